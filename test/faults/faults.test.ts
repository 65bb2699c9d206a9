import { readFileSync } from 'node:fs';
import { setTimeout as pause } from 'node:timers/promises';
import { OFFICER, SUPERGRAPH_FILE } from '@trust-supervision/cli';
import { SUBGRAPHS, type SubgraphName } from '@trust-supervision/contracts';
import {
  createDevIssuer,
  httpTransport,
  startGateway,
  type RunningGateway,
} from '@trust-supervision/gateway';
import { IdentitySigner } from '@trust-supervision/subgraph';
import { bookOf, settle, usciOf } from '../journeys/works';
import { LiveWorld, SECRET } from '../live/live-world';
import { FaultyHop, OUTAGES, wrongEntities } from './faulty-hop';

/**
 * The four subgraphs behind HTTP, each in each way of failing, in front of one gateway: the fields of the others are
 * whole, the answer comes in time and tells nothing of our inside, and all is back soon after the fault.
 */
const PATIENCE = 1_000;
/** What an answer may take beyond that. */
const BEYOND = 200;
const BACK_WITHIN = 10_000;
const INSIDE =
  /ECONN|127\.0\.0|10\.0\.0|localhost|<html|SELECT|\.[jt]s\b|undici|Unexpected|JSON|\n\s+at |:\d+:\d+|https?:|stack/i;

/** Asks each subgraph at the root, and each for entities of another one. */
const QUERY = `query ($book: String!, $usci: String!) {
  accountBook(bookNumber: $book) {
    bookNumber
    enterprise { usci nameEn }
    guaranteeRequirement { isMandatory }
    bondedLists(first: 1) { nodes { lineKind declaration { state } } }
  }
  enterprise(usci: $usci) { usci accountBooks { bookNumber } }
  declarations(first: 1) { nodes { state } }
}`;
const BOOK = bookOf(1);
const USCI = usciOf(1);

type Answer = {
  accountBook: {
    bookNumber: string;
    enterprise: object | null;
    guaranteeRequirement: object | null;
    bondedLists: { nodes: { lineKind: string; declaration: object | null }[] };
  } | null;
  enterprise: { usci: string; accountBooks: object[] | null } | null;
  declarations: object | null;
};

const WHOLE: Answer = {
  accountBook: {
    bookNumber: BOOK,
    enterprise: { usci: USCI, nameEn: 'Works 1' },
    guaranteeRequirement: { isMandatory: false },
    bondedLists: { nodes: [{ lineKind: 'MATERIAL', declaration: { state: 'GENERATED' } }] },
  },
  enterprise: { usci: USCI, accountBooks: [{ bookNumber: BOOK }] },
  declarations: { nodes: [{ state: 'GENERATED' }] },
};

const book = WHOLE.accountBook as NonNullable<Answer['accountBook']>;
const undeclared = { nodes: [{ lineKind: 'MATERIAL', declaration: null }] };
/** What is left when a subgraph says nothing, and when it only gets its entities wrong. */
const LEFT: Readonly<Record<SubgraphName, { outage: Answer; entities: Answer }>> = {
  'enterprise-credit': {
    outage: { ...WHOLE, accountBook: { ...book, enterprise: null }, enterprise: null },
    entities: { ...WHOLE, accountBook: { ...book, enterprise: null } },
  },
  'account-book': {
    outage: { ...WHOLE, accountBook: null, enterprise: { usci: USCI, accountBooks: null } },
    entities: { ...WHOLE, enterprise: { usci: USCI, accountBooks: null } },
  },
  'clearance-inspection': {
    outage: { ...WHOLE, accountBook: { ...book, bondedLists: undeclared }, declarations: null },
    entities: { ...WHOLE, accountBook: { ...book, bondedLists: undeclared } },
  },
  'guarantee-auction': {
    outage: { ...WHOLE, accountBook: { ...book, guaranteeRequirement: null } },
    entities: { ...WHOLE, accountBook: { ...book, guaranteeRequirement: null } },
  },
};

