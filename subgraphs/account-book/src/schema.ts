import { sdlBelow } from '@trust-supervision/graphql';
import { statusSdl, type Statuses } from '@trust-supervision/subgraph';
import { accountingMethodResolvers } from './accounting-method/accounting-method.resolvers';
import { annualDeclarationResolvers } from './annual-declaration/annual-declaration.resolvers';
import { reportDeadlineResolvers } from './report-deadline/report-deadline.resolvers';
import { accountBookResolvers } from './account-book/account-book.resolvers';
import { accountBookChanged } from './account-book/account-book.status';
import { bondedListResolvers } from './bonded-list/bonded-list.resolvers';
import { refusedListResolvers } from './bonded-list/refused-list.resolvers';
import { bondedListChanged } from './bonded-list/bonded-list.status';
import type { Context } from './context';
import { reviewTaskChanged } from './review-task/review-task.status';
import { carryOverResolvers } from './carry-over/carry-over.resolvers';
import { bookChangeResolvers } from './book-change/book-change.resolvers';
import { closingResolvers } from './closing/closing.resolvers';
import { listDeletionResolvers } from './bonded-list/list-deletion.resolvers';
import { cancelledLinkResolvers } from './cancelled-link/cancelled-link.resolvers';
import { draftResolvers } from './draft/draft.resolvers';
import type { Resolvers } from './generated/resolvers';
import { handbookMoveResolvers } from './handbook/handbook-move.resolvers';
import { handbookResolvers } from './handbook/handbook.resolvers';
import { ledgerResolvers } from './ledger/ledger.resolvers';
import { reviewTaskResolvers } from './review-task/review-task.resolvers';
import { stockTakeResolvers } from './stock-take/stock-take.resolvers';
import { tracingResolvers } from './tracing/tracing.resolvers';
import { pendingFilingResolvers } from './pending-filing/pending-filing.resolvers';
import { pauseResolvers } from './pause/pause.resolvers';
import { reconciliationResolvers } from './reconciliation/reconciliation.resolvers';
import { reportingResolvers } from './reconciliation/reporting.resolvers';
import { reviewResolvers } from './review/review.resolvers';
import { turnoverResolvers } from './turnover/turnover.resolvers';
import { consumptionComparisonResolvers } from './consumption-comparison/consumption-comparison.resolvers';
import { consumptionListResolvers } from './consumption-list/consumption-list.resolvers';
import { consultationResolvers } from './unit-consumption/consultation.resolvers';
import { specialGoodsResolvers } from './special-goods/special-goods.resolvers';
import { standardResolvers } from './unit-consumption/standard.resolvers';
import { unitConsumptionResolvers } from './unit-consumption/unit-consumption.resolvers';
import { writeOffFilingResolvers } from './write-off/write-off-filing.resolvers';
import { writeOffResolvers } from './write-off/write-off.resolvers';

/** What callers subscribe to. */
export const statuses: Statuses<Context> = {
  cursorField: 'accountBookStatusCursor',
  of: [accountBookChanged, bondedListChanged, reviewTaskChanged],
};

/** The schema of this subgraph: the SDL of its slices, and their resolvers. */
export const typeDefs = [sdlBelow(__dirname), statusSdl(statuses)].join('\n');

const slices: readonly Resolvers[] = [
  accountBookResolvers,
  accountingMethodResolvers,
  consumptionListResolvers,
  consumptionComparisonResolvers,
  unitConsumptionResolvers,
  turnoverResolvers,
  ledgerResolvers,
  bondedListResolvers,
  refusedListResolvers,
  carryOverResolvers,
  writeOffResolvers,
  stockTakeResolvers,
  tracingResolvers,
  reconciliationResolvers,
  reportingResolvers,
  handbookResolvers,
  handbookMoveResolvers,
  consultationResolvers,
  standardResolvers,
  specialGoodsResolvers,
  writeOffFilingResolvers,
  reviewResolvers,
  pauseResolvers,
  reviewTaskResolvers,
  listDeletionResolvers,
  bookChangeResolvers,
  cancelledLinkResolvers,
  pendingFilingResolvers,
  draftResolvers,
  closingResolvers,
  annualDeclarationResolvers,
  reportDeadlineResolvers,
];

/** The slices' resolvers, type by type. */
export const resolvers: Resolvers = slices.reduce<Record<string, object>>((merged, slice) => {
  for (const [type, fields] of Object.entries(slice)) merged[type] = { ...merged[type], ...fields };
  return merged;
}, {});
