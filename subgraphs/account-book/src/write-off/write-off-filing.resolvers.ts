import {
  forbidden,
  type FilingRefused,
  type NotFound,
  type RequestIdReused,
} from '@trust-supervision/graphql';
import { Decimal, type Result } from '@trust-supervision/kernel';
import type { Tx } from '@trust-supervision/database';
import { requireRole } from '@trust-supervision/subgraph';
import type { Context } from '../context';
import type { FindingInput, Resolvers, SupplementWriteOffInput } from '../generated/resolvers';
import type {
  MaterialOutcomeParent,
  WriteOffMaterialLineParent as Line,
  WriteOffReportedParent,
} from '../mappers';
import { actorOf, stateAt, stateOn, type PeriodEvent } from './period-states';
import { placedFinding } from './sanity-checks';
import { countedStock, pageOfAll, repeatedItems } from './write-off.exchange';
import { said } from './write-off-filed.store';
import { explained, type WriteOffDecided } from './write-off-filing.problems';
import { outcomesOf, type FiledLine, type Finding, type WriteOffFiling } from './write-off-filing';
import type { PeriodRequest } from './held-period.store';
import type { WriteOffRefusal } from './write-off-desk.store';
import type { WriteOffPeriod } from './write-off-period';

const DONE = {
  REPORT: 'WriteOffReported',
  SUPPLEMENT: 'WriteOffReported',
  CONFIRM: 'DiscrepanciesConfirmed',
  CLAIM: 'WriteOffClaimed',
  PASS: 'WriteOffApproved',
  RETURN: 'WriteOffReturned',
  DISPOSE: 'DiscrepancyDisposed',
  SETTLE: 'DisposalSettled',
} as const;
type Filed = keyof typeof DONE;
type Done<Event extends Filed> = WriteOffReportedParent & { __typename: (typeof DONE)[Event] };
type Refused = FilingRefused | NotFound | RequestIdReused;
type Input = { readonly requestId: string; readonly bookNumber: string; readonly periodNumber: number };
type Work = (tx: Tx, request: PeriodRequest) => Promise<Result<{ periodId: string }, WriteOffRefusal>>;

const writeOffField = {
  writeOff: async (
    { periodId, bookNumber }: WriteOffReportedParent,
    _args: object,
    { books, dryRuns }: Context,
  ) => {
    const book = await books.byNumber.load(bookNumber);
    const periods = book ? await dryRuns.periods.load(book.bookId) : [];
    const period = periods.find((each) => each.periodId === periodId);
    if (!period) throw new Error('a stored outcome refers to a period that is not there');
    return period;
  },
};

