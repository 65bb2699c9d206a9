import { readFileSync } from 'node:fs';
import {
  ApolloGateway,
  LocalGraphQLDataSource,
  RemoteGraphQLDataSource,
  type GraphQLDataSource,
} from '@apollo/gateway';
import { ApolloServer } from '@apollo/server';
import { startStandaloneServer } from '@apollo/server/standalone';
import { SUPERGRAPH_FILE } from '@trust-supervision/cli';
import { SUBGRAPHS, type SubgraphName } from '@trust-supervision/contracts';
import { stripAccessDirectives } from '@trust-supervision/gateway';
import { legalDate, SetClock } from '@trust-supervision/kernel';
import {
  bindingOf,
  IdentitySigner,
  SIGNED_IDENTITY_HEADER,
  type SubgraphTransport,
} from '@trust-supervision/subgraph';
import { DAY, IDENTITY, SECRET } from './asker';
import { cannedExecutor } from './canned-answers';
import { answerParent, settingsOfProcess } from './child';
import { reachedFrom, type Reach } from './subgraphs';

/** @apollo/gateway and @apollo/server as they come, over the same subgraphs: what ours is compared with. */
const reach = settingsOfProcess<Reach>();
const signer = new IdentitySigner(SECRET, () => new Date());

/** Real subgraphs answer only what is signed, whoever asks. */
class SignedDataSource extends RemoteGraphQLDataSource {
  constructor(
    private readonly subgraph: string,
    url: string,
  ) {
    super({ url });
  }

  override async willSendRequest({
    request,
  }: Parameters<NonNullable<RemoteGraphQLDataSource['willSendRequest']>>[0]) {
    const { http, ...body } = request;
    const sent = {
      subgraph: this.subgraph,
      method: 'POST',
      path: '/graphql',
      mediaType: 'application/json',
      fileName: '',
    };
    const binding = bindingOf(sent, Buffer.from(JSON.stringify(body)));
    http?.headers.set(SIGNED_IDENTITY_HEADER, signer.sign(IDENTITY, binding));
  }
}

const inProcess = (subgraph: SubgraphTransport): GraphQLDataSource => ({
  process: async ({ request: { query = '', operationName, variables = {} } }) =>
    (await subgraph.execute({
      query,
      ...(operationName && { operationName }),
      variables,
      identity: IDENTITY,
    })) as Awaited<ReturnType<GraphQLDataSource['process']>>,
});

async function sources(): Promise<(name: string) => GraphQLDataSource> {
  if (reach.by === 'HTTP') {
    const urlOf = (name: string): string => `${reach.urls[name as SubgraphName]}/graphql`;
    return (name) =>
      reach.signed
        ? new SignedDataSource(name, urlOf(name))
        : new RemoteGraphQLDataSource({ url: urlOf(name) });
  }
  if (reach.by === 'canned, in the process')
    return (name) => new LocalGraphQLDataSource(cannedExecutor(name as SubgraphName).schema);
  const subgraphs = await reachedFrom(reach, new SetClock(legalDate(DAY)));
  return (name) => inProcess(subgraphs.find((subgraph) => subgraph.name === name) as SubgraphTransport);
}

async function main(): Promise<void> {
  const sourceOf = await sources();
  const gateway = new ApolloGateway({
    supergraphSdl: stripAccessDirectives(readFileSync(SUPERGRAPH_FILE, 'utf8')),
    // The feed of the zone lives in our gateway; nothing that is measured asks for it.
    buildService: ({ name, url }) =>
      SUBGRAPHS.some((subgraph) => subgraph === name)
        ? sourceOf(name)
        : new RemoteGraphQLDataSource({ url: url ?? '' }),
  });
  const server = new ApolloServer({ gateway });
  const { url } = await startStandaloneServer(server, {
    listen: { host: '127.0.0.1', port: 0 },
    context: async () => ({ identity: IDENTITY }),
  });
  answerParent({ url: url.replace(/\/$/, ''), token: null });
}

void main();
