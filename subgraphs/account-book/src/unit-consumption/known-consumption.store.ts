import type { Sql } from '@trust-supervision/database';
import type { ConsumptionFigure } from './consumption-table';
import { DeclaredVersionEntity, RestatementEntity } from './unit-consumption.entity';
import { consumptionHistory } from './unit-consumption.store';

/** The figures of products as far as they were known at an instant (domain 0: knowledge date); all of them without one. */
export async function knownConsumption(
  sql: Sql,
  bookIds: readonly string[],
  products: readonly number[],
  knownAt: string | null,
): Promise<ConsumptionFigure[]> {
  const history = await consumptionHistory(sql, bookIds, products);
  if (!knownAt) return history;
  const later = 'book_id IN (?) AND recorded_at > ?';
  const declared = await sql.select(DeclaredVersionEntity, later, [bookIds, knownAt]);
  const restated = await sql.select(RestatementEntity, later, [bookIds, knownAt]);
  const unknown = new Set([
    ...declared.map((version) => figureKey({ ...version, reportNumber: 0 })),
    ...restated.map(figureKey),
  ]);
  return history.filter((figure) => !unknown.has(figureKey(figure)));
}

const figureKey = ({
  bookId,
  productItemNumber,
  version,
  reportNumber,
}: Pick<ConsumptionFigure, 'bookId' | 'productItemNumber' | 'version' | 'reportNumber'>): string =>
  [bookId, productItemNumber, version, reportNumber].join('/');
