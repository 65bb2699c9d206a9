import type { RefusedList } from './bonded-list/refused-list.entity';
import type { KeptHalf } from './carry-over/carry-over.store';
import type { ComparedConsumption } from './consumption-comparison/consumption-comparison';
import type { ConsumptionList, ConsumptionListLine } from './consumption-list/consumption-list';
import type { BookTerms } from './book-change/book-change';
import type { StoredChange } from './book-change/book-change.entity';
import type { BookStep } from './closing/closing';
import type { ListDeletion } from './bonded-list/list-deletion';
import type { PauseStep } from './pause/pause';
import type { PublicationRow } from '@trust-supervision/decisions';
import type { StoredMovement } from './ledger/ledger-account';
import type { CustomsReceipt } from './reconciliation/customs-receipt';
import type { UnmatchedList } from './reconciliation/list-match';
import type { MergeRelation } from './reconciliation/merge-relation';
import type { Moved, ReconciledItem } from './reconciliation/reconciliation';
import type { StoredReport } from './reconciliation/reconciliation.entity';
import type { Reconciliation } from './reconciliation/reconciliation.store';
import type { ConsumingList, ConsumingMaterial } from './turnover/consumers.store';
import type { TurnoverLimits, TurnoverUse } from './turnover/turnover';
import type { ExplainedLine } from './write-off/explanation.store';
import type { MaterialLine, ProductLine } from './write-off/write-off';
import type { DryRun } from './write-off/write-off.store';
import type { StockTake } from './stock-take/stock-take';
import type { LeftoversLine } from './stock-take/stock-take.store';
import type { TraceNode } from './tracing/trace';
import type { Handbook, StoredHandbookConsumption, StoredHandbookItem } from './handbook/handbook';
import type { MergedItem } from './handbook/merge';
import type { MergedConsumption } from './handbook/merged-consumption';
import type { MovePreview } from './handbook/move-check';
import type { Context } from './context';
import type { DraftOutcome } from './draft/draft.exchange';
import type { Price } from './write-off/amounts';
import type { SanityRow } from './write-off/sanity-checks';
import type { CountedStock, Discrepancy, ToleranceBase } from './write-off/stock';
import type { WriteOffStep } from './write-off/write-off-filed.entity';
import type { MaterialOutcome, WriteOffVersion } from './write-off/write-off-filing';
import type { AnnualRecord, AnnualStep } from './annual-declaration/annual-declaration';
import type { AnnualKey } from './annual-declaration/annual-declaration-desk.store';
import type { AnnualVersion } from './annual-declaration/annual-declaration.store';
import type { ReportExtension, ReportStanding } from './report-deadline/report-deadline';
import type { WriteOffPeriod } from './write-off/write-off-period';
import type { CancelledLink, FilingStep, FilingSteps, LinkChange } from './cancelled-link/cancelled-link';
import type { FilingRefused } from '@trust-supervision/graphql';
import type {
  Draft,
  DraftVersion,
  PendingFiling,
  ReviewTask,
  ReviewTaskAlreadyDecided,
  ReviewTaskStep,
} from '@trust-supervision/subgraph';
import type { Decimal, LegalDate } from '@trust-supervision/kernel';
import {
  type AccountBook,
  type AccountingMethod,
  type ConsumptionLink,
  type StoredItem,
} from './account-book/account-book';
import type { ConsumptionDoubt, StoredConsultationStep } from './unit-consumption/consultation';
import type { ConsumptionFigure } from './unit-consumption/consumption-table';
import type { StoredRestatement } from './unit-consumption/restatement';
import { type StoredList, type StoredListLine } from './bonded-list/bonded-list';

