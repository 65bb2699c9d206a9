import { BOOK_AMOUNT, fromScaled, QUANTITY, sum, ZERO, type Decimal } from '@trust-supervision/kernel';
import { kindOf } from './kinds';
import { expectationOf, type Expectation } from './model';
import type { Place } from './place';
import { bookRows, type BookRows, type ListRow } from './rows';
import { MATERIALS, methodIn, type Works } from './works';

/** A broken invariant of domain 12: which, where, and both figures. */
export class InvariantBroken extends Error {
  constructor(invariant: string, where: string, found: string) {
    super(`invariant ${invariant} is broken: ${where}: ${found}`);
  }
}

/** What is remembered from one check to the next: closed periods never change, and neither do decisions. */
export type Memory = { readonly closed: Map<string, string>; readonly decisions: Map<string, string> };
export const emptyMemory = (): Memory => ({ closed: new Map(), decisions: new Map() });

/** A book, its rows, and what they should be. */
type Checked = { readonly works: Works; readonly rows: BookRows; readonly expected: Expectation };

/** The days on which the lists of a book took effect, by the tables. */
export const postedDays = (lists: readonly ListRow[]): Map<string, string> =>
  new Map(
    lists.flatMap(({ internalNumber, state, postedOn }) =>
      postedOn !== null && ['POSTED', 'WRITTEN_OFF'].includes(state)
        ? [[internalNumber, postedOn] as const]
        : [],
    ),
  );

/**
 * Checks invariants 1 and 3 to 7 of domain 12 on all books, from the tables against a model of its own. Throws at the
 * first that is broken. Number 2 is checked where a period is written off, 10 and 12 in `decisions.ts`.
 */
export async function checkBooks(
  place: Place,
  books: readonly Works[],
  memory: Memory,
): Promise<Map<string, Expectation>> {
  await checkReturns(place);
  const tables = await bookRows(place);
  const expectations = new Map<string, Expectation>();
  for (const works of books) {
    const rows = tables.get(works.number);
    if (!rows) throw new InvariantBroken('1', works.number, 'the book is gone');
    const expected = expectationOf(works, rows.periods, postedDays(rows.lists));
    const checked = { works, rows, expected };
    checkLists(checked);
    checkMethods(checked);
    checkClosed(checked, memory);
    checkLedger(checked);
    checkBalances(checked);
    checkCeiling(checked);
    checkLeftovers(checked);
    checkVersions(checked);
    expectations.set(works.number, expected);
  }
  await checkSpans(place);
  await checkTurnoverRows(place);
  return expectations;
}

/** A refused list leaves nothing, and an accepted one is there. */
function checkLists({ works, rows }: Checked): void {
  const stored = new Set(rows.lists.map(({ internalNumber }) => internalNumber));
  for (const name of stored)
    if (!works.lists.has(name))
      throw new InvariantBroken('3', works.number, `${name} was refused, but is stored`);
  for (const name of works.lists.keys())
    if (!stored.has(name))
      throw new InvariantBroken('3', works.number, `${name} was accepted, but is not stored`);
}

function checkMethods({ works, rows }: Checked): void {
  for (const { number, accountingMethod } of rows.periods)
    if (methodIn(works, number) !== accountingMethod)
      throw new InvariantBroken(
        '1',
        `${works.number} period ${number}`,
        `is accounted by ${accountingMethod}, filed was ${methodIn(works, number)}`,
      );
}

/** Every sum of movements is that of the documents: quantity, sign, account, item, period, and rounding once. */
function checkLedger({ works, rows, expected }: Checked): void {
  const stored = new Map(
    rows.movements.filter(({ quantity }) => !quantity.isZero()).map(({ key, quantity }) => [key, quantity]),
  );
  for (const key of new Set([...stored.keys(), ...expected.rows.keys()])) {
    const [ledger, documents] = [stored.get(key) ?? ZERO, expected.rows.get(key) ?? ZERO];
    if (!ledger.equals(documents))
      throw new InvariantBroken(
        '1 and 5',
        `${works.number} ${key}`,
        `the ledger says ${ledger.toFixed()}, the documents ${documents.toFixed()}`,
      );
  }
}

/** The balance of each material is the sum of its movements, and that of the documents. */
function checkBalances({ works, rows, expected }: Checked): void {
  for (const itemNumber of MATERIALS.keys()) {
    const balance = rows.balances.get(itemNumber) ?? ZERO;
    const own = rows.movements.filter(
      ({ key }) => key.split('|')[1] === 'MATERIAL' && key.split('|')[2] === String(itemNumber),
    );
    const movements = sum(own.map(({ quantity }) => quantity));
    const documents = expected.balances.get(itemNumber) ?? ZERO;
    if (!balance.equals(movements) || !balance.equals(documents))
      throw new InvariantBroken(
        '1',
        `${works.number} material ${itemNumber}`,
        `the balance is ${balance.toFixed()}, its movements add up to ${movements.toFixed()}, its documents to ${documents.toFixed()}`,
      );
  }
}

