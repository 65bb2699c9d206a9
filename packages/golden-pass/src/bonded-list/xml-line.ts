import type { CodeBook } from '../code-book';
import { LineReader, type WrittenLine } from '../line-reader';
import type { Report, Source } from '../reading';
import type { ForeignElement } from './bonded-list.document';
import { childrenOf, type XmlElement } from './xml';

/** What every reading of an element needs. */
export type Tools = { readonly codes: CodeBook; readonly report: Report };

/** The child elements that our documents have no place for. */
export const elementsBut = (known: readonly string[], element: XmlElement): ForeignElement[] =>
  childrenOf(element).filter(({ name }) => !known.includes(name));

/** Reads the child elements of one element as a line: texts under the names of our fields, faults at their element. */
export function lineReader<Field extends string>(
  element: XmlElement,
  { names, source }: { names: Readonly<Record<Field, string>>; source: Source },
  { codes, report }: Tools,
): LineReader<Field> {
  const texts = new Map<string, string>();
  for (const { name, content } of childrenOf(element)) {
    const isKnown = Object.values(names).includes(name);
    if (isKnown && texts.has(name)) {
      const cell = { ...source, column: name };
      report.fault(cell, {
        rule: 'DUPLICATE_HEADER',
        message: 'is an element twice',
        value: String(content),
      });
    }
    if (typeof content === 'string') texts.set(name, content);
  }
  const line: WrittenLine<Field> = {
    source,
    written: (field) => texts.get(names[field]) ?? '',
    cell: (field) => ({ ...source, column: names[field] }),
  };
  return new LineReader(line, codes, report);
}
