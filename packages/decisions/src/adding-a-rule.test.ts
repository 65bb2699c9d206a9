import { sequenceEntities, sequenceMigrations, type Database } from '@trust-supervision/database';
import { legalDate, SetClock } from '@trust-supervision/kernel';
import {
  checkDraft,
  drafted,
  explainedRun,
  replay,
  RULES,
  rulesPage,
  whatIf,
  type DraftedParameter,
  type FilingFacts,
} from '@trust-supervision/review';
import { engines, temporaryDatabase } from '@trust-supervision/testkit';
import { readdirSync } from 'node:fs';
import path from 'node:path';
import {
  decisionEntities,
  decisionMigrations,
  Decisions,
  Reviewer,
  ReviewParameters,
  reviewOf,
  type Decision,
  type KeptDecision,
} from './index';
import { r14 } from './testing/r14-near-deadline';

const DEADLINE = legalDate('2020-06-15');

/** What adding a rule takes beside its file and its table test: its name in the list of rules. */
const WITH_R14 = [...RULES, r14];

/** A sale in order, declared on a day. */
const saleOn = (day: string): FilingFacts => ({
  filing: 'DOMESTIC_SALE',
  district: '0906',
  enterprise: { usci: '91210200MA0000001K', level: 'CERTIFIED', caseMark: '0', active: true },
  sale: {
    declaredOn: legalDate(day),
    deadline: DEADLINE,
    controlled: false,
    licenceNumber: null,
    valueMethod: 'TRANSACTION_OF_IMPORT',
  },
});

const fiveDays: DraftedParameter = {
  code: 'R14.days',
  value: '5',
  business: null,
  district: null,
  validFrom: legalDate('2020-06-01'),
  validTo: null,
  source: 'a trial',
  enabled: true,
};

test('every file of a rule stands in the list, once, in the order of the codes', () => {
  const files = readdirSync(path.join(__dirname, '../../review/src/rules'));
  const named = files.flatMap((file) => /^r(\d\d)-[a-z-]+\.ts$/.exec(file)?.[1] ?? []);
  expect(RULES.map(({ code }) => code)).toEqual(named.toSorted().map((number) => `R${number}`));
});

describe.each(engines)('a rule that is added, as one file, on %s', (engine) => {
  let database: Database;
  let drop: () => Promise<void>;
  let clock: SetClock;
  let reviewer: Reviewer;
  beforeAll(async () => {
    ({ database, drop } = await temporaryDatabase(engine, {
      entities: [...sequenceEntities, ...decisionEntities],
      migrations: [...sequenceMigrations, ...decisionMigrations],
    }));
    clock = new SetClock(legalDate('2020-06-01'));
    reviewer = new Reviewer(clock, WITH_R14);
  });
  afterAll(() => drop());

  const reviewed = (day: string, by = reviewer): Promise<Decision> =>
    database.write(async (tx) => {
      const decision = by.decide(await by.ground(tx), { filingKey: `sale-${day}`, facts: saleOn(day) });
      await by.keep(tx, [decision]);
      return decision;
    });
  const kept = async ({ decisionId }: Pick<Decision, 'decisionId'>): Promise<KeptDecision> =>
    (await new Decisions(database).byIds([decisionId]))[0]!;
  const findings = ({ runs }: Decision): string[] =>
    runs.flatMap(({ rule, hits }) => hits.map(({ code, value }) => `${rule} ${code} ${value}`));

  test.each([
    ['passes four days before the deadline', '2020-06-11', 'APPROVE', []],
    ['fails at the boundary', '2020-06-12', 'MANUAL', ['R14 SALE_NEAR_DEADLINE 3 days left']],
    ['fails on the last day', '2020-06-15', 'MANUAL', ['R14 SALE_NEAR_DEADLINE 0 days left']],
    ['leaves a late sale to the rule for that', '2020-06-16', 'REJECT', ['R10 SALE_LATE 2020-06-16']],
  ])('%s', async (_name, day, outcome, found) => {
    const decision = await reviewed(day);
    expect([decision.outcome, findings(decision)]).toEqual([outcome, found]);
  });

  test('runs with the shipped ones, is kept, explained and replayed', async () => {
    const decision = await kept(await reviewed('2020-06-12'));
    expect(decision.runs.map(({ rule }) => rule)).toEqual(['R01', 'R10', 'R13', 'R14']);
    expect(decision.ruleSet.rules.at(-1)).toEqual({ code: 'R14', version: 1 });
    expect(decision.ruleSet.parameters.at(-1)).toMatchObject({
      code: 'R14.days',
      value: '3',
      publication: 0,
    });
    expect(explainedRun(decision.runs.at(-1)!, WITH_R14)).toMatchObject({
      title: { en: 'Domestic sale near its deadline', zh: '临近期限的内销' },
      outcome: 'MANUAL',
      inputs: [
        { name: 'declaredOn', value: '2020-06-12' },
        { name: 'deadline', value: '2020-06-15' },
      ],
      limits: [{ name: 'days', value: '3' }],
    });
    expect(replay(reviewOf(decision), WITH_R14)).toEqual({ same: true, outcome: 'MANUAL', differences: [] });
    const withoutIt = await kept(await reviewed('2020-06-12', new Reviewer(clock)));
    expect(withoutIt).toMatchObject({ outcome: 'APPROVE', runs: [{}, {}, {}] });
    expect(withoutIt.ruleSet.version).not.toBe(decision.ruleSet.version);
  });

  test('has its parameter tried against the past and published', async () => {
    const before = await kept(await reviewed('2020-06-10'));
    const at = { business: before.filing, district: before.district };
    expect(checkDraft([fiveDays], { earliest: null }).map(({ rule }) => rule)).toEqual(['PARAMETER_UNKNOWN']);
    expect(checkDraft([fiveDays], { earliest: null, rules: WITH_R14 })).toEqual([]);
    expect(whatIf(reviewOf(before), at, drafted([fiveDays], 0, WITH_R14), WITH_R14)).toMatchObject({
      before: 'APPROVE',
      after: 'MANUAL',
      added: [{ rule: 'R14', code: 'SALE_NEAR_DEADLINE' }],
    });
    const why = { publishedBy: 'administrator', reason: 'A trial' };
    await database.write((tx) => new ReviewParameters(database, clock).publish(tx, [fiveDays], why));
    expect((await reviewed('2020-06-10')).outcome).toBe('MANUAL');
    expect(await kept(before)).toEqual(before);
  });

  test('stands on the page of the rules, with its parameter', () => {
    const page = rulesPage(WITH_R14);
    expect(page).toContain(
      '| R14 | Domestic sale near its deadline (临近期限的内销) | DOMESTIC_SALE | `R14.days` | MANUAL | an example, shipped nowhere |',
    );
    expect(page).toContain(
      '| `R14.days` | The last days before the deadline (期限前的天数) | 3 | an example |',
    );
    expect(rulesPage(RULES)).not.toContain('R14');
  });
});
