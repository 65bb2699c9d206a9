import { engines, temporaryDatabase } from '@trust-supervision/testkit';
import { GroupCommit } from './group-commit';
import {
  createTable,
  DatabaseFailure,
  entityOf,
  integer,
  text,
  type Database,
  type TableShape,
} from './index';

type Entry = { name: string; after: number };

const TOTAL: TableShape = {
  name: 'total',
  columns: { name: text(10), amount: integer() },
  primaryKey: ['name'],
};
const ENTRY: TableShape = {
  name: 'entry',
  columns: { name: text(40), after: integer() },
  primaryKey: ['name'],
};
const TotalEntity = entityOf<{ name: string; amount: number }>('Total', TOTAL);
const EntryEntity = entityOf<Entry>('Entry', ENTRY);
const schema = {
  entities: [TotalEntity, EntryEntity],
  migrations: [...createTable(TOTAL), ...createTable(ENTRY)],
};

describe.each(engines)('operations of a moment on %s', (engine) => {
  let database: Database;
  let drop: () => Promise<void>;
  let transactions: (readonly string[])[];
  let commit: GroupCommit<string, number>;

  beforeEach(async () => {
    ({ database, drop } = await temporaryDatabase(engine, schema));
    await database.write((tx) => tx.insert(TotalEntity, [{ name: 'all', amount: 0 }]));
    transactions = [];
    // Each entry adds 1 to what it finds under the lock, in memory; all of a batch are written at once.
    commit = new GroupCommit(database, async (tx, names) => {
      transactions.push(names);
      const [total] = await tx.select(TotalEntity, `name = 'all'${tx.forUpdate}`);
      const before = total?.amount ?? 0;
      const entries = names.map((name, index): Entry => {
        if (name === 'bug') throw new RangeError('a bug of one operation');
        return { name, after: before + index + 1 };
      });
      await tx.put(TotalEntity, [{ name: 'all', amount: before + names.length }]);
      await tx.insert(EntryEntity, entries);
      return entries.map(({ after }) => after);
    });
  });
  afterEach(() => drop());

  const total = async (): Promise<number | undefined> =>
    (await database.read((sql) => sql.select(TotalEntity, `name = 'all'`)))[0]?.amount;
  const entries = (): Promise<Entry[]> =>
    database.read((sql) => sql.select(EntryEntity, '1 = 1 ORDER BY after'));
  const names = (count: number): string[] => Array.from({ length: count }, (_, index) => `entry-${index}`);

  test('are run in few transactions, each in its turn and answered for itself', async () => {
    const outcomes = await Promise.all(names(450).map((name) => commit.run('all', name)));

    expect(outcomes).toEqual(Array.from({ length: 450 }, (_, index) => index + 1));
    expect(transactions.map(({ length }) => length)).toEqual([200, 200, 50]);
    expect(await total()).toBe(450);
    expect((await entries()).map(({ name }) => name)).toEqual(names(450));
  });

  test.each([
    ['a bug in it', 'bug', RangeError],
    ['a row that is taken', 'entry-3', DatabaseFailure],
  ])('fail one by one: %s fails one, and the others are run without it', async (_why, bad, error) => {
    const asked = [...names(60), bad, 'entry-60', 'entry-61'];
    const outcomes = await Promise.allSettled(asked.map((name) => commit.run('all', name)));

    const failed = outcomes.flatMap((outcome, index) => (outcome.status === 'rejected' ? [index] : []));
    expect(failed).toEqual([60]);
    expect((outcomes[60] as PromiseRejectedResult).reason).toBeInstanceOf(error);
    expect(await total()).toBe(62);
    expect((await entries()).map(({ after }) => after)).toEqual(Array.from({ length: 62 }, (_, i) => i + 1));
  });

  test('lose nothing to other processes that decide the same at the same moment', async () => {
    const other = new GroupCommit<string, string>(database, async (tx, own) => {
      const [found] = await tx.select(TotalEntity, `name = 'all'${tx.forUpdate}`);
      await tx.put(TotalEntity, [{ name: 'all', amount: (found?.amount ?? 0) + own.length }]);
      return own;
    });
    await Promise.all(names(300).flatMap((name) => [commit.run('all', name), other.run('all', name)]));
    expect(await total()).toBe(600);
  });
});
