import type { Database, Sql } from '@trust-supervision/database';
import type { LegalDate } from '@trust-supervision/kernel';
import type { Review } from '@trust-supervision/review';
import { DecisionEntity, RuleSetEntity, type DecisionRow, type RuleSetRow } from './decisions.entity';

/** A kept decision with the rule set that it rests on. */
export type KeptDecision = Omit<DecisionRow, 'ruleSet'> & { readonly ruleSet: RuleSetRow };

/** The review of a kept decision, as it is replayed. */
export const reviewOf = ({ ruleSet, ruleOutcome, runs }: KeptDecision): Review => ({
  ruleSet,
  outcome: ruleOutcome,
  runs,
});

/** Decisions as they were taken: read, never written here. */
export class Decisions {
  /** A rule set is never changed, and there are few. */
  readonly #ruleSets = new Map<string, RuleSetRow>();

  constructor(private readonly database: Database) {}

  byIds(decisionIds: readonly string[]): Promise<KeptDecision[]> {
    return this.#load((sql) => decisionsBy(sql, 'decision_id', decisionIds));
  }

  /** The decisions of filings, oldest first. */
  ofFilings(filingIds: readonly string[]): Promise<KeptDecision[]> {
    return this.#load((sql) => decisionsBy(sql, 'filing_id', filingIds));
  }

  /** How many decisions were taken from one day to another. */
  async countBetween(from: LegalDate, to: LegalDate): Promise<number> {
    const [row] = await this.database.read((sql) =>
      sql.rows<{ number: unknown }>(
        'SELECT COUNT(*) AS number FROM review_decision WHERE decided_on BETWEEN ? AND ?',
        [from, to],
      ),
    );
    return Number(row?.number ?? 0);
  }

  /** The decisions from one day to another, oldest first, in parts. */
  async *between(from: LegalDate, to: LegalDate, part = 200): AsyncGenerator<KeptDecision[]> {
    let last = { day: from as string, decisionId: '' };
    for (;;) {
      const { day, decisionId } = last;
      const page = await this.#load((sql) =>
        sql
          .repository(DecisionEntity)
          .createQueryBuilder('decision')
          .where(
            'decision.decidedOn <= :to AND (decision.decidedOn > :day OR (decision.decidedOn = :day AND decision.decisionId > :decisionId))',
            { to, day, decisionId },
          )
          .orderBy('decision.decidedOn')
          .addOrderBy('decision.decisionId')
          .limit(part)
          .getMany(),
      );
      if (page.length > 0) yield page;
      const end = page.at(-1);
      if (!end || page.length < part) return;
      last = { day: end.decidedOn, decisionId: end.decisionId };
    }
  }

  #load(find: (sql: Sql) => Promise<DecisionRow[]>): Promise<KeptDecision[]> {
    return this.database.read(async (sql) => {
      const rows = await find(sql);
      const versions = [...new Set(rows.map(({ ruleSet }) => ruleSet))];
      const unknown = versions.filter((version) => !this.#ruleSets.has(version));
      for (const set of await ruleSets(sql, unknown)) this.#ruleSets.set(set.version, set);
      return rows.map((row) => {
        const ruleSet = this.#ruleSets.get(row.ruleSet);
        if (!ruleSet) throw new Error('a decision rests on a rule set that is kept');
        return { ...row, ruleSet };
      });
    });
  }
}

const decisionsBy = (
  sql: Sql,
  key: 'decision_id' | 'filing_id',
  ids: readonly string[],
): Promise<DecisionRow[]> =>
  ids.length === 0
    ? Promise.resolve([])
    : sql.select(DecisionEntity, `${key} IN (?) ORDER BY decision_id`, [ids]);

const ruleSets = (sql: Sql, versions: readonly string[]): Promise<RuleSetRow[]> =>
  versions.length === 0 ? Promise.resolve([]) : sql.select(RuleSetEntity, 'version IN (?)', [versions]);
