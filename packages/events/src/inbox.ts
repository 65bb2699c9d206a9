import type { EventOf, EventType, SubgraphName } from '@trust-supervision/contracts';
import {
  createTable,
  entityOf,
  id,
  integer,
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
const InboxEntity = entityOf<InboxRow>('InboxEvent', INBOX);

export const inboxEntities = [InboxEntity];
export const inboxMigrations: MigrationStep[] = createTable(INBOX);

/** What a subgraph does when others' events arrive, by type. It runs in the transaction of the inbox row. */
export type EventHandlers = { [Type in EventType]?: (tx: Tx, event: EventOf<Type>) => Promise<void> };

/** Takes other subgraphs' events: each one once, in order, with its effect in the same transaction. */
export class Inbox {
  #subscriptions: Subscription[] = [];

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

  /** Takes one event; a repeat has no effect. */
  async take(event: EventOf<EventType>): Promise<void> {
    const { source, position, eventId } = event;
    await this.database.write(async (tx) => {
      const isNew = (await tx.insertNew(InboxEntity, [{ source, position, eventId }])) === 1;
      const handler = this.handlers[event.type] as
        ((tx: Tx, event: EventOf<EventType>) => Promise<void>) | undefined;
      if (isNew) await handler?.(tx, event);
    });
  }

  async #lastTaken(source: SubgraphName): Promise<number> {
    const [row] = await this.database.read((sql) =>
      sql.rows<{ last: unknown }>('SELECT MAX(position) AS last FROM inbox_event WHERE source = ?', [source]),
    );
    return Number(row?.last ?? 0);
  }
}
