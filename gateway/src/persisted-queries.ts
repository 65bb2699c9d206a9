import { ok, refuse, sha256, type Result } from '@trust-supervision/kernel';
import { GraphQLError } from 'graphql';
import { LRUCache } from 'lru-cache';
import { isJson } from './engine/json';
import type { GraphQLRequest } from './graphql-request';

/** How many characters of query texts are kept: those used last. */
const CHARACTERS_KEPT = 20_000_000;

/**
 * Automatic persisted queries: a client sends the SHA-256 of its query, and the text only when it is asked to. Saves
 * the way up and nothing else: it is no permission.
 */
export class PersistedQueries {
  readonly #texts = new LRUCache<string, string>({
    maxSize: CHARACTERS_KEPT,
    sizeCalculation: (text) => text.length + 64,
  });

  /** The text of a request's query. Refuses a digest that is not known, or not that of the text. */
  textOf({ query, extensions }: GraphQLRequest): Result<string, GraphQLError> {
    const persisted = extensions['persistedQuery'];
    if (persisted === undefined || persisted === null) return ok(query ?? '');
    const { version, sha256Hash } = isJson(persisted) ? persisted : {};
    if (version !== 1 || typeof sha256Hash !== 'string')
      return refused('PERSISTED_QUERY_NOT_SUPPORTED', 'Persisted queries are named by SHA-256, version 1.');
    if (query === null) {
      const known = this.#texts.get(sha256Hash);
      return known === undefined ? refused('PERSISTED_QUERY_NOT_FOUND', 'PersistedQueryNotFound') : ok(known);
    }
    if (sha256(query) === sha256Hash) return ok(query);
    return refused('BAD_USER_INPUT', 'The digest of the persisted query is not that of its text.');
  }

  /** Keeps the text of a query that was sent with its digest, once it is known to be one. */
  keep({ query, extensions }: GraphQLRequest): void {
    if (query !== null && extensions['persistedQuery']) this.#texts.set(sha256(query), query);
  }
}

const refused = (code: string, message: string): Result<never, GraphQLError> =>
  refuse(new GraphQLError(message, { extensions: { code } }));