export const writeOffFilingResolvers: Resolvers = {
  Mutation: {
    reportWriteOff: async (_parent, { input }, context) => {
      const intervalPercent = await context.writeOffDesk.interval();
      const filed = { filing: filingOf(input), faults: repeatedItems(input.stock), intervalPercent };
      return take(context, 'reportWriteOff', 'REPORT', input, (tx, request) =>
        context.writeOffDesk.file(tx, request, {
          ...filed,
          event: 'REPORT',
          closesOn: input.closesOn ?? null,
        }),
      ) as Promise<Done<'REPORT'> | Refused>;
    },
    supplementWriteOff: async (_parent, { input }, context) => {
      const intervalPercent = await context.writeOffDesk.interval();
      const filed = { filing: filingOf(input), faults: repeatedItems(input.stock), intervalPercent };
      return take(context, 'supplementWriteOff', 'SUPPLEMENT', input, (tx, request) =>
        context.writeOffDesk.file(tx, request, { ...filed, event: 'SUPPLEMENT', closesOn: null }),
      ) as Promise<Done<'SUPPLEMENT'> | Refused>;
    },
    confirmDiscrepancies: (_parent, { input }, context) =>
      take(context, 'confirmDiscrepancies', 'CONFIRM', input, (tx, request) =>
        context.writeOffDesk.confirm(tx, request, {
          version: input.version,
          explanations: input.explanations.map(({ soldInChina = false, ...words }) => ({
            ...words,
            soldInChina,
          })),
        }),
      ) as Promise<Done<'CONFIRM'> | Refused>,
    claimWriteOff: (_parent, { input }, context) =>
      take(context, 'claimWriteOff', 'CLAIM', input, (tx, request) =>
        context.writeOffDesk.claim(tx, request),
      ),
    approveWriteOff: (_parent, { input }, context) =>
      take(context, 'approveWriteOff', 'PASS', input, (tx, request) =>
        context.writeOffDesk.decide(tx, request, { event: 'PASS', reason: input.reason ?? null }),
      ),
    returnWriteOff: (_parent, { input }, context) =>
      take(context, 'returnWriteOff', 'RETURN', input, (tx, request) =>
        context.writeOffDesk.decide(tx, request, { event: 'RETURN', reason: input.reason }),
      ),
    disposeDiscrepancy: (_parent, { input }, context) =>
      take(context, 'disposeDiscrepancy', 'DISPOSE', input, (tx, request) =>
        context.writeOffDesk.dispose(tx, request, {
          reason: input.reason,
          findings: input.findings.map(findingOf),
        }),
      ),
    settleDisposal: (_parent, { input }, context) =>
      take(context, 'settleDisposal', 'SETTLE', input, (tx, request) =>
        context.writeOffDesk.settle(tx, request, { reason: input.reason }),
      ),
  },
  WriteOffReported: writeOffField,
  DiscrepanciesConfirmed: writeOffField,
  WriteOffClaimed: writeOffField,
  WriteOffApproved: writeOffField,
  WriteOffReturned: writeOffField,
  DiscrepancyDisposed: writeOffField,
  DisposalSettled: writeOffField,
  AccountBook: {
    period: async ({ bookId }, { number }, { dryRuns }) =>
      (await dryRuns.periods.load(bookId)).find((period) => period.number === number) ?? null,
    writeOffs: async ({ bookId }, _args, { dryRuns, writeOffs }) => {
      const periods = await dryRuns.periods.load(bookId);
      const versions = await Promise.all(periods.map(({ periodId }) => writeOffs.versions.load(periodId)));
      return periods.filter((_, index) => versions[index]?.length);
    },
  },
  WriteOffPeriod: {
    state: async (period, { asOf, knownAt }, { identity, writeOffs }) => {
      if (!asOf && !knownAt) return stateOn(period, identity.businessDay);
      const steps = await writeOffs.steps.load(period.periodId);
      return stateAt(period, steps, { asOf: asOf ?? identity.businessDay, knownAt: knownAt ?? null });
    },
    openingIsProvisional: async ({ bookId, number }, _args, { dryRuns }) => {
      const before = (await dryRuns.periods.load(bookId)).find((period) => period.number === number - 1);
      return before !== undefined && before.state !== 'APPROVED';
    },
    amounts: async ({ bookId, beginsOn, endsOn }, { asOf }, { writeOffs }) => {
      const until = asOf && asOf < endsOn ? asOf : endsOn;
      const { imported, exported } = await writeOffs.amounts({ bookId, from: beginsOn, until });
      return {
        imported: { amount: imported, currency: 'USD' },
        exported: exported && { amount: exported, currency: 'USD' },
      };
    },
    writeOff: async (period, _args, { writeOffs }) =>
      (await writeOffs.versions.load(period.periodId)).length > 0 ? period : null,
  },
  WriteOff: {
    period: (period) => period,
    versions: async (period, _args, { writeOffs }) =>
      (await writeOffs.versions.load(period.periodId)).map((version) => ({ period, version })),
    version: async (period, { number }, { writeOffs }) => {
      const versions = await writeOffs.versions.load(period.periodId);
      const version = number ? versions.find((filed) => filed.version === number) : versions.at(-1);
      return version ? { period, version } : null;
    },
    steps: ({ periodId }, _args, { writeOffs }) => writeOffs.steps.load(periodId),
    outcomes: outcomes,
  },
  WriteOffStep: { by: ({ name }) => name },
  WriteOffVersion: {
    number: ({ version }) => version.version,
    kind: ({ version }) => version.kind,
    filedBy: ({ version }) => version.filedBy,
    filedOn: ({ version }) => version.filedOn,
    recordedAt: ({ version }) => version.recordedAt,
    toleranceBase: ({ version }) => version.toleranceBase,
    intervalPercent: ({ version }) => version.intervalPercent,
    excludedLists: ({ version }) => version.excludedLists,
    openMatters: ({ period, version }) =>
      version.openMatters.map((matter) => placedFinding(period.bookId, matter)),
    materials: ({ period, version }, args) =>
      pageOfAll(
        version.materials.map((filed) => filedLine(period, filed)),
        args,
      ),
    products: ({ period, version }, args) =>
      pageOfAll(
        version.products.map((line) => ({ bookId: period.bookId, line })),
        args,
      ),
  },
  MaterialOutcome: {
    material: async ({ bookId, outcome: { itemNumber } }, _args, { books }) => {
      const item = await books.item.load({ bookId, kind: 'MATERIAL', itemNumber });
      if (!item) throw new Error('an outcome names a material of its book');
      return item;
    },
    difference: ({ outcome }) => outcome.difference,
    row: ({ outcome }) => outcome.row,
    treatments: ({ outcome }) => outcome.treatments,
    needsDisposal: ({ outcome }) => outcome.needsDisposal,
    carriedForward: ({ outcome }) => outcome.carriedForward,
  },
};

