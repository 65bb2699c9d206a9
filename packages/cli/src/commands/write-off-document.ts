import type { WriteOffDocument, WriteOffFigures, WriteOffLineDocument } from '@trust-supervision/golden-pass';
import { Decimal, legalDate, sum, ZERO } from '@trust-supervision/kernel';
import type { GraphClient } from '../graph-client';
import { Sentence } from '../sentence';
import type { DryRunQuestion } from './dry-run';

/** What is written: the dry run of a day, or what was filed last for a period. */
export type WriteOffQuestion = DryRunQuestion & {
  readonly stockTake?: string | null;
  readonly period?: number | null;
};

const ITEM = 'itemNumber partNumber hsCode name unit';
const MATERIAL_CELLS = {
  opening: 'opening',
  importedOrExported: 'imported',
  carriedOver: 'carriedOverIn',
  added: 'added',
  reduced: 'reduced',
  reexported: 'reexported',
  sold: 'sold',
  surplusCarriedOut: 'surplusCarriedOut',
  destroyed: 'destroyed',
  consumed: 'consumed',
  tangibleLoss: 'tangibleLoss',
  intangibleLoss: 'intangibleLoss',
  theoreticalRemaining: 'theoreticalRemaining',
  averagePrice: 'averagePrice',
  theoreticalRemainingAmount: 'theoreticalRemainingAmount',
  consumedAmount: 'consumedAmount',
  soldAmount: 'soldAmount',
} as const;
/** What was counted, where a stock-take gives it. */
const COUNT_CELLS = {
  actualRemaining: 'actualRemaining',
  actualRemainingAmount: 'actualRemainingAmount',
  difference: 'difference',
  differenceAmount: 'differenceAmount',
  differenceRate: 'differenceRate',
} as const;
/** Leftovers have no items of their own: they stand under the item of their material, on a line of kind R. */
const LEFTOVERS_CELLS = {
  opening: 'leftoversOpening',
  added: 'leftoversCounted',
  tangibleLoss: 'tangibleLoss',
  leftoversTakenOut: 'leftoversTakenOut',
  leftoversTakenOutAmount: 'leftoversTakenOutAmount',
  leftoversDestroyed: 'leftoversDestroyed',
  theoreticalRemaining: 'leftoversRemaining',
} as const;
const PRODUCT_CELLS = {
  importedOrExported: 'exported',
  carriedOver: 'carriedOverOut',
  sold: 'sold',
  destroyed: 'destroyed',
  returned: 'returned',
  reexportedAfterReturn: 'reexported',
} as const;

type Item = Pick<WriteOffLineDocument, 'itemNumber' | 'partNumber' | 'hsCode' | 'name' | 'unit'>;
type Line = { readonly material?: Item; readonly product?: Item } & Readonly<Record<string, unknown>>;
type MaterialLine = Line & { readonly discrepancy: Line | null };
type List = {
  readonly listNumber: string;
  readonly direction: 'IMPORT' | 'EXPORT';
  readonly postedOn: string | null;
};
type Page<Node> = {
  readonly nodes: readonly Node[];
  readonly pageInfo: { readonly hasNextPage: boolean; readonly endCursor: string | null };
};
type Period = {
  readonly number: number;
  readonly beginsOn: string;
  readonly endsOn: string;
  readonly amounts: {
    readonly imported: { readonly amount: string };
    readonly exported: { readonly amount: string } | null;
  };
};
type Sheet = { readonly materials: Page<MaterialLine>; readonly products: Page<Line> };
type Filed = Period & {
  readonly state: string;
  readonly writeOff: {
    readonly steps: readonly { readonly event: string; readonly version: number }[];
    readonly version: Sheet & {
      readonly number: number;
      readonly kind: 'NORMAL' | 'SUPPLEMENTARY';
      readonly filedOn: string;
    };
  } | null;
};
type Answer = {
  readonly accountBook: {
    readonly bookNumber: string;
    readonly district: string;
    readonly enterprise: {
      readonly usci: string;
      readonly customsCode: string;
      readonly nameZh: string;
    } | null;
    readonly bondedLists: Page<List>;
    readonly writeOffDryRun?: (Sheet & { readonly asOf: string; readonly period: Period }) | null;
    readonly period?: Filed | null;
  } | null;
};
type Book = NonNullable<Answer['accountBook']>;

/** A page of a sheet, and what the head of the document says of it. */
type Found = {
  readonly sheet: Sheet;
  readonly period: Period;
  readonly asOf: string;
  readonly head: Pick<WriteOffDocument, 'type' | 'approval' | 'disposedOf'>;
};

