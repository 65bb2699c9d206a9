import { filingRefused, notFound, type FilingRefused, type NotFound } from '@trust-supervision/graphql';
import { requireRole } from '@trust-supervision/subgraph';
import type { FiledConsumption, StoredItem } from '../account-book/account-book';
import type { Context } from '../context';
import type {
  RestateUnitConsumptionInput,
  Resolvers,
  RestatedConsumptionInput,
  UnitConsumptionInput,
} from '../generated/resolvers';
import { isReversal } from '../ledger/posting';
import { linkOn } from './consumption-link';
import type { ConsumptionRefusal } from './consumption-desk.store';
import type { ConsumptionFigure } from './consumption-table';
import type { Restatement, StoredRestatement } from './restatement';

export const unitConsumptionResolvers: Resolvers = {
  Mutation: {
    declareUnitConsumption: (_parent, { input }, { identity, consumptionDesk, post, sees }) => {
      requireRole(identity, 'ENTERPRISE', 'ADMINISTRATOR');
      const { bookNumber } = input;
      const lines = input.lines.map((line) => filedLine(line, line.productItemNumber, line.version ?? null));
      return post('declareUnitConsumption', input, async (tx) => {
        const declared = await consumptionDesk.declare(tx, { bookNumber, lines }, sees);
        if (!declared.ok) return explained(declared.problem, bookNumber);
        return { __typename: 'UnitConsumptionDeclared' as const, ...declared.value };
      });
    },
    restateUnitConsumption: (_parent, { input }, { identity, consumptionDesk, post, sees }) => {
      requireRole(identity, 'ENTERPRISE', 'ADMINISTRATOR');
      return post('restateUnitConsumption', input, async (tx) => {
        const restated = await consumptionDesk.restate(tx, restatementOf(input), sees);
        if (!restated.ok) return explained(restated.problem, input.bookNumber);
        return { __typename: 'UnitConsumptionRestated' as const, ...restated.value };
      });
    },
    changeConsumptionLink: (_parent, { input }, { identity, consumptionDesk, post, sees }) => {
      requireRole(identity, 'ENTERPRISE', 'ADMINISTRATOR');
      return post('changeConsumptionLink', input, async (tx) => {
        const changed = await consumptionDesk.changeLink(tx, input, sees);
        if (!changed.ok) return explained(changed.problem, input.bookNumber);
        return { __typename: 'ConsumptionLinkChanged' as const, ...changed.value };
      });
    },
  },
  UnitConsumptionDeclared: {
    accountBook: ({ bookId }, _args, context) => bookOf(bookId, context),
    versions: ({ bookId, versions }) => versions.map((version) => ({ ...version, bookId })),
    overdrawn: (parent, _args, context) => materialsOf(parent, context),
  },
  DeclaredConsumptionVersion: {
    product: (version, _args, context) => productOf(version, context),
  },
  UnitConsumptionRestated: {
    report: async ({ reportId }, _args, { consumptionReports }) =>
      present(await consumptionReports.byId.load(reportId)),
    overdrawn: (parent, _args, context) => materialsOf(parent, context),
  },
  ConsumptionLinkChanged: {
    accountBook: ({ bookId }, _args, context) => bookOf(bookId, context),
  },
  AccountBook: {
    consumptionLink: async ({ bookId, consumptionLink }, { asOf }, { consumptionLinks, identity }) =>
      linkOn(consumptionLink, await consumptionLinks.changesOf.load(bookId), asOf ?? identity.businessDay),
  },
  Product: {
    consumptionReports: (item, _args, { consumptionReports }) => consumptionReports.ofProduct.load(item),
  },
  ConsumptionReport: {
    before: (report, _args, context) => linesOf(report, 'BEFORE', context),
    after: (report, _args, context) => linesOf(report, 'AFTER', context),
  },
  UnitConsumption: {
    material: async ({ bookId, materialItemNumber: itemNumber }, _args, { books }) =>
      present(await books.item.load({ bookId, kind: 'MATERIAL', itemNumber })),
    reportNumber: ({ reportNumber }) => reportNumber || null,
  },
  Movement: {
    isReversal: ({ movement }) => isReversal(movement),
  },
  WriteOffProductLine: {
    consumptionMissing: async ({ bookId, line }, _args, { consumptions }) => {
      const lines = await consumptions.ofProduct.load({ bookId, itemNumber: line.productItemNumber });
      return lines.every(({ version }) => version !== line.version);
    },
  },
};

const explained = (problem: ConsumptionRefusal, bookNumber: string): FilingRefused | NotFound =>
  problem.kind === 'FAULTS'
    ? filingRefused(problem.faults, problem.decisionId)
    : notFound('account book', bookNumber);

const restatementOf = (input: RestateUnitConsumptionInput): Restatement => ({
  bookNumber: input.bookNumber,
  productItemNumber: input.productItemNumber,
  version: input.version,
  periodNumber: input.periodNumber ?? null,
  reason: input.reason,
  lines: input.lines.map((line) => filedLine(line, input.productItemNumber, input.version)),
});

const filedLine = (
  line: RestatedConsumptionInput | UnitConsumptionInput,
  productItemNumber: number,
  version: string | null,
): FiledConsumption => ({
  productItemNumber,
  version,
  materialItemNumber: line.materialItemNumber,
  unitConsumption: line.unitConsumption ?? null,
  netConsumption: line.netConsumption ?? null,
  tangibleLossRate: line.tangibleLossRate ?? null,
  intangibleLossRate: line.intangibleLossRate ?? null,
  bondedShare: line.bondedShare ?? null,
});

const linesOf = async (
  report: StoredRestatement,
  wanted: 'BEFORE' | 'AFTER',
  { consumptionReports }: Context,
): Promise<ConsumptionFigure[]> => {
  const lines = await consumptionReports.lines.load(report);
  return lines
    .filter(({ stage }) => stage === wanted)
    .map((line) => ({ ...line, reportNumber: line.saidInReport }));
};

const bookOf = async (bookId: string, { books }: Context) => present(await books.byId.load(bookId));

const productOf = async (
  { bookId, productItemNumber }: { bookId: string; productItemNumber: number },
  { books }: Context,
): Promise<StoredItem> =>
  present(await books.item.load({ bookId, kind: 'PRODUCT', itemNumber: productItemNumber }));

const materialsOf = (
  { bookId, overdrawn }: { bookId: string; overdrawn: readonly number[] },
  { books }: Context,
): Promise<StoredItem[]> =>
  Promise.all(
    overdrawn.map(async (itemNumber) =>
      present(await books.item.load({ bookId, kind: 'MATERIAL', itemNumber })),
    ),
  );

/** What is stored names items, books and reports that are never deleted, so a missing one is a bug. */
function present<Thing>(thing: Thing | null): Thing {
  if (thing === null) throw new Error('what was stored refers to something that is not there');
  return thing;
}
