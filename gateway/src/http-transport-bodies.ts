import type { SubgraphRequest } from '@trust-supervision/subgraph';
import { LRUCache } from 'lru-cache';

/** How many queries are kept: the fetches of the plans in use. */
const QUERIES_KEPT = 4_000;

/** Bodies of requests to a subgraph. What a plan sends every time is written once; the variables are each request's. */
export class PreparedBodies {
  readonly #heads = new LRUCache<string, string>({ max: QUERIES_KEPT });

  of({
    query,
    operationName,
    variables,
  }: Pick<SubgraphRequest, 'query' | 'operationName' | 'variables'>): Buffer<ArrayBuffer> {
    return Buffer.from(`${this.#headOf(query, operationName)}${JSON.stringify(variables)}}`);
  }

  #headOf(query: string, operationName: string | undefined): string {
    // A planned query is one operation, so its text says its name as well.
    const known = this.#heads.get(query);
    if (known !== undefined) return known;
    const named = JSON.stringify({ query, operationName });
    const head = `${named.slice(0, -1)},"variables":`;
    this.#heads.set(query, head);
    return head;
  }
}
