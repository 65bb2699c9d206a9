import {
  Faults,
  isHsCode,
  QUANTITY,
  sum,
  ZERO,
  type Decimal,
  type Fault,
  type LegalDate,
} from '@trust-supervision/kernel';
import type { BookItem } from '../account-book/account-book';
import { methodFault, type AccountedPeriod } from '../accounting-method/accounting-method';
import { FLOW_EFFECTS, type Flow } from '../ledger/flows';
import type { ConsumptionListFiling, ConsumptionListLine, ListedUse } from './consumption-list';

/** A bonded list that a consumption list names. */
export type NamedList = {
  readonly flows: readonly Flow[];
  readonly postedOn: LegalDate | null;
  /** The consumption list that covers it already. */
  readonly coveredBy: string | null;
};

/** What the check needs to know of the book. */
export type ConsumptionListFacts = {
  readonly businessDay: LegalDate;
  /** The periods of the first and the last day; null where nothing may be dated any more. */
  readonly begin: AccountedPeriod | null;
  readonly end: AccountedPeriod | null;
  readonly repeatsInternalNumber: boolean;
  readonly material: (itemNumber: number) => BookItem | undefined;
  /** Undefined when the book has no such list. */
  readonly bondedList: (listNumber: string) => NamedList | undefined;
};

const LONGEST_NUMBER = 64;
const LONGEST_NAME = 512;

/** Every fault of a consumption list beside the limits of the book. */
export function checkConsumptionList(
  filing: ConsumptionListFiling,
  facts: ConsumptionListFacts,
): readonly Fault[] {
  const faults = new Faults();
  faults.addUnfitText('internalNumber', filing.internalNumber, LONGEST_NUMBER);
  if (facts.repeatsInternalNumber) {
    const message = 'the book already has a consumption list with this number';
    faults.add('internalNumber', 'LIST_REPEATED', message, filing.internalNumber, 'a new number');
  }
  checkSpan(filing, facts, faults);
  checkCovered(filing, facts, faults);
  checkMaterials(filing, facts, faults);
  checkLeftovers(filing, facts, faults);
  return faults.found;
}

/** A list lies inside one period, which must be open and accounted by lists. */
function checkSpan(
  { beginsOn, endsOn }: ConsumptionListFiling,
  facts: ConsumptionListFacts,
  faults: Faults,
): void {
  if (endsOn < beginsOn)
    faults.add('endsOn', 'SPAN_REVERSED', 'the list ends before it begins', endsOn, `${beginsOn} or after`);
  if (endsOn > facts.businessDay) {
    const message = 'the list ends on a day that has not come';
    faults.add('endsOn', 'DATE_IN_FUTURE', message, endsOn, `${facts.businessDay} or before`);
  }
  const { begin, end } = facts;
  for (const [path, period, day] of [
    ['beginsOn', begin, beginsOn],
    ['endsOn', end, endsOn],
  ] as const) {
    if (period) continue;
    const message = 'the day lies in a period that is closed';
    faults.add(path, 'PERIOD_CLOSED', message, day, 'a day of an open period');
  }
  if (end) faults.addAll(methodFault('endsOn', 'CONSUMPTION_LIST', end));
  if (!begin || !end || begin.number === end.number) return;
  const message = 'a consumption list covers days of one period only';
  faults.add('beginsOn', 'SPAN_CROSSES_PERIODS', message, beginsOn, `${end.beginsOn} or after`);
}

function checkCovered(
  { coveredLists, beginsOn, endsOn }: ConsumptionListFiling,
  facts: ConsumptionListFacts,
  faults: Faults,
): void {
  for (const [index, listNumber] of coveredLists.entries()) {
    const path = `coveredLists[${index}]`;
    if (coveredLists.indexOf(listNumber) < index) {
      faults.add(path, 'LIST_COVERED_TWICE', 'the bonded list is named twice', listNumber, 'each list once');
      continue;
    }
    const list = facts.bondedList(listNumber);
    if (!list) {
      const message = 'the book has no such bonded list';
      faults.add(path, 'LIST_UNKNOWN', message, listNumber, 'a bonded list of the book');
      continue;
    }
    if (!list.flows.some((flow) => FLOW_EFFECTS[flow].account === 'PRODUCT')) {
      const message = 'the bonded list moves no products';
      faults.add(path, 'LIST_WITHOUT_PRODUCTS', message, listNumber, 'a list of products');
    }
    if (list.coveredBy !== null) {
      const message = `the consumption list ${list.coveredBy} covers the bonded list already`;
      faults.add(path, 'LIST_COVERED_TWICE', message, listNumber, 'each bonded list in one consumption list');
    }
    if (list.postedOn === null)
      faults.add(path, 'LIST_NOT_POSTED', 'the bonded list is not posted', listNumber, 'a posted list');
    else if (list.postedOn < beginsOn || list.postedOn > endsOn) {
      const message = 'the bonded list was posted on another day than those of the consumption list';
      faults.add(path, 'LIST_OUTSIDE_SPAN', message, list.postedOn, `${beginsOn} to ${endsOn}`);
    }
  }
}

