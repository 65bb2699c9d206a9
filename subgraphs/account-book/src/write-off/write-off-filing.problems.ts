import { filingRefused, notFound, type FilingRefused, type NotFound } from '@trust-supervision/graphql';
import type { LegalDate } from '@trust-supervision/kernel';
import type { WriteOffRefusal } from './write-off-desk.store';
import type { PeriodEvent } from './period-states';

/** An officer decided before; plain JSON, so that it can be stored. */
export type WriteOffDecided = {
  __typename: 'WriteOffDecided';
  message: string;
  decision: PeriodEvent;
  decidedBy: string;
  decidedOn: LegalDate;
};

/** A refusal as the graph shows it. */
export function explained(
  refusal: WriteOffRefusal,
  { bookNumber, periodNumber }: { readonly bookNumber: string; readonly periodNumber: number },
): FilingRefused | NotFound | WriteOffDecided {
  switch (refusal.kind) {
    case 'NOT_FOUND':
      return notFound('write-off period', `${bookNumber}/${periodNumber}`);
    case 'FAULTS':
      return filingRefused(refusal.faults, refusal.decisionId);
    case 'DECIDED': {
      const { event: decision, name: decidedBy, occurredOn: decidedOn } = refusal.step;
      const done = decision === 'PASS' ? 'approved' : 'returned';
      const message = `${decidedBy} has ${done} the write-off on ${decidedOn}.`;
      return { __typename: 'WriteOffDecided', message, decision, decidedBy, decidedOn };
    }
  }
}
