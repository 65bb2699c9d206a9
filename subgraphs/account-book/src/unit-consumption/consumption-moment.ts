import type { LegalDate } from '@trust-supervision/kernel';
import { happenedBy, type Moment } from '../report-deadline/timeliness';
import { countingOn, type ConsumptionFigure } from './consumption-table';

/** When figures of a product came to be known. */
export type ConsumptionKnowledge = {
  /** What was declared with the book counts from its beginning. */
  readonly book: { readonly approvedOn: LegalDate; readonly recordedAt: string };
  /** Versions that were declared later. */
  readonly declared: readonly { readonly version: string; readonly recordedAt: string }[];
  readonly reports: readonly {
    readonly version: string;
    readonly reportNumber: number;
    readonly recordedAt: string;
  }[];
};

/**
 * The figures that counted on a day, as far as they were known at an instant: of each version that was in force those of
 * the last report that counts from that day or before.
 */
export function figuresAt(
  figures: readonly ConsumptionFigure[],
  { book, declared, reports }: ConsumptionKnowledge,
  { asOf, knownAt }: Moment,
): ConsumptionFigure[] {
  const recordedAt = ({ version, reportNumber }: ConsumptionFigure): string => {
    const told =
      reportNumber === 0
        ? declared.find((one) => one.version === version)
        : reports.find((one) => one.version === version && one.reportNumber === reportNumber);
    return told?.recordedAt ?? book.recordedAt;
  };
  const steps = figures.map((figure) => {
    const fromTheBeginning = figure.effectiveFrom <= book.approvedOn;
    const inForce = fromTheBeginning ? EVER : figure.effectiveFrom;
    return { figure, occurredOn: figure.countsFrom ?? inForce, recordedAt: recordedAt(figure) };
  });
  const counting = happenedBy(steps, { asOf, knownAt: knownAt ?? null }).map(({ figure }) => figure);
  const versions = new Set(counting.map(({ version }) => version));
  return [...versions].flatMap((version) => [
    ...countingOn(
      counting.filter((figure) => figure.version === version),
      null,
    ),
  ]);
}

/** Before any day. */
const EVER = '0001-01-01' as LegalDate;
