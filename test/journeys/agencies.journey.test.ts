import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { CONTRACTS_FOLDER, OFFICER, program } from '@trust-supervision/cli';
import { engines } from '@trust-supervision/testkit';
import { startGraph, type TestGraph } from './graph';
import { socketClient, watch } from '../live/watching';
import { bookOf, settle, usciOf } from './works';

const PAGE = readFileSync(join(__dirname, '../../docs/add-an-agency.md'), 'utf8');
/** The file that the page shows. */
const SHOWN = /```json\n(.*?)```/s.exec(PAGE)?.[1] ?? '';
const [OWN, OTHER] = [usciOf(1), usciOf(2)];

/** Runs the command line, and tells what it printed and whether it failed. */
async function trust(...words: string[]): Promise<{ printed: string; failed: boolean }> {
  const lines: string[] = [];
  let failed = false;
  const output = { print: (line: string) => void lines.push(line), fail: () => void (failed = true) };
  await program(output).parseAsync(words, { from: 'user' });
  return { printed: lines.join('\n'), failed };
}

describe.each(engines)('a partner agency on %s', (engine) => {
  const folder = mkdtempSync(join(tmpdir(), 'contracts-'));
  let graph: TestGraph;
  beforeAll(async () => {
    cpSync(CONTRACTS_FOLDER, folder, { recursive: true });
    writeFileSync(join(folder, 'statistics.contract.json'), SHOWN);
    graph = await startGraph(engine, '2020-03-02', { contracts: folder });
    const officer = await graph.as(OFFICER);
    const place = { as: graph.as, settled: () => graph.world.settled() };
    for (const number of [1, 2]) await settle(place, officer, number);
    await graph.world.settled();
  }, 60_000);
  afterAll(async () => {
    await graph.stop();
    rmSync(folder, { recursive: true });
    expect(graph.faults).toEqual([]);
  });
  const tokenOf = (agency: string, scopes: readonly string[]): Promise<string> =>
    graph.world.tokenFor({
      subject: agency,
      name: agency,
      role: 'AGENCY',
      scopes,
      agency,
      enterprises: [OWN],
    });

  it('is added by the one file that the page shows, and asks what it registered', async () => {
    const token = await tokenOf('statistics', ['enterprise:read', 'rating:read', 'book:read']);
    const running = ['--run', '--url', graph.world.url, '--token', token];
    const { printed, failed } = await trust('contract', 'statistics', '--contracts', folder, ...running);
    expect(printed).toMatch(/^type AccountBook \{\n(?:.*\n){1,8}?\}\n/m);
    const answer = { usci: OWN, nameZh: '大连第1厂', creditRating: { level: 'CERTIFIED' } };
    expect(printed).toContain(
      JSON.stringify([{ ...answer, accountBooks: [{ bookNumber: bookOf(1), state: 'ACTIVE' }] }]),
    );
    expect(printed.split('\n').filter((line) => line.startsWith('  ok  '))).toHaveLength(5);
    expect(printed).not.toContain(OTHER);
    expect(failed).toBe(false);
  });

  it('subscribes to what the page registers, though no subgraph was told of it', async () => {
    const { operations } = JSON.parse(SHOWN).operations as { operations: { name: string; body: string }[] };
    const body = operations.find(({ name }) => name === 'BooksChanged')?.body ?? '';
    const client = socketClient(
      graph.world.url,
      await tokenOf('statistics', ['enterprise:read', 'rating:read', 'book:read']),
    );
    const watching = watch(client, body, { after: 'AAAAAAAAAAAAAAAAAAAAAA' });
    await watching.until(() => watching.told.length > 0);
    expect(watching.told[0]?.data).toMatchObject({
      accountBookChanged: { change: 'SET_UP', accountBook: { bookNumber: bookOf(1), state: 'ACTIVE' } },
    });
    await client.dispose();
  });
});
