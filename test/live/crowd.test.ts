import { OFFICER } from '@trust-supervision/cli';
import { settle } from '../journeys/works';
import { quantile, tellCrowd } from './crowd';
import { LiveWorld } from './live-world';

const SIZE = 100;
const EVENTS = 20;

describe('many who subscribe to the same', () => {
  let world: LiveWorld;
  beforeAll(async () => {
    world = await LiveWorld.start('sqlite');
    await settle(world, await world.as(OFFICER), 1);
    await world.settled();
  }, 60_000);
  afterAll(() => world.stop());

  test(`${SIZE} subscribers cost one execution an event, and are told all of it`, async () => {
    const token = await world.tokenFor(OFFICER);
    const { asked, waits, tellings } = await tellCrowd(world, await world.aList(), token, {
      size: SIZE,
      events: EVENTS,
    });
    process.stdout.write(
      `${SIZE} subscribers: p50 ${quantile(waits, 0.5).toFixed(0)} ms, p99 ${quantile(waits, 0.99).toFixed(0)} ms\n`,
    );
    expect(Object.fromEntries(asked)).toEqual({
      'enterprise-credit': EVENTS,
      'clearance-inspection': EVENTS,
    });
    expect(tellings[0]).toHaveLength(EVENTS + 1);
    for (const told of tellings) expect(told).toEqual(tellings[0]);
    expect(world.faults).toEqual([]);
  }, 60_000);
});
