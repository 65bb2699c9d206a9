import { getDayDetail } from 'chinese-days';
import { addDays, type LegalDate } from './legal-date';

/**
 * The years whose State Council holiday calendar chinese-days holds. Outside them the library answers as if there
 * were no holidays, which would move a legal deadline: we refuse such years instead.
 */
export const HOLIDAY_YEARS = { first: 2004, last: 2026 } as const;

/** Whether customs works on that day, swapped workdays (调休) included. Throws for a year without a calendar. */
export function isWorkingDay(day: LegalDate): boolean {
  const year = Number(day.slice(0, 4));
  if (year < HOLIDAY_YEARS.first || year > HOLIDAY_YEARS.last) {
    throw new RangeError(
      `no holiday calendar for ${year}: known are ${HOLIDAY_YEARS.first} to ${HOLIDAY_YEARS.last}`,
    );
  }
  return getDayDetail(day).work;
}

/** The day itself, or the next working day after it (deadlines that fall on a holiday, domain 3.5). */
export function workingDayFrom(day: LegalDate): LegalDate {
  let candidate = day;
  while (!isWorkingDay(candidate)) candidate = addDays(candidate, 1);
  return candidate;
}

/** The n-th working day of a month given as `YYYY-MM` (consolidated collection is due on the 5th, domain 3.5). */
export function nthWorkingDay(month: string, n: number): LegalDate {
  let day = workingDayFrom(`${month}-01` as LegalDate);
  for (let counted = 1; counted < n; counted += 1) day = workingDayFrom(addDays(day, 1));
  return day;
}
