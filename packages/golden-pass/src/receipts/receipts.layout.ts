import { Vocabulary } from '../vocabulary';
import type { PostingMark, ReceiptDocument, ReceiptOutcome } from './receipts.document';

/** The messages that are read; each is an element of `BussinessData`. */
export const RECEIPT_TYPES: readonly ReceiptDocument['messageType'][] = [
  'INV201',
  'INV202',
  'INV211',
  'EMS301',
];

/** Elements that hold fields of ours. */
export const RESULT = 'HdeApprResult';
export const DECLARATION_RESULT = 'InvApprResult';
export const CHECK_NOTES = 'CheckInfo';
export const RECEIVED_LIST = 'BondInvtBsc';
export const RECEIVED_LINE = 'BondInvtDt';
export const SYNCED_BOOK = 'EmsPutrecBsc';
export const SYNCED_ITEM = 'EmsPutrecDt';
export const ENVELOPE = 'EnvelopInfo';

export const ENVELOPE_ELEMENTS = { messageId: 'message_id', sentAt: 'send_time' } as const;

export const RESULT_ELEMENTS = {
  preEntryNumber: 'etpsPreentNo',
  businessId: 'businessId',
  changeCount: 'tmsCnt',
  outcome: 'manageResult',
  decidedOn: 'manageDate',
  note: 'rmk',
} as const;

export const DECLARATION_RESULT_ELEMENTS = {
  preEntryNumber: 'invPreentNo',
  businessId: 'businessId',
  entrySequenceNumber: 'entrySeqNo',
  outcome: 'manageResult',
  createdOn: 'createDate',
  reason: 'reason',
} as const;

export const RECEIVED_LIST_ELEMENTS = {
  listNumber: 'bondInvtNo',
  changeCount: 'chgTmsCnt',
  preEntryNumber: 'invtPreentNo',
  bookNumber: 'putrecNo',
  internalNumber: 'etpsInnerInvtNo',
  direction: 'impexpMarkcd',
  lineKind: 'mtpckEndprdMarkcd',
  supervisionMode: 'supvModecd',
  postingMark: 'vrfdedMarkcd',
  postedOn: 'formalVrfdedTime',
} as const;

export const RECEIVED_LINE_ELEMENTS = {
  lineNumber: 'gdsSeqno',
  itemNumber: 'putrecSeqno',
  partNumber: 'gdsMtno',
  hsCode: 'gdecd',
  quantity: 'dclQty',
  unit: 'dclUnitcd',
  currency: 'dclCurrcd',
  totalAmount: 'dclTotalAmt',
  usdAmount: 'usdStatTotalAmt',
  consumptionVersion: 'ucnsVerno',
} as const;

export const SYNCED_BOOK_ELEMENTS = {
  bookNumber: 'emsNo',
  changeCount: 'chgTmsCnt',
  lastWriteOffOn: 'rcntVclrTime',
} as const;

export const SYNCED_ITEM_ELEMENTS = {
  itemNumber: 'gdsSeqno',
  kind: 'mtpckEndprdTypecd',
  partNumber: 'gdsMtno',
  hsCode: 'gdecd',
  unit: 'dclUnitcd',
  quantity: 'dclQty',
  openingQuantity: 'vclrPridInitQty',
  maxRemainingQuantity: 'apprMaxSurpQty',
} as const;

export type ResultField = keyof typeof RESULT_ELEMENTS;
export type ReceivedListField = keyof typeof RECEIVED_LIST_ELEMENTS;
export type ReceivedLineField = keyof typeof RECEIVED_LINE_ELEMENTS;
export type SyncedItemField = keyof typeof SYNCED_ITEM_ELEMENTS;

export const OUTCOME_WORDS = new Vocabulary<ReceiptOutcome>([
  ['PASSED', '1'],
  ['MANUAL', '2'],
  ['REJECTED', '3'],
  ['STORED', '4'],
]);

export const POSTING_WORDS = new Vocabulary<PostingMark>([
  ['UNPOSTED', '0'],
  ['PRE_POSTED', '1'],
  ['POSTED', '2'],
  ['WRITTEN_OFF', '3'],
]);
