import type { DomainEvent } from '@trust-supervision/contracts';
import { createTable, entityOf, text, type Database, type TableShape } from '@trust-supervision/database';
import { legalDate, SetClock } from '@trust-supervision/kernel';
import { engines, temporaryDatabase } from '@trust-supervision/testkit';
import { eventEntities, eventMigrations, Inbox, InProcessBus, Outbox, Relay } from './index';

const SEEN: TableShape = { name: 'seen', columns: { usci: text(60) }, primaryKey: ['usci'] };
const SeenEntity = entityOf<{ usci: string }>('Seen', SEEN);
const schema = {
  entities: [...eventEntities, SeenEntity],
  migrations: [...eventMigrations, ...createTable(SEEN)],
};
const clock = new SetClock(legalDate('2020-01-02'));
const registered = (usci: string) => ({
  type: 'EnterpriseRegistered' as const,
  payload: { usci, customsCode: '0906960001', name: usci, district: '0906' },
  causedBy: 'request:1',
});

describe.each(engines)('events between two subgraphs on %s', (engine) => {
  let source: Database;
  let target: Database;
  let outbox: Outbox;
  const drops: (() => Promise<void>)[] = [];

  beforeEach(async () => {
    const one = await temporaryDatabase(engine, schema);
    const two = await temporaryDatabase(engine, schema);
    [source, target] = [one.database, two.database];
    drops.push(one.drop, two.drop);
    outbox = new Outbox('enterprise-credit', source, clock);
  });
  afterEach(async () => {
    await Promise.all(drops.splice(0).map((drop) => drop()));
  });

  const append = (usci: string): Promise<void> => source.write((tx) => outbox.append(tx, registered(usci)));
  const seen = async (): Promise<string[]> =>
    (await target.read((sql) => sql.repository(SeenEntity).find())).map((row) => row.usci).toSorted();
  const names = (count: number): string[] => Array.from({ length: count }, (_, index) => `E${100 + index}`);

  test('an event is in the log only when its cause committed, and is numbered without gaps', async () => {
    const writes = names(40).map((usci, index) =>
      source.write(async (tx) => {
        await outbox.append(tx, registered(usci));
        if (index % 4 === 0) throw new Error('refused');
      }),
    );
    await Promise.allSettled(writes);

    await Promise.all([outbox.number(), outbox.number(), outbox.number()]);

    const log = await outbox.after(0);
    expect(log.map((event) => event.position)).toEqual(Array.from({ length: 30 }, (_, index) => index + 1));
    expect(log[0]).toMatchObject({
      source: 'enterprise-credit',
      type: 'EnterpriseRegistered',
      occurredOn: '2020-01-02',
      causedBy: 'request:1',
    });
  });

  test('each event has its effect once, although it is delivered twice and the consumer fails and restarts', async () => {
    const failures: unknown[] = [];
    const bus = new InProcessBus((failure) => failures.push(failure));
    const relay = new Relay(outbox, bus, (failure) => failures.push(failure));
    bus.connect('enterprise-credit', outbox);
    relay.start();
    let attempts = 0;
    const inbox = (): Inbox =>
      new Inbox(target, {
        EnterpriseRegistered: async (tx, event) => {
          await tx.insert(SeenEntity, [{ usci: event.payload.usci }]);
          attempts += 1;
          if (attempts === 3) throw new Error('outage');
        },
      });
    const first = inbox();
    await first.start(bus, ['enterprise-credit']);
    await Promise.all(names(5).map(append));
    await relay.flush();
    await bus.drained();
    await first.stop();

    await append('E900');
    await relay.flush();
    const second = inbox();
    await second.start(bus, ['enterprise-credit']);
    await bus.drained();
    const [oldest] = await outbox.after(0);
    await second.take(oldest as DomainEvent);

    expect(await seen()).toEqual([...names(5), 'E900'].toSorted());
    expect(failures).toHaveLength(1);
    await second.stop();
    await relay.stop();
  });

  test('an event whose effect always fails is parked with its reason, and those behind it go on', async () => {
    const failures: unknown[] = [];
    const bus = new InProcessBus((failure) => failures.push(failure));
    const relay = new Relay(outbox, bus, (failure) => failures.push(failure));
    bus.connect('enterprise-credit', outbox);
    relay.start();
    const inbox = new Inbox(target, {
      EnterpriseRegistered: async (tx, event) => {
        if (event.payload.usci === 'E101') throw new RangeError('too large for a quantity');
        await tx.insert(SeenEntity, [{ usci: event.payload.usci }]);
      },
    });
    await inbox.start(bus, ['enterprise-credit']);
    for (const usci of names(4)) await append(usci);
    await relay.flush();
    await bus.drained();

    expect(await seen()).toEqual(['E100', 'E102', 'E103']);
    expect(await inbox.parked()).toBe(1);
    expect(failures).toHaveLength(4);
    const parked = await target.read((sql) =>
      sql.rows<{ position: unknown; reason: string }>('SELECT position, reason FROM parked_event'),
    );
    expect(parked.map(({ position, reason }) => [Number(position), reason])).toEqual([
      [2, 'too large for a quantity'],
    ]);
    await inbox.stop();
    await relay.stop();
  }, 20_000);

  test('events that many send are taken together, one to blame alone, and a repeat has no effect', async () => {
    const asked: string[][] = [];
    const inbox = new Inbox(
      target,
      {},
      {
        EnterpriseRegistered: async (tx, events) => {
          const uscis = events.map(({ payload }) => payload.usci);
          asked.push(uscis);
          await tx.insert(
            SeenEntity,
            uscis.map((usci) => ({ usci })),
          );
          if (uscis.includes('E102')) throw new RangeError('too large for a quantity');
        },
      },
    );
    for (const usci of names(4)) await append(usci);
    await outbox.number();
    const events = await outbox.after(0);
    await inbox.takeAll(events.slice(0, 2));

    await expect(inbox.takeAll(events)).rejects.toThrow('too large');
    expect(asked).toEqual([['E100', 'E101'], ['E102', 'E103'], ['E102']]);
    expect(await seen()).toEqual(['E100', 'E101']);

    for (let offered = 2; offered < 5; offered += 1)
      await expect(inbox.takeAll(events)).rejects.toThrow('too large');
    await inbox.takeAll(events);
    expect(await seen()).toEqual(['E100', 'E101', 'E103']);
    expect(await inbox.parked()).toBe(1);
  });

  test('events that nobody handles cost no commit: they are noted with the next one that has an effect', async () => {
    const inbox = new Inbox(target, {
      EnterpriseRated: (tx, { payload }) => tx.insert(SeenEntity, [{ usci: payload.usci }]),
    });
    const noted = async (): Promise<number> =>
      (await target.read((sql) => sql.rows('SELECT position FROM inbox_event'))).length;
    const rated = {
      usci: 'E200',
      level: 'GENERAL',
      regime: 'ORDER_237',
      effectiveFrom: '2019-01-01',
    } as const;
    for (const usci of names(3)) await append(usci);
    await source.write((tx) =>
      outbox.append(tx, { type: 'EnterpriseRated', payload: rated, causedBy: 'request:2' }),
    );
    await append('E300');
    await outbox.number();
    const events = await outbox.after(0);

    await inbox.takeAll(events.slice(0, 3));
    expect(await noted()).toBe(0);
    await inbox.takeAll(events.slice(3));
    expect([await seen(), await noted()]).toEqual([['E200'], 4]);
    await inbox.stop();
    expect(await noted()).toBe(5);
  });
});