/** Takes a step of a write-off: permission, one transaction, and what became of it. */
async function take<Event extends Filed>(
  { identity, books, sees, post }: Context,
  mutation: string,
  event: Event,
  input: Input,
  work: Work,
): Promise<Done<Event> | WriteOffDecided | Refused> {
  const { bookNumber, periodNumber, requestId } = input;
  const actor = actorOf(event as PeriodEvent);
  requireRole(identity, actor === 'OFFICER' ? 'OFFICER' : 'ENTERPRISE');
  if (actor === 'OFFICER') {
    const book = await books.byNumber.load(bookNumber);
    if (book && book.district !== identity.district) {
      const own = identity.district ?? 'not known';
      throw forbidden(`This is for officers of district ${book.district}; the caller's is ${own}.`);
    }
  }
  const { subject, name } = identity;
  const request = {
    bookNumber,
    periodNumber,
    caller: { subject, name },
    sees,
    causedBy: `request:${requestId}`,
  };
  return post<Done<Event> | WriteOffDecided | FilingRefused | NotFound>(mutation, input, async (tx) => {
    const moved = await work(tx, request);
    if (!moved.ok) return explained(moved.problem, input);
    return { __typename: DONE[event], periodId: moved.value.periodId, bookNumber };
  });
}

const filingOf = ({ stock, toleranceBase, excludedLists }: SupplementWriteOffInput): WriteOffFiling => ({
  stock: countedStock(stock),
  toleranceBase: toleranceBase ?? 'THEORETICAL_REMAIN',
  excludedLists: excludedLists ?? [],
});

const findingOf = (input: FindingInput): Finding => ({
  itemNumber: input.itemNumber,
  restrictedGoodsAffected: input.restrictedGoodsAffected ?? false,
  atFault: input.atFault ?? false,
  reasonAccepted: input.reasonAccepted ?? null,
  soldInChina: input.soldInChina ?? false,
});

export const filedLine = (
  { bookId, endsOn }: Pick<WriteOffPeriod, 'bookId' | 'endsOn'>,
  filed: FiledLine,
): Line => ({
  bookId,
  line: filed.line,
  price: async () => filed.price,
  discrepancy: async () => filed.discrepancy,
  run: async ({ dryRuns }) => {
    const run = await dryRuns.of.load({ bookId, asOf: endsOn });
    if (!run) throw new Error('a period that was reported has a run on its last day');
    return run;
  },
});

/** As decided at the approval, else by the table as it stands. */
async function outcomes(
  { periodId, bookId }: WriteOffPeriod,
  _args: object,
  { writeOffs }: Context,
): Promise<MaterialOutcomeParent[]> {
  const version = (await writeOffs.versions.load(periodId)).at(-1) ?? null;
  const steps = await writeOffs.steps.load(periodId);
  if (!version) return [];
  const { explanations, findings } = said({ steps, version });
  const decided = steps
    .findLast(({ event }) => event === 'PASS')
    ?.statements.outcomes?.map((written) => ({
      ...written,
      difference: new Decimal(written.difference),
      carriedForward: new Decimal(written.carriedForward),
    }));
  return (decided ?? outcomesOf(version, explanations, findings)).map((outcome) => ({
    bookId,
    outcome,
    explanation:
      explanations.find(({ itemNumber }) => itemNumber === outcome.itemNumber)?.explanation ?? null,
  }));
}
