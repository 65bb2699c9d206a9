import type { DomainEvent, EventPayloads, EventType, SubgraphName } from '@trust-supervision/contracts';
import { Inbox, InProcessBus, Outbox, type EventLog } from '@trust-supervision/events';
import { legalDate, SetClock } from '@trust-supervision/kernel';
import { loadReferenceSets, seedSets } from '@trust-supervision/reference';
import { settled, startSubgraph, type Identity, type RunningSubgraph } from '@trust-supervision/subgraph';
import { engines, temporarySchema, type TemporaryDatabase, StatementLog } from '@trust-supervision/testkit';
import { guaranteeAuction } from '../index';
import { guaranteeHandlers } from './guarantee.events';
import { GuaranteeStore } from './guarantee.store';

const USCI = '91210200MA0000001X';
const OTHER_USCI = '91210200MA0000002T';
const BOOK = 'E09060000001';

/** The log of another subgraph, as the bus reads it. */
class ToldEvents implements EventLog {
  readonly #events: DomainEvent[] = [];

  constructor(private readonly source: SubgraphName) {}

  tell<Type extends EventType>(type: Type, payload: EventPayloads[Type]): void {
    const position = this.#events.length + 1;
    const eventId = `${this.source}:${position}`;
    const told = { eventId, position, type, version: 1, payload, causedBy: 'request:1', source: this.source };
    this.#events.push({
      ...told,
      occurredOn: '2020-01-02',
      recordedAt: '2020-01-02T00:00:00.000Z',
    } as DomainEvent);
  }

  after = async (position: number): Promise<DomainEvent[]> => this.#events.slice(position);
}

const officer: Identity = {
  subject: 'officer-1',
  name: 'Officer',
  role: 'OFFICER',
  scopes: [],
  usci: null,
  district: '0906',
  businessDay: legalDate('2020-03-02'),
  requestId: 'request-1',
};
const enterprise = (usci: string): Identity => ({ ...officer, role: 'ENTERPRISE', usci, district: null });

const stainlessSheet = (itemNumber = 1) => ({
  itemNumber,
  hsCode: '7219310000',
  quantity: '1000',
  price: '5000',
  currency: 'CNY',
});
type Answer = Record<'_entities', { guaranteeRequirement: Record<string, unknown> }[]>;
type Material = EventPayloads['AccountBookApproved']['materials'][number];

const REQUIREMENT = `
  case isMandatory asOf level { level effectiveFrom } shareRate
  full { amount currency } due { amount currency } waived { amount currency } legalBasis
  lines { itemNumber hsCode customsValue { amount } tariff { amount } consumptionTax { amount }
    valueAddedTax { amount } total { amount } unknownReason }
  problems { path rule message value allowed sheet row column }`;
const query = (argumentsOfField = ''): string => `
  query ($books: [_Any!]!) {
    _entities(representations: $books) {
      ... on AccountBook { bookNumber guaranteeRequirement${argumentsOfField} { ${REQUIREMENT} } }
    }
  }`;

