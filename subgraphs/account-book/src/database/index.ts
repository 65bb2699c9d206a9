import { decisionEntities, decisionMigrations } from '@trust-supervision/decisions';
import { referenceEntities, referenceMigrations } from '@trust-supervision/reference';
import {
  creditLevelEntities,
  creditLevelMigrations,
  districtEntities,
  districtMigrations,
  standingEntities,
  standingMigrations,
  draftEntities,
  draftMigrations,
  pendingFilingEntities,
  pendingFilingMigrations,
  reviewTaskEntities,
  reviewTaskMigrations,
} from '@trust-supervision/subgraph';
import {
  AccountBookEntity,
  accountBookMigrations,
  BookItemEntity,
} from '../account-book/account-book.entity';
import {
  annualDeclarationEntities,
  annualDeclarationMigrations,
} from '../annual-declaration/annual-declaration.entity';
import { ReportExtensionEntity, reportExtensionMigrations } from '../report-deadline/report-deadline.entity';
import {
  accountingMethodMigrations,
  MethodChangeEntity,
} from '../accounting-method/accounting-method.entity';
import {
  consumptionListEntities,
  consumptionListMigrations,
} from '../consumption-list/consumption-list.entity';
import {
  BondedListEntity,
  BondedListLineEntity,
  bondedListMigrations,
} from '../bonded-list/bonded-list.entity';
import { RefusedListEntity, refusedListMigrations } from '../bonded-list/refused-list.entity';
import { CarryOverEntity, carryOverMigrations } from '../carry-over/carry-over.entity';
import { BookChangeEntity, bookChangeMigrations } from '../book-change/book-change.entity';
import { enterpriseFactsEntities, enterpriseFactsMigrations } from '../eligibility/enterprise-facts.entity';
import { BookStepEntity, bookStepMigrations } from '../closing/closing.entity';
import { ListStepEntity, listStepMigrations } from '../bonded-list/list-step.entity';
import { ListDeletionEntity, listDeletionMigrations } from '../bonded-list/list-deletion.entity';
import { cancelledLinkEntities, cancelledLinkMigrations } from '../cancelled-link/cancelled-link.entity';
import { handbookEntities, handbookMigrations } from '../handbook/handbook.entity';
import {
  ledgerMigrations,
  MaterialBalanceEntity,
  MovementEntity,
  ProductTotalEntity,
} from '../ledger/ledger.entity';
import { pauseMigrations, PauseStepEntity } from '../pause/pause.entity';
import { reconciliationEntities, reconciliationMigrations } from '../reconciliation/reconciliation.entity';
import {
  CountLineEntity,
  CountSheetEntity,
  StockTakeEntity,
  stockTakeMigrations,
} from '../stock-take/stock-take.entity';
import { tracingMigrations, WorkOrderEntity, WorkOrderStepEntity } from '../tracing/tracing.entity';
import {
  BookTurnoverEntity,
  CycleImportsEntity,
  MaterialTurnoverEntity,
  ProductReturnsEntity,
  turnoverMigrations,
} from '../turnover/turnover.entity';
import {
  ConsumptionEntity,
  consumptionMigrations,
  declaredVersionMigrations,
  selfApprovalEntities,
  selfApprovalMigrations,
} from '../unit-consumption/unit-consumption.entity';
import {
  writeOffMigrations,
  WriteOffStepEntity,
  WriteOffVersionEntity,
} from '../write-off/write-off-filed.entity';
import { periodDueMigrations, ToldDueEntity } from '../write-off/period-due.entity';
import { WriteOffPeriodEntity, periodMigrations } from '../write-off/write-off-period.entity';

/** Every table of this subgraph's schema beside those of events and requests. */
export const entities = [
  ...decisionEntities,
  ...referenceEntities,
  AccountBookEntity,
  BookItemEntity,
  ConsumptionEntity,
  WriteOffPeriodEntity,
  ToldDueEntity,
  MovementEntity,
  ProductTotalEntity,
  MaterialBalanceEntity,
  BookTurnoverEntity,
  MaterialTurnoverEntity,
  ProductReturnsEntity,
  CycleImportsEntity,
  BondedListEntity,
  BondedListLineEntity,
  ListStepEntity,
  StockTakeEntity,
  CountSheetEntity,
  CountLineEntity,
  WorkOrderEntity,
  WorkOrderStepEntity,
  ...reconciliationEntities,
  ...handbookEntities,
  ...selfApprovalEntities,
  ...creditLevelEntities,
  ...standingEntities,
  ...districtEntities,
  WriteOffVersionEntity,
  WriteOffStepEntity,
  CarryOverEntity,
  MethodChangeEntity,
  ...consumptionListEntities,
  PauseStepEntity,
  ...reviewTaskEntities,
  ListDeletionEntity,
  BookChangeEntity,
  ...cancelledLinkEntities,
  ...pendingFilingEntities,
  ...draftEntities,
  BookStepEntity,
  ...enterpriseFactsEntities,
  ...annualDeclarationEntities,
  ReportExtensionEntity,
  RefusedListEntity,
];

/** Applied in this order; what was released is never changed, a later step is added. */
export const migrations = [
  ...referenceMigrations,
  ...accountBookMigrations,
  ...consumptionMigrations,
  ...periodMigrations,
  ...ledgerMigrations,
  ...turnoverMigrations,
  ...bondedListMigrations,
  ...listStepMigrations,
  ...stockTakeMigrations,
  ...tracingMigrations,
  ...reconciliationMigrations,
  ...handbookMigrations,
  ...selfApprovalMigrations,
  ...creditLevelMigrations,
  ...writeOffMigrations,
  ...carryOverMigrations,
  ...accountingMethodMigrations,
  ...consumptionListMigrations,
  ...pauseMigrations,
  ...decisionMigrations,
  ...reviewTaskMigrations,
  ...listDeletionMigrations,
  ...bookChangeMigrations,
  ...cancelledLinkMigrations,
  ...pendingFilingMigrations,
  ...draftMigrations,
  ...bookStepMigrations,
  ...enterpriseFactsMigrations,
  ...annualDeclarationMigrations,
  ...reportExtensionMigrations,
  ...declaredVersionMigrations,
  ...refusedListMigrations,
  ...standingMigrations,
  ...districtMigrations,
  ...periodDueMigrations,
];
