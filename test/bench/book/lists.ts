/** Lists posted a second through the group commit of the desk of lists. */
import type { Dialect } from '@trust-supervision/database';
import { staffOf } from '@trust-supervision/testkit';
import { enterpriseOf, filingOf } from './listed';
import { DAY, startPostingWorld, usciOf, type PostingWorld } from './posting-world';

const LISTS_A_ROUND = 2_000;
const ROUNDS = 4;

/** Measures how many lists an engine posts a second. */
export async function benchLists(engine: Dialect): Promise<void> {
  const ours = await startPostingWorld(engine);
  try {
    await postAll(ours, 0);
    for (let round = 1; round <= ROUNDS; round += 1) {
      const seconds = await postAll(ours, round * LISTS_A_ROUND);
      console.log(`${engine}: ${Math.round(LISTS_A_ROUND / seconds)} lists a second`);
    }
  } finally {
    await ours.stop();
  }
}

/** Posts a round of lists, all asked for at the same moment; returns the seconds until the last one is committed. */
async function postAll(world: PostingWorld, first: number): Promise<number> {
  const began = performance.now();
  await Promise.all(Array.from({ length: LISTS_A_ROUND }, (_, index) => postList(world, first + index)));
  return (performance.now() - began) / 1000;
}

async function postList({ contextOf }: PostingWorld, number: number): Promise<void> {
  const filing = filingOf(number);
  const context = contextOf({ ...staffOf(usciOf(enterpriseOf(number))), businessDay: DAY });
  const request = { requestId: `L-${number}`, ...filing };
  const decided = await context.postList('fileBondedList', request, { filing }, (decision) =>
    decision.ok ? 'POSTED' : JSON.stringify(decision.problem),
  );
  if (decided !== 'POSTED') throw new Error(`the list ${number} was not posted: ${JSON.stringify(decided)}`);
}
