import { Faults, type Fault, type LegalDate } from '@trust-supervision/kernel';
import { listStatesAllowing, nextListState, type ListState } from './list-states';

/** ASKED until customs answers: DELETED when the declaration could be cancelled, REFUSED when it was released first. */
export type DeletionState = 'ASKED' | 'DELETED' | 'REFUSED';

/** That a list is to be deleted (删单), and what became of it. A list is asked for once: its answer is final. */
export type ListDeletion = {
  readonly listId: string;
  readonly bookId: string;
  readonly state: DeletionState;
  readonly reason: string;
  readonly subject: string;
  readonly name: string;
  readonly askedOn: LegalDate;
  readonly askedAt: string;
  /** The day of the answer, and the event that brought it. */
  readonly answeredOn: LegalDate | null;
  readonly answeredBy: string | null;
};

export const LONGEST_REASON = 1000;

/** Everything that stops a deletion from being asked for. */
export function checkDeletion(
  { state, reason }: { readonly state: ListState; readonly reason: string },
  asked: ListDeletion | null,
): readonly Fault[] {
  const faults = new Faults();
  faults.addUnfitText('reason', reason, LONGEST_REASON);
  if (!nextListState(state, 'ASK_DELETION')) {
    const message = 'a list is deleted before it is posted; after that only a reversing list helps';
    faults.add('listNumber', 'LIST_STATE', message, state, listStatesAllowing('ASK_DELETION').join(', '));
  } else if (asked) {
    const message = 'its deletion is asked for; customs answers';
    faults.add('listNumber', 'DELETION_REPEATED', message, `${asked.state} since ${asked.askedOn}`, 'once');
  }
  return faults.found;
}
