import DataLoader from 'dataloader';
import type { Database, Tx } from '@trust-supervision/database';
import { addMonths, ZERO, type Decimal, type LegalDate } from '@trust-supervision/kernel';
import { FLOW_EFFECTS } from '../ledger/flows';
import type { ClaimingLine, Claims, Standing } from './claims';
import {
  controlledMaterials,
  leftoversLeft,
  materialTurnovers,
  outstandingOf,
  productReturns,
} from './standing.store';
import type { TurnoverUse } from './turnover';
import {
  BookTurnoverEntity,
  MaterialTurnoverEntity,
  ProductReturnsEntity,
  type BookTurnover,
  type MaterialTurnover,
  type ProductReturns,
} from './turnover.entity';
import { type AccountBook } from '../account-book/account-book';

type LimitedBook = Pick<AccountBook, 'bookId' | 'maxTurnoverAmount' | 'importCeilingUsd'>;

/** What stands against a book's limits. Changes are made under the lock of the book's row. */
export class TurnoverLedger {
  /** Begins to count for a new book. */
  async open(tx: Tx, bookId: string, yearBegan: LegalDate, opening: Decimal): Promise<void> {
    const nothing = { reservedUsd: ZERO, importedUsd: ZERO, lifetimeUsd: ZERO };
    await tx.insert(BookTurnoverEntity, [{ ...nothing, bookId, yearBegan, lifetimeReach: opening }]);
  }

  /** Takes the book's lock. Everything that decides or posts a list of the book waits here for its turn. */
  async lock(tx: Tx, bookId: string, day: LegalDate): Promise<BookTurnover> {
    await tx.rows(`SELECT book_id FROM book_turnover WHERE book_id = ?${tx.forUpdate}`, [bookId]);
    const turnover = await tx.repository(BookTurnoverEntity).findOneBy({ bookId });
    if (!turnover) throw new Error('a book counts its turnover from its set-up');
    return inYearOf(turnover, day);
  }

  /** What stands against a list's claims. */
  async standing(tx: Tx, book: LimitedBook, turnover: BookTurnover, claims: Claims): Promise<Standing> {
    const materials = await materialTurnovers(tx, book.bookId, [
      ...claims.incoming.keys(),
      ...claims.leftovers.keys(),
    ]);
    const returns = await productReturns(tx, book.bookId, [...claims.reexports.keys()]);
    const outstanding = claims.usd.isZero()
      ? ZERO
      : await outstandingOf(tx, [book.bookId]).then((all) => all.get(book.bookId) ?? ZERO);
    return {
      limits: book,
      use: {
        outstandingUsd: outstanding,
        reservedUsd: turnover.reservedUsd,
        importedUsd: turnover.importedUsd,
      },
      lifetime: { reach: turnover.lifetimeReach, usd: turnover.lifetimeUsd },
      controlled: await controlledMaterials(tx, book.bookId, [...claims.incoming.keys()], materials),
      leftovers: await leftoversLeft(tx, book.bookId, [...claims.leftovers.keys()], materials),
      returned: new Map(
        [...returns].map(([item, line]) => [
          item,
          line.returned.minus(line.reexported).minus(line.reexportReserved),
        ]),
      ),
    };
  }

  /** Reserves what an approved list claims (+1), or frees it when the list is posted (-1). */
  async reserve(tx: Tx, turnover: BookTurnover, claims: Claims, sign: 1 | -1): Promise<BookTurnover> {
    const { bookId } = turnover;
    const materials = await materialTurnovers(tx, bookId, [
      ...claims.incoming.keys(),
      ...claims.leftovers.keys(),
    ]);
    for (const [item, line] of materials) {
      materials.set(item, {
        ...line,
        reservedQuantity: line.reservedQuantity.plus((claims.incoming.get(item) ?? ZERO).times(sign)),
        leftoversReserved: line.leftoversReserved.plus((claims.leftovers.get(item) ?? ZERO).times(sign)),
      });
    }
    const returns = await productReturns(tx, bookId, [...claims.reexports.keys()]);
    const reserved = [...returns].map(([item, line]) => ({
      ...line,
      reexportReserved: line.reexportReserved.plus((claims.reexports.get(item) ?? ZERO).times(sign)),
    }));
    const after = {
      ...turnover,
      reservedUsd: turnover.reservedUsd.plus(claims.usd.times(sign)),
      lifetimeReach: sign > 0 ? turnover.lifetimeReach.plus(claims.reach) : turnover.lifetimeReach,
      lifetimeUsd: sign > 0 ? turnover.lifetimeUsd.plus(claims.usd) : turnover.lifetimeUsd,
    };
    await tx.put(BookTurnoverEntity, [after]);
    await tx.put(MaterialTurnoverEntity, [...materials.values()]);
    await tx.put(ProductReturnsEntity, reserved);
    return after;
  }

