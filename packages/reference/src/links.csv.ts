import type { LegalDate } from '@trust-supervision/kernel';
import { readCsv, type CsvReading } from './csv';
import { shipped } from './shipped';
import { Spans } from './validity';

/** How sure it is that a link is one of those the announcement cancelled (domain 4.2). */
const CONFIDENCES = ['CERTAIN', 'VERY_LIKELY', 'FILLED_IN'] as const;

/** A link of the former procedure that is cancelled in a part of the country, from a day on. */
export type CancelledLinkRow = {
  readonly code: string;
  readonly nameZh: string;
  readonly nameEn: string;
  /** The first digits of the districts in which it is cancelled; `*` for all. */
  readonly scope: string;
  readonly validFrom: LegalDate;
  readonly validTo: LegalDate | null;
  readonly replacedByZh: string;
  readonly replacedByEn: string;
  /** Supervision modes of the bonded list that took its place; none where nothing, or something else, did. */
  readonly modes: readonly string[];
  readonly confidence: (typeof CONFIDENCES)[number];
  readonly source: string;
};

/** A step that a filing took before; a step with a link goes when the link is cancelled. */
export type FilingStepRow = {
  readonly filing: string;
  readonly nameZh: string;
  readonly nameEn: string;
  readonly link: string | null;
};

const CODE = /^[A-Z][A-Z0-9_]{2,39}$/;

function readLinkCsv(text: string): CsvReading<CancelledLinkRow> {
  const spans = new Spans();
  return readCsv(text, ['code', 'name_zh', 'name_en', 'scope', 'confidence'], (line) => {
    const code = line.code('code', CODE, 'capital letters');
    const scope = line.code('scope', /^(?:\*|\d{1,4})$/, '1 to 4 digits, or *');
    const confidence = CONFIDENCES.find((known) => known === line.optional('confidence'));
    const [nameZh, nameEn] = [line.text('name_zh', 100), line.text('name_en', 100)];
    const [replacedByZh, replacedByEn] = [line.text('replaced_by_zh', 100), line.text('replaced_by_en', 100)];
    const dated = line.dated(undefined);
    if (code === null || scope === null || dated === null || confidence === undefined) return null;
    if (nameZh === null || nameEn === null || replacedByZh === null || replacedByEn === null) return null;
    spans.claim({ line, column: 'code' }, `${code} ${scope}`, dated);
    const modes = line.optional('modes')?.split('|') ?? [];
    return { code, nameZh, nameEn, scope, replacedByZh, replacedByEn, modes, confidence, ...dated };
  });
}

const readStepCsv = (text: string): CsvReading<FilingStepRow> =>
  readCsv(text, ['filing', 'name_zh', 'name_en', 'link'], (line) => {
    const filing = line.code('filing', CODE, 'capital letters');
    const [nameZh, nameEn] = [line.text('name_zh', 100), line.text('name_en', 100)];
    if (filing === null || nameZh === null || nameEn === null) return null;
    return { filing, nameZh, nameEn, link: line.optional('link') };
  });

/** The links of domain 4.2 as they are shipped: for Dalian and for the nation. */
export const shippedLinks = (): CancelledLinkRow[] => shipped('cancelled-links.csv', readLinkCsv);

/** The steps that filings took before the links were cancelled, in order. */
export const shippedFilingSteps = (): FilingStepRow[] => shipped('filing-steps.csv', readStepCsv);
