import { SUBGRAPHS, type SubgraphName } from '@trust-supervision/contracts';
import { GraphClient, OFFICER, startWorld, type World } from '@trust-supervision/cli';
import type { Dialect } from '@trust-supervision/database';
import { legalDate, SetClock } from '@trust-supervision/kernel';
import { temporarySchema } from '@trust-supervision/testkit';

type Persona = typeof OFFICER;

/** The whole graph on temporary schemas of an engine, behind its gateway, as users reach it: over HTTP. */
export type TestGraph = {
  readonly world: World;
  readonly clock: SetClock;
  /** Statements since `forget`, by subgraph. */
  readonly statements: Map<SubgraphName, number>;
  /** Faults that were logged: a test of what works expects none. */
  readonly faults: unknown[];
  /** Where each subgraph keeps its rows. */
  readonly databases: Readonly<Record<SubgraphName, string>>;
  as(persona: Persona): Promise<GraphClient>;
  stop(): Promise<void>;
  /** Drops the schemas of a graph whose world was stopped by itself. */
  drop(): Promise<void>;
};

/** The staff of an enterprise. */
export const staffOf = (usci: string): Persona => ({
  subject: `staff-${usci}`,
  name: usci,
  role: 'ENTERPRISE',
  scopes: [],
  usci,
});

/** Starts it on a business day, with the committed contracts or those of another folder. */
export async function startGraph(
  engine: Dialect,
  day: string,
  settings: { readonly contracts?: string } = {},
): Promise<TestGraph> {
  const schemas = new Map(
    await Promise.all(SUBGRAPHS.map(async (name) => [name, await temporarySchema(engine, name)] as const)),
  );
  const clock = new SetClock(legalDate(day));
  const statements = new Map<SubgraphName, number>();
  const faults: unknown[] = [];
  const world = await startWorld({
    databaseUrl: (name) => schemas.get(name)?.url ?? '',
    clock,
    port: 0,
    ...settings,
    logger: (line) => void (line.level === 'info' || faults.push(line)),
    // The relays look for new events by themselves, at any moment.
    onStatement: (name, statement) =>
      void (statement.includes('outbox_') || statements.set(name, (statements.get(name) ?? 0) + 1)),
  });
  const drop = async (): Promise<void> => {
    await Promise.all([...schemas.values()].map((schema) => schema.drop()));
  };
  return {
    world,
    clock,
    statements,
    faults,
    databases: Object.fromEntries(
      [...schemas].map(([name, { url }]) => [name, url]),
    ) as TestGraph['databases'],
    as: async (persona) => new GraphClient(world.url, await world.tokenFor(persona)),
    stop: async () => {
      await world.stop();
      await drop();
    },
    drop,
  };
}

/** Registers an enterprise and rates it so that it may set up a book; the account books know when this resolves. */
export async function registerEnterprise(graph: TestGraph, usci: string): Promise<void> {
  const officer = await graph.as(OFFICER);
  const post = async (mutation: string, type: string, input: object): Promise<void> => {
    const document = `mutation ($input: ${type}!) { outcome: ${mutation}(input: $input) { __typename } }`;
    const { outcome } = await officer.run<{ outcome: { __typename: string } }>(document, { input });
    if (!['EnterpriseRegistered', 'EnterpriseRated'].includes(outcome.__typename))
      throw new Error(`${mutation}: ${outcome.__typename}`);
  };
  await post('registerEnterprise', 'RegisterEnterpriseInput', {
    requestId: `register-${usci}`,
    usci,
    customsCode: `21029${usci.slice(-6, -1)}`,
    nameZh: '大连企业',
    nameEn: 'An enterprise of Dalian',
    district: '0906',
    trade: 'plastics',
    isManufacturer: true,
    tradesInOwnName: true,
  });
  await post('rateEnterprise', 'RateEnterpriseInput', {
    requestId: `rate-${usci}`,
    usci,
    level: 'ADVANCED_CERTIFIED',
    effectiveFrom: '2018-05-01',
    reason: 'An assessment',
  });
  await graph.world.settled();
}
