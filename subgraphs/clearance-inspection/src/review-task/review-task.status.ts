import { status } from '@trust-supervision/subgraph';
import type { Context } from '../context';

export const declarationReviewTaskChanged = status<
  Context,
  'ReviewTaskOpened' | 'ReviewTaskClaimed' | 'ReviewTaskDecided' | 'ReviewTaskWithdrawn'
>({
  field: 'declarationReviewTaskChanged',
  about: 'Tasks of officers (单人审核) on releases of declarations, for customs.',
  scope: 'review:read',
  forCustomsOnly: true,
  changes: {
    ReviewTaskOpened: { name: 'OPENED', about: 'A release waits for an officer.' },
    ReviewTaskClaimed: { name: 'CLAIMED', about: 'An officer took it, for a time.' },
    ReviewTaskDecided: { name: 'DECIDED', about: 'One officer decided, for good.' },
    ReviewTaskWithdrawn: { name: 'WITHDRAWN', about: 'The declaration was cancelled meanwhile.' },
  },
  shows: {
    task: {
      type: 'DeclarationReviewTask',
      about: 'The task as it is now.',
      of: ({ payload }, { workList }) => workList.byId.load(payload.taskId),
    },
  },
});
