import type { DomainEvent, SubgraphName } from '@trust-supervision/contracts';
import {
  openDatabase,
  sequenceEntities,
  sequenceMigrations,
  type Database,
  type EntitySchema,
  type MigrationStep,
} from '@trust-supervision/database';
import {
  EventFeed,
  eventEntities,
  eventMigrations,
  Inbox,
  Outbox,
  Relay,
  type BatchHandlers,
  type EventHandlers,
  type InProcessBus,
} from '@trust-supervision/events';
import type { Clock } from '@trust-supervision/kernel';
import { traced } from '@trust-supervision/telemetry';
import type { Asking } from './access-rules';
import { Calendar } from './calendar';
import { Executor } from './executor';
import type { Identity } from './identity';
import { requestEntities, requestMigrations } from './once';
import { statusResolvers, type Statuses } from './status';
import type {
  SubgraphReadiness,
  SubgraphRequest,
  SubgraphTransport,
  SubgraphUpload,
  UploadReceipt,
} from './transport';
import { uploadEntities, uploadMigrations, Uploads } from './uploads';

/** What a subgraph is given to build its slices on. */
export type SubgraphParts = {
  readonly database: Database;
  readonly outbox: Outbox;
  readonly uploads: Uploads;
  readonly clock: Clock;
};

/** What its slices make of that. */
export type SubgraphSlices<Context extends Asking> = {
  readonly resolvers: object;
  /** Made anew for every operation, so that loaders never outlive it. */
  readonly context: (identity: Identity) => Context;
  readonly handlers?: EventHandlers;
  /** For types of events of which many come. */
  readonly batchHandlers?: BatchHandlers;
  /** What the calendar brings about: done on each new business day, and now and then. Again, it changes nothing. */
  readonly calendar?: () => Promise<void>;
  /** Shown on `/readyz`: versions of reference sets and the like. */
  readonly detail?: () => Promise<Record<string, string>>;
};

/** A subgraph as its package defines it; it knows nothing of the shape it runs in. */
export type SubgraphDefinition<Context extends Asking> = {
  readonly name: SubgraphName;
  readonly typeDefs: string;
  readonly entities: readonly EntitySchema[];
  readonly migrations: readonly MigrationStep[];
  /** What callers subscribe to; their SDL is part of `typeDefs`. */
  readonly statuses?: Statuses<Context>;
  /** Other subgraphs whose events it takes. */
  readonly sources: readonly SubgraphName[];
  readonly build: (parts: SubgraphParts) => SubgraphSlices<Context>;
};

/** Where and with whom it runs. */
export type SubgraphSurroundings = {
  readonly databaseUrl: string;
  readonly clock: Clock;
  readonly bus: InProcessBus;
  readonly onBug: (source: SubgraphName, failure: unknown) => void;
  /** Sees every statement: for counting in tests. */
  readonly onStatement?: (statement: string) => void;
};

/** Opens a subgraph's schema, brings it up to date, and starts its relay and inbox. Throws when that fails. */
export async function startSubgraph<Context extends Asking>(
  definition: SubgraphDefinition<Context>,
  { databaseUrl, clock, bus, onBug, onStatement }: SubgraphSurroundings,
): Promise<RunningSubgraph> {
  const database = await openDatabase({
    url: databaseUrl,
    entities: [
      ...eventEntities,
      ...requestEntities,
      ...uploadEntities,
      ...sequenceEntities,
      ...definition.entities,
    ],
    migrations: [
      ...eventMigrations,
      ...requestMigrations,
      ...uploadMigrations,
      ...sequenceMigrations,
      ...definition.migrations,
    ],
    ...(onStatement ? { onStatement } : {}),
  });
  const report = (failure: unknown): void => onBug(definition.name, failure);
  const outbox = new Outbox(definition.name, database, clock);
  const uploads = new Uploads(database, clock);
  const slices = definition.build({ database, outbox, uploads, clock });
  const feed = new EventFeed(definition.name, database, report);
  const resolvers = withStatuses(slices.resolvers, definition.statuses, feed);
  const executor = new Executor(definition.typeDefs, resolvers, slices.context, report);
  const relay = new Relay(outbox, bus, report);
  const calendar = new Calendar(clock, slices.calendar ?? (async () => undefined), report);
  const inbox = new Inbox(database, slices.handlers ?? {}, slices.batchHandlers);
  bus.connect(definition.name, outbox);
  feed.start(outbox);
  relay.start();
  await inbox.start(bus, definition.sources);
  calendar.start();
  return new RunningSubgraph(definition.name, {
    database,
    executor,
    relay,
    inbox,
    calendar,
    feed,
    clock,
    outbox,
    uploads,
    detail: slices.detail,
  });
}

