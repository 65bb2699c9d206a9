import { BOOK_AMOUNT, QUANTITY } from '@trust-supervision/kernel';
import { INV101_WORDS } from '../bonded-list/bonded-list.layout';
import { bookNumberOf, hsCodeOf } from '../identifiers';
import type { LineReader } from '../line-reader';
import type { ApprovalResult, ReceivedList, ReceivedListLine, SyncedItem } from './receipts.document';
import {
  OUTCOME_WORDS,
  POSTING_WORDS,
  type ReceivedLineField,
  type ReceivedListField,
  type ResultField,
  type SyncedItemField,
} from './receipts.layout';

/** Reads the decision of a receipt; null when a required field is missing. */
export function readResult(line: LineReader<ResultField>, reasons: readonly string[]): ApprovalResult | null {
  const optional = {
    preEntryNumber: line.text('preEntryNumber', 64),
    businessId: line.text('businessId', 64),
    changeCount: line.count('changeCount') ?? 0,
  };
  const note = line.text('note');
  const required = line.required({
    outcome: line.word('outcome', OUTCOME_WORDS),
    decidedOn: line.day('decidedOn'),
  });
  return required && { ...optional, ...required, notes: note === null ? reasons : [note, ...reasons] };
}

/** Reads the head of a list as customs holds it; null when a required field is missing. */
export function readReceivedList(line: LineReader<ReceivedListField>): ReceivedList | null {
  const optional = {
    preEntryNumber: line.text('preEntryNumber', 64),
    internalNumber: line.text('internalNumber', 64),
    changeCount: line.count('changeCount') ?? 0,
    postingMark: line.word('postingMark', POSTING_WORDS),
    postedOn: line.day('postedOn'),
  };
  const required = line.required({
    listNumber: line.text('listNumber', 64),
    bookNumber: bookNumberOf(line, 'bookNumber'),
    direction: line.word('direction', INV101_WORDS.direction),
    lineKind: line.word('lineKind', INV101_WORDS.lineKind),
    supervisionMode: line.text('supervisionMode', 4),
  });
  return required && { ...optional, ...required };
}

/** Reads a line of such a list; null when a required field is missing. */
export function readReceivedLine(
  line: LineReader<ReceivedLineField>,
): Omit<ReceivedListLine, 'unknown'> | null {
  const optional = {
    partNumber: line.text('partNumber', 32),
    usdAmount: line.decimal('usdAmount', BOOK_AMOUNT),
    consumptionVersion: line.text('consumptionVersion', 8),
  };
  const required = line.required({
    lineNumber: line.ordinal('lineNumber'),
    itemNumber: line.ordinal('itemNumber'),
    hsCode: hsCodeOf(line, 'hsCode'),
    quantity: line.decimal('quantity', QUANTITY, 'POSITIVE'),
    unit: line.code('unit', 'unit'),
    currency: line.code('currency', 'currency'),
    totalAmount: line.decimal('totalAmount', BOOK_AMOUNT),
  });
  return required && { ...optional, ...required, source: line.source };
}

/** Reads an item of a book as customs holds it; null when a required field is missing. */
export function readSyncedItem(line: LineReader<SyncedItemField>): Omit<SyncedItem, 'unknown'> | null {
  const optional = {
    partNumber: line.text('partNumber', 32),
    quantity: line.decimal('quantity', QUANTITY),
    openingQuantity: line.decimal('openingQuantity', QUANTITY),
    maxRemainingQuantity: line.decimal('maxRemainingQuantity', QUANTITY),
  };
  const required = line.required({
    itemNumber: line.ordinal('itemNumber'),
    kind: line.word('kind', INV101_WORDS.lineKind),
    hsCode: hsCodeOf(line, 'hsCode'),
    unit: line.code('unit', 'unit'),
  });
  return required && { ...optional, ...required, source: line.source };
}
