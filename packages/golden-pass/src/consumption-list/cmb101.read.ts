import { childrenOf, elementsNamed, parseXml, type XmlElement } from '../bonded-list/xml';
import { lineReader, type Tools } from '../bonded-list/xml-line';
import type { CodeBook } from '../code-book';
import type { LineReader } from '../line-reader';
import { refuseFile, Report, type Reading } from '../reading';
import type { ConsumptionListDocument } from './consumption-list.document';
import {
  COVERED_ELEMENTS,
  GROUPS,
  HEAD_ELEMENTS,
  MESSAGE,
  SCRAP_ELEMENTS,
  USE_ELEMENTS,
} from './consumption-list.layout';
import { readCovered, readHead, readScrap, readUse } from './list-entries';

/**
 * Reads a CMB101 message (耗料单), with or without envelope and namespace. Gives its list, or all faults at once;
 * refuses every document type or entity. Elements that we have no place for are left out.
 */
export function readCmb101(xml: string | Buffer, codes: CodeBook): Reading<ConsumptionListDocument> {
  const parsed = parseXml(xml);
  if ('rule' in parsed) return refuseFile(MESSAGE, parsed);
  const [message, second] = elementsNamed(MESSAGE, parsed);
  if (!message)
    return refuseFile(MESSAGE, { rule: 'MISSING_MESSAGE', message: 'is not in the file', allowed: MESSAGE });
  if (second) return refuseFile(MESSAGE, { rule: 'DUPLICATE_LIST', message: 'is in the file twice' });
  const report = new Report();
  return report.reading(readMessage(message, { codes, report }));
}

function readMessage(message: XmlElement, tools: Tools): ConsumptionListDocument | null {
  const [head, ...others] = childrenOf(message).filter(({ name }) => name === GROUPS.head);
  const cell = { sheet: MESSAGE, row: 1, column: GROUPS.head };
  if (!head) tools.report.fault(cell, { rule: 'MISSING_MESSAGE', message: 'is missing' });
  if (others.length > 0) tools.report.fault(cell, { rule: 'DUPLICATE_HEADER', message: 'occurs twice' });
  const source = { sheet: `${MESSAGE}/${GROUPS.head}`, row: 1, labels: HEAD_ELEMENTS };
  const read = head && readHead(lineReader(head, { names: HEAD_ELEMENTS, source }, tools));
  const part = <Field extends string, Entry>(
    group: string,
    names: Readonly<Record<Field, string>>,
    readLine: (line: LineReader<Field>) => Entry | null,
  ): Entry[] =>
    childrenOf(message)
      .filter(({ name }) => name === group)
      .map((element, index) => {
        const place = { sheet: `${MESSAGE}/${group}`, row: index + 1, labels: names };
        return readLine(lineReader(element, { names, source: place }, tools));
      })
      .filter((entry) => entry !== null);
  const entries = {
    coveredLists: part(GROUPS.coveredLists, COVERED_ELEMENTS, readCovered),
    materials: part(GROUPS.materials, USE_ELEMENTS, readUse),
    leftovers: part(GROUPS.leftovers, SCRAP_ELEMENTS, readScrap),
  };
  return read ? { ...read, ...entries } : null;
}
