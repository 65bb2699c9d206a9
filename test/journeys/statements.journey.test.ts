import { SUBGRAPHS } from '@trust-supervision/contracts';
import { OFFICER } from '@trust-supervision/cli';
import { engines } from '@trust-supervision/testkit';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { startGraph, type TestGraph } from './graph';
import { settle } from './works';

const README_QUERY = readFileSync(join(__dirname, '../../packages/cli/demo/readme.graphql'), 'utf8');
const ENTERPRISES = 20;
/**
 * What the README's query may cost at most in each subgraph. Loaders batch what is asked for in the same moment, so a
 * statement more or less may be needed; a query that grew with its enterprises would need hundreds.
 */
const MOST_STATEMENTS = {
  'enterprise-credit': 5,
  'account-book': 16,
  'clearance-inspection': 4,
  'guarantee-auction': 10,
};

/** The README's query for the first enterprises instead of one. */
const forMany = README_QUERY.replace(
  /enterprise\(usci: "[^"]+"\) \{([\s\S]*)\}\s*\}\s*$/,
  'enterprises(first: $first) { nodes {$1} } }',
).replace(/^\s*(query\s*\w*\s*)?\{/, 'query ($first: Int!) {');

describe.each(engines)("the README's query for many enterprises on %s", (engine) => {
  let graph: TestGraph;

  beforeAll(async () => {
    graph = await startGraph(engine, '2020-03-02');
    const officer = await graph.as(OFFICER);
    for (let number = 0; number < ENTERPRISES; number += 1)
      await settle({ as: graph.as, settled: graph.world.settled }, officer, number);
    await graph.world.settled();
  }, 120_000);
  afterAll(() => graph.stop());

  const cost = async (first: number): Promise<Record<string, number>> => {
    const officer = await graph.as(OFFICER);
    graph.statements.clear();
    const { enterprises } = await officer.run<{ enterprises: { nodes: { accountBooks: unknown[] }[] } }>(
      forMany,
      { first },
    );
    expect(enterprises.nodes).toHaveLength(first);
    expect(enterprises.nodes.every(({ accountBooks }) => accountBooks.length === 1)).toBe(true);
    return Object.fromEntries(SUBGRAPHS.map((name) => [name, graph.statements.get(name) ?? 0]));
  };

  test('20 enterprises cost no more statements than the bound that 2 keep', async () => {
    const [two, twenty] = [await cost(2), await cost(ENTERPRISES)];
    process.stdout.write(
      `${engine}: statements for 2 enterprises ${JSON.stringify(two)}, for 20 ${JSON.stringify(twenty)}\n`,
    );
    for (const name of SUBGRAPHS) {
      expect([name, twenty[name] ?? 0]).toEqual([name, Math.min(twenty[name] ?? 0, MOST_STATEMENTS[name])]);
      expect(two[name]).toBeGreaterThan(0);
    }
    expect(graph.faults).toEqual([]);
  });
});
