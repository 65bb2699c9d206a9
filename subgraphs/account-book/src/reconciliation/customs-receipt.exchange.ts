import { faultAt, type PlacedField, type ReceiptDocument } from '@trust-supervision/golden-pass';
import { digestOf, type Fault } from '@trust-supervision/kernel';
import { usdOfReceipt, type IncomingReceipt, type ReceiptOutcome } from './customs-receipt';

/** What is stored of a receipt. */
export function incoming(receipt: ReceiptDocument): IncomingReceipt {
  const { envelope: _, source, ...content } = receipt;
  const subject = subjectOf(receipt);
  const { lines, faults } = linesOf(receipt);
  return {
    messageType: receipt.messageType,
    contentDigest: digestOf(content),
    document: receipt,
    ...subject,
    lines,
    faults,
    placed: (fault) => faultAt(source, 'bookNumber', fault),
  };
}

type Subject = Omit<
  IncomingReceipt,
  'messageType' | 'contentDigest' | 'document' | 'lines' | 'faults' | 'placed'
>;

const NO_LIST = {
  listNumber: null,
  internalNumber: null,
  preEntryNumber: null,
  direction: null,
  lineKind: null,
  supervisionMode: null,
  postedOn: null,
};

function subjectOf(receipt: ReceiptDocument): Subject {
  switch (receipt.messageType) {
    case 'INV201':
      return approvalSubject(receipt);
    case 'INV202': {
      const { preEntryNumber, businessId, entrySequenceNumber, outcome, createdOn, reason } = receipt;
      const businessKey = keyOf('INV202', preEntryNumber, entrySequenceNumber, outcome, createdOn);
      const own = { businessKey, changeCount: 0, outcome, notes: reason === null ? [] : [reason] };
      return { ...NO_LIST, ...own, listNumber: businessId, preEntryNumber, bookNumber: null };
    }
    case 'INV211': {
      const { postingMark: _, ...list } = receipt.list;
      const businessKey = keyOf('INV211', list.listNumber, list.changeCount);
      return { ...list, businessKey, outcome: null, notes: [] };
    }
    case 'EMS301': {
      const { bookNumber, changeCount, envelope } = receipt;
      const businessKey = keyOf('EMS301', bookNumber, changeCount, envelope.sentAt ?? envelope.messageId);
      return { ...NO_LIST, businessKey, changeCount, outcome: null, notes: [], bookNumber };
    }
  }
}

function approvalSubject({ result, list }: ReceiptDocument & { messageType: 'INV201' }): Subject {
  const { preEntryNumber, businessId, changeCount, decidedOn, notes } = result;
  const outcome: ReceiptOutcome = result.outcome;
  const { postingMark: _, ...head } = list ?? { ...NO_LIST, bookNumber: null, postingMark: null };
  const numbers = {
    listNumber: head.listNumber ?? businessId,
    preEntryNumber: preEntryNumber ?? head.preEntryNumber,
  };
  const about = numbers.preEntryNumber ?? numbers.listNumber;
  const businessKey = keyOf('INV201', about, changeCount, outcome, decidedOn);
  return { ...head, ...numbers, businessKey, changeCount, outcome, notes };
}

const keyOf = (...parts: (string | number | null)[]): string => parts.map((part) => part ?? '').join('/');

function linesOf(receipt: ReceiptDocument): Pick<IncomingReceipt, 'lines' | 'faults'> {
  if (receipt.messageType !== 'INV211') return { lines: [], faults: [] };
  const faults: Fault[] = [];
  const lines = receipt.lines.flatMap((line) => {
    const usd = usdOfReceipt(line, receipt.list);
    const { lineNumber, itemNumber, quantity, unit } = line;
    if (usd) return [{ lineNumber, itemNumber, quantity, unit, usd }];
    const message = 'an import is compared in US dollars';
    const finding = { rule: 'USD_AMOUNT_MISSING', message, allowed: 'the amount in US dollars' };
    faults.push(faultAt(line.source, 'usdAmount' satisfies PlacedField, finding));
    return [];
  });
  return { lines, faults };
}
