/**
 * Every flow of domain 2.2 as this simulation states it, by itself and not by the product's table: supervision mode,
 * direction, kind of line, what it does to the balance of materials (or of leftovers), and the cells of the write-off
 * form in which it is counted.
 */
export type Kind = {
  readonly mode: string;
  readonly direction: 'IMPORT' | 'EXPORT';
  readonly lines: 'MATERIAL' | 'PRODUCT' | 'LEFTOVERS';
  readonly account: 'MATERIAL' | 'PRODUCT' | 'LEFTOVERS' | 'NONE';
  readonly sign: 1 | -1;
  /** As the ledger names it. */
  readonly cause: string;
  readonly soldAs?:
    | 'MATERIAL'
    | 'CONVERTED_PRODUCT'
    | 'BY_PRODUCT'
    | 'DISASTER_MATERIAL'
    | 'DISASTER_PRODUCT'
    | 'DAMAGED_MATERIAL'
    | 'DAMAGED_PRODUCT';
  /** The sum of product movements on which consumption is rounded once. */
  readonly term?: 'NET_EXPORTS' | 'PRODUCTS_SOLD' | 'PRODUCTS_DESTROYED';
  /** Cells of the material's line, or of the product's, with their sign. */
  readonly cells: Readonly<Record<string, 1 | -1>>;
};

type Row = readonly [
  mode: string,
  direction: Kind['direction'],
  lines: Kind['lines'],
  sign: Kind['sign'],
  cause: string,
  cells: Kind['cells'],
];

const material = ([mode, direction, lines, sign, cause, cells]: Row, soldAs?: Kind['soldAs']): Kind => ({
  mode,
  direction,
  lines,
  sign,
  cause,
  cells,
  account: lines === 'LEFTOVERS' ? 'LEFTOVERS' : 'MATERIAL',
  ...(soldAs ? { soldAs } : {}),
});
const product = (
  [mode, direction, lines, sign, cause, cells]: Row,
  term: Kind['term'],
  soldAs: Kind['soldAs'] = 'CONVERTED_PRODUCT',
): Kind => ({
  mode,
  direction,
  lines,
  sign,
  cause,
  cells,
  account: 'PRODUCT',
  ...(term ? { term } : {}),
  ...(lines === 'MATERIAL' ? { soldAs } : {}),
});

