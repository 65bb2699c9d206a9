import {
  BOOK_AMOUNT,
  Faults,
  isHsCode,
  QUANTITY,
  ZERO,
  type Decimal,
  type Fault,
  type LegalDate,
} from '@trust-supervision/kernel';
import { ONLY_VERSION, type BookItem } from '../account-book/account-book';
import type { BookState } from '../account-book/book-states';
import { isImport } from '../pause/pause';
import { allowedFor, disposalsOf, FLOW_EFFECTS, flowOf, SUPERVISION_MODES, type Flow } from '../ledger/flows';
import type { PostingLine } from '../ledger/posting';
import type { ListFiling, ListLineFiling } from './bonded-list';

/** What the check needs to know of the book. What rules hold against a list is in `list-review.ts`. */
export type ListFacts = {
  readonly businessDay: LegalDate;
  readonly bookState: BookState;
  /** Whether movements may be dated on the day the list was declared. */
  readonly periodIsOpen: boolean;
  readonly repeatsInternalNumber: boolean;
  readonly item: (kind: 'MATERIAL' | 'PRODUCT', itemNumber: number) => BookItem | undefined;
};

/** A line that was checked: what it moves, and its amount in US dollars (zero where none is needed). */
export type CheckedLine = PostingLine & { readonly usd: Decimal };

/** Every fault of a list as a document, and the lines that could be understood. */
export function checkList(filing: ListFiling, facts: ListFacts): { faults: Fault[]; lines: CheckedLine[] } {
  const faults = new Faults();
  checkTexts(filing, faults);
  checkDays(filing, facts, faults);
  if (facts.repeatsInternalNumber) {
    faults.add(
      'internalNumber',
      'LIST_REPEATED',
      'the book already has a list with this number',
      filing.internalNumber,
      'a new number',
    );
  }
  if (!checkMode(filing, faults)) return { faults: [...faults.found], lines: [] };
  if (filing.lines.length === 0) faults.add('lines', 'LINES_MISSING', 'a list needs lines', 0, 'at least 1');
  const lines = filing.lines.flatMap((line, index) =>
    checkLine(filing, line, `lines[${index}]`, facts, faults),
  );
  checkLineNumbers(filing, faults);
  const flows = lines.map(({ flow }) => flow);
  checkBookState(facts.bookState, flows, faults);
  return { faults: [...faults.found], lines };
}

/** A book takes lists while it is in force; one that is being closed takes those that do not bring goods in. */
function checkBookState(state: BookState, flows: readonly Flow[], faults: Faults): void {
  if (state === 'ACTIVE' || (state === 'CLOSING' && !flows.some(isImport))) return;
  const message =
    state === 'CLOSING' ? 'nothing comes into a book that is being closed' : 'the book takes no lists';
  faults.add(
    'bookNumber',
    'BOOK_STATE',
    message,
    state,
    state === 'CLOSING' ? 'lists that are no imports' : 'ACTIVE',
  );
}

function checkTexts(filing: ListFiling, faults: Faults): void {
  faults.addUnfitText('internalNumber', filing.internalNumber, 64);
  faults.addUnfitText('counterpartListNumber', filing.counterpartListNumber, 18);
  faults.addUnfitText('counterpartBookNumber', filing.counterpartBookNumber, 12);
  for (const [index, line] of filing.lines.entries()) {
    faults.addUnfitText(`lines[${index}].partNumber`, line.partNumber, 64);
    faults.addUnfitText(`lines[${index}].hsCode`, line.hsCode, 10);
    faults.addUnfitText(`lines[${index}].unit`, line.unit, 3);
    if (!/^[A-Z]{3}$/.test(line.currency)) {
      faults.add(
        `lines[${index}].currency`,
        'CURRENCY_MALFORMED',
        'is no currency code',
        line.currency.slice(0, 20),
        'ISO 4217, for example USD',
      );
    }
    faults.addUnfitText(`lines[${index}].consumptionVersion`, line.consumptionVersion, 8);
    faults.addUnfit(`lines[${index}].quantity`, line.quantity, QUANTITY);
    for (const field of ['unitPrice', 'totalAmount', 'usdAmount'] as const) {
      faults.addUnfit(`lines[${index}].${field}`, line[field], BOOK_AMOUNT);
    }
  }
}

function checkDays({ declaredOn }: ListFiling, facts: ListFacts, faults: Faults): void {
  if (declaredOn > facts.businessDay) {
    faults.add(
      'declaredOn',
      'DATE_IN_FUTURE',
      'the list is declared on a day that has not come',
      declaredOn,
      `${facts.businessDay} or before`,
    );
  }
  if (!facts.periodIsOpen) {
    faults.add(
      'declaredOn',
      'PERIOD_CLOSED',
      'the day lies in a period that is closed',
      declaredOn,
      'a day of an open period',
    );
  }
}

function checkMode({ supervisionMode, direction, lineKind }: ListFiling, faults: Faults): boolean {
  const allowed = allowedFor(supervisionMode);
  if (!allowed) {
    faults.add(
      'supervisionMode',
      'MODE_UNKNOWN',
      'is no supervision mode of processing trade',
      supervisionMode,
      SUPERVISION_MODES.join(', '),
    );
    return false;
  }
  if (flowOf(supervisionMode, direction, lineKind, null)) return true;
  faults.add(
    'supervisionMode',
    'MODE_MISMATCH',
    'the mode does not fit direction and lines of the list',
    `${supervisionMode}: ${direction} of ${lineKind}`,
    allowed,
  );
  return false;
}

