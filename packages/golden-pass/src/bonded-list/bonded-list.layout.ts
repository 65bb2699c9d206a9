import { Vocabulary } from '../vocabulary';
import { DISPOSALS, type BondedListDocument, type BondedListLineDocument } from './bonded-list.document';

/** The elements of an INV101 message, as it goes over the wire: one list, its head, its lines. */
export const MESSAGE = 'InvtMessage';
export const HEAD = 'InvtHeadType';
export const LINE = 'InvtListType';

/** What the message does: 1 a new list, 2 a change, 3 a deletion. */
export const DECLARATION_TYPE = 'DclTypecd';
export const NEW_LIST = '1';

/** Where in the INV101 message (domain 4.3) a field of the list stands. */
export const LIST_ELEMENTS = {
  internalNumber: 'EtpsInnerInvtNo',
  listNumber: 'BondInvtNo',
  bookNumber: 'PutrecNo',
  direction: 'ImpexpMarkcd',
  lineKind: 'MtpckEndprdMarkcd',
  supervisionMode: 'SupvModecd',
  declaresCustoms: 'DclcusFlag',
  declaredOn: 'InvtDclTime',
  counterpartListNumber: 'RltInvtNo',
  counterpartBookNumber: 'RltPutrecNo',
} as const;

/**
 * Where in the INV101 message a field of a line stands. The message has no element for `soldAs`: its spare
 * element Param4 carries our word; any other text there stays an unknown element.
 */
export const LIST_LINE_ELEMENTS = {
  lineNumber: 'GdsSeqno',
  itemNumber: 'PutrecSeqno',
  partNumber: 'GdsMtno',
  hsCode: 'Gdecd',
  name: 'GdsNm',
  quantity: 'DclQty',
  unit: 'DclUnitcd',
  currency: 'DclCurrcd',
  unitPrice: 'DclUprcAmt',
  totalAmount: 'DclTotalAmt',
  usdAmount: 'UsdStatTotalAmt',
  originCountry: 'Natcd',
  consumptionVersion: 'UcnsVerno',
  soldAs: 'Param4',
} as const;

export type ListField = keyof typeof LIST_ELEMENTS;
export type ListLineField = keyof typeof LIST_LINE_ELEMENTS;

/**
 * In CSV a column is headed by the name of our field; the columns of the list are repeated on each of its
 * rows.
 */
export const LIST_FIELDS = Object.keys(LIST_ELEMENTS) as readonly ListField[];
export const LIST_LINE_FIELDS = Object.keys(LIST_LINE_ELEMENTS) as readonly ListLineField[];

/** Columns that a CSV file may leave out. */
export const OPTIONAL_FIELDS: readonly (ListField | ListLineField)[] = [
  'listNumber',
  'counterpartListNumber',
  'counterpartBookNumber',
  'partNumber',
  'name',
  'unitPrice',
  'usdAmount',
  'originCountry',
  'consumptionVersion',
  'soldAs',
];

/** The words of the columns that have any, which differ between the layouts. */
export type ListWords = {
  readonly direction: Vocabulary<BondedListDocument['direction']>;
  readonly lineKind: Vocabulary<BondedListDocument['lineKind']>;
  readonly declaresCustoms: Vocabulary<boolean>;
  readonly soldAs: Vocabulary<NonNullable<BondedListLineDocument['soldAs']>>;
};

const SOLD_AS: ListWords['soldAs'] = new Vocabulary(
  DISPOSALS.map((disposal) => [disposal, disposal] as const),
);

export const CSV_WORDS: ListWords = {
  direction: new Vocabulary([
    ['IMPORT', 'IMPORT'],
    ['EXPORT', 'EXPORT'],
  ]),
  lineKind: new Vocabulary([
    ['MATERIAL', 'MATERIAL'],
    ['PRODUCT', 'PRODUCT'],
    ['LEFTOVERS', 'LEFTOVERS'],
  ]),
  declaresCustoms: new Vocabulary([
    [true, 'true', 'TRUE'],
    [false, 'false', 'FALSE'],
  ]),
  soldAs: SOLD_AS,
};

export const INV101_WORDS: ListWords = {
  direction: new Vocabulary([
    ['IMPORT', 'I'],
    ['EXPORT', 'E'],
  ]),
  lineKind: new Vocabulary([
    ['MATERIAL', 'I'],
    ['PRODUCT', 'E'],
    ['LEFTOVERS', 'R'],
  ]),
  declaresCustoms: new Vocabulary([
    [true, '1'],
    [false, '2'],
  ]),
  soldAs: SOLD_AS,
};
