import { filingRefused, notFound, type FilingRefused, type NotFound } from '@trust-supervision/graphql';
import type { ReviewDecision } from '@trust-supervision/contracts';
import type { TaskRefusal } from './review-task.store';

/** Another officer decided before; plain JSON, so that it can be stored. */
export type ReviewTaskAlreadyDecided = {
  __typename: 'ReviewTaskAlreadyDecided';
  message: string;
  decision: ReviewDecision;
  decidedBy: string;
  decidedAt: string;
};

const DONE: Readonly<Record<ReviewDecision, string>> = {
  APPROVE: 'approved',
  RETURN: 'returned',
  ORDER_INSPECTION: 'ordered an inspection for',
};

/** Why a task was not claimed or decided, as the graph shows it. */
export function taskRefused(
  refusal: TaskRefusal,
  taskId: string,
): FilingRefused | NotFound | ReviewTaskAlreadyDecided {
  switch (refusal.kind) {
    case 'NOT_FOUND':
      return notFound('review task', taskId);
    case 'FAULTS':
      return filingRefused(refusal.faults);
    case 'DECIDED': {
      const { decision, decidedByName, decidedAt, filingNumber } = refusal.task;
      if (!decision || !decidedByName || !decidedAt) throw new Error('a decided task says who decided it');
      const message = `${decidedByName} has ${DONE[decision]} ${filingNumber} at ${decidedAt}.`;
      return {
        __typename: 'ReviewTaskAlreadyDecided',
        message,
        decision,
        decidedBy: decidedByName,
        decidedAt,
      };
    }
  }
}
