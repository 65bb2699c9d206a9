import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { buildSubgraphSchema } from '@apollo/subgraph';
import { CONTRACTS_FOLDER, DEFINITIONS, OFFICER, SUPERGRAPH_FILE } from '@trust-supervision/cli';
import { SCOPES } from '@trust-supervision/contracts';
import { apiSchemaOf, DEFAULT_LIMITS, readContracts, tried, type Contract } from '@trust-supervision/gateway';
import { sha256 } from '@trust-supervision/kernel';
import type { Identity } from '@trust-supervision/subgraph';
import { callerOf, engines } from '@trust-supervision/testkit';
import { buildSchema, isObjectType, Kind, parse } from 'graphql';
import { staffOf, startGraph, type TestGraph } from './graph';
import { everything, marksIn, questionsOf, rowsOf, type Question, type Rows } from './rows';
import { settle, usciOf } from './works';

const [OWN, OTHER] = [usciOf(1), usciOf(2)];
/** What an agency may be given so that it sees the first enterprise alone: the other one is of district 0908. */
const GIVEN = [
  { what: 'an enterprise', given: { enterprises: [OWN] } },
  { what: 'a district', given: { districts: ['0906'] } },
  { what: 'both', given: { enterprises: [OWN], districts: ['0912', '0906'] } },
];
const supergraph = readFileSync(SUPERGRAPH_FILE, 'utf8');
const whole = buildSchema(apiSchemaOf(supergraph));
const contracts = readContracts(CONTRACTS_FOLDER, supergraph).filter(({ scopes }) => scopes.length > 0);
const READING = Object.keys(SCOPES).filter((scope) => scope.endsWith(':read'));

/** All that a contract can ask of each field of its root, as deep as the limits let it. */
function registered({ schema }: Contract): Question[] {
  const fits = ({ name, text }: Question): boolean =>
    tried({ id: sha256(text), name, type: 'query', body: text }, schema, DEFAULT_LIMITS).faults.length === 0;
  const depths = [6, 5, 4, 3, 2, 1, 0].map((levels) => questionsOf(schema, levels).filter(fits));
  const deepest = new Map(
    depths.toReversed().flatMap((questions) => questions.map((each) => [each.name, each])),
  );
  return [...deepest.values()];
}

describe.each(engines)('rows of other enterprises on %s', (engine) => {
  const folder = mkdtempSync(join(tmpdir(), 'contracts-'));
  let graph: TestGraph;
  let [own, other] = [] as unknown as [Rows, Rows];
  beforeAll(async () => {
    cpSync(CONTRACTS_FOLDER, folder, { recursive: true });
    for (const contract of contracts) {
      const operations = registered(contract).map(({ name, text }) => ({
        id: sha256(text),
        name,
        type: 'query',
        body: text,
      }));
      writeFileSync(join(folder, `${contract.name}.operations.json`), JSON.stringify({ operations }));
    }
    graph = await startGraph(engine, '2020-03-02', { contracts: folder });
    const officer = await graph.as(OFFICER);
    const place = { as: graph.as, settled: () => graph.world.settled() };
    await settle(place, officer, 1, '0906');
    await settle(place, officer, 2, '0908');
    await graph.world.settled();
    [own, other] = [await rowsOf(officer, OWN), await rowsOf(officer, OTHER)];
  }, 60_000);
  afterAll(async () => {
    await graph.stop();
    rmSync(folder, { recursive: true });
  });

  it.each(
    contracts.flatMap((contract) =>
      GIVEN.slice(0, 2).map((rows) => ({ contract, name: contract.name, ...rows })),
    ),
  )(
    'are not there through the contract $name for who was given $what, by key and in pages',
    async ({ contract, name, given }) => {
      const { scopes } = contract;
      const client = await graph.as({ subject: name, name, role: 'AGENCY', scopes, agency: name, ...given });
      const questions = registered(contract);
      expect(questions.length).toBeGreaterThan(0);
      for (const { name: asked, keyed, text } of questions) {
        for (const key of keyed === null ? [null] : (own.keys[keyed] ?? []))
          expect([asked, marksIn(JSON.stringify(await client.run(text, { key })), own, key)]).not.toEqual([
            asked,
            [],
          ]);
        for (const key of keyed === null ? [null] : (other.keys[keyed] ?? [])) {
          const data = await client.run<Record<string, unknown>>(text, { key });
          expect([asked, key, marksIn(JSON.stringify(data), other, null)]).toEqual([asked, key, []]);
          if (key !== null) expect(Object.values(data)).toEqual([null]);
        }
      }
    },
  );

  it('are not there for the staff of an enterprise, whatever field of the root they ask', async () => {
    const client = await graph.as(staffOf(OWN));
    const questions = questionsOf(whole, 2);
    expect(questions.length).toBeGreaterThan(15);
    for (const { name, keyed, text } of questions) {
      for (const key of keyed === null ? [null] : (other.keys[keyed] ?? [])) {
        const answer = await client.run(text, { key }).catch(({ message }: Error) => message);
        expect([name, key, marksIn(JSON.stringify(answer), other, key)]).toEqual([name, key, []]);
      }
    }
  });

  it.each(GIVEN)('are not there by any key of any entity, asked of each subgraph by $what', async (rows) => {
    const identity: Identity = {
      ...callerOf('agency', 'AGENCY'),
      scopes: READING,
      agency: 'tax',
      ...rows.given,
    };
    const asked: string[] = [];
    for (const { name: subgraph, typeDefs } of DEFINITIONS) {
      const schema = buildSubgraphSchema({ typeDefs: parse(typeDefs) });
      for (const [type, key] of keysIn(typeDefs)) {
        const named = schema.getType(type);
        if (!isObjectType(named)) throw new Error(`${type} is no type with fields`);
        const query = `query ($of: [_Any!]!) { _entities(representations: $of) { ... on ${type} { ${everything(named, 1)} } } }`;
        const answerTo = async (keys: readonly string[]): Promise<string> => {
          const of = keys.map((value) => ({ __typename: type, [key]: value }));
          const running = graph.world.subgraphs.find(({ name }) => name === subgraph);
          return JSON.stringify((await running?.execute({ query, variables: { of }, identity }))?.data);
        };
        asked.push(`${subgraph} ${type} ${key}`);
        for (const value of other.keys[key] ?? [])
          expect([type, value, marksIn(await answerTo([value]), other, value)]).toEqual([type, value, []]);
        if (key !== 'id' && !['handbookNumber'].includes(key))
          expect(marksIn(await answerTo(own.keys[key] ?? []), own, null)).not.toEqual([]);
      }
    }
    expect(asked.length).toBeGreaterThan(10);
  });
});

/** The keys by which a subgraph finds its entities: type and field. */
const keysIn = (typeDefs: string): [string, string][] =>
  parse(typeDefs).definitions.flatMap((node) => {
    if (node.kind !== Kind.OBJECT_TYPE_DEFINITION && node.kind !== Kind.OBJECT_TYPE_EXTENSION) return [];
    return (node.directives ?? [])
      .filter(({ name }) => name.value === 'key')
      .filter(({ arguments: given = [] }) => !given.some(({ name }) => name.value === 'resolvable'))
      .flatMap(({ arguments: given = [] }) => given.filter(({ name }) => name.value === 'fields'))
      .map(({ value }): [string, string] => [node.name.value, value.kind === Kind.STRING ? value.value : '']);
  });
