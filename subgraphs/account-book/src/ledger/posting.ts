import { ZERO, type Decimal } from '@trust-supervision/kernel';
import { useOf, type Consumption } from '../unit-consumption/unit-consumption';
import { FLOW_EFFECTS, type Account, type ConsumptionTerm, type Flow } from './flows';

/** A line of a list that is ready to post: a flow of an item, a quantity above zero. */
export type PostingLine = {
  readonly lineNumber: number;
  readonly flow: Flow;
  readonly itemNumber: number;
  readonly version: string | null;
  readonly quantity: Decimal;
};

/** What one unit of a product takes of each material, by version. */
export type MaterialConsumption = Consumption & { readonly materialItemNumber: number };
export type ConsumptionsOf = (productItemNumber: number, version: string) => readonly MaterialConsumption[];

/** A movement to be written: a positive quantity and a direction, never edited, only reversed. */
export type MovementDraft = {
  readonly lineNumber: number;
  readonly account: Exclude<Account, 'NONE'>;
  readonly itemNumber: number;
  readonly direction: 'RECEIPT' | 'ISSUE';
  readonly quantity: Decimal;
  readonly cause: Flow;
  /** The product whose flow took or gave back the material; null on the moved item's own account. */
  readonly productItemNumber: number | null;
  readonly version: string | null;
  readonly term: ConsumptionTerm | null;
};

/** The cumulative net quantity of a product version in a term of the period. */
export type ProductTotal = {
  readonly productItemNumber: number;
  readonly version: string;
  readonly term: ConsumptionTerm;
  readonly quantity: Decimal;
};

/** Identifies a running total. */
export const totalKey = ({ productItemNumber, version, term }: Omit<ProductTotal, 'quantity'>): string =>
  `${productItemNumber}/${version}/${term}`;

/**
 * The movements of a list's lines. A product's lines move its own account and, for every material, post the step of
 * the rounded cumulative consumption `round5(q2 * uc * bonded) - round5(q1 * uc * bonded)` (domain 0, rule 6): so
 * the fold of all movements equals the write-off figure, however the quantity was split. `totals` are those before
 * the list; the totals after it are returned.
 */
export function post(
  lines: readonly PostingLine[],
  totals: ReadonlyMap<string, ProductTotal>,
  consumptionsOf: ConsumptionsOf,
): { movements: MovementDraft[]; totals: Map<string, ProductTotal> } {
  const running = new Map(totals);
  const movements = lines.flatMap((line) => {
    const { account } = FLOW_EFFECTS[line.flow];
    if (account === 'NONE') return [];
    const own = ownMovement(line, account);
    return account === 'PRODUCT' ? [own, ...takenByProduct(line, running, consumptionsOf)] : [own];
  });
  return { movements, totals: running };
}

function ownMovement(line: PostingLine, account: Exclude<Account, 'NONE'>): MovementDraft {
  const { sign, term } = FLOW_EFFECTS[line.flow];
  // A product leaves the enterprise where it takes materials out of the balance.
  const isReceipt = account === 'PRODUCT' ? sign < 0 : sign > 0;
  return {
    lineNumber: line.lineNumber,
    account,
    itemNumber: line.itemNumber,
    direction: isReceipt ? 'RECEIPT' : 'ISSUE',
    quantity: line.quantity,
    cause: line.flow,
    productItemNumber: null,
    version: line.version,
    term: term ?? null,
  };
}

/**
 * What a line of a product takes of each material, or gives back: the step of the rounded cumulative consumption. It
 * moves the running total on. A negative quantity takes the line back.
 */
export function takenByProduct(
  { lineNumber, flow, itemNumber: productItemNumber, version, quantity }: PostingLine,
  running: Map<string, ProductTotal>,
  consumptionsOf: ConsumptionsOf,
): MovementDraft[] {
  const { sign, term } = FLOW_EFFECTS[flow];
  if (!term || version === null) throw new Error(`a ${flow} has a term and names its consumption version`);
  const key = totalKey({ productItemNumber, version, term });
  const before = running.get(key)?.quantity ?? ZERO;
  const after = before.plus(quantity.times(sign));
  running.set(key, { productItemNumber, version, term, quantity: after });

  return consumptionsOf(productItemNumber, version).flatMap((consumption) => {
    const step = useOf(after, consumption).minus(useOf(before, consumption));
    if (step.isZero()) return [];
    const direction = step.isPositive() ? 'ISSUE' : 'RECEIPT';
    const { materialItemNumber } = consumption;
    return [
      {
        lineNumber,
        account: 'MATERIAL',
        itemNumber: materialItemNumber,
        direction,
        quantity: step.abs(),
        cause: flow,
        productItemNumber,
        version,
        term,
      } as const,
    ];
  });
}

/** Whether a movement takes back what a product's line took of a material before its consumption was restated. */
export const isReversal = ({
  cause,
  direction,
  productItemNumber,
}: Pick<MovementDraft, 'cause' | 'direction' | 'productItemNumber'>): boolean =>
  productItemNumber !== null && (direction === 'ISSUE') !== FLOW_EFFECTS[cause].sign > 0;

/** The signed quantity of a movement on its account. */
export const signed = ({ direction, quantity }: Pick<MovementDraft, 'direction' | 'quantity'>): Decimal =>
  direction === 'RECEIPT' ? quantity : quantity.negated();
