import { Decimal, Faults, isHsCode, ZERO, type Fault, type LegalDate } from '@trust-supervision/kernel';
import type { EnterpriseFacts, FilingFacts } from '@trust-supervision/review';
import {
  ONLY_VERSION,
  type AccountBook,
  type BookHead,
  type BookItem,
  type FiledConsumption,
  type ItemKind,
  type StoredItem,
  type VersionedConsumption,
} from '../account-book/account-book';
import { checkItem, checkLimits, type BookFacts } from '../account-book/book-check';
import { limitsInUsd } from '../account-book/book-facts';
import type { BookState } from '../account-book/book-states';
import { completeConsumption } from '../unit-consumption/unit-consumption';

/** The change flag of a book (domain 1.5): NONE when nothing is under way. */
export type ChangeState = 'PENDING' | 'MANUAL_REVIEW' | 'APPROVED' | 'RETURNED';

/** What of a book's head may change; other fields are fixed at set-up or have a mutation of their own. */
export type BookTerms = Pick<
  BookHead,
  'enterpriseName' | 'maxTurnoverAmount' | 'importCeilingUsd' | 'annualCapacityUsd' | 'validUntil'
>;
export const TERMS = [
  'enterpriseName',
  'maxTurnoverAmount',
  'importCeilingUsd',
  'annualCapacityUsd',
  'validUntil',
] as const satisfies readonly (keyof BookTerms)[];

/** An item as it is to be, new or in the place of the one with its number; `path` leads into the filing. */
export type FiledItem = { readonly kind: ItemKind; readonly item: BookItem; readonly path: string };
type RemovedItem = { readonly kind: ItemKind; readonly itemNumber: number; readonly path: string };

/** The shadow copy: the book as it is to be, where it differs from the approved one. */
export type ShadowCopy = {
  readonly terms: BookTerms;
  readonly items: readonly FiledItem[];
  readonly removed: readonly RemovedItem[];
};

/** One field that changes: `terms.validUntil`, `MATERIAL 3.price`; a new item has nothing before, a removed one after. */
export type FieldChange = {
  readonly path: string;
  readonly before: string | null;
  readonly after: string | null;
  /** Whether the book may hold, import or run more by it. */
  readonly enlarges: boolean;
};

/** A change of a book (变更), from its filing to its decision. Written once, decided once. */
export type BookChange = {
  readonly changeId: string;
  readonly bookId: string;
  /** Counts the filings of changes of the book, from 1. */
  readonly number: number;
  readonly state: ChangeState;
  readonly fields: readonly FieldChange[];
  readonly filedBy: string;
  readonly filedOn: LegalDate;
  readonly recordedAt: string;
  readonly decidedBy: string | null;
  readonly decidedOn: LegalDate | null;
  readonly decidedAt: string | null;
  readonly reason: string | null;
};

/** What the check of a change needs to know of the book as it is. */
export type ChangeFacts = Pick<BookFacts, 'businessDay' | 'hsCodes' | 'knowsUnit' | 'currencies'> & {
  readonly state: BookState;
  readonly changesPaused: boolean;
  /** The change that is under way; null when none is. */
  readonly underWay: BookChange | null;
  readonly terms: BookTerms;
  readonly items: readonly StoredItem[];
  /** `MATERIAL 3`: items that moved, lie in a list, or have opening stock. */
  readonly moved: ReadonlySet<string>;
  /** Items that a consumption names. */
  readonly consumed: ReadonlySet<string>;
};

export const itemKeyOf = (kind: ItemKind, itemNumber: number): string => `${kind} ${itemNumber}`;

const ITEM_FIELDS = [
  'partNumber',
  'hsCode',
  'name',
  'specification',
  'unit',
  'statutoryUnit',
  'price',
  'currency',
  'quantity',
  'quantityControlled',
  'maxRemainingQuantity',
] as const satisfies readonly (keyof BookItem)[];

/** Every field in which the shadow copy differs from the approved one. */
export function fieldsChanged(
  shadow: ShadowCopy,
  { terms, items }: Pick<ChangeFacts, 'terms' | 'items'>,
): FieldChange[] {
  const before = new Map(items.map((item) => [itemKeyOf(item.kind, item.itemNumber), item]));
  const removed = shadow.removed.map(({ kind, itemNumber }) => ({
    path: itemKeyOf(kind, itemNumber),
    before: before.get(itemKeyOf(kind, itemNumber))?.name ?? null,
    after: null,
    enlarges: false,
  }));
  return [
    ...TERMS.flatMap((field) =>
      changeOf(`terms.${field}`, terms[field], shadow.terms[field], GROWS.has(field)),
    ),
    ...shadow.items.flatMap(({ kind, item }) => {
      const key = itemKeyOf(kind, item.itemNumber);
      const old = before.get(key);
      if (!old) return [{ path: key, before: null, after: item.name, enlarges: true }];
      return ITEM_FIELDS.flatMap((field) =>
        changeOf(
          `${key}.${field}`,
          old[field],
          item[field],
          GROWS.has(field),
          field === 'quantityControlled',
        ),
      );
    }),
    ...removed,
  ];
}

