import type { Database } from '@trust-supervision/database';
import { Decimal, legalDate } from '@trust-supervision/kernel';
import { engines, temporaryDatabase } from '@trust-supervision/testkit';
import {
  loadReferenceSets,
  Reference,
  referenceEntities,
  referenceMigrations,
  seedSets,
  type ExchangeRate,
  type PolicyRow,
  type ReferenceSet,
} from './index';

const JANUARY = legalDate('2020-01-15');
const source = 'test';

const rateOf = (currency: string, validFrom: string, rate: string): ExchangeRate => ({
  currency,
  validFrom: legalDate(validFrom),
  rate: new Decimal(rate),
  source,
});
const policyOf = (value: string, validFrom: string, validTo: string | null): PolicyRow => ({
  code: 'deadline.days',
  validFrom: legalDate(validFrom),
  validTo: validTo === null ? null : legalDate(validTo),
  value,
  isDefault: true,
  description: 'A default: days',
  source,
});

describe.each(engines)('reference sets on %s', (engine) => {
  let database: Database;
  let drop: () => Promise<void>;
  let reference: Reference;
  const statements: string[] = [];

  beforeEach(async () => {
    ({ database, drop } = await temporaryDatabase(engine, {
      entities: referenceEntities,
      migrations: referenceMigrations,
      onStatement: (statement) => statements.push(statement),
    }));
    reference = new Reference(database);
  });
  afterEach(() => drop());

  const load = (...sets: ReferenceSet[]) => loadReferenceSets(database, sets);
  const seed = () => loadReferenceSets(database, seedSets());

  test('loads the sets the product ships once: the second time nothing changes', async () => {
    const first = await seed();
    const second = await seed();

    expect(first.map(({ set }) => set)).toEqual([
      'country',
      'currency',
      'district',
      'dutyMode',
      'exchangeRate',
      'policy',
      'tariff',
      'tradeMode',
      'unit',
    ]);
    expect(first.every(({ changed, rows }) => changed && rows > 0)).toBe(true);
    expect(second).toEqual(first.map((set) => ({ ...set, changed: false })));
    expect(await reference.versions()).toEqual(Object.fromEntries(first.map((s) => [s.set, s.digest])));
  });

  test('gives the tariff line of a worked example with its exact rates', async () => {
    await seed();
    const lines = await reference.tariffLines(['7219310000', '0303630000', '9999999999'], JANUARY);

    expect([...lines.keys()].toSorted()).toEqual(['0303630000', '7219310000']);
    expect(lines.get('7219310000')).toMatchObject({
      nameZh: '厚度≥4.75mm冷轧不锈钢板',
      mfnRate: new Decimal('0.06'),
      vatRate: new Decimal('0.13'),
      consumptionTaxRate: new Decimal(0),
      unit1: '035',
      unit2: null,
    });
    expect(lines.get('0303630000')?.vatRate?.toFixed()).toBe('0.09');
  });

  test('knows no tariff line on a day before it begins', async () => {
    await seed();
    expect(await reference.tariffLines(['7219310000'], legalDate('2019-12-31'))).toEqual(new Map());
  });

  test('takes the last exchange rate that began on or before the day', async () => {
    await load({
      name: 'exchangeRate',
      rows: [
        rateOf('USD', '2019-12-01', '7.0289'),
        rateOf('USD', '2020-01-01', '6.9762'),
        rateOf('EUR', '2020-02-01', '7.6'),
      ],
    });
    expect(await reference.exchangeRate('USD', legalDate('2019-11-30'))).toBeNull();
    expect((await reference.exchangeRate('USD', legalDate('2019-12-31')))?.toFixed()).toBe('7.0289');
    expect((await reference.exchangeRate('USD', legalDate('2020-01-01')))?.toFixed()).toBe('6.9762');
    const january = await reference.exchangeRates(['USD', 'EUR'], JANUARY);
    expect([...january].map(([currency, rate]) => `${currency} ${rate.toFixed()}`)).toEqual(['USD 6.9762']);
  });

  test('reads a policy row on its first and its last day, and none on a day between two rows', async () => {
    await load({
      name: 'policy',
      rows: [policyOf('15', '2019-01-01', '2019-12-31'), policyOf('10', '2020-02-01', null)],
    });
    const valueOn = async (day: string) =>
      (await reference.policyValue('deadline.days', legalDate(day)))?.value ?? null;

    expect(await valueOn('2018-12-31')).toBeNull();
    expect(await valueOn('2019-01-01')).toBe('15');
    expect(await valueOn('2019-12-31')).toBe('15');
    expect(await valueOn('2020-01-15')).toBeNull();
    expect(await valueOn('2030-01-01')).toBe('10');
  });

  test('replaces a whole set when one row differs, and leaves the other sets alone', async () => {
    await load(
      { name: 'exchangeRate', rows: [rateOf('USD', '2019-12-01', '7.0289')] },
      { name: 'policy', rows: [policyOf('15', '2019-01-01', null)] },
    );
    const [exchangeRate] = await load({
      name: 'exchangeRate',
      rows: [rateOf('EUR', '2019-12-01', '7.7')],
    });

    expect(exchangeRate).toMatchObject({ set: 'exchangeRate', rows: 1, changed: true });
    expect(await reference.exchangeRate('USD', JANUARY)).toBeNull();
    expect((await reference.policyValue('deadline.days', JANUARY))?.value).toBe('15');
  });

  test('keeps the former sets when one of the new ones cannot be stored', async () => {
    await load({ name: 'exchangeRate', rows: [rateOf('USD', '2019-12-01', '7.0289')] });
    const twice = rateOf('EUR', '2019-12-01', '7.7');

    await expect(load({ name: 'exchangeRate', rows: [twice, twice] })).rejects.toThrow('refused a statement');

    expect((await reference.exchangeRate('USD', JANUARY))?.toFixed()).toBe('7.0289');
  });

  test('two loaders that meet load the sets once', async () => {
    const both = await Promise.all([seed(), seed()]);
    for (const [index, one] of both[0].entries()) {
      expect([one.changed, both[1][index]?.changed].filter(Boolean)).toHaveLength(1);
    }
  });

  test('resolves names and codes of any spelling, and asks the tables again only for a new version', async () => {
    await seed();
    const codes = await reference.codes();
    statements.length = 0;
    expect(await reference.codes()).toBe(codes);
    expect(statements).toHaveLength(1);

    await load({ name: 'unit', rows: [] });
    expect((await reference.codes()).unit('千克')).toBeNull();
    expect((await reference.codes()).currency('美元')).toBe('USD');
  });
});
