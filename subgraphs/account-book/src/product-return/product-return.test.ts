import { addDays, Decimal, legalDate, sum } from '@trust-supervision/kernel';
import fc from 'fast-check';
import {
  cycleEnd,
  openReturns,
  overdueReturns,
  reexportFaults,
  reexportRoom,
  returnedWithoutExport,
  type ReturnMove,
} from './product-return';
import { ReturnAccount } from './return-account';

const decimal = (value: string | number): Decimal => new Decimal(value);

const move = (
  day: string,
  flow: 'in' | 'out',
  quantity: string,
  fields: Partial<ReturnMove> = {},
): ReturnMove => ({
  productItemNumber: 1,
  mode: '4600',
  listNumber: `QD-${day}`,
  lineNumber: 1,
  flow: flow === 'in' ? 'PRODUCT_RETURN' : 'PRODUCT_REEXPORT',
  quantity: decimal(quantity),
  occurredOn: legalDate(day),
  periodNumber: 1,
  ...fields,
});

describe('what may go out again (invariant 7)', () => {
  const moves = [
    move('2024-03-10', 'in', '100'),
    move('2024-03-10', 'out', '30'),
    move('2024-03-20', 'out', '60'),
    move('2024-04-05', 'in', '40'),
  ];

  test.each([
    ['2024-03-09', '0', 'nothing had come back yet'],
    ['2024-03-10', '10', '60 more left on the 20th'],
    ['2024-03-20', '10', ''],
    ['2024-04-04', '10', ''],
    ['2024-04-05', '50', 'more had come back'],
    ['2025-01-01', '50', ''],
  ])('from %s on it is %s (%s)', (from, room) => {
    expect(reexportRoom(moves, legalDate(from), decimal(0)).toFixed()).toBe(room);
  });

  test('what waits for its release counts as gone', () => {
    expect(reexportRoom(moves, legalDate('2024-04-05'), decimal('45')).toFixed()).toBe('5');
  });

  test('a list that would take more is refused, one that takes all of it is not', () => {
    const roomOf = (): Decimal => decimal('50');
    expect(reexportFaults('4600', new Map([[1, decimal('50')]]), roomOf)).toEqual([]);
    expect(reexportFaults('4600', new Map([[1, decimal('50.00001')]]), roomOf)).toEqual([
      {
        path: 'lines',
        rule: 'RETURN_EXCEEDED',
        message: 'exceeds by 0.00001 what came back of product 1 under 4600 by that day',
        value: '50.00001',
        allowed: 'at most 50',
      },
    ]);
  });
});

describe('what did not go out again', () => {
  test('is what came in last, product by product and mode by mode', () => {
    const open = openReturns([
      move('2024-03-10', 'in', '100'),
      move('2024-03-11', 'in', '20', { mode: '4400' }),
      move('2024-03-12', 'in', '7', { productItemNumber: 2 }),
      move('2024-03-20', 'in', '40'),
      move('2024-04-01', 'out', '110'),
    ]);
    expect(open.map(({ occurredOn, quantity }) => `${occurredOn} ${quantity.toFixed()}`)).toEqual([
      '2024-03-11 20',
      '2024-03-12 7',
      '2024-03-20 30',
    ]);
  });

  test('is an exception from the last day of the cycle after the return on', () => {
    const cycles = [
      { number: 1, beginsOn: legalDate('2024-01-01'), endsOn: legalDate('2024-06-30') },
      { number: 2, beginsOn: legalDate('2024-07-01'), endsOn: legalDate('2024-12-27') },
    ];
    const open = openReturns([
      move('2024-03-10', 'in', '5'),
      move('2024-08-01', 'in', '6', { periodNumber: 2 }),
    ]);
    const goesOutBy = (number: number) => cycleEnd(cycles, 180, number + 1);
    const overdue = (day: string): string[] =>
      overdueReturns(open, legalDate(day), goesOutBy).map(({ quantity }) => quantity.toFixed());
    expect(goesOutBy(2)).toBe('2025-06-25');
    expect(overdue('2024-12-26')).toEqual([]);
    expect(overdue('2024-12-27')).toEqual(['5']);
    expect(overdue('2025-06-25')).toEqual(['5', '6']);
  });
});

describe('what came back too late', () => {
  const cycle = (number: number, exported: string, returned: string) => ({
    number,
    exported: decimal(exported),
    returned: decimal(returned),
  });

  test.each([
    ['covered by exports of the cycle itself', [cycle(1, '100', '100')], 1, '0'],
    ['covered by those of the cycle before', [cycle(1, '100', '0'), cycle(2, '0', '100')], 1, '0'],
    ['not covered when that cycle was used up', [cycle(1, '100', '60'), cycle(2, '10', '55')], 1, '5'],
    ['two cycles late', [cycle(1, '100', '0'), cycle(2, '0', '0'), cycle(3, '4', '10')], 1, '6'],
    ['the cycle before does not count before 2023-11-14', [cycle(1, '100', '0'), cycle(2, '3', '5')], 0, '2'],
  ])('%s', (_what, cycles, cyclesAfter, expected) => {
    expect(returnedWithoutExport(cycles, cyclesAfter).toFixed()).toBe(expected);
  });
});

describe('whatever comes back and is asked to go out again, on any day and in any order', () => {
  const FIRST = legalDate('2024-01-01');
  const asked = fc.record({
    out: fc.boolean(),
    /** A list may name a day before others that were filed already. */
    day: fc.nat(40).map((days) => addDays(FIRST, days)),
    quantity: fc.integer({ min: 1, max: 5_000_000 }).map((steps) => decimal(steps).dividedBy(100_000)),
    mode: fc.constantFrom('4400', '4600'),
    isReserved: fc.boolean(),
  });
  const flowOf = (out: boolean) => (out ? ('PRODUCT_REEXPORT' as const) : ('PRODUCT_RETURN' as const));

  test('never more is out than in, at any moment, and what fits is never refused', () => {
    fc.assert(
      fc.property(fc.array(asked, { maxLength: 40 }), (lists) => {
        const account = new ReturnAccount([], []);
        const accepted: (typeof lists)[number][] = [];
        for (const list of lists) {
          const moving = {
            mode: list.mode,
            lines: [{ flow: flowOf(list.out), itemNumber: 1, quantity: list.quantity }],
          };
          const refused = account.faults(moving, list.day).length > 0;
          const after = [...accepted, list].filter(({ mode }) => mode === list.mode);
          expect(refused).toBe(list.out && !holds(after, list));
          if (refused) continue;
          account.reserve(moving, 1);
          accepted.push(list);
          // Some wait for their release: they count as gone, and come in when they are posted.
          if (list.out && list.isReserved) continue;
          account.reserve(moving, -1);
          account.post(moving, list.day);
        }
      }),
    );
  });

  type Asked = { out: boolean; day: string; quantity: Decimal; isReserved: boolean };
  /** By summing up day by day: whether at least as much is in as out from the day of a list on. */
  const holds = (moves: readonly Asked[], { day: from }: Asked): boolean => {
    const days = [from, ...moves.map(({ day }) => day).filter((day) => day > from)];
    const waiting = moves.filter((one, index) => one.out && one.isReserved && index < moves.length - 1);
    return days.every((day) => {
      const known = moves.filter((one) => !waiting.includes(one) && one.day <= day);
      const standing = sum(known.map(({ out, quantity }) => (out ? quantity.negated() : quantity)));
      return standing.minus(sum(waiting.map(({ quantity }) => quantity))).greaterThanOrEqualTo(0);
    });
  };
});
