import { status } from '@trust-supervision/subgraph';
import type { Context } from '../context';
import { kindOf } from './review-task.resolvers';

export const reviewTaskChanged = status<
  Context,
  'ReviewTaskOpened' | 'ReviewTaskClaimed' | 'ReviewTaskDecided' | 'ReviewTaskWithdrawn'
>({
  field: 'reviewTaskChanged',
  about: 'Tasks of officers (单人审核) on filings of account books, for customs.',
  scope: 'review:read',
  forCustomsOnly: true,
  changes: {
    ReviewTaskOpened: { name: 'OPENED', about: 'A filing waits for an officer.' },
    ReviewTaskClaimed: { name: 'CLAIMED', about: 'An officer took it, for a time.' },
    ReviewTaskDecided: { name: 'DECIDED', about: 'One officer decided, for good.' },
    ReviewTaskWithdrawn: { name: 'WITHDRAWN', about: 'The filing was restated or taken back.' },
  },
  shows: {
    taskId: { type: 'ID', about: 'Ask reviewTask for it.', of: ({ payload }) => payload.taskId },
    filingNumber: {
      type: 'String',
      about: 'Number of the filing that it decides.',
      of: ({ payload }) => payload.filingNumber,
    },
    district: { type: 'String', about: 'The district that decides.', of: ({ payload }) => payload.district },
    task: {
      type: 'ReviewTask',
      about: 'The task as it is now: how long it waits, who took it and until when.',
      of: async ({ payload }, { workList }) => {
        const task = await workList.byId.load(payload.taskId);
        return task && kindOf(task);
      },
    },
  },
});
