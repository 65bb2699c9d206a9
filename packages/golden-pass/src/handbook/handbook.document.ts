import type { Decimal, LegalDate } from '@trust-supervision/kernel';
import type {
  BookDeclarationType,
  BookLineDocument,
  ConsumptionDocument,
  ConsumptionLink,
  DeclarantType,
  EnterpriseMark,
  PartyDocument,
} from '../account-book/account-book.document';
import type { Source } from '../reading';

/** 手册类型: processing with purchased (进料) or with supplied (来料) materials. */
export type HandbookType = 'PURCHASED_MATERIALS' | 'SUPPLIED_MATERIALS';

/**
 * The head of a handbook (手册表头): one processing contract with its limits and marks. Null means unknown, never zero
 * or no. What is kept as text has words that are not all published.
 */
export type HandbookHeadDocument = {
  readonly handbookNumber: string;
  readonly preEntryNumber: string | null;
  /** The enterprise's own number for this filing (企业内部编号). */
  readonly internalNumber: string;
  readonly operator: { readonly usci: string; readonly customsCode: string; readonly name: string };
  readonly processor: PartyDocument;
  readonly declarant: PartyDocument;
  readonly enteredBy: PartyDocument;
  readonly declarantType: DeclarantType | null;
  readonly handbookType: HandbookType;
  readonly declarationType: BookDeclarationType | null;
  /** Customs code (4 digits) of the competent district (主管海关). */
  readonly district: string;
  readonly supervisionMode: string | null;
  readonly importContractNumber: string | null;
  readonly exportContractNumber: string | null;
  readonly validUntil: LegalDate | null;
  readonly dutyNature: string | null;
  readonly processingKind: string | null;
  readonly port: string | null;
  readonly importCurrency: string | null;
  readonly exportCurrency: string | null;
  readonly consumptionLink: ConsumptionLink | null;
  readonly actualImportAmount: Decimal | null;
  readonly actualExportAmount: Decimal | null;
  readonly materialCount: number | null;
  readonly productCount: number | null;
  readonly capacityCertificateNumber: string | null;
  /** 台账银行代码: the bank of the deposit ledger that was abolished in 2018. */
  readonly depositBankCode: string | null;
  readonly movementPause: string | null;
  readonly changePause: string | null;
  readonly firstExportOn: LegalDate | null;
  readonly extensionCount: number | null;
  readonly contactName: string | null;
  readonly contactPhone: string | null;
  readonly selfAudit: string | null;
  readonly changeCount: number | null;
  readonly declaredOn: LegalDate | null;
  readonly enteredOn: LegalDate | null;
  readonly approvedOn: LegalDate | null;
  readonly changeApprovedOn: LegalDate | null;
  readonly note: string | null;
  /** Null for a document that was not read from a file. */
  readonly source: Source | null;
};

/** A material (料件) or a product (成品) of a handbook: a line of a book, and what only a handbook says. */
export type HandbookLineDocument = BookLineDocument & {
  /** 统一编号. */
  readonly unifiedNumber: string | null;
  /** 申报总价, 5 places, in `currency`. */
  readonly totalAmount: Decimal | null;
  /** 产销国（地区）: of origin for a material, of sale for a product. */
  readonly country: string | null;
  /** 商品属性, as written. */
  readonly goodsNature: string | null;
};

/** A consumption line (单损耗) of a handbook. It has no day of its own until which it holds: `validUntil` is null. */
export type HandbookConsumptionDocument = ConsumptionDocument & {
  readonly enterpriseMark: EnterpriseMark | null;
};

/** A handbook (手册) as Golden Pass II exports it. */
export type HandbookDocument = {
  readonly head: HandbookHeadDocument;
  readonly materials: readonly HandbookLineDocument[];
  readonly products: readonly HandbookLineDocument[];
  readonly consumptions: readonly HandbookConsumptionDocument[];
};
