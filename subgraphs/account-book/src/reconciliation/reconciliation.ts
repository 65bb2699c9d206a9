import { ZERO, type Decimal } from '@trust-supervision/kernel';
import { FLOW_EFFECTS, type Flow, type LineKind, type ListDirection } from '../ledger/flows';
import {
  mismatchOf,
  pairLists,
  receiptFlow,
  receivedUsdOf,
  type ListPair,
  type PostedByCustoms,
  type PostedList,
  type UnmatchedList,
} from './list-match';

/** What the enterprise says it holds of a material at the cut-off, and what it received of it until then. */
export type LedgerHolding = {
  readonly itemNumber: number;
  readonly quantity: Decimal;
  readonly receivedUsd: Decimal;
};

/** What lists moved of an item until the cut-off, by the direction of the lists. */
export type Moved = { readonly imported: Decimal; readonly exported: Decimal; readonly receivedUsd: Decimal };

/** The three sides of an item. */
export type ReconciledItem = {
  readonly kind: LineKind;
  readonly itemNumber: number;
  /** Null for what has no balance in the book, and without a report. A material that is not named counts as zero. */
  readonly ledger: Omit<LedgerHolding, 'itemNumber'> | null;
  /** The fold of its movements; null for what has no balance in the book. */
  readonly balance: Decimal | null;
  readonly book: Moved;
  readonly receipts: Moved;
  readonly gaps: Gaps;
};

/** Ledger less book, and receipts less book; null where there is nothing to compare. */
export type Gaps = {
  readonly ledgerQuantity: Decimal | null;
  readonly ledgerAmount: Decimal | null;
  readonly imported: Decimal;
  readonly exported: Decimal;
  readonly receivedAmount: Decimal;
};

/** What is compared, all of it at one cut-off. */
export type Sides = {
  /** The enterprise's report, several part numbers of an item included; null when it has not reported. */
  readonly ledger: { readonly takenAt: Date; readonly holdings: readonly LedgerHolding[] } | null;
  /** The fold of the book's movements, by material. */
  readonly balances: ReadonlyMap<number, Decimal>;
  readonly lists: readonly PostedList[];
  readonly receipts: readonly PostedByCustoms[];
};

/** The instant at which freshness is judged, and the policy row in force. */
export type Freshness = { readonly at: Date; readonly freshHours: Decimal };

export type ReconciliationState = 'ZERO_DIFFERENCE' | 'DIFFERENCE' | 'STALE' | 'NOT_REPORTED';

/** What came of a comparison. */
export type Comparison = {
  readonly state: ReconciliationState;
  readonly items: readonly ReconciledItem[];
  readonly unmatchedLists: readonly UnmatchedList[];
  /** Milliseconds since the ledger was taken; null without a report. */
  readonly syncAge: number | null;
};

const HOUR = 3_600_000;
const KINDS: readonly LineKind[] = ['MATERIAL', 'PRODUCT', 'LEFTOVERS'];

/**
 * Compares ledger, book and receipts, item by item (零差异, domain 5 item 5). ZERO_DIFFERENCE only when every gap of
 * quantity and amount is exactly 0, every list matches its receipt line by line, and the ledger was taken less than
 * `freshHours` before. A difference outweighs age.
 *
 * Amounts are what was received, in US dollars: the text names no formula for what was issued, and an average would
 * make an exact zero depend on rounding.
 */
export function reconcile(sides: Sides, { at, freshHours }: Freshness): Comparison {
  const pairs = pairLists(sides.lists, sides.receipts);
  const unmatchedLists = pairs.flatMap((pair): UnmatchedList[] => {
    const reason = mismatchOf(pair);
    return reason ? [{ ...pair, reason }] : [];
  });
  const items = reconciledItems(sides, pairs);
  const syncAge = sides.ledger && Math.max(0, at.getTime() - sides.ledger.takenAt.getTime());
  const differs = unmatchedLists.length > 0 || items.some(hasGap);
  return { state: stateOf(syncAge, differs, freshHours), items, unmatchedLists, syncAge };
}

/** Whether the quantities of an item differ. */
export const hasQuantityGap = ({ gaps }: ReconciledItem): boolean =>
  [gaps.ledgerQuantity, gaps.imported, gaps.exported].some((gap) => gap !== null && !gap.isZero());

/** Whether the amounts of an item differ. */
export const hasAmountGap = ({ gaps }: ReconciledItem): boolean =>
  [gaps.ledgerAmount, gaps.receivedAmount].some((gap) => gap !== null && !gap.isZero());