/** What resolvers hand to the fields of a GraphQL type. An enterprise belongs to enterprise-credit: here it is its code. */
export type EnterpriseParent = { usci: string };
export type AccountBookParent = AccountBook;
export type MaterialParent = StoredItem;
export type ProductParent = StoredItem;
export type UnitConsumptionParent = ConsumptionFigure;
export type ConsumptionReportParent = StoredRestatement;
export type ConsumptionDoubtParent = ConsumptionDoubt;
export type ConsultationStepParent = StoredConsultationStep;
export type TurnoverParent = { limits: TurnoverLimits & { readonly bookId: string }; use: TurnoverUse };
export type ConsumingListParent = ConsumingList;
export type ConsumingMaterialParent = ConsumingMaterial;
export type MovementParent = { movement: StoredMovement; unit: string };
export type BondedListParent = StoredList;
export type BondedListLineParent = StoredListLine;
export type RefusedListParent = RefusedList;
export type CarryOverParent = KeptHalf;
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
export type PeriodReportParent = ReportStanding & { extensions: readonly ReportExtension[] };
export type ReportExtensionParent = ReportExtension;
export type ReportExtensionAskedParent = {
  __typename: 'ReportExtensionAsked';
  periodId: string;
  bookNumber: string;
};
export type AnnualDeclarationParent = AnnualRecord;
export type AnnualDeclarationStepParent = AnnualStep;
export type AnnualDeclarationVersionParent = { record: AnnualRecord; version: AnnualVersion };
export type AnnualDeclarationFiledParent = AnnualKey & { __typename: 'AnnualDeclarationFiled' };
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
export type AccountingMethodChangedParent = { bookId: string; method: AccountingMethod; fromPeriod: number };
export type ConsumptionComparisonParent = { bookId: string; row: ComparedConsumption };
export type ConsumptionListParent = ConsumptionList;
export type ConsumptionListUseParent = { bookId: string; line: ConsumptionListLine };
export type ConsumptionListScrapParent = ConsumptionListUseParent;
export type ConsumptionListFiledParent = { consumptionListId: string; overdrawn: readonly number[] };
export type ConsumptionListWithdrawnParent = { consumptionListId: string };
export type BondedListFiledParent = { listId: string };
export type StockTakeParent = StockTake;
/** A counted material's line of the dry run as of the cut-off. */
export type StockTakeLineParent = WriteOffMaterialLineParent & { stock: CountedStock };
export type CountedLeftoversParent = LeftoversLine;
export type StockTakePlannedParent = { stockTakeId: string };
export type CountRecordedParent = { stockTakeId: string };
export type StockTakeClosedParent = { stockTakeId: string };
export type WorkOrdersRecordedParent = {
  bookId: string;
  steps: number;
  overdrawn: readonly number[];
};
export type TraceNodeParent = TraceNode & { bookId: string };
export type ReconciliationParent = Reconciliation;
export type ReconciliationLineParent = ReconciledItem & { bookId: string };
export type ReconciledMovementParent = Moved;
export type StockLedgerReportParent = StoredReport;
export type UnmatchedListParent = UnmatchedList;
export type CustomsReceiptParent = CustomsReceipt;
export type MergeRelationParent = MergeRelation;
export type StockLedgerReportedParent = { __typename: 'StockLedgerReported'; reportId: string };
export type CustomsReceiptsReceivedParent = {
  __typename: 'CustomsReceiptsReceived';
  receiptIds: readonly string[];
  repeated: number;
  warnings: FilingRefused['faults'];
};
export type MergeRelationKeptParent = { __typename: 'MergeRelationKept'; relationId: string };
export type HandbookParent = Handbook;
export type HandbookMaterialParent = StoredHandbookItem;
export type HandbookProductParent = StoredHandbookItem;
export type HandbookConsumptionParent = StoredHandbookConsumption;
/** An origin beside its handbook, in the unit of its item. */
export type HandbookOriginParent = {
  handbook: Handbook;
  itemNumber: number;
  name: string;
  partNumber: string | null;
  quantity: Decimal | null;
  unit: string;
};
export type ConsumptionOriginParent = { handbook: Handbook; productItemNumber: number; version: string };
export type HandbookMoveParent = MovePreview;
export type MergedItemParent = MergedItem;
export type MergedConsumptionParent = MergedConsumption;
export type HandbookFiledParent = { handbookId: string; changed: boolean; warnings: FilingRefused['faults'] };
export type HandbookBalancesStatedParent = { handbookId: string };
export type HandbooksMovedParent = { bookId: string; handbookIds: string[] };
export type UnitConsumptionDeclaredParent = {
  bookId: string;
  versions: readonly { productItemNumber: number; version: string; changed: boolean }[];
  movementsPosted: number;
  overdrawn: readonly number[];
  decisionId: string | null;
};
export type DeclaredConsumptionVersionParent = {
  bookId: string;
  productItemNumber: number;
  version: string;
  changed: boolean;
};
export type UnitConsumptionRestatedParent = {
  bookId: string;
  reportId: string;
  overdrawn: readonly number[];
};
export type ConsumptionLinkChangedParent = {
  bookId: string;
  link: ConsumptionLink;
  effectiveFrom: LegalDate;
};
export type ConsultationRecordedParent = { doubtId: string };
export type BookStepParent = BookStep;
export type AccountBookClosingParent = { bookId: string };
export type AccountBookClosingWithdrawnParent = { bookId: string };
export type AccountBookClosingRefusedParent = { bookId: string };
export type BookChangeParent = StoredChange;
export type BookTermsParent = BookTerms;
export type AccountBookChangeFiledParent = { bookId: string; changeId: string | null };
export type AccountBookChangeDecidedParent = AccountBookChangeFiledParent;
export type BondedListDeletionParent = ListDeletion;
export type BondedListDeletionAskedParent = { listId: string };
export type PauseStepParent = PauseStep;
export type AccountBookPausedParent = { bookId: string };
export type AccountBookPauseLiftedParent = { bookId: string };
export type ConsumptionStandardEnteredParent = { standardId: string };
export type ReviewPublicationParent = PublicationRow;
export type ReviewParametersPublishedParent = {
  __typename: 'ReviewParametersPublished';
  publication: PublicationRow;
};
/** A task as its kind of filing shows it. */
export type AnnualDeclarationReviewTaskParent = ReviewTask & { __typename: 'AnnualDeclarationReviewTask' };
export type ReportExtensionReviewTaskParent = ReviewTask & { __typename: 'ReportExtensionReviewTask' };
export type WriteOffReviewTaskParent = ReviewTask & { __typename: 'WriteOffReviewTask' };
export type AccountBookReviewTaskParent = ReviewTask & { __typename: 'AccountBookReviewTask' };
export type BondedListReviewTaskParent = ReviewTask & { __typename: 'BondedListReviewTask' };
export type UnitConsumptionReviewTaskParent = ReviewTask & { __typename: 'UnitConsumptionReviewTask' };
export type BookChangeReviewTaskParent = ReviewTask & { __typename: 'BookChangeReviewTask' };
export type ReviewTaskStepParent = ReviewTaskStep;
export type ReviewTaskAlreadyDecidedParent = ReviewTaskAlreadyDecided;
export type ReviewTaskClaimedParent = { __typename: 'ReviewTaskClaimed'; taskId: string };
export type ReviewTaskDecidedParent = {
  __typename: 'ReviewTaskDecided';
  taskId: string;
  followedBy: string | null;
};
export type PendingFilingParent = PendingFiling;
export type FilingPendingParent = { __typename: 'FilingPending'; pendingId: string };
export type DraftParent = Draft;
export type DraftVersionParent = DraftVersion;
/** What a check came to; nothing of it is kept. */
export type DraftPrecheckParent = { outcome: DraftOutcome };
export type DraftSavedParent = { __typename: 'DraftSaved'; draftId: string };
export type DraftSubmittedParent = { __typename: 'DraftSubmitted'; draftId: string };
export type DraftAlreadySubmittedParent = {
  __typename: 'DraftAlreadySubmitted';
  message: string;
  submittedBy: string;
  submittedOn: LegalDate;
};
export type CancelledLinkParent = CancelledLink;
export type CancelledLinkChangeParent = LinkChange;
export type FilingStepsParent = FilingSteps;
export type FilingStepParent = FilingStep & { taken: boolean };
export type CancelledLinkAddedParent = { __typename: 'CancelledLinkAdded'; linkId: string };
export type CancelledLinkClosedParent = { __typename: 'CancelledLinkClosed'; linkId: string };
