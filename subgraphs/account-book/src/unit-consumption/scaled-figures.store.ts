import type { Bindable, Sql } from '@trust-supervision/database';
import type { LegalDate } from '@trust-supervision/kernel';
import type { ScaledConsumption } from './consumed-sum';
import { lastFigures, type CountingFigure } from './consumption-table';

/** A consumption line as it was declared or restated, in the whole numbers in which it is stored. */
export type ScaledFigure = CountingFigure & ScaledConsumption & { readonly effectiveFrom: LegalDate };

type FigureRow = {
  book_id: string;
  product_item_number: unknown;
  version: string;
  material_item_number: unknown;
  unit_consumption: Bindable;
  net_consumption: Bindable;
  tangible_loss_rate: Bindable;
  bonded_share: Bindable;
  effective_from: LegalDate;
  report_number?: unknown;
  counts_from?: LegalDate;
};

const FIGURES = `book_id, product_item_number, version, material_item_number, unit_consumption, net_consumption,
  tangible_loss_rate, bonded_share, effective_from`;
const OF_PRODUCTS = 'book_id IN (?) AND product_item_number IN (?)';

/** `consumptionLines` for sums over whole books. */
export const scaledLines = async (
  sql: Sql,
  bookIds: readonly string[],
  products: readonly number[],
): Promise<ScaledFigure[]> => lastFigures(await scaledHistory(sql, bookIds, products));

/** `consumptionHistory` for sums over whole books: a tenth of its cost, and in no order. */
export async function scaledHistory(
  sql: Sql,
  bookIds: readonly string[],
  products: readonly number[],
): Promise<ScaledFigure[]> {
  if (bookIds.length === 0 || products.length === 0) return [];
  const declared = await sql.rows<FigureRow>(`SELECT ${FIGURES} FROM unit_consumption WHERE ${OF_PRODUCTS}`, [
    bookIds,
    products,
  ]);
  const restated = await sql.rows<FigureRow>(
    `SELECT ${FIGURES}, report_number, counts_from FROM restated_consumption WHERE ${OF_PRODUCTS} AND stage = 'AFTER'`,
    [bookIds, products],
  );
  return [...declared, ...restated].map(figureOf);
}

const figureOf = (row: FigureRow): ScaledFigure => ({
  bookId: row.book_id,
  productItemNumber: Number(row.product_item_number),
  version: row.version,
  materialItemNumber: Number(row.material_item_number),
  unitConsumption: BigInt(row.unit_consumption as string),
  netConsumption: BigInt(row.net_consumption as string),
  tangibleLossRate: BigInt(row.tangible_loss_rate as string),
  bondedShare: BigInt(row.bonded_share as string),
  effectiveFrom: row.effective_from,
  reportNumber: Number(row.report_number ?? 0),
  countsFrom: row.counts_from ?? null,
});
