import type { LegalDate } from '@trust-supervision/kernel';
import type { Decimal } from '@trust-supervision/kernel';
import type { GraphQLResolveInfo, GraphQLScalarType, GraphQLScalarTypeConfig } from 'graphql';
import type { DeclarationParent, BondedListParent, EnterpriseParent, AlreadyReleasedParent, DeclarationIsCancelledParent, DeclarationUnderReviewParent, FilingReviewParent, DeclarationReviewTaskParent, ReviewTaskStepParent, DeclarationReviewTaskClaimedParent, DeclarationReviewTaskDecidedParent, ReviewTaskAlreadyDecidedParent, DeclarationReleasedParent } from '../mappers';
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

/** The goods were released before (已放行). The first release stands. */
export type AlreadyReleased = Problem & {
  readonly __typename?: 'AlreadyReleased';
  /** The declaration, by its number. */
  readonly declarationNumber: Scalars['String']['output'];
  /** The same for people. */
  readonly message: Scalars['String']['output'];
  /** The business day of the first release. */
  readonly releasedOn: Scalars['Date']['output'];
};

/** A bonded list (核注清单), as the account book keeps it. */
export type BondedList = {
  readonly __typename?: 'BondedList';
  /** The customs declaration made from it (报关单); null when it declares nothing, or the caller may not see it. */
  readonly declaration?: Maybe<Declaration>;
  /** Bonded list number (核注清单编号), 18 characters. */
  readonly listNumber: Scalars['String']['output'];
};

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

export type ClaimDeclarationReviewTaskResult = DeclarationReviewTaskClaimed | FilingRefused | NotFound | RequestIdReused | ReviewTaskAlreadyDecided;

export type ClaimReviewTaskInput = {
  /** Chosen by the caller, the same when the request is sent again: it is then carried out once. */
  readonly requestId: Scalars['ID']['input'];
  readonly taskId: Scalars['ID']['input'];
};

export type DecideDeclarationReviewTaskResult = DeclarationReviewTaskDecided | FilingRefused | NotFound | RequestIdReused | ReviewTaskAlreadyDecided;

export type DecideReviewTaskInput = {
  readonly decision: ReviewDecision;
  /** Needed unless the filing is approved without an inspection. */
  readonly reason?: InputMaybe<Scalars['String']['input']>;
  /** Chosen by the caller, the same when the request is sent again: it is then carried out once. */
  readonly requestId: Scalars['ID']['input'];
  readonly taskId: Scalars['ID']['input'];
};

/**
 * A customs declaration (报关单), made by itself from an approved bonded list (核注清单) that declares to customs: the
 * list says what moves through the account book, the declaration lets the goods cross the border.
 */
export type Declaration = {
  readonly __typename?: 'Declaration';
  /** The bonded list it was made from (核注清单). */
  readonly bondedList?: Maybe<BondedList>;
  /** The business day on which it was cancelled (撤销), since its bonded list is deleted; null otherwise. */
  readonly cancelledOn?: Maybe<Scalars['Date']['output']>;
  /** The event it follows from, the approval of its bonded list: so a treatment can be traced to its first cause. */
  readonly causedBy: Scalars['ID']['output'];
  /** Declaration number (报关单号), 18 digits: customs district 4, year 4, 1 for import or 0 for export, sequence 9. */
  readonly declarationNumber: Scalars['String']['output'];
  /** Import or export (进出口标志). */
  readonly direction: DeclarationDirection;
  /** Customs district that releases the goods (主管海关), 4 digits. */
  readonly district: Scalars['String']['output'];
  /** The enterprise whose goods they are (经营单位). */
  readonly enterprise?: Maybe<Enterprise>;
  /** The business day on which it was made: the one on which its list was approved. */
  readonly generatedOn: Scalars['Date']['output'];
  /** Opaque; does not change. */
  readonly id: Scalars['ID']['output'];
  /** The business day on which the goods were released (放行日期); null before. */
  readonly releasedOn?: Maybe<Scalars['Date']['output']>;
  /** Why officers did not release it, first to last (退单). */
  readonly returns: ReadonlyArray<DeclarationReturn>;
  /** How its release was reviewed (参数化判别), each time it was asked for, the last one last. */
  readonly reviewDecisions: ReadonlyArray<FilingReview>;
  /** Whether its goods were released (放行状态). */
  readonly state: DeclarationState;
  /** Supervision mode (监管方式), 4 digits, for example 0615 for processing with imported materials. */
  readonly supervisionMode: Scalars['String']['output'];
};

/** A page of declarations. */
export type DeclarationConnection = {
  readonly __typename?: 'DeclarationConnection';
  /** The declarations of the page, each with its cursor. */
  readonly edges: ReadonlyArray<DeclarationEdge>;
  /** The declarations of the edges, without their cursors. */
  readonly nodes: ReadonlyArray<Declaration>;
  /** Whether others follow, and behind which cursor. */
  readonly pageInfo: PageInfo;
};

/** Which way the goods cross the border (进出口标志). */
export type DeclarationDirection =
  /** Out of China (出口). */
  | 'EXPORT'
  /** Into China (进口). */
  | 'IMPORT';

/** A declaration on a page. */
export type DeclarationEdge = {
  readonly __typename?: 'DeclarationEdge';
  /** Give it as `after` to go on behind this declaration. */
  readonly cursor: Scalars['String']['output'];
  /** The declaration. */
  readonly node: Declaration;
};

