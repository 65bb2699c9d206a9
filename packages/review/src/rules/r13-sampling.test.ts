import { drawOf } from '../draw';
import { filing, found, parameters } from '../testing/filings';
import { r13 } from './r13-sampling';

const draw = { seed: 'seed', key: 'filing' };
const rate = (value: string, level = 'CERTIFIED') => parameters({ [`R13.rate.${level}`]: { value } });
const sampled = (inForce: ReturnType<typeof rate>, parts: object = {}) =>
  found(r13, filing({ draw, ...parts }), inForce);
const DRAWN = ['MANUAL SAMPLED draw'];

describe('R13: random sampling', () => {
  test('nothing is drawn as shipped', () => {
    expect(sampled(parameters())).toEqual([]);
  });

  test('everything is drawn at a share of 1', () => {
    expect(sampled(rate('1'))).toEqual(DRAWN);
  });

  test('a draw at the share passes, one below it is looked at', () => {
    const drawn = drawOf(draw);
    expect(sampled(rate(drawn.toFixed()))).toEqual([]);
    expect(sampled(rate(drawn.plus('1e-20').toFixed()))).toEqual(DRAWN);
  });

  test('the share is that of the level, and a level that is not known has its own', () => {
    const enterprise = { usci: '91210200MA0000001K', level: null, caseMark: null, active: null };
    expect(sampled(rate('1', 'GENERAL'))).toEqual([]);
    expect(sampled(rate('1', 'UNKNOWN'), { enterprise })).toEqual(DRAWN);
  });

  test('a share of 5 % draws one in twenty, and the same ones again', () => {
    const drawnOf = () =>
      Array.from({ length: 10_000 }, (_, number) =>
        drawOf({ seed: '2020-06-01', key: String(number) }),
      ).filter((drawn) => drawn.lessThan('0.05'));
    expect(drawnOf()).toHaveLength(514);
    expect(drawnOf()).toEqual(drawnOf());
  });
});
