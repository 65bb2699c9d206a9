import { Decimal, type Decimal as Quantity } from '@trust-supervision/kernel';

/** What is done with a difference between count and book (domain 2.5). */
export type Treatment =
  | 'CLEAN'
  /** The book's remaining quantity becomes the counted one. */
  | 'ADJUST_BOOK'
  /** The shortage is handled as a domestic sale: taxes, deferred-tax interest, licence if controlled. */
  | 'TAX_AS_DOMESTIC_SALE'
  /** To the anti-smuggling bureau. */
  | 'REFER_CASE';

/** What the decision rests on. */
export type DiscrepancyFacts = {
  /** Count less book, at 5 places: above zero a surplus, below a shortage. */
  readonly difference: Quantity;
  /** What it is measured against (domain 2.4). */
  readonly base: Quantity;
  /** The interval in force on the day of the report, in percent; null before 2024-06-01 (Announcement 2024/49). */
  readonly intervalPercent: Quantity | null;
  /** Whether the enterprise is rated and its level is not discredited. */
  readonly isCreditworthy: boolean;
  readonly restrictedGoodsAffected: boolean;
  readonly atFault: boolean;
  /** Null while nobody has judged the reason. */
  readonly reasonAccepted: boolean | null;
  /** Surplus goods were sold in China already. */
  readonly soldInChina: boolean;
};

/** The row of the decision table that applies; null while a shortage waits for the judgement of its reason. */
export type DiscrepancyOutcome = {
  readonly row: number | null;
  readonly treatments: readonly Treatment[];
  /** Whether customs must dispose of it (type 3) before the write-off can pass. */
  readonly needsDisposal: boolean;
};

type Row = DiscrepancyOutcome & { readonly applies: (facts: DiscrepancyFacts) => boolean };

const isSurplus = ({ difference }: DiscrepancyFacts): boolean => difference.greaterThan(0);
const isShortage = ({ difference }: DiscrepancyFacts): boolean => difference.lessThan(0);

/** All conditions of rule A: the interval and its date, the level, no prohibition or restriction, no fault. */
const inRuleA = (facts: DiscrepancyFacts): boolean =>
  isWithin(facts) && facts.isCreditworthy && !facts.restrictedGoodsAffected && !facts.atFault;

const waitsForReason: DiscrepancyOutcome = { row: null, treatments: [], needsDisposal: true };

/** The decision table of domain 2.5, literally: the first row that applies wins. */
const ROWS: readonly Row[] = [
  {
    row: 0,
    applies: (facts) => isSurplus(facts) && facts.soldInChina,
    treatments: ['REFER_CASE'],
    needsDisposal: true,
  },
  { row: 1, applies: (facts) => facts.difference.isZero(), treatments: ['CLEAN'], needsDisposal: false },
  {
    row: 2,
    applies: (facts) => isSurplus(facts) && inRuleA(facts),
    treatments: ['ADJUST_BOOK'],
    needsDisposal: false,
  },
  {
    row: 3,
    applies: (facts) => isShortage(facts) && inRuleA(facts),
    treatments: ['TAX_AS_DOMESTIC_SALE'],
    needsDisposal: false,
  },
  // Adjusted on an explanation that the officer who decides has read.
  { row: 4, applies: isSurplus, treatments: ['ADJUST_BOOK'], needsDisposal: false },
  {
    row: 5,
    applies: (facts) => isShortage(facts) && !facts.atFault && facts.reasonAccepted === true,
    treatments: ['TAX_AS_DOMESTIC_SALE'],
    needsDisposal: true,
  },
  {
    row: 6,
    applies: (facts) => isShortage(facts) && (facts.atFault || facts.reasonAccepted === false),
    treatments: ['TAX_AS_DOMESTIC_SALE', 'REFER_CASE'],
    needsDisposal: true,
  },
];

/** Decides a difference. Pure: the same facts give the same outcome, so a decision can be replayed. */
export function outcomeOf(facts: DiscrepancyFacts): DiscrepancyOutcome {
  const found = ROWS.find(({ applies }) => applies(facts));
  if (!found) return waitsForReason;
  const { row, treatments, needsDisposal } = found;
  return { row, treatments, needsDisposal };
}

/**
 * Whether a difference lies in the interval, its ends included. Compared without dividing, so nothing is rounded
 * (domain 14, 2.4). Against nothing, or less than nothing, no difference is small.
 */
export const isWithin = ({
  difference,
  base,
  intervalPercent,
}: Pick<DiscrepancyFacts, 'difference' | 'base' | 'intervalPercent'>): boolean =>
  intervalPercent !== null &&
  base.greaterThan(0) &&
  difference.abs().times(new Decimal(100)).lessThanOrEqualTo(base.times(intervalPercent));

/** What the next period begins with: the count where the book follows it, else what the book says. */
export const carriedForward = (
  { treatments }: DiscrepancyOutcome,
  stock: { readonly theoreticalRemaining: Quantity; readonly actualRemaining: Quantity },
): Quantity =>
  treatments.includes('ADJUST_BOOK') || treatments.includes('TAX_AS_DOMESTIC_SALE')
    ? stock.actualRemaining
    : stock.theoreticalRemaining;
