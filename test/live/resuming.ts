import type { AnnouncedList, LiveWorld } from './live-world';
import { Follower, type Protocol } from './follower';

/** What is interrupted: the connection, or a process at either end of the gateway's way to the log. */
export type Cut = 'CONNECTION' | 'GATEWAY' | 'SUBGRAPH';

/** Numbers that look random and come again with their seed (mulberry32). */
export function seeded(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296;
  };
}

/**
 * Lets a dashboard follow so many events while it is cut off so many times, at moments and in ways that the seed
 * chooses. Returns what it was told and what the log holds.
 */
export async function followThroughCuts(
  world: LiveWorld,
  list: AnnouncedList,
  { events, cuts, seed }: { events: number; cuts: number; seed: number },
  token: string,
) {
  const random = seeded(seed);
  const before = await world.cursors();
  const follower = new Follower(world.url, token, before.at(-1) ?? '');
  const protocols: Protocol[] = ['WEBSOCKET', 'EVENT_STREAM'];
  const following = follower.follow(() => protocols[Math.floor(random() * 2)] as Protocol);
  const moments = Array.from({ length: cuts }, () => Math.floor(random() * events)).toSorted((a, b) => a - b);
  const kinds: Cut[] = ['CONNECTION', 'CONNECTION', 'GATEWAY', 'SUBGRAPH'];
  const done: Record<Cut, number> = { CONNECTION: 0, GATEWAY: 0, SUBGRAPH: 0 };
  let announced = 0;
  const announceTo = async (count: number): Promise<void> => {
    // Some more than the dashboard waits for, so that every cut falls among events that are on their way.
    while (announced < Math.min(events, count + 40)) {
      await world.announce(20, list);
      announced += 20;
    }
  };
  for (const moment of moments) {
    await announceTo(moment);
    await follower.seen(moment);
    const kind = kinds[Math.floor(random() * kinds.length)] as Cut;
    done[kind] += 1;
    await interrupt(world, follower, kind);
  }
  await announceTo(events);
  await follower.seen(events);
  follower.stop();
  await following;
  const after = await world.cursors();
  return { told: follower.cursors, log: after.slice(before.length), incomplete: follower.incomplete, done };
}

async function interrupt(world: LiveWorld, follower: Follower, kind: Cut): Promise<void> {
  if (kind === 'CONNECTION') return follower.cut();
  if (kind === 'GATEWAY') {
    await world.stopGateway();
    return world.startGateway();
  }
  await world.stopSubgraph('account-book');
  return world.startSubgraph('account-book');
}
