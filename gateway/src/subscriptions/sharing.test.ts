import { buildSchema } from 'graphql';
import { apiSchemaOf } from '../api-schema';
import { enterprise, officer, startCanned } from '../canned-graph';
import type { Persona } from '../dev-issuer';
import { CannedLog, loggedSdl } from './canned-log';
import { Socket } from './canned-socket';

const OTHER = '91210213MA0XXXXX2B';
const administrator: Persona = { subject: 'admin', name: 'Admin', role: 'ADMINISTRATOR', scopes: [] };
const tax: Persona = {
  subject: 'tax',
  name: 'Tax',
  role: 'AGENCY',
  scopes: ['book:read'],
  agency: 'tax',
  enterprises: ['91210213MA0XXXXX1A'],
};
const contract = (name: string) => ({
  name,
  title: { en: name, zh: name },
  scopes: ['book:read', 'list:read'],
  schema: buildSchema(apiSchemaOf(loggedSdl)),
  operations: [],
});

describe('two who subscribe to the same', () => {
  let log: CannedLog;
  let gateway: Awaited<ReturnType<typeof startCanned>>;
  const sockets: Socket[] = [];
  beforeEach(async () => {
    log = new CannedLog();
    const contracts = [contract('tax'), contract('commerce')];
    gateway = await startCanned({
      supergraphSdl: loggedSdl,
      subgraphs: [log],
      contracts,
      safelisting: 'ANY',
      contractsOf: () => [contract('commerce')],
    });
  });
  afterEach(async () => {
    for (const socket of sockets.splice(0)) socket.leave();
    await gateway.close();
  });

  /** Lets both subscribe and be told an event; as whom the log was read for them. */
  const readFor = async (...both: readonly Persona[]): Promise<readonly object[]> => {
    for (const persona of both) {
      const socket = new Socket(gateway.url, await gateway.bearer(persona));
      sockets.push(socket);
      await socket.subscribe('1', 'c0');
      log.append('something');
      await socket.until(() => socket.told().length > 0);
    }
    return log.openedAs;
  };

  test.each<[string, Persona, Persona]>([
    ['roles', officer, administrator],
    ['districts', officer, { ...officer, district: '0800' }],
    ['enterprises', enterprise, { ...enterprise, usci: OTHER }],
    ['scopes', enterprise, { ...enterprise, scopes: ['book:read'] }],
    ['contracts', tax, { ...tax, agency: 'commerce' }],
    ['enterprises that an agency was given', tax, { ...tax, enterprises: [OTHER] }],
    ['districts that an agency was given', tax, { ...tax, districts: ['0906'] }],
    ['scopes of an agency', tax, { ...tax, scopes: ['book:read', 'list:read'] }],
  ])('with other %s read the log each with their own rights', async (_what, one, other) => {
    const read = await readFor(one, other);
    expect(read).toHaveLength(2);
    for (const [at, persona] of [one, other].entries()) {
      const { role, usci = null, district = null, agency, enterprises, districts, scopes } = persona;
      expect(read[at]).toMatchObject({
        subject: 'subscribers',
        name: 'subscribers',
        role,
        usci,
        district,
        scopes,
        ...(role === 'AGENCY' && { agency, enterprises, ...(districts && { districts }) }),
      });
    }
  });

  test('with the same rights and other names read it once, as neither of them', async () => {
    const read = await readFor(officer, { ...officer, subject: 'o-18', name: 'Wu' });
    expect(read).toHaveLength(1);
    expect(read[0]).toMatchObject({ subject: 'subscribers', name: 'subscribers', role: 'OFFICER' });
  });

  test('an agency reads it with no scope that its contract does not have', async () => {
    const [read] = await readFor({ ...tax, scopes: ['book:read', 'rating:read', 'policy:write'] });
    expect(read).toMatchObject({ scopes: ['book:read'] });
  });

  test('an agency is sent away with its cursor when other contracts come into force, others stay', async () => {
    await readFor(tax, officer);
    const [agencys, officers] = sockets as [Socket, Socket];
    expect(await gateway.swap(loggedSdl)).toBe(true);
    await agencys.until(() => agencys.closed !== null);
    expect(agencys.closed).toEqual({ code: 1001, reason: `GOING_AWAY after=${agencys.told().at(-1)}` });
    log.append('later');
    await officers.until(() => officers.told().length > 2);
    expect((await gateway.ask('{ books }', await gateway.bearer(tax))).status).toBe(403);
  });
});
