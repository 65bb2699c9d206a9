import {
  createTable,
  day,
  entityOf,
  id,
  integer,
  nullable,
  scaled,
  text,
  type MigrationStep,
  type TableShape,
} from '@trust-supervision/database';
import { BOOK_AMOUNT, QUANTITY, type Decimal, type LegalDate } from '@trust-supervision/kernel';
import type { CreditLevel, CreditRegime } from '@trust-supervision/contracts';

const BOOK: TableShape = {
  name: 'guarantee_book',
  columns: { bookNumber: text(12), enterpriseUsci: text(18), eventId: id() },
  primaryKey: ['bookNumber'],
};

const MATERIAL: TableShape = {
  name: 'guarantee_book_material',
  columns: {
    bookNumber: text(12),
    itemNumber: integer(),
    hsCode: text(10),
    quantity: nullable(scaled(QUANTITY)),
    price: nullable(scaled(BOOK_AMOUNT)),
    currency: nullable(text(3)),
  },
  primaryKey: ['bookNumber', 'itemNumber'],
};

const RATING: TableShape = {
  name: 'guarantee_rating',
  columns: {
    eventId: id(),
    usci: text(18),
    level: text(30),
    regime: text(20),
    effectiveFrom: day(),
    position: integer(),
  },
  primaryKey: ['eventId'],
  indexes: [['usci', 'effectiveFrom']],
};

/** The last approval of a book, and the event that told it. */
export type BookRow = { bookNumber: string; enterpriseUsci: string; eventId: string };
export type MaterialRow = {
  bookNumber: string;
  itemNumber: number;
  hsCode: string;
  quantity: Decimal | null;
  price: Decimal | null;
  currency: string | null;
};
/** A level of an enterprise, the event that told it, and that event's place in the log of its source. */
export type RatingRow = {
  eventId: string;
  usci: string;
  level: CreditLevel;
  regime: CreditRegime;
  effectiveFrom: LegalDate;
  position: number;
};

export const BookEntity = entityOf<BookRow>('GuaranteeBook', BOOK);
export const MaterialEntity = entityOf<MaterialRow>('GuaranteeBookMaterial', MATERIAL);
export const RatingEntity = entityOf<RatingRow>('GuaranteeRating', RATING);

export const guaranteeEntities = [BookEntity, MaterialEntity, RatingEntity];
export const guaranteeMigrations: MigrationStep[] = [BOOK, MATERIAL, RATING].flatMap(createTable);
