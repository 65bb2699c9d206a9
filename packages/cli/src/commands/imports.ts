import { existsSync } from 'node:fs';
import type { GraphClient, UploadReceipt } from '../graph-client';
import { IMPORT_BOOK, IMPORT_LISTS } from '../operations';
import type { Outcome, ToldFault } from '../outcome';
import { counted, faultTable } from '../printing';
import { withProgress } from '../progress';
import { Sentence } from '../sentence';
import { connect, type ConnectionOptions } from './connection';

type BookImported = Outcome & {
  readonly changed: boolean;
  readonly warnings: readonly ToldFault[];
  readonly accountBook: { readonly bookNumber: string };
};
type ListsImported = Outcome & {
  readonly filed: number;
  readonly refused: number;
  readonly warnings: readonly ToldFault[];
  readonly outcomes: readonly { readonly internalNumber: string; readonly result: Outcome }[];
};

/** What an import came to: lines to print, and whether anything was refused. */
export type ImportReport = { readonly lines: readonly string[]; readonly refused: boolean };

/**
 * `import-book`: sends a workbook and sets up its book. A book that is there with the same content is left alone, so
 * importing the same workbook again changes nothing.
 */
export async function importBook(file: string, options: ConnectionOptions): Promise<ImportReport> {
  const { client, receipt } = await sent(file, options);
  // An upload is a request of its own: a workbook that was refused may pass once its tariff is loaded.
  const input = { requestId: `import-book/${receipt.uploadId}`, uploadId: receipt.uploadId };
  const running = client.run<{ outcome: BookImported }>(IMPORT_BOOK.document, { input });
  const { outcome } = await withProgress({ client, requestId: input.requestId }, running);
  if (outcome.kind !== IMPORT_BOOK.done) return refusal(file, outcome);
  const { changed, accountBook, warnings } = outcome;
  const done = changed ? 'is set up' : 'was there already with the same content; nothing changed';
  return { lines: [`Account book ${accountBook.bookNumber} ${done}.`, ...warned(warnings)], refused: false };
}

/**
 * `import-lists`: sends a CSV file or an INV101 message and files its lists. The requests are named by the file's
 * digest, so importing the same file again changes nothing and tells the first outcome.
 */
export async function importLists(file: string, options: ConnectionOptions): Promise<ImportReport> {
  const { client, receipt } = await sent(file, options);
  const input = { requestId: `import-lists/${receipt.sha256}`, uploadId: receipt.uploadId };
  const running = client.run<{ outcome: ListsImported }>(IMPORT_LISTS.document, { input });
  const { outcome } = await withProgress({ client, requestId: input.requestId }, running);
  return outcome.kind === IMPORT_LISTS.done ? listsReport(outcome) : refusal(file, outcome);
}

/** The report of imported lists: the counts, then every refused list with its faults. */
export function listsReport({ filed, refused, outcomes, warnings }: ListsImported): ImportReport {
  const refusals = outcomes
    .filter(({ result }) => result.kind !== 'BondedListFiled')
    .flatMap(({ internalNumber, result }) => [
      `${internalNumber}: ${toldProblem(result)}`,
      ...faultsOf(result),
    ]);
  const lines = [`${counted(filed, 'list')} filed, ${refused} refused.`, ...refusals, ...warned(warnings)];
  return { lines, refused: refused > 0 };
}

/** The report of a file that was refused as a whole. */
export const refusal = (file: string, outcome: Outcome): ImportReport => ({
  lines: [`${file} imports nothing: ${toldProblem(outcome)}`, ...faultsOf(outcome)],
  refused: true,
});

const toldProblem = ({ message, kind }: Outcome): string => message ?? kind;
const faultsOf = ({ faults = [] }: Outcome): string[] => (faults.length === 0 ? [] : [faultTable(faults)]);
const warned = (warnings: readonly ToldFault[]): string[] =>
  warnings.length === 0 ? [] : [`${counted(warnings.length, 'warning')}:`, faultTable(warnings)];

async function sent(
  file: string,
  options: ConnectionOptions,
): Promise<{ client: GraphClient; receipt: UploadReceipt }> {
  if (!existsSync(file)) throw new Sentence(`There is no file ${file}.`);
  const client = await connect(options);
  return { client, receipt: await client.upload(file) };
}
