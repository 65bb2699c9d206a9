import type { CodeBook } from '../code-book';
import type { Reading } from '../reading';
import { readCmb101 } from './cmb101.read';
import type { ConsumptionListDocument } from './consumption-list.document';
import { readConsumptionListCsv } from './csv.read';

/** Reads one consumption list (耗料单): a CMB101 message when the file is XML, else CSV. */
export function readConsumptionList(file: Buffer, codes: CodeBook): Reading<ConsumptionListDocument> {
  const beginning = file.subarray(0, 64).toString('utf8');
  const isXml = beginning
    .replace(/^\uFEFF/, '')
    .trimStart()
    .startsWith('<');
  return isXml ? readCmb101(file, codes) : readConsumptionListCsv(file, codes);
}
