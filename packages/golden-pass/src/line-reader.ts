import { Decimal, parseDecimal, type LegalDate, type Scale } from '@trust-supervision/kernel';
import type { CodeBook } from './code-book';
import type { Cell, Finding, Report, Source } from './reading';
import { WARNING_RULES, type FaultRule } from './rules';
import type { Vocabulary } from './vocabulary';
import { tidy, writtenDay } from './written-text';

/**
 * One row of a table, one message element, or the head of a workbook: texts under the names of our fields.
 */
export type WrittenLine<Field extends string> = {
  readonly source: Source;
  /** What stands in the field; null when the layout at hand has no such column. */
  written(field: Field): string | null;
  cell(field: Field): Cell;
};

/** Which side of zero a number may take. */
export type Sign = 'POSITIVE' | 'NOT_NEGATIVE';

const LONGEST_TEXT = 512;
const SPREADSHEET_ERROR = /^#(N\/A|REF!|DIV\/0!|VALUE!|NAME\?|NUM!|NULL!)$/;
const ORDINAL = /^0*[1-9]\d{0,8}$/;
const COUNT = /^\d{1,9}$/;

const UNKNOWN_CODE = {
  unit: ['UNKNOWN_UNIT', 'unit of measure'],
  currency: ['UNKNOWN_CURRENCY', 'currency'],
  district: ['UNKNOWN_DISTRICT', 'customs district'],
  country: ['UNKNOWN_COUNTRY', 'country'],
  dutyMode: ['UNKNOWN_DUTY_MODE', 'duty relief mode'],
} as const satisfies Record<keyof CodeBook, readonly [FaultRule, string]>;

/**
 * Reads the fields of one line and notes each fault at its cell. Every method gives null for a blank cell,
 * which means unknown, and for one that could not be read. Read all fields before `required`, so that no
 * fault is missed.
 */
export class LineReader<Field extends string> {
  constructor(
    private readonly line: WrittenLine<Field>,
    private readonly codes: CodeBook,
    private readonly report: Report,
  ) {}

  get source(): Source {
    return this.line.source;
  }

  /**
   * The tidied text; warns of what was tidied, refuses spreadsheet errors and texts beyond the field's
   * length.
   */
  text(field: Field, longest = LONGEST_TEXT): string | null {
    const written = this.line.written(field) ?? '';
    const { text, tidied } = tidy(written);
    for (const rule of tidied) this.warn(field, { rule, message: WARNING_RULES[rule], value: written });
    if (text === '') return null;
    if (SPREADSHEET_ERROR.test(text)) {
      return this.fault(field, {
        rule: 'UNREADABLE_CELL',
        message: 'is a spreadsheet error, or a formula without a result',
        value: text,
      });
    }
    if (text.length <= longest) return text;
    const allowed = `at most ${longest} characters`;
    return this.fault(field, { rule: 'TOO_LONG', message: 'is too long', value: text, allowed });
  }

  /** A number at its scale, on the allowed side of zero. */
  decimal(field: Field, scale: Scale, sign: Sign = 'NOT_NEGATIVE'): Decimal | null {
    const text = this.text(field);
    if (text === null) return null;
    const parsed = parseDecimal(text, scale);
    if (!parsed.ok)
      return this.fault(field, { rule: numberRule(text, scale), ...parsed.problem, value: text });
    if (parsed.value.isNegative() && !parsed.value.isZero()) {
      return this.fault(field, {
        rule: 'NEGATIVE_NUMBER',
        message: 'is negative',
        value: text,
        allowed: '>= 0',
      });
    }
    if (sign === 'POSITIVE' && parsed.value.isZero()) {
      return this.fault(field, { rule: 'NOT_POSITIVE', message: 'is zero', value: text, allowed: '> 0' });
    }
    return parsed.value.abs();
  }

  /** A percentage from 0 to 100; the upper end itself only where `including100`. */
  percent(field: Field, scale: Scale, including100: boolean): Decimal | null {
    const value = this.decimal(field, scale);
    if (value === null || value.lessThan(100) || (including100 && value.equals(100))) return value;
    const allowed = including100 ? '0 to 100' : '0 to less than 100';
    const message = 'is no such percentage';
    return this.fault(field, { rule: 'OUT_OF_RANGE', message, value: value.toFixed(), allowed });
  }

