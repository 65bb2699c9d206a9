import type { Flow, SoldAs } from '../ledger/flows';

/** Goods of special condition (GACC Order 111, article 2; domain 2.6), as a line of a list disposes of them. */
export type SpecialGoodsKind =
  'LEFTOVERS' | 'SURPLUS' | 'CONVERTED_PRODUCT' | 'BY_PRODUCT' | 'DISASTER_DAMAGED' | 'OTHERWISE_DAMAGED';

/** What is done with the goods: sold in China, destroyed or written off, or sent back abroad. */
export type Disposal = 'SOLD' | 'DESTROYED' | 'REEXPORTED';

/** Under which commodity code and at which value goods are taxed, whether interest is due, whether a licence is. */
export type Treatment = {
  readonly classifiedAs: 'AS_PRESENTED' | 'MATERIAL';
  /** Of by-products the price counts only for the bonded share of what they were made of. */
  readonly valueBasis: 'DOMESTIC_PRICE' | 'BONDED_SHARE_OF_DOMESTIC_PRICE' | 'AVERAGE_IMPORT_PRICE';
  readonly bearsInterest: boolean;
  readonly licence: 'EXEMPT' | 'IF_CONTROLLED' | 'IF_CONTROLLED_UNLESS_SMALL' | 'BY_CODE_AS_PRESENTED';
};

/** A line's goods and their tax; `treatment` is null where nothing is taxed. */
export type SpecialGoods = {
  readonly kind: SpecialGoodsKind;
  readonly disposal: Disposal;
  readonly treatment: Treatment | null;
};

/** Order 111 by kind of goods, when they are sold in China (domain 2.6). */
const TREATMENTS: Readonly<Record<SpecialGoodsKind, Treatment>> = {
  LEFTOVERS: {
    classifiedAs: 'AS_PRESENTED',
    valueBasis: 'DOMESTIC_PRICE',
    bearsInterest: false,
    licence: 'EXEMPT',
  },
  SURPLUS: {
    classifiedAs: 'MATERIAL',
    valueBasis: 'AVERAGE_IMPORT_PRICE',
    bearsInterest: true,
    licence: 'IF_CONTROLLED_UNLESS_SMALL',
  },
  CONVERTED_PRODUCT: {
    classifiedAs: 'MATERIAL',
    valueBasis: 'AVERAGE_IMPORT_PRICE',
    bearsInterest: true,
    licence: 'IF_CONTROLLED',
  },
  BY_PRODUCT: {
    classifiedAs: 'AS_PRESENTED',
    valueBasis: 'BONDED_SHARE_OF_DOMESTIC_PRICE',
    bearsInterest: true,
    licence: 'BY_CODE_AS_PRESENTED',
  },
  // On their residual value, at the rate of the material.
  DISASTER_DAMAGED: {
    classifiedAs: 'MATERIAL',
    valueBasis: 'DOMESTIC_PRICE',
    bearsInterest: true,
    licence: 'EXEMPT',
  },
  // As if nothing had happened.
  OTHERWISE_DAMAGED: {
    classifiedAs: 'MATERIAL',
    valueBasis: 'AVERAGE_IMPORT_PRICE',
    bearsInterest: true,
    licence: 'IF_CONTROLLED',
  },
};

const DISPOSED: Partial<Record<Flow, readonly [SpecialGoodsKind, Disposal]>> = {
  MATERIAL_SALE: ['SURPLUS', 'SOLD'],
  MATERIAL_DESTRUCTION: ['SURPLUS', 'DESTROYED'],
  PRODUCT_SALE: ['CONVERTED_PRODUCT', 'SOLD'],
  PRODUCT_DESTRUCTION: ['CONVERTED_PRODUCT', 'DESTROYED'],
  LEFTOVERS_SALE: ['LEFTOVERS', 'SOLD'],
  LEFTOVERS_REEXPORT: ['LEFTOVERS', 'REEXPORTED'],
  LEFTOVERS_DESTRUCTION: ['LEFTOVERS', 'DESTROYED'],
  BY_PRODUCT_SALE: ['BY_PRODUCT', 'SOLD'],
  BY_PRODUCT_REEXPORT: ['BY_PRODUCT', 'REEXPORTED'],
  BY_PRODUCT_DESTRUCTION: ['BY_PRODUCT', 'DESTROYED'],
  DAMAGED_MATERIAL_SALE: ['OTHERWISE_DAMAGED', 'SOLD'],
  DAMAGED_MATERIAL_LOSS: ['OTHERWISE_DAMAGED', 'DESTROYED'],
  DAMAGED_PRODUCT_SALE: ['OTHERWISE_DAMAGED', 'SOLD'],
  DAMAGED_PRODUCT_LOSS: ['OTHERWISE_DAMAGED', 'DESTROYED'],
};
const FORCE_MAJEURE: readonly (SoldAs | null)[] = ['DISASTER_MATERIAL', 'DISASTER_PRODUCT'];

/**
 * What a line's goods are and how Order 111 taxes them; null for a line that disposes of none. What is sent back is not
 * taxed, and neither is what is destroyed without income (2014/31) or by force majeure. Goods that were lost for another
 * reason are taxed as they were, whether they are sold or gone.
 */
export function specialGoods({
  flow,
  soldAs,
}: {
  readonly flow: Flow;
  readonly soldAs: SoldAs | null;
}): SpecialGoods | null {
  const [disposedAs, disposal] = DISPOSED[flow] ?? [];
  if (!disposedAs || !disposal) return null;
  const kind = FORCE_MAJEURE.includes(soldAs) ? 'DISASTER_DAMAGED' : disposedAs;
  const isTaxed = disposal === 'SOLD' || (disposal === 'DESTROYED' && kind === 'OTHERWISE_DAMAGED');
  return { kind, disposal, treatment: isTaxed ? TREATMENTS[kind] : null };
}