export const KINDS = {
  import: material(['0615', 'IMPORT', 'MATERIAL', 1, 'MATERIAL_IMPORT', { imported: 1 }]),
  auxiliaries: material(['0815', 'IMPORT', 'MATERIAL', 1, 'MATERIAL_IMPORT', { imported: 1 }]),
  carryIn: material(['0654', 'IMPORT', 'MATERIAL', 1, 'CARRY_OVER_IN', { carriedOverIn: 1 }]),
  surplusIn: material(['0657', 'IMPORT', 'MATERIAL', 1, 'SURPLUS_IN', { added: 1 }]),
  surplusOut: material(['0657', 'EXPORT', 'MATERIAL', -1, 'SURPLUS_OUT', { surplusCarriedOut: 1 }]),
  exchangeOut: material([
    '0700',
    'EXPORT',
    'MATERIAL',
    -1,
    'EXCHANGE_OUT',
    { imported: -1, exchangedOut: 1 },
  ]),
  exchangeIn: material(['0700', 'IMPORT', 'MATERIAL', 1, 'EXCHANGE_IN', { imported: 1 }]),
  materialReexport: material(['0664', 'EXPORT', 'MATERIAL', -1, 'MATERIAL_REEXPORT', { reexported: 1 }]),
  materialSale: material(['0644', 'IMPORT', 'MATERIAL', -1, 'MATERIAL_SALE', { sold: 1 }], 'MATERIAL'),
  materialDestruction: material(
    ['0200', 'EXPORT', 'MATERIAL', -1, 'MATERIAL_DESTRUCTION', { destroyed: 1 }],
    'MATERIAL',
  ),
  adjustmentIn: material(['AAAA', 'IMPORT', 'MATERIAL', 1, 'ADJUSTMENT_IN', { added: 1 }]),
  adjustmentOut: material(['AAAA', 'EXPORT', 'MATERIAL', -1, 'ADJUSTMENT_OUT', { reduced: 1 }]),
  productExport: product(['0615', 'EXPORT', 'PRODUCT', 1, 'PRODUCT_EXPORT', { exported: 1 }], 'NET_EXPORTS'),
  carryOut: product(['0654', 'EXPORT', 'PRODUCT', 1, 'CARRY_OVER_OUT', { carriedOverOut: 1 }], 'NET_EXPORTS'),
  exemptSale: product(['0744', 'IMPORT', 'PRODUCT', 1, 'EXEMPT_SALE', { exported: 1 }], 'NET_EXPORTS'),
  importSubstitution: product(
    ['0642', 'EXPORT', 'PRODUCT', 1, 'IMPORT_SUBSTITUTION', { exported: 1 }],
    'NET_EXPORTS',
  ),
  productReturn: product(['4600', 'IMPORT', 'PRODUCT', -1, 'PRODUCT_RETURN', { returned: 1 }], 'NET_EXPORTS'),
  productReexport: product(
    ['4600', 'EXPORT', 'PRODUCT', 1, 'PRODUCT_REEXPORT', { reexported: 1 }],
    'NET_EXPORTS',
  ),
  productSale: product(['0644', 'IMPORT', 'MATERIAL', 1, 'PRODUCT_SALE', { sold: 1 }], 'PRODUCTS_SOLD'),
  productDestruction: product(
    ['0200', 'EXPORT', 'MATERIAL', 1, 'PRODUCT_DESTRUCTION', { destroyed: 1 }],
    'PRODUCTS_DESTROYED',
  ),
  leftoversSale: material(['0844', 'IMPORT', 'LEFTOVERS', -1, 'LEFTOVERS_SALE', { leftoversTakenOut: 1 }]),
  leftoversReexport: material([
    '0864',
    'EXPORT',
    'LEFTOVERS',
    -1,
    'LEFTOVERS_REEXPORT',
    { leftoversTakenOut: 1 },
  ]),
  leftoversDestruction: material([
    '0400',
    'EXPORT',
    'LEFTOVERS',
    -1,
    'LEFTOVERS_DESTRUCTION',
    { leftoversDestroyed: 1 },
  ]),
  byProductSale: material(
    ['0844', 'IMPORT', 'LEFTOVERS', -1, 'BY_PRODUCT_SALE', { leftoversTakenOut: 1, byProductsTakenOut: 1 }],
    'BY_PRODUCT',
  ),
  byProductReexport: material(
    [
      '0864',
      'EXPORT',
      'LEFTOVERS',
      -1,
      'BY_PRODUCT_REEXPORT',
      { leftoversTakenOut: 1, byProductsTakenOut: 1 },
    ],
    'BY_PRODUCT',
  ),
  byProductDestruction: material(
    [
      '0400',
      'EXPORT',
      'LEFTOVERS',
      -1,
      'BY_PRODUCT_DESTRUCTION',
      { leftoversDestroyed: 1, byProductsDestroyed: 1 },
    ],
    'BY_PRODUCT',
  ),
  damagedMaterialSale: material(
    ['0644', 'IMPORT', 'MATERIAL', -1, 'DAMAGED_MATERIAL_SALE', { sold: 1, soldDamaged: 1 }],
    'DAMAGED_MATERIAL',
  ),
  damagedMaterialLoss: material(
    ['0200', 'EXPORT', 'MATERIAL', -1, 'DAMAGED_MATERIAL_LOSS', { destroyed: 1, destroyedDamaged: 1 }],
    'DISASTER_MATERIAL',
  ),
  damagedProductSale: product(
    ['0644', 'IMPORT', 'MATERIAL', 1, 'DAMAGED_PRODUCT_SALE', { sold: 1, soldDamaged: 1 }],
    'PRODUCTS_SOLD',
    'DAMAGED_PRODUCT',
  ),
  damagedProductLoss: product(
    ['0200', 'EXPORT', 'MATERIAL', 1, 'DAMAGED_PRODUCT_LOSS', { destroyed: 1, destroyedDamaged: 1 }],
    'PRODUCTS_DESTROYED',
    'DISASTER_PRODUCT',
  ),
  equipment: {
    mode: '0420',
    direction: 'IMPORT',
    lines: 'MATERIAL',
    account: 'NONE',
    sign: 1,
    cause: '',
    cells: {},
  },
} as const satisfies Record<string, Kind>;

export type KindName = keyof typeof KINDS;
export const kindOf = (name: KindName): Kind => KINDS[name];
