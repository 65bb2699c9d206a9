import type { Database, Tx } from '@trust-supervision/database';
import type { Decision } from '@trust-supervision/decisions';
import type { ListFiling } from './bonded-list';
import type { Moment } from './list-decision';
import { LONGEST, RefusedListEntity, type RefusedList } from './refused-list.entity';

/** A list that a book refused. */
export type Refusal = {
  readonly bookId: string;
  readonly filing: Pick<ListFiling, 'internalNumber' | 'supervisionMode'>;
  readonly decision: Pick<Decision, 'decisionId'>;
  readonly causedBy: string;
};

/** Keeps which decisions refused lists of a book, so that they are found from it. */
export const keepRefusals = (
  tx: Tx,
  refusals: readonly Refusal[],
  { businessDay, recordedAt }: Moment,
): Promise<void> =>
  tx.insert(
    RefusedListEntity,
    refusals.map(({ bookId, filing, decision, causedBy }) => ({
      decisionId: decision.decisionId,
      bookId,
      internalNumber: filing.internalNumber.slice(0, LONGEST.internalNumber),
      supervisionMode: filing.supervisionMode.slice(0, LONGEST.supervisionMode),
      causedBy,
      refusedOn: businessDay,
      recordedAt,
    })),
  );

/** Loads refused lists; the caller has reached the book. */
export class RefusedLists {
  constructor(private readonly database: Database) {}

  /** The last one first, before an id, at most `limit + 1`. */
  page(bookId: string, { before, limit }: { before: string | null; limit: number }): Promise<RefusedList[]> {
    return this.database.read((sql) => {
      const lists = sql
        .repository(RefusedListEntity)
        .createQueryBuilder('refused')
        .where('refused.bookId = :bookId', { bookId })
        .orderBy('refused.decisionId', 'DESC')
        .limit(limit + 1);
      if (before !== null) lists.andWhere('refused.decisionId < :before', { before });
      return lists.getMany();
    });
  }
}
