import type { Decimal, LegalDate } from '@trust-supervision/kernel';
import type { ForeignElement } from '../bonded-list/bonded-list.document';
import type { Source } from '../reading';

/** What stands on the envelope of a receipt; nothing when it came without one. */
export type ReceiptEnvelope = {
  readonly messageId: string | null;
  /** As it was written; systems write it in several forms. */
  readonly sentAt: string | null;
};

/** `manageResult`: 1 passed, 2 to manual review, 3 rejected, 4 stored or pre-posted. */
export type ReceiptOutcome = 'PASSED' | 'MANUAL' | 'REJECTED' | 'STORED';

/** `vrfdedMarkcd` of a bonded list: 0 unposted, 1 pre-posted, 2 posted, 3 written off (domain 1.5). */
export type PostingMark = 'UNPOSTED' | 'PRE_POSTED' | 'POSTED' | 'WRITTEN_OFF';

/** The decision of a receipt (`HdeApprResult`). */
export type ApprovalResult = {
  readonly preEntryNumber: string | null;
  /** The number of what was decided on: of a list its list number. */
  readonly businessId: string | null;
  readonly changeCount: number;
  readonly outcome: ReceiptOutcome;
  readonly decidedOn: LegalDate;
  /** The remark and the reasons of a rejection, in their order. */
  readonly notes: readonly string[];
};

/** The head of a list as customs holds it (`BondInvtBsc`). */
export type ReceivedList = {
  readonly listNumber: string;
  readonly preEntryNumber: string | null;
  readonly internalNumber: string | null;
  readonly bookNumber: string;
  readonly changeCount: number;
  readonly direction: 'IMPORT' | 'EXPORT';
  readonly lineKind: 'MATERIAL' | 'PRODUCT' | 'LEFTOVERS';
  /** Supervision mode (监管方式), 4 characters. */
  readonly supervisionMode: string;
  readonly postingMark: PostingMark | null;
  /** The day of `formalVrfdedTime`; null before it is posted. */
  readonly postedOn: LegalDate | null;
};

/** A line of a list as customs holds it (`BondInvtDt`). */
export type ReceivedListLine = {
  readonly lineNumber: number;
  /** The item of the book (备案序号). */
  readonly itemNumber: number;
  readonly partNumber: string | null;
  readonly hsCode: string;
  /** Above zero, 5 places, in `unit` (customs code). */
  readonly quantity: Decimal;
  readonly unit: string;
  readonly currency: string;
  readonly totalAmount: Decimal;
  /** US dollars, at most 5 places. */
  readonly usdAmount: Decimal | null;
  readonly consumptionVersion: string | null;
  readonly unknown: readonly ForeignElement[];
  readonly source: Source;
};

type Received = {
  readonly envelope: ReceiptEnvelope;
  /** Elements of the message that our documents have no place for, in their order. */
  readonly unknown: readonly ForeignElement[];
  readonly source: Source;
};

/** INV201: what became of a list that was filed (核注清单审核回执). A rejected one may come without the list. */
export type ListApprovalReceipt = Received & {
  readonly messageType: 'INV201';
  readonly result: ApprovalResult;
  readonly list: ReceivedList | null;
  readonly lines: readonly ReceivedListLine[];
};

/** INV202: a declaration was generated from a list, or was not (报关单生成回执). */
export type DeclarationReceipt = Received & {
  readonly messageType: 'INV202';
  readonly preEntryNumber: string;
  readonly businessId: string | null;
  /** The unified number of the declaration. */
  readonly entrySequenceNumber: string | null;
  readonly outcome: ReceiptOutcome;
  readonly createdOn: LegalDate;
  readonly reason: string | null;
};

/** INV211: a list was posted (核扣回执), with what was posted. */
export type PostingReceipt = Received & {
  readonly messageType: 'INV211';
  readonly list: ReceivedList & { readonly postingMark: 'POSTED'; readonly postedOn: LegalDate };
  readonly lines: readonly ReceivedListLine[];
};

/** An item of a book as customs holds it (`EmsPutrecDt`). */
export type SyncedItem = {
  readonly itemNumber: number;
  readonly kind: 'MATERIAL' | 'PRODUCT' | 'LEFTOVERS';
  readonly partNumber: string | null;
  readonly hsCode: string;
  readonly unit: string;
  /** Filed quantity (`dclQty`). */
  readonly quantity: Decimal | null;
  /** Opening quantity of the cycle (`vclrPridInitQty`). */
  readonly openingQuantity: Decimal | null;
  /** Approved maximum remaining quantity (`apprMaxSurpQty`). */
  readonly maxRemainingQuantity: Decimal | null;
  readonly unknown: readonly ForeignElement[];
  readonly source: Source;
};

/**
 * EMS301: the book as customs holds it (账册同步). Only its purpose is published; that it carries head and lines of
 * EMS111 (domain 1.3) below `EMS301` is a reading.
 */
export type BookSync = Received & {
  readonly messageType: 'EMS301';
  readonly bookNumber: string;
  readonly changeCount: number;
  readonly lastWriteOffOn: LegalDate | null;
  readonly items: readonly SyncedItem[];
};

/** What customs sends back. */
export type ReceiptDocument = ListApprovalReceipt | DeclarationReceipt | PostingReceipt | BookSync;
