/**
 * Turns what a document says (a Chinese name, or a code of a customs code table) into the code that we keep;
 * null when neither is known. The reference package supplies it, as of the document's business date.
 */
export interface CodeBook {
  /** `千克` or `035` -> `035`. */
  unit(written: string): string | null;
  /** `美元`, the customs code `502` or `USD` -> `USD` (ISO 4217 alphabetic). */
  currency(written: string): string | null;
  /** `大连海关` or `0900` -> `0900`. */
  district(written: string): string | null;
  country(written: string): string | null;
  /** `全免` or `3` -> `3`. */
  dutyMode(written: string): string | null;
}

/**
 * The way back: what to write for a code; null when the code has no other name, then the code itself is
 * written. For a workbook these are Chinese names, for an XML message the codes of the wire (currency `USD`
 * -> `502`).
 */
export type CodeNames = { readonly [Table in keyof CodeBook]: (code: string) => string | null };
