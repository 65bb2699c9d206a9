import { status } from '@trust-supervision/subgraph';
import type { Context } from '../context';

export const declarationChanged = status<Context, 'DeclarationMade' | 'DeclarationReleased'>({
  field: 'declarationChanged',
  about: 'Customs declarations (报关单) as they are made and released.',
  changes: {
    DeclarationMade: { name: 'MADE', about: 'Made from an approved list.' },
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
