import { setTimeout as pause } from 'node:timers/promises';
import { WebSocket } from 'ws';
import { socketClient, streamClient, watch } from './watching';

/** What a dashboard subscribes to: fields of three subgraphs. */
export const LISTS = `subscription Lists($after: String) {
  bondedListChanged(after: $after) {
    cursor
    bondedList {
      listNumber
      declaration { state }
      accountBook { enterprise { creditRating { level } } }
    }
  }
}`;

/** What is followed: a subscription that takes `after`, and its field. */
export type Subject = { readonly query: string; readonly field: string };
export const OF_LISTS: Subject = { query: LISTS, field: 'bondedListChanged' };

export type Protocol = 'WEBSOCKET' | 'EVENT_STREAM';

/** A dashboard that comes back with its last cursor whenever it is cut off, until it has seen enough. */
export class Follower {
  readonly cursors: string[] = [];
  /** Answers that were not complete. */
  readonly incomplete: unknown[] = [];
  cuts = 0;
  #cut: () => void = () => undefined;
  #seen: () => void = () => undefined;
  #isOver = false;

  constructor(
    private readonly url: string,
    private readonly token: string,
    private after: string,
    private readonly subject: Subject,
  ) {}

  /** Breaks the connection, whatever is on its way. */
  cut(): void {
    this.#cut();
  }

  /** Resolves when it has been told so many events. */
  async seen(count: number): Promise<void> {
    while (this.cursors.length < count) await new Promise<void>((resume) => (this.#seen = resume));
  }

  stop(): void {
    this.#isOver = true;
    this.#cut();
  }

  /** Follows, by one protocol after the other. */
  async follow(protocolOf: (connection: number) => Protocol): Promise<void> {
    for (let connection = 0; !this.#isOver; connection += 1) {
      await this.#once(protocolOf(connection));
      this.cuts += 1;
      await pause(20);
    }
  }

  async #once(protocol: Protocol): Promise<void> {
    const sockets: WebSocket[] = [];
    const Remembered = class extends WebSocket {
      constructor(address: string, protocols: string) {
        super(address, protocols);
        sockets.push(this);
      }
    };
    const client =
      protocol === 'WEBSOCKET'
        ? socketClient(this.url, this.token, { webSocketImpl: Remembered })
        : streamClient(this.url, this.token);
    const watching = watch(client, this.subject.query, { after: this.after });
    this.#cut = () => {
      for (const socket of sockets) socket.terminate();
      void client.dispose();
      watching.end('COMPLETE');
    };
    let taken = 0;
    const take = (): void => {
      for (const { data, errors } of watching.told.slice(taken)) {
        taken += 1;
        const event = data?.[this.subject.field] as { cursor: string } | undefined;
        if (errors && event) this.incomplete.push(errors);
        if (!event) continue;
        this.cursors.push(event.cursor);
        this.after = event.cursor;
      }
      this.#seen();
    };
    while (watching.ended === null) {
      await watching.until(() => watching.told.length > taken || watching.ended !== null);
      take();
    }
    void client.dispose();
  }
}
