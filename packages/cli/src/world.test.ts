import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { SUBGRAPHS, type SubgraphName } from '@trust-supervision/contracts';
import { legalDate, SetClock } from '@trust-supervision/kernel';
import { engines, temporarySchema, type TemporaryDatabase } from '@trust-supervision/testkit';
import { validateXML } from 'xmllint-wasm';
import { importBook, importLists } from './commands/imports';
import { dryRun } from './commands/dry-run';
import { exportWriteOff } from './commands/export-write-off';
import { DEMO_FOLDER, PLANS, README_ANSWER, README_QUERY } from './demo/files';
import { FIRST_DAY, LAST_DAY, seedDemonstration } from './demo/seed';
import { GraphClient } from './graph-client';
import { ADMINISTRATOR, OFFICER, personaNamed } from './personas';
import { databasesIn, startWorld, type World } from './world';

const EMS121 = readFileSync(join(__dirname, '../../golden-pass/schema/ems121.xsd'), 'utf8');

type Books = {
  enterprises: {
    pageInfo: { hasNextPage: boolean; endCursor: string };
    nodes: {
      nameEn: string;
      eligibility: { eligible: boolean };
      accountBooks: {
        bookNumber: string;
        bondedLists: {
          nodes: { internalNumber: string; state: string; overdrawn: { itemNumber: number }[] }[];
        };
        materials: { nodes: { itemNumber: number; bookBalance: { value: string } }[] };
        writeOffDryRun: {
          materials: { nodes: { theoreticalRemaining: string; leftoversRemaining: string }[] };
        };
      }[];
    }[];
  };
};
const BOOKS = `query ($after: String) { enterprises(first: 1, after: $after) { pageInfo { hasNextPage endCursor } nodes { nameEn eligibility { eligible } accountBooks {
  bookNumber
  bondedLists(first: 100) { nodes { internalNumber state overdrawn { itemNumber } } }
  materials(first: 100) { nodes { itemNumber bookBalance { value } } }
  writeOffDryRun { materials(first: 100) { nodes { theoreticalRemaining leftoversRemaining } } }
} } } }`;

/** Every enterprise with its books, one a request: all of them at once would cost more than a request may. */
async function everyEnterprise(client: GraphClient): Promise<Books['enterprises']['nodes']> {
  const found: Books['enterprises']['nodes'] = [];
  for (let after: string | null = null; ;) {
    const { enterprises }: Books = await client.run<Books>(BOOKS, { after });
    found.push(...enterprises.nodes);
    if (!enterprises.pageInfo.hasNextPage) return found;
    after = enterprises.pageInfo.endCursor;
  }
}

