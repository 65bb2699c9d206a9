import {
  Faults,
  ok,
  refuse,
  sum,
  ZERO,
  type Decimal,
  type Fault,
  type LegalDate,
  type Result,
} from '@trust-supervision/kernel';
import type { FiledConsumption, VersionedConsumption } from '../account-book/account-book';
import type { PeriodState, WriteOffPeriod } from '../write-off/write-off-period';
import { checkLines, sameConsumption, unplaced, type ConsumptionFacts } from './declaration';
import { consumedBy } from './unit-consumption';

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

/** A running net quantity of the restated version, and the figures that count for it before the report. */
export type RestatedTotal = {
  readonly quantity: Decimal;
  readonly standing: readonly VersionedConsumption[];
};

/** Leftovers of a material: what came to be of them, what of that went out, and what lists are approved to take out. */
export type LeftoversStanding = {
  readonly generated: Decimal;
  readonly out: Decimal;
  readonly reserved: Decimal;
};

/** By how much a report changes the scrap of each material (tangible loss); what stays as it was is left out. */
export function scrapChanges(
  lines: readonly VersionedConsumption[],
  totals: readonly RestatedTotal[],
): Map<number, Decimal> {
  const changes = new Map<number, Decimal[]>();
  const add = (figures: readonly VersionedConsumption[], quantity: Decimal, sign: 1 | -1): void => {
    for (const figure of figures) {
      const before = changes.get(figure.materialItemNumber) ?? [];
      const { tangible } = consumedBy(quantity, figure);
      changes.set(figure.materialItemNumber, [...before, tangible.times(sign)]);
    }
  };
  for (const { quantity, standing } of totals) {
    add(standing, quantity, -1);
    add(lines, quantity, 1);
  }
  const sums = [...changes].map(([item, parts]) => [item, sum(parts)] as const);
  return new Map(sums.filter(([, change]) => !change.isZero()));
}

/**
 * The faults of a report that would leave less scrap than went out already or is declared to go: no more leftovers leave
 * than came to be (domain 12, invariant 6). A report that lowers no scrap has none.
 */
export function scrapFaults(
  lines: readonly { readonly materialItemNumber: number }[],
  changes: ReadonlyMap<number, Decimal>,
  leftovers: ReadonlyMap<number, LeftoversStanding>,
): readonly Fault[] {
  return [...changes].flatMap(([item, change]): Fault[] => {
    const { generated, out, reserved } = leftovers.get(item) ?? NO_LEFTOVERS;
    const after = generated.plus(change);
    const gone = out.plus(reserved);
    if (!change.isNegative() || after.greaterThanOrEqualTo(gone)) return [];
    const place = lines.findIndex(({ materialItemNumber }) => materialItemNumber === item);
    const exceededBy = gone.minus(after).toFixed();
    return [
      {
        path: place < 0 ? 'lines' : `lines[${place}]`,
        rule: 'LEFTOVERS_EXCEEDED',
        message: `${gone.toFixed()} of the leftovers of material ${item} went out or are declared to go, ${exceededBy} more than the report leaves of them`,
        value: after.toFixed(),
        allowed: `at least ${gone.toFixed()}`,
        limit: {
          limit: after.toFixed(),
          used: out.toFixed(),
          reserved: reserved.toFixed(),
          asked: ZERO.toFixed(),
          exceededBy,
          unit: null,
        },
      },
    ];
  });
}

const NO_LEFTOVERS: LeftoversStanding = { generated: ZERO, out: ZERO, reserved: ZERO };

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
