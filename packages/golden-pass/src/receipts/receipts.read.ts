import type { CodeBook } from '../code-book';
import { elementsNamed, parseXml, type XmlElement } from '../bonded-list/xml';
import { lineReader, type Tools } from '../bonded-list/xml-line';
import { refuseFile, Report, type Reading } from '../reading';
import { readBookSync } from './book-sync.read';
import { readDeclarationReceipt, readListApproval, readPostingReceipt } from './list-receipts.read';
import type { Message } from './message';
import type { ReceiptDocument, ReceiptEnvelope } from './receipts.document';
import { ENVELOPE, ENVELOPE_ELEMENTS, RECEIPT_TYPES } from './receipts.layout';

/**
 * Reads the receipts of customs (domain 4.3): INV201, INV202, INV211 and EMS301, below `Package/DataInfo/
 * BussinessData` or bare, with or without namespace. Elements that our documents have no place for are kept in
 * `unknown`. Gives the receipts in their order, or all faults at once, each with the path of its element; refuses
 * every document type or entity, and a file without such a message.
 */
export function readReceipts(xml: string | Buffer, codes: CodeBook): Reading<readonly ReceiptDocument[]> {
  const parsed = parseXml(xml);
  if ('rule' in parsed) return refuseFile('XML', parsed);
  const report = new Report();
  const tools = { codes, report };
  const envelope = readEnvelope(elementsNamed(ENVELOPE, parsed)[0], tools);
  const messages = RECEIPT_TYPES.flatMap((type) =>
    elementsNamed(type, parsed).map((element, index): Message => {
      return { element, source: { sheet: `${type}[${index + 1}]`, row: 1 }, envelope, tools };
    }),
  );
  if (messages.length === 0) {
    const allowed = RECEIPT_TYPES.join(', ');
    return refuseFile('XML', { rule: 'MISSING_MESSAGE', message: 'holds no receipt', allowed });
  }
  const receipts = messages.map((message) => readMessage(message));
  return report.reading(receipts.filter((receipt) => receipt !== null));
}

function readMessage(message: Message): ReceiptDocument | null {
  switch (message.element.name) {
    case 'INV201':
      return readListApproval(message);
    case 'INV202':
      return readDeclarationReceipt(message);
    case 'INV211':
      return readPostingReceipt(message);
    default:
      return readBookSync(message);
  }
}

function readEnvelope(element: XmlElement | undefined, tools: Tools): ReceiptEnvelope {
  if (!element) return { messageId: null, sentAt: null };
  const names = ENVELOPE_ELEMENTS;
  const line = lineReader(element, { names, source: { sheet: ENVELOPE, row: 1 } }, tools);
  return { messageId: line.text('messageId', 64), sentAt: line.text('sentAt', 64) };
}
