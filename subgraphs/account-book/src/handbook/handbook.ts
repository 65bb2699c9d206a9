import type { Decimal, LegalDate } from '@trust-supervision/kernel';
import type { BookItem, FiledConsumption, ItemKind } from '../account-book/account-book';

/** The head of a handbook (手册): one processing contract under which customs supervised before the enterprise. */
export type HandbookHead = {
  /** 12 characters, B (supplied materials) or C (purchased materials). */
  readonly handbookNumber: string;
  readonly internalNumber: string;
  readonly enterpriseUsci: string;
  readonly enterpriseName: string;
  /** Competent customs district, 4 digits. */
  readonly district: string;
  readonly importContractNumber: string | null;
  readonly exportContractNumber: string | null;
  readonly validUntil: LegalDate | null;
};

/** A material or product of a handbook. `quantity` is what was declared for the whole contract. */
export type HandbookItem = BookItem & {
  /** What was imported of a material or exported of a product so far; null when it is not known. */
  readonly quantityDone: Decimal | null;
};

/** A handbook as it is filed, from a workbook or typed. */
export type HandbookFiling = {
  readonly head: HandbookHead;
  readonly materials: readonly HandbookItem[];
  readonly products: readonly HandbookItem[];
  readonly consumptions: readonly FiledConsumption[];
};

/** An open handbook can be moved into a book; one that moved refuses lists and points to its book. */
export type HandbookState = 'OPEN' | 'MOVED';

/** A handbook that is known here. */
export type Handbook = HandbookHead & {
  readonly handbookId: string;
  readonly state: HandbookState;
  /** The book it became part of, and when; null while it is open. */
  readonly bookId: string | null;
  readonly movedOn: LegalDate | null;
  readonly recordedAt: string;
  /** Digest of the filing: the same filing again changes nothing. */
  readonly contentDigest: string;
};

export type StoredHandbookItem = HandbookItem & { readonly handbookId: string; readonly kind: ItemKind };

/** A consumption line as it was declared under the handbook. */
export type StoredHandbookConsumption = FiledConsumption & {
  readonly handbookId: string;
  readonly version: string;
};

/** Where a balance was taken from: a count, or the balance of the handbook at customs. */
export type BalanceBasis = 'COUNTED' | 'CUSTOMS_BALANCE';

/** What was left of a material under a handbook at the end of a day. */
export type HandbookBalance = {
  readonly handbookId: string;
  readonly itemNumber: number;
  readonly remaining: Decimal;
  readonly asOf: LegalDate;
  readonly basis: BalanceBasis;
  readonly recordedAt: string;
};

/** The balances of a handbook as an enterprise states them: all of its materials at the end of one day. */
export type BalanceStatement = {
  readonly asOf: LegalDate;
  readonly basis: BalanceBasis;
  readonly balances: readonly { readonly itemNumber: number; readonly remaining: Decimal }[];
};
