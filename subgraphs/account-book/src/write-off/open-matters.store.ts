import type { Sql } from '@trust-supervision/database';
import { AccountBookEntity } from '../account-book/account-book.entity';
import { carriedOverIn } from '../carry-over/carry-over.store';
import { returnMatters } from '../product-return/product-return.store';
import { openMatters } from './open-matters';
import type { SanityFinding } from './sanity-checks';
import type { DryRun } from './write-off.store';

/** What the period of a run leaves open on its day. */
export async function openMattersOf(
  sql: Sql,
  { bookId, period, asOf }: Pick<DryRun, 'bookId' | 'period' | 'asOf'>,
): Promise<SanityFinding[]> {
  const book = await sql.repository(AccountBookEntity).findOneBy({ bookId });
  if (!book) throw new Error('a period belongs to a book');
  const until = asOf < period.endsOn ? asOf : period.endsOn;
  return openMatters({
    carriedOver: await carriedOverIn(sql, { bookId, from: period.beginsOn, to: until }),
    ...(await returnMatters(sql, book, { period, asOf })),
  });
}
