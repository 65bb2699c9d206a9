import { Decimal, legalDate, sum, ZERO, type LegalDate } from '@trust-supervision/kernel';
import fc from 'fast-check';
import { useOf, type Consumption } from '../unit-consumption/unit-consumption';
import type { Flow } from './flows';
import { post, signed, type MaterialConsumption, type MovementDraft, type ProductTotal } from './posting';
import { recount, type Correction, type MovedProduct, type TakenSoFar } from './recount';

type Filed = { flow: Flow; quantity: Decimal; period: 1 | 2 };
type Written = Pick<Correction, keyof MovementDraft | 'periodId' | 'listId' | 'occurredOn'>;

const DAYS = { 1: legalDate('2020-03-01'), 2: legalDate('2021-03-01') };
const VERSION = '1';
const takes = (materialItemNumber: number, unitConsumption: string, share = '100'): MaterialConsumption => ({
  materialItemNumber,
  unitConsumption: new Decimal(unitConsumption),
  netConsumption: new Decimal(unitConsumption),
  tangibleLossRate: ZERO,
  intangibleLossRate: ZERO,
  bondedShare: new Decimal(share),
});

/** A ledger in memory: it posts lists and counts again, with what counts on a day. */
class Pages {
  readonly written: Written[] = [];
  readonly #totals = new Map<string, ReadonlyMap<string, ProductTotal>>();

  constructor(public figuresOn: (day: LegalDate) => readonly MaterialConsumption[]) {}

  post({ flow, quantity, period }: Filed): void {
    const periodId = `period-${period}`;
    const place = { periodId, listId: `list-${this.written.length}`, occurredOn: DAYS[period] };
    const line = { lineNumber: 1, flow, itemNumber: 7, version: VERSION, quantity };
    const posted = post([line], this.#totals.get(periodId) ?? new Map(), () =>
      this.figuresOn(place.occurredOn),
    );
    this.#totals.set(periodId, posted.totals);
    this.written.push(...posted.movements.map((movement) => ({ ...movement, ...place })));
  }

  recount(from: LegalDate | null): { reversals: number; postings: number } {
    const within = this.written.filter(({ occurredOn }) => from === null || occurredOn >= from);
    const corrected = recount(
      within.flatMap(asMoved),
      takenSoFar(within),
      (day) => () => this.figuresOn(day),
    );
    this.written.push(...corrected.reversals, ...corrected.postings);
    return { reversals: corrected.reversals.length, postings: corrected.postings.length };
  }

  balances(): string[] {
    return [1, 2].map((item) =>
      sum(
        this.written
          .filter(({ account, itemNumber }) => account === 'MATERIAL' && itemNumber === item)
          .map((movement) => signed(movement)),
      ).toFixed(5),
    );
  }
}

const asMoved = ({ account, itemNumber, version, ...line }: Written): MovedProduct[] =>
  account === 'PRODUCT' ? [{ ...line, productItemNumber: itemNumber, version: version ?? '' }] : [];

function takenSoFar(written: readonly Written[]): TakenSoFar[] {
  const taken = new Map<string, TakenSoFar>();
  for (const movement of written) {
    if (movement.account !== 'MATERIAL' || movement.productItemNumber === null) continue;
    const key = `${movement.listId}/${movement.itemNumber}`;
    const { productItemNumber, version } = movement;
    const net = (taken.get(key)?.net ?? ZERO).plus(signed(movement));
    taken.set(key, { ...movement, productItemNumber, version: version ?? '', net });
  }
  return [...taken.values()];
}

const quantities = fc.integer({ min: 1, max: 10 ** 9 }).map((parts) => new Decimal(parts).dividedBy(10 ** 5));
const filed: fc.Arbitrary<Filed> = fc.record({
  flow: fc.constantFrom<Flow>('PRODUCT_EXPORT', 'PRODUCT_RETURN', 'PRODUCT_SALE', 'PRODUCT_DESTRUCTION'),
  quantity: quantities,
  period: fc.constantFrom(1, 2),
});
const rates = fc
  .integer({ min: 1, max: 3 * 10 ** 9 })
  .map((parts) => new Decimal(parts).dividedBy(10 ** 9).toFixed());

