import { Decimal, ZERO } from '@trust-supervision/kernel';
import { completeConsumption } from '../unit-consumption/unit-consumption';
import { discrepancyOf, type CountedMaterial } from '../write-off/stock';
import {
  MATERIAL_CELLS,
  writeOff,
  type MaterialCell,
  type MaterialLine,
  type ProductLine,
} from '../write-off/write-off';
import {
  DISPOSALS,
  FLOW_EFFECTS,
  flowOf,
  SUPERVISION_MODES,
  type Flow,
  type LineKind,
  type ListDirection,
  type SoldAs,
} from './flows';
import { post, signed, type MaterialConsumption, type MovementDraft } from './posting';

const decimal = (value: string | number): Decimal => new Decimal(value);
const Q = decimal('100');

/** The consumption of W-5: 100 units take 144.3298969 of the material, 3.46391753 of it tangible loss. */
const USE = decimal('144.3299');
const TANGIBLE = decimal('3.46392');
const consumption: MaterialConsumption = (() => {
  const completed = completeConsumption(
    {
      unitConsumption: null,
      netConsumption: decimal('1.40'),
      tangibleLossRate: decimal('2.4'),
      intangibleLossRate: decimal('0.6'),
      bondedShare: decimal('100'),
    },
    'line',
  );
  if (!completed.ok) throw new Error('the consumption of W-5 is complete');
  return { materialItemNumber: 1, ...completed.value };
})();

/** The effect of a quantity on the material balance, in the words of domain 2.2. */
type Effect = '+Q' | '-Q' | '+use' | '-use' | 'scrap -Q' | 'none';
/** Fields of EmsChgoffDt in English names: `material.sold` is sdinQty, and so on (write-off.graphql names each). */
type Field = `material.${MaterialCell}` | `product.${Exclude<keyof ProductLine, 'version'>}`;

type Row = readonly [
  modes: string,
  name: string,
  direction: ListDirection,
  lines: LineKind,
  soldAs: SoldAs | null,
  effect: Effect,
  fields: readonly Field[],
];

/** Domain 2.2, row by row; what leaves as a product shows its use in csmTotalQty as well. */
const ROWS: readonly Row[] = [
  ['0214 0615 0715', '料件进口', 'IMPORT', 'MATERIAL', null, '+Q', ['material.imported']],
  ['0815', '低值辅料', 'IMPORT', 'MATERIAL', null, '+Q', ['material.imported']],
  ['0255 0654', '深加工结转转入', 'IMPORT', 'MATERIAL', null, '+Q', ['material.carriedOverIn']],
  [
    '0255 0654',
    '深加工结转转出',
    'EXPORT',
    'PRODUCT',
    null,
    '-use',
    ['product.carriedOverOut', 'material.consumed'],
  ],
  ['0258 0657', '余料结转转入', 'IMPORT', 'MATERIAL', null, '+Q', ['material.added']],
  ['0258 0657', '余料结转转出', 'EXPORT', 'MATERIAL', null, '-Q', ['material.surplusCarriedOut']],
  ['0300 0700', '料件退换出口', 'EXPORT', 'MATERIAL', null, '-Q', ['material.imported']],
  ['0300 0700', '料件退换进口', 'IMPORT', 'MATERIAL', null, '+Q', ['material.imported']],
  ['0265 0664', '料件复出', 'EXPORT', 'MATERIAL', null, '-Q', ['material.reexported']],
  ['0245 0644', '料件内销', 'IMPORT', 'MATERIAL', 'MATERIAL', '-Q', ['material.sold']],
  [
    '0245 0644',
    '成品转内销折料',
    'IMPORT',
    'MATERIAL',
    'CONVERTED_PRODUCT',
    '-use',
    ['material.sold', 'product.sold', 'material.consumed'],
  ],
  [
    '0214 0615 0715',
    '成品出口',
    'EXPORT',
    'PRODUCT',
    null,
    '-use',
    ['product.exported', 'material.consumed'],
  ],
  ['4400 4600', '成品退换进口', 'IMPORT', 'PRODUCT', null, '+use', ['product.returned', 'material.consumed']],
  [
    '4400 4600',
    '成品退换出口',
    'EXPORT',
    'PRODUCT',
    null,
    '-use',
    ['product.reexported', 'material.consumed'],
  ],
  ['0345 0744', '成品减免', 'IMPORT', 'PRODUCT', null, '-use', ['product.exported', 'material.consumed']],
  ['0642', '以产顶进', 'EXPORT', 'PRODUCT', null, '-use', ['product.exported', 'material.consumed']],
  ['0200', '料件销毁', 'EXPORT', 'MATERIAL', 'MATERIAL', '-Q', ['material.destroyed']],
  [
    '0200',
    '残次品(折料)销毁',
    'EXPORT',
    'MATERIAL',
    'CONVERTED_PRODUCT',
    '-use',
    ['material.destroyed', 'product.destroyed', 'material.consumed'],
  ],
  [
    '0400',
    '边角料、副产品(按状态)销毁',
    'EXPORT',
    'LEFTOVERS',
    null,
    'scrap -Q',
    ['material.leftoversDestroyed'],
  ],
  ['0845 0844', '边角料内销', 'IMPORT', 'LEFTOVERS', null, 'scrap -Q', ['material.leftoversTakenOut']],
  ['0865 0864', '边角料复出', 'EXPORT', 'LEFTOVERS', null, 'scrap -Q', ['material.leftoversTakenOut']],
  [
    '0400',
    '副产品销毁',
    'EXPORT',
    'LEFTOVERS',
    'BY_PRODUCT',
    'scrap -Q',
    ['material.leftoversDestroyed', 'material.byProductsDestroyed'],
  ],
  [
    '0845 0844',
    '副产品内销',
    'IMPORT',
    'LEFTOVERS',
    'BY_PRODUCT',
    'scrap -Q',
    ['material.leftoversTakenOut', 'material.byProductsTakenOut'],
  ],
  [
    '0865 0864',
    '副产品复出',
    'EXPORT',
    'LEFTOVERS',
    'BY_PRODUCT',
    'scrap -Q',
    ['material.leftoversTakenOut', 'material.byProductsTakenOut'],
  ],
  ...(['DISASTER', 'DAMAGED'] as const).flatMap((cause): Row[] => [
    [
      '0245 0644',
      '受灾料件内销',
      'IMPORT',
      'MATERIAL',
      `${cause}_MATERIAL`,
      '-Q',
      ['material.sold', 'material.soldDamaged'],
    ],
    [
      '0245 0644',
      '受灾成品折料内销',
      'IMPORT',
      'MATERIAL',
      `${cause}_PRODUCT`,
      '-use',
      ['material.sold', 'product.sold', 'product.soldDamaged', 'material.consumed'],
    ],
    [
      '0200',
      '受灾料件核销',
      'EXPORT',
      'MATERIAL',
      `${cause}_MATERIAL`,
      '-Q',
      ['material.destroyed', 'material.destroyedDamaged'],
    ],
    [
      '0200',
      '受灾成品折料核销',
      'EXPORT',
      'MATERIAL',
      `${cause}_PRODUCT`,
      '-use',
      ['material.destroyed', 'product.destroyed', 'product.destroyedDamaged', 'material.consumed'],
    ],
  ]),
  ['0420 0320 0446 0456 0466 BBBB', '设备', 'IMPORT', 'MATERIAL', null, 'none', []],
  ['0420 0320 0446 0456 0466 BBBB', '设备', 'EXPORT', 'MATERIAL', null, 'none', []],
  ['9700', '后续补税', 'IMPORT', 'MATERIAL', null, 'none', []],
  ['AAAA', '调整 (adds)', 'IMPORT', 'MATERIAL', null, '+Q', ['material.added']],
  ['AAAA', '调整 (reduces)', 'EXPORT', 'MATERIAL', null, '-Q', ['material.reduced']],
];

