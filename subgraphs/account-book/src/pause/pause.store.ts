import { byColumn, type Database, type Selects } from '@trust-supervision/database';
import DataLoader from 'dataloader';
import type { LegalDate } from '@trust-supervision/kernel';
import { annualPausesOf } from '../annual-declaration/annual-declaration.store';
import { byEffect, type PauseStep } from './pause';
import { PauseStepEntity } from './pause.entity';

/** The pauses of books, set and lifted, in the order in which they were taken. */
export const pauseStepsOf = async (reads: Selects, bookIds: readonly string[]): Promise<PauseStep[]> =>
  (await reads.select(PauseStepEntity, 'book_id IN (?)', [bookIds])).toSorted(byColumn('pauseId'));

/** Loads pauses for one request. The caller has reached the books. */
export class Pauses {
  constructor(
    private readonly database: Database,
    private readonly day: LegalDate,
  ) {}

  /** In the order of their effect, those of overdue declarations too. */
  readonly stepsOf = new DataLoader<string, PauseStep[]>((bookIds) =>
    this.database.read(async (sql) => {
      const steps = await pauseStepsOf(sql, bookIds);
      const byRule = await Promise.all(bookIds.map((bookId) => annualPausesOf(sql, bookId, this.day)));
      return bookIds.map((bookId, index) =>
        [...steps.filter((step) => step.bookId === bookId), ...(byRule[index] ?? [])].toSorted(byEffect),
      );
    }),
  );
}
