import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { Decimal, format, QUANTITY, sum, ZERO } from '@trust-supervision/kernel';
import fc from 'fast-check';
import { FLOW_EFFECTS, type Flow } from '../ledger/flows';
import {
  post,
  signed,
  totalKey,
  type ConsumptionsOf,
  type MaterialConsumption,
  type PostingLine,
  type ProductTotal,
} from '../ledger/posting';
import { completeConsumption, useOf } from '../unit-consumption/unit-consumption';
import { discrepancyOf, toleranceBaseOf } from './stock';
import {
  explain,
  MATERIAL_CELLS,
  surplusCarriedOutRate,
  writeOff,
  type CellSource,
  type MaterialFlows,
  type ProductFlows,
} from './write-off';

const decimal = (value: string | number): Decimal => new Decimal(value);

const consumes = (
  materialItemNumber: number,
  net: string,
  tangible: string,
  intangible: string,
  bonded = '100',
): MaterialConsumption => {
  const completed = completeConsumption(
    {
      unitConsumption: null,
      netConsumption: decimal(net),
      tangibleLossRate: decimal(tangible),
      intangibleLossRate: decimal(intangible),
      bondedShare: decimal(bonded),
    },
    'line',
  );
  if (!completed.ok) throw new Error(JSON.stringify(completed.problem));
  return { materialItemNumber, ...completed.value };
};

const flows = (quantities: Partial<Record<Flow, string>>): Map<Flow, Decimal> =>
  new Map(Object.entries(quantities).map(([flow, quantity]) => [flow as Flow, decimal(quantity)]));

const W5: { material: MaterialFlows; product: ProductFlows; consumptionsOf: ConsumptionsOf } = {
  material: {
    itemNumber: 1,
    opening: decimal('12500'),
    leftoversOpening: ZERO,
    flows: flows({
      MATERIAL_IMPORT: '180000',
      CARRY_OVER_IN: '24000',
      SURPLUS_IN: '3200',
      EXCHANGE_OUT: '1500',
      EXCHANGE_IN: '1500',
      MATERIAL_REEXPORT: '4000',
      MATERIAL_SALE: '6000',
      SURPLUS_OUT: '2800',
      MATERIAL_DESTRUCTION: '350',
      LEFTOVERS_SALE: '3900',
      LEFTOVERS_REEXPORT: '200',
    }),
  },
  product: {
    productItemNumber: 1,
    version: '1',
    flows: flows({
      PRODUCT_EXPORT: '90000',
      CARRY_OVER_OUT: '30000',
      PRODUCT_RETURN: '1200',
      PRODUCT_REEXPORT: '1100',
      PRODUCT_SALE: '500',
    }),
  },
  consumptionsOf: () => [consumes(1, '1.40', '2.4', '0.6')],
};

