import { randomUUID } from 'node:crypto';
import { SUBGRAPHS } from '@trust-supervision/contracts';
import { OFFICER, type GraphClient } from '@trust-supervision/cli';
import { engines } from '@trust-supervision/testkit';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { staffOf, startGraph, type TestGraph } from './graph';

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
    for (let number = 0; number < ENTERPRISES; number += 1) await settle(graph, officer, number);
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

const usciOf = (number: number): string => `91210200MA00001${String(number).padStart(2, '0')}A`;

/** An enterprise with its level, its book and two lists, one of which customs declares. */
async function settle(graph: TestGraph, officer: GraphClient, number: number): Promise<void> {
  const usci = usciOf(number);
  const bookNumber = `E09062000${String(number).padStart(3, '0')}`;
  await done(officer, 'registerEnterprise', 'RegisterEnterpriseInput', 'EnterpriseRegistered', {
    usci,
    customsCode: `21029600${String(number).padStart(2, '0')}`,
    nameZh: `大连第${number}厂`,
    nameEn: `Works ${number}`,
    district: '0906',
    trade: 'Plastics',
    isManufacturer: true,
    tradesInOwnName: true,
  });
  await done(officer, 'rateEnterprise', 'RateEnterpriseInput', 'EnterpriseRated', {
    usci,
    level: 'CERTIFIED',
    effectiveFrom: '2020-01-01',
    reason: 'Certified after an on-site audit',
  });
  await graph.world.settled();
  const staff = await graph.as(staffOf(usci));
  const item = { itemNumber: 1, name: 'Item', price: '2.20', currency: 'USD', quantity: '1000' };
  await done(staff, 'fileAccountBook', 'FileAccountBookInput', 'AccountBookFiled', {
    bookNumber,
    internalNumber: 'B-1',
    enterpriseUsci: usci,
    enterpriseName: `Works ${number}`,
    district: '0906',
    bookType: 'ENTERPRISE_UNIT',
    accountingMethod: 'UNIT_CONSUMPTION',
    consumptionLink: 'BEFORE_EXPORT',
    maxTurnoverAmount: '900',
    lastWriteOffOn: '2019-12-31',
    materials: [
      { ...item, hsCode: '3908101101', unit: '035' },
      { ...item, itemNumber: 2, hsCode: '3908101200', unit: '035' },
    ],
    products: [{ ...item, hsCode: '3926909090', unit: '007' }],
    consumptions: [1, 2].map((materialItemNumber) => ({
      productItemNumber: 1,
      materialItemNumber,
      version: '1',
      unitConsumption: '0.5',
    })),
  });
  const list = (internalNumber: string, fields: object, line: object) => ({
    list: {
      internalNumber,
      bookNumber,
      direction: 'IMPORT',
      lineKind: 'MATERIAL',
      supervisionMode: '0615',
      declaresCustoms: false,
      ...fields,
      lines: [
        {
          lineNumber: 1,
          itemNumber: 1,
          hsCode: '3908101101',
          quantity: '100',
          unit: '035',
          currency: 'USD',
          totalAmount: '220',
          ...line,
        },
      ],
    },
  });
  await done(
    staff,
    'fileBondedList',
    'FileBondedListInput',
    'BondedListFiled',
    list('L-1', { declaresCustoms: true }, {}),
  );
  await done(
    staff,
    'fileBondedList',
    'FileBondedListInput',
    'BondedListFiled',
    list(
      'L-2',
      { direction: 'EXPORT', lineKind: 'PRODUCT' },
      { hsCode: '3926909090', unit: '007', consumptionVersion: '1' },
    ),
  );
}

async function done(
  client: GraphClient,
  mutation: string,
  inputType: string,
  expected: string,
  fields: object,
): Promise<void> {
  const input = { requestId: randomUUID(), ...fields };
  const { outcome } = await client.run<{ outcome: { __typename: string } }>(
    `mutation ($input: ${inputType}!) { outcome: ${mutation}(input: $input) { __typename ... on FilingRefused { faults { path rule value allowed } } } }`,
    { input },
  );
  expect(outcome).toMatchObject({ __typename: expected });
}
