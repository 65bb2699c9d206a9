import { badInput } from './errors';

/** The largest page. */
export const MOST_PER_PAGE = 100;

/** Relay arguments as a client gives them. */
export type PageArguments = { first?: number | null | undefined; after?: string | null | undefined };

/** A page to load: `limit` nodes after the key of the last node seen. Load one more to know whether others follow. */
export type Page = { readonly limit: number; readonly after: readonly string[] | null };

export type Connection<Node> = {
  edges: { cursor: string; node: Node }[];
  nodes: Node[];
  pageInfo: { hasNextPage: boolean; endCursor: string | null };
};

/** Reads the arguments. Throws BAD_USER_INPUT for a page size outside 1 to 100 or a cursor that is not ours. */
export function pageOf({ first, after }: PageArguments, defaultSize = 20): Page {
  const limit = first ?? defaultSize;
  if (limit < 1 || limit > MOST_PER_PAGE) throw badInput(`first is ${limit}; allowed: 1 to ${MOST_PER_PAGE}`);
  return { limit, after: after ? keyOfCursor(after) : null };
}

/** The whole number a page begins after, 0 for the first page. Throws BAD_USER_INPUT for a cursor that is not ours. */
export function wholeKeyOf({ after }: Page): string {
  const key = after?.[0] ?? '0';
  if (/^\d{1,15}$/.test(key)) return key;
  throw badInput('after is no cursor of this graph');
}

/** The connection of the nodes loaded for a page (`limit + 1` at most), in order. `keyOf` is the keyset of a node. */
export function connectionOf<Node>(
  loaded: readonly Node[],
  page: Page,
  keyOf: (node: Node) => readonly (string | number)[],
): Connection<Node> {
  const nodes = loaded.slice(0, page.limit);
  const edges = nodes.map((node) => ({ cursor: cursorOf(keyOf(node)), node }));
  return {
    edges,
    nodes,
    pageInfo: { hasNextPage: loaded.length > page.limit, endCursor: edges.at(-1)?.cursor ?? null },
  };
}

const cursorOf = (key: readonly (string | number)[]): string =>
  Buffer.from(JSON.stringify(key.map(String))).toString('base64url');

function keyOfCursor(cursor: string): string[] {
  try {
    const key: unknown = JSON.parse(Buffer.from(cursor, 'base64url').toString());
    if (Array.isArray(key) && key.every((part) => typeof part === 'string')) return key;
  } catch {
    // Falls through to the refusal: what cannot be read is no cursor of ours.
  }
  throw badInput('after is no cursor of this graph');
}
