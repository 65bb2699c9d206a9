import { Faults, type Fault, type LegalDate } from '@trust-supervision/kernel';
import { FILING_KINDS, type FilingKind } from './facts';
import type { ParameterKind, ParameterRow } from './parameter';
import type { Rule } from './rule';
import { RULES } from './rules';
import { knownParameters } from './shipped-parameters';

/** A parameter as it is drafted: tried against the past, or published. */
export type DraftedParameter = {
  readonly code: string;
  readonly value: string;
  readonly business: FilingKind | null;
  readonly district: string | null;
  readonly validFrom: LegalDate;
  readonly validTo: LegalDate | null;
  readonly source: string;
  readonly enabled: boolean;
};

export const LONGEST_VALUE = 20_000;
export const LONGEST_SOURCE = 300;
const LONGEST_DISTRICT = 4;

/** The form of a value by its kind, and how a refusal tells it. */
const FORMS: Readonly<Record<ParameterKind, readonly [form: RegExp, told: string]>> = {
  SHARE: [/^(0(\.\d{1,9})?|1(\.0{1,9})?)$/, 'a number from 0 to 1, at most 9 places'],
  MARGIN: [/^\d{1,3}(\.\d{1,9})?$/, 'a number of 0 or more, at most 9 places'],
  FLAG: [/^[01]$/, '0 or 1'],
  COUNT: [/^[1-9]\d?$/, 'a whole number from 1 to 99'],
  HS_PREFIXES: [/^(\d{2,10}( \d{2,10})*)?$/, 'leading digits of commodity codes, divided by blanks'],
};

/** Every fault of a draft. To be published, a row must begin on the day or later: what was decided stays decided. */
export function checkDraft(
  rows: readonly DraftedParameter[],
  against: { readonly earliest: LegalDate | null; readonly rules?: readonly Rule[] },
): readonly Fault[] {
  const faults = new Faults();
  if (rows.length === 0) faults.add('parameters', 'ROWS_MISSING', 'a draft has rows', 0, 'at least 1');
  const seen = new Set<string>();
  for (const [index, row] of rows.entries()) {
    const path = `parameters[${index}]`;
    checkRow(row, path, against, faults);
    const key = `${row.code}/${row.business ?? ''}/${row.district ?? ''}`;
    if (seen.has(key)) faults.add(path, 'ROW_REPEATED', 'the parameter stands twice', key, 'each place once');
    seen.add(key);
  }
  return faults.found;
}

function checkRow(
  row: DraftedParameter,
  path: string,
  { earliest, rules = RULES }: Parameters<typeof checkDraft>[1],
  faults: Faults,
): void {
  const known = knownParameters(rules).find(({ code }) => code === row.code);
  if (!known) {
    const allowed = knownParameters(rules)
      .map(({ code }) => code)
      .join(', ');
    faults.add(`${path}.code`, 'PARAMETER_UNKNOWN', 'no rule reads it', row.code.slice(0, 60), allowed);
  } else {
    const [form, told] = FORMS[known.kind];
    if (!form.test(row.value) || row.value.length > LONGEST_VALUE)
      faults.add(`${path}.value`, 'VALUE_MALFORMED', 'is no value of it', row.value.slice(0, 80), told);
  }
  if (row.business !== null && !FILING_KINDS.includes(row.business))
    faults.add(`${path}.business`, 'BUSINESS_UNKNOWN', 'is no filing', row.business, FILING_KINDS.join(', '));
  faults.addUnfitText(`${path}.district`, row.district, LONGEST_DISTRICT);
  faults.addUnfitText(`${path}.source`, row.source, LONGEST_SOURCE);
  if (row.validTo !== null && row.validTo < row.validFrom) {
    const allowed = `${row.validFrom} or later`;
    faults.add(`${path}.validTo`, 'DATES_REVERSED', 'it ends before it begins', row.validTo, allowed);
  }
  if (earliest !== null && row.validFrom < earliest) {
    const message = 'a parameter is published before it holds: what was decided stays decided';
    faults.add(`${path}.validFrom`, 'DATE_PASSED', message, row.validFrom, `${earliest} or later`);
  }
}

/** The rows of a draft that `checkDraft` passed, as a publication. */
export const drafted = (
  rows: readonly DraftedParameter[],
  publication: number,
  rules: readonly Rule[] = RULES,
): ParameterRow[] =>
  rows.map((row) => {
    const known = knownParameters(rules).find(({ code }) => code === row.code);
    if (!known) throw new Error('a draft is checked before it is used');
    return { ...row, name: known.name, publication };
  });
