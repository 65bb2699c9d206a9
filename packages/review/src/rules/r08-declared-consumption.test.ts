import { filing, found, list } from '../testing/filings';
import { r08 } from './r08-declared-consumption';

const versions = (declared: boolean) => [{ path: 'lines[0]', version: '2', declared }];
const asked = (parts: object) => found(r08, filing({ list: list(parts) }));

describe('R08: consumption declared before export', () => {
  test.each([
    ['a declared version may leave', { versions: versions(true) }, []],
    [
      'one that is not declared may not',
      { versions: versions(false) },
      ['REJECT R08 lines[0].consumptionVersion'],
    ],
    [
      'it may where the book declares before write-off',
      { versions: versions(false), consumptionLink: 'BEFORE_WRITE_OFF' },
      [],
    ],
    ['materials have no version', { versions: [] }, null],
  ])('%s', (_name, parts, expected) => {
    expect(asked(parts)).toEqual(expected);
  });
});
