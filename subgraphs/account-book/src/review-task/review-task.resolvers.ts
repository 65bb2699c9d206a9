import {
  claimTask,
  decideTask,
  queueOf,
  requireRole,
  taskFields,
  taskOfOutcome,
  taskStepFields,
  visibleTask,
  type ReviewTask,
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

export const reviewTaskResolvers: Resolvers = {
  Query: {
    reviewTasks: (_parent, args, context) => queueOf(args, context, kindOf),
    reviewTask: (_parent, { id }, context) => {
      requireRole(context.identity, 'OFFICER', 'ADMINISTRATOR');
      return visible(id, context);
    },
  },

  Mutation: {
    claimReviewTask: (_parent, { input }, context) => {
      const done: ReviewTaskClaimedParent = { __typename: 'ReviewTaskClaimed', taskId: input.taskId };
      return claimTask('claimReviewTask', { input, done }, context);
    },
    decideReviewTask: (_parent, { input }, context) => {
      const { taskId } = input;
      const done = (followedBy: string | null): ReviewTaskDecidedParent => ({
        __typename: 'ReviewTaskDecided',
        taskId,
        followedBy,
      });
      return decideTask('decideReviewTask', { input, done }, context);
    },
  },

  ReviewTaskClaimed: { task: ({ taskId }, _args, context) => present(taskId, context) },
  ReviewTaskDecided: {
    task: ({ taskId }, _args, context) => present(taskId, context),
    followedBy: ({ followedBy }, _args, context) =>
      followedBy === null ? null : present(followedBy, context),
  },
  ReviewTaskStep: taskStepFields,

  WriteOffReviewTask: {
    ...taskFields,
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
    ...taskFields,
    __resolveReference: async ({ id }, context) => {
      const task = await visible(id, context);
      return task?.__typename === 'AccountBookReviewTask' ? task : null;
    },
    accountBook: ({ filingId }, _args, { books }) => decidedBy(books.byId.load(filingId)),
  },
  BondedListReviewTask: {
    ...taskFields,
    __resolveReference: async ({ id }, context) => {
      const task = await visible(id, context);
      return task?.__typename === 'BondedListReviewTask' ? task : null;
    },
    bondedList: ({ filingId }, _args, { lists }) => decidedBy(lists.byId.load(filingId)),
  },
  UnitConsumptionReviewTask: {
    ...taskFields,
    __resolveReference: async ({ id }, context) => {
      const task = await visible(id, context);
      return task?.__typename === 'UnitConsumptionReviewTask' ? task : null;
    },
    accountBook: ({ filingId }, _args, { books }) => decidedBy(books.byId.load(filingId.split('/')[0] ?? '')),
  },
  AnnualDeclarationReviewTask: {
    ...taskFields,
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
    ...taskFields,
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
    ...taskFields,
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

/** The task as its kind of filing shows it. Throws for a kind that another subgraph decides. */
export function kindOf(task: ReviewTask): KindOfTask {
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
    case 'DECLARATION_RELEASE':
      throw new Error(`${task.kind} is decided in clearance-inspection`);
  }
}

/** What a task is about is never deleted, so a missing one is a bug. */
async function decidedBy<Thing>(loading: Promise<Thing | null>): Promise<Thing> {
  const thing = await loading;
  if (thing === null) throw new Error('a task decides a filing that is there');
  return thing;
}

/** The task for whoever may see tasks. */
async function visible(
  taskId: string,
  context: Pick<Context, 'identity' | 'workList'>,
): Promise<KindOfTask | null> {
  const task = await visibleTask(taskId, context);
  return task && kindOf(task);
}

/** The book of a filing whose number begins with that of its book. */
async function bookOf(filingNumber: string, { books }: Context): Promise<AccountBook> {
  const book = await books.byNumber.load(filingNumber.split('/')[0] ?? '');
  if (!book) throw new Error('a task decides a filing of a book that is there');
  return book;
}

const present = async (taskId: string, context: Context): Promise<KindOfTask> =>
  kindOf(await taskOfOutcome(taskId, context));
