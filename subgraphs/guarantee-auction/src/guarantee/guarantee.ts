import { Faults, sum, type Decimal, type Fault, type LegalDate } from '@trust-supervision/kernel';
import type { GuaranteeCase, Rating, Share } from './share';
import { customsValueOf, taxesOn, toFen, type TaxRates, type Taxes } from './taxes';

/** A material as the approved book files it; null is unknown, not zero. */
export type FiledMaterial = {
  readonly itemNumber: number;
  readonly hsCode: string;
  readonly quantity: Decimal | null;
  /** A unit's price in `currency`. */
  readonly price: Decimal | null;
  readonly currency: string | null;
};

/** An account book as its approval told it. */
export type FiledBook = {
  readonly bookNumber: string;
  readonly enterpriseUsci: string;
  readonly materials: readonly FiledMaterial[];
};

/** What the reference sets say about a material; a null rate is one that a fraction cannot express. */
export type MaterialReference = {
  /** Null where the tariff does not know the code. */
  readonly rates: { readonly [Rate in keyof TaxRates]: Decimal | null } | null;
  /** CNY for one unit of the filed currency. */
  readonly exchangeRate: Decimal | null;
};

/** A material's taxes, or why they are unknown. */
export type GuaranteeLine = {
  readonly itemNumber: number;
  readonly hsCode: string;
  readonly customsValue: Decimal | null;
  readonly taxes: Taxes | null;
  readonly problems: readonly Fault[];
};

/** What is asked: the case, the day, and the level that applied on it. */
export type GuaranteeQuestion = {
  readonly case: GuaranteeCase;
  readonly asOf: LegalDate;
  readonly level: Rating | null;
};

/**
 * What would be owed. `full` is null while a line is unknown: a sum without it would tax it at 0. `due` and `waived`
 * are null also while the share is. Amounts in CNY, two places; `full` is exactly `due` plus `waived`.
 */
export type GuaranteeRequirement = GuaranteeQuestion & {
  readonly isMandatory: boolean;
  readonly shareRate: Decimal | null;
  readonly legalBasis: string | null;
  readonly full: Decimal | null;
  readonly due: Decimal | null;
  readonly waived: Decimal | null;
  readonly lines: readonly GuaranteeLine[];
  readonly problems: readonly Fault[];
};

/** The requirement of a book from its lines and the share of the case (domain 6.2). */
export function requirementOf(
  question: GuaranteeQuestion,
  lines: readonly GuaranteeLine[],
  share: Share,
): GuaranteeRequirement {
  const taxed = lines.flatMap(({ taxes }) => (taxes ? [taxes.total] : []));
  const full = taxed.length === lines.length ? sum(taxed) : null;
  // The share is applied once, after each tax is rounded (domain 14, reading of 6.2).
  const due = full && share.rate && toFen(full.times(share.rate));
  return {
    ...question,
    isMandatory: share.isMandatory,
    shareRate: share.rate,
    legalBasis: share.legalBasis,
    full,
    due,
    waived: full && due && full.minus(due),
    lines,
    problems: [...problemsOfShare(question, share), ...lines.flatMap(({ problems }) => problems)],
  };
}

function problemsOfShare(
  { case: guaranteeCase, asOf, level }: GuaranteeQuestion,
  share: Share,
): readonly Fault[] {
  const faults = new Faults();
  if (share.legalBasis === null) {
    faults.add(
      'case',
      'CASE_NOT_IN_FORCE',
      `no policy for ${guaranteeCase} is in force on ${asOf}`,
      guaranteeCase,
    );
  } else if (share.rate === null && level === null) {
    faults.add('level', 'LEVEL_UNKNOWN', `no credit level is known on ${asOf}`);
  } else if (share.rate === null) {
    faults.add('level', 'SHARE_UNKNOWN', `no share for ${level?.level} is in force on ${asOf}`, level?.level);
  }
  return faults.found;
}

/** The taxes on one material; every unknown is named and none of them is taxed at 0. */
export function guaranteeLineOf(material: FiledMaterial, reference: MaterialReference): GuaranteeLine {
  const { itemNumber, hsCode, quantity, price } = material;
  const { exchangeRate } = reference;
  const rates = knownRates(reference.rates);
  const customsValue =
    quantity && price && exchangeRate ? customsValueOf(quantity, price, exchangeRate) : null;
  const taxes = customsValue && rates ? taxesOn(customsValue, rates) : null;
  return { itemNumber, hsCode, customsValue, taxes, problems: problemsOfLine(material, reference) };
}

function knownRates(rates: MaterialReference['rates']): TaxRates | null {
  if (!rates) return null;
  const { tariff, consumptionTax, valueAddedTax } = rates;
  return tariff && consumptionTax && valueAddedTax ? { tariff, consumptionTax, valueAddedTax } : null;
}

const RATE_NAMES: Record<keyof TaxRates, readonly [rule: string, name: string]> = {
  tariff: ['TARIFF_RATE_UNKNOWN', 'most-favoured-nation tariff rate'],
  consumptionTax: ['CONSUMPTION_TAX_RATE_UNKNOWN', 'consumption tax rate'],
  valueAddedTax: ['VALUE_ADDED_TAX_RATE_UNKNOWN', 'value-added tax rate'],
};

function problemsOfLine(
  material: FiledMaterial,
  { rates, exchangeRate }: MaterialReference,
): readonly Fault[] {
  const faults = new Faults();
  const at = `materials[${material.itemNumber}]`;
  const named = `material ${material.itemNumber}`;
  if (!material.quantity) faults.add(`${at}.quantity`, 'QUANTITY_UNKNOWN', `${named} has no quantity`);
  if (!material.price) faults.add(`${at}.price`, 'PRICE_UNKNOWN', `${named} has no price`);
  if (!material.currency) faults.add(`${at}.currency`, 'CURRENCY_UNKNOWN', `${named} has no currency`);
  if (material.currency && !exchangeRate) {
    const message = `${material.currency} of ${named} has no exchange rate on that day`;
    faults.add(`${at}.currency`, 'EXCHANGE_RATE_UNKNOWN', message, material.currency);
  }
  if (!rates) {
    const message = `${material.hsCode} of ${named} is not in the tariff of that day`;
    faults.add(`${at}.hsCode`, 'HS_CODE_UNKNOWN', message, material.hsCode);
  }
  for (const [key, rate] of Object.entries(rates ?? {})) {
    const [rule, name] = RATE_NAMES[key as keyof TaxRates];
    const message = `the ${name} of ${material.hsCode} (${named}) is no plain percentage`;
    if (rate === null) faults.add(`${at}.hsCode`, rule, message, material.hsCode);
  }
  return faults.found;
}
