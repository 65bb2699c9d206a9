import type { ForeignElement } from '../bonded-list/bonded-list.document';
import { childrenOf, type XmlElement } from '../bonded-list/xml';
import { elementsBut, lineReader, type Tools } from '../bonded-list/xml-line';
import type { LineReader } from '../line-reader';
import type { Source } from '../reading';
import type { ReceiptEnvelope } from './receipts.document';

/** A message on its way: its element, where it stands, and what its envelope says. */
export type Message = {
  readonly element: XmlElement;
  readonly source: Source;
  readonly envelope: ReceiptEnvelope;
  readonly tools: Tools;
};

/** The one child of that name as a line. Missing when `isRequired`, or there twice, is a fault; then null. */
export function childLine<Field extends string>(
  { element, source, tools }: Message,
  name: string,
  names: Readonly<Record<Field, string>>,
  isRequired = true,
): LineReader<Field> | null {
  const [child, second] = childrenOf(element).filter((each) => each.name === name);
  const cell = { ...source, column: name };
  if (second) tools.report.fault(cell, { rule: 'DUPLICATE_HEADER', message: 'occurs twice' });
  if (child) return lineReader(child, { names, source: { sheet: `${source.sheet}/${name}`, row: 1 } }, tools);
  if (isRequired) tools.report.fault(cell, { rule: 'MISSING_MESSAGE', message: 'is missing' });
  return null;
}

/** The children that are none of the known ones, and in those the elements that are no field of ours. */
export function unknownIn(
  { element }: Message,
  known: Readonly<Record<string, Readonly<Record<string, string>>>>,
  lines: string | null = null,
): ForeignElement[] {
  return childrenOf(element).flatMap((child) => {
    if (child.name === lines) return [];
    const fields = known[child.name];
    if (!fields) return [child];
    const content = elementsBut(Object.values(fields), child);
    return content.length === 0 ? [] : [{ name: child.name, content }];
  });
}

/** The repeated children of that name, each read as a line with its place; repeated numbers are faults. */
export function repeatedLines<Field extends string, Line>(
  { element, source, tools }: Message,
  layout: { readonly name: string; readonly names: Readonly<Record<Field, string>> },
  read: (line: LineReader<Field>) => Line | null,
  number: { readonly field: Field; readonly of: (line: Line) => string },
): (Line & { unknown: readonly ForeignElement[] })[] {
  const seen = new Set<string>();
  const children = childrenOf(element).filter(({ name }) => name === layout.name);
  return children.flatMap((child, index) => {
    const place = { sheet: `${source.sheet}/${layout.name}`, row: index + 1 };
    const reader = lineReader(child, { names: layout.names, source: place }, tools);
    const line = read(reader);
    if (line === null) return [];
    const key = number.of(line);
    if (seen.has(key)) {
      const message = 'is the number of an earlier line';
      reader.fault(number.field, { rule: 'DUPLICATE_LINE', message, value: key });
    }
    seen.add(key);
    const known = Object.values<string>(layout.names);
    return [{ ...line, unknown: elementsBut(known, child) }];
  });
}
