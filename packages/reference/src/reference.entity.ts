import {
  createTable,
  day,
  entityOf,
  flag,
  instant,
  json,
  nullable,
  scaled,
  text,
  type MigrationStep,
  type TableShape,
} from '@trust-supervision/database';
import { RATE } from '@trust-supervision/kernel';
import type { CodeRow, ExchangeRate, PolicyRow, TariffLine } from './rows';

const HS_CODE = text(10);
const SOURCE = text(300);
const rate = nullable(scaled(RATE));

const TARIFF_LINE: TableShape = {
  name: 'reference_tariff_line',
  columns: {
    hsCode: HS_CODE,
    validFrom: day(),
    validTo: nullable(day()),
    nameZh: text(300),
    mfnRate: rate,
    generalRate: rate,
    exportRate: rate,
    consumptionTaxRate: rate,
    vatRate: rate,
    unit1: text(3),
    unit2: nullable(text(3)),
    licenceCodes: text(40),
    source: SOURCE,
  },
  primaryKey: ['hsCode', 'validFrom'],
};

const CODE: TableShape = {
  name: 'reference_code',
  columns: {
    codeSet: text(20),
    code: text(10),
    validFrom: day(),
    validTo: nullable(day()),
    nameZh: text(100),
    nameEn: nullable(text(100)),
    alternatives: json(),
    source: SOURCE,
  },
  primaryKey: ['codeSet', 'code', 'validFrom'],
};

const EXCHANGE_RATE: TableShape = {
  name: 'reference_exchange_rate',
  columns: { currency: text(3), validFrom: day(), rate: scaled(RATE), source: SOURCE },
  primaryKey: ['currency', 'validFrom'],
};

const POLICY: TableShape = {
  name: 'reference_policy',
  columns: {
    code: text(100),
    validFrom: day(),
    validTo: nullable(day()),
    value: text(200),
    isDefault: flag(),
    description: text(400),
    source: SOURCE,
  },
  primaryKey: ['code', 'validFrom'],
};

const SET_VERSION: TableShape = {
  name: 'reference_set_version',
  columns: { name: text(20), digest: text(64), loadedAt: instant() },
  primaryKey: ['name'],
};

/** Which content of a set is loaded, and since when (system time). */
export type SetVersion = { name: string; digest: string; loadedAt: string };

export const TariffLineEntity = entityOf<TariffLine>('ReferenceTariffLine', TARIFF_LINE);
export const CodeEntity = entityOf<CodeRow>('ReferenceCode', CODE);
export const ExchangeRateEntity = entityOf<ExchangeRate>('ReferenceExchangeRate', EXCHANGE_RATE);
export const PolicyEntity = entityOf<PolicyRow>('ReferencePolicy', POLICY);
export const SetVersionEntity = entityOf<SetVersion>('ReferenceSetVersion', SET_VERSION);

/** The tables of the reference sets, to be added to the schema of a subgraph that uses them. */
export const referenceEntities = [
  TariffLineEntity,
  CodeEntity,
  ExchangeRateEntity,
  PolicyEntity,
  SetVersionEntity,
];
export const referenceMigrations: MigrationStep[] = [
  TARIFF_LINE,
  CODE,
  EXCHANGE_RATE,
  POLICY,
  SET_VERSION,
].flatMap(createTable);
