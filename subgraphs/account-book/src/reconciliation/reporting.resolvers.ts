import { readReceipts, readStockLedger } from '@trust-supervision/golden-pass';
import {
  connectionOf,
  filingRefused,
  notFound,
  pageOf,
  type FilingRefused,
  type NotFound,
} from '@trust-supervision/graphql';
import type { Fault } from '@trust-supervision/kernel';
import { requireRole } from '@trust-supervision/subgraph';
import type { Context } from '../context';
import type { ReportStockLedgerInput, Resolvers } from '../generated/resolvers';
import { incoming } from './customs-receipt.exchange';
import type { Caller, DeskRefusal } from './reconciliation-desk.store';
import type { ReportedLine } from './stock-ledger';
import { placedIn } from './stock-ledger.exchange';

/** What enterprises send in for reconciliation, and what is kept of it. */
export const reportingResolvers: Resolvers = {
  Mutation: {
    reportStockLedger: async (_parent, { input }, context) => {
      requireRole(context.identity, 'ENTERPRISE', 'ADMINISTRATOR');
      const read = await linesOf(input, context);
      if ('__typename' in read) return read;
      const { bookNumber, cutOff, takenAt } = input;
      const report = { bookNumber, cutOff, takenAt, lines: read.lines };
      return context.post('reportStockLedger', input, async (tx) => {
        const kept = await context.reconciliationDesk.report(tx, report, callerOf(context));
        if (!kept.ok) return refusal(kept.problem, bookNumber, read.placed);
        return { __typename: 'StockLedgerReported' as const, ...kept.value };
      });
    },
    receiveCustomsReceipt: async (_parent, { input }, context) => {
      const { identity, uploads, reference, receiptDesk, post } = context;
      requireRole(identity, 'ENTERPRISE', 'ADMINISTRATOR');
      const upload = await uploads.load(input.uploadId, identity);
      if (!upload) return notFound('upload', input.uploadId);
      const reading = readReceipts(upload.content, await reference.codes());
      if (!reading.ok) return filingRefused(reading.problem.faults);
      const receipts = reading.value.value.map(incoming);
      const { faults: warnings } = filingRefused(reading.value.warnings);
      return post('receiveCustomsReceipt', input, async (tx) => {
        const received = await receiptDesk.receive(tx, receipts, callerOf(context));
        if (!received.ok) return filingRefused(received.problem);
        return { __typename: 'CustomsReceiptsReceived' as const, ...received.value, warnings };
      });
    },
    keepMergeRelation: async (_parent, { input }, context) => {
      requireRole(context.identity, 'ENTERPRISE', 'ADMINISTRATOR');
      const { bookNumber, partNumber, itemNumber } = input;
      const effectiveFrom = input.effectiveFrom ?? context.identity.businessDay;
      const relation = { bookNumber, partNumber, itemNumber, effectiveFrom };
      return context.post('keepMergeRelation', input, async (tx) => {
        const kept = await context.reconciliationDesk.keep(tx, relation, callerOf(context));
        if (!kept.ok) return refusal(kept.problem, bookNumber, (fault) => fault);
        return { __typename: 'MergeRelationKept' as const, ...kept.value };
      });
    },
  },

  AccountBook: {
    customsReceipts: async ({ bookId }, args, { reconciliations }) => {
      const page = pageOf(args);
      const after = page.after?.[0] ?? '';
      const loaded = await reconciliations.receiptPages.load({ bookId, limit: page.limit, after });
      return connectionOf(loaded, page, ({ receiptId }) => [receiptId]);
    },
    mergeRelations: async ({ bookId }, args, { reconciliations }) => {
      const page = pageOf(args);
      const after = page.after?.[0] ?? '';
      const loaded = await reconciliations.relationPages.load({ bookId, limit: page.limit, after });
      return connectionOf(loaded, page, ({ relationId }) => [relationId]);
    },
  },

  CustomsReceipt: {
    id: ({ receiptId }) => receiptId,
    bondedList: ({ listNumber }, _args, { lists }) =>
      listNumber === null ? null : lists.byNumber.load(listNumber),
  },

  MergeRelation: {
    id: ({ relationId }) => relationId,
    material: ({ bookId, itemNumber }, _args, { books }) =>
      present(books.item.load({ bookId, kind: 'MATERIAL', itemNumber })),
  },

  StockLedgerReported: {
    report: ({ reportId }, _args, { reconciliations }) => present(reconciliations.reports.load(reportId)),
    accountBook: async ({ reportId }, _args, { reconciliations, books }) => {
      const { bookId } = await present(reconciliations.reports.load(reportId));
      return present(books.byId.load(bookId));
    },
  },
  CustomsReceiptsReceived: {
    receipts: ({ receiptIds }, _args, { reconciliations }) =>
      Promise.all(receiptIds.map((receiptId) => present(reconciliations.receipts.load(receiptId)))),
  },
  MergeRelationKept: {
    mergeRelation: ({ relationId }, _args, { reconciliations }) =>
      present(reconciliations.relations.load(relationId)),
  },
};

type Lines = { readonly lines: readonly ReportedLine[]; readonly placed: (fault: Fault) => Fault };

/** The lines as typed, or those of the uploaded file; exactly one of both. */
async function linesOf(
  { lines, uploadId }: ReportStockLedgerInput,
  { identity, uploads, reference }: Context,
): Promise<Lines | FilingRefused | NotFound> {
  if ((lines == null) === (uploadId == null)) {
    const message = 'a report has either lines or a file';
    const value = lines == null ? null : 'both';
    return filingRefused([{ path: 'lines', rule: 'ONE_SOURCE', message, value, allowed: 'one of both' }]);
  }
  if (uploadId == null) return { lines: (lines ?? []).map(typedLine), placed: (fault) => fault };
  const upload = await uploads.load(uploadId, identity);
  if (!upload) return notFound('upload', uploadId);
  const reading = await readStockLedger(upload.content, await reference.codes());
  if (!reading.ok) return filingRefused(reading.problem.faults);
  const { value } = reading.value;
  return { lines: value, placed: (fault) => placedIn(value, fault) };
}

const typedLine = (line: NonNullable<ReportStockLedgerInput['lines']>[number]): ReportedLine => ({
  partNumber: line.partNumber?.trim() || null,
  itemNumber: line.itemNumber ?? null,
  quantity: line.quantity,
  unit: line.unit,
  receivedAmount: line.receivedAmount,
});

const callerOf = ({ sees, identity }: Context): Caller => ({ sees, subject: identity.subject });

const refusal = (
  problem: DeskRefusal,
  bookNumber: string,
  placed: (fault: Fault) => Fault,
): FilingRefused | NotFound =>
  problem.kind === 'FAULTS'
    ? filingRefused(problem.faults.map(placed))
    : notFound('account book', bookNumber);

async function present<Found>(loading: Promise<Found | null>): Promise<Found> {
  const found = await loading;
  if (!found) throw new Error('a stored outcome or line refers to something that is not there');
  return found;
}
