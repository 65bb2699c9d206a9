import type { Client } from 'graphql-ws';
import type { AnnouncedList, LiveWorld } from './live-world';
import { LISTS } from './follower';
import { socketClient, watch, type Watching } from './watching';

/** How many subscriptions share a socket, as the tabs of a dashboard do. */
const OF_ONE_SOCKET = 50;

/** Many subscribers of one operation, each told by itself. */
export class Crowd {
  readonly members: Watching[] = [];
  readonly #clients: Client[] = [];

  /** Subscribes so many behind a cursor, and waits until each was told `told` events. */
  async gather(
    world: LiveWorld,
    token: string,
    { size, after }: { size: number; after: string },
  ): Promise<void> {
    for (let member = 0; member < size; member += 1) {
      if (member % OF_ONE_SOCKET === 0) this.#clients.push(socketClient(world.url, token));
      this.members.push(watch(this.#clients.at(-1) as Client, LISTS, { after }));
    }
  }

  async toldAll(count: number): Promise<void> {
    await Promise.all(this.members.map((member) => member.until(() => member.told.length >= count)));
  }

  async leave(): Promise<void> {
    await Promise.all(this.#clients.map(async (client) => client.dispose()));
  }
}

/** What it costs to tell a crowd so many events, in calls of each subgraph, and how long each member waits for each. */
export async function tellCrowd(
  world: LiveWorld,
  list: AnnouncedList,
  token: string,
  { size, events }: { size: number; events: number },
) {
  const crowd = new Crowd();
  await crowd.gather(world, token, { size, after: (await world.cursors()).at(-1) ?? '' });
  // One event by which each shows that it is there; from then on the crowd is complete.
  await world.announce(1, list);
  await crowd.toldAll(1);
  world.asked.clear();
  const waits: number[] = [];
  for (let event = 0; event < events; event += 1) {
    const told = crowd.members.map(async (member) => {
      await member.until(() => member.told.length >= event + 2);
      return performance.now();
    });
    const at = await world.announce(1, list);
    for (const moment of await Promise.all(told)) waits.push(moment - at);
  }
  const asked = new Map(world.asked);
  const tellings = crowd.members.map((member) => member.of<{ cursor: string }>('bondedListChanged'));
  await crowd.leave();
  return { asked, waits: waits.toSorted((a, b) => a - b), tellings };
}

/** The value below which a share of sorted ones lies. */
export const quantile = (sorted: readonly number[], share: number): number =>
  sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))] ?? 0;
