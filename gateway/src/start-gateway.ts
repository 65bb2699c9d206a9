import { once } from 'node:events';
import type { AddressInfo } from 'node:net';
import type { Clock } from '@trust-supervision/kernel';
import type { SubgraphTransport } from '@trust-supervision/subgraph';
import { json, type Route } from './answers';
import { Contracts, type Safelisting } from './contracts/contract-desk';
import type { Contract } from './contracts/contracts';
import type { DevIssuer } from './dev-issuer';
import { graphiqlRoute } from './graphiql';
import { Draining } from './draining';
import { Graph } from './graph';
import { graphqlRoute } from './graphql-route';
import { healthRoute, readyRoute } from './health';
import { createGatewayServer } from './http-server';
import { DEFAULT_LIMITS, type Limits } from './limits/limits';
import { RateLimit } from './limits/rate-limit';
import { faultLine, type Logger } from './log';
import { Metrics } from './metrics';
import { serveMetrics } from './metrics-server';
import { answerFrom, type Routes } from './routes';
import { SignIn, type SignInSettings } from './sign-in';
import type { Patience } from './subgraph-source';
import { LIVE_LIMITS, openLive, type LiveLimits } from './subscriptions/live';
import type { IsRevoked } from './subscriptions/sessions';
import { uploadsRoute } from './uploads';
import { zoneTransport } from './zone';

/** What a gateway is started with; sizes in bytes, times in milliseconds. */
export type GatewaySettings = {
  readonly supergraphSdl: string;
  readonly subgraphs: readonly SubgraphTransport[];
  readonly signIn: SignInSettings;
  /** Its business day goes into every identity; its system time judges tokens. */
  readonly clock: Clock;
  readonly logger: Logger;
  readonly host?: string;
  /** 0 takes a free port. */
  readonly port?: number;
  /** Publishes its keys; only the demonstration has one. */
  readonly devIssuer?: DevIssuer;
  readonly patience?: Patience;
  /** What partner agencies and the public may ask; an agency without one is refused. */
  readonly contracts?: readonly Contract[];
  /** The same for another supergraph, when it is swapped; without it those of the start stay in force. */
  readonly contractsOf?: (supergraphSdl: string) => readonly Contract[];
  /** Whether agencies may ask only what they registered, as in production. */
  readonly safelisting?: Safelisting;
  /** Where they differ from the usual ones. */
  readonly limits?: Partial<Limits>;
  readonly maxBodyBytes?: number;
  readonly maxUploadBytes?: number;
  readonly liveLimits?: LiveLimits;
  /** Where metrics are read; nowhere if not given. 0 takes a free port. */
  readonly metrics?: { readonly host: string; readonly port: number };
  /** Asked every second for each open subscription. */
  readonly isRevoked?: IsRevoked;
};

const MIB = 1024 * 1024;
const DEFAULTS = {
  host: '127.0.0.1',
  port: 4000,
  contracts: [],
  safelisting: 'REGISTERED_ONLY' as const,
  patience: { query: 10_000, mutation: 60_000 },
  maxBodyBytes: 4 * MIB,
  maxUploadBytes: 32 * MIB,
  liveLimits: LIVE_LIMITS,
  isRevoked: () => false,
};

/**
 * A running gateway. `close` takes no new request, lets those under way finish (at most 10 s), and then
 * stops. `swap` serves another supergraph, or says false and keeps the last good one (see `Graph.swap`).
 */
export type RunningGateway = {
  readonly url: string;
  /** Where metrics are read; null where they are not. */
  readonly metricsUrl: string | null;
  swap(supergraphSdl: string): Promise<boolean>;
  close(): Promise<void>;
};

/**
 * Serves the graph over HTTP. Does not wait for the subgraphs: `/readyz` tells of each. Throws when the
 * supergraph cannot be read, names a subgraph that was not handed over, or the address is taken.
 */
export async function startGateway(given: GatewaySettings): Promise<RunningGateway> {
  const settings = { ...DEFAULTS, ...given, limits: { ...DEFAULT_LIMITS, ...given.limits } };
  let isStopping = false;
  const metrics = new Metrics();
  const subgraphs = [
    ...settings.subgraphs,
    zoneTransport({ ...settings, onFailure: noted(settings.logger) }),
  ];
  const graph = new Graph({ ...settings, subgraphs, metrics });
  const signIn = new SignIn(settings.signIn, settings.clock);
  const rateLimit = new RateLimit(settings.limits.rate);
  const contracts = new Contracts(settings.contracts, settings.safelisting);
  const live = openLive({ ...settings, subgraphs, graph, signIn, rateLimit, contracts, metrics });
  const operations = graphqlRoute({ ...settings, graph, signIn, rateLimit, contracts, metrics });
  const routes: Routes = {
    '/graphql': { GET: forBrowsers(graphiqlRoute, operations), POST: operations },
    '/graphql/stream': { POST: live.route },
    '/uploads': { POST: uploadsRoute(settings.subgraphs, signIn, settings.maxUploadBytes) },
    '/healthz': { GET: healthRoute },
    '/readyz': { GET: readyRoute(graph, settings.logger, () => isStopping) },
    ...(settings.devIssuer && publishedKeys(settings.devIssuer)),
  };
  const httpServer = createGatewayServer((call) => answerFrom(routes, call), settings.logger);
  const draining = new Draining(httpServer);
  live.serveSocketsOn(httpServer);
  httpServer.listen(settings.port, settings.host);
  await once(httpServer, 'listening');
  const metricsServer = given.metrics && (await serveMetrics(metrics, given.metrics));
  return {
    url: urlOf(httpServer.address() as AddressInfo),
    metricsUrl: metricsServer ? urlOf(metricsServer.address() as AddressInfo) : null,
    swap: (supergraphSdl) =>
      graph.swap(supergraphSdl, () => {
        const next = settings.contractsOf?.(supergraphSdl);
        return () => {
          if (!next) return;
          contracts.replace(next);
          live.drainAgencies();
        };
      }),
    close: async () => {
      isStopping = true;
      await live.drain();
      await draining.stop();
      metricsServer?.close();
      metricsServer?.closeAllConnections();
    },
  };
}

/** Where the feed of the zone tells that a log failed. */
const noted =
  (logger: Logger) =>
  (failure: unknown, subgraph: string): void =>
    logger(faultLine('subscription', failure, subgraph));

/** Browsers that open the address get the page, programs the answer. */
const forBrowsers =
  (page: Route, operation: Route): Route =>
  (call) =>
    call.request.headers.accept?.includes('text/html') ? page(call) : operation(call);

const publishedKeys = ({ jwks }: DevIssuer): Routes => ({
  '/.well-known/jwks.json': { GET: async () => json(200, jwks) },
});

function urlOf({ address, family, port }: AddressInfo): string {
  if (address === '0.0.0.0' || address === '::') return `http://localhost:${port}`;
  return `http://${family === 'IPv6' ? `[${address}]` : address}:${port}`;
}
