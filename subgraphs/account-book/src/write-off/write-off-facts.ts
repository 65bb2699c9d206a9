import type { EnterpriseFacts, FilingFacts } from '@trust-supervision/review';
import type { AccountBook } from '../account-book/account-book';
import { hasMoved, type ReportFacts } from './report-check';
import type { FiledLine, WriteOffFiling, WriteOffVersion } from './write-off-filing';

/** What a report comes to be reviewed by. */
export type ReportGround = {
  readonly kind: 'WRITE_OFF' | 'ANNUAL_DECLARATION';
  readonly book: Pick<AccountBook, 'district'>;
  readonly enterprise: EnterpriseFacts;
  readonly facts: Pick<ReportFacts, 'unpostedLists' | 'materials' | 'products' | 'hasConsumption'>;
  readonly intervalPercent: { toFixed(): string } | null;
  /** Its lines as they were computed; none when the document was refused before. */
  readonly materials: readonly FiledLine[];
};

/** What the rules read of a report for write-off, or of an annual declaration. */
export const writeOffFacts = (
  filing: WriteOffFiling,
  { kind, book, enterprise, facts, intervalPercent, materials }: ReportGround,
): FilingFacts => ({
  filing: kind,
  district: book.district,
  enterprise,
  writeOff: {
    excludedLists: filing.excludedLists.map(({ listNumber }) => listNumber),
    unpostedLists: facts.unpostedLists,
    undeclared: facts.products
      .filter(({ productItemNumber, version }) => !facts.hasConsumption(productItemNumber, version))
      .map(({ productItemNumber, version }) => `${productItemNumber}/${version}`),
    stockTaken: facts.materials
      .filter(hasMoved)
      .every(({ itemNumber }) => filing.stock.materials.has(itemNumber)),
    intervalPercent: intervalPercent?.toFixed() ?? null,
    differences: materials
      .filter(({ discrepancy }) => !discrepancy.difference.isZero())
      .map(({ line, discrepancy: { difference, differenceRate } }) => ({
        itemNumber: line.itemNumber,
        difference: difference.toFixed(),
        ratePercent: differenceRate?.toFixed() ?? null,
      })),
  },
});

/** What the decision on a version is filed under. */
export const reviewIdOf = ({ periodId, version }: Pick<WriteOffVersion, 'periodId' | 'version'>): string =>
  `${periodId}/${version}`;
