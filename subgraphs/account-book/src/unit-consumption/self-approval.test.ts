import { Decimal, legalDate, ok, type Fault, type Result } from '@trust-supervision/kernel';
import type { BookItem, FiledConsumption } from '../account-book/account-book';
import type { PeriodState, WriteOffPeriod } from '../write-off/write-off-period';
import { checkDoubt, checkResult, checkStep, isMarking, type StoredConsultationStep } from './consultation';
import { changeHoldsFrom, linkOn, type ConsumptionLinkChange } from './consumption-link';
import { ConsumptionTable, type ConsumptionFigure } from './consumption-table';
import { checkDeclaration, measuredLines, type DeclarationFacts } from './declaration';
import { checkRestatement, type Restatement } from './restatement';
import { checkStandard, consumptionFacts, standardFor, type ConsumptionStandard } from './standard';

const TODAY = legalDate('2020-06-01');
const decimal = (text: string): Decimal => new Decimal(text);
const rulesOf = (faults: readonly Fault[]): string[] => faults.map(({ rule }) => rule);
const refusals = <Value>(outcome: Result<Value, readonly Fault[]>): string[] =>
  outcome.ok ? [] : rulesOf(outcome.problem);

const line = (fields: Partial<FiledConsumption> = {}): FiledConsumption => ({
  productItemNumber: 1,
  materialItemNumber: 1,
  version: '2',
  unitConsumption: decimal('1.087'),
  netConsumption: null,
  tangibleLossRate: null,
  intangibleLossRate: null,
  bondedShare: null,
  ...fields,
});
const figure = (unitConsumption: string, fields: Partial<ConsumptionFigure> = {}): ConsumptionFigure => ({
  bookId: 'book',
  productItemNumber: 1,
  version: '1',
  materialItemNumber: 1,
  unitConsumption: decimal(unitConsumption),
  netConsumption: decimal(unitConsumption),
  tangibleLossRate: decimal('0'),
  intangibleLossRate: decimal('0'),
  bondedShare: decimal('100'),
  effectiveFrom: TODAY,
  reportNumber: 0,
  countsFrom: null,
  ...fields,
});
const standard = (upperLimit: string, fields: Partial<ConsumptionStandard> = {}): ConsumptionStandard => ({
  standardId: upperLimit,
  productHsPrefix: '6704',
  materialHsPrefix: '3904',
  upperLimit: decimal(upperLimit),
  validFrom: legalDate('2018-06-21'),
  validTo: null,
  source: 'notice 1',
  ...fields,
});
const facts: DeclarationFacts = {
  businessDay: TODAY,
  item: (kind, itemNumber) =>
    itemNumber > 2
      ? undefined
      : ({ itemNumber, hsCode: kind === 'PRODUCT' ? '6704110000' : '3904109000' } as BookItem),
  standards: [standard('1.15')],
  declared: (_product, version) => (version === '1' ? [figure('1.087')] : []),
  exportedInClosedPeriod: (_product, version) => (version === '9' ? 3 : null),
};

describe('a declaration of unit consumption', () => {
  test('adds a version, and the same content again is no change', () => {
    expect(checkDeclaration([line()], facts)).toMatchObject(ok([{ version: '2', isNew: true }]));
    expect(checkDeclaration([line({ version: '1' })], facts)).toMatchObject(
      ok([{ version: '1', isNew: false }]),
    );
  });

  test.each<[string, Partial<FiledConsumption>[], string[]]>([
    ['without lines', [], ['LINES_MISSING']],
    ['that changes a version', [{ version: '1', unitConsumption: decimal('1.09') }], ['VERSION_EXISTS']],
    [
      'that adds a material to a version',
      [{ version: '1' }, { version: '1', materialItemNumber: 2 }],
      ['VERSION_EXISTS'],
    ],
    ['of a version that left in a closed period', [{ version: '9' }], ['PERIOD_CLOSED']],
    ['beyond what can be kept', [{ unitConsumption: decimal('9000000001') }], ['NUMBER_UNFIT']],
    [
      'with several faults',
      [
        { version: 'version-9' },
        { productItemNumber: 8, materialItemNumber: 9 },
        { unitConsumption: null },
        {},
        {},
      ],
      [
        'TEXT_UNFIT',
        'ITEM_UNKNOWN',
        'ITEM_UNKNOWN',
        'CONSUMPTION_MISSING',
        'CONSUMPTION_REPEATED',
        'CONSUMPTION_REPEATED',
      ],
    ],
  ])('%s is refused with every fault', (_case, lines, rules) => {
    expect(refusals(checkDeclaration(lines.map(line), facts))).toEqual(rules);
  });

  test('is measured against its standard and what was in force, for rule R05', () => {
    const measured = measuredLines([line({ unitConsumption: decimal('1.16') })], facts, () =>
      decimal('1.087'),
    );
    expect(consumptionFacts(measured, facts)).toMatchObject([
      {
        path: 'lines[0]',
        unitConsumption: '1.16',
        standard: { limit: '1.15', source: 'notice 1' },
        before: '1.087',
      },
    ]);
  });
});

