import type { Decimal } from '@trust-supervision/kernel';
import { Reference, type PolicyRow, type TariffLine } from '@trust-supervision/reference';
import { manyByKey, oneByKey, rowsFor, type Identity, type SubgraphParts } from '@trust-supervision/subgraph';
import DataLoader from 'dataloader';
import { datedLoader, type DatedKey } from './dated-loader';
import type { FiledBook } from './guarantee/guarantee';
import { GuaranteeStore } from './guarantee/guarantee.store';
import type { Rating } from './guarantee/share';

/** What the resolvers of one operation share. */
export type Context = { readonly identity: Identity; readonly loaders: Loaders };

/** One statement for all keys that fields ask for at the same time. */
export type Loaders = {
  /** By book number; null for a book that is not known here, or not the caller's to see. */
  readonly book: DataLoader<string, FiledBook | null>;
  /** By unified social credit code. */
  readonly ratings: DataLoader<string, Rating[]>;
  readonly tariffLine: DataLoader<DatedKey, TariffLine | null, string>;
  readonly exchangeRate: DataLoader<DatedKey, Decimal | null, string>;
  readonly policy: DataLoader<DatedKey, PolicyRow | null, string>;
};

/** What outlives an operation. */
export type Stores = { readonly guarantees: GuaranteeStore; readonly reference: Reference };

export const storesOf = ({ database, outbox }: SubgraphParts): Stores => ({
  guarantees: new GuaranteeStore(database, outbox),
  reference: new Reference(database),
});

/** Makes the context of each operation. */
export const contexts =
  ({ guarantees, reference }: Stores) =>
  (identity: Identity): Context => ({
    identity,
    loaders: {
      book: new DataLoader(async (numbers) => {
        const books = await guarantees.books(numbers, rowsFor(identity));
        return oneByKey(numbers, books, ({ bookNumber }) => bookNumber);
      }),
      ratings: new DataLoader(async (uscis) =>
        manyByKey(uscis, await guarantees.ratings(uscis), ({ usci }) => usci),
      ),
      tariffLine: datedLoader((hsCodes, asOf) => reference.tariffLines(hsCodes, asOf)),
      exchangeRate: datedLoader((currencies, asOf) => reference.exchangeRates(currencies, asOf)),
      policy: datedLoader((codes, asOf) => reference.policyValues(codes, asOf)),
    },
  });
