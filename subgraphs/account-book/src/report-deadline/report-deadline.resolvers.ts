import { filingRefused, notFound, type FilingRefused, type NotFound } from '@trust-supervision/graphql';
import { requireRole } from '@trust-supervision/subgraph';
import type { Context } from '../context';
import type { Resolvers } from '../generated/resolvers';
import type { ReportExtensionAskedParent } from '../mappers';
import type { WriteOffPeriod } from '../write-off/write-off-period';
import { reportStanding } from './report-deadline';

export const reportDeadlineResolvers: Resolvers = {
  Mutation: {
    askReportExtension: (_parent, { input }, { identity, extensionDesk, post, sees }) => {
      requireRole(identity, 'ENTERPRISE');
      const { bookNumber, periodNumber, until, reason, requestId } = input;
      const { subject, name } = identity;
      const request = {
        bookNumber,
        periodNumber,
        sees,
        caller: { subject, name },
        causedBy: `request:${requestId}`,
      };
      return post<ReportExtensionAskedParent | FilingRefused | NotFound>(
        'askReportExtension',
        input,
        async (tx) => {
          const asked = await extensionDesk.ask(tx, request, { until, reason });
          if (asked.ok) return { __typename: 'ReportExtensionAsked', ...asked.value, bookNumber };
          return asked.problem.kind === 'FAULTS'
            ? filingRefused(asked.problem.faults)
            : notFound('write-off period', `${bookNumber}/${periodNumber}`);
        },
      );
    },
  },
  ReportExtensionAsked: { period: (named, _args, context) => periodNamed(named, context) },
  WriteOffPeriod: {
    report: async (period, { asOf, knownAt }, { identity, reportDeadlines }) => {
      const duty = await reportDeadlines.of.load(period);
      const moment = { asOf: asOf ?? identity.businessDay, knownAt: knownAt ?? null };
      return { ...reportStanding(duty, moment), extensions: duty.extensions };
    },
  },
};

/** A period that a stored outcome names. It is never deleted, so a missing one is a bug. */
export async function periodNamed(
  { bookNumber, periodId }: { readonly bookNumber: string; readonly periodId: string },
  { books, dryRuns }: Pick<Context, 'books' | 'dryRuns'>,
): Promise<WriteOffPeriod> {
  const book = await books.byNumber.load(bookNumber);
  const periods = book ? await dryRuns.periods.load(book.bookId) : [];
  const period = periods.find((each) => each.periodId === periodId);
  if (!period) throw new Error('a stored outcome refers to a period that is not there');
  return period;
}
