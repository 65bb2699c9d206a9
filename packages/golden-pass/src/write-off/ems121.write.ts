import { buildXml, type XmlElement } from '../bonded-list/xml';
import { APPROVAL_CODES, ITEM_FIELDS, FIGURE_FIELDS, TYPE_CODES } from './ems121.layout';
import type { WriteOffDocument, WriteOffLineDocument, WriteOffLineKind } from './write-off.document';

/**
 * Writes a write-off as the EMS121 message (账册核销申报), unsigned and without envelope data. It validates against
 * `schema/ems121.xsd`, which we wrote from domain 4.3; customs' own schema is not published.
 */
export function writeEms121(writeOff: WriteOffDocument): string {
  const message: XmlElement = {
    name: 'EMS121',
    content: [
      { name: 'EmsChgoffBsc', content: head(writeOff) },
      ...writeOff.lines.map((line): XmlElement => ({ name: 'EmsChgoffDt', content: lineElements(line) })),
      ...writeOff.lists.map(({ listNumber }): XmlElement => ({
        name: 'EmsChgoffInvtLt',
        content: [text('bondInvtNo', listNumber), text('dclTypecd', '1')],
      })),
    ],
  };
  const enveloped = ['BussinessData', 'DataInfo', 'Package', 'Object', 'Signature'].reduce(
    (inner: XmlElement, name) => ({ name, content: [inner] }),
    message,
  );
  return buildXml([enveloped]);
}

function head(writeOff: WriteOffDocument): XmlElement[] {
  const linesOf = (kind: WriteOffLineKind): string =>
    String(writeOff.lines.filter((line) => line.kind === kind).length);
  const listsOf = (direction: 'IMPORT' | 'EXPORT'): string =>
    String(writeOff.lists.filter((list) => list.direction === direction).length);
  return [
    text('emsNo', writeOff.bookNumber),
    text('chgoffTmsCnt', String(writeOff.periodNumber)),
    text('chgoffTypecd', TYPE_CODES[writeOff.type]),
    text('chgoffBeginTime', writeOff.beginsOn),
    text('chgoffDueTime', writeOff.dueOn),
    ...PARTIES.flatMap((elements) => party(elements, writeOff.enterprise)),
    text('impInvtTotalCnt', listsOf('IMPORT')),
    text('expInvtTotalCnt', listsOf('EXPORT')),
    text('chgoffMtpckTotalCnt', linesOf('I')),
    text('chgoffEndprdTotalCnt', linesOf('E')),
    text('chgoffLfmtTotalCnt', linesOf('R')),
    // Defective products leave as converted destruction.
    text('chgoffImprTotalCnt', String(writeOff.lines.filter(isDestroyedProduct).length)),
    ...known('impMtpckTotalAmt', writeOff.importedAmount?.toFixed()),
    ...known('expEndprdTotalAmt', writeOff.exportedAmount?.toFixed()),
    text('chgoffDclTime', writeOff.declaredOn),
    ...known('emapvMarkcd', writeOff.approval && APPROVAL_CODES[writeOff.approval]),
    ...known('dspsMarkcd', writeOff.disposedOf === null ? null : String(Number(writeOff.disposedOf))),
    text('masterCuscd', writeOff.district),
  ];
}

/** Credit code, customs code and name of operator, processor and declarant; the second is spelt so on the wire. */
const PARTIES = [
  ['bizopEtpsSccd', 'bizopEtpsno', 'bizopEtpsNm'],
  ['rvsngdEtpsSccd', 'rcvgdEtpsno', 'rcvgdEtpsNm'],
  ['dclEtpsSccd', 'dclEtpsno', 'dclEtpsNm'],
] as const;

const party = (
  [sccd, number, name]: (typeof PARTIES)[number],
  enterprise: WriteOffDocument['enterprise'],
): XmlElement[] => [
  text(sccd, enterprise.usci),
  ...known(number, enterprise.customsCode),
  ...known(name, enterprise.name),
];

const known = (name: string, content: string | null | undefined): XmlElement[] =>
  content === null || content === undefined ? [] : [text(name, content)];

function lineElements(line: WriteOffLineDocument): XmlElement[] {
  const item = ITEM_FIELDS.map(({ field, element }) => [element, line[field]] as const);
  const quantities = FIGURE_FIELDS.map(
    ({ field, element }) => [element, line[field]?.toFixed() ?? null] as const,
  );
  return [...item, ...quantities].flatMap(([element, value]) =>
    value === null ? [] : [text(element, String(value))],
  );
}

const isDestroyedProduct = ({ kind, destroyed }: WriteOffLineDocument): boolean =>
  kind === 'E' && destroyed !== null && !destroyed.isZero();

const text = (name: string, content: string): XmlElement => ({ name, content });
