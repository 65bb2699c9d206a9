import type { EventOf, EventType, SubgraphName } from '@trust-supervision/contracts';
import {
  createTable,
  entityOf,
  id,
  instant,
  integer,
  mayPass,
  storedInstant,
  text,
  type Database,
  type MigrationStep,
  type TableShape,
  type Tx,
} from '@trust-supervision/database';
import type { EventBus, Subscription } from './bus';

const INBOX: TableShape = {
  name: 'inbox_event',
  columns: { source: text(40), position: integer(), eventId: id() },
  primaryKey: ['source', 'position'],
};

type InboxRow = { source: SubgraphName; position: number; eventId: string };
/** An event whose effect failed again and again: kept with the reason, so that those behind it can go on. */
const PARKED: TableShape = {
  name: 'parked_event',
  columns: {
    source: text(40),
    position: integer(),
    eventId: id(),
    type: text(60),
    reason: text(500),
    parkedAt: instant(),
  },
  primaryKey: ['source', 'position'],
};
type ParkedRow = InboxRow & { type: EventType; reason: string; parkedAt: string };

/** How often an event is offered before it is parked, unless the database is away. */
const ATTEMPTS = 5;

const InboxEntity = entityOf<InboxRow>('InboxEvent', INBOX);
const ParkedEntity = entityOf<ParkedRow>('ParkedEvent', PARKED);

export const inboxEntities = [InboxEntity, ParkedEntity];
export const inboxMigrations: MigrationStep[] = [...createTable(INBOX), ...createTable(PARKED)];

/** What a subgraph does when others' events arrive, by type. It runs in the transaction of the inbox row. */
export type EventHandlers = { [Type in EventType]?: (tx: Tx, event: EventOf<Type>) => Promise<void> };

/** The same for types of which many come: those that follow each other are handled in one transaction. */
export type BatchHandlers = {
  [Type in EventType]?: (tx: Tx, events: readonly EventOf<Type>[]) => Promise<void>;
};

type AnyEvent = EventOf<EventType>;
type HandleBatch = (tx: Tx, events: readonly AnyEvent[]) => Promise<void>;

/** How many events that nobody handles wait to be noted, at most: after an outage they are read again. */
const MOST_UNNOTED = 100;

/**
 * Takes other subgraphs' events: each one once, in order, with its effect in the same transaction. Events of a type
 * without a handler have no effect; they are noted with the next one that has, so that they cost no commit.
 */
export class Inbox {
  #subscriptions: Subscription[] = [];
  #unnoted: AnyEvent[] = [];
  readonly #failures = new Map<string, number>();

  constructor(
    private readonly database: Database,
    private readonly handlers: EventHandlers,
    private readonly batchHandlers: BatchHandlers = {},
  ) {}

  /** Starts taking the events of the sources, after the last one taken. */
  async start(bus: EventBus, sources: readonly SubgraphName[]): Promise<void> {
    for (const source of sources) {
      const after = await this.#lastTaken(source);
      this.#subscriptions.push(bus.subscribe(source, after, (events) => this.takeAll(events)));
    }
  }

  async stop(): Promise<void> {
    await Promise.all(this.#subscriptions.map((subscription) => subscription.close()));
    this.#subscriptions = [];
    await this.#note();
  }

  /** Takes events in their order, those of a type that is handled in batches together. Throws as `take` does. */
  async takeAll(events: readonly AnyEvent[]): Promise<void> {
    for (let start = 0; start < events.length;) {
      const run = this.#runFrom(events, start);
      await this.#takeRun(run);
      start += run.length;
    }
    if (this.#unnoted.length >= MOST_UNNOTED) await this.#note();
  }

  /**
   * Takes one event; a repeat has no effect. Throws when its effect fails, so that it is offered again; one that has
   * failed too often is parked with its reason, since all events behind it would wait for ever.
   */
  async take(event: AnyEvent): Promise<void> {
    const key = `${event.source}/${event.position}`;
    try {
      await this.#takeOnce([event]);
      this.#failures.delete(key);
    } catch (failure) {
      const failures = (this.#failures.get(key) ?? 0) + (mayPass(failure) ? 0 : 1);
      this.#failures.set(key, failures);
      if (failures < ATTEMPTS) throw failure;
      await this.#park(event, failure);
      this.#failures.delete(key);
    }
  }

  /** The events from a place on that can be taken together. */
  #runFrom(events: readonly AnyEvent[], start: number): readonly AnyEvent[] {
    const type = events[start]?.type as EventType;
    if (this.handlers[type]) return events.slice(start, start + 1);
    const end = events.findIndex((event, index) => index > start && event.type !== type);
    return events.slice(start, end === -1 ? events.length : end);
  }

  async #takeRun(run: readonly AnyEvent[]): Promise<void> {
    const [first] = run as [AnyEvent];
    if (!this.#handlerOf(first.type)) {
      this.#unnoted.push(...run);
      return;
    }
    if (run.length > 1) {
      try {
        return await this.#takeOnce(run);
      } catch (failure) {
        if (mayPass(failure)) throw failure;
        // One of them is to blame: alone, each of the others has its effect.
      }
    }
    for (const event of run) await this.take(event);
  }

  #handlerOf(type: EventType): HandleBatch | undefined {
    const batch = this.batchHandlers[type] as HandleBatch | undefined;
    const single = this.handlers[type] as ((tx: Tx, event: AnyEvent) => Promise<void>) | undefined;
    return (
      batch ??
      (single &&
        (async (tx, events) => {
          for (const event of events) await single(tx, event);
        }))
    );
  }

