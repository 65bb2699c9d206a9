import type { Decimal } from '@trust-supervision/kernel';
import type { Resolvers } from '../generated/resolvers';
import { shownRoom, shownUsd, turnoverRoomUsd } from './turnover';

export const turnoverResolvers: Resolvers = {
  Turnover: {
    maximum: ({ limits }) => usd(limits.maxTurnoverAmount?.times(10_000)),
    outstanding: ({ use }) => dollars(use.outstandingUsd),
    reserved: ({ use }) => dollars(use.reservedUsd),
    room: ({ limits, use }) => {
      const room = turnoverRoomUsd(limits, use);
      return room && { amount: shownRoom(room), currency: 'USD' };
    },
    importCeiling: ({ limits }) => usd(limits.importCeilingUsd),
    imported: ({ use }) => dollars(use.importedUsd),
  },
};

const dollars = (amount: Decimal) => ({ amount: shownUsd(amount), currency: 'USD' });
const usd = (amount: Decimal | null | undefined) => (amount ? dollars(amount) : null);
