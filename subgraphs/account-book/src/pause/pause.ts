import { isDiscreditedLevel, type CreditLevel } from '@trust-supervision/contracts';
import type { LegalDate } from '@trust-supervision/kernel';
import type { Flow } from '../ledger/flows';

/** What a pause stops: lists that bring goods in, that send goods out, every list; or changes of the book. */
export type PauseStops = 'IMPORTS' | 'EXPORTS' | 'ALL' | 'CHANGES';
/** Why a book is paused: an officer decided so, or a rule. Each ground is set and lifted by itself. */
export type PauseGround = 'OFFICER' | 'DISCREDITED' | 'ANNUAL_DECLARATION';
/** What a ground halts. An officer may pause lists and changes independently of each other. */
export type PauseHalts = 'LISTS' | 'CHANGES';
/** The flag on the head of a book (pauseImpexpMarkcd): NONE is 1 or 2, then 4, 5, 3 and 6. */
export type BookPause = 'NONE' | 'IMPORTS' | 'EXPORTS' | 'IMPORTS_AND_EXPORTS' | 'ALL';

/** A pause that was set, or lifted (`stops` null). Nothing is overwritten: it holds from its day until the next one. */
export type PauseStep = {
  readonly pauseId: string;
  readonly bookId: string;
  readonly halts: PauseHalts;
  readonly ground: PauseGround;
  readonly stops: PauseStops | null;
  readonly reason: string;
  readonly subject: string;
  readonly name: string;
  readonly causedBy: string;
  readonly occurredOn: LegalDate;
  readonly recordedAt: string;
};

/** What decides which pause stands. */
type EffectiveStep = Omit<PauseStep, 'bookId' | 'subject' | 'name' | 'causedBy'>;

/** A pause that stands. */
export type StandingPause = Pick<PauseStep, 'ground' | 'reason' | 'occurredOn'> & {
  readonly stops: PauseStops;
};

type Moment = { readonly asOf: LegalDate; readonly knownAt?: string | null };

/** The pauses that stand on a day, as far as they were known at an instant: the last step of each ground. */
export function standingPauses(steps: readonly EffectiveStep[], { asOf, knownAt }: Moment): StandingPause[] {
  const last = new Map<string, EffectiveStep>();
  for (const step of steps.toSorted(byEffect)) {
    if (step.occurredOn > asOf || (knownAt && step.recordedAt > knownAt)) continue;
    last.set(`${step.halts} ${step.ground}`, step);
  }
  return [...last.values()].flatMap(({ ground, stops, reason, occurredOn }) =>
    stops === null ? [] : [{ ground, stops, reason, occurredOn }],
  );
}

/** All grounds together. */
export function pauseOf(standing: readonly StandingPause[]): BookPause {
  const stopped = new Set(standing.map(({ stops }) => stops));
  if (stopped.has('ALL')) return 'ALL';
  if (stopped.has('IMPORTS') && stopped.has('EXPORTS')) return 'IMPORTS_AND_EXPORTS';
  if (stopped.has('IMPORTS')) return 'IMPORTS';
  return stopped.has('EXPORTS') ? 'EXPORTS' : 'NONE';
}

/**
 * Which pause stops a flow. A sale in China, a destruction or an adjustment neither imports nor exports, whatever the
 * mark on its list says: an enterprise that must leave the regime can still dispose of what it holds.
 */