const flows = ROWS.flatMap(([modes, name, ...row]) =>
  modes.split(' ').map((mode) => [mode, name, ...row] as const),
);

describe('the flows of domain 2.2', () => {
  test.each(flows)(
    '%s %s: %s of %s as %s moves the material by %s and shows in %j',
    (mode, _name, direction, lines, soldAs, effect, fields) => {
      const flow = flowOf(mode, direction, lines, soldAs) as Flow;
      const line = { lineNumber: 1, flow, itemNumber: 1, quantity: Q };
      const version = FLOW_EFFECTS[flow].account === 'PRODUCT' ? '1' : null;
      const { movements } = post([{ ...line, version }], new Map(), () => [consumption]);

      expect(balanceOf(movements, 'MATERIAL')).toEqual(
        { '+Q': Q, '-Q': Q.negated(), '+use': USE, '-use': USE.negated(), 'scrap -Q': ZERO, none: ZERO }[
          effect
        ],
      );
      expect(balanceOf(movements, 'LEFTOVERS')).toEqual(effect === 'scrap -Q' ? Q.negated() : ZERO);
      expect(movements.length === 0).toBe(effect === 'none');
      expectFields(writtenOff(flow), { effect, fields });
    },
  );

  test('no mode, direction, kind of line and disposal has an effect beside them', () => {
    const named = new Set(
      flows.map(([mode, , direction, lines, soldAs]) => keyOf(mode, direction, lines, soldAs)),
    );
    const known = SUPERVISION_MODES.flatMap((mode) =>
      (['IMPORT', 'EXPORT'] as const).flatMap((direction) =>
        (['MATERIAL', 'PRODUCT', 'LEFTOVERS'] as const).flatMap((lines) =>
          // A line that does not say what it disposes of disposes of the material itself, where it may say so.
          ([...DISPOSALS, null] as const)
            .filter((soldAs) => flowOf(mode, direction, lines, soldAs) !== null)
            .filter((soldAs) => soldAs !== null || flowOf(mode, direction, lines, 'MATERIAL') === null)
            .map((soldAs) => keyOf(mode, direction, lines, soldAs)),
        ),
      ),
    );
    expect(new Set(known)).toEqual(named);
  });

  test('every flow that bonded lists move stands in a row', () => {
    // Opening stock and counts, and what consumption lists and work orders say was used.
    const others = /^(?:OPENING|COUNT(?:ED)?_.+|LISTED_.+|WORK_ORDER_.+)$/;
    const named = new Set(
      flows.map(([mode, , direction, lines, soldAs]) => flowOf(mode, direction, lines, soldAs)),
    );
    expect(
      Object.keys(FLOW_EFFECTS)
        .filter((flow) => !others.test(flow))
        .toSorted(),
    ).toEqual([...named].toSorted());
  });

  test('outward processing (外发加工) is on no list and moves location only: the count stays what it was', () => {
    const own: CountedMaterial = {
      rawWarehouse: decimal('900'),
      workInProgress: decimal('70'),
      atContractor: ZERO,
      inTransit: ZERO,
      nonBonded: ZERO,
    };
    const sent = { ...own, rawWarehouse: decimal('600'), atContractor: decimal('300') };
    const theoretical = decimal('970');
    expect(discrepancyOf(sent, ZERO, theoretical, theoretical)).toEqual(
      discrepancyOf(own, ZERO, theoretical, theoretical),
    );
    expect(discrepancyOf(sent, ZERO, theoretical, theoretical).difference).toEqual(ZERO);
  });
});

