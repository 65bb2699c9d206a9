import { addDays, daysBetween, Faults, type Fault, type LegalDate } from '@trust-supervision/kernel';
import { happenedBy, timelinessOf, type Moment, type Timeliness } from './timeliness';

/** Days after the end of a period by which it is reported, and to which that may be extended: dated policy rows. */
export type ReportTerms = { readonly days: number; readonly longestDays: number };

export type ExtensionState = 'ASKED' | 'GRANTED' | 'REFUSED';

/** More time for a report, as it was asked for and decided (GACC Order 150). */
export type ReportExtension = {
  readonly extensionId: string;
  readonly bookId: string;
  readonly periodId: string;
  /** The last day on which the report would be in time. */
  readonly until: LegalDate;
  readonly reason: string;
  readonly askedBy: string;
  readonly askedOn: LegalDate;
  readonly recordedAt: string;
  readonly state: ExtensionState;
  readonly decidedBy: string | null;
  readonly decidedOn: LegalDate | null;
  readonly decidedAt: string | null;
  readonly decisionReason: string | null;
};

/** What was reported of a period. */
export type Reported = { readonly occurredOn: LegalDate; readonly recordedAt: string };

/** What decides when a report is due. */
export type ReportDuty = {
  readonly endsOn: LegalDate;
  readonly terms: ReportTerms;
  readonly extensions: readonly ReportExtension[];
  /** Every report that was filed, first to last. */
  readonly reports: readonly Reported[];
};

/** How a report stands at a moment. */
export type ReportStanding = {
  readonly by: LegalDate;
  readonly timeliness: Timeliness;
  readonly reportedOn: LegalDate | null;
  /** Days after the deadline; 0 when it is not late. */
  readonly daysLate: number;
};

/** The deadline at a moment: the days of the rule after the period's end, or what an officer granted by then. */
export function reportBy({ endsOn, terms, extensions }: ReportDuty, { asOf, knownAt }: Moment): LegalDate {
  const granted = extensions
    .filter(({ state, decidedOn, decidedAt }) => {
      if (state !== 'GRANTED' || decidedOn === null || decidedAt === null) return false;
      return decidedOn <= asOf && (!knownAt || decidedAt <= knownAt);
    })
    .map(({ until }) => until);
  return [addDays(endsOn, terms.days), ...granted].toSorted().at(-1) as LegalDate;
}

/** How the report of a period stands at a moment. The first one counts: what is returned was reported. */
export function reportStanding(duty: ReportDuty, moment: Moment): ReportStanding {
  const by = reportBy(duty, moment);
  const reportedOn = happenedBy(duty.reports, moment)[0]?.occurredOn ?? null;
  const from = addDays(duty.endsOn, 1);
  const timeliness = timelinessOf({ from, by }, reportedOn, moment.asOf);
  const isLate = timeliness === 'LATE' || timeliness === 'OVERDUE';
  return { by, timeliness, reportedOn, daysLate: isLate ? daysBetween(by, reportedOn ?? moment.asOf) : 0 };
}

/** Every fault of asking for more time. */
export function checkExtension(
  { until, reason }: Pick<ReportExtension, 'until' | 'reason'>,
  {
    duty,
    today,
    isApproved,
  }: { readonly duty: ReportDuty; readonly today: LegalDate; readonly isApproved: boolean },
): readonly Fault[] {
  const faults = new Faults();
  const { endsOn, terms, extensions, reports } = duty;
  const by = reportBy(duty, { asOf: today });
  const [earliest, latest] = [addDays(by, 1), addDays(endsOn, terms.longestDays)];
  if (until < earliest || until > latest) {
    const allowed = earliest <= latest ? `${earliest} to ${latest}` : `none: ${latest} is the longest`;
    const message = `a report may be extended to ${terms.longestDays} days after the period at most`;
    faults.add('until', 'EXTENSION_OUT_OF_RANGE', message, until, allowed);
  }
  faults.addUnfitText('reason', reason, LONGEST_REASON);
  if (today > by)
    faults.add('periodNumber', 'EXTENSION_TOO_LATE', 'the report is overdue', today, `by ${by}`);
  if (reports.length > 0 || isApproved) {
    const message = 'the period is reported already';
    faults.add('periodNumber', 'REPORTED', message, reports[0]?.occurredOn, 'a period that is not reported');
  }
  const waiting = extensions.find(({ state }) => state === 'ASKED');
  if (waiting) {
    const message = 'an extension waits for its decision';
    faults.add('periodNumber', 'EXTENSION_WAITING', message, waiting.until, 'one at a time');
  }
  return faults.found;
}

/** What keeps an officer from granting more time. */
export function checkGrant({ reports }: Pick<ReportDuty, 'reports'>): readonly Fault[] {
  const faults = new Faults();
  const [first] = reports;
  if (first) {
    const message = 'the period was reported meanwhile: there is nothing to extend';
    faults.add('decision', 'REPORTED', message, first.occurredOn, 'RETURN');
  }
  return faults.found;
}

/** Characters of a reason. */
export const LONGEST_REASON = 1000;
