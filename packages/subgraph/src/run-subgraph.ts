import type { SubgraphName } from '@trust-supervision/contracts';
import { InProcessBus } from '@trust-supervision/events';
import { clockOf, Environment } from '@trust-supervision/kernel';
import { startTracing, tracesTo } from '@trust-supervision/telemetry';
import type { Asking } from './access-rules';
import { httpEventLog } from './http-event-log';
import { IdentitySigner, IdentityVerifier } from './identity';
import { holdsReferenceSets, loadMissingSets } from './reference-sets';
import { serveSubgraph } from './serve';
import { startSubgraph, type SubgraphDefinition } from './start';

/** How often the events of the others are asked for. */
const ASK_EVERY_MS = 500;
const MAX_BODY_BYTES = 33 * 1024 * 1024;

/** The variable that tells where a subgraph is: `ACCOUNT_BOOK_URL` of account-book. */
export const urlVariable = (name: SubgraphName): string => `${name.toUpperCase().replaceAll('-', '_')}_URL`;

/**
 * Runs a subgraph as a process of its own until it is told to stop: serves it to its gateway, and reads the events of
 * the others from their outboxes, over HTTP. Throws when the environment does not fit or the schema cannot be opened.
 */
export async function runSubgraph<Context extends Asking>(
  definition: SubgraphDefinition<Context>,
  variables: NodeJS.ProcessEnv,
): Promise<void> {
  const { name, sources } = definition;
  const environment = new Environment(variables);
  const databaseUrl = environment.required('DATABASE_URL');
  const secret = environment.read('IDENTITY_SECRET', secretOf);
  const [host, port] = [environment.optional('HOST') ?? '127.0.0.1', environment.port('PORT', 0)];
  const urls = sources.map((source) => ({ source, url: environment.required(urlVariable(source)) }));
  environment.check();
  const collector = tracesTo(variables);
  const stopTracing = collector && startTracing({ service: name, to: collector });
  const now = (): Date => new Date();
  const bus = new InProcessBus((failure) => report(name, failure));
  const signer = new IdentitySigner(secret, now);
  for (const { source, url } of urls) bus.connect(source, httpEventLog({ source, url, signer }));
  const clock = clockOf(environment.optional('BUSINESS_DATE'));
  const subgraph = await startSubgraph(definition, { databaseUrl, clock, bus, onBug: report });
  if (holdsReferenceSets(definition)) await loadMissingSets(subgraph);
  const asking = setInterval(() => sources.map((source) => bus.published(source)), ASK_EVERY_MS);
  const served = await serveSubgraph(subgraph, {
    verifier: new IdentityVerifier(secret, now),
    host,
    port,
    maxBodyBytes: MAX_BODY_BYTES,
    onBug: (failure) => report(name, failure),
    onRefusal: (reason) => print({ level: 'warn', event: 'refused', subgraph: name, reason }),
  });
  print({ level: 'info', event: 'serving', subgraph: name, url: served.url });
  await stopped();
  clearInterval(asking);
  await served.close();
  await subgraph.stop();
  if (stopTracing) await stopTracing();
}

/** The secret that gateway and subgraphs share, as text of at least 32 bytes. */
export function secretOf(text: string): Uint8Array {
  const secret = Buffer.from(text);
  if (secret.length < 32) throw new RangeError('it has fewer than 32 bytes');
  return secret;
}

/** Resolves when the process is asked to end; asked again, it ends at once. */
export async function stopped(): Promise<void> {
  await new Promise<void>((resolve) => {
    for (const signal of ['SIGINT', 'SIGTERM'] as const) {
      process.once(signal, () => {
        process.once(signal, () => process.exit(1));
        resolve();
      });
    }
  });
}

const print = (line: object): void => void process.stdout.write(`${JSON.stringify(line)}\n`);

function report(subgraph: string, failure: unknown): void {
  const { message, stack } = failure instanceof Error ? failure : new Error(String(failure));
  print({ level: 'error', event: 'fault', subgraph, message, stack });
}
