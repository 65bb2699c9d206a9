import { DEFINITIONS } from '@trust-supervision/cli';
import {
  bindingOf,
  IdentitySigner,
  IdentityVerifier,
  serveSubgraph,
  SIGNED_IDENTITY_HEADER,
  type Identity,
  type ServedSubgraph,
} from '@trust-supervision/subgraph';
import { callerOf } from '@trust-supervision/testkit';
import { Kind, parse } from 'graphql';
import { GuardedSubgraph } from './guarded-graph';

const SECRET = new Uint8Array(32).fill(7);
const NOON = Date.parse('2020-06-01T04:00:00Z');
const at = (seconds: number) => () => new Date(NOON + seconds * 1_000);
const ours = new IdentitySigner(SECRET, at(0));
const strangers = new IdentitySigner(new Uint8Array(32).fill(8), at(0));
const officer = callerOf('officer', 'OFFICER');

/** Every way into a subgraph, with something that it would answer. */
const WAYS = [
  ['/graphql', JSON.stringify({ query: '{ __typename }', variables: {} })],
  ['/graphql', JSON.stringify({ query: '{ _service { sdl } }', variables: {} })],
  [
    '/graphql',
    JSON.stringify({
      query: '{ _entities(representations: [{ __typename: "Enterprise", usci: "1" }]) { __typename } }',
      variables: {},
    }),
  ],
  ['/events', JSON.stringify({ after: 0 })],
  ['/uploads', 'a file'],
] as const;

/** The first status of a subgraph, as a subscription. */
function subscriptionIn(typeDefs: string): string {
  const { definitions } = parse(typeDefs);
  const [field] = definitions.flatMap((node) => {
    const isType = node.kind === Kind.OBJECT_TYPE_DEFINITION || node.kind === Kind.OBJECT_TYPE_EXTENSION;
    return isType && node.name.value === 'Subscription' ? (node.fields ?? []) : [];
  });
  return JSON.stringify({ query: `subscription { ${field?.name.value} { __typename } }`, variables: {} });
}

describe.each(DEFINITIONS.map(({ name, typeDefs }) => ({ name, typeDefs })))(
  'whoever asks $name directly',
  ({ name, typeDefs }) => {
    const ways = [...WAYS, ['/subscriptions', subscriptionIn(typeDefs)] as const];
    const subgraph = new GuardedSubgraph({ name, typeDefs });
    const refusals: string[] = [];
    let served: ServedSubgraph;
    beforeAll(async () => {
      served = await serveSubgraph(subgraph, {
        verifier: new IdentityVerifier(SECRET, at(0)),
        host: '127.0.0.1',
        port: 0,
        maxBodyBytes: 10_000,
        onBug: (failure) => refusals.push(String(failure)),
        onRefusal: (reason) => refusals.push(reason),
      });
    });
    afterAll(() => served.close());
    beforeEach(() => {
      subgraph.calls = 0;
      refusals.length = 0;
    });

    type Sent = { readonly path: string; readonly body: string; readonly as?: Identity };
    const signed = ({ path, body, as = officer }: Sent, by = ours, changed: object = {}): string => {
      const sent = { subgraph: name, method: 'POST', path, mediaType: 'application/json', fileName: '' };
      return by.sign(as, bindingOf({ ...sent, ...changed }, Buffer.from(body)));
    };
    const send = async ({ path, body }: Sent, token: string | null): Promise<number> => {
      const headers = {
        'content-type': 'application/json',
        ...(token !== null && { [SIGNED_IDENTITY_HEADER]: token }),
      };
      const response = await fetch(served.url + path, { method: 'POST', headers, body });
      await response.body?.cancel();
      return response.status;
    };
    /** The parts of a token, read and written as anybody can. */
    const withHeader = (token: string, header: object): string =>
      token.replace(/^[^.]+/, Buffer.from(JSON.stringify(header)).toString('base64url'));
    const altered = (token: string): string => {
      const [header, claims = '', signature] = token.split('.');
      const read = JSON.parse(Buffer.from(claims, 'base64url').toString()) as object;
      const changed = { ...read, identity: { ...officer, role: 'ADMINISTRATOR' } };
      return [header, Buffer.from(JSON.stringify(changed)).toString('base64url'), signature].join('.');
    };
    /** How somebody may try, and what the operator reads of it. */
    const ATTACKS: readonly [what: string, reason: string, token: (sent: Sent) => string | null][] = [
      ['unsigned', 'UNSIGNED', () => null],
      ['with a token of a user', 'WRONG_ALGORITHM', () => 'eyJhbGciOiJFUzI1NiJ9'],
      ['with another key', 'WRONG_SIGNATURE', (sent) => signed(sent, strangers)],
      ['with no algorithm', 'WRONG_ALGORITHM', (sent) => withHeader(signed(sent), { alg: 'none' })],
      ['with a role altered', 'WRONG_SIGNATURE', (sent) => altered(signed(sent))],
      ['with a body altered', 'OTHER_REQUEST', (sent) => signed({ ...sent, body: `${sent.body} ` })],
      ['with a signature for another path', 'OTHER_REQUEST', (sent) => signed({ ...sent, path: '/other' })],
      [
        'with a signature for another subgraph',
        'OTHER_REQUEST',
        (sent) => signed(sent, ours, { subgraph: 'x' }),
      ],
      ['too late', 'EXPIRED', (sent) => signed(sent, new IdentitySigner(SECRET, at(-36)))],
    ];

    it.each(ATTACKS)('%s is refused on every way in, and nothing runs', async (_what, reason, token) => {
      for (const [path, body] of ways) expect(await send({ path, body }, token({ path, body }))).toBe(401);
      expect(refusals.filter((each) => each !== reason)).toEqual([]);
      expect([refusals.length, subgraph.calls]).toEqual([ways.length, 0]);
    });

    it('a second time with the same signature is refused on every way in', async () => {
      for (const [path, body] of ways) {
        const token = signed({ path, body });
        expect(await send({ path, body }, token)).toBeLessThan(300);
        const { calls } = subgraph;
        expect(calls).toBe(1);
        expect(await send({ path, body }, token)).toBe(401);
        expect(subgraph.calls).toBe(1);
        subgraph.calls = 0;
      }
      expect(refusals).toEqual(ways.map(() => 'REPLAYED'));
    });
  },
);
