import { inboxEntities, inboxMigrations } from './inbox';
import { outboxEntities, outboxMigrations } from './outbox';

export { InProcessBus, type EventBus, type EventLog } from './bus';
export type { FeedEvent, FeedFilter } from './event-stream';
export { EventFeed, UnknownCursor } from './feed';
export { Inbox, type BatchHandlers, type EventHandlers } from './inbox';
export { Outbox, ownerOf, type NewEvent } from './outbox';
export { ownedBy, type Owners } from './owners';
export { Relay } from './relay';

/** The tables of outbox and inbox, to be added to a subgraph's schema. */
export const eventEntities = [...outboxEntities, ...inboxEntities];
export const eventMigrations = [...outboxMigrations, ...inboxMigrations];
