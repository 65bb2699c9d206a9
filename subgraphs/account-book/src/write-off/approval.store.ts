import type { EventPayloads } from '@trust-supervision/contracts';
import type { Tx } from '@trust-supervision/database';
import { addDays, Faults, type Fault, type LegalDate } from '@trust-supervision/kernel';
import type { Ledger } from '../ledger/ledger.store';
import { unpostedLists } from './filed-computation.store';
import { runOf, type HeldPeriod } from './held-period.store';
import { checkLists } from './report-check';
import { changedSince, type MaterialOutcome, type WriteOffVersion } from './write-off-filing';
import type { WrittenOutcome } from './write-off-filed.entity';
import { said } from './write-off-filed.store';
import { periodFor } from './write-off-period.store';

/** A period with the version that is decided and what is decided of it. */
type Reviewed = {
  readonly held: HeldPeriod;
  readonly version: WriteOffVersion;
  readonly outcomes: readonly MaterialOutcome[];
};

/** Everything that stops an approval: figures that are old, lists that wait, differences not disposed of. */
export async function approvalFaults(
  tx: Tx,
  { held, version, outcomes }: Reviewed,
): Promise<readonly Fault[]> {
  const faults = new Faults();
  const run = await runOf(tx, held, held.period.endsOn);
  for (const itemNumber of changedSince(version.materials, run.materials)) {
    const message = 'the period has moved since it was filed; it must be supplemented';
    faults.add('periodNumber', 'PERIOD_CHANGED', message, itemNumber, 'the figures that were filed');
  }
  faults.addAll(
    checkLists(version.excludedLists, await unpostedLists(tx, held.book.bookId, held.period.endsOn)),
  );
  const found = new Set(said(held).findings.map(({ itemNumber }) => itemNumber));
  for (const { itemNumber, row, needsDisposal } of outcomes) {
    if (!needsDisposal || (row !== null && found.has(itemNumber))) continue;
    const message = 'customs must dispose of the difference first';
    faults.add('periodNumber', 'DISPOSAL_MISSING', message, itemNumber, 'a finding');
  }
  return faults.found;
}

/** The next period opens with what was counted: its first movements are the differences, in it and not in this one. */
export async function carryForward(
  tx: Tx,
  ledger: Ledger,
  { held: { book, period }, version: { materials }, outcomes }: Reviewed,
): Promise<void> {
  const occurredOn = addDays(period.endsOn, 1);
  const place = await periodFor(tx, book, occurredOn);
  if (place.at !== 'period') throw new Error('the period after one that is written off is open');
  const lines = outcomes.flatMap(({ itemNumber, carriedForward }, index) => {
    const theoretical = materials[index]?.line.theoreticalRemaining ?? carriedForward;
    const step = carriedForward.minus(theoretical);
    const flow = step.isNegative() ? ('COUNT_SHORTAGE' as const) : ('COUNT_SURPLUS' as const);
    return step.isZero() ? [] : [{ lineNumber: 0, flow, itemNumber, version: null, quantity: step.abs() }];
  });
  const { bookId } = book;
  await ledger.post(tx, { bookId, period: place.period, listId: null, lines, occurredOn });
  await tx.change(
    `UPDATE bonded_list SET state = 'WRITTEN_OFF' WHERE book_id = ? AND state = 'POSTED' AND posted_on BETWEEN ? AND ?`,
    [bookId, period.beginsOn, period.endsOn],
  );
}

/** The event of a write-off that passed. */
export function approvalOf(
  { book, period }: HeldPeriod,
  outcomes: readonly MaterialOutcome[],
  approvedOn: LegalDate,
): EventPayloads['WriteOffApproved'] {
  const { bookNumber, enterpriseUsci, district } = book;
  const materials = outcomes.map(({ itemNumber, difference, treatments, carriedForward }) => ({
    itemNumber,
    difference: difference.toFixed(),
    treatments: [...treatments],
    carriedForward: carriedForward.toFixed(),
  }));
  return { bookNumber, periodNumber: period.number, enterpriseUsci, district, approvedOn, materials };
}

/** An outcome as it is kept with the approval. */
export const written = ({ difference, carriedForward, ...outcome }: MaterialOutcome): WrittenOutcome => ({
  ...outcome,
  difference: difference.toFixed(),
  carriedForward: carriedForward.toFixed(),
});
