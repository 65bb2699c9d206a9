import {
  CONSUMPTION_HEADERS,
  HEAD_LABELS,
  PRODUCT_HEADERS,
  SHEETS,
  type BookLineField,
  type ConsumptionField,
  type HeadField,
} from './account-book/account-book.layout';
import {
  HEAD,
  LINE,
  LIST_ELEMENTS,
  LIST_LINE_ELEMENTS,
  type ListField,
  type ListLineField,
} from './bonded-list/bonded-list.layout';
import type { ConsumptionListField, ListedEntryField } from './consumption-list/consumption-list.layout';
import type { StockLedgerField } from './stock-ledger/stock-ledger.read';
import { HANDBOOK_SHEETS, type HandbookHeadField } from './handbook/handbook.layout';
import { faultAtCell, type Cell, type CellFault, type Finding, type Source } from './reading';

/** The fields of our documents that stand in a cell of a file; a party's as `operatorUsci`. */
export type PlacedField =
  | HeadField
  | HandbookHeadField
  | BookLineField
  | ConsumptionField
  | ListField
  | ListLineField
  | StockLedgerField
  | ConsumptionListField
  | ListedEntryField;

const HEADERS: Readonly<Record<string, Readonly<Record<string, string>>>> = {
  [SHEETS.head]: HEAD_LABELS,
  [SHEETS.materials]: PRODUCT_HEADERS,
  [SHEETS.products]: PRODUCT_HEADERS,
  [SHEETS.consumptions]: CONSUMPTION_HEADERS,
  [HANDBOOK_SHEETS.consumptions]: CONSUMPTION_HEADERS,
  [HEAD]: LIST_ELEMENTS,
  [LINE]: LIST_LINE_ELEMENTS,
};

/** The cell of a field, under the header of the file it was read from. */
export function cellAt(source: Source, field: PlacedField): Cell {
  const headers = source.labels ?? HEADERS[source.sheet.replace(/^.*\//, '')];
  return { sheet: source.sheet, row: source.rowOf?.[field] ?? source.row, column: headers?.[field] ?? field };
}

/** A fault of a later rule (unknown item, wrong unit, ...) at the cell of a field. */
export const faultAt = (source: Source, field: PlacedField, finding: Finding): CellFault =>
  faultAtCell(cellAt(source, field), finding);
