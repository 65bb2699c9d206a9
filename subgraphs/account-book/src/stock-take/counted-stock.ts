import { Faults, ZERO, type Decimal, type Fault, type LegalDate } from '@trust-supervision/kernel';
import type { CountedMaterial, CountedStock } from '../write-off/stock';
import { atCutOff } from './roll-back';
import type { CountLine, CountPlace, CountSheet, StockTake } from './stock-take';

const NOTHING: CountedMaterial = {
  rawWarehouse: ZERO,
  workInProgress: ZERO,
  atContractor: ZERO,
  inTransit: ZERO,
  nonBonded: ZERO,
};

const COLUMN_OF: Readonly<Record<Exclude<CountPlace, 'FINISHED' | 'SCRAP_YARD'>, keyof CountedMaterial>> = {
  RAW_WAREHOUSE: 'rawWarehouse',
  WORK_IN_PROGRESS: 'workInProgress',
  AT_CONTRACTOR: 'atContractor',
  IN_TRANSIT: 'inTransit',
};

/** The stock at the cut-off that the lines of all sheets in force establish, rolled back line by line. */
export function countedStockOf(lines: Iterable<CountLine>): CountedStock {
  const materials = new Map<number, CountedMaterial>();
  const products = new Map<number, Decimal>();
  for (const line of lines) {
    const quantity = atCutOff(line);
    if (line.itemKind === 'PRODUCT') {
      products.set(line.itemNumber, (products.get(line.itemNumber) ?? ZERO).plus(quantity));
    } else if (line.itemKind === 'MATERIAL' && line.place !== 'FINISHED' && line.place !== 'SCRAP_YARD') {
      const before = materials.get(line.itemNumber) ?? NOTHING;
      const column = COLUMN_OF[line.place];
      materials.set(line.itemNumber, {
        ...before,
        [column]: before[column].plus(quantity),
        nonBonded: before.nonBonded.plus(line.nonBonded),
      });
    }
  }
  const byNumber = [...products].toSorted(([one], [other]) => one - other);
  return { materials, products: byNumber.map(([itemNumber, quantity]) => ({ itemNumber, quantity })) };
}

/** The lines of the sheets in force: of each sheet number the highest version. */
export function linesInForce<Line extends { readonly sheetId: string }>(
  sheets: readonly CountSheet[],
  lines: readonly Line[],
): Line[] {
  const current = sheetsInForce(sheets);
  return lines.filter(({ sheetId }) => current.has(sheetId));
}

/** Ids of the sheets in force. */
export function sheetsInForce(sheets: readonly CountSheet[]): ReadonlySet<string> {
  const latest = new Map<string, CountSheet>();
  for (const sheet of sheets) {
    const known = latest.get(sheet.sheetNumber);
    if (!known || known.version < sheet.version) latest.set(sheet.sheetNumber, sheet);
  }
  return new Set([...latest.values()].map(({ sheetId }) => sheetId));
}

/**
 * Why a stock-take does not give the counted stock of a book at the end of a day; null when it does. What reports or
 * compares with a count asks here first: it must be closed, of that book, and of that cut-off.
 */
export function unusableFor(
  take: StockTake | null,
  { stockTakeId, bookId, day }: { stockTakeId: string; bookId: string; day: LegalDate },
): Fault | null {
  const faults = new Faults();
  if (take?.bookId !== bookId)
    faults.add('stockTake', 'STOCK_TAKE_UNKNOWN', 'the book has no such stock-take', stockTakeId);
  else if (take.state !== 'CLOSED')
    faults.add(
      'stockTake',
      'STOCK_TAKE_OPEN',
      `stock-take ${take.number} is not closed`,
      take.state,
      'CLOSED',
    );
  else if (take.cutOff !== day)
    faults.add(
      'stockTake',
      'CUT_OFF_DIFFERS',
      `stock-take ${take.number} has another cut-off`,
      day,
      take.cutOff,
    );
  return faults.found[0] ?? null;
}
