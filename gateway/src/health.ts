import { json, type Route } from './answers';
import type { Graph } from './graph';
import { faultLine, type Logger } from './log';

/** `GET /healthz`: the process is alive. */
export const healthRoute: Route = async () => json(200, { ok: true });

/**
 * `GET /readyz`: what each subgraph says of itself; 503 when one is not ready, does not answer, or the
 * gateway stops.
 */
export function readyRoute(graph: Graph, logger: Logger, isStopping: () => boolean): Route {
  return async ({ requestId }) => {
    const subgraphs = await graph.readiness((name, failure) => logger(faultLine(requestId, failure, name)));
    const ready = !isStopping() && Object.values(subgraphs).every(({ ok }) => ok);
    return json(ready ? 200 : 503, { ok: ready, subgraphs });
  };
}
