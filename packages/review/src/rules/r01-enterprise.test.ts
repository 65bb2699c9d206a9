import { book, filing, found, list, parameters } from '../testing/filings';
import { r01 } from './r01-enterprise';

const of = (enterprise: object) => ({
  enterprise: { usci: '91210200MA0000001K', level: 'GENERAL', caseMark: '0', active: true, ...enterprise },
});
const discredited = of({ level: 'DISCREDITED' });

describe('R01: the standing of the enterprise', () => {
  test.each([
    ['a general enterprise passes', of({}), []],
    ['one whose case is closed passes', of({ caseMark: '3' }), []],
    ['one whose case was withdrawn passes', of({ caseMark: '5' }), []],
    ['a case that was transferred is open', of({ caseMark: '1' }), ['MANUAL CASE_OPEN enterprise.caseMark']],
    ['a case that was filed is open', of({ caseMark: '2' }), ['MANUAL CASE_OPEN enterprise.caseMark']],
    ['one that is not active', of({ active: false }), ['MANUAL ENTERPRISE_INACTIVE enterprise.active']],
    ['what is not known is not held against it', of({ active: null, caseMark: null, level: null }), []],
    [
      'a discredited one with an open case: both are told',
      of({ level: 'SERIOUSLY_DISCREDITED', caseMark: '2' }),
      ['MANUAL ENTERPRISE_DISCREDITED enterprise.level', 'MANUAL CASE_OPEN enterprise.caseMark'],
    ],
  ])('%s', (_name, enterprise, expected) => {
    expect(found(r01, filing(enterprise))).toEqual(expected);
  });

  test.each([
    ['sets up no book', filing({ ...discredited, filing: 'BOOK_SET_UP', book: book() }), 'REJECT'],
    ['enlarges no book', filing({ ...discredited, filing: 'BOOK_CHANGE', book: book() }), 'REJECT'],
    [
      'may change a book otherwise',
      filing({ ...discredited, filing: 'BOOK_CHANGE', book: book({ enlarges: false }) }),
      'MANUAL',
    ],
    ['imports nothing', filing({ ...discredited, list: list() }), 'REJECT'],
    ['may export', filing({ ...discredited, list: list({ direction: 'EXPORT', brings: false }) }), 'MANUAL'],
    ['may write off', filing({ ...discredited, filing: 'WRITE_OFF' }), 'MANUAL'],
  ])('a discredited enterprise %s', (_name, facts, severity) => {
    expect(found(r01, facts)).toEqual([`${severity} ENTERPRISE_DISCREDITED enterprise.level`]);
  });

  test('what would enlarge its book is named', () => {
    const enlargements = [
      { path: 'terms.maxTurnoverAmount', before: '900', after: null },
      { path: 'MATERIAL 9', before: null, after: 'Resin 9' },
    ];
    const facts = filing({ ...discredited, filing: 'BOOK_CHANGE', book: book({ enlargements }) });
    expect(found(r01, facts)).toEqual([
      'REJECT ENTERPRISE_DISCREDITED terms.maxTurnoverAmount',
      'REJECT ENTERPRISE_DISCREDITED MATERIAL 9',
    ]);
  });

  test('a parameter sends enterprises without a level to an officer', () => {
    const strict = parameters({ 'R01.unknownLevel': { value: '1' } });
    expect(found(r01, filing(of({ level: null })), strict)).toEqual([
      'MANUAL LEVEL_UNKNOWN enterprise.level',
    ]);
    expect(found(r01, filing(of({})), strict)).toEqual([]);
  });
});