/** The declaration was cancelled, since its bonded list is deleted (已撤销): its goods are not released. */
export type DeclarationIsCancelled = Problem & {
  readonly __typename?: 'DeclarationIsCancelled';
  /** The business day on which it was cancelled. */
  readonly cancelledOn: Scalars['Date']['output'];
  /** The declaration, by its number. */
  readonly declarationNumber: Scalars['String']['output'];
  /** The same for people. */
  readonly message: Scalars['String']['output'];
};

/** The goods are released. */
export type DeclarationReleased = {
  readonly __typename?: 'DeclarationReleased';
  /** The declaration, released. */
  readonly declaration: Declaration;
};

/** Why an officer did not release a declaration (退单). */
export type DeclarationReturn = {
  readonly __typename?: 'DeclarationReturn';
  /** The officer's reason. */
  readonly reason: Scalars['String']['output'];
  /** The business day. */
  readonly returnedOn: Scalars['Date']['output'];
};

/** The review of the release of a customs declaration (放行). */
export type DeclarationReviewTask = ReviewTask & {
  readonly __typename?: 'DeclarationReviewTask';
  readonly ageMinutes: Scalars['Int']['output'];
  readonly claimExpiresAt?: Maybe<Scalars['DateTime']['output']>;
  readonly claimedBy?: Maybe<Scalars['String']['output']>;
  readonly decidedAt?: Maybe<Scalars['DateTime']['output']>;
  readonly decidedBy?: Maybe<Scalars['String']['output']>;
  readonly decision?: Maybe<ReviewDecision>;
  readonly decisionReason?: Maybe<Scalars['String']['output']>;
  /** Whose goods would be released. */
  readonly declaration: Declaration;
  readonly district: Scalars['String']['output'];
  readonly enterprise?: Maybe<Enterprise>;
  readonly enterpriseUsci: Scalars['String']['output'];
  /** Declaration number. */
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

/** The officer has the task until `claimExpiresAt`. */
export type DeclarationReviewTaskClaimed = {
  readonly __typename?: 'DeclarationReviewTaskClaimed';
  readonly task: DeclarationReviewTask;
};

/** A page of review tasks of releases. */
export type DeclarationReviewTaskConnection = {
  readonly __typename?: 'DeclarationReviewTaskConnection';
  readonly edges: ReadonlyArray<DeclarationReviewTaskEdge>;
  readonly nodes: ReadonlyArray<DeclarationReviewTask>;
  readonly pageInfo: PageInfo;
};

/** The task is decided, and the declaration has moved. */
export type DeclarationReviewTaskDecided = {
  readonly __typename?: 'DeclarationReviewTaskDecided';
  /** The task that this decision opened: the next level, or the finding of the inspection that was ordered. */
  readonly followedBy?: Maybe<DeclarationReviewTask>;
  readonly task: DeclarationReviewTask;
};

/** A review task on a page. */
export type DeclarationReviewTaskEdge = {
  readonly __typename?: 'DeclarationReviewTaskEdge';
  readonly cursor: Scalars['String']['output'];
  readonly node: DeclarationReviewTask;
};

/** How far a declaration is. */
export type DeclarationState =
  /** Cancelled before its release, with its list (已撤销). */
  | 'CANCELLED'
  /** Made from its list; the goods wait for release (已生成). */
  | 'GENERATED'
  /** Its release waits for one officer (转人工). */
  | 'MANUAL'
  /** The goods may go (已放行). */
  | 'RELEASED'
  /** An officer did not release it, and says why (退单). Its release may be asked for again. */
  | 'RETURNED';

/** The rules did not pass the release: it waits for one officer (转人工), and nothing has moved. */
export type DeclarationUnderReview = {
  readonly __typename?: 'DeclarationUnderReview';
  /** The declaration, with the review in `reviewDecisions`. */
  readonly declaration: Declaration;
  /** What the officer decides. */
  readonly task: DeclarationReviewTask;
};

/** An enterprise (企业), as enterprise credit keeps it. */
export type Enterprise = {
  readonly __typename?: 'Enterprise';
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

/** An amount in a currency (ISO 4217). */
export type Money = {
  readonly __typename?: 'Money';
  readonly amount: Scalars['Decimal']['output'];
  readonly currency: Scalars['String']['output'];
};

export type Mutation = {
  readonly __typename?: 'Mutation';
  /**
   * An officer of the district takes the task of a release: for a time nobody else decides it. Taking it again begins that
   * time anew.
   */
  readonly claimDeclarationReviewTask: ClaimDeclarationReviewTaskResult;
  /**
   * An officer of the district decides the task of a release, for good: approved, the goods are released in the same step;
   * returned with a reason, the declaration waits for another request; an inspection is ordered first. The officer is not
   * the enterprise's coordinator; a task that nobody has taken may be decided at once.
   */
  readonly decideDeclarationReviewTask: DecideDeclarationReviewTaskResult;
  /**
   * Customs is asked to release the goods of a declaration (放行). The release is reviewed by parameters (参数化判别): what the
   * rules pass is released at once, and the bonded list behind it is then posted to the account book; what they do not
   * pass waits for one officer. For officers of the declaration's district and for administrators. GACC Order 219.
   */
  readonly releaseDeclaration: ReleaseDeclarationResult;
};


export type MutationClaimDeclarationReviewTaskArgs = {
  input: ClaimReviewTaskInput;
};


export type MutationDecideDeclarationReviewTaskArgs = {
  input: DecideReviewTaskInput;
};


export type MutationReleaseDeclarationArgs = {
  input: ReleaseDeclarationInput;
};

/** There is no such thing, or the caller may not see it. */
export type NotFound = Problem & {
  readonly __typename?: 'NotFound';
  readonly key: Scalars['String']['output'];
  readonly kind: Scalars['String']['output'];
  readonly message: Scalars['String']['output'];
};

/** Where a page of a connection begins and ends. */
export type PageInfo = {
  readonly __typename?: 'PageInfo';
  readonly endCursor?: Maybe<Scalars['String']['output']>;
  readonly hasNextPage: Scalars['Boolean']['output'];
};

/** A refusal the caller can act on. Nothing has moved. */
export type Problem = {
  readonly message: Scalars['String']['output'];
};

/** A quantity in a declared unit, by its customs unit code (计量单位代码), for example 035 for kilogram. */
export type Quantity = {
  readonly __typename?: 'Quantity';
  readonly unit: Scalars['String']['output'];
  readonly value: Scalars['Decimal']['output'];
};

export type Query = {
  readonly __typename?: 'Query';
  /**
   * One customs declaration by its number (报关单号). An enterprise finds only its own, customs finds all; null when there
   * is none, or none the caller may see.
   */
  readonly declaration?: Maybe<Declaration>;
  /**
   * The review of a release by the id of its decision, of one that was refused as well. Null when there is none, or none
   * the caller may see.
   */
  readonly declarationReviewDecision?: Maybe<FilingReview>;
  /** The review task of a release by its id; null when there is none. */
  readonly declarationReviewTask?: Maybe<DeclarationReviewTask>;
  /**
   * Releases that wait for an officer (单人审核制), the oldest first: of a district, by default the officer's own; an
   * administrator sees all. Those that wait, open and claimed, unless a state is told.
   */
  readonly declarationReviewTasks: DeclarationReviewTaskConnection;
  /**
   * Names exactly the decisions on releases that drafted parameters would have changed, as if they had been in force
   * throughout the interval. For officers and administrators. Parameters are published by publishReviewParameters.
   */
  readonly declarationReviewWhatIf: ReviewWhatIfResult;
  /**
   * The customs declarations the caller may see, by number, of one state when told; at most 100 a page, 20 when not
   * told.
   */
  readonly declarations: DeclarationConnection;
  /**
   * Replays a decision on a release: the rules of today on what they looked at then, with the parameters of then. The same
   * answer, or a named reason why not. Null when there is none, or none the caller may see.
   */
  readonly replayDeclarationReview?: Maybe<ReviewReplay>;
};


export type QueryDeclarationArgs = {
  declarationNumber: Scalars['String']['input'];
};


export type QueryDeclarationReviewDecisionArgs = {
  id: Scalars['ID']['input'];
};


export type QueryDeclarationReviewTaskArgs = {
  id: Scalars['ID']['input'];
};


export type QueryDeclarationReviewTasksArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  district?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  state?: InputMaybe<ReviewTaskState>;
};


export type QueryDeclarationReviewWhatIfArgs = {
  input: ReviewWhatIfInput;
};


export type QueryDeclarationsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  state?: InputMaybe<DeclarationState>;
};


