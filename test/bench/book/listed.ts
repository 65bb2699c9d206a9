import { Decimal } from '@trust-supervision/kernel';
import { bookOf, DAY, ENTERPRISES, MATERIALS, PRODUCTS } from './posting-world';

/** A list to be posted, as the desk of lists is asked for it. */
export type PostedFiling = ReturnType<typeof filingOf>;

/** Which enterprise files the list with a number: all of them in turn. */
export const enterpriseOf = (number: number): number => (number % ENTERPRISES) + 1;

/**
 * The list with a number: in turn an import of two materials and an export of two products, none of which customs
 * declares, so that each is posted at once. Quantities, prices and items vary with the number.
 */
export function filingOf(number: number) {
  const isImport = Math.floor(number / ENTERPRISES) % 2 === 0;
  const quantity = 1 + ((number * 31) % 97);
  return {
    internalNumber: `L-${number}`,
    bookNumber: bookOf(enterpriseOf(number)),
    direction: isImport ? ('IMPORT' as const) : ('EXPORT' as const),
    lineKind: isImport ? ('MATERIAL' as const) : ('PRODUCT' as const),
    supervisionMode: '0615',
    declaresCustoms: false,
    declaredOn: DAY,
    counterpartListNumber: null,
    counterpartBookNumber: null,
    deliveredOn: null,
    lines: [1, 2].map((lineNumber) => ({
      lineNumber,
      itemNumber: 1 + ((number * 7 + lineNumber * 3) % (isImport ? MATERIALS : PRODUCTS)),
      partNumber: null,
      hsCode: isImport ? '3908101101' : '3926909090',
      quantity: new Decimal(`${quantity}.${1 + (number % 9)}`),
      unit: isImport ? '035' : '007',
      currency: 'USD',
      unitPrice: null,
      totalAmount: new Decimal(`${quantity}.${1 + (number % 9)}`).times('2.2').toDecimalPlaces(2),
      usdAmount: null,
      consumptionVersion: isImport ? null : '1',
      soldAs: null,
    })),
  };
}
