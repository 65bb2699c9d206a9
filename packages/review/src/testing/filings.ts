import { legalDate } from '@trust-supervision/kernel';
import type { BookFacts, ConsumptionFacts, Facts, ListFacts, StandingLimit } from '../facts';
import { parametersInForce, type ParameterRow, type ParametersInForce } from '../parameter';
import { runOf } from '../review';
import type { Rule } from '../rule';
import { SHIPPED_PARAMETERS } from '../shipped-parameters';

export const DAY = legalDate('2020-06-01');

/** A filing of an enterprise in good standing; what a rule reads is added. */
export const filing = (parts: Partial<Facts> = {}): Facts => ({
  filing: 'BONDED_LIST',
  day: DAY,
  district: '0906',
  enterprise: { usci: '91210200MA0000001K', level: 'CERTIFIED', caseMark: '0', active: true },
  draw: { seed: 'seed', key: 'filing' },
  ...parts,
});

/** A book of one item within its capacity. */
export const book = (parts: Partial<BookFacts> = {}): BookFacts => ({
  items: [{ path: 'materials[0]', hsCode: '3908101101', inTariff: true }],
  certificateHeadings: null,
  maxTurnoverUsd: null,
  importCeilingUsd: null,
  annualCapacityUsd: null,
  guaranteePresent: null,
  enlarges: true,
  enlargements: [],
  ...parts,
});

/** A line of consumption that passes. */
export const line = (parts: Partial<ConsumptionFacts> = {}): ConsumptionFacts => ({
  path: 'lines[0]',
  netConsumption: '1.4',
  tangibleLossRate: '2.4',
  intangibleLossRate: '0.6',
  unitConsumption: '1.443298969',
  standard: null,
  before: null,
  ...parts,
});

/** A limit of which so much is left. */
export const room = (left: string): StandingLimit => ({ limit: left, used: '0', reserved: '0' });

/** An import that fits everything. */
export const list = (parts: Partial<ListFacts> = {}): ListFacts => ({
  direction: 'IMPORT',
  brings: true,
  declaredOn: DAY,
  validUntil: null,
  pauses: [],
  usd: '2200',
  turnover: null,
  imports: null,
  controlled: [],
  prices: [],
  consumptionLink: 'BEFORE_EXPORT',
  versions: [],
  carryOver: null,
  ...parts,
});

/** The shipped parameters, some with other values. */
export function parameters(values: Readonly<Record<string, Partial<ParameterRow>>> = {}): ParametersInForce {
  const rows = SHIPPED_PARAMETERS.map((row) => ({ ...row, ...values[row.code] }));
  return parametersInForce(rows, { business: 'BONDED_LIST', district: '0906', day: DAY });
}

/** What a rule finds: `SEVERITY CODE path`; null when it does not apply. */
export function found(rule: Rule, facts: Facts, inForce = parameters()): string[] | null {
  const inputs = rule.appliesTo.includes(facts.filing) ? rule.reads(facts) : null;
  if (inputs === null) return null;
  return runOf(rule, inputs, inForce).hits.map(({ severity, code, path }) => `${severity} ${code} ${path}`);
}
