import { newId, storedInstant, type Tx } from '@trust-supervision/database';
import { ok, refuse, type Clock, type Fault, type Result } from '@trust-supervision/kernel';
import type { AccountBook } from '../account-book/account-book';
import { AccountBookEntity, BookItemEntity } from '../account-book/account-book.entity';
import type { Ledger } from '../ledger/ledger.store';
import type { BookTurnover } from '../turnover/turnover-account';
import type { TurnoverLedger } from '../turnover/turnover.store';
import { consumptionLines } from '../unit-consumption/unit-consumption.store';
import { placeOf, type PlaceOfDay } from '../write-off/write-off-period';
import { periodsOf } from '../write-off/write-off-period.store';
import { checkSheet, countKey, type SheetFacts } from './count-check';
import { countedLeftovers } from './counted-scrap';
import { recordScrap } from './counted-scrap.store';
import { countedStockOf, linesInForce, sheetsInForce } from './counted-stock';
import {
  checkClose,
  checkPlan,
  type CloseFacts,
  type SheetFiling,
  type StockTake,
  type StockTakePlan,
} from './stock-take';
import { CountLineEntity, CountSheetEntity, StockTakeEntity } from './stock-take.entity';
import { countsOf, loadTakes, movedMaterials, type Count } from './stock-take.store';

/** Why nothing was written. */
export type StockTakeRefusal =
  { readonly kind: 'NOT_FOUND' } | { readonly kind: 'FAULTS'; readonly faults: readonly Fault[] };
type Outcome = Result<{ stockTakeId: string }, StockTakeRefusal>;
type Sees = (usci: string) => boolean;

/** Plans stock-takes, takes in their count sheets and closes them, each step under the book's lock. */
export class StockTakeDesk {
  constructor(
    private readonly parts: {
      readonly ledger: Ledger;
      readonly turnover: TurnoverLedger;
      readonly clock: Clock;
    },
  ) {}

  /** Plans a stock-take of a book the caller sees, or refuses with every fault. */
  async plan(tx: Tx, bookNumber: string, plan: StockTakePlan, sees: Sees): Promise<Outcome> {
    const book = await tx.repository(AccountBookEntity).findOneBy({ bookNumber });
    if (!book || !sees(book.enterpriseUsci)) return NOT_FOUND;
    await this.#lock(tx, book);
    const takes = await loadTakes(tx, 'bookId', [book.bookId]);
    const underWay = takes.find(({ cutOff, state }) => cutOff === plan.cutOff && state !== 'CLOSED');
    const faults = checkPlan(plan, {
      periodIsOpen: await periodIsOpen(tx, { ...plan, bookId: book.bookId }),
      underWay: underWay?.number ?? null,
    });
    if (faults.length > 0) return refuse({ kind: 'FAULTS', faults });
    const take: StockTake = {
      ...plan,
      stockTakeId: newId(),
      bookId: book.bookId,
      number: takes.length + 1,
      state: 'PLANNED',
      plannedOn: this.parts.clock.businessDay(),
      closedOn: null,
      recordedAt: storedInstant(this.parts.clock.now()),
    };
    await tx.insert(StockTakeEntity, [take]);
    return ok({ stockTakeId: take.stockTakeId });
  }