describe('a consumption standard', () => {
  const rows = [
    standard('1.15'),
    standard('1.10', { productHsPrefix: '670411' }),
    standard('1.05', { productHsPrefix: '670411', validFrom: legalDate('2020-01-01') }),
    standard('1.00', { validTo: legalDate('2019-12-31'), validFrom: legalDate('2019-01-01') }),
  ];
  test.each([
    ['6704110000', '3904109000', '2019-06-30', '1.1'],
    ['6704110000', '3904109000', '2020-01-01', '1.05'],
    ['6704200000', '3904109000', '2019-12-31', '1'],
    ['6704200000', '3904109000', '2020-01-01', '1.15'],
    ['6704200000', '3908101101', '2020-01-01', undefined],
    ['6704200000', '3904109000', '2018-06-20', undefined],
  ])('of %s from %s on %s is %s', (product, material, day, limit) => {
    expect(standardFor(rows, product, material, legalDate(day))?.upperLimit.toFixed()).toBe(limit);
  });

  test('is refused with every fault', () => {
    const wrong = {
      productHsPrefix: '6',
      materialHsPrefix: 'x',
      validTo: legalDate('2018-01-01'),
      source: ' ',
    };
    expect(rulesOf(checkStandard(standard('0', wrong)))).toEqual([
      'HS_PREFIX_MALFORMED',
      'HS_PREFIX_MALFORMED',
      'LIMIT_OUT_OF_RANGE',
      'DATES_REVERSED',
      'TEXT_UNFIT',
    ]);
    expect(checkStandard(standard('1.15'))).toEqual([]);
  });
});

describe('figures that were restated', () => {
  const table = new ConsumptionTable([
    figure('1.087'),
    figure('1.03', { reportNumber: 1, countsFrom: legalDate('2021-01-01') }),
    figure('1.02', { reportNumber: 2, countsFrom: legalDate('2021-01-01') }),
    figure('1.01', { reportNumber: 3, countsFrom: legalDate('2020-01-01') }),
    figure('1.04', { reportNumber: 4, countsFrom: legalDate('2022-01-01') }),
  ]);
  test.each([
    ['2019-12-31', '1.087'],
    ['2020-01-01', '1.01'],
    ['2021-06-01', '1.01'],
    ['2022-01-01', '1.04'],
  ])('count from the beginning of their period, the last report first: on %s it is %s', (day, expected) => {
    expect(
      table
        .asOf(legalDate(day))
        .of('book', 1, '1')
        .map((one) => one.unitConsumption.toFixed()),
    ).toEqual([expected]);
  });
});

describe('a report on unit consumption', () => {
  const period = (number: number, state: PeriodState): WriteOffPeriod => ({
    periodId: `p${number}`,
    bookId: 'book',
    number,
    beginsOn: legalDate(`20${19 + number}-01-01`),
    endsOn: legalDate(`20${19 + number}-12-31`),
    state,
    accountingMethod: 'UNIT_CONSUMPTION',
  });
  const report = (fields: Partial<Restatement> = {}): Restatement => ({
    bookNumber: 'E09062000001',
    productItemNumber: 1,
    version: '1',
    periodNumber: null,
    reason: 'process improved',
    lines: [line({ version: '1', unitConsumption: decimal('1.025') })],
    ...fields,
  });
  const check = (filing: Restatement, ...periods: WriteOffPeriod[]) =>
    checkRestatement(filing, {
      ...facts,
      periods,
      standing: () => (filing.version === '1' ? [figure('1.087')] : []),
    });

  test.each<[PeriodState, boolean]>([
    ['OPEN', true],
    ['DUE', true],
    ['REPORTED', true],
    ['DIFF_TO_CONFIRM', true],
    ['REVIEW', false],
    ['DISPOSAL', false],
    ['APPROVED', false],
  ])('in a period that is %s: %s', (state, expected) => {
    expect(check(report(), period(1, state)).ok).toBe(expected);
  });

  test('is refused with every fault', () => {
    const bad = report({
      reason: '  ',
      version: '5',
      lines: [line({ materialItemNumber: 7, version: '5' })],
    });
    expect(refusals(check(bad, period(1, 'APPROVED')))).toEqual([
      'TEXT_UNFIT',
      'PERIOD_CLOSED',
      'ITEM_UNKNOWN',
      'VERSION_UNKNOWN',
    ]);
    expect(refusals(check(report({ periodNumber: 4 }), period(1, 'OPEN')))).toEqual(['PERIOD_UNKNOWN']);
    expect(refusals(check(report({ lines: [line({ version: '1' })] }), period(1, 'OPEN')))).toEqual([
      'NOTHING_RESTATED',
    ]);
    expect(refusals(check(report({ lines: [] }), period(1, 'OPEN')))).toEqual(['LINES_MISSING']);
  });
});

