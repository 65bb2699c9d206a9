import { Decimal } from '@trust-supervision/kernel';
import {
  importRoomUsd,
  outstandingUsd,
  priceOf,
  standingLimits,
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

  test('a reserve of 650,000.00 USD leaves 692,891.030892 USD', () => {
    const reserved = use(outstanding, '650000');
    expect(turnoverRoomUsd(limits, reserved)?.toFixed()).toBe('692891.030892');
    const { turnover, imports } = standingLimits(limits, reserved);
    expect(imports).toBeNull();
    expect(turnover).toEqual({
      limit: decimal('9000000'),
      used: decimal('7657108.969108'),
      reserved: decimal('650000'),
    });
  });
});

test('the annual ceiling stands against what was imported and what is reserved', () => {
  const ceiling: TurnoverLimits = { maxTurnoverAmount: null, importCeilingUsd: decimal('1000') };
  const imported: TurnoverUse = {
    outstandingUsd: decimal('0'),
    reservedUsd: decimal('100'),
    importedUsd: decimal('400'),
  };
  expect(importRoomUsd(ceiling, imported)?.toFixed()).toBe('500');
  expect(standingLimits(ceiling, imported)).toEqual({
    turnover: null,
    imports: { limit: decimal('1000'), used: decimal('400'), reserved: decimal('100') },
  });
});

test('a negative balance makes no room', () => {
  expect(outstandingUsd([{ quantity: decimal('-5'), priceUsd: decimal('10') }]).toFixed()).toBe('0');
});

test('a material is worth its average import price, else its filed price', () => {
  expect(priceOf({ quantity: decimal('60000'), usd: decimal('132000') }, decimal('9')).toFixed()).toBe('2.2');
  expect(priceOf(null, decimal('9')).toFixed()).toBe('9');
});
