import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { SUBGRAPHS } from '@trust-supervision/contracts';
import { clockOf, Environment } from '@trust-supervision/kernel';
import { startTracing, tracesTo } from '@trust-supervision/telemetry';
import { IdentitySigner, secretOf, stopped, urlVariable } from '@trust-supervision/subgraph';
import { readContracts } from './contracts/contracts';
import { createDevIssuer } from './dev-issuer';
import { httpTransport } from './http-transport';
import { faultLine, linesTo } from './log';
import { startGateway, type RunningGateway } from './start-gateway';

const SUPERGRAPH = join(__dirname, '../supergraph.graphql');
const CONTRACTS = join(__dirname, '../contracts');

/**
 * Runs the gateway as a process of its own until it is told to stop. SIGHUP reads the supergraph and the contracts anew
 * (`Graph.swap`); what cannot be read leaves the last good ones in force. Throws when the environment does not fit or the address is taken.
 */
export async function runGateway(variables: NodeJS.ProcessEnv): Promise<void> {
  const environment = new Environment(variables);
  const supergraphFile = environment.optional('SUPERGRAPH') ?? SUPERGRAPH;
  const contractsFolder = environment.optional('CONTRACTS') ?? CONTRACTS;
  const secret = environment.read('IDENTITY_SECRET', secretOf);
  const urls = SUBGRAPHS.map((name) => ({ name, url: environment.required(urlVariable(name)) }));
  const [host, port] = [environment.optional('HOST') ?? '127.0.0.1', environment.port('PORT', 4000)];
  const tokens = {
    issuer: environment.required('TOKEN_ISSUER'),
    audience: environment.required('TOKEN_AUDIENCE'),
  };
  const keyFile = environment.optional('DEV_ISSUER_KEY');
  const jwks = keyFile === undefined ? environment.read('JWKS_URL', (text) => new URL(text)) : undefined;
  const metricsPort = environment.optional('METRICS_PORT');
  const metrics = metricsPort !== undefined && {
    host: environment.optional('METRICS_HOST') ?? '127.0.0.1',
    port: environment.port('METRICS_PORT', 0),
  };
  environment.check();
  const collector = tracesTo(variables);
  const stopTracing = collector && startTracing({ service: 'gateway', to: collector });
  const devIssuer = keyFile === undefined ? undefined : await createDevIssuer({ ...tokens, keyFile });
  const signer = new IdentitySigner(secret, () => new Date());
  const subgraphs = urls.map(({ name, url }) => httpTransport({ name, url, signer }));
  const supergraphSdl = readFileSync(supergraphFile, 'utf8');
  const gateway = await startGateway({
    supergraphSdl,
    contracts: readContracts(contractsFolder, supergraphSdl),
    contractsOf: (sdl) => readContracts(contractsFolder, sdl, 'ANEW'),
    subgraphs,
    signIn: { ...tokens, keys: devIssuer?.jwks ?? (jwks as URL) },
    clock: clockOf(environment.optional('BUSINESS_DATE')),
    logger,
    host,
    port,
    ...(devIssuer && { devIssuer }),
    ...(metrics && { metrics }),
  });
  logger({ level: 'info', event: 'serving', url: gateway.url });
  process.on('SIGHUP', () => void readAnew(gateway, supergraphFile));
  await stopped();
  await gateway.close();
  await Promise.all(subgraphs.map((subgraph) => subgraph.close?.()));
  if (stopTracing) await stopTracing();
}

async function readAnew(gateway: RunningGateway, supergraphFile: string): Promise<void> {
  try {
    await gateway.swap(readFileSync(supergraphFile, 'utf8'));
  } catch (failure) {
    logger(faultLine('supergraph', failure));
  }
}

const logger = linesTo(process.stdout);
