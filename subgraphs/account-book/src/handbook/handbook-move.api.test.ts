import { engines, temporarySchema } from '@trust-supervision/testkit';
import {
  ARTICLE,
  consumption,
  importOf,
  listInput,
  material,
  PLASTICS,
  product,
  startWorld,
  stranger,
  type World,
} from '../testing/account-book.world';
import {
  FIRST,
  handbookFiling,
  handbooksIn,
  SECOND,
  secondHandbook,
  type Answered,
} from '../testing/handbook.world';

const rulesOf = ({ faults }: Answered): string[] => (faults ?? []).map(({ path, rule }) => `${path} ${rule}`);

describe.each(engines)('moving handbooks on %s', (engine) => {
  let world: World;
  let handbooks: ReturnType<typeof handbooksIn>;
  let drop: () => Promise<void>;

  beforeEach(async () => {
    const schema = await temporarySchema(engine);
    world = await startWorld(schema.url);
    handbooks = handbooksIn(world);
    drop = async () => {
      await world.stop();
      await schema.drop();
    };
  });
  afterEach(async () => {
    expect(world.bugs).toEqual([]);
    await drop();
  });

  const refused = async (act: () => Promise<Answered>) => {
    const before = await world.facts();
    const answer = await act();
    expect(answer.__typename).toBe('FilingRefused');
    expect(await world.facts()).toBe(before);
    return answer;
  };

  test('two handbooks become a book; lists go on in the book, and the handbooks refuse them', async () => {
    await handbooks.keepBoth();
    const preview = await handbooks.preview([SECOND, FIRST]);
    expect(preview).toMatchObject({
      handbooks: [{ handbookNumber: FIRST }, { handbookNumber: SECOND }],
      conflicts: [],
      limits: { importCeilingUsd: '372900', maxTurnoverAmount: '18.645', surplusUsd: '27298.1481635' },
    });
    expect(
      preview.materials?.map(({ itemNumber, openingQuantity, quantity, price, origins }) => [
        itemNumber,
        openingQuantity?.value,
        quantity?.value,
        price?.amount,
        origins.map(
          (origin) => `${origin.handbook.handbookNumber}/${origin.itemNumber}: ${origin.quantity?.value}`,
        ),
      ]),
    ).toEqual([
      [1, '13000', '80000', '2.00755', [`${FIRST}/1: 12345.67891`, `${SECOND}/5: 654.32109`]],
      [2, '800', '0', '1.50', [`${FIRST}/2: 800`]],
      [3, '0', '0', '6.00', [`${SECOND}/7: 0`]],
    ]);
    expect(preview.products).toMatchObject([
      { itemNumber: 1, name: 'Gear housing', quantity: { value: '39000' }, openingQuantity: null },
    ]);
    expect(preview.consumptions).toEqual([
      {
        productItemNumber: 1,
        materialItemNumber: 1,
        version: 'C0001101',
        netConsumption: '1.4',
        tangibleLossRate: '2.4',
        origin: { handbook: { handbookNumber: FIRST }, productItemNumber: 1, version: '1' },
      },
      expect.objectContaining({ materialItemNumber: 2, version: 'C0001101', netConsumption: '0.2' }),
      expect.objectContaining({
        materialItemNumber: 1,
        version: 'C0001201',
        netConsumption: '1.35',
        origin: { handbook: { handbookNumber: SECOND }, productItemNumber: 3, version: 'A' },
      }),
      expect.objectContaining({ materialItemNumber: 3, version: 'C0001201', netConsumption: '0.01' }),
    ]);

    const moved = await handbooks.move(preview.digest);
    const bookNumber = 'E09062000001';
    expect(moved).toEqual({
      __typename: 'HandbooksMoved',
      accountBook: { bookNumber },
      handbooks: [
        { handbookNumber: FIRST, state: 'MOVED', accountBook: { bookNumber } },
        { handbookNumber: SECOND, state: 'MOVED', accountBook: { bookNumber } },
      ],
    });

    const imported = importOf('I-1', '1000', '2000', { bookNumber });
    expect((await world.fileList(imported)).__typename).toBe('BondedListFiled');
    const exportOf = (internalNumber: string, quantity: string, version: string) =>
      listInput(
        internalNumber,
        {
          mode: '0615',
          direction: 'EXPORT',
          kind: 'PRODUCT',
          lines: [{ quantity, version, hsCode: ARTICLE }],
        },
        { bookNumber },
      );
    expect((await world.fileList(exportOf('E-1', '100', 'C0001101'))).__typename).toBe('BondedListFiled');
    expect((await world.fileList(exportOf('E-2', '200', 'C0001201'))).__typename).toBe('BondedListFiled');

    const late = await refused(() => world.fileList(importOf('I-2', '1', '2', { bookNumber: FIRST })));
    expect(late.faults).toMatchObject([
      { path: 'bookNumber', rule: 'HANDBOOK_MOVED', value: FIRST, allowed: bookNumber },
    ]);
    const hidden = await world.fileList(importOf('I-2', '1', '2', { bookNumber: FIRST }), stranger);
    expect(hidden.__typename).toBe('NotFound');

    const { data } = await world.ask(
      `query ($b: String!) { accountBook(bookNumber: $b) {
        periods { beginsOn }
        materials { nodes { itemNumber openingQuantity { value } bookBalance { value } origins { handbook { handbookNumber } itemNumber name quantity { value unit } } } }
        products { nodes { origins { itemNumber quantity { value } } unitConsumptions { version material { itemNumber } unitConsumption origin { handbook { handbookNumber } productItemNumber version } } } } } }`,
      { b: bookNumber },
    );
    // 1.4 / 0.97 = 1.443298969 and 1.35 / 0.97 = 1.391752577: 100 pieces of the first version take 144.32990 and 200 of
    // the second 278.35052 of 14,000; of glass fibre 100 pieces take 20.61856 of 800, of masterbatch 200 take 2 of none.
    expect(data?.['accountBook']).toMatchObject({
      periods: [{ beginsOn: '2020-06-01' }],
      materials: {
        nodes: [
          {
            openingQuantity: { value: '13000' },
            bookBalance: { value: '13577.31958' },
            origins: [
              { handbook: { handbookNumber: FIRST }, itemNumber: 1, quantity: { value: '12345.67891' } },
              { itemNumber: 5, name: 'POLYAMIDE 6.6 (granules)', quantity: { value: '654.32109' } },
            ],
          },
          { bookBalance: { value: '779.38144' } },
          { bookBalance: { value: '-2' }, origins: [{ itemNumber: 7, quantity: { value: '0' } }] },
        ],
      },
      products: {
        nodes: [
          {
            origins: [{ itemNumber: 1, quantity: null }, { itemNumber: 3 }],
            unitConsumptions: [
              { version: 'C0001101', unitConsumption: '1.443298969', material: { itemNumber: 1 } },
              { version: 'C0001101', material: { itemNumber: 2 } },
              {
                version: 'C0001201',
                unitConsumption: '1.391752577',
                origin: { handbook: { handbookNumber: SECOND }, productItemNumber: 3, version: 'A' },
              },
              { version: 'C0001201', material: { itemNumber: 3 } },
            ],
          },
        ],
      },
    });
    const events = await world.database.read((sql) =>
      sql.rows<{ payload: string }>("SELECT payload FROM outbox_event WHERE type = 'HandbooksMoved'"),
    );
    expect(events.map(({ payload }) => JSON.parse(payload) as unknown)).toEqual([
      {
        bookId: expect.any(String),
        bookNumber,
        enterpriseUsci: PLASTICS,
        handbookNumbers: [FIRST, SECOND],
      },
    ]);
  });

  test('handbooks without balances, expired, or of different days are named and not moved', async () => {
    await handbooks.file(handbookFiling(FIRST, { validUntil: '2020-05-31' }));
    await handbooks.file(secondHandbook());
    await handbooks.file(handbookFiling('C09061900013'));
    await handbooks.state(SECOND, { 5: '1', 7: '0' });
    await handbooks.state('C09061900013', { 1: '1', 2: '0' }, { asOf: '2020-05-30' });
    const numbers = [FIRST, SECOND, 'C09061900013'];
    const expected = [
      `handbooks[${FIRST}].validUntil HANDBOOK_EXPIRED`,
      `handbooks[${FIRST}].balances[1] HANDBOOK_BALANCE_MISSING`,
      `handbooks[${FIRST}].balances[2] HANDBOOK_BALANCE_MISSING`,
      'handbooks BALANCES_OF_DIFFERENT_DAYS',
    ];
    expect(rulesOf(await handbooks.preview(numbers))).toEqual(expected);
    expect(rulesOf(await refused(() => handbooks.move('x', { handbookNumbers: numbers })))).toEqual(expected);
    expect(rulesOf(await handbooks.preview([]))).toEqual(['handbookNumbers HANDBOOKS_MISSING']);
    expect(await handbooks.preview([SECOND, 'C09061900099'])).toMatchObject({ __typename: 'NotFound' });
  });

  test('a move is refused when the preview changed, and for every fault of the book', async () => {
    await handbooks.keepBoth();
    const preview = await handbooks.preview([FIRST, SECOND]);
    await handbooks.state(SECOND, { 5: '654', 7: '0' }, { requestId: 'state-again' });
    const answer = await refused(() =>
      handbooks.move(preview.digest, { bookNumber: FIRST, district: '9999', maxTurnoverAmount: '2.7' }),
    );
    expect(rulesOf(answer)).toEqual([
      'expectedDigest PREVIEW_CHANGED',
      'head.bookNumber BOOK_NUMBER_OF_HANDBOOK',
      'head.maxTurnoverAmount TURNOVER_BELOW_SURPLUS',
      'head.district DISTRICT_UNKNOWN',
    ]);
    const fresh = await handbooks.preview([FIRST, SECOND]);
    expect(answer.faults?.[0]?.allowed).toBe(fresh.digest);
    expect(await handbooks.move(fresh.digest, { requestId: 'move-2' })).toMatchObject({
      __typename: 'HandbooksMoved',
    });
  });

  test('a book that was set up before with the same content does not take the handbooks in', async () => {
    await handbooks.file(handbookFiling(FIRST));
    await handbooks.state(FIRST, { 1: '5', 2: '8' });
    const { digest } = await handbooks.preview([FIRST]);
    const bookNumber = 'E09062000077';
    await world.fileBook({
      bookNumber,
      maxTurnoverAmount: '20',
      cycleDays: null,
      lastWriteOffOn: '2020-05-31',
      validUntil: null,
      materials: [
        material(1, { name: 'Polyamide 6,6', price: '2', quantity: '40000', openingQuantity: '5' }),
        material(2, { name: 'Glass fibre', price: '1.5', quantity: '0', openingQuantity: '8' }),
      ],
      products: [product(1, { name: 'Gear housing', quantity: '30000' })],
      consumptions: [
        consumption(1, 1, { version: 'C0001101' }),
        consumption(1, 2, { version: 'C0001101', netConsumption: '0.2' }),
      ],
    });
    const answer = await refused(() => handbooks.move(digest, { bookNumber, handbookNumbers: [FIRST] }));
    expect(rulesOf(answer)).toEqual(['head.internalNumber BOOK_REPEATED']);
    const other = await refused(() =>
      handbooks.move(digest, { requestId: 'm-2', cycleDays: 180, handbookNumbers: [FIRST] }),
    );
    expect(rulesOf(other)).toEqual(['head BOOK_REPEATED']);
  });

  test('materials that one version takes side by side stop a book by items, not one by part numbers', async () => {
    const alike = { name: 'Polyamide', price: '2', quantityDone: '10' };
    await handbooks.file(
      handbookFiling(FIRST, {
        materials: [material(1, alike), material(2, alike)],
      }),
    );
    await handbooks.state(FIRST, { 1: '4', 2: '5' });
    const byItem = await handbooks.preview([FIRST]);
    expect(byItem.materials).toHaveLength(1);
    expect(byItem).toMatchObject({ conflicts: [], materials: [{ openingQuantity: { value: '9' } }] });
    expect(byItem.consumptions).toMatchObject([{ netConsumption: '1.6' }]);

    await handbooks.file(
      secondHandbook({
        materials: [material(5, alike), material(7, { ...alike, name: 'polyamide' })],
      }),
    );
    await handbooks.state(SECOND, { 5: '1', 7: '0' });
    const conflicting = await handbooks.preview([SECOND]);
    expect(conflicting.conflicts).toMatchObject([
      { rule: 'CONSUMPTION_CANNOT_MERGE', value: 'materials 5, 7' },
    ]);
    const answer = await refused(() => handbooks.move(conflicting.digest, { handbookNumbers: [SECOND] }));
    expect(rulesOf(answer)).toEqual([`handbooks[${SECOND}].consumptions CONSUMPTION_CANNOT_MERGE`]);
    const byPart = await handbooks.preview([SECOND], 'PART_NUMBER');
    expect(byPart).toMatchObject({
      conflicts: [],
      materials: [{ partNumber: 'M-5' }, { partNumber: 'M-7' }],
    });
  });

  test('moving again gives the same outcome under its request and is refused under another', async () => {
    await handbooks.keepBoth();
    const { digest } = await handbooks.preview([FIRST, SECOND]);
    const first = await handbooks.move(digest);
    const facts = await world.facts();
    expect(await handbooks.move(digest)).toEqual(first);
    const again = await handbooks.move(digest, { requestId: 'move-2', internalNumber: 'SY-2' });
    expect(again.faults).toMatchObject([
      { rule: 'HANDBOOK_MOVED', value: FIRST, allowed: 'E09062000001' },
      { rule: 'HANDBOOK_MOVED', value: SECOND, allowed: 'E09062000001' },
    ]);
    const balances = await handbooks.state(FIRST, { 1: '1', 2: '1' }, { requestId: 'late' });
    expect(rulesOf(balances)).toEqual(['handbookNumber HANDBOOK_MOVED']);
    expect(await world.facts()).toBe(facts);
  });

  test('two moves of the same handbook at once make one book', async () => {
    await handbooks.keepBoth();
    const { digest } = await handbooks.preview([FIRST, SECOND]);
    const alone = await handbooks.preview([FIRST]);
    const answers = await Promise.all([
      handbooks.move(digest, { requestId: 'm-1', internalNumber: 'N-1' }),
      handbooks.move(alone.digest, { requestId: 'm-2', internalNumber: 'N-2', handbookNumbers: [FIRST] }),
      handbooks.move(digest, { requestId: 'm-3', internalNumber: 'N-3' }),
      handbooks.move(alone.digest, { requestId: 'm-4', internalNumber: 'N-4', handbookNumbers: [FIRST] }),
    ]);
    expect(answers.filter(({ __typename }) => __typename === 'HandbooksMoved')).toHaveLength(1);
    const refusals = answers.filter(({ __typename }) => __typename === 'FilingRefused');
    expect(refusals.every(({ faults }) => faults?.some(({ rule }) => rule === 'HANDBOOK_MOVED'))).toBe(true);
    const [row] = await world.database.read((sql) =>
      sql.rows<{ number: unknown }>('SELECT COUNT(*) AS number FROM account_book'),
    );
    expect(Number(row?.number)).toBe(1);
  });
});
