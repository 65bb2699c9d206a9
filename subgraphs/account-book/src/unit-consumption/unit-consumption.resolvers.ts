import type { Resolvers } from '../generated/resolvers';

export const unitConsumptionResolvers: Resolvers = {
  UnitConsumption: {
    material: async ({ bookId, materialItemNumber: itemNumber }, _args, { books }) => {
      const material = await books.item.load({ bookId, kind: 'MATERIAL', itemNumber });
      if (!material) throw new Error('a consumption line names a material of its book');
      return material;
    },
  },
};
