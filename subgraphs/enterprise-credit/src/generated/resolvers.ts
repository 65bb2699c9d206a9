import type { LegalDate } from '@trust-supervision/kernel';
import type { Decimal } from '@trust-supervision/kernel';
import type { GraphQLResolveInfo, GraphQLScalarType, GraphQLScalarTypeConfig } from 'graphql';
import type { EnterpriseParent, GoodsAndDataFlowParent, CreditRatingParent, CreditMeasuresParent, EligibilityParent, EnterpriseRegisteredParent, GoodsAndDataFlowDeclaredParent, EnterpriseRatedParent, CoordinatorParent, CoordinatorAssignedParent } from '../mappers';
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

/** A coordinator to assign. */
export type AssignCoordinatorInput = {
  /** The legal day from which it holds; the request's business day when not told. */
  readonly assignedFrom?: InputMaybe<Scalars['Date']['input']>;
  /** Its last legal day; left out when it holds until another begins. */
  readonly assignedUntil?: InputMaybe<Scalars['Date']['input']>;
  /** Name of the officer, 1 to 120 characters. */
  readonly officerName: Scalars['String']['input'];
  /** The officer as tokens name one (`sub`), 1 to 120 characters: by this the officer is kept from deciding its filings. */
  readonly officerSubject: Scalars['String']['input'];
  /** Chosen by the caller, the same when the request is sent again: it is then carried out once. */
  readonly requestId: Scalars['ID']['input'];
  /** The enterprise, by its unified social credit code. */
  readonly usci: Scalars['String']['input'];
};

/** The coordinator is assigned, or why not. */
export type AssignCoordinatorResult = CoordinatorAssigned | FilingRefused | NotFound | RequestIdReused;

/** How often customs audits an enterprise (稽查核查频次). */
export type AuditFrequency =
  /** More often than others. */
  | 'RAISED'
  /** Less often than others. */
  | 'REDUCED'
  /** As usual. */
  | 'USUAL';

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

/** A customs officer as the coordinator of an enterprise (企业协调员). */
export type Coordinator = {
  readonly __typename?: 'Coordinator';
  /** The legal day from which the assignment holds. */
  readonly assignedFrom: Scalars['Date']['output'];
  /** Its last legal day; null when it holds until another begins. */
  readonly assignedUntil?: Maybe<Scalars['Date']['output']>;
  /** Name of the officer. */
  readonly officerName: Scalars['String']['output'];
  /** When that was entered. */
  readonly recordedAt: Scalars['DateTime']['output'];
};

