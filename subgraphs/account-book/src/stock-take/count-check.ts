import { Faults, legalDateOf, type Fault, type LegalDate } from '@trust-supervision/kernel';
import type { ItemKind } from '../account-book/account-book';
import { checkCountLine } from './count-line-check';
import {
  checkText,
  CLOSED,
  LONGEST_NAME,
  PERIOD_CLOSED,
  type CountLine,
  type SheetFiling,
  type StockTake,
} from './stock-take';

/** What the check of a sheet needs to know of its stock-take and book. */
export type SheetFacts = {
  readonly take: StockTake;
  readonly businessDay: LegalDate;
  readonly periodIsOpen: boolean;
  readonly hasItem: (kind: ItemKind, itemNumber: number) => boolean;
  /** The other sheet in force that counts the item in that place of the location. */
  readonly countedOn: (location: string, line: CountLine) => string | null;
};

const LONGEST_NUMBER = 64;
const MOST_LINES = 1_000;

/** Every fault of a count sheet. */
export function checkSheet(sheet: SheetFiling, facts: SheetFacts): readonly Fault[] {
  const faults = new Faults();
  const { take } = facts;
  if (take.state === 'CLOSED') faults.add('stockTakeId', ...CLOSED, take.number, 'an open stock-take');
  if (!facts.periodIsOpen)
    faults.add('stockTakeId', ...PERIOD_CLOSED, take.cutOff, 'a day of an open period');
  checkHead(sheet, take, faults);
  checkCountedAt(sheet, facts, faults);
  if (sheet.lines.length === 0 || sheet.lines.length > MOST_LINES)
    faults.add(
      'lines',
      'LINES_OUT_OF_RANGE',
      'a sheet has lines, and not too many',
      sheet.lines.length,
      `1 to ${MOST_LINES}`,
    );
  const dayOfCount = legalDateOf(new Date(sheet.countedAt));
  const seen = new Set<string>();
  for (const [index, line] of sheet.lines.entries()) {
    const path = `lines[${index}]`;
    checkCountLine(line, path, { ...facts, dayOfCount }, faults);
    const key = countKey(sheet.location, line);
    const other = seen.has(key) ? sheet.sheetNumber : facts.countedOn(sheet.location, line);
    if (other !== null) faults.add(path, ...COUNTED_TWICE, `sheet ${other}`, ONCE);
    seen.add(key);
  }
  return faults.found;
}

function checkHead(sheet: SheetFiling, { locations }: StockTake, faults: Faults): void {
  const { sheetNumber, location, firstCounter, secondCounter } = sheet;
  checkText('sheetNumber', sheetNumber, LONGEST_NUMBER, faults);
  checkText('firstCounter', firstCounter, LONGEST_NAME, faults);
  checkText('secondCounter', secondCounter, LONGEST_NAME, faults);
  if (!locations.includes(location))
    faults.add(
      'location',
      'LOCATION_NOT_PLANNED',
      'the stock-take was not planned there',
      location,
      locations.join(', '),
    );
  if (nameOf(firstCounter) === nameOf(secondCounter))
    faults.add(
      'secondCounter',
      'ONE_COUNTER',
      'a sheet needs two different counters',
      secondCounter,
      'another person than the first counter',
    );
}

function checkCountedAt({ countedAt }: SheetFiling, { take, businessDay }: SheetFacts, faults: Faults): void {
  const day = legalDateOf(new Date(countedAt));
  if (day < take.beginsOn)
    faults.add(
      'countedAt',
      'COUNTED_BEFORE_PLAN',
      'the sheet was counted before counting was to begin',
      day,
      `${take.beginsOn} or later`,
    );
  if (day > businessDay)
    faults.add(
      'countedAt',
      'DATE_IN_FUTURE',
      'the sheet was counted on a day that has not come',
      day,
      `${businessDay} or before`,
    );
}

const COUNTED_TWICE = ['COUNTED_TWICE', 'the item is counted in that place of the location already'] as const;
const ONCE = 'one line for an item in a place; a recount under the number of its sheet';

/** What may be counted once: an item in a place of a location. */
export const countKey = (
  location: string,
  { itemKind, itemNumber, place }: Pick<CountLine, 'itemKind' | 'itemNumber' | 'place'>,
): string => `${itemKind}/${itemNumber}/${place}/${location}`;

const nameOf = (counter: string): string => counter.trim().toLowerCase();
