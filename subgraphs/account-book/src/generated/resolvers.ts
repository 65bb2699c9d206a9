import type { LegalDate } from '@trust-supervision/kernel';
import type { Decimal } from '@trust-supervision/kernel';
import type { GraphQLResolveInfo, GraphQLScalarType, GraphQLScalarTypeConfig } from 'graphql';
import type { EnterpriseParent, AccountBookParent, MaterialParent, ProductParent, UnitConsumptionParent, TurnoverParent, MovementParent, BondedListParent, BondedListLineParent, WriteOffDryRunParent, WriteOffPeriodParent, WriteOffMaterialLineParent, DiscrepancyParent, WriteOffProductLineParent, WriteOffParent, WriteOffVersionParent, WriteOffStepParent, MaterialOutcomeParent, SanityRowParent, WriteOffReportedParent, DiscrepanciesConfirmedParent, WriteOffClaimedParent, WriteOffApprovedParent, WriteOffReturnedParent, DiscrepancyDisposedParent, DisposalSettledParent, CellContributionParent, AccountBookFiledParent, BondedListFiledParent } from '../mappers';
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
  readonly accountingMethod: AccountingMethod;
  /** The day it was set up. */
  readonly approvedOn: Scalars['Date']['output'];
  /** Its bonded lists, oldest first. */
  readonly bondedLists: BondedListConnection;
  /** 12 characters: type letter, customs district, year, serial (账册编号). */
  readonly bookNumber: Scalars['String']['output'];
  readonly bookType: BookType;
  /** When consumption must be declared (单耗申报环节): before export or before write-off. */
  readonly consumptionLink: ConsumptionLink;
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
  /** Its write-off periods (核销周期), oldest first. */
  readonly periods: ReadonlyArray<WriteOffPeriod>;
  /** Products (成品) by item number. */
  readonly products: ProductConnection;
  readonly state: BookState;
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
export type AccountBookBondedListsArgs = {
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
export type AccountBookProductsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
};


/**
 * The account book (账册) of an enterprise: what it may import free of duty, what it makes of it, and what it still
 * holds. It replaces the contracts under which customs supervised processing trade before (domain 1).
 */
