import { writeFile } from 'node:fs/promises';
import { extname } from 'node:path';
import {
  writeEms121,
  writeWriteOffCsv,
  writeWriteOffWorkbook,
  type WriteOffDocument,
} from '@trust-supervision/golden-pass';
import type { GraphClient } from '../graph-client';
import { Sentence } from '../sentence';
import { loadWriteOff, type WriteOffQuestion } from './write-off-document';

/** How a write-off is written, by the ending of the file. */
const WRITERS: Readonly<Record<string, (writeOff: WriteOffDocument) => Promise<string | Buffer> | string>> = {
  '.xlsx': writeWriteOffWorkbook,
  '.csv': writeWriteOffCsv,
  '.xml': writeEms121,
};

/**
 * `export-write-off`: writes the dry run of a book, or what was filed for a period, as a workbook, CSV or an EMS121 message, by the file's ending.
 * Throws a sentence for another ending, or when there is nothing to write.
 */
export async function exportWriteOff(
  client: GraphClient,
  question: WriteOffQuestion,
  file: string,
): Promise<string> {
  const write = WRITERS[extname(file).toLowerCase()];
  if (!write) throw new Sentence(`${file} ends in none of ${Object.keys(WRITERS).join(', ')}.`);
  const writeOff = await loadWriteOff(client, question);
  await writeFile(file, await write(writeOff));
  return `${file}: ${writeOff.lines.length} lines and ${writeOff.lists.length} lists of ${question.bookNumber} as of ${writeOff.declaredOn}.`;
}
