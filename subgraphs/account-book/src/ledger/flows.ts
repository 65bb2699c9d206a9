/** A list imports or exports (进出口标志), and its lines are materials, products or leftovers (料件成品标志). */
export type ListDirection = 'IMPORT' | 'EXPORT';
export type LineKind = 'MATERIAL' | 'PRODUCT' | 'LEFTOVERS';
/**
 * What a list disposes of (GACC Order 111; domain 2.6): material as it is or a product that is converted into materials,
 * both sound, damaged by a disaster (受灾, force majeure) or damaged for another reason that customs accepts; or
 * by-products (副产品) where leftovers are listed.
 */
export const DISPOSALS = [
  'MATERIAL',
  'CONVERTED_PRODUCT',
  'BY_PRODUCT',
  'DISASTER_MATERIAL',
  'DISASTER_PRODUCT',
  'DAMAGED_MATERIAL',
  'DAMAGED_PRODUCT',
] as const;
export type SoldAs = (typeof DISPOSALS)[number];

/** What is kept in balance: materials, what products took of them, and leftovers. NONE is money or equipment only. */
export type Account = 'MATERIAL' | 'PRODUCT' | 'LEFTOVERS' | 'NONE';

/** The three sums on which consumption is rounded once (domain 0, rule 6). */
export type ConsumptionTerm = 'NET_EXPORTS' | 'PRODUCTS_SOLD' | 'PRODUCTS_DESTROYED';

/** Causes of movements, in the words of domain 2.2. */
export type Flow =
  | 'OPENING'
  | 'MATERIAL_IMPORT'
  | 'CARRY_OVER_IN'
  | 'SURPLUS_IN'
  | 'EXCHANGE_IN'
  | 'EXCHANGE_OUT'
  | 'MATERIAL_REEXPORT'
  | 'MATERIAL_SALE'
  | 'SURPLUS_OUT'
  | 'MATERIAL_DESTRUCTION'
  | 'ADJUSTMENT_IN'
  | 'ADJUSTMENT_OUT'
  | 'COUNT_SURPLUS'
  | 'COUNT_SHORTAGE'
  | 'PRODUCT_EXPORT'
  | 'CARRY_OVER_OUT'
  | 'PRODUCT_RETURN'
  | 'PRODUCT_REEXPORT'
  | 'EXEMPT_SALE'
  | 'IMPORT_SUBSTITUTION'
  | 'PRODUCT_SALE'
  | 'PRODUCT_DESTRUCTION'
  | 'LISTED_USE'
  | 'LISTED_USE_WITHDRAWN'
  | 'WORK_ORDER_USE'
  | 'LISTED_SCRAP'
  | 'LISTED_SCRAP_WITHDRAWN'
  | 'WORK_ORDER_SCRAP'
  | 'COUNTED_SCRAP'
  | 'LEFTOVERS_SALE'
  | 'LEFTOVERS_REEXPORT'
  | 'LEFTOVERS_DESTRUCTION'
  | 'BY_PRODUCT_SALE'
  | 'BY_PRODUCT_REEXPORT'
  | 'BY_PRODUCT_DESTRUCTION'
  | 'DAMAGED_MATERIAL_SALE'
  | 'DAMAGED_MATERIAL_LOSS'
  | 'DAMAGED_PRODUCT_SALE'
  | 'DAMAGED_PRODUCT_LOSS'
  | 'NO_EFFECT';

/** The account a flow moves, and in which direction: for a product, +1 takes materials and -1 gives them back. */
export type FlowEffect = {
  readonly account: Account;
  readonly sign: 1 | -1;
  readonly term?: ConsumptionTerm;
  /** Counts against the import ceiling and the maximum turnover (domain 1.4). */
  readonly countsAsImport?: true;
};