/** The slices' resolvers and those of the statuses, type by type. */
function withStatuses<Context>(
  slices: object,
  statuses: Statuses<Context> | undefined,
  feed: EventFeed,
): object {
  const merged: Record<string, object> = { ...slices };
  const added = statuses ? statusResolvers(statuses, feed) : {};
  for (const [type, fields] of Object.entries(added)) merged[type] = { ...merged[type], ...fields };
  return merged;
}

type RunningParts = {
  readonly database: Database;
  readonly executor: Executor<Asking>;
  readonly relay: Relay;
  readonly inbox: Inbox;
  readonly calendar: Calendar;
  readonly feed: EventFeed;
  readonly clock: Clock;
  readonly outbox: Outbox;
  readonly uploads: Uploads;
  readonly detail: (() => Promise<Record<string, string>>) | undefined;
};

/** A started subgraph: what the gateway calls, and what its process stops. */
export class RunningSubgraph implements SubgraphTransport {
  constructor(
    readonly name: SubgraphName,
    private readonly parts: RunningParts,
  ) {}

  execute = (request: SubgraphRequest): ReturnType<SubgraphTransport['execute']> =>
    traced({ name: `execute ${this.name}` }, () => this.parts.executor.run(request));

  subscribe = (request: SubgraphRequest): ReturnType<NonNullable<SubgraphTransport['subscribe']>> =>
    this.parts.executor.subscribe(request, () => this.parts.clock.businessDay());

  events = (after: number, limit: number): Promise<readonly DomainEvent[]> =>
    this.parts.outbox.after(after, limit);

  upload = (file: SubgraphUpload): Promise<UploadReceipt> => this.parts.uploads.keep(file);

  /** Its own schema, open for tests and tools of the same process. */
  get database(): Database {
    return this.parts.database;
  }

  async ready(): Promise<SubgraphReadiness> {
    try {
      await this.database.read((sql) => sql.rows('SELECT 1'));
      const detail = (await this.parts.detail?.()) ?? {};
      const parked = await this.parts.inbox.parked();
      return parked === 0
        ? { ok: true, detail }
        : { ok: false, detail: { ...detail, parkedEvents: String(parked) } };
    } catch {
      return { ok: false, detail: { database: 'unreachable' } };
    }
  }

  /** Does what the calendar brings about, and publishes what its outbox holds; returns how many events that were. */
  async publish(): Promise<number> {
    await this.parts.calendar.turn();
    return this.parts.relay.flush();
  }

  async stop(): Promise<void> {
    await this.parts.calendar.stop();
    await this.parts.relay.stop();
    await this.parts.feed.stop();
    await this.parts.inbox.stop();
    await this.parts.executor.idle();
    await this.database.close();
  }
}

/** Waits until no event is on its way any more: none to number, none to take, and taking them caused no others. */
export async function settled(subgraphs: readonly RunningSubgraph[], bus: InProcessBus): Promise<void> {
  for (;;) {
    const published = await Promise.all(subgraphs.map((subgraph) => subgraph.publish()));
    await bus.drained();
    if (published.every((count) => count === 0)) return;
  }
}
