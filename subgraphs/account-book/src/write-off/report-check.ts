import { Faults, QUANTITY, type Fault, type LegalDate } from '@trust-supervision/kernel';
import { nextState, statesAllowing, type PeriodEvent } from './period-states';
import type { CountedMaterial } from './stock';
import { MATERIAL_CELLS, type MaterialLine, type ProductLine } from './write-off';
import type { ExcludedList, WriteOffFiling } from './write-off-filing';
import type { PeriodState, WriteOffPeriod } from './write-off-period';

/** What the check of a report or supplement needs to know. */
export type ReportFacts = {
  readonly event: 'REPORT' | 'SUPPLEMENT';
  readonly period: WriteOffPeriod;
  /** Its state on the business day. */
  readonly state: PeriodState;
  readonly businessDay: LegalDate;
  /** The day on which the enterprise ends the period early; null when the cycle runs to its end. */
  readonly closesOn: LegalDate | null;
  /** The last day on which anything moved in a period that is to end early; null when nothing did. */
  readonly lastMovedOn: LegalDate | null;
  readonly isLastPeriod: boolean;
  /** Null for the first period. */
  readonly previousState: PeriodState | null;
  /** Whether there is a report to supplement. */
  readonly wasReported: boolean;
  /** Who has claimed the review, null when nobody. */
  readonly claimedBy: string | null;
  readonly unpostedLists: readonly string[];
  readonly materials: readonly MaterialLine[];
  readonly products: readonly ProductLine[];
  readonly hasConsumption: (productItemNumber: number, version: string) => boolean;
  /** Products that can be converted into materials by a consumption in force at the end of the period. */
  readonly convertible: ReadonlySet<number>;
};

/** Every fault of a report: the guards of domain 1.5 on the way out of DUE. */
export function checkReport(filing: WriteOffFiling, facts: ReportFacts): readonly Fault[] {
  const faults = new Faults();
  if (facts.closesOn) checkEarlyClose(facts.closesOn, facts, faults);
  else checkState(facts.event, facts.state, faults);
  if (facts.event === 'SUPPLEMENT') checkSupplement(facts, faults);
  if (facts.previousState && facts.previousState !== 'APPROVED') {
    const message = 'the opening quantities are provisional until the period before is written off';
    faults.add('periodNumber', 'PREVIOUS_PERIOD_OPEN', message, facts.previousState, 'APPROVED');
  }
  faults.addAll(checkLists(filing.excludedLists, facts.unpostedLists));
  faults.addAll(checkFigures(filing, facts));
  return faults.found;
}

/** What the figures of a filing are checked by. */
export type FigureFacts = Pick<
  ReportFacts,
  'period' | 'materials' | 'products' | 'hasConsumption' | 'convertible'
>;

/** Everything for which its figures could not be computed: consumption that is not declared, faults of the count. */
export function checkFigures(filing: Pick<WriteOffFiling, 'stock'>, facts: FigureFacts): readonly Fault[] {
  const faults = new Faults();
  checkConsumption(facts, faults);
  checkCount(filing, facts, faults);
  return faults.found;
}

/** The fault of an event that the state does not allow; none when it does. */
export function checkState(event: PeriodEvent, state: PeriodState, faults: Faults): void {
  if (nextState(state, event)) return;
  const message = `${event} is not possible in this state of the period`;
  faults.add('periodNumber', 'PERIOD_STATE', message, state, statesAllowing(event).join(', '));
}

function checkEarlyClose(closesOn: LegalDate, facts: ReportFacts, faults: Faults): void {
  const { period, businessDay, lastMovedOn, isLastPeriod } = facts;
  checkState('CLOSE_EARLY', facts.state, faults);
  if (closesOn < period.beginsOn || closesOn >= businessDay || closesOn > period.endsOn) {
    const message = 'a period ends early on a day of its own that has passed';
    faults.add(
      'closesOn',
      'CLOSE_DAY',
      message,
      closesOn,
      `${period.beginsOn} to the day before ${businessDay}`,
    );
  }
  if (lastMovedOn && lastMovedOn > closesOn) {
    const message = 'lists were posted in the period after that day';
    faults.add('closesOn', 'MOVED_AFTERWARDS', message, closesOn, `${lastMovedOn} or after`);
  }
  if (!isLastPeriod)
    faults.add('closesOn', 'NEXT_PERIOD_OPEN', 'the next period is in use', closesOn, period.endsOn);
}

