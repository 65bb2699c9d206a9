import {
  BOOK_AMOUNT,
  Faults,
  legalDateOf,
  parseDecimal,
  QUANTITY,
  type Decimal,
  type Fault,
  type LegalDate,
  type Scale,
} from '@trust-supervision/kernel';
import type { StoredItem } from '../account-book/account-book';

/** A line of a stock ledger as an enterprise sends it: of a part number (料号), or of an item of the book (项号). */
export type ReportedLine = {
  readonly partNumber: string | null;
  readonly itemNumber: number | null;
  readonly quantity: Decimal;
  readonly unit: string;
  /** US dollars. */
  readonly receivedAmount: Decimal;
};

/** A snapshot of the enterprise's stock ledger: what it held at the end of `cutOff`, taken at an instant. */
export type LedgerReport = {
  readonly bookNumber: string;
  readonly cutOff: LegalDate;
  readonly takenAt: string;
  readonly lines: readonly ReportedLine[];
};

/** What a report is checked against. */
export type LedgerGround = {
  readonly businessDay: LegalDate;
  /** The first day of the book's first period. */
  readonly bookBeganOn: LegalDate;
  readonly materials: readonly Pick<StoredItem, 'itemNumber' | 'partNumber' | 'unit'>[];
  /** The item of a part number by the merge relation in force at the cut-off. */
  readonly mergedInto: ReadonlyMap<string, number>;
};

/** A line that was understood. */
export type ResolvedLine = {
  readonly lineNumber: number;
  readonly partNumber: string | null;
  readonly itemNumber: number;
  readonly quantity: Decimal;
  readonly unit: string;
  readonly receivedUsd: Decimal;
};

/** Every fault of a report, and the lines that could be understood. Any fault refuses the whole report. */
export function checkLedger(
  report: LedgerReport,
  ground: LedgerGround,
): { faults: readonly Fault[]; lines: readonly ResolvedLine[] } {
  const faults = new Faults();
  checkTimes(report, ground, faults);
  if (report.lines.length === 0)
    faults.add('lines', 'LINES_MISSING', 'a report needs lines', 0, 'at least 1');
  const lines = report.lines.flatMap((line, index) => resolve(line, index, ground, faults));
  checkNamedOnce(lines, faults);
  return { faults: faults.found, lines };
}

function checkTimes({ cutOff, takenAt }: LedgerReport, ground: LedgerGround, faults: Faults): void {
  const { businessDay, bookBeganOn } = ground;
  const takenOn = legalDateOf(new Date(takenAt));
  const before = `${businessDay} or before`;
  if (cutOff > businessDay) {
    faults.add('cutOff', 'DATE_IN_FUTURE', 'the cut-off is a day that has not come', cutOff, before);
  }
  if (cutOff < bookBeganOn) {
    faults.add('cutOff', 'BEFORE_BOOK', 'the book had not begun', cutOff, `${bookBeganOn} or after`);
  }
  if (takenOn > businessDay) {
    faults.add(
      'takenAt',
      'DATE_IN_FUTURE',
      'the ledger is taken on a day that has not come',
      takenAt,
      before,
    );
  }
  if (takenOn < cutOff) {
    const message = 'the ledger was taken before the day it is to show';
    faults.add('takenAt', 'TAKEN_BEFORE_CUT_OFF', message, takenAt, `${cutOff} or after`);
  }
}

function resolve(line: ReportedLine, index: number, ground: LedgerGround, faults: Faults): ResolvedLine[] {
  const path = `lines[${index}]`;
  checkNumber(line.quantity, QUANTITY, `${path}.quantity`, faults);
  checkNumber(line.receivedAmount, BOOK_AMOUNT, `${path}.receivedAmount`, faults);
  const item = itemOf(line, path, ground, faults);
  if (!item) return [];
  if (item.unit !== line.unit) {
    const message = 'is not the declared unit of the item';
    faults.add(`${path}.unit`, 'UNIT_MISMATCH', message, line.unit, item.unit);
  }
  const { partNumber, quantity, unit, receivedAmount } = line;
  const { itemNumber } = item;
  return [{ lineNumber: index + 1, partNumber, itemNumber, quantity, unit, receivedUsd: receivedAmount }];
}

function checkNumber(value: Decimal, scale: Scale, path: string, faults: Faults): void {
  if (value.isNegative() && !value.isZero()) {
    faults.add(path, 'NEGATIVE', 'is negative', value.toFixed(), '0 or more');
  }
  const parsed = parseDecimal(value.toFixed(), scale);
  if (!parsed.ok)
    faults.add(path, 'OUT_OF_SCALE', parsed.problem.message, value.toFixed(), parsed.problem.allowed);
}

function itemOf(
  { partNumber, itemNumber }: ReportedLine,
  path: string,
  { materials, mergedInto }: LedgerGround,
  faults: Faults,
): LedgerGround['materials'][number] | null {
  if (partNumber === null && itemNumber === null) {
    faults.add(path, 'NOTHING_NAMED', 'names neither part number nor item', null, 'a part number or an item');
    return null;
  }
  const merged = partNumber === null ? undefined : mergedInto.get(partNumber);
  const candidates = materials.filter((item) => {
    if (partNumber === null) return item.itemNumber === itemNumber;
    return merged === undefined ? item.partNumber === partNumber : item.itemNumber === merged;
  });
  const found = candidates.filter((item) => itemNumber === null || item.itemNumber === itemNumber);
  const [item, second] = found;
  if (item && !second) return item;
  const at = partNumber === null ? 'itemNumber' : 'partNumber';
  const value = partNumber ?? itemNumber;
  if (second) {
    const message = 'is the part number of several materials';
    faults.add(`${path}.${at}`, 'PART_NUMBER_AMBIGUOUS', message, value, 'the item number as well');
  } else if (candidates[0]) {
    const message = `is the part number of item ${candidates.map((each) => each.itemNumber).join(', ')}`;
    faults.add(
      `${path}.partNumber`,
      'PART_NUMBER_MISMATCH',
      message,
      value,
      `a part number of item ${itemNumber}`,
    );
  } else if (partNumber !== null) {
    const message = 'is no part number of a material, nor merged into one';
    faults.add(
      `${path}.partNumber`,
      'PART_NUMBER_UNKNOWN',
      message,
      partNumber,
      'keep its merge relation first',
    );
  } else {
    faults.add(`${path}.itemNumber`, 'ITEM_UNKNOWN', 'the book has no such material', itemNumber);
  }
  return null;
}

/** A part number stands once, and an item either by itself or by its part numbers: otherwise it counts twice. */
function checkNamedOnce(lines: readonly ResolvedLine[], faults: Faults): void {
  const whole = new Set<number>();
  const parts = new Map<number, Set<string>>();
  for (const { lineNumber, itemNumber, partNumber } of lines) {
    const named = parts.get(itemNumber) ?? new Set();
    const isRepeated =
      whole.has(itemNumber) || (partNumber === null ? named.size > 0 : named.has(partNumber));
    if (isRepeated) {
      const path = `lines[${lineNumber - 1}].${partNumber === null ? 'itemNumber' : 'partNumber'}`;
      const allowed = 'each part number once, or the item as a whole';
      faults.add(path, 'LINE_REPEATED', 'is named by an earlier line', partNumber ?? itemNumber, allowed);
    }
    if (partNumber === null) whole.add(itemNumber);
    else parts.set(itemNumber, named.add(partNumber));
  }
}
