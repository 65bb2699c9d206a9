import { Faults, ok, refuse, type Fault, type LegalDate, type Result } from '@trust-supervision/kernel';
import type { FiledConsumption, VersionedConsumption } from '../account-book/account-book';
import type { PeriodState, WriteOffPeriod } from '../write-off/write-off-period';
import { checkLines, sameConsumption, unplaced, type ConsumptionFacts } from './declaration';

/**
 * A supplementary self-approval report (单耗补充申报, domain 1.6 and 5): what a version takes of each material, for
 * a period that is not written off. Lines that are left out are taken back.
 */
export type Restatement = {
  readonly bookNumber: string;
  readonly productItemNumber: number;
  readonly version: string;
  /** Null for the period of the business day. */
  readonly periodNumber: number | null;
  readonly reason: string;
  readonly lines: readonly FiledConsumption[];
};

/** A report as it was filed; with its lines before and after it is the whole story. */
export type StoredRestatement = {
  readonly reportId: string;
  readonly bookId: string;
  readonly productItemNumber: number;
  readonly version: string;
  /** From 1, by product version; of several that count for a day the last one does. */
  readonly reportNumber: number;
  readonly periodNumber: number;
  readonly countsFrom: LegalDate;
  readonly reason: string;
  readonly movementsReversed: number;
  readonly movementsPosted: number;
  readonly filedOn: LegalDate;
  readonly recordedAt: string;
};

/** What a restatement is checked against. */
export type RestatementFacts = ConsumptionFacts & {
  readonly periods: readonly WriteOffPeriod[];
  /** What counts in a period before this report; none when the version is not declared. */
  readonly standing: (period: WriteOffPeriod) => readonly VersionedConsumption[];
};

/** States in which the last report filed counts: all before the review of the write-off begins (domain 1.6). */
const RESTATABLE: Readonly<Record<PeriodState, boolean>> = {
  OPEN: true,
  DUE: true,
  REPORTED: true,
  DIFF_TO_CONFIRM: true,
  REVIEW: false,
  DISPOSAL: false,
  APPROVED: false,
};

export const LONGEST_REASON = 500;

type Restated = { readonly period: WriteOffPeriod; readonly lines: readonly VersionedConsumption[] };

/** The period and the lines of a report, or every fault of it. */
export function checkRestatement(
  filing: Restatement,
  facts: RestatementFacts,
): Result<Restated, readonly Fault[]> {
  const faults = new Faults();
  faults.addUnfitText('reason', filing.reason, LONGEST_REASON);
  const period = periodOf(filing, facts, faults);
  const lines = checkLines(filing.lines, facts, faults).map(unplaced);
  if (filing.lines.length === 0)
    faults.add('lines', 'LINES_MISSING', 'a report needs lines', 0, 'at least 1');
  const standing = period ? facts.standing(period) : [];
  if (period && standing.length === 0) {
    const message = 'the version is not declared; it is declared, not restated';
    faults.add('version', 'VERSION_UNKNOWN', message, filing.version, 'a declared version');
  } else if (period && !faults.any && sameConsumption(standing, lines)) {
    faults.add('lines', 'NOTHING_RESTATED', 'the report says what counts already', null, 'another figure');
  }
  return faults.any || !period ? refuse(faults.found) : ok({ period, lines });
}

/** The period of a report. The later ones count its figures too, so none of them may be under review. */
function periodOf(
  { periodNumber }: Restatement,
  { periods, businessDay }: RestatementFacts,
  faults: Faults,
): WriteOffPeriod | null {
  const period = periods.find(({ number, beginsOn, endsOn }) =>
    periodNumber === null ? beginsOn <= businessDay && businessDay <= endsOn : number === periodNumber,
  );
  if (!period) {
    const allowed = periods.map(({ number }) => number).join(', ');
    faults.add('periodNumber', 'PERIOD_UNKNOWN', 'the book has no such period', periodNumber, allowed);
    return null;
  }
  for (const { number, state } of periods.filter((one) => one.number >= period.number)) {
    if (RESTATABLE[state]) continue;
    const message = 'the figures of a period are fixed once its review has begun';
    faults.add(
      'periodNumber',
      'PERIOD_CLOSED',
      message,
      `period ${number}: ${state}`,
      'voluntary disclosure',
    );
  }
  return period;
}
