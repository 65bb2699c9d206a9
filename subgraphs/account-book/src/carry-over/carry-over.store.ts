import DataLoader from 'dataloader';
import { nextInSequence, storedInstant, type Database, type Sql, type Tx } from '@trust-supervision/database';
import { Decimal, type Clock, type LegalDate } from '@trust-supervision/kernel';
import { Reference } from '@trust-supervision/reference';
import type { AccountBook } from '../account-book/account-book';
import type { ListFiling, StoredList } from '../bonded-list/bonded-list';
import { periodsOf } from '../write-off/write-off-period.store';
import {
  counterpartOf,
  declareBy,
  goodsOf,
  kindOf,
  type CarryOverHalf,
  type DeclarationTerm,
} from './carry-over';
import { CarryOverEntity, type StoredHalf } from './carry-over.entity';

/** A half of a carry-over with what is kept beside it. */
export type KeptHalf = CarryOverHalf & Omit<StoredHalf, 'goods'>;

/** A list that was just approved, as it was filed. */
type ApprovedList = {
  readonly book: AccountBook;
  readonly list: StoredList;
  readonly filing: Pick<ListFiling, 'lines' | 'deliveredOn'>;
};

/** Keeps the halves of carry-overs and brings them together. */
export class CarryOverDesk {
  constructor(private readonly clock: Clock) {}

  /**
   * Keeps an approved list as a half of its carry-over, and pairs it with the other half where that is filed already.
   * Two halves that are filed at the same moment take turns at the lane between their books, so one finds the other.
   * The lane is always taken after the lock of the own book, and never a second book's lock: nobody waits in a ring.
   */
  async meet(tx: Tx, { book, list, filing: { lines, deliveredOn } }: ApprovedList): Promise<void> {
    const kind = kindOf(list);
    if (!kind) return;
    const { listId, listNumber, direction, counterpartListNumber, counterpartBookNumber } = list;
    const { bookId, bookNumber } = book;
    const term =
      kind === 'DEEP_PROCESSING' && deliveredOn ? await this.#declareBy(tx, bookId, deliveredOn) : null;
    const half: KeptHalf = {
      listId,
      listNumber,
      bookId,
      bookNumber,
      kind,
      direction,
      counterpartListNumber,
      counterpartBookNumber,
      goods: goodsOf(lines),
      counterpartListId: null,
      deliveredOn,
      declareBy: term,
      declaredLate: term !== null && list.approvedOn > term,
      recordedAt: storedInstant(this.clock.now()),
    };
    const there = counterpartBookNumber ?? (await bookOfHalf(tx, counterpartListNumber));
    if (there !== null) await takeLane(tx, bookNumber, there);
    const other = counterpartOf(half, await waitingFor(tx, half));
    await tx.insert(CarryOverEntity, [stored({ ...half, counterpartListId: other?.listId ?? null })]);
    if (!other) return;
    await tx.change('UPDATE carry_over_half SET counterpart_list_id = ? WHERE list_id = ?', [
      listId,
      other.listId,
    ]);
  }

  /** By the rows in force today, for good: a row that changes later changes nothing that was filed. */
  async #declareBy(tx: Tx, bookId: string, deliveredOn: LegalDate): Promise<LegalDate> {
    const term = await termOn(tx, this.clock.businessDay());
    const periods = await periodsOf(tx, [bookId]);
    const cycle = periods.find(({ beginsOn, endsOn }) => beginsOn <= deliveredOn && deliveredOn <= endsOn);
    return declareBy(deliveredOn, term, cycle?.endsOn ?? null);
  }
}

/** A list that is deleted leaves its carry-over: the other half waits again. */
export async function leaveCarryOver(tx: Tx, listId: string): Promise<void> {
  await tx.change('UPDATE carry_over_half SET counterpart_list_id = NULL WHERE counterpart_list_id = ?', [
    listId,
  ]);
  await tx.change('DELETE FROM carry_over_half WHERE list_id = ?', [listId]);
}

/** Loads carry-overs for one request. */
export class CarryOvers {
  constructor(private readonly database: Database) {}

