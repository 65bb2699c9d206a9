import type { Decimal, LegalDate } from '@trust-supervision/kernel';
import type { Counts } from './counts';
import type { Draws } from './draws';
import { InvariantBroken } from './invariants';
import { kindOf, type KindName } from './kinds';
import type { Expectation } from './model';
import type { Answer, Place } from './place';
import { MATERIALS, PRODUCT, type Line, type Works } from './works';

/** What goes on in one moment of a round, in all books. */
export type Moment = {
  readonly place: Place;
  readonly books: readonly Works[];
  readonly counts: Counts;
  /** Choices of this moment. */
  readonly draws: Draws;
  /** The number of the period in which it lies. */
  readonly period: number;
  /** What each book holds before it. */
  readonly expected: ReadonlyMap<string, Expectation>;
};

/** A list to be filed. */
export type Order = {
  readonly internalNumber: string;
  readonly kind: KindName;
  readonly lines: readonly Line[];
  readonly declares?: boolean;
  readonly declaredOn?: LegalDate;
  /** Of a carry-over: the other list or the other book. */
  readonly counterpart?: object;
  /** The rule that must refuse it. */
  readonly refusedBy?: string;
};

/** The US dollars of a quantity of a material at its filed price, times a factor. */
export const worthOf = (itemNumber: number, quantity: Decimal, factor = '1'): Decimal =>
  quantity
    .times(MATERIALS.get(itemNumber)?.price ?? '1')
    .times(factor)
    .toDecimalPlaces(5);

const LEFTOVERS_CODE = '3915909000';

function lineInput(kind: KindName, line: Line, index: number): object {
  const { account, soldAs, lines } = kindOf(kind);
  const item = account === 'PRODUCT' ? PRODUCT : (MATERIALS.get(line.itemNumber) ?? PRODUCT);
  return {
    lineNumber: index + 1,
    itemNumber: line.itemNumber,
    hsCode: lines === 'LEFTOVERS' ? LEFTOVERS_CODE : item.hsCode,
    quantity: line.quantity.toFixed(),
    unit: item.unit,
    currency: 'USD',
    totalAmount: line.usd.toFixed(),
    consumptionVersion: line.version,
    soldAs: soldAs ?? null,
  };
}

const FIELDS = '... on BondedListFiled { bondedList { listNumber state } }';

/** What became of a list. */
export type Filed = { readonly listNumber: string; readonly state: string } | null;

/** Files a list and counts what became of it; null when it was refused. Throws when a bad one was not. */
export async function file({ place, counts }: Moment, works: Works, order: Order): Promise<Filed> {
  const { internalNumber, kind, lines, declares = false, declaredOn = place.clock.businessDay() } = order;
  const { mode, direction, lines: lineKind } = kindOf(kind);
  const list = {
    internalNumber,
    bookNumber: works.number,
    direction,
    lineKind,
    supervisionMode: mode,
    declaresCustoms: declares,
    declaredOn,
    ...order.counterpart,
    lines: lines.map((line, index) => lineInput(kind, line, index)),
  };
  const answer: Answer = await place.post('fileBondedList', {
    identity: works.staff,
    input: { list },
    fields: FIELDS,
  });
  const { faults, bondedList } = answer as Answer & { bondedList?: { listNumber: string; state: string } };
  if (order.refusedBy !== undefined && !faults?.some(({ rule }) => rule === order.refusedBy))
    throw new InvariantBroken(
      'refusals',
      `${works.number} ${internalNumber}`,
      `${order.refusedBy} did not refuse it: ${JSON.stringify(answer)}`,
    );
  if (faults) {
    counts.add(order.refusedBy === undefined ? 'unasked refusals/lists' : 'bad lists refused/lists');
    for (const rule of new Set(faults.map(({ rule: name }) => name))) counts.add(`refused by/${rule}`);
    return null;
  }
  if (!bondedList) throw new Error(`${works.number} ${internalNumber}: ${JSON.stringify(answer)}`);
  counts.add(`flows/${kind}`);
  counts.add(`lists/${bondedList.state}`);
  works.lists.set(internalNumber, { internalNumber, kind, lines, declares, declaredOn });
  return bondedList;
}
