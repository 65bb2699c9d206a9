/**
 * Beginnings that a spreadsheet takes for a formula, also behind apostrophes, so that the guard can be
 * undone.
 */
const FORMULA = /^'*[=+\-@＝＋－＠\t\r]/;
const GUARDED_FORMULA = /^'+[=+\-@＝＋－＠\t\r]/;

/** Puts an apostrophe before a text that a spreadsheet would run as a formula. */
export const withFormulaGuard = (text: string): string => (FORMULA.test(text) ? `'${text}` : text);

/** Takes the apostrophe off again: what was written is read. */
export const withoutFormulaGuard = (text: string): string =>
  GUARDED_FORMULA.test(text) ? text.slice(1) : text;
