import { Decimal, legalDate } from '@trust-supervision/kernel';
import { figuresAt, type ConsumptionKnowledge } from './consumption-moment';
import type { ConsumptionFigure } from './consumption-table';

const figure = (unitConsumption: string, fields: Partial<ConsumptionFigure> = {}): ConsumptionFigure => ({
  bookId: 'b',
  productItemNumber: 1,
  materialItemNumber: 1,
  version: '1',
  unitConsumption: new Decimal(unitConsumption),
  netConsumption: new Decimal(unitConsumption),
  tangibleLossRate: new Decimal(0),
  intangibleLossRate: new Decimal(0),
  bondedShare: new Decimal(100),
  effectiveFrom: legalDate('2020-06-01'),
  reportNumber: 0,
  countsFrom: null,
  ...fields,
});
/** Version 1 with the book on 1 June, 2 declared on 10 June; on 20 June version 1 is restated from 1 January on. */
const figures = [
  figure('1.087'),
  figure('1.5', { version: '2', effectiveFrom: legalDate('2020-06-10') }),
  figure('1.025', { reportNumber: 1, countsFrom: legalDate('2020-01-01') }),
];
const knowledge: ConsumptionKnowledge = {
  book: { approvedOn: legalDate('2020-06-01'), recordedAt: '2020-06-01T04:00:00.000Z' },
  declared: [{ version: '2', recordedAt: '2020-06-10T04:00:00.000Z' }],
  reports: [{ version: '1', reportNumber: 1, recordedAt: '2020-06-20T04:00:00.000Z' }],
};

test.each([
  ['2020-06-30', null, ['1: 1.025', '2: 1.5']],
  // What was declared with the book counts from its beginning, and so does the report.
  ['2020-02-01', null, ['1: 1.025']],
  ['2019-12-31', null, ['1: 1.087']],
  ['2020-06-09', null, ['1: 1.025']],
  ['2020-06-30', '2020-06-19T00:00:00.000Z', ['1: 1.087', '2: 1.5']],
  ['2020-06-30', '2020-06-09T00:00:00.000Z', ['1: 1.087']],
  ['2020-06-30', '2020-05-31T00:00:00.000Z', []],
])('on %s, as known at %s', (asOf, knownAt, expected) => {
  const found = figuresAt(figures, knowledge, { asOf: legalDate(asOf), knownAt });
  expect(found.map(({ version, unitConsumption }) => `${version}: ${unitConsumption.toFixed()}`)).toEqual(
    expected,
  );
});