/** Nothing is written into a period after it was written off. */
function checkClosed({ works, rows }: Checked, { closed }: Memory): void {
  for (const { number, state } of rows.periods) {
    if (state !== 'APPROVED') continue;
    const where = `${works.number} period ${number}`;
    const seen = JSON.stringify(
      rows.movements
        .filter(({ period }) => period === number)
        .map(({ key, quantity, lines, lastKey }) => [key, quantity.toFixed(), lines, String(lastKey)])
        .toSorted(),
    );
    const before = closed.get(where) ?? seen;
    if (before !== seen)
      throw new InvariantBroken(
        '3',
        where,
        `a movement came after it was written off: ${before} became ${seen}`,
      );
    closed.set(where, seen);
  }
}

/** What was imported in the certificate year, and what is reserved to be, stays under the ceiling. */
function checkCeiling({ works, rows }: Checked): void {
  const counting = rows.lists.filter(({ state }) => state === 'APPROVED' || state === 'MANUAL');
  const reserved = sum(counting.map(({ importUsd }) => importUsd));
  if (!reserved.equals(rows.reservedUsd))
    throw new InvariantBroken(
      '4',
      works.number,
      `reserved are ${rows.reservedUsd.toFixed()}, waiting lists claim ${reserved.toFixed()}`,
    );
}

/** Leftovers that went out had come to be, and no report took them back; a return may (invariant 6). */
function checkLeftovers({ works, expected, rows }: Checked): void {
  for (const itemNumber of MATERIALS.keys()) {
    const went = rows.movements.filter(({ key, quantity }) => {
      const [, account, item] = key.split('|');
      return (
        account === 'LEFTOVERS' &&
        item === String(itemNumber) &&
        /LEFTOVERS_|BY_PRODUCT_/.test(key) &&
        quantity.isNegative()
      );
    });
    const out = sum(went.map(({ quantity }) => quantity.abs()));
    const there = expected.generated.get(itemNumber) ?? ZERO;
    if (out.greaterThan(there))
      throw new InvariantBroken(
        '6',
        `${works.number} material ${itemNumber}`,
        `${out.toFixed()} leftovers went out, ${there.toFixed()} came to be`,
      );
  }
}

/** A list of products names a version that was declared by then. */
function checkVersions({ works }: Checked): void {
  for (const { internalNumber, kind, lines, declaredOn } of works.lists.values())
    for (const { itemNumber, version } of kindOf(kind).account === 'PRODUCT' ? lines : []) {
      const figure = works.figures.find((one) => one.product === itemNumber && one.version === version);
      if (!figure || figure.declaredOn > declaredOn)
        throw new InvariantBroken(
          '5',
          `${works.number} ${internalNumber}`,
          `version ${version} was not declared on ${declaredOn}`,
        );
    }
}

/** A movement lies in the period that it names. */
async function checkSpans(place: Place): Promise<void> {
  const [row] = await place.database.read((sql) =>
    sql.rows<{ movement_key: unknown; occurred_on: string; number: unknown }>(
      `SELECT m.movement_key, m.occurred_on, p.number FROM movement m JOIN write_off_period p ON p.period_id = m.period_id
       WHERE m.occurred_on > p.ends_on OR (m.occurred_on < p.begins_on AND m.cause <> 'OPENING') LIMIT 1`,
    ),
  );
  if (row)
    throw new InvariantBroken(
      '3',
      `movement ${String(row.movement_key)}`,
      `is dated ${row.occurred_on}, outside its period ${String(row.number)}`,
    );
}

/** Of returned products, never more is out than in, on any day (domain 12, invariant 7). */
async function checkReturns(place: Place): Promise<void> {
  const rows = await place.database.read((sql) =>
    sql.rows<{
      book_id: string;
      item: unknown;
      mode: string;
      day: string;
      quantity: string | bigint | number;
    }>(
      `SELECT m.book_id, m.item_number AS item, l.supervision_mode AS mode, m.occurred_on AS day,
         SUM(CASE m.direction WHEN 'RECEIPT' THEN m.quantity ELSE -m.quantity END) AS quantity
       FROM movement m JOIN bonded_list l ON l.list_id = m.list_id
       WHERE m.account = 'PRODUCT' AND m.cause IN ('PRODUCT_RETURN', 'PRODUCT_REEXPORT')
       GROUP BY m.book_id, m.item_number, l.supervision_mode, m.occurred_on ORDER BY m.occurred_on`,
    ),
  );
  const standing = new Map<string, Decimal>();
  for (const row of rows) {
    const key = `${row.book_id} product ${String(row.item)} under ${row.mode}`;
    const left = (standing.get(key) ?? ZERO).plus(fromScaled(String(row.quantity), QUANTITY));
    if (left.isNegative())
      throw new InvariantBroken(
        '7',
        key,
        `${left.abs().toFixed()} more went out than came back by ${row.day}`,
      );
    standing.set(key, left);
  }
}

