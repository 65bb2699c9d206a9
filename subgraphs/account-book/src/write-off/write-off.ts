import { QUANTITY, RATE, sum, toScaled, ZERO, type Decimal } from '@trust-supervision/kernel';
import { FLOW_EFFECTS, type ConsumptionTerm, type Flow } from '../ledger/flows';
import type { ConsumptionsOf, MaterialConsumption } from '../ledger/posting';
import { ConsumedSum, scaledConsumption, type ScaledConsumption } from '../unit-consumption/consumed-sum';
import { consumedBy, type Consumed } from '../unit-consumption/unit-consumption';

/** The cells of a material's write-off line: EmsChgoffDt of message EMS121 in English names (domain 4.3). */
export const MATERIAL_CELLS = [
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
] as const;
export type MaterialCell = (typeof MATERIAL_CELLS)[number];

type Sign = 1 | -1;
type Part = keyof Consumed;

/** What a cell counts: flows of the material itself, and parts of what products took of it, by term. */
type CellRule = {
  readonly flows?: Partial<Record<Flow, Sign>>;
  readonly consumption?: {
    readonly part: Part;
    readonly terms: readonly ConsumptionTerm[];
    readonly sign: Sign;
    /** Shown by unit consumption whatever the method: it is information and not part of the balance. */
    readonly always?: true;
  };
  /** Starts from what stood there when the period began. */
  readonly startsFrom?: 'opening' | 'leftoversOpening';
};

const ALL_TERMS: readonly ConsumptionTerm[] = ['NET_EXPORTS', 'PRODUCTS_SOLD', 'PRODUCTS_DESTROYED'];

/** What lists and work orders say was used, and the scrap that they say was left of it. */
const USED: Partial<Record<Flow, Sign>> = { LISTED_USE: 1, LISTED_USE_WITHDRAWN: -1, WORK_ORDER_USE: 1 };
const SCRAPPED: Partial<Record<Flow, Sign>> = {
  LISTED_SCRAP: 1,
  LISTED_SCRAP_WITHDRAWN: -1,
  WORK_ORDER_SCRAP: 1,
};

const partOf = (
  part: Part,
  terms: readonly ConsumptionTerm[],
  sign: Sign = 1,
): NonNullable<CellRule['consumption']> => ({
  part,
  terms,
  sign,
});

const shownOf = (term: ConsumptionTerm): NonNullable<CellRule['consumption']> => ({
  ...partOf('use', [term]),
  always: true,
});

/**
 * The write-off form (domain 2.2, 2.3). Products sold or destroyed converted are part of `consumed` and shown again
 * in `sold` and `destroyed` for information, as `exchangedOut` is net in `imported`; the balance counts them once
 * (domain 14).
 */
