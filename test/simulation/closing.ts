import { Decimal, legalDate, sum, ZERO } from '@trust-supervision/kernel';
import type { Draws } from './draws';
import { InvariantBroken, checkBooks, postedDays, type Memory } from './invariants';
import type { Moment } from './lists';
import { expectationOf, figuresIn, takenBy, type Expectation } from './model';
import { expectDone, officer, type Answer } from './place';
import { finish, listConsumption, restate } from './production';
import { listsOf, periodsOf, type PeriodRow } from './rows';
import { takeStock, type Count } from './stock';
import { MATERIALS, methodIn, type Works } from './works';

const WRITE_OFF = `writeOff { period { state } versions { number }
  outcomes { material { itemNumber } difference needsDisposal carriedForward } }`;
type Outcome = {
  material: { itemNumber: number };
  difference: string;
  needsDisposal: boolean;
  carriedForward: string;
};
type WriteOff = { period: { state: string }; versions: { number: number }[]; outcomes: Outcome[] };
const DONE = {
  reportWriteOff: 'WriteOffReported',
  supplementWriteOff: 'WriteOffReported',
  confirmDiscrepancies: 'DiscrepanciesConfirmed',
  claimWriteOff: 'WriteOffClaimed',
  returnWriteOff: 'WriteOffReturned',
  disposeDiscrepancy: 'DiscrepancyDisposed',
  settleDisposal: 'DisposalSettled',
  approveWriteOff: 'WriteOffApproved',
} as const;
type Step = keyof typeof DONE;

/** A period on its way to its write-off. */
class Closing {
  readonly #counts;
  readonly #draws: Draws;

  constructor(
    private readonly moment: Moment,
    private readonly works: Works,
    private readonly period: PeriodRow,
  ) {
    this.#counts = moment.counts;
    this.#draws = moment.draws.of(`closing/${works.index}`);
  }

  async run(): Promise<void> {
    const { works, period, moment } = this;
    const draws = this.#draws;
    const method = methodIn(works, period.number);
    const day = legalDate(period.endsOn);
    await finish(moment, works, { day, period: period.number }, draws.of('finish'));
    if (method === 'CONSUMPTION_LIST') await listConsumption(moment, works, period, draws.of('list'));
    if (method === 'UNIT_CONSUMPTION' && draws.chance(0.3))
      await restate(moment, works, period.number, draws.of('restate'));
    let filed = await this.#file('reportWriteOff', 1);
    if (draws.chance(0.35)) {
      if (method === 'UNIT_CONSUMPTION' && draws.chance(0.5))
        await restate(moment, works, period.number, draws.of('again'));
      filed = await this.#file('supplementWriteOff', 2);
    }
    if (draws.chance(0.15)) {
      await this.#confirm(filed);
      await this.#step('claimWriteOff');
      await this.#step('returnWriteOff', { reason: 'the count is to be looked at again' });
      this.#counts.add('write-off/returned');
      filed = await this.#file('reportWriteOff', 3);
    }
    const soldItem = await this.#confirm(filed);
    const claimed = await this.#step('claimWriteOff');
    await this.#dispose(claimed, soldItem);
    const approved = await this.#step('approveWriteOff', { reason: 'book and count are settled' });
    this.#counts.add('write-off/approved');
    this.#check(approved, filed, soldItem);
  }

