import type { Identity } from '@trust-supervision/subgraph';
import { callerOf } from '@trust-supervision/testkit';

/** What the tests of account books file, and who files it. */
export const PLASTICS = '91210200MA0000001K';
export const SEAFOOD = '91210200MA0000002H';
export const BOOK = 'E09062000001';

/** Codes of the shipped tariff: a polyamide resin and an article of plastics, in kilograms and in kilograms. */
export const RESIN = '3908101101';
export const ARTICLE = '3926909090';

export const staff: Identity = { ...callerOf('staff-plastics', 'ENTERPRISE'), usci: PLASTICS };
export const stranger: Identity = { ...callerOf('staff-seafood', 'ENTERPRISE'), usci: SEAFOOD };
export const officer = callerOf('officer-1', 'OFFICER');
export const anybody = callerOf('anybody', 'PUBLIC');

/** A material line of a filing; number and other fields may be changed. */
export const material = (itemNumber: number, fields: object = {}) => ({
  itemNumber,
  partNumber: `M-${itemNumber}`,
  hsCode: RESIN,
  name: `Resin ${itemNumber}`,
  unit: '035',
  price: '2.20',
  currency: 'USD',
  quantity: '500000',
  ...fields,
});

export const product = (itemNumber: number, fields: object = {}) => ({
  itemNumber,
  partNumber: `P-${itemNumber}`,
  hsCode: ARTICLE,
  name: `Housing ${itemNumber}`,
  unit: '007',
  price: '9.80',
  currency: 'USD',
  quantity: '300000',
  ...fields,
});

/** The consumption of W-5: 1.40 net with losses of 2.4 and 0.6 percent. */
export const consumption = (productItemNumber: number, materialItemNumber: number, fields: object = {}) => ({
  productItemNumber,
  materialItemNumber,
  version: '1',
  netConsumption: '1.40',
  tangibleLossRate: '2.4',
  intangibleLossRate: '0.6',
  ...fields,
});

/** A filing that passes: one material, one product, the limits of T-1. */
export const bookFiling = (fields: object = {}) => ({
  requestId: 'book-1',
  bookNumber: BOOK,
  internalNumber: 'SY-2020-1',
  enterpriseUsci: PLASTICS,
  enterpriseName: 'Dalian Engineering Plastics',
  district: '0906',
  bookType: 'ENTERPRISE_UNIT',
  accountingMethod: 'UNIT_CONSUMPTION',
  consumptionLink: 'BEFORE_EXPORT',
  maxTurnoverAmount: '900',
  annualCapacityUsd: '18000000',
  cycleDays: 365,
  lastWriteOffOn: '2019-12-31',
  validUntil: '2022-12-31',
  materials: [material(1, { openingQuantity: '12500' })],
  products: [product(1)],
  consumptions: [consumption(1, 1)],
  ...fields,
});

type Line = {
  itemNumber?: number;
  quantity: string;
  usd?: string;
  version?: string;
  soldAs?: string;
  hsCode?: string;
  unit?: string;
};
type List = {
  mode: string;
  direction: 'IMPORT' | 'EXPORT';
  kind: 'MATERIAL' | 'PRODUCT' | 'LEFTOVERS';
  lines: readonly Line[];
};

/** A list's input; lines are of material 1 or product 1 at 2.20 dollars unless they say so. */
export const listInput = (
  internalNumber: string,
  { mode, direction, kind, lines }: List,
  fields: object = {},
) => ({
  internalNumber,
  bookNumber: BOOK,
  direction,
  lineKind: kind,
  supervisionMode: mode,
  declaresCustoms: false,
  lines: lines.map((line, index) => {
    const isConverted = line.soldAs !== 'BY_PRODUCT' && (line.soldAs?.endsWith('_PRODUCT') ?? false);
    const isProduct = kind === 'PRODUCT' || isConverted;
    return {
      lineNumber: index + 1,
      itemNumber: line.itemNumber ?? 1,
      hsCode: line.hsCode ?? (isProduct ? ARTICLE : RESIN),
      quantity: line.quantity,
      unit: line.unit ?? (isProduct ? '007' : '035'),
      currency: 'USD',
      totalAmount: line.usd ?? '100',
      consumptionVersion: isProduct ? (line.version ?? '1') : null,
      soldAs: line.soldAs ?? null,
    };
  }),
  ...fields,
});

/** An import of material 1. */
export const importOf = (internalNumber: string, quantity: string, usd: string, fields: object = {}) =>
  listInput(
    internalNumber,
    { mode: '0615', direction: 'IMPORT', kind: 'MATERIAL', lines: [{ quantity, usd }] },
    fields,
  );
