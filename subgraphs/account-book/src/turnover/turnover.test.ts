import { Decimal } from '@trust-supervision/kernel';
import {
  importRoomUsd,
  outstandingUsd,
  priceOf,
  turnoverFaults,
  turnoverRoomUsd,
  type TurnoverLimits,
  type TurnoverUse,
} from './turnover';

const decimal = (text: string): Decimal => new Decimal(text);
const limits: TurnoverLimits = { maxTurnoverAmount: decimal('900.00000'), importCeilingUsd: null };
const use = (outstanding: Decimal, reserved = '0'): TurnoverUse => ({
  outstandingUsd: outstanding,
  reservedUsd: decimal(reserved),
  importedUsd: decimal('0'),
});

describe('T-1: the turnover of a book with a capacity of 18,000,000 USD a year', () => {
  const outstanding = outstandingUsd([
    { quantity: decimal('32776.80414'), priceUsd: decimal('2.20') },
    { quantity: decimal('410000'), priceUsd: decimal('18.50') },
  ]);

  test('outstanding is 7,657,108.969108 USD, room 1,342,891.030892 USD', () => {
    expect(outstanding.toFixed()).toBe('7657108.969108');
    expect(turnoverRoomUsd(limits, use(outstanding))?.toFixed()).toBe('1342891.030892');
  });

  test('an import of 650,000.00 USD is accepted and leaves 692,891.030892 USD', () => {
    expect(turnoverFaults(limits, use(outstanding), decimal('650000.00'))).toEqual([]);
    expect(turnoverRoomUsd(limits, use(outstanding, '650000'))?.toFixed()).toBe('692891.030892');
  });

  test('a second import of 700,000.00 USD is short of 7,108.969108 USD', () => {
    expect(turnoverFaults(limits, use(outstanding, '650000'), decimal('700000.00'))).toEqual([
      {
        path: 'lines',
        rule: 'TURNOVER_EXCEEDED',
        message: 'exceeds the maximum turnover amount by 7108.969108 USD',
        value: '700000 USD',
        allowed: 'at most 692891.030892 USD',
        limit: {
          limit: '9000000',
          used: '7657108.969108',
          reserved: '650000',
          asked: '700000',
          exceededBy: '7108.969108',
          unit: 'USD',
        },
      },
    ]);
  });
});

test('a list that fills a limit exactly fits, one cent more does not', () => {
  const ceiling: TurnoverLimits = { maxTurnoverAmount: null, importCeilingUsd: decimal('1000') };
  const imported: TurnoverUse = {
    outstandingUsd: decimal('0'),
    reservedUsd: decimal('100'),
    importedUsd: decimal('400'),
  };
  expect(importRoomUsd(ceiling, imported)?.toFixed()).toBe('500');
  expect(turnoverFaults(ceiling, imported, decimal('500'))).toEqual([]);
  expect(turnoverFaults(ceiling, imported, decimal('500.01')).map((fault) => fault.rule)).toEqual([
    'IMPORT_CEILING_EXCEEDED',
  ]);
});

test('a negative balance makes no room', () => {
  expect(outstandingUsd([{ quantity: decimal('-5'), priceUsd: decimal('10') }]).toFixed()).toBe('0');
});

test('a material is worth its average import price, else its filed price', () => {
  expect(priceOf({ quantity: decimal('60000'), usd: decimal('132000') }, decimal('9')).toFixed()).toBe('2.2');
  expect(priceOf({ quantity: decimal('0'), usd: decimal('0') }, decimal('9')).toFixed()).toBe('9');
});

test('a limit is decided exactly and shown at 6 places', () => {
  const third = priceOf({ quantity: decimal('3'), usd: decimal('1') }, null);
  const standing = use(outstandingUsd([{ quantity: decimal('1'), priceUsd: third }]), '0');
  const fault = turnoverFaults(
    { maxTurnoverAmount: decimal('0.0001'), importCeilingUsd: null },
    standing,
    decimal('0.666667'),
  )[0];
  expect(fault).toMatchObject({
    rule: 'TURNOVER_EXCEEDED',
    value: '0.666667 USD',
    allowed: 'at most 0.666666 USD',
  });
});
