import type { CodeBook } from '../code-book';
import { readCsvTable } from '../csv-table';
import type { LineReader } from '../line-reader';
import { refuseFile, type Reading } from '../reading';
import { Vocabulary } from '../vocabulary';
import type { ConsumptionListDocument } from './consumption-list.document';
import {
  ENTRY_FIELDS,
  LIST_FIELDS,
  type ConsumptionListField,
  type ListedEntryField,
} from './consumption-list.layout';
import { readCovered, readHead, readScrap, readUse, type Head } from './list-entries';

type Field = ConsumptionListField | ListedEntryField;
type Entries = Pick<ConsumptionListDocument, 'coveredLists' | 'materials' | 'leftovers'>;

const FIELDS = [...LIST_FIELDS, ...ENTRY_FIELDS] as const;
const REQUIRED = [...LIST_FIELDS, 'entry', 'itemNumber', 'quantity'] as const;
const ENTRIES = new Vocabulary<keyof Entries>([
  ['coveredLists', 'COVERS'],
  ['materials', 'USE'],
  ['leftovers', 'LEFTOVERS'],
]);

/**
 * Reads one consumption list (耗料单) from CSV: one row a bonded list it covers, a material that was used, or scrap that
 * was left. Gives the list, or all faults at once.
 */
export function readConsumptionListCsv(csv: Buffer, codes: CodeBook): Reading<ConsumptionListDocument> {
  let first: Head | null = null;
  const reading = readCsvTable(csv, { fields: FIELDS, required: REQUIRED }, codes, (line) => {
    const head = readHead(line);
    if (head && first) holdAgainst(line, first, head);
    first ??= head;
    return readEntry(line);
  });
  if (!reading.ok) return reading;
  if (!first) return refuseFile('CSV', { rule: 'NO_LINES', message: 'holds no rows' });
  const { value: rows, warnings } = reading.value;
  const of = <Part extends keyof Entries>(part: Part): Entries[Part][number][] =>
    rows.flatMap((row) => (row as Partial<{ [Name in Part]: Entries[Name][number] }>)[part] ?? []);
  const entries = {
    coveredLists: of('coveredLists'),
    materials: of('materials'),
    leftovers: of('leftovers'),
  };
  return { ok: true, value: { value: { ...(first as Head), ...entries }, warnings } };
}

/** One entry under the name of its part. */
function readEntry(
  line: LineReader<Field>,
): Partial<{ [Part in keyof Entries]: Entries[Part][number] }> | null {
  const part = line.required({ entry: line.word('entry', ENTRIES) })?.entry;
  if (!part) return null;
  const readers = { coveredLists: readCovered, materials: readUse, leftovers: readScrap };
  const entry = readers[part](line);
  return entry && { [part]: entry };
}

/** A file is one list: its rows say the same of it. */
function holdAgainst(line: LineReader<Field>, first: Head, head: Head): void {
  for (const field of LIST_FIELDS.filter((name) => first[name] !== head[name])) {
    const message = `differs from row ${first.source.row}, where the list begins`;
    line.fault(field, { rule: 'CONTRADICTS_LIST', message, value: head[field], allowed: first[field] });
  }
}
