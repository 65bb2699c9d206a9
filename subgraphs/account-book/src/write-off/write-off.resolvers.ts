import { badInput } from '@trust-supervision/graphql';
import { addDays, BOOK_AMOUNT, round, type Decimal } from '@trust-supervision/kernel';
import type { Context } from '../context';
import type { Resolvers } from '../generated/resolvers';
import type { WriteOffDryRunParent, WriteOffMaterialLineParent as Line } from '../mappers';
import { amountOf } from './amounts';
import { checkedStock, pageOfAll } from './write-off.exchange';
import { placedFinding, sanityFindings } from './sanity-checks';
import { differenceOf, type Discrepancy } from './stock';
import { explain, surplusCarriedOutRate, type MaterialLine } from './write-off';
import { type StoredItem } from '../account-book/account-book';

export const writeOffResolvers: Resolvers = {
  AccountBook: {
    writeOffDryRun: async ({ bookId }, { asOf, knownAt, stock, stockTake, toleranceBase }, context) => {
      if (stock && stockTake) throw badInput('stock and stockTake are both given; allowed: one of them');
      if (knownAt && (stock || stockTake))
        throw badInput(
          'knownAt is given with a count; allowed: one of them, a count is compared with what is known now',
        );
      const taken = stockTake ? await context.stockTakes.byId.load(stockTake) : null;
      const day = asOf ?? taken?.cutOff ?? context.identity.businessDay;
      const run = await context.dryRuns.of.load({ bookId, asOf: day, knownAt: knownAt ?? null });
      if (!run || !stockTake) return run && { run, stock: stock ? checkedStock(stock) : null, toleranceBase };
      const closed = await context.stockTakes.closed.load({ stockTakeId: stockTake, bookId, day });
      if (!closed.ok) throw badInput(`stockTake ${stockTake}: ${closed.problem.message}`);
      return { run, stock: closed.value, toleranceBase };
    },
  },
  WriteOffDryRun: {
    period: ({ run }) => run.period,
    asOf: ({ run }) => run.asOf,
    rowsRead: ({ run }) => run.rowsRead,
    materials: (parent, args) =>
      pageOfAll(
        parent.run.materials.map((line) => lineOf(parent, line)),
        args,
      ),
    products: ({ run }, args) =>
      pageOfAll(
        run.products.map((line) => ({ bookId: run.bookId, line })),
        args,
      ),
    findings: async (parent, _args, context) => {
      const { run } = parent;
      const { bookId } = run;
      if (run.knownAt)
        throw badInput('findings of a run with knownAt are asked for; allowed: a run of what is known now');
      // At the same time: the longest statement adds up a whole period in the database.
      const [ground, before, discrepancies, openMatters] = await Promise.all([
        context.writeOffs.sheetGround(run),
        context.dryRuns.of.load({ bookId, asOf: addDays(run.period.beginsOn, -1) }),
        compared(parent, context),
        context.writeOffs.openMatters(run),
      ]);
      const sheet = await context.writeOffs.sheet(run, ground, { before, discrepancies });
      const findings = [...sanityFindings(sheet), ...openMatters];
      return findings.map((finding) => placedFinding(bookId, finding));
    },
  },
  SanityRow: {
    material: ({ bookId, materialItemNumber: itemNumber }, _args, { books }) =>
      itemNumber === undefined ? null : books.item.load({ bookId, kind: 'MATERIAL', itemNumber }),
    product: ({ bookId, productItemNumber: itemNumber }, _args, { books }) =>
      itemNumber === undefined ? null : books.item.load({ bookId, kind: 'PRODUCT', itemNumber }),
    bondedList: ({ listNumber }, _args, { lists }) =>
      listNumber === undefined ? null : lists.byNumber.load(listNumber),
    lineNumber: ({ lineNumber }) => lineNumber ?? null,
  },
  WriteOffMaterialLine: {
    material: ({ bookId, line }, _args, { books }) =>
      itemOf(books.item.load({ bookId, kind: 'MATERIAL', itemNumber: line.itemNumber })),
    unit: async ({ bookId, line }, _args, { books }) =>
      (await itemOf(books.item.load({ bookId, kind: 'MATERIAL', itemNumber: line.itemNumber }))).unit,
    opening: ({ line }) => line.opening,
    imported: ({ line }) => line.imported,
    exchangedOut: ({ line }) => line.exchangedOut,
    carriedOverIn: ({ line }) => line.carriedOverIn,
    added: ({ line }) => line.added,
    reduced: ({ line }) => line.reduced,
    reexported: ({ line }) => line.reexported,
    sold: ({ line }) => line.sold,
    soldConverted: ({ line }) => line.soldConverted,
    soldDamaged: ({ line }) => line.soldDamaged,
    surplusCarriedOut: ({ line }) => line.surplusCarriedOut,
    surplusCarriedOutRate: ({ line }) => surplusCarriedOutRate(line),
    destroyed: ({ line }) => line.destroyed,
    destroyedConverted: ({ line }) => line.destroyedConverted,
    destroyedDamaged: ({ line }) => line.destroyedDamaged,
    consumed: ({ line }) => line.consumed,
    netConsumed: ({ line }) => line.netConsumed,
    tangibleLoss: ({ line }) => line.tangibleLoss,
    intangibleLoss: ({ line }) => line.intangibleLoss,
    theoreticalRemaining: ({ line }) => line.theoreticalRemaining,
    leftoversOpening: ({ line }) => line.leftoversOpening,
    leftoversRecorded: ({ line }) => line.leftoversRecorded,
    leftoversCounted: ({ line }) => line.leftoversCounted,
    leftoversTakenOut: ({ line }) => line.leftoversTakenOut,
    leftoversDestroyed: ({ line }) => line.leftoversDestroyed,
    byProductsTakenOut: ({ line }) => line.byProductsTakenOut,
    byProductsDestroyed: ({ line }) => line.byProductsDestroyed,
    leftoversRemaining: ({ line }) => line.leftoversRemaining,
    averagePrice: async ({ price }, _args, context) => {
      const { usd, per } = await price(context);
      return round(usd.dividedBy(per), BOOK_AMOUNT);
    },
    theoreticalRemainingAmount: (parent, _args, context) => amount(parent, 'theoreticalRemaining', context),
    consumedAmount: (parent, _args, context) => amount(parent, 'consumed', context),
    soldAmount: (parent, _args, context) => amount(parent, 'sold', context),
    leftoversTakenOutAmount: (parent, _args, context) => amount(parent, 'leftoversTakenOut', context),
    discrepancy: async (parent, _args, context) => {
      const found = await parent.discrepancy(context);
      return found && { discrepancy: found, price: () => parent.price(context) };
    },
    explanation: async (parent, { cell, ...args }, context) => {
      const run = await parent.run(context);
      const explained = explain(cell, await context.explanations.behind(run, parent.line.itemNumber));
      return pageOfAll(
        explained.map(({ source, contribution }) => ({ run, source, contribution })),
        args,
      );
    },
  },
  Discrepancy: {
    actualRemaining: ({ discrepancy }) => discrepancy.actualRemaining,
    inProducts: ({ discrepancy }) => discrepancy.inProducts,
    difference: ({ discrepancy }) => discrepancy.difference,
    differenceRate: ({ discrepancy }) => discrepancy.differenceRate,
    actualRemainingAmount: async ({ discrepancy, price }) =>
      amountOf(discrepancy.actualRemaining, await price()),
    differenceAmount: async ({ discrepancy, price }) => amountOf(discrepancy.difference, await price()),
  },
  CellContribution: {
    bondedList: async ({ source }, _args, { lists }) => {
      if (source.listId === null) return null;
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
    product: ({ bookId, line }, _args, { books }) =>
      itemOf(books.item.load({ bookId, kind: 'PRODUCT', itemNumber: line.productItemNumber })),
    version: ({ line }) => line.version,
    exported: ({ line }) => line.exported,
    carriedOverOut: ({ line }) => line.carriedOverOut,
    returned: ({ line }) => line.returned,
    reexported: ({ line }) => line.reexported,
    sold: ({ line }) => line.sold,
    destroyed: ({ line }) => line.destroyed,
    soldDamaged: ({ line }) => line.soldDamaged,
    destroyedDamaged: ({ line }) => line.destroyedDamaged,
    netExports: ({ line }) => line.netExports,
  },
};

/** A material's line of a dry run, as its fields are resolved. */
export const lineOf = (parent: WriteOffDryRunParent, line: MaterialLine): Line => {
  const { run } = parent;
  const { bookId, asOf, knownAt } = run;
  return {
    bookId,
    line,
    run: async () => run,
    price: async ({ writeOffs }) =>
      (await writeOffs.prices.load({ bookId, periodId: run.period.periodId, asOf, knownAt }))(
        line.itemNumber,
      ),
    discrepancy: (context) => comparison(parent, line, context),
  };
};

const amount = async (
  { line, price }: Line,
  cell: 'theoreticalRemaining' | 'consumed' | 'sold' | 'leftoversTakenOut',
  context: Context,
): Promise<Decimal> => amountOf(line[cell], await price(context));

async function comparison(
  parent: WriteOffDryRunParent,
  line: MaterialLine,
  { writeOffs }: Context,
): Promise<Discrepancy | null> {
  const { run, stock, toleranceBase: base } = parent;
  if (!stock) return null;
  return differenceOf(line, { stock, base, inProducts: await writeOffs.inProducts(run, stock) });
}

async function compared(parent: WriteOffDryRunParent, context: Context): Promise<Map<number, Discrepancy>> {
  const found = new Map<number, Discrepancy>();
  for (const line of parent.run.materials) {
    const difference = await comparison(parent, line, context);
    if (difference) found.set(line.itemNumber, difference);
  }
  return found;
}

/** An item that a line of the write-off names. */
export async function itemOf(loading: Promise<StoredItem | null>): Promise<StoredItem> {
  const item = await loading;
  if (!item) throw new Error('a line of the write-off names an item of its book');
  return item;
}
