import { Decimal, ZERO } from '@trust-supervision/kernel';
import { kindOf, type Kind } from './kinds';
import { methodIn, MATERIALS, openingOf, type Consumption, type Line, type Works } from './works';

/** A write-off period of a book, and the days that belong to it. */
export type Span = { readonly number: number; readonly beginsOn: string; readonly endsOn: string };
/** On which day each list took effect, by its internal number; those that did not are missing. */
export type PostedDays = ReadonlyMap<string, string>;
type Cells = Map<string, Decimal>;

/** What a book must say, computed from the documents alone: domain 2, read and written down a second time. */
export type Expectation = {
  /** Sums of movements: period, account, item, and cause or product, version and term. */
  readonly rows: Map<string, Decimal>;
  /** What is in the book of each material. */
  readonly balances: Map<number, Decimal>;
  /** Leftovers that are there, by material. */
  readonly leftovers: Map<number, Decimal>;
  /** The write-off form: cells by period and material, and by period, product and version. */
  readonly materials: Map<string, Cells>;
  readonly products: Map<string, Cells>;
  /** Returned products that are there, by product. */
  readonly returned: Map<number, Decimal>;
  /** Products that left and did not come back. */
  readonly gone: Map<number, Decimal>;
  /** Leftovers that came to be of each material, by the figures that count now; what comes back takes none back. */
  readonly generated: Map<number, Decimal>;
};

const HUNDRED = new Decimal(100);
const TERMS = ['NET_EXPORTS', 'PRODUCTS_SOLD', 'PRODUCTS_DESTROYED'] as const;
const round5 = (value: Decimal): Decimal => value.toDecimalPlaces(5, Decimal.ROUND_HALF_UP);
const bonded = (quantity: Decimal, { bonded: share }: Consumption): Decimal =>
  quantity.times(share).dividedBy(HUNDRED);

/** use, net and tangible loss of a quantity of a product (domain 2.1). */
export function takenBy(quantity: Decimal, consumption: Consumption) {
  const { unit, net, tangible } = consumption;
  const use = round5(bonded(quantity.times(unit), consumption));
  return {
    use,
    net: round5(bonded(quantity.times(net), consumption)),
    tangible: round5(bonded(quantity.times(unit).times(tangible).dividedBy(HUNDRED), consumption)),
  };
}

/** The figures of a version that count in a period: the report filed last of those that hold for it. */
export const figuresIn = (
  { figures }: Works,
  [product, version]: readonly [number, string],
  period: number,
) =>
  figures.findLast(
    (figure) => figure.product === product && figure.version === version && figure.fromPeriod <= period,
  )?.materials ?? new Map<number, Consumption>();

function add<Key>(map: Map<Key, Decimal>, key: Key, quantity: Decimal): void {
  map.set(key, (map.get(key) ?? ZERO).plus(quantity));
}

/** Computes what a book must say. */
export function expectationOf(works: Works, spans: readonly Span[], posted: PostedDays): Expectation {
  const expected: Expectation = {
    rows: new Map(),
    balances: new Map(),
    leftovers: new Map(),
    materials: new Map(),
    products: new Map(),
    returned: new Map(),
    gone: new Map(),
    generated: new Map(),
  };
  for (const itemNumber of MATERIALS.keys()) {
    add(expected.balances, itemNumber, openingOf(itemNumber));
    add(expected.leftovers, itemNumber, ZERO);
    add(expected.rows, `1|MATERIAL|${itemNumber}|OPENING`, openingOf(itemNumber));
  }
  for (const span of spans) new PeriodModel(works, span, expected).run(posted);
  for (const [key, quantity] of expected.rows) if (quantity.isZero()) expected.rows.delete(key);
  return expected;
}

/** One period of a book, on what the one before left. */
class PeriodModel {
  readonly #totals = new Map<string, Decimal>();
  /** The same without what came back. */
  readonly #sent = new Map<string, Decimal>();
  readonly #lines = new Map<number, Cells>();

  constructor(
    private readonly works: Works,
    private readonly span: Span,
    private readonly expected: Expectation,
  ) {}

