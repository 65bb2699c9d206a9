import {
  addDays,
  addMonths,
  Faults,
  type Decimal,
  type Fault,
  type LegalDate,
} from '@trust-supervision/kernel';
import type { ListFiling } from '../bonded-list/bonded-list';
import { flowOf, type Flow, type ListDirection } from '../ledger/flows';

/** Deep processing (深加工结转): products become the materials of another book. Surplus (余料结转): materials move on. */
export type CarryOverKind = 'DEEP_PROCESSING' | 'SURPLUS';

/** Whether the two halves of a carry-over agree. */
export type CarryOverState = 'WAITING_FOR_COUNTERPART' | 'MET' | 'DIFFERS';

const KINDS: Partial<Record<Flow, CarryOverKind>> = {
  CARRY_OVER_IN: 'DEEP_PROCESSING',
  CARRY_OVER_OUT: 'DEEP_PROCESSING',
  SURPLUS_IN: 'SURPLUS',
  SURPLUS_OUT: 'SURPLUS',
};

/** What a list of that flow carries over; null for one that does not. */
export const carryOverKindOf = (flow: Flow | null): CarryOverKind | null => (flow && KINDS[flow]) ?? null;

/** What is carried of a commodity: the sum of a list's lines with these first 8 digits and this unit. */
export type CarriedGoods = { readonly hs8: string; readonly unit: string; readonly quantity: Decimal };

/** One half of a carry-over: a list out of a book, or into one, as it is compared with the other half. */
export type CarryOverHalf = {
  readonly listNumber: string;
  readonly bookNumber: string;
  readonly kind: CarryOverKind;
  readonly direction: ListDirection;
  /** The other half as this one names it, by its list (关联清单编号) or by its book only (关联备案编号). */
  readonly counterpartListNumber: string | null;
  readonly counterpartBookNumber: string | null;
  readonly goods: readonly CarriedGoods[];
};

type CarriedLine = { readonly hsCode: string; readonly unit: string; readonly quantity: Decimal };

/** The goods of a list's lines, by commodity and unit: books number their items each in its own way. */
export function goodsOf(lines: readonly CarriedLine[]): CarriedGoods[] {
  const goods = new Map<string, CarriedGoods>();
  for (const { hsCode, unit, quantity } of lines) {
    const hs8 = hsCode.slice(0, 8);
    const before = goods.get(`${hs8}/${unit}`)?.quantity;
    goods.set(`${hs8}/${unit}`, { hs8, unit, quantity: before?.plus(quantity) ?? quantity });
  }
  return [...goods.values()].toSorted((one, other) => (keyOf(one) < keyOf(other) ? -1 : 1));
}

const keyOf = ({ hs8, unit }: CarriedGoods): string => `${hs8} in ${unit}`;

/**
 * What is wrong with a carry-over list by rule R09 of domain 4.4: nothing when the counterpart exists and carries the
 * same quantities of the same commodities (first 8 digits) in the same units the other way. A list without its
 * counterpart is accepted and counts in its book, but is for an officer to look at.
 */
export function carryOverMismatch(list: CarryOverHalf, counterpart: CarryOverHalf | null): readonly Fault[] {
  const faults = new Faults();
  if (!counterpart) {
    const named = list.counterpartListNumber ?? list.counterpartBookNumber;
    const message = 'the other half of the carry-over is not filed';
    faults.add(
      'counterpartListNumber',
      'R09',
      message,
      named,
      'a list of the other book that names this one',
    );
    return faults.found;
  }
  checkPlaces(list, counterpart, faults);
  checkGoods(list, counterpart, faults);
  return faults.found;
}

/** The state of a half, by the other one and what is wrong between them. */
export const carryOverState = (
  counterpart: CarryOverHalf | null,
  faults: readonly Fault[],
): CarryOverState => {
  if (!counterpart) return 'WAITING_FOR_COUNTERPART';
  return faults.length === 0 ? 'MET' : 'DIFFERS';
};

function checkPlaces(list: CarryOverHalf, other: CarryOverHalf, faults: Faults): void {
  if (list.direction === other.direction) {
    const allowed = other.direction === 'IMPORT' ? 'EXPORT' : 'IMPORT';
    faults.add('direction', 'R09', 'both halves go the same way', list.direction, allowed);
  }
  if (list.kind !== other.kind) {
    faults.add('supervisionMode', 'R09', 'the halves carry over different things', list.kind, other.kind);
  }
  if (list.counterpartBookNumber !== null && list.counterpartBookNumber !== other.bookNumber) {
    const message = 'the counterpart is a list of another book than the one that is named';
    faults.add('counterpartBookNumber', 'R09', message, list.counterpartBookNumber, other.bookNumber);
  }
  if (other.counterpartBookNumber !== null && other.counterpartBookNumber !== list.bookNumber) {
    const message = 'the counterpart names another book';
    faults.add('bookNumber', 'R09', message, list.bookNumber, other.counterpartBookNumber);
  }
}

