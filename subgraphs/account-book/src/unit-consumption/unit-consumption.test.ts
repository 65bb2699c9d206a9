import { Decimal, format, fromScaled, QUANTITY, RATE, toScaled, ZERO } from '@trust-supervision/kernel';
import fc from 'fast-check';
import { ConsumedSum, scaledConsumption, scaledUseOf } from './consumed-sum';
import {
  completeConsumption,
  consumedBy,
  useOf,
  type Consumption,
  type DeclaredConsumption,
} from './unit-consumption';

const declared = (given: { [Field in keyof DeclaredConsumption]?: string }): DeclaredConsumption => ({
  unitConsumption: given.unitConsumption === undefined ? null : new Decimal(given.unitConsumption),
  netConsumption: given.netConsumption === undefined ? null : new Decimal(given.netConsumption),
  tangibleLossRate: given.tangibleLossRate === undefined ? null : new Decimal(given.tangibleLossRate),
  intangibleLossRate: given.intangibleLossRate === undefined ? null : new Decimal(given.intangibleLossRate),
  bondedShare: given.bondedShare === undefined ? null : new Decimal(given.bondedShare),
});
const complete = (given: Parameters<typeof declared>[0]): Consumption => {
  const completed = completeConsumption(declared(given), 'line');
  if (!completed.ok) throw new Error(JSON.stringify(completed.problem));
  return completed.value;
};
const net = (
  netConsumption: string,
  tangibleLossRate: string,
  intangibleLossRate: string,
  bondedShare = '100',
) => complete({ netConsumption, tangibleLossRate, intangibleLossRate, bondedShare });
const faultsOf = (given: Parameters<typeof declared>[0]): string[] => {
  const completed = completeConsumption(declared(given), 'line');
  return completed.ok ? [] : completed.problem.map((fault) => fault.rule);
};

