import type { Tx } from '@trust-supervision/database';
import type { Owners } from '@trust-supervision/events';
import { Decisions, Reviewer, ReviewParameters } from '@trust-supervision/decisions';
import type { RequestIdReused } from '@trust-supervision/graphql';
import { Reference } from '@trust-supervision/reference';
import {
  manyByKey,
  oneByKey,
  Posting,
  Reviews,
  ReviewTasks,
  Rows,
  rowsFor,
  WorkList,
  type Identity,
  type SubgraphParts,
} from '@trust-supervision/subgraph';
import DataLoader from 'dataloader';
import type { Declaration, DeclarationReturn } from './declaration/declaration';
import { DeclarationStore } from './declaration/declaration.store';
import { ReleaseDesk } from './declaration/release-desk.store';

/** What the resolvers of one operation share. */
export type Context = Desks &
  Readers & {
    readonly identity: Identity;
    readonly loaders: Loaders;
    /** What the caller is shown. */
    readonly rows: Rows;
    readonly post: Post;
  };

/** What outlives an operation. */
type Desks = {
  readonly declarations: DeclarationStore;
  readonly releaseDesk: ReleaseDesk;
  readonly tasks: ReviewTasks;
  readonly decisions: Decisions;
  readonly reviewParameters: ReviewParameters;
  readonly reference: Reference;
};

/** What reads for one operation. */
type Readers = { readonly reviews: Reviews; readonly workList: WorkList };

/** One statement for all keys that fields ask for at the same time. */
export type Loaders = {
  readonly declarationById: DataLoader<string, Declaration | null>;
  readonly declarationByNumber: DataLoader<string, Declaration | null>;
  readonly declarationByList: DataLoader<string, Declaration | null>;
  /** By the declaration's id. */
  readonly returnsOf: DataLoader<string, DeclarationReturn[]>;
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

/** Makes what outlives operations. */
export function desksOf({
  database,
  outbox,
  clock,
}: Pick<SubgraphParts, 'database' | 'outbox' | 'clock'>): Desks {
  const declarations = new DeclarationStore(database, outbox, clock);
  const tasks = new ReviewTasks({ outbox, clock });
  const reviewer = new Reviewer(clock);
  const releaseDesk = new ReleaseDesk({ declarations, reviewer, tasks, outbox, clock });
  tasks.handle('DECLARATION_RELEASE', releaseDesk.reviews);
  return {
    declarations,
    releaseDesk,
    tasks,
    decisions: new Decisions(database),
    reviewParameters: new ReviewParameters(database, clock),
    reference: new Reference(database),
  };
}

/** Makes the context of each operation. */
export function contexts({ database, clock }: SubgraphParts, desks: Desks): (identity: Identity) => Context {
  return (identity) => {
    const readers = (): Readers & Pick<Context, 'loaders'> => ({
      loaders: loadersOf(desks.declarations, rowsFor(identity)),
      reviews: new Reviews(desks.decisions),
      workList: new WorkList(database),
    });
    const posting = new Posting(database, clock, identity);
    const post: Post = async (mutation, input, run) => {
      const outcome = await posting.once(mutation, input, run);
      // An operation may hold several mutations: the next one must not see what was loaded before this one.
      Object.assign(context, readers());
      return outcome;
    };
    const rows = new Rows(database, identity);
    const context: Context = { ...desks, ...readers(), identity, rows, post };
    return context;
  };
}

/** Loads the declarations of these owners: those of others are as if they were not there. */
function loadersOf(declarations: DeclarationStore, owners: Owners): Loaders {
  const by = (column: Parameters<DeclarationStore['by']>[0], keyOf: (found: Declaration) => string) =>
    new DataLoader<string, Declaration | null>(async (values) =>
      oneByKey(values, await declarations.by(column, values, owners), keyOf),
    );
  return {
    declarationById: by('id', ({ id }) => id),
    declarationByNumber: by('declaration_number', ({ declarationNumber }) => declarationNumber),
    declarationByList: by('list_number', ({ listNumber }) => listNumber),
    returnsOf: new DataLoader(async (ids) =>
      manyByKey(ids, await declarations.returnsOf(ids), ({ declarationId }) => declarationId),
    ),
  };
}
