import { sum, ZERO, type Decimal, type LegalDate } from '@trust-supervision/kernel';
import type { AccountingMethod } from '../account-book/account-book';
import type { ConsumptionTable } from '../unit-consumption/consumption-table';
import { consumedBy } from '../unit-consumption/unit-consumption';
import { FLOW_EFFECTS, type Account, type ConsumptionTerm, type Flow } from './flows';
import { post, signed, totalKey, type PostingLine, type ProductTotal } from './posting';

/** A line of the ledger as it is stored; written once. */
export type StoredMovement = {
  readonly movementKey?: string;
  readonly bookId: string;
  readonly periodId: string;
  /** Null for opening stock. */
  readonly listId: string | null;
  /** The consumption list or the work order that says what was used; null for all others. */
  readonly documentId: string | null;
  readonly lineNumber: number | null;
  readonly account: Exclude<Account, 'NONE'>;
  readonly itemNumber: number;
  readonly productItemNumber: number | null;
  readonly version: string | null;
  readonly term: ConsumptionTerm | null;
  readonly direction: 'RECEIPT' | 'ISSUE';
  readonly cause: Flow;
  readonly quantity: Decimal;
  /** Of a material; null on the other accounts. */
  readonly balanceAfter: Decimal | null;
  readonly occurredOn: LegalDate;
  readonly recordedAt: string;
};

/** The running net quantity of a product version in a term of a period. */
export type StoredProductTotal = {
  readonly periodId: string;
  readonly bookId: string;
  readonly productItemNumber: number;
  readonly version: string;
  readonly term: ConsumptionTerm;
  readonly quantity: Decimal;
};

/** What a book holds of a material. */
export type MaterialBalance = {
  readonly bookId: string;
  readonly itemNumber: number;
  /** The fold of its movements. */
  readonly quantity: Decimal;
};

/** Lines of a list that post together. */
export type Posting = {
  readonly period: { readonly periodId: string; readonly accountingMethod: AccountingMethod };
  /** Null for what a write-off carries over, and for what a consumption list or a work order used. */
  readonly listId: string | null;
  readonly documentId?: string | null;
  readonly lines: readonly PostingLine[];
  readonly occurredOn: LegalDate;
};

/** What was loaded of a book: all that the lines to be posted move. */
export type LedgerFacts = {
  readonly bookId: string;
  readonly balances: readonly MaterialBalance[];
  readonly totals: readonly StoredProductTotal[];
  readonly consumptions: ConsumptionTable;
};

/** The ledger of a book in memory: its holder has the lock of the book and posts list after list. */
export class LedgerAccount {
  /** What was posted, in that order. */
  readonly movements: StoredMovement[] = [];
  readonly consumptions: ConsumptionTable;
  readonly #balances: Map<number, Decimal>;
  readonly #totals: Map<string, StoredProductTotal>;
  readonly #movedMaterials = new Set<number>();
  readonly #movedTotals = new Set<string>();

  constructor(private readonly facts: LedgerFacts) {
    this.consumptions = facts.consumptions;
    this.#balances = new Map(facts.balances.map(({ itemNumber, quantity }) => [itemNumber, quantity]));
    this.#totals = new Map(facts.totals.map((total) => [storedKey(total.periodId, total), total]));
  }

  /**
   * Posts lines: movements, running totals and balances. Products take materials only where the period is accounted by
   * unit consumption. Returns the materials that were taken below zero.
   */
  post({ period, listId, documentId = null, lines, occurredOn }: Posting, recordedAt: string): number[] {
    const { bookId } = this.facts;
    const { periodId, accountingMethod } = period;
    const consumptions = this.consumptions.asOf(occurredOn);
    const posted = post(lines, this.#totalsOf(periodId, lines), (product, version) =>
      accountingMethod === 'UNIT_CONSUMPTION' ? consumptions.of(bookId, product, version) : [],
    );
    const touched = new Set<number>();
    for (const draft of posted.movements) {
      const isMaterial = draft.account === 'MATERIAL';
      const balanceAfter = isMaterial ? this.balanceOf(draft.itemNumber).plus(signed(draft)) : null;
      if (balanceAfter) {
        this.#balances.set(draft.itemNumber, balanceAfter);
        touched.add(draft.itemNumber);
      }
      // Written out: this is the hottest object of all, and spread it would take fifty times as long.
      this.movements.push({
        bookId,
        periodId,
        listId,
        documentId,
        lineNumber: (listId ?? documentId) === null ? null : draft.lineNumber,
        account: draft.account,
        itemNumber: draft.itemNumber,
        productItemNumber: draft.productItemNumber,
        version: draft.version,
        term: draft.term,
        direction: draft.direction,
        cause: draft.cause,
        quantity: draft.quantity,
        balanceAfter,
        occurredOn,
        recordedAt,
      });
    }
    for (const total of posted.totals.values()) {
      const key = storedKey(periodId, total);
      this.#totals.set(key, { ...total, bookId, periodId });
      this.#movedTotals.add(key);
    }
    for (const item of touched) this.#movedMaterials.add(item);
    return [...touched].filter((item) => this.balanceOf(item).isNegative());
  }

  balanceOf(itemNumber: number): Decimal {
    return this.#balances.get(itemNumber) ?? ZERO;
  }

  /** The scrap that products left of a material (tangible loss) in those periods. All totals must be loaded. */
  scrapOf(
    itemNumber: number,
    periods: readonly { readonly periodId: string; readonly beginsOn: LegalDate }[],
  ): Decimal {
    const { bookId } = this.facts;
    const beganOn = new Map(periods.map(({ periodId, beginsOn }) => [periodId, beginsOn]));
    const scrap = [...this.#totals.values()].flatMap(({ periodId, productItemNumber, version, quantity }) => {
      const day = beganOn.get(periodId);
      const figures = day ? this.consumptions.asOf(day).of(bookId, productItemNumber, version) : [];
      return figures
        .filter(({ materialItemNumber }) => materialItemNumber === itemNumber)
        .map((consumption) => consumedBy(quantity, consumption).tangible);
    });
    return sum(scrap);
  }

  /** What is to be written beside the movements. */
  get changes(): { balances: MaterialBalance[]; totals: StoredProductTotal[] } {
    const { bookId } = this.facts;
    return {
      balances: [...this.#movedMaterials].map((itemNumber) => ({
        bookId,
        itemNumber,
        quantity: this.balanceOf(itemNumber),
      })),
      totals: [...this.#movedTotals].map((key) => this.#totals.get(key) as StoredProductTotal),
    };
  }

  #totalsOf(periodId: string, lines: readonly PostingLine[]): Map<string, ProductTotal> {
    const totals = new Map<string, ProductTotal>();
    for (const { flow, itemNumber: productItemNumber, version } of lines) {
      const { term } = FLOW_EFFECTS[flow];
      if (!term || version === null) continue;
      const key = { productItemNumber, version, term };
      const total = this.#totals.get(storedKey(periodId, key));
      if (total) totals.set(totalKey(key), total);
    }
    return totals;
  }
}

const storedKey = (periodId: string, total: Omit<ProductTotal, 'quantity'>): string =>
  `${periodId}/${totalKey(total)}`;
