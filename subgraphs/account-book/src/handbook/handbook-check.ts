import {
  Faults,
  isHandbookNumber,
  isUsci,
  QUANTITY,
  sum,
  ZERO,
  type Decimal,
  type Fault,
  type LegalDate,
} from '@trust-supervision/kernel';
import { checkLines, checkTariff, type BookFacts } from '../account-book/book-check';
import type { BalanceStatement, HandbookFiling, HandbookHead, HandbookItem } from './handbook';

/** Every fault of a handbook's filing; none when it may be kept. Paths lead into the filing: `materials[3].hsCode`. */
export function checkHandbook(filing: HandbookFiling, facts: BookFacts): Fault[] {
  const faults = new Faults();
  checkHead(filing.head, facts, faults);
  checkLines(filing, facts, faults);
  checkTariff(filing, facts, faults);
  for (const kind of ['materials', 'products'] as const) checkDone(kind, filing[kind], faults);
  return [...faults.found];
}

function checkHead(head: HandbookHead, facts: BookFacts, faults: Faults): void {
  const { handbookNumber, enterpriseUsci, district } = head;
  faults.addUnfitText('head.internalNumber', head.internalNumber, 64);
  faults.addUnfitText('head.enterpriseName', head.enterpriseName, 200);
  faults.addUnfitText('head.importContractNumber', head.importContractNumber, 64);
  faults.addUnfitText('head.exportContractNumber', head.exportContractNumber, 64);
  if (!isHandbookNumber(handbookNumber)) {
    const allowed = '12 characters: B or C, the district, year and serial';
    const message = 'is no handbook number';
    faults.add('head.handbookNumber', 'HANDBOOK_NUMBER_MALFORMED', message, handbookNumber, allowed);
  }
  if (!isUsci(enterpriseUsci)) {
    const allowed = '18 digits and capital letters without I, O, S, V, Z';
    const message = 'is no unified social credit code';
    faults.add('head.enterpriseUsci', 'USCI_MALFORMED', message, enterpriseUsci, allowed);
  }
  if (!facts.knowsDistrict(district)) {
    const message = 'is no customs district that is known';
    faults.add('head.district', 'DISTRICT_UNKNOWN', message, district, 'a code of the district table');
  }
}

function checkDone(kind: 'materials' | 'products', items: readonly HandbookItem[], faults: Faults): void {
  for (const [index, { quantityDone }] of items.entries())
    if (quantityDone) checkQuantity(quantityDone, `${kind}[${index}].quantityDone`, faults);
}

function checkQuantity(quantity: Decimal, path: string, faults: Faults): void {
  faults.addUnfit(path, quantity, QUANTITY);
  if (quantity.lessThan(ZERO)) {
    faults.add(path, 'NEGATIVE', 'the quantity is negative', quantity.toFixed(), '0 or more');
  }
}

/**
 * Every fault of stated balances: each material of the handbook is named once, none has more left than came in under
 * the handbook as far as that is known, and the day has come.
 */
export function checkBalances(
  materials: readonly HandbookItem[],
  { asOf, balances }: BalanceStatement,
  businessDay: LegalDate,
): Fault[] {
  const faults = new Faults();
  if (asOf > businessDay) {
    const message = 'the balances are of a day that has not come';
    faults.add('asOf', 'DATE_IN_FUTURE', message, asOf, `${businessDay} or before`);
  }
  const byNumber = new Map(materials.map((item) => [item.itemNumber, item]));
  const stated = new Set<number>();
  for (const [index, { itemNumber, remaining }] of balances.entries()) {
    const path = `balances[${index}]`;
    const item = byNumber.get(itemNumber);
    if (!item) {
      const message = 'the handbook has no such material';
      faults.add(`${path}.itemNumber`, 'ITEM_UNKNOWN', message, itemNumber, 'one of its materials');
    } else if (stated.has(itemNumber)) {
      const message = 'the item number stands twice';
      faults.add(`${path}.itemNumber`, 'ITEM_REPEATED', message, itemNumber, 'each number once');
    } else checkRemaining(item, remaining, { path: `${path}.remaining`, faults });
    stated.add(itemNumber);
  }
  for (const { itemNumber, name } of materials.filter((item) => !stated.has(item.itemNumber))) {
    const message = `nothing is stated of material ${itemNumber} (${name})`;
    const allowed = 'its remaining quantity, 0 for none';
    faults.add('balances', 'HANDBOOK_BALANCE_MISSING', message, itemNumber, allowed);
  }
  return [...faults.found];
}

function checkRemaining(
  { openingQuantity, quantityDone, quantity }: HandbookItem,
  remaining: Decimal,
  { path, faults }: { path: string; faults: Faults },
): void {
  checkQuantity(remaining, path, faults);
  const cameIn = quantityDone ?? quantity;
  if (cameIn === null) return;
  const most = sum([openingQuantity ?? ZERO, cameIn]);
  if (remaining.greaterThan(most)) {
    const message = 'more is left than came in under the handbook';
    faults.add(path, 'BALANCE_ABOVE_RECEIPTS', message, remaining.toFixed(), `at most ${most.toFixed()}`);
  }
}
