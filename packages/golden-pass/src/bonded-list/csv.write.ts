import { stringify } from 'csv-stringify/sync';
import type { BondedListDocument } from './bonded-list.document';
import { CSV_WORDS, LIST_FIELDS, LIST_LINE_FIELDS } from './bonded-list.layout';
import { withFormulaGuard } from './formula-guard';
import { listLineTexts, listTexts } from './list-fields';

/**
 * Writes bonded lists as the CSV that `readBondedListCsv` reads: one row a line, codes as codes, an
 * apostrophe before texts that a spreadsheet would run as formulas. Elements kept from an XML message have
 * no column and are left out.
 */
export function writeBondedListCsv(lists: readonly BondedListDocument[]): string {
  const rows = lists.flatMap((list) => {
    const ofList = listTexts(list, CSV_WORDS, (day) => day);
    return list.lines.map((line) => {
      const ofLine = listLineTexts(line, CSV_WORDS);
      return [
        ...LIST_FIELDS.map((field) => ofList[field]),
        ...LIST_LINE_FIELDS.map((field) => ofLine[field]),
      ];
    });
  });
  return stringify([[...LIST_FIELDS, ...LIST_LINE_FIELDS], ...rows.map((row) => row.map(withFormulaGuard))]);
}
