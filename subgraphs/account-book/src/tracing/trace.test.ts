import { Decimal, QUANTITY, round, sum, ZERO } from '@trust-supervision/kernel';
import fc from 'fast-check';
import type { MaterialConsumption } from '../ledger/posting';
import { attribute, sharedOut, type OrderAccount, type TracedLine } from './attribution';
import { MOST_EDGES, traceBackward, traceForward, type Trace } from './trace';

const d = (value: string | number): Decimal => new Decimal(value);
const texts = (values: readonly Decimal[]): string[] => values.map((value) => value.toFixed());

const consumption = (materialItemNumber: number, unitConsumption: string): MaterialConsumption => ({
  materialItemNumber,
  unitConsumption: d(unitConsumption),
  netConsumption: d(unitConsumption),
  tangibleLossRate: ZERO,
  intangibleLossRate: ZERO,
  bondedShare: d(100),
});
const line = (listId: string, quantity: string, used: string, itemNumber = 1): TracedLine => ({
  listId,
  lineNumber: 1,
  itemNumber,
  quantity: d(quantity),
  used: d(used),
});
const order = (fields: Partial<OrderAccount>): OrderAccount => ({
  workOrderId: 'order-1',
  orderNumber: 'WO-1',
  productItemNumber: 1,
  lots: [],
  produced: ZERO,
  shipments: [],
  consumptions: [],
  ...fields,
});
const drawn = (answer: ReturnType<typeof traceForward>): Trace => {
  if (!answer.ok) throw new Error(`${answer.problem.edges} edges`);
  return answer.value;
};
const shown = ({ nodes, edges }: Trace) => ({
  nodes: nodes.map(({ nodeId, quantity, residual, traced }) => [
    nodeId,
    ...texts([quantity, residual, traced]),
  ]),
  edges: edges.map(({ kind, from, to, quantity, traced }) => [kind, from, to, ...texts([quantity, traced])]),
});

// Lots of 1,000 and 500 kg; the order takes 700 and 500, returns 100, makes 800 pieces at 1.3 kg, ships 500 and 200.
const lotA = line('lot-a', '1000', '600');
const lotB = line('lot-b', '500', '500');
const exportOne = line('export-1', '500', '500');
const exportTwo = line('export-2', '900', '200');
const worked = order({
  lots: [
    { line: lotA, issued: d(700), returned: d(100) },
    { line: lotB, issued: d(500), returned: ZERO },
  ],
  produced: d(800),
  shipments: [
    { line: exportOne, quantity: d(500) },
    { line: exportTwo, quantity: d(200) },
  ],
  consumptions: [consumption(1, '1.3'), consumption(2, '0.25')],
});

