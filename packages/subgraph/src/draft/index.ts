export type { Draft, DraftVersion } from './draft';
export { draftEntities, draftMigrations } from './draft.entity';
export { DraftList, Drafts, type Drafter, type DraftHandler, type DraftRefusal } from './draft.store';