/** Every commodity that one half carries and the other does not, or not in that quantity. */
function checkGoods(list: CarryOverHalf, other: CarryOverHalf, faults: Faults): void {
  const there = new Map(other.goods.map((goods) => [keyOf(goods), goods]));
  for (const goods of list.goods) {
    const same = there.get(keyOf(goods));
    there.delete(keyOf(goods));
    if (same?.quantity.equals(goods.quantity)) continue;
    const message = same
      ? 'the quantities differ'
      : 'the counterpart does not carry this commodity in this unit';
    faults.add(
      `lines[${keyOf(goods)}].quantity`,
      'R09',
      message,
      goods.quantity.toFixed(),
      same?.quantity.toFixed() ?? 0,
    );
  }
  for (const goods of there.values()) {
    const message = 'only the counterpart carries this commodity in this unit';
    faults.add(`lines[${keyOf(goods)}].quantity`, 'R09', message, 0, goods.quantity.toFixed());
  }
}

/** Whether a half names another: by its list, or by its book where it names no list. */
export const names = (one: CarryOverHalf, other: CarryOverHalf): boolean =>
  one.counterpartListNumber === null
    ? one.counterpartBookNumber === other.bookNumber
    : one.counterpartListNumber === other.listNumber;

/**
 * The other half of a list among those that have none yet, oldest first. Both must name each other, so nobody learns of
 * a list that does not mean him. Where one names the other's list, that is the one, whatever it carries; where both name
 * only books, it is the first that carries the same.
 */
export function counterpartOf<Half extends CarryOverHalf>(
  list: CarryOverHalf,
  waiting: readonly Half[],
): Half | null {
  const mutual = waiting.filter((other) => names(list, other) && names(other, list));
  const byList = mutual.find(
    (other) => list.counterpartListNumber !== null || other.counterpartListNumber !== null,
  );
  return byList ?? mutual.find((other) => carryOverMismatch(list, other).length === 0) ?? null;
}

/** What is wrong with a list by itself, as one half of a carry-over. */
export function checkCarryOver(
  list: Pick<CarryOverHalf, 'bookNumber' | 'counterpartBookNumber'> & {
    readonly kind: CarryOverKind | null;
    readonly declaredOn: LegalDate;
    readonly deliveredOn: LegalDate | null;
  },
): readonly Fault[] {
  const faults = new Faults();
  const { kind, bookNumber, counterpartBookNumber, declaredOn, deliveredOn } = list;
  if (kind !== null && counterpartBookNumber === bookNumber) {
    const message = 'a book carries nothing over to itself';
    faults.add(
      'counterpartBookNumber',
      'COUNTERPART_IS_SELF',
      message,
      counterpartBookNumber,
      'another book',
    );
  }
  if (kind === null && deliveredOn !== null) {
    const message = 'only a carry-over says when its goods were delivered';
    faults.add('deliveredOn', 'DELIVERY_NOT_ALLOWED', message, deliveredOn, 'blank');
  }
  if (deliveredOn !== null && deliveredOn > declaredOn) {
    const message = 'the goods are delivered after the declaration';
    faults.add('deliveredOn', 'DELIVERED_AFTERWARDS', message, deliveredOn, `${declaredOn} or before`);
  }
  return faults.found;
}

/** What is wrong with a filing as one half of a carry-over; nothing when it is none. */
export const carryOverFaults = (filing: ListFiling): readonly Fault[] =>
  checkCarryOver({ ...filing, kind: kindOf(filing) });

/** What a list carries over; null for one that does not. */
export const kindOf = ({
  supervisionMode,
  direction,
  lineKind,
}: Pick<ListFiling, 'supervisionMode' | 'direction' | 'lineKind'>): CarryOverKind | null =>
  carryOverKindOf(flowOf(supervisionMode, direction, lineKind, null));

/** How long a delivery may wait for its declaration (domain 1.2); looked up as of the day of the declaration. */
export type DeclarationTerm = {
  /** Months after the month of the delivery, to whose end it may be declared. */
  readonly months: number;
  /** Whether it may be declared in a later cycle than that of the delivery (GACC Announcement 2023/166). */
  readonly acrossCycles: boolean;
};

/** The last day on which a delivery may be declared. */
export function declareBy(
  deliveredOn: LegalDate,
  { months, acrossCycles }: DeclarationTerm,
  cycleEndsOn: LegalDate | null,
): LegalDate {
  const firstOfMonth = `${deliveredOn.slice(0, 8)}01` as LegalDate;
  const endOfMonth = addDays(addMonths(firstOfMonth, months + 1), -1);
  return !acrossCycles && cycleEndsOn !== null && cycleEndsOn < endOfMonth ? cycleEndsOn : endOfMonth;
}
