import { legalDate } from '@trust-supervision/kernel';
import { checkExtension, reportStanding, type ReportDuty, type ReportExtension } from './report-deadline';

const extension = (fields: Partial<ReportExtension> = {}): ReportExtension => ({
  extensionId: 'e-1',
  bookId: 'b-1',
  periodId: 'p-1',
  until: legalDate('2021-02-20'),
  reason: 'the auditor is ill',
  askedBy: 'Lin',
  askedOn: legalDate('2021-01-10'),
  recordedAt: '2021-01-10T04:00:00.000Z',
  state: 'GRANTED',
  decidedBy: 'Wang',
  decidedOn: legalDate('2021-01-15'),
  decidedAt: '2021-01-15T04:00:00.000Z',
  decisionReason: null,
  ...fields,
});
const duty = (fields: Partial<ReportDuty> = {}): ReportDuty => ({
  endsOn: legalDate('2020-12-31'),
  terms: { days: 30, longestDays: 60 },
  extensions: [],
  reports: [],
  ...fields,
});
const reported = (day: string) => [{ occurredOn: legalDate(day), recordedAt: `${day}T08:00:00.000Z` }];

describe('the deadline of a report', () => {
  test.each([
    ['2020-12-31', 'NOT_DUE', 0],
    ['2021-01-01', 'DUE', 0],
    ['2021-01-30', 'DUE', 0],
    ['2021-01-31', 'OVERDUE', 1],
    ['2021-03-01', 'OVERDUE', 30],
  ])('is 30 days after the period: on %s it is %s', (day, timeliness, daysLate) => {
    expect(reportStanding(duty(), { asOf: legalDate(day) })).toEqual({
      by: '2021-01-30',
      timeliness,
      reportedOn: null,
      daysLate,
    });
  });

  test('moves to what was granted, from the day of the decision on', () => {
    const granted = duty({ extensions: [extension()], reports: reported('2021-02-20') });
    expect(reportStanding(granted, { asOf: legalDate('2021-01-14') }).by).toBe('2021-01-30');
    expect(reportStanding(granted, { asOf: legalDate('2021-03-01') })).toMatchObject({
      by: '2021-02-20',
      timeliness: 'IN_TIME',
      daysLate: 0,
    });
    const unknown = { asOf: legalDate('2021-03-01'), knownAt: '2021-01-15T03:00:00.000Z' };
    expect(reportStanding(granted, unknown)).toMatchObject({ by: '2021-01-30', timeliness: 'OVERDUE' });
  });

  test('does not move by what was refused or is not decided', () => {
    const asked = [extension({ state: 'REFUSED' }), extension({ state: 'ASKED', decidedOn: null })];
    const late = duty({ extensions: asked, reports: reported('2021-02-02') });
    expect(reportStanding(late, { asOf: legalDate('2021-03-01') })).toMatchObject({
      by: '2021-01-30',
      timeliness: 'LATE',
      daysLate: 3,
    });
  });

  test('is kept by the first report: one that was returned came', () => {
    const twice = duty({ reports: [...reported('2021-01-20'), ...reported('2021-02-20')] });
    expect(reportStanding(twice, { asOf: legalDate('2021-03-01') }).timeliness).toBe('IN_TIME');
  });
});

describe('asking for more time', () => {
  const rules = (until: string, fields: Partial<ReportDuty>, today = '2021-01-20', reason = 'flood') =>
    checkExtension(
      { until: legalDate(until), reason },
      { duty: duty(fields), today: legalDate(today), isApproved: false },
    );

  test('is possible to the 60th day, not to the 61st, and beyond the deadline only', () => {
    expect(rules('2021-03-01', {})).toEqual([]);
    expect(rules('2021-03-02', {})).toMatchObject([
      { rule: 'EXTENSION_OUT_OF_RANGE', value: '2021-03-02', allowed: '2021-01-31 to 2021-03-01' },
    ]);
    expect(rules('2021-01-30', {})).toMatchObject([{ rule: 'EXTENSION_OUT_OF_RANGE' }]);
    expect(
      rules('2021-03-01', { extensions: [extension({ until: legalDate('2021-03-01') })] }),
    ).toMatchObject([{ rule: 'EXTENSION_OUT_OF_RANGE', allowed: 'none: 2021-03-01 is the longest' }]);
  });

  test('names everything that stands against it', () => {
    const fields = { extensions: [extension({ state: 'ASKED' as const })], reports: reported('2021-01-31') };
    expect(rules('2021-04-01', fields, '2021-01-31', ' ').map(({ rule }) => rule)).toEqual([
      'EXTENSION_OUT_OF_RANGE',
      'TEXT_UNFIT',
      'EXTENSION_TOO_LATE',
      'REPORTED',
      'EXTENSION_WAITING',
    ]);
  });
});
