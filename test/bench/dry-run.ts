/**
 * Times the write-off dry run of a book with 200,000 movements, on SQLite and, with TEST_MYSQL_URL, on MariaDB or MySQL.
 * The book is filled through the mutations a user has. Prints seconds, rows read and memory; asserts exactness only.
 */
import { accountBook } from '@trust-supervision/account-book';
import { InProcessBus } from '@trust-supervision/events';
import { legalDate, SetClock } from '@trust-supervision/kernel';
import { loadReferenceSets, seedSets } from '@trust-supervision/reference';
import { startSubgraph, type Identity, type RunningSubgraph } from '@trust-supervision/subgraph';
import { eligibleEnterprises, engines, temporarySchema } from '@trust-supervision/testkit';

const BOOK = 'E09062000001';
const USCI = '91210200MA0000001K';
const MATERIALS = 400;
const PRODUCTS = 100;
const MATERIALS_A_PRODUCT = 20;
const LISTS = 96;
const RUNS = 7;
const DAY = legalDate('2020-12-30');

const staff: Identity = {
  subject: 'bench',
  name: 'bench',
  role: 'ENTERPRISE',
  scopes: [],
  usci: USCI,
  district: null,
  businessDay: DAY,
  requestId: 'bench',
};

const item = (itemNumber: number, hsCode: string, unit: string) => ({
  itemNumber,
  hsCode,
  unit,
  name: `Item ${itemNumber}`,
  price: '2.2',
  currency: 'USD',
  openingQuantity: '100000',
});

const book = {
  requestId: 'book',
  bookNumber: BOOK,
  internalNumber: 'BENCH',
  enterpriseUsci: USCI,
  enterpriseName: 'Bench',
  district: '0906',
  bookType: 'ENTERPRISE_UNIT',
  accountingMethod: 'UNIT_CONSUMPTION',
  consumptionLink: 'BEFORE_EXPORT',
  lastWriteOffOn: '2019-12-31',
  materials: Array.from({ length: MATERIALS }, (_, index) => item(index + 1, '3908101101', '035')),
  products: Array.from({ length: PRODUCTS }, (_, index) => item(index + 1, '3926909090', '007')),
  consumptions: Array.from({ length: PRODUCTS * MATERIALS_A_PRODUCT }, (_, index) => ({
    productItemNumber: Math.floor(index / MATERIALS_A_PRODUCT) + 1,
    materialItemNumber: ((index * 7) % MATERIALS) + 1,
    version: '1',
    netConsumption: '0.0314',
    tangibleLossRate: '2.4',
    intangibleLossRate: '0.6',
  })),
};

const exportList = (number: number) => ({
  internalNumber: `E-${number}`,
  bookNumber: BOOK,
  direction: 'EXPORT',
  lineKind: 'PRODUCT',
  supervisionMode: '0615',
  declaresCustoms: false,
  lines: Array.from({ length: PRODUCTS }, (_, index) => ({
    lineNumber: index + 1,
    itemNumber: index + 1,
    hsCode: '3926909090',
    quantity: `${1 + ((number * 31 + index * 17) % 900)}.5`,
    unit: '007',
    currency: 'USD',
    totalAmount: '100',
    consumptionVersion: '1',
  })),
});

const DRY_RUN = `{ accountBook(bookNumber: "${BOOK}") { writeOffDryRun {
  rowsRead materials(first: 100) { nodes { theoreticalRemaining consumed material { itemNumber bookBalance { value } } } } } } }`;

type Answer = {
  accountBook: {
    writeOffDryRun: {
      rowsRead: number;
      materials: { nodes: { theoreticalRemaining: string; material: { bookBalance: { value: string } } }[] };
    };
  };
};

async function ask<Data>(
  subgraph: RunningSubgraph,
  query: string,
  variables: Record<string, unknown> = {},
): Promise<Data> {
  const { data, errors } = await subgraph.execute({ query, variables, identity: staff });
  if (!data || errors) throw new Error(JSON.stringify(errors));
  return data as Data;
}

async function timed<Value>(work: () => Promise<Value>): Promise<{ seconds: number; value: Value }> {
  const started = performance.now();
  const value = await work();
  return { seconds: (performance.now() - started) / 1000, value };
}

async function bench(engine: (typeof engines)[number]): Promise<void> {
  const schema = await temporarySchema(engine);
  const report = (failure: unknown): void => {
    throw failure;
  };
  const bus = new InProcessBus(report);
  const known = eligibleEnterprises(USCI);
  bus.connect('enterprise-credit', {
    after: async (position) => known.filter((event) => event.position > position),
  });
  const subgraph = await startSubgraph(accountBook, {
    databaseUrl: schema.url,
    clock: new SetClock(DAY),
    bus,
    onBug: (_source, failure) => report(failure),
  });
  try {
    await loadReferenceSets(subgraph.database, seedSets());
    await bus.drained();
    const filled = await timed(() => fill(subgraph));
    const runs: number[] = [];
    let rowsRead = 0;
    for (let run = 0; run < RUNS; run += 1) {
      const { seconds, value } = await timed(() => ask<Answer>(subgraph, DRY_RUN));
      runs.push(seconds);
      rowsRead = value.accountBook.writeOffDryRun.rowsRead;
      for (const { theoreticalRemaining, material } of value.accountBook.writeOffDryRun.materials.nodes) {
        if (theoreticalRemaining !== material.bookBalance.value)
          throw new Error('the dry run and the ledger differ');
      }
    }
    const sorted = runs.toSorted((one, other) => one - other);
    const [row] = await subgraph.database.read((sql) =>
      sql.rows<{ number: unknown }>('SELECT COUNT(*) AS number FROM movement'),
    );
    const memory = Math.round(process.memoryUsage().rss / 2 ** 20);
    print(
      `${engine}: ${String(row?.number)} movements filled in ${filled.seconds.toFixed(1)} s (${Math.round(LISTS / filled.seconds)} lists a second)`,
    );
    print(
      `${engine}: dry run of ${MATERIALS} materials: median ${sorted[Math.floor(RUNS / 2)]?.toFixed(3)} s, worst ${sorted.at(-1)?.toFixed(3)} s, ${rowsRead} rows read, ${memory} MiB resident`,
    );
  } finally {
    await subgraph.stop();
    await schema.drop();
  }
}

async function fill(subgraph: RunningSubgraph): Promise<void> {
  const filed = await ask<{ outcome: object }>(
    subgraph,
    'mutation ($input: FileAccountBookInput!) { outcome: fileAccountBook(input: $input) { __typename ... on FilingRefused { message faults { path rule } } } }',
    { input: book },
  );
  if (JSON.stringify(filed.outcome) !== '{"__typename":"AccountBookFiled"}')
    throw new Error(JSON.stringify(filed));
  for (let number = 0; number < LISTS; number += 1) {
    const { outcome } = await ask<{ outcome: object }>(
      subgraph,
      'mutation ($input: FileBondedListInput!) { outcome: fileBondedList(input: $input) { __typename ... on FilingRefused { faults { path rule } } } }',
      { input: { requestId: `l-${number}`, list: exportList(number) } },
    );
    if (JSON.stringify(outcome) !== '{"__typename":"BondedListFiled"}')
      throw new Error(JSON.stringify(outcome));
  }
}

const print = (line: string): void => void process.stdout.write(`${line}\n`);

async function main(): Promise<void> {
  for (const engine of engines) await bench(engine);
}

void main();
