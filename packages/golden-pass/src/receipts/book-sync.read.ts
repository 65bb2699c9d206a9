import { bookNumberOf } from '../identifiers';
import { childLine, repeatedLines, unknownIn, type Message } from './message';
import { readSyncedItem } from './receipt-fields';
import type { BookSync } from './receipts.document';
import { SYNCED_BOOK, SYNCED_BOOK_ELEMENTS, SYNCED_ITEM, SYNCED_ITEM_ELEMENTS } from './receipts.layout';

/**
 * Reads EMS301; null with a fault when the head is missing. Its layout is a reading: head and lines of EMS111
 * (domain 1.3).
 */
export function readBookSync(message: Message): BookSync | null {
  const head = childLine(message, SYNCED_BOOK, SYNCED_BOOK_ELEMENTS);
  const layout = { name: SYNCED_ITEM, names: SYNCED_ITEM_ELEMENTS };
  const items = repeatedLines(message, layout, readSyncedItem, {
    field: 'itemNumber',
    of: ({ kind, itemNumber }) => `${kind} ${itemNumber}`,
  });
  if (!head) return null;
  const optional = {
    changeCount: head.count('changeCount') ?? 0,
    lastWriteOffOn: head.day('lastWriteOffOn'),
  };
  const required = head.required({ bookNumber: bookNumberOf(head, 'bookNumber') });
  if (!required) return null;
  const unknown = unknownIn(message, { [SYNCED_BOOK]: SYNCED_BOOK_ELEMENTS }, SYNCED_ITEM);
  const { envelope, source } = message;
  return { messageType: 'EMS301', ...optional, ...required, items, envelope, unknown, source };
}
