import { addDays, Decimal, ZERO } from '@trust-supervision/kernel';
import type { Draws } from './draws';
import { file, worthOf, type Filed, type Moment, type Order } from './lists';
import { kindOf, type KindName } from './kinds';
import type { Expectation } from './model';
import { CYCLE_DAYS, methodIn, PRODUCTS, type Line, type Works } from './works';

/** How often each flow is tried, of one list. */
const WEIGHTS: readonly (readonly [KindName, number])[] = [
  ...([
    ['import', 26],
    ['auxiliaries', 3],
    ['productExport', 20],
    ['exemptSale', 3],
  ] as const),
  ...([
    ['importSubstitution', 3],
    ['materialReexport', 4],
    ['materialSale', 3],
    ['damagedMaterialSale', 1],
  ] as const),
  ...([
    ['materialDestruction', 2],
    ['damagedMaterialLoss', 1],
    ['adjustmentIn', 2],
    ['adjustmentOut', 2],
    ['productReturn', 6],
  ] as const),
  ...([
    ['productReexport', 7],
    ['productSale', 3],
    ['damagedProductSale', 1],
    ['productDestruction', 2],
    ['damagedProductLoss', 1],
    ['leftoversSale', 3],
    ['byProductSale', 2],
  ] as const),
  ...([
    ['leftoversReexport', 2],
    ['byProductReexport', 1],
    ['leftoversDestruction', 1],
    ['byProductDestruction', 1],
    ['equipment', 1],
  ] as const),
];
const WEIGHT = WEIGHTS.reduce((sum, [, weight]) => sum + weight, 0);
const LISTS_A_MOMENT = 2;
const OFF_PRICE = '1.6';

function kindBy(draws: Draws): KindName {
  let left = draws.share() * WEIGHT;
  for (const [kind, weight] of WEIGHTS) if ((left -= weight) < 0) return kind;
  return 'import';
}

/**
 * The lists of a moment: every book files its own, all at the same moment, and pairs of books carry over to each other.
 */
export async function trade(moment: Moment): Promise<void> {
  const { books, draws } = moment;
  const own = books.flatMap((works) =>
    Array.from({ length: LISTS_A_MOMENT }, (_, index) =>
      tradeOne(moment, works, draws.of(`${works.index}/${index}`)),
    ),
  );
  await Promise.all([
    ...own,
    carryOver(moment, draws.of('deep processing'), 'carryOut', 'carryIn'),
    carryOver(moment, draws.of('surplus'), 'surplusOut', 'surplusIn'),
  ]);
}

async function tradeOne(moment: Moment, works: Works, draws: Draws): Promise<void> {
  const name = nameOf(moment, works, draws);
  if (draws.chance(0.08)) return void (await file(moment, works, badOrder(moment, works, draws)));
  if (draws.chance(0.06)) return exchange(moment, works, draws);
  const kind = kindBy(draws);
  const order = orderOf(kind, moment.expected.get(works.number), works, draws);
  const declares = kindOf(order.kind).account !== 'LEFTOVERS' && draws.chance(0.45);
  await file(moment, works, { ...order, internalNumber: name, declares });
}

/** Numbers of the enterprise: unique in its book, and the same in every run of a seed. */
const nameOf = ({ period }: Moment, works: Works, draws: Draws, suffix = ''): string =>
  `L-${period}-${works.index}-${draws.label}${suffix}`;