describe('a trace', () => {
  test('forward: the 1,000 kg of a lot rest at exactly the places it went to', () => {
    expect(shown(drawn(traceForward(lotA, [worked])))).toEqual({
      nodes: [
        ['line:lot-a/1', '1000', '400', '400'],
        // 800 pieces took 1,040 of 1,100 kg; 600 of 1,100 parts of each belong to the lot.
        ['order:order-1/1', '1100', '60', '32.72727'],
        ['product:order-1', '800', '100', '70.90909'],
        ['line:export-1/1', '500', '0', '354.54546'],
        ['line:export-2/1', '900', '700', '141.81818'],
      ],
      edges: [
        ['ISSUE', 'line:lot-a/1', 'order:order-1/1', '700', '700'],
        ['RETURN', 'order:order-1/1', 'line:lot-a/1', '100', '100'],
        ['OUTPUT', 'order:order-1/1', 'product:order-1', '1040', '567.27273'],
        ['SHIPMENT', 'product:order-1', 'line:export-1/1', '500', '354.54546'],
        ['SHIPMENT', 'product:order-1', 'line:export-2/1', '200', '141.81818'],
      ],
    });
  });

  test('backward: what went onto a line came from these lots, and one material from no lot at all', () => {
    expect(shown(drawn(traceBackward(exportTwo, [worked])))).toEqual({
      nodes: [
        ['line:export-2/1', '900', '700', '700'],
        ['product:order-1', '800', '100', '0'],
        ['order:order-1/1', '1100', '60', '0'],
        ['line:lot-a/1', '1000', '400', '141.81818'],
        ['line:lot-b/1', '500', '0', '118.18182'],
        // Material 2 is part of the product, but no lot of it was issued.
        ['order:order-1/2', '0', '-200', '50'],
      ],
      edges: [
        ['SHIPMENT', 'product:order-1', 'line:export-2/1', '200', '200'],
        ['OUTPUT', 'order:order-1/1', 'product:order-1', '1040', '260'],
        ['ISSUE', 'line:lot-a/1', 'order:order-1/1', '700', '141.81818'],
        ['RETURN', 'order:order-1/1', 'line:lot-a/1', '100', '0'],
        ['ISSUE', 'line:lot-b/1', 'order:order-1/1', '500', '118.18182'],
        ['OUTPUT', 'order:order-1/2', 'product:order-1', '200', '50'],
      ],
    });
  });

  test('a lot that was never issued rests where it is', () => {
    expect(shown(drawn(traceForward(lotA, [])))).toEqual({
      nodes: [['line:lot-a/1', '1000', '400', '400']],
      edges: [],
    });
  });

  test('a lot that went back whole keeps its part of what the order made before: the order owes it', () => {
    const returned = order({
      ...worked,
      lots: [{ line: line('lot-c', '10', '0'), issued: d(10), returned: d(10) }],
      produced: d(1),
      shipments: [],
    });
    expect(shown(drawn(traceForward(line('lot-c', '10', '0'), [returned]))).nodes).toEqual([
      ['line:lot-c/1', '10', '10', '10'],
      ['order:order-1/1', '0', '-1.3', '-1.3'],
      ['product:order-1', '1', '1', '1.3'],
    ]);
  });

  test('beyond 1,000 edges it is refused', () => {
    const orders = Array.from({ length: 401 }, (_, index) =>
      order({
        ...worked,
        workOrderId: `order-${index}`,
        lots: [{ line: lotA, issued: d(1), returned: ZERO }],
        produced: d(1),
        shipments: [{ line: line(`export-${index}`, '1', '1'), quantity: d(1) }],
      }),
    );
    expect(traceForward(lotA, orders)).toEqual({ ok: false, problem: { edges: 1203, most: MOST_EDGES } });
  });
});

const quantities = fc
  .bigInt({ min: 1n, max: 50_000_000_000n })
  .map((scaled) => d(scaled.toString()).dividedBy(100_000));
const rates = fc
  .bigInt({ min: 1n, max: 3_000_000_000n })
  .map((scaled) => d(scaled.toString()).dividedBy(1_000_000_000));

test('shares add up to the whole, none is negative, and each is at most a step off its proportion', () => {
  fc.assert(
    fc.property(
      quantities,
      fc.array(fc.oneof(quantities, fc.constant(ZERO)), { minLength: 1, maxLength: 9 }),
      (whole, weights) => {
        const shares = sharedOut(whole, weights);
        const total = sum(weights);
        expect(sum(shares).toFixed()).toBe(total.isZero() ? '0' : whole.toFixed());
        for (const [index, share] of shares.entries()) {
          expect(share.isNegative()).toBe(false);
          if (total.isZero()) continue;
          const proportion = whole.times(weights[index] ?? ZERO).dividedBy(total);
          expect(share.minus(proportion).abs().lessThanOrEqualTo('0.00001')).toBe(true);
        }
      },
    ),
  );
});

