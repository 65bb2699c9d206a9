import {
  badInput,
  connectionOf,
  forbidden,
  pageOf,
  type FilingRefused,
  type NotFound,
} from '@trust-supervision/graphql';
import {
  ageMinutes,
  requireRole,
  stateAt,
  taskRefused,
  type Identity,
  type Officer,
  type ReviewTask,
  type ReviewTaskAlreadyDecided,
} from '@trust-supervision/subgraph';
import type { AccountBook } from '../account-book/account-book';
import type { Context } from '../context';
import { declarationOf } from '../annual-declaration/annual-declaration.resolvers';
import type { Resolvers } from '../generated/resolvers';
import type {
  AccountBookReviewTaskParent,
  AnnualDeclarationReviewTaskParent,
  ReportExtensionReviewTaskParent,
  BondedListReviewTaskParent,
  BookChangeReviewTaskParent,
  ReviewTaskClaimedParent,
  ReviewTaskDecidedParent,
  UnitConsumptionReviewTaskParent,
  WriteOffReviewTaskParent,
} from '../mappers';

type KindOfTask =
  | WriteOffReviewTaskParent
  | AccountBookReviewTaskParent
  | BookChangeReviewTaskParent
  | BondedListReviewTaskParent
  | UnitConsumptionReviewTaskParent
  | AnnualDeclarationReviewTaskParent
  | ReportExtensionReviewTaskParent;
type Refused = FilingRefused | NotFound | ReviewTaskAlreadyDecided;

/** What every kind of task shows alike. */
const shared = {
  id: ({ taskId }: ReviewTask) => taskId,
  state: (task: ReviewTask, _args: object, { tasks }: Context) => stateAt(task, tasks.instant()),
  ageMinutes: (task: ReviewTask, _args: object, { tasks }: Context) => ageMinutes(task, tasks.instant()),
  claimedBy: (task: ReviewTask, _args: object, { tasks }: Context) =>
    stateAt(task, tasks.instant()) === 'CLAIMED' ? task.claimedByName : null,
  claimExpiresAt: (task: ReviewTask, _args: object, { tasks }: Context) =>
    stateAt(task, tasks.instant()) === 'CLAIMED' ? task.claimExpiresAt : null,
  decidedBy: ({ decidedByName }: ReviewTask) => decidedByName,
  steps: ({ taskId }: ReviewTask, _args: object, { workList }: Context) => workList.steps.load(taskId),
  enterprise: ({ enterpriseUsci }: ReviewTask) => ({ usci: enterpriseUsci }),
};

export const reviewTaskResolvers: Resolvers = {
  Query: {
    reviewTasks: async (_parent, { district, state, ...args }, { identity, workList, tasks }) => {
      const page = pageOf(args);
      const loaded = await workList.page({
        district: districtOf(identity, district ?? null),
        state: state ?? null,
        instant: tasks.instant(),
        limit: page.limit,
        after: page.after && lastSeen(page.after),
      });
      return connectionOf(loaded.map(kindOf), page, ({ openedAt, taskId }) => [openedAt, taskId]);
    },
    reviewTask: (_parent, { id }, context) => {
      requireRole(context.identity, 'OFFICER', 'ADMINISTRATOR');
      return visible(id, context);
    },
  },

  Mutation: {
    claimReviewTask: async (_parent, { input }, context) => {
      const { taskId, requestId } = input;
      const request = {
        taskId,
        officer: await officerFor(taskId, context),
        causedBy: `request:${requestId}`,
      };
      return context.post<ReviewTaskClaimedParent | Refused>('claimReviewTask', input, async (tx) => {
        const claimed = await context.tasks.claim(tx, request);
        if (!claimed.ok) return taskRefused(claimed.problem, taskId);
        return { __typename: 'ReviewTaskClaimed', taskId };
      });
    },
    decideReviewTask: async (_parent, { input }, context) => {
      const { taskId, requestId, decision, reason = null } = input;
      const officer = await officerFor(taskId, context);
      const task = await context.workList.byId.load(taskId);
      const ground = task && (await context.tasks.prepare(task));
      const request = { taskId, officer, ground, causedBy: `request:${requestId}` };
      return context.post<ReviewTaskDecidedParent | Refused>('decideReviewTask', input, async (tx) => {
        const decided = await context.tasks.decide(tx, request, { decision, reason });
        if (!decided.ok) return taskRefused(decided.problem, taskId);
        return { __typename: 'ReviewTaskDecided', taskId, followedBy: decided.value.followedBy };
      });
    },
  },

  ReviewTaskClaimed: { task: ({ taskId }, _args, context) => present(taskId, context) },
  ReviewTaskDecided: {
    task: ({ taskId }, _args, context) => present(taskId, context),
    followedBy: ({ followedBy }, _args, context) =>
      followedBy === null ? null : present(followedBy, context),
  },
  ReviewTaskStep: { by: ({ name }) => name, at: ({ happenedAt }) => happenedAt },

  WriteOffReviewTask: {
    ...shared,
    __resolveReference: async ({ id }, context) => {
      const task = await visible(id, context);
      return task?.__typename === 'WriteOffReviewTask' ? task : null;
    },
    writeOff: async ({ filingId, filingNumber }, _args, context) => {
      const { bookId } = await bookOf(filingNumber, context);
      const periods = await context.dryRuns.periods.load(bookId);
      const period = periods.find(({ periodId }) => periodId === filingId);
      if (!period) throw new Error('a task decides a period that is there');
      return period;
    },
  },

  AccountBookReviewTask: {
    ...shared,
    __resolveReference: async ({ id }, context) => {
      const task = await visible(id, context);
      return task?.__typename === 'AccountBookReviewTask' ? task : null;
    },
    accountBook: ({ filingId }, _args, { books }) => decidedBy(books.byId.load(filingId)),
  },
  BondedListReviewTask: {
    ...shared,
    __resolveReference: async ({ id }, context) => {
      const task = await visible(id, context);
      return task?.__typename === 'BondedListReviewTask' ? task : null;
    },
    bondedList: ({ filingId }, _args, { lists }) => decidedBy(lists.byId.load(filingId)),
  },
  UnitConsumptionReviewTask: {
    ...shared,
    __resolveReference: async ({ id }, context) => {
      const task = await visible(id, context);
      return task?.__typename === 'UnitConsumptionReviewTask' ? task : null;
    },
    accountBook: ({ filingId }, _args, { books }) => decidedBy(books.byId.load(filingId.split('/')[0] ?? '')),
  },
  AnnualDeclarationReviewTask: {
    ...shared,
    __resolveReference: async ({ id }, context) => {
      const task = await visible(id, context);
      return task?.__typename === 'AnnualDeclarationReviewTask' ? task : null;
    },
    annualDeclaration: async ({ filingId, filingNumber }, _args, context) => {
      const [periodId = '', year = ''] = filingId.split('/');
      return declarationOf(await bookOf(filingNumber, context), { periodId, year: Number(year) }, context);
    },
  },
  ReportExtensionReviewTask: {
    ...shared,
    __resolveReference: async ({ id }, context) => {
      const task = await visible(id, context);
      return task?.__typename === 'ReportExtensionReviewTask' ? task : null;
    },
    period: async ({ filingNumber }, _args, context) => {
      const { bookId } = await bookOf(filingNumber, context);
      const number = Number(filingNumber.split('/')[1]);
      const period = (await context.dryRuns.periods.load(bookId)).find((one) => one.number === number);
      if (!period) throw new Error('a task decides a period that is there');
      return period;
    },
  },
  BookChangeReviewTask: {
    ...shared,
    __resolveReference: async ({ id }, context) => {
      const task = await visible(id, context);
      return task?.__typename === 'BookChangeReviewTask' ? task : null;
    },
    accountBook: ({ filingNumber }, _args, context) => bookOf(filingNumber, context),
    change: async ({ filingId, filingNumber }, _args, context) => {
      const { bookId } = await bookOf(filingNumber, context);
      const changes = await context.bookChanges.ofBook.load(bookId);
      const change = changes.find(({ changeId }) => changeId === filingId);
      if (!change) throw new Error('a task decides a change that is there');
      return change;
    },
  },
};

