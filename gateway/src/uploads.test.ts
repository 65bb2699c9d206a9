import { createHash, randomBytes } from 'node:crypto';
import { request } from 'node:http';
import { setTimeout as pause } from 'node:timers/promises';
import type { SubgraphUpload } from '@trust-supervision/subgraph';
import { answerIn, enterprise, guarantees, officer, ratings, startCanned } from './canned-graph';
import type { Persona } from './dev-issuer';
import { UNEXPECTED } from './masking';

const LIMIT = 1_000_000;
const XLSX = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet';
type Canned = Awaited<ReturnType<typeof startCanned>>;
let gateway: Canned;
let received: SubgraphUpload[];
let failures: string[];
let brokenDisk: Error | null;

beforeEach(async () => {
  [received, failures, brokenDisk] = [[], [], null];
  const keeper = ratings();
  const { upload } = keeper;
  keeper.upload = async (file) => {
    received.push(file);
    const receipt = await upload!(file).catch((failure: Error) => {
      failures.push(failure.name);
      throw failure;
    });
    if (brokenDisk) throw brokenDisk;
    return receipt;
  };
  const { upload: _none, ...withoutUploads } = guarantees();
  gateway = await startCanned({ subgraphs: [keeper, withoutUploads], maxUploadBytes: LIMIT });
});
afterEach(() => gateway.close());

async function send(
  body: BodyInit,
  headers: Record<string, string> = {},
  persona: Persona | null = enterprise,
) {
  const response = await fetch(`${gateway.url}/uploads?to=enterprise-credit`, {
    method: 'POST',
    headers: {
      'content-type': XLSX,
      'x-file-name': encodeURIComponent('账册 2020.xlsx'),
      ...(persona && (await gateway.bearer(persona))),
      ...headers,
    },
    body,
    duplex: 'half',
  } as RequestInit);
  return { status: response.status, ...(await answerIn(response)) };
}
const codeOf = ({ body }: { body: { errors: { extensions: { code: string } }[] } }) =>
  body.errors[0]?.extensions.code;

describe('uploading a file', () => {
  it('streams it to its subgraph with name, media type and uploader, and answers the receipt', async () => {
    const file = new Uint8Array(randomBytes(300_000));
    const { status, body } = await send(file);
    expect(status).toBe(201);
    const sha256 = createHash('sha256').update(file).digest('hex');
    expect(body).toEqual({ uploadId: 'upload-1', sha256, bytes: 300_000 });
    expect(received[0]).toMatchObject({
      fileName: '账册 2020.xlsx',
      mediaType: XLSX,
      identity: { subject: 'haibin-clerk', usci: '91210213MA0XXXXX1A', businessDay: '2020-06-01' },
    });
  });

  it('is for enterprises and administrators', async () => {
    const administrator: Persona = { subject: 'a', name: 'Admin', role: 'ADMINISTRATOR', scopes: [] };
    expect((await send('x', {}, administrator)).status).toBe(201);
    const refusals = [
      await send('x', {}, null),
      await send('x', { authorization: 'Bearer garbage' }, null),
      await send('x', {}, officer),
      await send('x', {}, { ...officer, role: 'AGENCY', agency: 'tax', enterprises: [] }),
    ];
    expect(refusals.map((answer) => [answer.status, codeOf(answer)])).toEqual([
      [401, 'UNAUTHENTICATED'],
      [401, 'UNAUTHENTICATED'],
      [403, 'FORBIDDEN'],
      [403, 'FORBIDDEN'],
    ]);
    expect(received).toHaveLength(1);
  });

  it('passes at exactly the limit', async () => {
    expect((await send(new Uint8Array(LIMIT))).body.bytes).toBe(LIMIT);
  });

  it('is refused over the limit by its announced length', async () => {
    const answer = await send(new Uint8Array(LIMIT + 1));
    expect([answer.status, codeOf(answer)]).toEqual([413, 'LIMIT_EXCEEDED']);
    expect(failures).toEqual(['BodyTooLarge']);
  });

  it('is refused over the limit while it streams in, and fails for the subgraph too', async () => {
    const answer = await send(new Blob([new Uint8Array(3 * LIMIT)]).stream() as unknown as BodyInit);
    expect([answer.status, codeOf(answer)]).toEqual([413, 'LIMIT_EXCEEDED']);
    expect(failures).toEqual(['BodyTooLarge']);
  });

  it('fails for the subgraph when the sender leaves half-way', async () => {
    const half = request(`${gateway.url}/uploads?to=enterprise-credit`, {
      method: 'POST',
      headers: {
        ...(await gateway.bearer(enterprise)),
        'content-type': XLSX,
        'x-file-name': 'a.xlsx',
        'content-length': 9000,
      },
    });
    half.on('error', () => undefined);
    half.write('half of it');
    await pause(50);
    half.destroy();
    await pause(50);
    expect(received).toHaveLength(1);
    expect(failures).toHaveLength(1);
  });

  it('says nothing of why the subgraph could not keep it', async () => {
    brokenDisk = new Error('ENOSPC: no space left on device, write /srv/trust/account-book.sqlite');
    const answer = await send('x', { 'x-request-id': 'disk-full-1' });
    expect(answer.status).toBe(500);
    expect(answer.body.errors).toEqual([
      { message: UNEXPECTED, extensions: { code: 'INTERNAL_SERVER_ERROR', requestId: 'disk-full-1' } },
    ]);
    expect(gateway.lines).toContainEqual(
      expect.objectContaining({ event: 'fault', requestId: 'disk-full-1', message: brokenDisk.message }),
    );
  });

  it.each([
    ['no name', { 'x-file-name': '' }, 'X-File-Name'],
    ['a path for a name', { 'x-file-name': '..%2Fetc%2Fpasswd' }, 'X-File-Name'],
    ['a Windows path for a name', { 'x-file-name': 'c%3A%5Cbook.xlsx' }, 'X-File-Name'],
    ['a control character in the name', { 'x-file-name': 'a%0Ab' }, 'X-File-Name'],
    ['a broken encoding of the name', { 'x-file-name': '%E8%B4' }, 'X-File-Name'],
    ['a name of 256 characters', { 'x-file-name': 'a'.repeat(256) }, 'X-File-Name'],
    ['a media type that is none', { 'content-type': 'workbook' }, 'Content-Type'],
    ['both at once', { 'content-type': 'workbook', 'x-file-name': '%' }, 'Content-Type.*X-File-Name'],
  ])('is refused with %s', async (_case, headers, message) => {
    const answer = await send('x', headers);
    expect([answer.status, codeOf(answer)]).toEqual([400, 'BAD_USER_INPUT']);
    expect(answer.body.errors[0].message).toMatch(new RegExp(message));
    expect(received).toEqual([]);
  });

  it.each(['', '?to=', '?to=nobody', '?to=guarantee-auction'])(
    'needs a subgraph that takes files: "%s"',
    async (to) => {
      const headers = {
        ...(await gateway.bearer(enterprise)),
        'content-type': XLSX,
        'x-file-name': 'a.xlsx',
      };
      const response = await fetch(`${gateway.url}/uploads${to}`, { method: 'POST', headers, body: 'x' });
      expect(response.status).toBe(404);
    },
  );
});
