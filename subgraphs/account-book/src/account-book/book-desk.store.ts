import { newId, nextInSequence, storedInstant, type Tx } from '@trust-supervision/database';
import type { Outbox } from '@trust-supervision/events';
import {
  BOOK_AMOUNT,
  Decimal,
  digestOf,
  ok,
  refuse,
  round,
  sum,
  ZERO,
  type Clock,
  type Fault,
  type LegalDate,
  type Result,
} from '@trust-supervision/kernel';
import type { Reference } from '@trust-supervision/reference';
import { eligibilityFaults } from '../eligibility/book-eligibility';
import { factsOf } from '../eligibility/enterprise-facts.store';
import type { Ledger } from '../ledger/ledger.store';
import type { PauseDesk } from '../pause/pause-desk.store';
import type { TurnoverLedger } from '../turnover/turnover.store';
import { standardFaults } from '../unit-consumption/standard';
import { standardsOn } from '../unit-consumption/standard.store';
import { ConsumptionEntity } from '../unit-consumption/unit-consumption.entity';
import { openFirstPeriod } from '../write-off/write-off-period.store';
import {
  type BookFiling,
  type BookItem,
  type AccountBook,
  type ItemKind,
  type StoredItem,
} from './account-book';
import { stateAfterReview } from './book-states';
import { AccountBookEntity, BookItemEntity } from './account-book.entity';
import { checkBook, completedConsumptions, measuredConsumptions, type BookFacts } from './book-check';

type Parts = {
  readonly ledger: Ledger;
  readonly turnover: TurnoverLedger;
  readonly outbox: Outbox;
  readonly pauses: PauseDesk;
  readonly reference: Reference;
  readonly clock: Clock;
};

/** What a filing was checked against, as of the day it came in. */
export type BookGround = BookFacts & {
  readonly cnyRates: ReadonlyMap<string, Decimal>;
  readonly defaultCycleDays: number;
};

/** Sets up account books: one transaction for the book, its items, its first period and its opening stock. */
export class BookDesk {
  constructor(private readonly parts: Parts) {}

  /** Looks up what the check needs. It is done before the transaction, which then holds its connection alone. */
  async ground(filing: Pick<BookFiling, 'materials' | 'products'>): Promise<BookGround> {
    const { reference, clock } = this.parts;
    const day = clock.businessDay();
    const items = [...filing.materials, ...filing.products];
    const currencies = [...new Set(['USD', ...items.flatMap(({ currency }) => currency ?? [])])];
    const tariff = await reference.tariffLines(
      items.map(({ hsCode }) => hsCode),
      day,
    );
    const cnyRates = await reference.exchangeRates(currencies, day);
    const codes = await reference.codes();
    return {
      businessDay: day,
      hsCodes: new Set(tariff.keys()),
      knowsDistrict: (code) => codes.district(code) === code,
      knowsUnit: (code) => codes.unit(code) === code,
      currencies: new Set(cnyRates.keys()),
      turnoverRatio: new Decimal(await this.#policy('turnoverRatio', day)),
      cnyRates,
      defaultCycleDays: Number(await this.#policy('defaultPeriodDays', day)),
    };
  }

  /** Sets a book up, or refuses with every fault. The same filing again changes nothing. */
  async file(
    tx: Tx,
    filing: BookFiling,
    ground: BookGround,
    causedBy: string,
  ): Promise<Result<{ bookId: string; changed: boolean }, readonly Fault[]>> {
    const day = this.parts.clock.businessDay();
    const standards = await standardsOn(tx, day);
    const there = await this.#bookOf(tx, filing);
    const { enterpriseUsci } = filing.head;
    const faults = [
      ...checkBook(filing, ground),
      ...standardFaults(measuredConsumptions(filing), standards, day),
      // An enterprise that lost its eligibility keeps the book it has.
      ...(there ? [] : eligibilityFaults(await factsOf(tx, enterpriseUsci, day), enterpriseUsci, day)),
    ];
    if (faults.length > 0) return refuse(faults);
    const contentDigest = digestOf(filing);
    if (there?.contentDigest === contentDigest) return ok({ bookId: there.bookId, changed: false });
    if (there) return refuse([repeated(there, filing)]);

    const book = await this.#book(tx, filing, ground, contentDigest);
    const { bookId } = book;
    if ((await tx.insertNew(AccountBookEntity, [book])) === 0)
      return this.#overtaken(tx, filing, contentDigest);
    await tx.insert(BookItemEntity, [
      ...storedItems(bookId, 'MATERIAL', filing.materials, ground),
      ...storedItems(bookId, 'PRODUCT', filing.products, ground),
    ]);
    await tx.insert(
      ConsumptionEntity,
      completedConsumptions(filing).map((line) => ({ ...line, bookId, effectiveFrom: book.approvedOn })),
    );
    const period = await openFirstPeriod(tx, book);
    await this.parts.turnover.open(
      tx,
      bookId,
      period.beginsOn,
      sum(filing.materials.map(({ openingQuantity }) => openingQuantity ?? ZERO)),
    );
    await this.parts.ledger.open(
      tx,
      bookId,
      period,
      new Map(filing.materials.map((item) => [item.itemNumber, item.openingQuantity ?? ZERO])),
    );
    // A level that is given ahead of its day pauses imports from then on.
    await this.parts.pauses.applyLevel(tx, book, { from: day, causedBy });
    await this.#announce(tx, book, filing, causedBy);
    return ok({ bookId, changed: true });
  }

  /** Another writer set the book up at the same moment: it is there now. */
  async #overtaken(
    tx: Tx,
    filing: BookFiling,
    contentDigest: string,
  ): Promise<Result<{ bookId: string; changed: boolean }, readonly Fault[]>> {
    const there = await this.#bookOf(tx, filing);
    if (!there) throw new Error('a book that could not be inserted must be there');
    return there.contentDigest === contentDigest
      ? ok({ bookId: there.bookId, changed: false })
      : refuse([repeated(there, filing)]);
  }

  async #bookOf(tx: Tx, { head }: BookFiling): Promise<AccountBook | null> {
    const books = tx.repository(AccountBookEntity);
    const { enterpriseUsci, internalNumber, bookNumber } = head;
    const same = await books.findOneBy({ enterpriseUsci, internalNumber });
    return same ?? (bookNumber === null ? null : books.findOneBy({ bookNumber }));
  }