export const hasGap = (item: ReconciledItem): boolean => hasQuantityGap(item) || hasAmountGap(item);

function stateOf(syncAge: number | null, differs: boolean, freshHours: Decimal): ReconciliationState {
  if (syncAge === null) return 'NOT_REPORTED';
  if (differs) return 'DIFFERENCE';
  return freshHours.times(HOUR).greaterThan(syncAge) ? 'ZERO_DIFFERENCE' : 'STALE';
}

function reconciledItems(sides: Sides, pairs: readonly ListPair[]): ReconciledItem[] {
  const holdings = sides.ledger && holdingsByItem(sides.ledger.holdings);
  const book = new MovedItems();
  const receipts = new MovedItems();
  for (const pair of pairs) {
    for (const line of pair.list?.lines ?? []) {
      book.add(line.flow, pair.list?.direction ?? 'IMPORT', line, 'MATERIAL');
    }
    for (const line of pair.receipt?.lines ?? []) {
      const { direction, lineKind } = pair.receipt ?? { direction: 'IMPORT', lineKind: 'MATERIAL' };
      receipts.add(receiptFlow(pair, line), direction, line, lineKind);
    }
  }
  const materials = [...sides.balances.keys(), ...(holdings?.keys() ?? [])];
  const keys = new Set([...book.keys(), ...receipts.keys(), ...materials.map((item) => `MATERIAL/${item}`)]);
  const items = [...keys].map((key): ReconciledItem => {
    const [kind, number] = key.split('/') as [LineKind, string];
    const itemNumber = Number(number);
    const isKept = kind === 'MATERIAL';
    const held = { quantity: ZERO, receivedUsd: ZERO, ...holdings?.get(itemNumber) };
    const moved = { book: book.of(key), receipts: receipts.of(key) };
    const ledger = isKept && holdings ? held : null;
    const balance = isKept ? (sides.balances.get(itemNumber) ?? ZERO) : null;
    return { kind, itemNumber, ledger, balance, ...moved, gaps: gapsOf(ledger, balance, moved) };
  });
  return items.toSorted(
    (one, other) => KINDS.indexOf(one.kind) - KINDS.indexOf(other.kind) || one.itemNumber - other.itemNumber,
  );
}

const gapsOf = (
  ledger: ReconciledItem['ledger'],
  balance: Decimal | null,
  { book, receipts }: { book: Moved; receipts: Moved },
): Gaps => ({
  ledgerQuantity: ledger && balance && ledger.quantity.minus(balance),
  ledgerAmount: ledger && ledger.receivedUsd.minus(book.receivedUsd),
  imported: receipts.imported.minus(book.imported),
  exported: receipts.exported.minus(book.exported),
  receivedAmount: receipts.receivedUsd.minus(book.receivedUsd),
});

/** Several part numbers may be one item: their quantities and amounts add up. */
function holdingsByItem(holdings: readonly LedgerHolding[]): Map<number, LedgerHolding> {
  const byItem = new Map<number, LedgerHolding>();
  for (const { itemNumber, quantity, receivedUsd } of holdings) {
    const before = byItem.get(itemNumber);
    byItem.set(itemNumber, {
      itemNumber,
      quantity: quantity.plus(before?.quantity ?? ZERO),
      receivedUsd: receivedUsd.plus(before?.receivedUsd ?? ZERO),
    });
  }
  return byItem;
}

/** Sums of list lines, by account and item. */
class MovedItems {
  readonly #moved = new Map<string, Moved>();

  keys(): Iterable<string> {
    return this.#moved.keys();
  }

  of(key: string): Moved {
    return this.#moved.get(key) ?? { imported: ZERO, exported: ZERO, receivedUsd: ZERO };
  }

  /** Adds a line; `kind` says whose item it is when the flow does not. Money and equipment move no item. */
  add(
    flow: Flow | null,
    direction: ListDirection,
    line: { readonly itemNumber: number; readonly quantity: Decimal; readonly usd: Decimal },
    kind: LineKind,
  ): void {
    const account = flow ? FLOW_EFFECTS[flow].account : kind;
    if (account === 'NONE') return;
    const key = `${account}/${line.itemNumber}`;
    const before = this.of(key);
    this.#moved.set(key, {
      imported: before.imported.plus(direction === 'IMPORT' ? line.quantity : ZERO),
      exported: before.exported.plus(direction === 'EXPORT' ? line.quantity : ZERO),
      receivedUsd: before.receivedUsd.plus(receivedUsdOf(flow, line.usd)),
    });
  }
}