describe('W-5: a full cycle of one material and one product', () => {
  const { materials, products } = writeOff([W5.material], [W5.product], W5.consumptionsOf);
  const [line] = materials;
  if (!line) throw new Error('one material, one line');

  test.each([
    ['opening', '12500.00000'],
    ['imported', '180000.00000'],
    ['carriedOverIn', '24000.00000'],
    ['added', '3200.00000'],
    ['reexported', '4000.00000'],
    ['surplusCarriedOut', '2800.00000'],
    ['destroyed', '350.00000'],
    ['soldConverted', '721.64948'],
    ['sold', '6721.64948'],
    ['consumed', '173773.19586'],
    ['tangibleLoss', '4170.55670'],
    ['intangibleLoss', '1042.63916'],
    ['theoreticalRemaining', '32776.80414'],
    ['leftoversTakenOut', '4100.00000'],
    ['leftoversRemaining', '70.55670'],
  ] as const)('%s is %s', (cell, expected) => {
    expect(format(line[cell], QUANTITY)).toBe(expected);
  });

  test('W-8: of 180,000 imported 2,800 are carried out as surplus, 1.56 %: far from half', () => {
    expect(surplusCarriedOutRate(line)?.toFixed()).toBe('1.555555556');
    expect(surplusCarriedOutRate({ ...line, imported: ZERO })).toBeNull();
  });

  test('net exports are 119,900 products', () => {
    expect(products[0]?.netExports.toFixed()).toBe('119900');
  });

  test('the stock-take finds 32,504.94845: a shortage of 271.85569, 0.8294 % of the theoretical remainder', () => {
    const counted = {
      rawWarehouse: decimal('23850'),
      workInProgress: decimal('5520'),
      atContractor: decimal('970'),
      inTransit: ZERO,
      nonBonded: ZERO,
    };
    const finished = useOf(decimal('1500'), consumes(1, '1.40', '2.4', '0.6'));
    const discrepancy = (base: 'THEORETICAL_REMAIN' | 'OPENING_PLUS_IN') =>
      discrepancyOf(counted, finished, line.theoreticalRemaining, toleranceBaseOf(base, line));

    const strict = discrepancy('THEORETICAL_REMAIN');

    expect(strict.inProducts.toFixed()).toBe('2164.94845');
    expect(strict.actualRemaining.toFixed()).toBe('32504.94845');
    expect(strict.difference.toFixed()).toBe('-271.85569');
    expect(strict.differenceRate?.toFixed(4)).toBe('-0.8294');
    expect(discrepancy('OPENING_PLUS_IN').differenceRate?.toFixed(4)).toBe('-0.1229');
  });
});

describe('W-9: the sample table of a published checker', () => {
  const unitOnly = (materialItemNumber: number, unitConsumption: string): MaterialConsumption => {
    const completed = completeConsumption(
      {
        unitConsumption: decimal(unitConsumption),
        netConsumption: null,
        tangibleLossRate: null,
        intangibleLossRate: null,
        bondedShare: null,
      },
      'line',
    );
    if (!completed.ok) throw new Error('the sample is a valid declaration');
    return { materialItemNumber, ...completed.value };
  };
  const rows = [
    ['2026-01 film', '1200', '5000', '2000', '1.05', '0', '100', '2100', '4000'],
    ['2026-01 Al foil', '800', '3000', '1000', '1.20', '200', '0', '1200', '2400'],
    ['2026-01 Cu foil', '500', '2500', '1500', '1.00', '0', '0', '1500', '1500'],
    ['2026-02 film', '4000', '3000', '2000', '1.05', '0', '150', '2100', '4750'],
    ['2026-02 Al foil', '2400', '2000', '1000', '1.20', '100', '0', '1200', '3100'],
    ['2026-02 Cu foil', '1500', '1500', '1500', '1.00', '0', '0', '1500', '1500'],
  ] as const;
  const closing = ([
    ,
    opening = '',
    imported = '',
    exported = '',
    unit = '',
    surplusOut = '',
    sold = '',
  ]: readonly string[]) =>
    writeOff(
      [
        {
          itemNumber: 1,
          opening: decimal(opening),
          leftoversOpening: ZERO,
          flows: flows({ MATERIAL_IMPORT: imported, SURPLUS_OUT: surplusOut, MATERIAL_SALE: sold }),
        },
      ],
      [{ productItemNumber: 1, version: '1', flows: flows({ PRODUCT_EXPORT: exported }) }],
      () => [unitOnly(1, unit)],
    ).materials[0];

  test.each(rows)(
    '%s: opening %s, import %s, exported %s x %s, surplus out %s, sold %s: use %s, closing %s',
    (...row: string[]) => {
      const line = closing(row);
      expect([line?.consumed.toFixed(), line?.theoreticalRemaining.toFixed()]).toEqual([row[7], row[8]]);
    },
  );

  test('the total row ties up', () => {
    const lines = rows.map(closing);
    const total = (
      cell: 'opening' | 'imported' | 'consumed' | 'surplusCarriedOut' | 'sold' | 'theoreticalRemaining',
    ) => sum(lines.map((line) => line?.[cell] ?? ZERO)).toFixed();
    expect([
      total('opening'),
      total('imported'),
      total('consumed'),
      total('surplusCarriedOut'),
      total('sold'),
      total('theoreticalRemaining'),
    ]).toEqual(['10400', '17000', '9600', '300', '250', '17250']);
  });
});

