import { ZERO, type LegalDate, type Decimal } from '@trust-supervision/kernel';
import type { Draws } from './draws';
import { InvariantBroken, postedDays } from './invariants';
import { kindOf } from './kinds';
import type { Moment } from './lists';
import { expectationOf } from './model';
import { expectDone, type Answer, type Place } from './place';
import { listsOf, periodsOf, type PeriodRow } from './rows';
import { MATERIALS, METHODS, methodIn, PRODUCTS, versionLines, type OpenOrder, type Works } from './works';

const HS_OF_SCRAP = '3915909000';

/** Declares another version of a product: in force from today, for exports that name it. */
export async function declareVersion({ place, counts }: Moment, works: Works, draws: Draws): Promise<void> {
  const product = draws.one([...PRODUCTS]);
  const version = String(
    works.figures.filter((figure) => figure.product === product && figure.fromPeriod === 0).length + 1,
  );
  const { lines, materials } = versionLines(product, draws);
  const input = {
    bookNumber: works.number,
    lines: lines.map((line) => ({ ...line, productItemNumber: product, version })),
  };
  expectDone(
    await place.post('declareUnitConsumption', { identity: works.staff, input }),
    `version ${version}`,
  );
  works.figures.push({ product, version, fromPeriod: 0, declaredOn: place.clock.businessDay(), materials });
  counts.add('consumption/declared');
}

/** A supplementary self-approval report for a period; what it exported is reversed and posted anew. */
export async function restate(
  { place, counts }: Moment,
  works: Works,
  period: number,
  draws: Draws,
): Promise<void> {
  const product = draws.one([...PRODUCTS]);
  const { lines, materials } = versionLines(product, draws);
  const input = {
    bookNumber: works.number,
    productItemNumber: product,
    version: '1',
    periodNumber: period,
    reason: 'the process was measured',
    lines,
  };
  const answer = await place.post('restateUnitConsumption', { identity: works.staff, input });
  const declaredOn = place.clock.businessDay();
  const figure = { product, version: '1', fromPeriod: period, declaredOn, materials };
  if (answer.faults?.every(({ rule }) => rule === 'LEFTOVERS_EXCEEDED')) {
    await mustLeaveTooLittle(place, { ...works, figures: [...works.figures, figure] });
    counts.add('refused by/LEFTOVERS_EXCEEDED, a report');
    return;
  }
  expectDone(answer, `the report of ${works.number}`);
  works.figures.push(figure);
  counts.add('consumption/restated');
}

/** A report is refused for leftovers only when these would not be enough for what went out and is declared to go. */
async function mustLeaveTooLittle(place: Place, works: Works): Promise<void> {
  const lists = await listsOf(place, works.number);
  const { leftovers } = expectationOf(works, await periodsOf(place, works.number), postedDays(lists));
  const waiting = lists.filter(({ state }) => ['APPROVED', 'MANUAL'].includes(state));
  for (const { internalNumber } of waiting) {
    const list = works.lists.get(internalNumber);
    for (const { itemNumber, quantity } of list && kindOf(list.kind).account === 'LEFTOVERS'
      ? list.lines
      : [])
      leftovers.set(itemNumber, (leftovers.get(itemNumber) ?? ZERO).minus(quantity));
  }
  if ([...leftovers.values()].some((left) => left.isNegative())) return;
  throw new InvariantBroken('6', works.number, 'a report that leaves enough of all leftovers was refused');
}

/** Another accounting method from the next period on; within a period it is refused. */
export async function changeMethod(
  { place, counts, period }: Moment,
  works: Works,
  draws: Draws,
): Promise<void> {
  const change = (input: object): Promise<Answer> =>
    place.post('changeAccountingMethod', {
      identity: works.staff,
      input: { bookNumber: works.number, ...input },
      fields: '... on AccountingMethodChanged { fromPeriod }',
    });
  const method = draws.one(
    METHODS.filter((one) => one !== methodIn(works, period + 1)) as ['WORK_ORDER', 'UNIT_CONSUMPTION'],
  );
  const now = await change({ method, fromPeriod: period });
  if (!now.faults?.some(({ rule }) => rule === 'METHOD_FIXED'))
    throw new InvariantBroken(
      'refusals',
      works.number,
      `a second method in period ${period} was answered ${JSON.stringify(now)}`,
    );
  counts.add('refused by/METHOD_FIXED');
  const { fromPeriod } = expectDone(await change({ method }), `the method of ${works.number}`);
  works.methods.set(Number(fromPeriod), method);
  counts.add('methods/changed');
}

