import { Decimal, ONE, ZERO, type LegalDate } from '@trust-supervision/kernel';
import type { Identity } from '@trust-supervision/subgraph';
import { staffOf } from '@trust-supervision/testkit';
import { Draws } from './draws';
import type { KindName } from './kinds';
import { DISTRICT, expectDone, type Place } from './place';

export const CYCLE_DAYS = 30;
export const METHODS = ['UNIT_CONSUMPTION', 'CONSUMPTION_LIST', 'WORK_ORDER'] as const;
export type Method = (typeof METHODS)[number];

/** A line of a list as it was filed. */
export type Line = {
  readonly itemNumber: number;
  readonly quantity: Decimal;
  readonly usd: Decimal;
  readonly version: string | null;
};

/** A bonded list that was filed and not refused. */
export type FiledList = {
  readonly internalNumber: string;
  readonly kind: KindName;
  readonly lines: readonly Line[];
  readonly declaredOn: LegalDate;
  readonly declares: boolean;
};

/** What one unit of a product takes of a material; rates and share in percent. */
export type Consumption = {
  readonly net: Decimal;
  readonly unit: Decimal;
  readonly tangible: Decimal;
  readonly bonded: Decimal;
};

/** A version as it was declared (from period 0), or as a report restated it from a period on. */
export type Figure = {
  readonly product: number;
  readonly version: string;
  readonly fromPeriod: number;
  readonly declaredOn: LegalDate;
  readonly materials: ReadonlyMap<number, Consumption>;
};

/** What a consumption list or a work order took of a material, or gave back, in a period that it accounts for. */
export type Use = {
  readonly period: number;
  readonly account: 'MATERIAL' | 'LEFTOVERS';
  readonly itemNumber: number;
  readonly cause: string;
  /** Above zero where it comes into the account. */
  readonly quantity: Decimal;
};

/** An enterprise with its book, and what this simulation filed for it. */
export type Works = {
  readonly number: string;
  readonly usci: string;
  readonly index: number;
  readonly staff: Identity;
  readonly maxTurnoverUsd: Decimal;
  readonly ceilingUsd: Decimal | null;
  readonly lists: Map<string, FiledList>;
  readonly figures: Figure[];
  readonly uses: Use[];
  /** What each written off period carried forward, by period and item. */
  readonly carried: Map<number, ReadonlyMap<number, Decimal>>;
  /** Methods by the first period that they hold for. */
  readonly methods: Map<number, Method>;
  /** Bonded lists that a consumption list covers. */
  readonly covered: Set<string>;
  /** What was issued of a lot, by list number and line. */
  readonly issued: Map<string, Decimal>;
  openOrders: OpenOrder[];
};

/** A work order that is worked on, and what it holds of each material. */
export type OpenOrder = {
  readonly orderNumber: string;
  readonly used: ReadonlyMap<number, Decimal>;
  readonly scrap: ReadonlyMap<number, Decimal>;
};

/** Price in US dollars, commodity code, unit and opening quantity of the materials that every book has. */
export const MATERIALS: ReadonlyMap<
  number,
  { price: string; hsCode: string; unit: string; opening: string }
> = new Map([
  [1, { price: '2.2', hsCode: '3908101101', unit: '035', opening: '12500.00001' }],
  [2, { price: '3.1', hsCode: '3908101200', unit: '035', opening: '4000' }],
  [3, { price: '9.8', hsCode: '3926909090', unit: '007', opening: '0' }],
]);
export const PRODUCT = { hsCode: '3926909090', unit: '007', price: '9.8' };
export const PRODUCTS = [1, 2] as const;
/** Material 2 is controlled by its quantity. */
export const CONTROLLED = { itemNumber: 2, most: new Decimal('30000') };

const HUNDRED = new Decimal(100);

/** `net / (1 - loss)`, rounded half-up to 9 places (domain 2.1); losses in percent. */
export function consumptionOf(
  net: string,
  [tangible, intangible, bonded]: [string, string, string],
): Consumption {
  const loss = new Decimal(tangible).plus(intangible).dividedBy(HUNDRED);
  return {
    net: new Decimal(net),
    unit: new Decimal(net).dividedBy(ONE.minus(loss)).toDecimalPlaces(9, Decimal.ROUND_HALF_UP),
    tangible: new Decimal(tangible),
    bonded: new Decimal(bonded),
  };
}

