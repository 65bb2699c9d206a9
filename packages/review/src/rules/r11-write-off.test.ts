import { filing, found } from '../testing/filings';
import { r11 } from './r11-write-off';

const differing = (difference: string, ratePercent: string | null) => [
  { itemNumber: 1, difference, ratePercent },
];
const asked = (parts: object) =>
  found(
    r11,
    filing({
      filing: 'WRITE_OFF',
      writeOff: {
        excludedLists: [],
        unpostedLists: [],
        undeclared: [],
        stockTaken: true,
        intervalPercent: '1',
        differences: differing('0', '0'),
        ...parts,
      },
    }),
  );
const WITHIN = ['DIFF DIFFERENCE materials[1].difference'];
const OUTSIDE = ['MANUAL DIFFERENCE_OUTSIDE_INTERVAL materials[1].difference'];

describe('R11: a write-off report', () => {
  test.each([
    ['count and book agree', {}, []],
    ['AT-5: a shortage of exactly 1 % is inside', { differences: differing('-100', '-1.00000') }, WITHIN],
    ['AT-5: 1.00001 % is outside', { differences: differing('-100.001', '-1.00001') }, OUTSIDE],
    ['a surplus of 1 % is inside', { differences: differing('100', '1') }, WITHIN],
    [
      'AT-5: before the interval there is none',
      { differences: differing('-1', '-0.1'), intervalPercent: null },
      OUTSIDE,
    ],
    ['a difference without a base', { differences: differing('-1', null) }, OUTSIDE],
    ['a list that is not posted', { unpostedLists: ['QD1'] }, ['MANUAL LIST_UNPOSTED excludedLists']],
    [
      'a list that is left out by name',
      { unpostedLists: ['QD1'], excludedLists: ['QD1'] },
      ['MANUAL LIST_EXCLUDED excludedLists'],
    ],
    [
      'a consumption that is not declared',
      { undeclared: ['1/2'] },
      ['MANUAL CONSUMPTION_MISSING consumption'],
    ],
    ['no stock-take', { stockTaken: false }, ['MANUAL COUNT_MISSING stock.materials']],
  ])('%s', (_name, parts, expected) => {
    expect(asked(parts)).toEqual(expected);
  });
});