  run(posted: PostedDays): void {
    const { works, span, expected } = this;
    this.#carry();
    for (const itemNumber of MATERIALS.keys()) {
      const cells: Cells = new Map([
        ['opening', expected.balances.get(itemNumber) ?? ZERO],
        ['leftoversOpening', expected.leftovers.get(itemNumber) ?? ZERO],
      ]);
      this.#lines.set(itemNumber, cells);
      expected.materials.set(`${span.number}|${itemNumber}`, cells);
    }
    for (const list of works.lists.values()) {
      const day = posted.get(list.internalNumber);
      if (day === undefined || day < span.beginsOn || day > span.endsOn) continue;
      for (const line of list.lines) this.#move(kindOf(list.kind), line);
    }
    for (const use of works.uses.filter(({ period }) => period === span.number)) {
      this.#post(use.account, use.itemNumber, { cause: use.cause, quantity: use.quantity });
      const cells = this.#cells(use.itemNumber);
      if (use.account === 'LEFTOVERS') add(cells, 'leftoversRecorded', use.quantity);
      if (use.account === 'LEFTOVERS') add(expected.generated, use.itemNumber, use.quantity);
      add(
        cells,
        use.account === 'LEFTOVERS' ? 'tangibleLoss' : 'consumed',
        use.quantity.abs().times(signOf(use.cause)),
      );
      add(cells, 'netConsumed', use.quantity.negated());
    }
    for (const [key, total] of this.#totals) this.#consume(key, total);
    for (const [key, sent] of this.#sent) this.#generate(key, sent);
    for (const [itemNumber, cells] of this.#lines) {
      cells.set('theoreticalRemaining', expected.balances.get(itemNumber) ?? ZERO);
      cells.set('leftoversRemaining', expected.leftovers.get(itemNumber) ?? ZERO);
    }
  }

  /** The period before was written off: this one begins with what it carried forward. */
  #carry(): void {
    for (const [itemNumber, carried] of this.works.carried.get(this.span.number - 1) ?? []) {
      const step = carried.minus(this.expected.balances.get(itemNumber) ?? ZERO);
      if (step.isZero()) continue;
      this.#post('MATERIAL', itemNumber, {
        cause: step.isNegative() ? 'COUNT_SHORTAGE' : 'COUNT_SURPLUS',
        quantity: step,
      });
    }
  }

  #move({ account, sign, cause, cells, term }: Kind, { itemNumber, quantity, version }: Line): void {
    if (account === 'NONE') return;
    if (account !== 'PRODUCT') {
      this.#post(account, itemNumber, { cause, quantity: quantity.times(sign) });
      for (const [cell, cellSign] of Object.entries(cells))
        add(this.#cells(itemNumber), cell, quantity.times(cellSign));
      return;
    }
    const { expected, span } = this;
    add(expected.rows, `${span.number}|PRODUCT|${itemNumber}|${cause}`, quantity.times(-sign));
    const key = `${span.number}|${itemNumber}/${version}`;
    const line: Cells = expected.products.get(key) ?? new Map();
    expected.products.set(key, line);
    for (const cell of Object.keys(cells)) add(line, cell, quantity);
    add(this.#totals, `${itemNumber}/${version}/${term}`, quantity.times(sign));
    if (sign > 0) add(this.#sent, `${itemNumber}/${version}/${term}`, quantity);
    add(expected.gone, itemNumber, quantity.times(sign));
    if (term === 'NET_EXPORTS') add(line, 'netExports', quantity.times(sign));
    if (cause === 'PRODUCT_RETURN' || cause === 'PRODUCT_REEXPORT')
      add(expected.returned, itemNumber, quantity.times(-sign));
  }

  /** What a product version took of its materials in a term of the period, rounded once. */
  #consume(key: string, total: Decimal): void {
    const [product, version, term] = key.split('/') as [string, string, (typeof TERMS)[number]];
    const accounts = methodIn(this.works, this.span.number) === 'UNIT_CONSUMPTION';
    const figures = figuresIn(this.works, [Number(product), version], this.span.number);
    for (const [itemNumber, consumption] of figures) {
      const { use, net, tangible } = takenBy(total, consumption);
      const cells = this.#cells(itemNumber);
      if (term === 'PRODUCTS_SOLD') for (const cell of ['sold', 'soldConverted']) add(cells, cell, use);
      if (term === 'PRODUCTS_DESTROYED')
        for (const cell of ['destroyed', 'destroyedConverted']) add(cells, cell, use);
      if (!accounts) continue;
      this.#post('MATERIAL', itemNumber, { cause: key, quantity: use.negated() });
      add(this.expected.leftovers, itemNumber, tangible);
      add(cells, 'consumed', use);
      add(cells, 'netConsumed', net);
      add(cells, 'tangibleLoss', tangible);
      add(cells, 'intangibleLoss', use.minus(net).minus(tangible));
    }
  }

  /** The tangible loss of what was sent out in the period. */
  #generate(key: string, sent: Decimal): void {
    const { works, span, expected } = this;
    if (methodIn(works, span.number) !== 'UNIT_CONSUMPTION') return;
    const [product, version] = key.split('/') as [string, string];
    for (const [item, consumption] of figuresIn(works, [Number(product), version], span.number))
      add(expected.generated, item, takenBy(sent, consumption).tangible);
  }

  #post(
    account: 'MATERIAL' | 'LEFTOVERS',
    itemNumber: number,
    { cause, quantity }: { cause: string; quantity: Decimal },
  ): void {
    const { rows, balances, leftovers } = this.expected;
    add(rows, `${this.span.number}|${account}|${itemNumber}|${cause}`, quantity);
    add(account === 'MATERIAL' ? balances : leftovers, itemNumber, quantity);
  }

  #cells(itemNumber: number): Cells {
    const cells = this.#lines.get(itemNumber);
    if (!cells) throw new Error(`no material ${itemNumber}`);
    return cells;
  }
}

/** Whether a document of use adds to what was used, or takes back what another one said. */
const signOf = (cause: string): 1 | -1 => (cause.endsWith('_WITHDRAWN') ? -1 : 1);
