import type { CreditLevel } from '@trust-supervision/contracts';
import { legalDate, type LegalDate } from '@trust-supervision/kernel';
import { FLOW_EFFECTS, type Flow } from '../ledger/flows';
import {
  levelPauses,
  pauseOf,
  pausesStopping,
  standingPauses,
  type PauseStep,
  type PauseStops,
} from './pause';

const FLOWS = Object.keys(FLOW_EFFECTS) as Flow[];
let taken = 0;
const step = (occurredOn: string, fields: Partial<PauseStep> = {}): PauseStep => ({
  pauseId: `step-${String((taken += 1)).padStart(3, '0')}`,
  bookId: 'book',
  halts: 'LISTS',
  ground: 'OFFICER',
  stops: 'IMPORTS',
  reason: 'an audit',
  subject: 'officer',
  name: 'Officer',
  causedBy: 'request:1',
  occurredOn: legalDate(occurredOn),
  recordedAt: `${occurredOn}T04:00:00.000Z`,
  ...fields,
});
const on = (steps: PauseStep[], day: string, knownAt: string | null = null) =>
  standingPauses(steps, { asOf: legalDate(day), knownAt });
const standing = (stops: PauseStops) => ({
  ground: 'OFFICER' as const,
  stops,
  reason: 'an audit',
  occurredOn: legalDate('2020-06-01'),
});
const stoppedBy = (stops: PauseStops): Flow[] =>
  FLOWS.filter((flow) => pausesStopping([standing(stops)], [flow]).length > 0);

test('a pause of imports stops what brings goods in and nothing else, a sale in China least of all', () => {
  expect(stoppedBy('IMPORTS')).toEqual([
    'MATERIAL_IMPORT',
    'CARRY_OVER_IN',
    'SURPLUS_IN',
    'EXCHANGE_IN',
    'PRODUCT_RETURN',
  ]);
});

test('a pause of exports stops what sends goods out', () => {
  expect(stoppedBy('EXPORTS')).toEqual([
    'EXCHANGE_OUT',
    'MATERIAL_REEXPORT',
    'PRODUCT_EXPORT',
    'CARRY_OVER_OUT',
    'PRODUCT_REEXPORT',
    'LEFTOVERS_REEXPORT',
    'BY_PRODUCT_REEXPORT',
  ]);
});

test('a pause of all stops every flow, one of changes no list', () => {
  expect([stoppedBy('ALL'), stoppedBy('CHANGES')]).toEqual([FLOWS, []]);
});

test('a rule reads which pause stops a list, since when and why, and what of the list it stops', () => {
  expect(pausesStopping([standing('IMPORTS'), standing('EXPORTS')], ['MATERIAL_IMPORT'])).toEqual([
    {
      ground: 'OFFICER',
      stops: 'IMPORTS',
      since: '2020-06-01',
      reason: 'an audit',
      flows: ['MATERIAL_IMPORT'],
    },
  ]);
});

describe('several grounds', () => {
  const steps = [
    step('2020-02-01', { stops: 'EXPORTS' }),
    step('2020-03-01', { ground: 'DISCREDITED', stops: 'IMPORTS' }),
    step('2020-04-01', { stops: null }),
    step('2020-05-01', { halts: 'CHANGES', stops: 'CHANGES' }),
    step('2020-06-01', { ground: 'DISCREDITED', stops: null }),
    step('2020-07-01', { stops: 'ALL' }),
  ];
  test.each([
    ['2020-01-31', 'NONE', 0],
    ['2020-02-01', 'EXPORTS', 1],
    ['2020-03-01', 'IMPORTS_AND_EXPORTS', 2],
    ['2020-04-01', 'IMPORTS', 1],
    ['2020-05-01', 'IMPORTS', 2],
    ['2020-06-01', 'NONE', 1],
    ['2020-07-01', 'ALL', 2],
  ])('on %s stand as %s, %i of them', (day, pause, count) => {
    expect([pauseOf(on(steps, day)), on(steps, day).length]).toEqual([pause, count]);
  });

  test('are those that were known: what was entered later is left out', () => {
    const late = step('2020-02-01', { stops: 'ALL', recordedAt: '2020-02-05T00:00:00.000Z' });
    expect(pauseOf(on([steps[0] as PauseStep, late], '2020-02-03', '2020-02-04T00:00:00.000Z'))).toBe(
      'EXPORTS',
    );
    expect(pauseOf(on([steps[0] as PauseStep, late], '2020-02-03', '2020-02-06T00:00:00.000Z'))).toBe('ALL');
  });
});

describe('the level of an enterprise', () => {
  const levels = (...given: [string, CreditLevel][]) => ({
    days: given.map(([day]) => legalDate(day)),
    levelOn: (day: LegalDate) => given.findLast(([from]) => from <= day)?.[1] ?? null,
  });
  const decided = (
    { days, levelOn }: ReturnType<typeof levels>,
    steps: PauseStep[],
    from: string,
  ): [string, CreditLevel | null][] =>
    levelPauses(levelOn, days, steps, legalDate(from)).map(({ occurredOn, level }) => [occurredOn, level]);
  const discredited = (day: string) => step(day, { ground: 'DISCREDITED' });

  test('stops imports from the day on which it is lost', () => {
    const known = levels(['2020-01-01', 'GENERAL'], ['2020-06-01', 'DISCREDITED']);
    expect(decided(known, [], '2020-06-01')).toEqual([['2020-06-01', 'DISCREDITED']]);
  });

  test('that will be lost, and given back, stops them from one day to the other', () => {
    const known = levels(['2020-01-01', 'GENERAL'], ['2020-07-01', 'DISCREDITED'], ['2022-07-01', 'REGULAR']);
    expect(decided(known, [], '2020-06-01')).toEqual([
      ['2020-07-01', 'DISCREDITED'],
      ['2022-07-01', 'REGULAR'],
    ]);
  });

  test('that recovers lets imports go on', () => {
    const known = levels(['2020-01-01', 'DISCREDITED'], ['2022-01-01', 'GENERAL']);
    expect(decided(known, [discredited('2020-01-01')], '2022-01-01')).toEqual([['2022-01-01', 'GENERAL']]);
  });

  test('that is given again, or stays below, changes nothing', () => {
    const known = levels(['2020-01-01', 'DISCREDITED'], ['2020-06-01', 'SERIOUSLY_DISCREDITED']);
    expect(decided(known, [discredited('2020-01-01')], '2020-06-01')).toEqual([]);
    expect(decided(levels(['2020-01-01', 'GENERAL']), [], '2020-06-01')).toEqual([]);
  });

  test('that was corrected before its day takes the pause of that day back', () => {
    const known = levels(['2020-07-01', 'DISCREDITED'], ['2020-07-01', 'GENERAL']);
    expect(decided(known, [discredited('2020-07-01')], '2020-07-01')).toEqual([['2020-07-01', 'GENERAL']]);
  });

  test('does not undo what an officer lifted, until it is given anew', () => {
    const lifted = [discredited('2020-06-01'), step('2020-06-10', { ground: 'DISCREDITED', stops: null })];
    const known = levels(['2020-06-01', 'DISCREDITED'], ['2021-06-01', 'ADVANCED_CERTIFIED']);
    expect(decided(known, lifted, '2021-06-01')).toEqual([]);
    expect(decided(levels(['2020-06-01', 'DISCREDITED']), lifted, '2020-06-20')).toEqual([
      ['2020-06-20', 'DISCREDITED'],
    ]);
  });
});