  async #step(step: Step, fields: object = {}): Promise<WriteOff> {
    const { place } = this.moment;
    const { works, period } = this;
    const isStaff = ['reportWriteOff', 'supplementWriteOff', 'confirmDiscrepancies'].includes(step);
    const answer: Answer = await place.post(step, {
      identity: isStaff ? works.staff : officer('Zhao'),
      input: { bookNumber: works.number, periodNumber: period.number, ...fields },
      fields: `... on ${DONE[step]} { ${WRITE_OFF} }`,
    });
    return expectDone(answer, `${step} of ${works.number} period ${period.number}`)['writeOff'] as WriteOff;
  }

  /** Counts the stock and files it; what is not posted is left out by name. */
  async #file(
    step: 'reportWriteOff' | 'supplementWriteOff',
    time: number,
  ): Promise<{ count: Count; writeOff: WriteOff; expected: Expectation }> {
    const { moment, works, period } = this;
    const lists = await listsOf(moment.place, works.number);
    const upTo = (await periodsOf(moment.place, works.number)).filter(
      ({ number }) => number <= period.number,
    );
    const expected = expectationOf(works, upTo, postedDays(lists));
    const count = this.#count(expected, this.#draws.of(`count ${time}`));
    if (time === 1 && this.#draws.chance(0.5)) {
      await takeStock(moment, works, {
        cutOff: legalDate(period.endsOn),
        count,
        draws: this.#draws.of('stock-take'),
      });
    }
    const waiting = lists.filter(
      ({ state, internalNumber }) =>
        state === 'APPROVED' && (works.lists.get(internalNumber)?.declaredOn ?? '') <= period.endsOn,
    );
    const excludedLists = waiting.map(({ listNumber }) => ({
      listNumber,
      reason: 'the goods are not released',
    }));
    this.#counts.add('write-off/lists left out by name', waiting.length);
    this.#counts.add(`write-off/${step}`);
    const writeOff = await this.#step(step, { stock: count.stock, excludedLists });
    return { count, writeOff, expected };
  }

  /** What is there of each material: mostly what should be, else a little or a lot less or more. */
  #count(expected: Expectation, draws: Draws): Count {
    const { works, period } = this;
    const isUnit = methodIn(works, period.number) === 'UNIT_CONSUMPTION';
    const versions = works.figures.filter(
      (one) => one.product === 1 && one.fromPeriod === 0 && one.declaredOn <= period.endsOn,
    );
    const figures = figuresIn(works, [1, versions.at(-1)?.version ?? '1'], period.number);
    const pieces = isUnit ? new Decimal(draws.whole(0, 30)) : ZERO;
    const actual = new Map(
      [...MATERIALS.keys()].map((item) => [
        item,
        actualOf(expected.balances.get(item) ?? ZERO, draws.of(item)),
      ]),
    );
    const standing = new Map(
      [...figures].map(([item, consumption]) => [item, takenBy(pieces, consumption).use]),
    );
    const fits = [...standing].every(([item, use]) => (actual.get(item) ?? ZERO).greaterThanOrEqualTo(use));
    const inProducts = (item: number): Decimal => (fits ? (standing.get(item) ?? ZERO) : ZERO);
    const materials = [...actual].map(([itemNumber, quantity]) => {
      const loose = quantity.minus(inProducts(itemNumber));
      const workInProgress = loose.isZero() ? ZERO : draws.part(loose, 0, 0.2);
      // Outward processing moves the place only: nothing is filed, and the goods are counted at the contractor.
      const atContractor =
        loose.minus(workInProgress).isPositive() && loose.greaterThan(1)
          ? draws.part(loose.minus(workInProgress), 0, 0.1)
          : ZERO;
      const rawWarehouse = loose.minus(workInProgress).minus(atContractor);
      return {
        itemNumber,
        rawWarehouse: rawWarehouse.toFixed(),
        workInProgress: workInProgress.toFixed(),
        atContractor: atContractor.toFixed(),
      };
    });
    const products = fits && !pieces.isZero() ? [{ itemNumber: 1, quantity: pieces.toFixed() }] : [];
    return { stock: { materials, products }, actual };
  }

  /** Explains every difference; tells which surplus, if any, was sold already. */
  async #confirm({ writeOff }: { writeOff: WriteOff }): Promise<number | null> {
    const differing = writeOff.outcomes.filter(({ difference }) => !new Decimal(difference).isZero());
    if (differing.length === 0) return null;
    const surplus = differing.find(({ difference }) => new Decimal(difference).isPositive());
    const sold = surplus && this.#draws.chance(0.1) ? surplus.material.itemNumber : null;
    await this.#step('confirmDiscrepancies', {
      version: writeOff.versions.at(-1)?.number,
      explanations: differing.map(({ material: { itemNumber } }) => ({
        itemNumber,
        explanation: 'weighed again',
        soldInChina: itemNumber === sold,
      })),
    });
    this.#counts.add('write-off/differences confirmed', differing.length);
    return sold;
  }

  async #dispose({ outcomes }: WriteOff, soldItem: number | null): Promise<void> {
    const open = outcomes.filter(({ needsDisposal }) => needsDisposal);
    if (open.length === 0) return;
    const findings = open.map(({ material: { itemNumber } }) => ({
      itemNumber,
      reasonAccepted: this.#draws.chance(0.7),
      atFault: this.#draws.chance(0.2),
      soldInChina: itemNumber === soldItem,
    }));
    await this.#step('disposeDiscrepancy', { findings, reason: 'a shortage outside the interval' });
    await this.#step('settleDisposal', { reason: 'the taxes are paid' });
    this.#counts.add('write-off/disposed of by customs', open.length);
  }

  /** What is carried forward is what was counted; a surplus that was sold already stays what the book says. */
  #check(
    { outcomes }: WriteOff,
    { count, expected }: { count: Count; expected: Expectation },
    soldItem: number | null,
  ): void {
    const carried = new Map<number, Decimal>();
    for (const [itemNumber, actual] of count.actual) {
      const theoretical = expected.balances.get(itemNumber) ?? ZERO;
      const due = itemNumber === soldItem ? theoretical : actual;
      const told =
        outcomes.find(({ material }) => material.itemNumber === itemNumber)?.carriedForward ?? theoretical;
      if (!due.equals(told))
        throw new InvariantBroken(
          '1',
          `${this.works.number} period ${this.period.number} material ${itemNumber}`,
          `${String(told)} is carried forward, counted was ${due.toFixed()}`,
        );
      carried.set(itemNumber, due);
    }
    this.works.carried.set(this.period.number, carried);
  }
}