describe.each(engines)('the guarantee requirement of a book on %s', (engine) => {
  let schema: TemporaryDatabase;
  let subgraph: RunningSubgraph;
  let bus: InProcessBus;
  let books: ToldEvents;
  let ratings: ToldEvents;
  const bugs: unknown[] = [];
  const statements = new StatementLog();

  beforeEach(async () => {
    schema = await temporarySchema(engine);
    bus = new InProcessBus((failure) => bugs.push(failure));
    books = new ToldEvents('account-book');
    ratings = new ToldEvents('enterprise-credit');
    bus.connect('account-book', books);
    bus.connect('enterprise-credit', ratings);
    subgraph = await startSubgraph(guaranteeAuction, {
      databaseUrl: schema.url,
      clock: new SetClock(legalDate('2020-03-02')),
      bus,
      onBug: (_source, failure) => bugs.push(failure),
      onStatement: statements.seen,
    });
    await loadReferenceSets(subgraph.database, seedSets());
  });
  afterEach(async () => {
    await subgraph.stop();
    await schema.drop();
    expect(bugs.splice(0)).toEqual([]);
  });

  const taken = async (): Promise<void> => {
    bus.published('account-book');
    bus.published('enterprise-credit');
    await settled([subgraph], bus);
  };
  const approve = (bookNumber: string, materials: Material[], enterpriseUsci = USCI): void =>
    books.tell('AccountBookApproved', {
      bookId: `id of ${bookNumber}`,
      bookNumber,
      enterpriseUsci,
      district: '0906',
      materials,
    });
  const rate = (level: EventPayloads['EnterpriseRated']['level'], effectiveFrom: string, usci = USCI): void =>
    ratings.tell('EnterpriseRated', { usci, level, regime: 'ORDER_237', effectiveFrom });

  type Asking = { identity?: Identity; asked?: string };
  const askAbout = (bookNumbers: readonly string[], { identity = officer, asked: on = '' }: Asking = {}) =>
    subgraph.execute({
      query: query(on),
      variables: { books: bookNumbers.map((bookNumber) => ({ __typename: 'AccountBook', bookNumber })) },
      identity,
    });
  async function requirements(
    bookNumbers: readonly string[],
    asking: Asking = {},
  ): Promise<Record<string, unknown>[]> {
    const { data, errors } = await askAbout(bookNumbers, asking);
    expect(errors).toBeUndefined();
    const [entities = []] = Object.values(data as Answer);
    return entities.map(({ guaranteeRequirement }) => guaranteeRequirement);
  }
  const yuan = (amount: string) => ({ amount, currency: 'CNY' });

  test('a certified enterprise owes half of the taxes on its materials, the other half is waived', async () => {
    rate('CERTIFIED', '2019-06-01');
    approve(BOOK, [stainlessSheet()]);
    await taken();

    expect(await requirements([BOOK])).toEqual([
      {
        case: 'FIRST_BUSINESS',
        isMandatory: false,
        asOf: '2020-03-02',
        level: { level: 'CERTIFIED', effectiveFrom: '2019-06-01' },
        shareRate: '0.5',
        full: yuan('989000.00'),
        due: yuan('494500.00'),
        waived: yuan('494500.00'),
        legalBasis: 'GACC Order 219 art. 17; GACC Orders 225 and 237 (domain 6.2)',
        lines: [
          {
            itemNumber: 1,
            hsCode: '7219310000',
            customsValue: { amount: '5000000.00' },
            tariff: { amount: '300000.00' },
            consumptionTax: { amount: '0.00' },
            valueAddedTax: { amount: '689000.00' },
            total: { amount: '989000.00' },
            unknownReason: null,
          },
        ],
        problems: [],
      },
    ]);
  });

  test('a must case is due in full, whatever the level', async () => {
    rate('ADVANCED_CERTIFIED', '2019-06-01');
    approve(BOOK, [stainlessSheet()]);
    await taken();

    const [waived] = await requirements([BOOK]);
    const [rectifying] = await requirements([BOOK], { asked: '(case: RECTIFICATION)' });

    expect(waived).toMatchObject({ due: yuan('0.00'), waived: yuan('989000.00') });
    expect(rectifying).toMatchObject({ isMandatory: true, due: yuan('989000.00'), waived: yuan('0.00') });
  });

  test('a downgrade counts from its day of effect, and the days before keep the former level', async () => {
    rate('ADVANCED_CERTIFIED', '2019-06-01');
    rate('DISCREDITED', '2020-02-15');
    approve(BOOK, [stainlessSheet()]);
    await taken();

    const on = async (day: string) => (await requirements([BOOK], { asked: `(asOf: "${day}")` }))[0];
    expect(await on('2020-02-14')).toMatchObject({
      level: { level: 'ADVANCED_CERTIFIED' },
      due: yuan('0.00'),
    });
    expect(await on('2020-02-15')).toMatchObject({ level: { level: 'DISCREDITED' }, due: yuan('989000.00') });
  });

  test('materials priced in dollars are valued at the exchange rate of the day', async () => {
    rate('GENERAL', '2019-06-01');
    approve(BOOK, [{ ...stainlessSheet(), quantity: '12000', price: '2.2', currency: 'USD' }]);
    await taken();

    const [requirement] = await requirements([BOOK]);
    expect(requirement).toMatchObject({
      full: yuan('36704.36'),
      due: yuan('36704.36'),
      waived: yuan('0.00'),
    });
  });

  test('names everything that is unknown of a book and gives no amount', async () => {
    approve(BOOK, [
      stainlessSheet(1),
      { itemNumber: 2, hsCode: '9999999999', quantity: null, price: '1', currency: 'KRW' },
    ]);
    await taken();

    const [requirement] = await requirements([BOOK]);

    expect(requirement).toMatchObject({ level: null, shareRate: null, full: null, due: null, waived: null });
    expect(requirement?.['lines']).toMatchObject([
      { itemNumber: 1, total: { amount: '989000.00' }, unknownReason: null },
      {
        itemNumber: 2,
        total: null,
        unknownReason:
          'material 2 has no quantity; KRW of material 2 has no exchange rate on that day; ' +
          '9999999999 of material 2 is not in the tariff of that day',
      },
    ]);
    expect(requirement?.['problems']).toMatchObject([
      { path: 'level', rule: 'LEVEL_UNKNOWN', sheet: null },
      { path: 'materials[2].quantity', rule: 'QUANTITY_UNKNOWN' },
      { path: 'materials[2].currency', rule: 'EXCHANGE_RATE_UNKNOWN', value: 'KRW' },
      { path: 'materials[2].hsCode', rule: 'HS_CODE_UNKNOWN', value: '9999999999' },
    ]);
  });

  test('a book approved again is taken over whole', async () => {
    rate('GENERAL', '2019-06-01');
    approve(BOOK, [stainlessSheet(1), stainlessSheet(2)]);
    approve(BOOK, [{ ...stainlessSheet(1), quantity: '500' }]);
    await taken();

    const [requirement] = await requirements([BOOK]);
    expect(requirement).toMatchObject({ full: yuan('494500.00'), lines: [{ itemNumber: 1 }] });
  });

  test('events that are delivered again change nothing', async () => {
    rate('CERTIFIED', '2019-06-01');
    rate('GENERAL', '2019-06-01');
    approve(BOOK, [stainlessSheet()]);
    await taken();
    const before = await requirements([BOOK]);

    const outbox = new Outbox('guarantee-auction', subgraph.database, new SetClock(legalDate('2020-03-02')));
    const store = new GuaranteeStore(subgraph.database, outbox);
    const inbox = new Inbox(subgraph.database, guaranteeHandlers(store));
    for (const event of [...(await ratings.after(0)), ...(await books.after(0))]) await inbox.take(event);

    expect(await requirements([BOOK])).toEqual(before);
    expect(before[0]).toMatchObject({ level: { level: 'GENERAL' }, due: yuan('989000.00') });
  });

  test('an enterprise sees its own book only, customs sees all, an agency what it was given, the public nothing', async () => {
    const otherBook = 'E09060000002';
    approve(BOOK, [stainlessSheet()]);
    approve(otherBook, [stainlessSheet()], OTHER_USCI);
    await taken();

    const seenBy = async (identity: Identity) =>
      (await requirements([BOOK, otherBook, 'E09060000003'], { identity })).map((found) => found !== null);

    expect(await seenBy(enterprise(USCI))).toEqual([true, false, false]);
    expect(await seenBy(enterprise(OTHER_USCI))).toEqual([false, true, false]);
    expect(await seenBy(officer)).toEqual([true, true, false]);
    const guarantor = {
      ...officer,
      role: 'AGENCY',
      scopes: ['guarantee:read'],
      enterprises: [USCI],
    } as const;
    expect(await seenBy(guarantor)).toEqual([true, false, false]);
    expect(await seenBy({ ...guarantor, enterprises: [] })).toEqual([false, false, false]);
    const refusals = async (identity: Identity) =>
      (await askAbout([BOOK, otherBook], { identity })).errors?.map(({ extensions }) => extensions['code']);
    expect(await refusals({ ...officer, role: 'PUBLIC' })).toEqual(['UNAUTHENTICATED', 'UNAUTHENTICATED']);
    expect(await refusals({ ...guarantor, scopes: ['book:read'] })).toEqual(['FORBIDDEN', 'FORBIDDEN']);
  });

  test('twenty books in one query cost as many statements as one', async () => {
    const numbers = Array.from({ length: 20 }, (_, index) => `E090600001${String(index).padStart(2, '0')}`);
    for (const [index, bookNumber] of numbers.entries()) {
      const usci = `91210200MA00001${String(index).padStart(2, '0')}X`;
      rate(index % 2 === 0 ? 'CERTIFIED' : 'GENERAL', '2019-06-01', usci);
      approve(bookNumber, [stainlessSheet(1), { ...stainlessSheet(2), hsCode: '0303630000' }], usci);
    }
    await taken();

    const costOf = async (bookNumbers: string[]): Promise<number> => {
      const asked = await statements.of(async () => {
        const found = await requirements(bookNumbers);
        expect(found.every((requirement) => requirement !== null && requirement['due'] !== null)).toBe(true);
      });
      return asked.length;
    };

    expect(await costOf(numbers.slice(0, 1))).toBe(6);
    expect(await costOf(numbers)).toBe(6);
  });

  test('the readiness names the versions of its reference sets', async () => {
    const { ok, detail } = await subgraph.ready();
    expect(ok).toBe(true);
    expect(detail['tariff']).toMatch(/^[0-9a-f]{64}$/);
  });
});
