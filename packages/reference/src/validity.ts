import type { LegalDate } from '@trust-supervision/kernel';
import type { CsvLine } from './csv';

type Cell = { readonly line: CsvLine; readonly column: string };
type Span = { readonly validFrom: LegalDate; readonly validTo: LegalDate | null };

/** Remembers the spans of each key, so that a day never finds two rows of one key. */
export class Spans {
  readonly #byKey = new Map<string, Span[]>();

  /** Notes the row's span; a fault at the line when it overlaps an earlier one of the same key. */
  claim({ line, column }: Cell, key: string, span: Span): void {
    const earlier = this.#byKey.get(key) ?? [];
    const other = earlier.find((taken) => overlap(taken, span));
    if (other) {
      const taken = `a day outside ${other.validFrom} to ${other.validTo ?? 'no end'}`;
      const reason = 'is valid on the same day as an earlier row';
      line.fault(column, { rule: 'OVERLAPS', reason, value: key, allowed: taken });
    }
    this.#byKey.set(key, [...earlier, span]);
  }
}

const overlap = (one: Span, other: Span): boolean =>
  (one.validTo === null || other.validFrom <= one.validTo) &&
  (other.validTo === null || one.validFrom <= other.validTo);
