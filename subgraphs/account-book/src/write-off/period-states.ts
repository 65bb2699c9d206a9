import type { LegalDate } from '@trust-supervision/kernel';
import { happenedBy, type Moment } from '../report-deadline/timeliness';
import type { PeriodState, WriteOffPeriod } from './write-off-period';

/** What moves a period from state to state (domain 1.5), and who does it. */
const ACTORS = {
  /** The last day of the cycle has passed (核销周期届满). */
  CYCLE_END: 'SYSTEM',
  /** The enterprise ends the cycle before its time. */
  CLOSE_EARLY: 'ENTERPRISE',
  /** 正常申报, type 1. */
  REPORT: 'ENTERPRISE',
  /** 补充申报, type 2. */
  SUPPLEMENT: 'ENTERPRISE',
  FIND_DIFFERENCES: 'SYSTEM',
  FIND_NONE: 'SYSTEM',
  /** 差异确认. */
  CONFIRM: 'ENTERPRISE',
  /** An officer takes the review; from then on nobody restates what is reviewed. */
  CLAIM: 'OFFICER',
  /** 核销通过. */
  PASS: 'OFFICER',
  /** 退单. */
  RETURN: 'OFFICER',
  /** 海关处置, type 3. */
  DISPOSE: 'OFFICER',
  /** What the disposal ordered is done: taxes paid, book to be adjusted. */
  SETTLE: 'OFFICER',
} as const;

export type PeriodEvent = keyof typeof ACTORS;
export type PeriodActor = (typeof ACTORS)[PeriodEvent];
export const PERIOD_EVENTS = Object.keys(ACTORS) as PeriodEvent[];

/** The table of domain 1.5; what does not stand here is refused. APPROVED has no way out. */
const NEXT: Readonly<Record<PeriodState, Partial<Record<PeriodEvent, PeriodState>>>> = {
  OPEN: { CYCLE_END: 'DUE', CLOSE_EARLY: 'DUE' },
  DUE: { REPORT: 'REPORTED', SUPPLEMENT: 'REPORTED' },
  REPORTED: { FIND_DIFFERENCES: 'DIFF_TO_CONFIRM', FIND_NONE: 'REVIEW', SUPPLEMENT: 'REPORTED' },
  DIFF_TO_CONFIRM: { CONFIRM: 'REVIEW', SUPPLEMENT: 'REPORTED' },
  REVIEW: { CLAIM: 'REVIEW', PASS: 'APPROVED', RETURN: 'DUE', DISPOSE: 'DISPOSAL', SUPPLEMENT: 'REPORTED' },
  DISPOSAL: { SETTLE: 'REVIEW' },
  APPROVED: {},
};

export const PERIOD_STATES = Object.keys(NEXT) as PeriodState[];

/** Where an event leads from a state; null when it is not allowed there. */
export const nextState = (state: PeriodState, event: PeriodEvent): PeriodState | null =>
  NEXT[state][event] ?? null;

/** Who may bring an event about. */
export const actorOf = (event: PeriodEvent): PeriodActor => ACTORS[event];

/** The states in which an event is allowed, for a refusal. */
export const statesAllowing = (event: PeriodEvent): PeriodState[] =>
  PERIOD_STATES.filter((state) => nextState(state, event) !== null);

/** The state of a period on a day: an open one is due when its last day has passed, without anybody doing anything. */
export const stateOn = (period: Pick<WriteOffPeriod, 'state' | 'endsOn'>, day: LegalDate): PeriodState =>
  period.state === 'OPEN' && period.endsOn < day ? 'DUE' : period.state;

/** The state of a period at a moment: as its steps say, as far as they were known; before any by the calendar. */
export const stateAt = (
  { endsOn }: Pick<WriteOffPeriod, 'endsOn'>,
  steps: readonly { toState: PeriodState; occurredOn: LegalDate; recordedAt: string }[],
  moment: Moment,
): PeriodState =>
  happenedBy(steps, moment).at(-1)?.toState ?? stateOn({ state: 'OPEN', endsOn }, moment.asOf);