describe('the link at which consumption is declared', () => {
  const changes: ConsumptionLinkChange[] = [
    change('b', 'BEFORE_EXPORT', '2021-01-01'),
    change('a', 'BEFORE_WRITE_OFF', '2021-01-01'),
    change('c', 'BEFORE_WRITE_OFF', '2022-01-01'),
  ];
  function change(changeId: string, link: ConsumptionLinkChange['link'], day: string): ConsumptionLinkChange {
    const effectiveFrom = legalDate(day);
    return { changeId, bookId: 'book', link, effectiveFrom, filedOn: effectiveFrom, recordedAt: '' };
  }

  test.each([
    ['2020-12-31', 'BEFORE_WRITE_OFF'],
    ['2021-01-01', 'BEFORE_EXPORT'],
    ['2022-01-01', 'BEFORE_WRITE_OFF'],
  ])('on %s is %s: the change filed last of those that hold', (day, expected) => {
    expect(linkOn('BEFORE_WRITE_OFF', changes, legalDate(day))).toBe(expected);
  });

  test('changes for the period without posted exports, else with the next one', () => {
    const period = { beginsOn: legalDate('2020-01-01'), endsOn: legalDate('2020-12-31') };
    expect(changeHoldsFrom(period, false)).toBe('2020-01-01');
    expect(changeHoldsFrom(period, true)).toBe('2021-01-01');
  });
});

describe('a consultation', () => {
  const step = (fields: Partial<StoredConsultationStep> = {}): StoredConsultationStep => ({
    doubtId: 'd',
    stepNumber: 1,
    bookId: 'book',
    productItemNumber: 1,
    version: '1',
    state: 'DOUBTED',
    result: null,
    replacedBy: null,
    statement: 'too high',
    subject: 'officer-1',
    occurredOn: TODAY,
    recordedAt: '',
    ...fields,
  });

  test.each([
    ['DOUBTED', 'ANSWER', 'ANSWERED', []],
    ['DOUBTED', 'CLOSE', 'CLOSED', []],
    ['ANSWERED', 'ANSWER', 'ANSWERED', []],
    ['ANSWERED', 'CLOSE', 'CLOSED', []],
    ['CLOSED', 'ANSWER', 'CLOSED', ['CONSULTATION_CLOSED']],
    ['CLOSED', 'CLOSE', 'CLOSED', ['CONSULTATION_CLOSED']],
  ] as const)('that is %s, on %s, is %s', (state, event, next, rules) => {
    const checked = checkStep([step({ state })], event, 'evidence', 'measured');
    expect([checked.state, rulesOf(checked.faults.found)]).toEqual([next, rules]);
  });

  test('marks while it is open and after the doubt was upheld', () => {
    expect(isMarking([step()])).toBe(true);
    expect(isMarking([step(), step({ state: 'CLOSED', result: 'UPHELD' })])).toBe(true);
    expect(isMarking([step(), step({ state: 'CLOSED', result: 'WITHDRAWN' })])).toBe(false);
    expect(isMarking([step(), step({ state: 'CLOSED', result: 'REPLACED', replacedBy: '2' })])).toBe(false);
  });

  test('is opened once a version, about a declared one, with a reason', () => {
    const about = { version: '1', isDeclared: false, doubts: [[step()] as const] };
    expect(rulesOf(checkDoubt(' ', about))).toEqual(['TEXT_UNFIT', 'VERSION_UNKNOWN', 'DOUBT_OPEN']);
    const closed = [step(), step({ state: 'CLOSED', result: 'WITHDRAWN' })] as const;
    expect(checkDoubt('again', { version: '1', isDeclared: true, doubts: [closed] })).toEqual([]);
  });

  test.each([
    ['REPLACED', '2', true, []],
    ['REPLACED', null, false, ['REPLACEMENT_WRONG']],
    ['REPLACED', '1', true, ['REPLACEMENT_WRONG']],
    ['REPLACED', '3', false, ['REPLACEMENT_WRONG']],
    ['UPHELD', '2', true, ['REPLACEMENT_WRONG']],
    ['WITHDRAWN', null, false, []],
  ] as const)('that ends %s by %s (declared: %s) has faults %j', (result, replacedBy, isDeclared, rules) => {
    const { faults } = checkStep([step()], 'CLOSE', 'record', 'talked');
    checkResult(result, replacedBy, { doubtedVersion: '1', isDeclared }, faults);
    expect(rulesOf(faults.found)).toEqual(rules);
  });
});
