import { RATE, sum, ZERO, type Decimal } from '@trust-supervision/kernel';
import type { ConsumptionsOf, MaterialConsumption } from '../ledger/posting';
import { sharedOut } from '../tracing/attribution';
import { useOf } from '../unit-consumption/unit-consumption';

type Version = { readonly productItemNumber: number; readonly version: string };

/** Products that were made, and what was used for them together: a finished work order, or a consumption list. */
export type Worked = {
  readonly made: readonly (Version & { readonly quantity: Decimal })[];
  readonly used: readonly { readonly materialItemNumber: number; readonly quantity: Decimal }[];
};

/** Declared consumption of a material beside the actual one. */
export type ComparedConsumption = {
  /** Null where several products were made, and none of them declares the material. */
  readonly product: Version | null;
  readonly materialItemNumber: number;
  /** In the product's unit. */
  readonly made: Decimal;
  /** In the material's unit, losses included. */
  readonly used: Decimal;
  /** What the declared consumption takes for what was made; null when none is declared. */
  readonly declaredUse: Decimal | null;
  /** Of one unit, its bonded share, at 9 places. */
  readonly declared: Decimal | null;
  /** `used / made` at 9 places; null when nothing was made. */
  readonly actual: Decimal | null;
  /** Used beyond what was declared; below zero when less was needed. */
  readonly deviation: Decimal | null;
  /** In percent of the declared use, at 9 places; null when nothing was declared. */
  readonly deviationRate: Decimal | null;
};

type Sums = { product: Version | null; materialItemNumber: number; made: Decimal; used: Decimal };

/**
 * Declared against actual consumption, per product version and material (GACC Order 155). What was used for several
 * versions together is shared out in proportion to what their declared consumption takes; the shares add up exactly.
 */
export function compareConsumption(
  worked: readonly Worked[],
  consumptionsOf: ConsumptionsOf,
): ComparedConsumption[] {
  const sums = new Map<string, Sums>();
  for (const one of worked) for (const share of sharesOf(one, consumptionsOf)) add(sums, share);
  return [...sums.values()].toSorted(byPlace).map((row) => compared(row, consumptionsOf));
}

/** What each version used of each material it declares or used. */
function sharesOf({ made, used }: Worked, consumptionsOf: ConsumptionsOf): Sums[] {
  const declared = made.flatMap(({ productItemNumber, version }) =>
    consumptionsOf(productItemNumber, version),
  );
  const materials = new Set([
    ...used.map(({ materialItemNumber }) => materialItemNumber),
    ...declared.map(({ materialItemNumber }) => materialItemNumber),
  ]);
  return [...materials].flatMap((materialItemNumber): Sums[] => {
    const quantity = sum(
      used.filter((one) => one.materialItemNumber === materialItemNumber).map((one) => one.quantity),
    );
    const weights = made.map((one) => weightOf(one, lineOf(consumptionsOf, one, materialItemNumber)));
    const taking = made.filter((_one, index) => weights[index]?.isPositive() && !weights[index].isZero());
    if (taking.length === 0 && made.length !== 1)
      return [{ product: null, materialItemNumber, made: ZERO, used: quantity }];
    const shares = taking.length === 0 ? [quantity] : sharedOut(quantity, weights);
    return made.flatMap((one, index) =>
      taking.length > 0 && !taking.includes(one)
        ? []
        : [{ product: one, materialItemNumber, made: one.quantity, used: shares[index] ?? ZERO }],
    );
  });
}

const lineOf = (
  consumptionsOf: ConsumptionsOf,
  { productItemNumber, version }: Version,
  material: number,
): MaterialConsumption | undefined =>
  consumptionsOf(productItemNumber, version).find((line) => line.materialItemNumber === material);

/** A version of which more came back than left weighs nothing. */
function weightOf(
  { quantity }: { readonly quantity: Decimal },
  line: MaterialConsumption | undefined,
): Decimal {
  return line && quantity.isPositive() ? useOf(quantity, line) : ZERO;
}

function add(sums: Map<string, Sums>, { product, materialItemNumber, made, used }: Sums): void {
  const key = `${product?.productItemNumber}/${product?.version}/${materialItemNumber}`;
  const before = sums.get(key) ?? { product, materialItemNumber, made: ZERO, used: ZERO };
  sums.set(key, { ...before, made: before.made.plus(made), used: before.used.plus(used) });
}

function compared({ product, ...row }: Sums, consumptionsOf: ConsumptionsOf): ComparedConsumption {
  const { made, used, materialItemNumber } = row;
  const line = product ? lineOf(consumptionsOf, product, materialItemNumber) : undefined;
  const declaredUse = line ? useOf(made, line) : null;
  const deviation = declaredUse && used.minus(declaredUse);
  const perUnit = (quantity: Decimal): Decimal => quantity.toDecimalPlaces(RATE.places);
  return {
    ...row,
    product,
    declaredUse,
    declared: line ? perUnit(line.unitConsumption.times(line.bondedShare).dividedBy(100)) : null,
    actual: made.isZero() ? null : perUnit(used.dividedBy(made)),
    deviation,
    deviationRate:
      deviation && declaredUse && !declaredUse.isZero()
        ? perUnit(deviation.dividedBy(declaredUse).times(100))
        : null,
  };
}

/** Rows without a product stand last. */
const MOST = Number.MAX_SAFE_INTEGER;

const byPlace = (one: Sums, other: Sums): number =>
  (one.product?.productItemNumber ?? MOST) - (other.product?.productItemNumber ?? MOST) ||
  (one.product?.version ?? '').localeCompare(other.product?.version ?? '', 'en', { numeric: true }) ||
  one.materialItemNumber - other.materialItemNumber;