const CELLS: Readonly<Record<MaterialCell, CellRule>> = {
  // What the write-off before found more or less is part of the opening: it equals what was carried forward.
  opening: { startsFrom: 'opening', flows: { COUNT_SURPLUS: 1, COUNT_SHORTAGE: -1 } },
  imported: { flows: { MATERIAL_IMPORT: 1, EXCHANGE_IN: 1, EXCHANGE_OUT: -1 } },
  exchangedOut: { flows: { EXCHANGE_OUT: 1 } },
  carriedOverIn: { flows: { CARRY_OVER_IN: 1 } },
  added: { flows: { SURPLUS_IN: 1, ADJUSTMENT_IN: 1 } },
  reduced: { flows: { ADJUSTMENT_OUT: 1 } },
  reexported: { flows: { MATERIAL_REEXPORT: 1 } },
  sold: { flows: { MATERIAL_SALE: 1, DAMAGED_MATERIAL_SALE: 1 }, consumption: shownOf('PRODUCTS_SOLD') },
  soldConverted: { consumption: shownOf('PRODUCTS_SOLD') },
  soldDamaged: { flows: { DAMAGED_MATERIAL_SALE: 1 } },
  surplusCarriedOut: { flows: { SURPLUS_OUT: 1 } },
  destroyed: {
    flows: { MATERIAL_DESTRUCTION: 1, DAMAGED_MATERIAL_LOSS: 1 },
    consumption: shownOf('PRODUCTS_DESTROYED'),
  },
  destroyedConverted: { consumption: shownOf('PRODUCTS_DESTROYED') },
  consumed: { flows: USED, consumption: partOf('use', ALL_TERMS) },
  destroyedDamaged: { flows: { DAMAGED_MATERIAL_LOSS: 1 } },
  // A list or an order tells use and scrap; what is not scrap went into products.
  netConsumed: { flows: { ...USED, ...opposite(SCRAPPED) }, consumption: partOf('net', ALL_TERMS) },
  tangibleLoss: { flows: SCRAPPED, consumption: partOf('tangible', ALL_TERMS) },
  intangibleLoss: { consumption: partOf('intangible', ALL_TERMS) },
  theoreticalRemaining: {
    startsFrom: 'opening',
    flows: signsOf('MATERIAL'),
    consumption: partOf('use', ALL_TERMS, -1),
  },
  leftoversOpening: { startsFrom: 'leftoversOpening' },
  leftoversRecorded: { flows: SCRAPPED },
  leftoversCounted: { flows: { COUNTED_SCRAP: 1 } },
  // By-products leave with the leftovers (lfmtImprQty, lfmtDstryQty) and are shown again by themselves.
  leftoversTakenOut: {
    flows: { LEFTOVERS_SALE: 1, LEFTOVERS_REEXPORT: 1, BY_PRODUCT_SALE: 1, BY_PRODUCT_REEXPORT: 1 },
  },
  leftoversDestroyed: { flows: { LEFTOVERS_DESTRUCTION: 1, BY_PRODUCT_DESTRUCTION: 1 } },
  byProductsTakenOut: { flows: { BY_PRODUCT_SALE: 1, BY_PRODUCT_REEXPORT: 1 } },
  byProductsDestroyed: { flows: { BY_PRODUCT_DESTRUCTION: 1 } },
  leftoversRemaining: {
    startsFrom: 'leftoversOpening',
    flows: signsOf('LEFTOVERS'),
    consumption: partOf('tangible', ALL_TERMS),
  },
};

/** The rules of the cells by what they count, so that a line is computed in one walk over its flows. */
const RULES = MATERIAL_CELLS.map((cell) => [cell, CELLS[cell]] as const);
const STARTING_CELLS = RULES.flatMap(([cell, { startsFrom }]) =>
  startsFrom ? [[cell, startsFrom] as const] : [],
);
const CONSUMING_CELLS = RULES.filter(([, { consumption }]) => consumption).map(([cell]) => cell);
const CELLS_OF_FLOW: ReadonlyMap<Flow, readonly (readonly [MaterialCell, Sign])[]> = new Map(
  (Object.keys(FLOW_EFFECTS) as Flow[]).map((flow) => [
    flow,
    RULES.flatMap(([cell, { flows }]) => {
      const sign = flows?.[flow];
      return sign ? [[cell, sign] as const] : [];
    }),
  ]),
);

/**
 * What a material's own lists moved in the period: the sum of each flow. Opening stock is no flow of a period;
 * `opening` is the theoretical remainder of the one before, without what its write-off found.
 */
export type MaterialFlows = {
  readonly itemNumber: number;
  readonly opening: Decimal;
  readonly leftoversOpening: Decimal;
  readonly flows: ReadonlyMap<Flow, Decimal>;
};

/** What a product version's lists moved in the period: the sum of each flow, in the product's unit. */
export type ProductFlows = {
  readonly productItemNumber: number;
  readonly version: string;
  readonly flows: ReadonlyMap<Flow, Decimal>;
  /** Where lists or work orders say what was used: then its unit consumption is information only. */
  readonly takesNothing?: boolean;
};

export type MaterialLine = { readonly itemNumber: number } & Readonly<Record<MaterialCell, Decimal>>;

/**
 * What of the imports was carried out as surplus, in percent at 9 places (W-8: the guarantee of domain 6.2 asks whether
 * it reaches half); null where nothing was imported.
 */
