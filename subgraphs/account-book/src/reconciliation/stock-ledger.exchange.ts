import { faultAt, type PlacedField, type StockLedgerLine } from '@trust-supervision/golden-pass';
import type { Fault } from '@trust-supervision/kernel';

/** A fault of the report at the row and column it came from. */
export function placedIn(lines: readonly StockLedgerLine[], fault: Fault): Fault {
  const [, index, field] = /^lines\[(\d+)\](?:\.(\w+))?$/.exec(fault.path) ?? [];
  const source = index === undefined ? undefined : lines[Number(index)]?.source;
  return source ? faultAt(source, (field ?? 'partNumber') as PlacedField, fault) : fault;
}