describe('the demonstration, entered through the gateway', () => {
  let folder: string;
  let world: World;
  let faults: unknown[];
  let connection: { url: string; token: string; as: string; data: string };
  const clientOf = async (persona = OFFICER): Promise<GraphClient> =>
    new GraphClient(world.url, await world.tokenFor(persona));
  const serve = (clock: SetClock): Promise<World> =>
    startWorld({
      databaseUrl: databasesIn(folder),
      keyFile: join(folder, 'issuer-key.json'),
      clock,
      port: 0,
      logger: (line) => void (line.level !== 'info' && faults.push(line)),
    });

  beforeAll(async () => {
    faults = [];
    folder = mkdtempSync(join(tmpdir(), 'demonstration-'));
    const clock = new SetClock(FIRST_DAY);
    world = await serve(clock);
    await seedDemonstration({ world, clock });
    connection = { url: world.url, token: await world.tokenFor(ADMINISTRATOR), as: '', data: folder };
  }, 120_000);
  afterAll(async () => {
    await world.stop();
    rmSync(folder, { recursive: true });
  });

  it("answers the README's query with what the README prints", async () => {
    const data = await (await clientOf()).run(readFileSync(README_QUERY, 'utf8'));
    expect({ data }).toEqual(JSON.parse(readFileSync(README_ANSWER, 'utf8')));
  });

  it('supervises three of four enterprises, each list posted and no material overdrawn', async () => {
    const enterprises = await everyEnterprise(await clientOf());
    expect(
      enterprises.map(({ eligibility, accountBooks }) => [eligibility.eligible, accountBooks.length]),
    ).toEqual(
      expect.arrayContaining([
        [true, 1],
        [true, 1],
        [true, 1],
        [false, 0],
      ]),
    );
    const books = enterprises.flatMap(({ accountBooks }) => accountBooks);
    const lists = books.flatMap(({ bondedLists }) => bondedLists.nodes);
    expect(lists).toHaveLength(188);
    expect(lists.filter(({ state, overdrawn }) => state !== 'POSTED' || overdrawn.length > 0)).toEqual([]);
  });

  it('ends with balances that the dry run accounts for, none of them below zero', async () => {
    const enterprises = await everyEnterprise(await clientOf());
    for (const { materials, writeOffDryRun } of enterprises.flatMap(({ accountBooks }) => accountBooks)) {
      const lines = writeOffDryRun.materials.nodes;
      expect(lines.map(({ theoreticalRemaining }) => theoreticalRemaining)).toEqual(
        materials.nodes.map(({ bookBalance }) => bookBalance.value),
      );
      const amounts = lines.flatMap(({ theoreticalRemaining, leftoversRemaining }) => [
        theoreticalRemaining,
        leftoversRemaining,
      ]);
      expect(amounts.filter((amount) => amount.startsWith('-'))).toEqual([]);
    }
  });

  it('caused no fault on the way', () => {
    expect(faults).toEqual([]);
  });

  it('shows an enterprise nothing of the others', async () => {
    const { enterprises } = await (await clientOf(personaNamed('seafood'))).run<Books>(BOOKS);
    expect(enterprises.nodes.map(({ nameEn }) => nameEn)).toEqual(['Dalian Chengwan Seafood Co., Ltd.']);
  });

  it('prints the dry run of every book', async () => {
    for (const { bookNumber, materials } of PLANS) {
      const printed = await dryRun(await clientOf(), { bookNumber, asOf: '2020-06-30' });
      expect(printed).toContain(`Write-off dry run of ${bookNumber} as of 2020-06-30`);
      for (const { item, name } of materials) expect(printed).toContain(`${item} ${name}`);
    }
  });

  it('writes the write-off of every book as workbook, CSV and message', async () => {
    for (const { bookNumber, materials } of PLANS) {
      const question = { bookNumber, asOf: '2020-12-31' };
      for (const ending of ['xlsx', 'csv', 'xml']) {
        const said = await exportWriteOff(
          await clientOf(),
          question,
          join(folder, `${bookNumber}.${ending}`),
        );
        expect(said).toMatch(
          new RegExp(`${ending}: \\d+ lines and [1-9]\\d* lists of ${bookNumber} as of 2020-12-31`),
        );
      }
      const message = readFileSync(join(folder, `${bookNumber}.xml`), 'utf8');
      const { errors } = await validateXML({
        xml: [{ fileName: 'x.xml', contents: message }],
        schema: [EMS121],
      });
      expect(errors).toEqual([]);
      expect(message).toMatch(/<chgoffLfmtTotalCnt>[1-9]/);
      expect(message).toMatch(/<bizopEtpsno>\w{10}<.*<expEndprdTotalAmt>[1-9]/s);
      const rows = readFileSync(join(folder, `${bookNumber}.csv`), 'utf8')
        .trim()
        .split('\n');
      expect(rows.filter((row) => row.startsWith('I,'))).toHaveLength(materials.length);
    }
    const question = { bookNumber: PLANS[0]?.bookNumber ?? '', asOf: null };
    const unreported = exportWriteOff(
      await clientOf(),
      { ...question, period: 1 },
      join(folder, 'filed.xml'),
    );
    await expect(unreported).rejects.toThrow(`${question.bookNumber} has reported nothing for period 1.`);
    await expect(exportWriteOff(await clientOf(), question, 'write-off.pdf')).rejects.toThrow(
      'write-off.pdf ends in none of .xlsx, .csv, .xml.',
    );
  });

  it('says that a book is not there', async () => {
    await expect(dryRun(await clientOf(), { bookNumber: 'E09062099999', asOf: null })).rejects.toThrow(
      'There is no account book E09062099999, or it is not yours to see.',
    );
  });

  it('leaves a book alone that is imported again', async () => {
    const report = await importBook(join(DEMO_FOLDER, 'bearings/account-book.xlsx'), connection);
    expect(report).toEqual({
      lines: ['Account book E09062000003 was there already with the same content; nothing changed.'],
      refused: false,
    });
  });

  it('files new lists once, however often their file is imported', async () => {
    const rows = readFileSync(join(DEMO_FOLDER, 'bearings/bonded-lists-2020.csv'), 'utf8').split('\n');
    const first = rows[1] ?? '';
    const file = join(folder, '新清单.csv');
    writeFileSync(
      file,
      [rows[0], first.replace('SL-2020-001', 'SL-NEW').replace('2020-01-03', '2020-12-31')].join('\n'),
    );
    for (let time = 1; time <= 2; time += 1) {
      expect(await importLists(file, connection)).toEqual({
        lines: ['1 list filed, 0 refused.'],
        refused: false,
      });
    }
  });

  it('refuses lists that are not to be filed, each with all its faults', async () => {
    const rows = readFileSync(join(DEMO_FOLDER, 'bearings/bonded-lists-2020.csv'), 'utf8').split('\n');
    const file = join(folder, 'wrong.csv');
    const wrong = (rows[1] ?? '')
      .replace('SL-2020-001', 'SL-WRONG')
      .replace(/,\d{10},/, ',7204290000,')
      .replace('2020-01-03', '2021-06-01');
    writeFileSync(file, [rows[0], wrong].join('\n'));
    const { lines, refused } = await importLists(file, connection);
    expect(refused).toBe(true);
    expect(lines.slice(0, 2)).toEqual(['0 lists filed, 1 refused.', expect.stringMatching(/^SL-WRONG: /)]);
    for (const rule of ['HS_CODE_MISMATCH', 'DATE_IN_FUTURE']) expect(lines[2]).toContain(rule);
  });

  it('refuses a file that is no workbook', async () => {
    const { lines, refused } = await importBook(README_ANSWER, connection);
    expect(refused).toBe(true);
    expect(lines.join('\n')).toContain('UNREADABLE_FILE');
  });

  it('is there at once after a restart, and its tokens with it', async () => {
    await world.stop();
    const startedAt = Date.now();
    world = await serve(new SetClock(LAST_DAY));
    const client = new GraphClient(world.url, connection.token);
    const { enterprises } = await client.run<Books>('{ enterprises { nodes { nameEn } } }');
    expect(enterprises.nodes).toHaveLength(4);
    expect(Date.now() - startedAt).toBeLessThan(5_000);
  });
});

