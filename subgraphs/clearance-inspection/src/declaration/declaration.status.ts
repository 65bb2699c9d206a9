import { status } from '@trust-supervision/subgraph';
import type { Context } from '../context';

export const declarationChanged = status<
  Context,
  | 'DeclarationMade'
  | 'DeclarationUnderReview'
  | 'DeclarationReturned'
  | 'DeclarationCancelled'
  | 'DeclarationReleased'
>({
  field: 'declarationChanged',
  about:
    'Customs declarations (报关单) as they are made, put before an officer, returned, cancelled and released.',
  scope: 'declaration:read',
  contracts: ['foreign-exchange', 'tax'],
  changes: {
    DeclarationMade: { name: 'MADE', about: 'Made from an approved list.' },
    DeclarationUnderReview: { name: 'UNDER_REVIEW', about: 'Its release waits for an officer (转人工).' },
    DeclarationReturned: { name: 'RETURNED', about: 'An officer did not release it, and says why (退单).' },
    DeclarationCancelled: { name: 'CANCELLED', about: 'Cancelled before its release (撤销).' },
    DeclarationReleased: { name: 'RELEASED', about: 'Customs released its goods (放行).' },
  },
  shows: {
    declaration: {
      type: 'Declaration',
      about: 'The declaration as it is now.',
      of: ({ payload }, { loaders }) => loaders.declarationByNumber.load(payload.declarationNumber),
    },
  },
});