const MATERIAL_FIELDS = [
  ...new Set([...Object.values(MATERIAL_CELLS), ...Object.values(LEFTOVERS_CELLS)]),
].join(' ');
const PAGE = 'pageInfo { hasNextPage endCursor }';
const AMOUNTS = 'imported { amount } exported { amount }';
const SHEET = `materials(first: 100, after: $materials) { nodes { material { ${ITEM} } ${MATERIAL_FIELDS} discrepancy { ${Object.values(COUNT_CELLS).join(' ')} } } ${PAGE} }
      products(first: 100, after: $products) { nodes { product { ${ITEM} } ${Object.values(PRODUCT_CELLS).join(' ')} } ${PAGE} }`;
const queryOf = (variables: string, sheet: string): string =>
  `query WriteOff($bookNumber: String!, ${variables}, $lists: String, $materials: String, $products: String) {
  accountBook(bookNumber: $bookNumber) {
    bookNumber district enterprise { usci customsCode nameZh }
    bondedLists(first: 100, after: $lists) { nodes { listNumber direction postedOn } ${PAGE} }
    ${sheet}
  }
}`;
const DRY_RUN = queryOf(
  '$asOf: Date, $stockTake: ID',
  `writeOffDryRun(asOf: $asOf, stockTake: $stockTake) { asOf period { number beginsOn endsOn amounts(asOf: $asOf) { ${AMOUNTS} } }
      ${SHEET} }`,
);
const FILED = queryOf(
  '$period: Int!',
  `period(number: $period) { number beginsOn endsOn state amounts { ${AMOUNTS} }
      writeOff { steps { event version } version { number kind filedOn ${SHEET} } } }`,
);

/** Loads a write-off, page by page, as a document. Throws a sentence when there is nothing to write. */
export async function loadWriteOff(
  client: GraphClient,
  question: WriteOffQuestion,
): Promise<WriteOffDocument> {
  const lines: WriteOffLineDocument[] = [];
  const products: WriteOffLineDocument[] = [];
  const lists: List[] = [];
  const { period, ...dryRun } = question;
  const isFiled = period !== undefined && period !== null;
  const asked = isFiled ? { bookNumber: question.bookNumber, period } : dryRun;
  let cursors: Readonly<Record<'lists' | 'materials' | 'products', string | null>> = {
    lists: null,
    materials: null,
    products: null,
  };
  for (;;) {
    const { accountBook: book } = await client.run<Answer>(isFiled ? FILED : DRY_RUN, {
      ...asked,
      ...cursors,
    });
    if (!book)
      throw new Sentence(`There is no account book ${question.bookNumber}, or it is not yours to see.`);
    const found = isFiled ? filedOf(book, period) : runOf(book, question);
    const { sheet } = found;
    lines.push(...sheet.materials.nodes.flatMap(materialLines));
    products.push(...sheet.products.nodes.map((line) => lineOf('E', line, PRODUCT_CELLS)));
    lists.push(...book.bondedLists.nodes.filter(({ postedOn }) => isOf(found, postedOn)));
    const pages = { lists: book.bondedLists, materials: sheet.materials, products: sheet.products };
    if (!Object.values(pages).some(({ pageInfo }) => pageInfo.hasNextPage))
      return documentOf(book, found, { lines: [...lines, ...withoutVersions(products)], lists });
    // A list of pages that is read to its end answers nothing more after its last cursor.
    cursors = {
      lists: pages.lists.pageInfo.endCursor ?? cursors.lists,
      materials: pages.materials.pageInfo.endCursor ?? cursors.materials,
      products: pages.products.pageInfo.endCursor ?? cursors.products,
    };
  }
}

function runOf({ writeOffDryRun: run }: Book, { bookNumber, asOf }: WriteOffQuestion): Found {
  if (!run) throw new Sentence(`${bookNumber} has no write-off period on ${asOf ?? 'the business day'}.`);
  const head = { type: 'NORMAL', approval: null, disposedOf: null } as const;
  return { sheet: run, period: run.period, asOf: run.asOf, head };
}

function filedOf({ bookNumber, period }: Book, number: number): Found {
  const writeOff = period?.writeOff;
  if (!period || !writeOff) throw new Sentence(`${bookNumber} has reported nothing for period ${number}.`);
  const { version, steps } = writeOff;
  const disposedOf = steps.some((step) => step.event === 'DISPOSE' && step.version === version.number);
  const type = disposedOf ? ('CUSTOMS_DISPOSAL' as const) : version.kind;
  const approval = APPROVALS[period.state] ?? 'MANUAL';
  return { sheet: version, period, asOf: period.endsOn, head: { type, approval, disposedOf } };
}