export type QueryReplayDeclarationReviewArgs = {
  decisionId: Scalars['ID']['input'];
};

/** A release of goods (放行). */
export type ReleaseDeclarationInput = {
  /** The declaration, by its number of 18 digits. */
  readonly declarationNumber: Scalars['String']['input'];
  /** Chosen by the caller, the same when the request is sent again: it is then carried out once. */
  readonly requestId: Scalars['ID']['input'];
};

/** The goods are released, or why they are not. */
export type ReleaseDeclarationResult = AlreadyReleased | DeclarationIsCancelled | DeclarationReleased | DeclarationUnderReview | FilingRefused | NotFound | RequestIdReused;

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

/** This `requestId` was used before with other content. The first outcome stands. */
export type RequestIdReused = Problem & {
  readonly __typename?: 'RequestIdReused';
  readonly message: Scalars['String']['output'];
  readonly requestId: Scalars['ID']['output'];
};

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
  BondedList: BondedList;
  Declaration: Declaration;
  DeclarationReviewTask: DeclarationReviewTask;
};

/** Mapping of federation reference types */
export type FederationReferenceTypes = {
  BondedList:
    ( { __typename: 'BondedList' }
    & GraphQLRecursivePick<FederationTypes['BondedList'], {"listNumber":true}> );
  Declaration:
    ( { __typename: 'Declaration' }
    & ( GraphQLRecursivePick<FederationTypes['Declaration'], {"id":true}>
        | GraphQLRecursivePick<FederationTypes['Declaration'], {"declarationNumber":true}> ) );
  DeclarationReviewTask:
    ( { __typename: 'DeclarationReviewTask' }
    & GraphQLRecursivePick<FederationTypes['DeclarationReviewTask'], {"id":true}> );
};

