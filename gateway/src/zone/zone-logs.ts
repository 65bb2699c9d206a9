import { SUBGRAPHS, type SubgraphName } from '@trust-supervision/contracts';
import { badInput } from '@trust-supervision/graphql';
import type { Identity, SubgraphEvents, SubgraphTransport } from '@trust-supervision/subgraph';
import { GraphQLError } from 'graphql';
import { LOGGED_FIELDS } from './logged-status';
import { partsOf, wholeOf } from './zone-cursor';
import { ZoneStream, type LogSource } from './zone-stream';

/** What the log of each subgraph is called in its schema: `<name>StatusCursor` and `<name>StatusFeed`. */
const LOGS: Readonly<Record<SubgraphName, string>> = {
  'enterprise-credit': 'credit',
  'account-book': 'accountBook',
  'clearance-inspection': 'clearance',
  'guarantee-auction': 'guarantee',
};
/** How long a subgraph may take to say where its log stands, in milliseconds. */
const CURSOR_WITHIN_MS = 5_000;

/** The logs of all subgraphs as one. Each subgraph decides for itself what a caller is told of its log. */
export class ZoneLogs {
  constructor(
    private readonly subgraphs: readonly SubgraphTransport[],
    private readonly onFailure: (failure: unknown, subgraph: string) => void,
  ) {}

  /** Where they stand for a caller. */
  async cursor(identity: Identity): Promise<string> {
    return wholeOf(await Promise.all(SUBGRAPHS.map((name) => this.#cursorOf(name, identity))));
  }

  /**
   * What follows a cursor, or comes from now on. Throws BAD_USER_INPUT for a cursor that is not the caller's, and
   * SUBGRAPH_UNAVAILABLE while one of the logs cannot be read; later on it is waited for.
   */
  async open(after: string | null, identity: Identity): Promise<ZoneStream> {
    const parts = after === null ? null : partsOf(after);
    if (after !== null && parts === null) throw badInput('after is no cursor of this graph');
    const sources = SUBGRAPHS.map((name): LogSource => ({
      open: (part) => this.#opened(name, part, identity),
      onFailure: (failure) => this.onFailure(failure, name),
    }));
    const opened = await Promise.allSettled(sources.map(({ open }, log) => open(parts?.[log] ?? null)));
    const open = opened.flatMap((each) => (each.status === 'fulfilled' ? [each.value] : []));
    const failed = opened.find((each) => each.status === 'rejected');
    if (!failed) return new ZoneStream(sources, open);
    await Promise.all(open.map((events) => events.return()));
    throw failed.reason;
  }

  async #cursorOf(name: SubgraphName, identity: Identity): Promise<string> {
    const field = `${LOGS[name]}StatusCursor`;
    const request = { query: `{ cursor: ${field} }`, variables: {}, identity, patience: CURSOR_WITHIN_MS };
    const { data, errors } = await this.#asked(name, () => this.#subgraph(name).execute(request));
    if (errors?.[0]) throw errors[0];
    return String(data?.['cursor']);
  }

  async #opened(name: SubgraphName, after: string | null, identity: Identity): Promise<SubgraphEvents> {
    const query = `subscription ($after: String) {
  event: ${LOGS[name]}StatusFeed(after: $after) {
    ${LOGGED_FIELDS}
  }
}`;
    const { subscribe } = this.#subgraph(name);
    const opened = await this.#asked(name, async () =>
      subscribe?.({ query, variables: { after }, identity }),
    );
    if (opened?.ok) return opened.value;
    throw opened?.problem[0] ?? UNAVAILABLE;
  }

  #subgraph(name: SubgraphName): SubgraphTransport {
    const subgraph = this.subgraphs.find((each) => each.name === name);
    if (!subgraph) throw UNAVAILABLE;
    return subgraph;
  }

  async #asked<Answer>(name: SubgraphName, ask: () => Promise<Answer>): Promise<Answer> {
    try {
      return await ask();
    } catch (failure) {
      this.onFailure(failure, name);
      throw UNAVAILABLE;
    }
  }
}

const UNAVAILABLE = new GraphQLError('The status of the zone is not available at the moment; try again.', {
  extensions: { code: 'SUBGRAPH_UNAVAILABLE' },
});
