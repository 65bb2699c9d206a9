import { serverAudits } from 'graphql-http';
import { startCanned, officer } from './canned-graph';

type Canned = Awaited<ReturnType<typeof startCanned>>;
let gateway: Canned;
beforeAll(async () => {
  gateway = await startCanned();
});
afterAll(() => gateway.close());

/** As officers, who may ask about the schema, in requests that no foreign page could make a browser send. */
const signedIn = async (address: string, request: RequestInit = {}): Promise<Response> => {
  const headers = new Headers(request.headers);
  for (const [name, value] of Object.entries(await gateway.bearer(officer))) headers.set(name, value);
  if (request.method !== 'POST') headers.set('apollo-require-preflight', 'true');
  return fetch(address, { ...request, headers });
};
const audits = serverAudits({ url: () => `${gateway.url}/graphql`, fetchFn: signedIn });

it.each(audits)('GraphQL over HTTP $id: $name', async ({ fn, name }) => {
  const result = await fn();
  // What a server MUST do is an error when it does not; SHOULD is a warning, MAY a notice.
  expect(result.status).not.toBe('error');
  if (result.status !== 'ok') expect(name).toMatch(/^(?:SHOULD|MAY)/);
});
