import type { EventOf } from '@trust-supervision/contracts';
import type { Database, Tx } from '@trust-supervision/database';
import { ownedBy, type Outbox, type Owners } from '@trust-supervision/events';
import { Decimal, legalDate } from '@trust-supervision/kernel';
import { In } from 'typeorm';
import type { FiledBook, FiledMaterial } from './guarantee';
import {
  BookEntity,
  MaterialEntity,
  RatingEntity,
  type MaterialRow,
  type RatingRow,
} from './guarantee.entity';

/** Copies of the facts of other subgraphs that a requirement rests on: filed books and credit levels. */
export class GuaranteeStore {
  constructor(
    private readonly database: Database,
    private readonly outbox: Outbox,
  ) {}

  /**
   * The books of these owners that were approved, with their materials by item number; two statements for any number
   * of books.
   */
  async books(bookNumbers: readonly string[], owners: Owners): Promise<FiledBook[]> {
    const named = { bookNumber: In([...bookNumbers]) };
    const { condition, bound } = ownedBy(owners, 'enterprise_usci');
    const [books, materials] = await this.database.read((sql) =>
      Promise.all([
        sql.select(BookEntity, `book_number IN (?) AND ${condition}`, [bookNumbers, ...bound]),
        sql
          .repository(MaterialEntity)
          .find({ where: named, order: { bookNumber: 'ASC', itemNumber: 'ASC' } }),
      ]),
    );
    const byBook = new Map<string, FiledMaterial[]>(books.map(({ bookNumber }) => [bookNumber, []]));
    for (const material of materials) byBook.get(material.bookNumber)?.push(material);
    return books.map(({ bookNumber, enterpriseUsci }) => ({
      bookNumber,
      enterpriseUsci,
      materials: byBook.get(bookNumber) ?? [],
    }));
  }

  /** Every level the enterprises were ever given. */
  ratings(uscis: readonly string[]): Promise<RatingRow[]> {
    return this.database.read((sql) => sql.repository(RatingEntity).findBy({ usci: In([...uscis]) }));
  }

  /** Takes over a book as approved; an approved change of the same book replaces it whole. */
  async keepBook(
    tx: Tx,
    { eventId, payload }: EventOf<'AccountBookApproved' | 'AccountBookChanged'>,
  ): Promise<void> {
    const { bookNumber, enterpriseUsci, materials } = payload;
    await tx.change('DELETE FROM guarantee_book_material WHERE book_number = ?', [bookNumber]);
    await tx.change('DELETE FROM guarantee_book WHERE book_number = ?', [bookNumber]);
    await tx.insert(BookEntity, [{ bookNumber, enterpriseUsci, eventId }]);
    const rows = materials.map((material): MaterialRow => {
      const { itemNumber, hsCode, currency } = material;
      const quantity = material.quantity === null ? null : new Decimal(material.quantity);
      const price = material.price === null ? null : new Decimal(material.price);
      return { bookNumber, itemNumber, hsCode, quantity, price, currency };
    });
    await tx.insert(MaterialEntity, rows);
    const changed = { bookNumber, enterpriseUsci };
    await this.outbox.append(tx, { type: 'GuaranteeBookChanged', payload: changed, causedBy: eventId });
  }

  /** Adds a level to the enterprise's dated levels; none is ever overwritten. */
  async keepRating(tx: Tx, { eventId, position, payload }: EventOf<'EnterpriseRated'>): Promise<void> {
    const { usci, level, regime } = payload;
    const effectiveFrom = legalDate(payload.effectiveFrom);
    await tx.insert(RatingEntity, [{ eventId, usci, level, regime, effectiveFrom, position }]);
    for (const { bookNumber, enterpriseUsci } of await tx
      .repository(BookEntity)
      .findBy({ enterpriseUsci: usci })) {
      const changed = { bookNumber, enterpriseUsci };
      await this.outbox.append(tx, { type: 'GuaranteeLevelChanged', payload: changed, causedBy: eventId });
    }
  }
}
