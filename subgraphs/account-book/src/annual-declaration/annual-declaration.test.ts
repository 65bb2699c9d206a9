import { legalDate } from '@trust-supervision/kernel';
import type { WriteOffPeriod } from '../write-off/write-off-period';
import {
  ANNUAL_EVENTS,
  ANNUAL_STATES,
  annualActorOf,
  annualDuties,
  annualStateAt,
  annualTimeliness,
  nextAnnualState,
  overdueSpans,
  type AnnualDuty,
  type AnnualStep,
} from './annual-declaration';

const TERMS = { months: 12, graceDays: 30 };
const period = (beginsOn: string, endsOn: string): WriteOffPeriod => ({
  periodId: 'p-1',
  bookId: 'b-1',
  number: 1,
  beginsOn: legalDate(beginsOn),
  endsOn: legalDate(endsOn),
  state: 'OPEN',
  accountingMethod: 'UNIT_CONSUMPTION',
});
const [duty] = annualDuties(period('2020-01-01', '2021-06-30'), TERMS) as [AnnualDuty];
const step = (event: AnnualStep['event'], day: string, sequence = 1): AnnualStep => ({
  periodId: 'p-1',
  year: 1,
  sequence,
  bookId: 'b-1',
  event,
  toState: { FILE: 'FILED', ACCEPT: 'ACCEPTED', RETURN: 'RETURNED' }[event] as AnnualStep['toState'],
  version: 1,
  subject: 's',
  name: 's',
  reason: null,
  occurredOn: legalDate(day),
  recordedAt: `${day}T06:00:00.000Z`,
});
const on = (day: string, knownAt: string | null = null) => ({ asOf: legalDate(day), knownAt });

describe('what a period owes', () => {
  test.each([
    ['a year', '2020-01-01', '2020-12-31', []],
    ['a leap year of 366 days from March to February', '2019-03-01', '2020-02-29', []],
    ['a year and a day', '2020-01-01', '2021-01-01', ['1: until 2020-12-31, due 2021-01-01, by 2021-01-31']],
    [
      'three years less a day',
      '2020-03-01',
      '2023-02-28',
      [
        '1: until 2021-02-28, due 2021-03-01, by 2021-03-31',
        '2: until 2022-02-28, due 2022-03-01, by 2022-03-31',
      ],
    ],
  ])('a period of %s', (_case, beginsOn, endsOn, owed) => {
    const duties = annualDuties(period(beginsOn, endsOn), TERMS);
    expect(
      duties.map(
        ({ year, coversUntil, dueOn, fileBy }) => `${year}: until ${coversUntil}, due ${dueOn}, by ${fileBy}`,
      ),
    ).toEqual(owed);
  });
});

describe('the states of an annual declaration', () => {
  const allowed = new Map([
    ['NOT_DUE FALL_DUE', 'DUE'],
    ['DUE FILE', 'FILED'],
    ['FILED ACCEPT', 'ACCEPTED'],
    ['FILED RETURN', 'RETURNED'],
    ['RETURNED FILE', 'FILED'],
  ]);
  test.each(ANNUAL_STATES.flatMap((state) => ANNUAL_EVENTS.map((event) => [state, event] as const)))(
    '%s by %s',
    (state, event) => {
      expect(nextAnnualState(state, event)).toBe(allowed.get(`${state} ${event}`) ?? null);
    },
  );

  test('the calendar, the enterprise and the officer each have their own events', () => {
    expect(ANNUAL_EVENTS.map((event) => `${event} ${annualActorOf(event)}`)).toEqual([
      'FALL_DUE SYSTEM',
      'FILE ENTERPRISE',
      'ACCEPT OFFICER',
      'RETURN OFFICER',
    ]);
  });

  test('it falls due by itself, and an effect that was not known yet does not count', () => {
    const filed = [step('FILE', '2021-01-20')];
    expect(annualStateAt(duty, [], on('2020-12-31'))).toBe('NOT_DUE');
    expect(annualStateAt(duty, [], on('2021-01-01'))).toBe('DUE');
    expect(annualStateAt(duty, filed, on('2021-01-20'))).toBe('FILED');
    expect(annualStateAt(duty, filed, on('2021-01-20', '2021-01-20T05:00:00.000Z'))).toBe('DUE');
  });
});

