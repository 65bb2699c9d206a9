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

/** Takes other subgraphs' events: each one once, in order, with its effect in the same transaction. */
export class Inbox {
  #subscriptions: Subscription[] = [];
  readonly #failures = new Map<string, number>();

  constructor(
    private readonly database: Database,
    private readonly handlers: EventHandlers,
  ) {}

  /** Starts taking the events of the sources, after the last one taken. */
  async start(bus: EventBus, sources: readonly SubgraphName[]): Promise<void> {
    for (const source of sources) {
      const after = await this.#lastTaken(source);
      this.#subscriptions.push(bus.subscribe(source, after, (event) => this.take(event)));
    }
  }

  async stop(): Promise<void> {
    await Promise.all(this.#subscriptions.map((subscription) => subscription.close()));
    this.#subscriptions = [];
  }

  /**
   * Takes one event; a repeat has no effect. Throws when its effect fails, so that it is offered again; one that has
   * failed too often is parked with its reason, since all events behind it would wait for ever.
   */
  async take(event: EventOf<EventType>): Promise<void> {
    const key = `${event.source}/${event.position}`;
    try {
      await this.#takeOnce(event);
      this.#failures.delete(key);
    } catch (failure) {
      const failures = (this.#failures.get(key) ?? 0) + (mayPass(failure) ? 0 : 1);
      this.#failures.set(key, failures);
      if (failures < ATTEMPTS) throw failure;
      await this.#park(event, failure);
      this.#failures.delete(key);
    }
  }

  /** How many events are parked: somebody must look at them. */
  async parked(): Promise<number> {
    const [row] = await this.database.read((sql) =>
      sql.rows<{ parked: unknown }>('SELECT COUNT(*) AS parked FROM parked_event'),
    );
    return Number(row?.parked ?? 0);
  }

  async #takeOnce(event: EventOf<EventType>): Promise<void> {
    const { source, position, eventId } = event;
    await this.database.write(async (tx) => {
      const isNew = (await tx.insertNew(InboxEntity, [{ source, position, eventId }])) === 1;
      const handler = this.handlers[event.type] as
        ((tx: Tx, event: EventOf<EventType>) => Promise<void>) | undefined;
      if (isNew) await handler?.(tx, event);
    });
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
