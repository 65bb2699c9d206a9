import { sdlBelow } from '@trust-supervision/graphql';
import { accountBookResolvers } from './account-book/account-book.resolvers';
import { bondedListResolvers } from './bonded-list/bonded-list.resolvers';
import type { Resolvers } from './generated/resolvers';
import { ledgerResolvers } from './ledger/ledger.resolvers';
import { turnoverResolvers } from './turnover/turnover.resolvers';
import { unitConsumptionResolvers } from './unit-consumption/unit-consumption.resolvers';
import { writeOffFilingResolvers } from './write-off/write-off-filing.resolvers';
import { writeOffResolvers } from './write-off/write-off.resolvers';

/** The schema of this subgraph: the SDL of its slices, and their resolvers. */
export const typeDefs = sdlBelow(__dirname);

const slices: readonly Resolvers[] = [
  accountBookResolvers,
  unitConsumptionResolvers,
  turnoverResolvers,
  ledgerResolvers,
  bondedListResolvers,
  writeOffResolvers,
  writeOffFilingResolvers,
];

/** The slices' resolvers, type by type. */
export const resolvers: Resolvers = slices.reduce<Record<string, object>>((merged, slice) => {
  for (const [type, fields] of Object.entries(slice)) merged[type] = { ...merged[type], ...fields };
  return merged;
}, {});
