import { SUBGRAPHS, type EventType, type SubgraphName } from '@trust-supervision/contracts';
import { OFFICER } from '@trust-supervision/cli';
import { bookOf, usciOf } from '../journeys/works';
import type { Subject } from './follower';
import type { AnyEvent, LiveWorld } from './live-world';

export const OF_ZONE: Subject = {
  query: `subscription Zone($after: String) {
  zoneStatusChanged(after: $after) {
    cursor status change
    enterprise { usci nameZh }
    accountBook { bookNumber state guaranteeRequirement { due { amount } } }
    bondedList { listNumber direction }
    declaration { declarationNumber state }
  }
}`,
  field: 'zoneStatusChanged',
};

/** What each event is told as: the status, and what it calls the event. */
export const TOLD_AS: Readonly<Partial<Record<EventType, readonly [status: string, change: string]>>> = {
  AccountBookApproved: ['accountBookChanged', 'SET_UP'],
  BondedListApproved: ['bondedListChanged', 'APPROVED'],
  BondedListPosted: ['bondedListChanged', 'POSTED'],
  ReviewTaskOpened: ['reviewTaskChanged', 'OPENED'],
  DeclarationMade: ['declarationChanged', 'MADE'],
  EnterpriseRated: ['creditRatingChanged', 'RATED'],
  GuaranteeBookChanged: ['guaranteeChanged', 'BOOK'],
  GuaranteeLevelChanged: ['guaranteeChanged', 'LEVEL'],
};

/** Where all logs stand for a caller. */
export async function zoneCursor(world: LiveWorld, persona: typeof OFFICER = OFFICER): Promise<string> {
  const client = await world.as(persona);
  return (await client.run<{ zoneStatusCursor: string }>('{ zoneStatusCursor }')).zoneStatusCursor;
}

/** One event of each log about an enterprise, and a task of its officers. */
export async function worksOf(world: LiveWorld, number: number): Promise<[SubgraphName, AnyEvent][]> {
  const [usci, bookNumber] = [usciOf(number), bookOf(number)];
  const list = await world.aList(usci);
  const declared = await world.logOf('clearance-inspection');
  const made = declared.find(({ payload }) => Object(payload).enterpriseUsci === usci);
  const task = {
    kind: 'BONDED_LIST',
    district: '0906',
    level: 1,
    reasons: [],
    openedAt: '2020-03-02T00:00:00Z',
  };
  return [
    ['account-book', { type: 'BondedListPosted', payload: { ...list, postedOn: '2020-03-02' } }],
    [
      'account-book',
      {
        type: 'ReviewTaskOpened',
        payload: { ...task, taskId: `task-${number}`, filingNumber: list.listNumber, enterpriseUsci: usci },
      },
    ],
    ['clearance-inspection', { type: 'DeclarationMade', payload: made?.payload }],
    ['guarantee-auction', { type: 'GuaranteeBookChanged', payload: { bookNumber, enterpriseUsci: usci } }],
    [
      'enterprise-credit',
      {
        type: 'EnterpriseRated',
        payload: { usci, level: 'CERTIFIED', regime: 'ORDER_237', effectiveFrom: '2020-01-01' },
      },
    ],
  ] as [SubgraphName, AnyEvent][];
}

/** Which event each of the cursors passed, by log: two that follow each other differ by one event of one log. */
export function passed(start: string, cursors: readonly string[]): Map<SubgraphName, string[]> {
  const seen = new Map<SubgraphName, string[]>(SUBGRAPHS.map((name) => [name, []]));
  let before = idsIn(start);
  for (const cursor of cursors) {
    const after = idsIn(cursor);
    const moved = SUBGRAPHS.filter((_name, log) => before[log] !== after[log]);
    if (moved.length !== 1) throw new Error(`a cursor passed ${moved.length} logs`);
    const [name] = moved as [SubgraphName];
    seen.get(name)?.push(after[SUBGRAPHS.indexOf(name)] as string);
    before = after;
  }
  return seen;
}

/** The ids of the events of a log that are told, behind the first so many of its events. */
export async function toldIn(world: LiveWorld, name: SubgraphName, skipped: number): Promise<string[]> {
  const log = (await world.logOf(name)).slice(skipped);
  return log.filter(({ type }) => TOLD_AS[type]).map(({ eventId }) => eventId.replaceAll('-', ''));
}

function idsIn(cursor: string): readonly string[] {
  const hex = Buffer.from(cursor, 'base64url').toString('hex');
  return SUBGRAPHS.map((_name, log) => hex.slice(32 * log, 32 * (log + 1)));
}
