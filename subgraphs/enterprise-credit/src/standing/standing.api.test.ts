import { engines, fieldOf, staffOf, temporarySchema } from '@trust-supervision/testkit';
import { agency, filingOf, startWorld, usciOf, type World } from '../testing/enterprise-credit.world';

const RECORD = `mutation ($input: RecordEnterpriseStandingInput!) {
  recordEnterpriseStanding(input: $input) {
    __typename
    ... on EnterpriseStandingRecorded { enterprise {
      standing { active caseMark effectiveFrom reason } before: standing(asOf: "2020-05-31") { caseMark }
      standingHistory { caseMark } } }
    ... on FilingRefused { faults { path rule value allowed } }
    ... on NotFound { kind key }
    ... on RequestIdReused { requestId }
  }
}`;
const OPEN_CASE = {
  requestId: 'standing-1',
  usci: usciOf(1),
  active: true,
  caseMark: 'OPEN',
  reason: 'Case 2020-17 was filed',
};

describe.each(engines)('the standing of an enterprise on %s', (engine) => {
  let world: World;
  let close: () => Promise<void>;
  beforeAll(async () => {
    const schema = await temporarySchema(engine);
    world = await startWorld(schema.url);
    await world.register(filingOf(1));
    close = async () => {
      await world.stop();
      await schema.drop();
    };
  });
  afterAll(async () => {
    expect(world.bugs).toEqual([]);
    await close();
  });

  const record = async (fields: object = {}, identity?: Parameters<World['ask']>[2]): Promise<unknown> =>
    fieldOf(
      await world.ask(RECORD, { input: { ...OPEN_CASE, ...fields } }, identity),
      'recordEnterpriseStanding',
    );
  const told = async (): Promise<unknown[]> =>
    (await world.events())
      .filter(({ type }) => type === 'EnterpriseStandingRecorded')
      .map(({ payload }) => JSON.parse(payload) as unknown);

  test('is not known until customs records it, from a day on, and the others are told by the code of the messages', async () => {
    const query = 'query ($usci: String!) { enterprise(usci: $usci) { standing { active } } }';
    expect(fieldOf(await world.ask(query, { usci: usciOf(1) }), 'enterprise')).toEqual({ standing: null });
    expect(await record()).toEqual({
      __typename: 'EnterpriseStandingRecorded',
      enterprise: {
        standing: {
          active: true,
          caseMark: 'OPEN',
          effectiveFrom: '2020-06-01',
          reason: 'Case 2020-17 was filed',
        },
        before: null,
        standingHistory: [{ caseMark: 'OPEN' }],
      },
    });
    const closed = {
      requestId: 'standing-2',
      active: false,
      caseMark: 'CLOSED',
      effectiveFrom: '2020-05-01',
    };
    expect(await record(closed)).toMatchObject({
      enterprise: {
        standing: { caseMark: 'OPEN' },
        before: { caseMark: 'CLOSED' },
        standingHistory: [{ caseMark: 'CLOSED' }, { caseMark: 'OPEN' }],
      },
    });
    expect(await told()).toEqual([
      { usci: usciOf(1), active: true, caseMark: '2', effectiveFrom: '2020-06-01' },
      { usci: usciOf(1), active: false, caseMark: '3', effectiveFrom: '2020-05-01' },
    ]);
  });

  test('is recorded once for a request', async () => {
    const before = await told();
    expect(await record()).toMatchObject({ __typename: 'EnterpriseStandingRecorded' });
    expect(await record({ active: false })).toEqual({
      __typename: 'RequestIdReused',
      requestId: 'standing-1',
    });
    expect(await told()).toEqual(before);
  });

  test('a refusal names every fault, and leaves nothing', async () => {
    const before = await world.count('enterprise_standing');
    expect(await record({ requestId: 'wrong', reason: '', effectiveFrom: '2020-06-02' })).toMatchObject({
      faults: [
        {
          path: 'effectiveFrom',
          rule: 'DATE_IN_FUTURE',
          value: '2020-06-02',
          allowed: '2020-06-01 or before',
        },
        { path: 'reason', rule: 'TEXT_UNFIT' },
      ],
    });
    expect(await record({ requestId: 'nowhere', usci: usciOf(9) })).toEqual({
      __typename: 'NotFound',
      kind: 'Enterprise',
      key: usciOf(9),
    });
    for (const identity of [staffOf(usciOf(1)), agency])
      await expect(record({ requestId: 'forbidden' }, identity)).rejects.toThrow('FORBIDDEN');
    expect(await world.count('enterprise_standing')).toBe(before);
  });
});
