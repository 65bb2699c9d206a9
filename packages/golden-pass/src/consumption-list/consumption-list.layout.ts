/** The columns of a consumption list in CSV: those of the list are repeated on each row, the others are of its entry. */
export const LIST_FIELDS = ['internalNumber', 'bookNumber', 'beginsOn', 'endsOn'] as const;
export const ENTRY_FIELDS = [
  'entry',
  'listNumber',
  'itemNumber',
  'quantity',
  'hsCode',
  'name',
  'unit',
] as const;
export type ConsumptionListField = (typeof LIST_FIELDS)[number];
export type ListedEntryField = (typeof ENTRY_FIELDS)[number];

/**
 * CMB101 (耗料单). Published are the elements of the head and `ucnsNetUseupQty`, and that bonded lists, materials and
 * scrap are lines; the names of the groups and of what the lines share with EMS111 are our reading (domain 2.3).
 */
export const MESSAGE = 'CMB101';
export const GROUPS = {
  head: 'CmbBsc',
  coveredLists: 'CmbInvtLt',
  materials: 'CmbMtpckDt',
  leftovers: 'CmbLfmtDt',
} as const;
export const HEAD_ELEMENTS = {
  internalNumber: 'etpsPreentNo',
  bookNumber: 'emsNo',
  beginsOn: 'cmbBeginTime',
  endsOn: 'cmbEndTime',
} as const satisfies Record<ConsumptionListField, string>;
export const COVERED_ELEMENTS = { listNumber: 'bondInvtNo' } as const;
export const USE_ELEMENTS = { itemNumber: 'gdsSeqno', quantity: 'ucnsNetUseupQty' } as const;
export const SCRAP_ELEMENTS = {
  itemNumber: 'gdsSeqno',
  quantity: 'dclQty',
  hsCode: 'gdecd',
  name: 'gdsNm',
  unit: 'dclUnitcd',
} as const;
