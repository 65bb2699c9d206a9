import type { CaseMark } from './case-mark';
import type { CreditLevel, CreditRegime } from './credit';
import type { ReviewDecision, ReviewTaskKind } from './review-task';

/**
 * What crosses subgraphs, by event type. Decimals are text, days are `YYYY-MM-DD`. A payload only ever gains optional
 * fields; any other change is a new version of the type.
 */
export type EventPayloads = {
  /** enterprise-credit: an enterprise is known to customs. */
  EnterpriseRegistered: {
    usci: string;
    customsCode: string;
    name: string;
    district: string;
    isManufacturer?: boolean;
    tradesInOwnName?: boolean;
  };
  /** enterprise-credit: an enterprise stated how its goods and data flow, from a day on. */
  GoodsAndDataFlowDeclared: {
    usci: string;
    transparent: boolean;
    logicChainComplete: boolean;
    consumptionTraceable: boolean;
    declaredOn: string;
  };
  /** enterprise-credit: a level was given, effective from a day. */
  EnterpriseRated: { usci: string; level: CreditLevel; regime: CreditRegime; effectiveFrom: string };
  /** enterprise-credit: whether an enterprise is active and part of a case, from a day on. */
  EnterpriseStandingRecorded: { usci: string; active: boolean; caseMark: CaseMark; effectiveFrom: string };
  /** enterprise-credit: an officer coordinates an enterprise from a day on; none of its coordinators is overwritten. */
  CoordinatorAssigned: {
    usci: string;
    officerSubject: string;
    officerName: string;
    assignedFrom: string;
    /** The last day; null until another takes over. */
    assignedUntil: string | null;
  };
  /** Any subgraph: a filing waits for one officer (单人审核制). Instants are business instants. */
  ReviewTaskOpened: {
    taskId: string;
    kind: ReviewTaskKind;
    filingNumber: string;
    enterpriseUsci: string;
    district: string;
    level: number;
    reasons: { rule: string; message: string }[];
    openedAt: string;
  };
  /** Any subgraph: an officer took the task, for a time. */
  ReviewTaskClaimed: {
    taskId: string;
    kind: ReviewTaskKind;
    filingNumber: string;
    enterpriseUsci: string;
    district: string;
    claimedBy: string;
    claimExpiresAt: string;
  };
  /** Any subgraph: one officer decided, for good. `followedBy` is the task that this decision opened, if it did. */
  ReviewTaskDecided: {
    taskId: string;
    kind: ReviewTaskKind;
    filingNumber: string;
    enterpriseUsci: string;
    district: string;
    decision: ReviewDecision;
    decidedBy: string;
    decidedAt: string;
    reason: string | null;
    followedBy: string | null;
  };
  /** Any subgraph: the filing was restated or taken back before it was decided. */
  ReviewTaskWithdrawn: {
    taskId: string;
    kind: ReviewTaskKind;
    filingNumber: string;
    enterpriseUsci: string;
    district: string;
    withdrawnAt: string;
  };
  /** account-book: a book was set up; its materials as filed, for the guarantee it would owe. */
  AccountBookApproved: {
    bookId: string;
    bookNumber: string;
    enterpriseUsci: string;
    /** That of the book; `enterpriseDistrict` is where the enterprise itself is registered. */
    district: string;
    enterpriseDistrict?: string;
    materials: {
      itemNumber: number;
      hsCode: string;
      quantity: string | null;
      price: string | null;
      currency: string | null;
    }[];
  };
  /** account-book: a change of a book was approved; its materials as they are now. */
  AccountBookChanged: {
    bookId: string;
    bookNumber: string;
    enterpriseUsci: string;
    district: string;
    changeCount: number;
    materials: {
      itemNumber: number;
      hsCode: string;
      quantity: string | null;
      price: string | null;
      currency: string | null;
    }[];
  };
  /** account-book: a book is to be closed, is closed for good, or is in force again. */
  AccountBookStateChanged: {
    bookNumber: string;
    enterpriseUsci: string;
    district: string;
    event: string;
    state: string;
    reason: string | null;
  };
  /** account-book: a pause was set or, with `stops` null, lifted; one of several grounds. */
  AccountBookPauseChanged: {
    bookNumber: string;
    enterpriseUsci: string;
    district: string;
    halts: 'LISTS' | 'CHANGES';
    ground: 'OFFICER' | 'DISCREDITED' | 'ANNUAL_DECLARATION';
    stops: 'IMPORTS' | 'EXPORTS' | 'ALL' | 'CHANGES' | null;
    reason: string;
    effectiveFrom: string;
  };
  /** account-book: handbooks became part of a book, which was set up with their surplus. */
  HandbooksMoved: { bookId: string; bookNumber: string; enterpriseUsci: string; handbookNumbers: string[] };
  /** account-book: a bonded list was approved and pre-posted; a declaration follows when `declaresCustoms`. */
  BondedListApproved: {
    listId: string;
    listNumber: string;
    bookNumber: string;
    enterpriseUsci: string;
    district: string;
    direction: 'IMPORT' | 'EXPORT';
    supervisionMode: string;
    declaresCustoms: boolean;
    lineCount: number;
    usdAmount: string;
  };
  /** account-book: the list's movements stand in the ledger. */
  BondedListPosted: {
    listId: string;
    listNumber: string;
    bookNumber: string;
    enterpriseUsci?: string;
    postedOn: string;
  };
  /** account-book: a list that is not posted is to be deleted; clearance cancels its declaration, if it still can. */
  BondedListDeletionAsked: {
    listId: string;
    listNumber: string;
    bookNumber: string;
    enterpriseUsci: string;
    district: string;
    reason: string;
  };
  /** account-book: the list is deleted, and what it reserved is free. */
  BondedListDeleted: {
    listId: string;
    listNumber: string;
    bookNumber: string;
    enterpriseUsci: string;
    deletedOn: string;
  };
  /**
   * account-book: a period was written off, for good. `difference` is count less book; what is taxed or referred waits
   * for the subgraph that does it. The next period began with `carriedForward`.
   */
  WriteOffApproved: {
    bookNumber: string;
    periodNumber: number;
    enterpriseUsci: string;
    district: string;
    approvedOn: string;
    materials: {
      itemNumber: number;
      difference: string;
      treatments: ('CLEAN' | 'ADJUST_BOOK' | 'TAX_AS_DOMESTIC_SALE' | 'REFER_CASE')[];
      carriedForward: string;
    }[];
  };
  /** account-book: a period fell due, was reported, confirmed, taken, disposed of or returned: what comes before its write-off. */
  WriteOffPeriodMoved: {
    bookNumber: string;
    periodNumber: number;
    enterpriseUsci: string;
    district: string;
    /** What moved it last, and the state it is in now. */
    event: string;
    state: string;
  };
  /** account-book: parameters of the review were published, for every subgraph that reviews. */
  ReviewParametersPublished: {
    publication: number;
    publicationId: string;
    publishedBy: string;
    publishedOn: string;
    reason: string;
    recordedAt: string;
    parameters: {
      code: string;
      value: string;
      business: string | null;
      district: string | null;
      validFrom: string;
      validTo: string | null;
      source: string;
      enabled: boolean;
    }[];
  };
  /** clearance-inspection: the declaration of a list is cancelled before its release, for good. */
  DeclarationCancelled: {
    declarationNumber: string;
    listId: string;
    listNumber: string;
    enterpriseUsci?: string;
    cancelledOn: string;
  };
  /** clearance-inspection: the rules did not pass the release of a declaration; it waits for an officer. */
  DeclarationUnderReview: {
    declarationNumber: string;
    listId: string;
    listNumber: string;
    enterpriseUsci: string;
  };
  /** clearance-inspection: an officer did not release a declaration, and says why. */
  DeclarationReturned: {
    declarationNumber: string;
    listId: string;
    listNumber: string;
    enterpriseUsci: string;
    returnedOn: string;
    reason: string;
  };
  /** clearance-inspection: customs released the goods of a list. */
  DeclarationReleased: {
    declarationNumber: string;
    listId: string;
    listNumber: string;
    enterpriseUsci?: string;
    releasedOn: string;
  };
  /** clearance-inspection: a declaration was made from an approved list. */
  DeclarationMade: { declarationNumber: string; listId: string; listNumber: string; enterpriseUsci: string };
  /** guarantee-auction: what a book would owe as a guarantee rests on another filing of the book. */
  GuaranteeBookChanged: { bookNumber: string; enterpriseUsci: string };
  /** guarantee-auction: what a book would owe as a guarantee rests on another level of its enterprise. */
  GuaranteeLevelChanged: { bookNumber: string; enterpriseUsci: string };
};

export type EventType = keyof EventPayloads;

/** The four sources of events. */
export const SUBGRAPHS = [
  'enterprise-credit',
  'account-book',
  'clearance-inspection',
  'guarantee-auction',
] as const;
export type SubgraphName = (typeof SUBGRAPHS)[number];

/** An event of a subgraph's log. `position` numbers the log without gaps, from 1. */
export type DomainEvent = {
  [Type in EventType]: {
    readonly eventId: string;
    readonly source: SubgraphName;
    readonly position: number;
    readonly type: Type;
    readonly version: 1;
    readonly payload: EventPayloads[Type];
    /** The event or request this one follows from, so that a treatment can be traced to its first cause. */
    readonly causedBy: string;
    /** The business day. */
    readonly occurredOn: string;
    readonly recordedAt: string;
  };
}[EventType];

/** One type of event. */
export type EventOf<Type extends EventType> = Extract<DomainEvent, { type: Type }>;