/** What a period's state says of the decision on its report (emapvMarkcd); between the two an officer has it. */
const APPROVALS: Readonly<Record<string, WriteOffDocument['approval']>> = {
  APPROVED: 'PASSED',
  DUE: 'REJECTED',
};

/** The form has one line an item: the versions of a product are added up. */
function withoutVersions(products: readonly WriteOffLineDocument[]): WriteOffLineDocument[] {
  const items = new Map<number, WriteOffLineDocument>();
  for (const line of products) {
    const before = items.get(line.itemNumber);
    const fields = Object.keys(PRODUCT_CELLS) as (keyof typeof PRODUCT_CELLS)[];
    const added = fields.map(
      (field) => [field, sum([before?.[field] ?? ZERO, line[field] ?? ZERO])] as const,
    );
    items.set(line.itemNumber, { ...line, ...Object.fromEntries(added) });
  }
  return [...items.values()];
}

const isOf = ({ period, asOf }: Found, postedOn: string | null): boolean =>
  postedOn !== null && period.beginsOn <= postedOn && postedOn <= asOf;

const documentOf = (
  book: Book,
  { period, asOf, head }: Found,
  found: { readonly lines: readonly WriteOffLineDocument[]; readonly lists: readonly List[] },
): WriteOffDocument => ({
  ...head,
  bookNumber: book.bookNumber,
  periodNumber: period.number,
  beginsOn: legalDate(period.beginsOn),
  dueOn: legalDate(period.endsOn),
  declaredOn: legalDate(book.period?.writeOff?.version.filedOn ?? asOf),
  district: book.district,
  enterprise: {
    usci: book.enterprise?.usci ?? '',
    customsCode: book.enterprise?.customsCode ?? null,
    name: book.enterprise?.nameZh ?? null,
  },
  importedAmount: new Decimal(period.amounts.imported.amount),
  exportedAmount: period.amounts.exported && new Decimal(period.amounts.exported.amount),
  // Materials before products and leftovers, as in the form.
  lines: (['I', 'E', 'R'] as const).flatMap((kind) => found.lines.filter((line) => line.kind === kind)),
  lists: found.lists.map(({ listNumber, direction }) => ({ listNumber, direction })),
});

const NOTHING: WriteOffFigures = {
  opening: null,
  importedOrExported: null,
  carriedOver: null,
  added: null,
  reduced: null,
  reexported: null,
  sold: null,
  surplusCarriedOut: null,
  destroyed: null,
  returned: null,
  reexportedAfterReturn: null,
  consumed: null,
  tangibleLoss: null,
  intangibleLoss: null,
  theoreticalRemaining: null,
  actualRemaining: null,
  difference: null,
  differenceRate: null,
  leftoversTakenOut: null,
  leftoversDestroyed: null,
  averagePrice: null,
  theoreticalRemainingAmount: null,
  actualRemainingAmount: null,
  consumedAmount: null,
  soldAmount: null,
  leftoversTakenOutAmount: null,
  differenceAmount: null,
};

/** A material's line with its count, and the line of its leftovers where it has any. */
function materialLines(line: MaterialLine): WriteOffLineDocument[] {
  const count = line.discrepancy ? figuresOf(line.discrepancy, COUNT_CELLS) : {};
  const leftovers = lineOf('R', line, LEFTOVERS_CELLS);
  const isEmpty = Object.keys(LEFTOVERS_CELLS).every((field) =>
    (leftovers[field as keyof typeof LEFTOVERS_CELLS] ?? ZERO).isZero(),
  );
  return [{ ...lineOf('I', line, MATERIAL_CELLS), ...count }, ...(isEmpty ? [] : [leftovers])];
}

function lineOf(kind: 'I' | 'E' | 'R', line: Line, cells: Cells): WriteOffLineDocument {
  const { itemNumber, partNumber, hsCode, name, unit } = (line.material ?? line.product) as Item;
  return { ...NOTHING, kind, itemNumber, partNumber, hsCode, name, unit, ...figuresOf(line, cells) };
}

type Cells = Readonly<Partial<Record<keyof WriteOffFigures, string>>>;

const figuresOf = (line: Line, cells: Cells): Partial<WriteOffFigures> =>
  Object.fromEntries(
    Object.entries(cells).map(([field, cell]) => {
      const value = line[cell];
      return [field, value === null || value === undefined ? null : new Decimal(String(value))];
    }),
  );
