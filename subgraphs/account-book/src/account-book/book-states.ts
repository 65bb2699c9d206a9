import type { LegalDate } from '@trust-supervision/kernel';
import { happenedBy, type Moment } from '../report-deadline/timeliness';

/** States of an account book (domain 1.5). Change and pause are flags beside it: a paused book can still write off. */
export type BookState =
  'DRAFT' | 'PENDING' | 'MANUAL_REVIEW' | 'RETURNED' | 'VOID' | 'ACTIVE' | 'CLOSING' | 'CANCELLED';

/** What a review decides of a filing: it passes by itself, goes to one officer, or is refused. */
export type ReviewDecision = 'APPROVE' | 'MANUAL' | 'REJECT';

/** What moves a book from state to state, and who does it. */
const ACTORS = {
  /** 提交 */
  SUBMIT: 'ENTERPRISE',
  /** 自动通过, receipt emapvStucd 1. */
  AUTO_PASS: 'SYSTEM',
  /** 转人工, receipt 2. */
  TO_MANUAL: 'SYSTEM',
  /** One officer passes it (domain 4.1). */
  APPROVE: 'OFFICER',
  /** 退单, receipt 3: by the review itself, or by the officer. */
  RETURN: 'CUSTOMS',
  EDIT: 'ENTERPRISE',
  /** 作废 */
  DISCARD: 'ENTERPRISE',
  /** 注销申请 */
  CLOSE_APPLY: 'ENTERPRISE',
  WITHDRAW: 'ENTERPRISE',
  REFUSE_CLOSING: 'OFFICER',
  /** 注销: the final write-off is approved and nothing is left. */
  CANCEL: 'SYSTEM',
} as const;

export type BookEvent = keyof typeof ACTORS;
export type BookActor = (typeof ACTORS)[BookEvent];
export const BOOK_EVENTS = Object.keys(ACTORS) as BookEvent[];

/** The table of domain 1.5; what does not stand here is refused. VOID and CANCELLED have no way out. */
const NEXT: Readonly<Record<BookState, Partial<Record<BookEvent, BookState>>>> = {
  DRAFT: { SUBMIT: 'PENDING' },
  PENDING: { AUTO_PASS: 'ACTIVE', TO_MANUAL: 'MANUAL_REVIEW', RETURN: 'RETURNED' },
  MANUAL_REVIEW: { APPROVE: 'ACTIVE', RETURN: 'RETURNED' },
  RETURNED: { EDIT: 'DRAFT', DISCARD: 'VOID' },
  ACTIVE: { CLOSE_APPLY: 'CLOSING' },
  CLOSING: { CANCEL: 'CANCELLED', WITHDRAW: 'ACTIVE', REFUSE_CLOSING: 'ACTIVE' },
  CANCELLED: {},
  VOID: {},
};

export const BOOK_STATES = Object.keys(NEXT) as BookState[];

/** Where an event leads from a state; null when it is not allowed there. */
export const nextBookState = (state: BookState, event: BookEvent): BookState | null =>
  NEXT[state][event] ?? null;

/** Who may bring an event about. */
export const bookActorOf = (event: BookEvent): BookActor => ACTORS[event];

/** The states in which an event is allowed, for a refusal. */
export const bookStatesAllowing = (event: BookEvent): BookState[] =>
  BOOK_STATES.filter((state) => nextBookState(state, event) !== null);

/** What a review's decision does to a pending book. */
const BOOK_EVENT_OF: Readonly<Record<ReviewDecision, BookEvent>> = {
  APPROVE: 'AUTO_PASS',
  MANUAL: 'TO_MANUAL',
  REJECT: 'RETURN',
};

/** The state of a book whose filing was reviewed as it came in. */
export const stateAfterReview = (decision: ReviewDecision): BookState =>
  nextBookState('PENDING', BOOK_EVENT_OF[decision]) ?? 'PENDING';

/** What a book's states follow from. */
type BookLife = {
  readonly state: BookState;
  readonly approvedOn: LegalDate;
  readonly recordedAt: string;
};

/** The state of a book at a moment: PENDING before it was set up, then as its steps say, as far as they were known. */
export function bookStateAt(
  { state, approvedOn, recordedAt }: BookLife,
  steps: readonly { toState: BookState; occurredOn: LegalDate; recordedAt: string }[],
  moment: Moment,
): BookState {
  const last = happenedBy(steps, moment).at(-1);
  if (last) return last.toState;
  if (happenedBy([{ occurredOn: approvedOn, recordedAt }], moment).length === 0) return 'PENDING';
  // What an officer decided of the set-up is no step of it; the first step after it leaves ACTIVE.
  return steps.length > 0 ? 'ACTIVE' : state;
}
