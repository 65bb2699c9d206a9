/**
 * Opens the working papers of the demonstration in LibreOffice, as their users do, and compares the totals of what it
 * reads with those of the graph (`npm run check:libreoffice`). Says so, and checks nothing, where LibreOffice is missing:
 * it is not on a bare machine, and takes long to install (Debian: `apt-get install libreoffice-calc`).
 */
import { execFile, spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { Decimal, SetClock, sum } from '@trust-supervision/kernel';
import { parse } from 'csv-parse/sync';
import { exportWriteOff } from '../commands/export-write-off';
import { GraphClient } from '../graph-client';
import { OFFICER } from '../personas';
import { databasesIn, startWorld } from '../world';
import { PLANS } from './files';
import { FIRST_DAY, seedDemonstration } from './seed';

const DAY = '2020-12-31';
/** What the graph calls it, and the column of the working paper, by kind of line. */
const COMPARED = [
  ['opening', 'I', '期初数量'],
  ['imported', 'I', '进出口总数量'],
  ['consumed', 'I', '耗用总量'],
  ['consumedAmount', 'I', '耗用金额'],
  ['theoreticalRemaining', 'I', '应剩余数量'],
  ['theoreticalRemainingAmount', 'I', '应剩余金额'],
  ['leftoversTakenOut', 'R', '边角料内销复出数量'],
  ['leftoversRemaining', 'R', '应剩余数量'],
] as const;
const QUERY = `query ($bookNumber: String!, $asOf: Date) { accountBook(bookNumber: $bookNumber) { writeOffDryRun(asOf: $asOf) {
  materials(first: 100) { nodes { ${COMPARED.map(([field]) => field).join(' ')} } pageInfo { hasNextPage } } } } }`;
type Answer = {
  accountBook: {
    writeOffDryRun: {
      materials: { nodes: Record<string, string>[]; pageInfo: { hasNextPage: boolean } };
    };
  };
};

/** Every cell with all of its digits, not as it is shown: the eighth option of LibreOffice's filter. */
const AS_CSV = 'csv:Text - txt - csv (StarCalc):44,34,76,1,,0,false,false';

async function main(): Promise<void> {
  const version = spawnSync('soffice', ['--version'], { encoding: 'utf8' });
  if (version.error) {
    console.error('SKIPPED: LibreOffice is not installed (soffice), so no working paper was opened in it.');
    return;
  }
  console.log(version.stdout.trim());
  const folder = mkdtempSync(join(tmpdir(), 'working-papers-'));
  const clock = new SetClock(FIRST_DAY);
  const keyFile = join(folder, 'issuer-key.json');
  const world = await startWorld({
    databaseUrl: databasesIn(folder),
    keyFile,
    clock,
    port: 0,
    logger: () => {},
  });
  try {
    await seedDemonstration({ world, clock });
    const client = new GraphClient(world.url, await world.tokenFor(OFFICER));
    for (const { bookNumber } of PLANS) await compare(client, bookNumber, folder);
  } finally {
    await world.stop();
    rmSync(folder, { recursive: true });
  }
}

async function compare(client: GraphClient, bookNumber: string, folder: string): Promise<void> {
  const workbook = join(folder, `${bookNumber}.xlsx`);
  await exportWriteOff(client, { bookNumber, asOf: DAY }, workbook);
  const rows = await readInLibreOffice(workbook, folder);
  const { materials } = (await client.run<Answer>(QUERY, { bookNumber, asOf: DAY })).accountBook
    .writeOffDryRun;
  if (materials.pageInfo.hasNextPage) throw new Error('a book of the demonstration fits on a page');
  for (const [field, kind, header] of COMPARED) {
    const inGraph = sum(materials.nodes.map((line) => new Decimal(line[field] ?? '0')));
    const lines = rows.filter((row) => row['料件成品标志'] === kind);
    const inPaper = sum(lines.map((row) => new Decimal(row[header] || '0')));
    console.log(`${bookNumber} ${field}: graph ${inGraph.toFixed()}, LibreOffice ${inPaper.toFixed()}`);
    if (inGraph.equals(inPaper)) continue;
    console.error(`DIFFERS: ${field} of ${bookNumber}`);
    process.exitCode = 1;
  }
}

/**
 * The lines of a workbook's first sheet as LibreOffice reads them; a title stands above their headers. Rejects when it
 * cannot open it. The graph of this process goes on answering meanwhile.
 */
async function readInLibreOffice(workbook: string, folder: string): Promise<Record<string, string>[]> {
  const profile = `-env:UserInstallation=file://${join(folder, 'profile')}`;
  await promisify(execFile)('soffice', [
    profile,
    '--headless',
    '--convert-to',
    AS_CSV,
    '--outdir',
    folder,
    workbook,
  ]);
  const csv = readFileSync(workbook.replace(/xlsx$/, 'csv'), 'utf8');
  return parse(csv, { columns: true, from_line: 2, bom: true }) as Record<string, string>[];
}

void main();
