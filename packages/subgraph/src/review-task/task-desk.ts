import {
  badInput,
  connectionOf,
  forbidden,
  pageOf,
  type Connection,
  type FilingRefused,
  type NotFound,
  type PageArguments,
  type RequestIdReused,
} from '@trust-supervision/graphql';
import type { Tx } from '@trust-supervision/database';
import { requireDistrict, requireRole } from '../access';
import type { Identity } from '../identity';
import {
  ageMinutes,
  stateAt,
  type Officer,
  type ReviewTask,
  type Ruling,
  type TaskState,
} from './review-task';
import { taskRefused, type ReviewTaskAlreadyDecided } from './review-task.problems';
import type { ReviewTasks } from './review-task.store';
import type { WorkList } from './work-list.store';

/** What the fields and mutations of review tasks need of the context of a subgraph. */
export type TaskContext = {
  readonly identity: Identity;
  readonly tasks: ReviewTasks;
  readonly workList: WorkList;
  readonly post: <Outcome>(
    mutation: string,
    input: { readonly requestId: string },
    work: (tx: Tx) => Promise<Outcome>,
  ) => Promise<Outcome | RequestIdReused>;
};

/** Which tasks a desk asks for. */
type QueueArguments = PageArguments & {
  readonly district?: string | null | undefined;
  readonly state?: TaskState | null | undefined;
};

/** Why a task was neither claimed nor decided. */
type Refused = FilingRefused | NotFound | ReviewTaskAlreadyDecided | RequestIdReused;

/** What every kind of task shows alike. */
export const taskFields = {
  id: ({ taskId }: ReviewTask) => taskId,
  state: (task: ReviewTask, _args: object, { tasks }: TaskContext) => stateAt(task, tasks.instant()),
  ageMinutes: (task: ReviewTask, _args: object, { tasks }: TaskContext) => ageMinutes(task, tasks.instant()),
  claimedBy: (task: ReviewTask, _args: object, { tasks }: TaskContext) =>
    stateAt(task, tasks.instant()) === 'CLAIMED' ? task.claimedByName : null,
  claimExpiresAt: (task: ReviewTask, _args: object, { tasks }: TaskContext) =>
    stateAt(task, tasks.instant()) === 'CLAIMED' ? task.claimExpiresAt : null,
  decidedBy: ({ decidedByName }: ReviewTask) => decidedByName,
  steps: ({ taskId }: ReviewTask, _args: object, { workList }: TaskContext) => workList.steps.load(taskId),
  enterprise: ({ enterpriseUsci }: ReviewTask) => ({ usci: enterpriseUsci }),
};

/** What happened to a task, as the graph shows it. */
export const taskStepFields = {
  by: ({ name }: { readonly name: string }) => name,
  at: ({ happenedAt }: { readonly happenedAt: string }) => happenedAt,
};

/** A page of the tasks of a district, oldest first, each as `shown`. For officers and administrators. */
export async function queueOf<Shown extends ReviewTask>(
  { district, state, ...args }: QueueArguments,
  { identity, workList, tasks }: Omit<TaskContext, 'post'>,
  shown: (task: ReviewTask) => Shown,
): Promise<Connection<Shown>> {
  const page = pageOf(args);
  const loaded = await workList.page({
    district: districtOf(identity, district ?? null),
    state: state ?? null,
    instant: tasks.instant(),
    limit: page.limit,
    after: page.after && lastSeen(page.after),
  });
  return connectionOf(loaded.map(shown), page, ({ openedAt, taskId }) => [openedAt, taskId]);
}

/** The task for whoever may see tasks; to anybody else there is none, also by key from another subgraph. */
export async function visibleTask(
  taskId: string,
  { identity, workList }: Pick<TaskContext, 'identity' | 'workList'>,
): Promise<ReviewTask | null> {
  if (identity.role !== 'OFFICER' && identity.role !== 'ADMINISTRATOR') return null;
  return workList.byId.load(taskId);
}

/** The task of a stored outcome. None is ever deleted, so a missing one is a bug. */
export async function taskOfOutcome(
  taskId: string,
  { workList }: Pick<TaskContext, 'workList'>,
): Promise<ReviewTask> {
  const task = await workList.byId.load(taskId);
  if (!task) throw new Error('a stored outcome refers to a task that is not there');
  return task;
}

/** Gives a task to the officer who asks, in a mutation of that name; the outcome is `done`, or why not. */
export async function claimTask<Done>(
  mutation: string,
  { input, done }: { readonly input: { requestId: string; taskId: string }; readonly done: Done },
  context: TaskContext,
): Promise<Done | Refused> {
  const { taskId, requestId } = input;
  const request = { taskId, officer: await officerFor(taskId, context), causedBy: `request:${requestId}` };
  return context.post<Done | Refused>(mutation, input, async (tx) => {
    const claimed = await context.tasks.claim(tx, request);
    return claimed.ok ? done : taskRefused(claimed.problem, taskId);
  });
}

type DecideInput = { requestId: string; taskId: string; reason?: string | null | undefined } & Pick<
  Ruling,
  'decision'
>;

/** Decides a task as the officer who asks rules; the outcome is `done` of what it opened, or why not. */
export async function decideTask<Done>(
  mutation: string,
  { input, done }: { readonly input: DecideInput; readonly done: (followedBy: string | null) => Done },
  context: TaskContext,
): Promise<Done | Refused> {
  const { taskId, requestId, decision, reason = null } = input;
  const officer = await officerFor(taskId, context);
  const task = await context.workList.byId.load(taskId);
  const ground = task && (await context.tasks.prepare(task));
  const request = { taskId, officer, ground, causedBy: `request:${requestId}` };
  return context.post<Done | Refused>(mutation, input, async (tx) => {
    const decided = await context.tasks.decide(tx, request, { decision, reason });
    return decided.ok ? done(decided.value.followedBy) : taskRefused(decided.problem, taskId);
  });
}

/** Whose queue is asked for: the one that is named, an officer's own, or all of them for an administrator. */
function districtOf(identity: Identity, district: string | null): string | null {
  requireRole(identity, 'OFFICER', 'ADMINISTRATOR');
  if (identity.role === 'ADMINISTRATOR' || district !== null) return district;
  if (identity.district === null) throw forbidden('The token names no customs district; name one.');
  return identity.district;
}

/** The caller as an officer. Throws FORBIDDEN for any other caller, and for an officer of another district. */
async function officerFor(taskId: string, { identity, workList }: TaskContext): Promise<Officer> {
  requireRole(identity, 'OFFICER');
  const task = await workList.byId.load(taskId);
  if (task) requireDistrict(identity, task.district);
  const { subject, name } = identity;
  return { subject, name };
}

function lastSeen([openedAt, taskId]: readonly string[]): readonly [string, string] {
  if (openedAt !== undefined && taskId !== undefined) return [openedAt, taskId];
  throw badInput('after is no cursor of this graph');
}
