import { sha256 } from '@trust-supervision/kernel';
import { decodeJwt, UnsecuredJWT } from 'jose';
import { clerk, serveCanned, signed, signerAt, strangersSigner } from './serve-canned';

let served: Awaited<ReturnType<typeof serveCanned>>;
beforeEach(async () => {
  served = await serveCanned();
});
afterEach(() => served.close());

const FILE = { path: '/uploads', mediaType: 'text/csv', fileName: 'lists.csv' };
const operation = (query: string): string => JSON.stringify({ query, variables: {} });
const REFUSED = {
  status: 401,
  content: {
    errors: [
      {
        message: 'This subgraph answers only what its gateway has signed for it.',
        extensions: { code: 'UNAUTHENTICATED' },
      },
    ],
  },
};

describe('a request that the gateway signed', () => {
  it('is executed once, for the whole identity that was signed', async () => {
    const body = operation('{ asker { subject name role scopes usci district businessDay requestId } }');
    expect(await served.send(body, { 'x-signed-identity': await signed(body) })).toEqual({
      status: 200,
      content: { data: { asker: clerk } },
    });
    expect(served.executed).toEqual([clerk]);
    expect(served.refusals).toEqual([]);
  });

  it('keeps a file under the digest of what was signed', async () => {
    const token = await signed('序号,数量\n1,5\n', FILE);
    const headers = { 'x-signed-identity': token, 'content-type': 'text/csv', 'x-file-name': 'lists.csv' };
    expect(await served.send('序号,数量\n1,5\n', headers, 'POST /uploads')).toEqual({
      status: 201,
      content: { uploadId: expect.any(String), sha256: sha256('序号,数量\n1,5\n'), bytes: 18 },
    });
  });
});

describe('events', () => {
  const EVENTS = { path: '/events' };
  const read = async (body: string, token: string) =>
    served.send(body, { 'x-signed-identity': token }, 'POST /events');

  it('are read after a position, by whoever has the secret', async () => {
    const body = '{"after":1,"limit":1}';
    expect(await read(body, await signed(body, EVENTS))).toEqual({ status: 200, content: [{ position: 2 }] });
    expect(await read(body, await signed(body))).toEqual(REFUSED);
    expect(await read(body, '')).toEqual(REFUSED);
  });

  it('are not read after what is no position', async () => {
    const body = '{"after":"1 OR 1"}';
    expect((await read(body, await signed(body, EVENTS))).status).toBe(404);
  });
});

describe('an answer that takes longer than the gateway waits', () => {
  it('is given up', async () => {
    const slow = await serveCanned({}, { execute: () => new Promise(() => undefined) });
    const body = operation('{ book { id } }');
    const headers = { 'x-signed-identity': await signed(body), 'x-patience-ms': '50' };
    expect((await slow.send(body, headers)).status).toBe(503);
    await slow.close();
  });
});

const BOOK = operation('{ book { id } }');

