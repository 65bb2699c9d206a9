import { legalDate } from '@trust-supervision/kernel';
import { filing, found } from '../testing/filings';
import { r10 } from './r10-domestic-sale';

const asked = (parts: object) =>
  found(
    r10,
    filing({
      filing: 'DOMESTIC_SALE',
      sale: {
        declaredOn: legalDate('2019-10-15'),
        deadline: legalDate('2019-10-15'),
        controlled: false,
        licenceNumber: null,
        valueMethod: 'IMPORT_PRICE',
        ...parts,
      },
    }),
  );

describe('R10: a domestic sale', () => {
  test.each([
    ['the last day passes', {}, []],
    ['the day after does not', { declaredOn: legalDate('2019-10-16') }, ['REJECT SALE_LATE declaredOn']],
    ['controlled goods with a licence pass', { controlled: true, licenceNumber: 'L-1' }, []],
    ['controlled goods without one', { controlled: true }, ['REJECT LICENCE_MISSING licenceNumber']],
    ['no method of the value', { valueMethod: null }, ['REJECT VALUE_METHOD_MISSING valueMethod']],
    [
      'all of it is told at once',
      { declaredOn: legalDate('2019-10-16'), controlled: true, valueMethod: null },
      [
        'REJECT SALE_LATE declaredOn',
        'REJECT LICENCE_MISSING licenceNumber',
        'REJECT VALUE_METHOD_MISSING valueMethod',
      ],
    ],
  ])('%s', (_name, parts, expected) => {
    expect(asked(parts)).toEqual(expected);
  });
});