let world: LiveWorld;
let gateway: RunningGateway;
let headers: Record<string, string>;
const hops = new Map<SubgraphName, FaultyHop>();
beforeAll(async () => {
  world = await LiveWorld.start('sqlite');
  await settle(world, await world.as(OFFICER), 1);
  await world.settled();
  for (const name of SUBGRAPHS) hops.set(name, await FaultyHop.before(world.urlOf(name)));
  const issuer = await createDevIssuer({ issuer: 'urn:faults', audience: 'faults' });
  const signer = new IdentitySigner(SECRET, () => new Date());
  gateway = await startGateway({
    supergraphSdl: readFileSync(SUPERGRAPH_FILE, 'utf8'),
    subgraphs: [...hops].map(([name, { url }]) => httpTransport({ name, url, signer })),
    signIn: { issuer: issuer.issuer, audience: issuer.audience, keys: issuer.jwks },
    clock: world.clock,
    logger: () => undefined,
    port: 0,
    patience: { query: PATIENCE, mutation: PATIENCE },
  });
  headers = {
    'content-type': 'application/json',
    authorization: `Bearer ${await issuer.tokenFor(OFFICER, 3_600)}`,
  };
  await answerWhen((text) => !text.includes('errors'));
});
afterAll(async () => {
  await gateway.close();
  for (const hop of hops.values()) await hop.dies();
  await world.stop();
});

async function ask() {
  const body = JSON.stringify({ query: QUERY, variables: { book: BOOK, usci: USCI } });
  const startedAt = performance.now();
  const response = await fetch(`${gateway.url}/graphql`, { method: 'POST', headers, body });
  const text = await response.text();
  const took = performance.now() - startedAt;
  const { data, errors = [] } = JSON.parse(text) as {
    data: Answer;
    errors?: { extensions: { code: string } }[];
  };
  return {
    status: response.status,
    text,
    took,
    data,
    codes: errors.map(({ extensions }) => extensions.code),
  };
}

/** Asks until an answer is as wished, for as long as a graph may take to be whole again. */
async function answerWhen(isWished: (text: string) => boolean) {
  const until = performance.now() + BACK_WITHIN;
  let answer = await ask();
  while (!isWished(answer.text) && performance.now() < until) {
    await pause(50);
    answer = await ask();
  }
  return answer;
}

const healers = new Map<string, (hop: FaultyHop) => Promise<void> | void>([
  ['is dead', (hop) => hop.returns()],
]);
const breakers = new Map<string, (hop: FaultyHop) => Promise<void> | void>([
  ['is dead', (hop) => hop.dies()],
  ...Object.entries(OUTAGES).map(
    ([what, fault]) => [what, (hop: FaultyHop) => void (hop.fault = fault)] as const,
  ),
  ['answers too many entities', (hop) => void (hop.fault = wrongEntities)],
]);

describe.each(SUBGRAPHS)('while %s', (name) => {
  it.each([...breakers.keys()])(
    '%s, all else is answered in time, and soon after it everything',
    async (what) => {
      const hop = hops.get(name) as FaultyHop;
      const { took: usual } = await ask();
      await breakers.get(what)?.(hop);
      const { status, text, took, data, codes } = await ask();
      hop.fault = null;
      await healers.get(what)?.(hop);

      const left = LEFT[name];
      expect([status, data]).toEqual([200, what.includes('entities') ? left.entities : left.outage]);
      expect(new Set(codes)).toEqual(new Set(['SUBGRAPH_UNAVAILABLE']));
      expect(text).not.toMatch(INSIDE);
      // A machine that is busy with other tests answers late in good times as well.
      expect(took).toBeLessThan(PATIENCE + BEYOND + 10 * usual);
      expect((await answerWhen((answer) => !answer.includes('errors'))).data).toEqual(WHOLE);
    },
  );
});
