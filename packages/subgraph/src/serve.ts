import { once } from 'node:events';
import { createServer, type Server, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { setTimeout as pause } from 'node:timers/promises';
import { sendEvents } from './serve-events';
import { goneBeforeAnswer, refusal, send } from './serve-http';
import { SubgraphRoutes, type Admission } from './serve-routes';
import type { SubgraphTransport } from './transport';

/** Where a subgraph is served and whom it answers; sizes in bytes. */
export type ServeSettings = Admission & {
  readonly host: string;
  /** 0 takes a free port. */
  readonly port: number;
  /** What went wrong inside; the sender reads only that something did. */
  readonly onBug: (failure: unknown) => void;
};

/** A served subgraph. `close` takes no new request and lets those under way finish, at most 10 s. */
export type ServedSubgraph = { readonly url: string; close(): Promise<void> };

/** A signed identity repeats the claims of a caller's token, which may alone fill the 16 KiB Node allows. */
const MAX_HEADER_BYTES = 64 * 1024;
const LET_FINISH_MS = 10_000;
const FAULT = refusal(500, 'INTERNAL_SERVER_ERROR', 'Something went wrong on our side.');

/**
 * Serves a subgraph over HTTP to its gateway, and to nobody else (architecture, decision 9). Throws when the
 * address is taken.
 *
 * - `POST /graphql` executes an operation, `POST /subscriptions` sends the events of one, `POST /uploads` keeps
 *   a file. All need an identity signed for exactly this request (see `bindingOf`) and run nothing without: 401,
 *   `UNAUTHENTICATED`.
 * - `GET /healthz` and `GET /readyz` are open: whether the process lives, whether the subgraph can answer.
 *
 * A body is held in memory until its signature is checked; a subgraph sees no byte of an unproven one. Each
 * process remembers the identities it has seen, so a replay is refused by the process that took the request.
 */
export async function serveSubgraph(
  subgraph: SubgraphTransport,
  { host, port, onBug, ...admission }: ServeSettings,
): Promise<ServedSubgraph> {
  const routes = new SubgraphRoutes(subgraph, admission);
  const underWay = new Set<ServerResponse>();
  const stopping = new AbortController();
  const server = createServer({ maxHeaderSize: MAX_HEADER_BYTES }, (request, response) => {
    underWay.add(response);
    response.once('close', () => underWay.delete(response));
    const gone = goneBeforeAnswer(response);
    void routes
      .answerTo(request, gone)
      .catch((failure: unknown) => {
        // A sender that left half-way is no fault of ours.
        if (request.complete) onBug(failure);
        return FAULT;
      })
      .then((answer) => {
        if (!('events' in answer)) return send(response, answer);
        return sendEvents(response, answer.events, AbortSignal.any([gone, stopping.signal]));
      })
      .catch((failure: unknown) => {
        // A broken-off stream is opened again by the gateway, behind the last event it has.
        onBug(failure);
        response.destroy();
      });
  });
  server.listen(port, host);
  await once(server, 'listening');
  return {
    url: urlOf(server.address() as AddressInfo),
    close: () => {
      stopping.abort();
      return drained(server, underWay);
    },
  };
}

/** Kept connections on which nothing is under way are cut: their senders would hold them for seconds. */
async function drained(server: Server, underWay: ReadonlySet<ServerResponse>): Promise<void> {
  const closed = new Promise((done) => server.close(done));
  const answered = Promise.allSettled([...underWay].map((response) => once(response, 'close')));
  await Promise.race([answered, pause(LET_FINISH_MS, undefined, { ref: false })]);
  server.closeAllConnections();
  await closed;
}

const urlOf = ({ address, family, port }: AddressInfo): string =>
  `http://${family === 'IPv6' ? `[${address}]` : address}:${port}`;
