import { BOOK_AMOUNT, Decimal, QUANTITY } from '@trust-supervision/kernel';
import { engines, temporaryDatabase } from '@trust-supervision/testkit';
import { bindable } from './libsql';
import {
  createTable,
  DatabaseFailure,
  day,
  entityOf,
  flag,
  integer,
  json,
  lineKey,
  nullable,
  scaled,
  text,
  type TableShape,
  type Database,
} from './index';

type Account = {
  name: string;
  balance: Decimal;
  openedOn: string;
  closed: boolean;
  notes: object | null;
  changes: number;
};
type Line = { account: string; quantity: Decimal };

const ACCOUNT: TableShape = {
  name: 'account',
  columns: {
    name: text(40),
    balance: scaled(QUANTITY),
    openedOn: day(),
    closed: flag(),
    notes: nullable(json()),
    changes: integer(),
  },
  primaryKey: ['name'],
};
const LINE: TableShape = {
  name: 'line',
  columns: { lineKey: lineKey(), account: text(40), quantity: scaled(BOOK_AMOUNT) },
  indexes: [['account']],
};
const AccountEntity = entityOf<Account>('Account', ACCOUNT);
const LineEntity = entityOf<Line>('Line', LINE);
const schema = {
  entities: [AccountEntity, LineEntity],
  migrations: [...createTable(ACCOUNT), ...createTable(LINE)],
};

const accountOf = (name: string, balance: string): Account => ({
  name,
  balance: new Decimal(balance),
  openedOn: '2020-01-01',
  closed: false,
  notes: { origin: ['a', 1] },
  changes: 0,
});

describe.each(engines)('a database on %s', (engine) => {
  let database: Database;
  let drop: () => Promise<void>;

  beforeEach(async () => {
    ({ database, drop } = await temporaryDatabase(engine, schema));
  });
  afterEach(() => drop());

  test('keeps numbers beyond 2^53 exactly, and days, flags and documents as they were', async () => {
    const account = accountOf('A', '89999999999999.99999');
    await database.write((tx) => tx.insert(AccountEntity, [account]));

    const [loaded] = await database.read((sql) => sql.repository(AccountEntity).find());

    expect(loaded?.balance.toFixed(5)).toBe('89999999999999.99999');
    expect(loaded).toMatchObject({
      openedOn: '2020-01-01',
      closed: false,
      notes: { origin: ['a', 1] },
      changes: 0,
    });
  });

  test('no transaction reads what others have not committed, on whichever connection', async () => {
    const [setting, expected] =
      engine === 'mysql'
        ? [
            `SHOW VARIABLES WHERE Variable_name IN ('tx_isolation', 'transaction_isolation')`,
            'READ-COMMITTED',
          ]
        : ['PRAGMA read_uncommitted', '0'];
    const isolations = await Promise.all(
      Array.from({ length: 4 }, () =>
        database.write(async (tx) => {
          const rows = await tx.rows<Record<string, unknown>>(setting);
          await new Promise((resume) => setTimeout(resume, 20));
          return rows.map((row) => String(Object.values(row).at(-1)));
        }),
      ),
    );
    expect(isolations.flat()).toEqual(isolations.flat().map(() => expected));
    expect(isolations.flat().length).toBeGreaterThanOrEqual(4);
  });

  test('rolls back everything a failed write did, also beside writes that succeed', async () => {
    const outcomes = await Promise.allSettled(
      Array.from({ length: 20 }, (_, index) =>
        database.write(async (tx) => {
          await tx.insert(AccountEntity, [accountOf(`A${index}`, '1')]);
          await new Promise((resume) => setTimeout(resume, 1));
          if (index % 2 === 1) throw new Error('refused');
        }),
      ),
    );

    expect(outcomes.filter(({ status }) => status === 'rejected')).toHaveLength(10);
    expect(await database.read((sql) => sql.repository(AccountEntity).count())).toBe(10);
  });

  test('loses no update when 200 writers change one row by a conditional update', async () => {
    await database.write((tx) => tx.insert(AccountEntity, [accountOf('A', '150')]));

    const changed = await Promise.all(
      Array.from({ length: 200 }, () =>
        database.write((tx) =>
          tx.change('UPDATE account SET balance = balance - 100000 WHERE name = ? AND balance >= 100000', [
            'A',
          ]),
        ),
      ),
    );

    expect(changed.filter((rows) => rows === 1)).toHaveLength(150);
    const [loaded] = await database.read((sql) => sql.repository(AccountEntity).find());
    expect(loaded?.balance.toFixed()).toBe('0');
  });

  test('inserts only rows whose key is free and counts them', async () => {
    await database.write((tx) => tx.insert(AccountEntity, [accountOf('A', '1')]));
    const inserted = await database.write((tx) =>
      tx.insertNew(AccountEntity, [accountOf('A', '2'), accountOf('B', '3')]),
    );
    expect(inserted).toBe(1);
  });

  test('puts rows whole, over those that are there', async () => {
    await database.write((tx) => tx.insert(AccountEntity, [accountOf('A', '1')]));
    await database.write((tx) => tx.put(AccountEntity, [accountOf('A', '2.5'), accountOf('B', '3')]));
    const rows = await database.read((sql) => sql.repository(AccountEntity).find({ order: { name: 'ASC' } }));
    expect(rows.map((row) => row.balance.toFixed())).toEqual(['2.5', '3']);
  });

  test('inserts many lines in few statements and gives them growing keys', async () => {
    const lines = Array.from({ length: 7_000 }, (_, index) => ({
      account: 'A',
      quantity: new Decimal(index),
    }));
    await database.write((tx) => tx.insert(LineEntity, lines));
    const [row] = await database.read((sql) =>
      sql.rows<{ number: unknown; total: unknown }>(
        'SELECT COUNT(*) AS number, SUM(quantity) AS total FROM line WHERE account IN (?)',
        [['A', 'B']],
      ),
    );
    expect(`${row?.number}`).toBe('7000');
    expect(`${row?.total}`).toBe(`${(6_999 * 7_000 * 100_000) / 2}`);
  });

  test('tells nobody the statement that failed or what it bound', async () => {
    await database.write((tx) => tx.insert(AccountEntity, [accountOf('SECRET', '1')]));
    const failure = await database
      .write((tx) => tx.insert(AccountEntity, [accountOf('SECRET', '1')]))
      .catch((e: unknown) => e);
    expect(failure).toBeInstanceOf(DatabaseFailure);
    expect(`${(failure as Error).stack}${JSON.stringify(failure)}`).not.toMatch(/SECRET|INSERT/);
  });

  test('cannot be changed while reading, nor written inside a write', async () => {
    if (engine === 'sqlite') {
      await expect(database.read((sql) => sql.rows('DELETE FROM account'))).rejects.toBeInstanceOf(
        DatabaseFailure,
      );
    }
    await expect(database.write(() => database.write(async () => undefined))).rejects.toThrow(
      'a write inside a write',
    );
  });

  test('calls what follows the commit only after a commit', async () => {
    const calls: string[] = [];
    await database.write(async (tx) => tx.afterCommit(() => calls.push('committed')));
    await database
      .write(async (tx) => {
        tx.afterCommit(() => calls.push('rolled back'));
        throw new Error('refused');
      })
      .catch(() => undefined);
    expect(calls).toEqual(['committed']);
  });
});

test('libsql is never handed a value that would abort the process', () => {
  expect(bindable(true)).toBe(1n);
  expect(bindable(7)).toBe(7n);
  expect(bindable(undefined)).toBeNull();
  expect(() => bindable(new Date())).toThrow('cannot bind a Date');
});
