import { ZERO, type Decimal, type LegalDate } from '@trust-supervision/kernel';
import { FLOW_EFFECTS, flowOf, type Flow, type LineKind, type ListDirection } from '../ledger/flows';

/** A line of a list that the book has posted. */
export type BookLine = {
  readonly lineNumber: number;
  readonly itemNumber: number;
  readonly flow: Flow;
  readonly quantity: Decimal;
  readonly unit: string;
  readonly usd: Decimal;
};

/** A list that the book has posted. */
export type PostedList = {
  readonly listId: string;
  readonly listNumber: string;
  readonly internalNumber: string;
  readonly direction: ListDirection;
  readonly postedOn: LegalDate;
  readonly lines: readonly BookLine[];
};

/** A line of a posting receipt (INV211). */
export type ReceiptLine = Omit<BookLine, 'flow'>;

/** A list that customs says it has posted. */
export type PostedByCustoms = {
  readonly receiptId: string;
  readonly listNumber: string;
  readonly internalNumber: string | null;
  readonly changeCount: number;
  readonly direction: ListDirection;
  readonly lineKind: LineKind;
  readonly supervisionMode: string;
  readonly postedOn: LegalDate;
  readonly lines: readonly ReceiptLine[];
};

/** A list on one or both sides. */
export type ListPair = { readonly list: PostedList | null; readonly receipt: PostedByCustoms | null };

/**
 * Why a list does not match: it was posted in the book and customs has not confirmed it, customs posted it and the
 * book has not, or both posted other lines.
 */
export type MismatchReason = 'NO_RECEIPT' | 'NOT_POSTED_IN_BOOK' | 'LINES_DIFFER';

/** A list that stands in the way of zero difference. */
export type UnmatchedList = ListPair & { readonly reason: MismatchReason };

/**
 * Puts lists and receipts together: by list number, else by the enterprise's own number. Of several receipts of one
 * list the one with the highest change count holds.
 */
export function pairLists(
  lists: readonly PostedList[],
  receipts: readonly PostedByCustoms[],
): readonly ListPair[] {
  const left = new Map(latestReceipts(receipts).map((receipt) => [receipt.listNumber, receipt]));
  const byNumber = new Map(lists.map((list) => [list.listId, left.get(list.listNumber) ?? null]));
  for (const list of lists) left.delete(list.listNumber);
  const byInternalNumber = new Map(
    [...left.values()].flatMap((receipt) =>
      receipt.internalNumber === null ? [] : [[receipt.internalNumber, receipt] as const],
    ),
  );
  const pairs = lists.map((list): ListPair => {
    const receipt = byNumber.get(list.listId) ?? byInternalNumber.get(list.internalNumber) ?? null;
    if (receipt) left.delete(receipt.listNumber);
    return { list, receipt };
  });
  return [...pairs, ...[...left.values()].map((receipt) => ({ list: null, receipt }))];
}

/** Why a pair does not match; null when it does. */
export function mismatchOf({ list, receipt }: ListPair): MismatchReason | null {
  if (!receipt) return 'NO_RECEIPT';
  if (!list) return 'NOT_POSTED_IN_BOOK';
  if (list.direction !== receipt.direction || list.lines.length !== receipt.lines.length) {
    return 'LINES_DIFFER';
  }
  const posted = new Map(receipt.lines.map((line) => [line.lineNumber, line]));
  const areEqual = list.lines.every((line) => isSameLine(line, posted.get(line.lineNumber)));
  return areEqual ? null : 'LINES_DIFFER';
}

/**
 * What moved a line of a receipt: what moved it in the book, for a receipt does not say whether a sale disposes of
 * material or of a product; of a list that is not there, what its supervision mode says. Null for an unknown mode.
 */
export function receiptFlow({ list, receipt }: ListPair, line: ReceiptLine): Flow | null {
  const own = list?.lines.find(({ lineNumber }) => lineNumber === line.lineNumber);
  if (own?.itemNumber === line.itemNumber) return own.flow;
  return receipt && flowOf(receipt.supervisionMode, receipt.direction, receipt.lineKind, null);
}

/** What a line adds to what was received, in US dollars: imports only. */
export const receivedUsdOf = (flow: Flow | null, usd: Decimal): Decimal =>
  flow !== null && FLOW_EFFECTS[flow].countsAsImport ? usd : ZERO;

function isSameLine(line: BookLine, posted: ReceiptLine | undefined): boolean {
  return (
    posted !== undefined &&
    posted.itemNumber === line.itemNumber &&
    posted.unit === line.unit &&
    posted.quantity.equals(line.quantity) &&
    receivedUsdOf(line.flow, posted.usd).equals(receivedUsdOf(line.flow, line.usd))
  );
}

function latestReceipts(receipts: readonly PostedByCustoms[]): PostedByCustoms[] {
  const latest = new Map<string, PostedByCustoms>();
  for (const receipt of receipts) {
    const earlier = latest.get(receipt.listNumber);
    if (!earlier || earlier.changeCount <= receipt.changeCount) latest.set(receipt.listNumber, receipt);
  }
  return [...latest.values()];
}
