import { writeFile } from 'node:fs/promises';
import { extname } from 'node:path';
import {
  writeEms121,
  writeWriteOffCsv,
  writeWriteOffWorkbook,
  type WriteOffDocument,
  type WriteOffLineDocument,
  type WriteOffFigures,
} from '@trust-supervision/golden-pass';
import { Decimal, legalDate, sum, ZERO } from '@trust-supervision/kernel';
import type { GraphClient } from '../graph-client';
import { Sentence } from '../sentence';
import type { DryRunQuestion } from './dry-run';

/** How a write-off is written, by the ending of the file. */
const WRITERS: Readonly<Record<string, (writeOff: WriteOffDocument) => Promise<string | Buffer> | string>> = {
  '.xlsx': writeWriteOffWorkbook,
  '.csv': writeWriteOffCsv,
  '.xml': writeEms121,
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
  readonly importAmount: { readonly amount: string };
};
type Page<Node> = {
  readonly nodes: readonly Node[];
  readonly pageInfo: { readonly hasNextPage: boolean; readonly endCursor: string | null };
};
type Answer = {
  readonly accountBook: {
    readonly bookNumber: string;
    readonly district: string;
    readonly enterprise: { readonly usci: string } | null;
    readonly bondedLists: Page<List>;
    readonly writeOffDryRun: {
      readonly asOf: string;
      readonly period: { readonly number: number; readonly beginsOn: string; readonly endsOn: string };
      readonly materials: Page<MaterialLine>;
      readonly products: Page<Line>;
    } | null;
  } | null;
};
type Book = NonNullable<Answer['accountBook']>;
type Run = NonNullable<Book['writeOffDryRun']>;

const MATERIAL_FIELDS = [
  ...new Set([...Object.values(MATERIAL_CELLS), ...Object.values(LEFTOVERS_CELLS)]),
].join(' ');
const PAGE = 'pageInfo { hasNextPage endCursor }';
const QUERY = `query WriteOff($bookNumber: String!, $asOf: Date, $lists: String, $materials: String, $products: String, $stockTake: ID) {
  accountBook(bookNumber: $bookNumber) {
    bookNumber district enterprise { usci }
    bondedLists(first: 100, after: $lists) { nodes { listNumber direction postedOn importAmount { amount } } ${PAGE} }
    writeOffDryRun(asOf: $asOf, stockTake: $stockTake) {
      asOf period { number beginsOn endsOn }
      materials(first: 100, after: $materials) { nodes { material { ${ITEM} } ${MATERIAL_FIELDS} discrepancy { ${Object.values(COUNT_CELLS).join(' ')} } } ${PAGE} }
      products(first: 100, after: $products) { nodes { product { ${ITEM} } ${Object.values(PRODUCT_CELLS).join(' ')} } ${PAGE} }
    }
  }
}`;

/**
 * `export-write-off`: writes the dry run of a book as a workbook, CSV or an EMS121 message, by the file's ending.
 * Throws a sentence for another ending, or when there is nothing to write.
 */
export async function exportWriteOff(
  client: GraphClient,
  question: DryRunQuestion & { readonly stockTake?: string | null },
  file: string,
): Promise<string> {
  const write = WRITERS[extname(file).toLowerCase()];
  if (!write) throw new Sentence(`${file} ends in none of ${Object.keys(WRITERS).join(', ')}.`);
  const writeOff = await load(client, question);
  await writeFile(file, await write(writeOff));
  return `${file}: ${writeOff.lines.length} lines and ${writeOff.lists.length} lists of ${question.bookNumber} as of ${writeOff.declaredOn}.`;
}

async function load(
  client: GraphClient,
  question: DryRunQuestion & { readonly stockTake?: string | null },
): Promise<WriteOffDocument> {
  const lines: WriteOffLineDocument[] = [];
  const products: WriteOffLineDocument[] = [];
  const lists: List[] = [];
  let cursors: Readonly<Record<'lists' | 'materials' | 'products', string | null>> = {
    lists: null,
    materials: null,
    products: null,
  };
  for (;;) {
    const { accountBook: book } = await client.run<Answer>(QUERY, { ...question, ...cursors });
    if (!book)
      throw new Sentence(`There is no account book ${question.bookNumber}, or it is not yours to see.`);
    const run = book.writeOffDryRun;
    if (!run)
      throw new Sentence(
        `${question.bookNumber} has no write-off period on ${question.asOf ?? 'the business day'}.`,
      );
    lines.push(...run.materials.nodes.flatMap(materialLines));
    products.push(...run.products.nodes.map((line) => lineOf('E', line, PRODUCT_CELLS)));
    lists.push(...book.bondedLists.nodes.filter(({ postedOn }) => isOf(run, postedOn)));
    const pages = { lists: book.bondedLists, materials: run.materials, products: run.products };
    if (!Object.values(pages).some(({ pageInfo }) => pageInfo.hasNextPage))
      return documentOf(book, run, { lines: [...lines, ...withoutVersions(products)], lists });
    // A list of pages that is read to its end answers nothing more after its last cursor.
    cursors = {
      lists: pages.lists.pageInfo.endCursor ?? cursors.lists,
      materials: pages.materials.pageInfo.endCursor ?? cursors.materials,
      products: pages.products.pageInfo.endCursor ?? cursors.products,
    };
  }
}

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

const isOf = ({ period, asOf }: Run, postedOn: string | null): boolean =>
  postedOn !== null && period.beginsOn <= postedOn && postedOn <= asOf;

const documentOf = (
  book: Book,
  { period, asOf }: Run,
  found: { readonly lines: readonly WriteOffLineDocument[]; readonly lists: readonly List[] },
): WriteOffDocument => ({
  bookNumber: book.bookNumber,
  periodNumber: period.number,
  type: 'NORMAL',
  beginsOn: legalDate(period.beginsOn),
  dueOn: legalDate(period.endsOn),
  declaredOn: legalDate(asOf),
  district: book.district,
  enterprise: { usci: book.enterprise?.usci ?? '' },
  importedAmount: sum(found.lists.map(({ importAmount }) => new Decimal(importAmount.amount))),
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
