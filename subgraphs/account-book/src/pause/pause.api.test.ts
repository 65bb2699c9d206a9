import { legalDate } from '@trust-supervision/kernel';
import { engines, temporarySchema } from '@trust-supervision/testkit';
import {
  BOOK,
  importOf,
  listInput,
  staff,
  startWorld,
  type Fault,
  type World,
} from '../testing/account-book.world';
import { pausesIn } from '../testing/pause.world';
import { reviewer, unmoved } from '../testing/write-off.world';

const exportOf = (internalNumber: string) =>
  listInput(internalNumber, {
    mode: '0615',
    direction: 'EXPORT',
    kind: 'PRODUCT',
    lines: [{ quantity: '10' }],
  });
const saleOf = (internalNumber: string) =>
  listInput(internalNumber, {
    mode: '0644',
    direction: 'IMPORT',
    kind: 'MATERIAL',
    lines: [{ quantity: '1' }],
  });
const rulesOf = ({ faults }: { faults?: Fault[] | undefined }): string[] =>
  (faults ?? []).map(({ path, rule, value }) => `${path} ${rule} ${value}`);

describe.each(engines)('pauses of a book on %s', (engine) => {
  let world: World;
  let pauses: ReturnType<typeof pausesIn>;
  let drop: () => Promise<void>;

  beforeAll(async () => {
    const schema = await temporarySchema(engine);
    world = await startWorld(schema.url);
    pauses = pausesIn(world);
    expect(await world.fileBook()).toMatchObject({ __typename: 'AccountBookFiled' });
    drop = async () => {
      await world.stop();
      await schema.drop();
    };
  }, 120_000);
  // The tests share a book: each leaves it without a pause and its enterprise with a good name.
  afterEach(async () => {
    await pauses.lift({});
    await pauses.lift({ halts: 'CHANGES' });
    if ((await pauses.flagOf()).pause !== 'NONE') await world.rate('GENERAL');
    expect(world.bugs).toEqual([]);
  });
  afterAll(() => drop());

  const filed = async (list: { internalNumber: string }) => (await world.fileList(list)).__typename;
  let lists = 0;
  const next = (): string => `L-${(lists += 1)}`;
  /** The events of what is done, and what caused them. */
  const eventsOf = async (work: () => Promise<unknown>): Promise<{ payload: object; cause: string }[]> => {
    const all = (): Promise<{ payload: string; caused_by: string }[]> =>
      world.database.read((sql) =>
        sql.rows(
          `SELECT payload, caused_by FROM outbox_event WHERE type = 'AccountBookPauseChanged' ORDER BY event_id`,
        ),
      );
    const before = (await all()).length;
    await work();
    return (await all()).slice(before).map(({ payload, caused_by: cause }) => ({
      payload: JSON.parse(payload) as object,
      cause,
    }));
  };

  test('an officer pauses imports: they are refused by name, exports and sales go on, and it is lifted again', async () => {
    const paused = await pauses.pause({ stops: 'IMPORTS', requestId: 'pause' });
    expect(paused).toEqual({
      __typename: 'AccountBookPaused',
      accountBook: {
        bookNumber: BOOK,
        state: 'ACTIVE',
        pause: 'IMPORTS',
        changesPaused: false,
        pauseSteps: [
          {
            halts: 'LISTS',
            ground: 'OFFICER',
            stops: 'IMPORTS',
            reason: 'an audit',
            by: 'Officer Lin',
            causedBy: 'request:pause',
            occurredOn: '2020-06-01',
          },
        ],
      },
    });
    const refused = await unmoved(world, () => world.fileList(importOf(next(), '10', '22')));
    expect(refused.faults).toMatchObject([
      {
        path: 'supervisionMode',
        rule: 'BOOK_PAUSED',
        value: 'MATERIAL_IMPORT',
        message: 'imports of the book are paused since 2020-06-01 (OFFICER): an audit',
      },
    ]);
    expect([await filed(exportOf(next())), await filed(saleOf(next()))]).toEqual([
      'BondedListFiled',
      'BondedListFiled',
    ]);

    const told = await eventsOf(async () => {
      const lifted = await pauses.lift({ reason: 'nothing was found', requestId: 'lift' });
      const pauseSteps = [{ stops: 'IMPORTS' }, { stops: null }];
      expect(lifted.accountBook).toMatchObject({ pause: 'NONE', pauseSteps });
    });
    expect(told).toMatchObject([
      {
        payload: { bookNumber: BOOK, ground: 'OFFICER', stops: null, reason: 'nothing was found' },
        cause: 'request:lift',
      },
    ]);
    expect(await filed(importOf(next(), '10', '22'))).toBe('BondedListFiled');
  });

  test.each([
    ['EXPORTS', ['BondedListFiled', 'FilingRefused', 'BondedListFiled']],
    ['ALL', ['FilingRefused', 'FilingRefused', 'FilingRefused']],
    ['CHANGES', ['BondedListFiled', 'BondedListFiled', 'BondedListFiled']],
  ])('a pause of %s: import, export and sale are %j', async (stops, outcomes) => {
    await pauses.pause({ stops });
    const asked = [importOf(next(), '10', '22'), exportOf(next()), saleOf(next())];
    const answers: string[] = [];
    for (const list of asked) answers.push(await filed(list));
    expect(answers).toEqual(outcomes);
  });

  test('what is approved already is posted when it is released, whatever is paused', async () => {
    const { bondedList } = await world.fileList(importOf(next(), '10', '22', { declaresCustoms: true }));
    await pauses.pause({ stops: 'ALL' });
    await world.release(`${bondedList?.id}`, `${bondedList?.listNumber}`);
    const { data } = await world.ask(`query ($n: String!) { bondedList(listNumber: $n) { state } }`, {
      n: bondedList?.listNumber,
    });
    expect(data).toEqual({ bondedList: { state: 'POSTED' } });
  });

  test('a pause that stands, none that could be lifted and a blank reason are refused, and nothing moves', async () => {
    await pauses.pause({ stops: 'IMPORTS' });
    expect(rulesOf(await unmoved(world, () => pauses.pause({ stops: 'IMPORTS', reason: ' ' })))).toEqual([
      'reason TEXT_UNFIT  ',
      'bookNumber PAUSE_REPEATED IMPORTS',
    ]);
    expect(rulesOf(await unmoved(world, () => pauses.lift({ ground: 'DISCREDITED' })))).toEqual([
      'bookNumber NOT_PAUSED null',
    ]);
    expect(rulesOf(await unmoved(world, () => pauses.lift({ halts: 'CHANGES' })))).toEqual([
      'bookNumber NOT_PAUSED null',
    ]);
    const unknown = await unmoved(world, () => pauses.pause({ stops: 'ALL', bookNumber: 'E09062000099' }));
    expect(unknown).toMatchObject({ __typename: 'NotFound', key: 'E09062000099' });
  });

  test('neither the enterprise nor an officer of another district pauses or lifts', async () => {
    const asked = unmoved(world, () => pauses.pause({ stops: 'ALL' }, staff));
    await expect(asked).rejects.toThrow('This needs the scope decision:write.');
    const foreign = reviewer('Officer Wu', '0908');
    await expect(unmoved(world, () => pauses.lift({}, foreign))).rejects.toThrow(
      'This is for officers of district 0906',
    );
  });

  test('a request that is sent again pauses once', async () => {
    const told = await eventsOf(async () => {
      await pauses.pause({ stops: 'ALL', requestId: 'once' });
      await pauses.pause({ stops: 'ALL', requestId: 'once' });
    });
    expect(told).toHaveLength(1);
  });

  test('AT-15: a downgrade to DISCREDITED pauses imports by its event, exports go on, and a recovery lifts it', async () => {
    const told = await eventsOf(() => world.rate('DISCREDITED'));
    expect(told).toMatchObject([{ payload: { ground: 'DISCREDITED', stops: 'IMPORTS' } }]);
    expect(told[0]?.cause).toMatch(/^rated-/);
    const refused = await unmoved(world, () => world.fileList(importOf(next(), '10', '22')));
    expect(refused.faults).toMatchObject([
      { rule: 'ENTERPRISE_DISCREDITED', value: 'DISCREDITED' },
      {
        rule: 'BOOK_PAUSED',
        message:
          'imports of the book are paused since 2020-06-01 (DISCREDITED): the enterprise is rated DISCREDITED from 2020-06-01',
      },
    ]);
    expect([await filed(exportOf(next())), await filed(saleOf(next()))]).toEqual([
      'BondedListFiled',
      'BondedListFiled',
    ]);

    await world.rate('GENERAL');
    expect(await pauses.flagOf()).toEqual({ pause: 'NONE', changesPaused: false });
    expect(await filed(importOf(next(), '10', '22'))).toBe('BondedListFiled');
    expect(await pauses.flagOf('2020-05-31')).toEqual({ pause: 'NONE', changesPaused: false });
  });

  test('an officer may let a discredited enterprise import again; his own pause stays when its level recovers', async () => {
    await world.rate('DISCREDITED');
    await pauses.pause({ stops: 'EXPORTS' });
    expect(await pauses.flagOf()).toMatchObject({ pause: 'IMPORTS_AND_EXPORTS' });
    await pauses.lift({ ground: 'DISCREDITED', reason: 'a court suspended the rating' });
    expect(await pauses.flagOf()).toMatchObject({ pause: 'EXPORTS' });
    await world.rate('GENERAL');
    expect(await pauses.flagOf()).toMatchObject({ pause: 'EXPORTS' });
  });

  test('imports filed while an officer pauses them are each before or after it, never between', async () => {
    const stored = () =>
      world.database.read((sql) => sql.rows<{ list_id: string }>('SELECT list_id FROM bonded_list'));
    const before = (await stored()).length;
    const answers = Promise.all(
      Array.from({ length: 12 }, () => world.fileList(importOf(next(), '10', '22'))),
    );
    await pauses.pause({ stops: 'IMPORTS' });
    const accepted = (await answers).filter(({ __typename: outcome }) => outcome === 'BondedListFiled');
    expect((await stored()).length - before).toBe(accepted.length);
    expect(await filed(importOf(next(), '10', '22'))).toBe('FilingRefused');
  });

  test('a level that is lost on a later day stops imports from that day, with nobody doing anything then', async () => {
    await world.rate('DISCREDITED', undefined, '2020-06-10');
    expect(await filed(importOf(next(), '10', '22'))).toBe('BondedListFiled');
    expect(await pauses.flagOf('2020-06-09')).toMatchObject({ pause: 'NONE' });
    expect(await pauses.flagOf('2020-06-10')).toMatchObject({ pause: 'IMPORTS' });
    world.clock.advanceTo(legalDate('2020-06-10'));
    expect(await filed(importOf(next(), '10', '22'))).toBe('FilingRefused');
  });
});
