/**
 * Lists posted a second through the group commit of the desk of lists, against the same statements written by hand with
 * the bare driver, in turn (A B A B) over the same lists. Both must leave the same balances, totals and movements.
 */
import type { Dialect } from '@trust-supervision/database';
import { staffOf } from '@trust-supervision/testkit';
import { openBare } from './bare-driver';
import { BareLists, sampleDecision } from './bare-lists';
import { enterpriseOf, filingOf } from './listed';
import { booksOf } from './posted-books';
import { DAY, startPostingWorld, usciOf, type PostingWorld } from './posting-world';

const LISTS_A_ROUND = 2_000;
const ROUNDS = 4;
/** Callers who each post a list when the one before is posted. */
const CALLERS = 200;
/** Of the bare driver's group commit. */
const GOAL = 0.8;

/** Measures an engine. */
export async function benchLists(engine: Dialect): Promise<void> {
  let statements = 0;
  const ours = await startPostingWorld(engine, (statement) => {
    // The relay looks for events by itself.
    if (!statement.includes('outbox_')) statements += 1;
  });
  const plain = await startPostingWorld(engine);
  const driver = await openBare(plain.url);
  try {
    await postList(ours, 0);
    await postList(plain, 0);
    const [kept] = await plain.database.read((sql) =>
      sql.rows<object>('SELECT rule_set, runs FROM review_decision'),
    );
    const bare = new BareLists(driver, sampleDecision([{ ...kept }]));
    const pairs: { ours: Speed; bare: Speed }[] = [];
    for (let round = 0; round <= ROUNDS; round += 1) {
      const first = 1 + round * LISTS_A_ROUND;
      const pair = {
        ours: await posted((number) => postList(ours, number), first),
        bare: await posted((number) => bare.post(number), first),
      };
      // The first round warms both up.
      if (round > 0) pairs.push(pair);
      if (round === 0) statements = 0;
    }
    await compare(ours, plain);
    print(engine, pairs, { ours: statements / ROUNDS, bare: driver.statements() / (ROUNDS + 1) });
  } finally {
    await driver.close();
    await ours.stop();
    await plain.stop();
  }
}

/** What a round of lists took. */
type Speed = {
  readonly listsASecond: number;
  /** Of this process: whatever else the machine does, but without what the server of a database takes. */
  readonly processorMilliseconds: number;
};

/** Posts a round of lists. */
async function posted(post: (number: number) => Promise<void>, first: number): Promise<Speed> {
  let next = first;
  const began = performance.now();
  const usage = process.cpuUsage();
  const caller = async (): Promise<void> => {
    while (next < first + LISTS_A_ROUND) {
      next += 1;
      await post(next - 1);
    }
  };
  await Promise.all(Array.from({ length: CALLERS }, caller));
  const { user, system } = process.cpuUsage(usage);
  return {
    listsASecond: (LISTS_A_ROUND * 1000) / (performance.now() - began),
    processorMilliseconds: (user + system) / 1000 / LISTS_A_ROUND,
  };
}

async function postList({ contextOf }: PostingWorld, number: number): Promise<void> {
  const filing = filingOf(number);
  const context = contextOf({ ...staffOf(usciOf(enterpriseOf(number))), businessDay: DAY });
  const request = { requestId: filing.internalNumber, ...filing };
  const decided = await context.postList('fileBondedList', request, { filing }, (decision) =>
    decision.ok ? 'POSTED' : JSON.stringify(decision.problem),
  );
  if (decided !== 'POSTED') throw new Error(`the list ${number} was not posted: ${JSON.stringify(decided)}`);
}

/** Throws when the two have not left the same. */
async function compare(ours: PostingWorld, plain: PostingWorld): Promise<void> {
  const [one, other] = [await booksOf(ours.database), await booksOf(plain.database)];
  for (const [kind, rows] of Object.entries(one)) {
    const others = other[kind] ?? [];
    const differs = rows.findIndex((row, index) => row !== others[index]);
    if (rows.length === 0 || rows.length !== others.length || differs >= 0)
      throw new Error(
        `${kind} differ: ${rows.length} and ${others.length} rows, ${rows[differs]} and ${others[differs]}`,
      );
  }
}

function print(
  engine: Dialect,
  pairs: readonly { readonly ours: Speed; readonly bare: Speed }[],
  statements: { readonly ours: number; readonly bare: number },
): void {
  for (const { ours, bare } of pairs)
    console.log(
      `${engine}: ${shown(ours)}, by hand ${shown(bare)}: ratio ${(ours.listsASecond / bare.listsASecond).toFixed(2)}`,
    );
  const mean = (of: 'ours' | 'bare', figure: keyof Speed): number =>
    pairs.reduce((total, pair) => total + pair[of][figure], 0) / pairs.length;
  const meanOf = (of: 'ours' | 'bare'): Speed => ({
    listsASecond: mean(of, 'listsASecond'),
    processorMilliseconds: mean(of, 'processorMilliseconds'),
  });
  const [ours, bare] = [meanOf('ours'), meanOf('bare')];
  const ratio = ours.listsASecond / bare.listsASecond;
  const each = (count: number): string => (count / LISTS_A_ROUND).toFixed(2);
  console.log(
    `${engine}: mean ${shown(ours)}, by hand ${shown(bare)}, ratio ${ratio.toFixed(2)} (goal ${GOAL}: ${ratio >= GOAL ? 'met' : 'missed'}); ` +
      `statements a list: ${each(statements.ours)} and ${each(statements.bare)}; balances, totals and movements are equal`,
  );
}

const shown = ({ listsASecond, processorMilliseconds }: Speed): string =>
  `${listsASecond.toFixed(0)} lists a second (${processorMilliseconds.toFixed(2)} ms of processor a list)`;