/** A document of another method than that of the period is refused. */
export async function fileWrongMethod({ place, counts, period }: Moment, works: Works): Promise<void> {
  if (methodIn(works, period) === 'CONSUMPTION_LIST') return;
  const day = place.clock.businessDay();
  const input = {
    bookNumber: works.number,
    internalNumber: `X-${period}`,
    beginsOn: day,
    endsOn: day,
    materials: [{ itemNumber: 1, quantity: '1' }],
  };
  const answer = await place.post('fileConsumptionList', { identity: works.staff, input });
  if (!answer.faults?.some(({ rule }) => rule === 'METHOD_DIFFERS'))
    throw new InvariantBroken(
      'refusals',
      works.number,
      `a consumption list in a period of another method was answered ${JSON.stringify(answer)}`,
    );
  counts.add('refused by/METHOD_DIFFERS');
}

/** The consumption list of a period: what it covers and used. Some are taken back and filed again. */
export async function listConsumption(
  moment: Moment,
  works: Works,
  period: PeriodRow,
  draws: Draws,
): Promise<void> {
  const rows = await listsOf(moment.place, works.number);
  const covered = rows.filter(
    ({ internalNumber, state, postedOn }) =>
      state === 'POSTED' &&
      postedOn !== null &&
      postedOn >= period.beginsOn &&
      postedOn <= period.endsOn &&
      kindOf(works.lists.get(internalNumber)?.kind ?? 'import').account === 'PRODUCT' &&
      !works.covered.has(internalNumber),
  );
  const held = moment.expected.get(works.number)?.balances;
  const uses = [...MATERIALS.keys()].flatMap((itemNumber) => {
    const there = held?.get(itemNumber) ?? ZERO;
    return there.lessThan(10) ? [] : [{ itemNumber, quantity: draws.part(there, 0.05, 0.25) }];
  });
  if (uses.length === 0) return;
  const numbers = covered.map(({ listNumber }) => listNumber);
  const first = await fileUse(moment, works, { period, numbers, uses, name: `C-${period.number}` }, draws);
  if (draws.chance(0.25)) {
    const input = {
      bookNumber: works.number,
      listNumber: first.listNumber,
      reason: 'a material was measured wrong',
    };
    expectDone(
      await moment.place.post('withdrawConsumptionList', { identity: works.staff, input }),
      first.listNumber,
    );
    for (const { itemNumber, quantity } of uses)
      works.uses.push({
        period: period.number,
        account: 'MATERIAL',
        itemNumber,
        cause: 'LISTED_USE_WITHDRAWN',
        quantity,
      });
    for (const { itemNumber, quantity } of first.scrap)
      works.uses.push({
        period: period.number,
        account: 'LEFTOVERS',
        itemNumber,
        cause: 'LISTED_SCRAP_WITHDRAWN',
        quantity: quantity.negated(),
      });
    moment.counts.add('consumption lists/withdrawn');
    const better = uses.map(({ itemNumber, quantity }) => ({
      itemNumber,
      quantity: draws.part(quantity, 0.8, 0.99),
    }));
    await fileUse(moment, works, { period, numbers, uses: better, name: `C-${period.number}-2` }, draws);
  }
  for (const { internalNumber } of covered) works.covered.add(internalNumber);
}

type Used = { readonly itemNumber: number; readonly quantity: Decimal };
type Listing = {
  readonly period: PeriodRow;
  readonly numbers: readonly string[];
  readonly uses: readonly Used[];
  readonly name: string;
};

async function fileUse(
  { place, counts }: Moment,
  works: Works,
  { period, numbers, uses, name }: Listing,
  draws: Draws,
): Promise<{ listNumber: string; scrap: Used[] }> {
  const scrap = uses.map(({ itemNumber, quantity }) => ({
    itemNumber,
    quantity: draws.part(quantity, 0.005, 0.03),
  }));
  const input = {
    bookNumber: works.number,
    internalNumber: name,
    beginsOn: period.beginsOn,
    endsOn: period.endsOn,
    coveredLists: numbers,
    materials: uses.map(({ itemNumber, quantity }) => ({ itemNumber, quantity: quantity.toFixed() })),
    leftovers: scrap.map(({ itemNumber, quantity }) => ({
      itemNumber,
      hsCode: HS_OF_SCRAP,
      name: 'Scrap',
      quantity: quantity.toFixed(),
      unit: MATERIALS.get(itemNumber)?.unit,
    })),
  };
  const fields = '... on ConsumptionListFiled { consumptionList { listNumber } }';
  const answer = expectDone(
    await place.post('fileConsumptionList', { identity: works.staff, input, fields }),
    name,
  );
  for (const { itemNumber, quantity } of uses)
    works.uses.push({
      period: period.number,
      account: 'MATERIAL',
      itemNumber,
      cause: 'LISTED_USE',
      quantity: quantity.negated(),
    });
  for (const { itemNumber, quantity } of scrap)
    works.uses.push({
      period: period.number,
      account: 'LEFTOVERS',
      itemNumber,
      cause: 'LISTED_SCRAP',
      quantity,
    });
  counts.add('consumption lists/filed');
  return { listNumber: (answer['consumptionList'] as { listNumber: string }).listNumber, scrap };
}

