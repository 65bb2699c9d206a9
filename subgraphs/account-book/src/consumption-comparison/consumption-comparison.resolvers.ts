import type { Resolvers } from '../generated/resolvers';
import { pageOfAll } from '../write-off/write-off.exchange';
import { itemOf } from '../write-off/write-off.resolvers';

export const consumptionComparisonResolvers: Resolvers = {
  WriteOffPeriod: {
    consumptionComparison: async (period, args, { consumptionComparisons }) => {
      const { bookId } = period;
      const rows = await consumptionComparisons.of.load(period);
      return pageOfAll(
        rows.map((row) => ({ bookId, row })),
        args,
      );
    },
  },
  ConsumptionComparison: {
    product: ({ bookId, row: { product } }, _args, { books }) =>
      product && books.item.load({ bookId, kind: 'PRODUCT', itemNumber: product.productItemNumber }),
    version: ({ row }) => row.product?.version ?? null,
    material: ({ bookId, row }, _args, { books }) =>
      itemOf(books.item.load({ bookId, kind: 'MATERIAL', itemNumber: row.materialItemNumber })),
    made: ({ row }) => row.made,
    used: ({ row }) => row.used,
    declaredUse: ({ row }) => row.declaredUse,
    declaredConsumption: ({ row }) => row.declared,
    actualConsumption: ({ row }) => row.actual,
    deviation: ({ row }) => row.deviation,
    deviationRate: ({ row }) => row.deviationRate,
  },
};