/** Losses and bonded share of each product's materials; only the net consumption is drawn. */
export const LOSSES: ReadonlyMap<string, [tangible: string, intangible: string, bonded: string]> = new Map([
  ['1/1', ['2.4', '0.6', '100']],
  ['1/2', ['1', '0.5', '85']],
  ['2/2', ['3', '2', '100']],
  ['2/3', ['0.1', '0', '100']],
]);
const NET: ReadonlyMap<string, string> = new Map([
  ['1/1', '1.4'],
  ['1/2', '0.333333333'],
  ['2/2', '0.482'],
  ['2/3', '1.01'],
]);

/** The lines of a version, its net consumption a little off the first one's. */
export function versionLines(
  product: number,
  draws: Draws,
): { lines: object[]; materials: Map<number, Consumption> } {
  const materials = new Map<number, Consumption>();
  const lines = [...LOSSES].flatMap(([key, losses]) => {
    const [made, itemNumber] = key.split('/').map(Number) as [number, number];
    if (made !== product) return [];
    const factor = new Decimal(draws.whole(9_600, 10_400)).dividedBy(10_000);
    const net = new Decimal(NET.get(key) ?? '1').times(factor).toDecimalPlaces(9).toFixed();
    materials.set(itemNumber, consumptionOf(net, losses));
    const [tangibleLossRate, intangibleLossRate, bondedShare] = losses;
    return [
      {
        materialItemNumber: itemNumber,
        netConsumption: net,
        tangibleLossRate,
        intangibleLossRate,
        bondedShare,
      },
    ];
  });
  return { lines, materials };
}

export const usciOf = (index: number): string => `91210200MA00001${String(index + 1).padStart(2, '0')}A`;

/** Sets a book up: its limits are low enough to be met, its method is its own. */
export async function setUp(place: Place, index: number, beginsOn: LegalDate): Promise<Works> {
  const usci = usciOf(index);
  const number = `E0906200${String(index + 1).padStart(4, '0')}`;
  const method = METHODS[index % METHODS.length] ?? 'UNIT_CONSUMPTION';
  const ceilingUsd = index === 1 ? new Decimal(2_000_000) : null;
  const draws = new Draws(`set-up/${index}`);
  const versions = PRODUCTS.map((product) => ({ product, ...versionLines(product, draws) }));
  const staff = staffOf(usci);
  const item = (itemNumber: number, fields: object) => ({
    itemNumber,
    name: `Item ${itemNumber}`,
    currency: 'USD',
    ...fields,
  });
  const input = {
    bookNumber: number,
    internalNumber: `B-${index}`,
    enterpriseUsci: usci,
    enterpriseName: `Works ${index}`,
    district: DISTRICT,
    bookType: 'ENTERPRISE_UNIT',
    accountingMethod: method,
    consumptionLink: 'BEFORE_EXPORT',
    maxTurnoverAmount: '40',
    annualCapacityUsd: '18000000',
    importCeilingUsd: ceilingUsd?.toFixed() ?? null,
    cycleDays: CYCLE_DAYS,
    lastWriteOffOn: beginsOn,
    materials: [...MATERIALS].map(([itemNumber, { hsCode, unit, price, opening }]) =>
      item(itemNumber, {
        hsCode,
        unit,
        price,
        openingQuantity: opening,
        ...(itemNumber === CONTROLLED.itemNumber
          ? {
              quantityControlled: true,
              maxRemainingQuantity: CONTROLLED.most.toFixed(),
            }
          : {}),
      }),
    ),
    products: PRODUCTS.map((itemNumber) => item(itemNumber, PRODUCT)),
    consumptions: versions.flatMap(({ product, lines }) =>
      lines.map((line) => ({ ...line, productItemNumber: product, version: '1' })),
    ),
  };
  expectDone(await place.post('fileAccountBook', { identity: staff, input }), `the set-up of ${number}`);
  return {
    number,
    usci,
    index,
    staff,
    ceilingUsd,
    maxTurnoverUsd: new Decimal(4e5),
    lists: new Map(),
    figures: versions.map(({ product, materials }) => ({
      product,
      materials,
      version: '1',
      fromPeriod: 0,
      declaredOn: place.clock.businessDay(),
    })),
    uses: [],
    carried: new Map(),
    methods: new Map([[1, method]]),
    covered: new Set(),
    issued: new Map(),
    openOrders: [],
  };
}

export const openingOf = (itemNumber: number): Decimal =>
  new Decimal(MATERIALS.get(itemNumber)?.opening ?? ZERO);

/** The method of a period, by what was filed. */
export const methodIn = ({ methods }: Works, period: number): Method =>
  [...methods]
    .filter(([from]) => from <= period)
    .toSorted(([one], [other]) => one - other)
    .at(-1)?.[1] ?? 'UNIT_CONSUMPTION';
