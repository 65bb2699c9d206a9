import { DEFINITIONS } from '@trust-supervision/cli';
import { SUBGRAPHS, type SubgraphName } from '@trust-supervision/contracts';
import { InProcessBus } from '@trust-supervision/events';
import { httpTransport } from '@trust-supervision/gateway';
import type { Clock } from '@trust-supervision/kernel';
import {
  IdentitySigner,
  startSubgraph,
  type Asking,
  type SubgraphDefinition,
  type SubgraphTransport,
} from '@trust-supervision/subgraph';
import { SECRET } from './asker';
import { cannedExecutor } from './canned-answers';

/** Which subgraphs a gateway has, and how it reaches them. */
export type Reach =
  | { readonly by: 'HTTP'; readonly signed: boolean; readonly urls: Readonly<Record<SubgraphName, string>> }
  | { readonly by: 'canned, in the process' }
  | { readonly by: 'real, in the process'; readonly databases: Readonly<Record<SubgraphName, string>> };

/** The subgraphs as our gateway reaches them. */
export async function reachedFrom(reach: Reach, clock: Clock): Promise<SubgraphTransport[]> {
  if (reach.by === 'canned, in the process') return SUBGRAPHS.map(cannedSubgraph);
  if (reach.by === 'real, in the process') return startedOn(reach.databases, clock);
  const signer = new IdentitySigner(SECRET, () => new Date());
  return SUBGRAPHS.map((name) => httpTransport({ name, url: reach.urls[name], signer }));
}

function cannedSubgraph(name: SubgraphName): SubgraphTransport {
  const executor = cannedExecutor(name);
  const ready = async () => ({ ok: true, detail: {} });
  return { name, execute: (request) => executor.run(request), ready };
}

async function startedOn(
  databases: Readonly<Record<SubgraphName, string>>,
  clock: Clock,
): Promise<SubgraphTransport[]> {
  const onBug = (_source: unknown, failure: unknown): void => console.error(failure);
  const bus = new InProcessBus((failure) => onBug('bus', failure));
  const started: SubgraphTransport[] = [];
  for (const definition of DEFINITIONS as unknown as SubgraphDefinition<Asking>[]) {
    const databaseUrl = databases[definition.name];
    started.push(await startSubgraph(definition, { databaseUrl, clock, bus, onBug }));
  }
  return started;
}
