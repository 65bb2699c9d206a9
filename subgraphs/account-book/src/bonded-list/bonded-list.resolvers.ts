import {
  readBondedListCsv,
  readInv101,
  type BondedListDocument,
  type Reading,
} from '@trust-supervision/golden-pass';
import {
  badInput,
  connectionOf,
  filingRefused,
  notFound,
  pageOf,
  type FilingRefused,
  type NotFound,
  type RequestIdReused,
} from '@trust-supervision/graphql';
import type { Fault, LegalDate } from '@trust-supervision/kernel';
import { LONGEST_REQUEST_ID, requireRole } from '@trust-supervision/subgraph';
import type { Context } from '../context';
import type { BondedListInput, Resolvers } from '../generated/resolvers';
import { stateOf, type ListFiling } from './bonded-list';
import { filingOf, placedIn } from './bonded-list.exchange';
import { type StoredItem } from '../account-book/account-book';

/** What became of a list, as it is stored for its request. */
type Outcome = { __typename: 'BondedListFiled'; listId: string } | FilingRefused | NotFound | RequestIdReused;
type ListRequest = { readonly mutation: string; readonly requestId: string; readonly filing: ListFiling };

/** Later than any day and any instant. */
const END_OF_DAYS = '9999-12-31' as LegalDate;

export const bondedListResolvers: Resolvers = {
  Query: {
    bondedList: (_parent, { listNumber }, { lists }) => lists.byNumber.load(listNumber),
  },
  Mutation: {
    fileBondedList: (_parent, { input: { requestId, list } }, context) => {
      const filing = typedList(list, context.identity.businessDay);
      return file(context, { mutation: 'fileBondedList', requestId, filing }, (fault) => fault);
    },
    importBondedLists: async (_parent, { input: { requestId, uploadId } }, context) => {
      const { identity, uploads, progress } = context;
      requireRole(identity, 'ENTERPRISE', 'ADMINISTRATOR');
      const upload = await uploads.load(uploadId, identity);
      if (!upload) return notFound('upload', uploadId);
      const reading = await read(upload, context, requestId);
      if (!reading.ok) return filingRefused(reading.problem.faults);
      const documents = reading.value.value;
      const longest = Math.max(0, ...documents.map(({ internalNumber }) => internalNumber.length));
      if (requestId.length + 1 + longest > LONGEST_REQUEST_ID) {
        throw badInput(
          `requestId has ${requestId.length} characters; allowed with these lists: ${LONGEST_REQUEST_ID - 1 - longest}`,
        );
      }
      let done = 0;
      const outcomes = await Promise.all(
        documents.map(async (document) => {
          const request = {
            mutation: 'importBondedLists',
            requestId: `${requestId}/${document.internalNumber}`,
            filing: filingOf(document),
          };
          const result = await file(context, request, (fault) => placedIn(document, fault));
          done += 1;
          const total = documents.length;
          progress.report(identity.subject, requestId, { stage: 'WRITING', done, total });
          return { internalNumber: document.internalNumber, result };
        }),
      );
      progress.report(identity.subject, requestId, {
        stage: 'DONE',
        done: documents.length,
        total: documents.length,
      });
      const filed = outcomes.filter(({ result }) => result.__typename === 'BondedListFiled').length;
      const warnings = filingRefused(reading.value.warnings).faults;
      return {
        __typename: 'BondedListsImported',
        filed,
        refused: outcomes.length - filed,
        outcomes,
        warnings,
      };
    },
  },
  BondedListFiled: {
    bondedList: async ({ listId }, _args, { lists }) => {
      const list = await lists.byId.load(listId);
      if (!list) throw new Error('a stored outcome refers to a list that is not there');
      return list;
    },
  },
  AccountBook: {
    bondedLists: async ({ bookId }, args, { lists }) => {
      const page = pageOf(args);
      const loaded = await lists.pages.load({ bookId, limit: page.limit, after: page.after?.[0] ?? null });
      return connectionOf(loaded, page, ({ listId }) => [listId]);
    },
  },
  BondedList: {
    __resolveReference: (key, { lists }) =>
      'listNumber' in key ? lists.byNumber.load(key.listNumber) : lists.byId.load(key.id),
    id: ({ listId }) => listId,
    accountBook: async ({ bookId }, _args, { books }) => {
      const book = await books.byId.load(bookId);
      if (!book) throw new Error('a list belongs to a book that its reader may see');
      return book;
    },
    state: async (list, { asOf, knownAt }, { lists }) => {
      if (!asOf && !knownAt) return list.state;
      const moment = { asOf: asOf ?? END_OF_DAYS, knownAt: knownAt ?? END_OF_DAYS };
      return stateOf(list, await lists.steps.load(list.listId), moment);
    },
    importAmount: ({ importUsd }) => ({ amount: importUsd, currency: 'USD' }),
    overdrawn: async ({ bookId, overdrawn }, _args, { books }) => {
      const items = await Promise.all(
        overdrawn.map((itemNumber) => books.item.load({ bookId, kind: 'MATERIAL', itemNumber })),
      );
      return items.filter((item): item is StoredItem => item !== null);
    },
    lines: ({ listId }, _args, { lists }) => lists.lines.load(listId),
  },
  BondedListLine: {
    quantity: ({ quantity, unit }) => ({ value: quantity, unit }),
    amount: ({ totalAmount, currency }) => ({ amount: totalAmount, currency }),
  },
};