/** The task as its kind of filing shows it. */
function kindOf(task: ReviewTask): KindOfTask {
  switch (task.kind) {
    case 'WRITE_OFF':
      return { ...task, __typename: 'WriteOffReviewTask' };
    case 'ACCOUNT_BOOK':
      return { ...task, __typename: 'AccountBookReviewTask' };
    case 'BOOK_CHANGE':
      return { ...task, __typename: 'BookChangeReviewTask' };
    case 'BONDED_LIST':
      return { ...task, __typename: 'BondedListReviewTask' };
    case 'UNIT_CONSUMPTION':
      return { ...task, __typename: 'UnitConsumptionReviewTask' };
    case 'ANNUAL_DECLARATION':
      return { ...task, __typename: 'AnnualDeclarationReviewTask' };
    case 'REPORT_EXTENSION':
      return { ...task, __typename: 'ReportExtensionReviewTask' };
  }
}

/** What a task is about is never deleted, so a missing one is a bug. */
async function decidedBy<Thing>(loading: Promise<Thing | null>): Promise<Thing> {
  const thing = await loading;
  if (thing === null) throw new Error('a task decides a filing that is there');
  return thing;
}

/** The task for whoever may see tasks; to anybody else there is none, also by key from another subgraph. */
async function visible(taskId: string, { identity, workList }: Context): Promise<KindOfTask | null> {
  if (identity.role !== 'OFFICER' && identity.role !== 'ADMINISTRATOR') return null;
  const task = await workList.byId.load(taskId);
  return task && kindOf(task);
}

/** The book of a filing whose number begins with that of its book. */
async function bookOf(filingNumber: string, { books }: Context): Promise<AccountBook> {
  const book = await books.byNumber.load(filingNumber.split('/')[0] ?? '');
  if (!book) throw new Error('a task decides a filing of a book that is there');
  return book;
}

async function present(taskId: string, { workList }: Context): Promise<KindOfTask> {
  const task = await workList.byId.load(taskId);
  if (!task) throw new Error('a stored outcome refers to a task that is not there');
  return kindOf(task);
}

/** Whose queue is asked for: the one that is named, an officer's own, or all of them for an administrator. */
function districtOf(identity: Identity, district: string | null): string | null {
  requireRole(identity, 'OFFICER', 'ADMINISTRATOR');
  if (identity.role === 'ADMINISTRATOR' || district !== null) return district;
  if (identity.district === null) throw forbidden('The token names no customs district; name one.');
  return identity.district;
}

/** The caller as an officer. Throws FORBIDDEN for any other caller, and for an officer of another district. */
async function officerFor(taskId: string, { identity, workList }: Context): Promise<Officer> {
  requireRole(identity, 'OFFICER');
  const task = await workList.byId.load(taskId);
  if (task && task.district !== identity.district) {
    const own = identity.district ?? 'not known';
    throw forbidden(`This is for officers of district ${task.district}; the caller's is ${own}.`);
  }
  const { subject, name } = identity;
  return { subject, name };
}

function lastSeen([openedAt, taskId]: readonly string[]): readonly [string, string] {
  if (openedAt !== undefined && taskId !== undefined) return [openedAt, taskId];
  throw badInput('after is no cursor of this graph');
}
