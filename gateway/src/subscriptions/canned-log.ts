import { ok, refuse, type LegalDate } from '@trust-supervision/kernel';
import type { SubgraphEvent, SubgraphEvents, SubgraphTransport } from '@trust-supervision/subgraph';
import { GraphQLError } from 'graphql';
import { composeSupergraph } from '../compose';

const typeDefs = `extend schema @link(url: "https://specs.apollo.dev/federation/v2.9", import: ["@key"])
  type Query { books: Int }
  type Subscription { bookChanged(after: String): BookChanged! }
  type BookChanged { cursor: String! text: String! }`;

/** A graph of one subgraph that has nothing but a log. */
export const loggedSdl = composeSupergraph([{ name: 'books', typeDefs }]);
export const BOOKS = 'subscription Books($after: String) { bookChanged(after: $after) { cursor text } }';

/** A log that a test writes: event number 1 has the cursor `c1`. Counts how often it was opened. */
export class CannedLog implements SubgraphTransport {
  readonly name = 'books';
  opened = 0;
  readonly #texts: string[] = [];
  readonly #readers = new Set<() => void>();

  append(...texts: readonly string[]): void {
    this.#texts.push(...texts);
    for (const wake of this.#readers) wake();
  }

  execute: SubgraphTransport['execute'] = async () => ({ data: { books: this.#texts.length } });
  ready: SubgraphTransport['ready'] = async () => ({ ok: true, detail: {} });

  subscribe: NonNullable<SubgraphTransport['subscribe']> = async ({ variables }) => {
    this.opened += 1;
    const [after] = Object.values(variables) as (string | null)[];
    const at = after ? Number(/^c(\d+)$/.exec(after)?.[1]) : this.#texts.length;
    if (Number.isNaN(at))
      return refuse([new GraphQLError('no cursor', { extensions: { code: 'BAD_USER_INPUT' } })]);
    return ok(this.#eventsFrom(at));
  };

  #eventsFrom(start: number): SubgraphEvents {
    const state = { at: start, isEnded: false };
    let wake: () => void = () => undefined;
    const woken = (): void => wake();
    this.#readers.add(woken);
    const end = async (): Promise<IteratorResult<SubgraphEvent, undefined>> => {
      state.isEnded = true;
      this.#readers.delete(woken);
      wake();
      return { done: true, value: undefined };
    };
    const events: SubgraphEvents = {
      cursor: `c${start}`,
      next: async () => {
        while (!state.isEnded && state.at >= this.#texts.length)
          await new Promise<void>((resume) => (wake = resume));
        if (state.isEnded) return { done: true, value: undefined };
        state.at += 1;
        const { at } = state;
        const bookChanged = { cursor: `c${at}`, text: this.#texts[at - 1] };
        const businessDay = '2020-06-01' as LegalDate;
        return { done: false, value: { cursor: `c${at}`, businessDay, result: { data: { bookChanged } } } };
      },
      return: end,
      [Symbol.asyncIterator]: () => events,
    };
    return events;
  }
}
