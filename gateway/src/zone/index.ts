import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Clock } from '@trust-supervision/kernel';
import { Executor, type Asking, type SubgraphTransport } from '@trust-supervision/subgraph';
import type { LoggedStatus } from './logged-status';
import { ZoneLogs } from './zone-logs';
import type { ZoneEvent } from './zone-stream';

/** What the feed adds to the graph, as the schema of a subgraph that lives in the gateway. */
export const zone = {
  name: 'zone',
  typeDefs: readFileSync(join(__dirname, 'zone.graphql'), 'utf8'),
} as const;

type ZoneParts = {
  readonly subgraphs: readonly SubgraphTransport[];
  readonly clock: Clock;
  readonly onFailure: (failure: unknown, subgraph: string) => void;
};

/**
 * The feed of the whole zone over the logs of the subgraphs. To the graph it is one more subgraph: access rules,
 * contracts, planning and sharing hold for it as for the others.
 */
export function zoneTransport({ subgraphs, clock, onFailure }: ZoneParts): SubgraphTransport {
  const executor = new Executor<Asking>(
    zone.typeDefs,
    resolversOver(new ZoneLogs(subgraphs, onFailure)),
    (identity) => ({ identity }),
    (failure) => onFailure(failure, zone.name),
  );
  return {
    name: zone.name,
    execute: (request) => executor.run(request),
    subscribe: (request) => executor.subscribe(request, () => clock.businessDay()),
    ready: async () => ({ ok: true, detail: {} }),
  };
}

const resolversOver = (logs: ZoneLogs): object => ({
  Query: {
    zoneStatusCursor: (_parent: unknown, _args: unknown, { identity }: Asking) => logs.cursor(identity),
  },
  Subscription: {
    zoneStatusChanged: {
      subscribe: (_parent: unknown, { after }: { after?: string | null }, { identity }: Asking) =>
        logs.open(after ?? null, identity),
      resolve: (event: ZoneEvent) => event,
    },
  },
  ZoneStatusChanged: {
    enterprise: keyed('usci'),
    accountBook: keyed('bookNumber'),
    bondedList: keyed('listNumber'),
    declaration: keyed('declarationNumber'),
  },
});

/** What is found by a key in the subgraph that owns it. */
const keyed =
  (key: 'usci' | 'bookNumber' | 'listNumber' | 'declarationNumber') =>
  ({ [key]: value }: LoggedStatus): object | null =>
    value === null ? null : { [key]: value };
