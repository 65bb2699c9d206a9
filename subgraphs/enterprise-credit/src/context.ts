import type { Tx } from '@trust-supervision/database';
import type { Owners } from '@trust-supervision/events';
import type { RequestIdReused } from '@trust-supervision/graphql';
import {
  manyByKey,
  oneByKey,
  Posting,
  rowsFor,
  type Identity,
  type SubgraphParts,
} from '@trust-supervision/subgraph';
import DataLoader from 'dataloader';
import type { Coordinator } from './coordinator/coordinator';
import { CoordinatorStore } from './coordinator/coordinator.store';
import type { CreditRating } from './credit/credit';
import { CreditStore } from './credit/credit.store';
import type { Enterprise } from './enterprise/enterprise';
import { EnterpriseStore } from './enterprise/enterprise.store';
import type { GoodsAndDataFlow } from './enterprise/goods-data-flow';
import type { Standing } from './standing/standing';
import { StandingStore } from './standing/standing.store';

/** What the resolvers of one operation share. */
export type Context = {
  readonly identity: Identity;
  readonly enterprises: EnterpriseStore;
  readonly credit: CreditStore;
  readonly coordinators: CoordinatorStore;
  readonly standings: StandingStore;
  readonly loaders: Loaders;
  readonly post: Post;
};

/** One statement for all keys that fields ask for at the same time. */
export type Loaders = {
  readonly enterpriseById: DataLoader<string, Enterprise | null>;
  readonly enterpriseByUsci: DataLoader<string, Enterprise | null>;
  /** By enterprise id. */
  readonly flows: DataLoader<string, GoodsAndDataFlow[]>;
  /** By enterprise id. */
  readonly ratings: DataLoader<string, CreditRating[]>;
  readonly ratingById: DataLoader<string, CreditRating | null>;
  /** By enterprise id. */
  readonly coordinators: DataLoader<string, Coordinator[]>;
  /** By enterprise id. */
  readonly standings: DataLoader<string, Standing[]>;
};

/** Runs a mutation in one transaction, once for its `requestId`. Its outcome must be plain JSON. */
export type Post = <Outcome>(
  mutation: string,
  input: { readonly requestId: string },
  run: (tx: Tx) => Promise<Outcome>,
) => Promise<Outcome | RequestIdReused>;

/** What a stored outcome refers to. Nothing it can refer to is ever deleted, so a missing one is a bug. */
export async function present<Thing>(loading: Promise<Thing | null>): Promise<Thing> {
  const thing = await loading;
  if (thing === null) throw new Error('a stored outcome refers to something that is not there');
  return thing;
}

/** Makes the context of each operation. */
export function contexts({ database, outbox, clock }: SubgraphParts): (identity: Identity) => Context {
  const enterprises = new EnterpriseStore(database, outbox, clock);
  const credit = new CreditStore(database, outbox, clock);
  const coordinators = new CoordinatorStore(database, outbox, clock);
  const standings = new StandingStore(database, outbox, clock);
  return (identity) => {
    const loaders = loadersOf({ enterprises, credit, coordinators, standings }, rowsFor(identity));
    const posting = new Posting(database, clock, identity);
    const post: Post = async (mutation, input, run) => {
      const outcome = await posting.once(mutation, input, run);
      // An operation may hold several mutations: the next one must not see what was loaded before this one.
      for (const loader of Object.values(loaders)) loader.clearAll();
      return outcome;
    };
    return { identity, enterprises, credit, coordinators, standings, loaders, post };
  };
}

type Stores = Pick<Context, 'enterprises' | 'credit' | 'coordinators' | 'standings'>;

/** Loads enterprises of these owners: others are as if they were not there. */
function loadersOf(
  { enterprises, credit, coordinators: assignments, standings }: Stores,
  owners: Owners,
): Loaders {
  return {
    enterpriseById: new DataLoader(async (ids) =>
      oneByKey(ids, await enterprises.by('id', ids, owners), ({ id }) => id),
    ),
    enterpriseByUsci: new DataLoader(async (uscis) =>
      oneByKey(uscis, await enterprises.by('usci', uscis, owners), ({ usci }) => usci),
    ),
    flows: new DataLoader(async (ids) =>
      manyByKey(ids, await enterprises.flowsOf(ids), ({ enterpriseId }) => enterpriseId),
    ),
    ratings: new DataLoader(async (ids) =>
      manyByKey(ids, await credit.ratingsOf(ids), ({ enterpriseId }) => enterpriseId),
    ),
    ratingById: new DataLoader(async (ids) => oneByKey(ids, await credit.byIds(ids), ({ id }) => id)),
    coordinators: new DataLoader(async (ids) =>
      manyByKey(ids, await assignments.assignmentsOf(ids), ({ enterpriseId }) => enterpriseId),
    ),
    standings: new DataLoader(async (ids) =>
      manyByKey(ids, await standings.recordsOf(ids), ({ enterpriseId }) => enterpriseId),
    ),
  };
}