/** Mapping of union types */
export type ResolversUnionTypes<_RefType extends Record<string, unknown>> = {
  ClaimDeclarationReviewTaskResult:
    | ( DeclarationReviewTaskClaimedParent & { __typename: 'DeclarationReviewTaskClaimed' } )
    | ( FilingRefused & { __typename: 'FilingRefused' } )
    | ( NotFound & { __typename: 'NotFound' } )
    | ( RequestIdReused & { __typename: 'RequestIdReused' } )
    | ( ReviewTaskAlreadyDecidedParent & { __typename: 'ReviewTaskAlreadyDecided' } )
  ;
  DecideDeclarationReviewTaskResult:
    | ( DeclarationReviewTaskDecidedParent & { __typename: 'DeclarationReviewTaskDecided' } )
    | ( FilingRefused & { __typename: 'FilingRefused' } )
    | ( NotFound & { __typename: 'NotFound' } )
    | ( RequestIdReused & { __typename: 'RequestIdReused' } )
    | ( ReviewTaskAlreadyDecidedParent & { __typename: 'ReviewTaskAlreadyDecided' } )
  ;
  ReleaseDeclarationResult:
    | ( AlreadyReleasedParent & { __typename: 'AlreadyReleased' } )
    | ( DeclarationIsCancelledParent & { __typename: 'DeclarationIsCancelled' } )
    | ( DeclarationReleasedParent & { __typename: 'DeclarationReleased' } )
    | ( DeclarationUnderReviewParent & { __typename: 'DeclarationUnderReview' } )
    | ( FilingRefused & { __typename: 'FilingRefused' } )
    | ( NotFound & { __typename: 'NotFound' } )
    | ( RequestIdReused & { __typename: 'RequestIdReused' } )
  ;
  ReviewWhatIfResult:
    | ( FilingRefused & { __typename: 'FilingRefused' } )
    | ( ReviewWhatIf & { __typename: 'ReviewWhatIf' } )
  ;
};

/** Mapping of interface types */
export type ResolversInterfaceTypes<_RefType extends Record<string, unknown>> = {
  Problem:
    | ( AlreadyReleasedParent & { __typename: 'AlreadyReleased' } )
    | ( DeclarationIsCancelledParent & { __typename: 'DeclarationIsCancelled' } )
    | ( FilingRefused & { __typename: 'FilingRefused' } )
    | ( NotFound & { __typename: 'NotFound' } )
    | ( RequestIdReused & { __typename: 'RequestIdReused' } )
    | ( ReviewTaskAlreadyDecidedParent & { __typename: 'ReviewTaskAlreadyDecided' } )
  ;
  ReviewTask: ( DeclarationReviewTaskParent & { __typename: 'DeclarationReviewTask' } );
};

/** Mapping between all available schema types and the resolvers types */
export type ResolversTypes = {
  AlreadyReleased: ResolverTypeWrapper<AlreadyReleasedParent>;
  String: ResolverTypeWrapper<Scalars['String']['output']>;
  BondedList: ResolverTypeWrapper<BondedListParent>;
  ChangedReview: ResolverTypeWrapper<ChangedReview>;
  ID: ResolverTypeWrapper<Scalars['ID']['output']>;
  ClaimDeclarationReviewTaskResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['ClaimDeclarationReviewTaskResult']>;
  ClaimReviewTaskInput: ClaimReviewTaskInput;
  Date: ResolverTypeWrapper<Scalars['Date']['output']>;
  DateTime: ResolverTypeWrapper<Scalars['DateTime']['output']>;
  DecideDeclarationReviewTaskResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['DecideDeclarationReviewTaskResult']>;
  DecideReviewTaskInput: DecideReviewTaskInput;
  Decimal: ResolverTypeWrapper<Scalars['Decimal']['output']>;
  Declaration: ResolverTypeWrapper<DeclarationParent>;
  DeclarationConnection: ResolverTypeWrapper<Omit<DeclarationConnection, 'edges' | 'nodes'> & { edges: ReadonlyArray<ResolversTypes['DeclarationEdge']>, nodes: ReadonlyArray<ResolversTypes['Declaration']> }>;
  DeclarationDirection: DeclarationDirection;
  DeclarationEdge: ResolverTypeWrapper<Omit<DeclarationEdge, 'node'> & { node: ResolversTypes['Declaration'] }>;
  DeclarationIsCancelled: ResolverTypeWrapper<DeclarationIsCancelledParent>;
  DeclarationReleased: ResolverTypeWrapper<DeclarationReleasedParent>;
  DeclarationReturn: ResolverTypeWrapper<DeclarationReturn>;
  DeclarationReviewTask: ResolverTypeWrapper<DeclarationReviewTaskParent>;
  Int: ResolverTypeWrapper<Scalars['Int']['output']>;
  DeclarationReviewTaskClaimed: ResolverTypeWrapper<DeclarationReviewTaskClaimedParent>;
  DeclarationReviewTaskConnection: ResolverTypeWrapper<Omit<DeclarationReviewTaskConnection, 'edges' | 'nodes'> & { edges: ReadonlyArray<ResolversTypes['DeclarationReviewTaskEdge']>, nodes: ReadonlyArray<ResolversTypes['DeclarationReviewTask']> }>;
  DeclarationReviewTaskDecided: ResolverTypeWrapper<DeclarationReviewTaskDecidedParent>;
  DeclarationReviewTaskEdge: ResolverTypeWrapper<Omit<DeclarationReviewTaskEdge, 'node'> & { node: ResolversTypes['DeclarationReviewTask'] }>;
  DeclarationState: DeclarationState;
  DeclarationUnderReview: ResolverTypeWrapper<DeclarationUnderReviewParent>;
  Enterprise: ResolverTypeWrapper<EnterpriseParent>;
  ExceededLimit: ResolverTypeWrapper<ExceededLimit>;
  Fault: ResolverTypeWrapper<Fault>;
  FilingRefused: ResolverTypeWrapper<FilingRefused>;
  FilingReview: ResolverTypeWrapper<FilingReviewParent>;
  Money: ResolverTypeWrapper<Money>;
  Mutation: ResolverTypeWrapper<Record<PropertyKey, never>>;
  NotFound: ResolverTypeWrapper<NotFound>;
  PageInfo: ResolverTypeWrapper<PageInfo>;
  Boolean: ResolverTypeWrapper<Scalars['Boolean']['output']>;
  Problem: ResolverTypeWrapper<ResolversInterfaceTypes<ResolversTypes>['Problem']>;
  Quantity: ResolverTypeWrapper<Quantity>;
  Query: ResolverTypeWrapper<Record<PropertyKey, never>>;
  ReleaseDeclarationInput: ReleaseDeclarationInput;
  ReleaseDeclarationResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['ReleaseDeclarationResult']>;
  ReplayDifference: ResolverTypeWrapper<ReplayDifference>;
  ReplayReason: ReplayReason;
  RequestIdReused: ResolverTypeWrapper<RequestIdReused>;
  ReviewDecision: ReviewDecision;
  ReviewFact: ResolverTypeWrapper<ReviewFact>;
  ReviewHit: ResolverTypeWrapper<ReviewHit>;
  ReviewOutcome: ReviewOutcome;
  ReviewParameter: ResolverTypeWrapper<ReviewParameter>;
  ReviewParameterInput: ReviewParameterInput;
  ReviewReplay: ResolverTypeWrapper<ReviewReplay>;
  ReviewRuleRun: ResolverTypeWrapper<ReviewRuleRun>;
  ReviewTask: ResolverTypeWrapper<ResolversInterfaceTypes<ResolversTypes>['ReviewTask']>;
  ReviewTaskAlreadyDecided: ResolverTypeWrapper<ReviewTaskAlreadyDecidedParent>;
  ReviewTaskEvent: ReviewTaskEvent;
  ReviewTaskReason: ResolverTypeWrapper<ReviewTaskReason>;
  ReviewTaskState: ReviewTaskState;
  ReviewTaskStep: ResolverTypeWrapper<ReviewTaskStepParent>;
  ReviewWhatIf: ResolverTypeWrapper<ReviewWhatIf>;
  ReviewWhatIfInput: ReviewWhatIfInput;
  ReviewWhatIfResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['ReviewWhatIfResult']>;
  ReviewedFiling: ReviewedFiling;
};

