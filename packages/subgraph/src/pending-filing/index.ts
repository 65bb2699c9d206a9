export { pendingFilingEntities, pendingFilingMigrations, type PendingFiling } from './pending-filing.entity';
export { PendingFilings, PendingList, type PendingHandler } from './pending-filing.store';