  /** How many events are parked: somebody must look at them. */
  async parked(): Promise<number> {
    const [row] = await this.database.read((sql) =>
      sql.rows<{ parked: unknown }>('SELECT COUNT(*) AS parked FROM parked_event'),
    );
    return Number(row?.parked ?? 0);
  }

  /** Takes events of one type in one transaction; those that were taken before have no effect. */
  async #takeOnce(events: readonly AnyEvent[]): Promise<void> {
    const [{ type }] = events as [AnyEvent];
    const before = this.#unnoted;
    await this.database.write(async (tx) => {
      if (before.length > 0) await tx.insertNew(InboxEntity, before.map(rowOf));
      const fresh = await newAmong(tx, events);
      if (fresh.length > 0) await this.#handlerOf(type)?.(tx, fresh);
    });
    this.#noted(before);
  }

  /** Notes events that had no effect. */
  async #note(): Promise<void> {
    const events = this.#unnoted;
    if (events.length === 0) return;
    await this.database.write((tx) => tx.insertNew(InboxEntity, events.map(rowOf)));
    this.#noted(events);
  }

  #noted(events: readonly AnyEvent[]): void {
    const noted = new Set(events);
    this.#unnoted = this.#unnoted.filter((event) => !noted.has(event));
  }

  async #park(event: EventOf<EventType>, failure: unknown): Promise<void> {
    const { source, position, eventId, type } = event;
    const reason = (failure instanceof Error ? failure.message : String(failure)).slice(0, 500);
    await this.database.write(async (tx) => {
      await tx.insertNew(InboxEntity, [{ source, position, eventId }]);
      await tx.insertNew(ParkedEntity, [
        { source, position, eventId, type, reason, parkedAt: storedInstant(new Date()) },
      ]);
    });
  }

  async #lastTaken(source: SubgraphName): Promise<number> {
    const [row] = await this.database.read((sql) =>
      sql.rows<{ last: unknown }>('SELECT MAX(position) AS last FROM inbox_event WHERE source = ?', [source]),
    );
    return Number(row?.last ?? 0);
  }
}

const rowOf = ({ source, position, eventId }: AnyEvent): InboxRow => ({ source, position, eventId });

/** Notes events; returns those that were not noted before. Throws when another process takes them at this moment. */
async function newAmong(tx: Tx, events: readonly AnyEvent[]): Promise<readonly AnyEvent[]> {
  if (events.length === 1) return (await tx.insertNew(InboxEntity, events.map(rowOf))) === 1 ? events : [];
  const [{ source }] = events as [AnyEvent];
  const rows = await tx.rows<{ position: unknown }>(
    'SELECT position FROM inbox_event WHERE source = ? AND position IN (?)',
    [source, events.map(({ position }) => position)],
  );
  const known = new Set(rows.map(({ position }) => Number(position)));
  const fresh = events.filter(({ position }) => !known.has(position));
  const noted = await tx.insertNew(InboxEntity, fresh.map(rowOf));
  if (noted < fresh.length) throw new Error('events that are taken here are taken elsewhere at this moment');
  return fresh;
}
