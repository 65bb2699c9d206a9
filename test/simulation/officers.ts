import { addDays, Decimal, legalDate, type LegalDate } from '@trust-supervision/kernel';
import type { Draws } from './draws';
import { InvariantBroken } from './invariants';
import { file, worthOf, type Moment } from './lists';
import { expectDone, officer, type Answer } from './place';
import { listsOf, type ListRow } from './rows';
import type { Works } from './works';

const TASKS = `{ reviewTasks(first: 100) { nodes { id __typename filingNumber
  ... on BondedListReviewTask { bondedList { internalNumber accountBook { bookNumber } } } } } }`;
type Task = {
  id: string;
  __typename: string;
  filingNumber: string;
  bondedList?: { internalNumber: string; accountBook: { bookNumber: string } };
};

/**
 * Officers decide what the review left to them, each task once and alone; sometimes a second one comes too late. What is
 * returned may be filed again, with a price that passes.
 */
export async function decideTasks(moment: Moment): Promise<void> {
  const { place, counts, draws } = moment;
  const { reviewTasks } = await place.ask<{ reviewTasks: { nodes: Task[] } }>(TASKS, {}, officer('Wang'));
  for (const task of reviewTasks.nodes) {
    if (task.__typename !== 'BondedListReviewTask' && task.__typename !== 'UnitConsumptionReviewTask')
      continue;
    const own = draws.of(
      task.bondedList
        ? `${task.bondedList.accountBook.bookNumber}/${task.bondedList.internalNumber}`
        : task.filingNumber,
    );
    const decision = own.chance(0.6) ? 'APPROVE' : 'RETURN';
    const input = { taskId: task.id, decision, reason: 'decided by one officer' };
    const decided = await place.post('decideReviewTask', {
      identity: officer(own.one(['Wang', 'Li'])),
      input,
    });
    if (decided.__typename !== 'ReviewTaskDecided')
      throw new Error(`${task.filingNumber}: ${JSON.stringify(decided)}`);
    counts.add(`officers/${decision}`);
    if (own.chance(0.3)) await comeLate(moment, task);
    if (decision === 'RETURN' && task.bondedList) await fileAgain(moment, task.bondedList);
  }
}

async function comeLate({ place, counts }: Moment, { id, filingNumber }: Task): Promise<void> {
  const input = { taskId: id, decision: 'APPROVE', reason: 'too late' };
  const answer = await place.post('decideReviewTask', { identity: officer('Chen'), input });
  if (answer.__typename !== 'ReviewTaskAlreadyDecided')
    throw new InvariantBroken('11', filingNumber, `a second officer was told ${answer.__typename}`);
  counts.add('officers/came too late');
}

/** Files a returned list again under its number, at the filed price; half of them stay returned. */
async function fileAgain(
  moment: Moment,
  { internalNumber, accountBook }: NonNullable<Task['bondedList']>,
): Promise<void> {
  const works = moment.books.find(({ number }) => number === accountBook.bookNumber) as Works;
  const list = works.lists.get(internalNumber);
  if (!list || list.kind !== 'import' || moment.draws.of(internalNumber).chance(0.5)) return;
  const lines = list.lines.map((line) => ({ ...line, usd: worthOf(line.itemNumber, line.quantity) }));
  const again = await file(moment, works, {
    internalNumber,
    kind: list.kind,
    lines,
    declares: list.declares,
  });
  if (again) moment.counts.add('lists/filed again after a return');
}

/** Clearance goes on: declarations are released, some late; some lists are deleted, or their release comes first. */
export async function clear(moment: Moment): Promise<void> {
  const { place, books, counts, draws } = moment;
  for (const works of books) {
    for (const list of await listsOf(place, works.number)) {
      if (list.state !== 'APPROVED') continue;
      const own = draws.of(`${works.number}/${list.internalNumber}`);
      const manner = own.share();
      if (manner < 0.6) await place.release(list, releaseDay(list, place.clock.businessDay(), own));
      else if (manner < 0.75) await askDeletion(moment, works, list, own.chance(0.6));
      if (manner < 0.6) counts.add('clearance/released');
    }
  }
}

/** Customs tells some releases late: where the period was written off meanwhile, they count in the open one. */
function releaseDay({ approvedOn }: ListRow, today: LegalDate, draws: Draws): LegalDate {
  const earlier = addDays(today, -12);
  if (draws.chance(0.7)) return today;
  return earlier < approvedOn ? legalDate(approvedOn) : earlier;
}

type ListRef = { readonly listId: string; readonly listNumber: string };

/** A list is to be deleted: clearance cancels its declaration, or released it before. */
async function askDeletion(
  { place, counts }: Moment,
  works: Works,
  list: ListRef,
  isFirst: boolean,
): Promise<void> {
  const input = { listNumber: list.listNumber, reason: 'the order was cancelled' };
  expectDone(
    await place.post('deleteBondedList', { identity: works.staff, input }),
    `the deletion of ${list.listNumber}`,
  );
  if (isFirst) await place.cancel(list);
  else await place.release(list, place.clock.businessDay());
  counts.add(isFirst ? 'clearance/deleted' : 'clearance/released before the deletion');
}

/** An officer pauses the imports of a book, or lifts that. */
export async function pause({ place, counts }: Moment, works: Works, isSet: boolean): Promise<Answer> {
  const input = {
    bookNumber: works.number,
    reason: 'stock is looked at',
    ...(isSet ? { stops: 'IMPORTS' } : { halts: 'LISTS', ground: 'OFFICER' }),
  };
  counts.add(isSet ? 'pauses/set' : 'pauses/lifted');
  return expectDone(
    await place.post(isSet ? 'pauseAccountBook' : 'liftAccountBookPause', {
      identity: officer('Wang'),
      input,
    }),
    `a pause of ${works.number}`,
  );
}

const RACERS = 6;

/**
 * Imports that each fit, but not together, are filed at the same moment (domain 12, invariant 4): what is used and
 * reserved afterwards is under the limit. They are deleted again, and what they reserved is free.
 */
export async function race(
  moment: Moment,
  works: Works,
  room: Decimal,
  standing: () => Promise<Decimal>,
): Promise<void> {
  const { place, counts, draws, period } = moment;
  if (room.lessThan(100)) return;
  const usd = room.dividedBy(2.5).toDecimalPlaces(5, Decimal.ROUND_DOWN);
  const quantity = usd.dividedBy('2.2').toDecimalPlaces(5, Decimal.ROUND_DOWN);
  const names = Array.from(
    { length: RACERS },
    (_, index) => `R-${period}-${works.index}-${draws.label}-${index}`,
  );
  const line = { itemNumber: 1, quantity, usd, version: null };
  const passed = await Promise.all(
    names.map((internalNumber) =>
      file(moment, works, { internalNumber, kind: 'import', lines: [line], declares: true }),
    ),
  );
  const accepted = passed.filter((list) => list !== null);
  counts.add('races/imports at the same moment', RACERS);
  counts.add('races/accepted', accepted.length);
  const after = await standing();
  if (after.greaterThan(works.maxTurnoverUsd) && accepted.length > 0)
    throw new InvariantBroken(
      '4',
      works.number,
      `${after.toFixed()} US dollars are used and reserved of ${works.maxTurnoverUsd.toFixed()}`,
    );
  const rows = await listsOf(place, works.number);
  for (const list of rows.filter(
    ({ state, internalNumber }) => state === 'APPROVED' && names.includes(internalNumber),
  ))
    await askDeletion(moment, works, list, true);
}
