import { QUANTITY, type Decimal, type Faults, type LegalDate } from '@trust-supervision/kernel';
import type { ItemKind } from '../account-book/account-book';
import { atCutOff } from './roll-back';
import type { CountedKind, CountLine, CountPlace, StockTake } from './stock-take';

const PLACES: Readonly<Record<CountedKind, readonly CountPlace[]>> = {
  MATERIAL: ['RAW_WAREHOUSE', 'WORK_IN_PROGRESS', 'AT_CONTRACTOR', 'IN_TRANSIT'],
  PRODUCT: ['FINISHED', 'AT_CONTRACTOR', 'IN_TRANSIT'],
  LEFTOVERS: ['SCRAP_YARD', 'AT_CONTRACTOR'],
};

const NAMES: Readonly<Record<CountedKind, string>> = {
  MATERIAL: 'a material',
  PRODUCT: 'a product',
  LEFTOVERS: 'scrap',
};

/** What the check of a line needs to know of its book, its stock-take, and the day on which its sheet was counted. */
type LineFacts = {
  readonly take: StockTake;
  readonly hasItem: (kind: ItemKind, itemNumber: number) => boolean;
  readonly dayOfCount: LegalDate;
};

/** Notes every fault of a line by itself. */
export function checkCountLine(line: CountLine, path: string, facts: LineFacts, faults: Faults): void {
  checkItem(line, path, facts, faults);
  checkQuantities(line, path, faults);
  checkMovedAfter(line, path, facts, faults);
}

function checkItem(
  { itemKind, itemNumber, place, nonBonded }: CountLine,
  path: string,
  { hasItem }: LineFacts,
  faults: Faults,
): void {
  const kind = itemKind === 'PRODUCT' ? 'product' : 'material';
  if (!hasItem(itemKind === 'PRODUCT' ? 'PRODUCT' : 'MATERIAL', itemNumber))
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
      `${NAMES[itemKind]} is not counted there`,
      place,
      PLACES[itemKind].join(', '),
    );
  if (itemKind !== 'MATERIAL' && !nonBonded.isZero())
    faults.add(
      `${path}.nonBonded`,
      `NON_BONDED_${itemKind}`,
      `what of ${NAMES[itemKind]} is not bonded is said by its consumption`,
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
  { take, dayOfCount }: LineFacts,
  faults: Faults,
): void {
  if (dayOfCount > take.cutOff || (issuesAfter.isZero() && receiptsAfter.isZero())) return;
  faults.add(
    path,
    'MOVED_AFTER_CUT_OFF',
    'a count on the day of the cut-off has no movements after it',
    `issued ${issuesAfter.toFixed()}, received ${receiptsAfter.toFixed()}`,
    'none',
  );
}
