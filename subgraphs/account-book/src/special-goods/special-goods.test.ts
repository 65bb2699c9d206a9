import { DISPOSALS, disposalsOf, flowOf, SUPERVISION_MODES, type Flow, type SoldAs } from '../ledger/flows';
import { specialGoods } from './special-goods';

const goodsOf = (mode: string, direction: 'IMPORT' | 'EXPORT', soldAs: SoldAs | null) => {
  const lines = /^(?:084|086|040)/.test(mode) ? 'LEFTOVERS' : 'MATERIAL';
  const flow = flowOf(mode, direction, lines, soldAs);
  return flow && specialGoods({ flow, soldAs });
};
const table = (rows: string): string[][] =>
  rows
    .trim()
    .split('\n')
    .map((row) => row.trim().split(/\s+/));

describe('goods of special condition (GACC Order 111, domain 2.6)', () => {
  // Classified, valued, interest, licence.
  test.each(
    table(`
      0844 -                 LEFTOVERS         AS_PRESENTED DOMESTIC_PRICE                 no  EXEMPT
      0644 MATERIAL          SURPLUS           MATERIAL     AVERAGE_IMPORT_PRICE           yes IF_CONTROLLED_UNLESS_SMALL
      0644 -                 SURPLUS           MATERIAL     AVERAGE_IMPORT_PRICE           yes IF_CONTROLLED_UNLESS_SMALL
      0644 CONVERTED_PRODUCT CONVERTED_PRODUCT MATERIAL     AVERAGE_IMPORT_PRICE           yes IF_CONTROLLED
      0845 BY_PRODUCT        BY_PRODUCT        AS_PRESENTED BONDED_SHARE_OF_DOMESTIC_PRICE yes BY_CODE_AS_PRESENTED
      0245 DISASTER_MATERIAL DISASTER_DAMAGED  MATERIAL     DOMESTIC_PRICE                 yes EXEMPT
      0644 DISASTER_PRODUCT  DISASTER_DAMAGED  MATERIAL     DOMESTIC_PRICE                 yes EXEMPT
      0644 DAMAGED_MATERIAL  OTHERWISE_DAMAGED MATERIAL     AVERAGE_IMPORT_PRICE           yes IF_CONTROLLED
      0245 DAMAGED_PRODUCT   OTHERWISE_DAMAGED MATERIAL     AVERAGE_IMPORT_PRICE           yes IF_CONTROLLED`),
  )('sold under %s as %s are %s', (mode, soldAs, kind, classifiedAs, valueBasis, interest, licence) => {
    const disposal = soldAs === '-' ? null : (soldAs as SoldAs);
    expect(goodsOf(mode as string, 'IMPORT', disposal)).toEqual({
      kind,
      disposal: 'SOLD',
      treatment: { classifiedAs, valueBasis, bearsInterest: interest === 'yes', licence },
    });
  });

  test.each<[string, SoldAs | null, string, boolean]>([
    ['0400', null, 'LEFTOVERS', false],
    ['0400', 'BY_PRODUCT', 'BY_PRODUCT', false],
    ['0200', 'MATERIAL', 'SURPLUS', false],
    ['0200', 'CONVERTED_PRODUCT', 'CONVERTED_PRODUCT', false],
    ['0200', 'DISASTER_MATERIAL', 'DISASTER_DAMAGED', false],
    ['0200', 'DISASTER_PRODUCT', 'DISASTER_DAMAGED', false],
    ['0200', 'DAMAGED_MATERIAL', 'OTHERWISE_DAMAGED', true],
    ['0200', 'DAMAGED_PRODUCT', 'OTHERWISE_DAMAGED', true],
  ])('destroyed under %s as %s are %s; taxed: %s', (mode, soldAs, kind, isTaxed) => {
    const goods = goodsOf(mode, 'EXPORT', soldAs);
    expect(goods).toMatchObject({ kind, disposal: 'DESTROYED' });
    expect(goods?.treatment !== null).toBe(isTaxed);
  });

  test.each<[string, SoldAs | null, string]>([
    ['0864', null, 'LEFTOVERS'],
    ['0865', 'BY_PRODUCT', 'BY_PRODUCT'],
  ])('sent back under %s as %s are %s, and not taxed', (mode, soldAs, kind) => {
    expect(goodsOf(mode, 'EXPORT', soldAs)).toEqual({ kind, disposal: 'REEXPORTED', treatment: null });
  });

  test('every flow of what a line may dispose of is special goods, and exports and imports are none', () => {
    for (const mode of SUPERVISION_MODES)
      for (const direction of ['IMPORT', 'EXPORT'] as const)
        for (const lines of ['MATERIAL', 'PRODUCT', 'LEFTOVERS'] as const)
          for (const soldAs of disposalsOf(mode, direction, lines))
            expect(
              specialGoods({ flow: flowOf(mode, direction, lines, soldAs) as Flow, soldAs }),
            ).not.toBeNull();
    for (const flow of ['MATERIAL_IMPORT', 'PRODUCT_EXPORT', 'MATERIAL_REEXPORT', 'SURPLUS_OUT'] as const)
      expect(specialGoods({ flow, soldAs: null })).toBeNull();
    expect(DISPOSALS.filter((soldAs) => flowOf('0615', 'IMPORT', 'MATERIAL', soldAs) !== null)).toEqual([]);
  });
});
