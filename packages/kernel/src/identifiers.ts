/** The characters of a unified social credit code (GB 32100-2015): no I, O, S, V, Z. */
const USCI_CHARACTERS = '0123456789ABCDEFGHJKLMNPQRTUWXY';
const USCI_WEIGHTS = [1, 3, 9, 27, 19, 26, 16, 17, 20, 29, 25, 13, 8, 24, 10, 30, 28];

/** Whether a text has the form of a unified social credit code (统一社会信用代码): 18 characters of its alphabet. */
export const isUsci = (text: string): boolean => /^[0-9A-HJ-NP-RT-UWXY]{18}$/.test(text);

/** Whether the check character of a well-formed code fits. Real files hold codes where it does not: warn, do not refuse. */
export function usciCheckCharacterFits(usci: string): boolean {
  const weighted = USCI_WEIGHTS.reduce(
    (total, weight, index) => total + weight * USCI_CHARACTERS.indexOf(usci.charAt(index)),
    0,
  );
  return USCI_CHARACTERS.charAt((31 - (weighted % 31)) % 31) === usci.charAt(17);
}

/** A customs enterprise code: 10 digits or capital letters. */
export const isCustomsCode = (text: string): boolean => /^[0-9A-Z]{10}$/.test(text);

/** An account-book or handbook number: 12 characters, type letter, then the customs district (domain 0.2). */
export const isBookNumber = (text: string): boolean => /^[BCEHLT]\d{4}[0-9A-Z]{7}$/.test(text);

/** A handbook number: a book number of a contract with supplied (B) or purchased (C) materials. */
export const isHandbookNumber = (text: string): boolean => isBookNumber(text) && /^[BC]/.test(text);

/** A commodity code of the tariff: 10 digits, leading zeros kept. */
export const isHsCode = (text: string): boolean => /^\d{10}$/.test(text);