/** Mapping between all available schema types and the resolvers parents */
export type ResolversParentTypes = {
  AlreadyReleased: AlreadyReleasedParent;
  String: Scalars['String']['output'];
  BondedList: BondedListParent;
  ChangedReview: ChangedReview;
  ID: Scalars['ID']['output'];
  ClaimDeclarationReviewTaskResult: ResolversUnionTypes<ResolversParentTypes>['ClaimDeclarationReviewTaskResult'];
  ClaimReviewTaskInput: ClaimReviewTaskInput;
  Date: Scalars['Date']['output'];
  DateTime: Scalars['DateTime']['output'];
  DecideDeclarationReviewTaskResult: ResolversUnionTypes<ResolversParentTypes>['DecideDeclarationReviewTaskResult'];
  DecideReviewTaskInput: DecideReviewTaskInput;
  Decimal: Scalars['Decimal']['output'];
  Declaration: DeclarationParent;
  DeclarationConnection: Omit<DeclarationConnection, 'edges' | 'nodes'> & { edges: ReadonlyArray<ResolversParentTypes['DeclarationEdge']>, nodes: ReadonlyArray<ResolversParentTypes['Declaration']> };
  DeclarationEdge: Omit<DeclarationEdge, 'node'> & { node: ResolversParentTypes['Declaration'] };
  DeclarationIsCancelled: DeclarationIsCancelledParent;
  DeclarationReleased: DeclarationReleasedParent;
  DeclarationReturn: DeclarationReturn;
  DeclarationReviewTask: DeclarationReviewTaskParent;
  Int: Scalars['Int']['output'];
  DeclarationReviewTaskClaimed: DeclarationReviewTaskClaimedParent;
  DeclarationReviewTaskConnection: Omit<DeclarationReviewTaskConnection, 'edges' | 'nodes'> & { edges: ReadonlyArray<ResolversParentTypes['DeclarationReviewTaskEdge']>, nodes: ReadonlyArray<ResolversParentTypes['DeclarationReviewTask']> };
  DeclarationReviewTaskDecided: DeclarationReviewTaskDecidedParent;
  DeclarationReviewTaskEdge: Omit<DeclarationReviewTaskEdge, 'node'> & { node: ResolversParentTypes['DeclarationReviewTask'] };
  DeclarationUnderReview: DeclarationUnderReviewParent;
  Enterprise: EnterpriseParent;
  ExceededLimit: ExceededLimit;
  Fault: Fault;
  FilingRefused: FilingRefused;
  FilingReview: FilingReviewParent;
  Money: Money;
  Mutation: Record<PropertyKey, never>;
  NotFound: NotFound;
  PageInfo: PageInfo;
  Boolean: Scalars['Boolean']['output'];
  Problem: ResolversInterfaceTypes<ResolversParentTypes>['Problem'];
  Quantity: Quantity;
  Query: Record<PropertyKey, never>;
  ReleaseDeclarationInput: ReleaseDeclarationInput;
  ReleaseDeclarationResult: ResolversUnionTypes<ResolversParentTypes>['ReleaseDeclarationResult'];
  ReplayDifference: ReplayDifference;
  RequestIdReused: RequestIdReused;
  ReviewFact: ReviewFact;
  ReviewHit: ReviewHit;
  ReviewParameter: ReviewParameter;
  ReviewParameterInput: ReviewParameterInput;
  ReviewReplay: ReviewReplay;
  ReviewRuleRun: ReviewRuleRun;
  ReviewTask: ResolversInterfaceTypes<ResolversParentTypes>['ReviewTask'];
  ReviewTaskAlreadyDecided: ReviewTaskAlreadyDecidedParent;
  ReviewTaskReason: ReviewTaskReason;
  ReviewTaskStep: ReviewTaskStepParent;
  ReviewWhatIf: ReviewWhatIf;
  ReviewWhatIfInput: ReviewWhatIfInput;
  ReviewWhatIfResult: ResolversUnionTypes<ResolversParentTypes>['ReviewWhatIfResult'];
};