  /** Counts what a posted list's lines used. */
  async use(tx: Tx, turnover: BookTurnover, lines: readonly ClaimingLine[], claims: Claims): Promise<void> {
    const { bookId } = turnover;
    const counted = lines.filter(
      ({ flow }) => FLOW_EFFECTS[flow].countsAsImport || FLOW_EFFECTS[flow].account === 'LEFTOVERS',
    );
    const materials = await materialTurnovers(
      tx,
      bookId,
      counted.map(({ itemNumber }) => itemNumber),
    );
    for (const line of counted)
      materials.set(line.itemNumber, withLine(materials.get(line.itemNumber) as MaterialTurnover, line));
    const returning = lines.filter(({ flow }) => flow === 'PRODUCT_RETURN' || flow === 'PRODUCT_REEXPORT');
    const returns = await productReturns(
      tx,
      bookId,
      returning.map(({ itemNumber }) => itemNumber),
    );
    for (const line of returning)
      returns.set(line.itemNumber, withReturn(returns.get(line.itemNumber) as ProductReturns, line));
    await tx.put(BookTurnoverEntity, [{ ...turnover, importedUsd: turnover.importedUsd.plus(claims.usd) }]);
    await tx.put(MaterialTurnoverEntity, [...materials.values()]);
    await tx.put(ProductReturnsEntity, [...returns.values()]);
  }
}

/** Loads turnover for one request. */
export class Turnovers {
  constructor(
    private readonly database: Database,
    private readonly day: LegalDate,
  ) {}

  readonly ofBook = new DataLoader<string, TurnoverUse>(async (bookIds) =>
    this.database.read(async (sql) => {
      const rows = await sql
        .repository(BookTurnoverEntity)
        .createQueryBuilder('turnover')
        .where('turnover.bookId IN (:...bookIds)', { bookIds })
        .getMany();
      const outstanding = await outstandingOf(sql, bookIds);
      return bookIds.map((bookId) => {
        const row = rows.find((turnover) => turnover.bookId === bookId);
        const current = row && inYearOf(row, this.day);
        return {
          outstandingUsd: outstanding.get(bookId) ?? ZERO,
          reservedUsd: current?.reservedUsd ?? ZERO,
          importedUsd: current?.importedUsd ?? ZERO,
        };
      });
    }),
  );

  readonly ofMaterial = new DataLoader<
    { bookId: string; itemNumber: number },
    MaterialTurnover | null,
    string
  >(
    async (keys) => {
      const rows = await this.database.read((sql) =>
        sql
          .repository(MaterialTurnoverEntity)
          .createQueryBuilder('material')
          .where('material.bookId IN (:...bookIds) AND material.itemNumber IN (:...items)', {
            bookIds: keys.map(({ bookId }) => bookId),
            items: keys.map(({ itemNumber }) => itemNumber),
          })
          .getMany(),
      );
      return keys.map(
        (key) => rows.find((row) => row.bookId === key.bookId && row.itemNumber === key.itemNumber) ?? null,
      );
    },
    { cacheKeyFn: ({ bookId, itemNumber }) => `${bookId}/${itemNumber}` },
  );
}

/** The certificate year runs from the set-up of the book; a new one counts imports from zero. */
function inYearOf(turnover: BookTurnover, day: LegalDate): BookTurnover {
  let { yearBegan, importedUsd } = turnover;
  while (addMonths(yearBegan, 12) <= day) {
    yearBegan = addMonths(yearBegan, 12);
    importedUsd = ZERO;
  }
  return { ...turnover, yearBegan, importedUsd };
}

const withLine = (material: MaterialTurnover, { flow, quantity, usd }: ClaimingLine): MaterialTurnover =>
  FLOW_EFFECTS[flow].account === 'LEFTOVERS'
    ? { ...material, leftoversOut: material.leftoversOut.plus(quantity) }
    : {
        ...material,
        importedQuantity: material.importedQuantity.plus(quantity),
        importedUsd: material.importedUsd.plus(usd),
      };

const withReturn = (product: ProductReturns, { flow, quantity }: ClaimingLine): ProductReturns =>
  flow === 'PRODUCT_RETURN'
    ? { ...product, returned: product.returned.plus(quantity) }
    : { ...product, reexported: product.reexported.plus(quantity) };