  /** By list; null for a list that carries nothing over. */
  readonly ofList = new DataLoader<string, KeptHalf | null>(async (listIds) => {
    const halves = await this.database.read((sql) => halvesBy(sql, 'listId', listIds));
    return listIds.map((listId) => halves.find((half) => half.listId === listId) ?? null);
  });
}

/** The halves whose lists were posted to a book in a span of days, each with its counterpart, in the order of filing. */
export async function carriedOverIn(
  sql: Sql,
  { bookId, from, to }: { readonly bookId: string; readonly from: LegalDate; readonly to: LegalDate },
): Promise<{ half: KeptHalf; counterpart: KeptHalf | null }[]> {
  const rows = await sql.rows<{ list_id: string }>(
    `SELECT half.list_id FROM carry_over_half half JOIN bonded_list list ON list.list_id = half.list_id
     WHERE half.book_id = ? AND list.posted_on BETWEEN ? AND ? ORDER BY half.list_number`,
    [bookId, from, to],
  );
  const halves = await halvesBy(
    sql,
    'listId',
    rows.map((row) => row.list_id),
  );
  const others = await halvesBy(
    sql,
    'listId',
    halves.flatMap(({ counterpartListId }) => counterpartListId ?? []),
  );
  return halves.map((half) => ({
    half,
    counterpart: others.find(({ listId }) => listId === half.counterpartListId) ?? null,
  }));
}

/** Halves that have no counterpart yet and may be that of a list: it is named, it names the list, or their books do. */
async function waitingFor(tx: Tx, half: CarryOverHalf): Promise<KeptHalf[]> {
  const rows = await tx.rows<{ list_id: string }>(
    `SELECT list_id FROM carry_over_half WHERE list_number = ? AND counterpart_list_id IS NULL
     UNION SELECT list_id FROM carry_over_half WHERE counterpart_list_number = ? AND counterpart_list_id IS NULL
     UNION SELECT list_id FROM carry_over_half
       WHERE book_number = ? AND counterpart_book_number = ? AND counterpart_list_id IS NULL`,
    [half.counterpartListNumber ?? '', half.listNumber, half.counterpartBookNumber ?? '', half.bookNumber],
  );
  return halvesBy(
    tx,
    'listId',
    rows.map((row) => row.list_id),
  );
}

/** Oldest first: list ids grow with the time of filing. */
async function halvesBy(
  sql: Sql,
  key: 'listId' | 'listNumber',
  values: readonly string[],
): Promise<KeptHalf[]> {
  if (values.length === 0) return [];
  const halves = await sql
    .repository(CarryOverEntity)
    .createQueryBuilder('half')
    .where(`half.${key} IN (:...values)`, { values })
    .orderBy('half.listId')
    .getMany();
  return halves.map(kept);
}

const bookOfHalf = async (tx: Tx, listNumber: string | null): Promise<string | null> =>
  listNumber === null ? null : ((await halvesBy(tx, 'listNumber', [listNumber]))[0]?.bookNumber ?? null);

/** Whoever carries over between the same two books waits here for its turn, until the commit of the one before. */
async function takeLane(tx: Tx, one: string, other: string): Promise<void> {
  const [first, second] = [one, other].toSorted();
  await nextInSequence(tx, { kind: `${first}-${second}`, district: '', year: 0 });
}

/** The term in force on a day, read inside the transaction that decides by it. */
async function termOn(tx: Tx, day: LegalDate): Promise<DeclarationTerm> {
  const reference = new Reference({ read: (work) => work(tx) });
  const rows = await reference.policyValues(['carryOver.declareMonths', 'carryOver.acrossCycles'], day);
  return {
    months: Number(rows.get('carryOver.declareMonths')?.value ?? 1),
    acrossCycles: rows.get('carryOver.acrossCycles')?.value === 'yes',
  };
}

const kept = ({ goods, ...half }: StoredHalf): KeptHalf => ({
  ...half,
  goods: goods.map((line) => ({ ...line, quantity: new Decimal(line.quantity) })),
});

const stored = ({ goods, ...half }: KeptHalf): StoredHalf => ({
  ...half,
  goods: goods.map((line) => ({ ...line, quantity: line.quantity.toFixed() })),
});
