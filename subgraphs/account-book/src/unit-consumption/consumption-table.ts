import type { LegalDate } from '@trust-supervision/kernel';
import type { StoredConsumption } from '../account-book/account-book';

/** A consumption line as it was declared, or as a self-approval report restated it. */
export type ConsumptionFigure = StoredConsumption & {
  /** 0 as declared, then the number of the report. */
  readonly reportNumber: number;
  /** The first day of the period that was restated; null for what was declared. */
  readonly countsFrom: LegalDate | null;
};

/** What of a figure says whose it is and when it counts. */
export type CountingFigure = Pick<
  ConsumptionFigure,
  'bookId' | 'productItemNumber' | 'version' | 'reportNumber' | 'countsFrom'
>;

/** Consumption lines by product, for rules that ask by item and version. */
export class ConsumptionTable<Figure extends CountingFigure = ConsumptionFigure> {
  #figures = new Map<string, Figure[]>();
  #day: LegalDate | null = null;

  constructor(figures: Iterable<Figure>) {
    for (const figure of figures) {
      const key = keyOf(figure.bookId, figure.productItemNumber, figure.version);
      const known = this.#figures.get(key);
      if (known) known.push(figure);
      else this.#figures.set(key, [figure]);
    }
  }

  /** The same table for what moved on a day: a report counts from the beginning of the period it restates. */
  asOf(day: LegalDate): ConsumptionTable<Figure> {
    const view = new ConsumptionTable<Figure>([]);
    view.#figures = this.#figures;
    view.#day = day;
    return view;
  }

  /** What one unit of a product takes, in a version; nothing when the version is unknown. */
  of(bookId: string, productItemNumber: number, version: string): readonly Figure[] {
    return countingOn(this.#figures.get(keyOf(bookId, productItemNumber, version)) ?? [], this.#day);
  }
}

/** Of all figures of one version, those of the last report that counts on a day; the last of all without a day. */
export function countingOn<Figure extends Pick<ConsumptionFigure, 'reportNumber' | 'countsFrom'>>(
  figures: readonly Figure[],
  day: LegalDate | null,
): readonly Figure[] {
  if (figures.every(({ reportNumber }) => reportNumber === 0)) return figures;
  const counting = figures.filter(({ countsFrom }) => !countsFrom || day === null || countsFrom <= day);
  const last = Math.max(...counting.map(({ reportNumber }) => reportNumber));
  return counting.filter(({ reportNumber }) => reportNumber === last);
}

/** Of every version, the figures of its last report. */
export function lastFigures<Figure extends CountingFigure>(history: readonly Figure[]): Figure[] {
  const versions = new Map<string, Figure[]>();
  for (const figure of history) {
    const key = keyOf(figure.bookId, figure.productItemNumber, figure.version);
    const known = versions.get(key);
    if (known) known.push(figure);
    else versions.set(key, [figure]);
  }
  return [...versions.values()].flatMap((figures) => [...countingOn(figures, null)]);
}

const keyOf = (bookId: string, productItemNumber: number, version: string): string =>
  `${bookId}/${productItemNumber}/${version}`;