function checkLine(
  filing: ListFiling,
  line: ListLineFiling,
  path: string,
  facts: ListFacts,
  faults: Faults,
): CheckedLine[] {
  if (line.quantity.lessThanOrEqualTo(ZERO)) {
    faults.add(
      `${path}.quantity`,
      'QUANTITY_NOT_POSITIVE',
      'the quantity must be positive',
      line.quantity.toFixed(),
      'more than 0',
    );
  }
  for (const field of ['unitPrice', 'totalAmount', 'usdAmount'] as const) {
    const amount = line[field];
    if (amount?.lessThan(ZERO)) {
      faults.add(`${path}.${field}`, 'NEGATIVE', 'the amount is negative', amount.toFixed(), '0 or more');
    }
  }
  const flow = flowOf(filing.supervisionMode, filing.direction, filing.lineKind, line.soldAs);
  if (!flow) {
    const disposals = disposalsOf(filing.supervisionMode, filing.direction, filing.lineKind);
    faults.add(
      `${path}.soldAs`,
      'SOLD_AS_NOT_ALLOWED',
      'a list of this mode disposes of no such goods',
      line.soldAs,
      [...disposals, 'blank'].join(', '),
    );
    return [];
  }
  if (FLOW_EFFECTS[flow].account !== 'NONE') checkItemOf(line, flow, path, facts, faults);
  const version = FLOW_EFFECTS[flow].account === 'PRODUCT' ? (line.consumptionVersion ?? ONLY_VERSION) : null;
  const { lineNumber, itemNumber, quantity } = line;
  return [{ lineNumber, flow, itemNumber, version, quantity, usd: usdOf(line, flow, path, faults) }];
}

function checkItemOf(line: ListLineFiling, flow: Flow, path: string, facts: ListFacts, faults: Faults): void {
  const isProduct = FLOW_EFFECTS[flow].account === 'PRODUCT';
  const item = facts.item(isProduct ? 'PRODUCT' : 'MATERIAL', line.itemNumber);
  const kind = isProduct ? 'product' : 'material';
  if (!item) {
    faults.add(
      `${path}.itemNumber`,
      'ITEM_UNKNOWN',
      `the book has no such ${kind}`,
      line.itemNumber,
      `an item number of its ${kind}s`,
    );
    return;
  }
  if (!isHsCode(line.hsCode)) {
    faults.add(`${path}.hsCode`, 'HS_CODE_MALFORMED', 'is no commodity code', line.hsCode, '10 digits');
  } else if (FLOW_EFFECTS[flow].account !== 'LEFTOVERS') {
    // Leftovers are classified as presented, so their code is not the material's (Order 111, article 4).
    checkSame(
      item.hsCode,
      line.hsCode,
      `${path}.hsCode`,
      'HS_CODE_MISMATCH',
      'is not the commodity code of the item',
      faults,
    );
  }
  checkSame(
    item.unit,
    line.unit,
    `${path}.unit`,
    'UNIT_MISMATCH',
    'is not the declared unit of the item',
    faults,
  );
  if (item.partNumber && line.partNumber) {
    checkSame(
      item.partNumber,
      line.partNumber,
      `${path}.partNumber`,
      'PART_NUMBER_MISMATCH',
      'is not the part number of the item',
      faults,
    );
  }
}

function checkSame(
  expected: string,
  given: string,
  path: string,
  rule: string,
  message: string,
  faults: Faults,
): void {
  if (given !== expected) faults.add(path, rule, message, given, expected);
}

function usdOf(line: ListLineFiling, flow: Flow, path: string, faults: Faults): Decimal {
  if (line.currency === 'USD') {
    if (line.usdAmount && !line.usdAmount.equals(line.totalAmount)) {
      faults.add(
        `${path}.usdAmount`,
        'USD_AMOUNT_DIFFERS',
        'is not the amount of a line in US dollars',
        line.usdAmount.toFixed(),
        line.totalAmount.toFixed(),
      );
    }
    return line.totalAmount;
  }
  if (line.usdAmount?.isZero() && !line.totalAmount.isZero()) {
    faults.add(
      `${path}.usdAmount`,
      'USD_AMOUNT_DIFFERS',
      'a line that is worth something is worth US dollars',
      '0',
      'more than 0',
    );
  }
  if (line.usdAmount) return line.usdAmount;
  if (FLOW_EFFECTS[flow].countsAsImport) {
    faults.add(
      `${path}.usdAmount`,
      'USD_AMOUNT_MISSING',
      'an import counts against limits in US dollars',
      null,
      'the amount in US dollars',
    );
  }
  return ZERO;
}

function checkLineNumbers({ lines }: ListFiling, faults: Faults): void {
  const seen = new Set<number>();
  for (const [index, { lineNumber }] of lines.entries()) {
    if (lineNumber < 1) {
      faults.add(
        `lines[${index}].lineNumber`,
        'LINE_NUMBER_NOT_POSITIVE',
        'line numbers count from 1',
        lineNumber,
        '1 or more',
      );
    }
    if (seen.has(lineNumber))
      faults.add(
        `lines[${index}].lineNumber`,
        'LINE_REPEATED',
        'the line number stands twice',
        lineNumber,
        'each number once',
      );
    seen.add(lineNumber);
  }
}
