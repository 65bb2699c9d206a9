import { createHash, randomUUID } from 'node:crypto';
import { insertInto, putInto, type BareDriver, type Row } from './bare-driver';
import { loadBare, type BareBook } from './bare-loading';
import {
  DECISION,
  EVENT,
  eventOf,
  LINE,
  linesOf,
  LIST,
  listOf,
  MOVEMENT,
  movementsOf,
  RECORDED_AT,
  type Posted,
} from './bare-rows';
import { enterpriseOf, filingOf } from './listed';
import { DAY, usciOf } from './posting-world';

/** How many lists a transaction takes, as in the project. */
const MOST_TOGETHER = 200;

type Waiting = {
  readonly number: number;
  readonly resolve: () => void;
  readonly reject: (failure: unknown) => void;
};
/**
 * Lists posted by hand: the statements that the desk of lists sends, with what they carry computed in a few lines on big
 * integers. No rule is asked and nothing is refused; the decision that is stored is one of the project's, as it was.
 */
export class BareLists {
  #waiting: Waiting[] = [];
  #isRunning = false;

  constructor(
    private readonly driver: BareDriver,
    private readonly decision: { readonly ruleSet: string; readonly runs: string },
  ) {}

  post(number: number): Promise<void> {
    return new Promise((resolve, reject) => {
      this.#waiting.push({ number, resolve, reject });
      if (this.#isRunning) return;
      this.#isRunning = true;
      setImmediate(() => void this.#commitAll());
    });
  }

  async #commitAll(): Promise<void> {
    while (this.#waiting.length > 0) {
      const batch = this.#waiting.splice(0, MOST_TOGETHER);
      try {
        await this.#commit(batch.map(({ number }) => number));
        for (const { resolve } of batch) resolve();
      } catch (failure) {
        for (const { reject } of batch) reject(failure);
      }
    }
    this.#isRunning = false;
  }

  async #commit(numbers: readonly number[]): Promise<void> {
    const { driver } = this;
    const filings = numbers.map((number) => ({ number, filing: filingOf(number) }));
    await driver.run(driver.isMysql ? 'START TRANSACTION' : 'BEGIN IMMEDIATE');
    const books = await loadBare(driver, filings);
    const posted = filings.map(({ number, filing }) => {
      const book = books.get(filing.bookNumber);
      if (!book) throw new Error(`there is no book ${filing.bookNumber}`);
      return { number, filing, book, listId: randomUUID() };
    });
    const movements = posted.flatMap(movementsOf);
    await insertInto(driver, 'movement', MOVEMENT, movements);
    await this.#writeBooks([...books.values()]);
    await this.#writeLists(posted);
    await driver.run('COMMIT');
  }

  async #writeBooks(books: readonly BareBook[]): Promise<void> {
    const { driver } = this;
    await putInto(
      driver,
      'material_balance',
      { columns: ['book_id', 'item_number', 'quantity'], keys: 2 },
      books.flatMap((book) =>
        [...book.moved].map((item) => [book.bookId, item, book.balances.get(item) ?? 0n]),
      ),
    );
    await putInto(
      driver,
      'product_total',
      { columns: ['period_id', 'product_item_number', 'version', 'term', 'book_id', 'quantity'], keys: 4 },
      books.flatMap((book) =>
        [...book.totals].map(([product, quantity]) => [
          book.periodId,
          product,
          '1',
          'NET_EXPORTS',
          book.bookId,
          quantity,
        ]),
      ),
    );
    await putInto(
      driver,
      'book_turnover',
      {
        columns: ['book_id', 'reserved_usd', 'imported_usd', 'year_began', 'lifetime_reach', 'lifetime_usd'],
        keys: 1,
      },
      books.map(({ bookId, turnover }) => [
        bookId,
        turnover.reservedUsd,
        turnover.importedUsd,
        turnover.yearBegan,
        turnover.reach,
        turnover.usd,
      ]),
    );
    await putInto(
      driver,
      'material_turnover',
      {
        columns: ['book_id', 'item_number', 'reserved_quantity', 'leftovers_out', 'leftovers_reserved'],
        keys: 2,
      },
      books.flatMap(({ bookId, imported }) => [...imported.keys()].map((item) => [bookId, item, 0n, 0n, 0n])),
    );
    await putInto(
      driver,
      'cycle_imports',
      { columns: ['period_id', 'item_number', 'book_id', 'quantity', 'usd'], keys: 2 },
      books.flatMap(({ bookId, periodId, imported }) =>
        [...imported].map(([item, { quantity, usd }]) => [periodId, item, bookId, quantity, usd]),
      ),
    );
  }

  async #writeLists(posted: readonly Posted[]): Promise<void> {
    const { driver, decision } = this;
    await insertInto(driver, 'bonded_list_line', LINE, posted.flatMap(linesOf));
    const numbers = await listNumbers(driver, posted);
    await insertInto(
      driver,
      'bonded_list',
      LIST,
      posted.map((one) => listOf(one, numbers.get(one) ?? '')),
    );
    await insertInto(
      driver,
      'outbox_event',
      EVENT,
      posted.map((one) => eventOf(one, numbers.get(one) ?? '')),
    );
    await insertInto(
      driver,
      'review_decision',
      DECISION,
      posted.map(({ number, listId, filing }) => [
        randomUUID(),
        'BONDED_LIST',
        listId,
        filing.internalNumber,
        usciOf(enterpriseOf(number)),
        '0906',
        decision.ruleSet,
        'APPROVE',
        'APPROVE',
        decision.runs,
        '[]',
        DAY,
        RECORDED_AT,
      ]),
    );
    await insertInto(
      driver,
      'request_outcome',
      ['subject', 'mutation', 'request_id', 'digest', 'outcome', 'recorded_at'],
      posted.map(({ number, filing }) => {
        const digest = createHash('sha256').update(JSON.stringify(filing)).digest('hex');
        return [
          `staff-${usciOf(enterpriseOf(number))}`,
          'fileBondedList',
          filing.internalNumber,
          digest,
          '"POSTED"',
          RECORDED_AT,
        ];
      }),
    );
  }
}

/** The next number of each list, by direction. */
async function listNumbers(driver: BareDriver, posted: readonly Posted[]): Promise<Map<Posted, string>> {
  const numbers = new Map<Posted, string>();
  for (const letter of ['E', 'I']) {
    const own = posted.filter(({ filing }) => filing.direction.startsWith(letter));
    if (own.length === 0) continue;
    const key = [`bonded-list-${letter}`, '0906', 2020];
    await driver.run(
      'INSERT INTO business_sequence (kind, district, year, last) VALUES (?, ?, ?, ?)' +
        (driver.isMysql
          ? ' ON DUPLICATE KEY UPDATE last = last + VALUES(last)'
          : ' ON CONFLICT (kind, district, year) DO UPDATE SET last = last + excluded.last'),
      [...key, own.length],
    );
    const [row] = await driver.rows(
      'SELECT last FROM business_sequence WHERE kind = ? AND district = ? AND year = ?',
      key,
    );
    const last = Number(row?.['last']);
    for (const [index, one] of own.entries())
      numbers.set(one, `QD090620${letter}${String(last - own.length + 1 + index).padStart(9, '0')}`);
  }
  return numbers;
}

/** A decision that the project stored, to be stored again. */
export const sampleDecision = ([row]: readonly Row[]): { ruleSet: string; runs: string } => ({
  ruleSet: String(row?.['rule_set']),
  runs: String(row?.['runs']),
});
