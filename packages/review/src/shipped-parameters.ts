import { legalDate } from '@trust-supervision/kernel';
import type { KnownParameter, ParameterRow } from './parameter';
import type { Rule } from './rule';
import { RULES } from './rules';

/** The day on which the mode went nationwide (GACC Announcement 2018/59). */
const NATIONWIDE = legalDate('2018-06-21');

/** Every parameter that rules state, with what ships of it: a default, until a publication takes its place. */
export const knownParameters = (rules: readonly Rule[]): readonly KnownParameter[] =>
  rules.flatMap(({ parameters }) => parameters);

/** The rows that hold until something is published. */
export const shippedParameters = (rules: readonly Rule[]): readonly ParameterRow[] =>
  knownParameters(rules).map(({ code, name, value, source }) => ({
    code,
    name,
    value,
    source,
    business: null,
    district: null,
    validFrom: NATIONWIDE,
    validTo: null,
    enabled: true,
    publication: 0,
  }));

export const KNOWN_PARAMETERS = knownParameters(RULES);
export const SHIPPED_PARAMETERS = shippedParameters(RULES);
