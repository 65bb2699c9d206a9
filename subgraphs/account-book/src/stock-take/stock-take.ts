import { Faults, type Decimal, type Fault, type LegalDate } from '@trust-supervision/kernel';
import type { ItemKind } from '../account-book/account-book';
import type { CountedStock } from '../write-off/stock';
import type { LateCount } from './roll-back';

/** PLANNED until the first count sheet, COUNTING until it is closed; a closed one never changes. */
export type StockTakeState = 'PLANNED' | 'COUNTING' | 'CLOSED';

/** Where goods were counted. Semi-finished goods are counted as the materials in them, WORK_IN_PROGRESS. */
export type CountPlace =
  'RAW_WAREHOUSE' | 'WORK_IN_PROGRESS' | 'AT_CONTRACTOR' | 'IN_TRANSIT' | 'FINISHED' | 'SCRAP_YARD';

/** What is counted; leftovers (边角料) stand under the item number of their material. */
export type CountedKind = ItemKind | 'LEFTOVERS';

/** A stock-take as it is planned: the evidence customs asks for begins here (domain 2.4, 8.3). */
export type StockTakePlan = {
  /** The stock is established as of the end of this day, usually the last of a write-off period. */
  readonly cutOff: LegalDate;
  /** The first day of counting. */
  readonly beginsOn: LegalDate;
  readonly method: string;
  readonly locations: readonly string[];
};

export type StockTake = StockTakePlan & {
  readonly stockTakeId: string;
  readonly bookId: string;
  /** From 1 in the book. */
  readonly number: number;
  readonly state: StockTakeState;
  readonly plannedOn: LegalDate;
  readonly closedOn: LegalDate | null;
  readonly recordedAt: string;
};

/** A line of a count sheet: an item in one place of the sheet's location. */
export type CountLine = LateCount & {
  readonly itemKind: CountedKind;
  readonly itemNumber: number;
  readonly place: CountPlace;
  /** What of the quantity at the cut-off is not bonded; materials only. */
  readonly nonBonded: Decimal;
};

/** A count sheet (盘点表) as it is handed in. */
export type SheetFiling = {
  readonly sheetNumber: string;
  readonly location: string;
  /** An instant, ISO 8601 in UTC. */
  readonly countedAt: string;
  readonly firstCounter: string;
  readonly secondCounter: string;
  readonly lines: readonly CountLine[];
};

/** A version of a sheet; a recount adds the next one, and the highest counts. */
export type CountSheet = Omit<SheetFiling, 'lines'> & {
  readonly sheetId: string;
  readonly stockTakeId: string;
  readonly version: number;
  readonly recordedAt: string;
};

export type StoredCountLine = CountLine & {
  readonly sheetId: string;
  readonly stockTakeId: string;
  readonly lineNumber: number;
};

/** What planning needs to know of the book. */
export type PlanFacts = {
  readonly periodIsOpen: boolean;
  /** The number of a stock-take of the same cut-off that is not closed. */
  readonly underWay: number | null;
};

const LONGEST_METHOD = 500;
export const LONGEST_NAME = 120;
const MOST_LOCATIONS = 200;

/** Every fault of a plan. */
export function checkPlan(plan: StockTakePlan, { periodIsOpen, underWay }: PlanFacts): readonly Fault[] {
  const faults = new Faults();
  const { cutOff, beginsOn, method, locations } = plan;
  if (!periodIsOpen) faults.add('cutOff', ...PERIOD_CLOSED, cutOff, 'a day of an open period');
  if (underWay !== null)
    faults.add(
      'cutOff',
      'STOCK_TAKE_UNDER_WAY',
      'a stock-take of that day is not closed yet',
      `stock-take ${underWay}`,
      'close it first',
    );
  if (beginsOn < cutOff)
    faults.add(
      'beginsOn',
      'COUNT_BEFORE_CUT_OFF',
      'counting cannot begin before the cut-off: a count is rolled back, never forward',
      beginsOn,
      `${cutOff} or later`,
    );
  checkText('method', method, LONGEST_METHOD, faults);
  if (locations.length === 0 || locations.length > MOST_LOCATIONS)
    faults.add(
      'locations',
      'LOCATIONS_OUT_OF_RANGE',
      'a stock-take names where is counted',
      locations.length,
      `1 to ${MOST_LOCATIONS}`,
    );
  for (const [index, location] of locations.entries()) {
    checkText(`locations[${index}]`, location, LONGEST_NAME, faults);
    if (locations.indexOf(location) !== index)
      faults.add(
        `locations[${index}]`,
        'LOCATION_REPEATED',
        'the location stands twice',
        location,
        'each once',
      );
  }
  return faults.found;
}

export const PERIOD_CLOSED = [
  'PERIOD_CLOSED',
  'the cut-off lies before the first period or in one that is written off',
] as const;

/** Notes a text that is blank or longer than it may be. */
export function checkText(path: string, text: string, longest: number, faults: Faults): void {
  if (text.trim() === '' || text.length > longest)
    faults.add(path, 'TEXT_LENGTH', 'the text is blank or too long', text, `1 to ${longest} characters`);
}

/** What closing needs to know: what the book says must be there, and what products can be converted. */
export type CloseFacts = {
  readonly state: StockTakeState;
  readonly periodIsOpen: boolean;
  /** Item numbers of materials with a balance at the cut-off, or with movements in its period up to then. */
  readonly movedMaterials: readonly number[];
  readonly isConvertible: (productItemNumber: number) => boolean;
};

/** Every reason not to close: a material without a sheet would be settled as if none of it were there. */
export function checkClose(
  take: Pick<StockTake, 'number' | 'cutOff'>,
  stock: CountedStock,
  facts: CloseFacts,
): readonly Fault[] {
  const faults = new Faults();
  if (facts.state === 'CLOSED') faults.add('stockTakeId', ...CLOSED, take.number, 'an open stock-take');
  if (!facts.periodIsOpen)
    faults.add('stockTakeId', ...PERIOD_CLOSED, take.cutOff, 'a day of an open period');
  for (const itemNumber of uncountedOf(facts.movedMaterials, stock)) {
    faults.add(
      `materials[${itemNumber}]`,
      'MATERIAL_NOT_COUNTED',
      'the book holds or moved this material, but no sheet counts it',
      itemNumber,
      'a sheet, with 0 where there is none',
    );
  }
  for (const { itemNumber, quantity } of stock.products) {
    if (quantity.isZero() || facts.isConvertible(itemNumber)) continue;
    faults.add(
      `products[${itemNumber}]`,
      'CONSUMPTION_MISSING',
      'the product has no consumption in force at the cut-off, so it cannot be converted into materials',
      itemNumber,
      `a consumption in force on ${take.cutOff}`,
    );
  }
  return faults.found;
}

export const CLOSED = ['STOCK_TAKE_CLOSED', 'the stock-take is closed'] as const;

/** The moved materials that no sheet names. */
export const uncountedOf = (movedMaterials: readonly number[], { materials }: CountedStock): number[] =>
  movedMaterials.filter((itemNumber) => !materials.has(itemNumber));