/** A sound order of a kind, of a size that the book can bear; an import where there is nothing to take. */
function orderOf(
  kind: KindName,
  expected: Expectation | undefined,
  works: Works,
  draws: Draws,
): Omit<Order, 'internalNumber'> {
  const { account, sign } = kindOf(kind);
  const imports = { kind: 'import' as const, lines: importLines(draws) };
  if (!expected || kind === 'import' || kind === 'auxiliaries')
    return { ...imports, kind: kind === 'auxiliaries' ? kind : 'import' };
  if (account === 'NONE') return { kind, lines: [plain(1, new Decimal(1))] };
  const held = (of: ReadonlyMap<number, Decimal>, item: number): Decimal =>
    Decimal.max(of.get(item) ?? ZERO, ZERO);
  if (account === 'LEFTOVERS') {
    const item = draws.one([1, 1, 2]);
    const there = held(expected.leftovers, item);
    return there.lessThan('0.01') ? imports : { kind, lines: [plain(item, draws.part(there, 0.1, 0.6))] };
  }
  if (account === 'MATERIAL') {
    if (sign > 0) return { kind, lines: [plain(1, draws.quantity(10, 200))] };
    const item = draws.one([1, 2, 3]);
    const there = held(expected.balances, item);
    return there.lessThan(1) ? imports : { kind, lines: [plain(item, draws.part(there, 0.01, 0.06))] };
  }
  const itemNumber = draws.one([...PRODUCTS]);
  const version = versionOf(works, itemNumber, draws);
  const made = (quantity: Decimal): Line => ({
    itemNumber,
    quantity,
    usd: quantity.times(9).toDecimalPlaces(5),
    version,
  });
  const gone = held(expected.gone, itemNumber);
  const returns = { kind: 'productReturn' as const, lines: [made(draws.part(gone, 0.005, 0.03))] };
  if (kind === 'productReturn' && gone.greaterThan(10)) return returns;
  if (kind === 'productReexport') {
    const there = held(expected.returned, itemNumber);
    if (there.isZero()) return gone.greaterThan(10) ? returns : imports;
    return { kind, lines: [made(draws.part(there, 0.3, 1))] };
  }
  const enough = makeable(expected, itemNumber);
  return enough.lessThan(2) || kind === 'productReturn'
    ? imports
    : { kind, lines: [made(draws.part(enough, 0.05, 0.3))] };
}

/** About how many of a product the materials in the book would make. */
function makeable({ balances }: Expectation, product: number): Decimal {
  const per: readonly [number, string][] =
    product === 1
      ? [
          [1, '1.5'],
          [2, '0.35'],
        ]
      : [
          [2, '0.55'],
          [3, '1.1'],
        ];
  return Decimal.max(
    ZERO,
    Decimal.min(...per.map(([item, use]) => (balances.get(item) ?? ZERO).dividedBy(use))),
  );
}

const plain = (itemNumber: number, quantity: Decimal): Line => ({
  itemNumber,
  quantity,
  usd: worthOf(itemNumber, quantity),
  version: null,
});

function importLines(draws: Draws): Line[] {
  const sizes: readonly [item: number, least: number, most: number][] = [
    [1, 1_000, 6_000],
    [2, 300, 2_500],
    [3, 100, 900],
  ];
  const items = draws.chance(0.3)
    ? sizes.slice(0, 2)
    : [draws.one([...sizes] as [(typeof sizes)[0], ...typeof sizes])];
  // Some are far from the average of the cycle: those wait for an officer (R07).
  const factor = draws.chance(0.06)
    ? OFF_PRICE
    : new Decimal(draws.whole(950, 1_050)).dividedBy(1_000).toFixed();
  return items.map(([itemNumber, least, most]) => {
    const quantity = draws.quantity(least, most);
    return { itemNumber, quantity, usd: worthOf(itemNumber, quantity, factor), version: null };
  });
}

/** A version of a product that is declared: mostly the last one. */
export function versionOf({ figures }: Works, product: number, draws: Draws): string {
  const declared = figures.filter((figure) => figure.product === product && figure.fromPeriod === 0);
  const last = declared.at(-1)?.version ?? '1';
  return draws.chance(0.75) ? last : (declared[draws.whole(0, declared.length - 1)]?.version ?? last);
}

async function exchange(moment: Moment, works: Works, draws: Draws): Promise<void> {
  const there = moment.expected.get(works.number)?.balances.get(1) ?? ZERO;
  if (there.lessThan(10)) return;
  const lines = [plain(1, draws.part(there, 0.01, 0.04))];
  const out = await file(moment, works, {
    internalNumber: nameOf(moment, works, draws),
    kind: 'exchangeOut',
    lines,
  });
  if (out && draws.chance(0.9))
    await file(moment, works, {
      internalNumber: nameOf(moment, works, draws, '-in'),
      kind: 'exchangeIn',
      lines,
    });
}

