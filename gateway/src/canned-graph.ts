import { buildSubgraphSchema } from '@apollo/subgraph';
import { legalDate, refuse, SetClock, sha256 } from '@trust-supervision/kernel';
import type { Identity, SubgraphTransport } from '@trust-supervision/subgraph';
import { execute, GraphQLError, parse } from 'graphql';
import { composeSupergraph } from './compose';
import { createDevIssuer, type Persona } from './dev-issuer';
import type { LogLine } from './log';
import { startGateway, type GatewaySettings } from './start-gateway';

/** A graph of two small subgraphs for the tests of the gateway, served over real HTTP with real tokens. */
const LINK = `extend schema @link(url: "https://specs.apollo.dev/federation/v2.9",
  import: ["@key", "@authenticated", "@requiresScopes"])`;

const ratingSdl = `${LINK}
  type Query {
    enterprise(usci: ID!): Enterprise
    enterprises(first: Int): [Enterprise!]!
    named(uscis: [ID!]): [Enterprise!]!
    asker: Asker!
    "Fails in several ways."
    fault(kind: String!): String
  }
  type Mutation { rename(usci: ID!, name: String!): Enterprise }
  type Subscription { renamed: Enterprise }
  type Asker @authenticated {
    subject: String! role: String! scopes: [String!]! usci: String district: String
    businessDay: String! requestId: String!
  }
  type Enterprise @key(fields: "usci") {
    usci: ID! name: String! level: String @requiresScopes(scopes: [["rating:read"]])
    self: Enterprise peers(first: Int): [Enterprise!]!
  }`;

const guaranteeSdl = `${LINK}
  type Enterprise @key(fields: "usci") { usci: ID! guarantee: String broken: String promised: String! }
  type Query { openLots: Int }`;

/** As TypeORM throws it: text and parameters of the statement in the message and on the error. */
export const SQL_FAULT = Object.assign(
  new Error(
    "QueryFailedError: ER_DUP_ENTRY: Duplicate entry '91210213' for key SELECT secret FROM enterprise",
  ),
  { query: 'SELECT secret FROM enterprise WHERE usci = ?', parameters: ['91210213'] },
);

const faults: Record<string, () => unknown> = {
  sql: () => {
    throw SQL_FAULT;
  },
  path: () => {
    throw new Error('ENOENT: no such file or directory, open /srv/trust/data/account-book.sqlite');
  },
  text: () => Promise.reject('connect ECONNREFUSED 10.0.0.7:3306'),
  foreignCode: () => {
    throw new GraphQLError('at http://10.0.0.7:4002', {
      extensions: { code: 'ER_LOCK_DEADLOCK', sql: 'SELECT 1' },
    });
  },
  drift: () => {
    throw new GraphQLError('Cannot query field "hidden"', {
      extensions: { code: 'GRAPHQL_VALIDATION_FAILED' },
    });
  },
  forbidden: () => {
    throw new GraphQLError('Officers of your district only.', {
      extensions: { code: 'FORBIDDEN', stacktrace: ['at secret.ts:1'], rowOwner: 'another enterprise' },
    });
  },
};

const haibin = (usci: string) => ({ usci, name: 'Haibin Bearings', level: 'ADVANCED' });
const ratingResolvers = {
  Query: {
    enterprise: (_parent: unknown, { usci }: { usci: string }) => haibin(usci),
    enterprises: (_parent: unknown, { first }: { first?: number }) =>
      Array.from({ length: first ?? 20 }, (_unused, place) => haibin(String(place))),
    named: (_parent: unknown, { uscis }: { uscis: string[] }) => uscis.map(haibin),
    asker: (_parent: unknown, _input: unknown, { identity }: { identity: Identity }) => identity,
    fault: (_parent: unknown, { kind }: { kind: string }) => faults[kind]?.(),
  },
  Enterprise: { self: (itself: object) => itself, peers: () => [haibin('2')] },
  Mutation: { rename: (_parent: unknown, enterprise: { usci: string; name: string }) => enterprise },
};
const guaranteeResolvers = {
  Enterprise: {
    __resolveReference: (reference: { usci: string }) => reference,
    guarantee: () => '1200000.00',
    broken: () => {
      throw SQL_FAULT;
    },
    promised: () => null,
  },
  Query: { openLots: () => 3 },
};

