import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { SubgraphName } from '@trust-supervision/contracts';
import { InProcessBus } from '@trust-supervision/events';
import {
  createDevIssuer,
  readContracts,
  startGateway,
  type DevIssuer,
  type Logger,
  type Persona,
  type RunningGateway,
} from '@trust-supervision/gateway';
import type { Clock } from '@trust-supervision/kernel';
import {
  holdsReferenceSets,
  loadMissingSets,
  ROLES,
  settled,
  startSubgraph,
  type RunningSubgraph,
  type Asking,
  type SubgraphDefinition,
} from '@trust-supervision/subgraph';
import { DEFINITIONS } from './definitions';

/** Where the one-process shape keeps what, and where it listens. */
export type WorldSettings = {
  /** The schema of a subgraph: `file:PATH` for SQLite, `mysql://...` for MySQL or MariaDB. */
  readonly databaseUrl: (name: SubgraphName) => string;
  readonly clock: Clock;
  readonly logger: Logger;
  /** Keeps the development issuer's key, so that tokens outlive a restart; without it they do not. */
  readonly keyFile?: string;
  readonly host?: string;
  /** 0 takes a free port. */
  readonly port?: number;
  /** The folder of the contracts of partner agencies, when it is another than the committed one. */
  readonly contracts?: string;
  /** Sees every statement of every subgraph: for counting in tests. */
  readonly onStatement?: (name: SubgraphName, statement: string) => void;
};

/** The whole graph in one process: gateway, four subgraphs, bus, issuer. */
export type World = {
  readonly url: string;
  readonly clock: Clock;
  readonly subgraphs: readonly RunningSubgraph[];
  /** A signed token; it is valid for a day unless told otherwise, in seconds. */
  tokenFor(persona: Persona, lifetime?: number): Promise<string>;
  /** Resolves when no event is on its way between the subgraphs any more. */
  settled(): Promise<void>;
  /** Lets requests under way finish, then closes everything. */
  stop(): Promise<void>;
};

/** Composed and committed; `npm run compose` writes it. */
export const SUPERGRAPH_FILE = join(__dirname, '../../../gateway/supergraph.graphql');
/** What partner agencies may ask. */
export const CONTRACTS_FOLDER = join(__dirname, '../../../gateway/contracts');
export const ISSUER = { issuer: 'urn:trust-supervision:development', audience: 'trust-supervision' } as const;
const A_DAY = 86_400;
/** The demonstration is looked at by anybody, and its year is entered by one caller. */
const LOCAL_LIMITS = { introspection: ROLES, rate: { requests: 20_000, seconds: 10 } };

/** One SQLite file a subgraph, in a data folder. */
export const databasesIn =
  (folder: string) =>
  (name: SubgraphName): string =>
    `file:${join(folder, `${name}.db`)}`;

/** Starts the one-process shape. Throws when a schema cannot be opened or the address is taken; nothing stays open. */
export async function startWorld(settings: WorldSettings): Promise<World> {
  const { clock, logger } = settings;
  const bus = new InProcessBus((failure) => logger(faultOf('delivery', failure)));
  const subgraphs: RunningSubgraph[] = [];
  const stopSubgraphs = async (): Promise<void> => {
    await Promise.all(subgraphs.map((subgraph) => subgraph.stop()));
  };
  try {
    for (const definition of DEFINITIONS) {
      // Each definition knows its own context; what is started no longer shows it.
      subgraphs.push(await opened(definition as unknown as SubgraphDefinition<Asking>, settings, bus));
    }
    const issuer = await createDevIssuer({
      ...ISSUER,
      ...(settings.keyFile === undefined ? {} : { keyFile: settings.keyFile }),
    });
    const gateway = await gatewayOver(subgraphs, settings, issuer);
    return {
      url: gateway.url,
      clock,
      subgraphs,
      tokenFor: (persona, lifetime = A_DAY) => issuer.tokenFor(persona, lifetime),
      settled: () => settled(subgraphs, bus),
      stop: async () => {
        await gateway.close();
        await stopSubgraphs();
      },
    };
  } catch (failure) {
    await stopSubgraphs();
    throw failure;
  }
}

async function opened(
  definition: SubgraphDefinition<Asking>,
  { databaseUrl, clock, logger, onStatement }: WorldSettings,
  bus: InProcessBus,
): Promise<RunningSubgraph> {
  const { name } = definition;
  const subgraph = await startSubgraph(definition, {
    databaseUrl: databaseUrl(name),
    clock,
    bus,
    onBug: (source, failure) => logger(faultOf(source, failure)),
    ...(onStatement ? { onStatement: (statement: string) => onStatement(name, statement) } : {}),
  });
  if (holdsReferenceSets(definition)) await loadMissingSets(subgraph);
  return subgraph;
}

function gatewayOver(
  subgraphs: readonly RunningSubgraph[],
  { clock, logger, host, port, contracts = CONTRACTS_FOLDER }: WorldSettings,
  devIssuer: DevIssuer,
): Promise<RunningGateway> {
  const supergraphSdl = readFileSync(SUPERGRAPH_FILE, 'utf8');
  return startGateway({
    supergraphSdl,
    contracts: readContracts(contracts, supergraphSdl),
    subgraphs,
    signIn: { issuer: devIssuer.issuer, audience: devIssuer.audience, keys: devIssuer.jwks },
    clock,
    logger,
    devIssuer,
    limits: LOCAL_LIMITS,
    ...(host === undefined ? {} : { host }),
    ...(port === undefined ? {} : { port }),
  });
}

const faultOf = (where: string, failure: unknown): Parameters<Logger>[0] => ({
  level: 'error',
  event: 'fault',
  subgraph: where,
  message: failure instanceof Error ? failure.message : String(failure),
  stack: failure instanceof Error ? failure.stack : undefined,
});