/** What is there of a material that should be there in that quantity. */
function actualOf(theoretical: Decimal, draws: Draws): Decimal {
  if (theoretical.lessThanOrEqualTo(ZERO)) return ZERO;
  const manner = draws.share();
  if (manner < 0.45) return theoretical;
  const percent = new Decimal(manner < 0.8 ? draws.whole(-100, 100) : draws.whole(-300, 300)).dividedBy(
    10_000,
  );
  return sum([theoretical, theoretical.times(percent)]).toDecimalPlaces(5);
}

/** Writes the period of each book off, all books at the same moment, and checks what was filed against the model. */
export async function closePeriods(moment: Moment, memory: Memory): Promise<void> {
  await Promise.all(
    moment.books.map(async (works) => {
      const periods = await periodsOf(moment.place, works.number);
      const period = periods.find(({ number }) => number === moment.period);
      if (!period) throw new Error(`${works.number} has no period ${moment.period}`);
      await new Closing(moment, works, period).run();
    }),
  );
  await checkForms(moment, await checkBooks(moment.place, moment.books, memory));
}

/** Invariant 2: each field of the write-off form of a period is the sum of the period's lists, exactly. */
export async function checkForms(
  { place, books, period }: Pick<Moment, 'place' | 'books' | 'period'>,
  expectations: ReadonlyMap<string, Expectation>,
): Promise<void> {
  for (const works of books)
    await checkForm({ place, period }, works, expectations.get(works.number) as Expectation);
}

const MATERIAL_CELLS = [
  'opening',
  'imported',
  'exchangedOut',
  'carriedOverIn',
  'added',
  'reduced',
  'reexported',
  'sold',
  'soldConverted',
  'soldDamaged',
  'surplusCarriedOut',
  'destroyed',
  'destroyedConverted',
  'destroyedDamaged',
  'consumed',
  'netConsumed',
  'tangibleLoss',
  'intangibleLoss',
  'theoreticalRemaining',
  'leftoversOpening',
  'leftoversRecorded',
  'leftoversCounted',
  'leftoversTakenOut',
  'leftoversDestroyed',
  'byProductsTakenOut',
  'byProductsDestroyed',
  'leftoversRemaining',
];
const PRODUCT_CELLS = [
  'exported',
  'carriedOverOut',
  'returned',
  'reexported',
  'sold',
  'destroyed',
  'soldDamaged',
  'destroyedDamaged',
  'netExports',
];
const FORM = `query ($book: String!, $period: Int!) { accountBook(bookNumber: $book) { period(number: $period) { writeOff { version {
  materials(first: 100) { nodes { material { itemNumber } ${MATERIAL_CELLS.join(' ')} } }
  products(first: 100) { nodes { product { itemNumber } version ${PRODUCT_CELLS.join(' ')} } } } } } } }`;
type Row = Record<string, string> & { material?: { itemNumber: number }; product?: { itemNumber: number } };
type Form = {
  accountBook: {
    period: { writeOff: { version: { materials: { nodes: Row[] }; products: { nodes: Row[] } } } };
  };
};

async function checkForm(
  { place, period }: Pick<Moment, 'place' | 'period'>,
  works: Works,
  expected: Expectation,
): Promise<void> {
  const { accountBook } = await place.ask<Form>(FORM, { book: works.number, period }, works.staff);
  const { materials, products } = accountBook.period.writeOff.version;
  const check = (
    row: Row,
    where: string,
    [names, cells]: [string[], ReadonlyMap<string, Decimal> | undefined],
  ): void => {
    for (const name of names) {
      const due = cells?.get(name) ?? ZERO;
      if (!due.equals(row[name] ?? 'NaN'))
        throw new InvariantBroken(
          '2',
          `${works.number} period ${period} ${where} ${name}`,
          `the form says ${row[name]}, the lists ${due.toFixed()}`,
        );
    }
  };
  for (const row of materials.nodes) {
    const item = row.material?.itemNumber;
    check(row, `material ${item}`, [MATERIAL_CELLS, expected.materials.get(`${period}|${item}`)]);
  }
  const filed = new Set(
    products.nodes.map((row) => `${period}|${row.product?.itemNumber}/${row['version']}`),
  );
  for (const key of expected.products.keys())
    if (key.startsWith(`${period}|`) && !filed.has(key))
      throw new InvariantBroken('2', `${works.number} ${key}`, 'the form has no such product');
  for (const row of products.nodes) {
    const key = `${period}|${row.product?.itemNumber}/${row['version']}`;
    check(row, `product ${key}`, [PRODUCT_CELLS, expected.products.get(key)]);
  }
}
