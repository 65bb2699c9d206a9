import type { FlowStatement } from '@trust-supervision/contracts';
import { Faults, type Fault, type LegalDate } from '@trust-supervision/kernel';

/** A statement as it was entered; it is never changed, a later one takes its place from its day on. */
export type GoodsAndDataFlow = FlowStatement & {
  readonly id: string;
  readonly enterpriseId: string;
  /** The legal day from which it holds. */
  readonly declaredOn: LegalDate;
  readonly recordedAt: string;
};

/** Refuses a day in the future: a statement is about what the enterprise has, not what it plans. */
export function checkDeclaredOn(declaredOn: LegalDate, businessDay: LegalDate): readonly Fault[] {
  const faults = new Faults();
  if (declaredOn > businessDay) {
    const message = 'The statement would hold from a day that has not come.';
    faults.add('declaredOn', 'DAY_IN_FUTURE', message, declaredOn, `${businessDay} or earlier`);
  }
  return faults.found;
}

/** The statement that holds on a day: the one of the latest day by then, of several that day the last entered. */
export function flowAt(statements: readonly GoodsAndDataFlow[], asOf: LegalDate): GoodsAndDataFlow | null {
  return (
    statements
      .filter(({ declaredOn }) => declaredOn <= asOf)
      .toSorted(byDay)
      .at(-1) ?? null
  );
}

const orderOf = ({ declaredOn, recordedAt, id }: GoodsAndDataFlow): string => declaredOn + recordedAt + id;
const byDay = (a: GoodsAndDataFlow, b: GoodsAndDataFlow): number => (orderOf(a) < orderOf(b) ? -1 : 1);