export const FLOW_EFFECTS: Readonly<Record<Flow, FlowEffect>> = {
  OPENING: { account: 'MATERIAL', sign: 1 },
  MATERIAL_IMPORT: { account: 'MATERIAL', sign: 1, countsAsImport: true },
  CARRY_OVER_IN: { account: 'MATERIAL', sign: 1, countsAsImport: true },
  SURPLUS_IN: { account: 'MATERIAL', sign: 1, countsAsImport: true },
  EXCHANGE_IN: { account: 'MATERIAL', sign: 1, countsAsImport: true },
  EXCHANGE_OUT: { account: 'MATERIAL', sign: -1 },
  MATERIAL_REEXPORT: { account: 'MATERIAL', sign: -1 },
  MATERIAL_SALE: { account: 'MATERIAL', sign: -1 },
  SURPLUS_OUT: { account: 'MATERIAL', sign: -1 },
  MATERIAL_DESTRUCTION: { account: 'MATERIAL', sign: -1 },
  ADJUSTMENT_IN: { account: 'MATERIAL', sign: 1 },
  ADJUSTMENT_OUT: { account: 'MATERIAL', sign: -1 },
  COUNT_SURPLUS: { account: 'MATERIAL', sign: 1 },
  COUNT_SHORTAGE: { account: 'MATERIAL', sign: -1 },
  PRODUCT_EXPORT: { account: 'PRODUCT', sign: 1, term: 'NET_EXPORTS' },
  CARRY_OVER_OUT: { account: 'PRODUCT', sign: 1, term: 'NET_EXPORTS' },
  PRODUCT_RETURN: { account: 'PRODUCT', sign: -1, term: 'NET_EXPORTS' },
  PRODUCT_REEXPORT: { account: 'PRODUCT', sign: 1, term: 'NET_EXPORTS' },
  EXEMPT_SALE: { account: 'PRODUCT', sign: 1, term: 'NET_EXPORTS' },
  IMPORT_SUBSTITUTION: { account: 'PRODUCT', sign: 1, term: 'NET_EXPORTS' },
  PRODUCT_SALE: { account: 'PRODUCT', sign: 1, term: 'PRODUCTS_SOLD' },
  PRODUCT_DESTRUCTION: { account: 'PRODUCT', sign: 1, term: 'PRODUCTS_DESTROYED' },
  // Consumption of the methods that say what was used, and the scrap it left (domain 2.3; section 14, scrapRecorded).
  LISTED_USE: { account: 'MATERIAL', sign: -1 },
  LISTED_USE_WITHDRAWN: { account: 'MATERIAL', sign: 1 },
  WORK_ORDER_USE: { account: 'MATERIAL', sign: -1 },
  LISTED_SCRAP: { account: 'LEFTOVERS', sign: 1 },
  LISTED_SCRAP_WITHDRAWN: { account: 'LEFTOVERS', sign: -1 },
  WORK_ORDER_SCRAP: { account: 'LEFTOVERS', sign: 1 },
  COUNTED_SCRAP: { account: 'LEFTOVERS', sign: 1 },
  LEFTOVERS_SALE: { account: 'LEFTOVERS', sign: -1 },
  LEFTOVERS_REEXPORT: { account: 'LEFTOVERS', sign: -1 },
  LEFTOVERS_DESTRUCTION: { account: 'LEFTOVERS', sign: -1 },
  // By-products arise from the material that process loss took, so they leave the same balance as leftovers (2.2).
  BY_PRODUCT_SALE: { account: 'LEFTOVERS', sign: -1 },
  BY_PRODUCT_REEXPORT: { account: 'LEFTOVERS', sign: -1 },
  BY_PRODUCT_DESTRUCTION: { account: 'LEFTOVERS', sign: -1 },
  // What a disaster took is no process loss (Order 155, article 6): it leaves as what it was, never as scrap.
  DAMAGED_MATERIAL_SALE: { account: 'MATERIAL', sign: -1 },
  DAMAGED_MATERIAL_LOSS: { account: 'MATERIAL', sign: -1 },
  DAMAGED_PRODUCT_SALE: { account: 'PRODUCT', sign: 1, term: 'PRODUCTS_SOLD' },
  DAMAGED_PRODUCT_LOSS: { account: 'PRODUCT', sign: 1, term: 'PRODUCTS_DESTROYED' },
  NO_EFFECT: { account: 'NONE', sign: 1 },
};

/**
 * A row of domain 2.2: supervision modes (supplied 来料, then purchased 进料), list direction, line kind, flow, and the
 * flows of what a line may say that it disposes of.
 */
type FlowRow = readonly [
  modes: string,
  direction: ListDirection,
  lines: LineKind,
  flow: Flow,
  disposals?: Partial<Record<SoldAs, Flow>>,
];

const SOLD: FlowRow[4] = {
  MATERIAL: 'MATERIAL_SALE',
  CONVERTED_PRODUCT: 'PRODUCT_SALE',
  DISASTER_MATERIAL: 'DAMAGED_MATERIAL_SALE',
  DAMAGED_MATERIAL: 'DAMAGED_MATERIAL_SALE',
  DISASTER_PRODUCT: 'DAMAGED_PRODUCT_SALE',
  DAMAGED_PRODUCT: 'DAMAGED_PRODUCT_SALE',
};
const DESTROYED: FlowRow[4] = {
  MATERIAL: 'MATERIAL_DESTRUCTION',
  CONVERTED_PRODUCT: 'PRODUCT_DESTRUCTION',
  DISASTER_MATERIAL: 'DAMAGED_MATERIAL_LOSS',
  DAMAGED_MATERIAL: 'DAMAGED_MATERIAL_LOSS',
  DISASTER_PRODUCT: 'DAMAGED_PRODUCT_LOSS',
  DAMAGED_PRODUCT: 'DAMAGED_PRODUCT_LOSS',
};

