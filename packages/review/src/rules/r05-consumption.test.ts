import { filing, found, line, parameters } from '../testing/filings';
import { r05 } from './r05-consumption';

const asked = (parts: object, inForce = parameters()) =>
  found(r05, filing({ filing: 'UNIT_CONSUMPTION', consumption: [line(parts)] }), inForce);
const standard = { limit: '1.5', source: 'HDB/SL001-2002' };

describe('R05: unit consumption', () => {
  test.each([
    ['W-5 passes', {}, []],
    [
      'a net consumption of zero',
      { netConsumption: '0' },
      ['REJECT CONSUMPTION_NOT_POSITIVE lines[0].netConsumption'],
    ],
    ['the least above zero passes', { netConsumption: '0.000000001' }, []],
    ['a loss of zero passes', { tangibleLossRate: '0', intangibleLossRate: '0' }, []],
    ['a negative loss', { intangibleLossRate: '-0.000000001' }, ['REJECT LOSS_RATE_OUT_OF_RANGE lines[0]']],
    ['nearly all lost passes', { tangibleLossRate: '99', intangibleLossRate: '0.999999999' }, []],
    [
      'all lost',
      { tangibleLossRate: '99', intangibleLossRate: '1' },
      ['REJECT LOSS_RATE_OUT_OF_RANGE lines[0]'],
    ],
    ['a consumption at its standard passes', { unitConsumption: '1.5', standard }, []],
    [
      'one above it',
      { unitConsumption: '1.500000001', standard },
      ['REJECT CONSUMPTION_ABOVE_STANDARD lines[0]'],
    ],
    ['ten percent above the version in force pass', { unitConsumption: '1.1', before: '1' }, []],
    ['ten percent below pass', { unitConsumption: '0.9', before: '1' }, []],
    ['more above', { unitConsumption: '1.100000001', before: '1' }, ['MANUAL CONSUMPTION_DEVIATES lines[0]']],
    ['more below', { unitConsumption: '0.899999999', before: '1' }, ['MANUAL CONSUMPTION_DEVIATES lines[0]']],
  ])('%s', (_name, parts, expected) => {
    expect(asked(parts)).toEqual(expected);
  });

  test('how far it may deviate is a parameter', () => {
    const exact = parameters({ 'R05.deviation': { value: '0' } });
    expect(asked({ unitConsumption: '1', before: '1' }, exact)).toEqual([]);
    expect(asked({ unitConsumption: '1.000000001', before: '1' }, exact)).toEqual([
      'MANUAL CONSUMPTION_DEVIATES lines[0]',
    ]);
  });
});
