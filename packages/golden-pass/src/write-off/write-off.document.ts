import type { Decimal, LegalDate } from '@trust-supervision/kernel';

/** Whether a line is of a material (I), a product (E) or of leftovers and by-products (R). */
export type WriteOffLineKind = 'I' | 'E' | 'R';

/** The quantities of a write-off line that EMS121 names, in English; null where a kind of line has none. */
export type WriteOffQuantities = {
  readonly opening: Decimal | null;
  readonly importedOrExported: Decimal | null;
  readonly carriedOver: Decimal | null;
  readonly added: Decimal | null;
  readonly reduced: Decimal | null;
  readonly reexported: Decimal | null;
  readonly sold: Decimal | null;
  readonly surplusCarriedOut: Decimal | null;
  readonly destroyed: Decimal | null;
  readonly returned: Decimal | null;
  readonly reexportedAfterReturn: Decimal | null;
  readonly consumed: Decimal | null;
  readonly tangibleLoss: Decimal | null;
  readonly intangibleLoss: Decimal | null;
  readonly theoreticalRemaining: Decimal | null;
  readonly actualRemaining: Decimal | null;
  readonly difference: Decimal | null;
  /** In percent, 9 places. */
  readonly differenceRate: Decimal | null;
  readonly leftoversTakenOut: Decimal | null;
  readonly leftoversDestroyed: Decimal | null;
};

/** The amounts of a line, in US dollars at 5 places, and the average price they are made of. */
export type WriteOffAmounts = {
  readonly averagePrice: Decimal | null;
  readonly theoreticalRemainingAmount: Decimal | null;
  readonly actualRemainingAmount: Decimal | null;
  readonly consumedAmount: Decimal | null;
  readonly soldAmount: Decimal | null;
  readonly leftoversTakenOutAmount: Decimal | null;
  readonly differenceAmount: Decimal | null;
};

/** Every figure of a line. */
export type WriteOffFigures = WriteOffQuantities & WriteOffAmounts;

/** One item of a write-off (EmsChgoffDt of domain 4.3), in the item's declared unit. */
export type WriteOffLineDocument = WriteOffFigures & {
  readonly kind: WriteOffLineKind;
  readonly itemNumber: number;
  readonly partNumber: string | null;
  readonly hsCode: string;
  readonly name: string;
  readonly unit: string;
};

/** The write-off of a period, or its dry run, as it is reported to customs (EMS121). */
export type WriteOffDocument = {
  readonly bookNumber: string;
  /** chgoffTmsCnt: the number of the period. */
  readonly periodNumber: number;
  /** chgoffTypecd: 1 normal, 2 supplementary, 3 customs disposal. */
  readonly type: 'NORMAL' | 'SUPPLEMENTARY' | 'CUSTOMS_DISPOSAL';
  readonly beginsOn: LegalDate;
  readonly dueOn: LegalDate;
  readonly declaredOn: LegalDate;
  readonly district: string;
  /** It operates, processes and declares in its own name; what is not known of it is null. */
  readonly enterprise: {
    readonly usci: string;
    readonly customsCode: string | null;
    readonly name: string | null;
  };
  /** impMtpckTotalAmt, in US dollars; null when it is not known. */
  readonly importedAmount: Decimal | null;
  /** expEndprdTotalAmt, in US dollars; null when it is not known. */
  readonly exportedAmount: Decimal | null;
  /** emapvMarkcd, what customs decided: 1 passed, 2 to manual, 3 rejected; null before it was reported. */
  readonly approval: 'PASSED' | 'MANUAL' | 'REJECTED' | null;
  /** dspsMarkcd: whether customs has disposed of differences; null before it was reported. */
  readonly disposedOf: boolean | null;
  readonly lines: readonly WriteOffLineDocument[];
  /** The bonded lists of the period. */
  readonly lists: readonly { readonly listNumber: string; readonly direction: 'IMPORT' | 'EXPORT' }[];
};