/** What limits count is what lists say: posted imports of each material by cycle, in quantity and worth. */
async function checkTurnoverRows(place: Place): Promise<void> {
  const rows = await place.database.read((sql) =>
    sql.rows<{
      book_number: string;
      period: unknown;
      item: unknown;
      counted: string | bigint;
      counted_usd: string | bigint;
      listed: string | bigint;
      usd: string | bigint;
    }>(
      `SELECT a.book_number, p.number AS period, item, SUM(counted) AS counted, SUM(counted_usd) AS counted_usd, SUM(listed) AS listed, SUM(usd) AS usd
       FROM (
         SELECT period_id, item_number AS item, quantity AS counted, usd AS counted_usd, 0 AS listed, 0 AS usd FROM cycle_imports
         UNION ALL
         SELECT d.period_id, b.item_number, 0, 0, b.quantity, b.usd FROM bonded_list l JOIN bonded_list_line b ON b.list_id = l.list_id
         JOIN write_off_period d ON d.book_id = l.book_id AND l.posted_on BETWEEN d.begins_on AND d.ends_on
         WHERE l.state IN ('POSTED', 'WRITTEN_OFF') AND b.flow IN ('MATERIAL_IMPORT', 'CARRY_OVER_IN', 'SURPLUS_IN', 'EXCHANGE_IN')
       ) said JOIN write_off_period p ON p.period_id = said.period_id JOIN account_book a ON a.book_id = p.book_id
       GROUP BY a.book_number, p.number, item`,
    ),
  );
  for (const row of rows)
    if (String(row.counted) !== String(row.listed) || String(row.counted_usd) !== String(row.usd))
      throw new InvariantBroken(
        '4',
        `${row.book_number} period ${String(row.period)} material ${String(row.item)}`,
        `${String(row.counted)} for ${String(row.counted_usd)} are counted as imported, lists say ${String(row.listed)} for ${String(row.usd)}`,
      );
}

/** What stands against the maximum turnover of a book: its balances at their average price of the cycle, and what is reserved. */
export async function turnoverOf(place: Place, number: string): Promise<Decimal> {
  const [lines, reserved] = await place.database.read(async (sql) => [
    await sql.rows<{
      quantity: string | bigint;
      listed: string | bigint;
      usd: string | bigint;
      price: string | bigint;
    }>(
      `SELECT m.quantity, i.price_usd AS price, COALESCE(SUM(x.quantity), 0) AS listed, COALESCE(SUM(x.usd), 0) AS usd
       FROM account_book b JOIN material_balance m ON m.book_id = b.book_id
       JOIN book_item i ON i.book_id = b.book_id AND i.kind = 'MATERIAL' AND i.item_number = m.item_number
       LEFT JOIN (SELECT l.book_id, line.item_number, line.quantity, line.usd FROM bonded_list l JOIN bonded_list_line line ON line.list_id = l.list_id
         JOIN write_off_period p ON p.book_id = l.book_id AND l.posted_on BETWEEN p.begins_on AND p.ends_on AND ? BETWEEN p.begins_on AND p.ends_on
         WHERE l.state IN ('POSTED', 'WRITTEN_OFF') AND line.flow IN ('MATERIAL_IMPORT', 'CARRY_OVER_IN', 'SURPLUS_IN', 'EXCHANGE_IN')) x
         ON x.book_id = b.book_id AND x.item_number = m.item_number
       WHERE b.book_number = ? AND m.quantity > 0 GROUP BY m.item_number, m.quantity, i.price_usd`,
      [place.clock.businessDay(), number],
    ),
    await sql.rows<{ usd: string | bigint }>(
      `SELECT l.import_usd AS usd FROM bonded_list l JOIN account_book b ON b.book_id = l.book_id WHERE b.book_number = ? AND l.state IN ('APPROVED', 'MANUAL')`,
      [number],
    ),
  ]);
  const worth = lines.map(({ quantity, listed, usd, price }) => {
    const imported = fromScaled(String(listed), QUANTITY);
    const average = imported.isZero()
      ? fromScaled(String(price), BOOK_AMOUNT)
      : fromScaled(String(usd), BOOK_AMOUNT).dividedBy(imported);
    return fromScaled(String(quantity), QUANTITY).times(average);
  });
  return sum([...worth, ...reserved.map(({ usd }) => fromScaled(String(usd), BOOK_AMOUNT))]);
}