/** Files one list, once for its request. `placed` leads a fault to where its value was read. */
function file(
  { identity, postList }: Context,
  { mutation, requestId, filing }: ListRequest,
  placed: (fault: Fault) => Fault,
): Promise<Outcome> {
  requireRole(identity, 'ENTERPRISE', 'ADMINISTRATOR');
  return postList<Outcome>(mutation, { requestId, ...filing }, { filing }, (decision) => {
    if (decision.ok) return { __typename: 'BondedListFiled', listId: decision.value.listId };
    return decision.problem.kind === 'FAULTS'
      ? filingRefused(decision.problem.faults.map(placed), decision.problem.decisionId)
      : notFound('account book', filing.bookNumber);
  });
}

/** CSV rows, or an INV101 message when the file is XML. */
async function read(
  upload: { content: Buffer },
  { identity, reference, progress }: Context,
  requestId: string,
): Promise<Reading<readonly BondedListDocument[]>> {
  const codes = await reference.codes();
  const isXml = upload.content
    .subarray(0, 64)
    .toString('utf8')
    .replace(/^\uFEFF/, '')
    .trimStart()
    .startsWith('<');
  if (isXml) return readInv101(upload.content, codes);
  return readBondedListCsv(upload.content, codes, ({ rowsRead, rowsTotal }) =>
    progress.report(identity.subject, requestId, { stage: 'READING', done: rowsRead, total: rowsTotal }),
  );
}

/** A list that was typed. */
export const typedList = (list: BondedListInput, today: LegalDate): ListFiling => ({
  internalNumber: list.internalNumber,
  bookNumber: list.bookNumber,
  direction: list.direction,
  lineKind: list.lineKind,
  supervisionMode: list.supervisionMode,
  declaresCustoms: list.declaresCustoms,
  declaredOn: list.declaredOn ?? today,
  counterpartListNumber: list.counterpartListNumber ?? null,
  counterpartBookNumber: list.counterpartBookNumber ?? null,
  deliveredOn: list.deliveredOn ?? null,
  lines: list.lines.map((line) => ({
    lineNumber: line.lineNumber,
    itemNumber: line.itemNumber,
    partNumber: line.partNumber ?? null,
    hsCode: line.hsCode,
    quantity: line.quantity,
    unit: line.unit,
    currency: line.currency,
    unitPrice: line.unitPrice ?? null,
    totalAmount: line.totalAmount,
    usdAmount: line.usdAmount ?? null,
    consumptionVersion: line.consumptionVersion ?? null,
    soldAs: line.soldAs ?? null,
  })),
});
