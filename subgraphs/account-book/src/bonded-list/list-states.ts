import type { ReviewDecision } from '../account-book/book-states';

/** States of a bonded list (domain 1.5). An APPROVED list is pre-posted (预核扣): its amounts are reserved. */
export type ListState =
  'DRAFT' | 'DECLARED' | 'MANUAL' | 'RETURNED' | 'APPROVED' | 'POSTED' | 'WRITTEN_OFF' | 'DELETED';

/** What moves a list from state to state, and who does it. */
const ACTORS = {
  SUBMIT: 'ENTERPRISE',
  AUTO_PASS: 'SYSTEM',
  TO_MANUAL: 'SYSTEM',
  /** One officer passes it (domain 4.1). */
  APPROVE: 'OFFICER',
  /** 退单: by the review itself, or by the officer. */
  RETURN: 'CUSTOMS',
  EDIT: 'ENTERPRISE',
  /** 删单申请: the list stands, with its reservation, until its declaration is cancelled. */
  ASK_DELETION: 'ENTERPRISE',
  /** 删单: of a list that was returned, or whose declaration is cancelled. */
  DELETE: 'SYSTEM',
  /** 核扣: the goods are released, or nothing had to be declared. */
  POST: 'SYSTEM',
  /** 核销: its period is written off. */
  WRITE_OFF: 'SYSTEM',
} as const;

export type ListEvent = keyof typeof ACTORS;
export type ListActor = (typeof ACTORS)[ListEvent];
export const LIST_EVENTS = Object.keys(ACTORS) as ListEvent[];

/** The table of domain 1.5; what does not stand here is refused. After POSTED only a reversing list helps. */
const NEXT: Readonly<Record<ListState, Partial<Record<ListEvent, ListState>>>> = {
  DRAFT: { SUBMIT: 'DECLARED' },
  DECLARED: { AUTO_PASS: 'APPROVED', TO_MANUAL: 'MANUAL', RETURN: 'RETURNED' },
  MANUAL: { APPROVE: 'APPROVED', RETURN: 'RETURNED' },
  RETURNED: { EDIT: 'DRAFT', DELETE: 'DELETED' },
  APPROVED: { ASK_DELETION: 'APPROVED', DELETE: 'DELETED', POST: 'POSTED' },
  POSTED: { WRITE_OFF: 'WRITTEN_OFF' },
  WRITTEN_OFF: {},
  DELETED: {},
};

export const LIST_STATES = Object.keys(NEXT) as ListState[];

/** Where an event leads from a state; null when it is not allowed there. */
export const nextListState = (state: ListState, event: ListEvent): ListState | null =>
  NEXT[state][event] ?? null;

/** Who may bring an event about. */
export const listActorOf = (event: ListEvent): ListActor => ACTORS[event];

/** The states in which an event is allowed, for a refusal. */
export const listStatesAllowing = (event: ListEvent): ListState[] =>
  LIST_STATES.filter((state) => nextListState(state, event) !== null);

/** What a review's decision does to a declared list. */
const LIST_EVENT_OF: Readonly<Record<ReviewDecision, ListEvent>> = {
  APPROVE: 'AUTO_PASS',
  MANUAL: 'TO_MANUAL',
  REJECT: 'RETURN',
};

/** The state of a list that was reviewed as it came in. */
export const stateAfterReview = (decision: ReviewDecision): ListState =>
  nextListState('DECLARED', LIST_EVENT_OF[decision]) ?? 'DECLARED';