const STOPPED_BY: Readonly<Record<Flow, 'IMPORTS' | 'EXPORTS' | null>> = {
  OPENING: null,
  MATERIAL_IMPORT: 'IMPORTS',
  CARRY_OVER_IN: 'IMPORTS',
  SURPLUS_IN: 'IMPORTS',
  EXCHANGE_IN: 'IMPORTS',
  PRODUCT_RETURN: 'IMPORTS',
  PRODUCT_EXPORT: 'EXPORTS',
  CARRY_OVER_OUT: 'EXPORTS',
  EXCHANGE_OUT: 'EXPORTS',
  MATERIAL_REEXPORT: 'EXPORTS',
  PRODUCT_REEXPORT: 'EXPORTS',
  LEFTOVERS_REEXPORT: 'EXPORTS',
  BY_PRODUCT_REEXPORT: 'EXPORTS',
  SURPLUS_OUT: null,
  MATERIAL_SALE: null,
  PRODUCT_SALE: null,
  EXEMPT_SALE: null,
  IMPORT_SUBSTITUTION: null,
  LEFTOVERS_SALE: null,
  MATERIAL_DESTRUCTION: null,
  PRODUCT_DESTRUCTION: null,
  LEFTOVERS_DESTRUCTION: null,
  BY_PRODUCT_SALE: null,
  BY_PRODUCT_DESTRUCTION: null,
  DAMAGED_MATERIAL_SALE: null,
  DAMAGED_MATERIAL_LOSS: null,
  DAMAGED_PRODUCT_SALE: null,
  DAMAGED_PRODUCT_LOSS: null,
  ADJUSTMENT_IN: null,
  ADJUSTMENT_OUT: null,
  COUNT_SURPLUS: null,
  COUNT_SHORTAGE: null,
  // What was used in production stays so whatever is paused.
  LISTED_USE: null,
  LISTED_USE_WITHDRAWN: null,
  WORK_ORDER_USE: null,
  LISTED_SCRAP: null,
  LISTED_SCRAP_WITHDRAWN: null,
  WORK_ORDER_SCRAP: null,
  COUNTED_SCRAP: null,
  NO_EFFECT: null,
};

/** Whether a flow brings goods into the book from outside. */
export const isImport = (flow: Flow): boolean => STOPPED_BY[flow] === 'IMPORTS';

/** A pause that stops a list, with the flows that it stops, as rules read it (R06). */
export type StoppingPause = Pick<StandingPause, 'ground' | 'stops' | 'reason'> & {
  readonly since: LegalDate;
  readonly flows: readonly Flow[];
};

/** Every pause that stops a list with these flows. */
export const pausesStopping = (standing: readonly StandingPause[], flows: readonly Flow[]): StoppingPause[] =>
  standing.flatMap(({ ground, stops, reason, occurredOn: since }) => {
    const stopped = stops === 'ALL' ? flows : flows.filter((flow) => STOPPED_BY[flow] === stops);
    return stopped.length === 0 ? [] : [{ ground, stops, reason, since, flows: [...new Set(stopped)] }];
  });

/** Whether a level that is known is that of a discredited enterprise (失信). */
export const isDiscredited = (level: CreditLevel | null): boolean =>
  level !== null && isDiscreditedLevel(level);

/** What the level of an enterprise makes of its imports, from a day on. */
export type LevelPause = { readonly occurredOn: LegalDate; readonly level: CreditLevel | null };

/**
 * The days from `from` on at which the level stops imports or lets them go on, where the steps so far say otherwise.
 * A level may be given ahead of its day, so a step may be too. What an officer lifted before `from` stays lifted.
 */
export function levelPauses(
  levelOn: (day: LegalDate) => CreditLevel | null,
  days: readonly LegalDate[],
  steps: readonly PauseStep[],
  from: LegalDate,
): LevelPause[] {
  const found: LevelPause[] = [];
  const own = steps.filter(({ ground }) => ground === 'DISCREDITED');
  for (const day of [...new Set([from, ...days.filter((one) => one > from)])].toSorted()) {
    const level = levelOn(day);
    const isPaused = standingPauses([...own, ...found.map(stepOf)], { asOf: day }).length > 0;
    if (isDiscredited(level) !== isPaused) found.push({ occurredOn: day, level });
  }
  return found;
}

/** What a level makes of imports, as a step after all that were taken. */
const stepOf = ({ occurredOn, level }: LevelPause): EffectiveStep => ({
  pauseId: '~',
  halts: 'LISTS',
  ground: 'DISCREDITED',
  stops: isDiscredited(level) ? 'IMPORTS' : null,
  reason: '',
  occurredOn,
  recordedAt: '',
});

// A book's steps are taken one after another under its lock, and ids grow with time.
const orderOf = ({ occurredOn, pauseId }: EffectiveStep): string => occurredOn + pauseId;
/** Steps in the order in which they take effect. */
export const byEffect = (one: EffectiveStep, other: EffectiveStep): number =>
  orderOf(one) < orderOf(other) ? -1 : 1;
