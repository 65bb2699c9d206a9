import type { Resolvers } from '../generated/resolvers';
import { specialGoods } from './special-goods';

export const specialGoodsResolvers: Resolvers = {
  BondedListLine: {
    specialGoods: (line) => specialGoods(line),
  },
};
