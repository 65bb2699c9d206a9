import { engines } from '@trust-supervision/testkit';
import { Simulation } from './simulate';

/** A value in the tables that is altered behind the product's back, and mended again. */
type Corruption = {
  /** Selects a row as `id`, and what stands there as `was`. */
  readonly pick: string;
  readonly change: (to: string) => string;
  readonly to: string;
  /** Where several rows are altered, the expression that mends them. */
  readonly undo?: string;
};
type Place = {
  readonly table: string;
  readonly id: string;
  readonly column: string;
  readonly where?: string;
  readonly also?: string;
};

const altered = (
  { table, id, column, where = '1 = 1', also = '1 = 1' }: Place,
  to: string,
  undo?: string,
): Corruption => ({
  pick: `SELECT ${id} AS id, ${column} AS was FROM ${table} WHERE ${where} AND ${also} ORDER BY ${id} LIMIT 1`,
  change: (value) => `UPDATE ${table} SET ${column} = ${value} WHERE ${id} = ? AND ${also}`,
  to,
  ...(undo === undefined ? {} : { undo }),
});
const movement = (where: string, column: string, to: string): Corruption =>
  altered({ table: 'movement', id: 'movement_key', column, where }, to);
const OPEN = "period_id IN (SELECT period_id FROM write_off_period WHERE state <> 'APPROVED')";
const CLOSED = "period_id IN (SELECT period_id FROM write_off_period WHERE state = 'APPROVED')";
const LAST = "period_id IN (SELECT period_id FROM write_off_period WHERE state = 'APPROVED' AND number = 2)";
const form = { table: 'write_off_version', id: 'period_id' };
const item = { id: 'book_id', also: 'item_number = 1' };

const CORRUPTIONS: readonly (readonly [string, RegExp, Corruption])[] = [
  [
    'a movement of a list',
    /invariant 1 and 5 .*ledger says/,
    movement(`${OPEN} AND cause = 'MATERIAL_IMPORT'`, 'quantity', 'quantity + 1'),
  ],
  [
    'what a product took',
    /invariant 1 and 5 .*NET_EXPORTS/,
    movement(`${OPEN} AND product_item_number IS NOT NULL`, 'quantity', 'quantity + 1'),
  ],
  [
    'a movement of a closed period',
    /invariant 3 .*written off/,
    movement(CLOSED, 'quantity', 'quantity + 1'),
  ],
  [
    'the day of a movement',
    /invariant 3 .*outside its period/,
    movement("cause = 'MATERIAL_IMPORT'", 'occurred_on', "'2031-01-01'"),
  ],
  [
    'the cause of an export',
    /invariant 7 .*more went out/,
    movement("cause = 'PRODUCT_EXPORT' AND account = 'PRODUCT'", 'cause', "'PRODUCT_REEXPORT'"),
  ],
  [
    'a balance',
    /invariant 1 .*balance is/,
    altered({ ...item, table: 'material_balance', column: 'quantity' }, 'quantity - 1'),
  ],
  [
    'what was counted as imported',
    /invariant 4 .*counted as imported/,
    altered({ ...item, id: 'period_id', table: 'cycle_imports', column: 'usd' }, 'usd + 1'),
  ],
  [
    'a reservation',
    /invariant 4 .*reserved/,
    altered({ table: 'book_turnover', id: 'book_id', column: 'reserved_usd' }, 'reserved_usd + 1'),
  ],
  [
    'a figure of a filed form',
    /invariant 2 .*the form says/,
    altered(
      { ...form, column: 'materials', where: LAST },
      `REPLACE(materials, '"consumed":"', '"consumed":"777')`,
      `REPLACE(materials, '"consumed":"777', '"consumed":"')`,
    ),
  ],
  [
    'the interval of a write-off',
    /invariant 10 .*interval/,
    altered({ ...form, column: 'interval_percent', where: "filed_on < '2024-06-01'" }, '1', 'NULL'),
  ],
  [
    'a decision',
    /invariant 10 .*changed/,
    altered(
      { table: 'review_decision', id: 'decision_id', column: 'outcome', where: "outcome = 'REJECT'" },
      "'APPROVE'",
    ),
  ],
  [
    'one half of a carry-over',
    /invariant pairs .*counterpart/,
    altered(
      {
        table: 'carry_over_half',
        id: 'list_id',
        column: 'counterpart_list_id',
        where: 'counterpart_list_id IS NOT NULL',
      },
      "'nobody'",
    ),
  ],
];

describe.each(engines)('account books over some periods of random flows on %s', (engine) => {
  let simulation: Simulation;

  beforeAll(async () => {
    simulation = await Simulation.start({ seed: 2, periods: 6, engine });
    await simulation.run();
  }, 120_000);
  afterAll(() => simulation.stop());

  test('every invariant of domain 12 held after each period, and everything happened at least once', async () => {
    const { counts } = simulation;
    expect(counts.of('write-off/approved')).toBe(6);
    for (const name of [
      'flows/import',
      'flows/productExport',
      'flows/carryIn',
      'flows/productReturn',
      'flows/productReexport',
      'flows/leftoversSale',
      'work orders/finished',
      'consumption lists/filed',
      'consumption/restated',
      'consumption/declared',
      'stock-takes/closed',
      'races/accepted',
      'clearance/deleted',
      'pauses/set',
      'officers/APPROVE',
      'officers/RETURN',
      'bad lists refused/lists',
      'write-off/supplementWriteOff',
    ])
      expect([name, counts.of(name) > 0]).toEqual([name, true]);
    await expect(simulation.checkAll()).resolves.toBeUndefined();
  });

  test.each(CORRUPTIONS)(
    '%s that is altered in the database is found and named',
    async (_name, message, { pick, change, to, undo }) => {
      const { database } = simulation.place;
      const [row] = await database.read((sql) => sql.rows<{ id: string; was: string }>(pick));
      if (!row) throw new Error(`nothing to alter: ${pick}`);
      expect(await database.write((tx) => tx.change(change(to), [row.id]))).toBeGreaterThan(0);
      try {
        await expect(simulation.checkAll()).rejects.toThrow(message);
      } finally {
        await database.write((tx) =>
          undo === undefined ? tx.change(change('?'), [row.was, row.id]) : tx.change(change(undo), [row.id]),
        );
      }
      await expect(simulation.checkAll()).resolves.toBeUndefined();
    },
  );
});
