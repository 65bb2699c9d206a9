import {
  addMonths,
  BOOK_AMOUNT,
  Faults,
  isBookNumber,
  isHsCode,
  isUsci,
  QUANTITY,
  type Fault,
  type LegalDate,
} from '@trust-supervision/kernel';
import type { MeasuredConsumption } from '../unit-consumption/standard';
import { completeConsumption } from '../unit-consumption/unit-consumption';
import {
  ONLY_VERSION,
  type BookFiling,
  type BookHead,
  type BookItem,
  type VersionedConsumption,
} from './account-book';

/** What the check needs to know beside the filing. */
export type BookFacts = {
  readonly businessDay: LegalDate;
  /** Commodity codes of the filing that the tariff of the day holds. */
  readonly hsCodes: ReadonlySet<string>;
  readonly knowsDistrict: (code: string) => boolean;
  readonly knowsUnit: (code: string) => boolean;
  /** Currencies with a rate on the day. */
  readonly currencies: ReadonlySet<string>;
  /** Days of the longest write-off period; beyond 12 months annual declarations are owed. */
  readonly longestCycleDays: number;
};

type FiledLines = Pick<BookFiling, 'materials' | 'products' | 'consumptions'>;

/** A cycle is mostly of a year, and its write-off is reported within months: an older one is no book in force. */
const MONTHS_SINCE_WRITE_OFF = 24;

/** Every fault of a book's filing; none when it may be set up. Paths lead into the filing: `materials[3].hsCode`. */
export function checkBook(filing: BookFiling, facts: BookFacts): Fault[] {
  const faults = new Faults();
  checkHead(filing.head, facts, faults);
  checkLines(filing, facts, faults);
  return [...faults.found];
}

/** Notes every fault of the items and consumption lines of a filing, of a book or of a handbook. */
export function checkLines(filing: FiledLines, facts: BookFacts, faults: Faults): void {
  checkItems('materials', filing.materials, facts, faults);
  checkItems('products', filing.products, facts, faults);
  checkConsumptions(filing, faults);
}

function checkHead(head: BookHead, facts: BookFacts, faults: Faults): void {
  const { bookNumber, enterpriseUsci, district, cycleDays } = head;
  if (bookNumber !== null && !isBookNumber(bookNumber)) {
    faults.add(
      'head.bookNumber',
      'BOOK_NUMBER_MALFORMED',
      'is no account-book number',
      bookNumber,
      '12 characters: a letter of BCEHLT, the district, year and serial',
    );
  }
  if (!isUsci(enterpriseUsci)) {
    faults.add(
      'head.enterpriseUsci',
      'USCI_MALFORMED',
      'is no unified social credit code',
      enterpriseUsci,
      '18 digits and capital letters without I, O, S, V, Z',
    );
  }
  if (!facts.knowsDistrict(district)) {
    faults.add(
      'head.district',
      'DISTRICT_UNKNOWN',
      'is no customs district that is known',
      district,
      'a code of the district table',
    );
  }
  if (cycleDays !== null && (cycleDays < 1 || cycleDays > facts.longestCycleDays)) {
    faults.add(
      'head.cycleDays',
      'CYCLE_OUT_OF_RANGE',
      'a cycle may not be that long',
      cycleDays,
      `1 to ${facts.longestCycleDays} days`,
    );
  }
  checkLastWriteOff(head, facts, faults);
  faults.addUnfitText('head.internalNumber', head.internalNumber, 64);
  faults.addUnfitText('head.enterpriseName', head.enterpriseName, 200);
  checkLimits(head, faults);
}

/** Notes every fault of the limits of a head. */
export function checkLimits(
  head: Pick<BookHead, 'maxTurnoverAmount' | 'importCeilingUsd' | 'annualCapacityUsd'>,
  faults: Faults,
): void {
  for (const field of ['maxTurnoverAmount', 'importCeilingUsd', 'annualCapacityUsd'] as const) {
    const amount = head[field];
    faults.addUnfit(`head.${field}`, amount, BOOK_AMOUNT);
    if (amount?.lessThan(0)) {
      faults.add(`head.${field}`, 'NEGATIVE', 'a limit is negative', amount.toFixed(), '0 or more');
    }
  }
}

/** The first period begins the day after the last write-off: neither in the future nor long ago. */
function checkLastWriteOff({ lastWriteOffOn }: BookHead, { businessDay }: BookFacts, faults: Faults): void {
  const earliest = addMonths(businessDay, -MONTHS_SINCE_WRITE_OFF);
  if (lastWriteOffOn === null || (earliest <= lastWriteOffOn && lastWriteOffOn <= businessDay)) return;
  const message = 'the last write-off lies in the future, or too long ago for a book in force';
  faults.add(
    'head.lastWriteOffOn',
    'LAST_WRITE_OFF_OUT_OF_RANGE',
    message,
    lastWriteOffOn,
    `${earliest} to ${businessDay}`,
  );
}

function checkItems(
  kind: 'materials' | 'products',
  items: readonly BookItem[],
  facts: BookFacts,
  faults: Faults,
): void {
  if (items.length === 0) faults.add(kind, 'ITEMS_MISSING', `the filing needs ${kind}`, 0, 'at least 1');
  const seen = new Set<number>();
  for (const [index, item] of items.entries()) {
    const path = `${kind}[${index}]`;
    if (seen.has(item.itemNumber))
      faults.add(
        `${path}.itemNumber`,
        'ITEM_REPEATED',
        'the item number stands twice',
        item.itemNumber,
        'each number once',
      );
    seen.add(item.itemNumber);
    checkItem(item, path, facts, faults);
  }
}

