import {
  badInput,
  connectionOf,
  pageOf,
  wholeKeyOf,
  type Connection,
  type PageArguments,
} from '@trust-supervision/graphql';
import { ZERO, type LegalDate } from '@trust-supervision/kernel';
import type { Context } from '../context';
import type { CountedStockInput, Resolvers } from '../generated/resolvers';
import type { WriteOffMaterialLineParent as StockLine } from '../mappers';
import {
  countFaults,
  discrepancyOf,
  toleranceBaseOf,
  type CountedProduct,
  type CountedStock,
  type Discrepancy,
} from './stock';
import { explain } from './write-off';
import { type StoredItem, type StoredConsumption } from '../account-book/account-book';

export const writeOffResolvers: Resolvers = {
  AccountBook: {
    writeOffDryRun: async ({ bookId }, { asOf, stock, stockTake, toleranceBase }, context) => {
      if (stock && stockTake) throw badInput('stock and stockTake are both given; allowed: one of them');
      const taken = stockTake ? await context.stockTakes.byId.load(stockTake) : null;
      const day = asOf ?? taken?.cutOff ?? context.identity.businessDay;
      const run = await context.dryRuns.of.load({ bookId, asOf: day });
      if (!run || !stockTake) return run && { run, stock: stock ? countedStock(stock) : null, toleranceBase };
      const closed = await context.stockTakes.closed.load({ stockTakeId: stockTake, bookId, day });
      if (!closed.ok) throw badInput(`stockTake ${stockTake}: ${closed.problem.message}`);
      return { run, stock: closed.value, toleranceBase };
    },
  },
  WriteOffDryRun: {
    period: ({ run }) => run.period,
    asOf: ({ run }) => run.asOf,
    rowsRead: ({ run }) => run.rowsRead,
    materials: ({ run, stock, toleranceBase }, args) => {
      const lines = run.materials.map((line): StockLine => ({ run, line, stock, toleranceBase }));
      return pageOfAll(lines, args);
    },
    products: ({ run }, args) =>
      pageOfAll(
        run.products.map((line) => ({ run, line })),
        args,
      ),
  },
  WriteOffMaterialLine: {
    material: ({ run, line }, _args, { books }) =>
      itemOf(books.item.load({ bookId: run.bookId, kind: 'MATERIAL', itemNumber: line.itemNumber })),
    unit: async ({ run, line }, _args, { books }) =>
      (await itemOf(books.item.load({ bookId: run.bookId, kind: 'MATERIAL', itemNumber: line.itemNumber })))
        .unit,
    opening: ({ line }) => line.opening,
    imported: ({ line }) => line.imported,
    exchangedOut: ({ line }) => line.exchangedOut,
    carriedOverIn: ({ line }) => line.carriedOverIn,
    added: ({ line }) => line.added,
    reduced: ({ line }) => line.reduced,
    reexported: ({ line }) => line.reexported,
    sold: ({ line }) => line.sold,
    soldConverted: ({ line }) => line.soldConverted,
    surplusCarriedOut: ({ line }) => line.surplusCarriedOut,
    destroyed: ({ line }) => line.destroyed,
    destroyedConverted: ({ line }) => line.destroyedConverted,
    consumed: ({ line }) => line.consumed,
    netConsumed: ({ line }) => line.netConsumed,
    tangibleLoss: ({ line }) => line.tangibleLoss,
    intangibleLoss: ({ line }) => line.intangibleLoss,
    theoreticalRemaining: ({ line }) => line.theoreticalRemaining,
    leftoversOpening: ({ line }) => line.leftoversOpening,
    leftoversTakenOut: ({ line }) => line.leftoversTakenOut,
    leftoversDestroyed: ({ line }) => line.leftoversDestroyed,
    leftoversRemaining: ({ line }) => line.leftoversRemaining,
    discrepancy: (parent, _args, context) => discrepancy(parent, context),
    explanation: async ({ run, line }, { cell, ...args }, { explanations }) => {
      const explained = explain(cell, await explanations.behind(run, line.itemNumber));
      return pageOfAll(
        explained.map(({ source, contribution }) => ({ run, source, contribution })),
        args,
      );
    },
  },
  CellContribution: {
    bondedList: async ({ source }, _args, { lists }) => {
      const list = await lists.byId.load(source.listId);
      if (!list) throw new Error('a movement names a list of its book');
      return list;
    },
    lineNumber: ({ source }) => source.lineNumber,
    occurredOn: ({ source }) => source.occurredOn,
    product: ({ run, source }, _args, { books }) =>
      source.product
        ? books.item.load({ bookId: run.bookId, kind: 'PRODUCT', itemNumber: source.itemNumber })
        : null,
    consumptionVersion: ({ source }) => source.version,
    flow: ({ source }) => source.flow,
    quantity: ({ source }) => source.quantity,
    contribution: ({ contribution }) => contribution,
  },
  WriteOffProductLine: {
    product: ({ run, line }, _args, { books }) =>
      itemOf(books.item.load({ bookId: run.bookId, kind: 'PRODUCT', itemNumber: line.productItemNumber })),
    version: ({ line }) => line.version,
    exported: ({ line }) => line.exported,
    carriedOverOut: ({ line }) => line.carriedOverOut,
    returned: ({ line }) => line.returned,
    reexported: ({ line }) => line.reexported,
    sold: ({ line }) => line.sold,
    destroyed: ({ line }) => line.destroyed,
    netExports: ({ line }) => line.netExports,
  },
};

