import { addIndex, createTable, entityOf, id, instant, type TableShape } from '@trust-supervision/database';

/** A period of which it was told that it fell due: one row each, so that it is told once. */
export type ToldDue = { readonly periodId: string; readonly toldAt: string };

const TOLD: TableShape = {
  name: 'period_due_told',
  columns: { periodId: id(), toldAt: instant() },
  primaryKey: ['periodId'],
};

export const ToldDueEntity = entityOf<ToldDue>('ToldDue', TOLD);
/** The index finds the periods that nobody has reported and whose last day has passed. */
export const periodDueMigrations = [...createTable(TOLD), addIndex('write_off_period', ['state', 'endsOn'])];
