import {
  filingRefused,
  notFound,
  type FilingRefused,
  type NotFound,
  type RequestIdReused,
} from '@trust-supervision/graphql';
import { ZERO } from '@trust-supervision/kernel';
import { groupBy, requireRole } from '@trust-supervision/subgraph';
import type { StoredItem } from '../account-book/account-book';
import type { Context } from '../context';
import type { CountSheetInput, Resolvers } from '../generated/resolvers';
import { pageOfAll } from '../write-off/write-off.exchange';
import { itemOf, lineOf } from '../write-off/write-off.resolvers';
import { atCutOff } from './roll-back';
import { sheetsInForce } from './counted-stock';
import { type SheetFiling, type StockTake } from './stock-take';
import type { StockTakeRefusal } from './stock-take-desk.store';

/** What became of a step, as it is stored for its request. */
type Outcome<Done extends string> =
  { __typename: Done; stockTakeId: string } | FilingRefused | NotFound | RequestIdReused;

export const stockTakeResolvers: Resolvers = {
  Mutation: {
    planStockTake: (_parent, { input }, { identity, stockTakeDesk, post, sees }) => {
      requireRole(identity, 'ENTERPRISE', 'ADMINISTRATOR');
      const { requestId: _, bookNumber, ...plan } = input;
      return post<Outcome<'StockTakePlanned'>>('planStockTake', input, async (tx) => {
        const planned = await stockTakeDesk.plan(tx, bookNumber, plan, sees);
        if (!planned.ok) return refused(planned.problem, 'account book', bookNumber);
        return { __typename: 'StockTakePlanned', ...planned.value };
      });
    },
    recordCount: (_parent, { input }, { identity, stockTakeDesk, post, sees }) => {
      requireRole(identity, 'ENTERPRISE', 'ADMINISTRATOR');
      const { stockTakeId, sheet } = input;
      return post<Outcome<'CountRecorded'>>('recordCount', input, async (tx) => {
        const recorded = await stockTakeDesk.record(tx, stockTakeId, sheetFiling(sheet), sees);
        if (!recorded.ok) return refused(recorded.problem, 'stock-take', stockTakeId);
        return { __typename: 'CountRecorded', ...recorded.value };
      });
    },
    closeStockTake: (_parent, { input }, { identity, stockTakeDesk, post, sees }) => {
      requireRole(identity, 'ENTERPRISE', 'ADMINISTRATOR');
      return post<Outcome<'StockTakeClosed'>>('closeStockTake', input, async (tx) => {
        const closed = await stockTakeDesk.close(tx, input.stockTakeId, sees);
        if (!closed.ok) return refused(closed.problem, 'stock-take', input.stockTakeId);
        return { __typename: 'StockTakeClosed', ...closed.value };
      });
    },
  },
  StockTakePlanned: { stockTake: stockTakeOf },
  CountRecorded: { stockTake: stockTakeOf },
  StockTakeClosed: { stockTake: stockTakeOf },
  AccountBook: {
    stockTakes: ({ bookId }, _args, { stockTakes }) => stockTakes.ofBook.load(bookId),
  },
  StockTake: {
    __resolveReference: ({ id }, { stockTakes }) => stockTakes.byId.load(id),
    id: ({ stockTakeId }) => stockTakeId,
    accountBook: async ({ bookId }, _args, { books }) => {
      const book = await books.byId.load(bookId);
      if (!book) throw new Error('a stock-take belongs to a book that its reader may see');
      return book;
    },
    sheets: async ({ stockTakeId }, args, { stockTakes }) => {
      const { sheets, lines } = await stockTakes.count.load(stockTakeId);
      const inForce = sheetsInForce(sheets);
      const ofSheet = groupBy(lines, ({ sheetId }) => sheetId);
      const nodes = sheets.map((sheet) => ({
        ...sheet,
        inForce: inForce.has(sheet.sheetId),
        lines: (ofSheet.get(sheet.sheetId) ?? []).map((line) => ({ ...line, atCutOff: atCutOff(line) })),
      }));
      return pageOfAll(nodes, args);
    },
    lines: async (take, { toleranceBase, ...args }, { stockTakes, dryRuns }) => {
      const stock = await stockTakes.stock(take.stockTakeId);
      const run = await dryRuns.of.load({ bookId: take.bookId, asOf: take.cutOff });
      const counted = run?.materials.filter(({ itemNumber }) => stock.materials.has(itemNumber)) ?? [];
      return pageOfAll(
        counted.flatMap((line) => (run ? [{ ...lineOf({ run, stock, toleranceBase }, line), stock }] : [])),
        args,
      );
    },
    leftovers: (take, _args, { stockTakes }) => stockTakes.leftovers(take),
    uncounted: async (take, _args, { stockTakes, books }) => {
      const numbers = await stockTakes.uncounted(take);
      const items = await Promise.all(
        numbers.map((itemNumber) => books.item.load({ bookId: take.bookId, kind: 'MATERIAL', itemNumber })),
      );
      return items.filter((item): item is StoredItem => item !== null);
    },
  },
  CountedLeftovers: {
    material: ({ bookId, itemNumber }, _args, { books }) =>
      itemOf(books.item.load({ bookId, kind: 'MATERIAL', itemNumber })),
  },
  CellContribution: {
    stockTake: ({ source }, _args, { stockTakes }) =>
      source.flow === 'COUNTED_SCRAP' && source.documentId ? stockTakes.byId.load(source.documentId) : null,
  },
  StockTakeLine: {
    material: ({ bookId, line }, _args, { books }) =>
      itemOf(books.item.load({ bookId, kind: 'MATERIAL', itemNumber: line.itemNumber })),
    rawWarehouse: ({ stock, line }) => stock.materials.get(line.itemNumber)?.rawWarehouse ?? ZERO,
    workInProgress: ({ stock, line }) => stock.materials.get(line.itemNumber)?.workInProgress ?? ZERO,
    atContractor: ({ stock, line }) => stock.materials.get(line.itemNumber)?.atContractor ?? ZERO,
    inTransit: ({ stock, line }) => stock.materials.get(line.itemNumber)?.inTransit ?? ZERO,
    nonBonded: ({ stock, line }) => stock.materials.get(line.itemNumber)?.nonBonded ?? ZERO,
    discrepancy: async (line, _args, context) => {
      const discrepancy = await line.discrepancy(context);
      return discrepancy && { discrepancy, price: () => line.price(context) };
    },
  },
};

const refused = (problem: StockTakeRefusal, kind: string, key: string): FilingRefused | NotFound =>
  problem.kind === 'FAULTS' ? filingRefused(problem.faults) : notFound(kind, key);

const sheetFiling = ({ lines, ...head }: CountSheetInput): SheetFiling => ({
  ...head,
  lines: lines.map((line) => ({
    ...line,
    issuesAfter: line.issuesAfter ?? ZERO,
    receiptsAfter: line.receiptsAfter ?? ZERO,
    nonBonded: line.nonBonded ?? ZERO,
  })),
});

async function stockTakeOf(
  { stockTakeId }: { stockTakeId: string },
  _args: object,
  { stockTakes }: Context,
): Promise<StockTake> {
  const take = await stockTakes.byId.load(stockTakeId);
  if (!take) throw new Error('a stored outcome refers to a stock-take that is not there');
  return take;
}
