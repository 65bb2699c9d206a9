import { Decimal, legalDate, sum, ZERO } from '@trust-supervision/kernel';
import fc from 'fast-check';
import { LedgerAccount } from '../ledger/ledger-account';
import { signed, type PostingLine } from '../ledger/posting';
import { ConsumptionTable } from '../unit-consumption/consumption-table';
import { linesOf, postingOf, type ConsumptionListLine } from './consumption-list';

const ITEMS = [1, 2, 3];
const OPENING = new Decimal('500.00001');
const PERIOD = { periodId: 'period-1', accountingMethod: 'CONSUMPTION_LIST' as const };
const DAY = legalDate('2020-06-01');

const quantity = fc
  .integer({ min: 1, max: 90_000_000 })
  .map((steps) => new Decimal(steps).dividedBy(100_000));
/** What happens to a book: goods come in, a list says what was used and left, or one of the lists is taken back. */
const step = fc.oneof(
  fc.record({ does: fc.constant('IMPORT' as const), itemNumber: fc.constantFrom(...ITEMS), quantity }),
  fc.record({
    does: fc.constant('LIST' as const),
    uses: fc.uniqueArray(fc.record({ itemNumber: fc.constantFrom(...ITEMS), quantity }), {
      minLength: 1,
      selector: ({ itemNumber }) => itemNumber,
    }),
    scrapShare: fc.integer({ min: 0, max: 100 }),
  }),
  fc.record({ does: fc.constant('WITHDRAW' as const), which: fc.nat(20) }),
);

/** A book that is accounted by consumption lists, in memory. */
class Book {
  readonly ledger = new LedgerAccount({
    bookId: 'book',
    balances: ITEMS.map((itemNumber) => ({ bookId: 'book', itemNumber, quantity: OPENING })),
    totals: [],
    consumptions: new ConsumptionTable([]),
  });
  readonly imports: { itemNumber: number; quantity: Decimal }[] = [];
  /** Lists that stand, by their document. */
  readonly lists = new Map<string, ConsumptionListLine[]>();
  #documents = 0;

  run(steps: readonly (typeof step extends fc.Arbitrary<infer Step> ? Step : never)[]): void {
    for (const one of steps) {
      if (one.does === 'IMPORT') this.#import(one);
      else if (one.does === 'LIST') this.#file(one);
      else this.#withdraw(one.which);
    }
  }

  #post(lines: readonly PostingLine[], document: { listId: string | null; documentId: string | null }): void {
    this.ledger.post({ period: PERIOD, ...document, lines, occurredOn: DAY }, '2020-06-01T04:00:00.000Z');
  }

  #import({ itemNumber, quantity: came }: { itemNumber: number; quantity: Decimal }): void {
    this.imports.push({ itemNumber, quantity: came });
    const line = {
      lineNumber: 1,
      flow: 'MATERIAL_IMPORT' as const,
      itemNumber,
      version: null,
      quantity: came,
    };
    this.#post([line], { listId: `list-${this.imports.length}`, documentId: null });
  }

  #file({
    uses,
    scrapShare,
  }: {
    uses: { itemNumber: number; quantity: Decimal }[];
    scrapShare: number;
  }): void {
    const documentId = `document-${(this.#documents += 1)}`;
    const leftovers = uses.map((use) => ({
      itemNumber: use.itemNumber,
      hsCode: '3915909000',
      name: 'Scrap',
      unit: '035',
      quantity: use.quantity.times(scrapShare).dividedBy(100).toDecimalPlaces(5, Decimal.ROUND_DOWN),
    }));
    const lines = linesOf(
      { materials: uses, leftovers: leftovers.filter((scrap) => !scrap.quantity.isZero()) },
      documentId,
    );
    this.lists.set(documentId, lines);
    this.#post(postingOf(lines, 'POSTED'), { listId: null, documentId });
  }

  #withdraw(which: number): void {
    const [documentId, lines] = [...this.lists][which] ?? [];
    if (documentId === undefined || !lines) return;
    this.lists.delete(documentId);
    this.#post(postingOf(lines, 'WITHDRAWN'), { listId: null, documentId });
  }

  /** What the movements of an account add up to. */
  movements(account: 'MATERIAL' | 'LEFTOVERS', itemNumber: number): Decimal {
    const own = this.ledger.movements.filter(
      (one) => one.account === account && one.itemNumber === itemNumber,
    );
    return sum(own.map(signed));
  }

  /** What the lists that stand say of an item. */
  listed(kind: 'USE' | 'SCRAP', itemNumber: number): Decimal {
    const own = [...this.lists.values()]
      .flat()
      .filter((line) => line.kind === kind && line.itemNumber === itemNumber);
    return sum(own.map((line) => line.quantity));
  }
}

describe('whatever is imported, listed and taken back', () => {
  const each = (check: (book: Book, itemNumber: number) => void): void =>
    fc.assert(
      fc.property(fc.array(step, { maxLength: 25 }), (steps) => {
        const book = new Book();
        book.run(steps);
        for (const itemNumber of ITEMS) check(book, itemNumber);
      }),
    );

  test('a balance is its opening and the sum of its movements, and each movement tells the balance after it', () => {
    each(({ ledger }, itemNumber) => {
      const own = ledger.movements.filter(
        (one) => one.account === 'MATERIAL' && one.itemNumber === itemNumber,
      );
      const steps = own.map(signed);
      expect(ledger.balanceOf(itemNumber).toFixed()).toBe(sum([OPENING, ...steps]).toFixed());
      expect(own.map(({ balanceAfter }) => balanceAfter?.toFixed())).toEqual(
        steps.map((_, index) => sum([OPENING, ...steps.slice(0, index + 1)]).toFixed()),
      );
    });
  });

  test('what is there is what came in, less what the lists that stand say was used', () => {
    each((book, itemNumber) => {
      const came = sum(
        book.imports.filter((one) => one.itemNumber === itemNumber).map((one) => one.quantity),
      );
      const left = sum([OPENING, came]).minus(book.listed('USE', itemNumber));
      expect(book.ledger.balanceOf(itemNumber).toFixed()).toBe(left.toFixed());
    });
  });

  test('scrap is that of the lists that stand, and never more than they say was used', () => {
    each((book, itemNumber) => {
      const scrap = book.movements('LEFTOVERS', itemNumber);
      expect(scrap.toFixed()).toBe(book.listed('SCRAP', itemNumber).toFixed());
      expect(scrap.lessThanOrEqualTo(book.listed('USE', itemNumber))).toBe(true);
    });
  });

  test('a list that was taken back moved nothing in the end', () => {
    fc.assert(
      fc.property(fc.array(step, { maxLength: 25 }), (steps) => {
        const book = new Book();
        book.run(steps);
        const documents = new Set(book.ledger.movements.flatMap(({ documentId }) => documentId ?? []));
        for (const documentId of documents) {
          if (book.lists.has(documentId)) continue;
          for (const itemNumber of ITEMS) {
            const own = book.ledger.movements.filter(
              (one) => one.documentId === documentId && one.itemNumber === itemNumber,
            );
            for (const account of ['MATERIAL', 'LEFTOVERS'])
              expect(sum(own.filter((one) => one.account === account).map(signed))).toEqual(ZERO);
          }
        }
      }),
    );
  });
});
