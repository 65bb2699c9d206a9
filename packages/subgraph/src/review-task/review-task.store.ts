import type { ReviewTaskKind } from '@trust-supervision/contracts';
import { newId, storedInstant, type Sql, type Tx } from '@trust-supervision/database';
import type { Outbox } from '@trust-supervision/events';
import { ok, refuse, type Clock, type Fault, type Result } from '@trust-supervision/kernel';
import { policyRowsIn } from '@trust-supervision/reference';
import { coordinatorOn } from './coordinator.store';
import {
  checkClaim,
  checkRuling,
  claimantAt,
  type Occasion,
  type Officer,
  type ReviewTask,
  type ReviewTaskStep,
  type Ruling,
  type TaskFiling,
  type TaskReason,
} from './review-task';
import { TaskEntity, TaskStepEntity } from './review-task.entity';

/** A decision as its filing's slice carries it out. */
export type TaskEffect = {
  readonly task: ReviewTask;
  readonly officer: Officer;
  readonly reason: string | null;
  readonly causedBy: string;
  /** What `prepare` looked up before the transaction. */
  readonly ground: unknown;
};

/**
 * What a decision does to a kind of filing, in the transaction of the decision. The faults of `approve` and `giveBack`
 * stop the decision, so they must have changed nothing; an order to inspect leaves the filing as it is.
 */
export type TaskHandler = {
  /** Takes the lock under which the filing is decided. It comes before the task's own, always. */
  readonly lock: (tx: Tx, task: ReviewTask) => Promise<void>;
  /** Looks up what an approval needs of the reference sets, before the transaction holds its connection alone. */
  readonly prepare?: (task: ReviewTask) => Promise<unknown>;
  readonly claimed?: (tx: Tx, effect: TaskEffect) => Promise<void>;
  readonly approve: (tx: Tx, effect: TaskEffect) => Promise<readonly Fault[]>;
  readonly giveBack: (tx: Tx, effect: TaskEffect) => Promise<readonly Fault[]>;
};

/** Why a task was not claimed or decided. */
export type TaskRefusal =
  | { readonly kind: 'NOT_FOUND' }
  | { readonly kind: 'DECIDED'; readonly task: ReviewTask }
  | { readonly kind: 'FAULTS'; readonly faults: readonly Fault[] };
type TaskOutcome<Value> = Promise<Result<Value, TaskRefusal>>;

/** A decision that was taken, and the task that it opened instead of taking effect. */
export type Decided = { readonly task: ReviewTask; readonly followedBy: string | null };

/** Whose request, on which task. */
export type TaskRequest = {
  readonly taskId: string;
  readonly officer: Officer;
  readonly causedBy: string;
  readonly ground?: unknown;
  /** Whether only a decision that takes effect can be told: of a filing's own mutation, not of the task's. */
  readonly takesEffect?: boolean;
};

const SYSTEM: Officer = { subject: 'system', name: 'system' };
const LEVELS = 'reviewTask.levels';
const CLAIM_MINUTES = 'reviewTask.claimMinutes';

/**
 * The review tasks of a subgraph (architecture, decision 15): opened, claimed and decided in the transaction of what
 * that does to the filing. A decision is taken under the lock of the filing and of the task, so it is taken once.
 */
export class ReviewTasks {
  readonly #handlers = new Map<ReviewTaskKind, TaskHandler>();

  constructor(private readonly parts: { readonly outbox: Outbox; readonly clock: Clock }) {}

  /** Says what decisions on a kind of filing do. */
  handle(kind: ReviewTaskKind, handler: TaskHandler): void {
    this.#handlers.set(kind, handler);
  }

