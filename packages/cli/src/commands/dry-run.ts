import { chineseNames } from '../demo/codes';
import type { GraphClient } from '../graph-client';
import { numberTable } from '../printing';
import { Sentence } from '../sentence';

const CELLS = [
  'opening',
  'imported',
  'carriedOverIn',
  'added',
  'reduced',
  'reexported',
  'sold',
  'surplusCarriedOut',
  'destroyed',
  'consumed',
  'theoreticalRemaining',
  'leftoversRemaining',
] as const;
type Cell = (typeof CELLS)[number];

const HEADERS: Readonly<Record<Cell, string>> = {
  opening: 'Opening\n期初',
  imported: 'Imported\n进口',
  carriedOverIn: 'Carried in\n转入',
  added: 'Added\n增加',
  reduced: 'Reduced\n减少',
  reexported: 'Re-exported\n复出',
  sold: 'Sold\n内销',
  surplusCarriedOut: 'Surplus out\n余料转出',
  destroyed: 'Destroyed\n销毁',
  consumed: 'Consumed\n耗用',
  theoreticalRemaining: 'Should remain\n应剩余',
  leftoversRemaining: 'Leftovers\n边角料',
};

/** Always shown; the other columns only where something moved. */
const ALWAYS: ReadonlySet<Cell> = new Set(['opening', 'imported', 'consumed', 'theoreticalRemaining']);

type MaterialLine = Readonly<Record<Cell, string>> & {
  readonly unit: string;
  readonly material: { readonly itemNumber: number; readonly name: string };
};
type Page = {
  readonly nodes: readonly MaterialLine[];
  readonly pageInfo: { readonly hasNextPage: boolean; readonly endCursor: string | null };
};
type Answer = {
  readonly accountBook: {
    readonly bookNumber: string;
    readonly writeOffDryRun: {
      readonly asOf: string;
      readonly rowsRead: number;
      readonly period: { readonly number: number; readonly beginsOn: string; readonly endsOn: string };
      readonly materials: Page;
    } | null;
  } | null;
};

const QUERY = `query DryRun($bookNumber: String!, $asOf: Date, $after: String) {
  accountBook(bookNumber: $bookNumber) {
    bookNumber
    writeOffDryRun(asOf: $asOf) {
      asOf
      rowsRead
      period { number beginsOn endsOn }
      materials(first: 100, after: $after) {
        nodes { unit material { itemNumber name } ${CELLS.join(' ')} }
        pageInfo { hasNextPage endCursor }
      }
    }
  }
}`;

/** What is asked of a book: the write-off as it would be on a day. */
export type DryRunQuestion = { readonly bookNumber: string; readonly asOf: string | null };

/** `dry-run`: the write-off of a book as of a day, all its materials. Throws a sentence when there is none to show. */
export async function dryRun(client: GraphClient, question: DryRunQuestion): Promise<string> {
  const lines: MaterialLine[] = [];
  for (let after: string | null = null; ;) {
    const found: NonNullable<NonNullable<Answer['accountBook']>['writeOffDryRun']> = await page(
      client,
      question,
      after,
    );
    lines.push(...found.materials.nodes);
    const { hasNextPage, endCursor } = found.materials.pageInfo;
    if (!hasNextPage) return printedDryRun(question.bookNumber, found, lines);
    after = endCursor;
  }
}

async function page(client: GraphClient, question: DryRunQuestion, after: string | null) {
  const { accountBook } = await client.run<Answer>(QUERY, { ...question, after });
  if (!accountBook)
    throw new Sentence(`There is no account book ${question.bookNumber}, or it is not yours to see.`);
  if (accountBook.writeOffDryRun) return accountBook.writeOffDryRun;
  throw new Sentence(
    `${question.bookNumber} has no write-off period on ${question.asOf ?? 'the business day'}.`,
  );
}

type Period = { readonly number: number; readonly beginsOn: string; readonly endsOn: string };

/** The dry run as text: a line a material, with the columns in which something moved. */
export function printedDryRun(
  bookNumber: string,
  { asOf, period, rowsRead }: { asOf: string; period: Period; rowsRead: number },
  lines: readonly MaterialLine[],
): string {
  const title = `Write-off dry run of ${bookNumber} as of ${asOf}`;
  const span = `period ${period.number}, ${period.beginsOn} to ${period.endsOn}; ${rowsRead} rows read`;
  const cells = CELLS.filter((cell) => ALWAYS.has(cell) || lines.some((line) => !isZero(line[cell])));
  const rows = lines.map((line) => [
    `${line.material.itemNumber} ${line.material.name}`,
    `${line.unit} ${chineseNames.unit(line.unit) ?? ''}`.trim(),
    ...cells.map((cell) => line[cell]),
  ]);
  const head = ['Material\n料件', 'Unit\n单位', ...cells.map((cell) => HEADERS[cell])];
  return `${title}: ${span}\n${numberTable(head, rows, 2)}`;
}

const isZero = (text: string): boolean => /^-?0*(\.0*)?$/.test(text);
