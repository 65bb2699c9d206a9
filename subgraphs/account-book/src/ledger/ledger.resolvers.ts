import { connectionOf, pageOf, wholeKeyOf } from '@trust-supervision/graphql';
import { ZERO } from '@trust-supervision/kernel';
import type { Resolvers } from '../generated/resolvers';

export const ledgerResolvers: Resolvers = {
  Material: {
    movements: async ({ bookId, itemNumber, unit }, args, { movements }) => {
      const page = pageOf(args);
      const loaded = await movements.pages.load({
        bookId,
        itemNumber,
        limit: page.limit,
        after: wholeKeyOf(page),
      });
      const nodes = loaded.map((movement) => ({ movement, unit }));
      return connectionOf(nodes, page, ({ movement }) => [String(movement.movementKey)]);
    },
  },
  Movement: {
    occurredOn: ({ movement }) => movement.occurredOn,
    recordedAt: ({ movement }) => movement.recordedAt,
    direction: ({ movement }) => movement.direction,
    quantity: ({ movement, unit }) => ({ value: movement.quantity, unit }),
    cause: ({ movement }) => movement.cause,
    balanceAfter: ({ movement, unit }) => ({ value: movement.balanceAfter ?? ZERO, unit }),
    bondedList: ({ movement }, _args, { lists }) =>
      movement.listId ? lists.byId.load(movement.listId) : null,
    lineNumber: ({ movement }) => movement.lineNumber,
    product: ({ movement: { bookId, productItemNumber } }, _args, { books }) =>
      productItemNumber === null
        ? null
        : books.item.load({ bookId, kind: 'PRODUCT', itemNumber: productItemNumber }),
    consumptionVersion: ({ movement }) => movement.version,
    writtenOffPeriod: async ({ movement: { bookId, periodId, cause } }, _args, { dryRuns }) => {
      if (cause !== 'COUNT_SURPLUS' && cause !== 'COUNT_SHORTAGE') return null;
      const periods = await dryRuns.periods.load(bookId);
      return periods[periods.findIndex((period) => period.periodId === periodId) - 1] ?? null;
    },
  },
};
