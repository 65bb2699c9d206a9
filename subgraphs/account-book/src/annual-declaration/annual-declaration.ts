import { addDays, addMonths, Faults, type Fault, type LegalDate } from '@trust-supervision/kernel';
import { happenedBy, timelinessOf, type Moment, type Timeliness } from '../report-deadline/timeliness';
import type { WriteOffPeriod } from '../write-off/write-off-period';

/** States of an annual declaration (年度申报, domain 1.6). */
export type AnnualState = 'NOT_DUE' | 'DUE' | 'FILED' | 'ACCEPTED' | 'RETURNED';

/** What moves it, and who does that. */
const ACTORS = {
  /** Another 12 months of a longer period have passed. */
  FALL_DUE: 'SYSTEM',
  FILE: 'ENTERPRISE',
  ACCEPT: 'OFFICER',
  RETURN: 'OFFICER',
} as const;
export type AnnualEvent = keyof typeof ACTORS;
export const ANNUAL_EVENTS = Object.keys(ACTORS) as AnnualEvent[];

/** The table of domain 1.6; what does not stand here is refused. ACCEPTED has no way out. */
const NEXT: Readonly<Record<AnnualState, Partial<Record<AnnualEvent, AnnualState>>>> = {
  NOT_DUE: { FALL_DUE: 'DUE' },
  DUE: { FILE: 'FILED' },
  FILED: { ACCEPT: 'ACCEPTED', RETURN: 'RETURNED' },
  RETURNED: { FILE: 'FILED' },
  ACCEPTED: {},
};
export const ANNUAL_STATES = Object.keys(NEXT) as AnnualState[];

/** Where an event leads from a state; null when it is not allowed there. */
export const nextAnnualState = (state: AnnualState, event: AnnualEvent): AnnualState | null =>
  NEXT[state][event] ?? null;

/** Who may bring an event about. */
export const annualActorOf = (event: AnnualEvent): 'SYSTEM' | 'ENTERPRISE' | 'OFFICER' => ACTORS[event];

/** How long a period may be without a declaration, and how long one may take: dated policy rows. */
export type AnnualTerms = { readonly months: number; readonly graceDays: number };

/** One declaration that a period owes: the `year`-th of its 12 months, counted from 1. */
export type AnnualDuty = {
  readonly periodId: string;
  readonly bookId: string;
  readonly periodNumber: number;
  readonly year: number;
  /** The last day it tells of. */
  readonly coversUntil: LegalDate;
  readonly dueOn: LegalDate;
  /** The last day on which it is filed in time. */
  readonly fileBy: LegalDate;
  readonly graceDays: number;
};

/** Something that was done with a declaration; written once. */
export type AnnualStep = {
  readonly periodId: string;
  readonly year: number;
  /** From 1. */
  readonly sequence: number;
  readonly bookId: string;
  readonly event: Exclude<AnnualEvent, 'FALL_DUE'>;
  readonly toState: AnnualState;
  readonly version: number;
  readonly subject: string;
  readonly name: string;
  readonly reason: string | null;
  readonly occurredOn: LegalDate;
  readonly recordedAt: string;
};

/** What the decision on a filing is filed under. */
export const annualReviewIdOf = ({
  periodId,
  year,
  version,
}: Pick<AnnualStep, 'periodId' | 'year' | 'version'>): string => `${periodId}/${year}/${version}`;

/** What a period owes: one declaration for each 12 months of it, before its last day. One of a year or less owes none. */
export function annualDuties(
  { periodId, bookId, number: periodNumber, beginsOn, endsOn }: WriteOffPeriod,
  { months, graceDays }: AnnualTerms,
): AnnualDuty[] {
  const duties: AnnualDuty[] = [];
  for (let year = 1; ; year += 1) {
    const dueOn = addMonths(beginsOn, months * year);
    if (dueOn > endsOn) return duties;
    const days = { coversUntil: addDays(dueOn, -1), dueOn, fileBy: addDays(dueOn, graceDays) };
    duties.push({ periodId, bookId, periodNumber, year, ...days, graceDays });
  }
}

/** The state of a declaration at a moment: it falls due without anybody doing anything. */
export function annualStateAt(duty: AnnualDuty, steps: readonly AnnualStep[], moment: Moment): AnnualState {
  const last = happenedBy(steps, moment).at(-1);
  if (last) return last.toState;
  return moment.asOf < duty.dueOn ? 'NOT_DUE' : 'DUE';
}

