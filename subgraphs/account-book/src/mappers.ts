import type { StoredMovement } from './ledger/ledger.entity';
import type { TurnoverLimits, TurnoverUse } from './turnover/turnover';
import type { ExplainedLine } from './write-off/explanation.store';
import type { MaterialLine, ProductLine } from './write-off/write-off';
import type { DryRun } from './write-off/write-off.store';
import type { Context } from './context';
import type { Price } from './write-off/amounts';
import type { SanityRow } from './write-off/sanity-checks';
import type { CountedStock, Discrepancy, ToleranceBase } from './write-off/stock';
import type { WriteOffStep } from './write-off/write-off-filed.entity';
import type { MaterialOutcome, WriteOffVersion } from './write-off/write-off-filing';
import type { WriteOffPeriod } from './write-off/write-off-period';
import type { FilingRefused } from '@trust-supervision/graphql';
import type { Decimal } from '@trust-supervision/kernel';
import { type AccountBook, type StoredItem, type StoredConsumption } from './account-book/account-book';
import { type StoredList, type StoredListLine } from './bonded-list/bonded-list';

/** What resolvers hand to the fields of a GraphQL type. An enterprise belongs to enterprise-credit: here it is its code. */
export type EnterpriseParent = { usci: string };
export type AccountBookParent = AccountBook;
export type MaterialParent = StoredItem;
export type ProductParent = StoredItem;
export type UnitConsumptionParent = StoredConsumption;
export type TurnoverParent = { limits: TurnoverLimits; use: TurnoverUse };
export type MovementParent = { movement: StoredMovement; unit: string };
export type BondedListParent = StoredList;
export type BondedListLineParent = StoredListLine;
export type WriteOffDryRunParent = { run: DryRun; stock: CountedStock | null; toleranceBase: ToleranceBase };
export type WriteOffPeriodParent = WriteOffPeriod;
/** A material's line, of a dry run or as it was filed; what costs a statement is loaded when it is asked for. */
export type WriteOffMaterialLineParent = {
  bookId: string;
  line: MaterialLine;
  price: (context: Context) => Promise<Price>;
  discrepancy: (context: Context) => Promise<Discrepancy | null>;
  run: (context: Context) => Promise<DryRun>;
};
export type DiscrepancyParent = { discrepancy: Discrepancy; price: () => Promise<Price> };
export type WriteOffProductLineParent = { bookId: string; line: ProductLine };
export type WriteOffParent = WriteOffPeriod;
export type WriteOffVersionParent = { period: WriteOffPeriod; version: WriteOffVersion };
export type WriteOffStepParent = WriteOffStep;
export type MaterialOutcomeParent = { bookId: string; outcome: MaterialOutcome; explanation: string | null };
export type SanityRowParent = SanityRow & { bookId: string };
export type WriteOffReportedParent = { periodId: string; bookNumber: string };
export type DiscrepanciesConfirmedParent = WriteOffReportedParent;
export type WriteOffClaimedParent = WriteOffReportedParent;
export type WriteOffApprovedParent = WriteOffReportedParent;
export type WriteOffReturnedParent = WriteOffReportedParent;
export type DiscrepancyDisposedParent = WriteOffReportedParent;
export type DisposalSettledParent = WriteOffReportedParent;
export type CellContributionParent = { run: DryRun; source: ExplainedLine; contribution: Decimal };
/** Outcomes are stored as plain JSON and load what they name. */
export type AccountBookFiledParent = { bookId: string; changed: boolean; warnings: FilingRefused['faults'] };
export type BondedListFiledParent = { listId: string };
