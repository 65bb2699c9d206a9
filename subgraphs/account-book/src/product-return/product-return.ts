import { Decimal, Faults, sum, ZERO, type Fault, type LegalDate } from '@trust-supervision/kernel';
import { nextSpan } from '../write-off/write-off-period';

/** A posted line of a product return (成品退换): products that come back, or that go out again. */
export type ReturnMove = {
  readonly productItemNumber: number;
  /** 4400 for supplied, 4600 for purchased materials: a return goes out again under the mode it came in. */
  readonly mode: string;
  readonly listNumber: string;
  readonly lineNumber: number;
  readonly flow: 'PRODUCT_RETURN' | 'PRODUCT_REEXPORT';
  readonly quantity: Decimal;
  readonly occurredOn: LegalDate;
  readonly periodNumber: number;
};

/** What of such a line says how much is there. */
export type ReturnStep = Pick<ReturnMove, 'productItemNumber' | 'mode' | 'flow' | 'quantity' | 'occurredOn'>;

/**
 * What may go out from a day on without more being out than in at any moment (domain 12, invariant 7): the least that
 * is there on that day or later. `moves` are those of one product under one mode, in the order of their effect.
 */
export function reexportRoom(moves: readonly ReturnStep[], from: LegalDate, reserved: Decimal): Decimal {
  const days = [...new Set(moves.map(({ occurredOn }) => occurredOn).filter((day) => day > from))];
  const standing = [from, ...days].map((day) =>
    inLessOut(moves.filter(({ occurredOn }) => occurredOn <= day)),
  );
  return Decimal.min(...standing).minus(reserved);
}

const inLessOut = (moves: readonly ReturnStep[]): Decimal =>
  sum(moves.map(({ flow, quantity }) => (flow === 'PRODUCT_RETURN' ? quantity : quantity.negated())));

/** Every product of which more would go out than came back. */
export function reexportFaults(
  mode: string,
  asked: ReadonlyMap<number, Decimal>,
  roomOf: (productItemNumber: number) => Decimal,
): readonly Fault[] {
  const faults = new Faults();
  for (const [itemNumber, quantity] of asked) {
    const room = roomOf(itemNumber);
    if (quantity.lessThanOrEqualTo(room)) continue;
    const message = `exceeds by ${quantity.minus(room).toFixed()} what came back of product ${itemNumber} under ${mode} by that day`;
    const allowed = `at most ${room.isNegative() ? '0' : room.toFixed()}`;
    faults.add('lines', 'RETURN_EXCEEDED', message, quantity.toFixed(), allowed);
  }
  return faults.found;
}

/** A return of which some has not gone out again. */
export type OpenReturn = Omit<ReturnMove, 'flow'>;

/** What each return still waits for: what goes out is of what came in first, of the same product and mode. */
export function openReturns(moves: readonly ReturnMove[]): OpenReturn[] {
  const open: OpenReturn[] = [];
  for (const { flow, ...move } of moves) {
    if (flow === 'PRODUCT_RETURN') open.push(move);
    else takeOldest(open, move);
  }
  return open.filter(({ quantity }) => !quantity.isZero());
}

function takeOldest(open: OpenReturn[], { productItemNumber, mode, quantity }: OpenReturn): void {
  let left = quantity;
  for (const [index, lot] of open.entries()) {
    if (lot.productItemNumber !== productItemNumber || lot.mode !== mode) continue;
    const taken = lot.quantity.lessThan(left) ? lot.quantity : left;
    open[index] = { ...lot, quantity: lot.quantity.minus(taken) };
    left = left.minus(taken);
  }
}

type Cycle = { readonly number: number; readonly beginsOn: LegalDate; readonly endsOn: LegalDate };

/** The last day of a book's cycle, opened or still to come. */
export function cycleEnd(cycles: readonly Cycle[], cycleDays: number, number: number): LegalDate {
  let last = cycles.findLast((cycle) => cycle.number <= number);
  if (!last) throw new Error(`a book has no cycle before its first, so none of number ${number}`);
  while (last.number < number) last = nextSpan(last, cycleDays);
  return last.endsOn;
}

/** Returns whose time to go out again has run out (domain 1.2): what remains is handled under Order 111. */
export const overdueReturns = (
  open: readonly OpenReturn[],
  asOf: LegalDate,
  goesOutBy: (periodNumber: number) => LegalDate,
): OpenReturn[] => open.filter(({ periodNumber }) => goesOutBy(periodNumber) <= asOf);

/** What was exported of a product in a cycle, and what came back in it. */
export type CycleTrade = { readonly number: number; readonly exported: Decimal; readonly returned: Decimal };

/**
 * What came back in the last of the cycles without an export that it may be a return of: one of the same cycle, or of
 * `cyclesAfter` cycles before it. Each export comes back once, the oldest first.
 */
export function returnedWithoutExport(cycles: readonly CycleTrade[], cyclesAfter: number): Decimal {
  const left = new Map<number, Decimal>();
  let missing = ZERO;
  for (const { number, exported, returned } of cycles) {
    left.set(number, exported);
    missing = returned;
    for (const [cycle, quantity] of left) {
      if (cycle < number - cyclesAfter) continue;
      const taken = quantity.lessThan(missing) ? quantity : missing;
      left.set(cycle, quantity.minus(taken));
      missing = missing.minus(taken);
    }
  }
  return missing;
}
