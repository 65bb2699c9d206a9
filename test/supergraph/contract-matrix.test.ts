import { readFileSync } from 'node:fs';
import { CONTRACTS_FOLDER, DEFINITIONS, SUPERGRAPH_FILE } from '@trust-supervision/cli';
import {
  apiSchemaOf,
  composeSupergraph,
  contractSchemaOf,
  contractSettings,
  readContracts,
  zone,
  type Contract,
} from '@trust-supervision/gateway';
import {
  buildClientSchema,
  buildSchema,
  getIntrospectionQuery,
  isObjectType,
  lexicographicSortSchema,
  printSchema,
  validateSchema,
  type IntrospectionQuery,
} from 'graphql';
import { AccessOracle } from './access-oracle';
import { matrixOf, type Matrix } from './contract-matrix';
import { startGuarded, type GuardedGraph } from './guarded-graph';
import { coordinatesOf, mentionsOf, strangersAmong } from './hidden';

/** Every field of the graph through every contract, generated from the SDL and asked over HTTP. */
const sdls = DEFINITIONS.map(({ name, typeDefs }) => ({ name, typeDefs }));
const supergraph = readFileSync(SUPERGRAPH_FILE, 'utf8');
const whole = buildSchema(apiSchemaOf(supergraph));
const contracts = readContracts(CONTRACTS_FOLDER, supergraph);
/** The feed of the zone is a part of the graph that the gateway itself answers for. */
const oracle = new AccessOracle([...sdls, zone].map(({ typeDefs }) => typeDefs));
const asked = new Map<string, Matrix>();
let graph: GuardedGraph;
beforeAll(async () => {
  graph = await startGuarded(supergraph, sdls, contracts);
});
afterAll(async () => {
  await graph.close();
  for (const [name, { shown, callers, hidden }] of asked)
    process.stdout.write(
      `${name}: ${shown} cells of fields it shows to ${callers} callers, ${hidden} it hides\n`,
    );
});

describe.each(contracts.map((contract) => ({ contract, name: contract.name })))(
  'the contract $name',
  ({ contract, name }) => {
    it('shows each of its fields to those who have its scopes, and hides everything else', async () => {
      const matrix = await matrixOf(graph, { promised: contract, whole, oracle });
      asked.set(name, matrix);
      expect(matrix.faults).toEqual([]);
      expect(coordinatesOf(whole).filter((coordinate) => !matrix.coordinates.has(coordinate))).toEqual([]);
    });

    it('holds of root types and entities what is tagged, and all that is', () => {
      const { fields: listed = [] } = contractSettings(CONTRACTS_FOLDER, name);
      const entries = Object.values(contract.schema.getTypeMap())
        .filter(isObjectType)
        .filter((type) => ['Query', 'Subscription'].includes(type.name) || oracle.isEntity(type.name))
        .flatMap((type) => Object.keys(type.getFields()).map((field) => `${type.name}.${field}`));
      expect(entries.length).toBeGreaterThan(0);
      expect(entries.filter((each) => !oracle.isTagged(each, name) && !listed.includes(each))).toEqual([]);
    });

    it('answers a question about its schema with just that, and names nothing else in a description', async () => {
      const token = contract.scopes.length === 0 ? null : await graph.tokenFor(agencyOf(contract));
      const { data } = await graph.ask(getIntrospectionQuery(), token);
      const told = buildClientSchema(data as IntrospectionQuery);
      expect(printSchema(lexicographicSortSchema(told))).toBe(printSchema(contract.schema));
      expect(validateSchema(contract.schema)).toEqual([]);
      expect(strangersAmong(whole, contract.schema)).toEqual([]);
      expect(mentionsOf(whole, contract.schema)).toEqual([]);
    });
  },
);

const agencyOf = ({ name, scopes }: Contract) =>
  ({ subject: name, name, role: 'AGENCY', scopes, agency: name, enterprises: [] }) as const;

describe('a leak is found by the same questions', () => {
  const contractOf = (name: string): Contract => {
    const found = contracts.find((contract) => contract.name === name);
    if (!found) throw new Error(`there is no contract ${name}`);
    return found;
  };
  /** What is told of a graph and a contract that are not what was promised. */
  async function faultsOf(promised: Contract, served: Contract, changed = sdls): Promise<string[]> {
    const composed = changed === sdls ? supergraph : composeSupergraph(changed);
    const leaking = await startGuarded(composed, changed, [served]);
    const { faults } = await matrixOf(leaking, { promised, whole, oracle });
    await leaking.close();
    return faults;
  }

  it('when a field has a tag too many, and when a field has lost its rule', async () => {
    const promised = contractOf('foreign-exchange');
    const typeDefs = (sdls.find(({ name }) => name === 'account-book')?.typeDefs ?? '')
      .replace(
        'turnover: Turnover! @tag(name: "commerce")',
        'turnover: Turnover! @tag(name: "foreign-exchange")',
      )
      .replace(
        /(bondedList\(listNumber: String!\): BondedList)\s+@requiresScopes\(\S+ \S+\)/,
        '$1 @authenticated',
      );
    const changed = sdls.map((sdl) => (sdl.name === 'account-book' ? { ...sdl, typeDefs } : sdl));
    const settings = contractSettings(CONTRACTS_FOLDER, promised.name);
    const schema = buildSchema(contractSchemaOf(composeSupergraph(changed), settings));
    const faults = await faultsOf(promised, { ...promised, schema }, changed);
    expect(faults.filter((fault) => fault.includes('AccountBook.turnover'))).not.toEqual([]);
    expect(faults).toContain('Query.bondedList with all but list:read is seen');
  });

  it('when the gateway shows somebody the contract of somebody else, or one without the scopes for it', async () => {
    const scopes = ['rating:read'];
    const promised = { ...contractOf('auction-house'), scopes };
    const faults = await faultsOf(promised, { ...promised, schema: contractOf('guarantor').schema });
    for (const leak of [
      'Enterprise.creditRating',
      'Query.accountBook',
      '__type(name: "AccountBook")',
      '... on AccountBook',
    ])
      expect(faults.filter((fault) => fault.includes(leak))).not.toEqual([]);
    expect(faults).toContain(
      'Query.enterprise with all its scopes is in the contract, which has no scope for it',
    );
  });
});