export const surplusCarriedOutRate = ({
  imported,
  surplusCarriedOut,
}: Pick<MaterialLine, 'imported' | 'surplusCarriedOut'>): Decimal | null =>
  imported.greaterThan(ZERO)
    ? surplusCarriedOut.dividedBy(imported).times(100).toDecimalPlaces(RATE.places)
    : null;

/** A product version's line: its flows and the net exports on which consumption is computed (domain 2.3, NETFG). */
export type ProductLine = {
  readonly productItemNumber: number;
  readonly version: string;
  readonly exported: Decimal;
  readonly carriedOverOut: Decimal;
  readonly returned: Decimal;
  readonly reexported: Decimal;
  readonly sold: Decimal;
  readonly destroyed: Decimal;
  /** Of `sold` and of `destroyed`, what was damaged (受灾). */
  readonly soldDamaged: Decimal;
  readonly destroyedDamaged: Decimal;
  readonly netExports: Decimal;
};

/** What products took of each material, by term; where lists or work orders account it is kept apart. */
export type Taken = ReadonlyMap<number, readonly TermSum[]>;

/** What products took of a material in one term: the sum of what each product version took, each rounded once. */
export type TermSum = {
  readonly term: ConsumptionTerm;
  readonly takesNothing: boolean;
  readonly sum: ConsumedSum;
};

/** The write-off of a period up to a day. Pure: the same flows give the same lines. */
export function writeOff(
  materials: readonly MaterialFlows[],
  products: readonly ProductFlows[],
  consumptionsOf: ConsumptionsOf,
): { materials: MaterialLine[]; products: ProductLine[] } {
  const taken = addConsumption(new Map(), products, (product, version) =>
    consumptionsOf(product, version).map(scaledConsumption),
  );
  return writeOffLines(materials, products, taken);
}

/** The same, when what products took is known already. */
export const writeOffLines = (
  materials: readonly MaterialFlows[],
  products: readonly ProductFlows[],
  taken: Taken,
): { materials: MaterialLine[]; products: ProductLine[] } => ({
  materials: materials.map((material) => materialLine(material, taken.get(material.itemNumber) ?? [])),
  products: products.map(productLine),
});

/** Adds what products took of each material. A part of the products may come at a time: the sums are exact. */
export function addConsumption(
  taken: Map<number, TermSum[]>,
  products: readonly ProductFlows[],
  consumptionsOf: (productItemNumber: number, version: string) => readonly ScaledConsumption[],
): Map<number, TermSum[]> {
  for (const product of products) {
    const { takesNothing = false } = product;
    const consumptions = consumptionsOf(product.productItemNumber, product.version);
    for (const [term, total] of termTotals(product)) {
      const quantity = toScaled(total, QUANTITY);
      for (const line of consumptions)
        sumOf(taken, line.materialItemNumber, { term, takesNothing }).add(quantity, line);
    }
  }
  return taken;
}

function sumOf(
  taken: Map<number, TermSum[]>,
  materialItemNumber: number,
  { term, takesNothing }: Omit<TermSum, 'sum'>,
): ConsumedSum {
  const sums = taken.get(materialItemNumber) ?? [];
  if (sums.length === 0) taken.set(materialItemNumber, sums);
  const known = sums.find((one) => one.term === term && one.takesNothing === takesNothing);
  if (known) return known.sum;
  const begun = { term, takesNothing, sum: new ConsumedSum() };
  sums.push(begun);
  return begun.sum;
}

/** The net quantity of a product version in each term. */
export function termTotals({ flows }: ProductFlows): Map<ConsumptionTerm, Decimal> {
  const totals = new Map<ConsumptionTerm, Decimal>();
  for (const [flow, quantity] of flows) {
    const { term, sign } = FLOW_EFFECTS[flow];
    if (term) totals.set(term, (totals.get(term) ?? ZERO).plus(quantity.times(sign)));
  }
  return totals;
}

