import type { Tx } from '@trust-supervision/database';
import type { RequestIdReused } from '@trust-supervision/graphql';
import { oneByKey, Posting, rowsFor, type Identity, type SubgraphParts } from '@trust-supervision/subgraph';
import DataLoader from 'dataloader';
import type { Declaration } from './declaration/declaration';
import type { DeclarationStore } from './declaration/declaration.store';

/** What the resolvers of one operation share. */
export type Context = {
  readonly identity: Identity;
  readonly declarations: DeclarationStore;
  readonly loaders: Loaders;
  readonly post: Post;
};

/** One statement for all keys that fields ask for at the same time. */
export type Loaders = {
  readonly declarationById: DataLoader<string, Declaration | null>;
  readonly declarationByNumber: DataLoader<string, Declaration | null>;
  readonly declarationByList: DataLoader<string, Declaration | null>;
};

/** Runs a mutation in one transaction, once for its `requestId`. Its outcome must be plain JSON. */
export type Post = <Outcome>(
  mutation: string,
  input: { readonly requestId: string },
  run: (tx: Tx) => Promise<Outcome>,
) => Promise<Outcome | RequestIdReused>;

/** What must be there because something stored refers to it: nothing is ever deleted, so a missing one is a bug. */
export async function present<Thing>(loading: Promise<Thing | null>): Promise<Thing> {
  const thing = await loading;
  if (thing === null) throw new Error('something stored refers to what is not there');
  return thing;
}

/** Makes the context of each operation. */
export function contexts(
  { database, clock }: SubgraphParts,
  declarations: DeclarationStore,
): (identity: Identity) => Context {
  return (identity) => {
    const loaders = loadersOf(declarations, rowsFor(identity));
    const posting = new Posting(database, clock, identity);
    const post: Post = async (mutation, input, run) => {
      const outcome = await posting.once(mutation, input, run);
      // An operation may hold several mutations: the next one must not see what was loaded before this one.
      for (const loader of Object.values(loaders)) loader.clearAll();
      return outcome;
    };
    return { identity, declarations, loaders, post };
  };
}

/** Loads the declarations of some enterprises or (null) of all: those of others are as if they were not there. */
function loadersOf(declarations: DeclarationStore, only: readonly string[] | null): Loaders {
  const by = (key: 'id' | 'declarationNumber' | 'listNumber') =>
    new DataLoader<string, Declaration | null>(async (values) =>
      oneByKey(values, await declarations.by(key, values, only), (found) => found[key]),
    );
  return {
    declarationById: by('id'),
    declarationByNumber: by('declarationNumber'),
    declarationByList: by('listNumber'),
  };
}