/** Three lots of two materials, two export lines, three orders that use them at random. */
const workshop = fc
  .record({
    issues: fc.array(fc.tuple(fc.nat(2), fc.nat(2), quantities, fc.nat(100)), { minLength: 1, maxLength: 9 }),
    outputs: fc.array(fc.oneof(quantities, fc.constant(ZERO)), { minLength: 3, maxLength: 3 }),
    shipments: fc.array(fc.tuple(fc.nat(2), fc.nat(1), fc.nat(50)), { maxLength: 6 }),
    rates: fc.tuple(rates, rates),
    spare: quantities,
  })
  .map(({ issues, outputs, shipments, rates: [one, other], spare }) => {
    const net = ([, , issued, percent]: (typeof issues)[number]): Decimal =>
      issued.minus(round(issued.times(percent).dividedBy(100), QUANTITY));
    const lots = [0, 1, 2].map((lot) => {
      const used = sum(issues.filter(([, from]) => from === lot).map(net));
      return line(`lot-${lot}`, used.plus(spare).toFixed(), used.toFixed(), lot === 2 ? 2 : 1);
    });
    const shippedOf = (maker: number) => {
      const produced = outputs[maker] ?? ZERO;
      const parts = [0, 1].map((target) => {
        const percent = shipments
          .filter(([by, on]) => by === maker && on === target)
          .reduce((all, [, , part]) => all + part, 0);
        return round(
          produced.times(Math.min(percent, 50)).dividedBy(100).toDecimalPlaces(5, Decimal.ROUND_DOWN),
          QUANTITY,
        );
      });
      return parts;
    };
    const lines = [0, 1].map((target) => {
      const used = sum([0, 1, 2].map((maker) => shippedOf(maker)[target] ?? ZERO));
      return line(`export-${target}`, used.plus(spare).toFixed(), used.toFixed());
    });
    const orders = [0, 1, 2].map((maker) =>
      order({
        workOrderId: `order-${maker}`,
        lots: [0, 1, 2].flatMap((lot) => {
          const own = issues.filter(([by, from]) => by === maker && from === lot);
          if (own.length === 0) return [];
          const issued = sum(own.map(([, , quantity]) => quantity));
          return [{ line: lots[lot] as TracedLine, issued, returned: issued.minus(sum(own.map(net))) }];
        }),
        produced: outputs[maker] ?? ZERO,
        shipments: shippedOf(maker).flatMap((quantity, target) =>
          quantity.isZero() ? [] : [{ line: lines[target] as TracedLine, quantity }],
        ),
        consumptions: [consumption(1, one.toFixed()), consumption(2, other.toFixed())],
      }),
    );
    return { lots, lines, orders };
  });

const tracedAt = ({ nodes }: Trace, nodeId: string): Decimal =>
  nodes.find((node) => node.nodeId === nodeId)?.traced ?? ZERO;
const flowOf = ({ edges }: Trace, side: 'from' | 'to', nodeId: string): Decimal =>
  sum(edges.filter((edge) => edge[side] === nodeId).map(({ traced }) => traced));

describe('whatever a workshop does', () => {
  test('what rests of a lot adds up to the lot, and at every node what came less what left rests there', () => {
    fc.assert(
      fc.property(workshop, ({ lots, orders }) => {
        for (const lot of lots) {
          const trace = drawn(traceForward(lot, orders));
          expect(sum(trace.nodes.map(({ traced }) => traced)).toFixed()).toBe(lot.quantity.toFixed());
          for (const { nodeId, kind, traced } of trace.nodes) {
            const brought = kind === 'LOT' ? lot.quantity : ZERO;
            const rests = brought.plus(flowOf(trace, 'to', nodeId)).minus(flowOf(trace, 'from', nodeId));
            expect(`${nodeId} ${rests.toFixed()}`).toBe(`${nodeId} ${traced.toFixed()}`);
          }
        }
      }),
    );
  });

  test('residuals of an order are what it was issued, less returns, less what its output took', () => {
    fc.assert(
      fc.property(workshop, ({ orders }) => {
        for (const each of orders) {
          for (const { issued, returned, consumed, origins } of attribute(each)) {
            const held = sum(origins.map((origin) => origin.held));
            expect(held.toFixed()).toBe(issued.minus(returned).minus(consumed).toFixed());
            const placed = origins.flatMap(({ shipped, unshipped }) => [...shipped, unshipped]);
            expect(sum(placed).toFixed()).toBe(each.produced.isZero() ? '0' : consumed.toFixed());
          }
        }
      }),
    );
  });

  test('backward finds of each lot on each line exactly what forward left there', () => {
    fc.assert(
      fc.property(workshop, ({ lots, lines, orders }) => {
        for (const target of lines) {
          const touching = orders.filter(({ shipments }) => shipments.some((one) => one.line === target));
          const back = drawn(traceBackward(target, touching));
          for (const lot of lots) {
            const forth = drawn(traceForward(lot, orders));
            expect(tracedAt(back, `line:${lot.listId}/1`).toFixed()).toBe(
              tracedAt(forth, `line:${target.listId}/1`).toFixed(),
            );
          }
          for (const node of back.nodes.filter(({ kind }) => kind === 'WORK_ORDER')) {
            const came = flowOf(back, 'to', node.nodeId).plus(node.traced);
            expect(came.toFixed()).toBe(flowOf(back, 'from', node.nodeId).toFixed());
          }
        }
      }),
    );
  });
});
