import { legalDate } from '@trust-supervision/kernel';
import { engines, temporarySchema } from '@trust-supervision/testkit';
import { material, startWorld, type World } from '../testing/account-book.world';
import { counted, openPeriod, writeOffsIn } from '../testing/write-off.world';

/** W-6 and AT-5: what is counted of 25,000 each, its rate in percent, and the row of the decision table. */
const COUNTS = [
  ['24800', '-0.8', 3],
  ['25150', '0.6', 2],
  ['24750', '-1', 3],
  // The rate is shown at 9 places and compared unrounded.
  ['24749.99999', '-1.00000004', null],
  ['24749.9975', '-1.00001', null],
  ['24575', '-1.7', null],
  ['25000', '0', 1],
  ['25250.00001', '1.00000004', 4],
] as const;

describe.each(engines)('the interval of one percent on %s', (engine) => {
  let world: World;
  let drop: () => Promise<void>;

  beforeEach(async () => {
    const schema = await temporarySchema(engine);
    world = await startWorld(schema.url);
    drop = schema.drop;
    await world.rate('REGULAR');
    const materials = COUNTS.map((_, index) => material(index + 1, { openingQuantity: '25000' }));
    await openPeriod(world, { cycleDays: 141, materials });
  });
  afterEach(async () => {
    expect(world.bugs).toEqual([]);
    await world.stop();
    await drop();
  });

  async function report(day: string) {
    world.clock.advanceTo(legalDate(day));
    const stock = counted(Object.fromEntries(COUNTS.map(([quantity], index) => [index + 1, quantity])));
    const { writeOff } = await writeOffsIn(world).report({ stock });
    return {
      rates: writeOff?.versions[0]?.materials.nodes.map(({ discrepancy }) => discrepancy['differenceRate']),
      rows: writeOff?.outcomes.map(({ row, needsDisposal }) => [row, needsDisposal]),
    };
  }

  test('W-6, AT-5: from 2024-06-01 it takes in exactly one percent and nothing beyond, item by item', async () => {
    const { rates, rows } = await report('2024-06-01');
    expect(rates).toEqual(COUNTS.map(([, rate]) => rate));
    expect(rows).toEqual(COUNTS.map(([, , row]) => [row, row === null]));
  });

  test('AT-5: a day earlier there is none: shortages wait for customs, surpluses for an explanation', async () => {
    const { rates, rows } = await report('2024-05-31');
    expect(rates).toEqual(COUNTS.map(([, rate]) => rate));
    expect(rows).toEqual(
      COUNTS.map(([, rate]) => {
        if (rate === '0') return [1, false];
        return rate.startsWith('-') ? [null, true] : [4, false];
      }),
    );
  });
});
