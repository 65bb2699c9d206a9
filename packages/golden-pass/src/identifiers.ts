import {
  isBookNumber,
  isCustomsCode,
  isHandbookNumber,
  isHsCode,
  isUsci,
  usciCheckCharacterFits,
} from '@trust-supervision/kernel';
import type { LineReader } from './line-reader';
import { WARNING_RULES } from './rules';

/**
 * A commodity code: 10 digits. A number cell has lost a leading zero, which is a fault and not guessed back.
 */
export function hsCodeOf<Field extends string>(line: LineReader<Field>, field: Field): string | null {
  const allowed = '10 digits, in a text cell so that a leading zero stays';
  return line.matching(field, isHsCode, { rule: 'INVALID_HS_CODE', message: 'is not 10 digits', allowed });
}

/** A unified social credit code. A wrong check character is only a warning: real files hold such codes. */
export function usciOf<Field extends string>(line: LineReader<Field>, field: Field): string | null {
  const message = 'is not a unified social credit code';
  const usci = line.matching(field, isUsci, { rule: 'INVALID_USCI', message, allowed: '18 characters' });
  if (usci !== null && !usciCheckCharacterFits(usci)) {
    const rule = 'USCI_CHECK_CHARACTER';
    line.warn(field, { rule, message: WARNING_RULES[rule], value: usci });
  }
  return usci;
}

/** A customs enterprise code. */
export function customsCodeOf<Field extends string>(line: LineReader<Field>, field: Field): string | null {
  const message = 'is not a customs enterprise code';
  const allowed = '10 digits or capital letters';
  return line.matching(field, isCustomsCode, { rule: 'INVALID_CUSTOMS_CODE', message, allowed });
}

/** A book number. */
export function bookNumberOf<Field extends string>(line: LineReader<Field>, field: Field): string | null {
  const message = 'is not a book number';
  const allowed = '12 characters: B, C, E, H, L or T, 4 digits of the district, 7 digits or capital letters';
  return line.matching(field, isBookNumber, { rule: 'INVALID_BOOK_NUMBER', message, allowed });
}

/** A handbook number: a book number of type B or C. */
export function handbookNumberOf<Field extends string>(line: LineReader<Field>, field: Field): string | null {
  const message = 'is not a handbook number';
  const allowed = '12 characters: B or C, 4 digits of the district, 7 digits or capital letters';
  return line.matching(field, isHandbookNumber, { rule: 'INVALID_HANDBOOK_NUMBER', message, allowed });
}
