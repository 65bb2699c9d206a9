import { engines, temporarySchema, fieldOf, on, staffOf } from '@trust-supervision/testkit';
import {
  administrator,
  agency,
  anybody,
  filingOf,
  flowOf,
  officer,
  startWorld,
  usciOf,
  type World,
} from '../testing/enterprise-credit.world';

const REPRESENTATIONS = `query ($representations: [_Any!]!) {
  _entities(representations: $representations) { ... on Enterprise { usci nameEn } }
}`;
const PAGE = `query ($first: Int, $after: String) {
  enterprises(first: $first, after: $after) {
    nodes { usci }
    pageInfo { hasNextPage endCursor }
  }
}`;

type EnterprisePage = {
  nodes: { usci: string }[];
  pageInfo: { hasNextPage: boolean; endCursor: string };
};

describe.each(engines)('enterprises on %s', (engine) => {
  let world: World;
  let close: () => Promise<void>;

  beforeEach(async () => {
    const schema = await temporarySchema(engine);
    world = await startWorld(schema.url);
    close = async () => {
      await world.stop();
      await schema.drop();
    };
  });
  afterEach(async () => {
    expect(world.bugs).toEqual([]);
    await close();
  });

  test('an officer registers an enterprise, and the others are told', async () => {
    const { data } = await world.register(filingOf(1));

    expect(data).toEqual({
      registerEnterprise: {
        __typename: 'EnterpriseRegistered',
        enterprise: {
          id: expect.stringMatching(/^[0-9a-f-]{36}$/),
          usci: usciOf(1),
          registeredOn: '2020-06-01',
          warnings: [],
        },
      },
    });
    const [event, ...others] = await world.events();
    expect(others).toEqual([]);
    expect(event).toMatchObject({
      type: 'EnterpriseRegistered',
      caused_by: 'request:register-1',
      occurred_on: '2020-06-01',
    });
    expect(JSON.parse(`${event?.payload}`)).toEqual({
      usci: usciOf(1),
      customsCode: '2102900001',
      name: '大连第1工程塑料有限公司',
      district: '0906',
      isManufacturer: true,
      tradesInOwnName: true,
    });
  });

  test('a wrong check character is a warning that stays with the enterprise', async () => {
    const wrong = `${usciOf(1).slice(0, 17)}${usciOf(1).endsWith('0') ? '1' : '0'}`;
    await world.register({ ...filingOf(1), usci: wrong });

    const { data } = await world.ask(
      'query ($usci: String!) { enterprise(usci: $usci) { warnings { rule value } } }',
      {
        usci: wrong,
      },
    );
    expect(data).toEqual({ enterprise: { warnings: [{ rule: 'USCI_CHECK_CHARACTER', value: wrong }] } });
  });

  test('a filing with faults names them all and registers nothing', async () => {
    await world.register(filingOf(1));
    const { data } = await world.register({
      ...filingOf(2),
      usci: usciOf(1),
      customsCode: '21029',
      district: 'Dalian',
      trade: ' ',
    });

    expect(data).toEqual({
      registerEnterprise: {
        __typename: 'FilingRefused',
        faults: [
          { path: 'usci', rule: 'USCI_TAKEN', value: usciOf(1), allowed: null },
          {
            path: 'customsCode',
            rule: 'CUSTOMS_CODE_FORM',
            value: '21029',
            allowed: '10 digits or capital letters',
          },
          { path: 'district', rule: 'DISTRICT_FORM', value: 'Dalian', allowed: '4 digits' },
          { path: 'trade', rule: 'TEXT_LENGTH', value: '', allowed: '1 to 120 characters' },
        ],
      },
    });
    expect(await world.count('enterprise')).toBe(1);
    expect(await world.events()).toHaveLength(1);
  });

  test('of 20 simultaneous filings of one credit code one is registered and 19 are refused', async () => {
    const filings = Array.from({ length: 20 }, (_, index) => ({
      ...filingOf(1),
      requestId: `race-${index}`,
    }));
    const answers = await Promise.all(filings.map((filing) => world.register(filing)));

    const outcomes = answers
      .map((answer) => fieldOf<{ __typename: string }>(answer, 'registerEnterprise'))
      .map(({ __typename: name }) => name);
    expect(outcomes.filter((name) => name === 'EnterpriseRegistered')).toHaveLength(1);
    expect(outcomes.filter((name) => name === 'FilingRefused')).toHaveLength(19);
    expect(await world.count('enterprise')).toBe(1);
    expect(await world.events()).toHaveLength(1);
  });

  test('the same request again is answered as the first time; with other content it is refused', async () => {
    const first = await world.register(filingOf(1));
    expect(await world.register(filingOf(1))).toEqual(first);
    expect(await world.register({ ...filingOf(1), trade: 'Bearings' })).toEqual({
      data: { registerEnterprise: { __typename: 'RequestIdReused', requestId: 'register-1' } },
    });
    expect(await world.count('enterprise')).toBe(1);
  });

  test.each([
    ['an enterprise', staffOf(usciOf(1)), 'FORBIDDEN'],
    ['an agency', agency, 'FORBIDDEN'],
    ['anybody', anybody, 'UNAUTHENTICATED'],
  ])('%s cannot register an enterprise', async (_name, caller, code) => {
    const { errors } = await world.register(filingOf(1), caller);
    expect(errors?.map(({ extensions }) => extensions['code'])).toEqual([code]);
    expect(await world.count('enterprise')).toBe(0);
    expect(await world.count('request_outcome')).toBe(0);
  });

  test('an enterprise states its own goods flow and data flow; each statement holds from its day', async () => {
    await world.register(filingOf(1));
    const staff = staffOf(usciOf(1));
    const declared = await world.declareFlow(
      { ...flowOf(1), declaredOn: '2020-03-01', transparent: false },
      staff,
    );
    expect(declared.data).toMatchObject({
      declareGoodsAndDataFlow: { __typename: 'GoodsAndDataFlowDeclared' },
    });
    await world.declareFlow({ ...flowOf(1), requestId: 'flow-again' }, on('2020-06-01', staff));

    const { data } = await world.ask(
      `query ($usci: String!) { enterprise(usci: $usci) {
        before: goodsAndDataFlow(asOf: "2020-02-29") { declaredOn }
        spring: goodsAndDataFlow(asOf: "2020-05-31") { declaredOn transparent }
        now: goodsAndDataFlow { declaredOn transparent }
      } }`,
      { usci: usciOf(1) },
      staff,
    );
    expect(data).toEqual({
      enterprise: {
        before: null,
        spring: { declaredOn: '2020-03-01', transparent: false },
        now: { declaredOn: '2020-06-01', transparent: true },
      },
    });
    expect(await world.count('goods_data_flow')).toBe(2);
  });

  test('a statement on another enterprise, on none, or for a day to come is refused and leaves nothing', async () => {
    await world.register(filingOf(1));
    await world.register(filingOf(2));
    const notFound = { __typename: 'NotFound', kind: 'Enterprise' };
    expect((await world.declareFlow(flowOf(2), staffOf(usciOf(1)))).data).toEqual({
      declareGoodsAndDataFlow: { ...notFound, key: usciOf(2) },
    });
    expect((await world.declareFlow(flowOf(3))).data).toEqual({
      declareGoodsAndDataFlow: { ...notFound, key: usciOf(3) },
    });
    expect((await world.declareFlow({ ...flowOf(1), declaredOn: '2020-06-02' })).data).toEqual({
      declareGoodsAndDataFlow: {
        __typename: 'FilingRefused',
        faults: [
          {
            path: 'declaredOn',
            rule: 'DAY_IN_FUTURE',
            value: '2020-06-02',
            allowed: '2020-06-01 or earlier',
          },
        ],
      },
    });
    expect(await world.count('goods_data_flow')).toBe(0);
  });

  test('customs pages through all enterprises in the order of their codes, an enterprise sees itself', async () => {
    for (const n of [3, 1, 5, 2, 4]) await world.register(filingOf(n));

    const pages: string[][] = [];
    let seen: string | null = null;
    do {
      const answer = await world.ask(PAGE, { first: 2, after: seen }, administrator);
      const page = fieldOf<EnterprisePage>(answer, 'enterprises');
      pages.push(page.nodes.map(({ usci }) => usci));
      seen = page.pageInfo.hasNextPage ? page.pageInfo.endCursor : null;
    } while (seen);
    expect(pages).toEqual([[usciOf(1), usciOf(2)], [usciOf(3), usciOf(4)], [usciOf(5)]]);

    const own = await world.ask(PAGE, {}, staffOf(usciOf(4)));
    expect(own.data).toMatchObject({
      enterprises: { nodes: [{ usci: usciOf(4) }], pageInfo: { hasNextPage: false } },
    });
    const after = fieldOf<EnterprisePage>(own, 'enterprises').pageInfo.endCursor;
    const behind = await world.ask(PAGE, { after }, staffOf(usciOf(4)));
    expect(behind.data).toMatchObject({ enterprises: { nodes: [] } });
  });

  test.each([[0], [101]])('a page of %i is refused', async (first) => {
    const { errors } = await world.ask(PAGE, { first });
    expect(errors?.[0]?.message).toBe(`first is ${first}; allowed: 1 to 100`);
  });

  test('an enterprise is found by either key, by another enterprise by none, and by anybody after signing in', async () => {
    const registered = await world.register(filingOf(1));
    const { id } = fieldOf<{ enterprise: { id: string } }>(registered, 'registerEnterprise').enterprise;
    await world.register(filingOf(2));
    const representations = [
      { __typename: 'Enterprise', id },
      { __typename: 'Enterprise', usci: usciOf(1) },
      { __typename: 'Enterprise', usci: usciOf(2) },
      { __typename: 'Enterprise', usci: usciOf(9) },
    ];
    const found = async (caller: typeof officer) =>
      (await world.ask(REPRESENTATIONS, { representations }, caller)).data?.['_entities'];

    const first = { usci: usciOf(1), nameEn: 'Dalian Engineering Plastics 1' };
    const second = { usci: usciOf(2), nameEn: 'Dalian Engineering Plastics 2' };
    expect(await found(officer)).toEqual([first, first, second, null]);
    expect(await found(staffOf(usciOf(2)))).toEqual([null, null, second, null]);

    const codes = async (caller: typeof officer, query: string) =>
      (await world.ask(query, { representations, usci: usciOf(1) }, caller)).errors?.map(
        ({ extensions }) => extensions['code'],
      );
    const one = 'query ($usci: String!) { enterprise(usci: $usci) { usci } }';
    expect(await codes(anybody, REPRESENTATIONS)).toEqual(Array(4).fill('UNAUTHENTICATED'));
    expect(await codes(agency, REPRESENTATIONS)).toEqual(Array(4).fill('FORBIDDEN'));
    expect(await codes(anybody, one)).toEqual(['UNAUTHENTICATED']);
    expect(await codes(anybody, PAGE)).toEqual(['UNAUTHENTICATED']);
    const others = await world.ask(one, { usci: usciOf(1) }, staffOf(usciOf(2)));
    expect(others).toEqual({ data: { enterprise: null } });
  });
});
