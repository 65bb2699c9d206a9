import type { SubgraphReadiness, SubgraphTransport } from '@trust-supervision/subgraph';
import { within } from './deadline';
import { GraphEngine } from './engine';
import type { Limits } from './limits/limits';
import type { Logger } from './log';
import type { Metrics } from './metrics';
import { SubgraphSource, type Patience } from './subgraph-source';

/** What the graph is made of. */
export type GraphParts = {
  readonly supergraphSdl: string;
  readonly subgraphs: readonly SubgraphTransport[];
  readonly patience: Patience;
  readonly limits: Limits;
  readonly logger: Logger;
  readonly metrics: Metrics;
};

/** How long a subgraph has to say whether it can answer. */
const READY_WITHIN_MS = 2_000;

/**
 * The graph as it is served now. Starts without its subgraphs being ready. A new supergraph takes the place of the old
 * one between two requests; those under way finish with the one they began with.
 */
export class Graph {
  readonly #parts: GraphParts;
  readonly #sources: ReadonlyMap<string, SubgraphSource>;
  #engine: GraphEngine;

  /** Throws when the supergraph cannot be read or names a subgraph that was not handed over. */
  constructor(parts: GraphParts) {
    this.#parts = parts;
    this.#sources = new Map(
      parts.subgraphs.map((transport) => [
        transport.name,
        new SubgraphSource(transport, parts.patience, parts.metrics.fetchesOf(transport.name)),
      ]),
    );
    this.#engine = new GraphEngine(parts.supergraphSdl, this.#sources, parts.limits);
  }

  /** Plans and runs operations; ask for it anew with each request. */
  get engine(): GraphEngine {
    return this.#engine;
  }

  get patience(): Patience {
    return this.#parts.patience;
  }

  /** What each subgraph says of itself; one that does not answer is not ready. */
  async readiness(
    onSilent: (name: string, failure: unknown) => void,
  ): Promise<Record<string, SubgraphReadiness>> {
    const states = await Promise.all(
      this.#parts.subgraphs.map(async (transport): Promise<[string, SubgraphReadiness]> => {
        try {
          return [transport.name, await within(READY_WITHIN_MS, () => transport.ready())];
        } catch (failure) {
          onSilent(transport.name, failure);
          return [transport.name, { ok: false, detail: { reason: 'does not answer' } }];
        }
      }),
    );
    return Object.fromEntries(states);
  }

  /**
   * Serves another supergraph from now on, when it can be read and all its subgraphs are ready; otherwise the last good
   * one stays. Operations that were in use are planned before the first request meets it. `follow` makes ready what
   * depends on the supergraph, or throws; what it returns is called in the moment of the exchange.
   */
  async swap(supergraphSdl: string, follow: () => () => void): Promise<boolean> {
    try {
      const next = new GraphEngine(supergraphSdl, this.#sources, this.#parts.limits);
      const exchange = follow();
      const states = await this.readiness(() => undefined);
      const waiting = next.subgraphs.filter((name) => !states[name]?.ok);
      if (waiting.length > 0) throw new Error(`not ready: ${waiting.join(', ')}`);
      next.warm(this.#engine.inUse());
      this.#engine = next;
      exchange();
      this.#parts.logger({ level: 'info', event: 'supergraph', outcome: 'swapped' });
      return true;
    } catch (failure) {
      const message = failure instanceof Error ? failure.message : String(failure);
      this.#parts.logger({ level: 'error', event: 'supergraph', outcome: 'last good one kept', message });
      return false;
    }
  }
}
