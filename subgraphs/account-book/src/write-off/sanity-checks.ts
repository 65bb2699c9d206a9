import { Decimal, sum, ZERO, type LegalDate } from '@trust-supervision/kernel';
import type { Flow } from '../ledger/flows';
import type { Discrepancy } from './stock';
import { MATERIAL_CELLS, type MaterialCell, type MaterialLine } from './write-off';

export type SanityCheck =
  | 'USE_DIFFERS'
  | 'BALANCE_NOT_ROLLING'
  | 'TOTALS_DIFFER'
  | 'LIST_REPEATED'
  | 'FIELD_BLANK'
  | 'NEGATIVE_QUANTITY'
  | 'USE_ABOVE_DECLARED'
  | 'NEGATIVE_BALANCE'
  | 'SALES_ABOVE_TENTH'
  | 'EXPORT_SPLIT'
  | 'SURPLUS_ABOVE_STOCK'
  // What a period leaves open: open-matters.ts.
  | 'CARRY_OVER_UNMET'
  | 'CARRY_OVER_DIFFERS'
  | 'CARRY_OVER_LATE'
  | 'RETURN_NOT_REEXPORTED'
  | 'RETURN_WITHOUT_EXPORT';

/** A row that a finding names: an item of the book, or a line of a list. */
export type SanityRow = {
  readonly materialItemNumber?: number;
  readonly productItemNumber?: number;
  readonly listNumber?: string;
  readonly lineNumber?: number;
};
export type SanityFinding = {
  readonly check: SanityCheck;
  readonly message: string;
  readonly rows: readonly SanityRow[];
};

/** A finding whose rows say of which book they are. */
export const placedFinding = (
  bookId: string,
  { rows, ...finding }: SanityFinding,
): Omit<SanityFinding, 'rows'> & { rows: (SanityRow & { bookId: string })[] } => ({
  ...finding,
  rows: rows.map((row) => ({ ...row, bookId })),
});

/** A material's row of the sheet with what it is checked against. */
export type SheetMaterial = {
  readonly line: MaterialLine;
  /** What the period before closed with: what its write-off carried forward, else its theoretical remainder. */
  readonly previousClosing: Decimal | null;
  /** What the lists booked as taken by products; where lists or work orders account, what these documents say. */
  readonly bookedUse: Decimal;
  readonly blankFields: readonly string[];
  readonly discrepancy: Discrepancy | null;
};

/** A posted list of the period. */
export type SheetList = {
  readonly listNumber: string;
  readonly supervisionMode: string;
  readonly direction: 'IMPORT' | 'EXPORT';
  readonly postedOn: LegalDate;
  readonly lines: readonly SheetListLine[];
};
export type SheetListLine = {
  readonly lineNumber: number;
  readonly itemNumber: number;
  readonly version: string | null;
  readonly flow: Flow;
  readonly quantity: Decimal;
  readonly amount: Decimal;
};

export type Sheet = {
  readonly materials: readonly SheetMaterial[];
  /** The total row as it is printed: each cell's sum. */
  readonly totals: Readonly<Record<MaterialCell, Decimal>>;
  /** Those that may have a finding: lists that no other list resembles, and that name each product once, need not be here. */
  readonly lists: readonly SheetList[];
  /** How many more there are; they are looked at when these are mended. */
  readonly listsLeftOut?: number;
};

/** Domestic sales are looked at when they exceed a tenth of what came in. */
const SALES_SHARE = new Decimal('0.1');

/** The residual loss and the balance have their own rules, so they may be below zero here (domain 14, 2.1). */
const MAY_BE_NEGATIVE: ReadonlySet<MaterialCell> = new Set<MaterialCell>([
  'intangibleLoss',
  'opening',
  'theoreticalRemaining',
]);

/** The eleven checks of domain 10.2 over a dry run and its lists. A clean sheet has no finding. */
export const sanityFindings = (sheet: Sheet): SanityFinding[] => [
  ...sheet.materials.flatMap(materialFindings),
  ...totalFindings(sheet),
  ...repeatedLists(sheet.lists),
  ...sheet.lists.flatMap(splitExports),
  ...leftOut(sheet),
];

function materialFindings(material: SheetMaterial): SanityFinding[] {
  const rows = [{ materialItemNumber: material.line.itemNumber }];
  return MATERIAL_CHECKS.flatMap(([check, messageOf]) => {
    const message = messageOf(material);
    return message === null ? [] : [{ check, message, rows }];
  });
}

/** What a check says of a material; null when it holds. */
type MaterialCheck = (material: SheetMaterial) => string | null;
const text = (quantity: Decimal): string => quantity.toFixed();

