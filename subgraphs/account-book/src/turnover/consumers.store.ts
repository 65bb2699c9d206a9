import type { Bindable, Database, Sql } from '@trust-supervision/database';
import {
  BOOK_AMOUNT,
  fromScaled,
  QUANTITY,
  ZERO,
  type Decimal,
  type LegalDate,
} from '@trust-supervision/kernel';
import { CYCLE_OF_BALANCE } from './standing.store';
import { priceOf } from './turnover';
import { inYearOf } from './turnover-account';
import { BookTurnoverEntity } from './turnover.entity';

/** A list that stands against the import limits: it reserves while it is approved, and uses once it is posted. */
export type ConsumingList = {
  readonly listId: string;
  readonly stage: 'RESERVED' | 'USED';
  readonly usd: Decimal;
};

/** A material that stands against the maximum turnover: its balance at its price, exact and not rounded. */
export type ConsumingMaterial = {
  readonly bookId: string;
  readonly itemNumber: number;
  readonly balance: Decimal;
  readonly priceUsd: Decimal;
};

/** A page: those after a key, at most `limit + 1`, so that one more tells whether another page follows. */
type Page<Key> = { readonly after: Key; readonly limit: number };

/** Loads what consumes the room of a book; its caller has reached the book. */
export class TurnoverConsumers {
  constructor(
    private readonly database: Database,
    private readonly day: LegalDate,
  ) {}

  /**
   * The lists that reserve, and those that were imported in the certificate year, in the order in which they were filed.
   * Their amounts add up to what is reserved and what is imported.
   */
  lists(
    bookId: string,
    stage: ConsumingList['stage'] | null,
    { after, limit }: Page<string>,
  ): Promise<ConsumingList[]> {
    return this.database.read(async (sql) => {
      const yearBegan = await this.#yearBegan(sql, bookId);
      const rows = await sql.rows<{ list_id: string; state: string; import_usd: Bindable }>(
        // A list without a declaration is posted on the day it is approved, whatever day it takes effect on.
        `SELECT list_id, state, import_usd FROM bonded_list
         WHERE book_id = ? AND list_id > ? AND import_usd > 0 AND (${STANDS[stage ?? 'ALL']})
         ORDER BY list_id LIMIT ${limit + 1}`,
        [bookId, after, ...(stage === 'RESERVED' ? [] : [yearBegan])],
      );
      return rows.map((row) => ({
        listId: row.list_id,
        stage: row.state === 'APPROVED' || row.state === 'MANUAL' ? 'RESERVED' : 'USED',
        usd: fromScaled(String(row.import_usd), BOOK_AMOUNT),
      }));
    });
  }

  /** The materials that the book holds, by item number. Their worth adds up to what is outstanding. */
  materials(bookId: string, { after, limit }: Page<number>): Promise<ConsumingMaterial[]> {
    return this.database.read(async (sql) => {
      const rows = await sql.rows<MaterialRow>(
        `SELECT balance.item_number, balance.quantity, item.price_usd, imports.quantity AS imported_quantity, imports.usd AS imported_usd
         FROM material_balance balance
         JOIN book_item item ON item.book_id = balance.book_id AND item.kind = 'MATERIAL' AND item.item_number = balance.item_number
         ${CYCLE_OF_BALANCE}
         WHERE balance.book_id = ? AND balance.item_number > ? AND balance.quantity > 0
         ORDER BY balance.item_number LIMIT ${limit + 1}`,
        [this.day, bookId, after],
      );
      return rows.map((row) => consumingMaterial(bookId, row));
    });
  }

  async #yearBegan(sql: Sql, bookId: string): Promise<LegalDate> {
    const turnover = await sql.repository(BookTurnoverEntity).findOneBy({ bookId });
    return turnover ? inYearOf(turnover, this.day).yearBegan : this.day;
  }
}

const RESERVED = `state IN ('APPROVED', 'MANUAL')`;
const USED = `state IN ('POSTED', 'WRITTEN_OFF') AND (CASE WHEN declares_customs = 1 THEN posted_on ELSE approved_on END) >= ?`;
const STANDS = { RESERVED, USED, ALL: `${RESERVED} OR ${USED}` } as const;

type MaterialRow = {
  item_number: unknown;
  quantity: Bindable;
  price_usd: Bindable;
  imported_quantity: Bindable;
  imported_usd: Bindable;
};

function consumingMaterial(bookId: string, row: MaterialRow): ConsumingMaterial {
  const imported = {
    quantity: read(row.imported_quantity, QUANTITY) ?? ZERO,
    usd: read(row.imported_usd, BOOK_AMOUNT) ?? ZERO,
  };
  return {
    bookId,
    itemNumber: Number(row.item_number),
    balance: read(row.quantity, QUANTITY) ?? ZERO,
    priceUsd: priceOf(imported, read(row.price_usd, BOOK_AMOUNT)),
  };
}

const read = (stored: Bindable, scale: typeof QUANTITY): Decimal | null =>
  stored === null ? null : fromScaled(String(stored), scale);
