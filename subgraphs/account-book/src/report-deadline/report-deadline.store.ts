import type { Database, Sql } from '@trust-supervision/database';
import DataLoader from 'dataloader';
import { policyHistoryIn, type PolicyHistory } from '@trust-supervision/reference';
import type { LegalDate } from '@trust-supervision/kernel';
import { stepsOf } from '../write-off/write-off-filed.store';
import type { WriteOffPeriod } from '../write-off/write-off-period';
import type { ReportDuty, ReportExtension } from './report-deadline';
import { ReportExtensionEntity } from './report-deadline.entity';

const [DAYS, LONGEST] = ['writeOffReport.days', 'writeOffReport.longestDays'] as const;

/** A whole number of a policy row. Throws without one: the reference sets are not loaded. */
export function policyNumber(history: PolicyHistory, code: string, day: LegalDate): number {
  const value = Number(history(code, day)?.value);
  if (!Number.isSafeInteger(value) || value < 1) throw new Error(`${code} has no whole number for ${day}`);
  return value;
}

/** When the reports of periods are due, and what was asked and filed about them; the rule is that of the last day. */
export async function reportDuties(sql: Sql, periods: readonly WriteOffPeriod[]): Promise<ReportDuty[]> {
  if (periods.length === 0) return [];
  const periodIds = periods.map(({ periodId }) => periodId);
  const policy = await policyHistoryIn(sql, [DAYS, LONGEST]);
  const extensions = await extensionsOf(sql, periodIds);
  const reports = (await stepsOf(sql, periodIds)).filter(({ event }) => event === 'REPORT');
  return periods.map(({ periodId, endsOn }) => ({
    endsOn,
    terms: {
      days: policyNumber(policy, DAYS, endsOn),
      longestDays: policyNumber(policy, LONGEST, endsOn),
    },
    extensions: extensions.filter((one) => one.periodId === periodId),
    reports: reports.filter((step) => step.periodId === periodId),
  }));
}

const extensionsOf = (sql: Sql, periodIds: readonly string[]): Promise<ReportExtension[]> =>
  sql
    .repository(ReportExtensionEntity)
    .createQueryBuilder('extension')
    .where('extension.periodId IN (:...periodIds)', { periodIds })
    .orderBy('extension.extensionId')
    .getMany();

/** Loads deadlines for one request. The caller has reached the periods. */
export class ReportDeadlines {
  constructor(private readonly database: Database) {}

  readonly of = new DataLoader<WriteOffPeriod, ReportDuty, string>(
    (periods) => this.database.read((sql) => reportDuties(sql, periods)),
    { cacheKeyFn: ({ periodId }) => periodId },
  );
}
