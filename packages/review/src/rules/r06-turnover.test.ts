import { legalDate } from '@trust-supervision/kernel';
import { DAY, filing, found, list, parameters, room } from '../testing/filings';
import { runOf } from '../review';
import { r06 } from './r06-turnover';

const asked = (parts: object) => found(r06, filing({ list: list(parts) }));

describe('R06: turnover control', () => {
  test.each([
    ['without limits everything fits', {}, []],
    ['an import that fills the turnover fits', { usd: '650000', turnover: room('650000') }, []],
    [
      'one that exceeds it by the least',
      { usd: '650000.00001', turnover: room('650000') },
      ['REJECT TURNOVER_EXCEEDED lines'],
    ],
    ['an import that fills the ceiling fits', { usd: '5', imports: room('5') }, []],
    [
      'both limits are told',
      { usd: '5.01', imports: room('5'), turnover: room('-1') },
      ['REJECT TURNOVER_EXCEEDED lines', 'REJECT IMPORT_CEILING_EXCEEDED lines'],
    ],
    ['what brings nothing needs no room', { usd: '0', turnover: room('-1'), imports: room('-1') }, []],
    ['a controlled item is filled', { controlled: [{ itemNumber: 1, quantity: '10', ...room('10') }] }, []],
    [
      'a controlled item is exceeded',
      { controlled: [{ itemNumber: 1, quantity: '10.00001', ...room('10') }] },
      ['REJECT ITEM_QUANTITY_EXCEEDED lines'],
    ],
    ['the last day of the book counts', { validUntil: legalDate('2020-06-01') }, []],
    ['the day after does not', { validUntil: legalDate('2020-05-31') }, ['REJECT BOOK_EXPIRED declaredOn']],
    [
      'a pause stops its flows',
      {
        pauses: [
          { ground: 'OFFICER', stops: 'IMPORTS', since: DAY, reason: 'r', flows: ['MATERIAL_IMPORT'] },
        ],
      },
      ['REJECT BOOK_PAUSED supervisionMode'],
    ],
  ])('%s', (_name, parts, expected) => {
    expect(asked(parts)).toEqual(expected);
  });

  const T1 = { limit: '9000000', used: '7657108.969108', reserved: '650000' };

  test('T-1: the second list exceeds the maximum turnover, with its shortfall and its room', () => {
    const inputs = r06.reads(filing({ list: list({ usd: '700000', turnover: T1 }) }));
    expect(runOf(r06, inputs, parameters())).toMatchObject({
      limits: { turnoverRoomUsd: '692891.030892' },
      hits: [
        {
          code: 'TURNOVER_EXCEEDED',
          message: 'exceeds the maximum turnover amount by 7108.969108 USD',
          value: '700000 USD',
          allowed: 'at most 692891.030892 USD',
          limit: { ...T1, asked: '700000', exceededBy: '7108.969108', unit: 'USD' },
        },
      ],
    });
  });

  test('a room without end is never shown larger than it is', () => {
    const inputs = r06.reads(filing({ list: list({ usd: '1', turnover: room('0.66666666666666') }) }));
    expect(runOf(r06, inputs, parameters()).hits).toMatchObject([
      { message: 'exceeds the maximum turnover amount by 0.333334 USD', allowed: 'at most 0.666666 USD' },
    ]);
  });
});