describe('random flows', () => {
  const productFlows = (Object.keys(FLOW_EFFECTS) as Flow[]).filter(
    (flow) => FLOW_EFFECTS[flow].account === 'PRODUCT',
  );
  const ownFlows = (Object.keys(FLOW_EFFECTS) as Flow[]).filter(
    (flow) => ['MATERIAL', 'LEFTOVERS'].includes(FLOW_EFFECTS[flow].account) && flow !== 'OPENING',
  );
  const quantity = fc
    .integer({ min: 1, max: 10_000_000 })
    .map((scaled) => decimal(scaled).dividedBy(100_000));
  const ownLine = fc.record({
    flow: fc.constantFrom(...ownFlows),
    itemNumber: fc.constantFrom(1, 2),
    version: fc.constant(null),
    quantity,
  });
  const productLine = fc.record({
    flow: fc.constantFrom(...productFlows),
    itemNumber: fc.constantFrom(1, 2),
    version: fc.constantFrom('1', '2'),
    quantity,
  });
  const linesArbitrary = fc
    .array(fc.oneof(ownLine, productLine), { maxLength: 40 })
    .map((lines) => lines.map((line, index): PostingLine => ({ ...line, lineNumber: index + 1 })));
  const consumptionsOf: ConsumptionsOf = (product, version) =>
    product === 1
      ? [
          consumes(1, version === '1' ? '1.40' : '0.333333333', '2.4', '0.6'),
          consumes(2, '0.25', '0', '0', '85'),
        ]
      : [consumes(2, '1.2', '2.8', '0.7')];

  const balances = (lines: readonly PostingLine[]): string[] => {
    const { movements } = post(lines, new Map<string, ProductTotal>(), consumptionsOf);
    return [1, 2].map((item) =>
      sum(
        movements
          .filter((movement) => movement.account === 'MATERIAL' && movement.itemNumber === item)
          .map(signed),
      ).toFixed(),
    );
  };
  const totals = (
    lines: readonly PostingLine[],
    matches: (line: PostingLine) => boolean,
  ): Map<Flow, Decimal> => {
    const summed = new Map<Flow, Decimal>();
    for (const line of lines.filter(matches))
      summed.set(line.flow, (summed.get(line.flow) ?? ZERO).plus(line.quantity));
    return summed;
  };
  const dryRun = (lines: readonly PostingLine[]) =>
    writeOff(
      [1, 2].map((item) => ({
        itemNumber: item,
        opening: ZERO,
        leftoversOpening: ZERO,
        flows: totals(lines, (line) => line.version === null && line.itemNumber === item),
      })),
      [1, 2].flatMap((item) =>
        ['1', '2'].map((version) => ({
          productItemNumber: item,
          version,
          flows: totals(lines, (line) => line.version === version && line.itemNumber === item),
        })),
      ),
      consumptionsOf,
    ).materials;

  test('the fold of the movements is the theoretical remainder, whatever the number of lists', () => {
    fc.assert(
      fc.property(linesArbitrary, (lines) => {
        expect(balances(lines)).toEqual(dryRun(lines).map((line) => line.theoreticalRemaining.toFixed()));
      }),
    );
  });

  test('any order ends in the same balances', () => {
    fc.assert(
      fc.property(
        linesArbitrary.chain((lines) =>
          fc.tuple(fc.constant(lines), fc.shuffledSubarray(lines, { minLength: lines.length })),
        ),
        ([lines, shuffled]) => {
          expect(balances(shuffled)).toEqual(balances(lines));
        },
      ),
    );
  });

  test('the fields of a line add up exactly', () => {
    fc.assert(
      fc.property(linesArbitrary, (lines) => {
        for (const line of dryRun(lines)) {
          const gone = sum([
            line.reduced,
            line.reexported,
            line.sold.minus(line.soldConverted),
            line.surplusCarriedOut,
            line.destroyed.minus(line.destroyedConverted),
            line.consumed,
          ]);
          const came = sum([line.opening, line.imported, line.carriedOverIn, line.added]);
          expect(came.minus(gone).toFixed()).toBe(line.theoreticalRemaining.toFixed());
          expect(sum([line.netConsumed, line.tangibleLoss, line.intangibleLoss]).toFixed()).toBe(
            line.consumed.toFixed(),
          );
          expect(
            sum([line.leftoversOpening, line.tangibleLoss, line.leftoversCounted])
              .minus(line.leftoversTakenOut)
              .minus(line.leftoversDestroyed)
              .toFixed(),
          ).toBe(line.leftoversRemaining.toFixed());
        }
      }),
    );
  });

  test('the lists behind every cell add up to it exactly', () => {
    fc.assert(
      fc.property(linesArbitrary, fc.constantFrom(...MATERIAL_CELLS), (lines, cell) => {
        for (const line of dryRun(lines)) {
          const sources = lines.flatMap((posted): CellSource[] => {
            const { flow, quantity: moved, version, itemNumber } = posted;
            if (version === null)
              return itemNumber === line.itemNumber ? [{ flow, quantity: moved, product: null }] : [];
            const consumption = consumptionsOf(itemNumber, version).find(
              (candidate) => candidate.materialItemNumber === line.itemNumber,
            );
            return consumption
              ? [{ flow, quantity: moved, product: { key: `${itemNumber}/${version}`, consumption } }]
              : [];
          });
          expect(sum(explain(cell, sources).map(({ contribution }) => contribution)).toFixed()).toBe(
            line[cell].toFixed(),
          );
        }
      }),
    );
  });

  test('every product total is the net of its flows', () => {
    fc.assert(
      fc.property(linesArbitrary, (lines) => {
        const { totals: after } = post(lines, new Map(), consumptionsOf);
        for (const line of lines.filter(({ version }) => version !== null)) {
          const { term } = FLOW_EFFECTS[line.flow];
          const same = lines.filter(
            (other) =>
              other.version === line.version &&
              other.itemNumber === line.itemNumber &&
              FLOW_EFFECTS[other.flow].term === term,
          );
          const net = sum(same.map((other) => other.quantity.times(FLOW_EFFECTS[other.flow].sign)));
          const key = totalKey({
            productItemNumber: line.itemNumber,
            version: line.version ?? '',
            term: term ?? 'NET_EXPORTS',
          });
          expect(after.get(key)?.quantity.toFixed()).toBe(net.toFixed());
        }
      }),
    );
  });
});

test('the lines have every figure of EmsChgoffDt, each named beside its English field (domain 4.3)', () => {
  const sdl = readFileSync(join(__dirname, 'write-off.graphql'), 'utf8');
  const figures =
    `shdRemainQty shdRemainAmt actlRemainQty actlRemainAmt csmTotalQty csmTotalAmt impOrExpTotalQty sdinQty sdinAmt
    endprdRetnExchExpQty endprdRetnExchImpQty lfmtImprQty lfmtImprAmt dprcsCrdwImpexpQty reexpQty remainMtpckTrfoutQty
    mtpckEndprdDstryQty lfmtDstryQty vrfaddQty vrfredQty tgblLossQty intgbLossQty dsmlQty dsmlAmt dclcusInvtAvgUprcAmt dsmlRate
    vclrPridInitQty`.split(/\s+/);
  expect(figures.filter((figure) => !sdl.includes(figure))).toEqual([]);
  expect(figures).toHaveLength(27);
});
