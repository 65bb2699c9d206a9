import type { LegalDate } from '@trust-supervision/kernel';

/** What can be reviewed. Domestic sales and guarantees have their rules and wait for their filings. */
export const FILING_KINDS = [
  'BOOK_SET_UP',
  'BOOK_CHANGE',
  'UNIT_CONSUMPTION',
  'BONDED_LIST',
  'WRITE_OFF',
  'ANNUAL_DECLARATION',
  'DECLARATION_RELEASE',
  'DOMESTIC_SALE',
  'GUARANTEE',
] as const;
export type FilingKind = (typeof FILING_KINDS)[number];

/**
 * What rules read. It is plain JSON, decimals as text: what a rule is given is kept as it is, so a replay is given the
 * same. A part that a filing does not have is left out, and the rules that read it do not apply.
 */
export type Facts = {
  readonly filing: FilingKind;
  /** The business day; parameters hold as of it. */
  readonly day: LegalDate;
  /** The customs district that supervises it. */
  readonly district: string;
  readonly enterprise: EnterpriseFacts;
  readonly draw: DrawFacts;
  readonly book?: BookFacts;
  readonly consumption?: readonly ConsumptionFacts[];
  readonly list?: ListFacts;
  readonly writeOff?: WriteOffFacts;
  readonly sale?: SaleFacts;
  readonly guarantee?: GuaranteeFacts;
};

/** The facts of a filing as its desk knows them; the reviewer adds the day and the draw. */
export type FilingFacts = Omit<Facts, 'day' | 'draw'>;

/** What is known of the enterprise; null is not known. */
export type EnterpriseFacts = {
  readonly usci: string;
  readonly level: string | null;
  /** 是否涉案 rcaseMarkcd: 0 none, 1 transferred, 2 filed and open, 3 closed, 4 not filed, 5 withdrawn. */
  readonly caseMark: string | null;
  readonly active: boolean | null;
};

/** What a random draw is made of: the logged seed of the day, and what was drawn for. */
export type DrawFacts = { readonly seed: string; readonly key: string };

/** A book as it is set up or changed; amounts in US dollars. */
export type BookFacts = {
  readonly items: readonly { readonly path: string; readonly hsCode: string; readonly inTariff: boolean }[];
  /** First four digits that the capacity certificate names; null when it names none. */
  readonly certificateHeadings: readonly string[] | null;
  readonly maxTurnoverUsd: string | null;
  readonly importCeilingUsd: string | null;
  readonly annualCapacityUsd: string | null;
  readonly guaranteePresent: boolean | null;
  /** Whether it lets more in than before: every set-up does. */
  readonly enlarges: boolean;
  /** What of a change does so. */
  readonly enlargements: readonly {
    readonly path: string;
    readonly before: string | null;
    readonly after: string | null;
  }[];
};

/** A complete line of consumption; rates in percent. */
export type ConsumptionFacts = {
  readonly path: string;
  readonly netConsumption: string;
  readonly tangibleLossRate: string;
  readonly intangibleLossRate: string;
  readonly unitConsumption: string;
  readonly standard: { readonly limit: string; readonly source: string } | null;
  /** The unit consumption in force before; null for a product's first. */
  readonly before: string | null;
};

/** A line of a carry-over. */
export type CarriedLine = { readonly hsCode: string; readonly unit: string; readonly quantity: string };

/** A limit and what stands against it before a filing, exact decimals: what is left is limit - used - reserved. */
export type StandingLimit = { readonly limit: string; readonly used: string; readonly reserved: string };

/** A bonded list and what stands against it; amounts in US dollars. */
export type ListFacts = {
  readonly direction: 'IMPORT' | 'EXPORT';
  /** Whether bonded material comes in by it. */
  readonly brings: boolean;
  readonly declaredOn: LegalDate;
  readonly validUntil: LegalDate | null;
  /** The pauses that stand and stop flows of the list. */
  readonly pauses: readonly {
    readonly ground: string;
    readonly stops: 'IMPORTS' | 'EXPORTS' | 'ALL' | 'CHANGES';
    readonly since: LegalDate;
    readonly reason: string;
    readonly flows: readonly string[];
  }[];
  readonly usd: string;
  /** The maximum turnover (最大周转金额); null without one. */
  readonly turnover: StandingLimit | null;
  /** The annual import ceiling; null without one. */
  readonly imports: StandingLimit | null;
  /** Materials under quantity control that the list brings in, in their own unit. */
  readonly controlled: readonly (StandingLimit & {
    readonly itemNumber: number;
    readonly quantity: string;
  })[];
  readonly prices: readonly {
    readonly path: string;
    readonly itemNumber: number;
    readonly quantity: string;
    readonly usd: string;
    /** Imports of the item in the cycle, whose quotient is its average price; null while there are none. */
    readonly imported: { readonly quantity: string; readonly usd: string } | null;
  }[];
  readonly consumptionLink: 'BEFORE_EXPORT' | 'BEFORE_WRITE_OFF';
  readonly versions: readonly {
    readonly path: string;
    readonly version: string;
    readonly declared: boolean;
  }[];
  /** Null when it carries nothing over. The first list of a pair names no other; the second must find the first. */
  readonly carryOver: {
    readonly namedList: string | null;
    readonly counterpart: {
      readonly listNumber: string;
      readonly lines: readonly CarriedLine[];
    } | null;
    readonly lines: readonly CarriedLine[];
  } | null;
};

/** A write-off as it is reported, or an annual declaration, which tells the same tables and closes nothing. */
export type WriteOffFacts = {
  readonly excludedLists: readonly string[];
  readonly unpostedLists: readonly string[];
  /** Product versions that moved without a declared consumption. */
  readonly undeclared: readonly string[];
  readonly stockTaken: boolean;
  /** 短溢区间 in percent; null when none is in force. */
  readonly intervalPercent: string | null;
  readonly differences: readonly {
    readonly itemNumber: number;
    readonly difference: string;
    /** The difference in percent of the base; null without one. */
    readonly ratePercent: string | null;
  }[];
};

/** A domestic sale as it is declared. */
export type SaleFacts = {
  readonly declaredOn: LegalDate;
  readonly deadline: LegalDate;
  readonly controlled: boolean;
  readonly licenceNumber: string | null;
  readonly valueMethod: string | null;
};

/** A guarantee as it is offered, in CNY. */
export type GuaranteeFacts = { readonly required: string; readonly provided: string };
