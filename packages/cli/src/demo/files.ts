import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import {
  readAccountBookWorkbook,
  readBondedListCsv,
  readInv101,
  writeAccountBookWorkbook,
  writeBondedListCsv,
  writeInv101,
  type AccountBookDocument,
  type BondedListDocument,
  type Reading,
} from '@trust-supervision/golden-pass';
import { sha256 } from '@trust-supervision/kernel';
import { bearingsPlan } from './bearings.plan';
import { chineseNames, shippedCodes, wireCodes } from './codes';
import { bookDocument, listDocument } from './documents';
import type { BookPlan } from './plan';
import { plasticsPlan } from './plastics.plan';
import { seafoodPlan } from './seafood.plan';
import { listsOfYear } from './year';

/** The folder of the demonstration files, one folder an enterprise. */
export const DEMO_FOLDER = join(__dirname, '../../demo');

/** The query of the README over all four subgraphs, and what it answers after the demonstration's year. */
export const README_QUERY = join(DEMO_FOLDER, 'readme.graphql');
export const README_ANSWER = join(DEMO_FOLDER, 'readme.json');

const BOOK_FILE = 'account-book.xlsx';
const LISTS_FILE = 'bonded-lists-2020.csv';

/** The enterprises that have a book. */
export const PLANS: readonly BookPlan[] = [plasticsPlan, seafoodPlan, bearingsPlan];

/** A demonstration file: its path below the demonstration folder, and its bytes. */
export type DemoFile = { readonly path: string; readonly content: Buffer };

/** Writes an enterprise's plan as files: its workbook, its lists as CSV, and some of them as INV101 messages. */
export async function filesOf(plan: BookPlan): Promise<DemoFile[]> {
  const lists = listsOfYear(plan).map((list, index) => ({
    document: listDocument(plan, list, index + 1),
    isMessage: list.asMessage === true,
  }));
  const rows = lists.filter(({ isMessage }) => !isMessage).map(({ document }) => document);
  const messages = lists.filter(({ isMessage }) => isMessage).map(({ document }) => document);
  const { name } = plan.enterprise;
  return [
    {
      path: join(name, BOOK_FILE),
      content: await writeAccountBookWorkbook(bookDocument(plan), chineseNames),
    },
    { path: join(name, LISTS_FILE), content: Buffer.from(writeBondedListCsv(rows)) },
    ...messages.map((document) => ({
      path: join(name, `${document.internalNumber}.xml`),
      content: Buffer.from(writeInv101(document, wireCodes)),
    })),
  ];
}

/** The files of an enterprise as the repository ships them. */
export function shippedFiles(enterprise: string, folder = DEMO_FOLDER): DemoFile[] {
  const names = readdirSync(join(folder, enterprise)).toSorted();
  return names.map((name) => ({
    path: join(enterprise, name),
    content: readFileSync(join(folder, enterprise, name)),
  }));
}

/** What an enterprise's files hold. */
export type DemoDocuments = {
  readonly book: AccountBookDocument;
  readonly workbook: DemoFile;
  /** With the message they came in; null for rows of the CSV file. */
  readonly lists: readonly { readonly list: BondedListDocument; readonly message: DemoFile | null }[];
};

/** Reads an enterprise's files. Throws for a fault in them: what the repository ships is right, or it is a bug. */
export async function documentsIn(files: readonly DemoFile[]): Promise<DemoDocuments> {
  const workbook = files.find(({ path }) => path.endsWith('.xlsx'));
  if (!workbook) throw new Error('a demonstration enterprise has no workbook');
  const book = sound(workbook, await readAccountBookWorkbook(workbook.content, shippedCodes));
  const lists: DemoDocuments['lists'][number][] = [];
  for (const file of files.filter(({ path }) => path.endsWith('.csv'))) {
    const rows = sound(file, await readBondedListCsv(file.content, shippedCodes));
    lists.push(...rows.map((list) => ({ list, message: null })));
  }
  for (const file of files.filter(({ path }) => path.endsWith('.xml'))) {
    const messages = sound(file, readInv101(file.content, shippedCodes));
    lists.push(...messages.map((list) => ({ list, message: file })));
  }
  return { book, workbook, lists };
}

function sound<Document>({ path }: DemoFile, reading: Reading<Document>): Document {
  if (reading.ok) return reading.value.value;
  throw new Error(`${path}: ${reading.problem.faults.map(({ message }) => message).join('; ')}`);
}

/** The digest of all demonstration files: which demonstration a data folder was seeded with. */
export const demoDigest = (folder = DEMO_FOLDER): string =>
  sha256(
    PLANS.flatMap(({ enterprise }) => shippedFiles(enterprise.name, folder))
      .map(({ path, content }) => `${path} ${sha256(content)}`)
      .join('\n'),
  );