/** A list that must be refused, and by which rule. */
function badOrder(moment: Moment, works: Works, draws: Draws): Order {
  const { place, period } = moment;
  const base = {
    internalNumber: nameOf(moment, works, draws),
    kind: 'import' as const,
    lines: [plain(1, new Decimal(5))],
  };
  const many = new Decimal(10_000_000);
  const made: Line = { itemNumber: 1, quantity: many, usd: many, version: '1' };
  const known = [...works.lists.keys()].toSorted().at(0);
  const orders: [Order, ...Order[]] = [
    { ...base, kind: 'productReexport', lines: [made], refusedBy: 'RETURN_EXCEEDED' },
    { ...base, kind: 'leftoversSale', lines: [plain(1, many)], refusedBy: 'LEFTOVERS_EXCEEDED' },
    { ...base, lines: [{ ...plain(1, new Decimal(10)), itemNumber: 77 }], refusedBy: 'ITEM_UNKNOWN' },
    {
      ...base,
      lines: [{ ...plain(1, new Decimal(1)), quantity: new Decimal(-1) }],
      refusedBy: 'QUANTITY_NOT_POSITIVE',
    },
    { ...base, lines: [plain(1, many)], refusedBy: 'TURNOVER_EXCEEDED' },
    { ...base, lines: [plain(2, new Decimal(40_000))], refusedBy: 'ITEM_QUANTITY_EXCEEDED' },
  ];
  // Two cycles back is written off at any moment of a round.
  if (period > 2)
    orders.push({
      ...base,
      declaredOn: addDays(place.clock.businessDay(), -2 * CYCLE_DAYS),
      refusedBy: 'PERIOD_CLOSED',
    });
  if (known !== undefined) orders.push({ ...base, internalNumber: known, refusedBy: 'LIST_REPEATED' });
  if (methodIn(works, period) === 'UNIT_CONSUMPTION')
    orders.push({
      ...base,
      kind: 'productExport',
      lines: [{ ...made, quantity: new Decimal(1), version: '99' }],
      refusedBy: 'R08',
    });
  return draws.one(orders);
}

/** Carries goods from one book over to another: both halves name each other, and mostly carry the same. */
async function carryOver(
  moment: Moment,
  draws: Draws,
  out: 'carryOut' | 'surplusOut',
  into: 'carryIn' | 'surplusIn',
): Promise<void> {
  const { books, counts, expected, place } = moment;
  const from = books[draws.whole(0, books.length - 1)] as Works;
  const to = books[(from.index + draws.whole(1, books.length - 1)) % books.length] as Works;
  const held = expected.get(from.number);
  if (!held) return;
  const there = out === 'carryOut' ? makeable(held, 1) : (held.balances.get(1) ?? ZERO);
  if (there.lessThan(20)) return;
  const quantity = draws.part(there, 0.02, 0.12);
  const leaving: Line =
    out === 'carryOut'
      ? { itemNumber: 1, quantity, usd: quantity.times(9), version: '1' }
      : plain(1, quantity);
  const differs = draws.chance(0.12);
  const arriving = plain(into === 'carryIn' ? 3 : 1, differs ? quantity.plus(1) : quantity);
  const deliveredOn = addDays(place.clock.businessDay(), -draws.whole(0, 20));
  const first: Order = {
    internalNumber: nameOf(moment, from, draws),
    kind: out,
    lines: [leaving],
    counterpart: { counterpartBookNumber: to.number, deliveredOn },
  };
  const second: Order = {
    internalNumber: nameOf(moment, to, draws, '-in'),
    kind: into,
    lines: [arriving],
    counterpart: { counterpartBookNumber: from.number, deliveredOn },
  };
  const manner = draws.share();
  if (manner < 0.1) return void (await file(moment, from, first));
  const halves: [Filed, Filed] =
    manner < 0.4
      ? await Promise.all([file(moment, from, first), file(moment, to, second)])
      : await one(moment, [from, first], [to, second]);
  if (halves[0] && halves[1] && !differs) counts.add('carry-overs/filed as pairs');
}

async function one(
  moment: Moment,
  [from, first]: [Works, Order],
  [to, second]: [Works, Order],
): Promise<[Filed, Filed]> {
  const left = await file(moment, from, first);
  if (!left) return [null, null];
  const counterpart = { ...second.counterpart, counterpartListNumber: left.listNumber };
  return [left, await file(moment, to, { ...second, counterpart })];
}
