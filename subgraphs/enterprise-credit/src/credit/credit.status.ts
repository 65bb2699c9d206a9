import { status } from '@trust-supervision/subgraph';
import type { Context } from '../context';

export const creditRatingChanged = status<Context, 'EnterpriseRated'>({
  field: 'creditRatingChanged',
  about: 'Credit ratings (信用等级) as they are given.',
  scope: 'rating:read',
  contracts: ['commerce', 'guarantor', 'tax'],
  changes: {
    EnterpriseRated: { name: 'RATED', about: 'A level was given; it may take effect on a later day.' },
  },
  shows: {
    enterprise: {
      type: 'Enterprise',
      about: 'The enterprise, with its rating of today.',
      of: ({ payload }, { loaders }) => loaders.enterpriseByUsci.load(payload.usci),
    },
    level: { type: 'CreditLevel', about: 'The level that was given.', of: ({ payload }) => payload.level },
    effectiveFrom: {
      type: 'Date',
      about: 'From which day it holds.',
      of: ({ payload }) => payload.effectiveFrom,
    },
  },
});
