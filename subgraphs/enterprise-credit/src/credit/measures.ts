import { type CreditLevel, isDiscreditedLevel, type StandingLevel } from '@trust-supervision/contracts';
import { Decimal, legalDate, ONE, type LegalDate } from '@trust-supervision/kernel';

/** What a level means in practice (domain 7.2). Rates and factors are fractions; null where nothing is laid down. */
export type CreditMeasures = StandingLevel & {
  readonly asOf: LegalDate;
  readonly inspectionRateFactor: Decimal | null;
  readonly leastInspectionRate: Decimal | null;
  readonly originSurveyFactor: Decimal | null;
  readonly priorityClearance: boolean;
  readonly guarantee: 'EXEMPT_ON_APPLICATION' | 'MAY_BE_BELOW_TAX' | 'CASE_BY_CASE' | 'FULL';
  readonly auditFrequency: 'REDUCED' | 'USUAL' | 'RAISED';
  readonly declaresBeforeArrival: boolean;
  readonly coordinator: boolean;
  readonly mutualRecognition: boolean;
  readonly consolidatedTaxCollection: boolean;
  readonly concentratedDomesticSale: boolean;
  readonly shortageOverageInterval: boolean;
  readonly inspectionCostWaiver: boolean;
};

type LevelMeasures = Pick<
  CreditMeasures,
  | 'inspectionRateFactor'
  | 'leastInspectionRate'
  | 'originSurveyFactor'
  | 'priorityClearance'
  | 'guarantee'
  | 'auditFrequency'
  | 'declaresBeforeArrival'
>;

const ADVANCED: LevelMeasures = {
  inspectionRateFactor: new Decimal('0.2'),
  leastInspectionRate: null,
  originSurveyFactor: new Decimal('0.2'),
  priorityClearance: true,
  guarantee: 'EXEMPT_ON_APPLICATION',
  auditFrequency: 'REDUCED',
  declaresBeforeArrival: true,
};

const CERTIFIED: LevelMeasures = {
  inspectionRateFactor: new Decimal('0.5'),
  leastInspectionRate: null,
  originSurveyFactor: null,
  priorityClearance: true,
  guarantee: 'MAY_BE_BELOW_TAX',
  auditFrequency: 'USUAL',
  declaresBeforeArrival: false,
};

const MIDDLE: LevelMeasures = {
  inspectionRateFactor: ONE,
  leastInspectionRate: null,
  originSurveyFactor: null,
  priorityClearance: false,
  guarantee: 'CASE_BY_CASE',
  auditFrequency: 'USUAL',
  declaresBeforeArrival: false,
};

const DISCREDITED: LevelMeasures = {
  inspectionRateFactor: null,
  leastInspectionRate: new Decimal('0.8'),
  originSurveyFactor: null,
  priorityClearance: false,
  guarantee: 'FULL',
  auditFrequency: 'RAISED',
  declaresBeforeArrival: false,
};

const BY_LEVEL: Readonly<Record<CreditLevel, LevelMeasures>> = {
  ADVANCED_CERTIFIED: ADVANCED,
  CERTIFIED,
  GENERAL: MIDDLE,
  REGULAR: MIDDLE,
  DISCREDITED,
  SERIOUSLY_DISCREDITED: DISCREDITED,
};

/** Announcements that opened a measure to all but discredited enterprises while these orders were in force. */
const CONSOLIDATED_COLLECTION_FROM = legalDate('2017-10-20');
const INTERVAL_FROM = legalDate('2024-06-01');

/** The measures of a level on a day. */
export function measuresOf(standing: StandingLevel, asOf: LegalDate): CreditMeasures {
  const { level, regime } = standing;
  const trusted = !isDiscreditedLevel(level);
  const isCertifiedOperator = level === 'CERTIFIED' && regime === 'ORDER_282';
  return {
    ...standing,
    ...BY_LEVEL[level],
    asOf,
    coordinator: true,
    mutualRecognition: level === 'ADVANCED_CERTIFIED' || isCertifiedOperator,
    consolidatedTaxCollection: trusted && asOf >= CONSOLIDATED_COLLECTION_FROM,
    concentratedDomesticSale: trusted,
    shortageOverageInterval: trusted && asOf >= INTERVAL_FROM,
    inspectionCostWaiver: trusted,
  };
}
