import { sequenceEntities, sequenceMigrations, type Database } from '@trust-supervision/database';
import { legalDate, SetClock } from '@trust-supervision/kernel';
import {
  drafted,
  replay,
  whatIf,
  type DraftedParameter,
  type FilingFacts,
  type ListFacts,
} from '@trust-supervision/review';
import { engines, temporaryDatabase } from '@trust-supervision/testkit';
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

const DAY = legalDate('2020-06-01');
const LATER = legalDate('2020-07-01');
const DISTRICTS = ['0906', '0900'] as const;

/** An import of ten pieces at a price, where those of the cycle cost 2 dollars. */
const importAt = (price: number, number = 0, parts: Partial<ListFacts> = {}): FilingFacts => ({
  filing: 'BONDED_LIST',
  district: DISTRICTS[number % 2] ?? '0906',
  enterprise: { usci: '91210200MA0000001K', level: 'CERTIFIED', caseMark: null, active: null },
  list: {
    direction: 'IMPORT',
    brings: true,
    declaredOn: DAY,
    validUntil: null,
    pauses: [],
    usd: String(price * 10),
    turnover: { limit: '1000.1', used: '0', reserved: '0' },
    imports: null,
    controlled: [],
    prices: [
      {
        path: 'lines[0]',
        itemNumber: 1,
        quantity: '10',
        usd: String(price * 10),
        imported: { quantity: '500', usd: '1000' },
      },
    ],
    consumptionLink: 'BEFORE_EXPORT',
    versions: [],
    carryOver: null,
    ...parts,
  },
});

const draft = (value: string, fields: Partial<DraftedParameter> = {}): DraftedParameter => ({
  code: 'R07.priceBand',
  value,
  business: null,
  district: null,
  validFrom: LATER,
  validTo: null,
  source: 'a trial',
  enabled: true,
  ...fields,
});