  /** Takes in a count sheet; one whose number is known is a recount and becomes its next version. */
  async record(tx: Tx, stockTakeId: string, sheet: SheetFiling, sees: Sees): Promise<Outcome> {
    const take = await this.#locked(tx, stockTakeId, sees);
    if (!take) return NOT_FOUND;
    const [count] = await countsOf(tx, [stockTakeId]);
    const faults = checkSheet(sheet, await this.#sheetFacts(tx, take, sheet, count as Count));
    if (faults.length > 0) return refuse({ kind: 'FAULTS', faults });
    const { lines, ...head } = sheet;
    const versions = (count as Count).sheets.filter(({ sheetNumber }) => sheetNumber === sheet.sheetNumber);
    const sheetId = newId();
    const recordedAt = storedInstant(this.parts.clock.now());
    const version = versions.length + 1;
    await tx.insert(CountSheetEntity, [{ ...head, sheetId, stockTakeId, version, recordedAt }]);
    await tx.insert(
      CountLineEntity,
      lines.map((line, index) => ({ ...line, sheetId, stockTakeId, lineNumber: index + 1 })),
    );
    if (take.state === 'PLANNED') await tx.put(StockTakeEntity, [{ ...take, state: 'COUNTING' }]);
    return ok({ stockTakeId });
  }

  /** Closes a stock-take: from then on it gives the counted stock of its cut-off. */
  async close(tx: Tx, stockTakeId: string, sees: Sees): Promise<Outcome> {
    const take = await this.#locked(tx, stockTakeId, sees);
    if (!take) return NOT_FOUND;
    const [count] = await countsOf(tx, [stockTakeId]);
    const { sheets, lines } = count as Count;
    const inForce = linesInForce(sheets, lines);
    const stock = countedStockOf(inForce);
    const products = stock.products.map(({ itemNumber }) => itemNumber);
    const faults = checkClose(take, stock, await closeFacts(tx, take, products));
    if (faults.length > 0) return refuse({ kind: 'FAULTS', faults });
    const book = await tx.repository(AccountBookEntity).findOneBy({ bookId: take.bookId });
    if (!book) throw new Error('a stock-take belongs to a book');
    const turnover = await this.#lock(tx, book);
    const scrap = { take, book, turnover, leftovers: countedLeftovers(inForce) };
    const unrecorded = await recordScrap(tx, scrap, this.parts);
    if (unrecorded.length > 0) return refuse({ kind: 'FAULTS', faults: unrecorded });
    const closedOn = this.parts.clock.businessDay();
    await tx.put(StockTakeEntity, [{ ...take, state: 'CLOSED', closedOn }]);
    return ok({ stockTakeId });
  }

  async #locked(tx: Tx, stockTakeId: string, sees: Sees): Promise<StockTake | null> {
    const [found] = await loadTakes(tx, 'stockTakeId', [stockTakeId]);
    const book = found && (await tx.repository(AccountBookEntity).findOneBy({ bookId: found.bookId }));
    if (!book || !sees(book.enterpriseUsci)) return null;
    await this.#lock(tx, book);
    // Read again under the lock: it may have been closed meanwhile.
    const [take] = await loadTakes(tx, 'stockTakeId', [stockTakeId]);
    return take ?? null;
  }

  #lock(tx: Tx, { bookId }: AccountBook): Promise<BookTurnover> {
    return this.parts.turnover.lock(tx, bookId, this.parts.clock.businessDay());
  }

  async #sheetFacts(
    tx: Tx,
    take: StockTake,
    sheet: SheetFiling,
    { sheets, lines }: Count,
  ): Promise<SheetFacts> {
    const others = sheets.filter(({ sheetNumber }) => sheetNumber !== sheet.sheetNumber);
    const inForce = sheetsInForce(others);
    const byId = new Map(others.map((other) => [other.sheetId, other]));
    const counted = new Map<string, string>();
    for (const line of lines) {
      const other = inForce.has(line.sheetId) ? byId.get(line.sheetId) : undefined;
      if (other) counted.set(countKey(other.location, line), other.sheetNumber);
    }
    const items = await itemsOf(tx, take.bookId, sheet);
    return {
      take,
      businessDay: this.parts.clock.businessDay(),
      periodIsOpen: await periodIsOpen(tx, take),
      hasItem: (kind, itemNumber) => items.has(`${kind}/${itemNumber}`),
      countedOn: (location, line) => counted.get(countKey(location, line)) ?? null,
    };
  }
}

const NOT_FOUND: Outcome = refuse({ kind: 'NOT_FOUND' });

const periodIsOpen = async (tx: Tx, take: Pick<StockTake, 'bookId' | 'cutOff'>): Promise<boolean> =>
  (await placeOfCutOff(tx, take)).at !== 'closed';

const placeOfCutOff = async (
  tx: Tx,
  { bookId, cutOff }: Pick<StockTake, 'bookId' | 'cutOff'>,
): Promise<PlaceOfDay> => placeOf(cutOff, await periodsOf(tx, [bookId]));

async function closeFacts(tx: Tx, take: StockTake, products: readonly number[]): Promise<CloseFacts> {
  const consumptions = await consumptionLines(tx, [take.bookId], products);
  const convertible = new Set(
    consumptions
      .filter(({ effectiveFrom }) => effectiveFrom <= take.cutOff)
      .map(({ productItemNumber }) => productItemNumber),
  );
  const place = await placeOfCutOff(tx, take);
  // Where lists or work orders account, finished products are not converted, so they need no consumption.
  const converts = place.at !== 'period' || place.period.accountingMethod === 'UNIT_CONSUMPTION';
  return {
    state: take.state,
    periodIsOpen: place.at !== 'closed',
    movedMaterials: await movedMaterials(tx, take),
    isConvertible: (itemNumber) => !converts || convertible.has(itemNumber),
  };
}

async function itemsOf(tx: Tx, bookId: string, { lines }: SheetFiling): Promise<Set<string>> {
  if (lines.length === 0) return new Set();
  const items = await tx
    .repository(BookItemEntity)
    .createQueryBuilder('item')
    .where('item.bookId = :bookId AND item.itemNumber IN (:...itemNumbers)', {
      bookId,
      itemNumbers: [...new Set(lines.map(({ itemNumber }) => itemNumber))],
    })
    .getMany();
  return new Set(items.map(({ kind, itemNumber }) => `${kind}/${itemNumber}`));
}
