import { fitDecimal, type Decimal, type Scale } from './decimal';

/**
 * One thing that is wrong with a filing. A refusal names all of them at once, never only the first.
 * `path` leads to the offending place (`lines[3].quantity`, `料件!C12`), `rule` is a stable code,
 * `value` is what was given and `allowed` what would have passed; either is null where there is nothing to print.
 */
export type Fault = {
  readonly path: string;
  readonly rule: string;
  readonly message: string;
  readonly value: string | null;
  readonly allowed: string | null;
  /** The review rule whose hit it is; absent for what is wrong with the document itself. */
  readonly reviewRule?: string;
  /** The numbers behind a limit that would be exceeded; absent for other faults. */
  readonly limit?: ExceededLimit;
  /** Where the fault stands in a workbook or a CSV file; absent for typed input. */
  readonly cell?: { readonly sheet: string; readonly row: number; readonly column: string };
};

/** A limit with what stands against it, exact decimals as text: used + reserved + asked is more than limit. */
export type ExceededLimit = {
  readonly limit: string;
  /** What counts against it already. */
  readonly used: string;
  /** What is approved and not yet posted. */
  readonly reserved: string;
  readonly asked: string;
  readonly exceededBy: string;
  /** A currency, or the code of a declared unit; null where the item says it. */
  readonly unit: string | null;
};

/** A longer text is cut when it is shown in a fault. */
const SHOWN = 80;

/** Collects faults while a filing is read, so that every check runs. */
export class Faults {
  readonly #found: Fault[] = [];

  /** Notes one fault; the checks go on. */
  add(path: string, rule: string, message: string, value: unknown = null, allowed: unknown = null): void {
    this.#found.push({ path, rule, message, value: printed(value), allowed: printed(allowed) });
  }

  /** Notes a number that its scale cannot hold; a missing one is no fault. */
  addUnfit(path: string, value: Decimal | null, scale: Scale): void {
    if (value === null) return;
    const fit = fitDecimal(value, scale);
    if (!fit.ok) this.add(path, 'NUMBER_UNFIT', fit.problem.message, value.toFixed(), fit.problem.allowed);
  }

  /** Notes a text that is blank or longer than what keeps it; a missing one is no fault. */
  addUnfitText(path: string, value: string | null, longest: number): void {
    if (value === null || (value !== '' && value === value.trim() && value.length <= longest)) return;
    const message =
      value === value.trim() && value !== ''
        ? `has ${value.length} characters`
        : 'is blank, or has blanks around it';
    this.add(path, 'TEXT_UNFIT', message, value.slice(0, SHOWN), `1 to ${longest} characters`);
  }

  /** Takes over faults that another check found. */
  addAll(faults: Iterable<Fault>): void {
    this.#found.push(...faults);
  }

  get found(): readonly Fault[] {
    return this.#found;
  }

  get any(): boolean {
    return this.#found.length > 0;
  }
}

const printed = (value: unknown): string | null =>
  value === null || value === undefined ? null : String(value);