const DAMAGED = ['soldDamaged', 'destroyedDamaged'] as const;

const keyOf = (...parts: readonly (string | null)[]): string => parts.join(' ');

function balanceOf(movements: readonly MovementDraft[], account: MovementDraft['account']): Decimal {
  return movements
    .filter((movement) => movement.account === account)
    .reduce((balance, movement) => balance.plus(signed(movement)), ZERO);
}

/** The write-off of a period in which nothing but that flow happened. */
function writtenOff(flow: Flow): { material: MaterialLine; product: ProductLine | undefined } {
  const { account } = FLOW_EFFECTS[flow];
  const moved = new Map([[flow, Q]]);
  const isProduct = account === 'PRODUCT';
  const material = {
    itemNumber: 1,
    opening: ZERO,
    leftoversOpening: ZERO,
    flows: isProduct || account === 'NONE' ? new Map<Flow, Decimal>() : moved,
  };
  const products = isProduct ? [{ productItemNumber: 1, version: '1', flows: moved }] : [];
  const lines = writeOff([material], products, () => [consumption]);
  return { material: lines.materials[0] as MaterialLine, product: lines.products[0] };
}

/** The named fields carry the quantity or its use, no other does, and the remainder follows the effect. */
function expectFields(
  { material, product }: ReturnType<typeof writtenOff>,
  { effect, fields }: { effect: Effect; fields: readonly Field[] },
): void {
  const isReturn = effect === '+use';
  const use = isReturn ? USE.negated() : USE;
  const tangible = isReturn ? TANGIBLE.negated() : TANGIBLE;
  const moved = {
    '+Q': Q,
    '-Q': Q.negated(),
    '+use': USE,
    '-use': USE.negated(),
    'scrap -Q': ZERO,
    none: ZERO,
  };
  const derived: Partial<Record<MaterialCell, Decimal>> = {
    theoreticalRemaining: moved[effect],
    ...(effect === 'scrap -Q' ? { leftoversRemaining: Q.negated() } : {}),
    ...(effect.endsWith('use')
      ? {
          netConsumed: isReturn ? decimal(-140) : decimal(140),
          tangibleLoss: tangible,
          intangibleLoss: use.minus(isReturn ? -140 : 140).minus(tangible),
          leftoversRemaining: tangible,
        }
      : {}),
  };
  for (const cell of MATERIAL_CELLS) {
    const expected =
      derived[cell] ?? (fields.includes(`material.${cell}`) ? quantityIn(cell, effect, use) : null);
    expect([cell, material[cell]]).toEqual([cell, expected ?? shownAgain(cell, fields, effect, use)]);
  }
  const shown = [
    'exported',
    'carriedOverOut',
    'returned',
    'reexported',
    'sold',
    'destroyed',
    ...DAMAGED,
  ] as const;
  for (const field of shown) {
    expect([field, product?.[field] ?? ZERO]).toEqual([
      field,
      fields.includes(`product.${field}`) ? Q : ZERO,
    ]);
  }
}

/** Imports are net of exchanges, so what an exchange sends back stands there below zero. */
function quantityIn(cell: MaterialCell, effect: Effect, use: Decimal): Decimal {
  if (effect.endsWith('use')) return use;
  return cell === 'imported' && effect === '-Q' ? Q.negated() : Q;
}

/** Cells that say of another what part of it is an exchange, or stood in products. */
function shownAgain(cell: MaterialCell, fields: readonly Field[], effect: Effect, use: Decimal): Decimal {
  if (cell === 'exchangedOut' && effect === '-Q' && fields.includes('material.imported')) return Q;
  if (cell === 'soldConverted' && effect === '-use' && fields.includes('material.sold')) return use;
  if (cell === 'destroyedConverted' && effect === '-use' && fields.includes('material.destroyed')) return use;
  return ZERO;
}
