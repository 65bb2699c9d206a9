import { ZERO, type Decimal, type LegalDate } from '@trust-supervision/kernel';
import { FLOW_EFFECTS, type Flow } from './flows';
import { takenByProduct, type ConsumptionsOf, type MovementDraft, type ProductTotal } from './posting';

/** Where a movement stands: its list, its period, the day of its effect. */
type Place = { readonly periodId: string; readonly listId: string; readonly occurredOn: LegalDate };

/** A line of a posted list, as it moved its product. */
export type MovedProduct = Place & {
  readonly lineNumber: number;
  readonly productItemNumber: number;
  readonly version: string;
  readonly cause: Flow;
  readonly direction: 'RECEIPT' | 'ISSUE';
  readonly quantity: Decimal;
};

/** What a line's movements took of a material so far: receipts less issues. */
export type TakenSoFar = Place &
  Pick<MovementDraft, 'lineNumber' | 'cause' | 'itemNumber' | 'term'> & {
    readonly productItemNumber: number;
    readonly version: string;
    readonly net: Decimal;
  };

/** A movement that corrects the ledger: it reverses what was taken, or takes what should have been. */
export type Correction = MovementDraft & Place;

/**
 * Brings what products took of materials into line with their consumption: what a line took is reversed where it
 * differs, and taken anew. The product movements are all those of whole periods, in the order of posting, so that the
 * steps are those of a book that knew the figures from the start (domain 0, rule 6; domain 12, invariant 5).
 */
export function recount(
  moved: readonly MovedProduct[],
  taken: readonly TakenSoFar[],
  consumptionsOn: (day: LegalDate) => ConsumptionsOf,
): { reversals: Correction[]; postings: Correction[] } {
  const wanted = new Map(wantedOf(moved, consumptionsOn).map((posting) => [keyOf(posting), posting]));
  const standing = new Map(taken.map((line) => [keyOf(line), line.net]));
  const differs = (line: Parameters<typeof keyOf>[0]): boolean => {
    const posting = wanted.get(keyOf(line));
    return !(standing.get(keyOf(line)) ?? ZERO).equals(posting ? signedOf(posting) : ZERO);
  };
  return {
    reversals: taken.filter((line) => !line.net.isZero() && differs(line)).map(reversalOf),
    postings: [...wanted.values()].filter(differs),
  };
}

function wantedOf(
  moved: readonly MovedProduct[],
  consumptionsOn: (day: LegalDate) => ConsumptionsOf,
): Correction[] {
  const totals = new Map<string, Map<string, ProductTotal>>();
  return moved.flatMap((line) => {
    const { periodId, listId, occurredOn } = line;
    const running = totals.get(periodId) ?? new Map<string, ProductTotal>();
    totals.set(periodId, running);
    const posting = {
      ...line,
      flow: line.cause,
      itemNumber: line.productItemNumber,
      quantity: asFiled(line),
    };
    return takenByProduct(posting, running, consumptionsOn(occurredOn)).map((draft) => ({
      ...draft,
      periodId,
      listId,
      occurredOn,
    }));
  });
}

/** The quantity in the direction of its flow; negative where the movement takes one back. */
function asFiled({ cause, direction, quantity }: MovedProduct): Decimal {
  const isNatural = (direction === 'RECEIPT') === FLOW_EFFECTS[cause].sign < 0;
  return isNatural ? quantity : quantity.negated();
}

const reversalOf = ({ net, ...line }: TakenSoFar): Correction => ({
  ...line,
  account: 'MATERIAL',
  direction: net.isNegative() ? 'RECEIPT' : 'ISSUE',
  quantity: net.abs(),
});

const signedOf = ({ direction, quantity }: Correction): Decimal =>
  direction === 'RECEIPT' ? quantity : quantity.negated();

const keyOf = (line: {
  listId: string;
  lineNumber: number;
  productItemNumber: number | null;
  version: string | null;
  itemNumber: number;
}): string => [line.listId, line.lineNumber, line.productItemNumber, line.version, line.itemNumber].join('/');