/** Fields of which more, or no limit any more, enlarges the book. */
const GROWS: ReadonlySet<string> = new Set([
  'maxTurnoverAmount',
  'importCeilingUsd',
  'annualCapacityUsd',
  'validUntil',
  'quantity',
  'maxRemainingQuantity',
]);

type Value = Decimal | string | boolean | null;

function changeOf(
  path: string,
  before: Value,
  after: Value,
  grows: boolean,
  isControl = false,
): FieldChange[] {
  const [old, now] = [printed(before), printed(after)];
  if (old === now) return [];
  return [
    { path, before: old, after: now, enlarges: isControl ? before === true : grows && isMore(before, after) },
  ];
}

/** A value as it is kept in a change; a missing one and `false` are the same. */
export function printed(value: Value): string | null {
  if (value === null || value === false) return null;
  return Decimal.isDecimal(value) ? value.toFixed() : String(value);
}

/** Whether more is allowed than before: a higher limit, or none any more. */
function isMore(before: Value, after: Value): boolean {
  if (before === null || after === null) return before !== null;
  return Decimal.isDecimal(before) && Decimal.isDecimal(after) ? after.greaterThan(before) : after > before;
}

/** Everything that stops a change, whoever asks for it. */
export function checkChange(shadow: ShadowCopy, facts: ChangeFacts): readonly Fault[] {
  const faults = new Faults();
  checkMayChange(facts, faults);
  checkTerms(shadow.terms, facts, faults);
  const seen = new Set<string>();
  for (const { kind, item, path } of shadow.items) {
    const key = itemKeyOf(kind, item.itemNumber);
    if (seen.has(key))
      faults.add(
        `${path}.itemNumber`,
        'ITEM_REPEATED',
        'the item number stands twice',
        item.itemNumber,
        'each number once',
      );
    seen.add(key);
    checkFiledItem({ kind, item, path }, facts, faults);
  }
  checkRemoved(shadow, facts, faults);
  return faults.found;
}

function checkMayChange({ state, changesPaused, underWay }: ChangeFacts, faults: Faults): void {
  if (state !== 'ACTIVE') faults.add('bookNumber', 'BOOK_STATE', 'the book is not in force', state, 'ACTIVE');
  if (changesPaused)
    faults.add('bookNumber', 'CHANGES_PAUSED', 'changes of the book are paused', 'CHANGES', 'no such pause');
  if (underWay) {
    const message = 'a change of the book waits for its decision';
    faults.add('bookNumber', 'CHANGE_UNDER_WAY', message, `change ${underWay.number}`, 'one at a time');
  }
}

/** Only limits that change are checked: what was approved stays, whatever the rules are today. */
function checkTerms(terms: BookTerms, facts: ChangeFacts, faults: Faults): void {
  const differs = (field: keyof BookTerms): boolean => printed(terms[field]) !== printed(facts.terms[field]);
  if (differs('enterpriseName')) faults.addUnfitText('head.enterpriseName', terms.enterpriseName, 200);
  if (differs('maxTurnoverAmount') || differs('importCeilingUsd') || differs('annualCapacityUsd'))
    checkLimits(terms, faults);
  if (differs('validUntil') && terms.validUntil && terms.validUntil < facts.businessDay) {
    const message = 'the validity ends before the day of the change';
    faults.add(
      'head.validUntil',
      'VALIDITY_PASSED',
      message,
      terms.validUntil,
      `${facts.businessDay} or after`,
    );
  }
}

function checkFiledItem({ kind, item, path }: FiledItem, facts: ChangeFacts, faults: Faults): void {
  const old = facts.items.find((one) => one.kind === kind && one.itemNumber === item.itemNumber);
  const key = itemKeyOf(kind, item.itemNumber);
  if (old && ITEM_FIELDS.every((field) => printed(old[field]) === printed(item[field]))) return;
  checkItem(item, path, facts, faults);
  const opening = old?.openingQuantity ?? ZERO;
  if (item.openingQuantity && !item.openingQuantity.equals(opening)) {
    const message = 'opening stock is posted when the book is set up';
    faults.add(
      `${path}.openingQuantity`,
      'OPENING_FIXED',
      message,
      item.openingQuantity.toFixed(),
      opening.toFixed(),
    );
  }
  if (!old || !facts.moved.has(key)) return;
  for (const field of ['hsCode', 'unit'] as const) {
    if (old[field] === item[field]) continue;
    const message = 'the item has moved: another code or unit is another item';
    faults.add(`${path}.${field}`, 'ITEM_MOVED', message, item[field], old[field]);
  }
}