function materialLine(material: MaterialFlows, sums: readonly TermSum[]): MaterialLine {
  const cells = { itemNumber: material.itemNumber } as { itemNumber: number } & Record<MaterialCell, Decimal>;
  for (const cell of MATERIAL_CELLS) cells[cell] = ZERO;
  for (const [cell, start] of STARTING_CELLS) cells[cell] = material[start];
  for (const [flow, quantity] of material.flows)
    for (const [cell, sign] of CELLS_OF_FLOW.get(flow) ?? [])
      cells[cell] = sign > 0 ? cells[cell].plus(quantity) : cells[cell].minus(quantity);
  for (const term of sums) {
    const { consumed } = term.sum;
    for (const cell of CONSUMING_CELLS)
      cells[cell] = cells[cell].plus(consumptionShare(CELLS[cell], term, consumed));
  }
  return cells;
}

const consumptionShare = (
  { consumption: counted }: CellRule,
  { term, takesNothing }: Omit<TermSum, 'sum'>,
  parts: Consumed,
): Decimal => {
  if (!counted?.terms.includes(term) || (takesNothing && !counted.always)) return ZERO;
  return parts[counted.part].times(counted.sign);
};

function productLine(product: ProductFlows): ProductLine {
  const of = (...flows: Flow[]): Decimal => sum(flows.map((flow) => product.flows.get(flow) ?? ZERO));
  return {
    productItemNumber: product.productItemNumber,
    version: product.version,
    exported: of('PRODUCT_EXPORT', 'EXEMPT_SALE', 'IMPORT_SUBSTITUTION'),
    carriedOverOut: of('CARRY_OVER_OUT'),
    returned: of('PRODUCT_RETURN'),
    reexported: of('PRODUCT_REEXPORT'),
    sold: of('PRODUCT_SALE', 'DAMAGED_PRODUCT_SALE'),
    destroyed: of('PRODUCT_DESTRUCTION', 'DAMAGED_PRODUCT_LOSS'),
    soldDamaged: of('DAMAGED_PRODUCT_SALE'),
    destroyedDamaged: of('DAMAGED_PRODUCT_LOSS'),
    netExports: termTotals(product).get('NET_EXPORTS') ?? ZERO,
  };
}

/** A posted list line that may stand behind a cell: on the material itself, or a product that takes of it. */
export type CellSource = {
  readonly flow: Flow;
  readonly quantity: Decimal;
  /** The consumption of the product version in force on the line; null for the material's own lines. */
  readonly product: {
    readonly key: string;
    readonly consumption: MaterialConsumption;
    readonly takesNothing?: boolean;
  } | null;
};

/**
 * What each source, in the order of its effect, contributes to a cell. Consumption is explained by the steps of the
 * rounded cumulative figure, so the contributions and the start add up to the cell exactly.
 */
export function explain<Source extends CellSource>(
  cell: MaterialCell,
  sources: readonly Source[],
): { source: Source; contribution: Decimal }[] {
  const rule = CELLS[cell];
  const running = new Map<string, Decimal>();
  const contributions = sources.map((source) => ({
    source,
    contribution: contributionOf(rule, source, running),
  }));
  return contributions.filter(({ contribution }) => !contribution.isZero());
}

function contributionOf(rule: CellRule, source: CellSource, running: Map<string, Decimal>): Decimal {
  const { flow, quantity, product } = source;
  if (!product) return quantity.times(rule.flows?.[flow] ?? 0);
  const { term, sign } = FLOW_EFFECTS[flow];
  if (!term) return ZERO;
  const key = `${product.key}/${term}`;
  const before = running.get(key) ?? ZERO;
  const after = before.plus(quantity.times(sign));
  running.set(key, after);
  const of = { term, takesNothing: product.takesNothing ?? false };
  return consumptionShare(rule, of, consumedBy(after, product.consumption)).minus(
    consumptionShare(rule, of, consumedBy(before, product.consumption)),
  );
}

function signsOf(account: 'MATERIAL' | 'LEFTOVERS'): Partial<Record<Flow, Sign>> {
  const flows = Object.entries(FLOW_EFFECTS).filter(
    ([flow, effect]) => effect.account === account && flow !== 'OPENING',
  );
  return Object.fromEntries(flows.map(([flow, effect]) => [flow, effect.sign]));
}

function opposite(signs: Partial<Record<Flow, Sign>>): Partial<Record<Flow, Sign>> {
  return Object.fromEntries(Object.entries(signs).map(([flow, sign]) => [flow, -sign]));
}
