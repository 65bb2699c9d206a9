import { legalDate } from '@trust-supervision/kernel';
import { book, DAY, filing, line, list, parameters, room } from './testing/filings';
import { FILING_KINDS } from './facts';
import { parametersInForce, type ParameterRow } from './parameter';
import { checkDraft, drafted } from './parameter-check';
import { replay, whatIf } from './replay';
import { review, ruleSetVersion } from './review';
import { RULES } from './rules';
import { KNOWN_PARAMETERS, SHIPPED_PARAMETERS } from './shipped-parameters';

const codesOf = (reviewed: ReturnType<typeof review>) =>
  reviewed.runs.flatMap(({ hits }) => hits.map(({ code }) => code));

/** What comes back from a database. */
const stored = (reviewed: ReturnType<typeof review>): ReturnType<typeof review> =>
  JSON.parse(JSON.stringify(reviewed)) as ReturnType<typeof review>;

const expensive = filing({
  list: list({
    usd: '700000',
    turnover: room('692891.030892'),
    prices: [
      { path: 'lines[0]', itemNumber: 1, quantity: '10', usd: '22', imported: { quantity: '1', usd: '2' } },
    ],
  }),
});

describe('a review', () => {
  test('approves what no rule holds anything against, and says which rules ran', () => {
    const reviewed = review(filing({ list: list() }), parameters());
    expect(reviewed).toMatchObject({ outcome: 'APPROVE' });
    expect(reviewed.runs.map(({ rule }) => rule)).toEqual(['R01', 'R06', 'R13']);
  });

  test('returns all hits at once, and the worst decides', () => {
    const reviewed = review(
      filing({
        filing: 'BOOK_SET_UP',
        enterprise: { usci: '91210200MA0000001K', level: 'GENERAL', caseMark: '2', active: true },
        book: book({ annualCapacityUsd: '10', maxTurnoverUsd: '6', importCeilingUsd: '11' }),
        consumption: [line({ unitConsumption: '2', before: '1' })],
      }),
      parameters(),
    );
    expect(reviewed.outcome).toBe('REJECT');
    expect(codesOf(reviewed)).toEqual([
      'CASE_OPEN',
      'TURNOVER_ABOVE_CAPACITY',
      'CEILING_ABOVE_CAPACITY',
      'CONSUMPTION_DEVIATES',
    ]);
  });

  test('names its rule set by rules and parameters: another value is another version, another filing is not', () => {
    const versionOf = (facts: typeof expensive, inForce = parameters()) =>
      review(facts, inForce).ruleSet.version;
    expect(versionOf(expensive)).toBe(versionOf(filing({ list: list() })));
    expect(versionOf(expensive)).not.toBe(
      versionOf(expensive, parameters({ 'R07.priceBand': { value: '0.2' } })),
    );
    expect(versionOf(expensive)).toBe(
      versionOf(expensive, parameters({ 'R04.turnoverRatio': { value: '0.2' } })),
    );
    const { ruleSet } = review(expensive, parameters());
    expect(ruleSetVersion(ruleSet)).toBe(ruleSet.version);
  });

  test('does not hold a rule against a filing whose parameter is switched off, and says so', () => {
    const cheap = filing({ list: { ...expensive.list!, turnover: null, usd: '22' } });
    const off = parameters({ 'R07.priceBand': { enabled: false, value: '0.05' } });
    const reviewed = review(cheap, off);
    expect(reviewed.outcome).toBe('APPROVE');
    expect(reviewed.runs.find(({ rule }) => rule === 'R07')).toMatchObject({
      skipped: 'R07.priceBand',
      hits: [],
    });
  });

  test('sends to an officer what no parameter says anything about', () => {
    const reviewed = review(
      expensive,
      new Map([...parameters()].filter(([code]) => code !== 'R07.priceBand')),
    );
    expect(codesOf(reviewed)).toEqual(['TURNOVER_EXCEEDED', 'PARAMETER_MISSING']);
  });
});

describe('parameters', () => {
  const row = (fields: Partial<ParameterRow>): ParameterRow => ({
    ...SHIPPED_PARAMETERS.find(({ code }) => code === 'R07.priceBand')!,
    ...fields,
  });
  const at = { business: 'BONDED_LIST', district: '0906', day: DAY } as const;
  const valueOf = (...rows: ParameterRow[]) => parametersInForce(rows, at).get('R07.priceBand')?.value;
  const general = row({ value: 'general' });

  test.each([
    ['one for all holds everywhere', [general], 'general'],
    [
      'one for the kind of filing is closer',
      [row({ business: 'BONDED_LIST', value: 'lists' }), general],
      'lists',
    ],
    ['one for another kind is not', [row({ business: 'GUARANTEE', value: 'other' }), general], 'general'],
    [
      'one of the district is closest',
      [row({ district: '0906', value: 'district' }), row({ business: 'BONDED_LIST', value: 'lists' })],
      'district',
    ],
    ['one of another district is not', [row({ district: '0900', value: 'other' }), general], 'general'],
    ['the one that began last holds', [row({ validFrom: DAY, value: 'new' }), general], 'new'],
    [
      'one that begins tomorrow does not',
      [row({ validFrom: legalDate('2020-06-02'), value: 'new' }), general],
      'general',
    ],
    ['its last day counts', [row({ validFrom: DAY, validTo: DAY, value: 'short' }), general], 'short'],
    ['the day after does not', [row({ validTo: legalDate('2020-05-31'), value: 'ended' })], undefined],
    [
      'of two that begin together the one published last holds',
      [row({ publication: 2, value: 'second' }), row({ publication: 1, value: 'first' })],
      'second',
    ],
  ])('%s', (_name, rows, expected) => {
    expect(valueOf(...rows)).toBe(expected);
  });

  test('every one that a rule reads ships with a value of its form, and nothing else ships', () => {
    const read = RULES.flatMap((rule) => rule.parameters.map(({ code }) => code));
    expect([...new Set(read)].toSorted()).toEqual(KNOWN_PARAMETERS.map(({ code }) => code).toSorted());
    expect(checkDraft(SHIPPED_PARAMETERS, { earliest: null })).toEqual([]);
  });

  test('a draft is told all its faults', () => {
    const draft = {
      code: 'R07.priceBand',
      value: '30 %',
      business: null,
      district: null,
      validFrom: legalDate('2020-05-31'),
      validTo: legalDate('2020-05-01'),
      source: '',
      enabled: true,
    };
    const faults = checkDraft([draft, draft, { ...draft, code: 'R99' }], { earliest: DAY });
    expect(faults.map(({ path, rule }) => `${path} ${rule}`)).toEqual([
      'parameters[0].value VALUE_MALFORMED',
      'parameters[0].source TEXT_UNFIT',
      'parameters[0].validTo DATES_REVERSED',
      'parameters[0].validFrom DATE_PASSED',
      'parameters[1].value VALUE_MALFORMED',
      'parameters[1].source TEXT_UNFIT',
      'parameters[1].validTo DATES_REVERSED',
      'parameters[1].validFrom DATE_PASSED',
      'parameters[1] ROW_REPEATED',
      'parameters[2].code PARAMETER_UNKNOWN',
      'parameters[2].source TEXT_UNFIT',
      'parameters[2].validTo DATES_REVERSED',
      'parameters[2].validFrom DATE_PASSED',
    ]);
  });
});