const MATERIAL_CHECKS: readonly (readonly [SanityCheck, MaterialCheck])[] = [
  [
    'USE_DIFFERS',
    ({ line, bookedUse }) =>
      bookedUse.equals(line.consumed)
        ? null
        : `the documents say a use of ${text(bookedUse)}; the balance counts ${text(line.consumed)}`,
  ],
  [
    'BALANCE_NOT_ROLLING',
    ({ line, previousClosing }) =>
      previousClosing === null || previousClosing.equals(line.opening)
        ? null
        : `opens with ${text(line.opening)}; the period before closed with ${text(previousClosing)}`,
  ],
  ['FIELD_BLANK', ({ blankFields: blank }) => (blank.length > 0 ? `${blank.join(', ')} blank` : null)],
  [
    'NEGATIVE_QUANTITY',
    ({ line }) => {
      const cells = MATERIAL_CELLS.filter((cell) => !MAY_BE_NEGATIVE.has(cell) && line[cell].lessThan(ZERO));
      return cells.length > 0 ? cells.map((cell) => `${cell} is ${text(line[cell])}`).join(', ') : null;
    },
  ],
  [
    'USE_ABOVE_DECLARED',
    ({ line, discrepancy }) =>
      discrepancy?.difference.lessThan(ZERO)
        ? `by the count ${text(line.consumed.minus(discrepancy.difference))} are gone, ${text(line.consumed)} declared`
        : null,
  ],
  [
    'NEGATIVE_BALANCE',
    ({ line }) =>
      line.theoreticalRemaining.lessThan(ZERO) ? `the balance is ${text(line.theoreticalRemaining)}` : null,
  ],
  [
    'SALES_ABOVE_TENTH',
    ({ line }) => {
      const most = line.imported.plus(line.carriedOverIn).times(SALES_SHARE);
      return line.sold.greaterThan(most)
        ? `${text(line.sold)} sold, a tenth of imports is ${text(most)}`
        : null;
    },
  ],
  [
    'SURPLUS_ABOVE_STOCK',
    ({ line }) => {
      const held = sum([line.opening, line.imported, line.carriedOverIn, line.added]);
      return line.surplusCarriedOut.greaterThan(held)
        ? `${text(line.surplusCarriedOut)} carried out of ${text(held)}`
        : null;
    },
  ],
];

const CAME: readonly MaterialCell[] = ['opening', 'imported', 'carriedOverIn', 'added'];
const WENT: readonly MaterialCell[] = [
  'reduced',
  'reexported',
  'sold',
  'surplusCarriedOut',
  'destroyed',
  'consumed',
];
const SHOWN_TWICE: readonly MaterialCell[] = ['soldConverted', 'destroyedConverted'];

function totalFindings({ materials, totals }: Sheet): SanityFinding[] {
  const cells = MATERIAL_CELLS.filter(
    (cell) => !sum(materials.map(({ line }) => line[cell])).equals(totals[cell]),
  );
  const of = (names: readonly MaterialCell[]): Decimal => sum(names.map((name) => totals[name]));
  const remaining = of(CAME).minus(of(WENT)).plus(of(SHOWN_TWICE));
  const rows = materials.map(({ line }) => ({ materialItemNumber: line.itemNumber }));
  const messages = cells.map((cell) => `the total of ${cell} is not ${text(totals[cell])}`);
  if (!remaining.equals(totals.theoreticalRemaining)) {
    messages.push(
      `in less out is ${text(remaining)}, the total remainder ${text(totals.theoreticalRemaining)}`,
    );
  }
  return messages.map((message) => ({ check: 'TOTALS_DIFFER', message, rows }));
}

function repeatedLists(lists: readonly SheetList[]): SanityFinding[] {
  const byContent = groupedBy(lists, contentOf);
  return [...byContent.values()]
    .filter((same) => same.length > 1)
    .map((same) => ({
      check: 'LIST_REPEATED',
      message: `${same.length} lists of ${same[0]?.postedOn} say the same`,
      rows: same.map(({ listNumber }) => ({ listNumber })),
    }));
}

const leftOut = ({ listsLeftOut = 0 }: Sheet): SanityFinding[] =>
  listsLeftOut === 0
    ? []
    : [
        {
          check: 'LIST_REPEATED',
          message: `${listsLeftOut} more lists resemble others and were not compared; they are when these are mended`,
          rows: [],
        },
      ];

const contentOf = ({ supervisionMode, direction, postedOn, lines }: SheetList): string =>
  JSON.stringify([
    supervisionMode,
    direction,
    postedOn,
    lines.map(({ itemNumber, version, flow, quantity, amount }) =>
      [itemNumber, version, flow, text(quantity), text(amount)].join('/'),
    ),
  ]);

function splitExports({ listNumber, direction, lines }: SheetList): SanityFinding[] {
  if (direction !== 'EXPORT') return [];
  const products = groupedBy(
    lines.filter(({ version }) => version !== null),
    ({ itemNumber, version }) => `${itemNumber}/${version}`,
  );
  return [...products.values()]
    .filter((same) => same.length > 1)
    .map((same) => ({
      check: 'EXPORT_SPLIT',
      message: `product ${same[0]?.itemNumber} stands on ${same.length} lines of one list`,
      rows: same.map(({ lineNumber, itemNumber }) => ({
        productItemNumber: itemNumber,
        listNumber,
        lineNumber,
      })),
    }));
}

function groupedBy<Item>(items: readonly Item[], keyOf: (item: Item) => string): Map<string, Item[]> {
  const groups = new Map<string, Item[]>();
  for (const item of items) {
    const known = groups.get(keyOf(item));
    if (known) known.push(item);
    else groups.set(keyOf(item), [item]);
  }
  return groups;
}
