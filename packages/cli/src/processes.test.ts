import { spawn, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { createServer, type AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { SUBGRAPHS, type SubgraphName } from '@trust-supervision/contracts';
import { createDevIssuer } from '@trust-supervision/gateway';
import { SetClock } from '@trust-supervision/kernel';
import { urlVariable } from '@trust-supervision/subgraph';
import { README_ANSWER, README_QUERY } from './demo/files';
import { FIRST_DAY, LAST_DAY, seedDemonstration } from './demo/seed';
import { GraphClient } from './graph-client';
import { OFFICER } from './personas';
import { RATE } from './operations';
import { databasesIn, ISSUER, startWorld } from './world';

/** The demonstration, entered in one process, then served by five: each subgraph, and the gateway. */
const ROOT = join(__dirname, '../../..');
const folder = mkdtempSync(join(tmpdir(), 'processes-'));
const keyFile = join(folder, 'issuer-key.json');
const running = new Map<string, ChildProcess>();
let common: Record<string, string>;
let client: GraphClient;

async function freePort(): Promise<number> {
  const server = createServer().listen(0, '127.0.0.1');
  await once(server, 'listening');
  const { port } = server.address() as AddressInfo;
  server.close();
  return port;
}

/** Starts a process and waits until it says where it serves. */
async function started(name: string, file: string, environment: Record<string, string>): Promise<void> {
  const child = spawn(process.execPath, ['--import', 'tsx', join(ROOT, file)], {
    cwd: ROOT,
    env: { PATH: process.env['PATH'], ...common, ...environment },
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  running.set(name, child);
  await new Promise<void>((resolve, reject) => {
    child.once('exit', () => reject(new Error(`${name} ended before it served`)));
    child.stdout.on('data', (text: Buffer) => text.includes('"serving"') && resolve());
  });
}

async function ended(name: string, signal: NodeJS.Signals): Promise<void> {
  const child = running.get(name);
  if (!child || child.exitCode !== null) return;
  const exit = once(child, 'exit');
  child.kill(signal);
  await exit;
  running.delete(name);
}

const ports = new Map<SubgraphName, number>();
const startSubgraph = (name: SubgraphName): Promise<void> =>
  started(name, `subgraphs/${name}/src/main.ts`, {
    DATABASE_URL: databasesIn(folder)(name),
    PORT: String(ports.get(name)),
  });

async function until<Value>(ask: () => Promise<Value>, isReached: (value: Value) => boolean): Promise<Value> {
  for (;;) {
    const value = await ask();
    if (isReached(value)) return value;
    await pause(200);
  }
}

beforeAll(async () => {
  const clock = new SetClock(FIRST_DAY);
  const world = await startWorld({
    databaseUrl: databasesIn(folder),
    clock,
    keyFile,
    port: 0,
    logger: () => undefined,
  });
  await seedDemonstration({ world, clock, onMonth: () => undefined });
  await world.stop();
  for (const name of SUBGRAPHS) ports.set(name, await freePort());
  common = {
    IDENTITY_SECRET: 'shared by the gateway and its subgraphs',
    BUSINESS_DATE: LAST_DAY,
    ...Object.fromEntries(
      SUBGRAPHS.map((name) => [urlVariable(name), `http://127.0.0.1:${ports.get(name)}`]),
    ),
  };
  const port = await freePort();
  const { issuer, audience } = ISSUER;
  await Promise.all([
    ...SUBGRAPHS.map(startSubgraph),
    started('gateway', 'gateway/src/main.ts', {
      PORT: String(port),
      TOKEN_ISSUER: issuer,
      TOKEN_AUDIENCE: audience,
      DEV_ISSUER_KEY: keyFile,
    }),
  ]);
  const token = await (await createDevIssuer({ ...ISSUER, keyFile })).tokenFor(OFFICER, 600);
  client = new GraphClient(`http://127.0.0.1:${port}`, token);
}, 300_000);
afterAll(async () => {
  await Promise.all([...running.keys()].map((name) => ended(name, 'SIGTERM')));
  rmSync(folder, { recursive: true });
});

it('answers the README as one process does', async () => {
  const { data } = JSON.parse(readFileSync(README_ANSWER, 'utf8')) as { data: unknown };
  expect(await client.run(readFileSync(README_QUERY, 'utf8'))).toEqual(data);
});

it('carries an event from the outbox of one process to the inbox of another, once that is back', async () => {
  const due = async (): Promise<string | undefined> => {
    const query = `{ enterprise(usci: "91210213MA0T4C2R1E") { accountBooks { guaranteeRequirement { due { amount } } } } }`;
    type Due = {
      enterprise: { accountBooks: { guaranteeRequirement: { due: { amount: string } } | null }[] };
    };
    const { enterprise } = await client.run<Due>(query);
    return enterprise.accountBooks[0]?.guaranteeRequirement?.due.amount;
  };
  expect(await due()).toBe('0.00');
  await ended('guarantee-auction', 'SIGKILL');
  const input = {
    requestId: 'downgrade',
    usci: '91210213MA0T4C2R1E',
    level: 'DISCREDITED',
    effectiveFrom: '2020-12-31',
    reason: 'Smuggling',
  };
  const { outcome } = await client.run<{ outcome: { kind: string } }>(RATE.document, { input });
  expect(outcome.kind).toBe(RATE.done);
  await startSubgraph('guarantee-auction');
  const answered = until(
    () => due().catch(() => undefined),
    (amount) => amount !== undefined && amount !== '0.00',
  );
  expect(Number(await answered)).toBeGreaterThan(0);
}, 60_000);

it('ends by itself when it is asked to', async () => {
  const child = running.get('account-book') as ChildProcess;
  await ended('account-book', 'SIGTERM');
  expect(child.exitCode).toBe(0);
});