describe('a kept decision', () => {
  const kept = stored(review(expensive, parameters()));

  test('replays to the same answer', () => {
    expect(replay(kept)).toEqual({ same: true, outcome: 'REJECT', differences: [] });
  });

  test('says why not, when something was altered or a rule changed', () => {
    const altered = { ...kept, ruleSet: { ...kept.ruleSet, parameters: [] } };
    expect(replay(altered)).toMatchObject({
      same: false,
      differences: [{ reason: 'RULE_SET_ALTERED' }, {}, {}, {}],
    });
    expect(replay({ ...kept, outcome: 'APPROVE' })).toMatchObject({
      same: false,
      differences: [{ reason: 'OUTCOME_ALTERED', before: 'APPROVE', after: 'REJECT' }],
    });
    const cheaper = kept.runs.map((run) => (run.rule === 'R06' ? { ...run, hits: [] } : run));
    expect(replay({ ...kept, runs: cheaper }).differences).toMatchObject([
      { reason: 'ANSWER_DIFFERS', rule: 'R06' },
    ]);
    const changed = RULES.map((rule) => (rule.code === 'R06' ? { ...rule, version: 2 } : rule));
    expect(replay(kept, changed)).toEqual({
      same: false,
      outcome: 'REJECT',
      differences: [{ reason: 'RULE_CHANGED', rule: 'R06', before: 'version 1', after: 'version 2' }],
    });
    const gone = RULES.filter(({ code }) => code !== 'R07');
    expect(replay(kept, gone).differences).toMatchObject([{ reason: 'RULE_GONE', rule: 'R07' }]);
  });

  test('shows what a draft would have changed, and only that', () => {
    const at = { business: 'BONDED_LIST', district: '0906' } as const;
    const draft = (value: string, fields: object = {}) =>
      drafted(
        [
          {
            code: 'R07.priceBand',
            value,
            business: null,
            district: null,
            validFrom: DAY,
            validTo: null,
            source: 'draft',
            enabled: true,
            ...fields,
          },
        ],
        9,
      );
    expect(whatIf(kept, at, draft('0.1'))).toMatchObject({
      changes: false,
      before: 'REJECT',
      after: 'REJECT',
    });
    expect(whatIf(kept, at, draft('0.09'))).toMatchObject({
      changes: true,
      after: 'REJECT',
      added: [{ rule: 'R07', code: 'PRICE_OUT_OF_BAND' }],
      removed: [],
    });
    expect(whatIf(kept, at, draft('0.09', { district: '0900' })).changes).toBe(false);
    expect(whatIf(kept, at, draft('0.09', { enabled: false })).changes).toBe(false);
    const clean = stored(review(filing({ list: { ...expensive.list!, turnover: null } }), parameters()));
    expect(whatIf(clean, at, draft('0.09'))).toMatchObject({
      changes: true,
      before: 'APPROVE',
      after: 'MANUAL',
    });
    const lax = stored(
      review(
        filing({ list: { ...expensive.list!, turnover: null } }),
        parameters({ 'R07.priceBand': { value: '0.01', district: '0906' } }),
      ),
    );
    expect(whatIf(lax, at, draft('0.5')).changes).toBe(false);
    expect(whatIf(lax, at, draft('0.5', { district: '0906' }))).toMatchObject({
      changes: true,
      after: 'APPROVE',
      removed: [{ code: 'PRICE_OUT_OF_BAND' }],
    });
  });
});

describe('the rules', () => {
  test('each have a code of their own, apply somewhere, and say what their hits come to', () => {
    expect(new Set(RULES.map(({ code }) => code)).size).toBe(RULES.length);
    expect(RULES.map(({ code }) => code).slice(0, 13)).toEqual(
      Array.from({ length: 13 }, (_, n) => `R${String(n + 1).padStart(2, '0')}`),
    );
    for (const { appliesTo, severities } of RULES) {
      expect(appliesTo.filter((kind) => FILING_KINDS.includes(kind))).toEqual(appliesTo);
      expect(severities.length).toBeGreaterThan(0);
    }
  });
});
