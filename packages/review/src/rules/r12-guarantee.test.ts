import { filing, found } from '../testing/filings';
import { r12 } from './r12-guarantee';

const asked = (provided: string) =>
  found(r12, filing({ filing: 'GUARANTEE', guarantee: { required: '494500.00', provided } }));

describe('R12: a guarantee', () => {
  test.each([
    ['AT-10: half of 989,000.00 covers a half guarantee', '494500.00', []],
    ['more covers it', '989000.00', []],
    ['a fen less does not', '494499.99', ['REJECT GUARANTEE_TOO_LOW amount']],
  ])('%s', (_name, provided, expected) => {
    expect(asked(provided)).toEqual(expected);
  });
});