/** A subgraph that executes its schema in the process and counts what it is asked. */
export type CannedSubgraph = SubgraphTransport & { calls: number };

export function cannedSubgraph(name: string, sdl: string, resolvers: object): CannedSubgraph {
  const schema = buildSubgraphSchema([
    { typeDefs: parse(sdl), resolvers: resolvers as Record<string, never> },
  ]);
  return {
    name,
    calls: 0,
    async execute({ query, variables, identity }) {
      this.calls += 1;
      return execute({
        schema,
        document: parse(query),
        variableValues: variables,
        contextValue: { identity },
      });
    },
    async subscribe() {
      this.calls += 1;
      return refuse([new GraphQLError('Nothing is told here.', { extensions: { code: 'FORBIDDEN' } })]);
    },
    async upload({ content }) {
      const chunks: Uint8Array[] = [];
      for await (const chunk of content) chunks.push(chunk);
      const file = Buffer.concat(chunks);
      return { uploadId: 'upload-1', sha256: sha256(file), bytes: file.length };
    },
    ready: async () => ({ ok: true, detail: { tariff: '2020-01' } }),
  };
}

export const ratings = () => cannedSubgraph('enterprise-credit', ratingSdl, ratingResolvers);
export const guarantees = () => cannedSubgraph('guarantee-auction', guaranteeSdl, guaranteeResolvers);

export const supergraphSdl = composeSupergraph([
  { name: 'enterprise-credit', typeDefs: ratingSdl },
  { name: 'guarantee-auction', typeDefs: guaranteeSdl },
]);

export const enterprise: Persona = {
  subject: 'haibin-clerk',
  name: 'Wang Fang',
  role: 'ENTERPRISE',
  scopes: ['book:read', 'book:write'],
  usci: '91210213MA0XXXXX1A',
};
export const officer: Persona = {
  subject: 'o-17',
  name: 'Li Jun',
  role: 'OFFICER',
  scopes: [],
  district: '0900',
};

/** A started gateway, its log, and a way to ask it. Close it after the test. */
export async function startCanned(settings: Partial<GatewaySettings> = {}) {
  const lines: LogLine[] = [];
  const devIssuer = await createDevIssuer({ issuer: 'https://issuer.test', audience: 'trust-supervision' });
  const gateway = await startGateway({
    supergraphSdl,
    subgraphs: [ratings(), guarantees()],
    signIn: { issuer: devIssuer.issuer, audience: devIssuer.audience, keys: devIssuer.jwks },
    clock: new SetClock(legalDate('2020-06-01')),
    logger: (line) => lines.push(line),
    port: 0,
    devIssuer,
    ...settings,
  });
  const bearer = async (persona: Persona) => ({
    authorization: `Bearer ${await devIssuer.tokenFor(persona, 600)}`,
  });
  const ask = async (query: string, headers: Record<string, string> = {}, variables: object = {}) => {
    const response = await fetch(`${gateway.url}/graphql`, {
      method: 'POST',
      headers: { 'content-type': 'application/json', ...headers },
      body: JSON.stringify({ query, variables }),
    });
    return { status: response.status, headers: response.headers, ...(await answerIn(response)) };
  };
  return { ...gateway, lines, devIssuer, bearer, ask };
}

/** The parsed answer without what it cost, and its text to search for what must not be in it. */
export async function answerIn(response: Response) {
  const text = await response.text();
  // eslint-disable-next-line @typescript-eslint/no-explicit-any -- answers are compared whole
  const { extensions, ...body } = JSON.parse(text) as any;
  return { text, body, extensions };
}
