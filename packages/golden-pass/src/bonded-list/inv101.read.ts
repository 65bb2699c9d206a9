import type { CodeBook } from '../code-book';
import { Report, refuseFile, type Reading, type Source } from '../reading';
import type { BondedListDocument, BondedListLineDocument, ForeignElement } from './bonded-list.document';
import {
  DECLARATION_TYPE,
  HEAD,
  INV101_WORDS,
  LINE,
  LIST_ELEMENTS,
  LIST_LINE_ELEMENTS,
  MESSAGE,
  NEW_LIST,
} from './bonded-list.layout';
import { readListHead, readListLine } from './list-fields';
import { childrenOf, elementsNamed, parseXml, type XmlElement } from './xml';
import { elementsBut, lineReader, type Tools } from './xml-line';

/**
 * Reads INV101 messages (核注清单, domain 4.3): bonded lists as head `InvtHeadType` and lines `InvtListType`,
 * with or without envelope and namespace. Elements that our documents have no place for are kept in
 * `unknown`. Gives the lists, or all faults at once; refuses changes and deletions of a list, and every
 * document type or entity.
 */
export function readInv101(xml: string | Buffer, codes: CodeBook): Reading<readonly BondedListDocument[]> {
  const parsed = parseXml(xml);
  if ('rule' in parsed) return refuseFile(MESSAGE, parsed);
  const messages = elementsNamed(MESSAGE, parsed);
  if (messages.length === 0) {
    return refuseFile(MESSAGE, { rule: 'MISSING_MESSAGE', message: 'is not in the file', allowed: MESSAGE });
  }
  const report = new Report();
  const places = new Map<string, string>();
  const lists = messages.map((message, index) => {
    const place = `${MESSAGE}[${index + 1}]`;
    const list = readMessage(message, place, { codes, report });
    const earlier = list && places.get(list.internalNumber);
    if (list && earlier) {
      const cell = { sheet: `${place}/${HEAD}`, row: 1, column: LIST_ELEMENTS.internalNumber };
      const finding = { message: `is the number of ${earlier} already`, value: list.internalNumber };
      report.fault(cell, { rule: 'DUPLICATE_LIST', ...finding });
    }
    if (list) places.set(list.internalNumber, place);
    return list;
  });
  return report.reading(lists.filter((list) => list !== null));
}

function readMessage(message: XmlElement, place: string, tools: Tools): BondedListDocument | null {
  const children = childrenOf(message);
  const heads = children.filter(({ name }) => name === HEAD);
  const lines = readLines(
    children.filter(({ name }) => name === LINE),
    `${place}/${LINE}`,
    tools,
  );
  const cell = { sheet: place, row: 1, column: HEAD };
  if (heads.length > 1) tools.report.fault(cell, { rule: 'DUPLICATE_HEADER', message: 'occurs twice' });
  if (lines.length === 0)
    tools.report.fault({ ...cell, column: LINE }, { rule: 'NO_LINES', message: 'is missing' });
  const head = heads[0];
  if (head === undefined) {
    tools.report.fault(cell, { rule: 'MISSING_MESSAGE', message: 'is missing' });
    return null;
  }
  const source = { sheet: `${place}/${HEAD}`, row: 1 };
  refuseChanges(head, source, tools.report);
  const list = readListHead(lineReader(head, { names: LIST_ELEMENTS, source }, tools), INV101_WORDS);
  const beside = children.filter(({ name }) => name !== HEAD && name !== LINE);
  const unknown = {
    head: elementsBut([...Object.values(LIST_ELEMENTS), DECLARATION_TYPE], head),
    message: beside,
  };
  return list && { ...list, lines: lines.filter((line) => line !== null), unknown };
}

/** A change or a deletion read as a new list would post the quantity twice. */
function refuseChanges(head: XmlElement, { sheet, row }: Source, report: Report): void {
  const declared = childrenOf(head).find(({ name }) => name === DECLARATION_TYPE)?.content ?? NEW_LIST;
  if (typeof declared === 'string' && ['', NEW_LIST].includes(declared.trim())) return;
  const message = 'is not the declaration of a new list';
  const cell = { sheet, row, column: DECLARATION_TYPE };
  report.fault(cell, { rule: 'NOT_A_NEW_LIST', message, value: String(declared), allowed: NEW_LIST });
}

function readLines(
  elements: readonly XmlElement[],
  sheet: string,
  tools: Tools,
): (BondedListLineDocument | null)[] {
  const lineNumbers = new Set<number>();
  return elements.map((element, index) => {
    const source = { sheet, row: index + 1 };
    const { element: known, unknown } = withoutForeignParam(element);
    const reader = lineReader(known, { names: LIST_LINE_ELEMENTS, source }, tools);
    const line = readListLine(reader, INV101_WORDS);
    if (line === null) return null;
    if (lineNumbers.has(line.lineNumber)) {
      const message = 'is the number of an earlier line';
      reader.fault('lineNumber', { rule: 'DUPLICATE_LINE', message, value: String(line.lineNumber) });
    }
    lineNumbers.add(line.lineNumber);
    return { ...line, unknown };
  });
}

/** Splits off what is not ours; Param4 is ours only when it says one of our words. */
function withoutForeignParam(element: XmlElement): { element: XmlElement; unknown: ForeignElement[] } {
  const isForeign = ({ name, content }: XmlElement): boolean =>
    name === LIST_LINE_ELEMENTS.soldAs && INV101_WORDS.soldAs.meaning(String(content).trim()) === undefined;
  const foreign = childrenOf(element).filter(isForeign);
  const content = childrenOf(element).filter((child) => !isForeign(child));
  const unknown = elementsBut(Object.values(LIST_LINE_ELEMENTS), element);
  return { element: { ...element, content }, unknown: [...unknown, ...foreign] };
}