describe.each(engines)('the graph in one process on %s', (engine) => {
  const schemas = new Map<SubgraphName, TemporaryDatabase>();
  const urlOf = (name: SubgraphName): string => schemas.get(name)?.url ?? '';
  beforeAll(async () => {
    for (const name of SUBGRAPHS) schemas.set(name, await temporarySchema(engine, name));
  });
  afterAll(async () => {
    for (const schema of schemas.values()) await schema.drop();
  });

  it('lives the first two months of the demonstration', async () => {
    const clock = new SetClock(FIRST_DAY);
    const world = await startWorld({ databaseUrl: urlOf, clock, port: 0, logger: () => undefined });
    try {
      const months: string[] = [];
      const until = legalDate('2020-02-29');
      await seedDemonstration({
        world,
        clock,
        until,
        onMonth: ({ day, lists }) => void months.push(`${day} ${lists}`),
      });
      expect(months).toEqual(['2020-01-31 13', '2020-02-29 26']);
      const client = new GraphClient(world.url, await world.tokenFor(OFFICER));
      const enterprises = await everyEnterprise(client);
      const lists = enterprises.flatMap(({ accountBooks }) =>
        accountBooks.flatMap((book) => book.bondedLists.nodes),
      );
      expect(lists).toHaveLength(26);
    } finally {
      await world.stop();
    }
  }, 120_000);
});
