import { Decimal } from '@trust-supervision/kernel';
import { listInput } from './account-book.world';

type Flow = {
  mode: string;
  direction: 'IMPORT' | 'EXPORT';
  kind: 'MATERIAL' | 'PRODUCT' | 'LEFTOVERS';
  quantity: string;
  soldAs?: string;
};

/** The flows of W-5 (domain 2.7), in an order that every check allows. */
export const W5_FLOWS: readonly Flow[] = [
  { mode: '0615', direction: 'IMPORT', kind: 'MATERIAL', quantity: '180000' },
  { mode: '0654', direction: 'IMPORT', kind: 'MATERIAL', quantity: '24000' },
  { mode: '0657', direction: 'IMPORT', kind: 'MATERIAL', quantity: '3200' },
  { mode: '0700', direction: 'EXPORT', kind: 'MATERIAL', quantity: '1500' },
  { mode: '0700', direction: 'IMPORT', kind: 'MATERIAL', quantity: '1500' },
  { mode: '0664', direction: 'EXPORT', kind: 'MATERIAL', quantity: '4000' },
  { mode: '0644', direction: 'IMPORT', kind: 'MATERIAL', quantity: '6000', soldAs: 'MATERIAL' },
  { mode: '0657', direction: 'EXPORT', kind: 'MATERIAL', quantity: '2800' },
  { mode: '0200', direction: 'EXPORT', kind: 'MATERIAL', quantity: '350', soldAs: 'MATERIAL' },
  { mode: '0615', direction: 'EXPORT', kind: 'PRODUCT', quantity: '90000' },
  { mode: '0654', direction: 'EXPORT', kind: 'PRODUCT', quantity: '30000' },
  { mode: '4600', direction: 'IMPORT', kind: 'PRODUCT', quantity: '1200' },
  { mode: '4600', direction: 'EXPORT', kind: 'PRODUCT', quantity: '1100' },
  { mode: '0644', direction: 'IMPORT', kind: 'MATERIAL', quantity: '500', soldAs: 'CONVERTED_PRODUCT' },
  { mode: '0844', direction: 'IMPORT', kind: 'LEFTOVERS', quantity: '3900' },
  { mode: '0864', direction: 'EXPORT', kind: 'LEFTOVERS', quantity: '200' },
];

/** The lists of W-5, each flow split over some lists of uneven quantities that add up to it. */
export function w5Lists(lists: number): { internalNumber: string }[] {
  return W5_FLOWS.flatMap((flow, index) =>
    parts(flow.quantity, lists).map((quantity, part) => {
      const line = {
        quantity,
        usd: '1',
        ...(flow.soldAs ? { soldAs: flow.soldAs } : {}),
        ...(flow.kind === 'LEFTOVERS' ? { hsCode: '3915909000' } : {}),
      };
      return listInput(`W5-${index}-${part}`, { ...flow, lines: [line] });
    }),
  );
}

/** Uneven parts of a quantity with 5 places, from small to the rest. */
function parts(quantity: string, count: number): string[] {
  const shares = Array.from({ length: count - 1 }, (_, index) =>
    new Decimal(quantity)
      .times(index + 1)
      .dividedBy(count * count)
      .plus('0.00007')
      .toDecimalPlaces(5),
  );
  const rest = shares.reduce((left, share) => left.minus(share), new Decimal(quantity));
  return [...shares, rest].map((share) => share.toFixed());
}