const FLOW_TABLE: readonly FlowRow[] = [
  ['0214 0615 0715', 'IMPORT', 'MATERIAL', 'MATERIAL_IMPORT'],
  ['0214 0615 0715', 'EXPORT', 'PRODUCT', 'PRODUCT_EXPORT'],
  // Since 2020-01-01 low-value auxiliaries run as ordinary bonded material (Announcement 2019/218, item 8).
  ['0815', 'IMPORT', 'MATERIAL', 'MATERIAL_IMPORT'],
  ['0255 0654', 'IMPORT', 'MATERIAL', 'CARRY_OVER_IN'],
  ['0255 0654', 'EXPORT', 'PRODUCT', 'CARRY_OVER_OUT'],
  ['0258 0657', 'IMPORT', 'MATERIAL', 'SURPLUS_IN'],
  ['0258 0657', 'EXPORT', 'MATERIAL', 'SURPLUS_OUT'],
  ['0300 0700', 'EXPORT', 'MATERIAL', 'EXCHANGE_OUT'],
  ['0300 0700', 'IMPORT', 'MATERIAL', 'EXCHANGE_IN'],
  ['0265 0664', 'EXPORT', 'MATERIAL', 'MATERIAL_REEXPORT'],
  ['0245 0644', 'IMPORT', 'MATERIAL', 'MATERIAL_SALE', SOLD],
  ['4400 4600', 'IMPORT', 'PRODUCT', 'PRODUCT_RETURN'],
  ['4400 4600', 'EXPORT', 'PRODUCT', 'PRODUCT_REEXPORT'],
  ['0345 0744', 'IMPORT', 'PRODUCT', 'EXEMPT_SALE'],
  ['0642', 'EXPORT', 'PRODUCT', 'IMPORT_SUBSTITUTION'],
  ['0200', 'EXPORT', 'MATERIAL', 'MATERIAL_DESTRUCTION', DESTROYED],
  ['0400', 'EXPORT', 'LEFTOVERS', 'LEFTOVERS_DESTRUCTION', { BY_PRODUCT: 'BY_PRODUCT_DESTRUCTION' }],
  ['0845 0844', 'IMPORT', 'LEFTOVERS', 'LEFTOVERS_SALE', { BY_PRODUCT: 'BY_PRODUCT_SALE' }],
  ['0865 0864', 'EXPORT', 'LEFTOVERS', 'LEFTOVERS_REEXPORT', { BY_PRODUCT: 'BY_PRODUCT_REEXPORT' }],
  ['AAAA', 'IMPORT', 'MATERIAL', 'ADJUSTMENT_IN'],
  ['AAAA', 'EXPORT', 'MATERIAL', 'ADJUSTMENT_OUT'],
  ['0420 0320 0446 0456 0466 9700 BBBB', 'IMPORT', 'MATERIAL', 'NO_EFFECT'],
  ['0420 0320 0446 0456 0466 BBBB', 'EXPORT', 'MATERIAL', 'NO_EFFECT'],
];

const rowsByMode = new Map<string, FlowRow[]>();
for (const row of FLOW_TABLE) {
  for (const mode of row[0].split(' ')) rowsByMode.set(mode, [...(rowsByMode.get(mode) ?? []), row]);
}

/** Every supervision mode the ledger knows. */
export const SUPERVISION_MODES: readonly string[] = [...rowsByMode.keys()].toSorted();

/** The supervision modes of lists that have such flows. */
export const modesOf = (flows: readonly Flow[]): string[] =>
  FLOW_TABLE.filter(([, , , flow, disposed = {}]) =>
    [flow, ...Object.values(disposed)].some((each) => flows.includes(each)),
  )
    .flatMap(([modes]) => modes.split(' '))
    .filter((mode, index, modes) => modes.indexOf(mode) === index);

/** What a mode allows, for a refusal: `IMPORT of MATERIAL, EXPORT of PRODUCT`. */
export const allowedFor = (mode: string): string | null =>
  rowsByMode
    .get(mode)
    ?.map(([, direction, lines]) => `${direction} of ${lines}`)
    .join(', ') ?? null;

/** Where a line stands: the mode, direction and kind of its list. */
type Place = readonly [mode: string, direction: ListDirection, lines: LineKind];

const rowOf = ([mode, direction, lines]: Place): FlowRow | undefined =>
  rowsByMode.get(mode)?.find((row) => row[1] === direction && row[2] === lines);

/** What a line of such a list may say that it disposes of; nothing where it says nothing. */
export const disposalsOf = (...place: Place): SoldAs[] =>
  DISPOSALS.filter((disposal) => rowOf(place)?.[4]?.[disposal] !== undefined);

/** The flow of a list's line, or null when the mode has no such row, or disposes of no such goods. */
export function flowOf(
  mode: string,
  direction: ListDirection,
  lines: LineKind,
  soldAs: SoldAs | null,
): Flow | null {
  const row = rowOf([mode, direction, lines]);
  if (!row) return null;
  return soldAs === null ? row[3] : (row[4]?.[soldAs] ?? null);
}
