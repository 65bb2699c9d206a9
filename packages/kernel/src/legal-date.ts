import { DateTime } from 'luxon';
import { ok, refuse, type Result } from './result';

/** The zone in which legal days begin and end. */
export const LEGAL_ZONE = 'Asia/Shanghai';

/** Days are counted by the calendar alone, the same in every zone: this one has no offsets to look up. */
const CALENDAR = 'utc';

/** A legal day `YYYY-MM-DD` in Asia/Shanghai. Texts compare as days do, so `<` and `<=` may be used. */
export type LegalDate = string & { readonly __legalDate: true };

const WRITTEN_DAY = /^(\d{4}-\d{2}-\d{2}|\d{8})$/;

/** Reads `YYYY-MM-DD` or the `YYYYMMDD` of Golden Pass II. Refuses any other text and days that do not exist. */
export function parseLegalDate(text: string): Result<LegalDate, { message: string; allowed: string }> {
  const parsed = WRITTEN_DAY.test(text) ? dateTime(text as LegalDate) : null;
  return parsed?.isValid
    ? ok(asLegalDate(parsed))
    : refuse({ message: 'is not a calendar day', allowed: 'YYYY-MM-DD, for example 2020-01-31' });
}

/** A legal date from a literal. Throws on anything else: for input use `parseLegalDate`. */
export function legalDate(text: string): LegalDate {
  const parsed = parseLegalDate(text);
  if (!parsed.ok) throw new RangeError(`${text} ${parsed.problem.message}`);
  return parsed.value;
}

/** The legal day on which an instant falls. */
export const legalDateOf = (instant: Date): LegalDate =>
  asLegalDate(DateTime.fromJSDate(instant, { zone: LEGAL_ZONE }));

/** The day `days` later (earlier when negative). */
export const addDays = (day: LegalDate, days: number): LegalDate => asLegalDate(dateTime(day).plus({ days }));

/** The same day `months` later; the last day of a shorter month. */
export const addMonths = (day: LegalDate, months: number): LegalDate =>
  asLegalDate(dateTime(day).plus({ months }));

/** Calendar days from `start` to `end`; the start is not counted (domain 3.3 and 8.2). */
export const daysBetween = (start: LegalDate, end: LegalDate): number =>
  Math.round(dateTime(end).diff(dateTime(start), 'days').days);

const dateTime = (day: LegalDate): DateTime => DateTime.fromISO(day, { zone: CALENDAR });
const asLegalDate = (moment: DateTime): LegalDate => moment.toFormat('yyyy-MM-dd') as LegalDate;
