import { Faults, type Decimal, type Fault, type LegalDate } from '@trust-supervision/kernel';
import {
  bookStatesAllowing,
  nextBookState,
  type BookEvent,
  type BookState,
} from '../account-book/book-states';

/** A step in the life of a book: who moved it where, when and why. Written once. */
export type BookStep = {
  readonly bookId: string;
  /** From 1. */
  readonly sequence: number;
  readonly event: BookEvent;
  readonly toState: BookState;
  readonly subject: string;
  readonly name: string;
  readonly reason: string | null;
  readonly causedBy: string;
  readonly occurredOn: LegalDate;
  readonly recordedAt: string;
};

/** What stands between a book that is being closed and its end. */
export type ClosingBlocker = {
  readonly kind: 'LIST_UNPOSTED' | 'LIST_NOT_WRITTEN_OFF' | 'BALANCE' | 'LEFTOVERS' | 'CHANGE_UNDER_WAY';
  /** The list's number, the material's item number, or the number of the change. */
  readonly key: string;
  readonly quantity: Decimal | null;
};

/** What is named at once when the closing is asked for; the rest is what the final write-off is for. */
const BLOCKS_APPLICATION: ReadonlySet<ClosingBlocker['kind']> = new Set([
  'LIST_UNPOSTED',
  'CHANGE_UNDER_WAY',
]);

export const LONGEST_REASON = 1000;

/** Everything that stops a step of closing. */
export function checkClosing(
  event: 'CLOSE_APPLY' | 'WITHDRAW' | 'REFUSE_CLOSING',
  { state, blockers }: { readonly state: BookState; readonly blockers: readonly ClosingBlocker[] },
  reason: string | null,
): readonly Fault[] {
  const faults = new Faults();
  faults.addUnfitText('reason', reason, LONGEST_REASON);
  if (!nextBookState(state, event)) {
    const message = `${event} is not possible in this state of the book`;
    faults.add('bookNumber', 'BOOK_STATE', message, state, bookStatesAllowing(event).join(', '));
  }
  if (event !== 'CLOSE_APPLY') return faults.found;
  for (const { kind, key } of blockers.filter((one) => BLOCKS_APPLICATION.has(one.kind))) {
    const message =
      kind === 'LIST_UNPOSTED'
        ? 'a list of the book is not posted'
        : 'a change of the book waits for its decision';
    faults.add('bookNumber', kind, message, key, 'none');
  }
  return faults.found;
}
