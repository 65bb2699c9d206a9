import type { LegalDate } from '@trust-supervision/kernel';
import type { Decimal } from '@trust-supervision/kernel';
import type { GraphQLResolveInfo, GraphQLScalarType, GraphQLScalarTypeConfig } from 'graphql';
import type { EnterpriseParent, AccountBookParent, MaterialParent, ProductParent, UnitConsumptionParent, ConsumptionReportParent, ConsumptionDoubtParent, ConsultationStepParent, TurnoverParent, ConsumingListParent, ConsumingMaterialParent, MovementParent, BondedListParent, BondedListLineParent, RefusedListParent, CarryOverParent, WriteOffDryRunParent, WriteOffPeriodParent, WriteOffMaterialLineParent, DiscrepancyParent, WriteOffProductLineParent, PeriodReportParent, ReportExtensionParent, ReportExtensionAskedParent, AnnualDeclarationParent, AnnualDeclarationStepParent, AnnualDeclarationVersionParent, AnnualDeclarationFiledParent, WriteOffParent, WriteOffVersionParent, WriteOffStepParent, MaterialOutcomeParent, SanityRowParent, WriteOffReportedParent, DiscrepanciesConfirmedParent, WriteOffClaimedParent, WriteOffApprovedParent, WriteOffReturnedParent, DiscrepancyDisposedParent, DisposalSettledParent, CellContributionParent, AccountBookFiledParent, AccountingMethodChangedParent, ConsumptionComparisonParent, ConsumptionListParent, ConsumptionListUseParent, ConsumptionListScrapParent, ConsumptionListFiledParent, ConsumptionListWithdrawnParent, BondedListFiledParent, StockTakeParent, StockTakeLineParent, CountedLeftoversParent, StockTakePlannedParent, CountRecordedParent, StockTakeClosedParent, WorkOrdersRecordedParent, TraceNodeParent, ReconciliationParent, ReconciliationLineParent, ReconciledMovementParent, StockLedgerReportParent, UnmatchedListParent, CustomsReceiptParent, MergeRelationParent, StockLedgerReportedParent, CustomsReceiptsReceivedParent, MergeRelationKeptParent, HandbookParent, HandbookMaterialParent, HandbookProductParent, HandbookConsumptionParent, HandbookOriginParent, ConsumptionOriginParent, HandbookMoveParent, MergedItemParent, MergedConsumptionParent, HandbookFiledParent, HandbookBalancesStatedParent, HandbooksMovedParent, UnitConsumptionDeclaredParent, DeclaredConsumptionVersionParent, UnitConsumptionRestatedParent, ConsumptionLinkChangedParent, ConsultationRecordedParent, BookStepParent, AccountBookClosingParent, AccountBookClosingWithdrawnParent, AccountBookClosingRefusedParent, BookChangeParent, BookTermsParent, AccountBookChangeFiledParent, AccountBookChangeDecidedParent, BondedListDeletionParent, BondedListDeletionAskedParent, PauseStepParent, AccountBookPausedParent, AccountBookPauseLiftedParent, ConsumptionStandardEnteredParent, ReviewPublicationParent, ReviewParametersPublishedParent, AnnualDeclarationReviewTaskParent, ReportExtensionReviewTaskParent, WriteOffReviewTaskParent, AccountBookReviewTaskParent, BondedListReviewTaskParent, UnitConsumptionReviewTaskParent, BookChangeReviewTaskParent, ReviewTaskStepParent, ReviewTaskAlreadyDecidedParent, ReviewTaskClaimedParent, ReviewTaskDecidedParent, PendingFilingParent, FilingPendingParent, DraftParent, DraftVersionParent, DraftPrecheckParent, DraftSavedParent, DraftSubmittedParent, DraftAlreadySubmittedParent, CancelledLinkParent, CancelledLinkChangeParent, FilingStepsParent, FilingStepParent, CancelledLinkAddedParent, CancelledLinkClosedParent } from '../mappers';
import type { Context } from '../context';
export type Maybe<T> = T | null | undefined;
export type InputMaybe<T> = T | null | undefined;
export type Omit<T, K extends keyof T> = Pick<T, Exclude<keyof T, K>>;
export type RequireFields<T, K extends keyof T> = Omit<T, K> & { [P in K]-?: NonNullable<T[P]> };
/** All built-in and custom scalars, mapped to their actual values */
export type Scalars = {
  ID: { input: string; output: string; }
  String: { input: string; output: string; }
  Boolean: { input: boolean; output: boolean; }
  Int: { input: number; output: number; }
  Float: { input: number; output: number; }
  /** A legal day `YYYY-MM-DD` in China (Asia/Shanghai). */
  Date: { input: LegalDate; output: LegalDate; }
  /** An instant in ISO 8601, UTC. */
  DateTime: { input: string; output: Date | string; }
  /** An exact decimal number as text, for example "32776.80414": never a JSON number. */
  Decimal: { input: Decimal; output: Decimal; }
  _FieldSet: { input: string; output: string; }
};

/**
 * The account book (账册) of an enterprise: what it may import free of duty, what it makes of it, and what it still
 * holds. It replaces the contracts under which customs supervised processing trade before (domain 1).
 */
export type AccountBook = {
  readonly __typename?: 'AccountBook';
  /** How the period of a day is accounted (核销类型); that of the business day when `asOf` is left out. */
  readonly accountingMethod: AccountingMethod;
  /**
   * The annual declarations (年度申报) that its periods owe, in order, filed or not: one for each 12 months of a period that
   * is longer (domain 1.2). None while its cycle is a year or less.
   */
  readonly annualDeclarations: ReadonlyArray<AnnualDeclaration>;
  /** The day it was set up. */
  readonly approvedOn: Scalars['Date']['output'];
  /** Its bonded lists, oldest first. */
  readonly bondedLists: BondedListConnection;
  /** 12 characters: type letter, customs district, year, serial (账册编号). */
  readonly bookNumber: Scalars['String']['output'];
  readonly bookType: BookType;
  /** How often the book was changed (变更次数). */
  readonly changeCount: Scalars['Int']['output'];
  /** The change that waits for its decision; null when none does. */
  readonly changeUnderWay?: Maybe<BookChange>;
  /** Every change that was filed, first to last. */
  readonly changes: ReadonlyArray<BookChange>;
  /** Whether changes of the book stand still (暂停变更标志 3). */
  readonly changesPaused: Scalars['Boolean']['output'];
  /**
   * What stands between the book and its end; empty when the next write-off that is approved closes it. Only for one that
   * is being closed, and only what is kept with the book: guarantees, tax bills and auctions are elsewhere.
   */
  readonly closingBlockers: ReadonlyArray<ClosingBlocker>;
  /** When consumption must be declared (单耗申报环节): before export or before write-off; on the business day when `asOf` is left out. */
  readonly consumptionLink: ConsumptionLink;
  /** Its consumption lists, oldest first; those that were withdrawn as well. */
  readonly consumptionLists: ConsumptionListConnection;
  /** Receipts of customs, in the order in which they came in. */
  readonly customsReceipts: CustomsReceiptConnection;
  /** Write-off cycle in days (核销周期). */
  readonly cycleDays: Scalars['Int']['output'];
  /** Competent customs district (主管海关), 4 digits. */
  readonly district: Scalars['String']['output'];
  readonly enterprise?: Maybe<Enterprise>;
  readonly id: Scalars['ID']['output'];
  /** The enterprise's own number of the filing (企业内部编号). */
  readonly internalNumber: Scalars['String']['output'];
  /** Materials (料件) by item number. */
  readonly materials: MaterialConnection;
  /** Merge relations (归并关系) with their history, in the order in which they were kept. */
  readonly mergeRelations: MergeRelationConnection;
  /** What stands still (暂停进出口标志), all grounds together: now, or as of a day as far as it was known at an instant. */
  readonly pause: BookPause;
  /** Every pause that was set or lifted, first to last. */
  readonly pauseSteps: ReadonlyArray<PauseStep>;
  /** One of its write-off periods, by number; null when there is none, or it is not opened yet. */
  readonly period?: Maybe<WriteOffPeriod>;
  /** Its write-off periods (核销周期), oldest first. */
  readonly periods: ReadonlyArray<WriteOffPeriod>;
  /** Products (成品) by item number. */
  readonly products: ProductConnection;
  /**
   * Zero difference (零差异): the enterprise's stock ledger, the book and the receipts of customs, compared at one cut-off.
   * It is computed when it is asked for, so a list that is posted changes it at once. As of the business day when `asOf`
   * is left out; null before the book began.
   */
  readonly reconciliation?: Maybe<Reconciliation>;
  /** Lists that the book refused (退单), the last one first, each with why: what was asked, what is allowed, and what stood against it then. */
  readonly refusedLists: RefusedListConnection;
  /** How its set-up was reviewed; null for one that was set up before reviews were kept, or from handbooks. */
  readonly reviewDecision?: Maybe<FilingReview>;
  /** Now, or as of a day as far as it was known at an instant; PENDING before it was set up. */
  readonly state: BookState;
  /** What happened to the book since its set-up: its closing, who did it, when and why. */
  readonly steps: ReadonlyArray<BookStep>;
  /** Its stock-takes (盘点), in the order they were planned. */
  readonly stockTakes: ReadonlyArray<StockTake>;
  /** What the book was approved for: now, or as of a day as far as it was known at an instant. */
  readonly terms: BookTerms;
  /** Turnover control (周转量控制): the limits, what stands against them, and the room that is left (domain 1.4). */
  readonly turnover: Turnover;
  readonly validUntil?: Maybe<Scalars['Date']['output']>;
  /**
   * What the write-off (核销) of a period would be if it were reported as of a day, computed from the posted lists up to
   * it (domain 2). Nothing is filed. The business day when `asOf` is left out.
   */
  readonly writeOffDryRun?: Maybe<WriteOffDryRun>;
  /** The write-offs (核销) that were reported, by period. */
  readonly writeOffs: ReadonlyArray<WriteOff>;
};


/**
 * The account book (账册) of an enterprise: what it may import free of duty, what it makes of it, and what it still
 * holds. It replaces the contracts under which customs supervised processing trade before (domain 1).
 */
export type AccountBookAccountingMethodArgs = {
  asOf?: InputMaybe<Scalars['Date']['input']>;
};


/**
 * The account book (账册) of an enterprise: what it may import free of duty, what it makes of it, and what it still
 * holds. It replaces the contracts under which customs supervised processing trade before (domain 1).
 */
export type AccountBookBondedListsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
};


/**
 * The account book (账册) of an enterprise: what it may import free of duty, what it makes of it, and what it still
 * holds. It replaces the contracts under which customs supervised processing trade before (domain 1).
 */
export type AccountBookChangesPausedArgs = {
  asOf?: InputMaybe<Scalars['Date']['input']>;
  knownAt?: InputMaybe<Scalars['DateTime']['input']>;
};


/**
 * The account book (账册) of an enterprise: what it may import free of duty, what it makes of it, and what it still
 * holds. It replaces the contracts under which customs supervised processing trade before (domain 1).
 */
export type AccountBookConsumptionLinkArgs = {
  asOf?: InputMaybe<Scalars['Date']['input']>;
};


/**
 * The account book (账册) of an enterprise: what it may import free of duty, what it makes of it, and what it still
 * holds. It replaces the contracts under which customs supervised processing trade before (domain 1).
 */
export type AccountBookConsumptionListsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
};


/**
 * The account book (账册) of an enterprise: what it may import free of duty, what it makes of it, and what it still
 * holds. It replaces the contracts under which customs supervised processing trade before (domain 1).
 */
export type AccountBookCustomsReceiptsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
};


/**
 * The account book (账册) of an enterprise: what it may import free of duty, what it makes of it, and what it still
 * holds. It replaces the contracts under which customs supervised processing trade before (domain 1).
 */
export type AccountBookMaterialsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
};


/**
 * The account book (账册) of an enterprise: what it may import free of duty, what it makes of it, and what it still
 * holds. It replaces the contracts under which customs supervised processing trade before (domain 1).
 */
export type AccountBookMergeRelationsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
};


/**
 * The account book (账册) of an enterprise: what it may import free of duty, what it makes of it, and what it still
 * holds. It replaces the contracts under which customs supervised processing trade before (domain 1).
 */
export type AccountBookPauseArgs = {
  asOf?: InputMaybe<Scalars['Date']['input']>;
  knownAt?: InputMaybe<Scalars['DateTime']['input']>;
};


/**
 * The account book (账册) of an enterprise: what it may import free of duty, what it makes of it, and what it still
 * holds. It replaces the contracts under which customs supervised processing trade before (domain 1).
 */
export type AccountBookPeriodArgs = {
  number: Scalars['Int']['input'];
};


/**
 * The account book (账册) of an enterprise: what it may import free of duty, what it makes of it, and what it still
 * holds. It replaces the contracts under which customs supervised processing trade before (domain 1).
 */
export type AccountBookProductsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
};


/**
 * The account book (账册) of an enterprise: what it may import free of duty, what it makes of it, and what it still
 * holds. It replaces the contracts under which customs supervised processing trade before (domain 1).
 */
export type AccountBookReconciliationArgs = {
  asOf?: InputMaybe<Scalars['Date']['input']>;
};


/**
 * The account book (账册) of an enterprise: what it may import free of duty, what it makes of it, and what it still
 * holds. It replaces the contracts under which customs supervised processing trade before (domain 1).
 */
export type AccountBookRefusedListsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
};


/**
 * The account book (账册) of an enterprise: what it may import free of duty, what it makes of it, and what it still
 * holds. It replaces the contracts under which customs supervised processing trade before (domain 1).
 */
export type AccountBookStateArgs = {
  asOf?: InputMaybe<Scalars['Date']['input']>;
  knownAt?: InputMaybe<Scalars['DateTime']['input']>;
};


/**
 * The account book (账册) of an enterprise: what it may import free of duty, what it makes of it, and what it still
 * holds. It replaces the contracts under which customs supervised processing trade before (domain 1).
 */
export type AccountBookTermsArgs = {
  asOf?: InputMaybe<Scalars['Date']['input']>;
  knownAt?: InputMaybe<Scalars['DateTime']['input']>;
};


/**
 * The account book (账册) of an enterprise: what it may import free of duty, what it makes of it, and what it still
 * holds. It replaces the contracts under which customs supervised processing trade before (domain 1).
 */
export type AccountBookWriteOffDryRunArgs = {
  asOf?: InputMaybe<Scalars['Date']['input']>;
  knownAt?: InputMaybe<Scalars['DateTime']['input']>;
  stock?: InputMaybe<CountedStockInput>;
  stockTake?: InputMaybe<Scalars['ID']['input']>;
  toleranceBase?: ToleranceBase;
};

export type AccountBookChangeDecided = {
  readonly __typename?: 'AccountBookChangeDecided';
  readonly accountBook: AccountBook;
  readonly change: BookChange;
};

/** The change is filed; see its state. */
export type AccountBookChangeFiled = {
  readonly __typename?: 'AccountBookChangeFiled';
  readonly accountBook: AccountBook;
  /** Null when nothing differs from the approved book. */
  readonly change?: Maybe<BookChange>;
};

export type AccountBookClosing = {
  readonly __typename?: 'AccountBookClosing';
  readonly accountBook: AccountBook;
};

export type AccountBookClosingRefused = {
  readonly __typename?: 'AccountBookClosingRefused';
  readonly accountBook: AccountBook;
};

export type AccountBookClosingWithdrawn = {
  readonly __typename?: 'AccountBookClosingWithdrawn';
  readonly accountBook: AccountBook;
};

/** The book is in force. */
export type AccountBookFiled = {
  readonly __typename?: 'AccountBookFiled';
  readonly accountBook: AccountBook;
  /** False when the same book was there already. */
  readonly changed: Scalars['Boolean']['output'];
  /** What is worth a look in the workbook: nothing was refused for it. */
  readonly warnings: ReadonlyArray<Fault>;
};

/** An account book as it is to be filed, like FileAccountBookInput. */
export type AccountBookInput = {
  readonly accountingMethod: AccountingMethod;
  /** Capacity certificate (生产能力证明), in US dollars a year; the maximum turnover is at most half of it. */
  readonly annualCapacityUsd?: InputMaybe<Scalars['Decimal']['input']>;
  /** Left out when customs is to give the number. */
  readonly bookNumber?: InputMaybe<Scalars['String']['input']>;
  readonly bookType: BookType;
  readonly consumptionLink: ConsumptionLink;
  readonly consumptions: ReadonlyArray<UnitConsumptionInput>;
  readonly cycleDays?: InputMaybe<Scalars['Int']['input']>;
  readonly district: Scalars['String']['input'];
  readonly enterpriseName: Scalars['String']['input'];
  readonly enterpriseUsci: Scalars['String']['input'];
  /** In US dollars a year (最大进口金额). */
  readonly importCeilingUsd?: InputMaybe<Scalars['Decimal']['input']>;
  readonly internalNumber: Scalars['String']['input'];
  readonly lastWriteOffOn?: InputMaybe<Scalars['Date']['input']>;
  readonly materials: ReadonlyArray<BookItemInput>;
  /** In 10,000 US dollars (最大周转金额). */
  readonly maxTurnoverAmount?: InputMaybe<Scalars['Decimal']['input']>;
  readonly products: ReadonlyArray<BookItemInput>;
  readonly validUntil?: InputMaybe<Scalars['Date']['input']>;
};

/** The pause is lifted; another ground may still stand. */
export type AccountBookPauseLifted = {
  readonly __typename?: 'AccountBookPauseLifted';
  readonly accountBook: AccountBook;
};

/** The book is paused. */
export type AccountBookPaused = {
  readonly __typename?: 'AccountBookPaused';
  readonly accountBook: AccountBook;
};

/** The review of a book that is set up (账册设立). */
export type AccountBookReviewTask = ReviewTask & {
  readonly __typename?: 'AccountBookReviewTask';
  /** What is decided. */
  readonly accountBook: AccountBook;
  readonly ageMinutes: Scalars['Int']['output'];
  readonly claimExpiresAt?: Maybe<Scalars['DateTime']['output']>;
  readonly claimedBy?: Maybe<Scalars['String']['output']>;
  readonly decidedAt?: Maybe<Scalars['DateTime']['output']>;
  readonly decidedBy?: Maybe<Scalars['String']['output']>;
  readonly decision?: Maybe<ReviewDecision>;
  readonly decisionReason?: Maybe<Scalars['String']['output']>;
  readonly district: Scalars['String']['output'];
  readonly enterprise?: Maybe<Enterprise>;
  readonly enterpriseUsci: Scalars['String']['output'];
  /** Book number. */
  readonly filingNumber: Scalars['String']['output'];
  readonly followsTaskId?: Maybe<Scalars['ID']['output']>;
  readonly id: Scalars['ID']['output'];
  readonly level: Scalars['Int']['output'];
  readonly levels: Scalars['Int']['output'];
  readonly openedAt: Scalars['DateTime']['output'];
  readonly reasons: ReadonlyArray<ReviewTaskReason>;
  readonly state: ReviewTaskState;
  readonly steps: ReadonlyArray<ReviewTaskStep>;
};

/** How the period is accounted (核销类型). */
export type AccountingMethod =
  /** By consumption lists (耗料清单). */
  | 'CONSUMPTION_LIST'
  /** By declared unit consumption (单耗). */
  | 'UNIT_CONSUMPTION'
  /** By work orders (工单). */
  | 'WORK_ORDER';

/** The method is changed. */
export type AccountingMethodChanged = {
  readonly __typename?: 'AccountingMethodChanged';
  readonly accountBook: AccountBook;
  /** The number of the first period that is accounted by it. */
  readonly fromPeriod: Scalars['Int']['output'];
  readonly method: AccountingMethod;
};

export type AddCancelledLinkInput = {
  readonly cancelledFrom: Scalars['Date']['input'];
  readonly code: Scalars['String']['input'];
  readonly confidence: LinkConfidence;
  readonly legalBasis: Scalars['String']['input'];
  readonly nameEn: Scalars['String']['input'];
  readonly nameZh: Scalars['String']['input'];
  readonly reason: Scalars['String']['input'];
  readonly replacedByEn: Scalars['String']['input'];
  readonly replacedByZh: Scalars['String']['input'];
  readonly requestId: Scalars['ID']['input'];
  /** The first digits of the districts, or `*`. */
  readonly scope: Scalars['String']['input'];
  readonly supervisionModes?: ReadonlyArray<Scalars['String']['input']>;
};

export type AddCancelledLinkResult = CancelledLinkAdded | FilingRefused | RequestIdReused;

/** What a long period tells every 12 months (年度申报). It closes nothing. */
export type AnnualDeclaration = {
  readonly __typename?: 'AnnualDeclaration';
  /** The last day that it tells of. */
  readonly coversUntil: Scalars['Date']['output'];
  readonly dueOn: Scalars['Date']['output'];
  /**
   * The last day on which it is filed in time: 30 days after it falls due (a dated parameter); one that was returned has as
   * many days again. From the next day on imports are paused until it is filed.
   */
  readonly fileBy: Scalars['Date']['output'];
  /** Null while no list has opened the period. */
  readonly period?: Maybe<WriteOffPeriod>;
  readonly periodNumber: Scalars['Int']['output'];
  /** On the business day, or on another, as far as it was known at an instant. */
  readonly state: AnnualDeclarationState;
  /** What was done, by whom, when and why. */
  readonly steps: ReadonlyArray<AnnualDeclarationStep>;
  /** Whether it is awaited, late, or came in time. A write-off of the whole period takes its place. */
  readonly timeliness: Timeliness;
  /** Every filing, first to last; the last one counts. */
  readonly versions: ReadonlyArray<AnnualDeclarationVersion>;
  /** From 1: which 12 months of the period. */
  readonly year: Scalars['Int']['output'];
};


/** What a long period tells every 12 months (年度申报). It closes nothing. */
export type AnnualDeclarationStateArgs = {
  asOf?: InputMaybe<Scalars['Date']['input']>;
  knownAt?: InputMaybe<Scalars['DateTime']['input']>;
};


/** What a long period tells every 12 months (年度申报). It closes nothing. */
export type AnnualDeclarationTimelinessArgs = {
  asOf?: InputMaybe<Scalars['Date']['input']>;
  knownAt?: InputMaybe<Scalars['DateTime']['input']>;
};

export type AnnualDeclarationEvent =
  | 'ACCEPT'
  | 'FILE'
  | 'RETURN';

/** It waits for an officer. */
export type AnnualDeclarationFiled = {
  readonly __typename?: 'AnnualDeclarationFiled';
  readonly annualDeclaration: AnnualDeclaration;
};

/** The review of an annual declaration (年度申报). */
export type AnnualDeclarationReviewTask = ReviewTask & {
  readonly __typename?: 'AnnualDeclarationReviewTask';
  readonly ageMinutes: Scalars['Int']['output'];
  /** What is decided. */
  readonly annualDeclaration: AnnualDeclaration;
  readonly claimExpiresAt?: Maybe<Scalars['DateTime']['output']>;
  readonly claimedBy?: Maybe<Scalars['String']['output']>;
  readonly decidedAt?: Maybe<Scalars['DateTime']['output']>;
  readonly decidedBy?: Maybe<Scalars['String']['output']>;
  readonly decision?: Maybe<ReviewDecision>;
  readonly decisionReason?: Maybe<Scalars['String']['output']>;
  readonly district: Scalars['String']['output'];
  readonly enterprise?: Maybe<Enterprise>;
  readonly enterpriseUsci: Scalars['String']['output'];
  /** Book number, period number and year. */
  readonly filingNumber: Scalars['String']['output'];
  readonly followsTaskId?: Maybe<Scalars['ID']['output']>;
  readonly id: Scalars['ID']['output'];
  readonly level: Scalars['Int']['output'];
  readonly levels: Scalars['Int']['output'];
  readonly openedAt: Scalars['DateTime']['output'];
  readonly reasons: ReadonlyArray<ReviewTaskReason>;
  readonly state: ReviewTaskState;
  readonly steps: ReadonlyArray<ReviewTaskStep>;
};

export type AnnualDeclarationState =
  | 'ACCEPTED'
  | 'DUE'
  /** It waits for an officer. */
  | 'FILED'
  /** Its 12 months have not passed. */
  | 'NOT_DUE'
  /** Returned with a reason; it is to be filed again. */
  | 'RETURNED';

export type AnnualDeclarationStep = {
  readonly __typename?: 'AnnualDeclarationStep';
  readonly by: Scalars['String']['output'];
  readonly event: AnnualDeclarationEvent;
  readonly occurredOn: Scalars['Date']['output'];
  readonly reason?: Maybe<Scalars['String']['output']>;
  readonly recordedAt: Scalars['DateTime']['output'];
  readonly toState: AnnualDeclarationState;
  readonly version: Scalars['Int']['output'];
};

/** A filing with the figures that were computed from it. */
export type AnnualDeclarationVersion = {
  readonly __typename?: 'AnnualDeclarationVersion';
  readonly filedBy: Scalars['String']['output'];
  readonly filedOn: Scalars['Date']['output'];
  readonly materials: WriteOffMaterialLineConnection;
  /** From 1. */
  readonly number: Scalars['Int']['output'];
  readonly products: WriteOffProductLineConnection;
  readonly recordedAt: Scalars['DateTime']['output'];
  /** How it was reviewed; null for one that was filed before reviews were kept. */
  readonly reviewDecision?: Maybe<FilingReview>;
  readonly toleranceBase: ToleranceBase;
};


/** A filing with the figures that were computed from it. */
export type AnnualDeclarationVersionMaterialsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
};


/** A filing with the figures that were computed from it. */
export type AnnualDeclarationVersionProductsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
};

export type AnswerConsumptionDoubtInput = {
  readonly doubtId: Scalars['ID']['input'];
  readonly evidence: Scalars['String']['input'];
  readonly requestId: Scalars['ID']['input'];
};

export type ApproveWriteOffInput = {
  readonly bookNumber: Scalars['String']['input'];
  readonly periodNumber: Scalars['Int']['input'];
  readonly reason?: InputMaybe<Scalars['String']['input']>;
  readonly requestId: Scalars['ID']['input'];
};

export type ApproveWriteOffResult = FilingRefused | NotFound | RequestIdReused | WriteOffApproved | WriteOffDecided;

export type AskReportExtensionInput = {
  readonly bookNumber: Scalars['String']['input'];
  readonly periodNumber: Scalars['Int']['input'];
  /** 1 to 1,000 characters. */
  readonly reason: Scalars['String']['input'];
  readonly requestId: Scalars['ID']['input'];
  readonly until: Scalars['Date']['input'];
};

export type AskReportExtensionResult = FilingRefused | NotFound | ReportExtensionAsked | RequestIdReused;

export type BalanceBasis =
  /** Counted by the enterprise (盘点). */
  | 'COUNTED'
  /** Customs' balance of the handbook (手册余量). */
  | 'CUSTOMS_BALANCE';

/** A bonded list (核注清单): what moves between the book and the outside (INV101). */
export type BondedList = {
  readonly __typename?: 'BondedList';
  readonly accountBook: AccountBook;
  /** The day of its approval; while it waits for an officer, the day it was filed. */
  readonly approvedOn: Scalars['Date']['output'];
  /**
   * Its carry-over to or from another book: deep processing (深加工结转) or surplus (余料结转). Each list counts in its own
   * book; the two are compared. Null for a list that carries nothing over.
   */
  readonly carryOver?: Maybe<CarryOver>;
  /** The consumption list that covers it (耗料单); null when none does. */
  readonly consumptionList?: Maybe<ConsumptionList>;
  /** The other side of a carry-over (关联清单). */
  readonly counterpartListNumber?: Maybe<Scalars['String']['output']>;
  readonly declaredOn: Scalars['Date']['output'];
  /** Whether a customs declaration is made for it (报关标志). */
  readonly declaresCustoms: Scalars['Boolean']['output'];
  /** The day it was deleted. */
  readonly deletedOn?: Maybe<Scalars['Date']['output']>;
  /** That it is to be deleted, and what customs answered; null when nobody asked. */
  readonly deletion?: Maybe<BondedListDeletion>;
  readonly direction: ListDirection;
  readonly id: Scalars['ID']['output'];
  /** What it counts against the import limits. */
  readonly importAmount: Money;
  readonly internalNumber: Scalars['String']['output'];
  readonly lineKind: LineKind;
  readonly lines: ReadonlyArray<BondedListLine>;
  /** QD, customs district, year, I or E, 9 digits. */
  readonly listNumber: Scalars['String']['output'];
  /** Materials whose balance it took below zero: goods left before their material was posted. A warning, no refusal. */
  readonly overdrawn: ReadonlyArray<Material>;
  /** The day its movements take effect: of the release, else of the declaration; null before it is posted. */
  readonly postedOn?: Maybe<Scalars['Date']['output']>;
  /** How it was reviewed; null for one that was filed before reviews were kept. */
  readonly reviewDecision?: Maybe<FilingReview>;
  /** Now, or as of a day of effect as far as it was known at an instant; null when it was not yet filed then. */
  readonly state?: Maybe<ListState>;
  /** Supervision mode (监管方式), 4 characters. */
  readonly supervisionMode: Scalars['String']['output'];
};


/** A bonded list (核注清单): what moves between the book and the outside (INV101). */
export type BondedListStateArgs = {
  asOf?: InputMaybe<Scalars['Date']['input']>;
  knownAt?: InputMaybe<Scalars['DateTime']['input']>;
};

export type BondedListConnection = {
  readonly __typename?: 'BondedListConnection';
  readonly edges: ReadonlyArray<BondedListEdge>;
  readonly nodes: ReadonlyArray<BondedList>;
  readonly pageInfo: PageInfo;
};

/** That a list is to be deleted (删单申请). */
export type BondedListDeletion = {
  readonly __typename?: 'BondedListDeletion';
  /** The event that answered: the cancelled declaration, or its release. */
  readonly answeredBy?: Maybe<Scalars['ID']['output']>;
  /** The day of the answer. */
  readonly answeredOn?: Maybe<Scalars['Date']['output']>;
  readonly askedBy: Scalars['String']['output'];
  readonly askedOn: Scalars['Date']['output'];
  readonly reason: Scalars['String']['output'];
  readonly state: DeletionState;
};

/** The deletion is asked for. */
export type BondedListDeletionAsked = {
  readonly __typename?: 'BondedListDeletionAsked';
  readonly bondedList: BondedList;
};

export type BondedListEdge = {
  readonly __typename?: 'BondedListEdge';
  readonly cursor: Scalars['String']['output'];
  readonly node: BondedList;
};

/** The list is approved, or waits for an officer; see its state. */
export type BondedListFiled = {
  readonly __typename?: 'BondedListFiled';
  readonly bondedList: BondedList;
};

export type BondedListInput = {
  readonly bookNumber: Scalars['String']['input'];
  /** The book of the other half (关联备案编号). */
  readonly counterpartBookNumber?: InputMaybe<Scalars['String']['input']>;
  /** The other half of a carry-over, where it is filed already (关联清单编号). */
  readonly counterpartListNumber?: InputMaybe<Scalars['String']['input']>;
  /** Today when left out. */
  readonly declaredOn?: InputMaybe<Scalars['Date']['input']>;
  readonly declaresCustoms: Scalars['Boolean']['input'];
  /** When the goods of a carry-over were delivered; its declaration is due by the end of the next month. */
  readonly deliveredOn?: InputMaybe<Scalars['Date']['input']>;
  readonly direction: ListDirection;
  /** The enterprise's own number; unique in the book. */
  readonly internalNumber: Scalars['String']['input'];
  readonly lineKind: LineKind;
  readonly lines: ReadonlyArray<BondedListLineInput>;
  readonly supervisionMode: Scalars['String']['input'];
};

export type BondedListLine = {
  readonly __typename?: 'BondedListLine';
  readonly amount: Money;
  /** Customs doubts the version this line names: the consultation is open, or ended with the doubt upheld. */
  readonly consumptionDoubted: Scalars['Boolean']['output'];
  readonly consumptionVersion?: Maybe<Scalars['String']['output']>;
  readonly flow: Flow;
  readonly hsCode: Scalars['String']['output'];
  readonly itemNumber: Scalars['Int']['output'];
  readonly lineNumber: Scalars['Int']['output'];
  readonly quantity: Quantity;
  readonly soldAs?: Maybe<SoldAs>;
  /**
   * What its goods are by GACC Order 111 and how they are taxed, where it disposes of such goods; null for all other lines.
   * Tax itself is computed with the declaration.
   */
  readonly specialGoods?: Maybe<SpecialGoods>;
  /**
   * What this line was made of: work orders, and for each of their materials the lots (反向追溯). Null for a line that took no
   * products out. At most 1,000 edges.
   */
  readonly traceBackward?: Maybe<Trace>;
  /**
   * Where this lot (批次) went: issues to work orders, their products, the lines that took those out (正向追溯). What rests at
   * all nodes adds up to the lot exactly. Null for a line that brought no material in. At most 1,000 edges.
   */
  readonly traceForward?: Maybe<Trace>;
};

export type BondedListLineInput = {
  readonly consumptionVersion?: InputMaybe<Scalars['String']['input']>;
  readonly currency: Scalars['String']['input'];
  readonly hsCode: Scalars['String']['input'];
  readonly itemNumber: Scalars['Int']['input'];
  readonly lineNumber: Scalars['Int']['input'];
  readonly partNumber?: InputMaybe<Scalars['String']['input']>;
  readonly quantity: Scalars['Decimal']['input'];
  readonly soldAs?: InputMaybe<SoldAs>;
  readonly totalAmount: Scalars['Decimal']['input'];
  readonly unit: Scalars['String']['input'];
  readonly unitPrice?: InputMaybe<Scalars['Decimal']['input']>;
  /** Needed for imports in another currency than USD. */
  readonly usdAmount?: InputMaybe<Scalars['Decimal']['input']>;
};

export type BondedListOutcome = {
  readonly __typename?: 'BondedListOutcome';
  readonly internalNumber: Scalars['String']['output'];
  readonly result: FileBondedListResult;
};

/** The review of a bonded list (核注清单). */
export type BondedListReviewTask = ReviewTask & {
  readonly __typename?: 'BondedListReviewTask';
  readonly ageMinutes: Scalars['Int']['output'];
  /** What is decided. */
  readonly bondedList: BondedList;
  readonly claimExpiresAt?: Maybe<Scalars['DateTime']['output']>;
  readonly claimedBy?: Maybe<Scalars['String']['output']>;
  readonly decidedAt?: Maybe<Scalars['DateTime']['output']>;
  readonly decidedBy?: Maybe<Scalars['String']['output']>;
  readonly decision?: Maybe<ReviewDecision>;
  readonly decisionReason?: Maybe<Scalars['String']['output']>;
  readonly district: Scalars['String']['output'];
  readonly enterprise?: Maybe<Enterprise>;
  readonly enterpriseUsci: Scalars['String']['output'];
  /** List number. */
  readonly filingNumber: Scalars['String']['output'];
  readonly followsTaskId?: Maybe<Scalars['ID']['output']>;
  readonly id: Scalars['ID']['output'];
  readonly level: Scalars['Int']['output'];
  readonly levels: Scalars['Int']['output'];
  readonly openedAt: Scalars['DateTime']['output'];
  readonly reasons: ReadonlyArray<ReviewTaskReason>;
  readonly state: ReviewTaskState;
  readonly steps: ReadonlyArray<ReviewTaskStep>;
};

/** What became of each list of a file, in the file's order. */
export type BondedListsImported = {
  readonly __typename?: 'BondedListsImported';
  readonly filed: Scalars['Int']['output'];
  readonly outcomes: ReadonlyArray<BondedListOutcome>;
  readonly refused: Scalars['Int']['output'];
  readonly warnings: ReadonlyArray<Fault>;
};

/** A change of a book (变更), from its filing to its decision. */
export type BookChange = {
  readonly __typename?: 'BookChange';
  /** Who decided; `system` for one that passed by itself. */
  readonly decidedBy?: Maybe<Scalars['String']['output']>;
  readonly decidedOn?: Maybe<Scalars['Date']['output']>;
  /** Whether the book may hold, import or run more by it: what a discredited enterprise may not ask for (R01). */
  readonly enlarges: Scalars['Boolean']['output'];
  /** Every field that changes. */
  readonly fields: ReadonlyArray<FieldChange>;
  readonly filedBy: Scalars['String']['output'];
  readonly filedOn: Scalars['Date']['output'];
  /** From 1; returned ones count too. */
  readonly number: Scalars['Int']['output'];
  readonly reason?: Maybe<Scalars['String']['output']>;
  readonly recordedAt: Scalars['DateTime']['output'];
  /** How it was reviewed; null for one that was filed before reviews were kept. */
  readonly reviewDecision?: Maybe<FilingReview>;
  readonly state: ChangeState;
};

/** The review of a change of an account book (账册变更). */
export type BookChangeReviewTask = ReviewTask & {
  readonly __typename?: 'BookChangeReviewTask';
  readonly accountBook: AccountBook;
  readonly ageMinutes: Scalars['Int']['output'];
  /** What is decided. */
  readonly change: BookChange;
  readonly claimExpiresAt?: Maybe<Scalars['DateTime']['output']>;
  readonly claimedBy?: Maybe<Scalars['String']['output']>;
  readonly decidedAt?: Maybe<Scalars['DateTime']['output']>;
  readonly decidedBy?: Maybe<Scalars['String']['output']>;
  readonly decision?: Maybe<ReviewDecision>;
  readonly decisionReason?: Maybe<Scalars['String']['output']>;
  readonly district: Scalars['String']['output'];
  readonly enterprise?: Maybe<Enterprise>;
  readonly enterpriseUsci: Scalars['String']['output'];
  /** Book number and number of the change. */
  readonly filingNumber: Scalars['String']['output'];
  readonly followsTaskId?: Maybe<Scalars['ID']['output']>;
  readonly id: Scalars['ID']['output'];
  readonly level: Scalars['Int']['output'];
  readonly levels: Scalars['Int']['output'];
  readonly openedAt: Scalars['DateTime']['output'];
  readonly reasons: ReadonlyArray<ReviewTaskReason>;
  readonly state: ReviewTaskState;
  readonly steps: ReadonlyArray<ReviewTaskStep>;
};

/** What moves a book from state to state (domain 1.5). */
export type BookEvent =
  | 'APPROVE'
  | 'AUTO_PASS'
  /** The final write-off is approved and nothing is left (注销). */
  | 'CANCEL'
  /** The enterprise asks to close it (注销申请). */
  | 'CLOSE_APPLY'
  | 'DISCARD'
  | 'EDIT'
  /** Customs refuses it. */
  | 'REFUSE_CLOSING'
  | 'RETURN'
  | 'SUBMIT'
  | 'TO_MANUAL'
  /** The enterprise gives that up. */
  | 'WITHDRAW';

export type BookItemInput = {
  /** ISO 4217. */
  readonly currency?: InputMaybe<Scalars['String']['input']>;
  readonly hsCode: Scalars['String']['input'];
  readonly itemNumber: Scalars['Int']['input'];
  readonly maxRemainingQuantity?: InputMaybe<Scalars['Decimal']['input']>;
  readonly name: Scalars['String']['input'];
  readonly openingQuantity?: InputMaybe<Scalars['Decimal']['input']>;
  readonly partNumber?: InputMaybe<Scalars['String']['input']>;
  readonly price?: InputMaybe<Scalars['Decimal']['input']>;
  readonly quantity?: InputMaybe<Scalars['Decimal']['input']>;
  readonly quantityControlled?: InputMaybe<Scalars['Boolean']['input']>;
  readonly specification?: InputMaybe<Scalars['String']['input']>;
  readonly statutoryUnit?: InputMaybe<Scalars['String']['input']>;
  readonly unit: Scalars['String']['input'];
};

/** The pause flag of a book (pauseImpexpMarkcd). */
export type BookPause =
  /** No list at all (6). */
  | 'ALL'
  /** No goods go out (5). */
  | 'EXPORTS'
  /** No goods come in (4). Sales in China, destruction and adjustment go on, whatever the mark of their list. */
  | 'IMPORTS'
  /** Neither in nor out (3). */
  | 'IMPORTS_AND_EXPORTS'
  /** Nothing is paused (1 or 2). */
  | 'NONE';

/** The life of a book (domain 1.5). Pause and change are flags beside it. */
export type BookState =
  /** In force (执行). */
  | 'ACTIVE'
  /** Closed for good (注销). */
  | 'CANCELLED'
  /** The enterprise has asked to close it (注销申请): nothing comes in any more. */
  | 'CLOSING'
  /** Not yet handed in (暂存). */
  | 'DRAFT'
  /** With an officer (转人工). */
  | 'MANUAL_REVIEW'
  /** Handed in (待审核). */
  | 'PENDING'
  /** Returned to the enterprise (退单). */
  | 'RETURNED'
  /** Given up after it was returned (作废). */
  | 'VOID';

/** A step in the life of a book. */
export type BookStep = {
  readonly __typename?: 'BookStep';
  /** Who did it; `system` for what customs' system does by itself. */
  readonly by: Scalars['String']['output'];
  readonly causedBy: Scalars['ID']['output'];
  readonly event: BookEvent;
  readonly occurredOn: Scalars['Date']['output'];
  readonly reason?: Maybe<Scalars['String']['output']>;
  readonly recordedAt: Scalars['DateTime']['output'];
  readonly toState: BookState;
};

/** What a book was approved for; null where there is no limit. */
export type BookTerms = {
  readonly __typename?: 'BookTerms';
  /** Capacity certificate (生产能力证明), in US dollars a year. */
  readonly annualCapacityUsd?: Maybe<Scalars['Decimal']['output']>;
  readonly enterpriseName: Scalars['String']['output'];
  /** In US dollars a year (最大进口金额). */
  readonly importCeilingUsd?: Maybe<Scalars['Decimal']['output']>;
  /** In 10,000 US dollars (最大周转金额). */
  readonly maxTurnoverAmount?: Maybe<Scalars['Decimal']['output']>;
  readonly validUntil?: Maybe<Scalars['Date']['output']>;
};

/** The kind of book (账册类型). */
export type BookType =
  /** Accounts by consumption lists (耗料). */
  | 'CONSUMPTION_LIST'
  /** Enterprise as the unit of supervision (企业为单元). */
  | 'ENTERPRISE_UNIT'
  /** Processing book outside special zones (E账册). */
  | 'E_BOOK'
  /** Processing book in a special zone (H账册). */
  | 'H_BOOK'
  /** Accounts by work orders (工单). */
  | 'WORK_ORDER';

/** A link of the former procedure that is cancelled, in some districts, from a day on. */
export type CancelledLink = {
  readonly __typename?: 'CancelledLink';
  readonly cancelledFrom: Scalars['Date']['output'];
  /** The last day of the cancellation; null while it stands. */
  readonly cancelledUntil?: Maybe<Scalars['Date']['output']>;
  /** Stable code of the link, by which a form of the former procedure is named. */
  readonly code: Scalars['String']['output'];
  readonly confidence: LinkConfidence;
  /** Of the row: a link has one for each part of the country. */
  readonly id: Scalars['ID']['output'];
  readonly legalBasis: Scalars['String']['output'];
  readonly nameEn: Scalars['String']['output'];
  /** Name in Chinese (环节名称). */
  readonly nameZh: Scalars['String']['output'];
  readonly replacedByEn: Scalars['String']['output'];
  /** What replaced it, in Chinese (取代方式). */
  readonly replacedByZh: Scalars['String']['output'];
  /** The first digits of the districts in which it is cancelled; `*` for the whole country. */
  readonly scope: Scalars['String']['output'];
  /** Supervision modes (监管方式) of the bonded list that took its place; empty when nothing or something else did. */
  readonly supervisionModes: ReadonlyArray<Scalars['String']['output']>;
};

export type CancelledLinkAdded = {
  readonly __typename?: 'CancelledLinkAdded';
  readonly cancelledLink: CancelledLink;
};

/** What an administrator did to the cancelled links. */
export type CancelledLinkChange = {
  readonly __typename?: 'CancelledLinkChange';
  readonly by: Scalars['String']['output'];
  readonly event: CancelledLinkEvent;
  /** The last day of a closed link. */
  readonly lastDay?: Maybe<Scalars['Date']['output']>;
  readonly linkId: Scalars['ID']['output'];
  readonly reason: Scalars['String']['output'];
  readonly recordedAt: Scalars['DateTime']['output'];
  readonly recordedOn: Scalars['Date']['output'];
};

export type CancelledLinkClosed = {
  readonly __typename?: 'CancelledLinkClosed';
  readonly cancelledLink: CancelledLink;
};

export type CancelledLinkEvent =
  | 'ADD'
  | 'CLOSE';

/** One half of a carry-over: a list out of a book meets a list into another. By rule R09 they carry the same. */
export type CarryOver = {
  readonly __typename?: 'CarryOver';
  /** The other half; null while it is waited for, or when the caller may not see its book. */
  readonly counterpart?: Maybe<BondedList>;
  /** Number of the other half, once it is filed (关联清单编号). */
  readonly counterpartListNumber?: Maybe<Scalars['String']['output']>;
  /**
   * The last day to declare the delivery, by the rows in force when it was: the end of the month after it. Since
   * 2023-11-14 (Announcement 2023/166) this may lie in the next cycle of a book. Null when no delivery is named.
   */
  readonly declareBy?: Maybe<Scalars['Date']['output']>;
  /** Whether the list came after that day. */
  readonly declaredLate: Scalars['Boolean']['output'];
  /** When the goods were delivered, as the list says it (收发货日期). */
  readonly deliveredOn?: Maybe<Scalars['Date']['output']>;
  /** What differs, seen from this list: `value` is what it says, `allowed` what the counterpart says. */
  readonly differences: ReadonlyArray<Fault>;
  readonly kind: CarryOverKind;
  readonly state: CarryOverState;
};

export type CarryOverKind =
  /** 深加工结转 (0255, 0654): products of one book become materials of another. */
  | 'DEEP_PROCESSING'
  /** 余料结转 (0258, 0657): surplus materials move to another book. */
  | 'SURPLUS';

export type CarryOverState =
  /** Both halves name each other, but they do not carry the same. */
  | 'DIFFERS'
  /** Both halves carry the same quantities of the same commodities, by their first 8 digits and units. */
  | 'MET'
  /** The other half is not filed, or does not name this one. */
  | 'WAITING_FOR_COUNTERPART';

/**
 * What a line contributes to a cell: of a bonded list, a consumption list or a work order. Consumption by unit consumption is
 * rounded once on the cumulative quantity; this is its step.
 */
export type CellContribution = {
  readonly __typename?: 'CellContribution';
  /** Null where a consumption list or a work order says what was used. */
  readonly bondedList?: Maybe<BondedList>;
  /** The consumption list behind it. */
  readonly consumptionList?: Maybe<ConsumptionList>;
  readonly consumptionVersion?: Maybe<Scalars['String']['output']>;
  readonly contribution: Scalars['Decimal']['output'];
  readonly flow: Flow;
  readonly lineNumber: Scalars['Int']['output'];
  readonly occurredOn: Scalars['Date']['output'];
  /** The product that took or gave back the material. */
  readonly product?: Maybe<Product>;
  /** What the line moved, in the unit of its item. */
  readonly quantity: Scalars['Decimal']['output'];
  /** The stock-take that recorded the scrap; null for all others. */
  readonly stockTake?: Maybe<StockTake>;
  /** The work order behind it. */
  readonly workOrderNumber?: Maybe<Scalars['String']['output']>;
};

export type CellContributionConnection = {
  readonly __typename?: 'CellContributionConnection';
  readonly edges: ReadonlyArray<CellContributionEdge>;
  readonly nodes: ReadonlyArray<CellContribution>;
  readonly pageInfo: PageInfo;
};

export type CellContributionEdge = {
  readonly __typename?: 'CellContributionEdge';
  readonly cursor: Scalars['String']['output'];
  readonly node: CellContribution;
};

/** What is left out stays as it is; a limit that is null is lifted. */
export type ChangeAccountBookInput = {
  readonly annualCapacityUsd?: InputMaybe<Scalars['Decimal']['input']>;
  readonly bookNumber: Scalars['String']['input'];
  readonly enterpriseName?: InputMaybe<Scalars['String']['input']>;
  readonly importCeilingUsd?: InputMaybe<Scalars['Decimal']['input']>;
  /** Materials as they are to be, each whole: new ones, and those in the place of the ones with their numbers. */
  readonly materials?: ReadonlyArray<BookItemInput>;
  /** In 10,000 US dollars. */
  readonly maxTurnoverAmount?: InputMaybe<Scalars['Decimal']['input']>;
  readonly products?: ReadonlyArray<BookItemInput>;
  /** Item numbers of materials to take out; never of one that moved. */
  readonly removedMaterials?: ReadonlyArray<Scalars['Int']['input']>;
  readonly removedProducts?: ReadonlyArray<Scalars['Int']['input']>;
  readonly requestId: Scalars['ID']['input'];
  readonly validUntil?: InputMaybe<Scalars['Date']['input']>;
};

export type ChangeAccountBookResult = AccountBookChangeFiled | FilingRefused | NotFound | RequestIdReused;

export type ChangeAccountingMethodInput = {
  readonly bookNumber: Scalars['String']['input'];
  /** The number of the first period that is accounted by it; the next one when left out. */
  readonly fromPeriod?: InputMaybe<Scalars['Int']['input']>;
  readonly method: AccountingMethod;
  readonly requestId: Scalars['ID']['input'];
};

export type ChangeAccountingMethodResult = AccountingMethodChanged | FilingRefused | NotFound | RequestIdReused;

export type ChangeConsumptionLinkInput = {
  readonly bookNumber: Scalars['String']['input'];
  readonly link: ConsumptionLink;
  readonly requestId: Scalars['ID']['input'];
};

export type ChangeConsumptionLinkResult = ConsumptionLinkChanged | FilingRefused | NotFound | RequestIdReused;

export type ChangeDecision =
  | 'APPROVE'
  | 'RETURN';

export type ChangeState =
  /** Approved: the book is changed (通过). */
  | 'APPROVED'
  /** With an officer (转人工). */
  | 'MANUAL_REVIEW'
  /** Handed in (待审核). */
  | 'PENDING'
  /** Returned: the book stays as it was (退单). */
  | 'RETURNED';

/** A decision that would change. */
export type ChangedReview = {
  readonly __typename?: 'ChangedReview';
  readonly added: ReadonlyArray<ReviewHit>;
  readonly after: ReviewOutcome;
  readonly before: ReviewOutcome;
  readonly decisionId: Scalars['ID']['output'];
  readonly enterpriseUsci: Scalars['String']['output'];
  readonly filing: ReviewedFiling;
  readonly filingKey: Scalars['String']['output'];
  readonly removed: ReadonlyArray<ReviewHit>;
};

export type ClaimReviewTaskInput = {
  /** Chosen by the caller, the same when the request is sent again: it is then carried out once. */
  readonly requestId: Scalars['ID']['input'];
  readonly taskId: Scalars['ID']['input'];
};

export type ClaimReviewTaskResult = FilingRefused | NotFound | RequestIdReused | ReviewTaskAlreadyDecided | ReviewTaskClaimed;

export type ClaimWriteOffInput = {
  readonly bookNumber: Scalars['String']['input'];
  readonly periodNumber: Scalars['Int']['input'];
  readonly requestId: Scalars['ID']['input'];
};

export type ClaimWriteOffResult = FilingRefused | NotFound | RequestIdReused | WriteOffClaimed | WriteOffDecided;

export type CloseAccountBookInput = {
  readonly bookNumber: Scalars['String']['input'];
  readonly reason: Scalars['String']['input'];
  readonly requestId: Scalars['ID']['input'];
};

export type CloseAccountBookResult = AccountBookClosing | FilingRefused | NotFound | RequestIdReused;

export type CloseCancelledLinkInput = {
  /** The last day of the cancellation. */
  readonly lastDay: Scalars['Date']['input'];
  readonly linkId: Scalars['ID']['input'];
  readonly reason: Scalars['String']['input'];
  readonly requestId: Scalars['ID']['input'];
};

export type CloseCancelledLinkResult = CancelledLinkClosed | FilingRefused | NotFound | RequestIdReused;

export type CloseConsultationInput = {
  readonly doubtId: Scalars['ID']['input'];
  readonly outcome: ConsultationOutcome;
  readonly record: Scalars['String']['input'];
  /** The version that takes the place of a doubted one, when the outcome is REPLACED. */
  readonly replacedBy?: InputMaybe<Scalars['String']['input']>;
  readonly requestId: Scalars['ID']['input'];
};

export type CloseStockTakeInput = {
  readonly requestId: Scalars['ID']['input'];
  readonly stockTakeId: Scalars['ID']['input'];
};

export type CloseStockTakeResult = FilingRefused | NotFound | RequestIdReused | StockTakeClosed;

/** Something that a book which is being closed still has. */
export type ClosingBlocker = {
  readonly __typename?: 'ClosingBlocker';
  /** The list's number, the material's item number, or the number of the change. */
  readonly key: Scalars['String']['output'];
  readonly kind: ClosingBlockerKind;
  /** What is left of the material, or of its leftovers. */
  readonly quantity?: Maybe<Scalars['Decimal']['output']>;
};

export type ClosingBlockerKind =
  /** A material of which the book still holds something. */
  | 'BALANCE'
  /** A change that waits for its decision; the closing cannot even be asked for. */
  | 'CHANGE_UNDER_WAY'
  /** A material of which leftovers are not disposed of. */
  | 'LEFTOVERS'
  /** A list whose period is not written off. */
  | 'LIST_NOT_WRITTEN_OFF'
  /** A list that is not posted; the closing cannot even be asked for. */
  | 'LIST_UNPOSTED';

export type ConfirmDiscrepanciesInput = {
  readonly bookNumber: Scalars['String']['input'];
  /** One for each material with a difference. */
  readonly explanations: ReadonlyArray<ExplanationInput>;
  readonly periodNumber: Scalars['Int']['input'];
  readonly requestId: Scalars['ID']['input'];
  /** The version whose differences are confirmed: the last one. */
  readonly version: Scalars['Int']['input'];
};

export type ConfirmDiscrepanciesResult = DiscrepanciesConfirmed | FilingRefused | NotFound | RequestIdReused;

export type ConsultationOutcome =
  /** Another version takes its place. */
  | 'REPLACED'
  /** The doubt stands: the enterprise restates the version. Lines that name it stay marked. */
  | 'UPHELD'
  /** Customs drops the doubt. */
  | 'WITHDRAWN';

/** The step is recorded. */
export type ConsultationRecorded = {
  readonly __typename?: 'ConsultationRecorded';
  readonly doubt: ConsumptionDoubt;
};

export type ConsultationResult = ConsultationRecorded | FilingRefused | NotFound | RequestIdReused;

export type ConsultationState =
  /** The enterprise gave evidence; it may add to it. */
  | 'ANSWERED'
  | 'CLOSED'
  /** Notice is given. */
  | 'DOUBTED';

export type ConsultationStep = {
  readonly __typename?: 'ConsultationStep';
  readonly occurredOn: Scalars['Date']['output'];
  readonly recordedAt: Scalars['DateTime']['output'];
  /** The state since this step. */
  readonly state: ConsultationState;
  /** Reason, evidence, or the record of the result. */
  readonly statement: Scalars['String']['output'];
  readonly stepNumber: Scalars['Int']['output'];
};

/** A list that consumes the room of its book. */
export type ConsumingList = {
  readonly __typename?: 'ConsumingList';
  readonly amount: Money;
  readonly bondedList: BondedList;
  readonly stage: TurnoverStage;
};

export type ConsumingListConnection = {
  readonly __typename?: 'ConsumingListConnection';
  readonly edges: ReadonlyArray<ConsumingListEdge>;
  readonly nodes: ReadonlyArray<ConsumingList>;
  readonly pageInfo: PageInfo;
};

export type ConsumingListEdge = {
  readonly __typename?: 'ConsumingListEdge';
  readonly cursor: Scalars['String']['output'];
  readonly node: ConsumingList;
};

/** A material that consumes the room of its book. */
export type ConsumingMaterial = {
  readonly __typename?: 'ConsumingMaterial';
  readonly balance: Quantity;
  readonly material: Material;
  /** In US dollars, shown at 6 places: the average price of its imports in the cycle (核销周期), else as filed. */
  readonly price: Money;
  /** Balance times unrounded price, shown at 6 places. */
  readonly worth: Money;
};

export type ConsumingMaterialConnection = {
  readonly __typename?: 'ConsumingMaterialConnection';
  readonly edges: ReadonlyArray<ConsumingMaterialEdge>;
  readonly nodes: ReadonlyArray<ConsumingMaterial>;
  readonly pageInfo: PageInfo;
};

export type ConsumingMaterialEdge = {
  readonly __typename?: 'ConsumingMaterialEdge';
  readonly cursor: Scalars['String']['output'];
  readonly node: ConsumingMaterial;
};

/** Declared consumption of a material beside the actual one. */
export type ConsumptionComparison = {
  readonly __typename?: 'ConsumptionComparison';
  /** `used / made`, 9 places; null when nothing was made. */
  readonly actualConsumption?: Maybe<Scalars['Decimal']['output']>;
  /** Declared for one unit: unit consumption times bonded share, 9 places. */
  readonly declaredConsumption?: Maybe<Scalars['Decimal']['output']>;
  /** What the declared consumption takes for what was made; null when the version declares no such material. */
  readonly declaredUse?: Maybe<Scalars['Decimal']['output']>;
  /** Used beyond what was declared; below zero when less was needed. */
  readonly deviation?: Maybe<Scalars['Decimal']['output']>;
  /** In percent of the declared use, 9 places. */
  readonly deviationRate?: Maybe<Scalars['Decimal']['output']>;
  /** Of the product, in its unit. */
  readonly made: Scalars['Decimal']['output'];
  readonly material: Material;
  /** Null where several products were made together, and none of them declares the material. */
  readonly product?: Maybe<Product>;
  /** Of the material, losses included, in its unit. */
  readonly used: Scalars['Decimal']['output'];
  readonly version?: Maybe<Scalars['String']['output']>;
};

export type ConsumptionComparisonConnection = {
  readonly __typename?: 'ConsumptionComparisonConnection';
  readonly edges: ReadonlyArray<ConsumptionComparisonEdge>;
  readonly nodes: ReadonlyArray<ConsumptionComparison>;
  readonly pageInfo: PageInfo;
};

export type ConsumptionComparisonEdge = {
  readonly __typename?: 'ConsumptionComparisonEdge';
  readonly cursor: Scalars['String']['output'];
  readonly node: ConsumptionComparison;
};

/** A doubt about a version of a product's consumption (单耗质疑) and its consultation (磋商). */
export type ConsumptionDoubt = {
  readonly __typename?: 'ConsumptionDoubt';
  readonly id: Scalars['ID']['output'];
  /** Null until it is closed. */
  readonly outcome?: Maybe<ConsultationOutcome>;
  readonly product: Product;
  /** The version that takes its place; null unless it was replaced. */
  readonly replacedBy?: Maybe<Scalars['String']['output']>;
  readonly state: ConsultationState;
  /** Every step, oldest first. None is ever changed. */
  readonly steps: ReadonlyArray<ConsultationStep>;
  readonly version: Scalars['String']['output'];
};

export type ConsumptionLink =
  /** Before the product is exported (出口前). */
  | 'BEFORE_EXPORT'
  /** Before the write-off is reported (报核前). */
  | 'BEFORE_WRITE_OFF';

/** The link changes on the first day of a period. */
export type ConsumptionLinkChanged = {
  readonly __typename?: 'ConsumptionLinkChanged';
  readonly accountBook: AccountBook;
  readonly effectiveFrom: Scalars['Date']['output'];
  readonly link: ConsumptionLink;
};

/** A consumption list (耗料单, CMB101): what was used from one day to another, as the enterprise's own books say. */
export type ConsumptionList = {
  readonly __typename?: 'ConsumptionList';
  /** The first day it covers (cmbBeginTime). */
  readonly beginsOn: Scalars['Date']['output'];
  /** The bonded lists on which what was made of the materials left. */
  readonly coveredLists: ReadonlyArray<BondedList>;
  /** The last day it covers (cmbEndTime), on which its materials move. */
  readonly endsOn: Scalars['Date']['output'];
  readonly filedOn: Scalars['Date']['output'];
  readonly id: Scalars['ID']['output'];
  readonly internalNumber: Scalars['String']['output'];
  readonly leftovers: ReadonlyArray<ConsumptionListScrap>;
  /** CM, customs district, year, 9 digits. */
  readonly listNumber: Scalars['String']['output'];
  readonly materials: ReadonlyArray<ConsumptionListUse>;
  readonly recordedAt: Scalars['DateTime']['output'];
  readonly state: ConsumptionListState;
  /** Why it was taken back. */
  readonly withdrawnFor?: Maybe<Scalars['String']['output']>;
  readonly withdrawnOn?: Maybe<Scalars['Date']['output']>;
};

export type ConsumptionListConnection = {
  readonly __typename?: 'ConsumptionListConnection';
  readonly edges: ReadonlyArray<ConsumptionListEdge>;
  readonly nodes: ReadonlyArray<ConsumptionList>;
  readonly pageInfo: PageInfo;
};

export type ConsumptionListEdge = {
  readonly __typename?: 'ConsumptionListEdge';
  readonly cursor: Scalars['String']['output'];
  readonly node: ConsumptionList;
};

/** The list is filed and posted. */
export type ConsumptionListFiled = {
  readonly __typename?: 'ConsumptionListFiled';
  readonly consumptionList: ConsumptionList;
  /** Materials of which the book holds less than nothing after it: a warning. */
  readonly overdrawn: ReadonlyArray<Material>;
};

/** Scrap that was left of a material (边角料). */
export type ConsumptionListScrap = {
  readonly __typename?: 'ConsumptionListScrap';
  /** Commodity code of the scrap as presented. */
  readonly hsCode: Scalars['String']['output'];
  readonly material: Material;
  readonly name: Scalars['String']['output'];
  readonly quantity: Quantity;
};

export type ConsumptionListScrapInput = {
  /** Of the scrap as presented, 10 digits. */
  readonly hsCode: Scalars['String']['input'];
  /** The material it was left of. */
  readonly itemNumber: Scalars['Int']['input'];
  readonly name: Scalars['String']['input'];
  readonly quantity: Scalars['Decimal']['input'];
  /** The material's unit. */
  readonly unit: Scalars['String']['input'];
};

export type ConsumptionListState =
  | 'POSTED'
  /** Taken back: what it moved is reversed. */
  | 'WITHDRAWN';

/** What was used of a material, losses included (ucnsNetUseupQty). */
export type ConsumptionListUse = {
  readonly __typename?: 'ConsumptionListUse';
  readonly material: Material;
  readonly quantity: Quantity;
};

export type ConsumptionListUseInput = {
  readonly itemNumber: Scalars['Int']['input'];
  /** In the material's unit, losses included. */
  readonly quantity: Scalars['Decimal']['input'];
};

/** The list is taken back. */
export type ConsumptionListWithdrawn = {
  readonly __typename?: 'ConsumptionListWithdrawn';
  readonly consumptionList: ConsumptionList;
};

/** Where a consumption version of a book was kept from. */
export type ConsumptionOrigin = {
  readonly __typename?: 'ConsumptionOrigin';
  readonly handbook: Handbook;
  readonly productItemNumber: Scalars['Int']['output'];
  readonly version: Scalars['String']['output'];
};

/** A supplementary self-approval report (单耗补充申报) on one version, with what counted before it and since. */
export type ConsumptionReport = {
  readonly __typename?: 'ConsumptionReport';
  readonly after: ReadonlyArray<UnitConsumption>;
  readonly before: ReadonlyArray<UnitConsumption>;
  readonly filedOn: Scalars['Date']['output'];
  readonly movementsPosted: Scalars['Int']['output'];
  /** How many movements were reversed, and how many posted instead. */
  readonly movementsReversed: Scalars['Int']['output'];
  /** The write-off period it restates; later periods count its figures too. */
  readonly periodNumber: Scalars['Int']['output'];
  readonly reason: Scalars['String']['output'];
  readonly recordedAt: Scalars['DateTime']['output'];
  /** From 1, by version. */
  readonly reportNumber: Scalars['Int']['output'];
  /** How it was reviewed; null for one that was filed before reviews were kept. */
  readonly reviewDecision?: Maybe<FilingReview>;
  readonly version: Scalars['String']['output'];
};

/** The most that one unit of a product may take of a material (单耗标准, GACC Order 155). A declaration above it is refused. */
export type ConsumptionStandard = {
  readonly __typename?: 'ConsumptionStandard';
  readonly materialHsPrefix: Scalars['String']['output'];
  /** Leading digits of the product's commodity code. */
  readonly productHsPrefix: Scalars['String']['output'];
  /** The instrument it rests on, or that it is a default. */
  readonly source: Scalars['String']['output'];
  /** Unit consumption, net and loss together. */
  readonly upperLimit: Scalars['Decimal']['output'];
  readonly validFrom: Scalars['Date']['output'];
  /** The last day it holds; null without end. */
  readonly validTo?: Maybe<Scalars['Date']['output']>;
};

/** The standard holds from its day on. */
export type ConsumptionStandardEntered = {
  readonly __typename?: 'ConsumptionStandardEntered';
  readonly standard: ConsumptionStandard;
};

/** An item in a place, in its declared unit. */
export type CountLine = {
  readonly __typename?: 'CountLine';
  /** counted + issuesAfter - receiptsAfter. */
  readonly atCutOff: Scalars['Decimal']['output'];
  readonly counted: Scalars['Decimal']['output'];
  /** What left the place between the cut-off and the count. */
  readonly issuesAfter: Scalars['Decimal']['output'];
  readonly itemKind: CountedKind;
  readonly itemNumber: Scalars['Int']['output'];
  /** Of the quantity at the cut-off, what is not bonded. */
  readonly nonBonded: Scalars['Decimal']['output'];
  readonly place: CountPlace;
  /** What came into it between the cut-off and the count. */
  readonly receiptsAfter: Scalars['Decimal']['output'];
};

export type CountLineInput = {
  readonly counted: Scalars['Decimal']['input'];
  /** 0 when left out. */
  readonly issuesAfter?: InputMaybe<Scalars['Decimal']['input']>;
  readonly itemKind: CountedKind;
  readonly itemNumber: Scalars['Int']['input'];
  /** 0 when left out; materials only. */
  readonly nonBonded?: InputMaybe<Scalars['Decimal']['input']>;
  readonly place: CountPlace;
  /** 0 when left out. */
  readonly receiptsAfter?: InputMaybe<Scalars['Decimal']['input']>;
};

/** Where it was (存放状态). */
export type CountPlace =
  /** Outward processing (外发加工). */
  | 'AT_CONTRACTOR'
  /** Finished goods warehouse; products only. */
  | 'FINISHED'
  | 'IN_TRANSIT'
  | 'RAW_WAREHOUSE'
  /** Scrap only. */
  | 'SCRAP_YARD'
  /** In process; semi-finished goods are counted as the materials in them. */
  | 'WORK_IN_PROGRESS';

/** The sheet counts. */
export type CountRecorded = {
  readonly __typename?: 'CountRecorded';
  readonly stockTake: StockTake;
};

/** A version of a count sheet (盘点表). */
export type CountSheet = {
  readonly __typename?: 'CountSheet';
  readonly countedAt: Scalars['DateTime']['output'];
  readonly firstCounter: Scalars['String']['output'];
  /** Whether it counts: no later version is there. */
  readonly inForce: Scalars['Boolean']['output'];
  readonly lines: ReadonlyArray<CountLine>;
  readonly location: Scalars['String']['output'];
  readonly recordedAt: Scalars['DateTime']['output'];
  readonly secondCounter: Scalars['String']['output'];
  readonly sheetNumber: Scalars['String']['output'];
  /** From 1; each recount is the next one. */
  readonly version: Scalars['Int']['output'];
};

export type CountSheetConnection = {
  readonly __typename?: 'CountSheetConnection';
  readonly edges: ReadonlyArray<CountSheetEdge>;
  readonly nodes: ReadonlyArray<CountSheet>;
  readonly pageInfo: PageInfo;
};

export type CountSheetEdge = {
  readonly __typename?: 'CountSheetEdge';
  readonly cursor: Scalars['String']['output'];
  readonly node: CountSheet;
};

export type CountSheetInput = {
  readonly countedAt: Scalars['DateTime']['input'];
  readonly firstCounter: Scalars['String']['input'];
  /** 1 to 1,000 lines. */
  readonly lines: ReadonlyArray<CountLineInput>;
  /** One of the planned locations. */
  readonly location: Scalars['String']['input'];
  /** Another person. */
  readonly secondCounter: Scalars['String']['input'];
  /** The number printed on the sheet, unique in the stock-take; the number of an earlier sheet makes this a recount. */
  readonly sheetNumber: Scalars['String']['input'];
};

/** What is counted. */
export type CountedKind =
  /**
   * Scrap (边角料), under the item number of its material. Where only unit consumption is declared, so that no scrap is
   * computed, what is found beyond the book's is recorded when the stock-take is closed; elsewhere it is compared.
   */
  | 'LEFTOVERS'
  | 'MATERIAL'
  /** Finished goods; converted into materials by the consumption in force at the cut-off. */
  | 'PRODUCT';

/** Scrap of a material at the cut-off (边角料). */
export type CountedLeftovers = {
  readonly __typename?: 'CountedLeftovers';
  /** What should be there by the book, without what this stock-take recorded. */
  readonly byBook: Scalars['Decimal']['output'];
  readonly counted: Scalars['Decimal']['output'];
  readonly material: Material;
  /** What this stock-take added to the book when it was closed (scrapRecorded). */
  readonly recorded: Scalars['Decimal']['output'];
};

export type CountedMaterialInput = {
  readonly atContractor?: InputMaybe<Scalars['Decimal']['input']>;
  readonly inTransit?: InputMaybe<Scalars['Decimal']['input']>;
  readonly itemNumber: Scalars['Int']['input'];
  readonly nonBonded?: InputMaybe<Scalars['Decimal']['input']>;
  readonly rawWarehouse: Scalars['Decimal']['input'];
  readonly workInProgress?: InputMaybe<Scalars['Decimal']['input']>;
};

export type CountedProductInput = {
  readonly itemNumber: Scalars['Int']['input'];
  readonly quantity: Scalars['Decimal']['input'];
};

export type CountedStockInput = {
  readonly materials: ReadonlyArray<CountedMaterialInput>;
  /** Finished goods, converted by the consumption in force at the day. */
  readonly products: ReadonlyArray<CountedProductInput>;
};

/** A receipt of customs (海关回执). */
export type CustomsReceipt = {
  readonly __typename?: 'CustomsReceipt';
  /** The list by its number, as far as it is here. */
  readonly bondedList?: Maybe<BondedList>;
  /** What it is about and of which change. */
  readonly businessKey: Scalars['String']['output'];
  readonly id: Scalars['ID']['output'];
  readonly internalNumber?: Maybe<Scalars['String']['output']>;
  readonly listNumber?: Maybe<Scalars['String']['output']>;
  readonly messageType: CustomsReceiptType;
  /** Remarks and reasons of a rejection. */
  readonly notes: ReadonlyArray<Scalars['String']['output']>;
  /** Null where the receipt decides nothing. */
  readonly outcome?: Maybe<CustomsReceiptOutcome>;
  /** Of a posting receipt. */
  readonly postedOn?: Maybe<Scalars['Date']['output']>;
  readonly preEntryNumber?: Maybe<Scalars['String']['output']>;
  readonly recordedAt: Scalars['DateTime']['output'];
};

export type CustomsReceiptConnection = {
  readonly __typename?: 'CustomsReceiptConnection';
  readonly edges: ReadonlyArray<CustomsReceiptEdge>;
  readonly nodes: ReadonlyArray<CustomsReceipt>;
  readonly pageInfo: PageInfo;
};

export type CustomsReceiptEdge = {
  readonly __typename?: 'CustomsReceiptEdge';
  readonly cursor: Scalars['String']['output'];
  readonly node: CustomsReceipt;
};

export type CustomsReceiptOutcome =
  /** To manual review (转人工). */
  | 'MANUAL'
  | 'PASSED'
  | 'REJECTED'
  /** Stored or pre-posted (入库、预核扣). */
  | 'STORED';

export type CustomsReceiptType =
  /** The book as customs holds it (账册同步). */
  | 'EMS301'
  /** A list was decided on (核注清单审核回执). */
  | 'INV201'
  /** A declaration was generated (报关单生成回执). */
  | 'INV202'
  /** A list was posted (核扣回执). */
  | 'INV211';

/** What became of the receipts of a file. */
export type CustomsReceiptsReceived = {
  readonly __typename?: 'CustomsReceiptsReceived';
  /** Those that are new. */
  readonly receipts: ReadonlyArray<CustomsReceipt>;
  /** How many were here before. */
  readonly repeated: Scalars['Int']['output'];
  readonly warnings: ReadonlyArray<Fault>;
};

export type DecideAccountBookChangeInput = {
  readonly bookNumber: Scalars['String']['input'];
  readonly decision: ChangeDecision;
  /** Needed for a return. */
  readonly reason?: InputMaybe<Scalars['String']['input']>;
  readonly requestId: Scalars['ID']['input'];
};

export type DecideAccountBookChangeResult = AccountBookChangeDecided | FilingRefused | NotFound | RequestIdReused;

export type DecideReviewTaskInput = {
  readonly decision: ReviewDecision;
  /** Needed unless the filing is approved without an inspection. */
  readonly reason?: InputMaybe<Scalars['String']['input']>;
  /** Chosen by the caller, the same when the request is sent again: it is then carried out once. */
  readonly requestId: Scalars['ID']['input'];
  readonly taskId: Scalars['ID']['input'];
};

export type DecideReviewTaskResult = FilingRefused | NotFound | RequestIdReused | ReviewTaskAlreadyDecided | ReviewTaskDecided;

export type DeclareUnitConsumptionInput = {
  readonly bookNumber: Scalars['String']['input'];
  readonly lines: ReadonlyArray<UnitConsumptionInput>;
  readonly requestId: Scalars['ID']['input'];
};

export type DeclareUnitConsumptionResult = FilingRefused | NotFound | RequestIdReused | UnitConsumptionDeclared;

export type DeclaredConsumptionVersion = {
  readonly __typename?: 'DeclaredConsumptionVersion';
  /** False when the version was declared before with the same content. */
  readonly changed: Scalars['Boolean']['output'];
  readonly product: Product;
  readonly version: Scalars['String']['output'];
};

export type DeleteBondedListInput = {
  readonly listNumber: Scalars['String']['input'];
  readonly reason: Scalars['String']['input'];
  readonly requestId: Scalars['ID']['input'];
};

export type DeleteBondedListResult = BondedListDeletionAsked | FilingRefused | NotFound | RequestIdReused;

export type DeletionState =
  /** The list stands, with what it reserved, until customs answers. */
  | 'ASKED'
  /** The declaration is cancelled and the list deleted. */
  | 'DELETED'
  /** The goods were released first; the list is posted. */
  | 'REFUSED';

export type DiscrepanciesConfirmed = {
  readonly __typename?: 'DiscrepanciesConfirmed';
  readonly writeOff: WriteOff;
};

/** The difference between count and book (溢余 or 短少). */
export type Discrepancy = {
  readonly __typename?: 'Discrepancy';
  /** 实际剩余 (actlRemainQty). */
  readonly actualRemaining: Scalars['Decimal']['output'];
  /** 实际剩余金额 (actlRemainAmt), in US dollars. */
  readonly actualRemainingAmount: Scalars['Decimal']['output'];
  /** dsmlQty: above zero a surplus, below a shortage. */
  readonly difference: Scalars['Decimal']['output'];
  /** dsmlAmt, in US dollars. */
  readonly differenceAmount: Scalars['Decimal']['output'];
  /** dsmlRate, in percent; null when there is nothing to measure it against. */
  readonly differenceRate?: Maybe<Scalars['Decimal']['output']>;
  /** Of it, what stands in counted products. */
  readonly inProducts: Scalars['Decimal']['output'];
};

export type DiscrepancyDisposed = {
  readonly __typename?: 'DiscrepancyDisposed';
  readonly writeOff: WriteOff;
};

export type DisposalSettled = {
  readonly __typename?: 'DisposalSettled';
  readonly writeOff: WriteOff;
};

export type DisposeDiscrepancyInput = {
  readonly bookNumber: Scalars['String']['input'];
  readonly findings: ReadonlyArray<FindingInput>;
  readonly periodNumber: Scalars['Int']['input'];
  readonly reason: Scalars['String']['input'];
  readonly requestId: Scalars['ID']['input'];
};

export type DisposeDiscrepancyResult = DiscrepancyDisposed | FilingRefused | NotFound | RequestIdReused | WriteOffDecided;

export type DoubtUnitConsumptionInput = {
  readonly bookNumber: Scalars['String']['input'];
  readonly productItemNumber: Scalars['Int']['input'];
  /** 1 to 1000 characters, like evidence and record. */
  readonly reason: Scalars['String']['input'];
  readonly requestId: Scalars['ID']['input'];
  readonly version: Scalars['String']['input'];
};

/** A filing that is not filed yet (暂存). It is seen by its own enterprise alone, not by customs. */
export type Draft = {
  readonly __typename?: 'Draft';
  /** What became of the book it was to set up: it may wait for facts of the enterprise. */
  readonly accountBook?: Maybe<FileAccountBookResult>;
  /** The list it became. */
  readonly bondedList?: Maybe<BondedList>;
  readonly id: Scalars['ID']['output'];
  readonly kind: DraftKind;
  /** What filing it now would come to, every hit at once. Nothing is recorded, and no number is used up. */
  readonly precheck: DraftPrecheck;
  readonly savedBy: Scalars['String']['output'];
  readonly savedOn: Scalars['Date']['output'];
  readonly state: DraftState;
  readonly submittedBy?: Maybe<Scalars['String']['output']>;
  readonly submittedOn?: Maybe<Scalars['Date']['output']>;
  /** From 1; the last version counts. */
  readonly version: Scalars['Int']['output'];
  readonly versions: ReadonlyArray<DraftVersion>;
};

/** The draft was submitted before; what it became stands. */
export type DraftAlreadySubmitted = Problem & {
  readonly __typename?: 'DraftAlreadySubmitted';
  readonly message: Scalars['String']['output'];
  readonly submittedBy: Scalars['String']['output'];
  readonly submittedOn: Scalars['Date']['output'];
};

export type DraftConnection = {
  readonly __typename?: 'DraftConnection';
  readonly edges: ReadonlyArray<DraftEdge>;
  readonly nodes: ReadonlyArray<Draft>;
  readonly pageInfo: PageInfo;
};

export type DraftEdge = {
  readonly __typename?: 'DraftEdge';
  readonly cursor: Scalars['String']['output'];
  readonly node: Draft;
};

export type DraftKind =
  | 'ACCOUNT_BOOK'
  | 'BONDED_LIST';

/** What filing a draft would come to. */
export type DraftPrecheck = {
  readonly __typename?: 'DraftPrecheck';
  readonly faults: ReadonlyArray<Fault>;
  /** Whether it would be filed. */
  readonly passes: Scalars['Boolean']['output'];
  /** Facts of the enterprise it would wait for. */
  readonly waitsFor: ReadonlyArray<Scalars['String']['output']>;
};

export type DraftSaved = {
  readonly __typename?: 'DraftSaved';
  readonly draft: Draft;
};

export type DraftState =
  | 'DRAFT'
  /** Filed, for good: see what it became. */
  | 'SUBMITTED';

/** The draft is filed; see what it became. */
export type DraftSubmitted = {
  readonly __typename?: 'DraftSubmitted';
  readonly draft: Draft;
};

/** What a draft said in a version. */
export type DraftVersion = {
  readonly __typename?: 'DraftVersion';
  /** The filing as JSON, in the shape of its input; decimals are text. */
  readonly content: Scalars['String']['output'];
  readonly number: Scalars['Int']['output'];
  readonly recordedAt: Scalars['DateTime']['output'];
  readonly savedBy: Scalars['String']['output'];
  readonly savedOn: Scalars['Date']['output'];
};

export type EnterConsumptionStandardInput = {
  readonly materialHsPrefix: Scalars['String']['input'];
  /** 2 to 10 digits. */
  readonly productHsPrefix: Scalars['String']['input'];
  readonly requestId: Scalars['ID']['input'];
  readonly source: Scalars['String']['input'];
  readonly upperLimit: Scalars['Decimal']['input'];
  readonly validFrom: Scalars['Date']['input'];
  readonly validTo?: InputMaybe<Scalars['Date']['input']>;
};

export type EnterConsumptionStandardResult = ConsumptionStandardEntered | FilingRefused | RequestIdReused;

/** An enterprise of processing trade (加工贸易企业); its own facts belong to enterprise-credit. */
export type Enterprise = {
  readonly __typename?: 'Enterprise';
  /** Its account books, oldest first. Supervision is by enterprise, so there is one as a rule (Announcement 2018/59). */
  readonly accountBooks: ReadonlyArray<AccountBook>;
  /** The handbooks of its contracts that are known here, by number. */
  readonly handbooks: ReadonlyArray<Handbook>;
  /** Filings that wait for facts of another subgraph, oldest first. */
  readonly pendingFilings: ReadonlyArray<PendingFiling>;
  /** Unified social credit code (统一社会信用代码). */
  readonly usci: Scalars['String']['output'];
};

/**
 * A limit that a filing would exceed, with what stands against it: `used + reserved + asked` is more than `limit`, by
 * `exceededBy`. Exact decimals.
 */
export type ExceededLimit = {
  readonly __typename?: 'ExceededLimit';
  /** What the filing asks for. */
  readonly asked: Scalars['String']['output'];
  readonly exceededBy: Scalars['String']['output'];
  readonly limit: Scalars['String']['output'];
  /** What is approved but not yet posted (预扣). */
  readonly reserved: Scalars['String']['output'];
  /** A currency; null where the unit is that of the item. */
  readonly unit?: Maybe<Scalars['String']['output']>;
  /** What counts against it already. */
  readonly used: Scalars['String']['output'];
};

/** A list that is not posted and was left out; its goods belong to the period of their release. */
export type ExcludedList = {
  readonly __typename?: 'ExcludedList';
  readonly listNumber: Scalars['String']['output'];
  readonly reason: Scalars['String']['output'];
};

export type ExcludedListInput = {
  readonly listNumber: Scalars['String']['input'];
  readonly reason: Scalars['String']['input'];
};

export type ExplanationInput = {
  readonly explanation: Scalars['String']['input'];
  readonly itemNumber: Scalars['Int']['input'];
  /** Whether surplus goods were sold in China already. */
  readonly soldInChina?: Scalars['Boolean']['input'];
};

export type ExtensionState =
  | 'ASKED'
  | 'GRANTED'
  | 'REFUSED';

/** One thing wrong with a filing. */
export type Fault = {
  readonly __typename?: 'Fault';
  /** What would have passed. */
  readonly allowed?: Maybe<Scalars['String']['output']>;
  readonly column?: Maybe<Scalars['String']['output']>;
  /** The numbers behind a limit that would be exceeded; null for other faults. */
  readonly limit?: Maybe<ExceededLimit>;
  readonly message: Scalars['String']['output'];
  /** Leads to the offending place: `lines[3].quantity`, or `料件!R12[申报数量]` in a workbook. */
  readonly path: Scalars['String']['output'];
  /** The review rule whose finding it is, R01 for example; null for what is wrong with the document itself. */
  readonly reviewRule?: Maybe<Scalars['String']['output']>;
  readonly row?: Maybe<Scalars['Int']['output']>;
  /** Stable code of the check that failed. */
  readonly rule: Scalars['String']['output'];
  /** Sheet of a workbook, or the file's name. */
  readonly sheet?: Maybe<Scalars['String']['output']>;
  /** What was given. */
  readonly value?: Maybe<Scalars['String']['output']>;
};

/** A field that changes: `terms.validUntil`, `MATERIAL 3.price`; `MATERIAL 9` alone for a new or removed item. */
export type FieldChange = {
  readonly __typename?: 'FieldChange';
  readonly after?: Maybe<Scalars['String']['output']>;
  readonly before?: Maybe<Scalars['String']['output']>;
  readonly enlarges: Scalars['Boolean']['output'];
  readonly path: Scalars['String']['output'];
};

export type FileAccountBookInput = {
  readonly accountingMethod: AccountingMethod;
  /** Capacity certificate (生产能力证明), in US dollars a year; the maximum turnover is at most half of it. */
  readonly annualCapacityUsd?: InputMaybe<Scalars['Decimal']['input']>;
  /** Left out when customs is to give the number. */
  readonly bookNumber?: InputMaybe<Scalars['String']['input']>;
  readonly bookType: BookType;
  readonly consumptionLink: ConsumptionLink;
  readonly consumptions: ReadonlyArray<UnitConsumptionInput>;
  readonly cycleDays?: InputMaybe<Scalars['Int']['input']>;
  readonly district: Scalars['String']['input'];
  readonly enterpriseName: Scalars['String']['input'];
  readonly enterpriseUsci: Scalars['String']['input'];
  /** In US dollars a year (最大进口金额). */
  readonly importCeilingUsd?: InputMaybe<Scalars['Decimal']['input']>;
  readonly internalNumber: Scalars['String']['input'];
  readonly lastWriteOffOn?: InputMaybe<Scalars['Date']['input']>;
  readonly materials: ReadonlyArray<BookItemInput>;
  /** In 10,000 US dollars (最大周转金额). */
  readonly maxTurnoverAmount?: InputMaybe<Scalars['Decimal']['input']>;
  readonly products: ReadonlyArray<BookItemInput>;
  readonly requestId: Scalars['ID']['input'];
  readonly validUntil?: InputMaybe<Scalars['Date']['input']>;
};

export type FileAccountBookResult = AccountBookFiled | FilingPending | FilingRefused | NotFound | RequestIdReused;

export type FileAnnualDeclarationInput = {
  readonly bookNumber: Scalars['String']['input'];
  readonly periodNumber: Scalars['Int']['input'];
  readonly requestId: Scalars['ID']['input'];
  /** What was counted at their end: every material that the period moved or held. */
  readonly stock: CountedStockInput;
  readonly toleranceBase?: ToleranceBase;
  /** Which 12 months of the period, from 1. */
  readonly year: Scalars['Int']['input'];
};

export type FileAnnualDeclarationResult = AnnualDeclarationFiled | FilingRefused | NotFound | RequestIdReused;

export type FileBondedListInput = {
  readonly list: BondedListInput;
  readonly requestId: Scalars['ID']['input'];
};

export type FileBondedListResult = BondedListFiled | FilingRefused | NotFound | RequestIdReused;

export type FileByOldRouteInput = {
  /** Customs district, 4 digits. */
  readonly district: Scalars['String']['input'];
  /** The business day when left out; not later. */
  readonly filedOn?: InputMaybe<Scalars['Date']['input']>;
  /** Code of the cancelled link whose form it is, for example SURPLUS_MATERIAL_DECLARATION (余料结转申报表). */
  readonly form: Scalars['String']['input'];
  /** The form's own number, 1 to 64 characters. */
  readonly reference: Scalars['String']['input'];
  /** Chosen by the caller, the same when the request is sent again: it is then carried out once. */
  readonly requestId: Scalars['ID']['input'];
};

export type FileByOldRouteResult = FilingRefused | LinkCancelled | OldRouteNotRun | RequestIdReused;

export type FileConsumptionListInput = {
  readonly beginsOn: Scalars['Date']['input'];
  readonly bookNumber: Scalars['String']['input'];
  /** Numbers of posted bonded lists of products; each in one consumption list only. */
  readonly coveredLists?: ReadonlyArray<Scalars['String']['input']>;
  /** Not in the future, and in the period of `beginsOn`. */
  readonly endsOn: Scalars['Date']['input'];
  /** The enterprise's own number, unique in the book; 1 to 64 characters. */
  readonly internalNumber: Scalars['String']['input'];
  readonly leftovers?: ReadonlyArray<ConsumptionListScrapInput>;
  readonly materials: ReadonlyArray<ConsumptionListUseInput>;
  readonly requestId: Scalars['ID']['input'];
};

export type FileConsumptionListResult = ConsumptionListFiled | FilingRefused | NotFound | RequestIdReused;

export type FileHandbookInput = {
  readonly consumptions: ReadonlyArray<UnitConsumptionInput>;
  readonly district: Scalars['String']['input'];
  readonly enterpriseName: Scalars['String']['input'];
  readonly enterpriseUsci: Scalars['String']['input'];
  readonly exportContractNumber?: InputMaybe<Scalars['String']['input']>;
  readonly handbookNumber: Scalars['String']['input'];
  readonly importContractNumber?: InputMaybe<Scalars['String']['input']>;
  readonly internalNumber: Scalars['String']['input'];
  readonly materials: ReadonlyArray<HandbookItemInput>;
  readonly products: ReadonlyArray<HandbookItemInput>;
  readonly requestId: Scalars['ID']['input'];
  readonly validUntil?: InputMaybe<Scalars['Date']['input']>;
};

export type FileHandbookResult = FilingRefused | HandbookFiled | NotFound | RequestIdReused;

/**
 * The filing is received, at any hour (7x24), and waits for facts that another part of customs has not told yet. It is
 * decided when they arrive, once, as the outcome of this same request: send the request again to learn it.
 */
export type FilingPending = {
  readonly __typename?: 'FilingPending';
  readonly filing: PendingFiling;
};

/** The filing was refused (退单). All its faults are named at once. */
export type FilingRefused = Problem & {
  readonly __typename?: 'FilingRefused';
  /** The decision on it, where it was reviewed: `reviewDecision` explains it. */
  readonly decisionId?: Maybe<Scalars['ID']['output']>;
  readonly faults: ReadonlyArray<Fault>;
  readonly message: Scalars['String']['output'];
};

/**
 * How a filing was reviewed (参数化判别): every rule that ran, what it looked at, its limits and what it found. It is kept
 * with the filing, of refused filings as well, and never changed. An enterprise sees its own, customs all.
 */
export type FilingReview = {
  readonly __typename?: 'FilingReview';
  readonly decidedAt: Scalars['DateTime']['output'];
  readonly decidedOn: Scalars['Date']['output'];
  readonly district: Scalars['String']['output'];
  /** What was wrong with the document itself, beside the rules. */
  readonly documentFaults: ReadonlyArray<Fault>;
  /** The enterprise, by its unified social credit code. */
  readonly enterpriseUsci: Scalars['String']['output'];
  readonly filing: ReviewedFiling;
  /** The id of what was filed; null when it was refused. */
  readonly filingId?: Maybe<Scalars['ID']['output']>;
  /** What its enterprise calls it: its own number of a list, for example. */
  readonly filingKey: Scalars['String']['output'];
  readonly id: Scalars['ID']['output'];
  readonly outcome: ReviewOutcome;
  /** The parameters that were in force for it. */
  readonly parameters: ReadonlyArray<ReviewParameter>;
  /** Digest of the rules' codes and versions and of their parameters. */
  readonly ruleSetVersion: Scalars['String']['output'];
  readonly rules: ReadonlyArray<ReviewRuleRun>;
  /** Of a refused filing, all that would make it pass; empty for others. */
  readonly wouldPass: ReadonlyArray<Scalars['String']['output']>;
};

export type FilingStep = {
  readonly __typename?: 'FilingStep';
  /** The link that it was; null for a step that is still taken. */
  readonly link?: Maybe<Scalars['String']['output']>;
  readonly nameEn: Scalars['String']['output'];
  readonly nameZh: Scalars['String']['output'];
  /** Whether it is still taken in the district on the day. */
  readonly taken: Scalars['Boolean']['output'];
};

/** The steps of a filing, with the links that are cancelled and without. */
export type FilingSteps = {
  readonly __typename?: 'FilingSteps';
  readonly after: Scalars['Int']['output'];
  readonly before: Scalars['Int']['output'];
  /** Code of the filing, for example SURPLUS_CARRY_OVER. */
  readonly filing: Scalars['String']['output'];
  readonly steps: ReadonlyArray<FilingStep>;
};

/** What customs finds of a difference. */
export type FindingInput = {
  /** Whether the enterprise is at subjective fault (主观过错). */
  readonly atFault?: Scalars['Boolean']['input'];
  readonly itemNumber: Scalars['Int']['input'];
  /** Whether the reason of a shortage is accepted; needed where the interval does not apply. */
  readonly reasonAccepted?: InputMaybe<Scalars['Boolean']['input']>;
  /** Whether goods under prohibition or restriction are affected. */
  readonly restrictedGoodsAffected?: Scalars['Boolean']['input'];
  /** Whether surplus goods were sold in China already. */
  readonly soldInChina?: Scalars['Boolean']['input'];
};

/** What moves materials, products and leftovers (domain 2.2). */
export type Flow =
  /** Adjustment (调整), AAAA. */
  | 'ADJUSTMENT_IN'
  | 'ADJUSTMENT_OUT'
  /** Destruction of by-products (副产品销毁), 0400. */
  | 'BY_PRODUCT_DESTRUCTION'
  /** Re-export of by-products (副产品复出), 0864, 0865. */
  | 'BY_PRODUCT_REEXPORT'
  /** Domestic sale of by-products (副产品内销), 0844, 0845. */
  | 'BY_PRODUCT_SALE'
  /** Deep-processing carry-over in (深加工结转转入), 0255, 0654. */
  | 'CARRY_OVER_IN'
  /** Deep-processing carry-over out (深加工结转转出). */
  | 'CARRY_OVER_OUT'
  /** Scrap that a stock-take found of a material with only unit consumption declared. */
  | 'COUNTED_SCRAP'
  /** What it found missing (短少); taken from the opening. */
  | 'COUNT_SHORTAGE'
  /** What the write-off of the period before found beyond its book (溢余); part of the opening. */
  | 'COUNT_SURPLUS'
  /** Damaged material that cannot be used (受灾料件核销), 0200. */
  | 'DAMAGED_MATERIAL_LOSS'
  /** Domestic sale of damaged material (受灾料件内销), 0245, 0644. */
  | 'DAMAGED_MATERIAL_SALE'
  /** Damaged products that cannot be used, converted into materials (受灾成品折料核销). */
  | 'DAMAGED_PRODUCT_LOSS'
  /** Domestic sale of damaged products, converted into materials (受灾成品折料内销). */
  | 'DAMAGED_PRODUCT_SALE'
  /** Exchanged material in (料件退换), 0300, 0700. */
  | 'EXCHANGE_IN'
  | 'EXCHANGE_OUT'
  /** Sale to a duty-exempt buyer (成品减免), 0345, 0744. */
  | 'EXEMPT_SALE'
  /** Import substitution (以产顶进), 0642. */
  | 'IMPORT_SUBSTITUTION'
  /** Destruction of leftovers (边角料销毁), 0400. */
  | 'LEFTOVERS_DESTRUCTION'
  /** Re-export of leftovers (边角料复出), 0864, 0865. */
  | 'LEFTOVERS_REEXPORT'
  /** Domestic sale of leftovers (边角料内销), 0844, 0845. */
  | 'LEFTOVERS_SALE'
  /** Scrap that a consumption list recorded. */
  | 'LISTED_SCRAP'
  | 'LISTED_SCRAP_WITHDRAWN'
  /** What a consumption list says was used (耗料). */
  | 'LISTED_USE'
  /** A use that was taken back with its consumption list. */
  | 'LISTED_USE_WITHDRAWN'
  /** Destruction of materials (料件销毁), 0200. */
  | 'MATERIAL_DESTRUCTION'
  /** Import of materials (料件进口), modes 0214, 0615, 0715. */
  | 'MATERIAL_IMPORT'
  /** Material re-export (料件复出), 0265, 0664. */
  | 'MATERIAL_REEXPORT'
  /** Domestic sale of material (料件内销), 0245, 0644. */
  | 'MATERIAL_SALE'
  /** Money or equipment only: no movement. */
  | 'NO_EFFECT'
  /** Stock at the beginning of the first period (期初). */
  | 'OPENING'
  /** Destruction of defective products, converted into materials (残次品折料销毁). */
  | 'PRODUCT_DESTRUCTION'
  /** Export of products (成品出口), 0214, 0615. */
  | 'PRODUCT_EXPORT'
  /** Re-export after return (成品退换出口). */
  | 'PRODUCT_REEXPORT'
  /** Product return (成品退换进口), 4400, 4600. */
  | 'PRODUCT_RETURN'
  /** Domestic sale of products, converted into materials (成品转内销折料). */
  | 'PRODUCT_SALE'
  /** Surplus carried in (余料结转转入), 0258, 0657. */
  | 'SURPLUS_IN'
  /** Surplus carried out (余料结转转出). */
  | 'SURPLUS_OUT'
  /** Scrap that a finished work order recorded. */
  | 'WORK_ORDER_SCRAP'
  /** What a finished work order was issued and did not return (工单耗用). */
  | 'WORK_ORDER_USE';

/** How the enterprise keeps its book, as it chooses (Announcement 2018/59). */
export type Granularity =
  /** By merged items (项号): the same commodity code, unit and similar name; materials also at similar prices. */
  | 'ITEM'
  /** By its own part numbers (料号): the same part number, commodity code and unit are one item. */
  | 'PART_NUMBER';

/**
 * A handbook (加工贸易手册): one processing contract, under which customs supervised before the enterprise became the unit
 * (Announcement 2018/59).
 */
export type Handbook = {
  readonly __typename?: 'Handbook';
  /** The book it became part of; null while it is open. */
  readonly accountBook?: Maybe<AccountBook>;
  /** The day at whose end the balances were taken; null when none were stated. */
  readonly balancesAsOf?: Maybe<Scalars['Date']['output']>;
  readonly balancesBasis?: Maybe<BalanceBasis>;
  /** Competent customs district (主管海关), 4 digits. */
  readonly district: Scalars['String']['output'];
  readonly enterprise?: Maybe<Enterprise>;
  readonly exportContractNumber?: Maybe<Scalars['String']['output']>;
  /** 12 characters, B for supplied (来料) or C for purchased (进料) materials. */
  readonly handbookNumber: Scalars['String']['output'];
  readonly id: Scalars['ID']['output'];
  readonly importContractNumber?: Maybe<Scalars['String']['output']>;
  /** The enterprise's own number of the filing (企业内部编号). */
  readonly internalNumber: Scalars['String']['output'];
  readonly materials: ReadonlyArray<HandbookMaterial>;
  readonly movedOn?: Maybe<Scalars['Date']['output']>;
  readonly products: ReadonlyArray<HandbookProduct>;
  readonly state: HandbookState;
  readonly validUntil?: Maybe<Scalars['Date']['output']>;
};

export type HandbookBalanceInput = {
  readonly itemNumber: Scalars['Int']['input'];
  readonly remaining: Scalars['Decimal']['input'];
};

/** The balances are kept. */
export type HandbookBalancesStated = {
  readonly __typename?: 'HandbookBalancesStated';
  readonly handbook: Handbook;
};

/** A consumption line of a handbook (单损耗) as it was declared; rates in percent. */
export type HandbookConsumption = {
  readonly __typename?: 'HandbookConsumption';
  readonly bondedShare?: Maybe<Scalars['Decimal']['output']>;
  readonly intangibleLossRate?: Maybe<Scalars['Decimal']['output']>;
  readonly materialItemNumber: Scalars['Int']['output'];
  readonly netConsumption?: Maybe<Scalars['Decimal']['output']>;
  readonly tangibleLossRate?: Maybe<Scalars['Decimal']['output']>;
  readonly unitConsumption?: Maybe<Scalars['Decimal']['output']>;
  readonly version: Scalars['String']['output'];
};

/** The handbook is known. */
export type HandbookFiled = {
  readonly __typename?: 'HandbookFiled';
  /** False when the same handbook was there already. */
  readonly changed: Scalars['Boolean']['output'];
  readonly handbook: Handbook;
  /** What is worth a look in the workbook: nothing was refused for it. */
  readonly warnings: ReadonlyArray<Fault>;
};

export type HandbookItemInput = {
  /** ISO 4217. */
  readonly currency?: InputMaybe<Scalars['String']['input']>;
  readonly hsCode: Scalars['String']['input'];
  readonly itemNumber: Scalars['Int']['input'];
  readonly maxRemainingQuantity?: InputMaybe<Scalars['Decimal']['input']>;
  readonly name: Scalars['String']['input'];
  readonly openingQuantity?: InputMaybe<Scalars['Decimal']['input']>;
  readonly partNumber?: InputMaybe<Scalars['String']['input']>;
  readonly price?: InputMaybe<Scalars['Decimal']['input']>;
  /** Declared for the whole contract. */
  readonly quantity?: InputMaybe<Scalars['Decimal']['input']>;
  readonly quantityControlled?: InputMaybe<Scalars['Boolean']['input']>;
  /** Imported of a material, exported of a product so far. */
  readonly quantityDone?: InputMaybe<Scalars['Decimal']['input']>;
  readonly specification?: InputMaybe<Scalars['String']['input']>;
  readonly statutoryUnit?: InputMaybe<Scalars['String']['input']>;
  readonly unit: Scalars['String']['input'];
};

/** A material of a handbook (料件). */
export type HandbookMaterial = {
  readonly __typename?: 'HandbookMaterial';
  /** Declared for the whole contract (申报数量). */
  readonly declaredQuantity?: Maybe<Quantity>;
  readonly hsCode: Scalars['String']['output'];
  /** Imported so far; null when unknown. */
  readonly importedQuantity?: Maybe<Quantity>;
  readonly itemNumber: Scalars['Int']['output'];
  readonly name: Scalars['String']['output'];
  readonly partNumber?: Maybe<Scalars['String']['output']>;
  readonly price?: Maybe<Money>;
  /** What is left of it; null when not stated. */
  readonly remaining?: Maybe<Quantity>;
  readonly specification?: Maybe<Scalars['String']['output']>;
  readonly unit: Scalars['String']['output'];
};

/** Handbooks beside the book they would become. */
export type HandbookMove = {
  readonly __typename?: 'HandbookMove';
  /** What the move would be refused for as long as it is so. */
  readonly conflicts: ReadonlyArray<Fault>;
  readonly consumptions: ReadonlyArray<MergedConsumption>;
  /** Changes when the handbooks or the book would be others. */
  readonly digest: Scalars['String']['output'];
  readonly granularity: Granularity;
  readonly handbooks: ReadonlyArray<Handbook>;
  readonly limits: ProposedLimits;
  readonly materials: ReadonlyArray<MergedItem>;
  readonly products: ReadonlyArray<MergedItem>;
};

export type HandbookMoveResult = FilingRefused | HandbookMove | NotFound;

/** An item of a handbook that went, or would go, into an item of a book. */
export type HandbookOrigin = {
  readonly __typename?: 'HandbookOrigin';
  readonly handbook: Handbook;
  readonly itemNumber: Scalars['Int']['output'];
  readonly name: Scalars['String']['output'];
  readonly partNumber?: Maybe<Scalars['String']['output']>;
  /** The surplus that came with it; null for a product. */
  readonly quantity?: Maybe<Quantity>;
};

/** A product of a handbook (成品). */
export type HandbookProduct = {
  readonly __typename?: 'HandbookProduct';
  readonly consumptions: ReadonlyArray<HandbookConsumption>;
  readonly declaredQuantity?: Maybe<Quantity>;
  /** Exported so far; null when unknown. */
  readonly exportedQuantity?: Maybe<Quantity>;
  readonly hsCode: Scalars['String']['output'];
  readonly itemNumber: Scalars['Int']['output'];
  readonly name: Scalars['String']['output'];
  readonly partNumber?: Maybe<Scalars['String']['output']>;
  readonly price?: Maybe<Money>;
  readonly specification?: Maybe<Scalars['String']['output']>;
  readonly unit: Scalars['String']['output'];
};

export type HandbookState =
  /** Became part of a book: it takes no further lists. */
  | 'MOVED'
  /** Can be moved into a book. */
  | 'OPEN';

/** The book is in force, and the handbooks take no further lists. */
export type HandbooksMoved = {
  readonly __typename?: 'HandbooksMoved';
  readonly accountBook: AccountBook;
  readonly handbooks: ReadonlyArray<Handbook>;
};

export type ImportAccountBookInput = {
  readonly requestId: Scalars['ID']['input'];
  /** A workbook that was sent to `POST /uploads`. */
  readonly uploadId: Scalars['ID']['input'];
};

export type ImportBondedListsInput = {
  readonly requestId: Scalars['ID']['input'];
  readonly uploadId: Scalars['ID']['input'];
};

export type ImportBondedListsResult = BondedListsImported | FilingRefused | NotFound | RequestIdReused;

export type ImportConsumptionListInput = {
  readonly requestId: Scalars['ID']['input'];
  /** A file that was sent to `POST /uploads`. */
  readonly uploadId: Scalars['ID']['input'];
};

export type ImportHandbookInput = {
  readonly requestId: Scalars['ID']['input'];
  /** A workbook that was sent to `POST /uploads`. */
  readonly uploadId: Scalars['ID']['input'];
};

/** How far a long import is. A courtesy of the process that runs it, not a fact. */
export type ImportProgress = {
  readonly __typename?: 'ImportProgress';
  readonly done: Scalars['Int']['output'];
  /** READING, CHECKING, WRITING or DONE. */
  readonly stage: Scalars['String']['output'];
  readonly total?: Maybe<Scalars['Int']['output']>;
};

export type ImportWorkOrdersInput = {
  readonly bookNumber: Scalars['String']['input'];
  readonly requestId: Scalars['ID']['input'];
  /** A CSV file that was sent to `POST /uploads`. */
  readonly uploadId: Scalars['ID']['input'];
};

export type KeepMergeRelationInput = {
  readonly bookNumber: Scalars['String']['input'];
  /** Today when left out. */
  readonly effectiveFrom?: InputMaybe<Scalars['Date']['input']>;
  /** The material. */
  readonly itemNumber: Scalars['Int']['input'];
  readonly partNumber: Scalars['String']['input'];
  readonly requestId: Scalars['ID']['input'];
};

export type KeepMergeRelationResult = FilingRefused | MergeRelationKept | NotFound | RequestIdReused;

export type LiftAccountBookPauseInput = {
  readonly bookNumber: Scalars['String']['input'];
  readonly ground?: PauseGround;
  readonly halts?: PauseHalts;
  readonly reason: Scalars['String']['input'];
  readonly requestId: Scalars['ID']['input'];
};

export type LiftAccountBookPauseResult = AccountBookPauseLifted | FilingRefused | NotFound | RequestIdReused;

export type LineKind =
  /** Leftovers and by-products (边角料、副产品), by the item number of their material. */
  | 'LEFTOVERS'
  /** Materials (料件). */
  | 'MATERIAL'
  /** Products (成品). */
  | 'PRODUCT';

/** The form is refused: its link is cancelled in that district. File by the new route. */
export type LinkCancelled = Problem & {
  readonly __typename?: 'LinkCancelled';
  readonly cancelledFrom: Scalars['Date']['output'];
  readonly legalBasis: Scalars['String']['output'];
  /** Code of the link. */
  readonly link: Scalars['String']['output'];
  readonly message: Scalars['String']['output'];
  readonly nameZh: Scalars['String']['output'];
  readonly reference: Scalars['String']['output'];
  /** The new route. */
  readonly replacedBy: Scalars['String']['output'];
  readonly replacedByZh: Scalars['String']['output'];
  /** Supervision modes of the bonded list to file instead; empty when nothing or something else took its place. */
  readonly supervisionModes: ReadonlyArray<Scalars['String']['output']>;
};

/** How sure it is that a link is one of the 13 of the announcement, whose own list is not published. */
export type LinkConfidence =
  /** The announcement names it. */
  | 'CERTAIN'
  /** An older cancellation that fills the list, or an administrator's row. */
  | 'FILLED_IN'
  /** A local pilot of what Announcement 2019/218 made national three weeks later. */
  | 'VERY_LIKELY';

export type ListDirection =
  | 'EXPORT'
  | 'IMPORT';

/** The life of a bonded list (domain 1.5). */
export type ListState =
  /** Approved and pre-posted (预核扣): its amounts are reserved. */
  | 'APPROVED'
  /** Handed in (申报). */
  | 'DECLARED'
  /** Deleted before it was posted (删单); what it reserved is free. */
  | 'DELETED'
  /** Not yet handed in (暂存). */
  | 'DRAFT'
  /** With an officer (转人工). */
  | 'MANUAL'
  /** Posted (已核扣): its movements stand in the ledger. */
  | 'POSTED'
  /** Returned to the enterprise (退单). */
  | 'RETURNED'
  /** Written off (已核销): its period is closed. */
  | 'WRITTEN_OFF';

/** A material of a book (料件): bonded when it was imported, free of duty as long as it is exported in products. */
export type Material = {
  readonly __typename?: 'Material';
  /**
   * What the book holds by its movements (账面数量); below zero when products left before their material came in. Now, or
   * as of a day of effect (`asOf`) as far as it was known at an instant (`knownAt`): what was recorded later is left out.
   * It is the fold of the ledger's movements. The dry run of an earlier day rounds consumption once on the quantities up to
   * that day, so the two may differ in the last place when lists were posted in another order than that of their days.
   */
  readonly bookBalance: Quantity;
  /** Commodity code of the tariff (商品编码), 10 digits. */
  readonly hsCode: Scalars['String']['output'];
  readonly id: Scalars['ID']['output'];
  readonly itemNumber: Scalars['Int']['output'];
  /** Approved maximum, when the quantity is controlled (批准最大余数量). */
  readonly maxRemainingQuantity?: Maybe<Quantity>;
  /** Every movement of this material, oldest first. */
  readonly movements: MovementConnection;
  readonly name: Scalars['String']['output'];
  /** What the book held when its first period began (期初数量). */
  readonly openingQuantity?: Maybe<Quantity>;
  /** The handbook items that went into it (归并关系), with their surplus; none when the book was not made of handbooks. */
  readonly origins: ReadonlyArray<HandbookOrigin>;
  /** The enterprise's own number (料号). */
  readonly partNumber?: Maybe<Scalars['String']['output']>;
  /** Of approved lists that are not yet posted (预核扣). */
  readonly pendingReceipts: Quantity;
  /** Filed unit price. */
  readonly price?: Maybe<Money>;
  readonly specification?: Maybe<Scalars['String']['output']>;
  /** Declared unit (申报计量单位), a customs unit code. */
  readonly unit: Scalars['String']['output'];
};


/** A material of a book (料件): bonded when it was imported, free of duty as long as it is exported in products. */
export type MaterialBookBalanceArgs = {
  asOf?: InputMaybe<Scalars['Date']['input']>;
  knownAt?: InputMaybe<Scalars['DateTime']['input']>;
};


/** A material of a book (料件): bonded when it was imported, free of duty as long as it is exported in products. */
export type MaterialMovementsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
};

/** The cells of a material's line. */
export type MaterialCell =
  | 'added'
  | 'byProductsDestroyed'
  | 'byProductsTakenOut'
  | 'carriedOverIn'
  | 'consumed'
  | 'destroyed'
  | 'destroyedConverted'
  | 'destroyedDamaged'
  | 'exchangedOut'
  | 'imported'
  | 'intangibleLoss'
  | 'leftoversCounted'
  | 'leftoversDestroyed'
  | 'leftoversOpening'
  | 'leftoversRecorded'
  | 'leftoversRemaining'
  | 'leftoversTakenOut'
  | 'netConsumed'
  | 'opening'
  | 'reduced'
  | 'reexported'
  | 'sold'
  | 'soldConverted'
  | 'soldDamaged'
  | 'surplusCarriedOut'
  | 'tangibleLoss'
  | 'theoreticalRemaining';

export type MaterialConnection = {
  readonly __typename?: 'MaterialConnection';
  readonly edges: ReadonlyArray<MaterialEdge>;
  readonly nodes: ReadonlyArray<Material>;
  readonly pageInfo: PageInfo;
};

export type MaterialEdge = {
  readonly __typename?: 'MaterialEdge';
  readonly cursor: Scalars['String']['output'];
  readonly node: Material;
};

/** What is done with the difference of a material, by the decision table of domain 2.5. */
export type MaterialOutcome = {
  readonly __typename?: 'MaterialOutcome';
  /** What the next period begins with. */
  readonly carriedForward: Scalars['Decimal']['output'];
  /** Count less book: above zero a surplus, below a shortage. */
  readonly difference: Scalars['Decimal']['output'];
  /** What the enterprise said of it. */
  readonly explanation?: Maybe<Scalars['String']['output']>;
  readonly material: Material;
  /** Whether customs must dispose of it before the write-off can be approved. */
  readonly needsDisposal: Scalars['Boolean']['output'];
  /** The row of the table, 0 to 6; null while the reason of a shortage is not judged. */
  readonly row?: Maybe<Scalars['Int']['output']>;
  readonly treatments: ReadonlyArray<Treatment>;
};

/** A part number and the item into which it is merged (归并关系), from a day on. */
export type MergeRelation = {
  readonly __typename?: 'MergeRelation';
  readonly effectiveFrom: Scalars['Date']['output'];
  readonly id: Scalars['ID']['output'];
  readonly keptBy: Scalars['String']['output'];
  readonly material: Material;
  readonly partNumber: Scalars['String']['output'];
  readonly recordedAt: Scalars['DateTime']['output'];
};

export type MergeRelationConnection = {
  readonly __typename?: 'MergeRelationConnection';
  readonly edges: ReadonlyArray<MergeRelationEdge>;
  readonly nodes: ReadonlyArray<MergeRelation>;
  readonly pageInfo: PageInfo;
};

export type MergeRelationEdge = {
  readonly __typename?: 'MergeRelationEdge';
  readonly cursor: Scalars['String']['output'];
  readonly node: MergeRelation;
};

export type MergeRelationKept = {
  readonly __typename?: 'MergeRelationKept';
  readonly mergeRelation: MergeRelation;
};

/** A consumption line of the book that handbooks would become, as it was declared; rates in percent. */
export type MergedConsumption = {
  readonly __typename?: 'MergedConsumption';
  readonly bondedShare?: Maybe<Scalars['Decimal']['output']>;
  readonly intangibleLossRate?: Maybe<Scalars['Decimal']['output']>;
  readonly materialItemNumber: Scalars['Int']['output'];
  readonly netConsumption?: Maybe<Scalars['Decimal']['output']>;
  readonly origin: ConsumptionOrigin;
  readonly productItemNumber: Scalars['Int']['output'];
  readonly tangibleLossRate?: Maybe<Scalars['Decimal']['output']>;
  readonly unitConsumption?: Maybe<Scalars['Decimal']['output']>;
  /** Type letter and serial of the handbook, and two characters that count its versions: `C0000101`. */
  readonly version: Scalars['String']['output'];
};

/** An item of the book that handbooks would become. */
export type MergedItem = {
  readonly __typename?: 'MergedItem';
  readonly hsCode: Scalars['String']['output'];
  readonly itemNumber: Scalars['Int']['output'];
  readonly name: Scalars['String']['output'];
  /** The surplus of all merged items (期初数量); null for a product. */
  readonly openingQuantity?: Maybe<Quantity>;
  readonly origins: ReadonlyArray<HandbookOrigin>;
  /** Null when the merged items have different ones. */
  readonly partNumber?: Maybe<Scalars['String']['output']>;
  /** Average of the merged items by their surplus. */
  readonly price?: Maybe<Money>;
  /** What the contracts still left to do; null when unknown. */
  readonly quantity?: Maybe<Quantity>;
  readonly unit: Scalars['String']['output'];
};

/** An amount in a currency (ISO 4217). */
export type Money = {
  readonly __typename?: 'Money';
  readonly amount: Scalars['Decimal']['output'];
  readonly currency: Scalars['String']['output'];
};

export type MoveHandbooksInput = {
  readonly accountingMethod: AccountingMethod;
  /** Capacity certificate (生产能力证明), in US dollars a year. */
  readonly annualCapacityUsd?: InputMaybe<Scalars['Decimal']['input']>;
  /** Left out when customs is to give the number. */
  readonly bookNumber?: InputMaybe<Scalars['String']['input']>;
  readonly consumptionLink: ConsumptionLink;
  readonly cycleDays?: InputMaybe<Scalars['Int']['input']>;
  readonly district: Scalars['String']['input'];
  readonly enterpriseUsci: Scalars['String']['input'];
  /** The digest of the preview that the enterprise agreed to. */
  readonly expectedDigest: Scalars['String']['input'];
  readonly granularity: Granularity;
  readonly handbookNumbers: ReadonlyArray<Scalars['String']['input']>;
  /** In US dollars a year (最大进口金额). */
  readonly importCeilingUsd?: InputMaybe<Scalars['Decimal']['input']>;
  readonly internalNumber: Scalars['String']['input'];
  /** In 10,000 US dollars (最大周转金额). */
  readonly maxTurnoverAmount?: InputMaybe<Scalars['Decimal']['input']>;
  readonly requestId: Scalars['ID']['input'];
  readonly validUntil?: InputMaybe<Scalars['Date']['input']>;
};

export type MoveHandbooksResult = FilingRefused | HandbooksMoved | NotFound | RequestIdReused;

/**
 * A line of the ledger: a positive quantity and a direction, with its cause. It is never edited; a correction is a
 * reversing movement.
 */
export type Movement = {
  readonly __typename?: 'Movement';
  /** The balance after it. */
  readonly balanceAfter: Quantity;
  /** The list behind it; null for the opening stock and for what a write-off carried over. */
  readonly bondedList?: Maybe<BondedList>;
  readonly cause: Flow;
  /** The consumption list behind it. */
  readonly consumptionList?: Maybe<ConsumptionList>;
  readonly consumptionVersion?: Maybe<Scalars['String']['output']>;
  readonly direction: MovementDirection;
  /** Whether it takes back what a list took of the material, because consumption was restated (红冲). */
  readonly isReversal: Scalars['Boolean']['output'];
  readonly lineNumber?: Maybe<Scalars['Int']['output']>;
  /** The day of its effect. */
  readonly occurredOn: Scalars['Date']['output'];
  /** The product whose export, sale or return took or gave back the material. */
  readonly product?: Maybe<Product>;
  readonly quantity: Quantity;
  /** When customs came to know it. */
  readonly recordedAt: Scalars['DateTime']['output'];
  /** The work order behind it. */
  readonly workOrderNumber?: Maybe<Scalars['String']['output']>;
  /** The closed period whose write-off (核销) found the difference that this movement carries over; null for all others. */
  readonly writtenOffPeriod?: Maybe<WriteOffPeriod>;
};

export type MovementConnection = {
  readonly __typename?: 'MovementConnection';
  readonly edges: ReadonlyArray<MovementEdge>;
  readonly nodes: ReadonlyArray<Movement>;
  readonly pageInfo: PageInfo;
};

export type MovementDirection =
  | 'ISSUE'
  | 'RECEIPT';

export type MovementEdge = {
  readonly __typename?: 'MovementEdge';
  readonly cursor: Scalars['String']['output'];
  readonly node: Movement;
};

export type Mutation = {
  readonly __typename?: 'Mutation';
  /** Adds a cancelled link, or another part of the country to one. For administrators; the reason is kept. */
  readonly addCancelledLink: AddCancelledLinkResult;
  /** The enterprise answers a doubt with evidence (磋商). */
  readonly answerConsumptionDoubt: ConsultationResult;
  /**
   * Writes the period off (核销通过), for good: nothing may be dated inside it any more, and the next period begins with
   * what is carried forward. For officers of the district.
   */
  readonly approveWriteOff: ApproveWriteOffResult;
  /**
   * Asks for more time to report a period for write-off (报核延期), with the reason: at most 60 days after its end (GACC
   * Order 150; a dated parameter). An officer of the district decides it, as a review task.
   */
  readonly askReportExtension: AskReportExtensionResult;
  /**
   * Changes a book (账册变更) on a shadow copy: limits, validity, prices, quantities, new items, and items that never moved
   * taken out. The book works on as it was approved until the change is. A change that breaks no rule is approved at once;
   * one that an officer must see waits; everything else is refused with every fault.
   */
  readonly changeAccountBook: ChangeAccountBookResult;
  /**
   * Changes the accounting method (核销类型) of a book from its next period on. A period has one method: what has begun keeps
   * it (domain 2.3).
   */
  readonly changeAccountingMethod: ChangeAccountingMethodResult;
  /** Changes when the book declares consumption: for this period while none of its exports is posted, else from the next one. */
  readonly changeConsumptionLink: ChangeConsumptionLinkResult;
  /** An officer of the district takes a task: for a time nobody else decides it. Taking it again begins that time anew. */
  readonly claimReviewTask: ClaimReviewTaskResult;
  /** An officer of the district takes the review: from then on nobody else decides it, and it cannot be supplemented. */
  readonly claimWriteOff: ClaimWriteOffResult;
  /**
   * Asks to close a book (账册注销申请). From then on nothing comes in; what is left is sold, re-exported or carried over,
   * and the write-off after which nothing is left closes it for good.
   */
  readonly closeAccountBook: CloseAccountBookResult;
  /** Ends a cancellation with a last day. For administrators; the reason is kept, and the row stays in the history. */
  readonly closeCancelledLink: CloseCancelledLinkResult;
  /** An officer closes the consultation with its result. */
  readonly closeConsultation: ConsultationResult;
  /** Closes a stock-take. Refused while a material that the book holds or moved has no sheet; each is named. */
  readonly closeStockTake: CloseStockTakeResult;
  /** The enterprise confirms the differences between count and book, each with its explanation (差异确认). */
  readonly confirmDiscrepancies: ConfirmDiscrepanciesResult;
  /** One officer of the district approves a change that waits, or returns it with a reason; the old copy then stays. */
  readonly decideAccountBookChange: DecideAccountBookChangeResult;
  /**
   * An officer of the district decides a task, for good, and what follows from it happens in the same step. The officer
   * is not the enterprise's coordinator; a task that nobody has taken may be decided at once.
   */
  readonly decideReviewTask: DecideReviewTaskResult;
  /**
   * Declares versions of unit consumption (单耗自核): in force from today without customs approval (domain 5). A version
   * that exists is never changed. What was exported before its version was declared takes its materials now, by
   * movements on the days of the exports. Enterprise only.
   */
  readonly declareUnitConsumption: DeclareUnitConsumptionResult;
  /**
   * Asks for the deletion of a bonded list that is approved and not posted (删单). Its declaration is cancelled first, then
   * the list is deleted and what it reserved is free. Whichever comes first counts: when customs released the goods
   * before, the deletion is refused. The answer comes by event; see `BondedList.deletion`.
   */
  readonly deleteBondedList: DeleteBondedListResult;
  /**
   * Customs disposes of differences (海关处置, type 3) that it may not simply write off. What it finds of each decides
   * its outcome; the book follows when the write-off is approved, in the next period.
   */
  readonly disposeDiscrepancy: DisposeDiscrepancyResult;
  /** Customs doubts a version (单耗质疑): it still works, and list lines that name it are marked. Officer only. */
  readonly doubtUnitConsumption: ConsultationResult;
  /** Enters a standard. It is dated and never changed: of several for the same codes the latest counts. Administrator only. */
  readonly enterConsumptionStandard: EnterConsumptionStandardResult;
  /** Sets up an account book (账册设立) from typed input. The book takes effect at once when nothing is wrong with it (Announcement 2018/59). */
  readonly fileAccountBook: FileAccountBookResult;
  /**
   * Files the annual declaration (年度申报) of a period that is longer than 12 months: theoretical and counted stock as in a
   * write-off, up to the last day of those 12 months. The period stays open. An officer of the district accepts it, or
   * returns it with a reason.
   */
  readonly fileAnnualDeclaration: FileAnnualDeclarationResult;
  /**
   * Files a bonded list (核注清单) and reviews it at once: it is approved and pre-posted, left to one officer, or refused
   * with every fault. An approved list without a customs declaration is posted; one with a declaration is posted when
   * customs releases it. One that an officer returned is filed again under its internal number.
   */
  readonly fileBondedList: FileBondedListResult;
  /**
   * Files a form of the former procedure. The call is taken and answered: where the link is cancelled, with what replaced
   * it; where it was not yet, with the plain word that this system does not run that route. Nothing is filed either way.
   */
  readonly fileByOldRoute: FileByOldRouteResult;
  /**
   * Files a consumption list (耗料单): what was used of each material in a span of days, and the scrap that was left. It is
   * posted on its last day at once, or refused with every fault. For periods that are accounted by consumption lists.
   */
  readonly fileConsumptionList: FileConsumptionListResult;
  /** Makes an open handbook known from typed input. A handbook that is there with the same content is left alone. */
  readonly fileHandbook: FileHandbookResult;
  /** Sets up an account book from an uploaded workbook in the layout of Golden Pass II (金关二期). A book that is there with the same content is left alone. */
  readonly importAccountBook: FileAccountBookResult;
  /** The same from an uploaded workbook in the layout of Golden Pass II: the whole book as it is to be. */
  readonly importAccountBookChange: ChangeAccountBookResult;
  /**
   * Files the lists of an uploaded file: CSV rows, or an INV101 message. A file with errors files nothing. Each list is
   * then filed by itself, so one that is refused does not hold back the others.
   */
  readonly importBondedLists: ImportBondedListsResult;
  /**
   * Files the consumption list of an uploaded file. CSV has one row an entry: `entry` is COVERS, USE or LEFTOVERS; the
   * columns `internalNumber`, `bookNumber`, `beginsOn` and `endsOn` are repeated; the others are `listNumber`,
   * `itemNumber`, `quantity`, `hsCode`, `name` and `unit`. Faults name row and column.
   */
  readonly importConsumptionList: FileConsumptionListResult;
  /** Makes an open handbook known from an uploaded workbook in the layout of Golden Pass II (金关二期). */
  readonly importHandbook: FileHandbookResult;
  /**
   * Records the work orders of an uploaded CSV file, one row an order or a step: `step` is OPEN, ISSUE, RETURN, OUTPUT,
   * SHIPMENT, STOCK_ISSUE, STOCK_RETURN, SCRAP or FINISH, the other columns are `orderNumber`, `productItemNumber`,
   * `consumptionVersion`, `listNumber`, `lineNumber`, `materialItemNumber`, `quantity` and `occurredOn`. Recorded whole, or refused with every fault at its row and column.
   */
  readonly importWorkOrders: RecordWorkOrdersResult;
  /**
   * Keeps into which item of the book a part number is merged (归并关系), from a day on. It is internal to the enterprise
   * and not declared since 2020-01-01 (Announcement 2019/218); earlier relations stay on file.
   */
  readonly keepMergeRelation: KeepMergeRelationResult;
  /** Lifts a pause (恢复), an officer's or one that a rule set, with a reason. For officers of the book's district. */
  readonly liftAccountBookPause: LiftAccountBookPauseResult;
  /**
   * Moves handbooks into a new account book in one step: the book is set up with the merged items and the surplus as its
   * opening quantities, and the handbooks take no further lists. Refused when it would not be the book of the preview.
   */
  readonly moveHandbooks: MoveHandbooksResult;
  /**
   * Pauses imports, exports, all lists or changes of a book (暂停), with a reason. Write-off, supplements and closing
   * always go on. For officers of the book's district.
   */
  readonly pauseAccountBook: PauseAccountBookResult;
  /**
   * Plans a stock-take (盘点) of a book: the day as of whose end the stock is established, when counting begins, how and
   * where. Customs may adopt a stock-take that was announced in time, so it is planned before it is counted.
   */
  readonly planStockTake: PlanStockTakeResult;
  /**
   * Publishes parameters of the review, with a reason. They hold from their day on, in all subgraphs; no decision that was
   * taken is changed. For administrators.
   */
  readonly publishReviewParameters: PublishReviewParametersResult;
  /**
   * Takes in receipts of customs (海关回执) from an uploaded XML file: INV201, INV202, INV211, EMS301. Each is kept once,
   * under its business key; a repeat changes nothing. They do not move the book.
   */
  readonly receiveCustomsReceipt: ReceiveCustomsReceiptResult;
  /**
   * Hands in a count sheet (盘点表), counted by two persons. What moved between the cut-off and the count is told on the
   * sheet, from the warehouse's own documents: the count is rolled back by it. A sheet whose number is known is a recount:
   * it becomes the next version, and the earlier ones stay readable.
   */
  readonly recordCount: RecordCountResult;
  /**
   * Records work orders (工单) and what they moved, from the enterprise's own documents: material of a lot that was issued,
   * returned, made into a product, and the product that was shipped on a list line. Recorded whole, or refused with every
   * fault; nothing is edited later: an issue that was wrong is returned.
   */
  readonly recordWorkOrders: RecordWorkOrdersResult;
  /** Customs refuses the closing with a reason: the book is in force again. For officers of the book's district. */
  readonly refuseAccountBookClosing: RefuseAccountBookClosingResult;
  /**
   * Sends a snapshot of the enterprise's own stock ledger (企业库存台账) as of the end of a day, typed or as an uploaded
   * CSV or workbook. It is kept as the next version; nothing is overwritten and the book is not moved. A report with a fault is
   * refused as a whole.
   */
  readonly reportStockLedger: ReportStockLedgerResult;
  /**
   * Reports a period for write-off (核销正常申报, type 1): one that is due, or one that the enterprise ends early. The
   * figures are computed at once and kept; with differences the period waits for their confirmation, else for review.
   */
  readonly reportWriteOff: ReportWriteOffResult;
  /**
   * Files a supplementary self-approval report (单耗补充申报): restates a version for a period whose review has not begun
   * (Announcement 2019/218). Movements of the period are reversed and posted anew; the last report counts.
   */
  readonly restateUnitConsumption: RestateUnitConsumptionResult;
  /** Returns the write-off to the enterprise (退单) with a reason; the period is due again. */
  readonly returnWriteOff: ReturnWriteOffResult;
  /**
   * Saves a filing as a draft (暂存), or the next version of one: a bonded list or an account book, exactly one of them.
   * Nothing is checked but that it can be read; nobody else sees it. For staff of an enterprise.
   */
  readonly saveDraft: SaveDraftResult;
  /** What the disposal ordered is done; the write-off goes back to review. */
  readonly settleDisposal: SettleDisposalResult;
  /**
   * States what is left of every material under an open handbook at the end of a day, as counted or as customs' balance of
   * the handbook says: a workbook does not tell what moved. Stating again replaces it until the handbook is moved.
   */
  readonly stateHandbookBalances: StateHandbookBalancesResult;
  /**
   * Submits a draft, once: it is filed as if it had been typed now, and bound to what it became. A refused one stays a
   * draft, with every fault.
   */
  readonly submitDraft: SubmitDraftResult;
  /** Restates a reported period (补充申报, type 2) until an officer claims its review; the last version counts. */
  readonly supplementWriteOff: SupplementWriteOffResult;
  /** The enterprise gives the closing up: the book is in force again. */
  readonly withdrawAccountBookClosing: WithdrawAccountBookClosingResult;
  /**
   * Takes a consumption list back while its period is not written off: what it moved is reversed, and the bonded lists
   * that it covered may be covered by another one.
   */
  readonly withdrawConsumptionList: WithdrawConsumptionListResult;
};


export type MutationAddCancelledLinkArgs = {
  input: AddCancelledLinkInput;
};


export type MutationAnswerConsumptionDoubtArgs = {
  input: AnswerConsumptionDoubtInput;
};


export type MutationApproveWriteOffArgs = {
  input: ApproveWriteOffInput;
};


export type MutationAskReportExtensionArgs = {
  input: AskReportExtensionInput;
};


export type MutationChangeAccountBookArgs = {
  input: ChangeAccountBookInput;
};


export type MutationChangeAccountingMethodArgs = {
  input: ChangeAccountingMethodInput;
};


export type MutationChangeConsumptionLinkArgs = {
  input: ChangeConsumptionLinkInput;
};


export type MutationClaimReviewTaskArgs = {
  input: ClaimReviewTaskInput;
};


export type MutationClaimWriteOffArgs = {
  input: ClaimWriteOffInput;
};


export type MutationCloseAccountBookArgs = {
  input: CloseAccountBookInput;
};


export type MutationCloseCancelledLinkArgs = {
  input: CloseCancelledLinkInput;
};


export type MutationCloseConsultationArgs = {
  input: CloseConsultationInput;
};


export type MutationCloseStockTakeArgs = {
  input: CloseStockTakeInput;
};


export type MutationConfirmDiscrepanciesArgs = {
  input: ConfirmDiscrepanciesInput;
};


export type MutationDecideAccountBookChangeArgs = {
  input: DecideAccountBookChangeInput;
};


export type MutationDecideReviewTaskArgs = {
  input: DecideReviewTaskInput;
};


export type MutationDeclareUnitConsumptionArgs = {
  input: DeclareUnitConsumptionInput;
};


export type MutationDeleteBondedListArgs = {
  input: DeleteBondedListInput;
};


export type MutationDisposeDiscrepancyArgs = {
  input: DisposeDiscrepancyInput;
};


export type MutationDoubtUnitConsumptionArgs = {
  input: DoubtUnitConsumptionInput;
};


export type MutationEnterConsumptionStandardArgs = {
  input: EnterConsumptionStandardInput;
};


export type MutationFileAccountBookArgs = {
  input: FileAccountBookInput;
};


export type MutationFileAnnualDeclarationArgs = {
  input: FileAnnualDeclarationInput;
};


export type MutationFileBondedListArgs = {
  input: FileBondedListInput;
};


export type MutationFileByOldRouteArgs = {
  input: FileByOldRouteInput;
};


export type MutationFileConsumptionListArgs = {
  input: FileConsumptionListInput;
};


export type MutationFileHandbookArgs = {
  input: FileHandbookInput;
};


export type MutationImportAccountBookArgs = {
  input: ImportAccountBookInput;
};


export type MutationImportAccountBookChangeArgs = {
  input: ImportAccountBookInput;
};


export type MutationImportBondedListsArgs = {
  input: ImportBondedListsInput;
};


export type MutationImportConsumptionListArgs = {
  input: ImportConsumptionListInput;
};


export type MutationImportHandbookArgs = {
  input: ImportHandbookInput;
};


export type MutationImportWorkOrdersArgs = {
  input: ImportWorkOrdersInput;
};


export type MutationKeepMergeRelationArgs = {
  input: KeepMergeRelationInput;
};


export type MutationLiftAccountBookPauseArgs = {
  input: LiftAccountBookPauseInput;
};


export type MutationMoveHandbooksArgs = {
  input: MoveHandbooksInput;
};


export type MutationPauseAccountBookArgs = {
  input: PauseAccountBookInput;
};


export type MutationPlanStockTakeArgs = {
  input: PlanStockTakeInput;
};


export type MutationPublishReviewParametersArgs = {
  input: PublishReviewParametersInput;
};


export type MutationReceiveCustomsReceiptArgs = {
  input: ReceiveCustomsReceiptInput;
};


export type MutationRecordCountArgs = {
  input: RecordCountInput;
};


export type MutationRecordWorkOrdersArgs = {
  input: RecordWorkOrdersInput;
};


export type MutationRefuseAccountBookClosingArgs = {
  input: RefuseAccountBookClosingInput;
};


export type MutationReportStockLedgerArgs = {
  input: ReportStockLedgerInput;
};


export type MutationReportWriteOffArgs = {
  input: ReportWriteOffInput;
};


export type MutationRestateUnitConsumptionArgs = {
  input: RestateUnitConsumptionInput;
};


export type MutationReturnWriteOffArgs = {
  input: ReturnWriteOffInput;
};


export type MutationSaveDraftArgs = {
  input: SaveDraftInput;
};


export type MutationSettleDisposalArgs = {
  input: SettleDisposalInput;
};


export type MutationStateHandbookBalancesArgs = {
  input: StateHandbookBalancesInput;
};


export type MutationSubmitDraftArgs = {
  input: SubmitDraftInput;
};


export type MutationSupplementWriteOffArgs = {
  input: SupplementWriteOffInput;
};


export type MutationWithdrawAccountBookClosingArgs = {
  input: WithdrawAccountBookClosingInput;
};


export type MutationWithdrawConsumptionListArgs = {
  input: WithdrawConsumptionListInput;
};

/** There is no such thing, or the caller may not see it. */
export type NotFound = Problem & {
  readonly __typename?: 'NotFound';
  readonly key: Scalars['String']['output'];
  readonly kind: Scalars['String']['output'];
  readonly message: Scalars['String']['output'];
};

/**
 * The form is not taken: its link was not cancelled in that district on that day, but this system runs only the procedure
 * that came after it. Such a filing belonged to the system of its time.
 */
export type OldRouteNotRun = Problem & {
  readonly __typename?: 'OldRouteNotRun';
  /** The day from which the link is cancelled there; null when no such day is known. */
  readonly laterCancelledFrom?: Maybe<Scalars['Date']['output']>;
  readonly link: Scalars['String']['output'];
  readonly message: Scalars['String']['output'];
  readonly reference: Scalars['String']['output'];
};

/** Where a page of a connection begins and ends. */
export type PageInfo = {
  readonly __typename?: 'PageInfo';
  readonly endCursor?: Maybe<Scalars['String']['output']>;
  readonly hasNextPage: Scalars['Boolean']['output'];
};

export type PauseAccountBookInput = {
  readonly bookNumber: Scalars['String']['input'];
  readonly reason: Scalars['String']['input'];
  readonly requestId: Scalars['ID']['input'];
  readonly stops: PauseStops;
};

export type PauseAccountBookResult = AccountBookPaused | FilingRefused | NotFound | RequestIdReused;

/** Why a book is paused. Each ground is set and lifted by itself; a list is stopped while one of them stands. */
export type PauseGround =
  /** An annual declaration (年度申报) is overdue: imports stop from the day after its last day until it is filed. The calendar sets and lifts it, so no event tells of it. */
  | 'ANNUAL_DECLARATION'
  /** The enterprise is discredited (失信): imports stop, exports go on, until its level recovers or an officer lifts it. */
  | 'DISCREDITED'
  /** An officer decided so. */
  | 'OFFICER';

/** Whether a pause is about lists or about changes; an officer sets each by itself. */
export type PauseHalts =
  | 'CHANGES'
  | 'LISTS';

/** A pause that was set or lifted; it holds from its day until the next step of its ground. */
export type PauseStep = {
  readonly __typename?: 'PauseStep';
  /** Who did it; `system` for a rule. */
  readonly by: Scalars['String']['output'];
  /** The event or request it follows from. */
  readonly causedBy: Scalars['ID']['output'];
  readonly ground: PauseGround;
  readonly halts: PauseHalts;
  /** The day from which it holds; a level may be given ahead of its day. */
  readonly occurredOn: Scalars['Date']['output'];
  readonly reason: Scalars['String']['output'];
  readonly recordedAt: Scalars['DateTime']['output'];
  /** What this ground stops from then on; null when it is lifted. */
  readonly stops?: Maybe<PauseStops>;
};

/** What a pause stops. */
export type PauseStops =
  /** Every list. */
  | 'ALL'
  /** Changes of the book (变更). */
  | 'CHANGES'
  /** Lists that send goods out: exports, carry-overs out, re-exports, exchanges out. */
  | 'EXPORTS'
  /** Lists that bring goods in: imports, carry-overs and surplus in, exchanges in, returned products. */
  | 'IMPORTS';

/** A filing that waits for facts, or waited. */
export type PendingFiling = {
  readonly __typename?: 'PendingFiling';
  /** The event that brought the last fact. */
  readonly decidedBy?: Maybe<Scalars['ID']['output']>;
  readonly decidedOn?: Maybe<Scalars['Date']['output']>;
  readonly id: Scalars['ID']['output'];
  /** Facts of the enterprise that have not arrived. */
  readonly missing: ReadonlyArray<Scalars['String']['output']>;
  readonly receivedOn: Scalars['Date']['output'];
  readonly recordedAt: Scalars['DateTime']['output'];
  /** What became of it; null while it waits. */
  readonly result?: Maybe<FileAccountBookResult>;
  readonly state: PendingState;
};

export type PendingState =
  | 'DECIDED'
  /** Facts are missing. */
  | 'PENDING_FACTS';

/** What the posted lists of a period were worth, in US dollars. */
export type PeriodAmounts = {
  readonly __typename?: 'PeriodAmounts';
  /**
   * Products that were exported, carried over or sold as exports (expEndprdTotalAmt), without returns and what went out
   * again after them; null when a list in another currency does not say its US dollars.
   */
  readonly exported?: Maybe<Money>;
  /** Everything that came in and counts against the import limits (impMtpckTotalAmt). */
  readonly imported: Money;
};

/** What moves a period (domain 1.5). */
export type PeriodEvent =
  | 'CLAIM'
  /** The enterprise ended the cycle before its time. */
  | 'CLOSE_EARLY'
  | 'CONFIRM'
  /** The last day of the cycle has passed. */
  | 'CYCLE_END'
  | 'DISPOSE'
  /** Count and book differ. */
  | 'FIND_DIFFERENCES'
  /** Count and book agree. */
  | 'FIND_NONE'
  | 'PASS'
  | 'REPORT'
  | 'RETURN'
  | 'SETTLE'
  | 'SUPPLEMENT';

/** The report of a period against its deadline (报核期限). */
export type PeriodReport = {
  readonly __typename?: 'PeriodReport';
  /** The last day on which it is in time. */
  readonly by: Scalars['Date']['output'];
  /** Days after the deadline, of a report that is or was late; else 0. */
  readonly daysLate: Scalars['Int']['output'];
  /** Every extension that was asked for, first to last. */
  readonly extensions: ReadonlyArray<ReportExtension>;
  /** The day of the first report; null before it. */
  readonly reportedOn?: Maybe<Scalars['Date']['output']>;
  readonly timeliness: Timeliness;
};

export type PeriodState =
  /** Written off (已核销): no movement may be dated inside it. */
  | 'APPROVED'
  | 'DIFF_TO_CONFIRM'
  | 'DISPOSAL'
  | 'DUE'
  | 'OPEN'
  | 'REPORTED'
  | 'REVIEW';

export type PlanStockTakeInput = {
  /** Not before the cut-off: a count is rolled back, never forward. */
  readonly beginsOn: Scalars['Date']['input'];
  readonly bookNumber: Scalars['String']['input'];
  readonly cutOff: Scalars['Date']['input'];
  /** 1 to 200 places, each of 1 to 120 characters. */
  readonly locations: ReadonlyArray<Scalars['String']['input']>;
  /** 1 to 500 characters. */
  readonly method: Scalars['String']['input'];
  readonly requestId: Scalars['ID']['input'];
};

export type PlanStockTakeResult = FilingRefused | NotFound | RequestIdReused | StockTakePlanned;

/** A refusal the caller can act on. Nothing has moved. */
export type Problem = {
  readonly message: Scalars['String']['output'];
};

/** A product of a book (成品). */
export type Product = {
  readonly __typename?: 'Product';
  /** Doubts of customs about its consumption, oldest first, each with its history. */
  readonly consumptionDoubts: ReadonlyArray<ConsumptionDoubt>;
  /** Supplementary self-approval reports, by version, oldest first. */
  readonly consumptionReports: ReadonlyArray<ConsumptionReport>;
  readonly hsCode: Scalars['String']['output'];
  readonly id: Scalars['ID']['output'];
  readonly itemNumber: Scalars['Int']['output'];
  readonly name: Scalars['String']['output'];
  /** The handbook items that went into it (归并关系). */
  readonly origins: ReadonlyArray<HandbookOrigin>;
  readonly partNumber?: Maybe<Scalars['String']['output']>;
  readonly price?: Maybe<Money>;
  readonly specification?: Maybe<Scalars['String']['output']>;
  readonly unit: Scalars['String']['output'];
  /**
   * What one unit of it consumes of each material, by version (单耗): the figures of the last report, or those that counted
   * on a day as far as they were known at an instant.
   */
  readonly unitConsumptions: ReadonlyArray<UnitConsumption>;
};


/** A product of a book (成品). */
export type ProductUnitConsumptionsArgs = {
  asOf?: InputMaybe<Scalars['Date']['input']>;
  knownAt?: InputMaybe<Scalars['DateTime']['input']>;
};

export type ProductConnection = {
  readonly __typename?: 'ProductConnection';
  readonly edges: ReadonlyArray<ProductEdge>;
  readonly nodes: ReadonlyArray<Product>;
  readonly pageInfo: PageInfo;
};

export type ProductEdge = {
  readonly __typename?: 'ProductEdge';
  readonly cursor: Scalars['String']['output'];
  readonly node: Product;
};

/** Limits that follow from what the handbooks declared; null where a quantity or a price is unknown. */
export type ProposedLimits = {
  readonly __typename?: 'ProposedLimits';
  /** In US dollars: what the handbooks were approved to import. */
  readonly importCeilingUsd?: Maybe<Scalars['Decimal']['output']>;
  /** In 10,000 US dollars (最大周转金额): the share of that which may be in the book at one time. */
  readonly maxTurnoverAmount?: Maybe<Scalars['Decimal']['output']>;
  /** What the surplus is worth at the filed prices, in US dollars. */
  readonly surplusUsd?: Maybe<Scalars['Decimal']['output']>;
};

export type PublishReviewParametersInput = {
  readonly parameters: ReadonlyArray<ReviewParameterInput>;
  /** Why; 1 to 1,000 characters. */
  readonly reason: Scalars['String']['input'];
  /** Chosen by the caller, the same when the request is sent again: it is then carried out once. */
  readonly requestId: Scalars['ID']['input'];
};

/** The parameters are published, or why not. */
export type PublishReviewParametersResult = FilingRefused | RequestIdReused | ReviewParametersPublished;

/** A quantity in a declared unit, by its customs unit code (计量单位代码), for example 035 for kilogram. */
export type Quantity = {
  readonly __typename?: 'Quantity';
  readonly unit: Scalars['String']['output'];
  readonly value: Scalars['Decimal']['output'];
};

export type Query = {
  readonly __typename?: 'Query';
  /** An account book by its number (账册编号); null when there is none or the caller may not see it. */
  readonly accountBook?: Maybe<AccountBook>;
  /** A bonded list by its number (核注清单编号); null when there is none or the caller may not see it. */
  readonly bondedList?: Maybe<BondedList>;
  /** What administrators added to the cancelled links, or closed, and why; oldest first. For officers and administrators. */
  readonly cancelledLinkChanges: ReadonlyArray<CancelledLinkChange>;
  /**
   * The business links (业务环节) that are cancelled in a customs district on a day, each with what replaced it. How many
   * there are is data: the announcement of 5 December 2019 speaks of 13 and names three of them.
   */
  readonly cancelledLinks: ReadonlyArray<CancelledLink>;
  /** Consumption standards (单耗标准) that hold on a day; on the business day when `asOf` is left out. */
  readonly consumptionStandards: ReadonlyArray<ConsumptionStandard>;
  /** A draft of one's own enterprise; null when there is none. */
  readonly draft?: Maybe<Draft>;
  /** The drafts of one's own enterprise, oldest first, submitted ones included. */
  readonly drafts: DraftConnection;
  /** How many steps filings take in a district on a day, and how many they took before any link was cancelled. */
  readonly filingSteps: ReadonlyArray<FilingSteps>;
  /** A handbook (手册) by its number; null when it is not known here or the caller may not see it. */
  readonly handbook?: Maybe<Handbook>;
  /**
   * Open handbooks beside the account book they would become (B4): merged items, surplus, consumption versions, limits.
   * Changes nothing. Its digest is what `moveHandbooks` expects.
   */
  readonly handbookMove: HandbookMoveResult;
  /** How far a long import of the caller is; null when this process knows of none. */
  readonly importProgress?: Maybe<ImportProgress>;
  /** A filing that was received before all facts were there, by its id; null when there is none the caller may see. */
  readonly pendingFiling?: Maybe<PendingFiling>;
  /**
   * Replays a decision: the rules of today on what they looked at then, with the parameters of then. The same answer, or
   * a named reason why not. Null when there is none, or none the caller may see.
   */
  readonly replayReview?: Maybe<ReviewReplay>;
  /**
   * The review of a filing of account books by the id of its decision: set-ups, consumption, lists, annual declarations and write-offs, refused
   * ones as well. Null when there is none, or none the caller may see.
   */
  readonly reviewDecision?: Maybe<FilingReview>;
  /** The parameters of the review that hold on a day, the request's business day when not told, wherever they hold. */
  readonly reviewParameters: ReadonlyArray<ReviewParameter>;
  /** What was published, the last publication first; at most 100. */
  readonly reviewPublications: ReadonlyArray<ReviewPublication>;
  /** A review task by its id; null when there is none. */
  readonly reviewTask?: Maybe<ReviewTask>;
  /**
   * Filings of account books that wait for an officer (单人审核制), the oldest first: of a district, by default the
   * officer's own; an administrator sees all. Those that wait, open and claimed, unless a state is told.
   */
  readonly reviewTasks: ReviewTaskConnection;
  /**
   * Names exactly the decisions on filings of account books that drafted parameters would have changed, as if they had
   * been in force throughout the interval. For officers and administrators.
   */
  readonly reviewWhatIf: ReviewWhatIfResult;
};


export type QueryAccountBookArgs = {
  bookNumber: Scalars['String']['input'];
};


export type QueryBondedListArgs = {
  listNumber: Scalars['String']['input'];
};


export type QueryCancelledLinksArgs = {
  asOf?: InputMaybe<Scalars['Date']['input']>;
  district?: InputMaybe<Scalars['String']['input']>;
};


export type QueryConsumptionStandardsArgs = {
  asOf?: InputMaybe<Scalars['Date']['input']>;
};


export type QueryDraftArgs = {
  id: Scalars['ID']['input'];
};


export type QueryDraftsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
};


export type QueryFilingStepsArgs = {
  asOf?: InputMaybe<Scalars['Date']['input']>;
  district?: InputMaybe<Scalars['String']['input']>;
};


export type QueryHandbookArgs = {
  handbookNumber: Scalars['String']['input'];
};


export type QueryHandbookMoveArgs = {
  enterpriseUsci: Scalars['String']['input'];
  granularity: Granularity;
  handbookNumbers: ReadonlyArray<Scalars['String']['input']>;
};


export type QueryImportProgressArgs = {
  requestId: Scalars['ID']['input'];
};


export type QueryPendingFilingArgs = {
  id: Scalars['ID']['input'];
};


export type QueryReplayReviewArgs = {
  decisionId: Scalars['ID']['input'];
};


export type QueryReviewDecisionArgs = {
  id: Scalars['ID']['input'];
};


export type QueryReviewParametersArgs = {
  asOf?: InputMaybe<Scalars['Date']['input']>;
};


export type QueryReviewTaskArgs = {
  id: Scalars['ID']['input'];
};


export type QueryReviewTasksArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  district?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  state?: InputMaybe<ReviewTaskState>;
};


export type QueryReviewWhatIfArgs = {
  input: ReviewWhatIfInput;
};

export type ReceiveCustomsReceiptInput = {
  readonly requestId: Scalars['ID']['input'];
  readonly uploadId: Scalars['ID']['input'];
};

export type ReceiveCustomsReceiptResult = CustomsReceiptsReceived | FilingRefused | NotFound | RequestIdReused;

/** What posted lists moved of an item from the beginning of the book to the cut-off, as their lines say. */
export type ReconciledMovement = {
  readonly __typename?: 'ReconciledMovement';
  /** On export lists (出口). */
  readonly exported: Scalars['Decimal']['output'];
  /** On import lists (进口). */
  readonly imported: Scalars['Decimal']['output'];
  /** Of it what came in as import, carry-over, surplus or exchange, in US dollars. Opening stock is not in it. */
  readonly receivedAmount: Money;
};

/** The comparison of ledger, book and receipts of a book. */
export type Reconciliation = {
  readonly __typename?: 'Reconciliation';
  readonly asOf: Scalars['Date']['output'];
  /** The day at whose end all three sides are compared: of the last report by `asOf`; `asOf` itself without a report. */
  readonly cutOff: Scalars['Date']['output'];
  /** The data are fresh while their age is less than this: the policy row `reconciliation.freshHours`. */
  readonly freshHours: Scalars['Decimal']['output'];
  /** Items whose amounts differ. */
  readonly itemsWithAmountGap: Scalars['Int']['output'];
  /** Items whose quantities differ. */
  readonly itemsWithQuantityGap: Scalars['Int']['output'];
  /** Item by item: materials, products, leftovers. */
  readonly lines: ReconciliationLineConnection;
  readonly state: ReconciliationState;
  /** What the enterprise reported; null when it has not. */
  readonly stockLedger?: Maybe<StockLedgerReport>;
  /** Whole minutes since the ledger was taken, at the moment of the question or at the end of an earlier `asOf`. */
  readonly syncAgeMinutes?: Maybe<Scalars['Int']['output']>;
  readonly unmatchedListCount: Scalars['Int']['output'];
  /** Lists that only one side has posted, or of which the sides have posted other lines. */
  readonly unmatchedLists: UnmatchedListConnection;
};


/** The comparison of ledger, book and receipts of a book. */
export type ReconciliationLinesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  onlyDifferences?: Scalars['Boolean']['input'];
};


/** The comparison of ledger, book and receipts of a book. */
export type ReconciliationUnmatchedListsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
};

/** The three sides of an item, in its declared unit. Gaps are ledger less book, and receipts less book. */
export type ReconciliationLine = {
  readonly __typename?: 'ReconciliationLine';
  readonly book: ReconciledMovement;
  /** The fold of the book's movements up to the cut-off. */
  readonly bookQuantity?: Maybe<Scalars['Decimal']['output']>;
  readonly exportedGap: Scalars['Decimal']['output'];
  readonly importedGap: Scalars['Decimal']['output'];
  readonly itemNumber: Scalars['Int']['output'];
  readonly kind: LineKind;
  readonly ledgerAmountGap?: Maybe<Money>;
  /** What the enterprise holds by its ledger, all part numbers of the item together; 0 when the report does not name it. */
  readonly ledgerQuantity?: Maybe<Scalars['Decimal']['output']>;
  readonly ledgerQuantityGap?: Maybe<Scalars['Decimal']['output']>;
  /** What the enterprise received by its ledger. */
  readonly ledgerReceivedAmount?: Maybe<Money>;
  /** The material; null for products and leftovers. */
  readonly material?: Maybe<Material>;
  /** By the posting receipts (核扣回执, INV211). */
  readonly receipts: ReconciledMovement;
  readonly receivedAmountGap: Money;
};

export type ReconciliationLineConnection = {
  readonly __typename?: 'ReconciliationLineConnection';
  readonly edges: ReadonlyArray<ReconciliationLineEdge>;
  readonly nodes: ReadonlyArray<ReconciliationLine>;
  readonly pageInfo: PageInfo;
};

export type ReconciliationLineEdge = {
  readonly __typename?: 'ReconciliationLineEdge';
  readonly cursor: Scalars['String']['output'];
  readonly node: ReconciliationLine;
};

export type ReconciliationState =
  /** Some gap is not 0, or some list does not match. */
  | 'DIFFERENCE'
  /** The enterprise has not reported a ledger by that day. */
  | 'NOT_REPORTED'
  /** Everything matches, but the ledger is too old to say so of today. */
  | 'STALE'
  /** Every gap is exactly 0 at the same cut-off, every list matches its receipt, and the ledger is fresh. */
  | 'ZERO_DIFFERENCE';

export type RecordCountInput = {
  readonly requestId: Scalars['ID']['input'];
  readonly sheet: CountSheetInput;
  readonly stockTakeId: Scalars['ID']['input'];
};

export type RecordCountResult = CountRecorded | FilingRefused | NotFound | RequestIdReused;

/** At most 10,000 orders and steps together. */
export type RecordWorkOrdersInput = {
  readonly bookNumber: Scalars['String']['input'];
  /** Orders that are done. Where work orders account for the period, what they used leaves the book on that day. */
  readonly finishes?: ReadonlyArray<WorkOrderFinishInput>;
  readonly issues?: ReadonlyArray<WorkOrderLineStepInput>;
  /** Scrap that was left of a material (边角料). */
  readonly leftovers?: ReadonlyArray<WorkOrderMaterialStepInput>;
  readonly outputs?: ReadonlyArray<WorkOrderOutputInput>;
  readonly requestId: Scalars['ID']['input'];
  readonly returns?: ReadonlyArray<WorkOrderLineStepInput>;
  readonly shipments?: ReadonlyArray<WorkOrderLineStepInput>;
  /** Material that the book began with: it has no lot, so no trace leads to it. */
  readonly stockIssues?: ReadonlyArray<WorkOrderMaterialStepInput>;
  /** Opening stock that comes back. */
  readonly stockReturns?: ReadonlyArray<WorkOrderMaterialStepInput>;
  /** Orders to open; steps may name them at once. */
  readonly workOrders?: ReadonlyArray<WorkOrderInput>;
};

export type RecordWorkOrdersResult = FilingRefused | NotFound | RequestIdReused | WorkOrdersRecorded;

export type RefuseAccountBookClosingInput = {
  readonly bookNumber: Scalars['String']['input'];
  readonly reason: Scalars['String']['input'];
  readonly requestId: Scalars['ID']['input'];
};

export type RefuseAccountBookClosingResult = AccountBookClosingRefused | FilingRefused | NotFound | RequestIdReused;

/** A bonded list that was refused. Nothing of it moved; it may be filed again under its number. */
export type RefusedList = {
  readonly __typename?: 'RefusedList';
  /** The request it came with. */
  readonly causedBy: Scalars['ID']['output'];
  /** Everything that stood against it, with the numbers of the limits that it would have exceeded. */
  readonly faults: ReadonlyArray<Fault>;
  readonly id: Scalars['ID']['output'];
  /** The enterprise's own number of it. */
  readonly internalNumber: Scalars['String']['output'];
  readonly recordedAt: Scalars['DateTime']['output'];
  readonly refusedOn: Scalars['Date']['output'];
  /** Every rule that ran, with inputs and limits. */
  readonly reviewDecision: FilingReview;
  readonly supervisionMode: Scalars['String']['output'];
};

export type RefusedListConnection = {
  readonly __typename?: 'RefusedListConnection';
  readonly edges: ReadonlyArray<RefusedListEdge>;
  readonly nodes: ReadonlyArray<RefusedList>;
  readonly pageInfo: PageInfo;
};

export type RefusedListEdge = {
  readonly __typename?: 'RefusedListEdge';
  readonly cursor: Scalars['String']['output'];
  readonly node: RefusedList;
};

export type ReplayDifference = {
  readonly __typename?: 'ReplayDifference';
  readonly after: Scalars['String']['output'];
  readonly before: Scalars['String']['output'];
  readonly reason: ReplayReason;
  readonly rule?: Maybe<Scalars['String']['output']>;
};

/** Why a replay is not the same answer. */
export type ReplayReason =
  /** The same rule answers otherwise: what is kept was altered, or the code was changed without a new version. */
  | 'ANSWER_DIFFERS'
  /** The outcome does not follow from the rules. */
  | 'OUTCOME_ALTERED'
  /** The rule has another version now, so it does not read what it read. */
  | 'RULE_CHANGED'
  /** The rule is no longer there. */
  | 'RULE_GONE'
  /** Rules or parameters are not those of the digest. */
  | 'RULE_SET_ALTERED';

/** More time for a report, as it was asked for and decided (延期). */
export type ReportExtension = {
  readonly __typename?: 'ReportExtension';
  readonly askedBy: Scalars['String']['output'];
  readonly askedOn: Scalars['Date']['output'];
  readonly decidedBy?: Maybe<Scalars['String']['output']>;
  readonly decidedOn?: Maybe<Scalars['Date']['output']>;
  /** Why it was granted or refused. */
  readonly decisionReason?: Maybe<Scalars['String']['output']>;
  readonly reason: Scalars['String']['output'];
  readonly state: ExtensionState;
  /** The day to which the report would be in time. */
  readonly until: Scalars['Date']['output'];
};

/** An officer will decide it. */
export type ReportExtensionAsked = {
  readonly __typename?: 'ReportExtensionAsked';
  readonly period: WriteOffPeriod;
};

/** The review of a request for more time to report a period (报核延期). */
export type ReportExtensionReviewTask = ReviewTask & {
  readonly __typename?: 'ReportExtensionReviewTask';
  readonly ageMinutes: Scalars['Int']['output'];
  readonly claimExpiresAt?: Maybe<Scalars['DateTime']['output']>;
  readonly claimedBy?: Maybe<Scalars['String']['output']>;
  readonly decidedAt?: Maybe<Scalars['DateTime']['output']>;
  readonly decidedBy?: Maybe<Scalars['String']['output']>;
  readonly decision?: Maybe<ReviewDecision>;
  readonly decisionReason?: Maybe<Scalars['String']['output']>;
  readonly district: Scalars['String']['output'];
  readonly enterprise?: Maybe<Enterprise>;
  readonly enterpriseUsci: Scalars['String']['output'];
  /** Book number and period number. */
  readonly filingNumber: Scalars['String']['output'];
  readonly followsTaskId?: Maybe<Scalars['ID']['output']>;
  readonly id: Scalars['ID']['output'];
  readonly level: Scalars['Int']['output'];
  readonly levels: Scalars['Int']['output'];
  readonly openedAt: Scalars['DateTime']['output'];
  /** The period whose report needs more time. */
  readonly period: WriteOffPeriod;
  readonly reasons: ReadonlyArray<ReviewTaskReason>;
  readonly state: ReviewTaskState;
  readonly steps: ReadonlyArray<ReviewTaskStep>;
};

export type ReportStockLedgerInput = {
  readonly bookNumber: Scalars['String']['input'];
  /** The ledger shows what was held at the end of this day. */
  readonly cutOff: Scalars['Date']['input'];
  /** Either the lines, or an uploaded CSV or workbook (first sheet) with columns named as their fields. */
  readonly lines?: InputMaybe<ReadonlyArray<StockLedgerLineInput>>;
  /** Chosen by the caller, the same when the request is sent again: it is then carried out once. */
  readonly requestId: Scalars['ID']['input'];
  /** When it was taken: on that day or after it. */
  readonly takenAt: Scalars['DateTime']['input'];
  readonly uploadId?: InputMaybe<Scalars['ID']['input']>;
};

export type ReportStockLedgerResult = FilingRefused | NotFound | RequestIdReused | StockLedgerReported;

/** The period to report, and what was counted. */
export type ReportWriteOffInput = {
  readonly bookNumber: Scalars['String']['input'];
  /** The last day of a period that the enterprise ends early; left out when the cycle has run to its end. */
  readonly closesOn?: InputMaybe<Scalars['Date']['input']>;
  /** Lists of the period that are not posted: all of them, by name. */
  readonly excludedLists?: ReadonlyArray<ExcludedListInput>;
  readonly periodNumber: Scalars['Int']['input'];
  readonly requestId: Scalars['ID']['input'];
  /** What was counted at the end of the period (盘点): every material that the period moved or held. */
  readonly stock: CountedStockInput;
  readonly toleranceBase?: ToleranceBase;
};

export type ReportWriteOffResult = FilingRefused | NotFound | RequestIdReused | WriteOffReported;

/** This `requestId` was used before with other content. The first outcome stands. */
export type RequestIdReused = Problem & {
  readonly __typename?: 'RequestIdReused';
  readonly message: Scalars['String']['output'];
  readonly requestId: Scalars['ID']['output'];
};

export type RestateUnitConsumptionInput = {
  readonly bookNumber: Scalars['String']['input'];
  /** All materials of the version; one that is left out is no longer taken. */
  readonly lines: ReadonlyArray<RestatedConsumptionInput>;
  /** The write-off period; that of today when left out. */
  readonly periodNumber?: InputMaybe<Scalars['Int']['input']>;
  readonly productItemNumber: Scalars['Int']['input'];
  /** Why, 1 to 500 characters. */
  readonly reason: Scalars['String']['input'];
  readonly requestId: Scalars['ID']['input'];
  readonly version: Scalars['String']['input'];
};

export type RestateUnitConsumptionResult = FilingRefused | NotFound | RequestIdReused | UnitConsumptionRestated;

/** Either `unitConsumption` alone, or `netConsumption` with both loss rates (Announcement 2011/77). */
export type RestatedConsumptionInput = {
  /** In percent; 100 when left out. */
  readonly bondedShare?: InputMaybe<Scalars['Decimal']['input']>;
  /** In percent. */
  readonly intangibleLossRate?: InputMaybe<Scalars['Decimal']['input']>;
  readonly materialItemNumber: Scalars['Int']['input'];
  readonly netConsumption?: InputMaybe<Scalars['Decimal']['input']>;
  /** In percent. */
  readonly tangibleLossRate?: InputMaybe<Scalars['Decimal']['input']>;
  readonly unitConsumption?: InputMaybe<Scalars['Decimal']['input']>;
};

export type ReturnWriteOffInput = {
  readonly bookNumber: Scalars['String']['input'];
  readonly periodNumber: Scalars['Int']['input'];
  readonly reason: Scalars['String']['input'];
  readonly requestId: Scalars['ID']['input'];
};

export type ReturnWriteOffResult = FilingRefused | NotFound | RequestIdReused | WriteOffDecided | WriteOffReturned;

/** What an officer decides. */
export type ReviewDecision =
  /** The filing takes effect. */
  | 'APPROVE'
  /** Goods or stock are looked at first (布控查验): a task of its own then decides by the finding. */
  | 'ORDER_INSPECTION'
  /** The filing goes back to the enterprise with a reason (退单). */
  | 'RETURN';

/** Something a rule looked at, or held a filing against. */
export type ReviewFact = {
  readonly __typename?: 'ReviewFact';
  readonly name: Scalars['String']['output'];
  readonly value?: Maybe<Scalars['String']['output']>;
};

/** What a rule found. */
export type ReviewHit = {
  readonly __typename?: 'ReviewHit';
  /** What would have passed. */
  readonly allowed?: Maybe<Scalars['String']['output']>;
  /** Stable code of the finding. */
  readonly code: Scalars['String']['output'];
  readonly message: Scalars['String']['output'];
  readonly path: Scalars['String']['output'];
  readonly rule: Scalars['String']['output'];
  readonly severity: ReviewOutcome;
  readonly value?: Maybe<Scalars['String']['output']>;
};

/** What a review comes to, mildest first; the worst of what the rules find decides. */
export type ReviewOutcome =
  /** Nothing is held against it. */
  | 'APPROVE'
  /** Differences of a write-off are confirmed by the enterprise first. */
  | 'DIFF'
  /** One officer decides (转人工). */
  | 'MANUAL'
  /** Refused (退单). */
  | 'REJECT';

/** A dated parameter of the review (参数). */
export type ReviewParameter = {
  readonly __typename?: 'ReviewParameter';
  /** The filing it is for; null for all. */
  readonly business?: Maybe<ReviewedFiling>;
  readonly code: Scalars['String']['output'];
  /** The customs district it is for; null for all. */
  readonly district?: Maybe<Scalars['String']['output']>;
  /** One that is not enabled switches off the rules that need it, where it holds. */
  readonly enabled: Scalars['Boolean']['output'];
  readonly name: Scalars['String']['output'];
  readonly nameZh: Scalars['String']['output'];
  /** The publication it came with; 0 as shipped. */
  readonly publication: Scalars['Int']['output'];
  readonly source: Scalars['String']['output'];
  readonly validFrom: Scalars['Date']['output'];
  readonly validTo?: Maybe<Scalars['Date']['output']>;
  readonly value: Scalars['String']['output'];
};

/** A drafted parameter. */
export type ReviewParameterInput = {
  /** The filing it is for; all when not told. */
  readonly business?: InputMaybe<ReviewedFiling>;
  readonly code: Scalars['String']['input'];
  /** The customs district it is for; all when not told. */
  readonly district?: InputMaybe<Scalars['String']['input']>;
  readonly enabled?: InputMaybe<Scalars['Boolean']['input']>;
  /** Where it comes from. */
  readonly source: Scalars['String']['input'];
  /** To be published, the business day or later. */
  readonly validFrom: Scalars['Date']['input'];
  readonly validTo?: InputMaybe<Scalars['Date']['input']>;
  readonly value: Scalars['String']['input'];
};

/** They hold from their day on. */
export type ReviewParametersPublished = {
  readonly __typename?: 'ReviewParametersPublished';
  readonly publication: ReviewPublication;
};

/** A publication of review parameters. */
export type ReviewPublication = {
  readonly __typename?: 'ReviewPublication';
  readonly id: Scalars['ID']['output'];
  readonly parameters: ReadonlyArray<ReviewParameter>;
  /** Counted from 1. */
  readonly publication: Scalars['Int']['output'];
  readonly publishedBy: Scalars['String']['output'];
  readonly publishedOn: Scalars['Date']['output'];
  readonly reason: Scalars['String']['output'];
};

/** What a replay came to: the rules of today on what they looked at then, with the parameters of then. */
export type ReviewReplay = {
  readonly __typename?: 'ReviewReplay';
  readonly after: ReviewOutcome;
  readonly before: ReviewOutcome;
  /** Why it is not the same; empty when it is. */
  readonly differences: ReadonlyArray<ReplayDifference>;
  /** Whether it is the same answer, in every hit. */
  readonly same: Scalars['Boolean']['output'];
};

/** What one rule did with a filing. */
export type ReviewRuleRun = {
  readonly __typename?: 'ReviewRuleRun';
  /** The law it rests on, or that it is a design. */
  readonly basis: Scalars['String']['output'];
  readonly basisZh: Scalars['String']['output'];
  readonly hits: ReadonlyArray<ReviewHit>;
  /** What it looked at. */
  readonly inputs: ReadonlyArray<ReviewFact>;
  /** What it held that against. */
  readonly limits: ReadonlyArray<ReviewFact>;
  readonly outcome: ReviewOutcome;
  /** When it passes. */
  readonly passesWhen: Scalars['String']['output'];
  readonly passesWhenZh: Scalars['String']['output'];
  /** Code of the rule: R01, for example. */
  readonly rule: Scalars['String']['output'];
  /** The parameter that was switched off, so that the rule was not held against the filing; else null. */
  readonly switchedOffBy?: Maybe<Scalars['String']['output']>;
  readonly title: Scalars['String']['output'];
  readonly titleZh: Scalars['String']['output'];
  readonly version: Scalars['Int']['output'];
};

/**
 * A filing that waits for an officer, or waited (单人审核制): what automatic review did not pass, or what an officer always
 * decides. One officer decides it, for good. Each subgraph has its own kinds of tasks and its own list of them; a desk
 * merges the lists by `openedAt`. For officers and administrators.
 */
export type ReviewTask = {
  /** Whole minutes it has waited at the business instant, or had waited when it was decided. */
  readonly ageMinutes: Scalars['Int']['output'];
  /** When the claim ends by itself. */
  readonly claimExpiresAt?: Maybe<Scalars['DateTime']['output']>;
  /** The officer who has it now; null when nobody has, or when the claim has ended. */
  readonly claimedBy?: Maybe<Scalars['String']['output']>;
  readonly decidedAt?: Maybe<Scalars['DateTime']['output']>;
  readonly decidedBy?: Maybe<Scalars['String']['output']>;
  readonly decision?: Maybe<ReviewDecision>;
  readonly decisionReason?: Maybe<Scalars['String']['output']>;
  /** The customs district whose officers decide it. */
  readonly district: Scalars['String']['output'];
  /** The enterprise that filed, by its unified social credit code. */
  readonly enterpriseUsci: Scalars['String']['output'];
  /** The business number of the filing it decides. */
  readonly filingNumber: Scalars['String']['output'];
  /** The task whose decision opened this one: the level below, or the order to inspect. */
  readonly followsTaskId?: Maybe<Scalars['ID']['output']>;
  readonly id: Scalars['ID']['output'];
  /** From 1: which of `levels` it is. */
  readonly level: Scalars['Int']['output'];
  /** How many officers approve one after another; 1 since 5 December 2019 (a dated parameter). */
  readonly levels: Scalars['Int']['output'];
  readonly openedAt: Scalars['DateTime']['output'];
  /** Why it needs an officer. */
  readonly reasons: ReadonlyArray<ReviewTaskReason>;
  readonly state: ReviewTaskState;
  /** What happened to it, first to last. */
  readonly steps: ReadonlyArray<ReviewTaskStep>;
};

/** An officer has decided this task before. That decision stands. */
export type ReviewTaskAlreadyDecided = Problem & {
  readonly __typename?: 'ReviewTaskAlreadyDecided';
  readonly decidedAt: Scalars['DateTime']['output'];
  readonly decidedBy: Scalars['String']['output'];
  readonly decision: ReviewDecision;
  readonly message: Scalars['String']['output'];
};

/** The officer has the task until `claimExpiresAt`. */
export type ReviewTaskClaimed = {
  readonly __typename?: 'ReviewTaskClaimed';
  readonly task: ReviewTask;
};

export type ReviewTaskConnection = {
  readonly __typename?: 'ReviewTaskConnection';
  readonly edges: ReadonlyArray<ReviewTaskEdge>;
  readonly nodes: ReadonlyArray<ReviewTask>;
  readonly pageInfo: PageInfo;
};

/** The task is decided, and the filing has moved. */
export type ReviewTaskDecided = {
  readonly __typename?: 'ReviewTaskDecided';
  /** The task that this decision opened: the next level, or the finding of the inspection that was ordered. */
  readonly followedBy?: Maybe<ReviewTask>;
  readonly task: ReviewTask;
};

export type ReviewTaskEdge = {
  readonly __typename?: 'ReviewTaskEdge';
  readonly cursor: Scalars['String']['output'];
  readonly node: ReviewTask;
};

export type ReviewTaskEvent =
  | 'CLAIM'
  | 'DECIDE'
  | 'OPEN'
  | 'WITHDRAW';

/** Why a filing needs an officer. */
export type ReviewTaskReason = {
  readonly __typename?: 'ReviewTaskReason';
  readonly message: Scalars['String']['output'];
  /** Stable code of the rule. */
  readonly rule: Scalars['String']['output'];
};

export type ReviewTaskState =
  /** An officer has it for a time; others may not decide it until that time ends. */
  | 'CLAIMED'
  /** Decided, for good. */
  | 'DECIDED'
  /** Any officer of the district may take or decide it. */
  | 'OPEN'
  /** The filing was restated or taken back before it was decided. */
  | 'WITHDRAWN';

/** What happened to a review task. */
export type ReviewTaskStep = {
  readonly __typename?: 'ReviewTaskStep';
  readonly at: Scalars['DateTime']['output'];
  /** Who did it; `system` for what opens by itself. */
  readonly by: Scalars['String']['output'];
  /** Of the step DECIDE. */
  readonly decision?: Maybe<ReviewDecision>;
  readonly event: ReviewTaskEvent;
  readonly reason?: Maybe<Scalars['String']['output']>;
};

/** What drafted parameters would have made of the decisions of an interval. Nothing is changed by asking. */
export type ReviewWhatIf = {
  readonly __typename?: 'ReviewWhatIf';
  /** Exactly those that would change. */
  readonly changed: ReadonlyArray<ChangedReview>;
  /** How many decisions were looked at. */
  readonly examined: Scalars['Int']['output'];
  /** Decisions of which a rule has changed since, so that its part cannot be told, by id. */
  readonly untold: ReadonlyArray<Scalars['ID']['output']>;
};

export type ReviewWhatIfInput = {
  /** The first business day of the decisions. */
  readonly from: Scalars['Date']['input'];
  readonly parameters: ReadonlyArray<ReviewParameterInput>;
  /** The last one. */
  readonly to: Scalars['Date']['input'];
};

export type ReviewWhatIfResult = FilingRefused | ReviewWhatIf;

/** A filing that is reviewed by parameters (参数化判别). */
export type ReviewedFiling =
  /** Annual declaration of a long period (年度申报). */
  | 'ANNUAL_DECLARATION'
  /** Bonded list (核注清单). */
  | 'BONDED_LIST'
  /** Change of an account book (账册变更). */
  | 'BOOK_CHANGE'
  /** Set-up of an account book (账册设立). */
  | 'BOOK_SET_UP'
  /** Release of a customs declaration (放行). */
  | 'DECLARATION_RELEASE'
  /** Domestic sale (内销): its rule waits for the filing. */
  | 'DOMESTIC_SALE'
  /** Guarantee (担保): its rule waits for the filing. */
  | 'GUARANTEE'
  /** Self-approval of unit consumption (单耗自核). */
  | 'UNIT_CONSUMPTION'
  /** Report for write-off (核销报核). */
  | 'WRITE_OFF';

/** The eleven checks that users of write-off sheets ask for (domain 10.2), and what a period leaves open. */
export type SanityCheck =
  /** A material does not open with what the period before closed with. */
  | 'BALANCE_NOT_ROLLING'
  /** The two halves of a carry-over do not carry the same (R09). */
  | 'CARRY_OVER_DIFFERS'
  /** A delivery of deep processing was declared after the end of the next month. */
  | 'CARRY_OVER_LATE'
  /** The other half of a carry-over is not filed, or does not name this one (R09). */
  | 'CARRY_OVER_UNMET'
  /** One export list names the same product and version on several lines. */
  | 'EXPORT_SPLIT'
  /** A row that moved has blank fields. */
  | 'FIELD_BLANK'
  /** Two lists say the same. */
  | 'LIST_REPEATED'
  /** More left than there was. */
  | 'NEGATIVE_BALANCE'
  /** A quantity that cannot be negative is. */
  | 'NEGATIVE_QUANTITY'
  /** A returned product did not go out again by the end of the cycle after its return (成品退换未复出, 2023/166). */
  | 'RETURN_NOT_REEXPORTED'
  /** More came back than was exported in this cycle and the one before. */
  | 'RETURN_WITHOUT_EXPORT'
  /** Domestic sales exceed a tenth of imports. */
  | 'SALES_ABOVE_TENTH'
  /** More surplus was carried out than opening and imports together. */
  | 'SURPLUS_ABOVE_STOCK'
  /** The columns do not add up in the total row. */
  | 'TOTALS_DIFFER'
  /** More was used than the declared consumption allows, by the count. */
  | 'USE_ABOVE_DECLARED'
  /** What lists booked as use is not exports times consumption (耗用不等于出口乘单耗). */
  | 'USE_DIFFERS';

/** Something in a write-off sheet that does not tie up, or that should make one look twice. */
export type SanityFinding = {
  readonly __typename?: 'SanityFinding';
  readonly check: SanityCheck;
  readonly message: Scalars['String']['output'];
  /** The rows it is about. */
  readonly rows: ReadonlyArray<SanityRow>;
};

/** A row of the sheet: a material, a product, or a line of a list. */
export type SanityRow = {
  readonly __typename?: 'SanityRow';
  readonly bondedList?: Maybe<BondedList>;
  readonly lineNumber?: Maybe<Scalars['Int']['output']>;
  readonly material?: Maybe<Material>;
  readonly product?: Maybe<Product>;
};

/** A draft to save: `bondedList` or `accountBook`. */
export type SaveDraftInput = {
  readonly accountBook?: InputMaybe<AccountBookInput>;
  readonly bondedList?: InputMaybe<BondedListInput>;
  /** The draft to go on with; a new one when left out. */
  readonly draftId?: InputMaybe<Scalars['ID']['input']>;
  readonly requestId: Scalars['ID']['input'];
  /** With `draftId`: its version as it was seen, so that no version is lost under another. */
  readonly version?: InputMaybe<Scalars['Int']['input']>;
};

export type SaveDraftResult = DraftAlreadySubmitted | DraftSaved | FilingRefused | NotFound | RequestIdReused;

export type SettleDisposalInput = {
  readonly bookNumber: Scalars['String']['input'];
  readonly periodNumber: Scalars['Int']['input'];
  /** What was done, for example the tax bill that was paid. */
  readonly reason: Scalars['String']['input'];
  readonly requestId: Scalars['ID']['input'];
};

export type SettleDisposalResult = DisposalSettled | FilingRefused | NotFound | RequestIdReused | WriteOffDecided;

/**
 * What a line disposes of, where its list sells, destroys or re-exports goods of special condition (GACC Order 111): blank is
 * the material itself, or leftovers on a list of leftovers.
 */
export type SoldAs =
  /** By-products (副产品), on a list of leftovers; the line names the material they arose from. */
  | 'BY_PRODUCT'
  /** A product, sound or defective (制成品、残次品), converted into its materials; the line names the product. */
  | 'CONVERTED_PRODUCT'
  /** Material that was damaged for another reason which customs accepts. */
  | 'DAMAGED_MATERIAL'
  /** A product that was damaged for such a reason, converted into its materials; the line names the product. */
  | 'DAMAGED_PRODUCT'
  /** Material that a disaster damaged (受灾保税货物, force majeure). */
  | 'DISASTER_MATERIAL'
  /** A product that a disaster damaged, converted into its materials; the line names the product. */
  | 'DISASTER_PRODUCT'
  /** The material itself (剩余料件). */
  | 'MATERIAL';

/** Goods of special condition (GACC Order 111) and what is done with them. */
export type SpecialGoods = {
  readonly __typename?: 'SpecialGoods';
  readonly disposal: SpecialGoodsDisposal;
  readonly kind: SpecialGoodsKind;
  /** Null where nothing is taxed: sent back abroad, destroyed without income, or destroyed by force majeure. */
  readonly treatment?: Maybe<SpecialGoodsTreatment>;
};

export type SpecialGoodsClassification =
  /** By their condition (按报验状态). */
  | 'AS_PRESENTED'
  /** As the material they are or were made of. */
  | 'MATERIAL';

export type SpecialGoodsDisposal =
  /** 销毁、核销. */
  | 'DESTROYED'
  /** 复出. */
  | 'REEXPORTED'
  /** 内销. */
  | 'SOLD';

export type SpecialGoodsKind =
  /** 副产品: other products that arose while the main product was made. */
  | 'BY_PRODUCT'
  /** 半成品、制成品、残次品: converted into materials by unit consumption. */
  | 'CONVERTED_PRODUCT'
  /** 受灾保税货物, by force majeure. */
  | 'DISASTER_DAMAGED'
  /** 边角料: waste within the approved consumption that no product of the contract can use. */
  | 'LEFTOVERS'
  /** 受灾保税货物, for another reason that customs accepts. */
  | 'OTHERWISE_DAMAGED'
  /** 剩余料件: material left that can still be used. */
  | 'SURPLUS';

export type SpecialGoodsLicence =
  /** By the commodity code as presented. */
  | 'BY_CODE_AS_PRESENTED'
  | 'EXEMPT'
  /** Where the material is controlled. */
  | 'IF_CONTROLLED'
  /** Where the material is controlled, unless it is worth at most 3 % of the imports and 10,000 yuan. */
  | 'IF_CONTROLLED_UNLESS_SMALL';

/** How goods are taxed. */
export type SpecialGoodsTreatment = {
  readonly __typename?: 'SpecialGoodsTreatment';
  /** Whether deferred-tax interest (缓税利息) is due. */
  readonly bearsInterest: Scalars['Boolean']['output'];
  readonly classifiedAs: SpecialGoodsClassification;
  readonly licence: SpecialGoodsLicence;
  readonly valueBasis: SpecialGoodsValueBasis;
};

export type SpecialGoodsValueBasis =
  /** The average price of the material's imports in the cycle. */
  | 'AVERAGE_IMPORT_PRICE'
  /** Of that price, the share of bonded material in the cost. */
  | 'BONDED_SHARE_OF_DOMESTIC_PRICE'
  /** The price of the domestic sale or auction (内销价格). */
  | 'DOMESTIC_PRICE';

export type StateHandbookBalancesInput = {
  /** The balances are of the end of this day. Nothing may have moved under the handbook since when it is moved. */
  readonly asOf: Scalars['Date']['input'];
  /** Every material of the handbook. */
  readonly balances: ReadonlyArray<HandbookBalanceInput>;
  readonly basis: BalanceBasis;
  readonly handbookNumber: Scalars['String']['input'];
  readonly requestId: Scalars['ID']['input'];
};

export type StateHandbookBalancesResult = FilingRefused | HandbookBalancesStated | NotFound | RequestIdReused;

/** A part number, or an item of the book as a whole. */
export type StockLedgerLineInput = {
  /** 项号: needed without a part number, or when it is that of several materials. */
  readonly itemNumber?: InputMaybe<Scalars['Int']['input']>;
  /** 料号: the item's own, or one that a merge relation leads to an item. */
  readonly partNumber?: InputMaybe<Scalars['String']['input']>;
  /** Bonded material held, with what stands in work in progress and in products not yet exported, converted (折料). */
  readonly quantity: Scalars['Decimal']['input'];
  /** US dollars of everything received since the book began: imports, carry-overs, surplus and exchanges in. */
  readonly receivedAmount: Scalars['Decimal']['input'];
  /** The declared unit of the item. */
  readonly unit: Scalars['String']['input'];
};

/** A stock ledger as the enterprise reported it. */
export type StockLedgerReport = {
  readonly __typename?: 'StockLedgerReport';
  readonly cutOff: Scalars['Date']['output'];
  readonly recordedAt: Scalars['DateTime']['output'];
  /** Who sent it. */
  readonly reportedBy: Scalars['String']['output'];
  readonly takenAt: Scalars['DateTime']['output'];
  /** From 1 in each book; of one cut-off the highest version counts. */
  readonly version: Scalars['Int']['output'];
};

/** The ledger is kept as a version. */
export type StockLedgerReported = {
  readonly __typename?: 'StockLedgerReported';
  readonly accountBook: AccountBook;
  readonly report: StockLedgerReport;
};

/** A stock-take (盘点): what an enterprise counted, rolled back to a cut-off (domain 2.4). */
export type StockTake = {
  readonly __typename?: 'StockTake';
  readonly accountBook: AccountBook;
  /** The first day of counting. */
  readonly beginsOn: Scalars['Date']['output'];
  readonly closedOn?: Maybe<Scalars['Date']['output']>;
  /** The stock is established as of the end of this day (盘点截止日). */
  readonly cutOff: Scalars['Date']['output'];
  readonly id: Scalars['ID']['output'];
  /** Scrap that was counted, by material, against the book at the cut-off. */
  readonly leftovers: ReadonlyArray<CountedLeftovers>;
  /** What the sheets in force establish, by material, against the dry run of the write-off as of the cut-off. */
  readonly lines: StockTakeLineConnection;
  /** Where was counted. */
  readonly locations: ReadonlyArray<Scalars['String']['output']>;
  /** How was counted (盘点方法). */
  readonly method: Scalars['String']['output'];
  /** From 1 in the book. */
  readonly number: Scalars['Int']['output'];
  /** The day it was planned, that is announced. */
  readonly plannedOn: Scalars['Date']['output'];
  /** Every version of every sheet, in the order they were handed in. */
  readonly sheets: CountSheetConnection;
  readonly state: StockTakeState;
  /** Materials that the book holds or moved and no sheet counts: they keep it from being closed. */
  readonly uncounted: ReadonlyArray<Material>;
};


/** A stock-take (盘点): what an enterprise counted, rolled back to a cut-off (domain 2.4). */
export type StockTakeLinesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  toleranceBase?: ToleranceBase;
};


/** A stock-take (盘点): what an enterprise counted, rolled back to a cut-off (domain 2.4). */
export type StockTakeSheetsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
};

/** The stock-take is closed. */
export type StockTakeClosed = {
  readonly __typename?: 'StockTakeClosed';
  readonly stockTake: StockTake;
};

/** A material's stock at the cut-off. */
export type StockTakeLine = {
  readonly __typename?: 'StockTakeLine';
  readonly atContractor: Scalars['Decimal']['output'];
  /** Count, finished goods included, against what the book says should be there. */
  readonly discrepancy?: Maybe<Discrepancy>;
  readonly inTransit: Scalars['Decimal']['output'];
  readonly material: Material;
  readonly nonBonded: Scalars['Decimal']['output'];
  readonly rawWarehouse: Scalars['Decimal']['output'];
  readonly workInProgress: Scalars['Decimal']['output'];
};

export type StockTakeLineConnection = {
  readonly __typename?: 'StockTakeLineConnection';
  readonly edges: ReadonlyArray<StockTakeLineEdge>;
  readonly nodes: ReadonlyArray<StockTakeLine>;
  readonly pageInfo: PageInfo;
};

export type StockTakeLineEdge = {
  readonly __typename?: 'StockTakeLineEdge';
  readonly cursor: Scalars['String']['output'];
  readonly node: StockTakeLine;
};

/** The stock-take is planned. */
export type StockTakePlanned = {
  readonly __typename?: 'StockTakePlanned';
  readonly stockTake: StockTake;
};

export type StockTakeState =
  /** It gives the counted stock of its cut-off and never changes. */
  | 'CLOSED'
  | 'COUNTING'
  /** No sheet was handed in yet. */
  | 'PLANNED';

export type SubmitDraftInput = {
  readonly draftId: Scalars['ID']['input'];
  readonly requestId: Scalars['ID']['input'];
  /** The version that is submitted: the last one. */
  readonly version: Scalars['Int']['input'];
};

export type SubmitDraftResult = DraftAlreadySubmitted | DraftSubmitted | FilingRefused | NotFound | RequestIdReused;

export type SupplementWriteOffInput = {
  readonly bookNumber: Scalars['String']['input'];
  readonly excludedLists?: ReadonlyArray<ExcludedListInput>;
  readonly periodNumber: Scalars['Int']['input'];
  readonly requestId: Scalars['ID']['input'];
  readonly stock: CountedStockInput;
  readonly toleranceBase?: ToleranceBase;
};

export type SupplementWriteOffResult = FilingRefused | NotFound | RequestIdReused | WriteOffReported;

/** How something that is owed by a day stands. */
export type Timeliness =
  /** It is awaited, and still in time. */
  | 'DUE'
  /** It came in time. */
  | 'IN_TIME'
  /** It came, but too late. */
  | 'LATE'
  | 'NOT_DUE'
  /** Its day has passed, and it has not come (逾期). */
  | 'OVERDUE';

/** What a difference is measured against; the announcement leaves it open (2024/49). The strictest is the default. */
export type ToleranceBase =
  | 'CONSUMPTION'
  | 'OPENING_PLUS_IN'
  | 'THEORETICAL_REMAIN';

/**
 * The way of goods through production (domain 8.3). Where a work order takes several lots of a material, each has its part
 * of the output in proportion to what was issued of it and not returned; parts are rounded so that they add up exactly.
 */
export type Trace = {
  readonly __typename?: 'Trace';
  readonly edges: ReadonlyArray<TraceEdge>;
  readonly nodes: ReadonlyArray<TraceNode>;
};

/** What moved from one node to another. */
export type TraceEdge = {
  readonly __typename?: 'TraceEdge';
  readonly from: Scalars['ID']['output'];
  readonly kind: TraceStep;
  /** As recorded and summed, in the unit of the goods that moved; of an output, what it took of the material. */
  readonly quantity: Scalars['Decimal']['output'];
  readonly to: Scalars['ID']['output'];
  /** The part of it that belongs to what is traced; of a shipment traced forward, in the lot's unit. */
  readonly traced: Scalars['Decimal']['output'];
};

/** A place that goods pass. */
export type TraceNode = {
  readonly __typename?: 'TraceNode';
  /** Of a lot or an export line. */
  readonly bondedList?: Maybe<BondedList>;
  /** Names the node within its trace. */
  readonly id: Scalars['ID']['output'];
  readonly kind: TraceNodeKind;
  readonly lineNumber?: Maybe<Scalars['Int']['output']>;
  /** Of a lot, or of the account that a work order keeps of a material. */
  readonly material?: Maybe<Material>;
  /** Of a product or an export line. */
  readonly product?: Maybe<Product>;
  /** What came to it: brought by the lot, issued less returned, produced, taken out by the line. */
  readonly quantity: Quantity;
  /**
   * What no recorded step took further: of a lot what is not issued, of a work order what its output did not take at unit
   * consumption (below zero when it made do with less), of a product what is not shipped; of an export line what no work
   * order shipped on it.
   */
  readonly residual: Scalars['Decimal']['output'];
  /**
   * Forward: what of the lot rests here, in the lot's unit. Backward: what of the line begins here: what a lot gave, what
   * a work order used without a lot, what of the line no work order shipped; in the node's own unit.
   */
  readonly traced: Scalars['Decimal']['output'];
  /** Of a work order or its product. */
  readonly workOrderNumber?: Maybe<Scalars['String']['output']>;
};

export type TraceNodeKind =
  /** A posted list line that took products out (出口清单). */
  | 'EXPORT_LINE'
  /** A posted list line that brought material in (进口批次). */
  | 'LOT'
  /** What a work order made (成品). */
  | 'PRODUCT'
  /** A work order's account of one material (工单). */
  | 'WORK_ORDER';

export type TraceStep =
  /** Material of a lot to a work order (领料). */
  | 'ISSUE'
  /** Into the product of the work order (产出). */
  | 'OUTPUT'
  /** Back from the work order to the lot (退料). */
  | 'RETURN'
  /** Products of the work order on a list line (出货). */
  | 'SHIPMENT';

export type Treatment =
  /** The book's quantity becomes the counted one (调整账面). */
  | 'ADJUST_BOOK'
  /** No difference. */
  | 'CLEAN'
  /** To the anti-smuggling bureau (移交缉私). */
  | 'REFER_CASE'
  /** The shortage is taxed as a domestic sale (按内销处理), with interest. */
  | 'TAX_AS_DOMESTIC_SALE';

/** What a book may hold and import, and what stands against it, in US dollars (周转量控制, domain 1.4). */
export type Turnover = {
  readonly __typename?: 'Turnover';
  /** What may be imported in the certificate year (最大进口金额); null without a ceiling. */
  readonly importCeiling?: Maybe<Money>;
  /** What may still be imported in the certificate year; null without a ceiling. */
  readonly importRoom?: Maybe<Money>;
  /** Imported in the certificate year. */
  readonly imported: Money;
  /**
   * The lists that consume the room, in the order in which they were filed: those that reserve add up to `reserved`, those
   * that used it in the certificate year to `imported`. Both, unless a stage is told.
   */
  readonly lists: ConsumingListConnection;
  /** The materials that the book holds, by item number: what they are worth, unrounded, adds up to `outstanding`. */
  readonly materials: ConsumingMaterialConnection;
  /** The value of bonded material that may be in the book at one time (最大周转金额); null without a limit. */
  readonly maximum?: Maybe<Money>;
  /** The value of what is in the book: balances at the average price of their imports in the cycle, else the filed price. */
  readonly outstanding: Money;
  /** Imports that are approved but not yet posted (预核扣). */
  readonly reserved: Money;
  /** What may still be imported before the maximum is reached; null without a limit. */
  readonly room?: Maybe<Money>;
};


/** What a book may hold and import, and what stands against it, in US dollars (周转量控制, domain 1.4). */
export type TurnoverListsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  stage?: InputMaybe<TurnoverStage>;
};


/** What a book may hold and import, and what stands against it, in US dollars (周转量控制, domain 1.4). */
export type TurnoverMaterialsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
};

/** How a list stands against the limits. */
export type TurnoverStage =
  /** Approved, not yet posted (预核扣). */
  | 'RESERVED'
  /** Posted in the certificate year (已核扣). */
  | 'USED';

/**
 * What one unit of a product consumes of one material (单耗): net consumption (净耗) and process loss (工艺损耗), tangible
 * as scrap and intangible (GACC Order 155). Rates are percentages. The figures of the last report that was filed.
 */
export type UnitConsumption = {
  readonly __typename?: 'UnitConsumption';
  /** Percent of the material that is bonded (保税料件比例). */
  readonly bondedShare: Scalars['Decimal']['output'];
  /** The day its version was declared. */
  readonly effectiveFrom: Scalars['Date']['output'];
  /** Percent that evaporates (无形损耗率). */
  readonly intangibleLossRate: Scalars['Decimal']['output'];
  readonly material: Material;
  readonly netConsumption: Scalars['Decimal']['output'];
  /** The version of a handbook it was kept from; null when the book was not made of handbooks. */
  readonly origin?: Maybe<ConsumptionOrigin>;
  /** The report that restated it; null as declared. */
  readonly reportNumber?: Maybe<Scalars['Int']['output']>;
  /** Percent that remains as scrap (有形损耗率). */
  readonly tangibleLossRate: Scalars['Decimal']['output'];
  /** Net consumption divided by one minus the loss, 9 places. */
  readonly unitConsumption: Scalars['Decimal']['output'];
  readonly version: Scalars['String']['output'];
};

/** The versions are in force. */
export type UnitConsumptionDeclared = {
  readonly __typename?: 'UnitConsumptionDeclared';
  readonly accountBook: AccountBook;
  /** Movements of materials for exports that waited for their version. */
  readonly movementsPosted: Scalars['Int']['output'];
  /** Materials that these took below zero. A warning, no refusal. */
  readonly overdrawn: ReadonlyArray<Material>;
  /** How the declaration was reviewed; null when it changed nothing. */
  readonly reviewDecision?: Maybe<FilingReview>;
  readonly versions: ReadonlyArray<DeclaredConsumptionVersion>;
};

/** Either `unitConsumption` alone, or `netConsumption` with both loss rates (Announcement 2011/77). */
export type UnitConsumptionInput = {
  /** In percent; 100 when left out. */
  readonly bondedShare?: InputMaybe<Scalars['Decimal']['input']>;
  /** In percent. */
  readonly intangibleLossRate?: InputMaybe<Scalars['Decimal']['input']>;
  readonly materialItemNumber: Scalars['Int']['input'];
  readonly netConsumption?: InputMaybe<Scalars['Decimal']['input']>;
  readonly productItemNumber: Scalars['Int']['input'];
  /** In percent. */
  readonly tangibleLossRate?: InputMaybe<Scalars['Decimal']['input']>;
  readonly unitConsumption?: InputMaybe<Scalars['Decimal']['input']>;
  readonly version?: InputMaybe<Scalars['String']['input']>;
};

/** The report counts, and the ledger agrees with it. */
export type UnitConsumptionRestated = {
  readonly __typename?: 'UnitConsumptionRestated';
  /** Materials that are below zero now. A warning, no refusal. */
  readonly overdrawn: ReadonlyArray<Material>;
  readonly report: ConsumptionReport;
};

/** The review of a version of consumption (单耗), which works already: returning it doubts it (单耗质疑). */
export type UnitConsumptionReviewTask = ReviewTask & {
  readonly __typename?: 'UnitConsumptionReviewTask';
  /** The book whose product it is. */
  readonly accountBook: AccountBook;
  readonly ageMinutes: Scalars['Int']['output'];
  readonly claimExpiresAt?: Maybe<Scalars['DateTime']['output']>;
  readonly claimedBy?: Maybe<Scalars['String']['output']>;
  readonly decidedAt?: Maybe<Scalars['DateTime']['output']>;
  readonly decidedBy?: Maybe<Scalars['String']['output']>;
  readonly decision?: Maybe<ReviewDecision>;
  readonly decisionReason?: Maybe<Scalars['String']['output']>;
  readonly district: Scalars['String']['output'];
  readonly enterprise?: Maybe<Enterprise>;
  readonly enterpriseUsci: Scalars['String']['output'];
  /** Book number, product and version. */
  readonly filingNumber: Scalars['String']['output'];
  readonly followsTaskId?: Maybe<Scalars['ID']['output']>;
  readonly id: Scalars['ID']['output'];
  readonly level: Scalars['Int']['output'];
  readonly levels: Scalars['Int']['output'];
  readonly openedAt: Scalars['DateTime']['output'];
  readonly reasons: ReadonlyArray<ReviewTaskReason>;
  readonly state: ReviewTaskState;
  readonly steps: ReadonlyArray<ReviewTaskStep>;
};

/** A list in the way of zero difference. */
export type UnmatchedList = {
  readonly __typename?: 'UnmatchedList';
  /** The list; null when the book has not posted it by the cut-off. */
  readonly bondedList?: Maybe<BondedList>;
  readonly internalNumber?: Maybe<Scalars['String']['output']>;
  readonly listNumber: Scalars['String']['output'];
  readonly reason: UnmatchedReason;
  /** The posting receipt; null when none was received. */
  readonly receipt?: Maybe<CustomsReceipt>;
};

export type UnmatchedListConnection = {
  readonly __typename?: 'UnmatchedListConnection';
  readonly edges: ReadonlyArray<UnmatchedListEdge>;
  readonly nodes: ReadonlyArray<UnmatchedList>;
  readonly pageInfo: PageInfo;
};

export type UnmatchedListEdge = {
  readonly __typename?: 'UnmatchedListEdge';
  readonly cursor: Scalars['String']['output'];
  readonly node: UnmatchedList;
};

export type UnmatchedReason =
  /** Posted on both sides with other items, quantities, amounts or direction. */
  | 'LINES_DIFFER'
  /** Posted by customs, not in the book. */
  | 'NOT_POSTED_IN_BOOK'
  /** Posted in the book, without a posting receipt. */
  | 'NO_RECEIPT';

export type WithdrawAccountBookClosingInput = {
  readonly bookNumber: Scalars['String']['input'];
  readonly reason?: InputMaybe<Scalars['String']['input']>;
  readonly requestId: Scalars['ID']['input'];
};

export type WithdrawAccountBookClosingResult = AccountBookClosingWithdrawn | FilingRefused | NotFound | RequestIdReused;

export type WithdrawConsumptionListInput = {
  readonly bookNumber: Scalars['String']['input'];
  readonly listNumber: Scalars['String']['input'];
  /** 1 to 1,000 characters. */
  readonly reason: Scalars['String']['input'];
  readonly requestId: Scalars['ID']['input'];
};

export type WithdrawConsumptionListResult = ConsumptionListWithdrawn | FilingRefused | NotFound | RequestIdReused;

export type WorkOrderFinishInput = {
  /** Not before the last of its steps; a day of an open period. */
  readonly finishedOn: Scalars['Date']['input'];
  readonly orderNumber: Scalars['String']['input'];
};

export type WorkOrderInput = {
  /** The version of its consumption. */
  readonly consumptionVersion: Scalars['String']['input'];
  /** The enterprise's own number, unique in the book; 1 to 64 characters. */
  readonly orderNumber: Scalars['String']['input'];
  /** What it makes. */
  readonly productItemNumber: Scalars['Int']['input'];
};

/** Between a work order and a list line: the lot that is issued or returned, or the line that is shipped on. */
export type WorkOrderLineStepInput = {
  readonly lineNumber: Scalars['Int']['input'];
  readonly listNumber: Scalars['String']['input'];
  readonly occurredOn: Scalars['Date']['input'];
  readonly orderNumber: Scalars['String']['input'];
  /** In the unit of the line's item. */
  readonly quantity: Scalars['Decimal']['input'];
};

export type WorkOrderMaterialStepInput = {
  readonly materialItemNumber: Scalars['Int']['input'];
  readonly occurredOn: Scalars['Date']['input'];
  readonly orderNumber: Scalars['String']['input'];
  /** In the material's unit. */
  readonly quantity: Scalars['Decimal']['input'];
};

export type WorkOrderOutputInput = {
  readonly occurredOn: Scalars['Date']['input'];
  readonly orderNumber: Scalars['String']['input'];
  /** In the product's unit. */
  readonly quantity: Scalars['Decimal']['input'];
};

/** Everything of the filing is recorded. */
export type WorkOrdersRecorded = {
  readonly __typename?: 'WorkOrdersRecorded';
  readonly accountBook: AccountBook;
  /** Materials of which the book holds less than nothing after finished orders: a warning. */
  readonly overdrawn: ReadonlyArray<Material>;
  /** How many steps. */
  readonly steps: Scalars['Int']['output'];
};

/** What was reported for a period, and what became of it (EMS121). */
export type WriteOff = {
  readonly __typename?: 'WriteOff';
  /** What is done with each material's difference: as decided, or, before that, as it stands. */
  readonly outcomes: ReadonlyArray<MaterialOutcome>;
  readonly period: WriteOffPeriod;
  /** What happened, who did it, when and why. */
  readonly steps: ReadonlyArray<WriteOffStep>;
  /** One filing by its number, the last one when it is left out; null when there is none. */
  readonly version?: Maybe<WriteOffVersion>;
  /** Every filing, first to last. The last one counts; what was decided on one never changes. */
  readonly versions: ReadonlyArray<WriteOffVersion>;
};


/** What was reported for a period, and what became of it (EMS121). */
export type WriteOffVersionArgs = {
  number?: InputMaybe<Scalars['Int']['input']>;
};

export type WriteOffApproved = {
  readonly __typename?: 'WriteOffApproved';
  readonly writeOff: WriteOff;
};

export type WriteOffClaimed = {
  readonly __typename?: 'WriteOffClaimed';
  readonly writeOff: WriteOff;
};

/** An officer decided the write-off before; that decision stands. */
export type WriteOffDecided = Problem & {
  readonly __typename?: 'WriteOffDecided';
  readonly decidedBy: Scalars['String']['output'];
  readonly decidedOn: Scalars['Date']['output'];
  /** PASS or RETURN. */
  readonly decision: PeriodEvent;
  readonly message: Scalars['String']['output'];
};

/** The working paper of a write-off, as of a day. */
export type WriteOffDryRun = {
  readonly __typename?: 'WriteOffDryRun';
  readonly asOf: Scalars['Date']['output'];
  /** What does not tie up, or should make one look twice; each finding names its rows. */
  readonly findings: ReadonlyArray<SanityFinding>;
  readonly materials: WriteOffMaterialLineConnection;
  readonly period: WriteOffPeriod;
  readonly products: WriteOffProductLineConnection;
  /** How many rows were read for it. */
  readonly rowsRead: Scalars['Int']['output'];
};


/** The working paper of a write-off, as of a day. */
export type WriteOffDryRunMaterialsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
};


/** The working paper of a write-off, as of a day. */
export type WriteOffDryRunProductsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
};

/** 申报类型 (chgoffTypecd); type 3, customs disposal, is the step DISPOSE. */
export type WriteOffKind =
  /** 正常申报, 1. */
  | 'NORMAL'
  /** 补充申报, 2. */
  | 'SUPPLEMENTARY';

/**
 * A material's line (EmsChgoffDt), in the material's unit. Came in: opening + imported + carriedOverIn + added. Went out:
 * reduced + reexported + (sold - soldConverted) + surplusCarriedOut + (destroyed - destroyedConverted) + consumed. The
 * theoretical remainder is the difference, exactly.
 */
export type WriteOffMaterialLine = {
  readonly __typename?: 'WriteOffMaterialLine';
  /** Surplus carried in and approved additions (vrfaddQty). */
  readonly added: Scalars['Decimal']['output'];
  /**
   * 平均单价 (dclcusInvtAvgUprcAmt) in US dollars at 5 places: of the imports of the period, else as filed. Amounts are
   * quantity times the unrounded average, rounded once to 5 places.
   */
  readonly averagePrice: Scalars['Decimal']['output'];
  /** Of `leftoversDestroyed`, by-products. */
  readonly byProductsDestroyed: Scalars['Decimal']['output'];
  /** Of `leftoversTakenOut`, by-products (副产品). */
  readonly byProductsTakenOut: Scalars['Decimal']['output'];
  /** 深加工结转 (dprcsCrdwImpexpQty). */
  readonly carriedOverIn: Scalars['Decimal']['output'];
  /** 耗用 (csmTotalQty): what all products took, losses included. */
  readonly consumed: Scalars['Decimal']['output'];
  /** 耗用金额 (csmTotalAmt). */
  readonly consumedAmount: Scalars['Decimal']['output'];
  /** 销毁, of defective products converted as well (mtpckEndprdDstryQty). */
  readonly destroyed: Scalars['Decimal']['output'];
  /** Of `destroyed`, what stood in products; it is part of `consumed` too. */
  readonly destroyedConverted: Scalars['Decimal']['output'];
  /** Of `destroyed`, damaged material. Damaged products are told on their own lines. */
  readonly destroyedDamaged: Scalars['Decimal']['output'];
  /** Count against book; null without counted stock for this material. */
  readonly discrepancy?: Maybe<Discrepancy>;
  /** Sent back in exchanges; contained net in `imported`. */
  readonly exchangedOut: Scalars['Decimal']['output'];
  /** The posted list lines behind a cell, in the order of their effect. They and the opening add up to it exactly. */
  readonly explanation: CellContributionConnection;
  /** Imports, net of exchanges (impOrExpTotalQty). */
  readonly imported: Scalars['Decimal']['output'];
  /** 无形损耗 (intgbLossQty); the residual, so it carries the rounding. */
  readonly intangibleLoss: Scalars['Decimal']['output'];
  /** Scrap that stock-takes found where only unit consumption is declared; no part of `tangibleLoss` (scrapRecorded). */
  readonly leftoversCounted: Scalars['Decimal']['output'];
  /** 边角料 destroyed, by-products included (lfmtDstryQty). */
  readonly leftoversDestroyed: Scalars['Decimal']['output'];
  readonly leftoversOpening: Scalars['Decimal']['output'];
  /** Scrap that consumption lists or work orders recorded; part of `tangibleLoss`. */
  readonly leftoversRecorded: Scalars['Decimal']['output'];
  readonly leftoversRemaining: Scalars['Decimal']['output'];
  /** 边角料 sold and re-exported, by-products included (lfmtImprQty). */
  readonly leftoversTakenOut: Scalars['Decimal']['output'];
  /** 边角料 sold and re-exported (lfmtImprAmt), at the price of the material. */
  readonly leftoversTakenOutAmount: Scalars['Decimal']['output'];
  readonly material: Material;
  /** Of `consumed`, what is contained in products. */
  readonly netConsumed: Scalars['Decimal']['output'];
  /** 期初数量 (vclrPridInitQty). */
  readonly opening: Scalars['Decimal']['output'];
  /** Approved reductions (vrfredQty). */
  readonly reduced: Scalars['Decimal']['output'];
  /** 料件复出 (reexpQty). */
  readonly reexported: Scalars['Decimal']['output'];
  /** 内销, of products sold converted as well (sdinQty). */
  readonly sold: Scalars['Decimal']['output'];
  /** 内销金额 (sdinAmt). */
  readonly soldAmount: Scalars['Decimal']['output'];
  /** Of `sold`, what stands in products; it is part of `consumed` too. */
  readonly soldConverted: Scalars['Decimal']['output'];
  /** Of `sold`, damaged material (受灾保税货物). Damaged products are told on their own lines. */
  readonly soldDamaged: Scalars['Decimal']['output'];
  /** 余料转出 (remainMtpckTrfoutQty). */
  readonly surplusCarriedOut: Scalars['Decimal']['output'];
  /**
   * What of `imported` was carried out as surplus, in percent at 9 places: a guarantee for surplus asks whether it reaches
   * half (GACC Order 111). Null when nothing was imported.
   */
  readonly surplusCarriedOutRate?: Maybe<Scalars['Decimal']['output']>;
  /** 有形损耗 (tgblLossQty). */
  readonly tangibleLoss: Scalars['Decimal']['output'];
  /** 应剩余 (shdRemainQty): what should still be there. */
  readonly theoreticalRemaining: Scalars['Decimal']['output'];
  /** 应剩余金额 (shdRemainAmt). */
  readonly theoreticalRemainingAmount: Scalars['Decimal']['output'];
  readonly unit: Scalars['String']['output'];
};


/**
 * A material's line (EmsChgoffDt), in the material's unit. Came in: opening + imported + carriedOverIn + added. Went out:
 * reduced + reexported + (sold - soldConverted) + surplusCarriedOut + (destroyed - destroyedConverted) + consumed. The
 * theoretical remainder is the difference, exactly.
 */
export type WriteOffMaterialLineExplanationArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  cell: MaterialCell;
  first?: InputMaybe<Scalars['Int']['input']>;
};

export type WriteOffMaterialLineConnection = {
  readonly __typename?: 'WriteOffMaterialLineConnection';
  readonly edges: ReadonlyArray<WriteOffMaterialLineEdge>;
  readonly nodes: ReadonlyArray<WriteOffMaterialLine>;
  readonly pageInfo: PageInfo;
};

export type WriteOffMaterialLineEdge = {
  readonly __typename?: 'WriteOffMaterialLineEdge';
  readonly cursor: Scalars['String']['output'];
  readonly node: WriteOffMaterialLine;
};

/** A write-off period (核销周期). */
export type WriteOffPeriod = {
  readonly __typename?: 'WriteOffPeriod';
  /** How the period is accounted (核销类型); the same from its first to its last day. */
  readonly accountingMethod: AccountingMethod;
  /** What its posted lists were worth, up to a day of it; to its last day when `asOf` is left out. */
  readonly amounts: PeriodAmounts;
  readonly beginsOn: Scalars['Date']['output'];
  /**
   * Declared against actual consumption, per product version and material: of consumption lists where they account for the
   * period, otherwise of the work orders that were finished in it. What was used for several versions together is shared
   * out in proportion to what they declare. Empty where no documents say what was used.
   */
  readonly consumptionComparison: ConsumptionComparisonConnection;
  /** The last day that belongs to it. */
  readonly endsOn: Scalars['Date']['output'];
  readonly number: Scalars['Int']['output'];
  /** Whether the period before is not written off yet: then the opening quantities here are the theoretical ones. */
  readonly openingIsProvisional: Scalars['Boolean']['output'];
  /**
   * When the period must be reported (报核期限), and whether it was: on the business day, or on another, as far as it was
   * known at an instant. The deadline is 30 days after the period's end (GACC Order 150; a dated parameter), or what an
   * officer granted.
   */
  readonly report: PeriodReport;
  /**
   * On the business day of the request, or as of a day as far as it was known at an instant: an open period is due when
   * its last day has passed.
   */
  readonly state: PeriodState;
  /** What was reported for it, and what became of that; null before the first report. */
  readonly writeOff?: Maybe<WriteOff>;
};


/** A write-off period (核销周期). */
export type WriteOffPeriodAmountsArgs = {
  asOf?: InputMaybe<Scalars['Date']['input']>;
};


/** A write-off period (核销周期). */
export type WriteOffPeriodConsumptionComparisonArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
};


/** A write-off period (核销周期). */
export type WriteOffPeriodReportArgs = {
  asOf?: InputMaybe<Scalars['Date']['input']>;
  knownAt?: InputMaybe<Scalars['DateTime']['input']>;
};


/** A write-off period (核销周期). */
export type WriteOffPeriodStateArgs = {
  asOf?: InputMaybe<Scalars['Date']['input']>;
  knownAt?: InputMaybe<Scalars['DateTime']['input']>;
};

/** A product version's line. */
export type WriteOffProductLine = {
  readonly __typename?: 'WriteOffProductLine';
  /** 深加工结转转出 (dprcsCrdwImpexpQty). */
  readonly carriedOverOut: Scalars['Decimal']['output'];
  /** The version was exported and is not declared yet, so no material was taken for it. It must be declared before the report (报核前). */
  readonly consumptionMissing: Scalars['Boolean']['output'];
  readonly destroyed: Scalars['Decimal']['output'];
  /** Of `destroyed`, damaged products. */
  readonly destroyedDamaged: Scalars['Decimal']['output'];
  /** Exports, exempt sales and import substitution (impOrExpTotalQty). */
  readonly exported: Scalars['Decimal']['output'];
  /** What consumption is computed on: exported + carriedOverOut + reexported - returned. */
  readonly netExports: Scalars['Decimal']['output'];
  readonly product: Product;
  /** 成品退换出口 (endprdRetnExchExpQty). */
  readonly reexported: Scalars['Decimal']['output'];
  /** 成品退换进口 (endprdRetnExchImpQty). */
  readonly returned: Scalars['Decimal']['output'];
  readonly sold: Scalars['Decimal']['output'];
  /** Of `sold`, damaged products (受灾保税货物). */
  readonly soldDamaged: Scalars['Decimal']['output'];
  readonly version: Scalars['String']['output'];
};

export type WriteOffProductLineConnection = {
  readonly __typename?: 'WriteOffProductLineConnection';
  readonly edges: ReadonlyArray<WriteOffProductLineEdge>;
  readonly nodes: ReadonlyArray<WriteOffProductLine>;
  readonly pageInfo: PageInfo;
};

export type WriteOffProductLineEdge = {
  readonly __typename?: 'WriteOffProductLineEdge';
  readonly cursor: Scalars['String']['output'];
  readonly node: WriteOffProductLine;
};

export type WriteOffReported = {
  readonly __typename?: 'WriteOffReported';
  readonly writeOff: WriteOff;
};

export type WriteOffReturned = {
  readonly __typename?: 'WriteOffReturned';
  readonly writeOff: WriteOff;
};

/** The review of a period that was reported for write-off (核销). */
export type WriteOffReviewTask = ReviewTask & {
  readonly __typename?: 'WriteOffReviewTask';
  readonly ageMinutes: Scalars['Int']['output'];
  readonly claimExpiresAt?: Maybe<Scalars['DateTime']['output']>;
  readonly claimedBy?: Maybe<Scalars['String']['output']>;
  readonly decidedAt?: Maybe<Scalars['DateTime']['output']>;
  readonly decidedBy?: Maybe<Scalars['String']['output']>;
  readonly decision?: Maybe<ReviewDecision>;
  readonly decisionReason?: Maybe<Scalars['String']['output']>;
  readonly district: Scalars['String']['output'];
  readonly enterprise?: Maybe<Enterprise>;
  readonly enterpriseUsci: Scalars['String']['output'];
  /** Book number and period number. */
  readonly filingNumber: Scalars['String']['output'];
  readonly followsTaskId?: Maybe<Scalars['ID']['output']>;
  readonly id: Scalars['ID']['output'];
  readonly level: Scalars['Int']['output'];
  readonly levels: Scalars['Int']['output'];
  readonly openedAt: Scalars['DateTime']['output'];
  readonly reasons: ReadonlyArray<ReviewTaskReason>;
  readonly state: ReviewTaskState;
  readonly steps: ReadonlyArray<ReviewTaskStep>;
  /** What is decided. */
  readonly writeOff: WriteOff;
};

/** A step of a period from state to state. */
export type WriteOffStep = {
  readonly __typename?: 'WriteOffStep';
  /** Who did it; `system` for what customs' system does by itself. */
  readonly by: Scalars['String']['output'];
  readonly event: PeriodEvent;
  readonly occurredOn: Scalars['Date']['output'];
  readonly reason?: Maybe<Scalars['String']['output']>;
  readonly recordedAt: Scalars['DateTime']['output'];
  /** The state it led to. */
  readonly toState: PeriodState;
  /** The version it is about. */
  readonly version: Scalars['Int']['output'];
};

/** A filing of a period with the figures that were computed from it. */
export type WriteOffVersion = {
  readonly __typename?: 'WriteOffVersion';
  /** Lists that were left out by name. */
  readonly excludedLists: ReadonlyArray<ExcludedList>;
  readonly filedBy: Scalars['String']['output'];
  readonly filedOn: Scalars['Date']['output'];
  /** The interval (短溢区间) in force on the day of the filing, in percent; null before 2024-06-01 (2024/49). */
  readonly intervalPercent?: Maybe<Scalars['Decimal']['output']>;
  readonly kind: WriteOffKind;
  readonly materials: WriteOffMaterialLineConnection;
  /** From 1. */
  readonly number: Scalars['Int']['output'];
  /** What the period left open when it was filed: carry-overs that did not meet, returns past their time. */
  readonly openMatters: ReadonlyArray<SanityFinding>;
  readonly products: WriteOffProductLineConnection;
  readonly recordedAt: Scalars['DateTime']['output'];
  /** How it was reviewed; null for one that was filed before reviews were kept. */
  readonly reviewDecision?: Maybe<FilingReview>;
  readonly toleranceBase: ToleranceBase;
};


/** A filing of a period with the figures that were computed from it. */
export type WriteOffVersionMaterialsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
};


/** A filing of a period with the figures that were computed from it. */
export type WriteOffVersionProductsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
};



export type ResolverTypeWrapper<T> = Promise<T> | T;

export type ReferenceResolver<TResult, TReference, TContext> = (
      reference: TReference,
      context: TContext,
      info: GraphQLResolveInfo
    ) => Promise<TResult> | TResult;

      type ScalarCheck<T, S> = S extends true ? T : NullableCheck<T, S>;
      type NullableCheck<T, S> = Maybe<T> extends T ? Maybe<ListCheck<NonNullable<T>, S>> : ListCheck<T, S>;
      type ListCheck<T, S> = T extends (infer U)[] ? NullableCheck<U, S>[] : GraphQLRecursivePick<T, S>;
      export type GraphQLRecursivePick<T, S> = { [K in keyof T & keyof S]: ScalarCheck<T[K], S[K]> };
    
export type Resolver<TResult, TParent = Record<PropertyKey, never>, TContext = Record<PropertyKey, never>, TArgs = Record<PropertyKey, never>> = ResolverFn<TResult, TParent, TContext, TArgs>;

export type ResolverFn<TResult, TParent, TContext, TArgs> = (
  parent: TParent,
  args: TArgs,
  context: TContext,
  info: GraphQLResolveInfo
) => Promise<TResult> | TResult;

export type SubscriptionSubscribeFn<TResult, TParent, TContext, TArgs> = (
  parent: TParent,
  args: TArgs,
  context: TContext,
  info: GraphQLResolveInfo
) => AsyncIterable<TResult> | Promise<AsyncIterable<TResult>>;

export type SubscriptionResolveFn<TResult, TParent, TContext, TArgs> = (
  parent: TParent,
  args: TArgs,
  context: TContext,
  info: GraphQLResolveInfo
) => TResult | Promise<TResult>;

export interface SubscriptionSubscriberObject<TResult, TKey extends string, TParent, TContext, TArgs> {
  subscribe: SubscriptionSubscribeFn<{ [key in TKey]: TResult }, TParent, TContext, TArgs>;
  resolve?: SubscriptionResolveFn<TResult, { [key in TKey]: TResult }, TContext, TArgs>;
}

export interface SubscriptionResolverObject<TResult, TParent, TContext, TArgs> {
  subscribe: SubscriptionSubscribeFn<any, TParent, TContext, TArgs>;
  resolve: SubscriptionResolveFn<TResult, any, TContext, TArgs>;
}

export type SubscriptionObject<TResult, TKey extends string, TParent, TContext, TArgs> =
  | SubscriptionSubscriberObject<TResult, TKey, TParent, TContext, TArgs>
  | SubscriptionResolverObject<TResult, TParent, TContext, TArgs>;

export type SubscriptionResolver<TResult, TKey extends string, TParent = Record<PropertyKey, never>, TContext = Record<PropertyKey, never>, TArgs = Record<PropertyKey, never>> =
  | ((...args: any[]) => SubscriptionObject<TResult, TKey, TParent, TContext, TArgs>)
  | SubscriptionObject<TResult, TKey, TParent, TContext, TArgs>;

export type TypeResolveFn<TTypes, TParent = Record<PropertyKey, never>, TContext = Record<PropertyKey, never>> = (
  parent: TParent,
  context: TContext,
  info: GraphQLResolveInfo
) => Maybe<TTypes> | Promise<Maybe<TTypes>>;

export type IsTypeOfResolverFn<T = Record<PropertyKey, never>, TContext = Record<PropertyKey, never>> = (obj: T, context: TContext, info: GraphQLResolveInfo) => boolean | Promise<boolean>;

export type NextResolverFn<T> = () => Promise<T>;

export type DirectiveResolverFn<TResult = Record<PropertyKey, never>, TParent = Record<PropertyKey, never>, TContext = Record<PropertyKey, never>, TArgs = Record<PropertyKey, never>> = (
  next: NextResolverFn<TResult>,
  parent: TParent,
  args: TArgs,
  context: TContext,
  info: GraphQLResolveInfo
) => TResult | Promise<TResult>;

/** Mapping of federation types */
export type FederationTypes = {
  AccountBook: AccountBook;
  AccountBookReviewTask: AccountBookReviewTask;
  AnnualDeclarationReviewTask: AnnualDeclarationReviewTask;
  BondedList: BondedList;
  BondedListReviewTask: BondedListReviewTask;
  BookChangeReviewTask: BookChangeReviewTask;
  Enterprise: Enterprise;
  Handbook: Handbook;
  Material: Material;
  Product: Product;
  ReportExtensionReviewTask: ReportExtensionReviewTask;
  StockTake: StockTake;
  UnitConsumptionReviewTask: UnitConsumptionReviewTask;
  WriteOffReviewTask: WriteOffReviewTask;
};

/** Mapping of federation reference types */
export type FederationReferenceTypes = {
  AccountBook:
    ( { __typename: 'AccountBook' }
    & ( GraphQLRecursivePick<FederationTypes['AccountBook'], {"id":true}>
        | GraphQLRecursivePick<FederationTypes['AccountBook'], {"bookNumber":true}> ) );
  AccountBookReviewTask:
    ( { __typename: 'AccountBookReviewTask' }
    & GraphQLRecursivePick<FederationTypes['AccountBookReviewTask'], {"id":true}> );
  AnnualDeclarationReviewTask:
    ( { __typename: 'AnnualDeclarationReviewTask' }
    & GraphQLRecursivePick<FederationTypes['AnnualDeclarationReviewTask'], {"id":true}> );
  BondedList:
    ( { __typename: 'BondedList' }
    & ( GraphQLRecursivePick<FederationTypes['BondedList'], {"id":true}>
        | GraphQLRecursivePick<FederationTypes['BondedList'], {"listNumber":true}> ) );
  BondedListReviewTask:
    ( { __typename: 'BondedListReviewTask' }
    & GraphQLRecursivePick<FederationTypes['BondedListReviewTask'], {"id":true}> );
  BookChangeReviewTask:
    ( { __typename: 'BookChangeReviewTask' }
    & GraphQLRecursivePick<FederationTypes['BookChangeReviewTask'], {"id":true}> );
  Enterprise:
    ( { __typename: 'Enterprise' }
    & GraphQLRecursivePick<FederationTypes['Enterprise'], {"usci":true}> );
  Handbook:
    ( { __typename: 'Handbook' }
    & ( GraphQLRecursivePick<FederationTypes['Handbook'], {"id":true}>
        | GraphQLRecursivePick<FederationTypes['Handbook'], {"handbookNumber":true}> ) );
  Material:
    ( { __typename: 'Material' }
    & GraphQLRecursivePick<FederationTypes['Material'], {"id":true}> );
  Product:
    ( { __typename: 'Product' }
    & GraphQLRecursivePick<FederationTypes['Product'], {"id":true}> );
  ReportExtensionReviewTask:
    ( { __typename: 'ReportExtensionReviewTask' }
    & GraphQLRecursivePick<FederationTypes['ReportExtensionReviewTask'], {"id":true}> );
  StockTake:
    ( { __typename: 'StockTake' }
    & GraphQLRecursivePick<FederationTypes['StockTake'], {"id":true}> );
  UnitConsumptionReviewTask:
    ( { __typename: 'UnitConsumptionReviewTask' }
    & GraphQLRecursivePick<FederationTypes['UnitConsumptionReviewTask'], {"id":true}> );
  WriteOffReviewTask:
    ( { __typename: 'WriteOffReviewTask' }
    & GraphQLRecursivePick<FederationTypes['WriteOffReviewTask'], {"id":true}> );
};

/** Mapping of union types */
export type ResolversUnionTypes<_RefType extends Record<string, unknown>> = {
  AddCancelledLinkResult:
    | ( CancelledLinkAddedParent & { __typename: 'CancelledLinkAdded' } )
    | ( FilingRefused & { __typename: 'FilingRefused' } )
    | ( RequestIdReused & { __typename: 'RequestIdReused' } )
  ;
  ApproveWriteOffResult:
    | ( FilingRefused & { __typename: 'FilingRefused' } )
    | ( NotFound & { __typename: 'NotFound' } )
    | ( RequestIdReused & { __typename: 'RequestIdReused' } )
    | ( WriteOffApprovedParent & { __typename: 'WriteOffApproved' } )
    | ( WriteOffDecided & { __typename: 'WriteOffDecided' } )
  ;
  AskReportExtensionResult:
    | ( FilingRefused & { __typename: 'FilingRefused' } )
    | ( NotFound & { __typename: 'NotFound' } )
    | ( ReportExtensionAskedParent & { __typename: 'ReportExtensionAsked' } )
    | ( RequestIdReused & { __typename: 'RequestIdReused' } )
  ;
  ChangeAccountBookResult:
    | ( AccountBookChangeFiledParent & { __typename: 'AccountBookChangeFiled' } )
    | ( FilingRefused & { __typename: 'FilingRefused' } )
    | ( NotFound & { __typename: 'NotFound' } )
    | ( RequestIdReused & { __typename: 'RequestIdReused' } )
  ;
  ChangeAccountingMethodResult:
    | ( AccountingMethodChangedParent & { __typename: 'AccountingMethodChanged' } )
    | ( FilingRefused & { __typename: 'FilingRefused' } )
    | ( NotFound & { __typename: 'NotFound' } )
    | ( RequestIdReused & { __typename: 'RequestIdReused' } )
  ;
  ChangeConsumptionLinkResult:
    | ( ConsumptionLinkChangedParent & { __typename: 'ConsumptionLinkChanged' } )
    | ( FilingRefused & { __typename: 'FilingRefused' } )
    | ( NotFound & { __typename: 'NotFound' } )
    | ( RequestIdReused & { __typename: 'RequestIdReused' } )
  ;
  ClaimReviewTaskResult:
    | ( FilingRefused & { __typename: 'FilingRefused' } )
    | ( NotFound & { __typename: 'NotFound' } )
    | ( RequestIdReused & { __typename: 'RequestIdReused' } )
    | ( ReviewTaskAlreadyDecidedParent & { __typename: 'ReviewTaskAlreadyDecided' } )
    | ( ReviewTaskClaimedParent & { __typename: 'ReviewTaskClaimed' } )
  ;
  ClaimWriteOffResult:
    | ( FilingRefused & { __typename: 'FilingRefused' } )
    | ( NotFound & { __typename: 'NotFound' } )
    | ( RequestIdReused & { __typename: 'RequestIdReused' } )
    | ( WriteOffClaimedParent & { __typename: 'WriteOffClaimed' } )
    | ( WriteOffDecided & { __typename: 'WriteOffDecided' } )
  ;
  CloseAccountBookResult:
    | ( AccountBookClosingParent & { __typename: 'AccountBookClosing' } )
    | ( FilingRefused & { __typename: 'FilingRefused' } )
    | ( NotFound & { __typename: 'NotFound' } )
    | ( RequestIdReused & { __typename: 'RequestIdReused' } )
  ;
  CloseCancelledLinkResult:
    | ( CancelledLinkClosedParent & { __typename: 'CancelledLinkClosed' } )
    | ( FilingRefused & { __typename: 'FilingRefused' } )
    | ( NotFound & { __typename: 'NotFound' } )
    | ( RequestIdReused & { __typename: 'RequestIdReused' } )
  ;
  CloseStockTakeResult:
    | ( FilingRefused & { __typename: 'FilingRefused' } )
    | ( NotFound & { __typename: 'NotFound' } )
    | ( RequestIdReused & { __typename: 'RequestIdReused' } )
    | ( StockTakeClosedParent & { __typename: 'StockTakeClosed' } )
  ;
  ConfirmDiscrepanciesResult:
    | ( DiscrepanciesConfirmedParent & { __typename: 'DiscrepanciesConfirmed' } )
    | ( FilingRefused & { __typename: 'FilingRefused' } )
    | ( NotFound & { __typename: 'NotFound' } )
    | ( RequestIdReused & { __typename: 'RequestIdReused' } )
  ;
  ConsultationResult:
    | ( ConsultationRecordedParent & { __typename: 'ConsultationRecorded' } )
    | ( FilingRefused & { __typename: 'FilingRefused' } )
    | ( NotFound & { __typename: 'NotFound' } )
    | ( RequestIdReused & { __typename: 'RequestIdReused' } )
  ;
  DecideAccountBookChangeResult:
    | ( AccountBookChangeDecidedParent & { __typename: 'AccountBookChangeDecided' } )
    | ( FilingRefused & { __typename: 'FilingRefused' } )
    | ( NotFound & { __typename: 'NotFound' } )
    | ( RequestIdReused & { __typename: 'RequestIdReused' } )
  ;
  DecideReviewTaskResult:
    | ( FilingRefused & { __typename: 'FilingRefused' } )
    | ( NotFound & { __typename: 'NotFound' } )
    | ( RequestIdReused & { __typename: 'RequestIdReused' } )
    | ( ReviewTaskAlreadyDecidedParent & { __typename: 'ReviewTaskAlreadyDecided' } )
    | ( ReviewTaskDecidedParent & { __typename: 'ReviewTaskDecided' } )
  ;
  DeclareUnitConsumptionResult:
    | ( FilingRefused & { __typename: 'FilingRefused' } )
    | ( NotFound & { __typename: 'NotFound' } )
    | ( RequestIdReused & { __typename: 'RequestIdReused' } )
    | ( UnitConsumptionDeclaredParent & { __typename: 'UnitConsumptionDeclared' } )
  ;
  DeleteBondedListResult:
    | ( BondedListDeletionAskedParent & { __typename: 'BondedListDeletionAsked' } )
    | ( FilingRefused & { __typename: 'FilingRefused' } )
    | ( NotFound & { __typename: 'NotFound' } )
    | ( RequestIdReused & { __typename: 'RequestIdReused' } )
  ;
  DisposeDiscrepancyResult:
    | ( DiscrepancyDisposedParent & { __typename: 'DiscrepancyDisposed' } )
    | ( FilingRefused & { __typename: 'FilingRefused' } )
    | ( NotFound & { __typename: 'NotFound' } )
    | ( RequestIdReused & { __typename: 'RequestIdReused' } )
    | ( WriteOffDecided & { __typename: 'WriteOffDecided' } )
  ;
  EnterConsumptionStandardResult:
    | ( ConsumptionStandardEnteredParent & { __typename: 'ConsumptionStandardEntered' } )
    | ( FilingRefused & { __typename: 'FilingRefused' } )
    | ( RequestIdReused & { __typename: 'RequestIdReused' } )
  ;
  FileAccountBookResult:
    | ( AccountBookFiledParent & { __typename: 'AccountBookFiled' } )
    | ( FilingPendingParent & { __typename: 'FilingPending' } )
    | ( FilingRefused & { __typename: 'FilingRefused' } )
    | ( NotFound & { __typename: 'NotFound' } )
    | ( RequestIdReused & { __typename: 'RequestIdReused' } )
  ;
  FileAnnualDeclarationResult:
    | ( AnnualDeclarationFiledParent & { __typename: 'AnnualDeclarationFiled' } )
    | ( FilingRefused & { __typename: 'FilingRefused' } )
    | ( NotFound & { __typename: 'NotFound' } )
    | ( RequestIdReused & { __typename: 'RequestIdReused' } )
  ;
  FileBondedListResult:
    | ( BondedListFiledParent & { __typename: 'BondedListFiled' } )
    | ( FilingRefused & { __typename: 'FilingRefused' } )
    | ( NotFound & { __typename: 'NotFound' } )
    | ( RequestIdReused & { __typename: 'RequestIdReused' } )
  ;
  FileByOldRouteResult:
    | ( FilingRefused & { __typename: 'FilingRefused' } )
    | ( LinkCancelled & { __typename: 'LinkCancelled' } )
    | ( OldRouteNotRun & { __typename: 'OldRouteNotRun' } )
    | ( RequestIdReused & { __typename: 'RequestIdReused' } )
  ;
  FileConsumptionListResult:
    | ( ConsumptionListFiledParent & { __typename: 'ConsumptionListFiled' } )
    | ( FilingRefused & { __typename: 'FilingRefused' } )
    | ( NotFound & { __typename: 'NotFound' } )
    | ( RequestIdReused & { __typename: 'RequestIdReused' } )
  ;
  FileHandbookResult:
    | ( FilingRefused & { __typename: 'FilingRefused' } )
    | ( HandbookFiledParent & { __typename: 'HandbookFiled' } )
    | ( NotFound & { __typename: 'NotFound' } )
    | ( RequestIdReused & { __typename: 'RequestIdReused' } )
  ;
  HandbookMoveResult:
    | ( FilingRefused & { __typename: 'FilingRefused' } )
    | ( HandbookMoveParent & { __typename: 'HandbookMove' } )
    | ( NotFound & { __typename: 'NotFound' } )
  ;
  ImportBondedListsResult:
    | ( Omit<BondedListsImported, 'outcomes'> & { outcomes: ReadonlyArray<_RefType['BondedListOutcome']> } & { __typename: 'BondedListsImported' } )
    | ( FilingRefused & { __typename: 'FilingRefused' } )
    | ( NotFound & { __typename: 'NotFound' } )
    | ( RequestIdReused & { __typename: 'RequestIdReused' } )
  ;
  KeepMergeRelationResult:
    | ( FilingRefused & { __typename: 'FilingRefused' } )
    | ( MergeRelationKeptParent & { __typename: 'MergeRelationKept' } )
    | ( NotFound & { __typename: 'NotFound' } )
    | ( RequestIdReused & { __typename: 'RequestIdReused' } )
  ;
  LiftAccountBookPauseResult:
    | ( AccountBookPauseLiftedParent & { __typename: 'AccountBookPauseLifted' } )
    | ( FilingRefused & { __typename: 'FilingRefused' } )
    | ( NotFound & { __typename: 'NotFound' } )
    | ( RequestIdReused & { __typename: 'RequestIdReused' } )
  ;
  MoveHandbooksResult:
    | ( FilingRefused & { __typename: 'FilingRefused' } )
    | ( HandbooksMovedParent & { __typename: 'HandbooksMoved' } )
    | ( NotFound & { __typename: 'NotFound' } )
    | ( RequestIdReused & { __typename: 'RequestIdReused' } )
  ;
  PauseAccountBookResult:
    | ( AccountBookPausedParent & { __typename: 'AccountBookPaused' } )
    | ( FilingRefused & { __typename: 'FilingRefused' } )
    | ( NotFound & { __typename: 'NotFound' } )
    | ( RequestIdReused & { __typename: 'RequestIdReused' } )
  ;
  PlanStockTakeResult:
    | ( FilingRefused & { __typename: 'FilingRefused' } )
    | ( NotFound & { __typename: 'NotFound' } )
    | ( RequestIdReused & { __typename: 'RequestIdReused' } )
    | ( StockTakePlannedParent & { __typename: 'StockTakePlanned' } )
  ;
  PublishReviewParametersResult:
    | ( FilingRefused & { __typename: 'FilingRefused' } )
    | ( RequestIdReused & { __typename: 'RequestIdReused' } )
    | ( ReviewParametersPublishedParent & { __typename: 'ReviewParametersPublished' } )
  ;
  ReceiveCustomsReceiptResult:
    | ( CustomsReceiptsReceivedParent & { __typename: 'CustomsReceiptsReceived' } )
    | ( FilingRefused & { __typename: 'FilingRefused' } )
    | ( NotFound & { __typename: 'NotFound' } )
    | ( RequestIdReused & { __typename: 'RequestIdReused' } )
  ;
  RecordCountResult:
    | ( CountRecordedParent & { __typename: 'CountRecorded' } )
    | ( FilingRefused & { __typename: 'FilingRefused' } )
    | ( NotFound & { __typename: 'NotFound' } )
    | ( RequestIdReused & { __typename: 'RequestIdReused' } )
  ;
  RecordWorkOrdersResult:
    | ( FilingRefused & { __typename: 'FilingRefused' } )
    | ( NotFound & { __typename: 'NotFound' } )
    | ( RequestIdReused & { __typename: 'RequestIdReused' } )
    | ( WorkOrdersRecordedParent & { __typename: 'WorkOrdersRecorded' } )
  ;
  RefuseAccountBookClosingResult:
    | ( AccountBookClosingRefusedParent & { __typename: 'AccountBookClosingRefused' } )
    | ( FilingRefused & { __typename: 'FilingRefused' } )
    | ( NotFound & { __typename: 'NotFound' } )
    | ( RequestIdReused & { __typename: 'RequestIdReused' } )
  ;
  ReportStockLedgerResult:
    | ( FilingRefused & { __typename: 'FilingRefused' } )
    | ( NotFound & { __typename: 'NotFound' } )
    | ( RequestIdReused & { __typename: 'RequestIdReused' } )
    | ( StockLedgerReportedParent & { __typename: 'StockLedgerReported' } )
  ;
  ReportWriteOffResult:
    | ( FilingRefused & { __typename: 'FilingRefused' } )
    | ( NotFound & { __typename: 'NotFound' } )
    | ( RequestIdReused & { __typename: 'RequestIdReused' } )
    | ( WriteOffReportedParent & { __typename: 'WriteOffReported' } )
  ;
  RestateUnitConsumptionResult:
    | ( FilingRefused & { __typename: 'FilingRefused' } )
    | ( NotFound & { __typename: 'NotFound' } )
    | ( RequestIdReused & { __typename: 'RequestIdReused' } )
    | ( UnitConsumptionRestatedParent & { __typename: 'UnitConsumptionRestated' } )
  ;
  ReturnWriteOffResult:
    | ( FilingRefused & { __typename: 'FilingRefused' } )
    | ( NotFound & { __typename: 'NotFound' } )
    | ( RequestIdReused & { __typename: 'RequestIdReused' } )
    | ( WriteOffDecided & { __typename: 'WriteOffDecided' } )
    | ( WriteOffReturnedParent & { __typename: 'WriteOffReturned' } )
  ;
  ReviewWhatIfResult:
    | ( FilingRefused & { __typename: 'FilingRefused' } )
    | ( ReviewWhatIf & { __typename: 'ReviewWhatIf' } )
  ;
  SaveDraftResult:
    | ( DraftAlreadySubmittedParent & { __typename: 'DraftAlreadySubmitted' } )
    | ( DraftSavedParent & { __typename: 'DraftSaved' } )
    | ( FilingRefused & { __typename: 'FilingRefused' } )
    | ( NotFound & { __typename: 'NotFound' } )
    | ( RequestIdReused & { __typename: 'RequestIdReused' } )
  ;
  SettleDisposalResult:
    | ( DisposalSettledParent & { __typename: 'DisposalSettled' } )
    | ( FilingRefused & { __typename: 'FilingRefused' } )
    | ( NotFound & { __typename: 'NotFound' } )
    | ( RequestIdReused & { __typename: 'RequestIdReused' } )
    | ( WriteOffDecided & { __typename: 'WriteOffDecided' } )
  ;
  StateHandbookBalancesResult:
    | ( FilingRefused & { __typename: 'FilingRefused' } )
    | ( HandbookBalancesStatedParent & { __typename: 'HandbookBalancesStated' } )
    | ( NotFound & { __typename: 'NotFound' } )
    | ( RequestIdReused & { __typename: 'RequestIdReused' } )
  ;
  SubmitDraftResult:
    | ( DraftAlreadySubmittedParent & { __typename: 'DraftAlreadySubmitted' } )
    | ( DraftSubmittedParent & { __typename: 'DraftSubmitted' } )
    | ( FilingRefused & { __typename: 'FilingRefused' } )
    | ( NotFound & { __typename: 'NotFound' } )
    | ( RequestIdReused & { __typename: 'RequestIdReused' } )
  ;
  SupplementWriteOffResult:
    | ( FilingRefused & { __typename: 'FilingRefused' } )
    | ( NotFound & { __typename: 'NotFound' } )
    | ( RequestIdReused & { __typename: 'RequestIdReused' } )
    | ( WriteOffReportedParent & { __typename: 'WriteOffReported' } )
  ;
  WithdrawAccountBookClosingResult:
    | ( AccountBookClosingWithdrawnParent & { __typename: 'AccountBookClosingWithdrawn' } )
    | ( FilingRefused & { __typename: 'FilingRefused' } )
    | ( NotFound & { __typename: 'NotFound' } )
    | ( RequestIdReused & { __typename: 'RequestIdReused' } )
  ;
  WithdrawConsumptionListResult:
    | ( ConsumptionListWithdrawnParent & { __typename: 'ConsumptionListWithdrawn' } )
    | ( FilingRefused & { __typename: 'FilingRefused' } )
    | ( NotFound & { __typename: 'NotFound' } )
    | ( RequestIdReused & { __typename: 'RequestIdReused' } )
  ;
};

/** Mapping of interface types */
export type ResolversInterfaceTypes<_RefType extends Record<string, unknown>> = {
  Problem:
    | ( DraftAlreadySubmittedParent & { __typename: 'DraftAlreadySubmitted' } )
    | ( FilingRefused & { __typename: 'FilingRefused' } )
    | ( LinkCancelled & { __typename: 'LinkCancelled' } )
    | ( NotFound & { __typename: 'NotFound' } )
    | ( OldRouteNotRun & { __typename: 'OldRouteNotRun' } )
    | ( RequestIdReused & { __typename: 'RequestIdReused' } )
    | ( ReviewTaskAlreadyDecidedParent & { __typename: 'ReviewTaskAlreadyDecided' } )
    | ( WriteOffDecided & { __typename: 'WriteOffDecided' } )
  ;
  ReviewTask:
    | ( AccountBookReviewTaskParent & { __typename: 'AccountBookReviewTask' } )
    | ( AnnualDeclarationReviewTaskParent & { __typename: 'AnnualDeclarationReviewTask' } )
    | ( BondedListReviewTaskParent & { __typename: 'BondedListReviewTask' } )
    | ( BookChangeReviewTaskParent & { __typename: 'BookChangeReviewTask' } )
    | ( ReportExtensionReviewTaskParent & { __typename: 'ReportExtensionReviewTask' } )
    | ( UnitConsumptionReviewTaskParent & { __typename: 'UnitConsumptionReviewTask' } )
    | ( WriteOffReviewTaskParent & { __typename: 'WriteOffReviewTask' } )
  ;
};

/** Mapping between all available schema types and the resolvers types */
export type ResolversTypes = {
  AccountBook: ResolverTypeWrapper<AccountBookParent>;
  String: ResolverTypeWrapper<Scalars['String']['output']>;
  Int: ResolverTypeWrapper<Scalars['Int']['output']>;
  Boolean: ResolverTypeWrapper<Scalars['Boolean']['output']>;
  ID: ResolverTypeWrapper<Scalars['ID']['output']>;
  AccountBookChangeDecided: ResolverTypeWrapper<AccountBookChangeDecidedParent>;
  AccountBookChangeFiled: ResolverTypeWrapper<AccountBookChangeFiledParent>;
  AccountBookClosing: ResolverTypeWrapper<AccountBookClosingParent>;
  AccountBookClosingRefused: ResolverTypeWrapper<AccountBookClosingRefusedParent>;
  AccountBookClosingWithdrawn: ResolverTypeWrapper<AccountBookClosingWithdrawnParent>;
  AccountBookFiled: ResolverTypeWrapper<AccountBookFiledParent>;
  AccountBookInput: AccountBookInput;
  AccountBookPauseLifted: ResolverTypeWrapper<AccountBookPauseLiftedParent>;
  AccountBookPaused: ResolverTypeWrapper<AccountBookPausedParent>;
  AccountBookReviewTask: ResolverTypeWrapper<AccountBookReviewTaskParent>;
  AccountingMethod: AccountingMethod;
  AccountingMethodChanged: ResolverTypeWrapper<AccountingMethodChangedParent>;
  AddCancelledLinkInput: AddCancelledLinkInput;
  AddCancelledLinkResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['AddCancelledLinkResult']>;
  AnnualDeclaration: ResolverTypeWrapper<AnnualDeclarationParent>;
  AnnualDeclarationEvent: AnnualDeclarationEvent;
  AnnualDeclarationFiled: ResolverTypeWrapper<AnnualDeclarationFiledParent>;
  AnnualDeclarationReviewTask: ResolverTypeWrapper<AnnualDeclarationReviewTaskParent>;
  AnnualDeclarationState: AnnualDeclarationState;
  AnnualDeclarationStep: ResolverTypeWrapper<AnnualDeclarationStepParent>;
  AnnualDeclarationVersion: ResolverTypeWrapper<AnnualDeclarationVersionParent>;
  AnswerConsumptionDoubtInput: AnswerConsumptionDoubtInput;
  ApproveWriteOffInput: ApproveWriteOffInput;
  ApproveWriteOffResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['ApproveWriteOffResult']>;
  AskReportExtensionInput: AskReportExtensionInput;
  AskReportExtensionResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['AskReportExtensionResult']>;
  BalanceBasis: BalanceBasis;
  BondedList: ResolverTypeWrapper<BondedListParent>;
  BondedListConnection: ResolverTypeWrapper<Omit<BondedListConnection, 'edges' | 'nodes'> & { edges: ReadonlyArray<ResolversTypes['BondedListEdge']>, nodes: ReadonlyArray<ResolversTypes['BondedList']> }>;
  BondedListDeletion: ResolverTypeWrapper<BondedListDeletionParent>;
  BondedListDeletionAsked: ResolverTypeWrapper<BondedListDeletionAskedParent>;
  BondedListEdge: ResolverTypeWrapper<Omit<BondedListEdge, 'node'> & { node: ResolversTypes['BondedList'] }>;
  BondedListFiled: ResolverTypeWrapper<BondedListFiledParent>;
  BondedListInput: BondedListInput;
  BondedListLine: ResolverTypeWrapper<BondedListLineParent>;
  BondedListLineInput: BondedListLineInput;
  BondedListOutcome: ResolverTypeWrapper<Omit<BondedListOutcome, 'result'> & { result: ResolversTypes['FileBondedListResult'] }>;
  BondedListReviewTask: ResolverTypeWrapper<BondedListReviewTaskParent>;
  BondedListsImported: ResolverTypeWrapper<Omit<BondedListsImported, 'outcomes'> & { outcomes: ReadonlyArray<ResolversTypes['BondedListOutcome']> }>;
  BookChange: ResolverTypeWrapper<BookChangeParent>;
  BookChangeReviewTask: ResolverTypeWrapper<BookChangeReviewTaskParent>;
  BookEvent: BookEvent;
  BookItemInput: BookItemInput;
  BookPause: BookPause;
  BookState: BookState;
  BookStep: ResolverTypeWrapper<BookStepParent>;
  BookTerms: ResolverTypeWrapper<BookTermsParent>;
  BookType: BookType;
  CancelledLink: ResolverTypeWrapper<CancelledLinkParent>;
  CancelledLinkAdded: ResolverTypeWrapper<CancelledLinkAddedParent>;
  CancelledLinkChange: ResolverTypeWrapper<CancelledLinkChangeParent>;
  CancelledLinkClosed: ResolverTypeWrapper<CancelledLinkClosedParent>;
  CancelledLinkEvent: CancelledLinkEvent;
  CarryOver: ResolverTypeWrapper<CarryOverParent>;
  CarryOverKind: CarryOverKind;
  CarryOverState: CarryOverState;
  CellContribution: ResolverTypeWrapper<CellContributionParent>;
  CellContributionConnection: ResolverTypeWrapper<Omit<CellContributionConnection, 'edges' | 'nodes'> & { edges: ReadonlyArray<ResolversTypes['CellContributionEdge']>, nodes: ReadonlyArray<ResolversTypes['CellContribution']> }>;
  CellContributionEdge: ResolverTypeWrapper<Omit<CellContributionEdge, 'node'> & { node: ResolversTypes['CellContribution'] }>;
  ChangeAccountBookInput: ChangeAccountBookInput;
  ChangeAccountBookResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['ChangeAccountBookResult']>;
  ChangeAccountingMethodInput: ChangeAccountingMethodInput;
  ChangeAccountingMethodResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['ChangeAccountingMethodResult']>;
  ChangeConsumptionLinkInput: ChangeConsumptionLinkInput;
  ChangeConsumptionLinkResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['ChangeConsumptionLinkResult']>;
  ChangeDecision: ChangeDecision;
  ChangeState: ChangeState;
  ChangedReview: ResolverTypeWrapper<ChangedReview>;
  ClaimReviewTaskInput: ClaimReviewTaskInput;
  ClaimReviewTaskResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['ClaimReviewTaskResult']>;
  ClaimWriteOffInput: ClaimWriteOffInput;
  ClaimWriteOffResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['ClaimWriteOffResult']>;
  CloseAccountBookInput: CloseAccountBookInput;
  CloseAccountBookResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['CloseAccountBookResult']>;
  CloseCancelledLinkInput: CloseCancelledLinkInput;
  CloseCancelledLinkResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['CloseCancelledLinkResult']>;
  CloseConsultationInput: CloseConsultationInput;
  CloseStockTakeInput: CloseStockTakeInput;
  CloseStockTakeResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['CloseStockTakeResult']>;
  ClosingBlocker: ResolverTypeWrapper<ClosingBlocker>;
  ClosingBlockerKind: ClosingBlockerKind;
  ConfirmDiscrepanciesInput: ConfirmDiscrepanciesInput;
  ConfirmDiscrepanciesResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['ConfirmDiscrepanciesResult']>;
  ConsultationOutcome: ConsultationOutcome;
  ConsultationRecorded: ResolverTypeWrapper<ConsultationRecordedParent>;
  ConsultationResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['ConsultationResult']>;
  ConsultationState: ConsultationState;
  ConsultationStep: ResolverTypeWrapper<ConsultationStepParent>;
  ConsumingList: ResolverTypeWrapper<ConsumingListParent>;
  ConsumingListConnection: ResolverTypeWrapper<Omit<ConsumingListConnection, 'edges' | 'nodes'> & { edges: ReadonlyArray<ResolversTypes['ConsumingListEdge']>, nodes: ReadonlyArray<ResolversTypes['ConsumingList']> }>;
  ConsumingListEdge: ResolverTypeWrapper<Omit<ConsumingListEdge, 'node'> & { node: ResolversTypes['ConsumingList'] }>;
  ConsumingMaterial: ResolverTypeWrapper<ConsumingMaterialParent>;
  ConsumingMaterialConnection: ResolverTypeWrapper<Omit<ConsumingMaterialConnection, 'edges' | 'nodes'> & { edges: ReadonlyArray<ResolversTypes['ConsumingMaterialEdge']>, nodes: ReadonlyArray<ResolversTypes['ConsumingMaterial']> }>;
  ConsumingMaterialEdge: ResolverTypeWrapper<Omit<ConsumingMaterialEdge, 'node'> & { node: ResolversTypes['ConsumingMaterial'] }>;
  ConsumptionComparison: ResolverTypeWrapper<ConsumptionComparisonParent>;
  ConsumptionComparisonConnection: ResolverTypeWrapper<Omit<ConsumptionComparisonConnection, 'edges' | 'nodes'> & { edges: ReadonlyArray<ResolversTypes['ConsumptionComparisonEdge']>, nodes: ReadonlyArray<ResolversTypes['ConsumptionComparison']> }>;
  ConsumptionComparisonEdge: ResolverTypeWrapper<Omit<ConsumptionComparisonEdge, 'node'> & { node: ResolversTypes['ConsumptionComparison'] }>;
  ConsumptionDoubt: ResolverTypeWrapper<ConsumptionDoubtParent>;
  ConsumptionLink: ConsumptionLink;
  ConsumptionLinkChanged: ResolverTypeWrapper<ConsumptionLinkChangedParent>;
  ConsumptionList: ResolverTypeWrapper<ConsumptionListParent>;
  ConsumptionListConnection: ResolverTypeWrapper<Omit<ConsumptionListConnection, 'edges' | 'nodes'> & { edges: ReadonlyArray<ResolversTypes['ConsumptionListEdge']>, nodes: ReadonlyArray<ResolversTypes['ConsumptionList']> }>;
  ConsumptionListEdge: ResolverTypeWrapper<Omit<ConsumptionListEdge, 'node'> & { node: ResolversTypes['ConsumptionList'] }>;
  ConsumptionListFiled: ResolverTypeWrapper<ConsumptionListFiledParent>;
  ConsumptionListScrap: ResolverTypeWrapper<ConsumptionListScrapParent>;
  ConsumptionListScrapInput: ConsumptionListScrapInput;
  ConsumptionListState: ConsumptionListState;
  ConsumptionListUse: ResolverTypeWrapper<ConsumptionListUseParent>;
  ConsumptionListUseInput: ConsumptionListUseInput;
  ConsumptionListWithdrawn: ResolverTypeWrapper<ConsumptionListWithdrawnParent>;
  ConsumptionOrigin: ResolverTypeWrapper<ConsumptionOriginParent>;
  ConsumptionReport: ResolverTypeWrapper<ConsumptionReportParent>;
  ConsumptionStandard: ResolverTypeWrapper<ConsumptionStandard>;
  ConsumptionStandardEntered: ResolverTypeWrapper<ConsumptionStandardEnteredParent>;
  CountLine: ResolverTypeWrapper<CountLine>;
  CountLineInput: CountLineInput;
  CountPlace: CountPlace;
  CountRecorded: ResolverTypeWrapper<CountRecordedParent>;
  CountSheet: ResolverTypeWrapper<CountSheet>;
  CountSheetConnection: ResolverTypeWrapper<CountSheetConnection>;
  CountSheetEdge: ResolverTypeWrapper<CountSheetEdge>;
  CountSheetInput: CountSheetInput;
  CountedKind: CountedKind;
  CountedLeftovers: ResolverTypeWrapper<CountedLeftoversParent>;
  CountedMaterialInput: CountedMaterialInput;
  CountedProductInput: CountedProductInput;
  CountedStockInput: CountedStockInput;
  CustomsReceipt: ResolverTypeWrapper<CustomsReceiptParent>;
  CustomsReceiptConnection: ResolverTypeWrapper<Omit<CustomsReceiptConnection, 'edges' | 'nodes'> & { edges: ReadonlyArray<ResolversTypes['CustomsReceiptEdge']>, nodes: ReadonlyArray<ResolversTypes['CustomsReceipt']> }>;
  CustomsReceiptEdge: ResolverTypeWrapper<Omit<CustomsReceiptEdge, 'node'> & { node: ResolversTypes['CustomsReceipt'] }>;
  CustomsReceiptOutcome: CustomsReceiptOutcome;
  CustomsReceiptType: CustomsReceiptType;
  CustomsReceiptsReceived: ResolverTypeWrapper<CustomsReceiptsReceivedParent>;
  Date: ResolverTypeWrapper<Scalars['Date']['output']>;
  DateTime: ResolverTypeWrapper<Scalars['DateTime']['output']>;
  DecideAccountBookChangeInput: DecideAccountBookChangeInput;
  DecideAccountBookChangeResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['DecideAccountBookChangeResult']>;
  DecideReviewTaskInput: DecideReviewTaskInput;
  DecideReviewTaskResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['DecideReviewTaskResult']>;
  Decimal: ResolverTypeWrapper<Scalars['Decimal']['output']>;
  DeclareUnitConsumptionInput: DeclareUnitConsumptionInput;
  DeclareUnitConsumptionResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['DeclareUnitConsumptionResult']>;
  DeclaredConsumptionVersion: ResolverTypeWrapper<DeclaredConsumptionVersionParent>;
  DeleteBondedListInput: DeleteBondedListInput;
  DeleteBondedListResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['DeleteBondedListResult']>;
  DeletionState: DeletionState;
  DiscrepanciesConfirmed: ResolverTypeWrapper<DiscrepanciesConfirmedParent>;
  Discrepancy: ResolverTypeWrapper<DiscrepancyParent>;
  DiscrepancyDisposed: ResolverTypeWrapper<DiscrepancyDisposedParent>;
  DisposalSettled: ResolverTypeWrapper<DisposalSettledParent>;
  DisposeDiscrepancyInput: DisposeDiscrepancyInput;
  DisposeDiscrepancyResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['DisposeDiscrepancyResult']>;
  DoubtUnitConsumptionInput: DoubtUnitConsumptionInput;
  Draft: ResolverTypeWrapper<DraftParent>;
  DraftAlreadySubmitted: ResolverTypeWrapper<DraftAlreadySubmittedParent>;
  DraftConnection: ResolverTypeWrapper<Omit<DraftConnection, 'edges' | 'nodes'> & { edges: ReadonlyArray<ResolversTypes['DraftEdge']>, nodes: ReadonlyArray<ResolversTypes['Draft']> }>;
  DraftEdge: ResolverTypeWrapper<Omit<DraftEdge, 'node'> & { node: ResolversTypes['Draft'] }>;
  DraftKind: DraftKind;
  DraftPrecheck: ResolverTypeWrapper<DraftPrecheckParent>;
  DraftSaved: ResolverTypeWrapper<DraftSavedParent>;
  DraftState: DraftState;
  DraftSubmitted: ResolverTypeWrapper<DraftSubmittedParent>;
  DraftVersion: ResolverTypeWrapper<DraftVersionParent>;
  EnterConsumptionStandardInput: EnterConsumptionStandardInput;
  EnterConsumptionStandardResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['EnterConsumptionStandardResult']>;
  Enterprise: ResolverTypeWrapper<EnterpriseParent>;
  ExceededLimit: ResolverTypeWrapper<ExceededLimit>;
  ExcludedList: ResolverTypeWrapper<ExcludedList>;
  ExcludedListInput: ExcludedListInput;
  ExplanationInput: ExplanationInput;
  ExtensionState: ExtensionState;
  Fault: ResolverTypeWrapper<Fault>;
  FieldChange: ResolverTypeWrapper<FieldChange>;
  FileAccountBookInput: FileAccountBookInput;
  FileAccountBookResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['FileAccountBookResult']>;
  FileAnnualDeclarationInput: FileAnnualDeclarationInput;
  FileAnnualDeclarationResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['FileAnnualDeclarationResult']>;
  FileBondedListInput: FileBondedListInput;
  FileBondedListResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['FileBondedListResult']>;
  FileByOldRouteInput: FileByOldRouteInput;
  FileByOldRouteResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['FileByOldRouteResult']>;
  FileConsumptionListInput: FileConsumptionListInput;
  FileConsumptionListResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['FileConsumptionListResult']>;
  FileHandbookInput: FileHandbookInput;
  FileHandbookResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['FileHandbookResult']>;
  FilingPending: ResolverTypeWrapper<FilingPendingParent>;
  FilingRefused: ResolverTypeWrapper<FilingRefused>;
  FilingReview: ResolverTypeWrapper<FilingReview>;
  FilingStep: ResolverTypeWrapper<FilingStepParent>;
  FilingSteps: ResolverTypeWrapper<FilingStepsParent>;
  FindingInput: FindingInput;
  Flow: Flow;
  Granularity: Granularity;
  Handbook: ResolverTypeWrapper<HandbookParent>;
  HandbookBalanceInput: HandbookBalanceInput;
  HandbookBalancesStated: ResolverTypeWrapper<HandbookBalancesStatedParent>;
  HandbookConsumption: ResolverTypeWrapper<HandbookConsumptionParent>;
  HandbookFiled: ResolverTypeWrapper<HandbookFiledParent>;
  HandbookItemInput: HandbookItemInput;
  HandbookMaterial: ResolverTypeWrapper<HandbookMaterialParent>;
  HandbookMove: ResolverTypeWrapper<HandbookMoveParent>;
  HandbookMoveResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['HandbookMoveResult']>;
  HandbookOrigin: ResolverTypeWrapper<HandbookOriginParent>;
  HandbookProduct: ResolverTypeWrapper<HandbookProductParent>;
  HandbookState: HandbookState;
  HandbooksMoved: ResolverTypeWrapper<HandbooksMovedParent>;
  ImportAccountBookInput: ImportAccountBookInput;
  ImportBondedListsInput: ImportBondedListsInput;
  ImportBondedListsResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['ImportBondedListsResult']>;
  ImportConsumptionListInput: ImportConsumptionListInput;
  ImportHandbookInput: ImportHandbookInput;
  ImportProgress: ResolverTypeWrapper<ImportProgress>;
  ImportWorkOrdersInput: ImportWorkOrdersInput;
  KeepMergeRelationInput: KeepMergeRelationInput;
  KeepMergeRelationResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['KeepMergeRelationResult']>;
  LiftAccountBookPauseInput: LiftAccountBookPauseInput;
  LiftAccountBookPauseResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['LiftAccountBookPauseResult']>;
  LineKind: LineKind;
  LinkCancelled: ResolverTypeWrapper<LinkCancelled>;
  LinkConfidence: LinkConfidence;
  ListDirection: ListDirection;
  ListState: ListState;
  Material: ResolverTypeWrapper<MaterialParent>;
  MaterialCell: MaterialCell;
  MaterialConnection: ResolverTypeWrapper<Omit<MaterialConnection, 'edges' | 'nodes'> & { edges: ReadonlyArray<ResolversTypes['MaterialEdge']>, nodes: ReadonlyArray<ResolversTypes['Material']> }>;
  MaterialEdge: ResolverTypeWrapper<Omit<MaterialEdge, 'node'> & { node: ResolversTypes['Material'] }>;
  MaterialOutcome: ResolverTypeWrapper<MaterialOutcomeParent>;
  MergeRelation: ResolverTypeWrapper<MergeRelationParent>;
  MergeRelationConnection: ResolverTypeWrapper<Omit<MergeRelationConnection, 'edges' | 'nodes'> & { edges: ReadonlyArray<ResolversTypes['MergeRelationEdge']>, nodes: ReadonlyArray<ResolversTypes['MergeRelation']> }>;
  MergeRelationEdge: ResolverTypeWrapper<Omit<MergeRelationEdge, 'node'> & { node: ResolversTypes['MergeRelation'] }>;
  MergeRelationKept: ResolverTypeWrapper<MergeRelationKeptParent>;
  MergedConsumption: ResolverTypeWrapper<MergedConsumptionParent>;
  MergedItem: ResolverTypeWrapper<MergedItemParent>;
  Money: ResolverTypeWrapper<Money>;
  MoveHandbooksInput: MoveHandbooksInput;
  MoveHandbooksResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['MoveHandbooksResult']>;
  Movement: ResolverTypeWrapper<MovementParent>;
  MovementConnection: ResolverTypeWrapper<Omit<MovementConnection, 'edges' | 'nodes'> & { edges: ReadonlyArray<ResolversTypes['MovementEdge']>, nodes: ReadonlyArray<ResolversTypes['Movement']> }>;
  MovementDirection: MovementDirection;
  MovementEdge: ResolverTypeWrapper<Omit<MovementEdge, 'node'> & { node: ResolversTypes['Movement'] }>;
  Mutation: ResolverTypeWrapper<Record<PropertyKey, never>>;
  NotFound: ResolverTypeWrapper<NotFound>;
  OldRouteNotRun: ResolverTypeWrapper<OldRouteNotRun>;
  PageInfo: ResolverTypeWrapper<PageInfo>;
  PauseAccountBookInput: PauseAccountBookInput;
  PauseAccountBookResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['PauseAccountBookResult']>;
  PauseGround: PauseGround;
  PauseHalts: PauseHalts;
  PauseStep: ResolverTypeWrapper<PauseStepParent>;
  PauseStops: PauseStops;
  PendingFiling: ResolverTypeWrapper<PendingFilingParent>;
  PendingState: PendingState;
  PeriodAmounts: ResolverTypeWrapper<PeriodAmounts>;
  PeriodEvent: PeriodEvent;
  PeriodReport: ResolverTypeWrapper<PeriodReportParent>;
  PeriodState: PeriodState;
  PlanStockTakeInput: PlanStockTakeInput;
  PlanStockTakeResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['PlanStockTakeResult']>;
  Problem: ResolverTypeWrapper<ResolversInterfaceTypes<ResolversTypes>['Problem']>;
  Product: ResolverTypeWrapper<ProductParent>;
  ProductConnection: ResolverTypeWrapper<Omit<ProductConnection, 'edges' | 'nodes'> & { edges: ReadonlyArray<ResolversTypes['ProductEdge']>, nodes: ReadonlyArray<ResolversTypes['Product']> }>;
  ProductEdge: ResolverTypeWrapper<Omit<ProductEdge, 'node'> & { node: ResolversTypes['Product'] }>;
  ProposedLimits: ResolverTypeWrapper<ProposedLimits>;
  PublishReviewParametersInput: PublishReviewParametersInput;
  PublishReviewParametersResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['PublishReviewParametersResult']>;
  Quantity: ResolverTypeWrapper<Quantity>;
  Query: ResolverTypeWrapper<Record<PropertyKey, never>>;
  ReceiveCustomsReceiptInput: ReceiveCustomsReceiptInput;
  ReceiveCustomsReceiptResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['ReceiveCustomsReceiptResult']>;
  ReconciledMovement: ResolverTypeWrapper<ReconciledMovementParent>;
  Reconciliation: ResolverTypeWrapper<ReconciliationParent>;
  ReconciliationLine: ResolverTypeWrapper<ReconciliationLineParent>;
  ReconciliationLineConnection: ResolverTypeWrapper<Omit<ReconciliationLineConnection, 'edges' | 'nodes'> & { edges: ReadonlyArray<ResolversTypes['ReconciliationLineEdge']>, nodes: ReadonlyArray<ResolversTypes['ReconciliationLine']> }>;
  ReconciliationLineEdge: ResolverTypeWrapper<Omit<ReconciliationLineEdge, 'node'> & { node: ResolversTypes['ReconciliationLine'] }>;
  ReconciliationState: ReconciliationState;
  RecordCountInput: RecordCountInput;
  RecordCountResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['RecordCountResult']>;
  RecordWorkOrdersInput: RecordWorkOrdersInput;
  RecordWorkOrdersResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['RecordWorkOrdersResult']>;
  RefuseAccountBookClosingInput: RefuseAccountBookClosingInput;
  RefuseAccountBookClosingResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['RefuseAccountBookClosingResult']>;
  RefusedList: ResolverTypeWrapper<RefusedListParent>;
  RefusedListConnection: ResolverTypeWrapper<Omit<RefusedListConnection, 'edges' | 'nodes'> & { edges: ReadonlyArray<ResolversTypes['RefusedListEdge']>, nodes: ReadonlyArray<ResolversTypes['RefusedList']> }>;
  RefusedListEdge: ResolverTypeWrapper<Omit<RefusedListEdge, 'node'> & { node: ResolversTypes['RefusedList'] }>;
  ReplayDifference: ResolverTypeWrapper<ReplayDifference>;
  ReplayReason: ReplayReason;
  ReportExtension: ResolverTypeWrapper<ReportExtensionParent>;
  ReportExtensionAsked: ResolverTypeWrapper<ReportExtensionAskedParent>;
  ReportExtensionReviewTask: ResolverTypeWrapper<ReportExtensionReviewTaskParent>;
  ReportStockLedgerInput: ReportStockLedgerInput;
  ReportStockLedgerResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['ReportStockLedgerResult']>;
  ReportWriteOffInput: ReportWriteOffInput;
  ReportWriteOffResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['ReportWriteOffResult']>;
  RequestIdReused: ResolverTypeWrapper<RequestIdReused>;
  RestateUnitConsumptionInput: RestateUnitConsumptionInput;
  RestateUnitConsumptionResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['RestateUnitConsumptionResult']>;
  RestatedConsumptionInput: RestatedConsumptionInput;
  ReturnWriteOffInput: ReturnWriteOffInput;
  ReturnWriteOffResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['ReturnWriteOffResult']>;
  ReviewDecision: ReviewDecision;
  ReviewFact: ResolverTypeWrapper<ReviewFact>;
  ReviewHit: ResolverTypeWrapper<ReviewHit>;
  ReviewOutcome: ReviewOutcome;
  ReviewParameter: ResolverTypeWrapper<ReviewParameter>;
  ReviewParameterInput: ReviewParameterInput;
  ReviewParametersPublished: ResolverTypeWrapper<ReviewParametersPublishedParent>;
  ReviewPublication: ResolverTypeWrapper<ReviewPublicationParent>;
  ReviewReplay: ResolverTypeWrapper<ReviewReplay>;
  ReviewRuleRun: ResolverTypeWrapper<ReviewRuleRun>;
  ReviewTask: ResolverTypeWrapper<ResolversInterfaceTypes<ResolversTypes>['ReviewTask']>;
  ReviewTaskAlreadyDecided: ResolverTypeWrapper<ReviewTaskAlreadyDecidedParent>;
  ReviewTaskClaimed: ResolverTypeWrapper<ReviewTaskClaimedParent>;
  ReviewTaskConnection: ResolverTypeWrapper<Omit<ReviewTaskConnection, 'edges' | 'nodes'> & { edges: ReadonlyArray<ResolversTypes['ReviewTaskEdge']>, nodes: ReadonlyArray<ResolversTypes['ReviewTask']> }>;
  ReviewTaskDecided: ResolverTypeWrapper<ReviewTaskDecidedParent>;
  ReviewTaskEdge: ResolverTypeWrapper<Omit<ReviewTaskEdge, 'node'> & { node: ResolversTypes['ReviewTask'] }>;
  ReviewTaskEvent: ReviewTaskEvent;
  ReviewTaskReason: ResolverTypeWrapper<ReviewTaskReason>;
  ReviewTaskState: ReviewTaskState;
  ReviewTaskStep: ResolverTypeWrapper<ReviewTaskStepParent>;
  ReviewWhatIf: ResolverTypeWrapper<ReviewWhatIf>;
  ReviewWhatIfInput: ReviewWhatIfInput;
  ReviewWhatIfResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['ReviewWhatIfResult']>;
  ReviewedFiling: ReviewedFiling;
  SanityCheck: SanityCheck;
  SanityFinding: ResolverTypeWrapper<Omit<SanityFinding, 'rows'> & { rows: ReadonlyArray<ResolversTypes['SanityRow']> }>;
  SanityRow: ResolverTypeWrapper<SanityRowParent>;
  SaveDraftInput: SaveDraftInput;
  SaveDraftResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['SaveDraftResult']>;
  SettleDisposalInput: SettleDisposalInput;
  SettleDisposalResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['SettleDisposalResult']>;
  SoldAs: SoldAs;
  SpecialGoods: ResolverTypeWrapper<SpecialGoods>;
  SpecialGoodsClassification: SpecialGoodsClassification;
  SpecialGoodsDisposal: SpecialGoodsDisposal;
  SpecialGoodsKind: SpecialGoodsKind;
  SpecialGoodsLicence: SpecialGoodsLicence;
  SpecialGoodsTreatment: ResolverTypeWrapper<SpecialGoodsTreatment>;
  SpecialGoodsValueBasis: SpecialGoodsValueBasis;
  StateHandbookBalancesInput: StateHandbookBalancesInput;
  StateHandbookBalancesResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['StateHandbookBalancesResult']>;
  StockLedgerLineInput: StockLedgerLineInput;
  StockLedgerReport: ResolverTypeWrapper<StockLedgerReportParent>;
  StockLedgerReported: ResolverTypeWrapper<StockLedgerReportedParent>;
  StockTake: ResolverTypeWrapper<StockTakeParent>;
  StockTakeClosed: ResolverTypeWrapper<StockTakeClosedParent>;
  StockTakeLine: ResolverTypeWrapper<StockTakeLineParent>;
  StockTakeLineConnection: ResolverTypeWrapper<Omit<StockTakeLineConnection, 'edges' | 'nodes'> & { edges: ReadonlyArray<ResolversTypes['StockTakeLineEdge']>, nodes: ReadonlyArray<ResolversTypes['StockTakeLine']> }>;
  StockTakeLineEdge: ResolverTypeWrapper<Omit<StockTakeLineEdge, 'node'> & { node: ResolversTypes['StockTakeLine'] }>;
  StockTakePlanned: ResolverTypeWrapper<StockTakePlannedParent>;
  StockTakeState: StockTakeState;
  SubmitDraftInput: SubmitDraftInput;
  SubmitDraftResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['SubmitDraftResult']>;
  SupplementWriteOffInput: SupplementWriteOffInput;
  SupplementWriteOffResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['SupplementWriteOffResult']>;
  Timeliness: Timeliness;
  ToleranceBase: ToleranceBase;
  Trace: ResolverTypeWrapper<Omit<Trace, 'edges' | 'nodes'> & { edges: ReadonlyArray<ResolversTypes['TraceEdge']>, nodes: ReadonlyArray<ResolversTypes['TraceNode']> }>;
  TraceEdge: ResolverTypeWrapper<TraceEdge>;
  TraceNode: ResolverTypeWrapper<TraceNodeParent>;
  TraceNodeKind: TraceNodeKind;
  TraceStep: TraceStep;
  Treatment: Treatment;
  Turnover: ResolverTypeWrapper<TurnoverParent>;
  TurnoverStage: TurnoverStage;
  UnitConsumption: ResolverTypeWrapper<UnitConsumptionParent>;
  UnitConsumptionDeclared: ResolverTypeWrapper<UnitConsumptionDeclaredParent>;
  UnitConsumptionInput: UnitConsumptionInput;
  UnitConsumptionRestated: ResolverTypeWrapper<UnitConsumptionRestatedParent>;
  UnitConsumptionReviewTask: ResolverTypeWrapper<UnitConsumptionReviewTaskParent>;
  UnmatchedList: ResolverTypeWrapper<UnmatchedListParent>;
  UnmatchedListConnection: ResolverTypeWrapper<Omit<UnmatchedListConnection, 'edges' | 'nodes'> & { edges: ReadonlyArray<ResolversTypes['UnmatchedListEdge']>, nodes: ReadonlyArray<ResolversTypes['UnmatchedList']> }>;
  UnmatchedListEdge: ResolverTypeWrapper<Omit<UnmatchedListEdge, 'node'> & { node: ResolversTypes['UnmatchedList'] }>;
  UnmatchedReason: UnmatchedReason;
  WithdrawAccountBookClosingInput: WithdrawAccountBookClosingInput;
  WithdrawAccountBookClosingResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['WithdrawAccountBookClosingResult']>;
  WithdrawConsumptionListInput: WithdrawConsumptionListInput;
  WithdrawConsumptionListResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['WithdrawConsumptionListResult']>;
  WorkOrderFinishInput: WorkOrderFinishInput;
  WorkOrderInput: WorkOrderInput;
  WorkOrderLineStepInput: WorkOrderLineStepInput;
  WorkOrderMaterialStepInput: WorkOrderMaterialStepInput;
  WorkOrderOutputInput: WorkOrderOutputInput;
  WorkOrdersRecorded: ResolverTypeWrapper<WorkOrdersRecordedParent>;
  WriteOff: ResolverTypeWrapper<WriteOffParent>;
  WriteOffApproved: ResolverTypeWrapper<WriteOffApprovedParent>;
  WriteOffClaimed: ResolverTypeWrapper<WriteOffClaimedParent>;
  WriteOffDecided: ResolverTypeWrapper<WriteOffDecided>;
  WriteOffDryRun: ResolverTypeWrapper<WriteOffDryRunParent>;
  WriteOffKind: WriteOffKind;
  WriteOffMaterialLine: ResolverTypeWrapper<WriteOffMaterialLineParent>;
  WriteOffMaterialLineConnection: ResolverTypeWrapper<Omit<WriteOffMaterialLineConnection, 'edges' | 'nodes'> & { edges: ReadonlyArray<ResolversTypes['WriteOffMaterialLineEdge']>, nodes: ReadonlyArray<ResolversTypes['WriteOffMaterialLine']> }>;
  WriteOffMaterialLineEdge: ResolverTypeWrapper<Omit<WriteOffMaterialLineEdge, 'node'> & { node: ResolversTypes['WriteOffMaterialLine'] }>;
  WriteOffPeriod: ResolverTypeWrapper<WriteOffPeriodParent>;
  WriteOffProductLine: ResolverTypeWrapper<WriteOffProductLineParent>;
  WriteOffProductLineConnection: ResolverTypeWrapper<Omit<WriteOffProductLineConnection, 'edges' | 'nodes'> & { edges: ReadonlyArray<ResolversTypes['WriteOffProductLineEdge']>, nodes: ReadonlyArray<ResolversTypes['WriteOffProductLine']> }>;
  WriteOffProductLineEdge: ResolverTypeWrapper<Omit<WriteOffProductLineEdge, 'node'> & { node: ResolversTypes['WriteOffProductLine'] }>;
  WriteOffReported: ResolverTypeWrapper<WriteOffReportedParent>;
  WriteOffReturned: ResolverTypeWrapper<WriteOffReturnedParent>;
  WriteOffReviewTask: ResolverTypeWrapper<WriteOffReviewTaskParent>;
  WriteOffStep: ResolverTypeWrapper<WriteOffStepParent>;
  WriteOffVersion: ResolverTypeWrapper<WriteOffVersionParent>;
};

/** Mapping between all available schema types and the resolvers parents */
export type ResolversParentTypes = {
  AccountBook: AccountBookParent;
  String: Scalars['String']['output'];
  Int: Scalars['Int']['output'];
  Boolean: Scalars['Boolean']['output'];
  ID: Scalars['ID']['output'];
  AccountBookChangeDecided: AccountBookChangeDecidedParent;
  AccountBookChangeFiled: AccountBookChangeFiledParent;
  AccountBookClosing: AccountBookClosingParent;
  AccountBookClosingRefused: AccountBookClosingRefusedParent;
  AccountBookClosingWithdrawn: AccountBookClosingWithdrawnParent;
  AccountBookFiled: AccountBookFiledParent;
  AccountBookInput: AccountBookInput;
  AccountBookPauseLifted: AccountBookPauseLiftedParent;
  AccountBookPaused: AccountBookPausedParent;
  AccountBookReviewTask: AccountBookReviewTaskParent;
  AccountingMethodChanged: AccountingMethodChangedParent;
  AddCancelledLinkInput: AddCancelledLinkInput;
  AddCancelledLinkResult: ResolversUnionTypes<ResolversParentTypes>['AddCancelledLinkResult'];
  AnnualDeclaration: AnnualDeclarationParent;
  AnnualDeclarationFiled: AnnualDeclarationFiledParent;
  AnnualDeclarationReviewTask: AnnualDeclarationReviewTaskParent;
  AnnualDeclarationStep: AnnualDeclarationStepParent;
  AnnualDeclarationVersion: AnnualDeclarationVersionParent;
  AnswerConsumptionDoubtInput: AnswerConsumptionDoubtInput;
  ApproveWriteOffInput: ApproveWriteOffInput;
  ApproveWriteOffResult: ResolversUnionTypes<ResolversParentTypes>['ApproveWriteOffResult'];
  AskReportExtensionInput: AskReportExtensionInput;
  AskReportExtensionResult: ResolversUnionTypes<ResolversParentTypes>['AskReportExtensionResult'];
  BondedList: BondedListParent;
  BondedListConnection: Omit<BondedListConnection, 'edges' | 'nodes'> & { edges: ReadonlyArray<ResolversParentTypes['BondedListEdge']>, nodes: ReadonlyArray<ResolversParentTypes['BondedList']> };
  BondedListDeletion: BondedListDeletionParent;
  BondedListDeletionAsked: BondedListDeletionAskedParent;
  BondedListEdge: Omit<BondedListEdge, 'node'> & { node: ResolversParentTypes['BondedList'] };
  BondedListFiled: BondedListFiledParent;
  BondedListInput: BondedListInput;
  BondedListLine: BondedListLineParent;
  BondedListLineInput: BondedListLineInput;
  BondedListOutcome: Omit<BondedListOutcome, 'result'> & { result: ResolversParentTypes['FileBondedListResult'] };
  BondedListReviewTask: BondedListReviewTaskParent;
  BondedListsImported: Omit<BondedListsImported, 'outcomes'> & { outcomes: ReadonlyArray<ResolversParentTypes['BondedListOutcome']> };
  BookChange: BookChangeParent;
  BookChangeReviewTask: BookChangeReviewTaskParent;
  BookItemInput: BookItemInput;
  BookStep: BookStepParent;
  BookTerms: BookTermsParent;
  CancelledLink: CancelledLinkParent;
  CancelledLinkAdded: CancelledLinkAddedParent;
  CancelledLinkChange: CancelledLinkChangeParent;
  CancelledLinkClosed: CancelledLinkClosedParent;
  CarryOver: CarryOverParent;
  CellContribution: CellContributionParent;
  CellContributionConnection: Omit<CellContributionConnection, 'edges' | 'nodes'> & { edges: ReadonlyArray<ResolversParentTypes['CellContributionEdge']>, nodes: ReadonlyArray<ResolversParentTypes['CellContribution']> };
  CellContributionEdge: Omit<CellContributionEdge, 'node'> & { node: ResolversParentTypes['CellContribution'] };
  ChangeAccountBookInput: ChangeAccountBookInput;
  ChangeAccountBookResult: ResolversUnionTypes<ResolversParentTypes>['ChangeAccountBookResult'];
  ChangeAccountingMethodInput: ChangeAccountingMethodInput;
  ChangeAccountingMethodResult: ResolversUnionTypes<ResolversParentTypes>['ChangeAccountingMethodResult'];
  ChangeConsumptionLinkInput: ChangeConsumptionLinkInput;
  ChangeConsumptionLinkResult: ResolversUnionTypes<ResolversParentTypes>['ChangeConsumptionLinkResult'];
  ChangedReview: ChangedReview;
  ClaimReviewTaskInput: ClaimReviewTaskInput;
  ClaimReviewTaskResult: ResolversUnionTypes<ResolversParentTypes>['ClaimReviewTaskResult'];
  ClaimWriteOffInput: ClaimWriteOffInput;
  ClaimWriteOffResult: ResolversUnionTypes<ResolversParentTypes>['ClaimWriteOffResult'];
  CloseAccountBookInput: CloseAccountBookInput;
  CloseAccountBookResult: ResolversUnionTypes<ResolversParentTypes>['CloseAccountBookResult'];
  CloseCancelledLinkInput: CloseCancelledLinkInput;
  CloseCancelledLinkResult: ResolversUnionTypes<ResolversParentTypes>['CloseCancelledLinkResult'];
  CloseConsultationInput: CloseConsultationInput;
  CloseStockTakeInput: CloseStockTakeInput;
  CloseStockTakeResult: ResolversUnionTypes<ResolversParentTypes>['CloseStockTakeResult'];
  ClosingBlocker: ClosingBlocker;
  ConfirmDiscrepanciesInput: ConfirmDiscrepanciesInput;
  ConfirmDiscrepanciesResult: ResolversUnionTypes<ResolversParentTypes>['ConfirmDiscrepanciesResult'];
  ConsultationRecorded: ConsultationRecordedParent;
  ConsultationResult: ResolversUnionTypes<ResolversParentTypes>['ConsultationResult'];
  ConsultationStep: ConsultationStepParent;
  ConsumingList: ConsumingListParent;
  ConsumingListConnection: Omit<ConsumingListConnection, 'edges' | 'nodes'> & { edges: ReadonlyArray<ResolversParentTypes['ConsumingListEdge']>, nodes: ReadonlyArray<ResolversParentTypes['ConsumingList']> };
  ConsumingListEdge: Omit<ConsumingListEdge, 'node'> & { node: ResolversParentTypes['ConsumingList'] };
  ConsumingMaterial: ConsumingMaterialParent;
  ConsumingMaterialConnection: Omit<ConsumingMaterialConnection, 'edges' | 'nodes'> & { edges: ReadonlyArray<ResolversParentTypes['ConsumingMaterialEdge']>, nodes: ReadonlyArray<ResolversParentTypes['ConsumingMaterial']> };
  ConsumingMaterialEdge: Omit<ConsumingMaterialEdge, 'node'> & { node: ResolversParentTypes['ConsumingMaterial'] };
  ConsumptionComparison: ConsumptionComparisonParent;
  ConsumptionComparisonConnection: Omit<ConsumptionComparisonConnection, 'edges' | 'nodes'> & { edges: ReadonlyArray<ResolversParentTypes['ConsumptionComparisonEdge']>, nodes: ReadonlyArray<ResolversParentTypes['ConsumptionComparison']> };
  ConsumptionComparisonEdge: Omit<ConsumptionComparisonEdge, 'node'> & { node: ResolversParentTypes['ConsumptionComparison'] };
  ConsumptionDoubt: ConsumptionDoubtParent;
  ConsumptionLinkChanged: ConsumptionLinkChangedParent;
  ConsumptionList: ConsumptionListParent;
  ConsumptionListConnection: Omit<ConsumptionListConnection, 'edges' | 'nodes'> & { edges: ReadonlyArray<ResolversParentTypes['ConsumptionListEdge']>, nodes: ReadonlyArray<ResolversParentTypes['ConsumptionList']> };
  ConsumptionListEdge: Omit<ConsumptionListEdge, 'node'> & { node: ResolversParentTypes['ConsumptionList'] };
  ConsumptionListFiled: ConsumptionListFiledParent;
  ConsumptionListScrap: ConsumptionListScrapParent;
  ConsumptionListScrapInput: ConsumptionListScrapInput;
  ConsumptionListUse: ConsumptionListUseParent;
  ConsumptionListUseInput: ConsumptionListUseInput;
  ConsumptionListWithdrawn: ConsumptionListWithdrawnParent;
  ConsumptionOrigin: ConsumptionOriginParent;
  ConsumptionReport: ConsumptionReportParent;
  ConsumptionStandard: ConsumptionStandard;
  ConsumptionStandardEntered: ConsumptionStandardEnteredParent;
  CountLine: CountLine;
  CountLineInput: CountLineInput;
  CountRecorded: CountRecordedParent;
  CountSheet: CountSheet;
  CountSheetConnection: CountSheetConnection;
  CountSheetEdge: CountSheetEdge;
  CountSheetInput: CountSheetInput;
  CountedLeftovers: CountedLeftoversParent;
  CountedMaterialInput: CountedMaterialInput;
  CountedProductInput: CountedProductInput;
  CountedStockInput: CountedStockInput;
  CustomsReceipt: CustomsReceiptParent;
  CustomsReceiptConnection: Omit<CustomsReceiptConnection, 'edges' | 'nodes'> & { edges: ReadonlyArray<ResolversParentTypes['CustomsReceiptEdge']>, nodes: ReadonlyArray<ResolversParentTypes['CustomsReceipt']> };
  CustomsReceiptEdge: Omit<CustomsReceiptEdge, 'node'> & { node: ResolversParentTypes['CustomsReceipt'] };
  CustomsReceiptsReceived: CustomsReceiptsReceivedParent;
  Date: Scalars['Date']['output'];
  DateTime: Scalars['DateTime']['output'];
  DecideAccountBookChangeInput: DecideAccountBookChangeInput;
  DecideAccountBookChangeResult: ResolversUnionTypes<ResolversParentTypes>['DecideAccountBookChangeResult'];
  DecideReviewTaskInput: DecideReviewTaskInput;
  DecideReviewTaskResult: ResolversUnionTypes<ResolversParentTypes>['DecideReviewTaskResult'];
  Decimal: Scalars['Decimal']['output'];
  DeclareUnitConsumptionInput: DeclareUnitConsumptionInput;
  DeclareUnitConsumptionResult: ResolversUnionTypes<ResolversParentTypes>['DeclareUnitConsumptionResult'];
  DeclaredConsumptionVersion: DeclaredConsumptionVersionParent;
  DeleteBondedListInput: DeleteBondedListInput;
  DeleteBondedListResult: ResolversUnionTypes<ResolversParentTypes>['DeleteBondedListResult'];
  DiscrepanciesConfirmed: DiscrepanciesConfirmedParent;
  Discrepancy: DiscrepancyParent;
  DiscrepancyDisposed: DiscrepancyDisposedParent;
  DisposalSettled: DisposalSettledParent;
  DisposeDiscrepancyInput: DisposeDiscrepancyInput;
  DisposeDiscrepancyResult: ResolversUnionTypes<ResolversParentTypes>['DisposeDiscrepancyResult'];
  DoubtUnitConsumptionInput: DoubtUnitConsumptionInput;
  Draft: DraftParent;
  DraftAlreadySubmitted: DraftAlreadySubmittedParent;
  DraftConnection: Omit<DraftConnection, 'edges' | 'nodes'> & { edges: ReadonlyArray<ResolversParentTypes['DraftEdge']>, nodes: ReadonlyArray<ResolversParentTypes['Draft']> };
  DraftEdge: Omit<DraftEdge, 'node'> & { node: ResolversParentTypes['Draft'] };
  DraftPrecheck: DraftPrecheckParent;
  DraftSaved: DraftSavedParent;
  DraftSubmitted: DraftSubmittedParent;
  DraftVersion: DraftVersionParent;
  EnterConsumptionStandardInput: EnterConsumptionStandardInput;
  EnterConsumptionStandardResult: ResolversUnionTypes<ResolversParentTypes>['EnterConsumptionStandardResult'];
  Enterprise: EnterpriseParent;
  ExceededLimit: ExceededLimit;
  ExcludedList: ExcludedList;
  ExcludedListInput: ExcludedListInput;
  ExplanationInput: ExplanationInput;
  Fault: Fault;
  FieldChange: FieldChange;
  FileAccountBookInput: FileAccountBookInput;
  FileAccountBookResult: ResolversUnionTypes<ResolversParentTypes>['FileAccountBookResult'];
  FileAnnualDeclarationInput: FileAnnualDeclarationInput;
  FileAnnualDeclarationResult: ResolversUnionTypes<ResolversParentTypes>['FileAnnualDeclarationResult'];
  FileBondedListInput: FileBondedListInput;
  FileBondedListResult: ResolversUnionTypes<ResolversParentTypes>['FileBondedListResult'];
  FileByOldRouteInput: FileByOldRouteInput;
  FileByOldRouteResult: ResolversUnionTypes<ResolversParentTypes>['FileByOldRouteResult'];
  FileConsumptionListInput: FileConsumptionListInput;
  FileConsumptionListResult: ResolversUnionTypes<ResolversParentTypes>['FileConsumptionListResult'];
  FileHandbookInput: FileHandbookInput;
  FileHandbookResult: ResolversUnionTypes<ResolversParentTypes>['FileHandbookResult'];
  FilingPending: FilingPendingParent;
  FilingRefused: FilingRefused;
  FilingReview: FilingReview;
  FilingStep: FilingStepParent;
  FilingSteps: FilingStepsParent;
  FindingInput: FindingInput;
  Handbook: HandbookParent;
  HandbookBalanceInput: HandbookBalanceInput;
  HandbookBalancesStated: HandbookBalancesStatedParent;
  HandbookConsumption: HandbookConsumptionParent;
  HandbookFiled: HandbookFiledParent;
  HandbookItemInput: HandbookItemInput;
  HandbookMaterial: HandbookMaterialParent;
  HandbookMove: HandbookMoveParent;
  HandbookMoveResult: ResolversUnionTypes<ResolversParentTypes>['HandbookMoveResult'];
  HandbookOrigin: HandbookOriginParent;
  HandbookProduct: HandbookProductParent;
  HandbooksMoved: HandbooksMovedParent;
  ImportAccountBookInput: ImportAccountBookInput;
  ImportBondedListsInput: ImportBondedListsInput;
  ImportBondedListsResult: ResolversUnionTypes<ResolversParentTypes>['ImportBondedListsResult'];
  ImportConsumptionListInput: ImportConsumptionListInput;
  ImportHandbookInput: ImportHandbookInput;
  ImportProgress: ImportProgress;
  ImportWorkOrdersInput: ImportWorkOrdersInput;
  KeepMergeRelationInput: KeepMergeRelationInput;
  KeepMergeRelationResult: ResolversUnionTypes<ResolversParentTypes>['KeepMergeRelationResult'];
  LiftAccountBookPauseInput: LiftAccountBookPauseInput;
  LiftAccountBookPauseResult: ResolversUnionTypes<ResolversParentTypes>['LiftAccountBookPauseResult'];
  LinkCancelled: LinkCancelled;
  Material: MaterialParent;
  MaterialConnection: Omit<MaterialConnection, 'edges' | 'nodes'> & { edges: ReadonlyArray<ResolversParentTypes['MaterialEdge']>, nodes: ReadonlyArray<ResolversParentTypes['Material']> };
  MaterialEdge: Omit<MaterialEdge, 'node'> & { node: ResolversParentTypes['Material'] };
  MaterialOutcome: MaterialOutcomeParent;
  MergeRelation: MergeRelationParent;
  MergeRelationConnection: Omit<MergeRelationConnection, 'edges' | 'nodes'> & { edges: ReadonlyArray<ResolversParentTypes['MergeRelationEdge']>, nodes: ReadonlyArray<ResolversParentTypes['MergeRelation']> };
  MergeRelationEdge: Omit<MergeRelationEdge, 'node'> & { node: ResolversParentTypes['MergeRelation'] };
  MergeRelationKept: MergeRelationKeptParent;
  MergedConsumption: MergedConsumptionParent;
  MergedItem: MergedItemParent;
  Money: Money;
  MoveHandbooksInput: MoveHandbooksInput;
  MoveHandbooksResult: ResolversUnionTypes<ResolversParentTypes>['MoveHandbooksResult'];
  Movement: MovementParent;
  MovementConnection: Omit<MovementConnection, 'edges' | 'nodes'> & { edges: ReadonlyArray<ResolversParentTypes['MovementEdge']>, nodes: ReadonlyArray<ResolversParentTypes['Movement']> };
  MovementEdge: Omit<MovementEdge, 'node'> & { node: ResolversParentTypes['Movement'] };
  Mutation: Record<PropertyKey, never>;
  NotFound: NotFound;
  OldRouteNotRun: OldRouteNotRun;
  PageInfo: PageInfo;
  PauseAccountBookInput: PauseAccountBookInput;
  PauseAccountBookResult: ResolversUnionTypes<ResolversParentTypes>['PauseAccountBookResult'];
  PauseStep: PauseStepParent;
  PendingFiling: PendingFilingParent;
  PeriodAmounts: PeriodAmounts;
  PeriodReport: PeriodReportParent;
  PlanStockTakeInput: PlanStockTakeInput;
  PlanStockTakeResult: ResolversUnionTypes<ResolversParentTypes>['PlanStockTakeResult'];
  Problem: ResolversInterfaceTypes<ResolversParentTypes>['Problem'];
  Product: ProductParent;
  ProductConnection: Omit<ProductConnection, 'edges' | 'nodes'> & { edges: ReadonlyArray<ResolversParentTypes['ProductEdge']>, nodes: ReadonlyArray<ResolversParentTypes['Product']> };
  ProductEdge: Omit<ProductEdge, 'node'> & { node: ResolversParentTypes['Product'] };
  ProposedLimits: ProposedLimits;
  PublishReviewParametersInput: PublishReviewParametersInput;
  PublishReviewParametersResult: ResolversUnionTypes<ResolversParentTypes>['PublishReviewParametersResult'];
  Quantity: Quantity;
  Query: Record<PropertyKey, never>;
  ReceiveCustomsReceiptInput: ReceiveCustomsReceiptInput;
  ReceiveCustomsReceiptResult: ResolversUnionTypes<ResolversParentTypes>['ReceiveCustomsReceiptResult'];
  ReconciledMovement: ReconciledMovementParent;
  Reconciliation: ReconciliationParent;
  ReconciliationLine: ReconciliationLineParent;
  ReconciliationLineConnection: Omit<ReconciliationLineConnection, 'edges' | 'nodes'> & { edges: ReadonlyArray<ResolversParentTypes['ReconciliationLineEdge']>, nodes: ReadonlyArray<ResolversParentTypes['ReconciliationLine']> };
  ReconciliationLineEdge: Omit<ReconciliationLineEdge, 'node'> & { node: ResolversParentTypes['ReconciliationLine'] };
  RecordCountInput: RecordCountInput;
  RecordCountResult: ResolversUnionTypes<ResolversParentTypes>['RecordCountResult'];
  RecordWorkOrdersInput: RecordWorkOrdersInput;
  RecordWorkOrdersResult: ResolversUnionTypes<ResolversParentTypes>['RecordWorkOrdersResult'];
  RefuseAccountBookClosingInput: RefuseAccountBookClosingInput;
  RefuseAccountBookClosingResult: ResolversUnionTypes<ResolversParentTypes>['RefuseAccountBookClosingResult'];
  RefusedList: RefusedListParent;
  RefusedListConnection: Omit<RefusedListConnection, 'edges' | 'nodes'> & { edges: ReadonlyArray<ResolversParentTypes['RefusedListEdge']>, nodes: ReadonlyArray<ResolversParentTypes['RefusedList']> };
  RefusedListEdge: Omit<RefusedListEdge, 'node'> & { node: ResolversParentTypes['RefusedList'] };
  ReplayDifference: ReplayDifference;
  ReportExtension: ReportExtensionParent;
  ReportExtensionAsked: ReportExtensionAskedParent;
  ReportExtensionReviewTask: ReportExtensionReviewTaskParent;
  ReportStockLedgerInput: ReportStockLedgerInput;
  ReportStockLedgerResult: ResolversUnionTypes<ResolversParentTypes>['ReportStockLedgerResult'];
  ReportWriteOffInput: ReportWriteOffInput;
  ReportWriteOffResult: ResolversUnionTypes<ResolversParentTypes>['ReportWriteOffResult'];
  RequestIdReused: RequestIdReused;
  RestateUnitConsumptionInput: RestateUnitConsumptionInput;
  RestateUnitConsumptionResult: ResolversUnionTypes<ResolversParentTypes>['RestateUnitConsumptionResult'];
  RestatedConsumptionInput: RestatedConsumptionInput;
  ReturnWriteOffInput: ReturnWriteOffInput;
  ReturnWriteOffResult: ResolversUnionTypes<ResolversParentTypes>['ReturnWriteOffResult'];
  ReviewFact: ReviewFact;
  ReviewHit: ReviewHit;
  ReviewParameter: ReviewParameter;
  ReviewParameterInput: ReviewParameterInput;
  ReviewParametersPublished: ReviewParametersPublishedParent;
  ReviewPublication: ReviewPublicationParent;
  ReviewReplay: ReviewReplay;
  ReviewRuleRun: ReviewRuleRun;
  ReviewTask: ResolversInterfaceTypes<ResolversParentTypes>['ReviewTask'];
  ReviewTaskAlreadyDecided: ReviewTaskAlreadyDecidedParent;
  ReviewTaskClaimed: ReviewTaskClaimedParent;
  ReviewTaskConnection: Omit<ReviewTaskConnection, 'edges' | 'nodes'> & { edges: ReadonlyArray<ResolversParentTypes['ReviewTaskEdge']>, nodes: ReadonlyArray<ResolversParentTypes['ReviewTask']> };
  ReviewTaskDecided: ReviewTaskDecidedParent;
  ReviewTaskEdge: Omit<ReviewTaskEdge, 'node'> & { node: ResolversParentTypes['ReviewTask'] };
  ReviewTaskReason: ReviewTaskReason;
  ReviewTaskStep: ReviewTaskStepParent;
  ReviewWhatIf: ReviewWhatIf;
  ReviewWhatIfInput: ReviewWhatIfInput;
  ReviewWhatIfResult: ResolversUnionTypes<ResolversParentTypes>['ReviewWhatIfResult'];
  SanityFinding: Omit<SanityFinding, 'rows'> & { rows: ReadonlyArray<ResolversParentTypes['SanityRow']> };
  SanityRow: SanityRowParent;
  SaveDraftInput: SaveDraftInput;
  SaveDraftResult: ResolversUnionTypes<ResolversParentTypes>['SaveDraftResult'];
  SettleDisposalInput: SettleDisposalInput;
  SettleDisposalResult: ResolversUnionTypes<ResolversParentTypes>['SettleDisposalResult'];
  SpecialGoods: SpecialGoods;
  SpecialGoodsTreatment: SpecialGoodsTreatment;
  StateHandbookBalancesInput: StateHandbookBalancesInput;
  StateHandbookBalancesResult: ResolversUnionTypes<ResolversParentTypes>['StateHandbookBalancesResult'];
  StockLedgerLineInput: StockLedgerLineInput;
  StockLedgerReport: StockLedgerReportParent;
  StockLedgerReported: StockLedgerReportedParent;
  StockTake: StockTakeParent;
  StockTakeClosed: StockTakeClosedParent;
  StockTakeLine: StockTakeLineParent;
  StockTakeLineConnection: Omit<StockTakeLineConnection, 'edges' | 'nodes'> & { edges: ReadonlyArray<ResolversParentTypes['StockTakeLineEdge']>, nodes: ReadonlyArray<ResolversParentTypes['StockTakeLine']> };
  StockTakeLineEdge: Omit<StockTakeLineEdge, 'node'> & { node: ResolversParentTypes['StockTakeLine'] };
  StockTakePlanned: StockTakePlannedParent;
  SubmitDraftInput: SubmitDraftInput;
  SubmitDraftResult: ResolversUnionTypes<ResolversParentTypes>['SubmitDraftResult'];
  SupplementWriteOffInput: SupplementWriteOffInput;
  SupplementWriteOffResult: ResolversUnionTypes<ResolversParentTypes>['SupplementWriteOffResult'];
  Trace: Omit<Trace, 'edges' | 'nodes'> & { edges: ReadonlyArray<ResolversParentTypes['TraceEdge']>, nodes: ReadonlyArray<ResolversParentTypes['TraceNode']> };
  TraceEdge: TraceEdge;
  TraceNode: TraceNodeParent;
  Turnover: TurnoverParent;
  UnitConsumption: UnitConsumptionParent;
  UnitConsumptionDeclared: UnitConsumptionDeclaredParent;
  UnitConsumptionInput: UnitConsumptionInput;
  UnitConsumptionRestated: UnitConsumptionRestatedParent;
  UnitConsumptionReviewTask: UnitConsumptionReviewTaskParent;
  UnmatchedList: UnmatchedListParent;
  UnmatchedListConnection: Omit<UnmatchedListConnection, 'edges' | 'nodes'> & { edges: ReadonlyArray<ResolversParentTypes['UnmatchedListEdge']>, nodes: ReadonlyArray<ResolversParentTypes['UnmatchedList']> };
  UnmatchedListEdge: Omit<UnmatchedListEdge, 'node'> & { node: ResolversParentTypes['UnmatchedList'] };
  WithdrawAccountBookClosingInput: WithdrawAccountBookClosingInput;
  WithdrawAccountBookClosingResult: ResolversUnionTypes<ResolversParentTypes>['WithdrawAccountBookClosingResult'];
  WithdrawConsumptionListInput: WithdrawConsumptionListInput;
  WithdrawConsumptionListResult: ResolversUnionTypes<ResolversParentTypes>['WithdrawConsumptionListResult'];
  WorkOrderFinishInput: WorkOrderFinishInput;
  WorkOrderInput: WorkOrderInput;
  WorkOrderLineStepInput: WorkOrderLineStepInput;
  WorkOrderMaterialStepInput: WorkOrderMaterialStepInput;
  WorkOrderOutputInput: WorkOrderOutputInput;
  WorkOrdersRecorded: WorkOrdersRecordedParent;
  WriteOff: WriteOffParent;
  WriteOffApproved: WriteOffApprovedParent;
  WriteOffClaimed: WriteOffClaimedParent;
  WriteOffDecided: WriteOffDecided;
  WriteOffDryRun: WriteOffDryRunParent;
  WriteOffMaterialLine: WriteOffMaterialLineParent;
  WriteOffMaterialLineConnection: Omit<WriteOffMaterialLineConnection, 'edges' | 'nodes'> & { edges: ReadonlyArray<ResolversParentTypes['WriteOffMaterialLineEdge']>, nodes: ReadonlyArray<ResolversParentTypes['WriteOffMaterialLine']> };
  WriteOffMaterialLineEdge: Omit<WriteOffMaterialLineEdge, 'node'> & { node: ResolversParentTypes['WriteOffMaterialLine'] };
  WriteOffPeriod: WriteOffPeriodParent;
  WriteOffProductLine: WriteOffProductLineParent;
  WriteOffProductLineConnection: Omit<WriteOffProductLineConnection, 'edges' | 'nodes'> & { edges: ReadonlyArray<ResolversParentTypes['WriteOffProductLineEdge']>, nodes: ReadonlyArray<ResolversParentTypes['WriteOffProductLine']> };
  WriteOffProductLineEdge: Omit<WriteOffProductLineEdge, 'node'> & { node: ResolversParentTypes['WriteOffProductLine'] };
  WriteOffReported: WriteOffReportedParent;
  WriteOffReturned: WriteOffReturnedParent;
  WriteOffReviewTask: WriteOffReviewTaskParent;
  WriteOffStep: WriteOffStepParent;
  WriteOffVersion: WriteOffVersionParent;
};

export type AccountBookResolvers<ContextType = Context, ParentType extends ResolversParentTypes['AccountBook'] = ResolversParentTypes['AccountBook'], FederationReferenceType extends FederationReferenceTypes['AccountBook'] = FederationReferenceTypes['AccountBook']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['AccountBook']> | FederationReferenceType, FederationReferenceType, ContextType>;
  accountingMethod?: Resolver<ResolversTypes['AccountingMethod'], ParentType, ContextType, Partial<AccountBookAccountingMethodArgs>>;
  annualDeclarations?: Resolver<ReadonlyArray<ResolversTypes['AnnualDeclaration']>, ParentType, ContextType>;
  approvedOn?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  bondedLists?: Resolver<ResolversTypes['BondedListConnection'], ParentType, ContextType, Partial<AccountBookBondedListsArgs>>;
  bookNumber?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  bookType?: Resolver<ResolversTypes['BookType'], ParentType, ContextType>;
  changeCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  changeUnderWay?: Resolver<Maybe<ResolversTypes['BookChange']>, ParentType, ContextType>;
  changes?: Resolver<ReadonlyArray<ResolversTypes['BookChange']>, ParentType, ContextType>;
  changesPaused?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType, Partial<AccountBookChangesPausedArgs>>;
  closingBlockers?: Resolver<ReadonlyArray<ResolversTypes['ClosingBlocker']>, ParentType, ContextType>;
  consumptionLink?: Resolver<ResolversTypes['ConsumptionLink'], ParentType, ContextType, Partial<AccountBookConsumptionLinkArgs>>;
  consumptionLists?: Resolver<ResolversTypes['ConsumptionListConnection'], ParentType, ContextType, Partial<AccountBookConsumptionListsArgs>>;
  customsReceipts?: Resolver<ResolversTypes['CustomsReceiptConnection'], ParentType, ContextType, Partial<AccountBookCustomsReceiptsArgs>>;
  cycleDays?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  district?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  enterprise?: Resolver<Maybe<ResolversTypes['Enterprise']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  internalNumber?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  materials?: Resolver<ResolversTypes['MaterialConnection'], ParentType, ContextType, Partial<AccountBookMaterialsArgs>>;
  mergeRelations?: Resolver<ResolversTypes['MergeRelationConnection'], ParentType, ContextType, Partial<AccountBookMergeRelationsArgs>>;
  pause?: Resolver<ResolversTypes['BookPause'], ParentType, ContextType, Partial<AccountBookPauseArgs>>;
  pauseSteps?: Resolver<ReadonlyArray<ResolversTypes['PauseStep']>, ParentType, ContextType>;
  period?: Resolver<Maybe<ResolversTypes['WriteOffPeriod']>, ParentType, ContextType, RequireFields<AccountBookPeriodArgs, 'number'>>;
  periods?: Resolver<ReadonlyArray<ResolversTypes['WriteOffPeriod']>, ParentType, ContextType>;
  products?: Resolver<ResolversTypes['ProductConnection'], ParentType, ContextType, Partial<AccountBookProductsArgs>>;
  reconciliation?: Resolver<Maybe<ResolversTypes['Reconciliation']>, ParentType, ContextType, Partial<AccountBookReconciliationArgs>>;
  refusedLists?: Resolver<ResolversTypes['RefusedListConnection'], ParentType, ContextType, Partial<AccountBookRefusedListsArgs>>;
  reviewDecision?: Resolver<Maybe<ResolversTypes['FilingReview']>, ParentType, ContextType>;
  state?: Resolver<ResolversTypes['BookState'], ParentType, ContextType, Partial<AccountBookStateArgs>>;
  steps?: Resolver<ReadonlyArray<ResolversTypes['BookStep']>, ParentType, ContextType>;
  stockTakes?: Resolver<ReadonlyArray<ResolversTypes['StockTake']>, ParentType, ContextType>;
  terms?: Resolver<ResolversTypes['BookTerms'], ParentType, ContextType, Partial<AccountBookTermsArgs>>;
  turnover?: Resolver<ResolversTypes['Turnover'], ParentType, ContextType>;
  validUntil?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  writeOffDryRun?: Resolver<Maybe<ResolversTypes['WriteOffDryRun']>, ParentType, ContextType, RequireFields<AccountBookWriteOffDryRunArgs, 'toleranceBase'>>;
  writeOffs?: Resolver<ReadonlyArray<ResolversTypes['WriteOff']>, ParentType, ContextType>;
};

export type AccountBookChangeDecidedResolvers<ContextType = Context, ParentType extends ResolversParentTypes['AccountBookChangeDecided'] = ResolversParentTypes['AccountBookChangeDecided']> = {
  accountBook?: Resolver<ResolversTypes['AccountBook'], ParentType, ContextType>;
  change?: Resolver<ResolversTypes['BookChange'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type AccountBookChangeFiledResolvers<ContextType = Context, ParentType extends ResolversParentTypes['AccountBookChangeFiled'] = ResolversParentTypes['AccountBookChangeFiled']> = {
  accountBook?: Resolver<ResolversTypes['AccountBook'], ParentType, ContextType>;
  change?: Resolver<Maybe<ResolversTypes['BookChange']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type AccountBookClosingResolvers<ContextType = Context, ParentType extends ResolversParentTypes['AccountBookClosing'] = ResolversParentTypes['AccountBookClosing']> = {
  accountBook?: Resolver<ResolversTypes['AccountBook'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type AccountBookClosingRefusedResolvers<ContextType = Context, ParentType extends ResolversParentTypes['AccountBookClosingRefused'] = ResolversParentTypes['AccountBookClosingRefused']> = {
  accountBook?: Resolver<ResolversTypes['AccountBook'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type AccountBookClosingWithdrawnResolvers<ContextType = Context, ParentType extends ResolversParentTypes['AccountBookClosingWithdrawn'] = ResolversParentTypes['AccountBookClosingWithdrawn']> = {
  accountBook?: Resolver<ResolversTypes['AccountBook'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type AccountBookFiledResolvers<ContextType = Context, ParentType extends ResolversParentTypes['AccountBookFiled'] = ResolversParentTypes['AccountBookFiled']> = {
  accountBook?: Resolver<ResolversTypes['AccountBook'], ParentType, ContextType>;
  changed?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  warnings?: Resolver<ReadonlyArray<ResolversTypes['Fault']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type AccountBookPauseLiftedResolvers<ContextType = Context, ParentType extends ResolversParentTypes['AccountBookPauseLifted'] = ResolversParentTypes['AccountBookPauseLifted']> = {
  accountBook?: Resolver<ResolversTypes['AccountBook'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type AccountBookPausedResolvers<ContextType = Context, ParentType extends ResolversParentTypes['AccountBookPaused'] = ResolversParentTypes['AccountBookPaused']> = {
  accountBook?: Resolver<ResolversTypes['AccountBook'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type AccountBookReviewTaskResolvers<ContextType = Context, ParentType extends ResolversParentTypes['AccountBookReviewTask'] = ResolversParentTypes['AccountBookReviewTask'], FederationReferenceType extends FederationReferenceTypes['AccountBookReviewTask'] = FederationReferenceTypes['AccountBookReviewTask']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['AccountBookReviewTask']> | FederationReferenceType, FederationReferenceType, ContextType>;
  accountBook?: Resolver<ResolversTypes['AccountBook'], ParentType, ContextType>;
  ageMinutes?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  claimExpiresAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  claimedBy?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  decidedAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  decidedBy?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  decision?: Resolver<Maybe<ResolversTypes['ReviewDecision']>, ParentType, ContextType>;
  decisionReason?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  district?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  enterprise?: Resolver<Maybe<ResolversTypes['Enterprise']>, ParentType, ContextType>;
  enterpriseUsci?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  filingNumber?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  followsTaskId?: Resolver<Maybe<ResolversTypes['ID']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  level?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  levels?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  openedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  reasons?: Resolver<ReadonlyArray<ResolversTypes['ReviewTaskReason']>, ParentType, ContextType>;
  state?: Resolver<ResolversTypes['ReviewTaskState'], ParentType, ContextType>;
  steps?: Resolver<ReadonlyArray<ResolversTypes['ReviewTaskStep']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type AccountingMethodChangedResolvers<ContextType = Context, ParentType extends ResolversParentTypes['AccountingMethodChanged'] = ResolversParentTypes['AccountingMethodChanged']> = {
  accountBook?: Resolver<ResolversTypes['AccountBook'], ParentType, ContextType>;
  fromPeriod?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  method?: Resolver<ResolversTypes['AccountingMethod'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type AddCancelledLinkResultResolvers<ContextType = Context, ParentType extends ResolversParentTypes['AddCancelledLinkResult'] = ResolversParentTypes['AddCancelledLinkResult']> = {
  __resolveType: TypeResolveFn<'CancelledLinkAdded' | 'FilingRefused' | 'RequestIdReused', ParentType, ContextType>;
};

export type AnnualDeclarationResolvers<ContextType = Context, ParentType extends ResolversParentTypes['AnnualDeclaration'] = ResolversParentTypes['AnnualDeclaration']> = {
  coversUntil?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  dueOn?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  fileBy?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  period?: Resolver<Maybe<ResolversTypes['WriteOffPeriod']>, ParentType, ContextType>;
  periodNumber?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  state?: Resolver<ResolversTypes['AnnualDeclarationState'], ParentType, ContextType, Partial<AnnualDeclarationStateArgs>>;
  steps?: Resolver<ReadonlyArray<ResolversTypes['AnnualDeclarationStep']>, ParentType, ContextType>;
  timeliness?: Resolver<ResolversTypes['Timeliness'], ParentType, ContextType, Partial<AnnualDeclarationTimelinessArgs>>;
  versions?: Resolver<ReadonlyArray<ResolversTypes['AnnualDeclarationVersion']>, ParentType, ContextType>;
  year?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type AnnualDeclarationFiledResolvers<ContextType = Context, ParentType extends ResolversParentTypes['AnnualDeclarationFiled'] = ResolversParentTypes['AnnualDeclarationFiled']> = {
  annualDeclaration?: Resolver<ResolversTypes['AnnualDeclaration'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type AnnualDeclarationReviewTaskResolvers<ContextType = Context, ParentType extends ResolversParentTypes['AnnualDeclarationReviewTask'] = ResolversParentTypes['AnnualDeclarationReviewTask'], FederationReferenceType extends FederationReferenceTypes['AnnualDeclarationReviewTask'] = FederationReferenceTypes['AnnualDeclarationReviewTask']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['AnnualDeclarationReviewTask']> | FederationReferenceType, FederationReferenceType, ContextType>;
  ageMinutes?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  annualDeclaration?: Resolver<ResolversTypes['AnnualDeclaration'], ParentType, ContextType>;
  claimExpiresAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  claimedBy?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  decidedAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  decidedBy?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  decision?: Resolver<Maybe<ResolversTypes['ReviewDecision']>, ParentType, ContextType>;
  decisionReason?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  district?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  enterprise?: Resolver<Maybe<ResolversTypes['Enterprise']>, ParentType, ContextType>;
  enterpriseUsci?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  filingNumber?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  followsTaskId?: Resolver<Maybe<ResolversTypes['ID']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  level?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  levels?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  openedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  reasons?: Resolver<ReadonlyArray<ResolversTypes['ReviewTaskReason']>, ParentType, ContextType>;
  state?: Resolver<ResolversTypes['ReviewTaskState'], ParentType, ContextType>;
  steps?: Resolver<ReadonlyArray<ResolversTypes['ReviewTaskStep']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type AnnualDeclarationStepResolvers<ContextType = Context, ParentType extends ResolversParentTypes['AnnualDeclarationStep'] = ResolversParentTypes['AnnualDeclarationStep']> = {
  by?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  event?: Resolver<ResolversTypes['AnnualDeclarationEvent'], ParentType, ContextType>;
  occurredOn?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  reason?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  recordedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  toState?: Resolver<ResolversTypes['AnnualDeclarationState'], ParentType, ContextType>;
  version?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type AnnualDeclarationVersionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['AnnualDeclarationVersion'] = ResolversParentTypes['AnnualDeclarationVersion']> = {
  filedBy?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  filedOn?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  materials?: Resolver<ResolversTypes['WriteOffMaterialLineConnection'], ParentType, ContextType, Partial<AnnualDeclarationVersionMaterialsArgs>>;
  number?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  products?: Resolver<ResolversTypes['WriteOffProductLineConnection'], ParentType, ContextType, Partial<AnnualDeclarationVersionProductsArgs>>;
  recordedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  reviewDecision?: Resolver<Maybe<ResolversTypes['FilingReview']>, ParentType, ContextType>;
  toleranceBase?: Resolver<ResolversTypes['ToleranceBase'], ParentType, ContextType>;
};

export type ApproveWriteOffResultResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ApproveWriteOffResult'] = ResolversParentTypes['ApproveWriteOffResult']> = {
  __resolveType: TypeResolveFn<'FilingRefused' | 'NotFound' | 'RequestIdReused' | 'WriteOffApproved' | 'WriteOffDecided', ParentType, ContextType>;
};

export type AskReportExtensionResultResolvers<ContextType = Context, ParentType extends ResolversParentTypes['AskReportExtensionResult'] = ResolversParentTypes['AskReportExtensionResult']> = {
  __resolveType: TypeResolveFn<'FilingRefused' | 'NotFound' | 'ReportExtensionAsked' | 'RequestIdReused', ParentType, ContextType>;
};

export type BondedListResolvers<ContextType = Context, ParentType extends ResolversParentTypes['BondedList'] = ResolversParentTypes['BondedList'], FederationReferenceType extends FederationReferenceTypes['BondedList'] = FederationReferenceTypes['BondedList']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['BondedList']> | FederationReferenceType, FederationReferenceType, ContextType>;
  accountBook?: Resolver<ResolversTypes['AccountBook'], ParentType, ContextType>;
  approvedOn?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  carryOver?: Resolver<Maybe<ResolversTypes['CarryOver']>, ParentType, ContextType>;
  consumptionList?: Resolver<Maybe<ResolversTypes['ConsumptionList']>, ParentType, ContextType>;
  counterpartListNumber?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  declaredOn?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  declaresCustoms?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  deletedOn?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  deletion?: Resolver<Maybe<ResolversTypes['BondedListDeletion']>, ParentType, ContextType>;
  direction?: Resolver<ResolversTypes['ListDirection'], ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  importAmount?: Resolver<ResolversTypes['Money'], ParentType, ContextType>;
  internalNumber?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  lineKind?: Resolver<ResolversTypes['LineKind'], ParentType, ContextType>;
  lines?: Resolver<ReadonlyArray<ResolversTypes['BondedListLine']>, ParentType, ContextType>;
  listNumber?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  overdrawn?: Resolver<ReadonlyArray<ResolversTypes['Material']>, ParentType, ContextType>;
  postedOn?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  reviewDecision?: Resolver<Maybe<ResolversTypes['FilingReview']>, ParentType, ContextType>;
  state?: Resolver<Maybe<ResolversTypes['ListState']>, ParentType, ContextType, Partial<BondedListStateArgs>>;
  supervisionMode?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type BondedListConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['BondedListConnection'] = ResolversParentTypes['BondedListConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['BondedListEdge']>, ParentType, ContextType>;
  nodes?: Resolver<ReadonlyArray<ResolversTypes['BondedList']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
};

export type BondedListDeletionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['BondedListDeletion'] = ResolversParentTypes['BondedListDeletion']> = {
  answeredBy?: Resolver<Maybe<ResolversTypes['ID']>, ParentType, ContextType>;
  answeredOn?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  askedBy?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  askedOn?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  reason?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  state?: Resolver<ResolversTypes['DeletionState'], ParentType, ContextType>;
};

export type BondedListDeletionAskedResolvers<ContextType = Context, ParentType extends ResolversParentTypes['BondedListDeletionAsked'] = ResolversParentTypes['BondedListDeletionAsked']> = {
  bondedList?: Resolver<ResolversTypes['BondedList'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type BondedListEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['BondedListEdge'] = ResolversParentTypes['BondedListEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['BondedList'], ParentType, ContextType>;
};

export type BondedListFiledResolvers<ContextType = Context, ParentType extends ResolversParentTypes['BondedListFiled'] = ResolversParentTypes['BondedListFiled']> = {
  bondedList?: Resolver<ResolversTypes['BondedList'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type BondedListLineResolvers<ContextType = Context, ParentType extends ResolversParentTypes['BondedListLine'] = ResolversParentTypes['BondedListLine']> = {
  amount?: Resolver<ResolversTypes['Money'], ParentType, ContextType>;
  consumptionDoubted?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  consumptionVersion?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  flow?: Resolver<ResolversTypes['Flow'], ParentType, ContextType>;
  hsCode?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  itemNumber?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  lineNumber?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  quantity?: Resolver<ResolversTypes['Quantity'], ParentType, ContextType>;
  soldAs?: Resolver<Maybe<ResolversTypes['SoldAs']>, ParentType, ContextType>;
  specialGoods?: Resolver<Maybe<ResolversTypes['SpecialGoods']>, ParentType, ContextType>;
  traceBackward?: Resolver<Maybe<ResolversTypes['Trace']>, ParentType, ContextType>;
  traceForward?: Resolver<Maybe<ResolversTypes['Trace']>, ParentType, ContextType>;
};

export type BondedListOutcomeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['BondedListOutcome'] = ResolversParentTypes['BondedListOutcome']> = {
  internalNumber?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  result?: Resolver<ResolversTypes['FileBondedListResult'], ParentType, ContextType>;
};

export type BondedListReviewTaskResolvers<ContextType = Context, ParentType extends ResolversParentTypes['BondedListReviewTask'] = ResolversParentTypes['BondedListReviewTask'], FederationReferenceType extends FederationReferenceTypes['BondedListReviewTask'] = FederationReferenceTypes['BondedListReviewTask']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['BondedListReviewTask']> | FederationReferenceType, FederationReferenceType, ContextType>;
  ageMinutes?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  bondedList?: Resolver<ResolversTypes['BondedList'], ParentType, ContextType>;
  claimExpiresAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  claimedBy?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  decidedAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  decidedBy?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  decision?: Resolver<Maybe<ResolversTypes['ReviewDecision']>, ParentType, ContextType>;
  decisionReason?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  district?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  enterprise?: Resolver<Maybe<ResolversTypes['Enterprise']>, ParentType, ContextType>;
  enterpriseUsci?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  filingNumber?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  followsTaskId?: Resolver<Maybe<ResolversTypes['ID']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  level?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  levels?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  openedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  reasons?: Resolver<ReadonlyArray<ResolversTypes['ReviewTaskReason']>, ParentType, ContextType>;
  state?: Resolver<ResolversTypes['ReviewTaskState'], ParentType, ContextType>;
  steps?: Resolver<ReadonlyArray<ResolversTypes['ReviewTaskStep']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type BondedListsImportedResolvers<ContextType = Context, ParentType extends ResolversParentTypes['BondedListsImported'] = ResolversParentTypes['BondedListsImported']> = {
  filed?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  outcomes?: Resolver<ReadonlyArray<ResolversTypes['BondedListOutcome']>, ParentType, ContextType>;
  refused?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  warnings?: Resolver<ReadonlyArray<ResolversTypes['Fault']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type BookChangeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['BookChange'] = ResolversParentTypes['BookChange']> = {
  decidedBy?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  decidedOn?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  enlarges?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  fields?: Resolver<ReadonlyArray<ResolversTypes['FieldChange']>, ParentType, ContextType>;
  filedBy?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  filedOn?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  number?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  reason?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  recordedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  reviewDecision?: Resolver<Maybe<ResolversTypes['FilingReview']>, ParentType, ContextType>;
  state?: Resolver<ResolversTypes['ChangeState'], ParentType, ContextType>;
};

export type BookChangeReviewTaskResolvers<ContextType = Context, ParentType extends ResolversParentTypes['BookChangeReviewTask'] = ResolversParentTypes['BookChangeReviewTask'], FederationReferenceType extends FederationReferenceTypes['BookChangeReviewTask'] = FederationReferenceTypes['BookChangeReviewTask']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['BookChangeReviewTask']> | FederationReferenceType, FederationReferenceType, ContextType>;
  accountBook?: Resolver<ResolversTypes['AccountBook'], ParentType, ContextType>;
  ageMinutes?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  change?: Resolver<ResolversTypes['BookChange'], ParentType, ContextType>;
  claimExpiresAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  claimedBy?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  decidedAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  decidedBy?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  decision?: Resolver<Maybe<ResolversTypes['ReviewDecision']>, ParentType, ContextType>;
  decisionReason?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  district?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  enterprise?: Resolver<Maybe<ResolversTypes['Enterprise']>, ParentType, ContextType>;
  enterpriseUsci?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  filingNumber?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  followsTaskId?: Resolver<Maybe<ResolversTypes['ID']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  level?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  levels?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  openedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  reasons?: Resolver<ReadonlyArray<ResolversTypes['ReviewTaskReason']>, ParentType, ContextType>;
  state?: Resolver<ResolversTypes['ReviewTaskState'], ParentType, ContextType>;
  steps?: Resolver<ReadonlyArray<ResolversTypes['ReviewTaskStep']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type BookStepResolvers<ContextType = Context, ParentType extends ResolversParentTypes['BookStep'] = ResolversParentTypes['BookStep']> = {
  by?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  causedBy?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  event?: Resolver<ResolversTypes['BookEvent'], ParentType, ContextType>;
  occurredOn?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  reason?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  recordedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  toState?: Resolver<ResolversTypes['BookState'], ParentType, ContextType>;
};

export type BookTermsResolvers<ContextType = Context, ParentType extends ResolversParentTypes['BookTerms'] = ResolversParentTypes['BookTerms']> = {
  annualCapacityUsd?: Resolver<Maybe<ResolversTypes['Decimal']>, ParentType, ContextType>;
  enterpriseName?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  importCeilingUsd?: Resolver<Maybe<ResolversTypes['Decimal']>, ParentType, ContextType>;
  maxTurnoverAmount?: Resolver<Maybe<ResolversTypes['Decimal']>, ParentType, ContextType>;
  validUntil?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
};

export type CancelledLinkResolvers<ContextType = Context, ParentType extends ResolversParentTypes['CancelledLink'] = ResolversParentTypes['CancelledLink']> = {
  cancelledFrom?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  cancelledUntil?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  code?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  confidence?: Resolver<ResolversTypes['LinkConfidence'], ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  legalBasis?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  nameEn?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  nameZh?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  replacedByEn?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  replacedByZh?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  scope?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  supervisionModes?: Resolver<ReadonlyArray<ResolversTypes['String']>, ParentType, ContextType>;
};

export type CancelledLinkAddedResolvers<ContextType = Context, ParentType extends ResolversParentTypes['CancelledLinkAdded'] = ResolversParentTypes['CancelledLinkAdded']> = {
  cancelledLink?: Resolver<ResolversTypes['CancelledLink'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type CancelledLinkChangeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['CancelledLinkChange'] = ResolversParentTypes['CancelledLinkChange']> = {
  by?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  event?: Resolver<ResolversTypes['CancelledLinkEvent'], ParentType, ContextType>;
  lastDay?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  linkId?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  reason?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  recordedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  recordedOn?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
};

export type CancelledLinkClosedResolvers<ContextType = Context, ParentType extends ResolversParentTypes['CancelledLinkClosed'] = ResolversParentTypes['CancelledLinkClosed']> = {
  cancelledLink?: Resolver<ResolversTypes['CancelledLink'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type CarryOverResolvers<ContextType = Context, ParentType extends ResolversParentTypes['CarryOver'] = ResolversParentTypes['CarryOver']> = {
  counterpart?: Resolver<Maybe<ResolversTypes['BondedList']>, ParentType, ContextType>;
  counterpartListNumber?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  declareBy?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  declaredLate?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  deliveredOn?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  differences?: Resolver<ReadonlyArray<ResolversTypes['Fault']>, ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['CarryOverKind'], ParentType, ContextType>;
  state?: Resolver<ResolversTypes['CarryOverState'], ParentType, ContextType>;
};

export type CellContributionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['CellContribution'] = ResolversParentTypes['CellContribution']> = {
  bondedList?: Resolver<Maybe<ResolversTypes['BondedList']>, ParentType, ContextType>;
  consumptionList?: Resolver<Maybe<ResolversTypes['ConsumptionList']>, ParentType, ContextType>;
  consumptionVersion?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  contribution?: Resolver<ResolversTypes['Decimal'], ParentType, ContextType>;
  flow?: Resolver<ResolversTypes['Flow'], ParentType, ContextType>;
  lineNumber?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  occurredOn?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  product?: Resolver<Maybe<ResolversTypes['Product']>, ParentType, ContextType>;
  quantity?: Resolver<ResolversTypes['Decimal'], ParentType, ContextType>;
  stockTake?: Resolver<Maybe<ResolversTypes['StockTake']>, ParentType, ContextType>;
  workOrderNumber?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type CellContributionConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['CellContributionConnection'] = ResolversParentTypes['CellContributionConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['CellContributionEdge']>, ParentType, ContextType>;
  nodes?: Resolver<ReadonlyArray<ResolversTypes['CellContribution']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
};

export type CellContributionEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['CellContributionEdge'] = ResolversParentTypes['CellContributionEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['CellContribution'], ParentType, ContextType>;
};

export type ChangeAccountBookResultResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ChangeAccountBookResult'] = ResolversParentTypes['ChangeAccountBookResult']> = {
  __resolveType: TypeResolveFn<'AccountBookChangeFiled' | 'FilingRefused' | 'NotFound' | 'RequestIdReused', ParentType, ContextType>;
};

export type ChangeAccountingMethodResultResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ChangeAccountingMethodResult'] = ResolversParentTypes['ChangeAccountingMethodResult']> = {
  __resolveType: TypeResolveFn<'AccountingMethodChanged' | 'FilingRefused' | 'NotFound' | 'RequestIdReused', ParentType, ContextType>;
};

export type ChangeConsumptionLinkResultResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ChangeConsumptionLinkResult'] = ResolversParentTypes['ChangeConsumptionLinkResult']> = {
  __resolveType: TypeResolveFn<'ConsumptionLinkChanged' | 'FilingRefused' | 'NotFound' | 'RequestIdReused', ParentType, ContextType>;
};

export type ChangedReviewResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ChangedReview'] = ResolversParentTypes['ChangedReview']> = {
  added?: Resolver<ReadonlyArray<ResolversTypes['ReviewHit']>, ParentType, ContextType>;
  after?: Resolver<ResolversTypes['ReviewOutcome'], ParentType, ContextType>;
  before?: Resolver<ResolversTypes['ReviewOutcome'], ParentType, ContextType>;
  decisionId?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  enterpriseUsci?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  filing?: Resolver<ResolversTypes['ReviewedFiling'], ParentType, ContextType>;
  filingKey?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  removed?: Resolver<ReadonlyArray<ResolversTypes['ReviewHit']>, ParentType, ContextType>;
};

export type ClaimReviewTaskResultResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ClaimReviewTaskResult'] = ResolversParentTypes['ClaimReviewTaskResult']> = {
  __resolveType: TypeResolveFn<'FilingRefused' | 'NotFound' | 'RequestIdReused' | 'ReviewTaskAlreadyDecided' | 'ReviewTaskClaimed', ParentType, ContextType>;
};

export type ClaimWriteOffResultResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ClaimWriteOffResult'] = ResolversParentTypes['ClaimWriteOffResult']> = {
  __resolveType: TypeResolveFn<'FilingRefused' | 'NotFound' | 'RequestIdReused' | 'WriteOffClaimed' | 'WriteOffDecided', ParentType, ContextType>;
};

export type CloseAccountBookResultResolvers<ContextType = Context, ParentType extends ResolversParentTypes['CloseAccountBookResult'] = ResolversParentTypes['CloseAccountBookResult']> = {
  __resolveType: TypeResolveFn<'AccountBookClosing' | 'FilingRefused' | 'NotFound' | 'RequestIdReused', ParentType, ContextType>;
};

export type CloseCancelledLinkResultResolvers<ContextType = Context, ParentType extends ResolversParentTypes['CloseCancelledLinkResult'] = ResolversParentTypes['CloseCancelledLinkResult']> = {
  __resolveType: TypeResolveFn<'CancelledLinkClosed' | 'FilingRefused' | 'NotFound' | 'RequestIdReused', ParentType, ContextType>;
};

export type CloseStockTakeResultResolvers<ContextType = Context, ParentType extends ResolversParentTypes['CloseStockTakeResult'] = ResolversParentTypes['CloseStockTakeResult']> = {
  __resolveType: TypeResolveFn<'FilingRefused' | 'NotFound' | 'RequestIdReused' | 'StockTakeClosed', ParentType, ContextType>;
};

export type ClosingBlockerResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ClosingBlocker'] = ResolversParentTypes['ClosingBlocker']> = {
  key?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['ClosingBlockerKind'], ParentType, ContextType>;
  quantity?: Resolver<Maybe<ResolversTypes['Decimal']>, ParentType, ContextType>;
};

export type ConfirmDiscrepanciesResultResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ConfirmDiscrepanciesResult'] = ResolversParentTypes['ConfirmDiscrepanciesResult']> = {
  __resolveType: TypeResolveFn<'DiscrepanciesConfirmed' | 'FilingRefused' | 'NotFound' | 'RequestIdReused', ParentType, ContextType>;
};

export type ConsultationRecordedResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ConsultationRecorded'] = ResolversParentTypes['ConsultationRecorded']> = {
  doubt?: Resolver<ResolversTypes['ConsumptionDoubt'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type ConsultationResultResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ConsultationResult'] = ResolversParentTypes['ConsultationResult']> = {
  __resolveType: TypeResolveFn<'ConsultationRecorded' | 'FilingRefused' | 'NotFound' | 'RequestIdReused', ParentType, ContextType>;
};

export type ConsultationStepResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ConsultationStep'] = ResolversParentTypes['ConsultationStep']> = {
  occurredOn?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  recordedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  state?: Resolver<ResolversTypes['ConsultationState'], ParentType, ContextType>;
  statement?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  stepNumber?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type ConsumingListResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ConsumingList'] = ResolversParentTypes['ConsumingList']> = {
  amount?: Resolver<ResolversTypes['Money'], ParentType, ContextType>;
  bondedList?: Resolver<ResolversTypes['BondedList'], ParentType, ContextType>;
  stage?: Resolver<ResolversTypes['TurnoverStage'], ParentType, ContextType>;
};

export type ConsumingListConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ConsumingListConnection'] = ResolversParentTypes['ConsumingListConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['ConsumingListEdge']>, ParentType, ContextType>;
  nodes?: Resolver<ReadonlyArray<ResolversTypes['ConsumingList']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
};

export type ConsumingListEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ConsumingListEdge'] = ResolversParentTypes['ConsumingListEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['ConsumingList'], ParentType, ContextType>;
};

export type ConsumingMaterialResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ConsumingMaterial'] = ResolversParentTypes['ConsumingMaterial']> = {
  balance?: Resolver<ResolversTypes['Quantity'], ParentType, ContextType>;
  material?: Resolver<ResolversTypes['Material'], ParentType, ContextType>;
  price?: Resolver<ResolversTypes['Money'], ParentType, ContextType>;
  worth?: Resolver<ResolversTypes['Money'], ParentType, ContextType>;
};

export type ConsumingMaterialConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ConsumingMaterialConnection'] = ResolversParentTypes['ConsumingMaterialConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['ConsumingMaterialEdge']>, ParentType, ContextType>;
  nodes?: Resolver<ReadonlyArray<ResolversTypes['ConsumingMaterial']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
};

export type ConsumingMaterialEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ConsumingMaterialEdge'] = ResolversParentTypes['ConsumingMaterialEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['ConsumingMaterial'], ParentType, ContextType>;
};

export type ConsumptionComparisonResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ConsumptionComparison'] = ResolversParentTypes['ConsumptionComparison']> = {
  actualConsumption?: Resolver<Maybe<ResolversTypes['Decimal']>, ParentType, ContextType>;
  declaredConsumption?: Resolver<Maybe<ResolversTypes['Decimal']>, ParentType, ContextType>;
  declaredUse?: Resolver<Maybe<ResolversTypes['Decimal']>, ParentType, ContextType>;
  deviation?: Resolver<Maybe<ResolversTypes['Decimal']>, ParentType, ContextType>;
  deviationRate?: Resolver<Maybe<ResolversTypes['Decimal']>, ParentType, ContextType>;
  made?: Resolver<ResolversTypes['Decimal'], ParentType, ContextType>;
  material?: Resolver<ResolversTypes['Material'], ParentType, ContextType>;
  product?: Resolver<Maybe<ResolversTypes['Product']>, ParentType, ContextType>;
  used?: Resolver<ResolversTypes['Decimal'], ParentType, ContextType>;
  version?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type ConsumptionComparisonConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ConsumptionComparisonConnection'] = ResolversParentTypes['ConsumptionComparisonConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['ConsumptionComparisonEdge']>, ParentType, ContextType>;
  nodes?: Resolver<ReadonlyArray<ResolversTypes['ConsumptionComparison']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
};

export type ConsumptionComparisonEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ConsumptionComparisonEdge'] = ResolversParentTypes['ConsumptionComparisonEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['ConsumptionComparison'], ParentType, ContextType>;
};

export type ConsumptionDoubtResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ConsumptionDoubt'] = ResolversParentTypes['ConsumptionDoubt']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  outcome?: Resolver<Maybe<ResolversTypes['ConsultationOutcome']>, ParentType, ContextType>;
  product?: Resolver<ResolversTypes['Product'], ParentType, ContextType>;
  replacedBy?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  state?: Resolver<ResolversTypes['ConsultationState'], ParentType, ContextType>;
  steps?: Resolver<ReadonlyArray<ResolversTypes['ConsultationStep']>, ParentType, ContextType>;
  version?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type ConsumptionLinkChangedResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ConsumptionLinkChanged'] = ResolversParentTypes['ConsumptionLinkChanged']> = {
  accountBook?: Resolver<ResolversTypes['AccountBook'], ParentType, ContextType>;
  effectiveFrom?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  link?: Resolver<ResolversTypes['ConsumptionLink'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type ConsumptionListResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ConsumptionList'] = ResolversParentTypes['ConsumptionList']> = {
  beginsOn?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  coveredLists?: Resolver<ReadonlyArray<ResolversTypes['BondedList']>, ParentType, ContextType>;
  endsOn?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  filedOn?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  internalNumber?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  leftovers?: Resolver<ReadonlyArray<ResolversTypes['ConsumptionListScrap']>, ParentType, ContextType>;
  listNumber?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  materials?: Resolver<ReadonlyArray<ResolversTypes['ConsumptionListUse']>, ParentType, ContextType>;
  recordedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  state?: Resolver<ResolversTypes['ConsumptionListState'], ParentType, ContextType>;
  withdrawnFor?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  withdrawnOn?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
};

export type ConsumptionListConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ConsumptionListConnection'] = ResolversParentTypes['ConsumptionListConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['ConsumptionListEdge']>, ParentType, ContextType>;
  nodes?: Resolver<ReadonlyArray<ResolversTypes['ConsumptionList']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
};

export type ConsumptionListEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ConsumptionListEdge'] = ResolversParentTypes['ConsumptionListEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['ConsumptionList'], ParentType, ContextType>;
};

export type ConsumptionListFiledResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ConsumptionListFiled'] = ResolversParentTypes['ConsumptionListFiled']> = {
  consumptionList?: Resolver<ResolversTypes['ConsumptionList'], ParentType, ContextType>;
  overdrawn?: Resolver<ReadonlyArray<ResolversTypes['Material']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type ConsumptionListScrapResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ConsumptionListScrap'] = ResolversParentTypes['ConsumptionListScrap']> = {
  hsCode?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  material?: Resolver<ResolversTypes['Material'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  quantity?: Resolver<ResolversTypes['Quantity'], ParentType, ContextType>;
};

export type ConsumptionListUseResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ConsumptionListUse'] = ResolversParentTypes['ConsumptionListUse']> = {
  material?: Resolver<ResolversTypes['Material'], ParentType, ContextType>;
  quantity?: Resolver<ResolversTypes['Quantity'], ParentType, ContextType>;
};

export type ConsumptionListWithdrawnResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ConsumptionListWithdrawn'] = ResolversParentTypes['ConsumptionListWithdrawn']> = {
  consumptionList?: Resolver<ResolversTypes['ConsumptionList'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type ConsumptionOriginResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ConsumptionOrigin'] = ResolversParentTypes['ConsumptionOrigin']> = {
  handbook?: Resolver<ResolversTypes['Handbook'], ParentType, ContextType>;
  productItemNumber?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  version?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type ConsumptionReportResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ConsumptionReport'] = ResolversParentTypes['ConsumptionReport']> = {
  after?: Resolver<ReadonlyArray<ResolversTypes['UnitConsumption']>, ParentType, ContextType>;
  before?: Resolver<ReadonlyArray<ResolversTypes['UnitConsumption']>, ParentType, ContextType>;
  filedOn?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  movementsPosted?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  movementsReversed?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  periodNumber?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  reason?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  recordedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  reportNumber?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  reviewDecision?: Resolver<Maybe<ResolversTypes['FilingReview']>, ParentType, ContextType>;
  version?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type ConsumptionStandardResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ConsumptionStandard'] = ResolversParentTypes['ConsumptionStandard']> = {
  materialHsPrefix?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  productHsPrefix?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  source?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  upperLimit?: Resolver<ResolversTypes['Decimal'], ParentType, ContextType>;
  validFrom?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  validTo?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
};

export type ConsumptionStandardEnteredResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ConsumptionStandardEntered'] = ResolversParentTypes['ConsumptionStandardEntered']> = {
  standard?: Resolver<ResolversTypes['ConsumptionStandard'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type CountLineResolvers<ContextType = Context, ParentType extends ResolversParentTypes['CountLine'] = ResolversParentTypes['CountLine']> = {
  atCutOff?: Resolver<ResolversTypes['Decimal'], ParentType, ContextType>;
  counted?: Resolver<ResolversTypes['Decimal'], ParentType, ContextType>;
  issuesAfter?: Resolver<ResolversTypes['Decimal'], ParentType, ContextType>;
  itemKind?: Resolver<ResolversTypes['CountedKind'], ParentType, ContextType>;
  itemNumber?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  nonBonded?: Resolver<ResolversTypes['Decimal'], ParentType, ContextType>;
  place?: Resolver<ResolversTypes['CountPlace'], ParentType, ContextType>;
  receiptsAfter?: Resolver<ResolversTypes['Decimal'], ParentType, ContextType>;
};

export type CountRecordedResolvers<ContextType = Context, ParentType extends ResolversParentTypes['CountRecorded'] = ResolversParentTypes['CountRecorded']> = {
  stockTake?: Resolver<ResolversTypes['StockTake'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type CountSheetResolvers<ContextType = Context, ParentType extends ResolversParentTypes['CountSheet'] = ResolversParentTypes['CountSheet']> = {
  countedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  firstCounter?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  inForce?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  lines?: Resolver<ReadonlyArray<ResolversTypes['CountLine']>, ParentType, ContextType>;
  location?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  recordedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  secondCounter?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  sheetNumber?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  version?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type CountSheetConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['CountSheetConnection'] = ResolversParentTypes['CountSheetConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['CountSheetEdge']>, ParentType, ContextType>;
  nodes?: Resolver<ReadonlyArray<ResolversTypes['CountSheet']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
};

export type CountSheetEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['CountSheetEdge'] = ResolversParentTypes['CountSheetEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['CountSheet'], ParentType, ContextType>;
};

export type CountedLeftoversResolvers<ContextType = Context, ParentType extends ResolversParentTypes['CountedLeftovers'] = ResolversParentTypes['CountedLeftovers']> = {
  byBook?: Resolver<ResolversTypes['Decimal'], ParentType, ContextType>;
  counted?: Resolver<ResolversTypes['Decimal'], ParentType, ContextType>;
  material?: Resolver<ResolversTypes['Material'], ParentType, ContextType>;
  recorded?: Resolver<ResolversTypes['Decimal'], ParentType, ContextType>;
};

export type CustomsReceiptResolvers<ContextType = Context, ParentType extends ResolversParentTypes['CustomsReceipt'] = ResolversParentTypes['CustomsReceipt']> = {
  bondedList?: Resolver<Maybe<ResolversTypes['BondedList']>, ParentType, ContextType>;
  businessKey?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  internalNumber?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  listNumber?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  messageType?: Resolver<ResolversTypes['CustomsReceiptType'], ParentType, ContextType>;
  notes?: Resolver<ReadonlyArray<ResolversTypes['String']>, ParentType, ContextType>;
  outcome?: Resolver<Maybe<ResolversTypes['CustomsReceiptOutcome']>, ParentType, ContextType>;
  postedOn?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  preEntryNumber?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  recordedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
};

export type CustomsReceiptConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['CustomsReceiptConnection'] = ResolversParentTypes['CustomsReceiptConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['CustomsReceiptEdge']>, ParentType, ContextType>;
  nodes?: Resolver<ReadonlyArray<ResolversTypes['CustomsReceipt']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
};

export type CustomsReceiptEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['CustomsReceiptEdge'] = ResolversParentTypes['CustomsReceiptEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['CustomsReceipt'], ParentType, ContextType>;
};

export type CustomsReceiptsReceivedResolvers<ContextType = Context, ParentType extends ResolversParentTypes['CustomsReceiptsReceived'] = ResolversParentTypes['CustomsReceiptsReceived']> = {
  receipts?: Resolver<ReadonlyArray<ResolversTypes['CustomsReceipt']>, ParentType, ContextType>;
  repeated?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  warnings?: Resolver<ReadonlyArray<ResolversTypes['Fault']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export interface DateScalarConfig extends GraphQLScalarTypeConfig<ResolversTypes['Date'], any> {
  name: 'Date';
}

export interface DateTimeScalarConfig extends GraphQLScalarTypeConfig<ResolversTypes['DateTime'], any> {
  name: 'DateTime';
}

export type DecideAccountBookChangeResultResolvers<ContextType = Context, ParentType extends ResolversParentTypes['DecideAccountBookChangeResult'] = ResolversParentTypes['DecideAccountBookChangeResult']> = {
  __resolveType: TypeResolveFn<'AccountBookChangeDecided' | 'FilingRefused' | 'NotFound' | 'RequestIdReused', ParentType, ContextType>;
};

export type DecideReviewTaskResultResolvers<ContextType = Context, ParentType extends ResolversParentTypes['DecideReviewTaskResult'] = ResolversParentTypes['DecideReviewTaskResult']> = {
  __resolveType: TypeResolveFn<'FilingRefused' | 'NotFound' | 'RequestIdReused' | 'ReviewTaskAlreadyDecided' | 'ReviewTaskDecided', ParentType, ContextType>;
};

export interface DecimalScalarConfig extends GraphQLScalarTypeConfig<ResolversTypes['Decimal'], any> {
  name: 'Decimal';
}

export type DeclareUnitConsumptionResultResolvers<ContextType = Context, ParentType extends ResolversParentTypes['DeclareUnitConsumptionResult'] = ResolversParentTypes['DeclareUnitConsumptionResult']> = {
  __resolveType: TypeResolveFn<'FilingRefused' | 'NotFound' | 'RequestIdReused' | 'UnitConsumptionDeclared', ParentType, ContextType>;
};

export type DeclaredConsumptionVersionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['DeclaredConsumptionVersion'] = ResolversParentTypes['DeclaredConsumptionVersion']> = {
  changed?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  product?: Resolver<ResolversTypes['Product'], ParentType, ContextType>;
  version?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type DeleteBondedListResultResolvers<ContextType = Context, ParentType extends ResolversParentTypes['DeleteBondedListResult'] = ResolversParentTypes['DeleteBondedListResult']> = {
  __resolveType: TypeResolveFn<'BondedListDeletionAsked' | 'FilingRefused' | 'NotFound' | 'RequestIdReused', ParentType, ContextType>;
};

export type DiscrepanciesConfirmedResolvers<ContextType = Context, ParentType extends ResolversParentTypes['DiscrepanciesConfirmed'] = ResolversParentTypes['DiscrepanciesConfirmed']> = {
  writeOff?: Resolver<ResolversTypes['WriteOff'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type DiscrepancyResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Discrepancy'] = ResolversParentTypes['Discrepancy']> = {
  actualRemaining?: Resolver<ResolversTypes['Decimal'], ParentType, ContextType>;
  actualRemainingAmount?: Resolver<ResolversTypes['Decimal'], ParentType, ContextType>;
  difference?: Resolver<ResolversTypes['Decimal'], ParentType, ContextType>;
  differenceAmount?: Resolver<ResolversTypes['Decimal'], ParentType, ContextType>;
  differenceRate?: Resolver<Maybe<ResolversTypes['Decimal']>, ParentType, ContextType>;
  inProducts?: Resolver<ResolversTypes['Decimal'], ParentType, ContextType>;
};

export type DiscrepancyDisposedResolvers<ContextType = Context, ParentType extends ResolversParentTypes['DiscrepancyDisposed'] = ResolversParentTypes['DiscrepancyDisposed']> = {
  writeOff?: Resolver<ResolversTypes['WriteOff'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type DisposalSettledResolvers<ContextType = Context, ParentType extends ResolversParentTypes['DisposalSettled'] = ResolversParentTypes['DisposalSettled']> = {
  writeOff?: Resolver<ResolversTypes['WriteOff'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type DisposeDiscrepancyResultResolvers<ContextType = Context, ParentType extends ResolversParentTypes['DisposeDiscrepancyResult'] = ResolversParentTypes['DisposeDiscrepancyResult']> = {
  __resolveType: TypeResolveFn<'DiscrepancyDisposed' | 'FilingRefused' | 'NotFound' | 'RequestIdReused' | 'WriteOffDecided', ParentType, ContextType>;
};

export type DraftResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Draft'] = ResolversParentTypes['Draft']> = {
  accountBook?: Resolver<Maybe<ResolversTypes['FileAccountBookResult']>, ParentType, ContextType>;
  bondedList?: Resolver<Maybe<ResolversTypes['BondedList']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['DraftKind'], ParentType, ContextType>;
  precheck?: Resolver<ResolversTypes['DraftPrecheck'], ParentType, ContextType>;
  savedBy?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  savedOn?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  state?: Resolver<ResolversTypes['DraftState'], ParentType, ContextType>;
  submittedBy?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  submittedOn?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  version?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  versions?: Resolver<ReadonlyArray<ResolversTypes['DraftVersion']>, ParentType, ContextType>;
};

export type DraftAlreadySubmittedResolvers<ContextType = Context, ParentType extends ResolversParentTypes['DraftAlreadySubmitted'] = ResolversParentTypes['DraftAlreadySubmitted']> = {
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  submittedBy?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  submittedOn?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type DraftConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['DraftConnection'] = ResolversParentTypes['DraftConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['DraftEdge']>, ParentType, ContextType>;
  nodes?: Resolver<ReadonlyArray<ResolversTypes['Draft']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
};

export type DraftEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['DraftEdge'] = ResolversParentTypes['DraftEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Draft'], ParentType, ContextType>;
};

export type DraftPrecheckResolvers<ContextType = Context, ParentType extends ResolversParentTypes['DraftPrecheck'] = ResolversParentTypes['DraftPrecheck']> = {
  faults?: Resolver<ReadonlyArray<ResolversTypes['Fault']>, ParentType, ContextType>;
  passes?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  waitsFor?: Resolver<ReadonlyArray<ResolversTypes['String']>, ParentType, ContextType>;
};

export type DraftSavedResolvers<ContextType = Context, ParentType extends ResolversParentTypes['DraftSaved'] = ResolversParentTypes['DraftSaved']> = {
  draft?: Resolver<ResolversTypes['Draft'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type DraftSubmittedResolvers<ContextType = Context, ParentType extends ResolversParentTypes['DraftSubmitted'] = ResolversParentTypes['DraftSubmitted']> = {
  draft?: Resolver<ResolversTypes['Draft'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type DraftVersionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['DraftVersion'] = ResolversParentTypes['DraftVersion']> = {
  content?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  number?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  recordedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  savedBy?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  savedOn?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
};

export type EnterConsumptionStandardResultResolvers<ContextType = Context, ParentType extends ResolversParentTypes['EnterConsumptionStandardResult'] = ResolversParentTypes['EnterConsumptionStandardResult']> = {
  __resolveType: TypeResolveFn<'ConsumptionStandardEntered' | 'FilingRefused' | 'RequestIdReused', ParentType, ContextType>;
};

export type EnterpriseResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Enterprise'] = ResolversParentTypes['Enterprise'], FederationReferenceType extends FederationReferenceTypes['Enterprise'] = FederationReferenceTypes['Enterprise']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['Enterprise']> | FederationReferenceType, FederationReferenceType, ContextType>;
  accountBooks?: Resolver<ReadonlyArray<ResolversTypes['AccountBook']>, ParentType, ContextType>;
  handbooks?: Resolver<ReadonlyArray<ResolversTypes['Handbook']>, ParentType, ContextType>;
  pendingFilings?: Resolver<ReadonlyArray<ResolversTypes['PendingFiling']>, ParentType, ContextType>;
  usci?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type ExceededLimitResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ExceededLimit'] = ResolversParentTypes['ExceededLimit']> = {
  asked?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  exceededBy?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  limit?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  reserved?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  unit?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  used?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type ExcludedListResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ExcludedList'] = ResolversParentTypes['ExcludedList']> = {
  listNumber?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  reason?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type FaultResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Fault'] = ResolversParentTypes['Fault']> = {
  allowed?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  column?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  limit?: Resolver<Maybe<ResolversTypes['ExceededLimit']>, ParentType, ContextType>;
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  path?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  reviewRule?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  row?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  rule?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  sheet?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  value?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type FieldChangeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['FieldChange'] = ResolversParentTypes['FieldChange']> = {
  after?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  before?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  enlarges?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  path?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type FileAccountBookResultResolvers<ContextType = Context, ParentType extends ResolversParentTypes['FileAccountBookResult'] = ResolversParentTypes['FileAccountBookResult']> = {
  __resolveType: TypeResolveFn<'AccountBookFiled' | 'FilingPending' | 'FilingRefused' | 'NotFound' | 'RequestIdReused', ParentType, ContextType>;
};

export type FileAnnualDeclarationResultResolvers<ContextType = Context, ParentType extends ResolversParentTypes['FileAnnualDeclarationResult'] = ResolversParentTypes['FileAnnualDeclarationResult']> = {
  __resolveType: TypeResolveFn<'AnnualDeclarationFiled' | 'FilingRefused' | 'NotFound' | 'RequestIdReused', ParentType, ContextType>;
};

export type FileBondedListResultResolvers<ContextType = Context, ParentType extends ResolversParentTypes['FileBondedListResult'] = ResolversParentTypes['FileBondedListResult']> = {
  __resolveType: TypeResolveFn<'BondedListFiled' | 'FilingRefused' | 'NotFound' | 'RequestIdReused', ParentType, ContextType>;
};

export type FileByOldRouteResultResolvers<ContextType = Context, ParentType extends ResolversParentTypes['FileByOldRouteResult'] = ResolversParentTypes['FileByOldRouteResult']> = {
  __resolveType: TypeResolveFn<'FilingRefused' | 'LinkCancelled' | 'OldRouteNotRun' | 'RequestIdReused', ParentType, ContextType>;
};

export type FileConsumptionListResultResolvers<ContextType = Context, ParentType extends ResolversParentTypes['FileConsumptionListResult'] = ResolversParentTypes['FileConsumptionListResult']> = {
  __resolveType: TypeResolveFn<'ConsumptionListFiled' | 'FilingRefused' | 'NotFound' | 'RequestIdReused', ParentType, ContextType>;
};

export type FileHandbookResultResolvers<ContextType = Context, ParentType extends ResolversParentTypes['FileHandbookResult'] = ResolversParentTypes['FileHandbookResult']> = {
  __resolveType: TypeResolveFn<'FilingRefused' | 'HandbookFiled' | 'NotFound' | 'RequestIdReused', ParentType, ContextType>;
};

export type FilingPendingResolvers<ContextType = Context, ParentType extends ResolversParentTypes['FilingPending'] = ResolversParentTypes['FilingPending']> = {
  filing?: Resolver<ResolversTypes['PendingFiling'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type FilingRefusedResolvers<ContextType = Context, ParentType extends ResolversParentTypes['FilingRefused'] = ResolversParentTypes['FilingRefused']> = {
  decisionId?: Resolver<Maybe<ResolversTypes['ID']>, ParentType, ContextType>;
  faults?: Resolver<ReadonlyArray<ResolversTypes['Fault']>, ParentType, ContextType>;
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type FilingReviewResolvers<ContextType = Context, ParentType extends ResolversParentTypes['FilingReview'] = ResolversParentTypes['FilingReview']> = {
  decidedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  decidedOn?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  district?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  documentFaults?: Resolver<ReadonlyArray<ResolversTypes['Fault']>, ParentType, ContextType>;
  enterpriseUsci?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  filing?: Resolver<ResolversTypes['ReviewedFiling'], ParentType, ContextType>;
  filingId?: Resolver<Maybe<ResolversTypes['ID']>, ParentType, ContextType>;
  filingKey?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  outcome?: Resolver<ResolversTypes['ReviewOutcome'], ParentType, ContextType>;
  parameters?: Resolver<ReadonlyArray<ResolversTypes['ReviewParameter']>, ParentType, ContextType>;
  ruleSetVersion?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  rules?: Resolver<ReadonlyArray<ResolversTypes['ReviewRuleRun']>, ParentType, ContextType>;
  wouldPass?: Resolver<ReadonlyArray<ResolversTypes['String']>, ParentType, ContextType>;
};

export type FilingStepResolvers<ContextType = Context, ParentType extends ResolversParentTypes['FilingStep'] = ResolversParentTypes['FilingStep']> = {
  link?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  nameEn?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  nameZh?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  taken?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
};

export type FilingStepsResolvers<ContextType = Context, ParentType extends ResolversParentTypes['FilingSteps'] = ResolversParentTypes['FilingSteps']> = {
  after?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  before?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  filing?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  steps?: Resolver<ReadonlyArray<ResolversTypes['FilingStep']>, ParentType, ContextType>;
};

export type HandbookResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Handbook'] = ResolversParentTypes['Handbook'], FederationReferenceType extends FederationReferenceTypes['Handbook'] = FederationReferenceTypes['Handbook']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['Handbook']> | FederationReferenceType, FederationReferenceType, ContextType>;
  accountBook?: Resolver<Maybe<ResolversTypes['AccountBook']>, ParentType, ContextType>;
  balancesAsOf?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  balancesBasis?: Resolver<Maybe<ResolversTypes['BalanceBasis']>, ParentType, ContextType>;
  district?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  enterprise?: Resolver<Maybe<ResolversTypes['Enterprise']>, ParentType, ContextType>;
  exportContractNumber?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  handbookNumber?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  importContractNumber?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  internalNumber?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  materials?: Resolver<ReadonlyArray<ResolversTypes['HandbookMaterial']>, ParentType, ContextType>;
  movedOn?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  products?: Resolver<ReadonlyArray<ResolversTypes['HandbookProduct']>, ParentType, ContextType>;
  state?: Resolver<ResolversTypes['HandbookState'], ParentType, ContextType>;
  validUntil?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
};

export type HandbookBalancesStatedResolvers<ContextType = Context, ParentType extends ResolversParentTypes['HandbookBalancesStated'] = ResolversParentTypes['HandbookBalancesStated']> = {
  handbook?: Resolver<ResolversTypes['Handbook'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type HandbookConsumptionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['HandbookConsumption'] = ResolversParentTypes['HandbookConsumption']> = {
  bondedShare?: Resolver<Maybe<ResolversTypes['Decimal']>, ParentType, ContextType>;
  intangibleLossRate?: Resolver<Maybe<ResolversTypes['Decimal']>, ParentType, ContextType>;
  materialItemNumber?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  netConsumption?: Resolver<Maybe<ResolversTypes['Decimal']>, ParentType, ContextType>;
  tangibleLossRate?: Resolver<Maybe<ResolversTypes['Decimal']>, ParentType, ContextType>;
  unitConsumption?: Resolver<Maybe<ResolversTypes['Decimal']>, ParentType, ContextType>;
  version?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type HandbookFiledResolvers<ContextType = Context, ParentType extends ResolversParentTypes['HandbookFiled'] = ResolversParentTypes['HandbookFiled']> = {
  changed?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  handbook?: Resolver<ResolversTypes['Handbook'], ParentType, ContextType>;
  warnings?: Resolver<ReadonlyArray<ResolversTypes['Fault']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type HandbookMaterialResolvers<ContextType = Context, ParentType extends ResolversParentTypes['HandbookMaterial'] = ResolversParentTypes['HandbookMaterial']> = {
  declaredQuantity?: Resolver<Maybe<ResolversTypes['Quantity']>, ParentType, ContextType>;
  hsCode?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  importedQuantity?: Resolver<Maybe<ResolversTypes['Quantity']>, ParentType, ContextType>;
  itemNumber?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  partNumber?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  price?: Resolver<Maybe<ResolversTypes['Money']>, ParentType, ContextType>;
  remaining?: Resolver<Maybe<ResolversTypes['Quantity']>, ParentType, ContextType>;
  specification?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  unit?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type HandbookMoveResolvers<ContextType = Context, ParentType extends ResolversParentTypes['HandbookMove'] = ResolversParentTypes['HandbookMove']> = {
  conflicts?: Resolver<ReadonlyArray<ResolversTypes['Fault']>, ParentType, ContextType>;
  consumptions?: Resolver<ReadonlyArray<ResolversTypes['MergedConsumption']>, ParentType, ContextType>;
  digest?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  granularity?: Resolver<ResolversTypes['Granularity'], ParentType, ContextType>;
  handbooks?: Resolver<ReadonlyArray<ResolversTypes['Handbook']>, ParentType, ContextType>;
  limits?: Resolver<ResolversTypes['ProposedLimits'], ParentType, ContextType>;
  materials?: Resolver<ReadonlyArray<ResolversTypes['MergedItem']>, ParentType, ContextType>;
  products?: Resolver<ReadonlyArray<ResolversTypes['MergedItem']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type HandbookMoveResultResolvers<ContextType = Context, ParentType extends ResolversParentTypes['HandbookMoveResult'] = ResolversParentTypes['HandbookMoveResult']> = {
  __resolveType: TypeResolveFn<'FilingRefused' | 'HandbookMove' | 'NotFound', ParentType, ContextType>;
};

export type HandbookOriginResolvers<ContextType = Context, ParentType extends ResolversParentTypes['HandbookOrigin'] = ResolversParentTypes['HandbookOrigin']> = {
  handbook?: Resolver<ResolversTypes['Handbook'], ParentType, ContextType>;
  itemNumber?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  partNumber?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  quantity?: Resolver<Maybe<ResolversTypes['Quantity']>, ParentType, ContextType>;
};

export type HandbookProductResolvers<ContextType = Context, ParentType extends ResolversParentTypes['HandbookProduct'] = ResolversParentTypes['HandbookProduct']> = {
  consumptions?: Resolver<ReadonlyArray<ResolversTypes['HandbookConsumption']>, ParentType, ContextType>;
  declaredQuantity?: Resolver<Maybe<ResolversTypes['Quantity']>, ParentType, ContextType>;
  exportedQuantity?: Resolver<Maybe<ResolversTypes['Quantity']>, ParentType, ContextType>;
  hsCode?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  itemNumber?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  partNumber?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  price?: Resolver<Maybe<ResolversTypes['Money']>, ParentType, ContextType>;
  specification?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  unit?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type HandbooksMovedResolvers<ContextType = Context, ParentType extends ResolversParentTypes['HandbooksMoved'] = ResolversParentTypes['HandbooksMoved']> = {
  accountBook?: Resolver<ResolversTypes['AccountBook'], ParentType, ContextType>;
  handbooks?: Resolver<ReadonlyArray<ResolversTypes['Handbook']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type ImportBondedListsResultResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ImportBondedListsResult'] = ResolversParentTypes['ImportBondedListsResult']> = {
  __resolveType: TypeResolveFn<'BondedListsImported' | 'FilingRefused' | 'NotFound' | 'RequestIdReused', ParentType, ContextType>;
};

export type ImportProgressResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ImportProgress'] = ResolversParentTypes['ImportProgress']> = {
  done?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  stage?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  total?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
};

export type KeepMergeRelationResultResolvers<ContextType = Context, ParentType extends ResolversParentTypes['KeepMergeRelationResult'] = ResolversParentTypes['KeepMergeRelationResult']> = {
  __resolveType: TypeResolveFn<'FilingRefused' | 'MergeRelationKept' | 'NotFound' | 'RequestIdReused', ParentType, ContextType>;
};

export type LiftAccountBookPauseResultResolvers<ContextType = Context, ParentType extends ResolversParentTypes['LiftAccountBookPauseResult'] = ResolversParentTypes['LiftAccountBookPauseResult']> = {
  __resolveType: TypeResolveFn<'AccountBookPauseLifted' | 'FilingRefused' | 'NotFound' | 'RequestIdReused', ParentType, ContextType>;
};

export type LinkCancelledResolvers<ContextType = Context, ParentType extends ResolversParentTypes['LinkCancelled'] = ResolversParentTypes['LinkCancelled']> = {
  cancelledFrom?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  legalBasis?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  link?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  nameZh?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  reference?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  replacedBy?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  replacedByZh?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  supervisionModes?: Resolver<ReadonlyArray<ResolversTypes['String']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type MaterialResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Material'] = ResolversParentTypes['Material'], FederationReferenceType extends FederationReferenceTypes['Material'] = FederationReferenceTypes['Material']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['Material']> | FederationReferenceType, FederationReferenceType, ContextType>;
  bookBalance?: Resolver<ResolversTypes['Quantity'], ParentType, ContextType, Partial<MaterialBookBalanceArgs>>;
  hsCode?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  itemNumber?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  maxRemainingQuantity?: Resolver<Maybe<ResolversTypes['Quantity']>, ParentType, ContextType>;
  movements?: Resolver<ResolversTypes['MovementConnection'], ParentType, ContextType, Partial<MaterialMovementsArgs>>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  openingQuantity?: Resolver<Maybe<ResolversTypes['Quantity']>, ParentType, ContextType>;
  origins?: Resolver<ReadonlyArray<ResolversTypes['HandbookOrigin']>, ParentType, ContextType>;
  partNumber?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  pendingReceipts?: Resolver<ResolversTypes['Quantity'], ParentType, ContextType>;
  price?: Resolver<Maybe<ResolversTypes['Money']>, ParentType, ContextType>;
  specification?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  unit?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type MaterialConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['MaterialConnection'] = ResolversParentTypes['MaterialConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['MaterialEdge']>, ParentType, ContextType>;
  nodes?: Resolver<ReadonlyArray<ResolversTypes['Material']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
};

export type MaterialEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['MaterialEdge'] = ResolversParentTypes['MaterialEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Material'], ParentType, ContextType>;
};

export type MaterialOutcomeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['MaterialOutcome'] = ResolversParentTypes['MaterialOutcome']> = {
  carriedForward?: Resolver<ResolversTypes['Decimal'], ParentType, ContextType>;
  difference?: Resolver<ResolversTypes['Decimal'], ParentType, ContextType>;
  explanation?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  material?: Resolver<ResolversTypes['Material'], ParentType, ContextType>;
  needsDisposal?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  row?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  treatments?: Resolver<ReadonlyArray<ResolversTypes['Treatment']>, ParentType, ContextType>;
};

export type MergeRelationResolvers<ContextType = Context, ParentType extends ResolversParentTypes['MergeRelation'] = ResolversParentTypes['MergeRelation']> = {
  effectiveFrom?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  keptBy?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  material?: Resolver<ResolversTypes['Material'], ParentType, ContextType>;
  partNumber?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  recordedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
};

export type MergeRelationConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['MergeRelationConnection'] = ResolversParentTypes['MergeRelationConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['MergeRelationEdge']>, ParentType, ContextType>;
  nodes?: Resolver<ReadonlyArray<ResolversTypes['MergeRelation']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
};

export type MergeRelationEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['MergeRelationEdge'] = ResolversParentTypes['MergeRelationEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['MergeRelation'], ParentType, ContextType>;
};

export type MergeRelationKeptResolvers<ContextType = Context, ParentType extends ResolversParentTypes['MergeRelationKept'] = ResolversParentTypes['MergeRelationKept']> = {
  mergeRelation?: Resolver<ResolversTypes['MergeRelation'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type MergedConsumptionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['MergedConsumption'] = ResolversParentTypes['MergedConsumption']> = {
  bondedShare?: Resolver<Maybe<ResolversTypes['Decimal']>, ParentType, ContextType>;
  intangibleLossRate?: Resolver<Maybe<ResolversTypes['Decimal']>, ParentType, ContextType>;
  materialItemNumber?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  netConsumption?: Resolver<Maybe<ResolversTypes['Decimal']>, ParentType, ContextType>;
  origin?: Resolver<ResolversTypes['ConsumptionOrigin'], ParentType, ContextType>;
  productItemNumber?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  tangibleLossRate?: Resolver<Maybe<ResolversTypes['Decimal']>, ParentType, ContextType>;
  unitConsumption?: Resolver<Maybe<ResolversTypes['Decimal']>, ParentType, ContextType>;
  version?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type MergedItemResolvers<ContextType = Context, ParentType extends ResolversParentTypes['MergedItem'] = ResolversParentTypes['MergedItem']> = {
  hsCode?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  itemNumber?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  openingQuantity?: Resolver<Maybe<ResolversTypes['Quantity']>, ParentType, ContextType>;
  origins?: Resolver<ReadonlyArray<ResolversTypes['HandbookOrigin']>, ParentType, ContextType>;
  partNumber?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  price?: Resolver<Maybe<ResolversTypes['Money']>, ParentType, ContextType>;
  quantity?: Resolver<Maybe<ResolversTypes['Quantity']>, ParentType, ContextType>;
  unit?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type MoneyResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Money'] = ResolversParentTypes['Money']> = {
  amount?: Resolver<ResolversTypes['Decimal'], ParentType, ContextType>;
  currency?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type MoveHandbooksResultResolvers<ContextType = Context, ParentType extends ResolversParentTypes['MoveHandbooksResult'] = ResolversParentTypes['MoveHandbooksResult']> = {
  __resolveType: TypeResolveFn<'FilingRefused' | 'HandbooksMoved' | 'NotFound' | 'RequestIdReused', ParentType, ContextType>;
};

export type MovementResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Movement'] = ResolversParentTypes['Movement']> = {
  balanceAfter?: Resolver<ResolversTypes['Quantity'], ParentType, ContextType>;
  bondedList?: Resolver<Maybe<ResolversTypes['BondedList']>, ParentType, ContextType>;
  cause?: Resolver<ResolversTypes['Flow'], ParentType, ContextType>;
  consumptionList?: Resolver<Maybe<ResolversTypes['ConsumptionList']>, ParentType, ContextType>;
  consumptionVersion?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  direction?: Resolver<ResolversTypes['MovementDirection'], ParentType, ContextType>;
  isReversal?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  lineNumber?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  occurredOn?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  product?: Resolver<Maybe<ResolversTypes['Product']>, ParentType, ContextType>;
  quantity?: Resolver<ResolversTypes['Quantity'], ParentType, ContextType>;
  recordedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  workOrderNumber?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  writtenOffPeriod?: Resolver<Maybe<ResolversTypes['WriteOffPeriod']>, ParentType, ContextType>;
};

export type MovementConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['MovementConnection'] = ResolversParentTypes['MovementConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['MovementEdge']>, ParentType, ContextType>;
  nodes?: Resolver<ReadonlyArray<ResolversTypes['Movement']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
};

export type MovementEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['MovementEdge'] = ResolversParentTypes['MovementEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Movement'], ParentType, ContextType>;
};

export type MutationResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Mutation'] = ResolversParentTypes['Mutation']> = {
  addCancelledLink?: Resolver<ResolversTypes['AddCancelledLinkResult'], ParentType, ContextType, RequireFields<MutationAddCancelledLinkArgs, 'input'>>;
  answerConsumptionDoubt?: Resolver<ResolversTypes['ConsultationResult'], ParentType, ContextType, RequireFields<MutationAnswerConsumptionDoubtArgs, 'input'>>;
  approveWriteOff?: Resolver<ResolversTypes['ApproveWriteOffResult'], ParentType, ContextType, RequireFields<MutationApproveWriteOffArgs, 'input'>>;
  askReportExtension?: Resolver<ResolversTypes['AskReportExtensionResult'], ParentType, ContextType, RequireFields<MutationAskReportExtensionArgs, 'input'>>;
  changeAccountBook?: Resolver<ResolversTypes['ChangeAccountBookResult'], ParentType, ContextType, RequireFields<MutationChangeAccountBookArgs, 'input'>>;
  changeAccountingMethod?: Resolver<ResolversTypes['ChangeAccountingMethodResult'], ParentType, ContextType, RequireFields<MutationChangeAccountingMethodArgs, 'input'>>;
  changeConsumptionLink?: Resolver<ResolversTypes['ChangeConsumptionLinkResult'], ParentType, ContextType, RequireFields<MutationChangeConsumptionLinkArgs, 'input'>>;
  claimReviewTask?: Resolver<ResolversTypes['ClaimReviewTaskResult'], ParentType, ContextType, RequireFields<MutationClaimReviewTaskArgs, 'input'>>;
  claimWriteOff?: Resolver<ResolversTypes['ClaimWriteOffResult'], ParentType, ContextType, RequireFields<MutationClaimWriteOffArgs, 'input'>>;
  closeAccountBook?: Resolver<ResolversTypes['CloseAccountBookResult'], ParentType, ContextType, RequireFields<MutationCloseAccountBookArgs, 'input'>>;
  closeCancelledLink?: Resolver<ResolversTypes['CloseCancelledLinkResult'], ParentType, ContextType, RequireFields<MutationCloseCancelledLinkArgs, 'input'>>;
  closeConsultation?: Resolver<ResolversTypes['ConsultationResult'], ParentType, ContextType, RequireFields<MutationCloseConsultationArgs, 'input'>>;
  closeStockTake?: Resolver<ResolversTypes['CloseStockTakeResult'], ParentType, ContextType, RequireFields<MutationCloseStockTakeArgs, 'input'>>;
  confirmDiscrepancies?: Resolver<ResolversTypes['ConfirmDiscrepanciesResult'], ParentType, ContextType, RequireFields<MutationConfirmDiscrepanciesArgs, 'input'>>;
  decideAccountBookChange?: Resolver<ResolversTypes['DecideAccountBookChangeResult'], ParentType, ContextType, RequireFields<MutationDecideAccountBookChangeArgs, 'input'>>;
  decideReviewTask?: Resolver<ResolversTypes['DecideReviewTaskResult'], ParentType, ContextType, RequireFields<MutationDecideReviewTaskArgs, 'input'>>;
  declareUnitConsumption?: Resolver<ResolversTypes['DeclareUnitConsumptionResult'], ParentType, ContextType, RequireFields<MutationDeclareUnitConsumptionArgs, 'input'>>;
  deleteBondedList?: Resolver<ResolversTypes['DeleteBondedListResult'], ParentType, ContextType, RequireFields<MutationDeleteBondedListArgs, 'input'>>;
  disposeDiscrepancy?: Resolver<ResolversTypes['DisposeDiscrepancyResult'], ParentType, ContextType, RequireFields<MutationDisposeDiscrepancyArgs, 'input'>>;
  doubtUnitConsumption?: Resolver<ResolversTypes['ConsultationResult'], ParentType, ContextType, RequireFields<MutationDoubtUnitConsumptionArgs, 'input'>>;
  enterConsumptionStandard?: Resolver<ResolversTypes['EnterConsumptionStandardResult'], ParentType, ContextType, RequireFields<MutationEnterConsumptionStandardArgs, 'input'>>;
  fileAccountBook?: Resolver<ResolversTypes['FileAccountBookResult'], ParentType, ContextType, RequireFields<MutationFileAccountBookArgs, 'input'>>;
  fileAnnualDeclaration?: Resolver<ResolversTypes['FileAnnualDeclarationResult'], ParentType, ContextType, RequireFields<MutationFileAnnualDeclarationArgs, 'input'>>;
  fileBondedList?: Resolver<ResolversTypes['FileBondedListResult'], ParentType, ContextType, RequireFields<MutationFileBondedListArgs, 'input'>>;
  fileByOldRoute?: Resolver<ResolversTypes['FileByOldRouteResult'], ParentType, ContextType, RequireFields<MutationFileByOldRouteArgs, 'input'>>;
  fileConsumptionList?: Resolver<ResolversTypes['FileConsumptionListResult'], ParentType, ContextType, RequireFields<MutationFileConsumptionListArgs, 'input'>>;
  fileHandbook?: Resolver<ResolversTypes['FileHandbookResult'], ParentType, ContextType, RequireFields<MutationFileHandbookArgs, 'input'>>;
  importAccountBook?: Resolver<ResolversTypes['FileAccountBookResult'], ParentType, ContextType, RequireFields<MutationImportAccountBookArgs, 'input'>>;
  importAccountBookChange?: Resolver<ResolversTypes['ChangeAccountBookResult'], ParentType, ContextType, RequireFields<MutationImportAccountBookChangeArgs, 'input'>>;
  importBondedLists?: Resolver<ResolversTypes['ImportBondedListsResult'], ParentType, ContextType, RequireFields<MutationImportBondedListsArgs, 'input'>>;
  importConsumptionList?: Resolver<ResolversTypes['FileConsumptionListResult'], ParentType, ContextType, RequireFields<MutationImportConsumptionListArgs, 'input'>>;
  importHandbook?: Resolver<ResolversTypes['FileHandbookResult'], ParentType, ContextType, RequireFields<MutationImportHandbookArgs, 'input'>>;
  importWorkOrders?: Resolver<ResolversTypes['RecordWorkOrdersResult'], ParentType, ContextType, RequireFields<MutationImportWorkOrdersArgs, 'input'>>;
  keepMergeRelation?: Resolver<ResolversTypes['KeepMergeRelationResult'], ParentType, ContextType, RequireFields<MutationKeepMergeRelationArgs, 'input'>>;
  liftAccountBookPause?: Resolver<ResolversTypes['LiftAccountBookPauseResult'], ParentType, ContextType, RequireFields<MutationLiftAccountBookPauseArgs, 'input'>>;
  moveHandbooks?: Resolver<ResolversTypes['MoveHandbooksResult'], ParentType, ContextType, RequireFields<MutationMoveHandbooksArgs, 'input'>>;
  pauseAccountBook?: Resolver<ResolversTypes['PauseAccountBookResult'], ParentType, ContextType, RequireFields<MutationPauseAccountBookArgs, 'input'>>;
  planStockTake?: Resolver<ResolversTypes['PlanStockTakeResult'], ParentType, ContextType, RequireFields<MutationPlanStockTakeArgs, 'input'>>;
  publishReviewParameters?: Resolver<ResolversTypes['PublishReviewParametersResult'], ParentType, ContextType, RequireFields<MutationPublishReviewParametersArgs, 'input'>>;
  receiveCustomsReceipt?: Resolver<ResolversTypes['ReceiveCustomsReceiptResult'], ParentType, ContextType, RequireFields<MutationReceiveCustomsReceiptArgs, 'input'>>;
  recordCount?: Resolver<ResolversTypes['RecordCountResult'], ParentType, ContextType, RequireFields<MutationRecordCountArgs, 'input'>>;
  recordWorkOrders?: Resolver<ResolversTypes['RecordWorkOrdersResult'], ParentType, ContextType, RequireFields<MutationRecordWorkOrdersArgs, 'input'>>;
  refuseAccountBookClosing?: Resolver<ResolversTypes['RefuseAccountBookClosingResult'], ParentType, ContextType, RequireFields<MutationRefuseAccountBookClosingArgs, 'input'>>;
  reportStockLedger?: Resolver<ResolversTypes['ReportStockLedgerResult'], ParentType, ContextType, RequireFields<MutationReportStockLedgerArgs, 'input'>>;
  reportWriteOff?: Resolver<ResolversTypes['ReportWriteOffResult'], ParentType, ContextType, RequireFields<MutationReportWriteOffArgs, 'input'>>;
  restateUnitConsumption?: Resolver<ResolversTypes['RestateUnitConsumptionResult'], ParentType, ContextType, RequireFields<MutationRestateUnitConsumptionArgs, 'input'>>;
  returnWriteOff?: Resolver<ResolversTypes['ReturnWriteOffResult'], ParentType, ContextType, RequireFields<MutationReturnWriteOffArgs, 'input'>>;
  saveDraft?: Resolver<ResolversTypes['SaveDraftResult'], ParentType, ContextType, RequireFields<MutationSaveDraftArgs, 'input'>>;
  settleDisposal?: Resolver<ResolversTypes['SettleDisposalResult'], ParentType, ContextType, RequireFields<MutationSettleDisposalArgs, 'input'>>;
  stateHandbookBalances?: Resolver<ResolversTypes['StateHandbookBalancesResult'], ParentType, ContextType, RequireFields<MutationStateHandbookBalancesArgs, 'input'>>;
  submitDraft?: Resolver<ResolversTypes['SubmitDraftResult'], ParentType, ContextType, RequireFields<MutationSubmitDraftArgs, 'input'>>;
  supplementWriteOff?: Resolver<ResolversTypes['SupplementWriteOffResult'], ParentType, ContextType, RequireFields<MutationSupplementWriteOffArgs, 'input'>>;
  withdrawAccountBookClosing?: Resolver<ResolversTypes['WithdrawAccountBookClosingResult'], ParentType, ContextType, RequireFields<MutationWithdrawAccountBookClosingArgs, 'input'>>;
  withdrawConsumptionList?: Resolver<ResolversTypes['WithdrawConsumptionListResult'], ParentType, ContextType, RequireFields<MutationWithdrawConsumptionListArgs, 'input'>>;
};

export type NotFoundResolvers<ContextType = Context, ParentType extends ResolversParentTypes['NotFound'] = ResolversParentTypes['NotFound']> = {
  key?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type OldRouteNotRunResolvers<ContextType = Context, ParentType extends ResolversParentTypes['OldRouteNotRun'] = ResolversParentTypes['OldRouteNotRun']> = {
  laterCancelledFrom?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  link?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  reference?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type PageInfoResolvers<ContextType = Context, ParentType extends ResolversParentTypes['PageInfo'] = ResolversParentTypes['PageInfo']> = {
  endCursor?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  hasNextPage?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
};

export type PauseAccountBookResultResolvers<ContextType = Context, ParentType extends ResolversParentTypes['PauseAccountBookResult'] = ResolversParentTypes['PauseAccountBookResult']> = {
  __resolveType: TypeResolveFn<'AccountBookPaused' | 'FilingRefused' | 'NotFound' | 'RequestIdReused', ParentType, ContextType>;
};

export type PauseStepResolvers<ContextType = Context, ParentType extends ResolversParentTypes['PauseStep'] = ResolversParentTypes['PauseStep']> = {
  by?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  causedBy?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  ground?: Resolver<ResolversTypes['PauseGround'], ParentType, ContextType>;
  halts?: Resolver<ResolversTypes['PauseHalts'], ParentType, ContextType>;
  occurredOn?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  reason?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  recordedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  stops?: Resolver<Maybe<ResolversTypes['PauseStops']>, ParentType, ContextType>;
};

export type PendingFilingResolvers<ContextType = Context, ParentType extends ResolversParentTypes['PendingFiling'] = ResolversParentTypes['PendingFiling']> = {
  decidedBy?: Resolver<Maybe<ResolversTypes['ID']>, ParentType, ContextType>;
  decidedOn?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  missing?: Resolver<ReadonlyArray<ResolversTypes['String']>, ParentType, ContextType>;
  receivedOn?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  recordedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  result?: Resolver<Maybe<ResolversTypes['FileAccountBookResult']>, ParentType, ContextType>;
  state?: Resolver<ResolversTypes['PendingState'], ParentType, ContextType>;
};

export type PeriodAmountsResolvers<ContextType = Context, ParentType extends ResolversParentTypes['PeriodAmounts'] = ResolversParentTypes['PeriodAmounts']> = {
  exported?: Resolver<Maybe<ResolversTypes['Money']>, ParentType, ContextType>;
  imported?: Resolver<ResolversTypes['Money'], ParentType, ContextType>;
};

export type PeriodReportResolvers<ContextType = Context, ParentType extends ResolversParentTypes['PeriodReport'] = ResolversParentTypes['PeriodReport']> = {
  by?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  daysLate?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  extensions?: Resolver<ReadonlyArray<ResolversTypes['ReportExtension']>, ParentType, ContextType>;
  reportedOn?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  timeliness?: Resolver<ResolversTypes['Timeliness'], ParentType, ContextType>;
};

export type PlanStockTakeResultResolvers<ContextType = Context, ParentType extends ResolversParentTypes['PlanStockTakeResult'] = ResolversParentTypes['PlanStockTakeResult']> = {
  __resolveType: TypeResolveFn<'FilingRefused' | 'NotFound' | 'RequestIdReused' | 'StockTakePlanned', ParentType, ContextType>;
};

export type ProblemResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Problem'] = ResolversParentTypes['Problem']> = {
  __resolveType: TypeResolveFn<'DraftAlreadySubmitted' | 'FilingRefused' | 'LinkCancelled' | 'NotFound' | 'OldRouteNotRun' | 'RequestIdReused' | 'ReviewTaskAlreadyDecided' | 'WriteOffDecided', ParentType, ContextType>;
};

export type ProductResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Product'] = ResolversParentTypes['Product'], FederationReferenceType extends FederationReferenceTypes['Product'] = FederationReferenceTypes['Product']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['Product']> | FederationReferenceType, FederationReferenceType, ContextType>;
  consumptionDoubts?: Resolver<ReadonlyArray<ResolversTypes['ConsumptionDoubt']>, ParentType, ContextType>;
  consumptionReports?: Resolver<ReadonlyArray<ResolversTypes['ConsumptionReport']>, ParentType, ContextType>;
  hsCode?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  itemNumber?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  origins?: Resolver<ReadonlyArray<ResolversTypes['HandbookOrigin']>, ParentType, ContextType>;
  partNumber?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  price?: Resolver<Maybe<ResolversTypes['Money']>, ParentType, ContextType>;
  specification?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  unit?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  unitConsumptions?: Resolver<ReadonlyArray<ResolversTypes['UnitConsumption']>, ParentType, ContextType, Partial<ProductUnitConsumptionsArgs>>;
};

export type ProductConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ProductConnection'] = ResolversParentTypes['ProductConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['ProductEdge']>, ParentType, ContextType>;
  nodes?: Resolver<ReadonlyArray<ResolversTypes['Product']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
};

export type ProductEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ProductEdge'] = ResolversParentTypes['ProductEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Product'], ParentType, ContextType>;
};

export type ProposedLimitsResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ProposedLimits'] = ResolversParentTypes['ProposedLimits']> = {
  importCeilingUsd?: Resolver<Maybe<ResolversTypes['Decimal']>, ParentType, ContextType>;
  maxTurnoverAmount?: Resolver<Maybe<ResolversTypes['Decimal']>, ParentType, ContextType>;
  surplusUsd?: Resolver<Maybe<ResolversTypes['Decimal']>, ParentType, ContextType>;
};

export type PublishReviewParametersResultResolvers<ContextType = Context, ParentType extends ResolversParentTypes['PublishReviewParametersResult'] = ResolversParentTypes['PublishReviewParametersResult']> = {
  __resolveType: TypeResolveFn<'FilingRefused' | 'RequestIdReused' | 'ReviewParametersPublished', ParentType, ContextType>;
};

export type QuantityResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Quantity'] = ResolversParentTypes['Quantity']> = {
  unit?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  value?: Resolver<ResolversTypes['Decimal'], ParentType, ContextType>;
};

export type QueryResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Query'] = ResolversParentTypes['Query']> = {
  accountBook?: Resolver<Maybe<ResolversTypes['AccountBook']>, ParentType, ContextType, RequireFields<QueryAccountBookArgs, 'bookNumber'>>;
  bondedList?: Resolver<Maybe<ResolversTypes['BondedList']>, ParentType, ContextType, RequireFields<QueryBondedListArgs, 'listNumber'>>;
  cancelledLinkChanges?: Resolver<ReadonlyArray<ResolversTypes['CancelledLinkChange']>, ParentType, ContextType>;
  cancelledLinks?: Resolver<ReadonlyArray<ResolversTypes['CancelledLink']>, ParentType, ContextType, Partial<QueryCancelledLinksArgs>>;
  consumptionStandards?: Resolver<ReadonlyArray<ResolversTypes['ConsumptionStandard']>, ParentType, ContextType, Partial<QueryConsumptionStandardsArgs>>;
  draft?: Resolver<Maybe<ResolversTypes['Draft']>, ParentType, ContextType, RequireFields<QueryDraftArgs, 'id'>>;
  drafts?: Resolver<ResolversTypes['DraftConnection'], ParentType, ContextType, Partial<QueryDraftsArgs>>;
  filingSteps?: Resolver<ReadonlyArray<ResolversTypes['FilingSteps']>, ParentType, ContextType, Partial<QueryFilingStepsArgs>>;
  handbook?: Resolver<Maybe<ResolversTypes['Handbook']>, ParentType, ContextType, RequireFields<QueryHandbookArgs, 'handbookNumber'>>;
  handbookMove?: Resolver<ResolversTypes['HandbookMoveResult'], ParentType, ContextType, RequireFields<QueryHandbookMoveArgs, 'enterpriseUsci' | 'granularity' | 'handbookNumbers'>>;
  importProgress?: Resolver<Maybe<ResolversTypes['ImportProgress']>, ParentType, ContextType, RequireFields<QueryImportProgressArgs, 'requestId'>>;
  pendingFiling?: Resolver<Maybe<ResolversTypes['PendingFiling']>, ParentType, ContextType, RequireFields<QueryPendingFilingArgs, 'id'>>;
  replayReview?: Resolver<Maybe<ResolversTypes['ReviewReplay']>, ParentType, ContextType, RequireFields<QueryReplayReviewArgs, 'decisionId'>>;
  reviewDecision?: Resolver<Maybe<ResolversTypes['FilingReview']>, ParentType, ContextType, RequireFields<QueryReviewDecisionArgs, 'id'>>;
  reviewParameters?: Resolver<ReadonlyArray<ResolversTypes['ReviewParameter']>, ParentType, ContextType, Partial<QueryReviewParametersArgs>>;
  reviewPublications?: Resolver<ReadonlyArray<ResolversTypes['ReviewPublication']>, ParentType, ContextType>;
  reviewTask?: Resolver<Maybe<ResolversTypes['ReviewTask']>, ParentType, ContextType, RequireFields<QueryReviewTaskArgs, 'id'>>;
  reviewTasks?: Resolver<ResolversTypes['ReviewTaskConnection'], ParentType, ContextType, Partial<QueryReviewTasksArgs>>;
  reviewWhatIf?: Resolver<ResolversTypes['ReviewWhatIfResult'], ParentType, ContextType, RequireFields<QueryReviewWhatIfArgs, 'input'>>;
};

export type ReceiveCustomsReceiptResultResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ReceiveCustomsReceiptResult'] = ResolversParentTypes['ReceiveCustomsReceiptResult']> = {
  __resolveType: TypeResolveFn<'CustomsReceiptsReceived' | 'FilingRefused' | 'NotFound' | 'RequestIdReused', ParentType, ContextType>;
};

export type ReconciledMovementResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ReconciledMovement'] = ResolversParentTypes['ReconciledMovement']> = {
  exported?: Resolver<ResolversTypes['Decimal'], ParentType, ContextType>;
  imported?: Resolver<ResolversTypes['Decimal'], ParentType, ContextType>;
  receivedAmount?: Resolver<ResolversTypes['Money'], ParentType, ContextType>;
};

export type ReconciliationResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Reconciliation'] = ResolversParentTypes['Reconciliation']> = {
  asOf?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  cutOff?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  freshHours?: Resolver<ResolversTypes['Decimal'], ParentType, ContextType>;
  itemsWithAmountGap?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  itemsWithQuantityGap?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  lines?: Resolver<ResolversTypes['ReconciliationLineConnection'], ParentType, ContextType, RequireFields<ReconciliationLinesArgs, 'onlyDifferences'>>;
  state?: Resolver<ResolversTypes['ReconciliationState'], ParentType, ContextType>;
  stockLedger?: Resolver<Maybe<ResolversTypes['StockLedgerReport']>, ParentType, ContextType>;
  syncAgeMinutes?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  unmatchedListCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  unmatchedLists?: Resolver<ResolversTypes['UnmatchedListConnection'], ParentType, ContextType, Partial<ReconciliationUnmatchedListsArgs>>;
};

export type ReconciliationLineResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ReconciliationLine'] = ResolversParentTypes['ReconciliationLine']> = {
  book?: Resolver<ResolversTypes['ReconciledMovement'], ParentType, ContextType>;
  bookQuantity?: Resolver<Maybe<ResolversTypes['Decimal']>, ParentType, ContextType>;
  exportedGap?: Resolver<ResolversTypes['Decimal'], ParentType, ContextType>;
  importedGap?: Resolver<ResolversTypes['Decimal'], ParentType, ContextType>;
  itemNumber?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['LineKind'], ParentType, ContextType>;
  ledgerAmountGap?: Resolver<Maybe<ResolversTypes['Money']>, ParentType, ContextType>;
  ledgerQuantity?: Resolver<Maybe<ResolversTypes['Decimal']>, ParentType, ContextType>;
  ledgerQuantityGap?: Resolver<Maybe<ResolversTypes['Decimal']>, ParentType, ContextType>;
  ledgerReceivedAmount?: Resolver<Maybe<ResolversTypes['Money']>, ParentType, ContextType>;
  material?: Resolver<Maybe<ResolversTypes['Material']>, ParentType, ContextType>;
  receipts?: Resolver<ResolversTypes['ReconciledMovement'], ParentType, ContextType>;
  receivedAmountGap?: Resolver<ResolversTypes['Money'], ParentType, ContextType>;
};

export type ReconciliationLineConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ReconciliationLineConnection'] = ResolversParentTypes['ReconciliationLineConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['ReconciliationLineEdge']>, ParentType, ContextType>;
  nodes?: Resolver<ReadonlyArray<ResolversTypes['ReconciliationLine']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
};

export type ReconciliationLineEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ReconciliationLineEdge'] = ResolversParentTypes['ReconciliationLineEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['ReconciliationLine'], ParentType, ContextType>;
};

export type RecordCountResultResolvers<ContextType = Context, ParentType extends ResolversParentTypes['RecordCountResult'] = ResolversParentTypes['RecordCountResult']> = {
  __resolveType: TypeResolveFn<'CountRecorded' | 'FilingRefused' | 'NotFound' | 'RequestIdReused', ParentType, ContextType>;
};

export type RecordWorkOrdersResultResolvers<ContextType = Context, ParentType extends ResolversParentTypes['RecordWorkOrdersResult'] = ResolversParentTypes['RecordWorkOrdersResult']> = {
  __resolveType: TypeResolveFn<'FilingRefused' | 'NotFound' | 'RequestIdReused' | 'WorkOrdersRecorded', ParentType, ContextType>;
};

export type RefuseAccountBookClosingResultResolvers<ContextType = Context, ParentType extends ResolversParentTypes['RefuseAccountBookClosingResult'] = ResolversParentTypes['RefuseAccountBookClosingResult']> = {
  __resolveType: TypeResolveFn<'AccountBookClosingRefused' | 'FilingRefused' | 'NotFound' | 'RequestIdReused', ParentType, ContextType>;
};

export type RefusedListResolvers<ContextType = Context, ParentType extends ResolversParentTypes['RefusedList'] = ResolversParentTypes['RefusedList']> = {
  causedBy?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  faults?: Resolver<ReadonlyArray<ResolversTypes['Fault']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  internalNumber?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  recordedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  refusedOn?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  reviewDecision?: Resolver<ResolversTypes['FilingReview'], ParentType, ContextType>;
  supervisionMode?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type RefusedListConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['RefusedListConnection'] = ResolversParentTypes['RefusedListConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['RefusedListEdge']>, ParentType, ContextType>;
  nodes?: Resolver<ReadonlyArray<ResolversTypes['RefusedList']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
};

export type RefusedListEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['RefusedListEdge'] = ResolversParentTypes['RefusedListEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['RefusedList'], ParentType, ContextType>;
};

export type ReplayDifferenceResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ReplayDifference'] = ResolversParentTypes['ReplayDifference']> = {
  after?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  before?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  reason?: Resolver<ResolversTypes['ReplayReason'], ParentType, ContextType>;
  rule?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type ReportExtensionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ReportExtension'] = ResolversParentTypes['ReportExtension']> = {
  askedBy?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  askedOn?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  decidedBy?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  decidedOn?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  decisionReason?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  reason?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  state?: Resolver<ResolversTypes['ExtensionState'], ParentType, ContextType>;
  until?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
};

export type ReportExtensionAskedResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ReportExtensionAsked'] = ResolversParentTypes['ReportExtensionAsked']> = {
  period?: Resolver<ResolversTypes['WriteOffPeriod'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type ReportExtensionReviewTaskResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ReportExtensionReviewTask'] = ResolversParentTypes['ReportExtensionReviewTask'], FederationReferenceType extends FederationReferenceTypes['ReportExtensionReviewTask'] = FederationReferenceTypes['ReportExtensionReviewTask']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['ReportExtensionReviewTask']> | FederationReferenceType, FederationReferenceType, ContextType>;
  ageMinutes?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  claimExpiresAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  claimedBy?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  decidedAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  decidedBy?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  decision?: Resolver<Maybe<ResolversTypes['ReviewDecision']>, ParentType, ContextType>;
  decisionReason?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  district?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  enterprise?: Resolver<Maybe<ResolversTypes['Enterprise']>, ParentType, ContextType>;
  enterpriseUsci?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  filingNumber?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  followsTaskId?: Resolver<Maybe<ResolversTypes['ID']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  level?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  levels?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  openedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  period?: Resolver<ResolversTypes['WriteOffPeriod'], ParentType, ContextType>;
  reasons?: Resolver<ReadonlyArray<ResolversTypes['ReviewTaskReason']>, ParentType, ContextType>;
  state?: Resolver<ResolversTypes['ReviewTaskState'], ParentType, ContextType>;
  steps?: Resolver<ReadonlyArray<ResolversTypes['ReviewTaskStep']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type ReportStockLedgerResultResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ReportStockLedgerResult'] = ResolversParentTypes['ReportStockLedgerResult']> = {
  __resolveType: TypeResolveFn<'FilingRefused' | 'NotFound' | 'RequestIdReused' | 'StockLedgerReported', ParentType, ContextType>;
};

export type ReportWriteOffResultResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ReportWriteOffResult'] = ResolversParentTypes['ReportWriteOffResult']> = {
  __resolveType: TypeResolveFn<'FilingRefused' | 'NotFound' | 'RequestIdReused' | 'WriteOffReported', ParentType, ContextType>;
};

export type RequestIdReusedResolvers<ContextType = Context, ParentType extends ResolversParentTypes['RequestIdReused'] = ResolversParentTypes['RequestIdReused']> = {
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  requestId?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type RestateUnitConsumptionResultResolvers<ContextType = Context, ParentType extends ResolversParentTypes['RestateUnitConsumptionResult'] = ResolversParentTypes['RestateUnitConsumptionResult']> = {
  __resolveType: TypeResolveFn<'FilingRefused' | 'NotFound' | 'RequestIdReused' | 'UnitConsumptionRestated', ParentType, ContextType>;
};

export type ReturnWriteOffResultResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ReturnWriteOffResult'] = ResolversParentTypes['ReturnWriteOffResult']> = {
  __resolveType: TypeResolveFn<'FilingRefused' | 'NotFound' | 'RequestIdReused' | 'WriteOffDecided' | 'WriteOffReturned', ParentType, ContextType>;
};

export type ReviewFactResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ReviewFact'] = ResolversParentTypes['ReviewFact']> = {
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  value?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type ReviewHitResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ReviewHit'] = ResolversParentTypes['ReviewHit']> = {
  allowed?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  code?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  path?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  rule?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  severity?: Resolver<ResolversTypes['ReviewOutcome'], ParentType, ContextType>;
  value?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type ReviewParameterResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ReviewParameter'] = ResolversParentTypes['ReviewParameter']> = {
  business?: Resolver<Maybe<ResolversTypes['ReviewedFiling']>, ParentType, ContextType>;
  code?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  district?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  enabled?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  nameZh?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  publication?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  source?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  validFrom?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  validTo?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  value?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type ReviewParametersPublishedResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ReviewParametersPublished'] = ResolversParentTypes['ReviewParametersPublished']> = {
  publication?: Resolver<ResolversTypes['ReviewPublication'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type ReviewPublicationResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ReviewPublication'] = ResolversParentTypes['ReviewPublication']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  parameters?: Resolver<ReadonlyArray<ResolversTypes['ReviewParameter']>, ParentType, ContextType>;
  publication?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  publishedBy?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  publishedOn?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  reason?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type ReviewReplayResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ReviewReplay'] = ResolversParentTypes['ReviewReplay']> = {
  after?: Resolver<ResolversTypes['ReviewOutcome'], ParentType, ContextType>;
  before?: Resolver<ResolversTypes['ReviewOutcome'], ParentType, ContextType>;
  differences?: Resolver<ReadonlyArray<ResolversTypes['ReplayDifference']>, ParentType, ContextType>;
  same?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
};

export type ReviewRuleRunResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ReviewRuleRun'] = ResolversParentTypes['ReviewRuleRun']> = {
  basis?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  basisZh?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  hits?: Resolver<ReadonlyArray<ResolversTypes['ReviewHit']>, ParentType, ContextType>;
  inputs?: Resolver<ReadonlyArray<ResolversTypes['ReviewFact']>, ParentType, ContextType>;
  limits?: Resolver<ReadonlyArray<ResolversTypes['ReviewFact']>, ParentType, ContextType>;
  outcome?: Resolver<ResolversTypes['ReviewOutcome'], ParentType, ContextType>;
  passesWhen?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  passesWhenZh?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  rule?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  switchedOffBy?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  title?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  titleZh?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  version?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type ReviewTaskResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ReviewTask'] = ResolversParentTypes['ReviewTask']> = {
  __resolveType: TypeResolveFn<'AccountBookReviewTask' | 'AnnualDeclarationReviewTask' | 'BondedListReviewTask' | 'BookChangeReviewTask' | 'ReportExtensionReviewTask' | 'UnitConsumptionReviewTask' | 'WriteOffReviewTask', ParentType, ContextType>;
};

export type ReviewTaskAlreadyDecidedResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ReviewTaskAlreadyDecided'] = ResolversParentTypes['ReviewTaskAlreadyDecided']> = {
  decidedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  decidedBy?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  decision?: Resolver<ResolversTypes['ReviewDecision'], ParentType, ContextType>;
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type ReviewTaskClaimedResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ReviewTaskClaimed'] = ResolversParentTypes['ReviewTaskClaimed']> = {
  task?: Resolver<ResolversTypes['ReviewTask'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type ReviewTaskConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ReviewTaskConnection'] = ResolversParentTypes['ReviewTaskConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['ReviewTaskEdge']>, ParentType, ContextType>;
  nodes?: Resolver<ReadonlyArray<ResolversTypes['ReviewTask']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
};

export type ReviewTaskDecidedResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ReviewTaskDecided'] = ResolversParentTypes['ReviewTaskDecided']> = {
  followedBy?: Resolver<Maybe<ResolversTypes['ReviewTask']>, ParentType, ContextType>;
  task?: Resolver<ResolversTypes['ReviewTask'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type ReviewTaskEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ReviewTaskEdge'] = ResolversParentTypes['ReviewTaskEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['ReviewTask'], ParentType, ContextType>;
};

export type ReviewTaskReasonResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ReviewTaskReason'] = ResolversParentTypes['ReviewTaskReason']> = {
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  rule?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type ReviewTaskStepResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ReviewTaskStep'] = ResolversParentTypes['ReviewTaskStep']> = {
  at?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  by?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  decision?: Resolver<Maybe<ResolversTypes['ReviewDecision']>, ParentType, ContextType>;
  event?: Resolver<ResolversTypes['ReviewTaskEvent'], ParentType, ContextType>;
  reason?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type ReviewWhatIfResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ReviewWhatIf'] = ResolversParentTypes['ReviewWhatIf']> = {
  changed?: Resolver<ReadonlyArray<ResolversTypes['ChangedReview']>, ParentType, ContextType>;
  examined?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  untold?: Resolver<ReadonlyArray<ResolversTypes['ID']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type ReviewWhatIfResultResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ReviewWhatIfResult'] = ResolversParentTypes['ReviewWhatIfResult']> = {
  __resolveType: TypeResolveFn<'FilingRefused' | 'ReviewWhatIf', ParentType, ContextType>;
};

export type SanityFindingResolvers<ContextType = Context, ParentType extends ResolversParentTypes['SanityFinding'] = ResolversParentTypes['SanityFinding']> = {
  check?: Resolver<ResolversTypes['SanityCheck'], ParentType, ContextType>;
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  rows?: Resolver<ReadonlyArray<ResolversTypes['SanityRow']>, ParentType, ContextType>;
};

export type SanityRowResolvers<ContextType = Context, ParentType extends ResolversParentTypes['SanityRow'] = ResolversParentTypes['SanityRow']> = {
  bondedList?: Resolver<Maybe<ResolversTypes['BondedList']>, ParentType, ContextType>;
  lineNumber?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  material?: Resolver<Maybe<ResolversTypes['Material']>, ParentType, ContextType>;
  product?: Resolver<Maybe<ResolversTypes['Product']>, ParentType, ContextType>;
};

export type SaveDraftResultResolvers<ContextType = Context, ParentType extends ResolversParentTypes['SaveDraftResult'] = ResolversParentTypes['SaveDraftResult']> = {
  __resolveType: TypeResolveFn<'DraftAlreadySubmitted' | 'DraftSaved' | 'FilingRefused' | 'NotFound' | 'RequestIdReused', ParentType, ContextType>;
};

export type SettleDisposalResultResolvers<ContextType = Context, ParentType extends ResolversParentTypes['SettleDisposalResult'] = ResolversParentTypes['SettleDisposalResult']> = {
  __resolveType: TypeResolveFn<'DisposalSettled' | 'FilingRefused' | 'NotFound' | 'RequestIdReused' | 'WriteOffDecided', ParentType, ContextType>;
};

export type SpecialGoodsResolvers<ContextType = Context, ParentType extends ResolversParentTypes['SpecialGoods'] = ResolversParentTypes['SpecialGoods']> = {
  disposal?: Resolver<ResolversTypes['SpecialGoodsDisposal'], ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['SpecialGoodsKind'], ParentType, ContextType>;
  treatment?: Resolver<Maybe<ResolversTypes['SpecialGoodsTreatment']>, ParentType, ContextType>;
};

export type SpecialGoodsTreatmentResolvers<ContextType = Context, ParentType extends ResolversParentTypes['SpecialGoodsTreatment'] = ResolversParentTypes['SpecialGoodsTreatment']> = {
  bearsInterest?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  classifiedAs?: Resolver<ResolversTypes['SpecialGoodsClassification'], ParentType, ContextType>;
  licence?: Resolver<ResolversTypes['SpecialGoodsLicence'], ParentType, ContextType>;
  valueBasis?: Resolver<ResolversTypes['SpecialGoodsValueBasis'], ParentType, ContextType>;
};

export type StateHandbookBalancesResultResolvers<ContextType = Context, ParentType extends ResolversParentTypes['StateHandbookBalancesResult'] = ResolversParentTypes['StateHandbookBalancesResult']> = {
  __resolveType: TypeResolveFn<'FilingRefused' | 'HandbookBalancesStated' | 'NotFound' | 'RequestIdReused', ParentType, ContextType>;
};

export type StockLedgerReportResolvers<ContextType = Context, ParentType extends ResolversParentTypes['StockLedgerReport'] = ResolversParentTypes['StockLedgerReport']> = {
  cutOff?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  recordedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  reportedBy?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  takenAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  version?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type StockLedgerReportedResolvers<ContextType = Context, ParentType extends ResolversParentTypes['StockLedgerReported'] = ResolversParentTypes['StockLedgerReported']> = {
  accountBook?: Resolver<ResolversTypes['AccountBook'], ParentType, ContextType>;
  report?: Resolver<ResolversTypes['StockLedgerReport'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type StockTakeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['StockTake'] = ResolversParentTypes['StockTake'], FederationReferenceType extends FederationReferenceTypes['StockTake'] = FederationReferenceTypes['StockTake']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['StockTake']> | FederationReferenceType, FederationReferenceType, ContextType>;
  accountBook?: Resolver<ResolversTypes['AccountBook'], ParentType, ContextType>;
  beginsOn?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  closedOn?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  cutOff?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  leftovers?: Resolver<ReadonlyArray<ResolversTypes['CountedLeftovers']>, ParentType, ContextType>;
  lines?: Resolver<ResolversTypes['StockTakeLineConnection'], ParentType, ContextType, RequireFields<StockTakeLinesArgs, 'toleranceBase'>>;
  locations?: Resolver<ReadonlyArray<ResolversTypes['String']>, ParentType, ContextType>;
  method?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  number?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  plannedOn?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  sheets?: Resolver<ResolversTypes['CountSheetConnection'], ParentType, ContextType, Partial<StockTakeSheetsArgs>>;
  state?: Resolver<ResolversTypes['StockTakeState'], ParentType, ContextType>;
  uncounted?: Resolver<ReadonlyArray<ResolversTypes['Material']>, ParentType, ContextType>;
};

export type StockTakeClosedResolvers<ContextType = Context, ParentType extends ResolversParentTypes['StockTakeClosed'] = ResolversParentTypes['StockTakeClosed']> = {
  stockTake?: Resolver<ResolversTypes['StockTake'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type StockTakeLineResolvers<ContextType = Context, ParentType extends ResolversParentTypes['StockTakeLine'] = ResolversParentTypes['StockTakeLine']> = {
  atContractor?: Resolver<ResolversTypes['Decimal'], ParentType, ContextType>;
  discrepancy?: Resolver<Maybe<ResolversTypes['Discrepancy']>, ParentType, ContextType>;
  inTransit?: Resolver<ResolversTypes['Decimal'], ParentType, ContextType>;
  material?: Resolver<ResolversTypes['Material'], ParentType, ContextType>;
  nonBonded?: Resolver<ResolversTypes['Decimal'], ParentType, ContextType>;
  rawWarehouse?: Resolver<ResolversTypes['Decimal'], ParentType, ContextType>;
  workInProgress?: Resolver<ResolversTypes['Decimal'], ParentType, ContextType>;
};

export type StockTakeLineConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['StockTakeLineConnection'] = ResolversParentTypes['StockTakeLineConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['StockTakeLineEdge']>, ParentType, ContextType>;
  nodes?: Resolver<ReadonlyArray<ResolversTypes['StockTakeLine']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
};

export type StockTakeLineEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['StockTakeLineEdge'] = ResolversParentTypes['StockTakeLineEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['StockTakeLine'], ParentType, ContextType>;
};

export type StockTakePlannedResolvers<ContextType = Context, ParentType extends ResolversParentTypes['StockTakePlanned'] = ResolversParentTypes['StockTakePlanned']> = {
  stockTake?: Resolver<ResolversTypes['StockTake'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type SubmitDraftResultResolvers<ContextType = Context, ParentType extends ResolversParentTypes['SubmitDraftResult'] = ResolversParentTypes['SubmitDraftResult']> = {
  __resolveType: TypeResolveFn<'DraftAlreadySubmitted' | 'DraftSubmitted' | 'FilingRefused' | 'NotFound' | 'RequestIdReused', ParentType, ContextType>;
};

export type SupplementWriteOffResultResolvers<ContextType = Context, ParentType extends ResolversParentTypes['SupplementWriteOffResult'] = ResolversParentTypes['SupplementWriteOffResult']> = {
  __resolveType: TypeResolveFn<'FilingRefused' | 'NotFound' | 'RequestIdReused' | 'WriteOffReported', ParentType, ContextType>;
};

export type TraceResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Trace'] = ResolversParentTypes['Trace']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['TraceEdge']>, ParentType, ContextType>;
  nodes?: Resolver<ReadonlyArray<ResolversTypes['TraceNode']>, ParentType, ContextType>;
};

export type TraceEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['TraceEdge'] = ResolversParentTypes['TraceEdge']> = {
  from?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['TraceStep'], ParentType, ContextType>;
  quantity?: Resolver<ResolversTypes['Decimal'], ParentType, ContextType>;
  to?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  traced?: Resolver<ResolversTypes['Decimal'], ParentType, ContextType>;
};

export type TraceNodeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['TraceNode'] = ResolversParentTypes['TraceNode']> = {
  bondedList?: Resolver<Maybe<ResolversTypes['BondedList']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['TraceNodeKind'], ParentType, ContextType>;
  lineNumber?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  material?: Resolver<Maybe<ResolversTypes['Material']>, ParentType, ContextType>;
  product?: Resolver<Maybe<ResolversTypes['Product']>, ParentType, ContextType>;
  quantity?: Resolver<ResolversTypes['Quantity'], ParentType, ContextType>;
  residual?: Resolver<ResolversTypes['Decimal'], ParentType, ContextType>;
  traced?: Resolver<ResolversTypes['Decimal'], ParentType, ContextType>;
  workOrderNumber?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type TurnoverResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Turnover'] = ResolversParentTypes['Turnover']> = {
  importCeiling?: Resolver<Maybe<ResolversTypes['Money']>, ParentType, ContextType>;
  importRoom?: Resolver<Maybe<ResolversTypes['Money']>, ParentType, ContextType>;
  imported?: Resolver<ResolversTypes['Money'], ParentType, ContextType>;
  lists?: Resolver<ResolversTypes['ConsumingListConnection'], ParentType, ContextType, Partial<TurnoverListsArgs>>;
  materials?: Resolver<ResolversTypes['ConsumingMaterialConnection'], ParentType, ContextType, Partial<TurnoverMaterialsArgs>>;
  maximum?: Resolver<Maybe<ResolversTypes['Money']>, ParentType, ContextType>;
  outstanding?: Resolver<ResolversTypes['Money'], ParentType, ContextType>;
  reserved?: Resolver<ResolversTypes['Money'], ParentType, ContextType>;
  room?: Resolver<Maybe<ResolversTypes['Money']>, ParentType, ContextType>;
};

export type UnitConsumptionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['UnitConsumption'] = ResolversParentTypes['UnitConsumption']> = {
  bondedShare?: Resolver<ResolversTypes['Decimal'], ParentType, ContextType>;
  effectiveFrom?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  intangibleLossRate?: Resolver<ResolversTypes['Decimal'], ParentType, ContextType>;
  material?: Resolver<ResolversTypes['Material'], ParentType, ContextType>;
  netConsumption?: Resolver<ResolversTypes['Decimal'], ParentType, ContextType>;
  origin?: Resolver<Maybe<ResolversTypes['ConsumptionOrigin']>, ParentType, ContextType>;
  reportNumber?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  tangibleLossRate?: Resolver<ResolversTypes['Decimal'], ParentType, ContextType>;
  unitConsumption?: Resolver<ResolversTypes['Decimal'], ParentType, ContextType>;
  version?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type UnitConsumptionDeclaredResolvers<ContextType = Context, ParentType extends ResolversParentTypes['UnitConsumptionDeclared'] = ResolversParentTypes['UnitConsumptionDeclared']> = {
  accountBook?: Resolver<ResolversTypes['AccountBook'], ParentType, ContextType>;
  movementsPosted?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  overdrawn?: Resolver<ReadonlyArray<ResolversTypes['Material']>, ParentType, ContextType>;
  reviewDecision?: Resolver<Maybe<ResolversTypes['FilingReview']>, ParentType, ContextType>;
  versions?: Resolver<ReadonlyArray<ResolversTypes['DeclaredConsumptionVersion']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type UnitConsumptionRestatedResolvers<ContextType = Context, ParentType extends ResolversParentTypes['UnitConsumptionRestated'] = ResolversParentTypes['UnitConsumptionRestated']> = {
  overdrawn?: Resolver<ReadonlyArray<ResolversTypes['Material']>, ParentType, ContextType>;
  report?: Resolver<ResolversTypes['ConsumptionReport'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type UnitConsumptionReviewTaskResolvers<ContextType = Context, ParentType extends ResolversParentTypes['UnitConsumptionReviewTask'] = ResolversParentTypes['UnitConsumptionReviewTask'], FederationReferenceType extends FederationReferenceTypes['UnitConsumptionReviewTask'] = FederationReferenceTypes['UnitConsumptionReviewTask']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['UnitConsumptionReviewTask']> | FederationReferenceType, FederationReferenceType, ContextType>;
  accountBook?: Resolver<ResolversTypes['AccountBook'], ParentType, ContextType>;
  ageMinutes?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  claimExpiresAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  claimedBy?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  decidedAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  decidedBy?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  decision?: Resolver<Maybe<ResolversTypes['ReviewDecision']>, ParentType, ContextType>;
  decisionReason?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  district?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  enterprise?: Resolver<Maybe<ResolversTypes['Enterprise']>, ParentType, ContextType>;
  enterpriseUsci?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  filingNumber?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  followsTaskId?: Resolver<Maybe<ResolversTypes['ID']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  level?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  levels?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  openedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  reasons?: Resolver<ReadonlyArray<ResolversTypes['ReviewTaskReason']>, ParentType, ContextType>;
  state?: Resolver<ResolversTypes['ReviewTaskState'], ParentType, ContextType>;
  steps?: Resolver<ReadonlyArray<ResolversTypes['ReviewTaskStep']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type UnmatchedListResolvers<ContextType = Context, ParentType extends ResolversParentTypes['UnmatchedList'] = ResolversParentTypes['UnmatchedList']> = {
  bondedList?: Resolver<Maybe<ResolversTypes['BondedList']>, ParentType, ContextType>;
  internalNumber?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  listNumber?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  reason?: Resolver<ResolversTypes['UnmatchedReason'], ParentType, ContextType>;
  receipt?: Resolver<Maybe<ResolversTypes['CustomsReceipt']>, ParentType, ContextType>;
};

export type UnmatchedListConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['UnmatchedListConnection'] = ResolversParentTypes['UnmatchedListConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['UnmatchedListEdge']>, ParentType, ContextType>;
  nodes?: Resolver<ReadonlyArray<ResolversTypes['UnmatchedList']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
};

export type UnmatchedListEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['UnmatchedListEdge'] = ResolversParentTypes['UnmatchedListEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['UnmatchedList'], ParentType, ContextType>;
};

export type WithdrawAccountBookClosingResultResolvers<ContextType = Context, ParentType extends ResolversParentTypes['WithdrawAccountBookClosingResult'] = ResolversParentTypes['WithdrawAccountBookClosingResult']> = {
  __resolveType: TypeResolveFn<'AccountBookClosingWithdrawn' | 'FilingRefused' | 'NotFound' | 'RequestIdReused', ParentType, ContextType>;
};

export type WithdrawConsumptionListResultResolvers<ContextType = Context, ParentType extends ResolversParentTypes['WithdrawConsumptionListResult'] = ResolversParentTypes['WithdrawConsumptionListResult']> = {
  __resolveType: TypeResolveFn<'ConsumptionListWithdrawn' | 'FilingRefused' | 'NotFound' | 'RequestIdReused', ParentType, ContextType>;
};

export type WorkOrdersRecordedResolvers<ContextType = Context, ParentType extends ResolversParentTypes['WorkOrdersRecorded'] = ResolversParentTypes['WorkOrdersRecorded']> = {
  accountBook?: Resolver<ResolversTypes['AccountBook'], ParentType, ContextType>;
  overdrawn?: Resolver<ReadonlyArray<ResolversTypes['Material']>, ParentType, ContextType>;
  steps?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type WriteOffResolvers<ContextType = Context, ParentType extends ResolversParentTypes['WriteOff'] = ResolversParentTypes['WriteOff']> = {
  outcomes?: Resolver<ReadonlyArray<ResolversTypes['MaterialOutcome']>, ParentType, ContextType>;
  period?: Resolver<ResolversTypes['WriteOffPeriod'], ParentType, ContextType>;
  steps?: Resolver<ReadonlyArray<ResolversTypes['WriteOffStep']>, ParentType, ContextType>;
  version?: Resolver<Maybe<ResolversTypes['WriteOffVersion']>, ParentType, ContextType, Partial<WriteOffVersionArgs>>;
  versions?: Resolver<ReadonlyArray<ResolversTypes['WriteOffVersion']>, ParentType, ContextType>;
};

export type WriteOffApprovedResolvers<ContextType = Context, ParentType extends ResolversParentTypes['WriteOffApproved'] = ResolversParentTypes['WriteOffApproved']> = {
  writeOff?: Resolver<ResolversTypes['WriteOff'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type WriteOffClaimedResolvers<ContextType = Context, ParentType extends ResolversParentTypes['WriteOffClaimed'] = ResolversParentTypes['WriteOffClaimed']> = {
  writeOff?: Resolver<ResolversTypes['WriteOff'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type WriteOffDecidedResolvers<ContextType = Context, ParentType extends ResolversParentTypes['WriteOffDecided'] = ResolversParentTypes['WriteOffDecided']> = {
  decidedBy?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  decidedOn?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  decision?: Resolver<ResolversTypes['PeriodEvent'], ParentType, ContextType>;
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type WriteOffDryRunResolvers<ContextType = Context, ParentType extends ResolversParentTypes['WriteOffDryRun'] = ResolversParentTypes['WriteOffDryRun']> = {
  asOf?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  findings?: Resolver<ReadonlyArray<ResolversTypes['SanityFinding']>, ParentType, ContextType>;
  materials?: Resolver<ResolversTypes['WriteOffMaterialLineConnection'], ParentType, ContextType, Partial<WriteOffDryRunMaterialsArgs>>;
  period?: Resolver<ResolversTypes['WriteOffPeriod'], ParentType, ContextType>;
  products?: Resolver<ResolversTypes['WriteOffProductLineConnection'], ParentType, ContextType, Partial<WriteOffDryRunProductsArgs>>;
  rowsRead?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type WriteOffMaterialLineResolvers<ContextType = Context, ParentType extends ResolversParentTypes['WriteOffMaterialLine'] = ResolversParentTypes['WriteOffMaterialLine']> = {
  added?: Resolver<ResolversTypes['Decimal'], ParentType, ContextType>;
  averagePrice?: Resolver<ResolversTypes['Decimal'], ParentType, ContextType>;
  byProductsDestroyed?: Resolver<ResolversTypes['Decimal'], ParentType, ContextType>;
  byProductsTakenOut?: Resolver<ResolversTypes['Decimal'], ParentType, ContextType>;
  carriedOverIn?: Resolver<ResolversTypes['Decimal'], ParentType, ContextType>;
  consumed?: Resolver<ResolversTypes['Decimal'], ParentType, ContextType>;
  consumedAmount?: Resolver<ResolversTypes['Decimal'], ParentType, ContextType>;
  destroyed?: Resolver<ResolversTypes['Decimal'], ParentType, ContextType>;
  destroyedConverted?: Resolver<ResolversTypes['Decimal'], ParentType, ContextType>;
  destroyedDamaged?: Resolver<ResolversTypes['Decimal'], ParentType, ContextType>;
  discrepancy?: Resolver<Maybe<ResolversTypes['Discrepancy']>, ParentType, ContextType>;
  exchangedOut?: Resolver<ResolversTypes['Decimal'], ParentType, ContextType>;
  explanation?: Resolver<ResolversTypes['CellContributionConnection'], ParentType, ContextType, RequireFields<WriteOffMaterialLineExplanationArgs, 'cell'>>;
  imported?: Resolver<ResolversTypes['Decimal'], ParentType, ContextType>;
  intangibleLoss?: Resolver<ResolversTypes['Decimal'], ParentType, ContextType>;
  leftoversCounted?: Resolver<ResolversTypes['Decimal'], ParentType, ContextType>;
  leftoversDestroyed?: Resolver<ResolversTypes['Decimal'], ParentType, ContextType>;
  leftoversOpening?: Resolver<ResolversTypes['Decimal'], ParentType, ContextType>;
  leftoversRecorded?: Resolver<ResolversTypes['Decimal'], ParentType, ContextType>;
  leftoversRemaining?: Resolver<ResolversTypes['Decimal'], ParentType, ContextType>;
  leftoversTakenOut?: Resolver<ResolversTypes['Decimal'], ParentType, ContextType>;
  leftoversTakenOutAmount?: Resolver<ResolversTypes['Decimal'], ParentType, ContextType>;
  material?: Resolver<ResolversTypes['Material'], ParentType, ContextType>;
  netConsumed?: Resolver<ResolversTypes['Decimal'], ParentType, ContextType>;
  opening?: Resolver<ResolversTypes['Decimal'], ParentType, ContextType>;
  reduced?: Resolver<ResolversTypes['Decimal'], ParentType, ContextType>;
  reexported?: Resolver<ResolversTypes['Decimal'], ParentType, ContextType>;
  sold?: Resolver<ResolversTypes['Decimal'], ParentType, ContextType>;
  soldAmount?: Resolver<ResolversTypes['Decimal'], ParentType, ContextType>;
  soldConverted?: Resolver<ResolversTypes['Decimal'], ParentType, ContextType>;
  soldDamaged?: Resolver<ResolversTypes['Decimal'], ParentType, ContextType>;
  surplusCarriedOut?: Resolver<ResolversTypes['Decimal'], ParentType, ContextType>;
  surplusCarriedOutRate?: Resolver<Maybe<ResolversTypes['Decimal']>, ParentType, ContextType>;
  tangibleLoss?: Resolver<ResolversTypes['Decimal'], ParentType, ContextType>;
  theoreticalRemaining?: Resolver<ResolversTypes['Decimal'], ParentType, ContextType>;
  theoreticalRemainingAmount?: Resolver<ResolversTypes['Decimal'], ParentType, ContextType>;
  unit?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type WriteOffMaterialLineConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['WriteOffMaterialLineConnection'] = ResolversParentTypes['WriteOffMaterialLineConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['WriteOffMaterialLineEdge']>, ParentType, ContextType>;
  nodes?: Resolver<ReadonlyArray<ResolversTypes['WriteOffMaterialLine']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
};

export type WriteOffMaterialLineEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['WriteOffMaterialLineEdge'] = ResolversParentTypes['WriteOffMaterialLineEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['WriteOffMaterialLine'], ParentType, ContextType>;
};

export type WriteOffPeriodResolvers<ContextType = Context, ParentType extends ResolversParentTypes['WriteOffPeriod'] = ResolversParentTypes['WriteOffPeriod']> = {
  accountingMethod?: Resolver<ResolversTypes['AccountingMethod'], ParentType, ContextType>;
  amounts?: Resolver<ResolversTypes['PeriodAmounts'], ParentType, ContextType, Partial<WriteOffPeriodAmountsArgs>>;
  beginsOn?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  consumptionComparison?: Resolver<ResolversTypes['ConsumptionComparisonConnection'], ParentType, ContextType, Partial<WriteOffPeriodConsumptionComparisonArgs>>;
  endsOn?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  number?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  openingIsProvisional?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  report?: Resolver<ResolversTypes['PeriodReport'], ParentType, ContextType, Partial<WriteOffPeriodReportArgs>>;
  state?: Resolver<ResolversTypes['PeriodState'], ParentType, ContextType, Partial<WriteOffPeriodStateArgs>>;
  writeOff?: Resolver<Maybe<ResolversTypes['WriteOff']>, ParentType, ContextType>;
};

export type WriteOffProductLineResolvers<ContextType = Context, ParentType extends ResolversParentTypes['WriteOffProductLine'] = ResolversParentTypes['WriteOffProductLine']> = {
  carriedOverOut?: Resolver<ResolversTypes['Decimal'], ParentType, ContextType>;
  consumptionMissing?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  destroyed?: Resolver<ResolversTypes['Decimal'], ParentType, ContextType>;
  destroyedDamaged?: Resolver<ResolversTypes['Decimal'], ParentType, ContextType>;
  exported?: Resolver<ResolversTypes['Decimal'], ParentType, ContextType>;
  netExports?: Resolver<ResolversTypes['Decimal'], ParentType, ContextType>;
  product?: Resolver<ResolversTypes['Product'], ParentType, ContextType>;
  reexported?: Resolver<ResolversTypes['Decimal'], ParentType, ContextType>;
  returned?: Resolver<ResolversTypes['Decimal'], ParentType, ContextType>;
  sold?: Resolver<ResolversTypes['Decimal'], ParentType, ContextType>;
  soldDamaged?: Resolver<ResolversTypes['Decimal'], ParentType, ContextType>;
  version?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type WriteOffProductLineConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['WriteOffProductLineConnection'] = ResolversParentTypes['WriteOffProductLineConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['WriteOffProductLineEdge']>, ParentType, ContextType>;
  nodes?: Resolver<ReadonlyArray<ResolversTypes['WriteOffProductLine']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
};

export type WriteOffProductLineEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['WriteOffProductLineEdge'] = ResolversParentTypes['WriteOffProductLineEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['WriteOffProductLine'], ParentType, ContextType>;
};

export type WriteOffReportedResolvers<ContextType = Context, ParentType extends ResolversParentTypes['WriteOffReported'] = ResolversParentTypes['WriteOffReported']> = {
  writeOff?: Resolver<ResolversTypes['WriteOff'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type WriteOffReturnedResolvers<ContextType = Context, ParentType extends ResolversParentTypes['WriteOffReturned'] = ResolversParentTypes['WriteOffReturned']> = {
  writeOff?: Resolver<ResolversTypes['WriteOff'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type WriteOffReviewTaskResolvers<ContextType = Context, ParentType extends ResolversParentTypes['WriteOffReviewTask'] = ResolversParentTypes['WriteOffReviewTask'], FederationReferenceType extends FederationReferenceTypes['WriteOffReviewTask'] = FederationReferenceTypes['WriteOffReviewTask']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['WriteOffReviewTask']> | FederationReferenceType, FederationReferenceType, ContextType>;
  ageMinutes?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  claimExpiresAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  claimedBy?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  decidedAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  decidedBy?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  decision?: Resolver<Maybe<ResolversTypes['ReviewDecision']>, ParentType, ContextType>;
  decisionReason?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  district?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  enterprise?: Resolver<Maybe<ResolversTypes['Enterprise']>, ParentType, ContextType>;
  enterpriseUsci?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  filingNumber?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  followsTaskId?: Resolver<Maybe<ResolversTypes['ID']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  level?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  levels?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  openedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  reasons?: Resolver<ReadonlyArray<ResolversTypes['ReviewTaskReason']>, ParentType, ContextType>;
  state?: Resolver<ResolversTypes['ReviewTaskState'], ParentType, ContextType>;
  steps?: Resolver<ReadonlyArray<ResolversTypes['ReviewTaskStep']>, ParentType, ContextType>;
  writeOff?: Resolver<ResolversTypes['WriteOff'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type WriteOffStepResolvers<ContextType = Context, ParentType extends ResolversParentTypes['WriteOffStep'] = ResolversParentTypes['WriteOffStep']> = {
  by?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  event?: Resolver<ResolversTypes['PeriodEvent'], ParentType, ContextType>;
  occurredOn?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  reason?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  recordedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  toState?: Resolver<ResolversTypes['PeriodState'], ParentType, ContextType>;
  version?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type WriteOffVersionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['WriteOffVersion'] = ResolversParentTypes['WriteOffVersion']> = {
  excludedLists?: Resolver<ReadonlyArray<ResolversTypes['ExcludedList']>, ParentType, ContextType>;
  filedBy?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  filedOn?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  intervalPercent?: Resolver<Maybe<ResolversTypes['Decimal']>, ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['WriteOffKind'], ParentType, ContextType>;
  materials?: Resolver<ResolversTypes['WriteOffMaterialLineConnection'], ParentType, ContextType, Partial<WriteOffVersionMaterialsArgs>>;
  number?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  openMatters?: Resolver<ReadonlyArray<ResolversTypes['SanityFinding']>, ParentType, ContextType>;
  products?: Resolver<ResolversTypes['WriteOffProductLineConnection'], ParentType, ContextType, Partial<WriteOffVersionProductsArgs>>;
  recordedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  reviewDecision?: Resolver<Maybe<ResolversTypes['FilingReview']>, ParentType, ContextType>;
  toleranceBase?: Resolver<ResolversTypes['ToleranceBase'], ParentType, ContextType>;
};

export type Resolvers<ContextType = Context> = {
  AccountBook?: AccountBookResolvers<ContextType>;
  AccountBookChangeDecided?: AccountBookChangeDecidedResolvers<ContextType>;
  AccountBookChangeFiled?: AccountBookChangeFiledResolvers<ContextType>;
  AccountBookClosing?: AccountBookClosingResolvers<ContextType>;
  AccountBookClosingRefused?: AccountBookClosingRefusedResolvers<ContextType>;
  AccountBookClosingWithdrawn?: AccountBookClosingWithdrawnResolvers<ContextType>;
  AccountBookFiled?: AccountBookFiledResolvers<ContextType>;
  AccountBookPauseLifted?: AccountBookPauseLiftedResolvers<ContextType>;
  AccountBookPaused?: AccountBookPausedResolvers<ContextType>;
  AccountBookReviewTask?: AccountBookReviewTaskResolvers<ContextType>;
  AccountingMethodChanged?: AccountingMethodChangedResolvers<ContextType>;
  AddCancelledLinkResult?: AddCancelledLinkResultResolvers<ContextType>;
  AnnualDeclaration?: AnnualDeclarationResolvers<ContextType>;
  AnnualDeclarationFiled?: AnnualDeclarationFiledResolvers<ContextType>;
  AnnualDeclarationReviewTask?: AnnualDeclarationReviewTaskResolvers<ContextType>;
  AnnualDeclarationStep?: AnnualDeclarationStepResolvers<ContextType>;
  AnnualDeclarationVersion?: AnnualDeclarationVersionResolvers<ContextType>;
  ApproveWriteOffResult?: ApproveWriteOffResultResolvers<ContextType>;
  AskReportExtensionResult?: AskReportExtensionResultResolvers<ContextType>;
  BondedList?: BondedListResolvers<ContextType>;
  BondedListConnection?: BondedListConnectionResolvers<ContextType>;
  BondedListDeletion?: BondedListDeletionResolvers<ContextType>;
  BondedListDeletionAsked?: BondedListDeletionAskedResolvers<ContextType>;
  BondedListEdge?: BondedListEdgeResolvers<ContextType>;
  BondedListFiled?: BondedListFiledResolvers<ContextType>;
  BondedListLine?: BondedListLineResolvers<ContextType>;
  BondedListOutcome?: BondedListOutcomeResolvers<ContextType>;
  BondedListReviewTask?: BondedListReviewTaskResolvers<ContextType>;
  BondedListsImported?: BondedListsImportedResolvers<ContextType>;
  BookChange?: BookChangeResolvers<ContextType>;
  BookChangeReviewTask?: BookChangeReviewTaskResolvers<ContextType>;
  BookStep?: BookStepResolvers<ContextType>;
  BookTerms?: BookTermsResolvers<ContextType>;
  CancelledLink?: CancelledLinkResolvers<ContextType>;
  CancelledLinkAdded?: CancelledLinkAddedResolvers<ContextType>;
  CancelledLinkChange?: CancelledLinkChangeResolvers<ContextType>;
  CancelledLinkClosed?: CancelledLinkClosedResolvers<ContextType>;
  CarryOver?: CarryOverResolvers<ContextType>;
  CellContribution?: CellContributionResolvers<ContextType>;
  CellContributionConnection?: CellContributionConnectionResolvers<ContextType>;
  CellContributionEdge?: CellContributionEdgeResolvers<ContextType>;
  ChangeAccountBookResult?: ChangeAccountBookResultResolvers<ContextType>;
  ChangeAccountingMethodResult?: ChangeAccountingMethodResultResolvers<ContextType>;
  ChangeConsumptionLinkResult?: ChangeConsumptionLinkResultResolvers<ContextType>;
  ChangedReview?: ChangedReviewResolvers<ContextType>;
  ClaimReviewTaskResult?: ClaimReviewTaskResultResolvers<ContextType>;
  ClaimWriteOffResult?: ClaimWriteOffResultResolvers<ContextType>;
  CloseAccountBookResult?: CloseAccountBookResultResolvers<ContextType>;
  CloseCancelledLinkResult?: CloseCancelledLinkResultResolvers<ContextType>;
  CloseStockTakeResult?: CloseStockTakeResultResolvers<ContextType>;
  ClosingBlocker?: ClosingBlockerResolvers<ContextType>;
  ConfirmDiscrepanciesResult?: ConfirmDiscrepanciesResultResolvers<ContextType>;
  ConsultationRecorded?: ConsultationRecordedResolvers<ContextType>;
  ConsultationResult?: ConsultationResultResolvers<ContextType>;
  ConsultationStep?: ConsultationStepResolvers<ContextType>;
  ConsumingList?: ConsumingListResolvers<ContextType>;
  ConsumingListConnection?: ConsumingListConnectionResolvers<ContextType>;
  ConsumingListEdge?: ConsumingListEdgeResolvers<ContextType>;
  ConsumingMaterial?: ConsumingMaterialResolvers<ContextType>;
  ConsumingMaterialConnection?: ConsumingMaterialConnectionResolvers<ContextType>;
  ConsumingMaterialEdge?: ConsumingMaterialEdgeResolvers<ContextType>;
  ConsumptionComparison?: ConsumptionComparisonResolvers<ContextType>;
  ConsumptionComparisonConnection?: ConsumptionComparisonConnectionResolvers<ContextType>;
  ConsumptionComparisonEdge?: ConsumptionComparisonEdgeResolvers<ContextType>;
  ConsumptionDoubt?: ConsumptionDoubtResolvers<ContextType>;
  ConsumptionLinkChanged?: ConsumptionLinkChangedResolvers<ContextType>;
  ConsumptionList?: ConsumptionListResolvers<ContextType>;
  ConsumptionListConnection?: ConsumptionListConnectionResolvers<ContextType>;
  ConsumptionListEdge?: ConsumptionListEdgeResolvers<ContextType>;
  ConsumptionListFiled?: ConsumptionListFiledResolvers<ContextType>;
  ConsumptionListScrap?: ConsumptionListScrapResolvers<ContextType>;
  ConsumptionListUse?: ConsumptionListUseResolvers<ContextType>;
  ConsumptionListWithdrawn?: ConsumptionListWithdrawnResolvers<ContextType>;
  ConsumptionOrigin?: ConsumptionOriginResolvers<ContextType>;
  ConsumptionReport?: ConsumptionReportResolvers<ContextType>;
  ConsumptionStandard?: ConsumptionStandardResolvers<ContextType>;
  ConsumptionStandardEntered?: ConsumptionStandardEnteredResolvers<ContextType>;
  CountLine?: CountLineResolvers<ContextType>;
  CountRecorded?: CountRecordedResolvers<ContextType>;
  CountSheet?: CountSheetResolvers<ContextType>;
  CountSheetConnection?: CountSheetConnectionResolvers<ContextType>;
  CountSheetEdge?: CountSheetEdgeResolvers<ContextType>;
  CountedLeftovers?: CountedLeftoversResolvers<ContextType>;
  CustomsReceipt?: CustomsReceiptResolvers<ContextType>;
  CustomsReceiptConnection?: CustomsReceiptConnectionResolvers<ContextType>;
  CustomsReceiptEdge?: CustomsReceiptEdgeResolvers<ContextType>;
  CustomsReceiptsReceived?: CustomsReceiptsReceivedResolvers<ContextType>;
  Date?: GraphQLScalarType;
  DateTime?: GraphQLScalarType;
  DecideAccountBookChangeResult?: DecideAccountBookChangeResultResolvers<ContextType>;
  DecideReviewTaskResult?: DecideReviewTaskResultResolvers<ContextType>;
  Decimal?: GraphQLScalarType;
  DeclareUnitConsumptionResult?: DeclareUnitConsumptionResultResolvers<ContextType>;
  DeclaredConsumptionVersion?: DeclaredConsumptionVersionResolvers<ContextType>;
  DeleteBondedListResult?: DeleteBondedListResultResolvers<ContextType>;
  DiscrepanciesConfirmed?: DiscrepanciesConfirmedResolvers<ContextType>;
  Discrepancy?: DiscrepancyResolvers<ContextType>;
  DiscrepancyDisposed?: DiscrepancyDisposedResolvers<ContextType>;
  DisposalSettled?: DisposalSettledResolvers<ContextType>;
  DisposeDiscrepancyResult?: DisposeDiscrepancyResultResolvers<ContextType>;
  Draft?: DraftResolvers<ContextType>;
  DraftAlreadySubmitted?: DraftAlreadySubmittedResolvers<ContextType>;
  DraftConnection?: DraftConnectionResolvers<ContextType>;
  DraftEdge?: DraftEdgeResolvers<ContextType>;
  DraftPrecheck?: DraftPrecheckResolvers<ContextType>;
  DraftSaved?: DraftSavedResolvers<ContextType>;
  DraftSubmitted?: DraftSubmittedResolvers<ContextType>;
  DraftVersion?: DraftVersionResolvers<ContextType>;
  EnterConsumptionStandardResult?: EnterConsumptionStandardResultResolvers<ContextType>;
  Enterprise?: EnterpriseResolvers<ContextType>;
  ExceededLimit?: ExceededLimitResolvers<ContextType>;
  ExcludedList?: ExcludedListResolvers<ContextType>;
  Fault?: FaultResolvers<ContextType>;
  FieldChange?: FieldChangeResolvers<ContextType>;
  FileAccountBookResult?: FileAccountBookResultResolvers<ContextType>;
  FileAnnualDeclarationResult?: FileAnnualDeclarationResultResolvers<ContextType>;
  FileBondedListResult?: FileBondedListResultResolvers<ContextType>;
  FileByOldRouteResult?: FileByOldRouteResultResolvers<ContextType>;
  FileConsumptionListResult?: FileConsumptionListResultResolvers<ContextType>;
  FileHandbookResult?: FileHandbookResultResolvers<ContextType>;
  FilingPending?: FilingPendingResolvers<ContextType>;
  FilingRefused?: FilingRefusedResolvers<ContextType>;
  FilingReview?: FilingReviewResolvers<ContextType>;
  FilingStep?: FilingStepResolvers<ContextType>;
  FilingSteps?: FilingStepsResolvers<ContextType>;
  Handbook?: HandbookResolvers<ContextType>;
  HandbookBalancesStated?: HandbookBalancesStatedResolvers<ContextType>;
  HandbookConsumption?: HandbookConsumptionResolvers<ContextType>;
  HandbookFiled?: HandbookFiledResolvers<ContextType>;
  HandbookMaterial?: HandbookMaterialResolvers<ContextType>;
  HandbookMove?: HandbookMoveResolvers<ContextType>;
  HandbookMoveResult?: HandbookMoveResultResolvers<ContextType>;
  HandbookOrigin?: HandbookOriginResolvers<ContextType>;
  HandbookProduct?: HandbookProductResolvers<ContextType>;
  HandbooksMoved?: HandbooksMovedResolvers<ContextType>;
  ImportBondedListsResult?: ImportBondedListsResultResolvers<ContextType>;
  ImportProgress?: ImportProgressResolvers<ContextType>;
  KeepMergeRelationResult?: KeepMergeRelationResultResolvers<ContextType>;
  LiftAccountBookPauseResult?: LiftAccountBookPauseResultResolvers<ContextType>;
  LinkCancelled?: LinkCancelledResolvers<ContextType>;
  Material?: MaterialResolvers<ContextType>;
  MaterialConnection?: MaterialConnectionResolvers<ContextType>;
  MaterialEdge?: MaterialEdgeResolvers<ContextType>;
  MaterialOutcome?: MaterialOutcomeResolvers<ContextType>;
  MergeRelation?: MergeRelationResolvers<ContextType>;
  MergeRelationConnection?: MergeRelationConnectionResolvers<ContextType>;
  MergeRelationEdge?: MergeRelationEdgeResolvers<ContextType>;
  MergeRelationKept?: MergeRelationKeptResolvers<ContextType>;
  MergedConsumption?: MergedConsumptionResolvers<ContextType>;
  MergedItem?: MergedItemResolvers<ContextType>;
  Money?: MoneyResolvers<ContextType>;
  MoveHandbooksResult?: MoveHandbooksResultResolvers<ContextType>;
  Movement?: MovementResolvers<ContextType>;
  MovementConnection?: MovementConnectionResolvers<ContextType>;
  MovementEdge?: MovementEdgeResolvers<ContextType>;
  Mutation?: MutationResolvers<ContextType>;
  NotFound?: NotFoundResolvers<ContextType>;
  OldRouteNotRun?: OldRouteNotRunResolvers<ContextType>;
  PageInfo?: PageInfoResolvers<ContextType>;
  PauseAccountBookResult?: PauseAccountBookResultResolvers<ContextType>;
  PauseStep?: PauseStepResolvers<ContextType>;
  PendingFiling?: PendingFilingResolvers<ContextType>;
  PeriodAmounts?: PeriodAmountsResolvers<ContextType>;
  PeriodReport?: PeriodReportResolvers<ContextType>;
  PlanStockTakeResult?: PlanStockTakeResultResolvers<ContextType>;
  Problem?: ProblemResolvers<ContextType>;
  Product?: ProductResolvers<ContextType>;
  ProductConnection?: ProductConnectionResolvers<ContextType>;
  ProductEdge?: ProductEdgeResolvers<ContextType>;
  ProposedLimits?: ProposedLimitsResolvers<ContextType>;
  PublishReviewParametersResult?: PublishReviewParametersResultResolvers<ContextType>;
  Quantity?: QuantityResolvers<ContextType>;
  Query?: QueryResolvers<ContextType>;
  ReceiveCustomsReceiptResult?: ReceiveCustomsReceiptResultResolvers<ContextType>;
  ReconciledMovement?: ReconciledMovementResolvers<ContextType>;
  Reconciliation?: ReconciliationResolvers<ContextType>;
  ReconciliationLine?: ReconciliationLineResolvers<ContextType>;
  ReconciliationLineConnection?: ReconciliationLineConnectionResolvers<ContextType>;
  ReconciliationLineEdge?: ReconciliationLineEdgeResolvers<ContextType>;
  RecordCountResult?: RecordCountResultResolvers<ContextType>;
  RecordWorkOrdersResult?: RecordWorkOrdersResultResolvers<ContextType>;
  RefuseAccountBookClosingResult?: RefuseAccountBookClosingResultResolvers<ContextType>;
  RefusedList?: RefusedListResolvers<ContextType>;
  RefusedListConnection?: RefusedListConnectionResolvers<ContextType>;
  RefusedListEdge?: RefusedListEdgeResolvers<ContextType>;
  ReplayDifference?: ReplayDifferenceResolvers<ContextType>;
  ReportExtension?: ReportExtensionResolvers<ContextType>;
  ReportExtensionAsked?: ReportExtensionAskedResolvers<ContextType>;
  ReportExtensionReviewTask?: ReportExtensionReviewTaskResolvers<ContextType>;
  ReportStockLedgerResult?: ReportStockLedgerResultResolvers<ContextType>;
  ReportWriteOffResult?: ReportWriteOffResultResolvers<ContextType>;
  RequestIdReused?: RequestIdReusedResolvers<ContextType>;
  RestateUnitConsumptionResult?: RestateUnitConsumptionResultResolvers<ContextType>;
  ReturnWriteOffResult?: ReturnWriteOffResultResolvers<ContextType>;
  ReviewFact?: ReviewFactResolvers<ContextType>;
  ReviewHit?: ReviewHitResolvers<ContextType>;
  ReviewParameter?: ReviewParameterResolvers<ContextType>;
  ReviewParametersPublished?: ReviewParametersPublishedResolvers<ContextType>;
  ReviewPublication?: ReviewPublicationResolvers<ContextType>;
  ReviewReplay?: ReviewReplayResolvers<ContextType>;
  ReviewRuleRun?: ReviewRuleRunResolvers<ContextType>;
  ReviewTask?: ReviewTaskResolvers<ContextType>;
  ReviewTaskAlreadyDecided?: ReviewTaskAlreadyDecidedResolvers<ContextType>;
  ReviewTaskClaimed?: ReviewTaskClaimedResolvers<ContextType>;
  ReviewTaskConnection?: ReviewTaskConnectionResolvers<ContextType>;
  ReviewTaskDecided?: ReviewTaskDecidedResolvers<ContextType>;
  ReviewTaskEdge?: ReviewTaskEdgeResolvers<ContextType>;
  ReviewTaskReason?: ReviewTaskReasonResolvers<ContextType>;
  ReviewTaskStep?: ReviewTaskStepResolvers<ContextType>;
  ReviewWhatIf?: ReviewWhatIfResolvers<ContextType>;
  ReviewWhatIfResult?: ReviewWhatIfResultResolvers<ContextType>;
  SanityFinding?: SanityFindingResolvers<ContextType>;
  SanityRow?: SanityRowResolvers<ContextType>;
  SaveDraftResult?: SaveDraftResultResolvers<ContextType>;
  SettleDisposalResult?: SettleDisposalResultResolvers<ContextType>;
  SpecialGoods?: SpecialGoodsResolvers<ContextType>;
  SpecialGoodsTreatment?: SpecialGoodsTreatmentResolvers<ContextType>;
  StateHandbookBalancesResult?: StateHandbookBalancesResultResolvers<ContextType>;
  StockLedgerReport?: StockLedgerReportResolvers<ContextType>;
  StockLedgerReported?: StockLedgerReportedResolvers<ContextType>;
  StockTake?: StockTakeResolvers<ContextType>;
  StockTakeClosed?: StockTakeClosedResolvers<ContextType>;
  StockTakeLine?: StockTakeLineResolvers<ContextType>;
  StockTakeLineConnection?: StockTakeLineConnectionResolvers<ContextType>;
  StockTakeLineEdge?: StockTakeLineEdgeResolvers<ContextType>;
  StockTakePlanned?: StockTakePlannedResolvers<ContextType>;
  SubmitDraftResult?: SubmitDraftResultResolvers<ContextType>;
  SupplementWriteOffResult?: SupplementWriteOffResultResolvers<ContextType>;
  Trace?: TraceResolvers<ContextType>;
  TraceEdge?: TraceEdgeResolvers<ContextType>;
  TraceNode?: TraceNodeResolvers<ContextType>;
  Turnover?: TurnoverResolvers<ContextType>;
  UnitConsumption?: UnitConsumptionResolvers<ContextType>;
  UnitConsumptionDeclared?: UnitConsumptionDeclaredResolvers<ContextType>;
  UnitConsumptionRestated?: UnitConsumptionRestatedResolvers<ContextType>;
  UnitConsumptionReviewTask?: UnitConsumptionReviewTaskResolvers<ContextType>;
  UnmatchedList?: UnmatchedListResolvers<ContextType>;
  UnmatchedListConnection?: UnmatchedListConnectionResolvers<ContextType>;
  UnmatchedListEdge?: UnmatchedListEdgeResolvers<ContextType>;
  WithdrawAccountBookClosingResult?: WithdrawAccountBookClosingResultResolvers<ContextType>;
  WithdrawConsumptionListResult?: WithdrawConsumptionListResultResolvers<ContextType>;
  WorkOrdersRecorded?: WorkOrdersRecordedResolvers<ContextType>;
  WriteOff?: WriteOffResolvers<ContextType>;
  WriteOffApproved?: WriteOffApprovedResolvers<ContextType>;
  WriteOffClaimed?: WriteOffClaimedResolvers<ContextType>;
  WriteOffDecided?: WriteOffDecidedResolvers<ContextType>;
  WriteOffDryRun?: WriteOffDryRunResolvers<ContextType>;
  WriteOffMaterialLine?: WriteOffMaterialLineResolvers<ContextType>;
  WriteOffMaterialLineConnection?: WriteOffMaterialLineConnectionResolvers<ContextType>;
  WriteOffMaterialLineEdge?: WriteOffMaterialLineEdgeResolvers<ContextType>;
  WriteOffPeriod?: WriteOffPeriodResolvers<ContextType>;
  WriteOffProductLine?: WriteOffProductLineResolvers<ContextType>;
  WriteOffProductLineConnection?: WriteOffProductLineConnectionResolvers<ContextType>;
  WriteOffProductLineEdge?: WriteOffProductLineEdgeResolvers<ContextType>;
  WriteOffReported?: WriteOffReportedResolvers<ContextType>;
  WriteOffReturned?: WriteOffReturnedResolvers<ContextType>;
  WriteOffReviewTask?: WriteOffReviewTaskResolvers<ContextType>;
  WriteOffStep?: WriteOffStepResolvers<ContextType>;
  WriteOffVersion?: WriteOffVersionResolvers<ContextType>;
};

