import { readConsumptionList } from '@trust-supervision/golden-pass';
import {
  connectionOf,
  filingRefused,
  notFound,
  pageOf,
  type FilingRefused,
  type NotFound,
  type RequestIdReused,
} from '@trust-supervision/graphql';
import type { Fault } from '@trust-supervision/kernel';
import { requireRole } from '@trust-supervision/subgraph';
import type { StoredList } from '../bonded-list/bonded-list';
import type { Context } from '../context';
import type { Resolvers } from '../generated/resolvers';
import { itemOf } from '../write-off/write-off.resolvers';
import type { ConsumptionList, ConsumptionListFiling } from './consumption-list';
import type { ConsumptionListRefusal } from './consumption-list-desk.store';
import { filingOf, placedIn } from './consumption-list.exchange';

/** What became of a list, as it is stored for its request. */
type Outcome =
  | { __typename: 'ConsumptionListFiled'; consumptionListId: string; overdrawn: readonly number[] }
  | FilingRefused
  | NotFound
  | RequestIdReused;

export const consumptionListResolvers: Resolvers = {
  Mutation: {
    fileConsumptionList: (_parent, { input: { requestId, ...typed } }, context) => {
      const { coveredLists = [], leftovers = [] } = typed;
      const filing = { ...typed, coveredLists, leftovers };
      return file(context, { mutation: 'fileConsumptionList', requestId, filing }, (fault) => fault);
    },
    importConsumptionList: async (_parent, { input: { requestId, uploadId } }, context) => {
      requireRole(context.identity, 'ENTERPRISE', 'ADMINISTRATOR');
      const upload = await context.uploads.load(uploadId, context.identity);
      if (!upload) return notFound('upload', uploadId);
      const reading = readConsumptionList(upload.content, await context.reference.codes());
      if (!reading.ok) return filingRefused(reading.problem.faults);
      const document = reading.value.value;
      const request = { mutation: 'importConsumptionList', requestId, filing: filingOf(document) };
      return file(context, request, (fault) => placedIn(document, fault));
    },
    withdrawConsumptionList: (_parent, { input }, { identity, consumptionListDesk, post, sees }) => {
      requireRole(identity, 'ENTERPRISE', 'ADMINISTRATOR');
      return post('withdrawConsumptionList', input, async (tx) => {
        const withdrawn = await consumptionListDesk.withdraw(tx, input, sees);
        if (!withdrawn.ok) return explained(withdrawn.problem, input);
        return { __typename: 'ConsumptionListWithdrawn' as const, ...withdrawn.value };
      });
    },
  },
  AccountBook: {
    consumptionLists: async ({ bookId }, args, { consumptionLists }) => {
      const page = pageOf(args);
      const after = page.after?.[0] ?? null;
      const loaded = await consumptionLists.pages.load({ bookId, limit: page.limit, after });
      return connectionOf(loaded, page, ({ consumptionListId }) => [consumptionListId]);
    },
  },
  BondedList: {
    consumptionList: ({ listId }, _args, { consumptionLists }) => consumptionLists.covering.load(listId),
  },
  Movement: {
    consumptionList: ({ movement }, _args, context) => listBehind(movement.documentId, context),
  },
  CellContribution: {
    consumptionList: ({ source }, _args, context) => listBehind(source.documentId, context),
  },
  ConsumptionListFiled: {
    consumptionList: ({ consumptionListId }, _args, context) => listOf(consumptionListId, context),
    overdrawn: async ({ consumptionListId, overdrawn }, _args, context) => {
      const { bookId } = await listOf(consumptionListId, context);
      return Promise.all(overdrawn.map((itemNumber) => materialOf({ bookId, itemNumber }, context)));
    },
  },
  ConsumptionListWithdrawn: {
    consumptionList: ({ consumptionListId }, _args, context) => listOf(consumptionListId, context),
  },
  ConsumptionList: {
    id: ({ consumptionListId }) => consumptionListId,
    coveredLists: async ({ consumptionListId }, _args, { consumptionLists, lists }) => {
      const ids = await consumptionLists.covered.load(consumptionListId);
      const covered = await Promise.all(ids.map((listId) => lists.byId.load(listId)));
      return covered.filter((list): list is StoredList => list !== null);
    },
    materials: async ({ bookId, consumptionListId }, _args, { consumptionLists }) => {
      const lines = await consumptionLists.lines.load(consumptionListId);
      return lines.filter(({ kind }) => kind === 'USE').map((line) => ({ bookId, line }));
    },
    leftovers: async ({ bookId, consumptionListId }, _args, { consumptionLists }) => {
      const lines = await consumptionLists.lines.load(consumptionListId);
      return lines.filter(({ kind }) => kind === 'SCRAP').map((line) => ({ bookId, line }));
    },
  },
  ConsumptionListUse: {
    material: ({ bookId, line }, _args, context) => materialOf({ ...line, bookId }, context),
    quantity: async ({ bookId, line }, _args, context) => ({
      value: line.quantity,
      unit: (await materialOf({ ...line, bookId }, context)).unit,
    }),
  },
  ConsumptionListScrap: {
    material: ({ bookId, line }, _args, context) => materialOf({ ...line, bookId }, context),
    hsCode: ({ line }) => line.hsCode ?? '',
    name: ({ line }) => line.name ?? '',
    quantity: ({ line }) => ({ value: line.quantity, unit: line.unit ?? '' }),
  },
};

/** Files a list in one transaction. `placed` leads a fault to where its value was read. */
function file(
  { identity, consumptionListDesk, post, sees }: Context,
  request: {
    readonly mutation: string;
    readonly requestId: string;
    readonly filing: ConsumptionListFiling;
  },
  placed: (fault: Fault) => Fault,
): Promise<Outcome> {
  requireRole(identity, 'ENTERPRISE', 'ADMINISTRATOR');
  const { mutation, requestId, filing } = request;
  return post<Outcome>(mutation, { requestId, ...filing }, async (tx) => {
    const filed = await consumptionListDesk.file(tx, filing, sees);
    if (filed.ok) return { __typename: 'ConsumptionListFiled', ...filed.value };
    return explained(filed.problem, filing, placed);
  });
}

function explained(
  problem: ConsumptionListRefusal,
  { bookNumber, listNumber = '' }: { readonly bookNumber: string; readonly listNumber?: string },
  placed: (fault: Fault) => Fault = (fault) => fault,
): FilingRefused | NotFound {
  if (problem.kind === 'FAULTS') return filingRefused(problem.faults.map(placed));
  return problem.kind === 'BOOK_NOT_FOUND'
    ? notFound('account book', bookNumber)
    : notFound('consumption list', listNumber);
}

/** What a movement names may be a work order instead, which is no consumption list. */
const listBehind = async (
  documentId: string | null,
  { consumptionLists }: Context,
): Promise<ConsumptionList | null> => (documentId ? consumptionLists.byId.load(documentId) : null);

async function listOf(consumptionListId: string, { consumptionLists }: Context): Promise<ConsumptionList> {
  const list = await consumptionLists.byId.load(consumptionListId);
  if (!list) throw new Error('a stored outcome refers to a consumption list that is not there');
  return list;
}

const materialOf = (
  { bookId, itemNumber }: { readonly bookId: string; readonly itemNumber: number },
  { books }: Context,
) => itemOf(books.item.load({ bookId, kind: 'MATERIAL', itemNumber }));
