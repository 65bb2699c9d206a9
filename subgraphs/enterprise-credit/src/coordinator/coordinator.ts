import { Faults, type Fault, type LegalDate } from '@trust-supervision/kernel';

/** Who is to coordinate an enterprise, and on which days. */
export type Assignment = {
  /** As tokens name the officer. */
  readonly officerSubject: string;
  readonly officerName: string;
  readonly assignedFrom: LegalDate;
  /** The last day; null when it holds until another begins. */
  readonly assignedUntil: LegalDate | null;
};

/** An assignment as it was entered; it is never changed, a later one takes its place from its day on. */
export type Coordinator = Assignment & {
  readonly id: string;
  readonly enterpriseId: string;
  readonly recordedAt: string;
};

export const LONGEST_NAME = 120;

/** Everything that stops an assignment. */
export function checkAssignment(assignment: Assignment): readonly Fault[] {
  const { officerSubject, officerName, assignedFrom, assignedUntil } = assignment;
  const faults = new Faults();
  faults.addUnfitText('officerSubject', officerSubject, LONGEST_NAME);
  faults.addUnfitText('officerName', officerName, LONGEST_NAME);
  if (assignedUntil !== null && assignedUntil < assignedFrom) {
    const message = 'it would end before it begins';
    faults.add('assignedUntil', 'ENDS_BEFORE_IT_BEGINS', message, assignedUntil, `${assignedFrom} or later`);
  }
  return faults.found;
}

/** All assignments by the day from which they hold, then by the instant of entry. */
export const inOrder = (assignments: readonly Coordinator[]): Coordinator[] =>
  assignments.toSorted((a, b) => (orderOf(a) < orderOf(b) ? -1 : 1));

/**
 * Who coordinates on a day: by the assignment that began last, of several of one day the one entered last. When that
 * one has ended nobody does: it had taken the place of those before it.
 */
export function coordinatorAt(assignments: readonly Coordinator[], asOf: LegalDate): Coordinator | null {
  const last = inOrder(assignments.filter(({ assignedFrom }) => assignedFrom <= asOf)).at(-1);
  return last && (last.assignedUntil === null || asOf <= last.assignedUntil) ? last : null;
}

const orderOf = ({ assignedFrom, recordedAt, id }: Coordinator): string => assignedFrom + recordedAt + id;