  /** An item or line number from 1 on. */
  ordinal(field: Field): number | null {
    const text = this.matching(field, (written) => ORDINAL.test(written), {
      rule: 'UNREADABLE_NUMBER',
      message: 'is not a whole number from 1 on',
      allowed: '1 to 999999999',
    });
    return text === null ? null : Number(text);
  }

  /** A whole number from 0 on: days, items, changes. */
  count(field: Field): number | null {
    const text = this.matching(field, (written) => COUNT.test(written), {
      rule: 'UNREADABLE_NUMBER',
      message: 'is not a whole number',
      allowed: '0 to 999999999',
    });
    return text === null ? null : Number(text);
  }

  /** A legal day; `yyyymmdd`, `yyyy-mm-dd`, or either with a time of day. */
  day(field: Field): LegalDate | null {
    const text = this.text(field);
    if (text === null) return null;
    const allowed = 'yyyymmdd, for example 20200131';
    return (
      writtenDay(text) ??
      this.fault(field, { rule: 'UNREADABLE_DATE', message: 'is not a calendar day', value: text, allowed })
    );
  }

  /** The code of a code table, from its code or its name. */
  code(field: Field, table: keyof CodeBook): string | null {
    const text = this.text(field);
    if (text === null) return null;
    const [rule, noun] = UNKNOWN_CODE[table];
    const message = `is no ${noun} of the code table`;
    return this.codes[table](text) ?? this.fault(field, { rule, message, value: text });
  }

  /** The meaning of one of the words that the column allows. */
  word<Meaning>(field: Field, vocabulary: Vocabulary<Meaning>): Meaning | null {
    const text = this.text(field);
    if (text === null) return null;
    const { allowed } = vocabulary;
    const message = 'is none of the words of this column';
    return (
      vocabulary.meaning(text) ?? this.fault(field, { rule: 'UNKNOWN_WORD', message, value: text, allowed })
    );
  }

  /**
   * Like `word`, for columns whose words are not all published: an unknown one is kept as OTHER, with a
   * warning.
   */
  mark<Mark>(field: Field, vocabulary: Vocabulary<Mark | 'OTHER'>): Mark | 'OTHER' | null {
    const text = this.text(field);
    if (text === null) return null;
    const meaning = vocabulary.meaning(text);
    if (meaning === undefined) {
      this.warn(field, { rule: 'UNKNOWN_MARK', message: WARNING_RULES.UNKNOWN_MARK, value: text });
    }
    return meaning ?? 'OTHER';
  }

  /** The text if it fits; otherwise the finding is noted with it. */
  matching(field: Field, fits: (text: string) => boolean, finding: Finding<FaultRule>): string | null {
    const text = this.text(field);
    return text === null || fits(text) ? text : this.fault(field, { ...finding, value: text });
  }

  /**
   * The fields without which the line cannot be understood; null when one is missing. A blank cell is a fault
   * here; a cell that could not be read and a column that is not there were noted before.
   */
  required<Fields extends Partial<Record<Field, unknown>>>(
    fields: Fields,
  ): { [Name in keyof Fields]: NonNullable<Fields[Name]> } | null {
    const missing = (Object.keys(fields) as Field[]).filter((field) => fields[field] === null);
    for (const field of missing) {
      const written = this.line.written(field);
      if (written !== null && tidy(written).text === '') {
        this.fault(field, { rule: 'MISSING_VALUE', message: 'is blank but required' });
      }
    }
    return missing.length === 0 ? (fields as { [Name in keyof Fields]: NonNullable<Fields[Name]> }) : null;
  }

  /** Notes a fault at the field; null, to be returned in the place of a value. */
  fault(field: Field, finding: Finding<FaultRule>): null {
    this.report.fault(this.line.cell(field), finding);
    return null;
  }

  warn(field: Field, finding: Finding<keyof typeof WARNING_RULES>): void {
    this.report.warn(this.line.cell(field), finding);
  }
}

/** A scale that holds any number, to tell a text that is no number from one that only does not fit. */
const ANY_NUMBER: Scale = { name: 'number', places: Infinity, max: new Decimal(Infinity) };

/** Why `parseDecimal` refused, as a rule code. */
function numberRule(text: string, scale: Scale): FaultRule {
  const number = parseDecimal(text, ANY_NUMBER);
  if (!number.ok) return 'UNREADABLE_NUMBER';
  return number.value.decimalPlaces() > scale.places ? 'TOO_MANY_PLACES' : 'TOO_LARGE';
}
