import { book, filing, found } from '../testing/filings';
import { r02 } from './r02-commodity-codes';

const item = (hsCode: string, inTariff = true) => ({ path: 'materials[0]', hsCode, inTariff });
const asked = (parts: object) => found(r02, filing({ filing: 'BOOK_SET_UP', book: book(parts) }));

describe('R02: the commodity codes of a book', () => {
  test.each([
    ['a code of the tariff passes', { items: [item('3908101101')] }, []],
    [
      'a code that the tariff of the day does not hold',
      { items: [item('3908101199', false)] },
      ['REJECT HS_CODE_UNKNOWN materials[0].hsCode'],
    ],
    [
      'a heading of the certificate passes',
      { items: [item('3908101101')], certificateHeadings: ['3907', '3908'] },
      [],
    ],
    [
      'the fourth digit decides',
      { items: [item('3909101101')], certificateHeadings: ['3908'] },
      ['REJECT HEADING_OUTSIDE_CERTIFICATE materials[0].hsCode'],
    ],
    [
      'both faults of a code are told',
      { items: [item('8482102000', false)], certificateHeadings: ['3908'] },
      [
        'REJECT HS_CODE_UNKNOWN materials[0].hsCode',
        'REJECT HEADING_OUTSIDE_CERTIFICATE materials[0].hsCode',
      ],
    ],
  ])('%s', (_name, parts, expected) => {
    expect(asked(parts)).toEqual(expected);
  });

  test('it is not held against a list', () => {
    expect(found(r02, filing({ book: book() }))).toBeNull();
  });
});