describe('counting consumption again', () => {
  test('W-4: 147,200 kg restated from 1.087 to 1.025 give 9,126.4 kg back, by one reversal and one posting', () => {
    const pages = new Pages(() => [takes(1, '1.087')]);
    pages.post({ flow: 'PRODUCT_EXPORT', quantity: new Decimal(147200), period: 1 });
    expect(pages.balances()[0]).toBe('-160006.40000');
    pages.figuresOn = () => [takes(1, '1.025')];
    expect(pages.recount(DAYS[1])).toEqual({ reversals: 1, postings: 1 });
    expect(pages.balances()[0]).toBe('-150880.00000');
    expect(pages.written.slice(2)).toMatchObject([
      { direction: 'RECEIPT', occurredOn: DAYS[1], listId: 'list-0' },
      { direction: 'ISSUE', occurredOn: DAYS[1], listId: 'list-0' },
    ]);
  });

  test('counting again without another figure writes nothing', () => {
    const pages = new Pages(() => [takes(1, '1.087'), takes(2, '0.333333333', '85')]);
    pages.post({ flow: 'PRODUCT_EXPORT', quantity: new Decimal('0.00007'), period: 1 });
    pages.post({ flow: 'PRODUCT_RETURN', quantity: new Decimal('0.00005'), period: 1 });
    expect(pages.recount(null)).toEqual({ reversals: 0, postings: 0 });
  });

  test('a material that a restated version no longer takes is given back, one that is new is taken', () => {
    const pages = new Pages(() => [takes(1, '2')]);
    pages.post({ flow: 'PRODUCT_EXPORT', quantity: new Decimal(10), period: 1 });
    pages.figuresOn = () => [takes(2, '3')];
    pages.recount(null);
    expect(pages.balances()).toEqual(['0.00000', '-30.00000']);
  });

  test('what is declared or restated at any time, twice or for a later period only, ends as if known from the start', () => {
    fc.assert(
      fc.property(
        fc.array(filed, { maxLength: 30 }),
        fc.tuple(rates, rates, rates, rates),
        fc.tuple(fc.nat({ max: 30 }), fc.nat({ max: 30 })),
        (lists, [first, second, third, share], [early, late]) => {
          const other = takes(2, share, '93.5');
          const atLast = (day: LegalDate): MaterialConsumption[] =>
            day < DAYS[2] ? [takes(1, second), other] : [takes(1, third), other];
          const [known, told] = [new Pages(atLast), new Pages(() => [])];
          for (const [index, list] of lists.entries()) {
            known.post(list);
            told.post(list);
            if (index === early) {
              told.figuresOn = () => [takes(1, first)];
              told.recount(null);
            }
            if (index === late) {
              told.figuresOn = (day) => [takes(1, day < DAYS[2] ? second : first), other];
              told.recount(null);
            }
          }
          told.figuresOn = (day) => [takes(1, day < DAYS[2] ? second : third), other];
          told.recount(null);
          expect(told.balances()).toEqual(known.balances());
          expect(told.recount(null)).toEqual({ reversals: 0, postings: 0 });
          expect(known.balances()).toEqual(roundedOnce(lists, atLast));
        },
      ),
      { numRuns: 300 },
    );
  });
});

/** The write-off figure: each term of each period rounded once on its total (domain 0, rule 6). */
function roundedOnce(
  lists: readonly Filed[],
  figuresOn: (day: LegalDate) => readonly (Consumption & { materialItemNumber: number })[],
): string[] {
  const terms: Flow[][] = [['PRODUCT_EXPORT', 'PRODUCT_RETURN'], ['PRODUCT_SALE'], ['PRODUCT_DESTRUCTION']];
  return [1, 2].map((item) =>
    sum(
      ([1, 2] as const).flatMap((period) =>
        terms.map((flows) => {
          const own = lists.filter((list) => list.period === period && flows.includes(list.flow));
          const total = sum(
            own.map(({ flow, quantity }) => (flow === 'PRODUCT_RETURN' ? quantity.negated() : quantity)),
          );
          const figure = figuresOn(DAYS[period]).find((line) => line.materialItemNumber === item);
          return figure ? useOf(total, figure).negated() : ZERO;
        }),
      ),
    ).toFixed(5),
  );
}