export type AlreadyReleasedResolvers<ContextType = Context, ParentType extends ResolversParentTypes['AlreadyReleased'] = ResolversParentTypes['AlreadyReleased']> = {
  declarationNumber?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  releasedOn?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type BondedListResolvers<ContextType = Context, ParentType extends ResolversParentTypes['BondedList'] = ResolversParentTypes['BondedList'], FederationReferenceType extends FederationReferenceTypes['BondedList'] = FederationReferenceTypes['BondedList']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['BondedList']> | FederationReferenceType, FederationReferenceType, ContextType>;
  declaration?: Resolver<Maybe<ResolversTypes['Declaration']>, ParentType, ContextType>;
  listNumber?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
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

export type ClaimDeclarationReviewTaskResultResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ClaimDeclarationReviewTaskResult'] = ResolversParentTypes['ClaimDeclarationReviewTaskResult']> = {
  __resolveType: TypeResolveFn<'DeclarationReviewTaskClaimed' | 'FilingRefused' | 'NotFound' | 'RequestIdReused' | 'ReviewTaskAlreadyDecided', ParentType, ContextType>;
};

export interface DateScalarConfig extends GraphQLScalarTypeConfig<ResolversTypes['Date'], any> {
  name: 'Date';
}

export interface DateTimeScalarConfig extends GraphQLScalarTypeConfig<ResolversTypes['DateTime'], any> {
  name: 'DateTime';
}

export type DecideDeclarationReviewTaskResultResolvers<ContextType = Context, ParentType extends ResolversParentTypes['DecideDeclarationReviewTaskResult'] = ResolversParentTypes['DecideDeclarationReviewTaskResult']> = {
  __resolveType: TypeResolveFn<'DeclarationReviewTaskDecided' | 'FilingRefused' | 'NotFound' | 'RequestIdReused' | 'ReviewTaskAlreadyDecided', ParentType, ContextType>;
};

export interface DecimalScalarConfig extends GraphQLScalarTypeConfig<ResolversTypes['Decimal'], any> {
  name: 'Decimal';
}

export type DeclarationResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Declaration'] = ResolversParentTypes['Declaration'], FederationReferenceType extends FederationReferenceTypes['Declaration'] = FederationReferenceTypes['Declaration']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['Declaration']> | FederationReferenceType, FederationReferenceType, ContextType>;
  bondedList?: Resolver<Maybe<ResolversTypes['BondedList']>, ParentType, ContextType>;
  cancelledOn?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  causedBy?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  declarationNumber?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  direction?: Resolver<ResolversTypes['DeclarationDirection'], ParentType, ContextType>;
  district?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  enterprise?: Resolver<Maybe<ResolversTypes['Enterprise']>, ParentType, ContextType>;
  generatedOn?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  releasedOn?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  returns?: Resolver<ReadonlyArray<ResolversTypes['DeclarationReturn']>, ParentType, ContextType>;
  reviewDecisions?: Resolver<ReadonlyArray<ResolversTypes['FilingReview']>, ParentType, ContextType>;
  state?: Resolver<ResolversTypes['DeclarationState'], ParentType, ContextType>;
  supervisionMode?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type DeclarationConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['DeclarationConnection'] = ResolversParentTypes['DeclarationConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['DeclarationEdge']>, ParentType, ContextType>;
  nodes?: Resolver<ReadonlyArray<ResolversTypes['Declaration']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
};

export type DeclarationEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['DeclarationEdge'] = ResolversParentTypes['DeclarationEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Declaration'], ParentType, ContextType>;
};

