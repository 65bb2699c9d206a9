/** A list imports or exports (进出口标志), and its lines are materials, products or leftovers (料件成品标志). */
export type ListDirection = 'IMPORT' | 'EXPORT';
export type LineKind = 'MATERIAL' | 'PRODUCT' | 'LEFTOVERS';
/** What a domestic sale or a destruction disposes of: material as it is, or a product that is converted into materials. */
export type SoldAs = 'MATERIAL' | 'CONVERTED_PRODUCT';

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
  NO_EFFECT: { account: 'NONE', sign: 1 },
};

/** A row of domain 2.2: supervision modes (supplied 来料, then purchased 进料), list direction, line kind, flow. */
type FlowRow = readonly [
  modes: string,
  direction: ListDirection,
  lines: LineKind,
  flow: Flow,
  converted?: Flow,
];

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
  ['0245 0644', 'IMPORT', 'MATERIAL', 'MATERIAL_SALE', 'PRODUCT_SALE'],
  ['4400 4600', 'IMPORT', 'PRODUCT', 'PRODUCT_RETURN'],
  ['4400 4600', 'EXPORT', 'PRODUCT', 'PRODUCT_REEXPORT'],
  ['0345 0744', 'IMPORT', 'PRODUCT', 'EXEMPT_SALE'],
  ['0642', 'EXPORT', 'PRODUCT', 'IMPORT_SUBSTITUTION'],
  ['0200', 'EXPORT', 'MATERIAL', 'MATERIAL_DESTRUCTION', 'PRODUCT_DESTRUCTION'],
  ['0400', 'EXPORT', 'LEFTOVERS', 'LEFTOVERS_DESTRUCTION'],
  ['0845 0844', 'IMPORT', 'LEFTOVERS', 'LEFTOVERS_SALE'],
  ['0865 0864', 'EXPORT', 'LEFTOVERS', 'LEFTOVERS_REEXPORT'],
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
  FLOW_TABLE.filter(([, , , flow, converted]) =>
    [flow, converted].some((each) => each && flows.includes(each)),
  )
    .flatMap(([modes]) => modes.split(' '))
    .filter((mode, index, modes) => modes.indexOf(mode) === index);

/** What a mode allows, for a refusal: `IMPORT of MATERIAL, EXPORT of PRODUCT`. */
export const allowedFor = (mode: string): string | null =>
  rowsByMode
    .get(mode)
    ?.map(([, direction, lines]) => `${direction} of ${lines}`)
    .join(', ') ?? null;

/** Whether lines of that mode must say what they dispose of. */
export const disposesOf = (mode: string): boolean =>
  rowsByMode.get(mode)?.some((row) => row[4] !== undefined) ?? false;

/** The flow of a list's line, or null when the mode has no such row. */
export function flowOf(
  mode: string,
  direction: ListDirection,
  lines: LineKind,
  soldAs: SoldAs | null,
): Flow | null {
  const row = rowsByMode.get(mode)?.find((candidate) => candidate[1] === direction && candidate[2] === lines);
  if (!row) return null;
  return soldAs === 'CONVERTED_PRODUCT' ? (row[4] ?? null) : row[3];
}
