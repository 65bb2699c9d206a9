import { childrenOf } from '../bonded-list/xml';
import { childLine, repeatedLines, unknownIn, type Message } from './message';
import { readReceivedLine, readReceivedList, readResult } from './receipt-fields';
import type {
  DeclarationReceipt,
  ListApprovalReceipt,
  PostingReceipt,
  ReceivedListLine,
} from './receipts.document';
import {
  CHECK_NOTES,
  DECLARATION_RESULT,
  DECLARATION_RESULT_ELEMENTS,
  OUTCOME_WORDS,
  RECEIVED_LINE,
  RECEIVED_LINE_ELEMENTS,
  RECEIVED_LIST,
  RECEIVED_LIST_ELEMENTS,
  RESULT,
  RESULT_ELEMENTS,
} from './receipts.layout';

const NOTE = /^note\d*$/;

/** Reads INV201; null with a fault when it has no decision. */
export function readListApproval(message: Message): ListApprovalReceipt | null {
  const decision = childLine(message, RESULT, RESULT_ELEMENTS);
  const result = decision && readResult(decision, rejectionReasons(message));
  const head = childLine(message, RECEIVED_LIST, RECEIVED_LIST_ELEMENTS, false);
  const list = head && readReceivedList(head);
  const lines = readLines(message);
  if (!result) return null;
  return { messageType: 'INV201', result, list, lines, ...kept(message) };
}

/** Reads INV202; null with a fault when a required element is missing. */
export function readDeclarationReceipt(message: Message): DeclarationReceipt | null {
  const line = childLine(message, DECLARATION_RESULT, DECLARATION_RESULT_ELEMENTS);
  if (!line) return null;
  const optional = {
    businessId: line.text('businessId', 64),
    entrySequenceNumber: line.text('entrySequenceNumber', 64),
    reason: line.text('reason'),
  };
  const required = line.required({
    preEntryNumber: line.text('preEntryNumber', 64),
    outcome: line.word('outcome', OUTCOME_WORDS),
    createdOn: line.day('createdOn'),
  });
  return required && { messageType: 'INV202', ...optional, ...required, ...kept(message) };
}

/** Reads INV211; null with a fault when the list is missing, without lines or not posted. */
export function readPostingReceipt(message: Message): PostingReceipt | null {
  const head = childLine(message, RECEIVED_LIST, RECEIVED_LIST_ELEMENTS);
  const list = head && readReceivedList(head);
  const lines = readLines(message);
  if (lines.length === 0 && !childrenOf(message.element).some(({ name }) => name === RECEIVED_LINE)) {
    const cell = { ...message.source, column: RECEIVED_LINE };
    message.tools.report.fault(cell, { rule: 'NO_LINES', message: 'is missing' });
  }
  if (!head || !list) return null;
  const { postingMark, postedOn } = list;
  if (postingMark !== 'POSTED') {
    const finding = { message: 'does not say that the list is posted', value: postingMark, allowed: '2' };
    return head.fault('postingMark', { rule: 'NOT_POSTED', ...finding });
  }
  const posted = head.required({ postedOn });
  if (!posted?.postedOn) return null;
  return {
    messageType: 'INV211',
    list: { ...list, postingMark, postedOn: posted.postedOn },
    lines,
    ...kept(message),
  };
}

const readLines = (message: Message): ReceivedListLine[] =>
  repeatedLines(message, { name: RECEIVED_LINE, names: RECEIVED_LINE_ELEMENTS }, readReceivedLine, {
    field: 'lineNumber',
    of: ({ lineNumber }) => String(lineNumber),
  });

/** `CheckInfo/note*`: why customs rejected. */
const rejectionReasons = ({ element }: Message): string[] =>
  childrenOf(element)
    .filter(({ name }) => name === CHECK_NOTES)
    .flatMap(childrenOf)
    .flatMap(({ name, content }) => (NOTE.test(name) && typeof content === 'string' ? [content.trim()] : []));

const KNOWN = {
  [RESULT]: RESULT_ELEMENTS,
  [DECLARATION_RESULT]: DECLARATION_RESULT_ELEMENTS,
  [RECEIVED_LIST]: RECEIVED_LIST_ELEMENTS,
};

const kept = (message: Message) => ({
  envelope: message.envelope,
  unknown: unknownIn(message, KNOWN, RECEIVED_LINE),
  source: message.source,
});
