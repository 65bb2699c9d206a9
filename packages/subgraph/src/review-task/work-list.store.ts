import type { Bindable, Database } from '@trust-supervision/database';
import DataLoader from 'dataloader';
import { type ReviewTask, type ReviewTaskStep, type TaskState } from './review-task';
import { TaskEntity, TaskStepEntity } from './review-task.entity';

/** Which tasks to list: a district's, or all when null; those that wait when no state is told. */
export type TaskPage = {
  readonly district: string | null;
  readonly state: TaskState | null;
  /** The business instant, by which claims end. */
  readonly instant: string;
  readonly limit: number;
  /** The last task seen: when it was opened, and its id. */
  readonly after: readonly [string, string] | null;
};

/** Reads tasks for one operation. */
export class WorkList {
  constructor(private readonly database: Database) {}

  readonly byId = new DataLoader<string, ReviewTask | null>(async (taskIds) => {
    const tasks = await this.database.read((sql) =>
      sql
        .repository(TaskEntity)
        .createQueryBuilder('task')
        .where('task.taskId IN (:...taskIds)', { taskIds })
        .getMany(),
    );
    return taskIds.map((taskId) => tasks.find((task) => task.taskId === taskId) ?? null);
  });

  readonly steps = new DataLoader<string, ReviewTaskStep[]>(async (taskIds) => {
    const steps = await this.database.read((sql) =>
      sql
        .repository(TaskStepEntity)
        .createQueryBuilder('step')
        .where('step.taskId IN (:...taskIds)', { taskIds })
        .orderBy('step.sequence')
        .getMany(),
    );
    return taskIds.map((taskId) => steps.filter((step) => step.taskId === taskId));
  });

  /** One more than the page holds, oldest first. */
  async page({ district, state, instant, limit, after }: TaskPage): Promise<ReviewTask[]> {
    const { where, parameters } = CONDITIONS[state ?? 'WAITING'](instant);
    const conditions = [where];
    const bound: Bindable[] = [...parameters];
    if (district !== null) {
      conditions.push('district = ?');
      bound.push(district);
    }
    if (after) {
      conditions.push('(opened_at > ? OR (opened_at = ? AND task_id > ?))');
      bound.push(after[0], after[0], after[1]);
    }
    const rows = await this.database.read((sql) =>
      sql.rows<{ task_id: string }>(
        `SELECT task_id FROM review_task WHERE ${conditions.join(' AND ')} ORDER BY opened_at, task_id LIMIT ${limit + 1}`,
        bound,
      ),
    );
    const tasks = await this.byId.loadMany(rows.map(({ task_id: taskId }) => taskId));
    return tasks.filter((task): task is ReviewTask => task !== null && !(task instanceof Error));
  }
}

type Condition = { readonly where: string; readonly parameters: readonly string[] };

/** What a state means in the table: a claim that has ended is as good as none. */
const CONDITIONS: Readonly<Record<TaskState | 'WAITING', (instant: string) => Condition>> = {
  WAITING: () => ({ where: `standing = 'WAITING'`, parameters: [] }),
  OPEN: (instant) => ({
    where: `standing = 'WAITING' AND (claim_expires_at IS NULL OR claim_expires_at <= ?)`,
    parameters: [instant],
  }),
  CLAIMED: (instant) => ({
    where: `standing = 'WAITING' AND claim_expires_at > ?`,
    parameters: [instant],
  }),
  DECIDED: () => ({ where: `standing = 'DECIDED'`, parameters: [] }),
  WITHDRAWN: () => ({ where: `standing = 'WITHDRAWN'`, parameters: [] }),
};