/** The last day of a filing in time: one that was returned has as many days again. */
export function annualDeadline({ fileBy, graceDays }: AnnualDuty, steps: readonly AnnualStep[]): LegalDate {
  const returned = steps.findLast(({ event }) => event === 'RETURN')?.occurredOn;
  const again = returned ? addDays(returned, graceDays) : fileBy;
  return again > fileBy ? again : fileBy;
}

/** Whether a declaration is awaited, late, or came in time, at a moment. */
export function annualTimeliness(
  duty: AnnualDuty,
  steps: readonly AnnualStep[],
  { moment, writtenOffOn }: { readonly moment: Moment; readonly writtenOffOn: LegalDate | null },
): Timeliness {
  const done = happenedBy(steps, moment);
  const isOpen = done.at(-1)?.event === 'RETURN' || done.length === 0;
  const before = isOpen
    ? done
    : done.slice(
        0,
        done.findLastIndex(({ event }) => event === 'FILE'),
      );
  const by = annualDeadline(duty, before);
  // A write-off of the whole period takes the place of what was not filed.
  const settled = writtenOffOn !== null && writtenOffOn <= moment.asOf ? writtenOffOn : null;
  const filedOn = done.findLast(({ event }) => event === 'FILE')?.occurredOn ?? null;
  return timelinessOf({ from: duty.dueOn, by }, isOpen ? settled : filedOn, moment.asOf);
}

/** Days on which imports stand still because a declaration is overdue; `until` is the day they go on, null while not. */
export type OverdueSpan = {
  readonly from: LegalDate;
  readonly until: LegalDate | null;
  readonly endedAt: string | null;
  readonly years: readonly string[];
};

/** A duty with what was done about it, and the write-off that ends it. */
export type AnnualRecord = {
  readonly duty: AnnualDuty;
  readonly steps: readonly AnnualStep[];
  readonly writtenOff: { readonly on: LegalDate; readonly at: string } | null;
};

/** The spans in which some declaration of a book was overdue, up to a day, in order and without overlaps. */
export function overdueSpans(records: readonly AnnualRecord[], today: LegalDate): OverdueSpan[] {
  const spans = records
    .flatMap((record) => spansOf(record))
    .filter(({ from }) => from <= today)
    .toSorted((one, other) => (one.from < other.from ? -1 : 1));
  return spans.reduce<OverdueSpan[]>((joined, span) => {
    const last = joined.at(-1);
    if (!last || (last.until !== null && last.until < span.from)) return [...joined, span];
    const isLater = last.until !== null && (span.until === null || span.until > last.until);
    const end = isLater ? span : last;
    const years = [...last.years, ...span.years];
    return [...joined.slice(0, -1), { ...last, until: end.until, endedAt: end.endedAt, years }];
  }, []);
}

function spansOf({ duty, steps, writtenOff }: AnnualRecord): OverdueSpan[] {
  const spans: OverdueSpan[] = [];
  const years = [`${duty.periodNumber}/${duty.year}`];
  let by: LegalDate | null = duty.fileBy;
  for (const [index, { event, occurredOn, recordedAt }] of steps.entries()) {
    if (event === 'RETURN') by = annualDeadline(duty, steps.slice(0, index + 1));
    if (event !== 'FILE') continue;
    if (by !== null && occurredOn > by)
      spans.push({ from: addDays(by, 1), until: occurredOn, endedAt: recordedAt, years });
    by = null;
  }
  if (by !== null && (writtenOff === null || writtenOff.on > by))
    spans.push({
      from: addDays(by, 1),
      until: writtenOff?.on ?? null,
      endedAt: writtenOff?.at ?? null,
      years,
    });
  return spans;
}

/** Every fault of filing a declaration beside its count: a year that owes none, or a state that takes none. */
export function checkAnnual(
  year: number,
  duties: readonly AnnualDuty[],
  { state, periodState }: { readonly state: AnnualState | null; readonly periodState: string },
): readonly Fault[] {
  const faults = new Faults();
  if (state === null) {
    const owed =
      duties.map((duty) => duty.year).join(', ') || 'none: the period is not longer than 12 months';
    faults.add('year', 'ANNUAL_DECLARATION_UNKNOWN', 'the period owes no such declaration', year, owed);
  } else if (!nextAnnualState(state, 'FILE')) {
    const allowed = ANNUAL_STATES.filter((one) => nextAnnualState(one, 'FILE')).join(', ');
    const message = 'the declaration cannot be filed in this state';
    faults.add('year', 'ANNUAL_DECLARATION_STATE', message, state, allowed);
  }
  if (periodState === 'APPROVED') {
    const message = 'the period is written off: its write-off took the place of the declaration';
    faults.add('periodNumber', 'PERIOD_CLOSED', message, periodState, 'a period that is not written off');
  }
  return faults.found;
}
