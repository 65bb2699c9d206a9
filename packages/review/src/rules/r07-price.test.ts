import { filing, found, list, parameters } from '../testing/filings';
import { runOf } from '../review';
import { r07 } from './r07-price';

const imported = { quantity: '1000', usd: '2000' };
const priced = (quantity: string, usd: string, cycle: typeof imported | null = imported) =>
  filing({ list: list({ prices: [{ path: 'lines[0]', itemNumber: 1, quantity, usd, imported: cycle }] }) });
const OUT = ['MANUAL PRICE_OUT_OF_BAND lines[0].totalAmount'];

describe('R07: the price near the average of the cycle', () => {
  test.each([
    ['the average passes', '10', '20', []],
    ['thirty percent above pass', '10', '26', []],
    ['thirty percent below pass', '10', '14', []],
    ['a little more above', '10', '26.00001', OUT],
    ['a little more below', '10', '13.99999', OUT],
    ['goods that cost nothing', '10', '0', OUT],
  ])('%s', (_name, quantity, usd, expected) => {
    expect(found(r07, priced(quantity, usd))).toEqual(expected);
  });

  test('the first import of an item sets the average', () => {
    expect(found(r07, priced('10', '999999', null))).toEqual([]);
  });

  test('an average without end is compared exactly', () => {
    // 1/3 USD a piece; 1.3 times that for three pieces is 1.3 USD.
    const third = { quantity: '3', usd: '1' };
    expect(found(r07, priced('3', '1.3', third))).toEqual([]);
    expect(found(r07, priced('3', '1.30001', third))).toEqual(OUT);
  });

  test('the band is a parameter, and the hit says what would have passed', () => {
    const narrow = parameters({ 'R07.priceBand': { value: '0.05' } });
    const inputs = r07.reads(priced('10', '22'));
    expect(runOf(r07, inputs, narrow).hits).toMatchObject([
      { value: '2.2 USD', allowed: '1.9 to 2.1 USD', message: expect.stringContaining('more than 5 %') },
    ]);
  });

  test('it is not held against a list that prices nothing', () => {
    expect(found(r07, filing({ list: list() }))).toBeNull();
  });
});