  /** What a decision on a task will need; to be asked before the transaction. */
  async prepare(task: ReviewTask): Promise<unknown> {
    return (await this.#handlers.get(task.kind)?.prepare?.(task)) ?? null;
  }

  /** Puts a filing before an officer. The caller holds the filing's lock; a filing has one waiting task at most. */
  async open(
    tx: Tx,
    filing: TaskFiling,
    { reasons, causedBy }: { readonly reasons: readonly TaskReason[]; readonly causedBy: string },
  ): Promise<ReviewTask> {
    const levels = await this.#parameter(tx, LEVELS);
    const first = { level: 1, levels, followsTaskId: null, followsDecision: null };
    return this.#open(tx, { ...filing, ...first, reasons }, { officer: SYSTEM, causedBy });
  }

  /** The task of a filing that waits for an officer, locked; null when none does. */
  async waiting(
    tx: Tx,
    { kind, filingId }: Pick<TaskFiling, 'kind' | 'filingId'>,
  ): Promise<ReviewTask | null> {
    const [row] = await tx.rows<{ task_id: string }>(
      `SELECT task_id FROM review_task WHERE kind = ? AND filing_id = ? AND standing = 'WAITING'${tx.forUpdate}`,
      [kind, filingId],
    );
    return row ? tx.repository(TaskEntity).findOneBy({ taskId: row.task_id }) : null;
  }

  /** Who has a waiting task in hand: by a claim that has not ended, or by having ordered what it waits for. */
  async reviewer(tx: Tx, task: ReviewTask): Promise<Officer | null> {
    const claimant = claimantAt(task, this.instant());
    if (claimant || task.followsTaskId === null) return claimant;
    const [last] = (await this.#deciders(tx, task)).slice(-1);
    return last ?? null;
  }

  /** What keeps an officer from dealing with a waiting task whose lock is held. */
  async faultsOf(tx: Tx, task: ReviewTask, officer: Officer): Promise<readonly Fault[]> {
    return checkClaim(task, await this.#occasion(tx, task, officer));
  }

  /** Takes back what waits for an officer, because the filing was restated or taken back. */
  async withdraw(tx: Tx, task: ReviewTask, by: { officer: Officer; causedBy: string }): Promise<void> {
    const withdrawn = { ...task, standing: 'WITHDRAWN' as const };
    await tx.put(TaskEntity, [withdrawn]);
    await this.#step(tx, withdrawn, { event: 'WITHDRAW', officer: by.officer });
    const payload = { ...named(task), withdrawnAt: this.instant() };
    await this.parts.outbox.append(tx, { type: 'ReviewTaskWithdrawn', payload, causedBy: by.causedBy });
  }

  /** Gives a task to one officer for a time; the officer who has it already begins anew. */
  async claim(tx: Tx, request: TaskRequest): TaskOutcome<ReviewTask> {
    const held = await this.#hold(tx, request);
    if (!held.ok) return held;
    const { task, handler, occasion } = held.value;
    const faults = checkClaim(task, occasion);
    if (faults.length > 0) return refuse({ kind: 'FAULTS', faults });
    const { officer, causedBy } = request;
    const minutes = await this.#parameter(tx, CLAIM_MINUTES);
    const claimExpiresAt = storedInstant(new Date(Date.parse(occasion.instant) + minutes * 60_000));
    const claimed = { ...task, claimedBy: officer.subject, claimedByName: officer.name, claimExpiresAt };
    await handler.claimed?.(tx, { task, officer, reason: null, causedBy, ground: null });
    await tx.put(TaskEntity, [claimed]);
    await this.#step(tx, claimed, { event: 'CLAIM', officer });
    const payload = { ...named(task), claimedBy: officer.name, claimExpiresAt };
    await this.parts.outbox.append(tx, { type: 'ReviewTaskClaimed', payload, causedBy });
    return ok(claimed);
  }

  /** Decides a task, for good, with its effect on the filing; or nothing has moved. */
  async decide(tx: Tx, request: TaskRequest, ruling: Ruling): TaskOutcome<Decided> {
    const held = await this.#hold(tx, request);
    if (!held.ok) return held;
    const { task, handler, occasion } = held.value;
    const { officer, causedBy, ground = null, takesEffect = false } = request;
    const next = nextTask(task, ruling);
    const faults = [
      ...checkRuling(task, ruling, occasion),
      ...(next && takesEffect ? [moreLevels(task)] : []),
    ];
    if (faults.length > 0) return refuse({ kind: 'FAULTS', faults });
    if (!next) {
      const carryOut = ruling.decision === 'APPROVE' ? handler.approve : handler.giveBack;
      const stopped = await carryOut(tx, { task, officer, reason: ruling.reason, causedBy, ground });
      if (stopped.length > 0) return refuse({ kind: 'FAULTS', faults: stopped });
    }
    return ok(await this.#settle(tx, { task, next, ruling, officer, causedBy }));
  }

  /** The task, of whatever district; null for none. */
  find(sql: Sql, taskId: string): Promise<ReviewTask | null> {
    return sql.repository(TaskEntity).findOneBy({ taskId });
  }

  /** The business instant by which claims and ages are told. */
  instant = (): string => storedInstant(this.parts.clock.businessInstant());

  async #hold(
    tx: Tx,
    { taskId, officer }: TaskRequest,
  ): Promise<Result<{ task: ReviewTask; handler: TaskHandler; occasion: Occasion }, TaskRefusal>> {
    const found = await this.find(tx, taskId);
    if (!found) return refuse({ kind: 'NOT_FOUND' });
    const handler = this.#handlers.get(found.kind);
    if (!handler) throw new Error(`nothing is known of tasks of kind ${found.kind}`);
    await handler.lock(tx, found);
    await tx.rows(`SELECT task_id FROM review_task WHERE task_id = ?${tx.forUpdate}`, [taskId]);
    // Read again under the locks: another officer may have decided meanwhile.
    const task = await this.find(tx, taskId);
    if (!task) throw new Error('a task is never deleted');
    if (task.standing === 'DECIDED') return refuse({ kind: 'DECIDED', task });
    return ok({ task, handler, occasion: await this.#occasion(tx, task, officer) });
  }

  async #occasion(tx: Tx, task: ReviewTask, officer: Officer): Promise<Occasion> {
    const coordinator = await coordinatorOn(tx, task.enterpriseUsci, this.parts.clock.businessDay());
    return { officer, instant: this.instant(), coordinator, deciders: await this.#deciders(tx, task) };
  }

  /** Writes a decision down; the condition is the last guard against a second one. */
  async #settle(tx: Tx, { task, next, ruling, officer, causedBy }: Settlement): Promise<Decided> {
    const decidedAt = this.instant();
    const { decision, reason } = ruling;
    const changed = await tx.change(
      `UPDATE review_task SET standing = 'DECIDED', decision = ?, decided_by = ?, decided_by_name = ?, decided_at = ?,
         decision_reason = ? WHERE task_id = ? AND standing = 'WAITING'`,
      [decision, officer.subject, officer.name, decidedAt, reason, task.taskId],
    );
    if (changed !== 1) throw new Error('a task that is held was decided by somebody else');
    await this.#step(tx, task, { event: 'DECIDE', officer, ruling });
    const followedBy = next ? (await this.#open(tx, next, { officer, causedBy })).taskId : null;
    const told = { decision, decidedBy: officer.name, decidedAt, reason, followedBy };
    const payload = { ...named(task), ...told };
    await this.parts.outbox.append(tx, { type: 'ReviewTaskDecided', payload, causedBy });
    const decided = await this.find(tx, task.taskId);
    if (!decided) throw new Error('a task is never deleted');
    return { task: decided, followedBy };
  }

  async #open(tx: Tx, opening: Opening, by: { officer: Officer; causedBy: string }): Promise<ReviewTask> {
    const task: ReviewTask = {
      ...opening,
      ...UNDECIDED,
      taskId: newId(),
      openedAt: this.instant(),
      recordedAt: storedInstant(this.parts.clock.now()),
    };
    await tx.insert(TaskEntity, [task]);
    await this.#step(tx, task, { event: 'OPEN', officer: by.officer });
    const { level, openedAt } = task;
    const payload = {
      ...named(task),
      level,
      openedAt,
      reasons: task.reasons.map((reason) => ({ ...reason })),
    };
    await this.parts.outbox.append(tx, { type: 'ReviewTaskOpened', payload, causedBy: by.causedBy });
    return task;
  }

  /** Who decided the tasks that lead to this one, first to last. */
  async #deciders(tx: Tx, { followsTaskId }: ReviewTask): Promise<Officer[]> {
    if (followsTaskId === null) return [];
    const earlier = await this.find(tx, followsTaskId);
    if (!earlier?.decidedBy) throw new Error('a task that another follows was decided');
    const decider = { subject: earlier.decidedBy, name: earlier.decidedByName ?? earlier.decidedBy };
    return [...(await this.#deciders(tx, earlier)), decider];
  }

  async #step(
    tx: Tx,
    { taskId }: ReviewTask,
    { event, officer, ruling }: { event: ReviewTaskStep['event']; officer: Officer; ruling?: Ruling },
  ): Promise<void> {
    const [last] = await tx.rows<{ last: unknown }>(
      'SELECT MAX(sequence) AS last FROM review_task_step WHERE task_id = ?',
      [taskId],
    );
    const step: ReviewTaskStep = {
      taskId,
      sequence: Number(last?.last ?? 0) + 1,
      event,
      subject: officer.subject,
      name: officer.name,
      happenedAt: this.instant(),
      recordedAt: storedInstant(this.parts.clock.now()),
      decision: ruling?.decision ?? null,
      reason: ruling?.reason ?? null,
    };
    await tx.insert(TaskStepEntity, [step]);
  }

  async #parameter(tx: Tx, code: string): Promise<number> {
    const today = this.parts.clock.businessDay();
    const value = Number((await policyRowsIn(tx, [code], today)).get(code)?.value);
    if (!Number.isSafeInteger(value) || value < 1)
      throw new Error(`${code} has no whole number for ${today}`);
    return value;
  }
}

type Opening = TaskFiling &
  Pick<ReviewTask, 'level' | 'levels' | 'followsTaskId' | 'followsDecision' | 'reasons'>;
type Settlement = {
  readonly task: ReviewTask;
  readonly next: Opening | null;
  readonly ruling: Ruling;
  readonly officer: Officer;
  readonly causedBy: string;
};

const UNDECIDED = {
  standing: 'WAITING',
  claimedBy: null,
  claimedByName: null,
  claimExpiresAt: null,
  decision: null,
  decidedBy: null,
  decidedByName: null,
  decidedAt: null,
  decisionReason: null,
} as const;

/** The task that a decision opens instead of taking effect: the next level, or the finding of an inspection. */
function nextTask(task: ReviewTask, { decision }: Ruling): Opening | null {
  const { taskId, kind, filingId, filingNumber, enterpriseUsci, district, level, levels, reasons } = task;
  const filing = { kind, filingId, filingNumber, enterpriseUsci, district, levels, reasons };
  const follows = { followsTaskId: taskId, followsDecision: decision };
  if (decision === 'ORDER_INSPECTION') return { ...filing, ...follows, level };
  return decision === 'APPROVE' && level < levels ? { ...filing, ...follows, level: level + 1 } : null;
}

const moreLevels = ({ level, levels }: ReviewTask): Fault => ({
  path: 'decision',
  rule: 'MORE_LEVELS',
  message: 'another officer must approve after this one: decide its review task',
  value: String(level),
  allowed: String(levels),
});

const named = ({ taskId, kind, filingNumber, enterpriseUsci, district }: ReviewTask) => ({
  taskId,
  kind,
  filingNumber,
  enterpriseUsci,
  district,
});