/** The coordinator is assigned. */
export type CoordinatorAssigned = {
  readonly __typename?: 'CoordinatorAssigned';
  /** The enterprise that has the coordinator. */
  readonly enterprise: Enterprise;
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

/**
 * What a credit level means for an enterprise (信用等级管理措施), by GACC Orders 225, 237, 251 and 282. Where an
 * order's text leaves a figure open, it is a default of this product.
 */
export type CreditMeasures = {
  readonly __typename?: 'CreditMeasures';
  /** The day for which they are given. */
  readonly asOf: Scalars['Date']['output'];
  /** How often customs audits and verifies (稽查核查频次). */
  readonly auditFrequency: AuditFrequency;
  /** Domestic sales may be declared once a month (集中内销), GACC Announcement 2013/70. */
  readonly concentratedDomesticSale: Scalars['Boolean']['output'];
  /** Taxes may be collected together (汇总征税), GACC Announcement 2017/45. */
  readonly consolidatedTaxCollection: Scalars['Boolean']['output'];
  /** A coordinator of customs is named (企业协调员); in this regime every taking-part enterprise has one. */
  readonly coordinator: Scalars['Boolean']['output'];
  /** Exports may be declared before they reach the supervised area (提前申报). */
  readonly declaresBeforeArrival: Scalars['Boolean']['output'];
  /** How the guarantee for taxes is treated (担保). */
  readonly guarantee: GuaranteeTreatment;
  /** Customs bears the inspection's cost when it finds nothing (免除查验费用). */
  readonly inspectionCostWaiver: Scalars['Boolean']['output'];
  /**
   * The enterprise's inspection rate (查验率) stays below this fraction of the average rate of regular enterprises; null
   * when nothing is promised.
   */
  readonly inspectionRateFactor?: Maybe<Scalars['Decimal']['output']>;
  /** At least this fraction of consignments is inspected; null when there is no such floor. */
  readonly leastInspectionRate?: Maybe<Scalars['Decimal']['output']>;
  /** The level as it stands under the order in force on that day. */
  readonly level: CreditLevel;
  /** Recognised abroad as an authorised economic operator (AEO互认). */
  readonly mutualRecognition: Scalars['Boolean']['output'];
  /** Origin surveys of exports stay below this fraction of the average; null when nothing is promised. */
  readonly originSurveyFactor?: Maybe<Scalars['Decimal']['output']>;
  /** Clearance comes first (优先通关), as does registration abroad. */
  readonly priorityClearance: Scalars['Boolean']['output'];
  /** The order in force on that day. */
  readonly regime: CreditRegime;
  /** Differences up to 1 % are within the interval (短溢区间), GACC Announcement 2024/49, since 1 June 2024. */
  readonly shortageOverageInterval: Scalars['Boolean']['output'];
};

/** A credit level given to an enterprise (信用等级认定). It is never changed; a later one takes its place. */
export type CreditRating = {
  readonly __typename?: 'CreditRating';
  /** The legal day from which it applies (生效日期). */
  readonly effectiveFrom: Scalars['Date']['output'];
  /** Opaque; does not change. */
  readonly id: Scalars['ID']['output'];
  /** The level as it was given. */
  readonly level: CreditLevel;
  /** Why it was given (认定理由). */
  readonly reason: Scalars['String']['output'];
  /** When it was entered: before that instant nobody knew of it. */
  readonly recordedAt: Scalars['DateTime']['output'];
  /** The business day on which customs decided it (认定日期). */
  readonly recordedOn: Scalars['Date']['output'];
  /** The order under which it was given: the one in force on the day of effect. */
  readonly regime: CreditRegime;
};

/** An order of the customs administration on enterprise credit (海关企业信用管理办法). */
export type CreditRegime =
  /** GACC Order 225, 1 December 2014 to 30 April 2018. */
  | 'ORDER_225'
  /** GACC Order 237, 1 May 2018 to 31 October 2021. */
  | 'ORDER_237'
  /** GACC Order 251, 1 November 2021 to 31 March 2026. */
  | 'ORDER_251'
  /** GACC Order 282, since 1 April 2026. */
  | 'ORDER_282';

export type DecideReviewTaskInput = {
  readonly decision: ReviewDecision;
  /** Needed unless the filing is approved without an inspection. */
  readonly reason?: InputMaybe<Scalars['String']['input']>;
  /** Chosen by the caller, the same when the request is sent again: it is then carried out once. */
  readonly requestId: Scalars['ID']['input'];
  readonly taskId: Scalars['ID']['input'];
};

/** A statement on an enterprise's goods flow and data flow. */
export type DeclareGoodsAndDataFlowInput = {
  /** Consumed materials can be traced (耗料可追溯). */
  readonly consumptionTraceable: Scalars['Boolean']['input'];
  /** The day from which the statement holds, not later than the request's business day, which it is when not told. */
  readonly declaredOn?: InputMaybe<Scalars['Date']['input']>;
  /** The logic chain from material to product is complete (逻辑链完整). */
  readonly logicChainComplete: Scalars['Boolean']['input'];
  /** Chosen by the caller, the same when the request is sent again: it is then carried out once. */
  readonly requestId: Scalars['ID']['input'];
  /** Internal goods flow and data flow are transparent and clear (内部物流、数据流透明清晰). */
  readonly transparent: Scalars['Boolean']['input'];
  /** The enterprise, by its unified social credit code. */
  readonly usci: Scalars['String']['input'];
};

/** The statement stands, or why it does not. */
export type DeclareGoodsAndDataFlowResult = FilingRefused | GoodsAndDataFlowDeclared | NotFound | RequestIdReused;

/**
 * Whether an enterprise may be supervised as a unit (以企业为单元加工贸易监管的适用条件): a manufacturer trading in its own name
 * that is certified, or generally rated with traceable goods flow and data flow. GACC Announcement 2018/59.
 */
export type Eligibility = {
  readonly __typename?: 'Eligibility';
  /** The day for which it is decided. */
  readonly asOf: Scalars['Date']['output'];
  /** The condition that is met; null when not eligible. */
  readonly branch?: Maybe<EligibilityBranch>;
  /** Whether the enterprise may be supervised as a unit on that day. */
  readonly eligible: Scalars['Boolean']['output'];
  /** What the decision rests on. */
  readonly legalBasis: Scalars['String']['output'];
  /** The credit level as it stands under the order in force on that day; null without a rating. */
  readonly level?: Maybe<CreditLevel>;
  /** Why, or everything that stands against it; never empty. */
  readonly reasons: ReadonlyArray<EligibilityReason>;
};

/** The two ways to be eligible (适用条件). */
export type EligibilityBranch =
  /** Certified or above (一般认证及以上). */
  | 'CERTIFIED'
  /** Generally rated or regular, with transparent, complete and traceable flows (一般信用且数据可追溯). */
  | 'TRACEABLE';

/** A reason in a form for programs and for readers of both languages. */
export type EligibilityReason = {
  readonly __typename?: 'EligibilityReason';
  /** The reason in Chinese (中文). */
  readonly chinese: Scalars['String']['output'];
  /** Stable code, for programs. */
  readonly code: EligibilityReasonCode;
  /** The reason in English. */
  readonly english: Scalars['String']['output'];
};

/** Why an enterprise is or is not eligible. */
export type EligibilityReasonCode =
  /** For: it is certified or above (认证). */
  | 'CERTIFIED_OR_ABOVE'
  /** Against: its consumption cannot be traced (耗料不可追溯). */
  | 'CONSUMPTION_NOT_TRACEABLE'
  /** Against: it is discredited (失信). */
  | 'DISCREDITED'
  /** Against: it has stated nothing on its goods flow and data flow by that day (未申报). */
  | 'FLOWS_NOT_DECLARED'
  /** Against: its flows are not transparent (不透明). */
  | 'FLOWS_NOT_TRANSPARENT'
  /** For: generally rated or regular, and its flows are traceable (可追溯). */
  | 'FLOWS_TRACEABLE'
  /** Against: its logic chain is incomplete (逻辑链不完整). */
  | 'LOGIC_CHAIN_INCOMPLETE'
  /** Against: before 21 June 2018 only pilot districts had the mode; the pilots are not decided here (未全国实施). */
  | 'MODE_NOT_NATIONWIDE'
  /** Against: it does not trade in its own name (非自己名义). */
  | 'NOT_IN_OWN_NAME'
  /** Against: it does not manufacture (非生产企业). */
  | 'NOT_MANUFACTURER'
  /** Against: no credit level applies on that day (无信用等级). */
  | 'NOT_RATED';

/**
 * A processing-trade enterprise (加工贸易企业): the unit that customs supervises, instead of each contract, since
 * GACC Announcement 2018/59.
 */
export type Enterprise = {
  readonly __typename?: 'Enterprise';
  /** Who coordinates the enterprise on a day (企业协调员); the request's business day when not told; null when nobody. */
  readonly coordinator?: Maybe<Coordinator>;
  /** All assignments, by the day from which they hold. */
  readonly coordinatorHistory: ReadonlyArray<Coordinator>;
  /**
   * The credit rating (信用等级) that applies on a day, as it was known at an instant; the request's business day and now
   * when not told. Null when none was given by then.
   */
  readonly creditRating?: Maybe<CreditRating>;
  /** Customs enterprise code (海关企业编码), 10 characters. */
  readonly customsCode: Scalars['String']['output'];
  /** Competent customs district (主管海关), 4 digits, for example 0906 for Dalian Free Trade Zone. */
  readonly district: Scalars['String']['output'];
  /**
   * Whether customs may supervise the enterprise as a unit (以企业为单元) on a day, and why; the request's business day when
   * not told. Decided from its rating and statements as they are known now.
   */
  readonly eligibility: Eligibility;
  /**
   * The statement on goods flow and data flow that holds on a day (物流、数据流透明清晰); the request's business day when
   * not told; null when none was made by then.
   */
  readonly goodsAndDataFlow?: Maybe<GoodsAndDataFlow>;
  /** Opaque; does not change. */
  readonly id: Scalars['ID']['output'];
  /** Whether it manufactures (生产企业): a condition of supervision as a unit. */
  readonly isManufacturer: Scalars['Boolean']['output'];
  /** What the level of a day means in practice (管理措施); the request's business day when not told; null without a level. */
  readonly measures?: Maybe<CreditMeasures>;
  /** Name in English (英文名称). */
  readonly nameEn: Scalars['String']['output'];
  /** Name in Chinese (中文名称). */
  readonly nameZh: Scalars['String']['output'];
  /** All ratings ever given, by the day of effect, then by the instant of entry. */
  readonly ratingHistory: ReadonlyArray<CreditRating>;
  /** When that was entered. */
  readonly recordedAt: Scalars['DateTime']['output'];
  /** The business day on which customs registered it (备案日期). */
  readonly registeredOn: Scalars['Date']['output'];
  /** What the enterprise makes or deals in (行业). */
  readonly trade: Scalars['String']['output'];
  /** Whether it does processing trade in its own name (以自己名义开展加工贸易): a condition of supervision as a unit. */
  readonly tradesInOwnName: Scalars['Boolean']['output'];
  /** Unified social credit code (统一社会信用代码), 18 characters, GB 32100-2015. */
  readonly usci: Scalars['String']['output'];
  /** What was noticed at registration and did not stop it (提示). */
  readonly warnings: ReadonlyArray<RegistrationWarning>;
};


/**
 * A processing-trade enterprise (加工贸易企业): the unit that customs supervises, instead of each contract, since
 * GACC Announcement 2018/59.
 */
export type EnterpriseCoordinatorArgs = {
  asOf?: InputMaybe<Scalars['Date']['input']>;
};


/**
 * A processing-trade enterprise (加工贸易企业): the unit that customs supervises, instead of each contract, since
 * GACC Announcement 2018/59.
 */
export type EnterpriseCreditRatingArgs = {
  asOf?: InputMaybe<Scalars['Date']['input']>;
  knownAt?: InputMaybe<Scalars['DateTime']['input']>;
};


/**
 * A processing-trade enterprise (加工贸易企业): the unit that customs supervises, instead of each contract, since
 * GACC Announcement 2018/59.
 */
export type EnterpriseEligibilityArgs = {
  asOf?: InputMaybe<Scalars['Date']['input']>;
};


/**
 * A processing-trade enterprise (加工贸易企业): the unit that customs supervises, instead of each contract, since
 * GACC Announcement 2018/59.
 */
export type EnterpriseGoodsAndDataFlowArgs = {
  asOf?: InputMaybe<Scalars['Date']['input']>;
};


/**
 * A processing-trade enterprise (加工贸易企业): the unit that customs supervises, instead of each contract, since
 * GACC Announcement 2018/59.
 */
export type EnterpriseMeasuresArgs = {
  asOf?: InputMaybe<Scalars['Date']['input']>;
};

/** A page of enterprises. */
export type EnterpriseConnection = {
  readonly __typename?: 'EnterpriseConnection';
  /** The enterprises of the page, each with its cursor. */
  readonly edges: ReadonlyArray<EnterpriseEdge>;
  /** The enterprises of the edges, without their cursors. */
  readonly nodes: ReadonlyArray<Enterprise>;
  /** Whether others follow, and behind which cursor. */
  readonly pageInfo: PageInfo;
};

/** An enterprise on a page. */
export type EnterpriseEdge = {
  readonly __typename?: 'EnterpriseEdge';
  /** Give it as `after` to go on behind this enterprise. */
  readonly cursor: Scalars['String']['output'];
  /** The enterprise. */
  readonly node: Enterprise;
};

/** The level is given. */
export type EnterpriseRated = {
  readonly __typename?: 'EnterpriseRated';
  /** The enterprise that was rated. */
  readonly enterprise: Enterprise;
  /** The rating it was given. */
  readonly rating: CreditRating;
};

/** The enterprise is registered. */
export type EnterpriseRegistered = {
  readonly __typename?: 'EnterpriseRegistered';
  /** The enterprise as it was registered. */
  readonly enterprise: Enterprise;
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

/**
 * An enterprise's statement on its goods flow and data flow (物流与数据流), the second condition of supervision as a unit
 * (GACC Announcement 2017/29, nationwide 2018/59).
 */
export type GoodsAndDataFlow = {
  readonly __typename?: 'GoodsAndDataFlow';
  /** Consumed materials can be traced (耗料可追溯). */
  readonly consumptionTraceable: Scalars['Boolean']['output'];
  /** The legal day from which the statement holds. */
  readonly declaredOn: Scalars['Date']['output'];
  /** The logic chain from material to product is complete (逻辑链完整). */
  readonly logicChainComplete: Scalars['Boolean']['output'];
  /** When it was entered. */
  readonly recordedAt: Scalars['DateTime']['output'];
  /** Internal goods flow and data flow are transparent and clear (内部物流、数据流透明清晰). */
  readonly transparent: Scalars['Boolean']['output'];
};

/** The statement stands. */
export type GoodsAndDataFlowDeclared = {
  readonly __typename?: 'GoodsAndDataFlowDeclared';
  /** The enterprise that the statement is about. */
  readonly enterprise: Enterprise;
};

/** How the guarantee for taxes is treated by credit level (担保). */
export type GuaranteeTreatment =
  /** Decided case by case (按规定). */
  | 'CASE_BY_CASE'
  /** Exemption on application (可申请免除担保). */
  | 'EXEMPT_ON_APPLICATION'
  /** Full guarantee for processing trade (全额担保). */
  | 'FULL'
  /** May be lower than the tax (担保金额可低于税款). */
  | 'MAY_BE_BELOW_TAX';

/** An amount in a currency (ISO 4217). */
export type Money = {
  readonly __typename?: 'Money';
  readonly amount: Scalars['Decimal']['output'];
  readonly currency: Scalars['String']['output'];
};

export type Mutation = {
  readonly __typename?: 'Mutation';
  /**
   * Names the customs officer who coordinates an enterprise (企业协调员) from a day on. Nothing is overwritten: each
   * assignment holds until the next one, or until its last day. The coordinator does not decide review tasks of that
   * enterprise. For officers and administrators.
   */
  readonly assignCoordinator: AssignCoordinatorResult;
  /**
   * States whether an enterprise's goods flow and data flow are transparent and traceable: what a generally rated
   * enterprise needs to be supervised as a unit (GACC Announcement 2017/29, taken nationwide by 2018/59). For the
   * enterprise itself and for customs. Nothing is overwritten: each statement holds from its day until the next one.
   */
  readonly declareGoodsAndDataFlow: DeclareGoodsAndDataFlowResult;
  /**
   * Customs gives an enterprise a credit level (信用等级认定). The level must exist under the order in force on the day from
   * which it takes effect, which may lie in the past. Nothing is overwritten: what was known before can still be asked
   * for. For officers and administrators.
   */
  readonly rateEnterprise: RateEnterpriseResult;
  /**
   * Customs registers an enterprise as a unit of supervision (以企业为单元). A credit code whose check character does not
   * fit is registered with a warning: such codes stand in real files. For officers and administrators.
   */
  readonly registerEnterprise: RegisterEnterpriseResult;
};


export type MutationAssignCoordinatorArgs = {
  input: AssignCoordinatorInput;
};


export type MutationDeclareGoodsAndDataFlowArgs = {
  input: DeclareGoodsAndDataFlowInput;
};


export type MutationRateEnterpriseArgs = {
  input: RateEnterpriseInput;
};


export type MutationRegisterEnterpriseArgs = {
  input: RegisterEnterpriseInput;
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
   * One enterprise by its unified social credit code (统一社会信用代码). An enterprise finds only itself, customs finds
   * all; null when there is none, or none the caller may see.
   */
  readonly enterprise?: Maybe<Enterprise>;
  /** All enterprises the caller may see, by unified social credit code; at most 100 a page, 20 when not told. */
  readonly enterprises: EnterpriseConnection;
};


export type QueryEnterpriseArgs = {
  usci: Scalars['String']['input'];
};


export type QueryEnterprisesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
};

/** A credit level to give (信用等级认定). */
export type RateEnterpriseInput = {
  /** The legal day from which it applies; it may lie in the past. */
  readonly effectiveFrom: Scalars['Date']['input'];
  /** A level of the order in force on `effectiveFrom`. */
  readonly level: CreditLevel;
  /** Why, 1 to 1000 characters. */
  readonly reason: Scalars['String']['input'];
  /** Chosen by the caller, the same when the request is sent again: it is then carried out once. */
  readonly requestId: Scalars['ID']['input'];
  /** The enterprise, by its unified social credit code. */
  readonly usci: Scalars['String']['input'];
};

/** The level is given, or why it is not. */
export type RateEnterpriseResult = EnterpriseRated | FilingRefused | NotFound | RequestIdReused;

/** An enterprise to register (企业备案). */
export type RegisterEnterpriseInput = {
  /** Customs enterprise code (海关企业编码): 10 digits or capital letters; belongs to one enterprise. */
  readonly customsCode: Scalars['String']['input'];
  /** Competent customs district, 4 digits. */
  readonly district: Scalars['String']['input'];
  /** Whether it manufactures (生产企业). */
  readonly isManufacturer: Scalars['Boolean']['input'];
  /** Name in English, 1 to 512 characters. */
  readonly nameEn: Scalars['String']['input'];
  /** Name in Chinese, 1 to 512 characters. */
  readonly nameZh: Scalars['String']['input'];
  /** Chosen by the caller, the same when the request is sent again: it is then carried out once. */
  readonly requestId: Scalars['ID']['input'];
  /** What the enterprise makes or deals in, 1 to 120 characters. */
  readonly trade: Scalars['String']['input'];
  /** Whether it does processing trade in its own name (以自己名义开展加工贸易). */
  readonly tradesInOwnName: Scalars['Boolean']['input'];
  /** Unified social credit code (统一社会信用代码): 18 characters of its alphabet; belongs to one enterprise. */
  readonly usci: Scalars['String']['input'];
};

/** The enterprise is registered, or why it is not. */
export type RegisterEnterpriseResult = EnterpriseRegistered | FilingRefused | RequestIdReused;

/** Something noticed at registration that did not stop it (提示), kept as it was found. */
export type RegistrationWarning = {
  readonly __typename?: 'RegistrationWarning';
  /** What was noticed, for people. */
  readonly message: Scalars['String']['output'];
  /** Leads to the place in the filing, for example `usci`. */
  readonly path: Scalars['String']['output'];
  /** Stable code of the check. */
  readonly rule: Scalars['String']['output'];
  /** What was given. */
  readonly value: Scalars['String']['output'];
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
  Enterprise: Enterprise;
};

/** Mapping of federation reference types */
export type FederationReferenceTypes = {
  Enterprise:
    ( { __typename: 'Enterprise' }
    & ( GraphQLRecursivePick<FederationTypes['Enterprise'], {"id":true}>
        | GraphQLRecursivePick<FederationTypes['Enterprise'], {"usci":true}> ) );
};

/** Mapping of union types */
export type ResolversUnionTypes<_RefType extends Record<string, unknown>> = {
  AssignCoordinatorResult:
    | ( CoordinatorAssignedParent & { __typename: 'CoordinatorAssigned' } )
    | ( FilingRefused & { __typename: 'FilingRefused' } )
    | ( NotFound & { __typename: 'NotFound' } )
    | ( RequestIdReused & { __typename: 'RequestIdReused' } )
  ;
  DeclareGoodsAndDataFlowResult:
    | ( FilingRefused & { __typename: 'FilingRefused' } )
    | ( GoodsAndDataFlowDeclaredParent & { __typename: 'GoodsAndDataFlowDeclared' } )
    | ( NotFound & { __typename: 'NotFound' } )
    | ( RequestIdReused & { __typename: 'RequestIdReused' } )
  ;
  RateEnterpriseResult:
    | ( EnterpriseRatedParent & { __typename: 'EnterpriseRated' } )
    | ( FilingRefused & { __typename: 'FilingRefused' } )
    | ( NotFound & { __typename: 'NotFound' } )
    | ( RequestIdReused & { __typename: 'RequestIdReused' } )
  ;
  RegisterEnterpriseResult:
    | ( EnterpriseRegisteredParent & { __typename: 'EnterpriseRegistered' } )
    | ( FilingRefused & { __typename: 'FilingRefused' } )
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
    | ( FilingRefused & { __typename: 'FilingRefused' } )
    | ( NotFound & { __typename: 'NotFound' } )
    | ( RequestIdReused & { __typename: 'RequestIdReused' } )
    | ( ReviewTaskAlreadyDecided & { __typename: 'ReviewTaskAlreadyDecided' } )
  ;
  ReviewTask: never;
};

/** Mapping between all available schema types and the resolvers types */
export type ResolversTypes = {
  AssignCoordinatorInput: AssignCoordinatorInput;
  String: ResolverTypeWrapper<Scalars['String']['output']>;
  ID: ResolverTypeWrapper<Scalars['ID']['output']>;
  AssignCoordinatorResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['AssignCoordinatorResult']>;
  AuditFrequency: AuditFrequency;
  ChangedReview: ResolverTypeWrapper<ChangedReview>;
  ClaimReviewTaskInput: ClaimReviewTaskInput;
  Coordinator: ResolverTypeWrapper<CoordinatorParent>;
  CoordinatorAssigned: ResolverTypeWrapper<CoordinatorAssignedParent>;
  CreditLevel: CreditLevel;
  CreditMeasures: ResolverTypeWrapper<CreditMeasuresParent>;
  Boolean: ResolverTypeWrapper<Scalars['Boolean']['output']>;
  CreditRating: ResolverTypeWrapper<CreditRatingParent>;
  CreditRegime: CreditRegime;
  Date: ResolverTypeWrapper<Scalars['Date']['output']>;
  DateTime: ResolverTypeWrapper<Scalars['DateTime']['output']>;
  DecideReviewTaskInput: DecideReviewTaskInput;
  Decimal: ResolverTypeWrapper<Scalars['Decimal']['output']>;
  DeclareGoodsAndDataFlowInput: DeclareGoodsAndDataFlowInput;
  DeclareGoodsAndDataFlowResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['DeclareGoodsAndDataFlowResult']>;
  Eligibility: ResolverTypeWrapper<EligibilityParent>;
  EligibilityBranch: EligibilityBranch;
  EligibilityReason: ResolverTypeWrapper<EligibilityReason>;
  EligibilityReasonCode: EligibilityReasonCode;
  Enterprise: ResolverTypeWrapper<EnterpriseParent>;
  EnterpriseConnection: ResolverTypeWrapper<Omit<EnterpriseConnection, 'edges' | 'nodes'> & { edges: ReadonlyArray<ResolversTypes['EnterpriseEdge']>, nodes: ReadonlyArray<ResolversTypes['Enterprise']> }>;
  EnterpriseEdge: ResolverTypeWrapper<Omit<EnterpriseEdge, 'node'> & { node: ResolversTypes['Enterprise'] }>;
  EnterpriseRated: ResolverTypeWrapper<EnterpriseRatedParent>;
  EnterpriseRegistered: ResolverTypeWrapper<EnterpriseRegisteredParent>;
  ExceededLimit: ResolverTypeWrapper<ExceededLimit>;
  Fault: ResolverTypeWrapper<Fault>;
  Int: ResolverTypeWrapper<Scalars['Int']['output']>;
  FilingRefused: ResolverTypeWrapper<FilingRefused>;
  FilingReview: ResolverTypeWrapper<FilingReview>;
  GoodsAndDataFlow: ResolverTypeWrapper<GoodsAndDataFlowParent>;
  GoodsAndDataFlowDeclared: ResolverTypeWrapper<GoodsAndDataFlowDeclaredParent>;
  GuaranteeTreatment: GuaranteeTreatment;
  Money: ResolverTypeWrapper<Money>;
  Mutation: ResolverTypeWrapper<Record<PropertyKey, never>>;
  NotFound: ResolverTypeWrapper<NotFound>;
  PageInfo: ResolverTypeWrapper<PageInfo>;
  Problem: ResolverTypeWrapper<ResolversInterfaceTypes<ResolversTypes>['Problem']>;
  Quantity: ResolverTypeWrapper<Quantity>;
  Query: ResolverTypeWrapper<Record<PropertyKey, never>>;
  RateEnterpriseInput: RateEnterpriseInput;
  RateEnterpriseResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['RateEnterpriseResult']>;
  RegisterEnterpriseInput: RegisterEnterpriseInput;
  RegisterEnterpriseResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['RegisterEnterpriseResult']>;
  RegistrationWarning: ResolverTypeWrapper<RegistrationWarning>;
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
  AssignCoordinatorInput: AssignCoordinatorInput;
  String: Scalars['String']['output'];
  ID: Scalars['ID']['output'];
  AssignCoordinatorResult: ResolversUnionTypes<ResolversParentTypes>['AssignCoordinatorResult'];
  ChangedReview: ChangedReview;
  ClaimReviewTaskInput: ClaimReviewTaskInput;
  Coordinator: CoordinatorParent;
  CoordinatorAssigned: CoordinatorAssignedParent;
  CreditMeasures: CreditMeasuresParent;
  Boolean: Scalars['Boolean']['output'];
  CreditRating: CreditRatingParent;
  Date: Scalars['Date']['output'];
  DateTime: Scalars['DateTime']['output'];
  DecideReviewTaskInput: DecideReviewTaskInput;
  Decimal: Scalars['Decimal']['output'];
  DeclareGoodsAndDataFlowInput: DeclareGoodsAndDataFlowInput;
  DeclareGoodsAndDataFlowResult: ResolversUnionTypes<ResolversParentTypes>['DeclareGoodsAndDataFlowResult'];
  Eligibility: EligibilityParent;
  EligibilityReason: EligibilityReason;
  Enterprise: EnterpriseParent;
  EnterpriseConnection: Omit<EnterpriseConnection, 'edges' | 'nodes'> & { edges: ReadonlyArray<ResolversParentTypes['EnterpriseEdge']>, nodes: ReadonlyArray<ResolversParentTypes['Enterprise']> };
  EnterpriseEdge: Omit<EnterpriseEdge, 'node'> & { node: ResolversParentTypes['Enterprise'] };
  EnterpriseRated: EnterpriseRatedParent;
  EnterpriseRegistered: EnterpriseRegisteredParent;
  ExceededLimit: ExceededLimit;
  Fault: Fault;
  Int: Scalars['Int']['output'];
  FilingRefused: FilingRefused;
  FilingReview: FilingReview;
  GoodsAndDataFlow: GoodsAndDataFlowParent;
  GoodsAndDataFlowDeclared: GoodsAndDataFlowDeclaredParent;
  Money: Money;
  Mutation: Record<PropertyKey, never>;
  NotFound: NotFound;
  PageInfo: PageInfo;
  Problem: ResolversInterfaceTypes<ResolversParentTypes>['Problem'];
  Quantity: Quantity;
  Query: Record<PropertyKey, never>;
  RateEnterpriseInput: RateEnterpriseInput;
  RateEnterpriseResult: ResolversUnionTypes<ResolversParentTypes>['RateEnterpriseResult'];
  RegisterEnterpriseInput: RegisterEnterpriseInput;
  RegisterEnterpriseResult: ResolversUnionTypes<ResolversParentTypes>['RegisterEnterpriseResult'];
  RegistrationWarning: RegistrationWarning;
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

export type AssignCoordinatorResultResolvers<ContextType = Context, ParentType extends ResolversParentTypes['AssignCoordinatorResult'] = ResolversParentTypes['AssignCoordinatorResult']> = {
  __resolveType: TypeResolveFn<'CoordinatorAssigned' | 'FilingRefused' | 'NotFound' | 'RequestIdReused', ParentType, ContextType>;
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

export type CoordinatorResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Coordinator'] = ResolversParentTypes['Coordinator']> = {
  assignedFrom?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  assignedUntil?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  officerName?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  recordedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
};

export type CoordinatorAssignedResolvers<ContextType = Context, ParentType extends ResolversParentTypes['CoordinatorAssigned'] = ResolversParentTypes['CoordinatorAssigned']> = {
  enterprise?: Resolver<ResolversTypes['Enterprise'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type CreditMeasuresResolvers<ContextType = Context, ParentType extends ResolversParentTypes['CreditMeasures'] = ResolversParentTypes['CreditMeasures']> = {
  asOf?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  auditFrequency?: Resolver<ResolversTypes['AuditFrequency'], ParentType, ContextType>;
  concentratedDomesticSale?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  consolidatedTaxCollection?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  coordinator?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  declaresBeforeArrival?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  guarantee?: Resolver<ResolversTypes['GuaranteeTreatment'], ParentType, ContextType>;
  inspectionCostWaiver?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  inspectionRateFactor?: Resolver<Maybe<ResolversTypes['Decimal']>, ParentType, ContextType>;
  leastInspectionRate?: Resolver<Maybe<ResolversTypes['Decimal']>, ParentType, ContextType>;
  level?: Resolver<ResolversTypes['CreditLevel'], ParentType, ContextType>;
  mutualRecognition?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  originSurveyFactor?: Resolver<Maybe<ResolversTypes['Decimal']>, ParentType, ContextType>;
  priorityClearance?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  regime?: Resolver<ResolversTypes['CreditRegime'], ParentType, ContextType>;
  shortageOverageInterval?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
};

export type CreditRatingResolvers<ContextType = Context, ParentType extends ResolversParentTypes['CreditRating'] = ResolversParentTypes['CreditRating']> = {
  effectiveFrom?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  level?: Resolver<ResolversTypes['CreditLevel'], ParentType, ContextType>;
  reason?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  recordedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  recordedOn?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  regime?: Resolver<ResolversTypes['CreditRegime'], ParentType, ContextType>;
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

export type DeclareGoodsAndDataFlowResultResolvers<ContextType = Context, ParentType extends ResolversParentTypes['DeclareGoodsAndDataFlowResult'] = ResolversParentTypes['DeclareGoodsAndDataFlowResult']> = {
  __resolveType: TypeResolveFn<'FilingRefused' | 'GoodsAndDataFlowDeclared' | 'NotFound' | 'RequestIdReused', ParentType, ContextType>;
};

export type EligibilityResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Eligibility'] = ResolversParentTypes['Eligibility']> = {
  asOf?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  branch?: Resolver<Maybe<ResolversTypes['EligibilityBranch']>, ParentType, ContextType>;
  eligible?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  legalBasis?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  level?: Resolver<Maybe<ResolversTypes['CreditLevel']>, ParentType, ContextType>;
  reasons?: Resolver<ReadonlyArray<ResolversTypes['EligibilityReason']>, ParentType, ContextType>;
};

export type EligibilityReasonResolvers<ContextType = Context, ParentType extends ResolversParentTypes['EligibilityReason'] = ResolversParentTypes['EligibilityReason']> = {
  chinese?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  code?: Resolver<ResolversTypes['EligibilityReasonCode'], ParentType, ContextType>;
  english?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type EnterpriseResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Enterprise'] = ResolversParentTypes['Enterprise'], FederationReferenceType extends FederationReferenceTypes['Enterprise'] = FederationReferenceTypes['Enterprise']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['Enterprise']> | FederationReferenceType, FederationReferenceType, ContextType>;
  coordinator?: Resolver<Maybe<ResolversTypes['Coordinator']>, ParentType, ContextType, Partial<EnterpriseCoordinatorArgs>>;
  coordinatorHistory?: Resolver<ReadonlyArray<ResolversTypes['Coordinator']>, ParentType, ContextType>;
  creditRating?: Resolver<Maybe<ResolversTypes['CreditRating']>, ParentType, ContextType, Partial<EnterpriseCreditRatingArgs>>;
  customsCode?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  district?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  eligibility?: Resolver<ResolversTypes['Eligibility'], ParentType, ContextType, Partial<EnterpriseEligibilityArgs>>;
  goodsAndDataFlow?: Resolver<Maybe<ResolversTypes['GoodsAndDataFlow']>, ParentType, ContextType, Partial<EnterpriseGoodsAndDataFlowArgs>>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  isManufacturer?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  measures?: Resolver<Maybe<ResolversTypes['CreditMeasures']>, ParentType, ContextType, Partial<EnterpriseMeasuresArgs>>;
  nameEn?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  nameZh?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  ratingHistory?: Resolver<ReadonlyArray<ResolversTypes['CreditRating']>, ParentType, ContextType>;
  recordedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  registeredOn?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  trade?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  tradesInOwnName?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  usci?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  warnings?: Resolver<ReadonlyArray<ResolversTypes['RegistrationWarning']>, ParentType, ContextType>;
};

export type EnterpriseConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['EnterpriseConnection'] = ResolversParentTypes['EnterpriseConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['EnterpriseEdge']>, ParentType, ContextType>;
  nodes?: Resolver<ReadonlyArray<ResolversTypes['Enterprise']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
};

export type EnterpriseEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['EnterpriseEdge'] = ResolversParentTypes['EnterpriseEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Enterprise'], ParentType, ContextType>;
};

export type EnterpriseRatedResolvers<ContextType = Context, ParentType extends ResolversParentTypes['EnterpriseRated'] = ResolversParentTypes['EnterpriseRated']> = {
  enterprise?: Resolver<ResolversTypes['Enterprise'], ParentType, ContextType>;
  rating?: Resolver<ResolversTypes['CreditRating'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type EnterpriseRegisteredResolvers<ContextType = Context, ParentType extends ResolversParentTypes['EnterpriseRegistered'] = ResolversParentTypes['EnterpriseRegistered']> = {
  enterprise?: Resolver<ResolversTypes['Enterprise'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
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

export type GoodsAndDataFlowResolvers<ContextType = Context, ParentType extends ResolversParentTypes['GoodsAndDataFlow'] = ResolversParentTypes['GoodsAndDataFlow']> = {
  consumptionTraceable?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  declaredOn?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  logicChainComplete?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  recordedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  transparent?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
};

export type GoodsAndDataFlowDeclaredResolvers<ContextType = Context, ParentType extends ResolversParentTypes['GoodsAndDataFlowDeclared'] = ResolversParentTypes['GoodsAndDataFlowDeclared']> = {
  enterprise?: Resolver<ResolversTypes['Enterprise'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type MoneyResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Money'] = ResolversParentTypes['Money']> = {
  amount?: Resolver<ResolversTypes['Decimal'], ParentType, ContextType>;
  currency?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type MutationResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Mutation'] = ResolversParentTypes['Mutation']> = {
  assignCoordinator?: Resolver<ResolversTypes['AssignCoordinatorResult'], ParentType, ContextType, RequireFields<MutationAssignCoordinatorArgs, 'input'>>;
  declareGoodsAndDataFlow?: Resolver<ResolversTypes['DeclareGoodsAndDataFlowResult'], ParentType, ContextType, RequireFields<MutationDeclareGoodsAndDataFlowArgs, 'input'>>;
  rateEnterprise?: Resolver<ResolversTypes['RateEnterpriseResult'], ParentType, ContextType, RequireFields<MutationRateEnterpriseArgs, 'input'>>;
  registerEnterprise?: Resolver<ResolversTypes['RegisterEnterpriseResult'], ParentType, ContextType, RequireFields<MutationRegisterEnterpriseArgs, 'input'>>;
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

export type QueryResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Query'] = ResolversParentTypes['Query']> = {
  enterprise?: Resolver<Maybe<ResolversTypes['Enterprise']>, ParentType, ContextType, RequireFields<QueryEnterpriseArgs, 'usci'>>;
  enterprises?: Resolver<ResolversTypes['EnterpriseConnection'], ParentType, ContextType, Partial<QueryEnterprisesArgs>>;
};

export type RateEnterpriseResultResolvers<ContextType = Context, ParentType extends ResolversParentTypes['RateEnterpriseResult'] = ResolversParentTypes['RateEnterpriseResult']> = {
  __resolveType: TypeResolveFn<'EnterpriseRated' | 'FilingRefused' | 'NotFound' | 'RequestIdReused', ParentType, ContextType>;
};

export type RegisterEnterpriseResultResolvers<ContextType = Context, ParentType extends ResolversParentTypes['RegisterEnterpriseResult'] = ResolversParentTypes['RegisterEnterpriseResult']> = {
  __resolveType: TypeResolveFn<'EnterpriseRegistered' | 'FilingRefused' | 'RequestIdReused', ParentType, ContextType>;
};

export type RegistrationWarningResolvers<ContextType = Context, ParentType extends ResolversParentTypes['RegistrationWarning'] = ResolversParentTypes['RegistrationWarning']> = {
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  path?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  rule?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  value?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
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
  AssignCoordinatorResult?: AssignCoordinatorResultResolvers<ContextType>;
  ChangedReview?: ChangedReviewResolvers<ContextType>;
  Coordinator?: CoordinatorResolvers<ContextType>;
  CoordinatorAssigned?: CoordinatorAssignedResolvers<ContextType>;
  CreditMeasures?: CreditMeasuresResolvers<ContextType>;
  CreditRating?: CreditRatingResolvers<ContextType>;
  Date?: GraphQLScalarType;
  DateTime?: GraphQLScalarType;
  Decimal?: GraphQLScalarType;
  DeclareGoodsAndDataFlowResult?: DeclareGoodsAndDataFlowResultResolvers<ContextType>;
  Eligibility?: EligibilityResolvers<ContextType>;
  EligibilityReason?: EligibilityReasonResolvers<ContextType>;
  Enterprise?: EnterpriseResolvers<ContextType>;
  EnterpriseConnection?: EnterpriseConnectionResolvers<ContextType>;
  EnterpriseEdge?: EnterpriseEdgeResolvers<ContextType>;
  EnterpriseRated?: EnterpriseRatedResolvers<ContextType>;
  EnterpriseRegistered?: EnterpriseRegisteredResolvers<ContextType>;
  ExceededLimit?: ExceededLimitResolvers<ContextType>;
  Fault?: FaultResolvers<ContextType>;
  FilingRefused?: FilingRefusedResolvers<ContextType>;
  FilingReview?: FilingReviewResolvers<ContextType>;
  GoodsAndDataFlow?: GoodsAndDataFlowResolvers<ContextType>;
  GoodsAndDataFlowDeclared?: GoodsAndDataFlowDeclaredResolvers<ContextType>;
  Money?: MoneyResolvers<ContextType>;
  Mutation?: MutationResolvers<ContextType>;
  NotFound?: NotFoundResolvers<ContextType>;
  PageInfo?: PageInfoResolvers<ContextType>;
  Problem?: ProblemResolvers<ContextType>;
  Quantity?: QuantityResolvers<ContextType>;
  Query?: QueryResolvers<ContextType>;
  RateEnterpriseResult?: RateEnterpriseResultResolvers<ContextType>;
  RegisterEnterpriseResult?: RegisterEnterpriseResultResolvers<ContextType>;
  RegistrationWarning?: RegistrationWarningResolvers<ContextType>;
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

