import { type CreditRegime, regimeOn } from '@trust-supervision/contracts';
import { addMonths, Decimal, legalDate, sum, type LegalDate } from '@trust-supervision/kernel';

/** A violation of customs rules for which an enterprise was penalised; `fine` in CNY, 2 places. */
export type Violation = {
  readonly penalisedOn: LegalDate;
  readonly fine: Decimal;
  readonly intentional: boolean;
  /** The enterprise disclosed it by itself (主动披露). */
  readonly disclosed: boolean;
};

/** A fact that discredits by itself, under the orders that name it. */
export type Ground =
  | 'SMUGGLING'
  | 'FALSE_REGISTRATION'
  | 'ERRORS_TWICE_THE_AVERAGE'
  | 'REFUSED_COOPERATION'
  | 'ABUSED_CUSTOMS_NAME'
  | 'FORGED_CREDIT_INFORMATION';

/** What customs knows of an enterprise's conduct. Customs brokers have other thresholds and are not meant here. */
export type Conduct = {
  readonly grounds: readonly Ground[];
  readonly violations: readonly Violation[];
  /** Declarations and other customs documents of the year before; null when they cannot be counted. */
  readonly documentsLastYear: number | null;
  /** When the oldest unpaid tax or fine was due; null when all is paid. */
  readonly unpaidSince: LegalDate | null;
};

/** How an order weighs violations of the last year; `count` is how many, `fines` their sum in CNY. */
type Weighing = (weighed: { violations: readonly Violation[]; documents: number | null }) => boolean;

type DiscreditingRules = {
  readonly grounds: readonly Ground[];
  readonly tooManyViolations: Weighing;
  /** Arrears discredit when they are older than so many months. */
  readonly arrearsMonths: number;
};

const MILLION = new Decimal(1_000_000);
const HUNDRED_THOUSAND = new Decimal(100_000);
/** Since then violations without intent do not count (GACC Announcement 2023/170). */
const INTENT_MATTERS_FROM = legalDate('2023-11-21');

const finesOf = (violations: readonly Violation[]): Decimal => sum(violations.map(({ fine }) => fine));
const aboveOneThousandth = (count: number, documents: number): boolean => count * 1_000 > documents;

const under225: Weighing = ({ violations, documents }) => {
  const heavy = violations.filter(({ fine }) => fine.greaterThan(HUNDRED_THOUSAND));
  const often = documents !== null && aboveOneThousandth(violations.length, documents);
  return (often && heavy.length >= 2) || finesOf(violations).greaterThan(MILLION);
};

const under237: Weighing = ({ violations, documents }) =>
  documents !== null &&
  aboveOneThousandth(violations.length, documents) &&
  finesOf(violations).greaterThan(MILLION);

/** As under 237, and where the documents cannot be counted the fines alone decide. */
const under251: Weighing = ({ violations, documents }) =>
  (documents === null || aboveOneThousandth(violations.length, documents)) &&
  finesOf(violations).greaterThan(MILLION);

const RULES_OF_251: DiscreditingRules = {
  grounds: ['SMUGGLING', 'FALSE_REGISTRATION'],
  tooManyViolations: under251,
  arrearsMonths: 3,
};

/** By order (domain 7.1). Order 282's own thresholds were not seen: those of 251 are the default. */
const RULES: Readonly<Record<CreditRegime, DiscreditingRules>> = {
  ORDER_225: {
    grounds: ['SMUGGLING', 'FALSE_REGISTRATION', 'ERRORS_TWICE_THE_AVERAGE'],
    tooManyViolations: under225,
    arrearsMonths: 0,
  },
  ORDER_237: {
    grounds: [
      'SMUGGLING',
      'FALSE_REGISTRATION',
      'REFUSED_COOPERATION',
      'ABUSED_CUSTOMS_NAME',
      'FORGED_CREDIT_INFORMATION',
    ],
    tooManyViolations: under237,
    arrearsMonths: 0,
  },
  ORDER_251: RULES_OF_251,
  ORDER_282: RULES_OF_251,
};

/** Whether an enterprise's conduct discredits it (失信) on a day, by the order in force then. Throws before 2014-12-01. */
export function isDiscredited(conduct: Conduct, asOf: LegalDate): boolean {
  const inForce = regimeOn(asOf);
  if (!inForce) throw new RangeError(`no order on enterprise credit is in force on ${asOf}`);
  const { grounds, tooManyViolations, arrearsMonths } = RULES[inForce.regime];
  const { unpaidSince, documentsLastYear } = conduct;
  return (
    conduct.grounds.some((ground) => grounds.includes(ground)) ||
    (unpaidSince !== null && addMonths(unpaidSince, arrearsMonths) < asOf) ||
    tooManyViolations({ violations: violationsThatCount(conduct, asOf), documents: documentsLastYear })
  );
}

/** Those of one year back; the same day last year is outside (domain 14, reading of 7.1). */
function violationsThatCount({ violations }: Conduct, asOf: LegalDate): Violation[] {
  const yearAgo = addMonths(asOf, -12);
  return violations.filter(
    ({ penalisedOn, intentional, disclosed }) =>
      penalisedOn > yearAgo &&
      penalisedOn <= asOf &&
      !disclosed &&
      (intentional || asOf < INTENT_MATTERS_FROM),
  );
}
