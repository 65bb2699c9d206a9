import { connectionOf, pageOf, wholeKeyOf } from '@trust-supervision/graphql';
import type { Decimal } from '@trust-supervision/kernel';
import type { StoredItem } from '../account-book/account-book';
import type { Context } from '../context';
import type { Resolvers } from '../generated/resolvers';
import type { ConsumingMaterial } from './consumers.store';
import { importRoomUsd, shownRoom, shownUsd, turnoverRoomUsd } from './turnover';

export const turnoverResolvers: Resolvers = {
  Turnover: {
    maximum: ({ limits }) => usd(limits.maxTurnoverAmount?.times(10_000)),
    outstanding: ({ use }) => dollars(use.outstandingUsd),
    reserved: ({ use }) => dollars(use.reservedUsd),
    room: ({ limits, use }) => room(turnoverRoomUsd(limits, use)),
    importCeiling: ({ limits }) => usd(limits.importCeilingUsd),
    imported: ({ use }) => dollars(use.importedUsd),
    importRoom: ({ limits, use }) => room(importRoomUsd(limits, use)),
    lists: async ({ limits }, { stage, ...args }, { turnoverConsumers }) => {
      const page = pageOf(args);
      const asked = { after: page.after?.[0] ?? '', limit: page.limit };
      const loaded = await turnoverConsumers.lists(limits.bookId, stage ?? null, asked);
      return connectionOf(loaded, page, ({ listId }) => [listId]);
    },
    materials: async ({ limits }, args, { turnoverConsumers }) => {
      const page = pageOf(args);
      const asked = { after: Number(wholeKeyOf(page)), limit: page.limit };
      const loaded = await turnoverConsumers.materials(limits.bookId, asked);
      return connectionOf(loaded, page, ({ itemNumber }) => [itemNumber]);
    },
  },
  ConsumingList: {
    bondedList: async ({ listId }, _args, { lists }) => {
      const list = await lists.byId.load(listId);
      if (!list) throw new Error('a list that consumes room is there');
      return list;
    },
    amount: (list) => dollars(list.usd),
  },
  ConsumingMaterial: {
    material: (line, _args, context) => materialOf(line, context),
    balance: async (line, _args, context) => ({
      value: line.balance,
      unit: (await materialOf(line, context)).unit,
    }),
    price: ({ priceUsd }) => dollars(priceUsd),
    worth: ({ balance, priceUsd }) => dollars(balance.times(priceUsd)),
  },
};

async function materialOf(
  { bookId, itemNumber }: ConsumingMaterial,
  { books }: Context,
): Promise<StoredItem> {
  const item = await books.item.load({ bookId, kind: 'MATERIAL', itemNumber });
  if (!item) throw new Error('a balance is of a material of its book');
  return item;
}

const room = (left: Decimal | null) => left && { amount: shownRoom(left), currency: 'USD' };
const dollars = (amount: Decimal) => ({ amount: shownUsd(amount), currency: 'USD' });
const usd = (amount: Decimal | null | undefined) => (amount ? dollars(amount) : null);
