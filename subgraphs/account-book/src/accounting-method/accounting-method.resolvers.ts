import { filingRefused, notFound } from '@trust-supervision/graphql';
import { requireRole } from '@trust-supervision/subgraph';
import type { Resolvers } from '../generated/resolvers';
import { accountedPeriod } from './accounting-method';

export const accountingMethodResolvers: Resolvers = {
  Mutation: {
    changeAccountingMethod: (_parent, { input }, { identity, methodDesk, post, sees }) => {
      requireRole(identity, 'ENTERPRISE', 'ADMINISTRATOR');
      const { bookNumber, method, fromPeriod = null } = input;
      return post('changeAccountingMethod', input, async (tx) => {
        const changed = await methodDesk.change(tx, { bookNumber, method, fromPeriod }, sees);
        if (changed.ok) return { __typename: 'AccountingMethodChanged' as const, ...changed.value };
        return changed.problem.kind === 'FAULTS'
          ? filingRefused(changed.problem.faults)
          : notFound('account book', bookNumber);
      });
    },
  },
  AccountingMethodChanged: {
    accountBook: async ({ bookId }, _args, { books }) => {
      const book = await books.byId.load(bookId);
      if (!book) throw new Error('a stored outcome refers to a book that is not there');
      return book;
    },
  },
  AccountBook: {
    accountingMethod: async (book, { asOf }, { identity, dryRuns, accountingMethods }) => {
      const periods = await dryRuns.periods.load(book.bookId);
      const day = asOf ?? identity.businessDay;
      const within = periods.find(({ beginsOn, endsOn }) => beginsOn <= day && day <= endsOn);
      if (within) return within.accountingMethod;
      const changes = await accountingMethods.changesOf.load(book.bookId);
      return accountedPeriod(book, { periods, changes }, day)?.accountingMethod ?? book.accountingMethod;
    },
  },
};
