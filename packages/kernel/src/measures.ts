import type { Decimal } from './decimal';

/** A quantity (5 places) in a declared unit, by its customs unit code (`035` kilogram). */
export type Quantity = { readonly value: Decimal; readonly unit: string };

/** An amount in a currency, ISO 4217 alphabetic (`CNY`, `USD`); two places when due, five inside a book. */
export type Money = { readonly amount: Decimal; readonly currency: string };