  async #book(tx: Tx, { head }: BookFiling, ground: BookGround, contentDigest: string): Promise<AccountBook> {
    const approvedOn = this.parts.clock.businessDay();
    return {
      ...head,
      bookId: newId(),
      bookNumber: head.bookNumber ?? (await newBookNumber(tx, head.district, approvedOn)),
      cycleDays: head.cycleDays ?? ground.defaultCycleDays,
      // Here the decision of a review enters; today every filing without a fault passes at once.
      state: stateAfterReview('APPROVE'),
      approvedOn,
      recordedAt: storedInstant(this.parts.clock.now()),
      changeCount: 0,
      contentDigest,
    };
  }

  async #announce(tx: Tx, book: AccountBook, { materials }: BookFiling, causedBy: string): Promise<void> {
    const { bookId, bookNumber, enterpriseUsci, district } = book;
    const lines = materials.map(({ itemNumber, hsCode, quantity, price, currency }) => ({
      itemNumber,
      hsCode,
      quantity: quantity?.toFixed() ?? null,
      price: price?.toFixed() ?? null,
      currency,
    }));
    const payload = { bookId, bookNumber, enterpriseUsci, district, materials: lines };
    await this.parts.outbox.append(tx, { type: 'AccountBookApproved', payload, causedBy });
  }

  async #policy(code: string, day: LegalDate): Promise<string> {
    const row = await this.parts.reference.policyValue(code, day);
    if (!row) throw new Error(`the policy table has no row ${code} for ${day}: load the reference sets`);
    return row.value;
  }
}

/** The number of the other filing is told to its own enterprise only. */
const repeated = (
  { bookNumber, internalNumber, enterpriseUsci }: AccountBook,
  { head }: BookFiling,
): Fault => ({
  path: 'head',
  rule: 'BOOK_REPEATED',
  message:
    'a book with this number was set up before with other content; changeAccountBook or importAccountBookChange changes it',
  value: enterpriseUsci === head.enterpriseUsci ? `${bookNumber} (${internalNumber})` : bookNumber,
  allowed: 'the same content, another number, or a change of the book',
});

const storedItems = (
  bookId: string,
  kind: ItemKind,
  items: readonly BookItem[],
  ground: BookGround,
): StoredItem[] =>
  items.map((item) => ({ ...item, bookId, kind, itemId: newId(), priceUsd: priceInUsd(item, ground) }));

/** The filed price of an item in US dollars at the day's rates, 5 places; null when it has none. */
export function priceInUsd(
  { price, currency }: BookItem,
  { cnyRates }: Pick<BookGround, 'cnyRates'>,
): Decimal | null {
  if (price === null || currency === null) return null;
  const [own, usd] = [cnyRates.get(currency), cnyRates.get('USD')];
  if (currency === 'USD') return price;
  return own && usd ? round(price.times(own).dividedBy(usd), BOOK_AMOUNT) : null;
}

/** E, district, two digits of the year, five digits (domain 0.2); numbers that enterprises brought along are passed. */
async function newBookNumber(tx: Tx, district: string, day: LegalDate): Promise<string> {
  for (;;) {
    const serial = await nextInSequence(tx, {
      kind: 'account-book',
      district,
      year: Number(day.slice(0, 4)),
    });
    const bookNumber = `E${district}${day.slice(2, 4)}${String(serial).padStart(5, '0')}`;
    if (!(await tx.repository(AccountBookEntity).findOneBy({ bookNumber }))) return bookNumber;
  }
}
