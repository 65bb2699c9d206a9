import { Faults, RATE, ZERO, type Decimal, type Fault, type LegalDate } from '@trust-supervision/kernel';
import type { ConsumptionFacts } from '@trust-supervision/review';
import type { Consumption } from './unit-consumption';

/** A consumption standard (单耗标准): the most that one unit of a product may take of a material. */
export type ConsumptionStandard = {
  readonly standardId: string;
  /** Leading digits of the product's commodity code. */
  readonly productHsPrefix: string;
  readonly materialHsPrefix: string;
  /** Unit consumption, 9 places. */
  readonly upperLimit: Decimal;
  readonly validFrom: LegalDate;
  /** The last day it holds; null without end. */
  readonly validTo: LegalDate | null;
  /** The instrument it rests on. */
  readonly source: string;
};

/** A standard as an administrator enters it. */
export type StandardEntry = Omit<ConsumptionStandard, 'standardId'>;

export const LONGEST_SOURCE = 200;
const HS_PREFIX = /^\d{2,10}$/;

/** Everything that is wrong with a standard. */
export function checkStandard(standard: StandardEntry): readonly Fault[] {
  const faults = new Faults();
  for (const field of ['productHsPrefix', 'materialHsPrefix'] as const) {
    if (!HS_PREFIX.test(standard[field]))
      faults.add(field, 'HS_PREFIX_MALFORMED', 'begins no commodity code', standard[field], '2 to 10 digits');
  }
  const { upperLimit, validFrom, validTo, source } = standard;
  if (upperLimit.lessThanOrEqualTo(ZERO) || upperLimit.greaterThan(RATE.max)) {
    const allowed = `more than 0, at most ${RATE.max.toFixed()}`;
    faults.add(
      'upperLimit',
      'LIMIT_OUT_OF_RANGE',
      'is no limit of consumption',
      upperLimit.toFixed(),
      allowed,
    );
  }
  if (validTo !== null && validTo < validFrom)
    faults.add(
      'validTo',
      'DATES_REVERSED',
      'the standard ends before it begins',
      validTo,
      `${validFrom} or later`,
    );
  faults.addUnfitText('source', source, LONGEST_SOURCE);
  return faults.found;
}

/** A complete line with the commodity codes of what it is about: what is compared to standards. */
export type MeasuredConsumption = {
  readonly path: string;
  readonly productHsCode: string;
  readonly materialHsCode: string;
  readonly consumption: Consumption;
  /** The unit consumption in force before; null for a product's first. */
  readonly before: Decimal | null;
};

/** What lines are measured by. */
export type MeasuringGround = {
  readonly standards: readonly ConsumptionStandard[];
  readonly businessDay: LegalDate;
};

/** The standard for a pair of commodity codes on a day: the one that names both most closely, the latest of several. */
export const standardFor = (
  standards: readonly ConsumptionStandard[],
  productHsCode: string,
  materialHsCode: string,
  day: LegalDate,
): ConsumptionStandard | null =>
  standards
    .filter(({ validFrom, validTo }) => validFrom <= day && (validTo === null || day <= validTo))
    .filter(
      ({ productHsPrefix, materialHsPrefix }) =>
        productHsCode.startsWith(productHsPrefix) && materialHsCode.startsWith(materialHsPrefix),
    )
    .toSorted(
      (one, other) => closeness(other) - closeness(one) || (one.validFrom < other.validFrom ? 1 : -1),
    )[0] ?? null;

/** What rule R05 reads of lines: their figures, their standards, and what was in force before. */
export const consumptionFacts = (
  lines: readonly MeasuredConsumption[],
  { standards, businessDay }: MeasuringGround,
): ConsumptionFacts[] =>
  lines.map(({ path, productHsCode, materialHsCode, consumption, before }) => {
    const standard = standardFor(standards, productHsCode, materialHsCode, businessDay);
    return {
      path,
      netConsumption: consumption.netConsumption.toFixed(),
      tangibleLossRate: consumption.tangibleLossRate.toFixed(),
      intangibleLossRate: consumption.intangibleLossRate.toFixed(),
      unitConsumption: consumption.unitConsumption.toFixed(),
      standard: standard && { limit: standard.upperLimit.toFixed(), source: standard.source },
      before: before?.toFixed() ?? null,
    };
  });

// The product counts before the material: a standard is made for a product.
const closeness = ({ productHsPrefix, materialHsPrefix }: ConsumptionStandard): number =>
  productHsPrefix.length * 100 + materialHsPrefix.length;
