import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { CsvReading } from './csv';

/** The rows of a file of the seed folder. Throws for a fault: what we ship ourselves is right, or it is a bug. */
export function shipped<Row>(file: string, read: (text: string) => CsvReading<Row>): Row[] {
  const reading = read(readFileSync(join(__dirname, '../seed', file), 'utf8'));
  if (!reading.ok) throw new Error(`${file}: ${reading.problem.map((fault) => fault.message).join('; ')}`);
  return reading.value;
}
