import type { AccountBook, ItemKind, StoredItem } from '../account-book/account-book';
import type { AccountingMethodChange } from '../accounting-method/accounting-method';
import type { LedgerAccount } from '../ledger/ledger-account';
import type { PauseStep } from '../pause/pause';
import type { ReturnAccount } from '../product-return/return-account';
import type { TurnoverAccount } from '../turnover/turnover-account';
import type { ConsumptionLinkChange } from '../unit-consumption/consumption-link';
import type { WriteOffPeriod } from '../write-off/write-off-period';
import type { StoredList } from './bonded-list';

/**
 * A book under its lock, with all that the lists of a batch need of it. Lists are decided one after another in memory:
 * each finds the book as those before it left it.
 */
export type HeldBook = {
  readonly book: AccountBook;
  readonly ledger: LedgerAccount;
  readonly turnover: TurnoverAccount;
  readonly returns: ReturnAccount;
  readonly item: (kind: ItemKind, itemNumber: number) => StoredItem | undefined;
  /** Steps of pauses, in the order in which they were taken. */
  readonly pauses: readonly PauseStep[];
  readonly methodChanges: readonly AccountingMethodChange[];
  readonly links: readonly ConsumptionLinkChange[];
  /** In order; those that a list opens are added, and written with it. */
  readonly periods: WriteOffPeriod[];
  readonly openedPeriods: WriteOffPeriod[];
  /** Internal numbers that the book's lists have; those of lists that were returned are free again. */
  readonly internalNumbers: Set<string>;
  /** Lists that an officer returned, by internal number. */
  readonly returned: ReadonlyMap<string, StoredList>;
};
