import { book, filing, found, parameters } from '../testing/filings';
import { r04 } from './r04-capacity';

const asked = (parts: object, inForce = parameters()) =>
  found(r04, filing({ filing: 'BOOK_SET_UP', book: book(parts) }), inForce);
const TURNOVER = 'REJECT TURNOVER_ABOVE_CAPACITY head.maxTurnoverAmount';
const CEILING = 'REJECT CEILING_ABOVE_CAPACITY head.importCeilingUsd';

describe('R04: limits within capacity', () => {
  test.each([
    ['half of the capacity of T-1 fits', { annualCapacityUsd: '18000000', maxTurnoverUsd: '9000000' }, []],
    [
      'a hundred-thousandth more does not',
      { annualCapacityUsd: '18000000', maxTurnoverUsd: '9000000.00001' },
      [TURNOVER],
    ],
    ['a ceiling of the capacity fits', { annualCapacityUsd: '18000000', importCeilingUsd: '18000000' }, []],
    [
      'both limits are told',
      { annualCapacityUsd: '18000000', maxTurnoverUsd: '9000001', importCeilingUsd: '18000000.01' },
      [TURNOVER, CEILING],
    ],
    ['without a capacity nothing is compared', { maxTurnoverUsd: '9000000', importCeilingUsd: '1' }, []],
  ])('%s', (_name, parts, expected) => {
    expect(asked(parts)).toEqual(expected);
  });

  test('the ratio is a parameter', () => {
    const third = parameters({ 'R04.turnoverRatio': { value: '0.3' } });
    const parts = { annualCapacityUsd: '10', maxTurnoverUsd: '3' };
    expect(asked(parts, third)).toEqual([]);
    expect(asked({ ...parts, maxTurnoverUsd: '3.1' }, third)).toEqual([TURNOVER]);
  });
});
