import type { LineReader } from '../line-reader';
import type { BondedListDocument, BondedListLineDocument } from './bonded-list.document';
import { LIST_FIELDS, type ListField, type ListLineField } from './bonded-list.layout';

type Head = Omit<BondedListDocument, 'lines' | 'unknown'>;
type Line = Omit<BondedListLineDocument, 'unknown'>;
type Gathered = { readonly head: Head; readonly lines: Map<number, Line> };

/**
 * Gathers CSV rows into lists by their internal number, and holds the rows of one list against its first
 * row.
 */
export class ListsOfRows {
  readonly #lists = new Map<string, Gathered>();

  /** Adds a row; head or line are null where they could not be read, which was noted before. */
  add(row: LineReader<ListField | ListLineField>, head: Head | null, line: Line | null): void {
    if (head === null) return;
    const list = this.#lists.get(head.internalNumber) ?? { head, lines: new Map() };
    this.#lists.set(head.internalNumber, list);
    if (list.head !== head) this.#compare(row, list.head, head);
    if (line === null) return;
    if (list.lines.has(line.lineNumber)) {
      const message = `is a line of list ${head.internalNumber} twice`;
      row.fault('lineNumber', { rule: 'DUPLICATE_LINE', message, value: String(line.lineNumber) });
    }
    list.lines.set(line.lineNumber, line);
  }

  /** The lists in the order in which they began. */
  documents(): BondedListDocument[] {
    return [...this.#lists.values()].map(({ head, lines }) => ({
      ...head,
      lines: [...lines.values()].map((line) => ({ ...line, unknown: [] })),
      unknown: { head: [], message: [] },
    }));
  }

  #compare(row: LineReader<ListField | ListLineField>, first: Head, head: Head): void {
    for (const field of LIST_FIELDS.filter((name) => first[name] !== head[name])) {
      const message = `differs from row ${first.source?.row}, where list ${head.internalNumber} begins`;
      const [value, allowed] = [head[field], first[field]].map((content) => String(content ?? ''));
      row.fault(field, { rule: 'CONTRADICTS_LIST', message, value: value ?? '', allowed: allowed ?? '' });
    }
  }
}
