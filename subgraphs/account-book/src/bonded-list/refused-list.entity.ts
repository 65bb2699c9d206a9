import {
  createTable,
  day,
  entityOf,
  id,
  instant,
  json,
  text,
  type TableShape,
} from '@trust-supervision/database';
import type { Fault, LegalDate } from '@trust-supervision/kernel';

/** A list that was refused, with everything that stood against it at that moment. Nothing else is left of it. */
export type RefusedList = {
  /** Grows with time. */
  readonly refusalId: string;
  readonly bookId: string;
  readonly internalNumber: string;
  readonly supervisionMode: string;
  readonly faults: readonly Fault[];
  readonly causedBy: string;
  readonly refusedOn: LegalDate;
  readonly recordedAt: string;
};

/** Texts are kept as they were filed, cut to what a list may have. */
export const LONGEST = { internalNumber: 64, supervisionMode: 10 } as const;

const REFUSED: TableShape = {
  name: 'refused_list',
  columns: {
    refusalId: id(),
    bookId: id(),
    internalNumber: text(LONGEST.internalNumber),
    supervisionMode: text(LONGEST.supervisionMode),
    faults: json(),
    causedBy: text(220),
    refusedOn: day(),
    recordedAt: instant(),
  },
  primaryKey: ['refusalId'],
  indexes: [['bookId', 'refusalId']],
};

export const RefusedListEntity = entityOf<RefusedList>('RefusedList', REFUSED);
export const refusedListMigrations = createTable(REFUSED);
