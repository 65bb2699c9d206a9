import type { Server } from 'node:http';
import type { Clock } from '@trust-supervision/kernel';
import type { SubgraphTransport } from '@trust-supervision/subgraph';
import type { Route } from '../answers';
import type { Logger } from '../log';
import type { SignIn } from '../sign-in';
import type { Patience } from '../subgraph-source';
import { SubscriptionPlanner } from './event-execution';
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
  readonly httpServer: Server;
  readonly supergraphSdl: string;
  readonly subgraphs: readonly SubgraphTransport[];
  readonly patience: Patience;
  readonly signIn: SignIn;
  readonly clock: Clock;
  readonly logger: Logger;
  readonly maxBodyBytes: number;
  readonly liveLimits: LiveLimits;
  readonly isRevoked: IsRevoked;
};

/** The subscriptions of a gateway: sockets on its server, a route for event streams, and how they are sent away. */
export type Live = { readonly route: Route; drain(): Promise<void> };

/** Opens subscriptions on the gateway's server, over WebSocket and as server-sent events. */
export function openLive(parts: LiveParts): Live {
  const { httpServer, supergraphSdl, subgraphs, patience, clock, logger, liveLimits, isRevoked } = parts;
  const planner = new SubscriptionPlanner(supergraphSdl, subgraphs, patience);
  const subscriptions = new Subscriptions({
    planner,
    clock,
    logger,
    limits: liveLimits,
    checkLimits: () => [],
  });
  const sessions = new Sessions(clock, isRevoked);
  const settings = { ...liveLimits, ...parts, subscriptions, sessions, maxMessageBytes: parts.maxBodyBytes };
  const sockets = serveWebSockets(httpServer, settings);
  return {
    route: eventStreamRoute(settings),
    drain: async () => {
      sessions.drain();
      await sockets.stop();
      await subscriptions.idle();
    },
  };
}
