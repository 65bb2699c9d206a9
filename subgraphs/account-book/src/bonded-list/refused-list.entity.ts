import { createTable, day, entityOf, id, instant, text, type TableShape } from '@trust-supervision/database';
import type { LegalDate } from '@trust-supervision/kernel';

/** A list that a book refused: which decision says why. Nothing else is left of it. */
export type RefusedList = {
  /** Grows with time. */
  readonly decisionId: string;
  readonly bookId: string;
  readonly internalNumber: string;
  readonly supervisionMode: string;
  readonly causedBy: string;
  readonly refusedOn: LegalDate;
  readonly recordedAt: string;
};

/** Texts are kept as they were filed, cut to what a list may have. */
export const LONGEST = { internalNumber: 64, supervisionMode: 10 } as const;

const REFUSED: TableShape = {
  name: 'refused_list',
  columns: {
    decisionId: id(),
    bookId: id(),
    internalNumber: text(LONGEST.internalNumber),
    supervisionMode: text(LONGEST.supervisionMode),
    causedBy: text(220),
    refusedOn: day(),
    recordedAt: instant(),
  },
  primaryKey: ['decisionId'],
  indexes: [['bookId', 'decisionId']],
};

export const RefusedListEntity = entityOf<RefusedList>('RefusedList', REFUSED);
export const refusedListMigrations = createTable(REFUSED);