function checkRemoved({ items, removed }: ShadowCopy, facts: ChangeFacts, faults: Faults): void {
  const known = new Set(facts.items.map(({ kind, itemNumber }) => itemKeyOf(kind, itemNumber)));
  const gone = new Set(removed.map(({ kind, itemNumber }) => itemKeyOf(kind, itemNumber)));
  for (const { kind, itemNumber, path } of removed) {
    const key = itemKeyOf(kind, itemNumber);
    if (!known.has(key))
      faults.add(path, 'ITEM_UNKNOWN', 'the book has no such item', key, 'an item of the book');
    if (facts.moved.has(key)) {
      const message = 'the item has moved, or lies in a list: it stays in the book';
      faults.add(path, 'ITEM_MOVED', message, key, 'items that never moved');
    }
    if (facts.consumed.has(key)) {
      const message = 'a declared consumption names the item';
      faults.add(path, 'ITEM_CONSUMED', message, key, 'items that no consumption names');
    }
  }
  for (const [kind, path] of [
    ['MATERIAL', 'materials'],
    ['PRODUCT', 'products'],
  ] as const) {
    const left = [...known].some((key) => key.startsWith(kind) && !gone.has(key));
    if (!left && !items.some((one) => one.kind === kind))
      faults.add(path, 'ITEMS_MISSING', `the book needs ${path}`, 0, 'at least 1');
  }
}

/** What the rules read of a change: the items it files, and the limits when one of them changes. */
export function changeFacts(
  shadow: ShadowCopy,
  fields: readonly FieldChange[],
  {
    book,
    enterprise,
    facts,
  }: { readonly book: AccountBook; readonly enterprise: EnterpriseFacts; readonly facts: ChangeFacts },
): FilingFacts {
  const changed = new Set(fields.map(({ path }) => path.split('.')[0]));
  const limitsChange = LIMITS.some((field) => printed(shadow.terms[field]) !== printed(facts.terms[field]));
  const none = { maxTurnoverUsd: null, importCeilingUsd: null, annualCapacityUsd: null };
  return {
    filing: 'BOOK_CHANGE',
    district: book.district,
    enterprise,
    book: {
      items: shadow.items
        .filter(({ kind, item }) => changed.has(itemKeyOf(kind, item.itemNumber)) && isHsCode(item.hsCode))
        .map(({ item: { hsCode }, path }) => ({ path, hsCode, inTariff: facts.hsCodes.has(hsCode) })),
      certificateHeadings: null,
      ...(limitsChange ? limitsInUsd(shadow.terms) : none),
      guaranteePresent: null,
      enlarges: fields.some(({ enlarges }) => enlarges),
      enlargements: fields
        .filter(({ enlarges }) => enlarges)
        .map(({ path, before, after }) => ({ path, before, after })),
    },
  };
}

const LIMITS = ['maxTurnoverAmount', 'importCeilingUsd', 'annualCapacityUsd'] as const;

/** Every fault of consumption lines that a changed workbook brings along: they are declared by themselves. */
export function consumptionFaults(
  filed: readonly FiledConsumption[],
  declared: ReadonlySet<string>,
): readonly Fault[] {
  const faults = new Faults();
  for (const [index, line] of filed.entries()) {
    const completed = completeConsumption(line, `consumptions[${index}]`);
    if (!completed.ok) {
      faults.addAll(completed.problem);
      continue;
    }
    const key = consumptionKeyOf({ ...line, ...completed.value, version: line.version ?? ONLY_VERSION });
    if (declared.has(key)) continue;
    const message = 'a change of the book declares no consumption; use declareUnitConsumption';
    faults.add(`consumptions[${index}]`, 'CONSUMPTION_APART', message, key, 'what is declared already');
  }
  return faults.found;
}

/** `1/2 version 1: 1.443298969`, product and material with what a unit consumes. */
export const consumptionKeyOf = (line: VersionedConsumption): string =>
  `${line.productItemNumber}/${line.materialItemNumber} version ${line.version}: ${line.unitConsumption.toFixed()} at ${line.bondedShare.toFixed()} %`;

type Moment = { readonly asOf: LegalDate | null; readonly knownAt: string | null };

/** A field as it was: what stood before the first approved change after the moment that touched it, else as it is. */
export function valueAt(
  path: string,
  now: string | null,
  changes: readonly BookChange[],
  { asOf, knownAt }: Moment,
): string | null {
  const later = changes.filter(
    ({ state, decidedOn, decidedAt }) =>
      state === 'APPROVED' &&
      ((asOf !== null && decidedOn !== null && decidedOn > asOf) ||
        (knownAt !== null && decidedAt !== null && decidedAt > knownAt)),
  );
  const first = later.flatMap(({ fields }) => fields).find((field) => field.path === path);
  return first ? first.before : now;
}
