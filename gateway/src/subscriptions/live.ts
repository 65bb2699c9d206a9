import type { Server } from 'node:http';
import type { Clock } from '@trust-supervision/kernel';
import type { SubgraphTransport } from '@trust-supervision/subgraph';
import type { Route } from '../answers';
import type { Contracts } from '../contracts/contract-desk';
import type { Graph } from '../graph';
import type { Limits } from '../limits/limits';
import type { RateLimit } from '../limits/rate-limit';
import type { Logger } from '../log';
import type { Metrics } from '../metrics';
import type { SignIn } from '../sign-in';
import { eventStreamRoute } from './event-stream-route';
import { Sessions, type IsRevoked } from './sessions';
import type { StreamLimits } from './shared-stream';
import { Subscriptions } from './subscriptions';
import { serveWebSockets } from './websocket';

/** What subscriptions may use; sizes in bytes and events, times in milliseconds. */
export type LiveLimits = StreamLimits & {
  readonly mostSessions: number;
  readonly mostOfOneSocket: number;
  readonly heartbeatMs: number;
};

export const LIVE_LIMITS: LiveLimits = {
  queue: 256,
  patience: 10_000,
  retry: { first: 100, most: 5_000 },
  mostSessions: 10_000,
  mostOfOneSocket: 100,
  heartbeatMs: 12_000,
};

type LiveParts = {
  readonly graph: Graph;
  readonly contracts: Contracts;
  readonly subgraphs: readonly SubgraphTransport[];
  readonly signIn: SignIn;
  readonly clock: Clock;
  readonly logger: Logger;
  readonly limits: Limits;
  readonly rateLimit: RateLimit;
  readonly maxBodyBytes: number;
  readonly liveLimits: LiveLimits;
  readonly isRevoked: IsRevoked;
  readonly metrics: Metrics;
};

/** The subscriptions of a gateway: a route for event streams, sockets on its server, and how all are sent away. */
export type Live = {
  readonly route: Route;
  serveSocketsOn(server: Server): void;
  drainAgencies(): void;
  drain(): Promise<void>;
};

/** Opens subscriptions, over WebSocket and as server-sent events. */
export function openLive(parts: LiveParts): Live {
  const subscriptions = new Subscriptions(parts);
  const sessions = new Sessions(parts.clock, parts.isRevoked);
  parts.metrics.countSessions(() => sessions.size);
  const settings = {
    ...parts.liveLimits,
    ...parts,
    subscriptions,
    sessions,
    maxMessageBytes: parts.maxBodyBytes,
  };
  let stopSockets = async (): Promise<void> => undefined;
  return {
    route: eventStreamRoute(settings),
    serveSocketsOn: (server) => {
      stopSockets = serveWebSockets(server, settings).stop;
    },
    drainAgencies: () => sessions.drainAgencies(),
    drain: async () => {
      sessions.drain();
      await stopSockets();
      await subscriptions.idle();
    },
  };
}
