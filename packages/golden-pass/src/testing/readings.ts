import { readAccountBookWorkbook } from '../index';
import type { CellFault } from '../reading';
import { codes } from './codes';

/** What an accepted workbook says; throws with its faults when it is refused. */
export async function acceptedBook(file: Buffer) {
  const reading = await readAccountBookWorkbook(file, codes);
  if (!reading.ok) throw new Error(JSON.stringify(reading.problem.faults, null, 1));
  return reading.value;
}

/** Why a workbook is refused; throws when it is not. */
export async function refusedBook(file: Buffer) {
  const reading = await readAccountBookWorkbook(file, codes);
  if (reading.ok) throw new Error('the workbook was accepted');
  return reading.problem;
}

/** A finding as an import report prints it. */
export const printed = ({ rule, cell, value }: CellFault): string =>
  `${rule} ${cell.sheet} row ${cell.row} ${cell.column}${value === null ? '' : `: ${value}`}`;
