import type { Sql } from '@trust-supervision/database';
import type { CountingFigure } from './consumption-table';
import { DeclaredVersionEntity, RestatementEntity } from './unit-consumption.entity';

/** Of figures of books, those that were known at an instant (domain 0: knowledge date); all of them without one. */
export async function knownAmong<Figure extends CountingFigure>(
  sql: Sql,
  bookIds: readonly string[],
  figures: readonly Figure[],
  knownAt: string | null,
): Promise<readonly Figure[]> {
  if (!knownAt) return figures;
  const later = 'book_id IN (?) AND recorded_at > ?';
  const declared = await sql.select(DeclaredVersionEntity, later, [bookIds, knownAt]);
  const restated = await sql.select(RestatementEntity, later, [bookIds, knownAt]);
  const unknown = new Set([
    ...declared.map((version) => figureKey({ ...version, reportNumber: 0 })),
    ...restated.map(figureKey),
  ]);
  return figures.filter((figure) => !unknown.has(figureKey(figure)));
}

const figureKey = ({
  bookId,
  productItemNumber,
  version,
  reportNumber,
}: Pick<CountingFigure, 'bookId' | 'productItemNumber' | 'version' | 'reportNumber'>): string =>
  [bookId, productItemNumber, version, reportNumber].join('/');
