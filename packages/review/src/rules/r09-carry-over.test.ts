import { filing, found, list, parameters } from '../testing/filings';
import { r09 } from './r09-carry-over';

const carried = (hsCode: string, quantity: string, unit = '035') => ({ hsCode, quantity, unit });
const own = [carried('3908101101', '6000'), carried('3908101199', '4000')];
const asked = (lines: readonly object[] | null, inForce = parameters()) => {
  const counterpart = lines && { listNumber: 'QD090620I000000001', lines };
  const carryOver = { namedList: 'QD090620I000000001', counterpart, lines: own } as never;
  return found(r09, filing({ list: list({ carryOver }) }), inForce);
};
const DIFFERS = 'MANUAL COUNTERPART_DIFFERS lines';

describe('R09: both sides of a carry-over', () => {
  test.each([
    ['the same lines pass', own, []],
    ['eight digits are compared, and lines are added up', [carried('3908101155', '10000')], []],
    ['the eighth digit decides', [carried('3908101255', '10000')], [DIFFERS, DIFFERS]],
    ['another quantity, by the least', [carried('3908101101', '10000.00001')], [DIFFERS]],
    ['another unit', [carried('3908101101', '10000', '007')], [DIFFERS, DIFFERS]],
    ['the list that is named is not there', null, ['MANUAL COUNTERPART_MISSING counterpartListNumber']],
  ])('%s', (_name, lines, expected) => {
    expect(asked(lines)).toEqual(expected);
  });

  test('the first list of a pair names no other', () => {
    const carryOver = { namedList: null, counterpart: null, lines: own };
    expect(found(r09, filing({ list: list({ carryOver }) }))).toEqual([]);
    expect(found(r09, filing({ list: list() }))).toBeNull();
  });

  test('how many digits are compared is a parameter', () => {
    const four = parameters({ 'R09.digits': { value: '4' } });
    expect(asked([carried('3908990000', '10000')], four)).toEqual([]);
  });
});
