import { engines, temporarySchema, on, staffOf } from '@trust-supervision/testkit';
import {
  administrator,
  agency,
  anybody,
  filingOf,
  startWorld,
  usciOf,
  type World,
} from '../testing/enterprise-credit.world';

const general = {
  requestId: 'rate-1',
  usci: usciOf(1),
  level: 'GENERAL',
  effectiveFrom: '2019-01-01',
  reason: 'First assessment',
};
const pause = () => new Promise((resume) => setTimeout(resume, 5));

describe.each(engines)('credit ratings on %s', (engine) => {
  let world: World;
  let close: () => Promise<void>;

  beforeEach(async () => {
    const schema = await temporarySchema(engine);
    world = await startWorld(schema.url);
    close = async () => {
      await world.stop();
      await schema.drop();
    };
    await world.register(filingOf(1));
  });
  afterEach(async () => {
    expect(world.bugs).toEqual([]);
    await close();
  });

  test('an officer gives a level, in the order in force on its day, and the others are told', async () => {
    const { data } = await world.rate(general);

    const rating = {
      id: expect.any(String),
      level: 'GENERAL',
      regime: 'ORDER_237',
      effectiveFrom: '2019-01-01',
      reason: 'First assessment',
      recordedOn: '2020-06-01',
      recordedAt: expect.stringMatching(/Z$/),
    };
    expect(data).toEqual({
      rateEnterprise: {
        __typename: 'EnterpriseRated',
        enterprise: { usci: usciOf(1), creditRating: { id: expect.any(String), level: 'GENERAL' } },
        rating,
      },
    });
    const [, event] = await world.events();
    expect(event).toMatchObject({ type: 'EnterpriseRated', caused_by: 'request:rate-1' });
    expect(JSON.parse(`${event?.payload}`)).toEqual({
      usci: usciOf(1),
      level: 'GENERAL',
      regime: 'ORDER_237',
      effectiveFrom: '2019-01-01',
    });
  });

  test('a rating entered late changes what the past was, not what was known of it', async () => {
    await world.rate(general);
    await pause();
    const known = new Date().toISOString();
    await pause();
    const discredited = {
      ...general,
      requestId: 'rate-2',
      level: 'DISCREDITED',
      effectiveFrom: '2020-03-01',
      reason: 'Smuggling established',
    };
    await world.rate(discredited, on('2020-07-15', administrator));

    const { data } = await world.ask(
      `query ($usci: String!, $known: DateTime!) { enterprise(usci: $usci) {
        never: creditRating(asOf: "2018-12-31") { level }
        february: creditRating(asOf: "2020-02-29") { level }
        april: creditRating(asOf: "2020-04-01") { level recordedOn }
        aprilAsKnown: creditRating(asOf: "2020-04-01", knownAt: $known) { level recordedOn }
        today: creditRating { level }
        ratingHistory { level effectiveFrom recordedOn reason }
      } }`,
      { usci: usciOf(1), known },
    );
    expect(data).toEqual({
      enterprise: {
        never: null,
        february: { level: 'GENERAL' },
        april: { level: 'DISCREDITED', recordedOn: '2020-07-15' },
        aprilAsKnown: { level: 'GENERAL', recordedOn: '2020-06-01' },
        today: { level: 'DISCREDITED' },
        ratingHistory: [
          {
            level: 'GENERAL',
            effectiveFrom: '2019-01-01',
            recordedOn: '2020-06-01',
            reason: 'First assessment',
          },
          {
            level: 'DISCREDITED',
            effectiveFrom: '2020-03-01',
            recordedOn: '2020-07-15',
            reason: 'Smuggling established',
          },
        ],
      },
    });
  });

  test('a level the order does not know, without a reason, is refused for both and nothing is given', async () => {
    const { data } = await world.rate({ ...general, level: 'REGULAR', reason: ' ' });
    expect(data).toEqual({
      rateEnterprise: {
        __typename: 'FilingRefused',
        faults: [
          {
            path: 'level',
            rule: 'LEVEL_NOT_IN_REGIME',
            value: 'REGULAR',
            allowed: 'ADVANCED_CERTIFIED, CERTIFIED, GENERAL, DISCREDITED',
          },
          { path: 'reason', rule: 'REASON_LENGTH', value: ' ', allowed: '1 to 1000 characters' },
        ],
      },
    });
    expect(await world.count('credit_rating')).toBe(0);
    expect(await world.events()).toHaveLength(1);
  });

  test('an unknown enterprise is not found, and nothing is given', async () => {
    const { data } = await world.rate({ ...general, usci: usciOf(2) });
    expect(data).toEqual({
      rateEnterprise: { __typename: 'NotFound', kind: 'Enterprise', key: usciOf(2) },
    });
    expect(await world.count('credit_rating')).toBe(0);
  });

  test('the same request 20 times at once gives one level; with other content it is refused', async () => {
    const answers = await Promise.all(Array.from({ length: 20 }, () => world.rate(general)));
    expect(answers.every((answer) => JSON.stringify(answer) === JSON.stringify(answers[0]))).toBe(true);
    const reused = await world.rate({ ...general, level: 'CERTIFIED' });
    expect(reused.data).toEqual({
      rateEnterprise: { __typename: 'RequestIdReused', requestId: 'rate-1' },
    });
    expect(await world.count('credit_rating')).toBe(1);
    expect(await world.events()).toHaveLength(2);
  });

  test.each([
    ['an enterprise', staffOf(usciOf(1)), 'FORBIDDEN'],
    ['an agency', agency, 'FORBIDDEN'],
    ['anybody', anybody, 'UNAUTHENTICATED'],
  ])('%s cannot give a level', async (_name, caller, code) => {
    const { errors } = await world.rate(general, caller);
    expect(errors?.map(({ extensions }) => extensions['code'])).toEqual([code]);
    expect(await world.count('credit_rating')).toBe(0);
  });

  test('two levels given in one operation are each seen in their own answer', async () => {
    const { data } = await world.ask(
      `mutation ($one: RateEnterpriseInput!, $two: RateEnterpriseInput!) {
        one: rateEnterprise(input: $one) { ... on EnterpriseRated { enterprise { ratingHistory { level } } } }
        two: rateEnterprise(input: $two) { ... on EnterpriseRated { enterprise { ratingHistory { level } } } }
      }`,
      {
        one: general,
        two: { ...general, requestId: 'rate-2', level: 'CERTIFIED', effectiveFrom: '2020-01-01' },
      },
    );
    expect(data).toEqual({
      one: { enterprise: { ratingHistory: [{ level: 'GENERAL' }] } },
      two: { enterprise: { ratingHistory: [{ level: 'GENERAL' }, { level: 'CERTIFIED' }] } },
    });
  });

  test('measures follow the level of the day, under the order of the day', async () => {
    await world.rate({ ...general, level: 'CERTIFIED' });
    const { data } = await world.ask(
      `query ($usci: String!) { enterprise(usci: $usci) {
        before: measures(asOf: "2018-12-31") { level }
        today: measures { asOf level regime inspectionRateFactor leastInspectionRate guarantee auditFrequency }
        later: measures(asOf: "2022-06-01") { level regime inspectionRateFactor guarantee }
      } }`,
      { usci: usciOf(1) },
    );
    expect(data).toEqual({
      enterprise: {
        before: null,
        today: {
          asOf: '2020-06-01',
          level: 'CERTIFIED',
          regime: 'ORDER_237',
          inspectionRateFactor: '0.5',
          leastInspectionRate: null,
          guarantee: 'MAY_BE_BELOW_TAX',
          auditFrequency: 'USUAL',
        },
        later: {
          level: 'REGULAR',
          regime: 'ORDER_251',
          inspectionRateFactor: '1',
          guarantee: 'CASE_BY_CASE',
        },
      },
    });
  });
});
