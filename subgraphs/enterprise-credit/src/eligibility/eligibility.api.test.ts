import { engines, temporarySchema, fieldOf } from '@trust-supervision/testkit';
import {
  filingOf,
  flowOf,
  officer,
  startWorld,
  usciOf,
  type World,
} from '../testing/enterprise-credit.world';

const ELIGIBILITY = `query ($usci: String!, $asOf: Date) {
  enterprise(usci: $usci) { eligibility(asOf: $asOf) {
    asOf eligible branch level legalBasis reasons { code english chinese }
  } }
}`;
const EVERYTHING = `query ($first: Int) {
  enterprises(first: $first) { nodes {
    usci warnings { rule } goodsAndDataFlow { declaredOn } creditRating { level } ratingHistory { level }
    measures { guarantee } eligibility { eligible reasons { english } }
  } }
}`;

describe.each(engines)('eligibility on %s', (engine) => {
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

  const rated = async (n: number, level: string): Promise<void> => {
    await world.register(filingOf(n));
    const rating = { usci: usciOf(n), level, effectiveFrom: '2020-01-01', reason: 'Assessment' };
    await world.rate({ requestId: `rate-${n}`, ...rating });
  };

  test('a general enterprise becomes eligible on the day from which its flows are traceable', async () => {
    await rated(1, 'GENERAL');
    const unseen = await world.ask(ELIGIBILITY, { usci: usciOf(1) });
    expect(unseen.data).toMatchObject({
      enterprise: {
        eligibility: { eligible: false, branch: null, reasons: [{ code: 'FLOWS_NOT_DECLARED' }] },
      },
    });

    await world.declareFlow({ ...flowOf(1), declaredOn: '2020-05-01' });
    const today = await world.ask(ELIGIBILITY, { usci: usciOf(1) });
    expect(today.data).toEqual({
      enterprise: {
        eligibility: {
          asOf: '2020-06-01',
          eligible: true,
          branch: 'TRACEABLE',
          level: 'GENERAL',
          legalBasis:
            'GACC Announcement 2018/59 (海关总署公告2018年第59号); credit levels of GACC Order 237 (海关总署令第237号)',
          reasons: [
            {
              code: 'FLOWS_TRACEABLE',
              english:
                'The enterprise is generally rated, and its flows are transparent, complete and traceable.',
              chinese: '企业为一般信用（常规）企业，内部物流、数据流透明清晰，逻辑链完整，耗料可追溯。',
            },
          ],
        },
      },
    });
    const april = await world.ask(ELIGIBILITY, { usci: usciOf(1), asOf: '2020-04-30' });
    expect(april.data).toMatchObject({ enterprise: { eligibility: { eligible: false } } });
  });

  test('a certified enterprise is eligible until Order 251 makes it a regular one without traceable flows', async () => {
    await rated(1, 'CERTIFIED');
    const on = async (asOf: string) => (await world.ask(ELIGIBILITY, { usci: usciOf(1), asOf })).data;
    expect(await on('2021-10-31')).toMatchObject({
      enterprise: { eligibility: { eligible: true, branch: 'CERTIFIED', level: 'CERTIFIED' } },
    });
    expect(await on('2021-11-01')).toMatchObject({
      enterprise: {
        eligibility: { eligible: false, level: 'REGULAR', reasons: [{ code: 'FLOWS_NOT_DECLARED' }] },
      },
    });
  });

  test('a discredited enterprise is never eligible', async () => {
    await rated(1, 'DISCREDITED');
    await world.declareFlow(flowOf(1));
    const { data } = await world.ask(ELIGIBILITY, { usci: usciOf(1) });
    expect(data).toMatchObject({
      enterprise: {
        eligibility: { eligible: false, level: 'DISCREDITED', reasons: [{ code: 'DISCREDITED' }] },
      },
    });
  });

  test('everything about 20 enterprises takes as many statements as about 2', async () => {
    for (let n = 1; n <= 20; n += 1) {
      await rated(n, 'GENERAL');
      await world.declareFlow(flowOf(n));
    }
    const statementsFor = async (first: number): Promise<number> => {
      const asked = await world.statementsOf(async () => {
        const answer = await world.ask(EVERYTHING, { first }, officer);
        expect(answer.errors).toBeUndefined();
        expect(fieldOf<{ nodes: unknown[] }>(answer, 'enterprises').nodes).toHaveLength(first);
      });
      return asked.length;
    };
    expect([await statementsFor(2), await statementsFor(20)]).toEqual([3, 3]);
  });
});
