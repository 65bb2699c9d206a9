import {
  Faults,
  legalDateOf,
  QUANTITY,
  type Decimal,
  type Fault,
  type LegalDate,
} from '@trust-supervision/kernel';
import type { ItemKind } from '../account-book/account-book';
import { atCutOff } from './roll-back';
import {
  checkText,
  CLOSED,
  LONGEST_NAME,
  PERIOD_CLOSED,
  type CountLine,
  type CountPlace,
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

const PLACES: Readonly<Record<ItemKind, readonly CountPlace[]>> = {
  MATERIAL: ['RAW_WAREHOUSE', 'WORK_IN_PROGRESS', 'AT_CONTRACTOR', 'IN_TRANSIT'],
  PRODUCT: ['FINISHED', 'AT_CONTRACTOR', 'IN_TRANSIT'],
};

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
  const seen = new Set<string>();
  for (const [index, line] of sheet.lines.entries()) {
    const path = `lines[${index}]`;
    checkItem(line, path, facts, faults);
    checkQuantities(line, path, faults);
    checkMovedAfter(line, path, sheet, take, faults);
    checkOnce(sheet, line, path, seen, facts, faults);
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

function checkItem(
  { itemKind, itemNumber, place, nonBonded }: CountLine,
  path: string,
  facts: SheetFacts,
  faults: Faults,
): void {
  const kind = itemKind === 'PRODUCT' ? 'product' : 'material';
  if (!facts.hasItem(itemKind, itemNumber))
    faults.add(
      `${path}.itemNumber`,
      'ITEM_UNKNOWN',
      `the book has no such ${kind}`,
      itemNumber,
      `an item number of its ${kind}s`,
    );
  if (!PLACES[itemKind].includes(place))
    faults.add(
      `${path}.place`,
      'PLACE_MISMATCH',
      `a ${kind} is not counted there`,
      place,
      PLACES[itemKind].join(', '),
    );
  if (itemKind === 'PRODUCT' && !nonBonded.isZero())
    faults.add(
      `${path}.nonBonded`,
      'NON_BONDED_PRODUCT',
      'what of a product is not bonded is said by its consumption',
      nonBonded.toFixed(),
      'blank',
    );
}

function checkQuantities(line: CountLine, path: string, faults: Faults): void {
  const { counted, issuesAfter, receiptsAfter, nonBonded } = line;
  for (const [name, quantity] of Object.entries({ counted, issuesAfter, receiptsAfter, nonBonded }))
    checkQuantity(`${path}.${name}`, quantity, faults);
  const quantity = atCutOff(line);
  if (quantity.isNegative())
    faults.add(
      path,
      'BELOW_ZERO_AT_CUT_OFF',
      'rolled back to the cut-off, the quantity is below zero',
      quantity.toFixed(),
      'counted + issuesAfter - receiptsAfter of 0 or more',
    );
  else if (nonBonded.greaterThan(quantity))
    faults.add(
      `${path}.nonBonded`,
      'NON_BONDED_EXCEEDS_COUNT',
      'more is not bonded than was there',
      nonBonded.toFixed(),
      `at most ${quantity.toFixed()}`,
    );
}

function checkQuantity(path: string, quantity: Decimal, faults: Faults): void {
  if (quantity.isNegative())
    faults.add(path, 'NEGATIVE', 'the quantity is negative', quantity.toFixed(), '0 or more');
  if (quantity.decimalPlaces() > QUANTITY.places)
    faults.add(
      path,
      'TOO_MANY_PLACES',
      'the quantity has too many decimal places',
      quantity.toFixed(),
      `at most ${QUANTITY.places}`,
    );
}

/** A count on the day of the cut-off is taken at its end, so that nothing can have moved between the two. */
function checkMovedAfter(
  { issuesAfter, receiptsAfter }: CountLine,
  path: string,
  { countedAt }: SheetFiling,
  { cutOff }: StockTake,
  faults: Faults,
): void {
  if (legalDateOf(new Date(countedAt)) > cutOff || (issuesAfter.isZero() && receiptsAfter.isZero())) return;
  faults.add(
    path,
    'MOVED_AFTER_CUT_OFF',
    'a count on the day of the cut-off has no movements after it',
    `issued ${issuesAfter.toFixed()}, received ${receiptsAfter.toFixed()}`,
    'none',
  );
}

function checkOnce(
  { sheetNumber, location }: SheetFiling,
  line: CountLine,
  path: string,
  seen: Set<string>,
  { countedOn }: SheetFacts,
  faults: Faults,
): void {
  const key = countKey(location, line);
  const other = seen.has(key) ? sheetNumber : countedOn(location, line);
  seen.add(key);
  if (other === null) return;
  faults.add(
    path,
    'COUNTED_TWICE',
    'the item is counted in that place of the location already',
    `sheet ${other}`,
    'one line for an item in a place; a recount under the number of its sheet',
  );
}

/** What may be counted once: an item in a place of a location. */
export const countKey = (
  location: string,
  { itemKind, itemNumber, place }: Pick<CountLine, 'itemKind' | 'itemNumber' | 'place'>,
): string => `${itemKind}/${itemNumber}/${place}/${location}`;

const nameOf = (counter: string): string => counter.trim().toLowerCase();
