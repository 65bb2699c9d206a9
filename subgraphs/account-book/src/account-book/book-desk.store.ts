import { newId, nextInSequence, storedInstant, type Tx } from '@trust-supervision/database';
import { reasonsOf, refusalOf, type Decision, type Reviewer } from '@trust-supervision/decisions';
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
import type { ReviewTasks, TaskHandler } from '@trust-supervision/subgraph';
import { districtOf, reviewedEnterprise } from '@trust-supervision/subgraph';
import { eligibilityFaults } from '../eligibility/book-eligibility';
import { factsOf } from '../eligibility/enterprise-facts.store';
import type { Ledger } from '../ledger/ledger.store';
import type { PauseDesk } from '../pause/pause-desk.store';
import type { TurnoverLedger } from '../turnover/turnover.store';
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
import { nextBookState, stateAfterReview } from './book-states';
import { setUpFacts } from './book-facts';
import { AccountBookEntity, BookItemEntity } from './account-book.entity';
import { checkBook, completedConsumptions, type BookFacts } from './book-check';

type Parts = {
  readonly ledger: Ledger;
  readonly turnover: TurnoverLedger;
  readonly outbox: Outbox;
  readonly pauses: PauseDesk;
  readonly reference: Reference;
  readonly reviewer: Reviewer;
  readonly tasks: ReviewTasks;
  readonly clock: Clock;
};

/** What a set-up follows from, and whether an officer can be waited for. */
type SetUpOrder = { readonly causedBy: string; readonly withoutOfficer?: boolean };

/** Why a book was not set up, and the decision that explains it. */
export type SetUpRefusal = { readonly faults: readonly Fault[]; readonly decisionId: string | null };
export type SetUp = Result<{ bookId: string; changed: boolean }, SetUpRefusal>;

