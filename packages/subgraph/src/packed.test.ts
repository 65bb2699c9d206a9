import { Decimal } from '@trust-supervision/kernel';
import { packed, unpacked } from './packed';

test('a filing is read back as it was: decimals are decimals, texts are texts, what is missing is null', () => {
  const filing = {
    head: { number: '1.50', amount: new Decimal('0.000000001'), validUntil: undefined, note: null },
    lines: [{ quantity: new Decimal('90000000000000'), isControlled: true, itemNumber: 3 }],
  };
  const read = unpacked(JSON.parse(JSON.stringify(packed(filing)))) as typeof filing;
  expect(read).toEqual({ ...filing, head: { ...filing.head, validUntil: null } });
  expect(Decimal.isDecimal(read.head.amount)).toBe(true);
});
