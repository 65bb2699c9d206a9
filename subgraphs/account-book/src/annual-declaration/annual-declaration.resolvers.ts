import { filingRefused, notFound, type FilingRefused, type NotFound } from '@trust-supervision/graphql';
import { requireRole } from '@trust-supervision/subgraph';
import type { AccountBook } from '../account-book/account-book';
import type { Context } from '../context';
import type { Resolvers } from '../generated/resolvers';
import type { AnnualDeclarationFiledParent } from '../mappers';
import type { Moment } from '../report-deadline/timeliness';
import { countedStock, pageOfAll, repeatedItems } from '../write-off/write-off.exchange';
import { filedLine } from '../write-off/write-off-filing.resolvers';
import type { WriteOffPeriod } from '../write-off/write-off-period';
import { annualDeadline, annualStateAt, annualTimeliness, type AnnualRecord } from './annual-declaration';

type Asked = {
  readonly asOf?: Moment['asOf'] | null | undefined;
  readonly knownAt?: string | null | undefined;
};

export const annualDeclarationResolvers: Resolvers = {
  Mutation: {
    fileAnnualDeclaration: async (_parent, { input }, context) => {
      const { identity, annualDeclarationDesk, writeOffDesk, post, sees } = context;
      requireRole(identity, 'ENTERPRISE');
      const { requestId, bookNumber, periodNumber, year, stock, toleranceBase } = input;
      const { subject, name } = identity;
      const caller = { subject, name };
      const request = { bookNumber, periodNumber, caller, sees, causedBy: `request:${requestId}` };
      const filing = {
        stock: countedStock(stock),
        toleranceBase: toleranceBase ?? ('THEORETICAL_REMAIN' as const),
        excludedLists: [],
      };
      const intervalPercent = await writeOffDesk.interval();
      const filed = { year, filing, faults: repeatedItems(stock), intervalPercent };
      return post<AnnualDeclarationFiledParent | FilingRefused | NotFound>(
        'fileAnnualDeclaration',
        input,
        async (tx) => {
          const done = await annualDeclarationDesk.file(tx, request, filed);
          if (done.ok) return { __typename: 'AnnualDeclarationFiled', ...done.value };
          return done.problem.kind === 'FAULTS'
            ? filingRefused(done.problem.faults, done.problem.decisionId ?? null)
            : notFound('write-off period', `${bookNumber}/${periodNumber}`);
        },
      );
    },
  },
  AnnualDeclarationFiled: {
    annualDeclaration: async ({ bookId, ...key }, _args, context) => {
      const book = await context.books.byId.load(bookId);
      if (!book) throw new Error('a stored outcome refers to a book that is not there');
      return declarationOf(book, key, context);
    },
  },
  AccountBook: {
    annualDeclarations: (book, _args, { annualDeclarations }) => annualDeclarations.ofBook.load(book),
  },
  AnnualDeclaration: {
    period: ({ duty }, _args, context) => periodOf(duty, context),
    periodNumber: ({ duty }) => duty.periodNumber,
    year: ({ duty }) => duty.year,
    coversUntil: ({ duty }) => duty.coversUntil,
    dueOn: ({ duty }) => duty.dueOn,
    fileBy: ({ duty, steps }) => annualDeadline(duty, steps),
    state: ({ duty, steps }, asked, context) => annualStateAt(duty, steps, momentOf(asked, context)),
    timeliness: ({ duty, steps, writtenOff }, asked, context) =>
      annualTimeliness(duty, steps, {
        moment: momentOf(asked, context),
        writtenOffOn: writtenOff?.on ?? null,
      }),
    versions: async (record, _args, { annualDeclarations }) =>
      (await annualDeclarations.versions(record)).map((version) => ({ record, version })),
    steps: ({ steps }) => [...steps],
  },
  AnnualDeclarationStep: { by: ({ name }) => name },
  AnnualDeclarationVersion: {
    number: ({ version }) => version.version,
    filedBy: ({ version }) => version.filedBy,
    filedOn: ({ version }) => version.filedOn,
    recordedAt: ({ version }) => version.recordedAt,
    toleranceBase: ({ version }) => version.toleranceBase,
    materials: ({ record: { duty }, version }, args) => {
      const { bookId, coversUntil: endsOn } = duty;
      return pageOfAll(
        version.materials.map((filed) => filedLine({ bookId, endsOn }, filed)),
        args,
      );
    },
    products: ({ version }, args) =>
      pageOfAll(
        version.products.map((line) => ({ bookId: version.bookId, line })),
        args,
      ),
  },
};

/** A declaration that was filed: its period is open, so it is among those of its book. */
export async function declarationOf(
  book: AccountBook,
  { periodId, year }: { readonly periodId: string; readonly year: number },
  { annualDeclarations }: Pick<Context, 'annualDeclarations'>,
): Promise<AnnualRecord> {
  const records = await annualDeclarations.ofBook.load(book);
  const found = records.find(({ duty }) => duty.periodId === periodId && duty.year === year);
  if (!found) throw new Error('an annual declaration that was filed is there');
  return found;
}

async function periodOf(
  { bookId, periodId }: { readonly bookId: string; readonly periodId: string },
  { dryRuns }: Context,
): Promise<WriteOffPeriod | null> {
  const periods = await dryRuns.periods.load(bookId);
  return periods.find((period) => period.periodId === periodId) ?? null;
}

const momentOf = ({ asOf, knownAt }: Asked, { identity }: Context): Moment => ({
  asOf: asOf ?? identity.businessDay,
  knownAt: knownAt ?? null,
});
