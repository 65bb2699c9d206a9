import type { Decimal, LegalDate } from '@trust-supervision/kernel';
import type { BookState } from './book-states';
import type { Consumption, DeclaredConsumption } from '../unit-consumption/unit-consumption';

export type BookType = 'E_BOOK' | 'H_BOOK' | 'CONSUMPTION_LIST' | 'WORK_ORDER' | 'ENTERPRISE_UNIT';
export type AccountingMethod = 'UNIT_CONSUMPTION' | 'CONSUMPTION_LIST' | 'WORK_ORDER';
export type ConsumptionLink = 'BEFORE_EXPORT' | 'BEFORE_WRITE_OFF';

/** The head of a book as it is filed (domain 1.3, EmsPutrecBsc). Null means not given. */
export type BookHead = {
  /** Null at set-up when customs gives the number. */
  readonly bookNumber: string | null;
  readonly internalNumber: string;
  readonly enterpriseUsci: string;
  readonly enterpriseName: string;
  /** Competent customs district, 4 digits. */
  readonly district: string;
  readonly bookType: BookType;
  readonly accountingMethod: AccountingMethod;
  readonly consumptionLink: ConsumptionLink;
  /** 最大周转金额, in 10,000 US dollars. */
  readonly maxTurnoverAmount: Decimal | null;
  /** 最大进口金额, in US dollars a year. */
  readonly importCeilingUsd: Decimal | null;
  /** Capacity certificate, in US dollars a year. */
  readonly annualCapacityUsd: Decimal | null;
  /** 核销周期; the default of the regime is a year. */
  readonly cycleDays: number | null;
  readonly lastWriteOffOn: LegalDate | null;
  readonly validUntil: LegalDate | null;
};

/** A material (料件) or product (成品) of a book. */
export type BookItem = {
  readonly itemNumber: number;
  readonly partNumber: string | null;
  readonly hsCode: string;
  readonly name: string;
  readonly specification: string | null;
  readonly unit: string;
  readonly statutoryUnit: string | null;
  readonly price: Decimal | null;
  readonly currency: string | null;
  readonly quantity: Decimal | null;
  readonly openingQuantity: Decimal | null;
  readonly quantityControlled: boolean | null;
  readonly maxRemainingQuantity: Decimal | null;
};

/** A consumption line as filed; without a version it is the book's only one. */
export type FiledConsumption = DeclaredConsumption & {
  readonly productItemNumber: number;
  readonly materialItemNumber: number;
  readonly version: string | null;
};

/** A book as an enterprise files it, from a workbook or typed. */
export type BookFiling = {
  readonly head: BookHead;
  readonly materials: readonly BookItem[];
  readonly products: readonly BookItem[];
  readonly consumptions: readonly FiledConsumption[];
};

/** A consumption line that is complete and belongs to a version. */
export type VersionedConsumption = Consumption & {
  readonly productItemNumber: number;
  readonly materialItemNumber: number;
  readonly version: string;
};

/** A consumption line of a book; a version is never changed, a later one is added. */
export type StoredConsumption = VersionedConsumption & {
  readonly bookId: string;
  readonly effectiveFrom: LegalDate;
};

/** The version of a book whose consumption is not versioned. */
export const ONLY_VERSION = '0';

/** A book in force. */
export type AccountBook = Omit<BookHead, 'bookNumber' | 'cycleDays'> & {
  readonly bookId: string;
  readonly bookNumber: string;
  readonly cycleDays: number;
  readonly state: BookState;
  readonly approvedOn: LegalDate;
  readonly recordedAt: string;
  /** How often it was changed (变更次数, chgTmsCnt). */
  readonly changeCount: number;
  /** Digest of the filing: the same filing again changes nothing. */
  readonly contentDigest: string;
};

export type ItemKind = 'MATERIAL' | 'PRODUCT';

/** An item of a book in force; its price in US dollars is what turnover counts it at without imports. */
export type StoredItem = BookItem & {
  readonly itemId: string;
  readonly bookId: string;
  readonly kind: ItemKind;
  readonly priceUsd: Decimal | null;
};
