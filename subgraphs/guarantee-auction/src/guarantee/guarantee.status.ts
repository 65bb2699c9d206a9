import { status } from '@trust-supervision/subgraph';
import type { Context } from '../context';

export const guaranteeChanged = status<Context, 'GuaranteeBookChanged' | 'GuaranteeLevelChanged'>({
  field: 'guaranteeChanged',
  about:
    'Guarantee requirements (风险担保) as what they rest on changes: the filed book, or the credit level.',
  scope: 'guarantee:read',
  contracts: ['guarantor'],
  changes: {
    GuaranteeBookChanged: { name: 'BOOK', about: 'The book was set up or changed.' },
    GuaranteeLevelChanged: { name: 'LEVEL', about: 'The enterprise was given a level.' },
  },
  shows: {
    accountBook: {
      type: 'AccountBook',
      about: 'The book whose requirement it is.',
      of: ({ payload: { bookNumber } }) => ({ bookNumber }),
    },
  },
});
