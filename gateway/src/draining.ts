import { once } from 'node:events';
import type { Server, ServerResponse } from 'node:http';
import { setTimeout as pause } from 'node:timers/promises';

const LET_FINISH_MS = 10_000;

/** Knows which requests are under way, so that a server can stop without cutting one off. */
export class Draining {
  readonly #underWay = new Set<ServerResponse>();

  constructor(private readonly server: Server) {
    server.prependListener('request', (_request, response: ServerResponse) => {
      this.#underWay.add(response);
      response.once('close', () => this.#underWay.delete(response));
    });
  }

  /** Takes no new request, lets those under way finish (at most 10 s), then cuts every connection. */
  async stop(): Promise<void> {
    const closed = new Promise((done) => this.server.close(done));
    this.server.closeIdleConnections();
    const answered = Promise.allSettled([...this.#underWay].map((response) => once(response, 'close')));
    await Promise.race([answered, pause(LET_FINISH_MS, undefined, { ref: false })]);
    this.server.closeAllConnections();
    await closed;
  }
}