describe('an operation is refused, and none is executed,', () => {
  it.each<[string, string, () => Promise<string> | string, string]>([
    ['without an identity', 'UNSIGNED', () => '', BOOK],
    ['without an identity, asking for the schema', 'UNSIGNED', () => '', operation('{ _service { sdl } }')],
    ['without an identity, introspecting', 'UNSIGNED', () => '', operation('{ __schema { description } }')],
    [
      'without an identity, asking for an entity',
      'UNSIGNED',
      () => '',
      operation('{ _entities(representations: [{ __typename: "Book", id: "B1" }]) { __typename } }'),
    ],
    ['without an identity, to change something', 'UNSIGNED', () => '', operation('mutation { deleteBook }')],
    ['with text that is no token', 'MALFORMED', () => 'haibin-clerk', BOOK],
    ['signed with another key', 'WRONG_SIGNATURE', () => signed(BOOK, {}, strangersSigner), BOOK],
    ['with an unsecured token', 'WRONG_ALGORITHM', async () => unsecured(await signed(BOOK)), BOOK],
    ['with a role altered after signing', 'WRONG_SIGNATURE', async () => promoted(await signed(BOOK)), BOOK],
    ['with an altered body', 'OTHER_REQUEST', () => signed(BOOK), operation('mutation { deleteBook }')],
    ['with one byte more', 'OTHER_REQUEST', () => signed(BOOK), `${BOOK} `],
    ['signed for another method', 'OTHER_REQUEST', () => signed(BOOK, { method: 'GET' }), BOOK],
    ['signed for another path', 'OTHER_REQUEST', () => signed(BOOK, { path: '/uploads' }), BOOK],
    ['signed for another subgraph', 'OTHER_REQUEST', () => signed(BOOK, { subgraph: 'guarantee' }), BOOK],
    ['of another media type', 'OTHER_REQUEST', () => signed(BOOK, { mediaType: 'text/plain' }), BOOK],
    ['signed 36 seconds ago', 'EXPIRED', () => signed(BOOK, {}, signerAt(-36)), BOOK],
  ])('%s', async (_case, reason, token, body) => {
    expect(await served.send(body, { 'x-signed-identity': await token() })).toEqual(REFUSED);
    expect(served.refusals).toEqual([reason]);
    expect(served.executed).toEqual([]);
  });

  it('when it is sent a second time', async () => {
    const replay = { 'x-signed-identity': await signed(BOOK) };
    expect((await served.send(BOOK, replay)).status).toBe(200);
    expect(await served.send(BOOK, replay)).toEqual(REFUSED);
    expect(served.refusals).toEqual(['REPLAYED']);
    expect(served.executed).toHaveLength(1);
  });

  it.each([
    ['GET', `/graphql?query=${encodeURIComponent('{ book { id } }')}`],
    ['GET', '/graphql'],
    ['PUT', '/graphql'],
    ['POST', '/graphql?'],
    ['POST', '//graphql'],
    ['POST', '/'],
    ['POST', '/readyz'],
    ['DELETE', '/uploads'],
  ])('as %s %s, signed for it or not', async (method, path) => {
    const token = await signed(BOOK, { method, path });
    expect(await served.send(BOOK, {}, `${method} ${path}`)).toEqual(REFUSED);
    expect(await served.send(BOOK, { 'x-signed-identity': token }, `${method} ${path}`)).toEqual(REFUSED);
    expect(served.executed).toEqual([]);
  });
});

describe('a file is refused, and nothing is kept,', () => {
  it.each<[string, string, () => Promise<string> | string]>([
    ['without an identity', 'UNSIGNED', () => ''],
    ['with an altered body', 'OTHER_REQUEST', () => signed('1,6', FILE)],
    ['under another name', 'OTHER_REQUEST', () => signed('1,5', { ...FILE, fileName: 'other.csv' })],
    ['as another media type', 'OTHER_REQUEST', () => signed('1,5', { ...FILE, mediaType: 'text/html' })],
    ['signed as an operation', 'OTHER_REQUEST', () => signed('1,5', { ...FILE, path: '/graphql' })],
  ])('%s', async (_case, reason, token) => {
    const headers = { 'x-signed-identity': await token(), 'content-type': 'text/csv' };
    expect(await served.send('1,5', { ...headers, 'x-file-name': 'lists.csv' }, 'POST /uploads')).toEqual(
      REFUSED,
    );
    expect(served.refusals).toEqual([reason]);
    expect(served.kept).toEqual([]);
  });
});

const unsecured = (token: string): string => new UnsecuredJWT(decodeJwt(token)).encode();

function promoted(token: string): string {
  const [protectedHeader, , signature] = token.split('.');
  const claims = { ...decodeJwt(token), identity: { ...clerk, role: 'ADMINISTRATOR' } };
  return [protectedHeader, Buffer.from(JSON.stringify(claims)).toString('base64url'), signature].join('.');
}
