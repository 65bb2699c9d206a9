import { QUANTITY, round, sum, ZERO, type Decimal } from '@trust-supervision/kernel';
import type { MaterialConsumption } from '../ledger/posting';
import { useOf } from '../unit-consumption/unit-consumption';

/** A list line that a trace touches: a lot, or a line that took products out. */
export type TracedLine = {
  readonly listId: string;
  readonly lineNumber: number;
  readonly itemNumber: number;
  readonly quantity: Decimal;
  /** Of a lot: issued less returned. Of a line of products: shipped on it. By all work orders. */
  readonly used: Decimal;
};

/** What a work order took, made and shipped, each summed by list line, in the order of the first step. */
export type OrderAccount = {
  readonly workOrderId: string;
  readonly orderNumber: string;
  readonly productItemNumber: number;
  readonly lots: readonly {
    readonly line: TracedLine;
    readonly issued: Decimal;
    readonly returned: Decimal;
  }[];
  readonly produced: Decimal;
  readonly shipments: readonly { readonly line: TracedLine; readonly quantity: Decimal }[];
  readonly consumptions: readonly MaterialConsumption[];
};

/** A lot's part of what an order took of a material, and where that part is. */
export type Origin = {
  /** Null where the output took a material of which no lot was issued. */
  readonly line: TracedLine | null;
  readonly issued: Decimal;
  readonly returned: Decimal;
  /** Its part of what the output took. */
  readonly consumed: Decimal;
  /** Its part of what the order still holds: below zero where the order made do with less than it declared. */
  readonly held: Decimal;
  /** Its part of the products on each shipment, in their order. */
  readonly shipped: readonly Decimal[];
  /** Its part of the products that are not shipped. */
  readonly unshipped: Decimal;
};

/** An order's account of one material, in the material's unit at 5 places. */
export type Attribution = {
  readonly materialItemNumber: number;
  readonly issued: Decimal;
  readonly returned: Decimal;
  /** What the output took at unit consumption: `round5(produced * uc * bonded)`. */
  readonly consumed: Decimal;
  readonly origins: readonly Origin[];
};

/**
 * Shares what an order's output took of each material out to the lots it came from, in proportion to what was issued
 * and not returned, and each lot's part to the shipments, in proportion to the products. Every share is rounded so
 * that shares add up exactly to what was shared: `issued - returned = held + shipped + unshipped` for each lot.
 */
export function attribute(order: OrderAccount): Attribution[] {
  const taken = order.lots.map(({ line }) => line.itemNumber);
  const declared = order.consumptions.map(({ materialItemNumber }) => materialItemNumber);
  const materials = [...new Set([...taken, ...declared])].toSorted((one, other) => one - other);
  return materials.map((materialItemNumber) => {
    const lots = order.lots.filter(({ line }) => line.itemNumber === materialItemNumber);
    const consumption = order.consumptions.find((line) => line.materialItemNumber === materialItemNumber);
    const consumed = consumption ? useOf(order.produced, consumption) : ZERO;
    return {
      materialItemNumber,
      issued: sum(lots.map(({ issued }) => issued)),
      returned: sum(lots.map(({ returned }) => returned)),
      consumed,
      origins: originsOf(order, lots, consumed),
    };
  });
}

function originsOf(order: OrderAccount, lots: OrderAccount['lots'], consumed: Decimal): Origin[] {
  const shippedAll = sum(order.shipments.map(({ quantity }) => quantity));
  const placesOfOutput = [
    ...order.shipments.map(({ quantity }) => quantity),
    order.produced.minus(shippedAll),
  ];
  const sources = lots.length > 0 ? lots : [{ line: null, issued: ZERO, returned: ZERO }];
  const parts = lots.length > 0 ? sharedOut(consumed, weightsOf(lots)) : [consumed];
  return sources.map(({ line, issued, returned }, index) => {
    const part = parts[index] ?? ZERO;
    const shares = sharedOut(part, placesOfOutput);
    return {
      line,
      issued,
      returned,
      consumed: part,
      held: issued.minus(returned).minus(part),
      shipped: shares.slice(0, -1),
      unshipped: shares.at(-1) ?? ZERO,
    };
  });
}

/** What each lot left in the order; where everything was returned although the order made something, what it brought. */
function weightsOf(lots: OrderAccount['lots']): Decimal[] {
  const left = lots.map(({ issued, returned }) => issued.minus(returned));
  return sum(left).isZero() ? lots.map(({ issued }) => issued) : left;
}

/**
 * Shares `whole`, at 5 places, in proportion to weights that are not negative: each share is the step of the rounded
 * cumulative part, so that the shares add up to the whole exactly. Without any weight every share is zero.
 */
export function sharedOut(whole: Decimal, weights: readonly Decimal[]): Decimal[] {
  const total = sum(weights);
  if (total.isZero()) return weights.map(() => ZERO);
  let passed = ZERO;
  let given = ZERO;
  return weights.map((weight) => {
    passed = passed.plus(weight);
    const reached = passed.equals(total) ? whole : round(whole.times(passed).dividedBy(total), QUANTITY);
    const share = reached.minus(given);
    given = reached;
    return share;
  });
}