describe('unit consumption', () => {
  test.each([
    ['W-1', '0.95', '3', '2', '1.000000000'],
    ['W-2', '1.2', '2.8', '0.7', '1.243523316'],
    ['W-3', '0.482', '4.15', '0.85', '0.507368421'],
    ['W-3', '2.5', '12', '0.5', '2.857142857'],
    ['W-5', '1.40', '2.4', '0.6', '1.443298969'],
  ])(
    '%s: net %s with losses of %s and %s percent is %s',
    (_example, netConsumption, tangible, intangible, expected) => {
      expect(format(net(netConsumption, tangible, intangible).unitConsumption, RATE)).toBe(expected);
    },
  );

  test.each([
    ['100', '10445.59585', '10080.00000', '292.47668', '73.11917'],
    ['85', '8878.75648', '8568.00000', '248.60518', '62.15130'],
  ])(
    'W-2: 8,400 units with a bonded share of %s percent consume %s',
    (bonded, use, netUse, tangible, intangible) => {
      const consumed = consumedBy(new Decimal('8400'), net('1.2', '2.8', '0.7', bonded));
      expect(Object.values(consumed).map((value) => format(value, QUANTITY))).toEqual([
        use,
        netUse,
        tangible,
        intangible,
      ]);
    },
  );

  test('W-4: filed 1.087 against actual 1.025 on 147,200 kg differs by 9,126.4 kg', () => {
    const filed = useOf(new Decimal('147200'), complete({ unitConsumption: '1.087' }));
    const actual = useOf(new Decimal('147200'), complete({ unitConsumption: '1.025' }));
    expect([filed, actual, filed.minus(actual)].map((value) => value.toFixed())).toEqual([
      '160006.4',
      '150880',
      '9126.4',
    ]);
  });

  test('W-7: 120 defective products are 173.19588 kg of material', () => {
    expect(format(useOf(new Decimal('120'), net('1.40', '2.4', '0.6')), QUANTITY)).toBe('173.19588');
  });

  test('a line with only unit consumption yields no scrap', () => {
    const consumed = consumedBy(new Decimal('100'), complete({ unitConsumption: '1.05' }));
    expect(consumed.tangible.toFixed()).toBe('0');
    expect(consumed.use.toFixed()).toBe('105');
  });

  test.each([
    [{}, ['CONSUMPTION_MISSING']],
    [{ unitConsumption: '1', netConsumption: '1' }, ['CONSUMPTION_TWICE']],
    [{ unitConsumption: '1', tangibleLossRate: '0' }, ['LOSS_RATE_NOT_ALLOWED']],
    [{ netConsumption: '1' }, ['LOSS_RATE_MISSING']],
    [{ netConsumption: '1', tangibleLossRate: '2' }, ['LOSS_RATE_MISSING']],
    [{ netConsumption: '0', tangibleLossRate: '0', intangibleLossRate: '0' }, ['CONSUMPTION_NOT_POSITIVE']],
    [{ netConsumption: '1', tangibleLossRate: '60', intangibleLossRate: '40' }, ['LOSS_RATE_OUT_OF_RANGE']],
    [
      { netConsumption: '-1', tangibleLossRate: '-1', intangibleLossRate: '100', bondedShare: '101' },
      [
        'CONSUMPTION_NOT_POSITIVE',
        'LOSS_RATE_OUT_OF_RANGE',
        'LOSS_RATE_OUT_OF_RANGE',
        'BONDED_SHARE_OUT_OF_RANGE',
      ],
    ],
    [{ unitConsumption: '9000000000.1' }, ['NUMBER_UNFIT']],
    [{ unitConsumption: '0.0000000001' }, ['NUMBER_UNFIT']],
    [{ netConsumption: '9000000000', tangibleLossRate: '50', intangibleLossRate: '0' }, ['NUMBER_UNFIT']],
  ])('%j is refused with every fault: %j', (given, rules) => {
    expect(faultsOf(given)).toEqual(rules);
  });

  test('use is always net consumption and losses together', () => {
    const share = fc.integer({ min: 0, max: 49_000 }).map((thousandths) => `${thousandths / 1000}`);
    fc.assert(
      fc.property(
        fc.integer({ min: -1_000_000, max: 1_000_000 }),
        fc.integer({ min: 1, max: 10 ** 6 }),
        share,
        share,
        (quantity, milli, tangible, intangible) => {
          const consumed = consumedBy(
            new Decimal(quantity).dividedBy(100),
            net(`${milli / 1000}`, tangible, intangible, '93.5'),
          );
          expect(consumed.net.plus(consumed.tangible).plus(consumed.intangible).equals(consumed.use)).toBe(
            true,
          );
        },
      ),
    );
  });

  test('sums on stored whole numbers are the sums of what each quantity took, also of returns and of ties', () => {
    const line = ([taken, loss, bonded]: readonly [number, number, number]) => {
      const [netConsumption, rate, share] = [fromScaled(taken, RATE), loss / 10_000, bonded / 10_000];
      return {
        ...net(netConsumption.toFixed(), String(rate), '0.6', String(share)),
        materialItemNumber: 1,
      };
    };
    const rates = fc.tuple(
      fc.integer({ min: 1000, max: 5 * 10 ** 9 }),
      fc.integer({ min: 0, max: 400_000 }),
      fc.integer({ min: 0, max: 10 ** 6 }),
    );
    const quantity = fc.integer({ min: -(10 ** 12), max: 10 ** 12 });
    fc.assert(
      fc.property(fc.array(fc.tuple(quantity, rates), { maxLength: 5 }), (taken) => {
        const sum = new ConsumedSum();
        let [use, tangible, intangible] = [ZERO, ZERO, ZERO];
        for (const [scaledQuantity, of] of taken) {
          const consumption = line(of);
          const decimal = fromScaled(scaledQuantity, QUANTITY);
          const one = consumedBy(decimal, consumption);
          sum.add(BigInt(scaledQuantity), scaledConsumption(consumption));
          [use, tangible, intangible] = [
            use.plus(one.use),
            tangible.plus(one.tangible),
            intangible.plus(one.intangible),
          ];
          expect(scaledUseOf(BigInt(scaledQuantity), scaledConsumption(consumption))).toBe(
            toScaled(useOf(decimal, consumption), QUANTITY),
          );
        }
        const { consumed } = sum;
        expect([consumed.use, consumed.tangible, consumed.intangible].map(String)).toEqual(
          [use, tangible, intangible].map(String),
        );
        expect(consumed.net.plus(consumed.tangible).plus(consumed.intangible).equals(consumed.use)).toBe(
          true,
        );
      }),
    );
  });
});
