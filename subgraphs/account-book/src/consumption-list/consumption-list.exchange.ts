import { faultAt, type ConsumptionListDocument, type PlacedField } from '@trust-supervision/golden-pass';
import type { Fault } from '@trust-supervision/kernel';
import type { ConsumptionListFiling } from './consumption-list';

/** The filing that the list of a file stands for. */
export const filingOf = (document: ConsumptionListDocument): ConsumptionListFiling => ({
  bookNumber: document.bookNumber,
  internalNumber: document.internalNumber,
  beginsOn: document.beginsOn,
  endsOn: document.endsOn,
  coveredLists: document.coveredLists.map(({ listNumber }) => listNumber),
  materials: document.materials.map(({ itemNumber, quantity }) => ({ itemNumber, quantity })),
  leftovers: document.leftovers.map(({ itemNumber, hsCode, name, unit, quantity }) => ({
    itemNumber,
    hsCode,
    name,
    unit,
    quantity,
  })),
});

/** A fault of the filing at the row and column it came from. */
export function placedIn(document: ConsumptionListDocument, fault: Fault): Fault {
  const [, part, index, field] = /^(\w+)(?:\[(\d+)\])?(?:\.(\w+))?$/.exec(fault.path) ?? [];
  if (part !== 'coveredLists' && part !== 'materials' && part !== 'leftovers')
    return faultAt(document.source, (part === 'lines' ? 'internalNumber' : part) as PlacedField, fault);
  const entry = document[part][Number(index ?? 0)];
  return entry ? faultAt(entry.source, (field ?? 'entry') as PlacedField, fault) : fault;
}
