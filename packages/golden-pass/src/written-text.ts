import { legalDateOf, parseLegalDate, type LegalDate } from '@trust-supervision/kernel';
import type { WarningRule } from './rules';

/** A text as we keep it, and what was tidied away. */
export type TidyText = { readonly text: string; readonly tidied: readonly WarningRule[] };

const SURROUNDING_BLANKS = /^[\s\u200b]+|[\s\u200b]+$/g;
const FULL_WIDTH_BRACKET = /[（）]/;

/** Takes off surrounding blanks (full-width ones too) and turns full-width brackets into plain ones. */
export function tidy(written: string): TidyText {
  const trimmed = written.replace(SURROUNDING_BLANKS, '');
  const tidied: WarningRule[] = [];
  if (trimmed !== written && trimmed !== '') tidied.push('SURROUNDING_BLANKS');
  if (!FULL_WIDTH_BRACKET.test(trimmed)) return { text: trimmed, tidied };
  return { text: withPlainBrackets(trimmed), tidied: [...tidied, 'FULL_WIDTH_BRACKETS'] };
}

/**
 * The form in which headers and labels are compared: no blanks at all, plain brackets, no colon at the end.
 */
export const headerKey = (written: string): string =>
  withPlainBrackets(written.replace(/[\s\u200b]+/g, '')).replace(/[:：]$/, '');

const withPlainBrackets = (text: string): string => text.replaceAll('（', '(').replaceAll('）', ')');

const DAY_WITH_TIME = /^(\d{4}-\d{2}-\d{2})[T ]\d{2}:\d{2}(:\d{2}(\.\d+)?)?(Z|[+-]\d{2}:\d{2})?$/;
const COMPACT_DAY_WITH_TIME = /^(\d{8})\d{6}$/;

/**
 * Reads a day, with or without a time of day; null for anything else. A time with a zone counts in Shanghai.
 */
export function writtenDay(text: string): LegalDate | null {
  const withTime = DAY_WITH_TIME.exec(text);
  if (withTime?.[4]) {
    const instant = new Date(text.replace(' ', 'T'));
    return Number.isNaN(instant.getTime()) ? null : legalDateOf(instant);
  }
  const parsed = parseLegalDate(withTime?.[1] ?? COMPACT_DAY_WITH_TIME.exec(text)?.[1] ?? text);
  return parsed.ok ? parsed.value : null;
}

/** Bytes to text: UTF-8, else GB18030, in which Chinese spreadsheets save CSV. Null when it is neither. */
export function decodeText(bytes: Buffer): string | null {
  for (const encoding of ['utf-8', 'gb18030']) {
    try {
      return new TextDecoder(encoding, { fatal: true }).decode(bytes);
    } catch {
      // Not this encoding: the next one may fit.
    }
  }
  return null;
}
