import { sha256 } from '@trust-supervision/kernel';
import { InvariantBroken, type Memory } from './invariants';
import { officer, type Place } from './place';

type DecisionRow = {
  decision_id: string;
  rule_set: string;
  outcome: string;
  runs: unknown;
  rules: string | null;
};
const AT_ONCE = 20;

/**
 * Checks invariants 10 to 12 of domain 12 on what was decided since the last check: every filing has its decision, with
 * a rule set that is kept, and replaying it gives the same; one officer decided each task; the interval of each
 * write-off is that of its day.
 */
export async function checkDecisions(place: Place, memory: Memory): Promise<number> {
  await checkFilings(place);
  await checkTasks(place);
  const fresh = (await decisionRows(place)).filter(({ decision_id: id }) => !memory.decisions.has(id));
  for (const row of fresh) {
    if (row.rules === null)
      throw new InvariantBroken('12', row.decision_id, `its rule set ${row.rule_set} is not kept`);
    memory.decisions.set(row.decision_id, digestOf(row));
  }
  for (let first = 0; first < fresh.length; first += AT_ONCE)
    await replay(
      place,
      fresh.slice(first, first + AT_ONCE).map(({ decision_id: id }) => id),
    );
  return fresh.length;
}

/** No decision that was ever seen is another one now, whatever was published since (invariant 10). */
export async function checkKept(place: Place, { decisions }: Memory): Promise<void> {
  const now = new Map((await decisionRows(place)).map((row) => [row.decision_id, digestOf(row)]));
  for (const [id, digest] of decisions)
    if (now.get(id) !== digest)
      throw new InvariantBroken('10', `decision ${id}`, 'it was changed after it was taken');
}

const decisionRows = (place: Place): Promise<DecisionRow[]> =>
  place.database.read((sql) =>
    sql.rows<DecisionRow>(
      `SELECT d.decision_id, d.rule_set, d.outcome, d.runs, r.version AS rules FROM review_decision d
       LEFT JOIN review_rule_set r ON r.version = d.rule_set ORDER BY d.decision_id`,
    ),
  );

const digestOf = ({ rule_set: ruleSet, outcome, runs }: DecisionRow): string =>
  sha256(JSON.stringify([ruleSet, outcome, runs]));

async function replay(place: Place, ids: readonly string[]): Promise<void> {
  const query = `{ ${ids.map((id, index) => `r${index}: replayReview(decisionId: "${id}") { same differences { reason before after } }`).join(' ')} }`;
  const answers = await place.ask<Record<string, { same: boolean; differences: unknown } | null>>(
    query,
    {},
    officer('Zhao'),
  );
  for (const [index, id] of ids.entries())
    if (!answers[`r${index}`]?.same)
      throw new InvariantBroken(
        '12',
        `decision ${id}`,
        `replayed it gives another answer: ${JSON.stringify(answers[`r${index}`])}`,
      );
}

async function checkFilings(place: Place): Promise<void> {
  const [bare] = await place.database.read((sql) =>
    sql.rows<{ list_number: string }>(
      `SELECT l.list_number FROM bonded_list l LEFT JOIN review_decision d ON d.filing_id = l.list_id WHERE d.decision_id IS NULL LIMIT 1`,
    ),
  );
  if (bare) throw new InvariantBroken('12', bare.list_number, 'the list has no decision');
  const versions = await place.database.read((sql) =>
    sql.rows<{ filed_on: string; interval_percent: unknown }>(
      'SELECT filed_on, interval_percent FROM write_off_version',
    ),
  );
  for (const { filed_on: day, interval_percent: interval } of versions)
    if ((interval === null) !== day < '2024-06-01')
      throw new InvariantBroken(
        '10',
        `a write-off of ${day}`,
        `the interval of ${String(interval)} is not that of its day`,
      );
}

async function checkTasks(place: Place): Promise<void> {
  const [twice] = await place.database.read((sql) =>
    sql.rows<{ task_id: string; times: unknown }>(
      `SELECT task_id, COUNT(*) AS times FROM review_task_step WHERE decision IS NOT NULL GROUP BY task_id HAVING COUNT(*) > 1`,
    ),
  );
  if (twice)
    throw new InvariantBroken('11', `task ${twice.task_id}`, `was decided ${String(twice.times)} times`);
}
