import type { EventType, SubgraphName } from '@trust-supervision/contracts';
import type { Database } from '@trust-supervision/database';
import { cursorOf, eventIdOf, START_OF_LOG } from './cursor';
import { EventStream, type FeedFilter, type FeedPage } from './event-stream';
import { eventOf, OutboxEntity, type Outbox } from './outbox';
import { ownedBy } from './owners';

/** The cursor names no event of this log that its bearer may see. */
export class UnknownCursor extends Error {
  override readonly name = 'UnknownCursor';
}

/** How often the feed looks for events that another process numbered. */
const POLL_MILLISECONDS = 1_000;
const PAGE = 100;

type NumberedRow = { position: unknown; type: EventType; enterprise_usci: string | null };

/**
 * A subgraph's log as a feed: from a cursor on, then as events come, without gap or repeat. The log is the truth;
 * being woken only says when to look. One look serves all streams, and wakes those that have something to read.
 */
export class EventFeed {
  readonly #streams = new Set<EventStream>();
  /** All events up to here can be read. */
  #tail = 0;
  #looking: Promise<void> = Promise.resolve();
  #timer: NodeJS.Timeout | undefined;

  constructor(
    private readonly source: SubgraphName,
    private readonly database: Database,
    private readonly onFailure: (failure: unknown) => void,
  ) {}

  start(outbox: Outbox): void {
    outbox.onNumbered(() => this.#look());
    this.#timer = setInterval(() => this.#streams.size > 0 && this.#look(), POLL_MILLISECONDS);
    this.#timer.unref();
  }

  /** Ends every stream; their readers come back with the cursor they have. */
  async stop(): Promise<void> {
    clearInterval(this.#timer);
    for (const stream of this.#streams) stream.end();
    await this.#looking;
  }

  /** The cursor of the last event that a reader is shown: what it reads after this is not older. */
  async cursor({ types, owners }: FeedFilter): Promise<string> {
    if (types.length === 0) return START_OF_LOG;
    const { condition, bound } = ownedBy(owners, OWNER);
    const [last] = await this.database.read((sql) =>
      sql.rows<{ event_id: string }>(
        `SELECT event_id FROM outbox_event WHERE position IS NOT NULL AND type IN (?) AND ${condition} ORDER BY position DESC LIMIT 1`,
        [types, ...bound],
      ),
    );
    return last ? cursorOf(last.event_id) : START_OF_LOG;
  }

  /** The events after a cursor, or from now on. Throws `UnknownCursor` for one that is not its bearer's. */
  async open(after: string | null, filter: FeedFilter): Promise<EventStream> {
    const cursor = after ?? (await this.cursor(filter));
    const position = await this.#positionOf(cursor, filter.owners);
    const page: FeedPage = (from) => this.#page(from, filter);
    const head = await this.#head();
    // Looks were left out while nobody read. With other readers the tail is theirs: they are woken for what it passes.
    if (this.#streams.size === 0) this.#tail = Math.max(this.#tail, head);
    const stream = new EventStream(cursor, position, {
      filter,
      page,
      onEnd: () => this.#streams.delete(stream),
    });
    this.#streams.add(stream);
    return stream;
  }

  async #head(): Promise<number> {
    const [row] = await this.database.read((sql) =>
      sql.rows<{ head: unknown }>('SELECT MAX(position) AS head FROM outbox_event'),
    );
    return Number(row?.head ?? 0);
  }

  async #positionOf(cursor: string, owners: FeedFilter['owners']): Promise<number> {
    if (cursor === START_OF_LOG) return 0;
    const eventId = eventIdOf(cursor);
    if (eventId === null) throw new UnknownCursor();
    const { condition, bound } = ownedBy(owners, OWNER);
    const [row] = await this.database.read((sql) =>
      sql.rows<{ position: unknown }>(
        `SELECT position FROM outbox_event WHERE event_id = ? AND position IS NOT NULL AND ${condition}`,
        [eventId, ...bound],
      ),
    );
    if (!row) throw new UnknownCursor();
    return Number(row.position);
  }

  /** What follows a position, and how far that was read: no event up to there was left out. */
  async #page(position: number, { types, owners }: FeedFilter): ReturnType<FeedPage> {
    const tail = this.#tail;
    if (types.length === 0) return { events: [], readTo: Math.max(position, tail) };
    const { condition, bound } = ownedBy(owners, OWNER);
    const rows = await this.database.read((sql) =>
      sql.select(
        OutboxEntity,
        `position > ? AND type IN (?) AND ${condition} ORDER BY position LIMIT ${PAGE}`,
        [position, types, ...bound],
      ),
    );
    const events = rows.map((row) => eventOf(row, this.source));
    return { events, readTo: events.at(-1)?.position ?? Math.max(position, tail) };
  }

  #look(): void {
    this.#looking = this.#looking.then(() => this.#wakeReaders().catch(this.onFailure));
  }

  async #wakeReaders(): Promise<void> {
    if (this.#streams.size === 0) return;
    for (;;) {
      const rows = await this.database.read((sql) =>
        sql.rows<NumberedRow>(
          `SELECT position, type, enterprise_usci FROM outbox_event WHERE position > ? ORDER BY position LIMIT ${PAGE}`,
          [this.#tail],
        ),
      );
      if (rows.length === 0) return;
      this.#tail = Number(rows.at(-1)?.position);
      for (const stream of this.#streams) if (rows.some((row) => isShown(row, stream.filter))) stream.wake();
    }
  }
}

/** Whose an event is. */
const OWNER = 'enterprise_usci';

/** Whether a reader may be shown an event; of districts its page decides. */
const isShown = (row: NumberedRow, { types, owners }: FeedFilter): boolean =>
  types.includes(row.type) &&
  (owners === null ||
    (row.enterprise_usci !== null &&
      (owners.districts.length > 0 || owners.enterprises.includes(row.enterprise_usci))));
