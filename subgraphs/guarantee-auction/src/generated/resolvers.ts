import type { LegalDate } from '@trust-supervision/kernel';
import type { Decimal } from '@trust-supervision/kernel';
import type { GraphQLResolveInfo, GraphQLScalarType, GraphQLScalarTypeConfig } from 'graphql';
import type { AccountBookParent, GuaranteeRequirementParent, GuaranteeLineParent, GuaranteeLevelParent } from '../mappers';
import type { Context } from '../context';
export type Maybe<T> = T | null | undefined;
export type InputMaybe<T> = T | null | undefined;
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

export type AccountBook = {
  readonly __typename?: 'AccountBook';
  readonly bookNumber: Scalars['String']['output'];
  /**
   * The risk guarantee (风险担保) that would be owed for the book in a case, and what the enterprise's credit level waives
   * of it: GACC Order 219 arts. 16, 17 and 22, Order 237. An enterprise sees it for its own books, customs for all; null
   * for others, and for a book whose approval is not known here yet.
   */
  readonly guaranteeRequirement?: Maybe<GuaranteeRequirement>;
};


export type AccountBookGuaranteeRequirementArgs = {
  asOf?: InputMaybe<Scalars['Date']['input']>;
  case?: GuaranteeCase;
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

export type ClaimReviewTaskInput = {
  /** Chosen by the caller, the same when the request is sent again: it is then carried out once. */
  readonly requestId: Scalars['ID']['input'];
  readonly taskId: Scalars['ID']['input'];
};

/**
 * A credit level of the customs administration (海关信用等级). Which of them exist depends on the order in force: 225 and
 * 237 know ADVANCED_CERTIFIED, CERTIFIED, GENERAL and DISCREDITED; 251 knows ADVANCED_CERTIFIED, REGULAR and
 * DISCREDITED; 282 knows all but GENERAL.
 */
export type CreditLevel =
  /** Advanced certified enterprise (高级认证企业), an authorised economic operator. */
  | 'ADVANCED_CERTIFIED'
  /** Certified enterprise (认证企业); general certified (一般认证企业) until 31 October 2021. */
  | 'CERTIFIED'
  /** Discredited enterprise (失信企业). */
  | 'DISCREDITED'
  /** General credit enterprise (一般信用企业), until 31 October 2021. */
  | 'GENERAL'
  /** Regular enterprise (常规企业), since 1 November 2021. */
  | 'REGULAR'
  /** Seriously discredited enterprise (严重失信企业), since 1 April 2026. */
  | 'SERIOUSLY_DISCREDITED';

export type DecideReviewTaskInput = {
  readonly decision: ReviewDecision;
  /** Needed unless the filing is approved without an inspection. */
  readonly reason?: InputMaybe<Scalars['String']['input']>;
  /** Chosen by the caller, the same when the request is sent again: it is then carried out once. */
  readonly requestId: Scalars['ID']['input'];
  readonly taskId: Scalars['ID']['input'];
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

/** The cases in which customs collects a guarantee for processing trade (担保情形): GACC Order 219 and others as told. */
export type GuaranteeCase =
  /** Consolidated tax collection (汇总征税), GACC Announcement 2017/45: a general guarantee unless exempt. */
  | 'CONSOLIDATED_TAXATION'
  /** Any processing trade of a discredited enterprise (失信企业), GACC Orders 225, 237, 251: always in full. */
  | 'DISCREDITED_ENTERPRISE'
  /** Handbook extended twice or more (手册延期两次以上), Order 219 art. 17. */
  | 'EXTENDED_TWICE'
  /** First processing-trade business (首次开展加工贸易业务), Order 219 art. 17. */
  | 'FIRST_BUSINESS'
  /** Leased plant or equipment (租赁厂房或设备), Order 219 art. 17. */
  | 'LEASED_PLANT'
  /** Processing away from the enterprise's seat (异地加工), Order 219 art. 17. */
  | 'OFF_SITE_PROCESSING'
  /**
   * Outward processing (外发加工) of the whole process, of goods that do not return, or with a case open on either party,
   * Order 219 art. 22: always in full.
   */
  | 'OUTWARD_PROCESSING'
  /** Ordered to rectify chaotic management, within the period set (管理混乱限期整改), Order 219 art. 16: always in full. */
  | 'RECTIFICATION'
  /** Commodities restricted in processing trade (限制类商品), MOFCOM and GACC Announcement 2015/63: a share by level. */
  | 'RESTRICTED_COMMODITY'
  /**
   * Surplus carried over to another processor (余料结转), GACC Order 111. Cancelled in Dalian since 5 December 2019
   * (cancelled link 3), nationwide by GACC Announcement 2019/218: nothing is due since, save from discredited enterprises.
   */
  | 'SURPLUS_TO_ANOTHER'
  /** Suspected of smuggling, the case being open (涉嫌走私已立案), Order 219 art. 16: always in full. */
  | 'SUSPECTED_SMUGGLING'
  /** Suspected of a violation, the case being open (涉嫌违规已立案), Order 219 art. 17. */
  | 'SUSPECTED_VIOLATION';

/** The credit level (信用等级) that a guarantee was computed with, as enterprise-credit announced it. */
export type GuaranteeLevel = {
  readonly __typename?: 'GuaranteeLevel';
  /** The legal day from which the level applies (生效日期). */
  readonly effectiveFrom: Scalars['Date']['output'];
  readonly level: CreditLevel;
};

/**
 * The taxes on a filed material (料件), in CNY, each rounded half-up to the fen: most-favoured-nation tariff on the customs
 * value, consumption tax on both, value-added tax on all three. Null where unknown.
 */
export type GuaranteeLine = {
  readonly __typename?: 'GuaranteeLine';
  /** Consumption tax (消费税). */
  readonly consumptionTax?: Maybe<Money>;
  /** Quantity times price times exchange rate (完税价格). */
  readonly customsValue?: Maybe<Money>;
  /** Tariff code (商品编码), 10 digits. */
  readonly hsCode: Scalars['String']['output'];
  /** Item number of the material in the book (料件序号). */
  readonly itemNumber: Scalars['Int']['output'];
  /** Tariff (关税). */
  readonly tariff?: Maybe<Money>;
  /** The three taxes together. */
  readonly total?: Maybe<Money>;
  /** Why the taxes are unknown; null when they are known. */
  readonly unknownReason?: Maybe<Scalars['String']['output']>;
  /** Import value-added tax (进口环节增值税). */
  readonly valueAddedTax?: Maybe<Money>;
};

/**
 * What would be owed for a book as a guarantee (担保金额), and what is waived: the taxes on its filed materials times the
 * share of the case and level. It is computed when asked, from the book as approved; nothing is collected by asking.
 */
export type GuaranteeRequirement = {
  readonly __typename?: 'GuaranteeRequirement';
  /** The business day whose level, tariff, exchange rate and policy were used. */
  readonly asOf: Scalars['Date']['output'];
  readonly case: GuaranteeCase;
  /** What would be owed (应收担保): `full` times `shareRate`, to the fen; null while either is unknown. */
  readonly due?: Maybe<Money>;
  /** All taxes on the filed materials (税款全额), CNY; null while a line is unknown, so that nothing is taxed at 0. */
  readonly full?: Maybe<Money>;
  /** The law collects it in full in this case, whatever the level (应当收取). */
  readonly isMandatory: Scalars['Boolean']['output'];
  /** The law the case and the share rest on (法律依据); null when no policy of the case is in force on that day. */
  readonly legalBasis?: Maybe<Scalars['String']['output']>;
  /** The credit level used (信用等级); null when none is known on that day. */
  readonly level?: Maybe<GuaranteeLevel>;
  /** The filed materials, by item number, each with its taxes or the reason why they are unknown. */
  readonly lines: ReadonlyArray<GuaranteeLine>;
  /** Everything that keeps an amount from being known, each named; `materials[3]` is the material with item number 3. */
  readonly problems: ReadonlyArray<Fault>;
  /** The fraction of the taxes that is due, from 0 to 1; null when policy or level leave it open, see `problems`. */
  readonly shareRate?: Maybe<Scalars['Decimal']['output']>;
  /** What would not be collected (免收担保): `full` less `due`, exactly. */
  readonly waived?: Maybe<Money>;
};

/** An amount in a currency (ISO 4217). */
export type Money = {
  readonly __typename?: 'Money';
  readonly amount: Scalars['Decimal']['output'];
  readonly currency: Scalars['String']['output'];
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
  AccountBook: AccountBook;
};

/** Mapping of federation reference types */
export type FederationReferenceTypes = {
  AccountBook:
    ( { __typename: 'AccountBook' }
    & GraphQLRecursivePick<FederationTypes['AccountBook'], {"bookNumber":true}> );
};

/** Mapping of union types */
export type ResolversUnionTypes<_RefType extends Record<string, unknown>> = {
  ReviewWhatIfResult:
    | ( FilingRefused & { __typename: 'FilingRefused' } )
    | ( ReviewWhatIf & { __typename: 'ReviewWhatIf' } )
  ;
};

/** Mapping of interface types */
export type ResolversInterfaceTypes<_RefType extends Record<string, unknown>> = {
  Problem:
    | ( FilingRefused & { __typename: 'FilingRefused' } )
    | ( NotFound & { __typename: 'NotFound' } )
    | ( RequestIdReused & { __typename: 'RequestIdReused' } )
    | ( ReviewTaskAlreadyDecided & { __typename: 'ReviewTaskAlreadyDecided' } )
  ;
  ReviewTask: never;
};

/** Mapping between all available schema types and the resolvers types */
export type ResolversTypes = {
  AccountBook: ResolverTypeWrapper<AccountBookParent>;
  String: ResolverTypeWrapper<Scalars['String']['output']>;
  ChangedReview: ResolverTypeWrapper<ChangedReview>;
  ID: ResolverTypeWrapper<Scalars['ID']['output']>;
  ClaimReviewTaskInput: ClaimReviewTaskInput;
  CreditLevel: CreditLevel;
  Date: ResolverTypeWrapper<Scalars['Date']['output']>;
  DateTime: ResolverTypeWrapper<Scalars['DateTime']['output']>;
  DecideReviewTaskInput: DecideReviewTaskInput;
  Decimal: ResolverTypeWrapper<Scalars['Decimal']['output']>;
  ExceededLimit: ResolverTypeWrapper<ExceededLimit>;
  Fault: ResolverTypeWrapper<Fault>;
  Int: ResolverTypeWrapper<Scalars['Int']['output']>;
  FilingRefused: ResolverTypeWrapper<FilingRefused>;
  FilingReview: ResolverTypeWrapper<FilingReview>;
  GuaranteeCase: GuaranteeCase;
  GuaranteeLevel: ResolverTypeWrapper<GuaranteeLevelParent>;
  GuaranteeLine: ResolverTypeWrapper<GuaranteeLineParent>;
  GuaranteeRequirement: ResolverTypeWrapper<GuaranteeRequirementParent>;
  Boolean: ResolverTypeWrapper<Scalars['Boolean']['output']>;
  Money: ResolverTypeWrapper<Money>;
  NotFound: ResolverTypeWrapper<NotFound>;
  PageInfo: ResolverTypeWrapper<PageInfo>;
  Problem: ResolverTypeWrapper<ResolversInterfaceTypes<ResolversTypes>['Problem']>;
  Quantity: ResolverTypeWrapper<Quantity>;
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
  ReviewTaskAlreadyDecided: ResolverTypeWrapper<ReviewTaskAlreadyDecided>;
  ReviewTaskEvent: ReviewTaskEvent;
  ReviewTaskReason: ResolverTypeWrapper<ReviewTaskReason>;
  ReviewTaskState: ReviewTaskState;
  ReviewTaskStep: ResolverTypeWrapper<ReviewTaskStep>;
  ReviewWhatIf: ResolverTypeWrapper<ReviewWhatIf>;
  ReviewWhatIfInput: ReviewWhatIfInput;
  ReviewWhatIfResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['ReviewWhatIfResult']>;
  ReviewedFiling: ReviewedFiling;
};

/** Mapping between all available schema types and the resolvers parents */
export type ResolversParentTypes = {
  AccountBook: AccountBookParent;
  String: Scalars['String']['output'];
  ChangedReview: ChangedReview;
  ID: Scalars['ID']['output'];
  ClaimReviewTaskInput: ClaimReviewTaskInput;
  Date: Scalars['Date']['output'];
  DateTime: Scalars['DateTime']['output'];
  DecideReviewTaskInput: DecideReviewTaskInput;
  Decimal: Scalars['Decimal']['output'];
  ExceededLimit: ExceededLimit;
  Fault: Fault;
  Int: Scalars['Int']['output'];
  FilingRefused: FilingRefused;
  FilingReview: FilingReview;
  GuaranteeLevel: GuaranteeLevelParent;
  GuaranteeLine: GuaranteeLineParent;
  GuaranteeRequirement: GuaranteeRequirementParent;
  Boolean: Scalars['Boolean']['output'];
  Money: Money;
  NotFound: NotFound;
  PageInfo: PageInfo;
  Problem: ResolversInterfaceTypes<ResolversParentTypes>['Problem'];
  Quantity: Quantity;
  ReplayDifference: ReplayDifference;
  RequestIdReused: RequestIdReused;
  ReviewFact: ReviewFact;
  ReviewHit: ReviewHit;
  ReviewParameter: ReviewParameter;
  ReviewParameterInput: ReviewParameterInput;
  ReviewReplay: ReviewReplay;
  ReviewRuleRun: ReviewRuleRun;
  ReviewTask: ResolversInterfaceTypes<ResolversParentTypes>['ReviewTask'];
  ReviewTaskAlreadyDecided: ReviewTaskAlreadyDecided;
  ReviewTaskReason: ReviewTaskReason;
  ReviewTaskStep: ReviewTaskStep;
  ReviewWhatIf: ReviewWhatIf;
  ReviewWhatIfInput: ReviewWhatIfInput;
  ReviewWhatIfResult: ResolversUnionTypes<ResolversParentTypes>['ReviewWhatIfResult'];
};

export type AccountBookResolvers<ContextType = Context, ParentType extends ResolversParentTypes['AccountBook'] = ResolversParentTypes['AccountBook'], FederationReferenceType extends FederationReferenceTypes['AccountBook'] = FederationReferenceTypes['AccountBook']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['AccountBook']> | FederationReferenceType, FederationReferenceType, ContextType>;
  bookNumber?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  guaranteeRequirement?: Resolver<Maybe<ResolversTypes['GuaranteeRequirement']>, ParentType, ContextType, RequireFields<AccountBookGuaranteeRequirementArgs, 'case'>>;
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

export interface DateScalarConfig extends GraphQLScalarTypeConfig<ResolversTypes['Date'], any> {
  name: 'Date';
}

export interface DateTimeScalarConfig extends GraphQLScalarTypeConfig<ResolversTypes['DateTime'], any> {
  name: 'DateTime';
}

export interface DecimalScalarConfig extends GraphQLScalarTypeConfig<ResolversTypes['Decimal'], any> {
  name: 'Decimal';
}

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

export type GuaranteeLevelResolvers<ContextType = Context, ParentType extends ResolversParentTypes['GuaranteeLevel'] = ResolversParentTypes['GuaranteeLevel']> = {
  effectiveFrom?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  level?: Resolver<ResolversTypes['CreditLevel'], ParentType, ContextType>;
};

export type GuaranteeLineResolvers<ContextType = Context, ParentType extends ResolversParentTypes['GuaranteeLine'] = ResolversParentTypes['GuaranteeLine']> = {
  consumptionTax?: Resolver<Maybe<ResolversTypes['Money']>, ParentType, ContextType>;
  customsValue?: Resolver<Maybe<ResolversTypes['Money']>, ParentType, ContextType>;
  hsCode?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  itemNumber?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  tariff?: Resolver<Maybe<ResolversTypes['Money']>, ParentType, ContextType>;
  total?: Resolver<Maybe<ResolversTypes['Money']>, ParentType, ContextType>;
  unknownReason?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  valueAddedTax?: Resolver<Maybe<ResolversTypes['Money']>, ParentType, ContextType>;
};

export type GuaranteeRequirementResolvers<ContextType = Context, ParentType extends ResolversParentTypes['GuaranteeRequirement'] = ResolversParentTypes['GuaranteeRequirement']> = {
  asOf?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  case?: Resolver<ResolversTypes['GuaranteeCase'], ParentType, ContextType>;
  due?: Resolver<Maybe<ResolversTypes['Money']>, ParentType, ContextType>;
  full?: Resolver<Maybe<ResolversTypes['Money']>, ParentType, ContextType>;
  isMandatory?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  legalBasis?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  level?: Resolver<Maybe<ResolversTypes['GuaranteeLevel']>, ParentType, ContextType>;
  lines?: Resolver<ReadonlyArray<ResolversTypes['GuaranteeLine']>, ParentType, ContextType>;
  problems?: Resolver<ReadonlyArray<ResolversTypes['Fault']>, ParentType, ContextType>;
  shareRate?: Resolver<Maybe<ResolversTypes['Decimal']>, ParentType, ContextType>;
  waived?: Resolver<Maybe<ResolversTypes['Money']>, ParentType, ContextType>;
};

export type MoneyResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Money'] = ResolversParentTypes['Money']> = {
  amount?: Resolver<ResolversTypes['Decimal'], ParentType, ContextType>;
  currency?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
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
  __resolveType: TypeResolveFn<'FilingRefused' | 'NotFound' | 'RequestIdReused' | 'ReviewTaskAlreadyDecided', ParentType, ContextType>;
};

export type QuantityResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Quantity'] = ResolversParentTypes['Quantity']> = {
  unit?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  value?: Resolver<ResolversTypes['Decimal'], ParentType, ContextType>;
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
  __resolveType: TypeResolveFn<null, ParentType, ContextType>;
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
  AccountBook?: AccountBookResolvers<ContextType>;
  ChangedReview?: ChangedReviewResolvers<ContextType>;
  Date?: GraphQLScalarType;
  DateTime?: GraphQLScalarType;
  Decimal?: GraphQLScalarType;
  ExceededLimit?: ExceededLimitResolvers<ContextType>;
  Fault?: FaultResolvers<ContextType>;
  FilingRefused?: FilingRefusedResolvers<ContextType>;
  FilingReview?: FilingReviewResolvers<ContextType>;
  GuaranteeLevel?: GuaranteeLevelResolvers<ContextType>;
  GuaranteeLine?: GuaranteeLineResolvers<ContextType>;
  GuaranteeRequirement?: GuaranteeRequirementResolvers<ContextType>;
  Money?: MoneyResolvers<ContextType>;
  NotFound?: NotFoundResolvers<ContextType>;
  PageInfo?: PageInfoResolvers<ContextType>;
  Problem?: ProblemResolvers<ContextType>;
  Quantity?: QuantityResolvers<ContextType>;
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

