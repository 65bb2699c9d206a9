import { connectionOf, pageOf, type Connection, type PageArguments } from '@trust-supervision/graphql';
import { ZERO, type Decimal } from '@trust-supervision/kernel';
import type { Resolvers } from '../generated/resolvers';
import { hasAmountGap, hasGap, hasQuantityGap } from './reconciliation';

const MINUTE = 60_000;

export const reconciliationResolvers: Resolvers = {
  AccountBook: {
    reconciliation: async ({ bookId }, { asOf }, { identity, dryRuns, reconciliations }) => {
      const day = asOf ?? identity.businessDay;
      const [first] = await dryRuns.periods.load(bookId);
      return first && first.beginsOn <= day ? reconciliations.of.load({ bookId, asOf: day }) : null;
    },
  },

  Reconciliation: {
    stockLedger: ({ report }) => report,
    syncAgeMinutes: ({ syncAge }) => (syncAge === null ? null : Math.floor(syncAge / MINUTE)),
    itemsWithQuantityGap: ({ items }) => items.filter(hasQuantityGap).length,
    itemsWithAmountGap: ({ items }) => items.filter(hasAmountGap).length,
    unmatchedListCount: ({ unmatchedLists }) => unmatchedLists.length,
    lines: ({ bookId, items }, { onlyDifferences, ...args }) => {
      const shown = onlyDifferences ? items.filter(hasGap) : items;
      return pageAmong(
        shown.map((item) => ({ ...item, bookId })),
        args,
        ({ kind, itemNumber }) => `${kind}/${itemNumber}`,
      );
    },
    unmatchedLists: ({ unmatchedLists }, args) =>
      pageAmong(
        unmatchedLists,
        args,
        ({ list, receipt }) => `${list?.listId ?? ''}/${receipt?.receiptId ?? ''}`,
      ),
  },

  ReconciliationLine: {
    material: ({ kind, bookId, itemNumber }, _args, { books }) =>
      kind === 'MATERIAL' ? books.item.load({ bookId, kind, itemNumber }) : null,
    ledgerQuantity: ({ ledger }) => ledger?.quantity ?? null,
    ledgerReceivedAmount: ({ ledger }) => ledger && usd(ledger.receivedUsd),
    bookQuantity: ({ balance }) => balance,
    ledgerQuantityGap: ({ gaps }) => gaps.ledgerQuantity,
    ledgerAmountGap: ({ gaps }) => gaps.ledgerAmount && usd(gaps.ledgerAmount),
    importedGap: ({ gaps }) => gaps.imported,
    exportedGap: ({ gaps }) => gaps.exported,
    receivedAmountGap: ({ gaps }) => usd(gaps.receivedAmount),
  },
  ReconciledMovement: { receivedAmount: ({ receivedUsd }) => usd(receivedUsd) },

  UnmatchedList: {
    listNumber: ({ list, receipt }) => list?.listNumber ?? receipt?.listNumber ?? '',
    internalNumber: ({ list, receipt }) => list?.internalNumber ?? receipt?.internalNumber ?? null,
    bondedList: ({ list }, _args, { lists }) => list && lists.byId.load(list.listId),
    receipt: ({ receipt }, _args, { reconciliations }) =>
      receipt && reconciliations.receipts.load(receipt.receiptId),
  },
};

const usd = (amount: Decimal) => ({ amount: amount.isZero() ? ZERO : amount, currency: 'USD' });

/** A page of what is computed whole. A cursor that is gone since then begins anew. */
function pageAmong<Node>(
  nodes: readonly Node[],
  args: PageArguments,
  keyOf: (node: Node) => string,
): Connection<Node> {
  const page = pageOf(args);
  const [after] = page.after ?? [];
  const start = after === undefined ? 0 : nodes.findIndex((node) => keyOf(node) === after) + 1;
  return connectionOf(nodes.slice(start, start + page.limit + 1), page, (node) => [keyOf(node)]);
}