function checkSupplement({ wasReported, claimedBy }: ReportFacts, faults: Faults): void {
  if (!wasReported)
    faults.add('periodNumber', 'NOT_REPORTED', 'there is no report to supplement', null, 'a report first');
  if (claimedBy) {
    const message = 'an officer reviews the write-off; it can be supplemented when it is returned';
    faults.add('periodNumber', 'REVIEW_CLAIMED', message, claimedBy, 'a review that nobody has claimed');
  }
}

/** Lists of the period that are not posted must be excluded by name, and no others. */
export function checkLists(excluded: readonly ExcludedList[], unposted: readonly string[]): readonly Fault[] {
  const faults = new Faults();
  const named = new Set(excluded.map(({ listNumber }) => listNumber));
  for (const listNumber of unposted) {
    if (named.has(listNumber)) continue;
    const message = 'a list of the period is not posted';
    faults.add('excludedLists', 'LIST_UNPOSTED', message, listNumber, 'posted, or excluded by name');
  }
  for (const [index, { listNumber, reason }] of excluded.entries()) {
    const path = `excludedLists[${index}]`;
    if (!unposted.includes(listNumber)) {
      const allowed = unposted.join(', ') || 'none';
      faults.add(path, 'LIST_NOT_UNPOSTED', 'is no unposted list of the period', listNumber, allowed);
    }
    faults.addUnfitText(`${path}.reason`, reason, 1000);
  }
  return faults.found;
}

function checkConsumption({ period, products, hasConsumption }: FigureFacts, faults: Faults): void {
  // Lists or work orders say what was used: no consumption is needed for it.
  if (period.accountingMethod !== 'UNIT_CONSUMPTION') return;
  for (const { productItemNumber, version } of products) {
    if (hasConsumption(productItemNumber, version)) continue;
    const message = 'the product moved, but its consumption in this version is not declared';
    faults.add('consumption', 'CONSUMPTION_MISSING', message, `${productItemNumber}/${version}`, 'declared');
  }
}

/** An uncounted material would settle as if nothing were owed on it, so every one that moved must be counted. */
function checkCount({ stock }: Pick<WriteOffFiling, 'stock'>, facts: FigureFacts, faults: Faults): void {
  const known = new Set(facts.materials.map(({ itemNumber }) => itemNumber));
  for (const [itemNumber, counted] of stock.materials) {
    const path = `stock.materials[${itemNumber}]`;
    if (!known.has(itemNumber))
      faults.add(path, 'ITEM_UNKNOWN', 'the book has no such material', itemNumber, 'a material of the book');
    checkPlaces(counted, path, faults);
  }
  for (const { itemNumber } of facts.materials.filter(hasMoved)) {
    if (stock.materials.has(itemNumber)) continue;
    const message = 'the material is in the book but was not counted';
    faults.add('stock.materials', 'COUNT_MISSING', message, itemNumber, 'a count, 0 where nothing is left');
  }
  for (const [index, { itemNumber, quantity }] of stock.products.entries()) {
    const path = `stock.products[${index}]`;
    if (!facts.convertible.has(itemNumber) && facts.period.accountingMethod === 'UNIT_CONSUMPTION') {
      const message = 'the product has no consumption in force at the end of the period';
      faults.add(path, 'PRODUCT_NOT_CONVERTIBLE', message, itemNumber, [...facts.convertible].join(', '));
    }
    faults.addUnfit(`${path}.quantity`, quantity, QUANTITY);
    if (quantity.isNegative())
      faults.add(`${path}.quantity`, 'NEGATIVE', 'the count is negative', quantity.toFixed(), '0 or more');
  }
}

function checkPlaces(counted: CountedMaterial, path: string, faults: Faults): void {
  for (const [place, quantity] of Object.entries(counted)) {
    faults.addUnfit(`${path}.${place}`, quantity, QUANTITY);
    if (quantity.isNegative())
      faults.add(`${path}.${place}`, 'NEGATIVE', 'the count is negative', quantity.toFixed(), '0 or more');
  }
}

/** Whether anything moved in a material's line. */
export const hasMoved = (line: MaterialLine): boolean => MATERIAL_CELLS.some((cell) => !line[cell].isZero());
