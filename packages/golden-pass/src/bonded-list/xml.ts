import { XMLBuilder, XMLParser, XMLValidator } from 'fast-xml-parser';
import type { Finding } from '../reading';
import type { FaultRule } from '../rules';
import { decodeText } from '../written-text';
import type { ForeignElement } from './bonded-list.document';

/** An element without its namespace and attributes: text, or child elements. */
export type XmlElement = ForeignElement;

/** The parser's form of a node: one key, the element's name or `#text`, and the attributes apart. */
type ParsedNode = Readonly<Record<string, unknown>>;

const TEXT = '#text';
const ATTRIBUTES = ':@';
const DEEPEST_ELEMENT = 40;

const parser = new XMLParser({
  preserveOrder: true,
  ignoreAttributes: true,
  ignoreDeclaration: true,
  ignorePiTags: true,
  removeNSPrefix: true,
  parseTagValue: false,
  trimValues: false,
  maxNestedTags: DEEPEST_ELEMENT,
  // A document type is refused before, so only &amp; and its like are left, which cannot grow.
  processEntities: { enabled: true, maxTotalExpansions: Infinity, maxExpandedLength: Infinity },
});

const builder = new XMLBuilder({ preserveOrder: true, format: true });

/**
 * Parses an XML text to its root elements. Refuses what is not well-formed, and every document type before
 * anything is parsed: no external entity is fetched and none is expanded.
 */
export function parseXml(xml: string | Buffer): readonly XmlElement[] | Finding<FaultRule> {
  const text = (typeof xml === 'string' ? xml : decodeText(xml))?.replace(/^\ufeff/, '');
  if (text === undefined) return { rule: 'UNREADABLE_FILE', message: 'is not a text' };
  if (/<!(DOCTYPE|ENTITY)/i.test(text)) {
    return { rule: 'DOCUMENT_TYPE_REFUSED', message: 'declares a document type', allowed: 'no <!DOCTYPE>' };
  }
  const sound = XMLValidator.validate(text);
  if (sound !== true) {
    const { line, msg } = sound.err;
    return { rule: 'UNREADABLE_FILE', message: `is not well-formed XML, line ${line}: ${msg}` };
  }
  try {
    return elementsOf(parser.parse(text) as ParsedNode[]);
  } catch (error) {
    return { rule: 'UNREADABLE_FILE', message: `cannot be read as XML: ${(error as Error).message}` };
  }
}

/** Writes elements as an XML text with its declaration. */
export const buildXml = (elements: readonly XmlElement[]): string =>
  `<?xml version="1.0" encoding="UTF-8"?>${builder.build(elements.map(parsedNode)).replace(/^\n?/, '\n')}\n`;

/** The elements of that name anywhere below, outermost first; an envelope around them does not matter. */
export function elementsNamed(name: string, among: readonly XmlElement[]): XmlElement[] {
  return among.flatMap((element) => {
    if (element.name === name) return [element];
    return typeof element.content === 'string' ? [] : elementsNamed(name, element.content);
  });
}

/** The child elements; none for a text. */
export const childrenOf = ({ content }: XmlElement): readonly XmlElement[] =>
  typeof content === 'string' ? [] : content;

const elementsOf = (nodes: readonly ParsedNode[]): XmlElement[] =>
  nodes
    .map((node) => ({ name: nameOf(node), node }))
    .flatMap(({ name, node }) => {
      if (name === TEXT) return [];
      return [{ name, content: contentOf(node[name] as ParsedNode[]) }];
    });

function contentOf(nodes: readonly ParsedNode[]): XmlElement['content'] {
  const elements = elementsOf(nodes);
  if (elements.length > 0) return elements;
  return nodes.map((node) => String(node[TEXT] ?? '')).join('');
}

const nameOf = (node: ParsedNode): string => Object.keys(node).find((key) => key !== ATTRIBUTES) ?? TEXT;

const parsedNode = ({ name, content }: XmlElement): ParsedNode => ({
  [name]: typeof content === 'string' ? [{ [TEXT]: content }] : content.map(parsedNode),
});