export type DeclarationIsCancelledResolvers<ContextType = Context, ParentType extends ResolversParentTypes['DeclarationIsCancelled'] = ResolversParentTypes['DeclarationIsCancelled']> = {
  cancelledOn?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  declarationNumber?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type DeclarationReleasedResolvers<ContextType = Context, ParentType extends ResolversParentTypes['DeclarationReleased'] = ResolversParentTypes['DeclarationReleased']> = {
  declaration?: Resolver<ResolversTypes['Declaration'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type DeclarationReturnResolvers<ContextType = Context, ParentType extends ResolversParentTypes['DeclarationReturn'] = ResolversParentTypes['DeclarationReturn']> = {
  reason?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  returnedOn?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
};

export type DeclarationReviewTaskResolvers<ContextType = Context, ParentType extends ResolversParentTypes['DeclarationReviewTask'] = ResolversParentTypes['DeclarationReviewTask'], FederationReferenceType extends FederationReferenceTypes['DeclarationReviewTask'] = FederationReferenceTypes['DeclarationReviewTask']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['DeclarationReviewTask']> | FederationReferenceType, FederationReferenceType, ContextType>;
  ageMinutes?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  claimExpiresAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  claimedBy?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  decidedAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  decidedBy?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  decision?: Resolver<Maybe<ResolversTypes['ReviewDecision']>, ParentType, ContextType>;
  decisionReason?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  declaration?: Resolver<ResolversTypes['Declaration'], ParentType, ContextType>;
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

export type DeclarationReviewTaskClaimedResolvers<ContextType = Context, ParentType extends ResolversParentTypes['DeclarationReviewTaskClaimed'] = ResolversParentTypes['DeclarationReviewTaskClaimed']> = {
  task?: Resolver<ResolversTypes['DeclarationReviewTask'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type DeclarationReviewTaskConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['DeclarationReviewTaskConnection'] = ResolversParentTypes['DeclarationReviewTaskConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['DeclarationReviewTaskEdge']>, ParentType, ContextType>;
  nodes?: Resolver<ReadonlyArray<ResolversTypes['DeclarationReviewTask']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
};

export type DeclarationReviewTaskDecidedResolvers<ContextType = Context, ParentType extends ResolversParentTypes['DeclarationReviewTaskDecided'] = ResolversParentTypes['DeclarationReviewTaskDecided']> = {
  followedBy?: Resolver<Maybe<ResolversTypes['DeclarationReviewTask']>, ParentType, ContextType>;
  task?: Resolver<ResolversTypes['DeclarationReviewTask'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type DeclarationReviewTaskEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['DeclarationReviewTaskEdge'] = ResolversParentTypes['DeclarationReviewTaskEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['DeclarationReviewTask'], ParentType, ContextType>;
};

export type DeclarationUnderReviewResolvers<ContextType = Context, ParentType extends ResolversParentTypes['DeclarationUnderReview'] = ResolversParentTypes['DeclarationUnderReview']> = {
  declaration?: Resolver<ResolversTypes['Declaration'], ParentType, ContextType>;
  task?: Resolver<ResolversTypes['DeclarationReviewTask'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type EnterpriseResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Enterprise'] = ResolversParentTypes['Enterprise']> = {
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

export type MoneyResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Money'] = ResolversParentTypes['Money']> = {
  amount?: Resolver<ResolversTypes['Decimal'], ParentType, ContextType>;
  currency?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type MutationResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Mutation'] = ResolversParentTypes['Mutation']> = {
  claimDeclarationReviewTask?: Resolver<ResolversTypes['ClaimDeclarationReviewTaskResult'], ParentType, ContextType, RequireFields<MutationClaimDeclarationReviewTaskArgs, 'input'>>;
  decideDeclarationReviewTask?: Resolver<ResolversTypes['DecideDeclarationReviewTaskResult'], ParentType, ContextType, RequireFields<MutationDecideDeclarationReviewTaskArgs, 'input'>>;
  releaseDeclaration?: Resolver<ResolversTypes['ReleaseDeclarationResult'], ParentType, ContextType, RequireFields<MutationReleaseDeclarationArgs, 'input'>>;
};

export type NotFoundResolvers<ContextType = Context, ParentType extends ResolversParentTypes['NotFound'] = ResolversParentTypes['NotFound']> = {
  key?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type PageInfoResolvers<ContextType = Context, ParentType extends ResolversParentTypes['PageInfo'] = ResolversParentTypes['PageInfo']> = {
  endCursor?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  hasNextPage?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
};

export type ProblemResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Problem'] = ResolversParentTypes['Problem']> = {
  __resolveType: TypeResolveFn<'AlreadyReleased' | 'DeclarationIsCancelled' | 'FilingRefused' | 'NotFound' | 'RequestIdReused' | 'ReviewTaskAlreadyDecided', ParentType, ContextType>;
};

export type QuantityResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Quantity'] = ResolversParentTypes['Quantity']> = {
  unit?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  value?: Resolver<ResolversTypes['Decimal'], ParentType, ContextType>;
};

export type QueryResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Query'] = ResolversParentTypes['Query']> = {
  declaration?: Resolver<Maybe<ResolversTypes['Declaration']>, ParentType, ContextType, RequireFields<QueryDeclarationArgs, 'declarationNumber'>>;
  declarationReviewDecision?: Resolver<Maybe<ResolversTypes['FilingReview']>, ParentType, ContextType, RequireFields<QueryDeclarationReviewDecisionArgs, 'id'>>;
  declarationReviewTask?: Resolver<Maybe<ResolversTypes['DeclarationReviewTask']>, ParentType, ContextType, RequireFields<QueryDeclarationReviewTaskArgs, 'id'>>;
  declarationReviewTasks?: Resolver<ResolversTypes['DeclarationReviewTaskConnection'], ParentType, ContextType, Partial<QueryDeclarationReviewTasksArgs>>;
  declarationReviewWhatIf?: Resolver<ResolversTypes['ReviewWhatIfResult'], ParentType, ContextType, RequireFields<QueryDeclarationReviewWhatIfArgs, 'input'>>;
  declarations?: Resolver<ResolversTypes['DeclarationConnection'], ParentType, ContextType, Partial<QueryDeclarationsArgs>>;
  replayDeclarationReview?: Resolver<Maybe<ResolversTypes['ReviewReplay']>, ParentType, ContextType, RequireFields<QueryReplayDeclarationReviewArgs, 'decisionId'>>;
};

export type ReleaseDeclarationResultResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ReleaseDeclarationResult'] = ResolversParentTypes['ReleaseDeclarationResult']> = {
  __resolveType: TypeResolveFn<'AlreadyReleased' | 'DeclarationIsCancelled' | 'DeclarationReleased' | 'DeclarationUnderReview' | 'FilingRefused' | 'NotFound' | 'RequestIdReused', ParentType, ContextType>;
};

export type ReplayDifferenceResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ReplayDifference'] = ResolversParentTypes['ReplayDifference']> = {
  after?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  before?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  reason?: Resolver<ResolversTypes['ReplayReason'], ParentType, ContextType>;
  rule?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type RequestIdReusedResolvers<ContextType = Context, ParentType extends ResolversParentTypes['RequestIdReused'] = ResolversParentTypes['RequestIdReused']> = {
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  requestId?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
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
  __resolveType: TypeResolveFn<'DeclarationReviewTask', ParentType, ContextType>;
};

export type ReviewTaskAlreadyDecidedResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ReviewTaskAlreadyDecided'] = ResolversParentTypes['ReviewTaskAlreadyDecided']> = {
  decidedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  decidedBy?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  decision?: Resolver<ResolversTypes['ReviewDecision'], ParentType, ContextType>;
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
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

export type Resolvers<ContextType = Context> = {
  AlreadyReleased?: AlreadyReleasedResolvers<ContextType>;
  BondedList?: BondedListResolvers<ContextType>;
  ChangedReview?: ChangedReviewResolvers<ContextType>;
  ClaimDeclarationReviewTaskResult?: ClaimDeclarationReviewTaskResultResolvers<ContextType>;
  Date?: GraphQLScalarType;
  DateTime?: GraphQLScalarType;
  DecideDeclarationReviewTaskResult?: DecideDeclarationReviewTaskResultResolvers<ContextType>;
  Decimal?: GraphQLScalarType;
  Declaration?: DeclarationResolvers<ContextType>;
  DeclarationConnection?: DeclarationConnectionResolvers<ContextType>;
  DeclarationEdge?: DeclarationEdgeResolvers<ContextType>;
  DeclarationIsCancelled?: DeclarationIsCancelledResolvers<ContextType>;
  DeclarationReleased?: DeclarationReleasedResolvers<ContextType>;
  DeclarationReturn?: DeclarationReturnResolvers<ContextType>;
  DeclarationReviewTask?: DeclarationReviewTaskResolvers<ContextType>;
  DeclarationReviewTaskClaimed?: DeclarationReviewTaskClaimedResolvers<ContextType>;
  DeclarationReviewTaskConnection?: DeclarationReviewTaskConnectionResolvers<ContextType>;
  DeclarationReviewTaskDecided?: DeclarationReviewTaskDecidedResolvers<ContextType>;
  DeclarationReviewTaskEdge?: DeclarationReviewTaskEdgeResolvers<ContextType>;
  DeclarationUnderReview?: DeclarationUnderReviewResolvers<ContextType>;
  Enterprise?: EnterpriseResolvers<ContextType>;
  ExceededLimit?: ExceededLimitResolvers<ContextType>;
  Fault?: FaultResolvers<ContextType>;
  FilingRefused?: FilingRefusedResolvers<ContextType>;
  FilingReview?: FilingReviewResolvers<ContextType>;
  Money?: MoneyResolvers<ContextType>;
  Mutation?: MutationResolvers<ContextType>;
  NotFound?: NotFoundResolvers<ContextType>;
  PageInfo?: PageInfoResolvers<ContextType>;
  Problem?: ProblemResolvers<ContextType>;
  Quantity?: QuantityResolvers<ContextType>;
  Query?: QueryResolvers<ContextType>;
  ReleaseDeclarationResult?: ReleaseDeclarationResultResolvers<ContextType>;
  ReplayDifference?: ReplayDifferenceResolvers<ContextType>;
  RequestIdReused?: RequestIdReusedResolvers<ContextType>;
  ReviewFact?: ReviewFactResolvers<ContextType>;
  ReviewHit?: ReviewHitResolvers<ContextType>;
  ReviewParameter?: ReviewParameterResolvers<ContextType>;
  ReviewReplay?: ReviewReplayResolvers<ContextType>;
  ReviewRuleRun?: ReviewRuleRunResolvers<ContextType>;
  ReviewTask?: ReviewTaskResolvers<ContextType>;
  ReviewTaskAlreadyDecided?: ReviewTaskAlreadyDecidedResolvers<ContextType>;
  ReviewTaskReason?: ReviewTaskReasonResolvers<ContextType>;
  ReviewTaskStep?: ReviewTaskStepResolvers<ContextType>;
  ReviewWhatIf?: ReviewWhatIfResolvers<ContextType>;
  ReviewWhatIfResult?: ReviewWhatIfResultResolvers<ContextType>;
};

