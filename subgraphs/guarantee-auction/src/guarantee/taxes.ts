import { Decimal, ONE, sum } from '@trust-supervision/kernel';

/** Rates of a tariff line as fractions (0.06 for 6 %). */
export type TaxRates = {
  readonly tariff: Decimal;
  readonly consumptionTax: Decimal;
  readonly valueAddedTax: Decimal;
};

/** The taxes on goods in CNY, each rounded to two places. */
export type Taxes = {
  readonly tariff: Decimal;
  readonly consumptionTax: Decimal;
  readonly valueAddedTax: Decimal;
  readonly total: Decimal;
};

/** The customs value in CNY: quantity times price times exchange rate, rounded once. */
export const customsValueOf = (quantity: Decimal, price: Decimal, exchangeRate: Decimal): Decimal =>
  toFen(quantity.times(price).times(exchangeRate));

/**
 * The taxes on a customs value (domain 3.2), each rounded half-up before the next one builds on it. Consumption tax is
 * a share of the price that includes it, hence the division. No minimum of 50 yuan here: a guarantee covers the tax
 * before that exemption, which belongs to a declaration.
 */
export function taxesOn(customsValue: Decimal, rates: TaxRates): Taxes {
  const tariff = toFen(customsValue.times(rates.tariff));
  const dutyPaid = customsValue.plus(tariff);
  const consumptionTax = toFen(
    dutyPaid.times(rates.consumptionTax).dividedBy(ONE.minus(rates.consumptionTax)),
  );
  const valueAddedTax = toFen(dutyPaid.plus(consumptionTax).times(rates.valueAddedTax));
  return { tariff, consumptionTax, valueAddedTax, total: sum([tariff, consumptionTax, valueAddedTax]) };
}

/** Two places, half-up. Without the bound of stored money: these amounts are shown, never stored. */
export const toFen = (amount: Decimal): Decimal => amount.toDecimalPlaces(2, Decimal.ROUND_HALF_UP);