/** A work order: material of lots is issued, some comes back, a product is made, scrap is left; most are finished. */
export async function work(moment: Moment, works: Works, draws: Draws): Promise<void> {
  const { place, period, counts } = moment;
  const occurredOn = place.clock.businessDay();
  const lots = await lotsOf(moment, works);
  const taken = lots.filter(() => draws.chance(0.4)).slice(0, 3);
  if (taken.length === 0) return;
  const orderNumber = `WO-${period}-${draws.label}`;
  const issues = taken.map((lot) => ({ lot, quantity: draws.part(lot.room, 0.2, 0.9) }));
  const returns = issues
    .filter(() => draws.chance(0.3))
    .map(({ lot, quantity }) => ({ lot, quantity: draws.part(quantity, 0.05, 0.5) }));
  const used = new Map<number, Decimal>();
  const count = (itemNumber: number, quantity: Decimal): void =>
    void used.set(itemNumber, (used.get(itemNumber) ?? ZERO).plus(quantity));
  for (const { lot, quantity } of issues) count(lot.itemNumber, quantity);
  for (const { lot, quantity } of returns) count(lot.itemNumber, quantity.negated());
  const scrap = new Map(
    [...used].map(([itemNumber, quantity]) => [itemNumber, draws.part(quantity, 0.005, 0.03)]),
  );
  const step = ({ lot, quantity }: (typeof issues)[number]) => ({
    orderNumber,
    occurredOn,
    listNumber: lot.listNumber,
    lineNumber: lot.lineNumber,
    quantity: quantity.toFixed(),
  });
  const input = {
    bookNumber: works.number,
    workOrders: [{ orderNumber, productItemNumber: draws.one([...PRODUCTS]), consumptionVersion: '1' }],
    issues: issues.map(step),
    returns: returns.map(step),
    outputs: [{ orderNumber, occurredOn, quantity: draws.quantity(100, 900).toFixed() }],
    leftovers: [...scrap].map(([materialItemNumber, quantity]) => ({
      orderNumber,
      occurredOn,
      materialItemNumber,
      quantity: quantity.toFixed(),
    })),
  };
  expectDone(await place.post('recordWorkOrders', { identity: works.staff, input }), orderNumber);
  for (const { lot, quantity } of issues)
    works.issued.set(lot.key, (works.issued.get(lot.key) ?? ZERO).plus(quantity));
  for (const { lot, quantity } of returns)
    works.issued.set(lot.key, (works.issued.get(lot.key) ?? ZERO).minus(quantity));
  works.openOrders.push({ orderNumber, used, scrap });
  counts.add('work orders/recorded');
}

/** Finishes work orders: what they used leaves the book, where work orders account for the period of that day. */
export async function finish(
  { place, counts }: Moment,
  works: Works,
  on: { day: LegalDate; period: number },
  draws: Draws,
): Promise<void> {
  const done = works.openOrders.filter(() => draws.chance(0.7));
  if (done.length === 0) return;
  const input = {
    bookNumber: works.number,
    finishes: done.map(({ orderNumber }) => ({ orderNumber, finishedOn: on.day })),
  };
  expectDone(
    await place.post('recordWorkOrders', { identity: works.staff, input }),
    `work orders of ${works.number}`,
  );
  works.openOrders = works.openOrders.filter((order) => !done.includes(order));
  counts.add('work orders/finished', done.length);
  if (methodIn(works, on.period) !== 'WORK_ORDER') return;
  for (const order of done) works.uses.push(...usesOf(order, on.period));
}

const usesOf = ({ used, scrap }: OpenOrder, period: number): Works['uses'] => [
  ...[...used].map(([itemNumber, quantity]) => ({
    period,
    account: 'MATERIAL' as const,
    itemNumber,
    cause: 'WORK_ORDER_USE',
    quantity: quantity.negated(),
  })),
  ...[...scrap].map(([itemNumber, quantity]) => ({
    period,
    account: 'LEFTOVERS' as const,
    itemNumber,
    cause: 'WORK_ORDER_SCRAP',
    quantity,
  })),
];

type Lot = {
  readonly key: string;
  readonly listNumber: string;
  readonly lineNumber: number;
  readonly itemNumber: number;
  readonly room: Decimal;
};

/** Lots that something is left of. */
async function lotsOf({ place }: Moment, works: Works): Promise<Lot[]> {
  const rows = await listsOf(place, works.number);
  return rows
    .filter(
      ({ internalNumber, state }) =>
        ['POSTED', 'WRITTEN_OFF'].includes(state) && works.lists.get(internalNumber)?.kind === 'import',
    )
    .flatMap(({ internalNumber, listNumber }) =>
      (works.lists.get(internalNumber)?.lines ?? []).map((line, index): Lot => {
        const key = `${listNumber}/${index + 1}`;
        const room = line.quantity.minus(works.issued.get(key) ?? ZERO);
        return { key, listNumber, lineNumber: index + 1, itemNumber: line.itemNumber, room };
      }),
    )
    .filter(({ room }) => room.greaterThan(1))
    .slice(-8);
}
