import type { Decimal, LegalDate } from '@trust-supervision/kernel';
import type { Source } from '../reading';

/** One of the enterprises that a book names; null where the document leaves it blank. */
export type PartyDocument = {
  readonly usci: string | null;
  readonly customsCode: string | null;
  readonly name: string | null;
};

export type BookType = 'E_BOOK' | 'H_BOOK' | 'CONSUMPTION_LIST' | 'WORK_ORDER' | 'ENTERPRISE_UNIT';
export type BookDeclarationType = 'SET_UP' | 'CHANGE' | 'CANCEL';
export type AccountingMethod = 'UNIT_CONSUMPTION' | 'CONSUMPTION_LIST' | 'WORK_ORDER';
export type ConsumptionLink = 'BEFORE_EXPORT' | 'BEFORE_WRITE_OFF';
export type DeclarantType = 'ENTERPRISE' | 'AGENT' | 'BROKER';
export type Modification = 'UNMODIFIED' | 'MODIFIED' | 'DELETED' | 'ADDED';
export type EnterpriseMark = 'RUNNING' | 'PAUSED' | 'OTHER';
export type CustomsMark = 'NORMAL' | 'IMPORT_AND_EXPORT_PAUSED' | 'IMPORT_PAUSED' | 'EXPORT_PAUSED' | 'OTHER';

/** The head of an account book (表头; EmsPutrecBsc of domain 1.3). Null means unknown, never zero or no. */
export type AccountBookHeadDocument = {
  /** Null for a book that is being set up: customs gives the number. */
  readonly bookNumber: string | null;
  readonly preEntryNumber: string | null;
  /** The enterprise's own number for this filing (企业内部编号). */
  readonly internalNumber: string;
  readonly operator: { readonly usci: string; readonly customsCode: string; readonly name: string };
  readonly processor: PartyDocument;
  readonly declarant: PartyDocument;
  readonly enteredBy: PartyDocument;
  readonly declarantType: DeclarantType | null;
  readonly bookType: BookType;
  readonly declarationType: BookDeclarationType;
  /** Customs code (4 digits) of the competent district (主管海关). */
  readonly district: string;
  readonly accountingMethod: AccountingMethod;
  readonly consumptionLink: ConsumptionLink;
  readonly consumptionVersionControl: boolean | null;
  /** 最大周转金额, in units of 10,000 USD, 5 places. */
  readonly maxTurnoverAmount: Decimal | null;
  /** 最大进口金额, in USD, 5 places. */
  readonly maxImportAmount: Decimal | null;
  readonly actualImportAmount: Decimal | null;
  readonly actualExportAmount: Decimal | null;
  readonly materialCount: number | null;
  readonly productCount: number | null;
  /** 批准证编号: the capacity certificate. */
  readonly capacityCertificateNumber: string | null;
  /** 企业档案库编号. */
  readonly archiveNumber: string | null;
  /** 核销周期: days from one write-off to the next. */
  readonly cycleDays: number | null;
  readonly changeCount: number | null;
  readonly declaredOn: LegalDate | null;
  readonly enteredOn: LegalDate | null;
  readonly approvedOn: LegalDate | null;
  readonly changeApprovedOn: LegalDate | null;
  readonly lastWriteOffOn: LegalDate | null;
  readonly validUntil: LegalDate | null;
  /** 账册执行标志, 账册用途 and 核销方式 as written: their words are not all published. */
  readonly executionMark: string | null;
  readonly usage: string | null;
  readonly writeOffMethod: string | null;
  readonly note: string | null;
  /** Null for a document that was not read from a file. */
  readonly source: Source | null;
};

/** A material (料件) or a product (成品) of a book (EmsPutrecDt of domain 1.3). */
export type BookLineDocument = {
  readonly itemNumber: number;
  readonly partNumber: string | null;
  /** 10 digits. */
  readonly hsCode: string;
  readonly name: string;
  readonly specification: string | null;
  /** Customs codes of the declared unit and of the statutory ones. */
  readonly unit: string;
  readonly statutoryUnit: string | null;
  readonly secondStatutoryUnit: string | null;
  /** Declared unit price, 5 places, in `currency`. */
  readonly price: Decimal | null;
  readonly currency: string | null;
  readonly quantity: Decimal | null;
  readonly dutyMode: string | null;
  /** 期初数量: what the book held when the period opened. */
  readonly openingQuantity: Decimal | null;
  readonly quantityControlled: boolean | null;
  /** 批准最大余数量. */
  readonly maxRemainingQuantity: Decimal | null;
  readonly isMainMaterial: boolean | null;
  readonly enterpriseMark: EnterpriseMark | null;
  readonly customsMark: CustomsMark | null;
  readonly modification: Modification | null;
  /** 单耗质疑标志, products only: customs doubts the consumption. */
  readonly doubted: boolean | null;
  /** 磋商标志, products only. */
  readonly underConsultation: boolean | null;
  readonly note: string | null;
  readonly source: Source | null;
};

/**
 * What one unit of a product consumes of a material (单耗; domain 2.1). Rates and shares in percent, 9 places.
 */
export type ConsumptionDocument = {
  readonly productItemNumber: number;
  readonly materialItemNumber: number;
  readonly version: string | null;
  /**
   * 单耗: net consumption and process loss together. The either/or rule of domain 2.1 is the book's, not ours.
   */
  readonly unitConsumption: Decimal | null;
  readonly netConsumption: Decimal | null;
  readonly tangibleLossRate: Decimal | null;
  readonly intangibleLossRate: Decimal | null;
  /** 保税料件比例; 0 means all of it was bought at home. */
  readonly bondedShare: Decimal | null;
  readonly declared: boolean | null;
  readonly modification: Modification | null;
  readonly validUntil: LegalDate | null;
  readonly note: string | null;
  readonly source: Source | null;
};

/** An account book (账册) as Golden Pass II exports it: head, materials, products, unit consumption. */
export type AccountBookDocument = {
  readonly head: AccountBookHeadDocument;
  readonly materials: readonly BookLineDocument[];
  readonly products: readonly BookLineDocument[];
  readonly consumptions: readonly ConsumptionDocument[];
};
