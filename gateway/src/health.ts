import type { SubgraphReadiness, SubgraphTransport } from '@trust-supervision/subgraph';
import { json, type Route } from './answers';
import { within } from './deadline';
import { faultLine, type Logger } from './log';

const READY_WITHIN_MS = 2_000;

/** `GET /healthz`: the process is alive. */
export const healthRoute: Route = async () => json(200, { ok: true });

/**
 * `GET /readyz`: what each subgraph says of itself; 503 when one is not ready, does not answer, or the
 * gateway stops.
 */
export function readyRoute(
  subgraphs: readonly SubgraphTransport[],
  logger: Logger,
  isStopping: () => boolean,
): Route {
  return async ({ requestId }) => {
    const states = await Promise.all(
      subgraphs.map(async (transport): Promise<[string, SubgraphReadiness]> => {
        try {
          return [transport.name, await within(READY_WITHIN_MS, () => transport.ready())];
        } catch (failure) {
          logger(faultLine(requestId, failure, transport.name));
          return [transport.name, { ok: false, detail: { reason: 'does not answer' } }];
        }
      }),
    );
    const ready = !isStopping() && states.every(([, state]) => state.ok);
    return json(ready ? 200 : 503, { ok: ready, subgraphs: Object.fromEntries(states) });
  };
}