export type AccountBookWriteOffDryRunArgs = {
  asOf?: InputMaybe<Scalars['Date']['input']>;
  stock?: InputMaybe<CountedStockInput>;
  toleranceBase?: ToleranceBase;
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

/** How the period is accounted (核销类型). */
export type AccountingMethod =
  /** By consumption lists (耗料清单). */
  | 'CONSUMPTION_LIST'
  /** By declared unit consumption (单耗). */
  | 'UNIT_CONSUMPTION'
  /** By work orders (工单). */
  | 'WORK_ORDER';

export type ApproveWriteOffInput = {
  readonly bookNumber: Scalars['String']['input'];
  readonly periodNumber: Scalars['Int']['input'];
  readonly reason?: InputMaybe<Scalars['String']['input']>;
  readonly requestId: Scalars['ID']['input'];
};

export type ApproveWriteOffResult = FilingRefused | NotFound | RequestIdReused | WriteOffApproved | WriteOffDecided;

/** A bonded list (核注清单): what moves between the book and the outside (INV101). */
export type BondedList = {
  readonly __typename?: 'BondedList';
  readonly accountBook: AccountBook;
  readonly approvedOn: Scalars['Date']['output'];
  /** The other side of a carry-over (关联清单). */
  readonly counterpartListNumber?: Maybe<Scalars['String']['output']>;
  readonly declaredOn: Scalars['Date']['output'];
  /** Whether a customs declaration is made for it (报关标志). */
  readonly declaresCustoms: Scalars['Boolean']['output'];
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
  /** Now, or as of a day of effect as far as it was known at an instant; null when it was not yet approved then. */
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

export type BondedListEdge = {
  readonly __typename?: 'BondedListEdge';
  readonly cursor: Scalars['String']['output'];
  readonly node: BondedList;
};

/** The list is approved; see its state. */
export type BondedListFiled = {
  readonly __typename?: 'BondedListFiled';
  readonly bondedList: BondedList;
};

export type BondedListInput = {
  readonly bookNumber: Scalars['String']['input'];
  readonly counterpartBookNumber?: InputMaybe<Scalars['String']['input']>;
  readonly counterpartListNumber?: InputMaybe<Scalars['String']['input']>;
  /** Today when left out. */
  readonly declaredOn?: InputMaybe<Scalars['Date']['input']>;
  readonly declaresCustoms: Scalars['Boolean']['input'];
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
  readonly consumptionVersion?: Maybe<Scalars['String']['output']>;
  readonly flow: Flow;
  readonly hsCode: Scalars['String']['output'];
  readonly itemNumber: Scalars['Int']['output'];
  readonly lineNumber: Scalars['Int']['output'];
  readonly quantity: Quantity;
  readonly soldAs?: Maybe<SoldAs>;
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

/** What became of each list of a file, in the file's order. */
export type BondedListsImported = {
  readonly __typename?: 'BondedListsImported';
  readonly filed: Scalars['Int']['output'];
  readonly outcomes: ReadonlyArray<BondedListOutcome>;
  readonly refused: Scalars['Int']['output'];
  readonly warnings: ReadonlyArray<Fault>;
};

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

export type BookState =
  /** In force (执行). */
  | 'ACTIVE';

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

/** What a list line contributes to a cell. Consumption is rounded once on the cumulative quantity; this is its step. */
export type CellContribution = {
  readonly __typename?: 'CellContribution';
  readonly bondedList: BondedList;
  readonly consumptionVersion?: Maybe<Scalars['String']['output']>;
  readonly contribution: Scalars['Decimal']['output'];
  readonly flow: Flow;
  readonly lineNumber: Scalars['Int']['output'];
  readonly occurredOn: Scalars['Date']['output'];
  /** The product that took or gave back the material. */
  readonly product?: Maybe<Product>;
  /** What the line moved, in the unit of its item. */
  readonly quantity: Scalars['Decimal']['output'];
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

export type ClaimWriteOffInput = {
  readonly bookNumber: Scalars['String']['input'];
  readonly periodNumber: Scalars['Int']['input'];
  readonly requestId: Scalars['ID']['input'];
};

export type ClaimWriteOffResult = FilingRefused | NotFound | RequestIdReused | WriteOffClaimed | WriteOffDecided;

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

export type ConsumptionLink =
  /** Before the product is exported (出口前). */
  | 'BEFORE_EXPORT'
  /** Before the write-off is reported (报核前). */
  | 'BEFORE_WRITE_OFF';

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

/** An enterprise of processing trade (加工贸易企业); its own facts belong to enterprise-credit. */
export type Enterprise = {
  readonly __typename?: 'Enterprise';
  /** Its account books, oldest first. Supervision is by enterprise, so there is one as a rule (Announcement 2018/59). */
  readonly accountBooks: ReadonlyArray<AccountBook>;
  /** Unified social credit code (统一社会信用代码). */
  readonly usci: Scalars['String']['output'];
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

/** One thing wrong with a filing. */
export type Fault = {
  readonly __typename?: 'Fault';
  /** What would have passed. */
  readonly allowed?: Maybe<Scalars['String']['output']>;
  readonly column?: Maybe<Scalars['String']['output']>;
  readonly message: Scalars['String']['output'];
  /** Leads to the offending place: `lines[3].quantity`, or `料件!R12[申报数量]` in a workbook. */
  readonly path: Scalars['String']['output'];
  readonly row?: Maybe<Scalars['Int']['output']>;
  /** Stable code of the check that failed. */
  readonly rule: Scalars['String']['output'];
  /** Sheet of a workbook, or the file's name. */
  readonly sheet?: Maybe<Scalars['String']['output']>;
  /** What was given. */
  readonly value?: Maybe<Scalars['String']['output']>;
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

export type FileAccountBookResult = AccountBookFiled | FilingRefused | NotFound | RequestIdReused;

export type FileBondedListInput = {
  readonly list: BondedListInput;
  readonly requestId: Scalars['ID']['input'];
};

export type FileBondedListResult = BondedListFiled | FilingRefused | NotFound | RequestIdReused;

/** The filing was refused (退单). All its faults are named at once. */
export type FilingRefused = Problem & {
  readonly __typename?: 'FilingRefused';
  readonly faults: ReadonlyArray<Fault>;
  readonly message: Scalars['String']['output'];
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
  /** Deep-processing carry-over in (深加工结转转入), 0255, 0654. */
  | 'CARRY_OVER_IN'
  /** Deep-processing carry-over out (深加工结转转出). */
  | 'CARRY_OVER_OUT'
  /** What it found missing (短少); taken from the opening. */
  | 'COUNT_SHORTAGE'
  /** What the write-off of the period before found beyond its book (溢余); part of the opening. */
  | 'COUNT_SURPLUS'
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
  | 'SURPLUS_OUT';

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

/** How far a long import is. A courtesy of the process that runs it, not a fact. */
export type ImportProgress = {
  readonly __typename?: 'ImportProgress';
  readonly done: Scalars['Int']['output'];
  /** READING, CHECKING, WRITING or DONE. */
  readonly stage: Scalars['String']['output'];
  readonly total?: Maybe<Scalars['Int']['output']>;
};

export type LineKind =
  /** Leftovers and by-products (边角料、副产品), by the item number of their material. */
  | 'LEFTOVERS'
  /** Materials (料件). */
  | 'MATERIAL'
  /** Products (成品). */
  | 'PRODUCT';

export type ListDirection =
  | 'EXPORT'
  | 'IMPORT';

export type ListState =
  /** Approved and pre-posted (预核扣): its amounts are reserved. */
  | 'APPROVED'
  /** Posted (已核扣): its movements stand in the ledger. */
  | 'POSTED'
  /** Written off (已核销): its period is closed. */
  | 'WRITTEN_OFF';

/** A material of a book (料件): bonded when it was imported, free of duty as long as it is exported in products. */
export type Material = {
  readonly __typename?: 'Material';
  /**
   * What the book holds by its movements (账面数量); below zero when products left before their material came in. Now, or
   * as of a day of effect (`asOf`) as far as it was known at an instant (`knownAt`): what was recorded later is left out.
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
  | 'carriedOverIn'
  | 'consumed'
  | 'destroyed'
  | 'destroyedConverted'
  | 'exchangedOut'
  | 'imported'
  | 'intangibleLoss'
  | 'leftoversDestroyed'
  | 'leftoversOpening'
  | 'leftoversRemaining'
  | 'leftoversTakenOut'
  | 'netConsumed'
  | 'opening'
  | 'reduced'
  | 'reexported'
  | 'sold'
  | 'soldConverted'
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

/** An amount in a currency (ISO 4217). */
export type Money = {
  readonly __typename?: 'Money';
  readonly amount: Scalars['Decimal']['output'];
  readonly currency: Scalars['String']['output'];
};

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
  readonly consumptionVersion?: Maybe<Scalars['String']['output']>;
  readonly direction: MovementDirection;
  readonly lineNumber?: Maybe<Scalars['Int']['output']>;
  /** The day of its effect. */
  readonly occurredOn: Scalars['Date']['output'];
  /** The product whose export, sale or return took or gave back the material. */
  readonly product?: Maybe<Product>;
  readonly quantity: Quantity;
  /** When customs came to know it. */
  readonly recordedAt: Scalars['DateTime']['output'];
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
  /**
   * Writes the period off (核销通过), for good: nothing may be dated inside it any more, and the next period begins with
   * what is carried forward. For officers of the district.
   */
  readonly approveWriteOff: ApproveWriteOffResult;
  /** An officer of the district takes the review: from then on nobody else decides it, and it cannot be supplemented. */
  readonly claimWriteOff: ClaimWriteOffResult;
  /** The enterprise confirms the differences between count and book, each with its explanation (差异确认). */
  readonly confirmDiscrepancies: ConfirmDiscrepanciesResult;
  /**
   * Customs disposes of differences (海关处置, type 3) that it may not simply write off. What it finds of each decides
   * its outcome; the book follows when the write-off is approved, in the next period.
   */
  readonly disposeDiscrepancy: DisposeDiscrepancyResult;
  /** Sets up an account book (账册设立) from typed input. The book takes effect at once when nothing is wrong with it (Announcement 2018/59). */
  readonly fileAccountBook: FileAccountBookResult;
  /**
   * Files a bonded list (核注清单). It is approved and pre-posted at once, or refused with every fault. One without a
   * customs declaration is posted; one with a declaration is posted when customs releases it.
   */
  readonly fileBondedList: FileBondedListResult;
  /** Sets up an account book from an uploaded workbook in the layout of Golden Pass II (金关二期). A book that is there with the same content is left alone. */
  readonly importAccountBook: FileAccountBookResult;
  /**
   * Files the lists of an uploaded file: CSV rows, or an INV101 message. A file with errors files nothing. Each list is
   * then filed by itself, so one that is refused does not hold back the others.
   */
  readonly importBondedLists: ImportBondedListsResult;
  /**
   * Reports a period for write-off (核销正常申报, type 1): one that is due, or one that the enterprise ends early. The
   * figures are computed at once and kept; with differences the period waits for their confirmation, else for review.
   */
  readonly reportWriteOff: ReportWriteOffResult;
  /** Returns the write-off to the enterprise (退单) with a reason; the period is due again. */
  readonly returnWriteOff: ReturnWriteOffResult;
  /** What the disposal ordered is done; the write-off goes back to review. */
  readonly settleDisposal: SettleDisposalResult;
  /** Restates a reported period (补充申报, type 2) until an officer claims its review; the last version counts. */
  readonly supplementWriteOff: SupplementWriteOffResult;
};


export type MutationApproveWriteOffArgs = {
  input: ApproveWriteOffInput;
};


export type MutationClaimWriteOffArgs = {
  input: ClaimWriteOffInput;
};


export type MutationConfirmDiscrepanciesArgs = {
  input: ConfirmDiscrepanciesInput;
};


export type MutationDisposeDiscrepancyArgs = {
  input: DisposeDiscrepancyInput;
};


export type MutationFileAccountBookArgs = {
  input: FileAccountBookInput;
};


export type MutationFileBondedListArgs = {
  input: FileBondedListInput;
};


export type MutationImportAccountBookArgs = {
  input: ImportAccountBookInput;
};


export type MutationImportBondedListsArgs = {
  input: ImportBondedListsInput;
};


export type MutationReportWriteOffArgs = {
  input: ReportWriteOffInput;
};


export type MutationReturnWriteOffArgs = {
  input: ReturnWriteOffInput;
};


export type MutationSettleDisposalArgs = {
  input: SettleDisposalInput;
};


export type MutationSupplementWriteOffArgs = {
  input: SupplementWriteOffInput;
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

export type PeriodState =
  /** Written off (已核销): no movement may be dated inside it. */
  | 'APPROVED'
  | 'DIFF_TO_CONFIRM'
  | 'DISPOSAL'
  | 'DUE'
  | 'OPEN'
  | 'REPORTED'
  | 'REVIEW';

/** A refusal the caller can act on. Nothing has moved. */
export type Problem = {
  readonly message: Scalars['String']['output'];
};

/** A product of a book (成品). */
export type Product = {
  readonly __typename?: 'Product';
  readonly hsCode: Scalars['String']['output'];
  readonly id: Scalars['ID']['output'];
  readonly itemNumber: Scalars['Int']['output'];
  readonly name: Scalars['String']['output'];
  readonly partNumber?: Maybe<Scalars['String']['output']>;
  readonly price?: Maybe<Money>;
  readonly specification?: Maybe<Scalars['String']['output']>;
  readonly unit: Scalars['String']['output'];
  /** What one unit of it consumes of each material, by version (单耗). */
  readonly unitConsumptions: ReadonlyArray<UnitConsumption>;
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
  /** How far a long import of the caller is; null when this process knows of none. */
  readonly importProgress?: Maybe<ImportProgress>;
};


export type QueryAccountBookArgs = {
  bookNumber: Scalars['String']['input'];
};


export type QueryBondedListArgs = {
  listNumber: Scalars['String']['input'];
};


export type QueryImportProgressArgs = {
  requestId: Scalars['ID']['input'];
};

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

export type ReturnWriteOffInput = {
  readonly bookNumber: Scalars['String']['input'];
  readonly periodNumber: Scalars['Int']['input'];
  readonly reason: Scalars['String']['input'];
  readonly requestId: Scalars['ID']['input'];
};

export type ReturnWriteOffResult = FilingRefused | NotFound | RequestIdReused | WriteOffDecided | WriteOffReturned;

/** The eleven checks that users of write-off sheets ask for (domain 10.2). */
export type SanityCheck =
  /** A material does not open with what the period before closed with. */
  | 'BALANCE_NOT_ROLLING'
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

export type SettleDisposalInput = {
  readonly bookNumber: Scalars['String']['input'];
  readonly periodNumber: Scalars['Int']['input'];
  /** What was done, for example the tax bill that was paid. */
  readonly reason: Scalars['String']['input'];
  readonly requestId: Scalars['ID']['input'];
};

export type SettleDisposalResult = DisposalSettled | FilingRefused | NotFound | RequestIdReused | WriteOffDecided;

export type SoldAs =
  /** A product, converted into its materials; the line names the product. */
  | 'CONVERTED_PRODUCT'
  /** The material itself. */
  | 'MATERIAL';

export type SupplementWriteOffInput = {
  readonly bookNumber: Scalars['String']['input'];
  readonly excludedLists?: ReadonlyArray<ExcludedListInput>;
  readonly periodNumber: Scalars['Int']['input'];
  readonly requestId: Scalars['ID']['input'];
  readonly stock: CountedStockInput;
  readonly toleranceBase?: ToleranceBase;
};

export type SupplementWriteOffResult = FilingRefused | NotFound | RequestIdReused | WriteOffReported;

/** What a difference is measured against; the announcement leaves it open (2024/49). The strictest is the default. */
export type ToleranceBase =
  | 'CONSUMPTION'
  | 'OPENING_PLUS_IN'
  | 'THEORETICAL_REMAIN';

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
  /** Imported in the certificate year. */
  readonly imported: Money;
  /** The value of bonded material that may be in the book at one time (最大周转金额); null without a limit. */
  readonly maximum?: Maybe<Money>;
  /** The value of what is in the book: balances at their average import price, else the filed price. */
  readonly outstanding: Money;
  /** Imports that are approved but not yet posted (预核扣). */
  readonly reserved: Money;
  /** What may still be imported before the maximum is reached; null without a limit. */
  readonly room?: Maybe<Money>;
};

/**
 * What one unit of a product consumes of one material (单耗): net consumption (净耗) and process loss (工艺损耗), tangible
 * as scrap and intangible (GACC Order 155). Rates are percentages.
 */
export type UnitConsumption = {
  readonly __typename?: 'UnitConsumption';
  /** Percent of the material that is bonded (保税料件比例). */
  readonly bondedShare: Scalars['Decimal']['output'];
  /** Percent that evaporates (无形损耗率). */
  readonly intangibleLossRate: Scalars['Decimal']['output'];
  readonly material: Material;
  readonly netConsumption: Scalars['Decimal']['output'];
  /** Percent that remains as scrap (有形损耗率). */
  readonly tangibleLossRate: Scalars['Decimal']['output'];
  /** Net consumption divided by one minus the loss, 9 places. */
  readonly unitConsumption: Scalars['Decimal']['output'];
  readonly version: Scalars['String']['output'];
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

/** What was reported for a period, and what became of it (EMS121). */
export type WriteOff = {
  readonly __typename?: 'WriteOff';
  /** What is done with each material's difference: as decided, or, before that, as it stands. */
  readonly outcomes: ReadonlyArray<MaterialOutcome>;
  readonly period: WriteOffPeriod;
  /** What happened, who did it, when and why. */
  readonly steps: ReadonlyArray<WriteOffStep>;
  /** Every filing, first to last. The last one counts; what was decided on one never changes. */
  readonly versions: ReadonlyArray<WriteOffVersion>;
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
  /** 边角料 destroyed (lfmtDstryQty). */
  readonly leftoversDestroyed: Scalars['Decimal']['output'];
  readonly leftoversOpening: Scalars['Decimal']['output'];
  readonly leftoversRemaining: Scalars['Decimal']['output'];
  /** 边角料 sold and re-exported (lfmtImprQty). */
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
  /** 余料转出 (remainMtpckTrfoutQty). */
  readonly surplusCarriedOut: Scalars['Decimal']['output'];
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
  readonly beginsOn: Scalars['Date']['output'];
  /** The last day that belongs to it. */
  readonly endsOn: Scalars['Date']['output'];
  readonly number: Scalars['Int']['output'];
  /** Whether the period before is not written off yet: then the opening quantities here are the theoretical ones. */
  readonly openingIsProvisional: Scalars['Boolean']['output'];
  /** On the business day of the request: an open period is due when its last day has passed. */
  readonly state: PeriodState;
  /** What was reported for it, and what became of that; null before the first report. */
  readonly writeOff?: Maybe<WriteOff>;
};

/** A product version's line. */
export type WriteOffProductLine = {
  readonly __typename?: 'WriteOffProductLine';
  readonly carriedOverOut: Scalars['Decimal']['output'];
  readonly destroyed: Scalars['Decimal']['output'];
  /** Exports, exempt sales and import substitution. */
  readonly exported: Scalars['Decimal']['output'];
  /** What consumption is computed on: exported + carriedOverOut + reexported - returned. */
  readonly netExports: Scalars['Decimal']['output'];
  readonly product: Product;
  readonly reexported: Scalars['Decimal']['output'];
  readonly returned: Scalars['Decimal']['output'];
  readonly sold: Scalars['Decimal']['output'];
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
  readonly products: WriteOffProductLineConnection;
  readonly recordedAt: Scalars['DateTime']['output'];
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
  BondedList: BondedList;
  Enterprise: Enterprise;
  Material: Material;
  Product: Product;
};

/** Mapping of federation reference types */
export type FederationReferenceTypes = {
  AccountBook:
    ( { __typename: 'AccountBook' }
    & ( GraphQLRecursivePick<FederationTypes['AccountBook'], {"id":true}>
        | GraphQLRecursivePick<FederationTypes['AccountBook'], {"bookNumber":true}> ) );
  BondedList:
    ( { __typename: 'BondedList' }
    & ( GraphQLRecursivePick<FederationTypes['BondedList'], {"id":true}>
        | GraphQLRecursivePick<FederationTypes['BondedList'], {"listNumber":true}> ) );
  Enterprise:
    ( { __typename: 'Enterprise' }
    & GraphQLRecursivePick<FederationTypes['Enterprise'], {"usci":true}> );
  Material:
    ( { __typename: 'Material' }
    & GraphQLRecursivePick<FederationTypes['Material'], {"id":true}> );
  Product:
    ( { __typename: 'Product' }
    & GraphQLRecursivePick<FederationTypes['Product'], {"id":true}> );
};

/** Mapping of union types */
export type ResolversUnionTypes<_RefType extends Record<string, unknown>> = {
  ApproveWriteOffResult:
    | ( FilingRefused & { __typename: 'FilingRefused' } )
    | ( NotFound & { __typename: 'NotFound' } )
    | ( RequestIdReused & { __typename: 'RequestIdReused' } )
    | ( WriteOffApprovedParent & { __typename: 'WriteOffApproved' } )
    | ( WriteOffDecided & { __typename: 'WriteOffDecided' } )
  ;
  ClaimWriteOffResult:
    | ( FilingRefused & { __typename: 'FilingRefused' } )
    | ( NotFound & { __typename: 'NotFound' } )
    | ( RequestIdReused & { __typename: 'RequestIdReused' } )
    | ( WriteOffClaimedParent & { __typename: 'WriteOffClaimed' } )
    | ( WriteOffDecided & { __typename: 'WriteOffDecided' } )
  ;
  ConfirmDiscrepanciesResult:
    | ( DiscrepanciesConfirmedParent & { __typename: 'DiscrepanciesConfirmed' } )
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
  FileAccountBookResult:
    | ( AccountBookFiledParent & { __typename: 'AccountBookFiled' } )
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
  ImportBondedListsResult:
    | ( Omit<BondedListsImported, 'outcomes'> & { outcomes: ReadonlyArray<_RefType['BondedListOutcome']> } & { __typename: 'BondedListsImported' } )
    | ( FilingRefused & { __typename: 'FilingRefused' } )
    | ( NotFound & { __typename: 'NotFound' } )
    | ( RequestIdReused & { __typename: 'RequestIdReused' } )
  ;
  ReportWriteOffResult:
    | ( FilingRefused & { __typename: 'FilingRefused' } )
    | ( NotFound & { __typename: 'NotFound' } )
    | ( RequestIdReused & { __typename: 'RequestIdReused' } )
    | ( WriteOffReportedParent & { __typename: 'WriteOffReported' } )
  ;
  ReturnWriteOffResult:
    | ( FilingRefused & { __typename: 'FilingRefused' } )
    | ( NotFound & { __typename: 'NotFound' } )
    | ( RequestIdReused & { __typename: 'RequestIdReused' } )
    | ( WriteOffDecided & { __typename: 'WriteOffDecided' } )
    | ( WriteOffReturnedParent & { __typename: 'WriteOffReturned' } )
  ;
  SettleDisposalResult:
    | ( DisposalSettledParent & { __typename: 'DisposalSettled' } )
    | ( FilingRefused & { __typename: 'FilingRefused' } )
    | ( NotFound & { __typename: 'NotFound' } )
    | ( RequestIdReused & { __typename: 'RequestIdReused' } )
    | ( WriteOffDecided & { __typename: 'WriteOffDecided' } )
  ;
  SupplementWriteOffResult:
    | ( FilingRefused & { __typename: 'FilingRefused' } )
    | ( NotFound & { __typename: 'NotFound' } )
    | ( RequestIdReused & { __typename: 'RequestIdReused' } )
    | ( WriteOffReportedParent & { __typename: 'WriteOffReported' } )
  ;
};

/** Mapping of interface types */
export type ResolversInterfaceTypes<_RefType extends Record<string, unknown>> = {
  Problem:
    | ( FilingRefused & { __typename: 'FilingRefused' } )
    | ( NotFound & { __typename: 'NotFound' } )
    | ( RequestIdReused & { __typename: 'RequestIdReused' } )
    | ( WriteOffDecided & { __typename: 'WriteOffDecided' } )
  ;
};

/** Mapping between all available schema types and the resolvers types */
export type ResolversTypes = {
  AccountBook: ResolverTypeWrapper<AccountBookParent>;
  String: ResolverTypeWrapper<Scalars['String']['output']>;
  Int: ResolverTypeWrapper<Scalars['Int']['output']>;
  ID: ResolverTypeWrapper<Scalars['ID']['output']>;
  AccountBookFiled: ResolverTypeWrapper<AccountBookFiledParent>;
  Boolean: ResolverTypeWrapper<Scalars['Boolean']['output']>;
  AccountingMethod: AccountingMethod;
  ApproveWriteOffInput: ApproveWriteOffInput;
  ApproveWriteOffResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['ApproveWriteOffResult']>;
  BondedList: ResolverTypeWrapper<BondedListParent>;
  BondedListConnection: ResolverTypeWrapper<Omit<BondedListConnection, 'edges' | 'nodes'> & { edges: ReadonlyArray<ResolversTypes['BondedListEdge']>, nodes: ReadonlyArray<ResolversTypes['BondedList']> }>;
  BondedListEdge: ResolverTypeWrapper<Omit<BondedListEdge, 'node'> & { node: ResolversTypes['BondedList'] }>;
  BondedListFiled: ResolverTypeWrapper<BondedListFiledParent>;
  BondedListInput: BondedListInput;
  BondedListLine: ResolverTypeWrapper<BondedListLineParent>;
  BondedListLineInput: BondedListLineInput;
  BondedListOutcome: ResolverTypeWrapper<Omit<BondedListOutcome, 'result'> & { result: ResolversTypes['FileBondedListResult'] }>;
  BondedListsImported: ResolverTypeWrapper<Omit<BondedListsImported, 'outcomes'> & { outcomes: ReadonlyArray<ResolversTypes['BondedListOutcome']> }>;
  BookItemInput: BookItemInput;
  BookState: BookState;
  BookType: BookType;
  CellContribution: ResolverTypeWrapper<CellContributionParent>;
  CellContributionConnection: ResolverTypeWrapper<Omit<CellContributionConnection, 'edges' | 'nodes'> & { edges: ReadonlyArray<ResolversTypes['CellContributionEdge']>, nodes: ReadonlyArray<ResolversTypes['CellContribution']> }>;
  CellContributionEdge: ResolverTypeWrapper<Omit<CellContributionEdge, 'node'> & { node: ResolversTypes['CellContribution'] }>;
  ClaimWriteOffInput: ClaimWriteOffInput;
  ClaimWriteOffResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['ClaimWriteOffResult']>;
  ConfirmDiscrepanciesInput: ConfirmDiscrepanciesInput;
  ConfirmDiscrepanciesResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['ConfirmDiscrepanciesResult']>;
  ConsumptionLink: ConsumptionLink;
  CountedMaterialInput: CountedMaterialInput;
  CountedProductInput: CountedProductInput;
  CountedStockInput: CountedStockInput;
  Date: ResolverTypeWrapper<Scalars['Date']['output']>;
  DateTime: ResolverTypeWrapper<Scalars['DateTime']['output']>;
  Decimal: ResolverTypeWrapper<Scalars['Decimal']['output']>;
  DiscrepanciesConfirmed: ResolverTypeWrapper<DiscrepanciesConfirmedParent>;
  Discrepancy: ResolverTypeWrapper<DiscrepancyParent>;
  DiscrepancyDisposed: ResolverTypeWrapper<DiscrepancyDisposedParent>;
  DisposalSettled: ResolverTypeWrapper<DisposalSettledParent>;
  DisposeDiscrepancyInput: DisposeDiscrepancyInput;
  DisposeDiscrepancyResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['DisposeDiscrepancyResult']>;
  Enterprise: ResolverTypeWrapper<EnterpriseParent>;
  ExcludedList: ResolverTypeWrapper<ExcludedList>;
  ExcludedListInput: ExcludedListInput;
  ExplanationInput: ExplanationInput;
  Fault: ResolverTypeWrapper<Fault>;
  FileAccountBookInput: FileAccountBookInput;
  FileAccountBookResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['FileAccountBookResult']>;
  FileBondedListInput: FileBondedListInput;
  FileBondedListResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['FileBondedListResult']>;
  FilingRefused: ResolverTypeWrapper<FilingRefused>;
  FindingInput: FindingInput;
  Flow: Flow;
  ImportAccountBookInput: ImportAccountBookInput;
  ImportBondedListsInput: ImportBondedListsInput;
  ImportBondedListsResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['ImportBondedListsResult']>;
  ImportProgress: ResolverTypeWrapper<ImportProgress>;
  LineKind: LineKind;
  ListDirection: ListDirection;
  ListState: ListState;
  Material: ResolverTypeWrapper<MaterialParent>;
  MaterialCell: MaterialCell;
  MaterialConnection: ResolverTypeWrapper<Omit<MaterialConnection, 'edges' | 'nodes'> & { edges: ReadonlyArray<ResolversTypes['MaterialEdge']>, nodes: ReadonlyArray<ResolversTypes['Material']> }>;
  MaterialEdge: ResolverTypeWrapper<Omit<MaterialEdge, 'node'> & { node: ResolversTypes['Material'] }>;
  MaterialOutcome: ResolverTypeWrapper<MaterialOutcomeParent>;
  Money: ResolverTypeWrapper<Money>;
  Movement: ResolverTypeWrapper<MovementParent>;
  MovementConnection: ResolverTypeWrapper<Omit<MovementConnection, 'edges' | 'nodes'> & { edges: ReadonlyArray<ResolversTypes['MovementEdge']>, nodes: ReadonlyArray<ResolversTypes['Movement']> }>;
  MovementDirection: MovementDirection;
  MovementEdge: ResolverTypeWrapper<Omit<MovementEdge, 'node'> & { node: ResolversTypes['Movement'] }>;
  Mutation: ResolverTypeWrapper<Record<PropertyKey, never>>;
  NotFound: ResolverTypeWrapper<NotFound>;
  PageInfo: ResolverTypeWrapper<PageInfo>;
  PeriodEvent: PeriodEvent;
  PeriodState: PeriodState;
  Problem: ResolverTypeWrapper<ResolversInterfaceTypes<ResolversTypes>['Problem']>;
  Product: ResolverTypeWrapper<ProductParent>;
  ProductConnection: ResolverTypeWrapper<Omit<ProductConnection, 'edges' | 'nodes'> & { edges: ReadonlyArray<ResolversTypes['ProductEdge']>, nodes: ReadonlyArray<ResolversTypes['Product']> }>;
  ProductEdge: ResolverTypeWrapper<Omit<ProductEdge, 'node'> & { node: ResolversTypes['Product'] }>;
  Quantity: ResolverTypeWrapper<Quantity>;
  Query: ResolverTypeWrapper<Record<PropertyKey, never>>;
  ReportWriteOffInput: ReportWriteOffInput;
  ReportWriteOffResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['ReportWriteOffResult']>;
  RequestIdReused: ResolverTypeWrapper<RequestIdReused>;
  ReturnWriteOffInput: ReturnWriteOffInput;
  ReturnWriteOffResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['ReturnWriteOffResult']>;
  SanityCheck: SanityCheck;
  SanityFinding: ResolverTypeWrapper<Omit<SanityFinding, 'rows'> & { rows: ReadonlyArray<ResolversTypes['SanityRow']> }>;
  SanityRow: ResolverTypeWrapper<SanityRowParent>;
  SettleDisposalInput: SettleDisposalInput;
  SettleDisposalResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['SettleDisposalResult']>;
  SoldAs: SoldAs;
  SupplementWriteOffInput: SupplementWriteOffInput;
  SupplementWriteOffResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['SupplementWriteOffResult']>;
  ToleranceBase: ToleranceBase;
  Treatment: Treatment;
  Turnover: ResolverTypeWrapper<TurnoverParent>;
  UnitConsumption: ResolverTypeWrapper<UnitConsumptionParent>;
  UnitConsumptionInput: UnitConsumptionInput;
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
  WriteOffStep: ResolverTypeWrapper<WriteOffStepParent>;
  WriteOffVersion: ResolverTypeWrapper<WriteOffVersionParent>;
};

/** Mapping between all available schema types and the resolvers parents */
export type ResolversParentTypes = {
  AccountBook: AccountBookParent;
  String: Scalars['String']['output'];
  Int: Scalars['Int']['output'];
  ID: Scalars['ID']['output'];
  AccountBookFiled: AccountBookFiledParent;
  Boolean: Scalars['Boolean']['output'];
  ApproveWriteOffInput: ApproveWriteOffInput;
  ApproveWriteOffResult: ResolversUnionTypes<ResolversParentTypes>['ApproveWriteOffResult'];
  BondedList: BondedListParent;
  BondedListConnection: Omit<BondedListConnection, 'edges' | 'nodes'> & { edges: ReadonlyArray<ResolversParentTypes['BondedListEdge']>, nodes: ReadonlyArray<ResolversParentTypes['BondedList']> };
  BondedListEdge: Omit<BondedListEdge, 'node'> & { node: ResolversParentTypes['BondedList'] };
  BondedListFiled: BondedListFiledParent;
  BondedListInput: BondedListInput;
  BondedListLine: BondedListLineParent;
  BondedListLineInput: BondedListLineInput;
  BondedListOutcome: Omit<BondedListOutcome, 'result'> & { result: ResolversParentTypes['FileBondedListResult'] };
  BondedListsImported: Omit<BondedListsImported, 'outcomes'> & { outcomes: ReadonlyArray<ResolversParentTypes['BondedListOutcome']> };
  BookItemInput: BookItemInput;
  CellContribution: CellContributionParent;
  CellContributionConnection: Omit<CellContributionConnection, 'edges' | 'nodes'> & { edges: ReadonlyArray<ResolversParentTypes['CellContributionEdge']>, nodes: ReadonlyArray<ResolversParentTypes['CellContribution']> };
  CellContributionEdge: Omit<CellContributionEdge, 'node'> & { node: ResolversParentTypes['CellContribution'] };
  ClaimWriteOffInput: ClaimWriteOffInput;
  ClaimWriteOffResult: ResolversUnionTypes<ResolversParentTypes>['ClaimWriteOffResult'];
  ConfirmDiscrepanciesInput: ConfirmDiscrepanciesInput;
  ConfirmDiscrepanciesResult: ResolversUnionTypes<ResolversParentTypes>['ConfirmDiscrepanciesResult'];
  CountedMaterialInput: CountedMaterialInput;
  CountedProductInput: CountedProductInput;
  CountedStockInput: CountedStockInput;
  Date: Scalars['Date']['output'];
  DateTime: Scalars['DateTime']['output'];
  Decimal: Scalars['Decimal']['output'];
  DiscrepanciesConfirmed: DiscrepanciesConfirmedParent;
  Discrepancy: DiscrepancyParent;
  DiscrepancyDisposed: DiscrepancyDisposedParent;
  DisposalSettled: DisposalSettledParent;
  DisposeDiscrepancyInput: DisposeDiscrepancyInput;
  DisposeDiscrepancyResult: ResolversUnionTypes<ResolversParentTypes>['DisposeDiscrepancyResult'];
  Enterprise: EnterpriseParent;
  ExcludedList: ExcludedList;
  ExcludedListInput: ExcludedListInput;
  ExplanationInput: ExplanationInput;
  Fault: Fault;
  FileAccountBookInput: FileAccountBookInput;
  FileAccountBookResult: ResolversUnionTypes<ResolversParentTypes>['FileAccountBookResult'];
  FileBondedListInput: FileBondedListInput;
  FileBondedListResult: ResolversUnionTypes<ResolversParentTypes>['FileBondedListResult'];
  FilingRefused: FilingRefused;
  FindingInput: FindingInput;
  ImportAccountBookInput: ImportAccountBookInput;
  ImportBondedListsInput: ImportBondedListsInput;
  ImportBondedListsResult: ResolversUnionTypes<ResolversParentTypes>['ImportBondedListsResult'];
  ImportProgress: ImportProgress;
  Material: MaterialParent;
  MaterialConnection: Omit<MaterialConnection, 'edges' | 'nodes'> & { edges: ReadonlyArray<ResolversParentTypes['MaterialEdge']>, nodes: ReadonlyArray<ResolversParentTypes['Material']> };
  MaterialEdge: Omit<MaterialEdge, 'node'> & { node: ResolversParentTypes['Material'] };
  MaterialOutcome: MaterialOutcomeParent;
  Money: Money;
  Movement: MovementParent;
  MovementConnection: Omit<MovementConnection, 'edges' | 'nodes'> & { edges: ReadonlyArray<ResolversParentTypes['MovementEdge']>, nodes: ReadonlyArray<ResolversParentTypes['Movement']> };
  MovementEdge: Omit<MovementEdge, 'node'> & { node: ResolversParentTypes['Movement'] };
  Mutation: Record<PropertyKey, never>;
  NotFound: NotFound;
  PageInfo: PageInfo;
  Problem: ResolversInterfaceTypes<ResolversParentTypes>['Problem'];
  Product: ProductParent;
  ProductConnection: Omit<ProductConnection, 'edges' | 'nodes'> & { edges: ReadonlyArray<ResolversParentTypes['ProductEdge']>, nodes: ReadonlyArray<ResolversParentTypes['Product']> };
  ProductEdge: Omit<ProductEdge, 'node'> & { node: ResolversParentTypes['Product'] };
  Quantity: Quantity;
  Query: Record<PropertyKey, never>;
  ReportWriteOffInput: ReportWriteOffInput;
  ReportWriteOffResult: ResolversUnionTypes<ResolversParentTypes>['ReportWriteOffResult'];
  RequestIdReused: RequestIdReused;
  ReturnWriteOffInput: ReturnWriteOffInput;
  ReturnWriteOffResult: ResolversUnionTypes<ResolversParentTypes>['ReturnWriteOffResult'];
  SanityFinding: Omit<SanityFinding, 'rows'> & { rows: ReadonlyArray<ResolversParentTypes['SanityRow']> };
  SanityRow: SanityRowParent;
  SettleDisposalInput: SettleDisposalInput;
  SettleDisposalResult: ResolversUnionTypes<ResolversParentTypes>['SettleDisposalResult'];
  SupplementWriteOffInput: SupplementWriteOffInput;
  SupplementWriteOffResult: ResolversUnionTypes<ResolversParentTypes>['SupplementWriteOffResult'];
  Turnover: TurnoverParent;
  UnitConsumption: UnitConsumptionParent;
  UnitConsumptionInput: UnitConsumptionInput;
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
  WriteOffStep: WriteOffStepParent;
  WriteOffVersion: WriteOffVersionParent;
};

export type AccountBookResolvers<ContextType = Context, ParentType extends ResolversParentTypes['AccountBook'] = ResolversParentTypes['AccountBook'], FederationReferenceType extends FederationReferenceTypes['AccountBook'] = FederationReferenceTypes['AccountBook']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['AccountBook']> | FederationReferenceType, FederationReferenceType, ContextType>;
  accountingMethod?: Resolver<ResolversTypes['AccountingMethod'], ParentType, ContextType>;
  approvedOn?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  bondedLists?: Resolver<ResolversTypes['BondedListConnection'], ParentType, ContextType, Partial<AccountBookBondedListsArgs>>;
  bookNumber?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  bookType?: Resolver<ResolversTypes['BookType'], ParentType, ContextType>;
  consumptionLink?: Resolver<ResolversTypes['ConsumptionLink'], ParentType, ContextType>;
  cycleDays?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  district?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  enterprise?: Resolver<Maybe<ResolversTypes['Enterprise']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  internalNumber?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  materials?: Resolver<ResolversTypes['MaterialConnection'], ParentType, ContextType, Partial<AccountBookMaterialsArgs>>;
  periods?: Resolver<ReadonlyArray<ResolversTypes['WriteOffPeriod']>, ParentType, ContextType>;
  products?: Resolver<ResolversTypes['ProductConnection'], ParentType, ContextType, Partial<AccountBookProductsArgs>>;
  state?: Resolver<ResolversTypes['BookState'], ParentType, ContextType>;
  turnover?: Resolver<ResolversTypes['Turnover'], ParentType, ContextType>;
  validUntil?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  writeOffDryRun?: Resolver<Maybe<ResolversTypes['WriteOffDryRun']>, ParentType, ContextType, RequireFields<AccountBookWriteOffDryRunArgs, 'toleranceBase'>>;
  writeOffs?: Resolver<ReadonlyArray<ResolversTypes['WriteOff']>, ParentType, ContextType>;
};

export type AccountBookFiledResolvers<ContextType = Context, ParentType extends ResolversParentTypes['AccountBookFiled'] = ResolversParentTypes['AccountBookFiled']> = {
  accountBook?: Resolver<ResolversTypes['AccountBook'], ParentType, ContextType>;
  changed?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  warnings?: Resolver<ReadonlyArray<ResolversTypes['Fault']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type ApproveWriteOffResultResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ApproveWriteOffResult'] = ResolversParentTypes['ApproveWriteOffResult']> = {
  __resolveType: TypeResolveFn<'FilingRefused' | 'NotFound' | 'RequestIdReused' | 'WriteOffApproved' | 'WriteOffDecided', ParentType, ContextType>;
};

export type BondedListResolvers<ContextType = Context, ParentType extends ResolversParentTypes['BondedList'] = ResolversParentTypes['BondedList'], FederationReferenceType extends FederationReferenceTypes['BondedList'] = FederationReferenceTypes['BondedList']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['BondedList']> | FederationReferenceType, FederationReferenceType, ContextType>;
  accountBook?: Resolver<ResolversTypes['AccountBook'], ParentType, ContextType>;
  approvedOn?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  counterpartListNumber?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  declaredOn?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  declaresCustoms?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  direction?: Resolver<ResolversTypes['ListDirection'], ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  importAmount?: Resolver<ResolversTypes['Money'], ParentType, ContextType>;
  internalNumber?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  lineKind?: Resolver<ResolversTypes['LineKind'], ParentType, ContextType>;
  lines?: Resolver<ReadonlyArray<ResolversTypes['BondedListLine']>, ParentType, ContextType>;
  listNumber?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  overdrawn?: Resolver<ReadonlyArray<ResolversTypes['Material']>, ParentType, ContextType>;
  postedOn?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  state?: Resolver<Maybe<ResolversTypes['ListState']>, ParentType, ContextType, Partial<BondedListStateArgs>>;
  supervisionMode?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type BondedListConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['BondedListConnection'] = ResolversParentTypes['BondedListConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['BondedListEdge']>, ParentType, ContextType>;
  nodes?: Resolver<ReadonlyArray<ResolversTypes['BondedList']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
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
  consumptionVersion?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  flow?: Resolver<ResolversTypes['Flow'], ParentType, ContextType>;
  hsCode?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  itemNumber?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  lineNumber?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  quantity?: Resolver<ResolversTypes['Quantity'], ParentType, ContextType>;
  soldAs?: Resolver<Maybe<ResolversTypes['SoldAs']>, ParentType, ContextType>;
};

export type BondedListOutcomeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['BondedListOutcome'] = ResolversParentTypes['BondedListOutcome']> = {
  internalNumber?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  result?: Resolver<ResolversTypes['FileBondedListResult'], ParentType, ContextType>;
};

export type BondedListsImportedResolvers<ContextType = Context, ParentType extends ResolversParentTypes['BondedListsImported'] = ResolversParentTypes['BondedListsImported']> = {
  filed?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  outcomes?: Resolver<ReadonlyArray<ResolversTypes['BondedListOutcome']>, ParentType, ContextType>;
  refused?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  warnings?: Resolver<ReadonlyArray<ResolversTypes['Fault']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type CellContributionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['CellContribution'] = ResolversParentTypes['CellContribution']> = {
  bondedList?: Resolver<ResolversTypes['BondedList'], ParentType, ContextType>;
  consumptionVersion?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  contribution?: Resolver<ResolversTypes['Decimal'], ParentType, ContextType>;
  flow?: Resolver<ResolversTypes['Flow'], ParentType, ContextType>;
  lineNumber?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  occurredOn?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  product?: Resolver<Maybe<ResolversTypes['Product']>, ParentType, ContextType>;
  quantity?: Resolver<ResolversTypes['Decimal'], ParentType, ContextType>;
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

export type ClaimWriteOffResultResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ClaimWriteOffResult'] = ResolversParentTypes['ClaimWriteOffResult']> = {
  __resolveType: TypeResolveFn<'FilingRefused' | 'NotFound' | 'RequestIdReused' | 'WriteOffClaimed' | 'WriteOffDecided', ParentType, ContextType>;
};

export type ConfirmDiscrepanciesResultResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ConfirmDiscrepanciesResult'] = ResolversParentTypes['ConfirmDiscrepanciesResult']> = {
  __resolveType: TypeResolveFn<'DiscrepanciesConfirmed' | 'FilingRefused' | 'NotFound' | 'RequestIdReused', ParentType, ContextType>;
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

export type EnterpriseResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Enterprise'] = ResolversParentTypes['Enterprise'], FederationReferenceType extends FederationReferenceTypes['Enterprise'] = FederationReferenceTypes['Enterprise']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['Enterprise']> | FederationReferenceType, FederationReferenceType, ContextType>;
  accountBooks?: Resolver<ReadonlyArray<ResolversTypes['AccountBook']>, ParentType, ContextType>;
  usci?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type ExcludedListResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ExcludedList'] = ResolversParentTypes['ExcludedList']> = {
  listNumber?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  reason?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type FaultResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Fault'] = ResolversParentTypes['Fault']> = {
  allowed?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  column?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  path?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  row?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  rule?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  sheet?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  value?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type FileAccountBookResultResolvers<ContextType = Context, ParentType extends ResolversParentTypes['FileAccountBookResult'] = ResolversParentTypes['FileAccountBookResult']> = {
  __resolveType: TypeResolveFn<'AccountBookFiled' | 'FilingRefused' | 'NotFound' | 'RequestIdReused', ParentType, ContextType>;
};

export type FileBondedListResultResolvers<ContextType = Context, ParentType extends ResolversParentTypes['FileBondedListResult'] = ResolversParentTypes['FileBondedListResult']> = {
  __resolveType: TypeResolveFn<'BondedListFiled' | 'FilingRefused' | 'NotFound' | 'RequestIdReused', ParentType, ContextType>;
};

export type FilingRefusedResolvers<ContextType = Context, ParentType extends ResolversParentTypes['FilingRefused'] = ResolversParentTypes['FilingRefused']> = {
  faults?: Resolver<ReadonlyArray<ResolversTypes['Fault']>, ParentType, ContextType>;
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
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

export type MoneyResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Money'] = ResolversParentTypes['Money']> = {
  amount?: Resolver<ResolversTypes['Decimal'], ParentType, ContextType>;
  currency?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type MovementResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Movement'] = ResolversParentTypes['Movement']> = {
  balanceAfter?: Resolver<ResolversTypes['Quantity'], ParentType, ContextType>;
  bondedList?: Resolver<Maybe<ResolversTypes['BondedList']>, ParentType, ContextType>;
  cause?: Resolver<ResolversTypes['Flow'], ParentType, ContextType>;
  consumptionVersion?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  direction?: Resolver<ResolversTypes['MovementDirection'], ParentType, ContextType>;
  lineNumber?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  occurredOn?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  product?: Resolver<Maybe<ResolversTypes['Product']>, ParentType, ContextType>;
  quantity?: Resolver<ResolversTypes['Quantity'], ParentType, ContextType>;
  recordedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
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
  approveWriteOff?: Resolver<ResolversTypes['ApproveWriteOffResult'], ParentType, ContextType, RequireFields<MutationApproveWriteOffArgs, 'input'>>;
  claimWriteOff?: Resolver<ResolversTypes['ClaimWriteOffResult'], ParentType, ContextType, RequireFields<MutationClaimWriteOffArgs, 'input'>>;
  confirmDiscrepancies?: Resolver<ResolversTypes['ConfirmDiscrepanciesResult'], ParentType, ContextType, RequireFields<MutationConfirmDiscrepanciesArgs, 'input'>>;
  disposeDiscrepancy?: Resolver<ResolversTypes['DisposeDiscrepancyResult'], ParentType, ContextType, RequireFields<MutationDisposeDiscrepancyArgs, 'input'>>;
  fileAccountBook?: Resolver<ResolversTypes['FileAccountBookResult'], ParentType, ContextType, RequireFields<MutationFileAccountBookArgs, 'input'>>;
  fileBondedList?: Resolver<ResolversTypes['FileBondedListResult'], ParentType, ContextType, RequireFields<MutationFileBondedListArgs, 'input'>>;
  importAccountBook?: Resolver<ResolversTypes['FileAccountBookResult'], ParentType, ContextType, RequireFields<MutationImportAccountBookArgs, 'input'>>;
  importBondedLists?: Resolver<ResolversTypes['ImportBondedListsResult'], ParentType, ContextType, RequireFields<MutationImportBondedListsArgs, 'input'>>;
  reportWriteOff?: Resolver<ResolversTypes['ReportWriteOffResult'], ParentType, ContextType, RequireFields<MutationReportWriteOffArgs, 'input'>>;
  returnWriteOff?: Resolver<ResolversTypes['ReturnWriteOffResult'], ParentType, ContextType, RequireFields<MutationReturnWriteOffArgs, 'input'>>;
  settleDisposal?: Resolver<ResolversTypes['SettleDisposalResult'], ParentType, ContextType, RequireFields<MutationSettleDisposalArgs, 'input'>>;
  supplementWriteOff?: Resolver<ResolversTypes['SupplementWriteOffResult'], ParentType, ContextType, RequireFields<MutationSupplementWriteOffArgs, 'input'>>;
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
  __resolveType: TypeResolveFn<'FilingRefused' | 'NotFound' | 'RequestIdReused' | 'WriteOffDecided', ParentType, ContextType>;
};

export type ProductResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Product'] = ResolversParentTypes['Product'], FederationReferenceType extends FederationReferenceTypes['Product'] = FederationReferenceTypes['Product']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['Product']> | FederationReferenceType, FederationReferenceType, ContextType>;
  hsCode?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  itemNumber?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  partNumber?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  price?: Resolver<Maybe<ResolversTypes['Money']>, ParentType, ContextType>;
  specification?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  unit?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  unitConsumptions?: Resolver<ReadonlyArray<ResolversTypes['UnitConsumption']>, ParentType, ContextType>;
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

export type QuantityResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Quantity'] = ResolversParentTypes['Quantity']> = {
  unit?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  value?: Resolver<ResolversTypes['Decimal'], ParentType, ContextType>;
};

export type QueryResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Query'] = ResolversParentTypes['Query']> = {
  accountBook?: Resolver<Maybe<ResolversTypes['AccountBook']>, ParentType, ContextType, RequireFields<QueryAccountBookArgs, 'bookNumber'>>;
  bondedList?: Resolver<Maybe<ResolversTypes['BondedList']>, ParentType, ContextType, RequireFields<QueryBondedListArgs, 'listNumber'>>;
  importProgress?: Resolver<Maybe<ResolversTypes['ImportProgress']>, ParentType, ContextType, RequireFields<QueryImportProgressArgs, 'requestId'>>;
};

export type ReportWriteOffResultResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ReportWriteOffResult'] = ResolversParentTypes['ReportWriteOffResult']> = {
  __resolveType: TypeResolveFn<'FilingRefused' | 'NotFound' | 'RequestIdReused' | 'WriteOffReported', ParentType, ContextType>;
};

export type RequestIdReusedResolvers<ContextType = Context, ParentType extends ResolversParentTypes['RequestIdReused'] = ResolversParentTypes['RequestIdReused']> = {
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  requestId?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type ReturnWriteOffResultResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ReturnWriteOffResult'] = ResolversParentTypes['ReturnWriteOffResult']> = {
  __resolveType: TypeResolveFn<'FilingRefused' | 'NotFound' | 'RequestIdReused' | 'WriteOffDecided' | 'WriteOffReturned', ParentType, ContextType>;
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

export type SettleDisposalResultResolvers<ContextType = Context, ParentType extends ResolversParentTypes['SettleDisposalResult'] = ResolversParentTypes['SettleDisposalResult']> = {
  __resolveType: TypeResolveFn<'DisposalSettled' | 'FilingRefused' | 'NotFound' | 'RequestIdReused' | 'WriteOffDecided', ParentType, ContextType>;
};

export type SupplementWriteOffResultResolvers<ContextType = Context, ParentType extends ResolversParentTypes['SupplementWriteOffResult'] = ResolversParentTypes['SupplementWriteOffResult']> = {
  __resolveType: TypeResolveFn<'FilingRefused' | 'NotFound' | 'RequestIdReused' | 'WriteOffReported', ParentType, ContextType>;
};

export type TurnoverResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Turnover'] = ResolversParentTypes['Turnover']> = {
  importCeiling?: Resolver<Maybe<ResolversTypes['Money']>, ParentType, ContextType>;
  imported?: Resolver<ResolversTypes['Money'], ParentType, ContextType>;
  maximum?: Resolver<Maybe<ResolversTypes['Money']>, ParentType, ContextType>;
  outstanding?: Resolver<ResolversTypes['Money'], ParentType, ContextType>;
  reserved?: Resolver<ResolversTypes['Money'], ParentType, ContextType>;
  room?: Resolver<Maybe<ResolversTypes['Money']>, ParentType, ContextType>;
};

export type UnitConsumptionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['UnitConsumption'] = ResolversParentTypes['UnitConsumption']> = {
  bondedShare?: Resolver<ResolversTypes['Decimal'], ParentType, ContextType>;
  intangibleLossRate?: Resolver<ResolversTypes['Decimal'], ParentType, ContextType>;
  material?: Resolver<ResolversTypes['Material'], ParentType, ContextType>;
  netConsumption?: Resolver<ResolversTypes['Decimal'], ParentType, ContextType>;
  tangibleLossRate?: Resolver<ResolversTypes['Decimal'], ParentType, ContextType>;
  unitConsumption?: Resolver<ResolversTypes['Decimal'], ParentType, ContextType>;
  version?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type WriteOffResolvers<ContextType = Context, ParentType extends ResolversParentTypes['WriteOff'] = ResolversParentTypes['WriteOff']> = {
  outcomes?: Resolver<ReadonlyArray<ResolversTypes['MaterialOutcome']>, ParentType, ContextType>;
  period?: Resolver<ResolversTypes['WriteOffPeriod'], ParentType, ContextType>;
  steps?: Resolver<ReadonlyArray<ResolversTypes['WriteOffStep']>, ParentType, ContextType>;
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
  carriedOverIn?: Resolver<ResolversTypes['Decimal'], ParentType, ContextType>;
  consumed?: Resolver<ResolversTypes['Decimal'], ParentType, ContextType>;
  consumedAmount?: Resolver<ResolversTypes['Decimal'], ParentType, ContextType>;
  destroyed?: Resolver<ResolversTypes['Decimal'], ParentType, ContextType>;
  destroyedConverted?: Resolver<ResolversTypes['Decimal'], ParentType, ContextType>;
  discrepancy?: Resolver<Maybe<ResolversTypes['Discrepancy']>, ParentType, ContextType>;
  exchangedOut?: Resolver<ResolversTypes['Decimal'], ParentType, ContextType>;
  explanation?: Resolver<ResolversTypes['CellContributionConnection'], ParentType, ContextType, RequireFields<WriteOffMaterialLineExplanationArgs, 'cell'>>;
  imported?: Resolver<ResolversTypes['Decimal'], ParentType, ContextType>;
  intangibleLoss?: Resolver<ResolversTypes['Decimal'], ParentType, ContextType>;
  leftoversDestroyed?: Resolver<ResolversTypes['Decimal'], ParentType, ContextType>;
  leftoversOpening?: Resolver<ResolversTypes['Decimal'], ParentType, ContextType>;
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
  surplusCarriedOut?: Resolver<ResolversTypes['Decimal'], ParentType, ContextType>;
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
  beginsOn?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  endsOn?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  number?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  openingIsProvisional?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  state?: Resolver<ResolversTypes['PeriodState'], ParentType, ContextType>;
  writeOff?: Resolver<Maybe<ResolversTypes['WriteOff']>, ParentType, ContextType>;
};

export type WriteOffProductLineResolvers<ContextType = Context, ParentType extends ResolversParentTypes['WriteOffProductLine'] = ResolversParentTypes['WriteOffProductLine']> = {
  carriedOverOut?: Resolver<ResolversTypes['Decimal'], ParentType, ContextType>;
  destroyed?: Resolver<ResolversTypes['Decimal'], ParentType, ContextType>;
  exported?: Resolver<ResolversTypes['Decimal'], ParentType, ContextType>;
  netExports?: Resolver<ResolversTypes['Decimal'], ParentType, ContextType>;
  product?: Resolver<ResolversTypes['Product'], ParentType, ContextType>;
  reexported?: Resolver<ResolversTypes['Decimal'], ParentType, ContextType>;
  returned?: Resolver<ResolversTypes['Decimal'], ParentType, ContextType>;
  sold?: Resolver<ResolversTypes['Decimal'], ParentType, ContextType>;
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
  products?: Resolver<ResolversTypes['WriteOffProductLineConnection'], ParentType, ContextType, Partial<WriteOffVersionProductsArgs>>;
  recordedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  toleranceBase?: Resolver<ResolversTypes['ToleranceBase'], ParentType, ContextType>;
};

export type Resolvers<ContextType = Context> = {
  AccountBook?: AccountBookResolvers<ContextType>;
  AccountBookFiled?: AccountBookFiledResolvers<ContextType>;
  ApproveWriteOffResult?: ApproveWriteOffResultResolvers<ContextType>;
  BondedList?: BondedListResolvers<ContextType>;
  BondedListConnection?: BondedListConnectionResolvers<ContextType>;
  BondedListEdge?: BondedListEdgeResolvers<ContextType>;
  BondedListFiled?: BondedListFiledResolvers<ContextType>;
  BondedListLine?: BondedListLineResolvers<ContextType>;
  BondedListOutcome?: BondedListOutcomeResolvers<ContextType>;
  BondedListsImported?: BondedListsImportedResolvers<ContextType>;
  CellContribution?: CellContributionResolvers<ContextType>;
  CellContributionConnection?: CellContributionConnectionResolvers<ContextType>;
  CellContributionEdge?: CellContributionEdgeResolvers<ContextType>;
  ClaimWriteOffResult?: ClaimWriteOffResultResolvers<ContextType>;
  ConfirmDiscrepanciesResult?: ConfirmDiscrepanciesResultResolvers<ContextType>;
  Date?: GraphQLScalarType;
  DateTime?: GraphQLScalarType;
  Decimal?: GraphQLScalarType;
  DiscrepanciesConfirmed?: DiscrepanciesConfirmedResolvers<ContextType>;
  Discrepancy?: DiscrepancyResolvers<ContextType>;
  DiscrepancyDisposed?: DiscrepancyDisposedResolvers<ContextType>;
  DisposalSettled?: DisposalSettledResolvers<ContextType>;
  DisposeDiscrepancyResult?: DisposeDiscrepancyResultResolvers<ContextType>;
  Enterprise?: EnterpriseResolvers<ContextType>;
  ExcludedList?: ExcludedListResolvers<ContextType>;
  Fault?: FaultResolvers<ContextType>;
  FileAccountBookResult?: FileAccountBookResultResolvers<ContextType>;
  FileBondedListResult?: FileBondedListResultResolvers<ContextType>;
  FilingRefused?: FilingRefusedResolvers<ContextType>;
  ImportBondedListsResult?: ImportBondedListsResultResolvers<ContextType>;
  ImportProgress?: ImportProgressResolvers<ContextType>;
  Material?: MaterialResolvers<ContextType>;
  MaterialConnection?: MaterialConnectionResolvers<ContextType>;
  MaterialEdge?: MaterialEdgeResolvers<ContextType>;
  MaterialOutcome?: MaterialOutcomeResolvers<ContextType>;
  Money?: MoneyResolvers<ContextType>;
  Movement?: MovementResolvers<ContextType>;
  MovementConnection?: MovementConnectionResolvers<ContextType>;
  MovementEdge?: MovementEdgeResolvers<ContextType>;
  Mutation?: MutationResolvers<ContextType>;
  NotFound?: NotFoundResolvers<ContextType>;
  PageInfo?: PageInfoResolvers<ContextType>;
  Problem?: ProblemResolvers<ContextType>;
  Product?: ProductResolvers<ContextType>;
  ProductConnection?: ProductConnectionResolvers<ContextType>;
  ProductEdge?: ProductEdgeResolvers<ContextType>;
  Quantity?: QuantityResolvers<ContextType>;
  Query?: QueryResolvers<ContextType>;
  ReportWriteOffResult?: ReportWriteOffResultResolvers<ContextType>;
  RequestIdReused?: RequestIdReusedResolvers<ContextType>;
  ReturnWriteOffResult?: ReturnWriteOffResultResolvers<ContextType>;
  SanityFinding?: SanityFindingResolvers<ContextType>;
  SanityRow?: SanityRowResolvers<ContextType>;
  SettleDisposalResult?: SettleDisposalResultResolvers<ContextType>;
  SupplementWriteOffResult?: SupplementWriteOffResultResolvers<ContextType>;
  Turnover?: TurnoverResolvers<ContextType>;
  UnitConsumption?: UnitConsumptionResolvers<ContextType>;
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
  WriteOffStep?: WriteOffStepResolvers<ContextType>;
  WriteOffVersion?: WriteOffVersionResolvers<ContextType>;
};