describe('whether it is in time', () => {
  const timeliness = (day: string, steps: readonly AnnualStep[] = [], writtenOffOn: string | null = null) =>
    annualTimeliness(duty, steps, {
      moment: on(day),
      writtenOffOn: writtenOffOn === null ? null : legalDate(writtenOffOn),
    });

  test.each([
    ['2020-12-31', [], 'NOT_DUE'],
    ['2021-01-01', [], 'DUE'],
    ['2021-01-31', [], 'DUE'],
    ['2021-02-01', [], 'OVERDUE'],
    ['2021-02-01', [step('FILE', '2021-01-31')], 'IN_TIME'],
    ['2021-02-09', [step('FILE', '2021-02-01')], 'LATE'],
    // Returned on 20 January: 30 days again, to 19 February.
    ['2021-02-19', [step('FILE', '2021-01-15'), step('RETURN', '2021-01-20', 2)], 'DUE'],
    ['2021-02-20', [step('FILE', '2021-01-15'), step('RETURN', '2021-01-20', 2)], 'OVERDUE'],
    [
      '2021-03-01',
      [step('FILE', '2021-01-15'), step('RETURN', '2021-01-20', 2), step('FILE', '2021-02-19', 3)],
      'IN_TIME',
    ],
  ] as const)('on %s', (day, steps, expected) => {
    expect(timeliness(day, steps)).toBe(expected);
  });

  test('a write-off of the whole period takes its place', () => {
    expect(timeliness('2021-03-01', [], '2021-01-30')).toBe('IN_TIME');
    expect(timeliness('2021-03-01', [], '2021-02-10')).toBe('LATE');
  });
});

describe('imports stand still while one is overdue', () => {
  const spans = (steps: readonly AnnualStep[], today: string, writtenOff: string | null = null) =>
    overdueSpans(
      [{ duty, steps, writtenOff: writtenOff === null ? null : { on: legalDate(writtenOff), at: 'then' } }],
      legalDate(today),
    ).map(({ from, until }) => `${from} to ${until}`);

  test('from the day after its last day, until it is filed', () => {
    expect(spans([], '2021-01-31')).toEqual([]);
    expect(spans([], '2021-02-01')).toEqual(['2021-02-01 to null']);
    expect(spans([step('FILE', '2021-02-10')], '2021-03-01')).toEqual(['2021-02-01 to 2021-02-10']);
    expect(spans([step('FILE', '2021-01-31')], '2021-03-01')).toEqual([]);
  });

  test('again when one that was returned is not filed in its days', () => {
    const returned = [step('FILE', '2021-02-10'), step('RETURN', '2021-02-20', 2)];
    expect(spans(returned, '2021-04-01')).toEqual(['2021-02-01 to 2021-02-10', '2021-03-23 to null']);
  });

  test('until the period is written off', () => {
    expect(spans([], '2021-08-01', '2021-07-20')).toEqual(['2021-02-01 to 2021-07-20']);
    expect(spans([], '2021-08-01', '2021-01-20')).toEqual([]);
  });

  test('two that are overdue at the same time are one pause, which ends with the last of them', () => {
    const [first, second] = annualDuties(period('2020-01-01', '2022-06-30'), TERMS) as [
      AnnualDuty,
      AnnualDuty,
    ];
    const late = { ...step('FILE', '2022-02-15'), year: 1 };
    const later = { ...step('FILE', '2022-03-01'), year: 2 };
    const records = [
      { duty: first, steps: [late], writtenOff: null },
      { duty: second, steps: [later], writtenOff: null },
    ];
    expect(overdueSpans(records, legalDate('2022-04-01'))).toEqual([
      {
        from: '2021-02-01',
        until: '2022-03-01',
        endedAt: '2022-03-01T06:00:00.000Z',
        years: ['1/1', '1/2'],
      },
    ]);
  });
});