/** A page of what is in memory whole; a cursor is the place in it. */
export function pageOfAll<Node>(nodes: readonly Node[], args: PageArguments): Connection<Node> {
  const page = pageOf(args);
  const start = Number(wholeKeyOf(page));
  const placed = nodes
    .slice(start, start + page.limit + 1)
    .map((node, index) => ({ node, place: start + index + 1 }));
  const { edges, pageInfo } = connectionOf(placed, page, ({ place }) => [place]);
  const shown = edges.map(({ cursor, node: { node } }) => ({ cursor, node }));
  return { edges: shown, nodes: shown.map(({ node }) => node), pageInfo };
}

/** The difference of a line to the counted stock it is compared with; null where its material was not counted. */
export async function discrepancy(
  { run, line, stock, toleranceBase }: StockLine,
  { consumptions }: Context,
): Promise<Discrepancy | null> {
  const counted = stock?.materials.get(line.itemNumber);
  if (!stock || !counted) return null;
  const products = await Promise.all(
    stock.products.map(async ({ itemNumber, quantity }): Promise<CountedProduct[]> => {
      const lines = await consumptions.ofProduct.load({ bookId: run.bookId, itemNumber });
      const consumption = inForce(lines, line.itemNumber, run.asOf);
      return consumption ? [{ quantity, consumption }] : [];
    }),
  );
  return discrepancyOf(
    counted,
    products.flat(),
    line.theoreticalRemaining,
    toleranceBaseOf(toleranceBase, line),
  );
}

/** The line of the product's latest version that had begun on the day (domain 14, reading of 2.4). */
function inForce(
  lines: readonly StoredConsumption[],
  materialItemNumber: number,
  day: LegalDate,
): StoredConsumption | undefined {
  const begun = lines.filter(({ effectiveFrom }) => effectiveFrom <= day);
  const latest = begun.toSorted(
    (one, other) =>
      one.effectiveFrom.localeCompare(other.effectiveFrom) ||
      one.version.localeCompare(other.version, 'en', { numeric: true }),
  );
  const version = latest.at(-1)?.version;
  return begun.find((line) => line.version === version && line.materialItemNumber === materialItemNumber);
}

/** Reads counted stock. Throws BAD_USER_INPUT naming what is counted twice, negative or larger than can be kept. */
function countedStock({ materials, products }: CountedStockInput): CountedStock {
  const faults = [...countFaults('materials', materials), ...countFaults('products', products)];
  if (faults.length > 0) {
    throw badInput(faults.map(({ path, message, value }) => `stock.${path} ${message}: ${value}`).join('; '));
  }
  const counted = materials.map(({ itemNumber, ...places }) => {
    const { rawWarehouse, workInProgress, atContractor, inTransit, nonBonded } = places;
    return [
      itemNumber,
      {
        rawWarehouse,
        workInProgress: workInProgress ?? ZERO,
        atContractor: atContractor ?? ZERO,
        inTransit: inTransit ?? ZERO,
        nonBonded: nonBonded ?? ZERO,
      },
    ] as const;
  });
  return { materials: new Map(counted), products };
}

/** An item that a line of the write-off names. */
export async function itemOf(loading: Promise<StoredItem | null>): Promise<StoredItem> {
  const item = await loading;
  if (!item) throw new Error('a line of the write-off names an item of its book');
  return item;
}