/** What a filing was checked against, as of the day it came in. */
export type BookGround = BookFacts & {
  /** What a book that is made of handbooks is given as maximum turnover, as a share of their capacity. */
  readonly turnoverRatio: Decimal;
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
      longestCycleDays: Number(await this.#policy('longestPeriodDays', day)),
    };
  }

  /**
   * Sets a book up, refuses it with everything that is wrong, or leaves it to an officer: until then it takes no lists.
   * The same filing again changes nothing. A book that an officer returned is filed again under its numbers.
   */
  async file(tx: Tx, filing: BookFiling, ground: BookGround, order: SetUpOrder): Promise<SetUp> {
    const contentDigest = digestOf(filing);
    const there = await this.#bookOf(tx, filing);
    if (there?.contentDigest === contentDigest && there.state !== 'RETURNED')
      return ok({ bookId: there.bookId, changed: false });
    const documentFaults = [
      ...checkBook(filing, ground),
      ...(there && !isReturned(there, filing) ? [repeated(there, filing)] : []),
      // An enterprise that lost its eligibility keeps the book it has.
      ...(there ? [] : await this.#ineligible(tx, filing)),
    ];
    const decision = await this.#decision(tx, filing, { ground, documentFaults });
    const faults = [...refusalOf(decision), ...(order.withoutOfficer ? officerNeeded(decision) : [])];
    if (faults.length > 0) return this.#refused(tx, decision, faults);
    if (there) await forget(tx, there.bookId);

    const book = await this.#book(tx, filing, ground, { contentDigest, outcome: decision.outcome });
    if ((await tx.insertNew(AccountBookEntity, [book])) === 0)
      return this.#overtaken(tx, filing, { contentDigest, decision });
    await this.parts.reviewer.keep(tx, [{ ...decision, filingId: book.bookId }]);
    await this.#setUp(tx, book, filing, ground);
    // A level that is given ahead of its day pauses imports from then on.
    await this.parts.pauses.applyLevel(tx, book, { from: ground.businessDay, causedBy: order.causedBy });
    if (book.state === 'ACTIVE') await this.#announce(tx, book, filing.materials, order.causedBy);
    else await this.#openReview(tx, book, decision, order.causedBy);
    return ok({ bookId: book.bookId, changed: true });
  }

  /** What an officer's decision does to a book that waits for it. */
  readonly reviews: TaskHandler = {
    lock: async (tx, { filingId }) =>
      void (await this.parts.turnover.lock(tx, filingId, this.parts.clock.businessDay())),
    approve: async (tx, { task, causedBy }) => {
      const book = await this.#decided(tx, task.filingId, 'APPROVE');
      const materials = await tx
        .repository(BookItemEntity)
        .find({ where: { bookId: book.bookId, kind: 'MATERIAL' }, order: { itemNumber: 'ASC' } });
      await this.#announce(tx, book, materials, causedBy);
      return [];
    },
    giveBack: async (tx, { task }) => {
      await this.#decided(tx, task.filingId, 'RETURN');
      return [];
    },
  };

  async #decided(tx: Tx, bookId: string, event: 'APPROVE' | 'RETURN'): Promise<AccountBook> {
    const book = await tx.repository(AccountBookEntity).findOneBy({ bookId });
    const state = book && nextBookState(book.state, event);
    if (!book || !state) throw new Error('a task decides a book that waits for it');
    const decided = { ...book, state };
    await tx.put(AccountBookEntity, [decided]);
    return decided;
  }

  async #openReview(tx: Tx, book: AccountBook, decision: Decision, causedBy: string): Promise<void> {
    const { bookId, bookNumber, enterpriseUsci, district } = book;
    const waiting = { kind: 'ACCOUNT_BOOK', filingId: bookId, filingNumber: bookNumber } as const;
    const reasons = reasonsOf(decision);
    await this.parts.tasks.open(tx, { ...waiting, enterpriseUsci, district }, { reasons, causedBy });
  }

  async #ineligible(tx: Tx, { head: { enterpriseUsci } }: BookFiling): Promise<readonly Fault[]> {
    const day = this.parts.clock.businessDay();
    return eligibilityFaults(await factsOf(tx, enterpriseUsci, day), enterpriseUsci, day);
  }

  async #decision(
    tx: Tx,
    filing: BookFiling,
    { ground, documentFaults }: { ground: BookGround; documentFaults: readonly Fault[] },
  ): Promise<Decision> {
    const { reviewer } = this.parts;
    const enterprise = await reviewedEnterprise(tx, filing.head.enterpriseUsci, ground.businessDay);
    const standards = await standardsOn(tx, ground.businessDay);
    const facts = setUpFacts(filing, { ...ground, enterprise, standards });
    const filingKey = filing.head.internalNumber;
    return reviewer.decide(await reviewer.ground(tx), { filingKey, facts, documentFaults });
  }

  async #refused(
    tx: Tx,
    decision: Decision,
    faults: readonly Fault[],
  ): Promise<{ readonly ok: false; readonly problem: SetUpRefusal }> {
    // What only waits for facts is not decided yet.
    if (faults.every(({ rule }) => rule === 'FACTS_MISSING')) return refuse({ faults, decisionId: null });
    await this.parts.reviewer.keep(tx, [decision]);
    return refuse({ faults, decisionId: decision.decisionId });
  }

  /** Writes what a book begins with: its items, its consumption, its first period and its opening stock. */
  async #setUp(tx: Tx, book: AccountBook, filing: BookFiling, ground: BookGround): Promise<void> {
    const { bookId } = book;
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
  }

  /** Another writer set the book up at the same moment: it is there now. */
  async #overtaken(
    tx: Tx,
    filing: BookFiling,
    { contentDigest, decision }: { contentDigest: string; decision: Decision },
  ): Promise<SetUp> {
    const there = await this.#bookOf(tx, filing);
    if (!there) throw new Error('a book that could not be inserted must be there');
    if (there.contentDigest === contentDigest) return ok({ bookId: there.bookId, changed: false });
    const faults = [repeated(there, filing)];
    return this.#refused(tx, { ...decision, outcome: 'REJECT', documentFaults: faults }, faults);
  }

  async #bookOf(tx: Tx, { head }: BookFiling): Promise<AccountBook | null> {
    const books = tx.repository(AccountBookEntity);
    const { enterpriseUsci, internalNumber, bookNumber } = head;
    const same = await books.findOneBy({ enterpriseUsci, internalNumber });
    return same ?? (bookNumber === null ? null : books.findOneBy({ bookNumber }));
  }

  async #book(
    tx: Tx,
    { head }: BookFiling,
    ground: BookGround,
    { contentDigest, outcome }: { contentDigest: string; outcome: Decision['outcome'] },
  ): Promise<AccountBook> {
    const approvedOn = this.parts.clock.businessDay();
    return {
      ...head,
      bookId: newId(),
      bookNumber: head.bookNumber ?? (await newBookNumber(tx, head.district, approvedOn)),
      cycleDays: head.cycleDays ?? ground.defaultCycleDays,
      state: stateAfterReview(outcome === 'MANUAL' ? 'MANUAL' : 'APPROVE'),
      approvedOn,
      recordedAt: storedInstant(this.parts.clock.now()),
      changeCount: 0,
      contentDigest,
    };
  }

  async #announce(
    tx: Tx,
    book: AccountBook,
    materials: readonly BookItem[],
    causedBy: string,
  ): Promise<void> {
    const { bookId, bookNumber, enterpriseUsci, district } = book;
    const lines = materials.map(({ itemNumber, hsCode, quantity, price, currency }) => ({
      itemNumber,
      hsCode,
      quantity: quantity?.toFixed() ?? null,
      price: price?.toFixed() ?? null,
      currency,
    }));
    const enterpriseDistrict = await districtOf(tx, enterpriseUsci);
    const registered = enterpriseDistrict === null ? {} : { enterpriseDistrict };
    const payload = { bookId, bookNumber, enterpriseUsci, district, ...registered, materials: lines };
    await this.parts.outbox.append(tx, { type: 'AccountBookApproved', payload, causedBy });
  }

  async #policy(code: string, day: LegalDate): Promise<string> {
    const row = await this.parts.reference.policyValue(code, day);
    if (!row) throw new Error(`the policy table has no row ${code} for ${day}: load the reference sets`);
    return row.value;
  }
}

/** A book that its officer returned is filed again by its enterprise. */
const isReturned = (book: AccountBook, { head }: BookFiling): boolean =>
  book.state === 'RETURNED' && book.enterpriseUsci === head.enterpriseUsci;

/** Where no officer can be waited for, what needs one is refused. */
const officerNeeded = (decision: Decision): Fault[] =>
  reasonsOf(decision).map(({ rule, message }) => ({
    path: 'head',
    rule: 'OFFICER_NEEDED',
    reviewRule: rule,
    message: `an officer must decide this: ${message}`,
    value: null,
    allowed: 'a book that is filed by itself',
  }));

/** What a book begins with; one that never came into force leaves none of it behind when it is filed again. */
const BEGINNINGS = [
  'account_book',
  'book_item',
  'unit_consumption',
  'write_off_period',
  'book_turnover',
  'movement',
  'material_balance',
] as const;

async function forget(tx: Tx, bookId: string): Promise<void> {
  for (const table of BEGINNINGS) await tx.change(`DELETE FROM ${table} WHERE book_id = ?`, [bookId]);
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
