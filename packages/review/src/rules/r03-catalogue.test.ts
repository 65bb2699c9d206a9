import { book, filing, found, parameters } from '../testing/filings';
import { r03 } from './r03-catalogue';

const catalogues = parameters({
  'R03.prohibited': { value: '2501 44071' },
  'R03.restricted': { value: '3908' },
});
const asked = (hsCode: string, guaranteePresent: boolean | null = null, inForce = catalogues) =>
  found(
    r03,
    filing({
      filing: 'BOOK_SET_UP',
      book: book({ items: [{ path: 'materials[0]', hsCode, inTariff: true }], guaranteePresent }),
    }),
    inForce,
  );

describe('R03: prohibited and restricted goods', () => {
  test.each([
    ['goods of no catalogue pass', '8482102000', null, []],
    [
      'goods of the prohibited one are refused',
      '2501001100',
      null,
      ['REJECT GOODS_PROHIBITED materials[0].hsCode'],
    ],
    ['a guarantee does not help them', '2501001100', true, ['REJECT GOODS_PROHIBITED materials[0].hsCode']],
    ['five digits that are named', '4407110000', null, ['REJECT GOODS_PROHIBITED materials[0].hsCode']],
    ['the fifth digit decides', '4407210000', null, []],
    [
      'restricted goods go to an officer',
      '3908101101',
      null,
      ['MANUAL GUARANTEE_MISSING materials[0].hsCode'],
    ],
    [
      'so they do when there is no guarantee',
      '3908101101',
      false,
      ['MANUAL GUARANTEE_MISSING materials[0].hsCode'],
    ],
    ['with a guarantee they pass', '3908101101', true, []],
  ])('%s', (_name, hsCode, guaranteePresent, expected) => {
    expect(asked(hsCode, guaranteePresent)).toEqual(expected);
  });

  test('the catalogues that ship are empty', () => {
    expect(asked('2501001100', null, parameters())).toEqual([]);
  });
});
