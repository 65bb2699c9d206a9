import { existsSync, readFileSync } from 'node:fs';
import { basename } from 'node:path';
import { openDatabase } from '@trust-supervision/database';
import type { Fault, LegalDate } from '@trust-supervision/kernel';
import {
  loadReferenceSets,
  readTariffCsv,
  referenceEntities,
  referenceMigrations,
  type TariffLine,
} from '@trust-supervision/reference';
import { DataFolder } from '../data-folder';
import { DEFINITIONS } from '../definitions';
import { counted, faultTable } from '../printing';
import { Sentence } from '../sentence';
import { holdsReferenceSets } from '@trust-supervision/subgraph';
import { databasesIn } from '../world';

export type TariffOptions = {
  readonly data: string;
  /** From which day the lines hold; needed where the file has no column `valid_from`. */
  readonly validFrom?: LegalDate;
  /** Where the lines come from; the file's name when not told. */
  readonly source?: string;
};

/**
 * `load-tariff`: replaces the tariff in every schema of the local data folder that holds reference sets. A running
 * graph sees it with its next request. Throws a sentence with every fault of the file; then nothing is loaded.
 */
export async function loadTariff(file: string, options: TariffOptions): Promise<string[]> {
  if (!existsSync(file)) throw new Sentence(`There is no file ${file}.`);
  const folder = new DataFolder(options.data);
  if (!folder.hasIssuer)
    throw new Sentence(`${folder.path} holds no demonstration. Run \`npm start\` first.`);
  const rows = tariffIn(file, options);
  const lines: string[] = [];
  for (const { name } of DEFINITIONS.filter(holdsReferenceSets)) {
    const url = databasesIn(folder.path)(name);
    const database = await openDatabase({
      url,
      entities: referenceEntities,
      migrations: referenceMigrations,
    });
    const [loaded] = await loadReferenceSets(database, [{ name: 'tariff', rows }]);
    await database.close();
    const outcome = loaded?.changed
      ? `${counted(rows.length, 'line')} loaded`
      : 'the same tariff was there already';
    lines.push(`${name}: ${outcome}, version ${loaded?.digest.slice(0, 12)}`);
  }
  return lines;
}

function tariffIn(
  file: string,
  { validFrom, source = basename(file) }: TariffOptions,
): readonly TariffLine[] {
  const text = readFileSync(file, 'utf8');
  const [header = ''] = text.split('\n', 1);
  if (validFrom === undefined && !header.includes('valid_from'))
    throw new Sentence(`${file} does not say from which day it holds: tell it with --valid-from YYYY-MM-DD.`);
  const reading = readTariffCsv(text, validFrom === undefined ? undefined : { validFrom, source });
  if (reading.ok) return reading.value;
  const faults = reading.problem.map((fault: Fault) => ({
    ...fault,
    sheet: fault.cell ? basename(file) : null,
    row: fault.cell?.row ?? null,
    column: fault.cell?.column ?? null,
  }));
  throw new Sentence(`${file} loads nothing, for ${counted(faults.length, 'fault')}:\n${faultTable(faults)}`);
}
