import { faultAt, type BondedListDocument, type PlacedField } from '@trust-supervision/golden-pass';
import type { Fault } from '@trust-supervision/kernel';
import type { ListFiling } from './bonded-list';

/** The filing that a list of a file stands for. */
export const filingOf = (document: BondedListDocument): ListFiling => ({
  internalNumber: document.internalNumber,
  bookNumber: document.bookNumber,
  direction: document.direction,
  lineKind: document.lineKind,
  supervisionMode: document.supervisionMode,
  declaresCustoms: document.declaresCustoms,
  declaredOn: document.declaredOn,
  counterpartListNumber: document.counterpartListNumber,
  counterpartBookNumber: document.counterpartBookNumber,
  deliveredOn: null,
  lines: document.lines.map((line) => ({
    lineNumber: line.lineNumber,
    itemNumber: line.itemNumber,
    partNumber: line.partNumber,
    hsCode: line.hsCode,
    quantity: line.quantity,
    unit: line.unit,
    currency: line.currency,
    unitPrice: line.unitPrice,
    totalAmount: line.totalAmount,
    usdAmount: line.usdAmount,
    consumptionVersion: line.consumptionVersion,
    soldAs: line.soldAs,
  })),
});

/** A fault of the filing at the row and column it came from. */
export function placedIn(document: BondedListDocument, fault: Fault): Fault {
  const [, index, lineField, listField] =
    /^(?:lines(?:\[(\d+)\])?(?:\.(\w+))?|(\w+))$/.exec(fault.path) ?? [];
  const source = index === undefined ? document.source : document.lines[Number(index)]?.source;
  const field = lineField ?? (index === undefined ? (listField ?? 'internalNumber') : 'lineNumber');
  return source ? faultAt(source, field as PlacedField, fault) : fault;
}
