import type { Database, Sql } from '@trust-supervision/database';
import DataLoader from 'dataloader';
import type { PauseStep } from './pause';
import { PauseStepEntity } from './pause.entity';

/** The pauses of books, set and lifted, in the order in which they were taken. */
export const pauseStepsOf = (sql: Sql, bookIds: readonly string[]): Promise<PauseStep[]> =>
  sql
    .repository(PauseStepEntity)
    .createQueryBuilder('step')
    .where('step.bookId IN (:...bookIds)', { bookIds })
    .orderBy('step.pauseId')
    .getMany();

/** Loads pauses for one request. The caller has reached the books. */
export class Pauses {
  constructor(private readonly database: Database) {}

  readonly stepsOf = new DataLoader<string, PauseStep[]>(async (bookIds) => {
    const steps = await this.database.read((sql) => pauseStepsOf(sql, bookIds));
    return bookIds.map((bookId) => steps.filter((step) => step.bookId === bookId));
  });
}
