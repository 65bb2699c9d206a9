import { isHsCode, type Decimal } from '@trust-supervision/kernel';
import type { EnterpriseFacts, BookFacts as ReviewedBook, FilingFacts } from '@trust-supervision/review';
import { consumptionFacts, type MeasuringGround } from '../unit-consumption/standard';
import type { BookFiling, BookHead, BookItem } from './account-book';
import { measuredConsumptions } from './book-check';

/** Maximum turnover is filed in units of 10,000 US dollars. */
const TURNOVER_UNIT = 10_000;

/** What a set-up is reviewed on, beside what it says. */
export type SetUpGround = MeasuringGround & {
  /** Commodity codes of the filing that the tariff of the day holds. */
  readonly hsCodes: ReadonlySet<string>;
  readonly enterprise: EnterpriseFacts;
};

/** The limits of a book in US dollars. */
export const limitsInUsd = ({
  maxTurnoverAmount,
  importCeilingUsd,
  annualCapacityUsd,
}: Pick<BookHead, 'maxTurnoverAmount' | 'importCeilingUsd' | 'annualCapacityUsd'>): Pick<
  ReviewedBook,
  'maxTurnoverUsd' | 'importCeilingUsd' | 'annualCapacityUsd'
> => ({
  maxTurnoverUsd: usd(maxTurnoverAmount?.times(TURNOVER_UNIT)),
  importCeilingUsd: usd(importCeilingUsd),
  annualCapacityUsd: usd(annualCapacityUsd),
});

/** What the rules read of a book that is set up. Codes that are none are for the check of the document. */
export const setUpFacts = (filing: BookFiling, ground: SetUpGround): FilingFacts => ({
  filing: 'BOOK_SET_UP',
  district: filing.head.district,
  enterprise: ground.enterprise,
  book: {
    items: [
      ...coded('materials', filing.materials, ground.hsCodes),
      ...coded('products', filing.products, ground.hsCodes),
    ],
    certificateHeadings: null,
    ...limitsInUsd(filing.head),
    guaranteePresent: null,
    enlarges: true,
    enlargements: [],
  },
  consumption: consumptionFacts(measuredConsumptions(filing), ground),
});

const usd = (amount: Decimal | null | undefined): string | null => amount?.toFixed() ?? null;

const coded = (
  kind: 'materials' | 'products',
  items: readonly BookItem[],
  hsCodes: ReadonlySet<string>,
): ReviewedBook['items'][number][] =>
  items.flatMap(({ hsCode }, index) =>
    isHsCode(hsCode) ? [{ path: `${kind}[${index}]`, hsCode, inTariff: hsCodes.has(hsCode) }] : [],
  );
