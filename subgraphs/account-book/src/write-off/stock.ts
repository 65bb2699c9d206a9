import {
  Decimal,
  Faults,
  QUANTITY,
  RATE,
  sum,
  ZERO,
  type Fault,
  type LegalDate,
  type Scale,
} from '@trust-supervision/kernel';
import { scaledUseOf, type ScaledConsumption } from '../unit-consumption/consumed-sum';
import type { StoredConsumption } from '../account-book/account-book';
import type { MaterialLine } from './write-off';

/** What was counted of a material at the day of the write-off, at 5 places (domain 2.4). */
export type CountedMaterial = {
  readonly rawWarehouse: Decimal;
  readonly workInProgress: Decimal;
  readonly atContractor: Decimal;
  readonly inTransit: Decimal;
  /** What of the above is not bonded. */
  readonly nonBonded: Decimal;
};

/** Counted stock, its products converted by the consumption in force on the day. */
export type CountedStock = {
  readonly materials: ReadonlyMap<number, CountedMaterial>;
  readonly products: readonly { readonly itemNumber: number; readonly quantity: Decimal }[];
};

/** What the difference is measured against; the law leaves it open, the strictest is the default (domain 2.4). */
export type ToleranceBase = 'THEORETICAL_REMAIN' | 'OPENING_PLUS_IN' | 'CONSUMPTION';

/** The difference of a material between count and book. */
export type Discrepancy = {
  readonly actualRemaining: Decimal;
  /** Of `actualRemaining`, what stands in counted products. */
  readonly inProducts: Decimal;
  /** Above zero a surplus (溢余), below a shortage (短少). */
  readonly difference: Decimal;
  /** In percent at 9 places; null when there is a difference but nothing to measure it against. */
  readonly differenceRate: Decimal | null;
};

/** A count and what it is compared by. */
export type Count = {
  readonly stock: Pick<CountedStock, 'materials'>;
  readonly base: ToleranceBase;
  /** What stands of each material in counted products; nothing where lists or work orders account. */
  readonly inProducts: ReadonlyMap<number, Decimal>;
};

/** The difference of a material's line; null when the material was not counted. */
export function differenceOf(line: MaterialLine, { stock, base, inProducts }: Count): Discrepancy | null {
  const counted = stock.materials.get(line.itemNumber);
  if (!counted) return null;
  const converted = inProducts.get(line.itemNumber) ?? ZERO;
  return discrepancyOf(counted, converted, line.theoreticalRemaining, toleranceBaseOf(base, line));
}

/**
 * Counted products converted into their materials, all at once: what each product takes is rounded, then added up. They
 * convert by the latest version that had begun on the day (domain 14, reading of 2.4). Quantities of materials are added
 * to `taken`, as whole numbers at 5 places. A count with more places is refused elsewhere; it is rounded here.
 */
export function convertProducts(
  products: CountedStock['products'],
  consumptions: readonly ConvertingLine[],
  { day, taken }: { readonly day: LegalDate; readonly taken: Map<number, bigint> },
): void {
  const linesOf = new Map<number, ConvertingLine[]>();
  for (const line of consumptions) {
    if (line.effectiveFrom > day) continue;
    const known = linesOf.get(line.productItemNumber);
    if (known) known.push(line);
    else linesOf.set(line.productItemNumber, [line]);
  }
  for (const { itemNumber, quantity } of products) {
    const counted = wholeNumberOf(quantity);
    for (const line of inForce(linesOf.get(itemNumber) ?? [])) {
      const { materialItemNumber } = line;
      taken.set(materialItemNumber, (taken.get(materialItemNumber) ?? 0n) + scaledUseOf(counted, line));
    }
  }
}

/** What says how a product converts. */
type ConvertingLine = Pick<StoredConsumption, 'productItemNumber' | 'version' | 'effectiveFrom'> &
  ScaledConsumption;

/** Of a product's lines that have begun, those of its latest version. */
function inForce(begun: readonly ConvertingLine[]): readonly ConvertingLine[] {
  const [first, ...others] = begun;
  if (!first) return [];
  const latest = others.reduce((last, line) => (isLater(line, last) ? line : last), first);
  return begun.filter(({ version }) => version === latest.version);
}

/** At 5 places, whatever its size: counts are checked elsewhere. */
const wholeNumberOf = (quantity: Decimal): bigint =>
  BigInt(quantity.toFixed(QUANTITY.places).replace('.', ''));

const VERSIONS = new Intl.Collator('en', { numeric: true });

/** Whether a line is of a later version; of versions that began on one day, the higher number is. */
const isLater = (one: ConvertingLine, other: ConvertingLine): boolean =>
  one.effectiveFrom === other.effectiveFrom
    ? one.version !== other.version && VERSIONS.compare(one.version, other.version) > 0
    : one.effectiveFrom > other.effectiveFrom;

/** Actual stock and its difference to the theoretical remainder. */
export function discrepancyOf(
  counted: CountedMaterial,
  inProducts: Decimal,
  theoreticalRemaining: Decimal,
  base: Decimal,
): Discrepancy {
  const { rawWarehouse, workInProgress, atContractor, inTransit, nonBonded } = counted;
  const actualRemaining = sum([rawWarehouse, workInProgress, atContractor, inTransit, inProducts]).minus(
    nonBonded,
  );
  const difference = actualRemaining.minus(theoreticalRemaining);
  return { actualRemaining, inProducts, difference, differenceRate: rateOf(difference, base) };
}

/** The quantity a difference is measured against. */
export function toleranceBaseOf(
  base: ToleranceBase,
  line: Pick<
    MaterialLine,
    'opening' | 'imported' | 'exchangedOut' | 'carriedOverIn' | 'added' | 'consumed' | 'theoreticalRemaining'
  >,
): Decimal {
  const bases: Record<ToleranceBase, Decimal> = {
    THEORETICAL_REMAIN: line.theoreticalRemaining,
    OPENING_PLUS_IN: sum([line.opening, line.imported, line.exchangedOut, line.carriedOverIn, line.added]),
    CONSUMPTION: line.consumed,
  };
  return bases[base];
}

function rateOf(difference: Decimal, base: Decimal): Decimal | null {
  if (difference.isZero()) return ZERO;
  return base.isZero() ? null : difference.dividedBy(base).times(100).toDecimalPlaces(RATE.places);
}

/** Counts are added up and converted by consumption: a thousandth of what can be kept leaves room for both. */
const COUNTED: Scale = { ...QUANTITY, max: QUANTITY.max.dividedBy(1_000) };

/** What is counted twice, negative or larger than can be kept. `kind` begins the paths. */
export function countFaults(
  kind: string,
  counts: readonly { readonly itemNumber: number }[],
): readonly Fault[] {
  const faults = new Faults();
  const seen = new Set<number>();
  for (const [index, count] of counts.entries()) {
    const { itemNumber } = count;
    const path = `${kind}[${index}]`;
    if (seen.has(itemNumber))
      faults.add(`${path}.itemNumber`, 'ITEM_REPEATED', 'is counted twice', itemNumber);
    seen.add(itemNumber);
    for (const [place, quantity] of Object.entries(count as Record<string, unknown>)) {
      if (!Decimal.isDecimal(quantity)) continue;
      faults.addUnfit(`${path}.${place}`, quantity, COUNTED);
      if (quantity.lessThan(0)) faults.add(`${path}.${place}`, 'NEGATIVE', 'is negative', quantity.toFixed());
    }
  }
  return faults.found;
}