/** Notes codes that the tariff of the day does not hold: of handbooks, which rule R02 does not review. */
export function checkTariff(
  { materials, products }: Pick<BookFiling, 'materials' | 'products'>,
  { hsCodes }: BookFacts,
  faults: Faults,
): void {
  for (const [kind, items] of Object.entries({ materials, products })) {
    for (const [index, { hsCode }] of items.entries()) {
      if (!isHsCode(hsCode) || hsCodes.has(hsCode)) continue;
      const path = `${kind}[${index}].hsCode`;
      const message = 'is not in the tariff of the day';
      faults.add(path, 'HS_CODE_UNKNOWN', message, hsCode, 'a code of the loaded tariff');
    }
  }
}

/** Notes every fault of an item by itself. */
export function checkItem(
  item: BookItem,
  path: string,
  facts: Pick<BookFacts, 'knowsUnit' | 'currencies'>,
  faults: Faults,
): void {
  faults.addUnfitText(`${path}.partNumber`, item.partNumber, 64);
  faults.addUnfitText(`${path}.name`, item.name, 255);
  faults.addUnfitText(`${path}.specification`, item.specification, 512);
  faults.addUnfit(`${path}.price`, item.price, BOOK_AMOUNT);
  for (const field of ['quantity', 'openingQuantity', 'maxRemainingQuantity'] as const) {
    faults.addUnfit(`${path}.${field}`, item[field], QUANTITY);
  }
  if (!isHsCode(item.hsCode)) {
    faults.add(`${path}.hsCode`, 'HS_CODE_MALFORMED', 'is no commodity code', item.hsCode, '10 digits');
  }
  for (const field of ['unit', 'statutoryUnit'] as const) {
    const unit = item[field];
    if (unit !== null && !facts.knowsUnit(unit))
      faults.add(
        `${path}.${field}`,
        'UNIT_UNKNOWN',
        'is no unit that is known',
        unit,
        'a code of the unit table',
      );
  }
  if (item.itemNumber < 1) {
    faults.add(
      `${path}.itemNumber`,
      'ITEM_NUMBER_NOT_POSITIVE',
      'item numbers count from 1',
      item.itemNumber,
      '1 or more',
    );
  }
  if ((item.price ?? item.currency) !== null && !facts.currencies.has(item.currency ?? '')) {
    faults.add(
      `${path}.currency`,
      'CURRENCY_WITHOUT_RATE',
      'the price cannot be converted',
      item.currency,
      'a currency with an exchange rate on the day',
    );
  }
  for (const field of ['price', 'quantity', 'openingQuantity', 'maxRemainingQuantity'] as const) {
    const value = item[field];
    if (value?.isNegative() && !value.isZero())
      faults.add(`${path}.${field}`, 'NEGATIVE', `${field} is negative`, value.toFixed(), '0 or more');
  }
  if (item.quantityControlled && item.maxRemainingQuantity === null) {
    faults.add(
      `${path}.maxRemainingQuantity`,
      'LIMIT_MISSING',
      'a controlled item needs its approved maximum',
      null,
      'a quantity',
    );
  }
}

function checkConsumptions({ materials, products, consumptions }: FiledLines, faults: Faults): void {
  const known = { productItemNumber: itemNumbers(products), materialItemNumber: itemNumbers(materials) };
  const seen = new Set<string>();
  for (const [index, line] of consumptions.entries()) {
    const path = `consumptions[${index}]`;
    for (const field of ['productItemNumber', 'materialItemNumber'] as const) {
      if (!known[field].has(line[field]))
        faults.add(
          `${path}.${field}`,
          'ITEM_UNKNOWN',
          'the filing has no such item',
          line[field],
          'an item of the filing',
        );
    }
    const key = `${line.productItemNumber}/${line.materialItemNumber}/${line.version ?? ONLY_VERSION}`;
    if (seen.has(key))
      faults.add(path, 'CONSUMPTION_REPEATED', 'product, material and version stand twice', key, 'each once');
    seen.add(key);
    faults.addUnfitText(`${path}.version`, line.version, 8);
    const completed = completeConsumption(line, path);
    if (!completed.ok) faults.addAll(completed.problem);
  }
}

/** The consumption lines of a filing without faults, complete. Throws for a filing that was not checked. */
export const completedConsumptions = (filing: BookFiling): VersionedConsumption[] =>
  filing.consumptions.map((line, index) => {
    const completed = completeConsumption(line, `consumptions[${index}]`);
    if (!completed.ok) throw new Error('a filing is checked before it is set up');
    const { productItemNumber, materialItemNumber } = line;
    return {
      ...completed.value,
      productItemNumber,
      materialItemNumber,
      version: line.version ?? ONLY_VERSION,
    };
  });

/** The consumption lines of a filing that can be compared to standards: complete, of known items. */
export function measuredConsumptions({
  materials,
  products,
  consumptions,
}: BookFiling): MeasuredConsumption[] {
  const hsCodes = (items: readonly BookItem[]): Map<number, string> =>
    new Map(items.map(({ itemNumber, hsCode }) => [itemNumber, hsCode]));
  const [ofMaterial, ofProduct] = [hsCodes(materials), hsCodes(products)];
  return consumptions.flatMap((line, index) => {
    const path = `consumptions[${index}]`;
    const completed = completeConsumption(line, path);
    const productHsCode = ofProduct.get(line.productItemNumber);
    const materialHsCode = ofMaterial.get(line.materialItemNumber);
    if (!completed.ok || !productHsCode || !materialHsCode) return [];
    return [{ path, productHsCode, materialHsCode, consumption: completed.value, before: null }];
  });
}

const itemNumbers = (items: readonly BookItem[]): ReadonlySet<number> =>
  new Set(items.map((item) => item.itemNumber));
