import type { DomainEvent, EventPayloads, EventType, SubgraphName } from '@trust-supervision/contracts';
import {
  createTable,
  entityOf,
  id,
  instant,
  integer,
  json,
  day,
  newId,
  nullable,
  storedInstant,
  text,
  type Database,
  type MigrationStep,
  type TableShape,
  type Tx,
} from '@trust-supervision/database';
import type { Clock } from '@trust-supervision/kernel';

type OutboxRow = {
  eventId: string;
  position: number | null;
  type: EventType;
  version: number;
  payload: EventPayloads[EventType];
  /** Whose event it is: an enterprise is shown no others. */
  enterpriseUsci: string | null;
  causedBy: string;
  occurredOn: string;
  recordedAt: string;
};

// The index on `position` is plain on purpose: a unique one made writers deadlock (architecture, decision 19).
const OUTBOX: TableShape = {
  name: 'outbox_event',
  columns: {
    eventId: id(),
    position: nullable(integer()),
    type: text(60),
    version: integer(),
    payload: json(),
    enterpriseUsci: nullable(text(18)),
    causedBy: text(220),
    occurredOn: day(),
    recordedAt: instant(),
  },
  primaryKey: ['eventId'],
  indexes: [['position'], ['enterpriseUsci', 'position']],
};

const COUNTER: TableShape = {
  name: 'outbox_counter',
  columns: { name: text(10), lastPosition: integer() },
  primaryKey: ['name'],
};

export const OutboxEntity = entityOf<OutboxRow>('OutboxEvent', OUTBOX);
const CounterEntity = entityOf<{ name: string; lastPosition: number }>('OutboxCounter', COUNTER);

export const outboxEntities = [OutboxEntity, CounterEntity];
export const outboxMigrations: MigrationStep[] = [...createTable(OUTBOX), ...createTable(COUNTER)];

/** An event to be written. `causedBy` is the event or request it follows from. */
export type NewEvent = {
  readonly [Type in EventType]: {
    readonly type: Type;
    readonly payload: EventPayloads[Type];
    readonly causedBy: string;
    /** The business day when not told. */
    readonly occurredOn?: string;
  };
}[EventType];

/** How many events one numbering takes at most. */
export const MOST_NUMBERED = 500;

/** The log of a subgraph's events: written in the transaction of their cause, numbered after it committed. */
export class Outbox {
  #listener: () => void = () => undefined;
  #numbered: () => void = () => undefined;

  constructor(
    readonly source: SubgraphName,
    private readonly database: Database,
    private readonly clock: Clock,
  ) {}

  /** Writes events in the transaction of their cause, in their order. */
  async append(tx: Tx, ...events: readonly NewEvent[]): Promise<void> {
    if (events.length === 0) return;
    const today = this.clock.businessDay();
    const recordedAt = storedInstant(this.clock.now());
    await tx.insert(
      OutboxEntity,
      events.map(({ type, payload, causedBy, occurredOn = today }) => ({
        eventId: newId(),
        position: null,
        type,
        version: 1,
        payload,
        enterpriseUsci: ownerOf(payload),
        causedBy,
        occurredOn,
        recordedAt,
      })),
    );
    tx.afterCommit(() => this.#listener());
  }

  /** Calls `listener` after every commit that appended. */
  onAppended(listener: () => void): void {
    this.#listener = listener;
  }

  /** Calls `listener` whenever this process has numbered events. */
  onNumbered(listener: () => void): void {
    this.#numbered = listener;
  }

  /** Numbers events that are not yet numbered, without gaps, and returns how many. One relay at a time may do so. */
  async number(): Promise<number> {
    const waiting = await this.database.read((sql) =>
      sql.rows('SELECT event_id FROM outbox_event WHERE position IS NULL LIMIT 1'),
    );
    if (waiting.length === 0) return 0;
    const numbered = await this.#numberBatch();
    if (numbered > 0) this.#numbered();
    return numbered;
  }

  #numberBatch(): Promise<number> {
    return this.database.write(async (tx) => {
      const last = (await lastPosition(tx)) ?? (await beginCounting(tx));
      const rows = await tx.rows<{ event_id: string }>(
        `SELECT event_id FROM outbox_event WHERE position IS NULL ORDER BY event_id LIMIT ${MOST_NUMBERED}`,
      );
      if (rows.length === 0) return 0;
      const ids = rows.map((row) => row.event_id);
      await tx.change(
        `UPDATE outbox_event SET position = CASE event_id ${'WHEN ? THEN ? '.repeat(ids.length)}END WHERE event_id IN (?)`,
        [...ids.flatMap((eventId, index) => [eventId, last + 1 + index]), ids],
      );
      await tx.change(`UPDATE outbox_counter SET last_position = ? WHERE name = 'last'`, [last + ids.length]);
      return ids.length;
    });
  }

  /** Numbered events after a position, in order. */
  async after(position: number, limit = MOST_NUMBERED): Promise<DomainEvent[]> {
    const rows = await this.database.read((sql) =>
      sql.select(OutboxEntity, 'position > ? ORDER BY position LIMIT ?', [position, limit]),
    );
    return rows.map((row) => eventOf(row, this.source));
  }
}

/** The last position that was given, under the lock of its counter; null before the first one ever. */
async function lastPosition(tx: Tx): Promise<number | null> {
  const [counter] = await tx.rows<{ last_position: unknown }>(
    `SELECT last_position FROM outbox_counter WHERE name = 'last'${tx.forUpdate}`,
  );
  return counter ? Number(counter.last_position) : null;
}

async function beginCounting(tx: Tx): Promise<number> {
  await tx.insertNew(CounterEntity, [{ name: 'last', lastPosition: 0 }]);
  return (await lastPosition(tx)) ?? 0;
}

/** The event of a numbered row. */
export const eventOf = ({ enterpriseUsci: _owner, ...row }: OutboxRow, source: SubgraphName): DomainEvent =>
  ({ ...row, source }) as DomainEvent;

/** The enterprise that a payload is about. */
export function ownerOf(payload: EventPayloads[EventType]): string | null {
  if ('enterpriseUsci' in payload) return payload.enterpriseUsci ?? null;
  return 'usci' in payload ? payload.usci : null;
}