function checkMaterials(
  { materials }: ConsumptionListFiling,
  facts: ConsumptionListFacts,
  faults: Faults,
): void {
  if (materials.length === 0)
    faults.add('materials', 'LINES_MISSING', 'a consumption list says what was used', 0, 'at least 1');
  const seen = new Set<number>();
  for (const [index, use] of materials.entries()) {
    const path = `materials[${index}]`;
    checkItem(use, path, facts, faults);
    if (seen.has(use.itemNumber))
      faults.add(`${path}.itemNumber`, 'ITEM_REPEATED', 'the material stands twice', use.itemNumber, 'once');
    seen.add(use.itemNumber);
  }
}

function checkLeftovers(
  { materials, leftovers }: ConsumptionListFiling,
  facts: ConsumptionListFacts,
  faults: Faults,
): void {
  for (const [index, scrap] of leftovers.entries()) {
    const path = `leftovers[${index}]`;
    const material = checkItem(scrap, path, facts, faults);
    if (!isHsCode(scrap.hsCode))
      faults.add(`${path}.hsCode`, 'HS_CODE_MALFORMED', 'is no commodity code', scrap.hsCode, '10 digits');
    faults.addUnfitText(`${path}.name`, scrap.name, LONGEST_NAME);
    if (material && material.unit !== scrap.unit) {
      const message = 'is not the declared unit of the material';
      faults.add(`${path}.unit`, 'UNIT_MISMATCH', message, scrap.unit, material.unit);
    }
  }
  for (const itemNumber of new Set(leftovers.map((scrap) => scrap.itemNumber))) {
    const left = totalOf(leftovers, itemNumber);
    const used = totalOf(materials, itemNumber);
    if (left.lessThanOrEqualTo(used)) continue;
    const message = `more of material ${itemNumber} is left as scrap than the list says was used`;
    faults.add('leftovers', 'LEFTOVERS_ABOVE_USE', message, left.toFixed(), `at most ${used.toFixed()}`);
  }
}

/**
 * The faults of taking a list back whose scrap went out already or is reserved to: no more leaves than was left
 * (domain 12, invariant 6). `left` is what is there of the scrap of each material, those of the list included.
 */
export function checkScrapLeft(
  lines: readonly Pick<ConsumptionListLine, 'kind' | 'itemNumber' | 'quantity'>[],
  left: ReadonlyMap<number, Decimal>,
): readonly Fault[] {
  const faults = new Faults();
  const scrap = lines.filter(({ kind }) => kind === 'SCRAP');
  for (const itemNumber of new Set(scrap.map((line) => line.itemNumber))) {
    const taken = totalOf(scrap, itemNumber);
    const there = left.get(itemNumber) ?? ZERO;
    if (taken.lessThanOrEqualTo(there)) continue;
    const message = `the scrap of material ${itemNumber} that the list records has gone out or is declared to go`;
    faults.add('listNumber', 'LEFTOVERS_EXCEEDED', message, taken.toFixed(), `at most ${there.toFixed()}`);
  }
  return faults.found;
}

const totalOf = (lines: readonly ListedUse[], itemNumber: number): Decimal =>
  sum(lines.filter((line) => line.itemNumber === itemNumber).map(({ quantity }) => quantity));

function checkItem(
  { itemNumber, quantity }: ListedUse,
  path: string,
  { material }: ConsumptionListFacts,
  faults: Faults,
): BookItem | undefined {
  const item = material(itemNumber);
  if (!item) {
    const message = 'the book has no such material';
    faults.add(`${path}.itemNumber`, 'ITEM_UNKNOWN', message, itemNumber, 'an item number of its materials');
  }
  faults.addUnfit(`${path}.quantity`, quantity, QUANTITY);
  if (quantity.lessThanOrEqualTo(ZERO)) {
    const message = 'the quantity must be positive';
    faults.add(`${path}.quantity`, 'QUANTITY_NOT_POSITIVE', message, quantity.toFixed(), 'more than 0');
  }
  return item;
}
