import type { CodeNames } from '../code-book';
import type { BondedListDocument } from './bonded-list.document';
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
import { listLineTexts, listTexts } from './list-fields';
import { buildXml, type XmlElement } from './xml';

/**
 * Writes a bonded list as the INV101 message that `readInv101` reads: the fields of the document, and the
 * elements that were kept from a message; unsigned, without envelope data. `names` gives the codes of the
 * wire where they are not ours (currency `USD` -> `502`).
 */
export function writeInv101(list: BondedListDocument, names: Partial<CodeNames> = {}): string {
  const head = fields(
    LIST_ELEMENTS,
    listTexts(list, INV101_WORDS, (day) => day.replaceAll('-', '')),
  );
  const newList: XmlElement = { name: DECLARATION_TYPE, content: NEW_LIST };
  const lines = list.lines.map((line): XmlElement => {
    const content = fields(LIST_LINE_ELEMENTS, listLineTexts(line, INV101_WORDS, names));
    return { name: LINE, content: [...content, ...line.unknown] };
  });
  const content = [
    { name: HEAD, content: [...head, newList, ...list.unknown.head] },
    ...lines,
    ...list.unknown.message,
  ];
  const enveloped = ['BussinessData', 'DataInfo', 'Package', 'Object', 'Signature'].reduce(
    (inner: XmlElement, name) => ({ name, content: [inner] }),
    { name: MESSAGE, content },
  );
  return buildXml([enveloped]);
}

/** The elements of the fields that are known; a blank one says nothing. */
function fields<Field extends string>(
  elements: Readonly<Record<Field, string>>,
  texts: Readonly<Record<Field, string>>,
): XmlElement[] {
  const known = (Object.keys(elements) as Field[]).filter((field) => texts[field] !== '');
  return known.map((field) => ({ name: elements[field], content: texts[field] }));
}
