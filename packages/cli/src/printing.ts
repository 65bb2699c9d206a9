import Table from 'cli-table3';
import type { ToldFault } from './outcome';

/** Plain borders, no lines between rows, no colours: it can be read, piped and compared. */
const PLAIN = {
  style: { head: [], border: [] },
  chars: { mid: '', 'left-mid': '', 'mid-mid': '', 'right-mid': '' },
};

type Row = readonly string[];

function table(head: Row, rows: readonly Row[], colAligns: ('left' | 'right')[] = []): string {
  const printed = new Table({ ...PLAIN, head: [...head], colAligns });
  printed.push(...rows.map((row) => [...row]));
  return printed.toString();
}

/** A table whose first columns are texts, and all others numbers, flush right. */
export const numberTable = (head: Row, rows: readonly Row[], texts: number): string =>
  table(
    head,
    rows,
    head.map((_, index) => (index < texts ? 'left' : 'right')),
  );

/** Every fault on a line: where it stands, what was given, what the rule says, what would pass. */
export const faultTable = (faults: readonly ToldFault[]): string =>
  table(
    ['Sheet', 'Row', 'Column', 'Value', 'Rule', 'What is wrong', 'Allowed'],
    faults.map(({ path, rule, message, value, allowed, sheet, row, column }) => [
      sheet ?? path,
      row === null ? '' : String(row),
      column ?? '',
      value ?? '',
      rule,
      message,
      allowed ?? '',
    ]),
  );

/** `1 fault`, `2 faults`. */
export const counted = (count: number, noun: string): string => `${count} ${noun}${count === 1 ? '' : 's'}`;
