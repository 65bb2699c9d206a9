import type { SubgraphName } from '@trust-supervision/contracts';
import { Follower, type Protocol, type Subject } from './follower';
import type { LiveWorld } from './live-world';

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

/** What a dashboard follows, from where, and how so many events of it are made to happen. */
export type Followed = Subject & {
  readonly after: string;
  readonly announce: (count: number) => Promise<unknown>;
  /** Whose log may be cut off. */
  readonly subgraphs: readonly SubgraphName[];
};

/**
 * Lets a dashboard follow so many events while it is cut off so many times, at moments and in ways that the seed
 * chooses. Returns what it was told.
 */
export async function followThroughCuts(
  world: LiveWorld,
  followed: Followed,
  { events, cuts, seed }: { events: number; cuts: number; seed: number },
  token: string,
) {
  const random = seeded(seed);
  const oneOf = <Thing>(things: readonly Thing[]): Thing =>
    things[Math.floor(random() * things.length)] as Thing;
  const follower = new Follower(world.url, token, followed.after, followed);
  const following = follower.follow(() => oneOf<Protocol>(['WEBSOCKET', 'EVENT_STREAM']));
  const moments = Array.from({ length: cuts }, () => Math.floor(random() * events)).toSorted((a, b) => a - b);
  const done: Record<Cut, number> = { CONNECTION: 0, GATEWAY: 0, SUBGRAPH: 0 };
  let announced = 0;
  const announceTo = async (count: number): Promise<void> => {
    // Some more than the dashboard waits for, so that every cut falls among events that are on their way.
    while (announced < Math.min(events, count + 40)) {
      await followed.announce(20);
      announced += 20;
    }
  };
  for (const moment of moments) {
    await announceTo(moment);
    await follower.seen(moment);
    const kind = oneOf<Cut>(['CONNECTION', 'CONNECTION', 'GATEWAY', 'SUBGRAPH']);
    done[kind] += 1;
    if (kind === 'CONNECTION') follower.cut();
    else await restart(world, kind === 'GATEWAY' ? null : oneOf(followed.subgraphs));
  }
  await announceTo(events);
  await follower.seen(events);
  follower.stop();
  await following;
  return { told: follower.cursors, incomplete: follower.incomplete, done };
}

/** Stops the gateway, or a subgraph, and starts it again. */
async function restart(world: LiveWorld, subgraph: SubgraphName | null): Promise<void> {
  if (subgraph === null) {
    await world.stopGateway();
    return world.startGateway();
  }
  await world.stopSubgraph(subgraph);
  return world.startSubgraph(subgraph);
}
