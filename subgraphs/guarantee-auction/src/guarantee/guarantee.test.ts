import { Decimal, legalDate, sum } from '@trust-supervision/kernel';
import { array, assert, integer, property, record } from 'fast-check';
import {
  guaranteeLineOf,
  requirementOf,
  type FiledMaterial,
  type GuaranteeLine,
  type GuaranteeRequirement,
  type MaterialReference,
} from './guarantee';
import type { Share } from './share';

const decimal = (text: string): Decimal => new Decimal(text);

/** Five million yuan of stainless sheet, as in the example of 6.2. */
const material = (changes: Partial<FiledMaterial> = {}): FiledMaterial => ({
  itemNumber: 1,
  hsCode: '7219310000',
  quantity: decimal('1000'),
  price: decimal('5000'),
  currency: 'CNY',
  ...changes,
});
const known = {
  rates: { tariff: decimal('0.06'), consumptionTax: decimal('0'), valueAddedTax: decimal('0.13') },
  exchangeRate: decimal('1'),
} satisfies MaterialReference;
const line = guaranteeLineOf(material(), known);

const share = (rate: string | null): Share => ({
  isMandatory: false,
  rate: rate === null ? null : decimal(rate),
  legalBasis: 'law',
});
const question = {
  case: 'FIRST_BUSINESS',
  asOf: legalDate('2020-03-02'),
  level: { level: 'GENERAL', effectiveFrom: legalDate('2019-01-01'), position: 1 },
} as const;
const requirement = (lines: readonly GuaranteeLine[], ofShare: Share): GuaranteeRequirement =>
  requirementOf(question, lines, ofShare);

/** Full, due and waived as text of two places. */
const amounts = ({ full, due, waived }: GuaranteeRequirement) =>
  [full, due, waived].map((amount) => amount?.toFixed(2) ?? null);

describe('the guarantee of a book (AT-10)', () => {
  test.each([
    ['1', ['989000.00', '989000.00', '0.00']],
    ['0.5', ['989000.00', '494500.00', '494500.00']],
    ['0', ['989000.00', '0.00', '989000.00']],
  ])('a share of %s of 989,000.00', (rate, expected) => {
    const owed = requirement([line], share(rate));
    expect(amounts(owed)).toEqual(expected);
    expect(owed.problems).toEqual([]);
  });

  test('the share is applied once to the sum of rounded taxes, half-up', () => {
    const cents = guaranteeLineOf(material({ quantity: decimal('1'), price: decimal('0.17') }), known);
    expect(cents.taxes?.total.toFixed(2)).toBe('0.03');
    expect(amounts(requirement([cents], share('0.5')))).toEqual(['0.03', '0.02', '0.01']);
  });

  test('a book without materials owes nothing', () => {
    expect(amounts(requirement([], share('1')))).toEqual(['0.00', '0.00', '0.00']);
  });

  test('what is due and what is waived make up the full amount exactly', () => {
    const anyLine = record({
      quantity: integer({ min: 0, max: 1_000_000_000 }),
      price: integer({ min: 0, max: 100_000_000 }),
      tariff: integer({ min: 0, max: 200 }),
      consumptionTax: integer({ min: 0, max: 60 }),
    });
    const anyShare = integer({ min: 0, max: 1_000 });
    assert(
      property(array(anyLine, { maxLength: 8 }), anyShare, (drawn, thousandths) => {
        const lines = drawn.map(({ quantity, price, tariff, consumptionTax }) =>
          guaranteeLineOf(material({ quantity: decimal(`${quantity}e-5`), price: decimal(`${price}e-5`) }), {
            rates: {
              tariff: decimal(`${tariff}e-2`),
              consumptionTax: decimal(`${consumptionTax}e-2`),
              valueAddedTax: decimal('0.13'),
            },
            exchangeRate: decimal('7.0289'),
          }),
        );
        const { full, due, waived } = requirement(lines, share(`${thousandths}e-3`));
        const parts = [due, waived].filter((part) => part !== null);

        expect(parts.every((part) => part.gte(0) && part.decimalPlaces() <= 2)).toBe(true);
        expect(sum(parts).toFixed()).toBe(full?.toFixed());
      }),
    );
  });
});

describe('what is unknown is named and never taxed at 0', () => {
  test('a quantity of 0 is known', () => {
    const nothing = guaranteeLineOf(material({ quantity: decimal('0') }), known);
    expect(nothing.taxes?.total.toFixed(2)).toBe('0.00');
    expect(nothing.problems).toEqual([]);
  });

  test('every unknown of a line is a fault, and no amount is given for it', () => {
    const unknown = guaranteeLineOf(
      material({ itemNumber: 3, quantity: null, price: null, currency: null }),
      { rates: null, exchangeRate: null },
    );
    expect(unknown).toMatchObject({ customsValue: null, taxes: null });
    expect(unknown.problems.map(({ path, rule }) => `${path} ${rule}`)).toEqual([
      'materials[3].quantity QUANTITY_UNKNOWN',
      'materials[3].price PRICE_UNKNOWN',
      'materials[3].currency CURRENCY_UNKNOWN',
      'materials[3].hsCode HS_CODE_UNKNOWN',
    ]);
  });

  test('a currency without an exchange rate keeps the customs value unknown', () => {
    const francs = guaranteeLineOf(material({ currency: 'CHF' }), { ...known, exchangeRate: null });
    expect(francs.customsValue).toBeNull();
    expect(francs.problems).toEqual([
      {
        path: 'materials[1].currency',
        rule: 'EXCHANGE_RATE_UNKNOWN',
        message: 'CHF of material 1 has no exchange rate on that day',
        value: 'CHF',
        allowed: null,
      },
    ]);
  });

  test('rates that are no percentage keep the taxes unknown, the customs value stands', () => {
    const byWeight = guaranteeLineOf(material(), {
      ...known,
      rates: { tariff: null, consumptionTax: null, valueAddedTax: null },
    });
    expect(byWeight.customsValue?.toFixed(2)).toBe('5000000.00');
    expect(byWeight.taxes).toBeNull();
    expect(byWeight.problems.map(({ rule }) => rule)).toEqual([
      'TARIFF_RATE_UNKNOWN',
      'CONSUMPTION_TAX_RATE_UNKNOWN',
      'VALUE_ADDED_TAX_RATE_UNKNOWN',
    ]);
  });

  test('one unknown line leaves the whole requirement open and shows the other line', () => {
    const unpriced = guaranteeLineOf(material({ itemNumber: 2, price: null }), known);
    const open = requirement([line, unpriced], share('1'));
    expect(amounts(open)).toEqual([null, null, null]);
    expect(open.lines[0]?.taxes?.total.toFixed(2)).toBe('989000.00');
    expect(open.problems.map(({ path }) => path)).toEqual(['materials[2].price']);
  });

  test('without a known level the full amount stands and the share is open', () => {
    const open = requirementOf({ ...question, level: null }, [line], share(null));
    expect(amounts(open)).toEqual(['989000.00', null, null]);
    expect(open.problems.map(({ rule }) => rule)).toEqual(['LEVEL_UNKNOWN']);
  });

  test('a level without a share, and a case that is not law yet, are told', () => {
    expect(requirement([line], share(null)).problems).toMatchObject([
      { rule: 'SHARE_UNKNOWN', value: 'GENERAL' },
    ]);
    expect(requirement([line], { ...share(null), legalBasis: null }).problems).toMatchObject([
      { rule: 'CASE_NOT_IN_FORCE', value: 'FIRST_BUSINESS' },
    ]);
  });
});
