import type { DomainEvent } from '@trust-supervision/contracts';
import { sharedSdl } from '@trust-supervision/graphql';
import { legalDate, sha256 } from '@trust-supervision/kernel';
import { Executor } from './executor';
import { IdentitySigner, IdentityVerifier, type Identity, type IdentityRefusal } from './identity';
import { serveSubgraph, type ServeSettings } from './serve';
import { bindingOf } from './serve-wire';
import type { SubgraphTransport, SubgraphUpload } from './transport';

/** A small subgraph for the tests of serving one: over real HTTP, with real signatures, no database. */
const SECRET = new Uint8Array(32).fill(7);
const NOON = Date.parse('2020-06-01T04:00:00Z');

export const signerAt = (secondsAfterNoon: number): IdentitySigner =>
  new IdentitySigner(SECRET, () => new Date(NOON + secondsAfterNoon * 1000));
export const strangersSigner = new IdentitySigner(new Uint8Array(32).fill(8), () => new Date(NOON));

export const clerk: Identity = {
  subject: 'haibin-clerk',
  name: '王芳',
  role: 'ENTERPRISE',
  scopes: ['book:read', 'book:write'],
  usci: '91210213MA0XXXXX1A',
  district: null,
  businessDay: legalDate('2020-06-01'),
  requestId: 'request-1',
};

const SDL = `${sharedSdl()}
  type Query @authenticated { asker: Asker!  book: Book }
  type Mutation @authenticated { deleteBook: Boolean! }
  type Book @key(fields: "id") @authenticated { id: ID! }
  type Asker { subject: String! name: String! role: String! scopes: [String!]! usci: String district: String
    businessDay: String! requestId: String! }`;
const RESOLVERS = {
  Query: {
    asker: (_parent: unknown, _input: unknown, { identity }: { identity: Identity }) => identity,
    book: () => ({ id: 'B1' }),
  },
  Mutation: { deleteBook: () => true },
  Book: { __resolveReference: (reference: object) => reference },
};

/** Signs for one request, which may differ from the one that is sent. */
export const signed = (body: string, sent: object = {}, by = signerAt(0)): string => {
  const operation = { subgraph: 'account-book', method: 'POST', path: '/graphql', fileName: '' };
  const bound = bindingOf({ ...operation, mediaType: 'application/json', ...sent }, Buffer.from(body));
  return by.sign(clerk, bound);
};

/** What happened to a served subgraph. Every operation counts as executed, `_service` included. */
class Happened {
  readonly executed: Identity[] = [];
  readonly kept: SubgraphUpload[] = [];
  readonly refusals: IdentityRefusal[] = [];
  readonly bugs: unknown[] = [];
}

function cannedBook({ executed, kept, bugs }: Happened): SubgraphTransport {
  const contextOf = (identity: Identity): { identity: Identity } => {
    executed.push(identity);
    return { identity };
  };
  const executor = new Executor(SDL, RESOLVERS, contextOf, (failure) => bugs.push(failure));
  return {
    name: 'account-book',
    execute: (request) => executor.run(request),
    upload: async (file) => {
      kept.push(file);
      const chunks: Uint8Array[] = [];
      for await (const chunk of file.content) chunks.push(chunk);
      const content = Buffer.concat(chunks);
      return { uploadId: 'upload-1', sha256: sha256(content), bytes: content.length };
    },
    events: async (after, limit) =>
      [1, 2, 3]
        .filter((position) => position > after)
        .slice(0, limit)
        .map((position) => ({ position }) as DomainEvent),
    ready: async () => ({ ok: true, detail: { tariff: '2020-01' } }),
  };
}

/** Serves it, with what happened to it and a way to send to it. Close it after the test. */
export async function serveCanned(
  settings: Partial<ServeSettings> = {},
  parts: Partial<SubgraphTransport> = {},
) {
  const happened = new Happened();
  const served = await serveSubgraph(
    { ...cannedBook(happened), ...parts },
    {
      verifier: new IdentityVerifier(SECRET, () => new Date(NOON)),
      host: '127.0.0.1',
      port: 0,
      maxBodyBytes: 1_000,
      onBug: (failure) => happened.bugs.push(failure),
      onRefusal: (reason) => happened.refusals.push(reason),
      ...settings,
    },
  );
  const send = async (body: string, headers: Record<string, string> = {}, route = 'POST /graphql') => {
    const [method, path] = route.split(' ') as [string, string];
    const response = await fetch(served.url + path, {
      method,
      headers: { 'content-type': 'application/json', ...headers },
      ...(method !== 'GET' && { body }),
    });
    return { status: response.status, content: await response.json() };
  };
  return { ...served, ...happened, send };
}
