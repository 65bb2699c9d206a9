import { OFFICER } from '@trust-supervision/cli';
import { engines } from '@trust-supervision/testkit';
import { settle } from '../journeys/works';
import { OF_LISTS } from './follower';
import { LiveWorld } from './live-world';
import { followThroughCuts } from './resuming';

const SEED = Number(process.env['SEED'] ?? 20_201_231);

describe.each(engines)('a dashboard that is cut off on %s', (engine) => {
  let world: LiveWorld;
  beforeAll(async () => {
    world = await LiveWorld.start(engine);
    await settle(world, await world.as(OFFICER), 1);
    await world.settled();
  }, 60_000);
  afterAll(() => world.stop());

  test('misses nothing and is told nothing twice: 200 events, 8 cuts, both protocols', async () => {
    process.stdout.write(`seed ${SEED}\n`);
    const list = await world.aList();
    const token = await world.tokenFor(OFFICER);
    const before = await world.cursors();
    const { told, done } = await followThroughCuts(
      world,
      {
        ...OF_LISTS,
        after: before.at(-1) ?? '',
        announce: (count) => world.announce(count, list),
        subgraphs: ['account-book'],
      },
      { events: 200, cuts: 8, seed: SEED },
      token,
    );
    const log = (await world.cursors()).slice(before.length);
    process.stdout.write(`${engine}: ${JSON.stringify(done)}\n`);
    expect(log).toHaveLength(200);
    expect(told).toEqual(log);
  }, 180_000);
});