describe.each(engines)('kept decisions on %s', (engine) => {
  let database: Database;
  let drop: () => Promise<void>;
  let clock: SetClock;
  let reviewer: Reviewer;
  let parameters: ReviewParameters;
  let decisions: Decisions;

  beforeEach(async () => {
    ({ database, drop } = await temporaryDatabase(engine, {
      entities: [...sequenceEntities, ...decisionEntities],
      migrations: [...sequenceMigrations, ...decisionMigrations],
    }));
    clock = new SetClock(DAY);
    reviewer = new Reviewer(clock);
    parameters = new ReviewParameters(database, clock);
    decisions = new Decisions(database);
  });
  afterEach(() => drop());

  const decide = (filings: readonly FilingFacts[], by = reviewer): Promise<Decision[]> =>
    database.write(async (tx) => {
      const ground = await by.ground(tx);
      const made = filings.map((facts, index) => ({
        ...by.decide(ground, { filingKey: `list-${index}`, facts }),
        filingId: `filing-${index}`,
      }));
      await by.keep(tx, made);
      return made;
    });
  const publish = (...rows: DraftedParameter[]) =>
    database.write((tx) => parameters.publish(tx, rows, { publishedBy: 'administrator', reason: 'a test' }));
  const all = async (): Promise<KeptDecision[]> => {
    const found: KeptDecision[] = [];
    for await (const part of decisions.between(DAY, LATER, 97)) found.push(...part);
    return found;
  };

  test('keep every rule that ran with its inputs, limits and hits, and the parameters in force', async () => {
    const [made] = await decide([importAt(3)]);
    const [kept] = await decisions.byIds([made!.decisionId]);

    expect(kept).toMatchObject({
      outcome: 'MANUAL',
      filing: 'BONDED_LIST',
      filingId: 'filing-0',
      filingKey: 'list-0',
      usci: '91210200MA0000001K',
      district: '0906',
      decidedOn: DAY,
      documentFaults: [],
    });
    expect(kept!.runs).toEqual(made!.runs);
    expect(kept!.ruleSet.parameters).toEqual(made!.ruleSet.parameters);
    expect(kept!.runs.find(({ rule }) => rule === 'R07')).toMatchObject({
      inputs: [{ quantity: '10', usd: '30' }],
      limits: { priceBand: '0.3' },
      hits: [{ code: 'PRICE_OUT_OF_BAND', severity: 'MANUAL', value: '3 USD', allowed: '1.4 to 2.6 USD' }],
    });
    expect(await decisions.ofFilings(['filing-0'])).toEqual([kept]);
  });

  test('a faulty document is refused, and what the rules say of it is kept beside its faults', async () => {
    const fault = {
      path: 'lines',
      rule: 'LINES_MISSING',
      message: 'none',
      value: '0',
      allowed: 'at least 1',
    };
    const made = await database.write(async (tx) => {
      const ground = await reviewer.ground(tx);
      const decision = reviewer.decide(ground, {
        filingKey: 'list-1',
        facts: importAt(2),
        documentFaults: [fault],
      });
      await reviewer.keep(tx, [decision]);
      return decision;
    });
    const [kept] = await decisions.byIds([made.decisionId]);
    expect(kept).toMatchObject({
      outcome: 'REJECT',
      ruleOutcome: 'APPROVE',
      filingId: null,
      documentFaults: [fault],
    });
    expect(replay(reviewOf(kept!)).same).toBe(true);
  });

  test('draw from one seed a day, which is logged and found again by others', async () => {
    const [one] = await decide([importAt(2)]);
    const [two] = await decide([importAt(2)], new Reviewer(clock));
    clock.advanceTo(LATER);
    const [three] = await decide([importAt(2)]);
    const seeds = [one, two, three].map(
      (decision) => (decision!.runs.find(({ rule }) => rule === 'R13')!.inputs as { seed: string }).seed,
    );
    const logged = await database.read((sql) =>
      sql.rows<{ seed: string }>('SELECT seed FROM review_seed ORDER BY day'),
    );
    expect(seeds).toEqual([logged[0]!.seed, logged[0]!.seed, logged[1]!.seed]);
    expect(logged).toHaveLength(2);
  });

  test('a publication holds from its day on, for all who review', async () => {
    const other = new Reviewer(clock);
    await decide([importAt(2)], other);
    await publish(draft('0.6'));
    expect((await decide([importAt(3)])).map(({ outcome }) => outcome)).toEqual(['MANUAL']);
    clock.advanceTo(LATER);
    expect((await decide([importAt(3)])).map(({ outcome }) => outcome)).toEqual(['APPROVE']);
    expect((await decide([importAt(3)], other)).map(({ outcome }) => outcome)).toEqual(['APPROVE']);
    expect(await parameters.publications()).toMatchObject([
      { publication: 1, publishedBy: 'administrator', publishedOn: DAY, reason: 'a test' },
    ]);
  });

  test('a publication that is rolled back is not remembered', async () => {
    const failing = database.write(async (tx) => {
      await parameters.publish(tx, [draft('0.6', { validFrom: DAY })], { publishedBy: 'a', reason: 'b' });
      expect(reviewer.decide(await reviewer.ground(tx), { filingKey: 'x', facts: importAt(3) }).outcome).toBe(
        'APPROVE',
      );
      throw new Error('rolled back');
    });
    await expect(failing).rejects.toThrow('rolled back');
    expect((await decide([importAt(3)])).map(({ outcome }) => outcome)).toEqual(['MANUAL']);
  });

  test('1,000 replay equal; a changed parameter changes none; a what-if names exactly those that it would change', async () => {
    // Prices from 1.01 to 3.00 dollars around an average of 2, and every fiftieth list above the turnover.
    const prices = Array.from({ length: 1_000 }, (_, number) => 1.01 + (number % 200) / 100);
    await decide(
      prices.map((price, number) =>
        importAt(Number(price.toFixed(2)), number, number % 50 === 0 ? { usd: '1000.2' } : {}),
      ),
    );
    const before = await all();
    expect(before).toHaveLength(1_000);
    expect(await decisions.countBetween(DAY, LATER)).toBe(1_000);
    expect(before.filter((kept) => !replay(reviewOf(kept)).same)).toEqual([]);

    await publish(draft('0.1'), draft('0.2', { district: '0900' }));
    clock.advanceTo(LATER);
    const after = await all();
    expect(after).toEqual(before);
    expect(after.filter((kept) => !replay(reviewOf(kept)).same)).toEqual([]);

    const rows = drafted([draft('0.1'), draft('0.2', { district: '0900' })], 9);
    const named = before
      .filter(
        (kept) => whatIf(reviewOf(kept), { business: kept.filing, district: kept.district }, rows).changes,
      )
      .map(({ filingKey }) => filingKey);
    // What the draft would add, counted by hand: outside its own band, inside the old one.
    const cents = prices.map((price) => Math.round(price * 100));
    const expected = cents.flatMap((price, number) => {
      const off = Math.abs(price - 200);
      const band = number % 2 === 0 ? 20 : 40;
      return off > band && off <= 60 ? [`list-${number}`] : [];
    });
    expect(named.toSorted()).toEqual(expected.toSorted());
    expect(named.length).toBe(300);
  });
});
