import { ZERO, type Decimal, type Fault, type LegalDate } from '@trust-supervision/kernel';
import { FLOW_EFFECTS, flowOf, type LineKind, type ListDirection } from '../ledger/flows';

export type ReceiptType = 'INV201' | 'INV202' | 'INV211' | 'EMS301';
export type ReceiptOutcome = 'PASSED' | 'MANUAL' | 'REJECTED' | 'STORED';

/** A receipt of customs as it is stored: written once, under its business key. */
export type CustomsReceipt = {
  readonly receiptId: string;
  readonly bookId: string;
  readonly messageType: ReceiptType;
  /** What it is about and of which change: the same key again is a repeat. */
  readonly businessKey: string;
  /** Digest of its content without the envelope: a repeat says the same. */
  readonly contentDigest: string;
  readonly listNumber: string | null;
  readonly internalNumber: string | null;
  readonly preEntryNumber: string | null;
  readonly changeCount: number;
  readonly outcome: ReceiptOutcome | null;
  /** Remarks and reasons of a rejection. */
  readonly notes: readonly string[];
  readonly direction: ListDirection | null;
  readonly lineKind: LineKind | null;
  readonly supervisionMode: string | null;
  readonly postedOn: LegalDate | null;
  /** The message as it was read, elements without a place in it included. */
  readonly document: unknown;
  readonly receivedBy: string;
  readonly recordedAt: string;
};

/** What customs posted (INV211), line by line. */
export type StoredReceiptLine = {
  readonly receiptId: string;
  readonly lineNumber: number;
  readonly itemNumber: number;
  readonly quantity: Decimal;
  readonly unit: string;
  readonly usd: Decimal;
};

/** A receipt that was read, before it is put to a book. */
export type IncomingReceipt = Omit<CustomsReceipt, 'receiptId' | 'bookId' | 'receivedBy' | 'recordedAt'> & {
  /** Null when the message does not say: then its list or its pre-entry number leads to the book. */
  readonly bookNumber: string | null;
  readonly lines: readonly Omit<StoredReceiptLine, 'receiptId'>[];
  /** Faults of amounts, at their elements. */
  readonly faults: readonly Fault[];
  /** A fault of the whole receipt, at its message. */
  readonly placed: (fault: Pick<Fault, 'rule' | 'message' | 'value' | 'allowed'>) => Fault;
};

/** An amount as a receipt gives it. */
export type ReceiptAmount = {
  readonly usdAmount: Decimal | null;
  readonly currency: string;
  readonly totalAmount: Decimal;
};

/** A line's amount in US dollars; null when it counts as import and cannot be told. */
export function usdOfReceipt(
  { usdAmount, currency, totalAmount }: ReceiptAmount,
  list: { readonly supervisionMode: string; readonly direction: ListDirection; readonly lineKind: LineKind },
): Decimal | null {
  if (usdAmount) return usdAmount;
  if (currency === 'USD') return totalAmount;
  const flow = flowOf(list.supervisionMode, list.direction, list.lineKind, null);
  return flow && FLOW_EFFECTS[flow].countsAsImport ? null : ZERO;
}
