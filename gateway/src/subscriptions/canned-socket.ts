import { WebSocket } from 'ws';
import { BOOKS } from './canned-log';

type Message = {
  type: string;
  id?: string;
  payload?: { data?: { bookChanged: { cursor: string } } };
};

/** A socket as a browser has it, message by message. */
export class Socket {
  readonly messages: Message[] = [];
  closed: { code: number; reason: string } | null = null;
  pings = 0;
  readonly #socket: WebSocket;
  #changed: () => void = () => undefined;

  constructor(url: string, headers: { authorization?: string }, options: object = {}) {
    this.#socket = new WebSocket(`${url.replace('http', 'ws')}/graphql`, 'graphql-transport-ws', options);
    this.#socket.on('open', () => this.#send({ type: 'connection_init', payload: headers }));
    this.#socket.on('message', (data) => this.#take(JSON.parse(String(data)) as Message));
    this.#socket.on('ping', () => this.#note(() => (this.pings += 1)));
    this.#socket.on('close', (code, reason) =>
      this.#note(() => (this.closed = { code, reason: String(reason) })),
    );
    this.#socket.on('error', () => undefined);
  }

  async subscribe(id: string, after: string | null = null): Promise<void> {
    await this.until(() => this.messages.some(({ type }) => type === 'connection_ack'));
    this.#send({ type: 'subscribe', id, payload: { query: BOOKS, variables: { after } } });
  }

  /** Stops reading, so that what is sent piles up; and goes on. */
  stall = (): void => this.#socket.pause();
  goOn = (): void => this.#socket.resume();
  leave = (): void => this.#socket.terminate();

  async until(holds: () => boolean): Promise<void> {
    while (!holds()) await new Promise<void>((resume) => (this.#changed = resume));
  }

  /** The cursors of what a subscription was told. */
  told = (id = '1'): string[] =>
    this.messages
      .filter((message) => message.type === 'next' && message.id === id)
      .flatMap(({ payload }) => payload?.data?.bookChanged.cursor ?? []);

  /** What was said before the socket was closed. */
  get farewell(): unknown {
    return this.messages.findLast(({ type }) => type === 'ping')?.payload;
  }

  #send = (message: object): void => this.#socket.send(JSON.stringify(message));

  #take(message: Message): void {
    this.#note(() => this.messages.push(message));
  }

  #note(work: () => void): void {
    work();
    this.#changed();
  }
}
