import { writeHandbookWorkbook } from '@trust-supervision/golden-pass';
import { addDays } from '@trust-supervision/kernel';
import { engines, fieldOf, temporarySchema, TODAY } from '@trust-supervision/testkit';
import { material, officer, PLASTICS, startWorld, stranger, type World } from '../testing/account-book.world';
import { AS_CODES, documentOf } from '../testing/handbook.document';
import { FIRST, handbookFiling, handbooksIn, SECOND, type Answered } from '../testing/handbook.world';

const rulesOf = ({ faults }: Answered): string[] => (faults ?? []).map(({ path, rule }) => `${path} ${rule}`);

describe.each(engines)('handbooks on %s', (engine) => {
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

  test('the same handbook again changes nothing, another content under its number is refused', async () => {
    expect(await handbooks.file(handbookFiling(FIRST))).toMatchObject({ changed: true });
    const facts = await world.facts();
    expect(await handbooks.file(handbookFiling(FIRST, { requestId: 'again' }))).toMatchObject({
      changed: false,
    });
    const other = await handbooks.file(handbookFiling(FIRST, { requestId: 'other', internalNumber: 'X' }));
    expect(rulesOf(other)).toEqual(['head.handbookNumber HANDBOOK_REPEATED']);
    expect(await world.facts()).toBe(facts);
  });

  test('every fault of a handbook is named at once', async () => {
    const answer = await refused(() =>
      handbooks.file(
        handbookFiling('E09061900011', {
          district: '9999',
          importContractNumber: ' ',
          materials: [material(1, { hsCode: '0000000000', quantity: '1.000001', quantityDone: '-1.000001' })],
          products: [],
        }),
      ),
    );
    expect(rulesOf(answer).toSorted()).toEqual([
      'consumptions[0].productItemNumber ITEM_UNKNOWN',
      'consumptions[1].materialItemNumber ITEM_UNKNOWN',
      'consumptions[1].productItemNumber ITEM_UNKNOWN',
      'head.district DISTRICT_UNKNOWN',
      'head.handbookNumber HANDBOOK_NUMBER_MALFORMED',
      'head.importContractNumber TEXT_UNFIT',
      'materials[0].hsCode HS_CODE_UNKNOWN',
      'materials[0].quantity NUMBER_UNFIT',
      'materials[0].quantityDone NEGATIVE',
      'materials[0].quantityDone NUMBER_UNFIT',
      'products ITEMS_MISSING',
    ]);
  });

  test('a handbook is imported from its workbook, and what was done under it is unknown', async () => {
    const file = await writeHandbookWorkbook(documentOf(), AS_CODES);
    expect(await handbooks.import(file, 'wb-1')).toMatchObject({
      __typename: 'HandbookFiled',
      changed: true,
      handbook: { handbookNumber: FIRST, state: 'OPEN' },
    });
    const facts = await world.facts();
    expect(await handbooks.import(file, 'wb-2')).toMatchObject({ changed: false });
    expect(await world.facts()).toBe(facts);
    const { data } = await world.ask(
      `query ($n: String!) { handbook(handbookNumber: $n) { importContractNumber validUntil balancesAsOf
        materials { itemNumber declaredQuantity { value unit } importedQuantity { value } remaining { value } } } }`,
      { n: FIRST },
    );
    expect(data?.['handbook']).toEqual({
      importContractNumber: 'IM-1',
      validUntil: '2020-12-31',
      balancesAsOf: null,
      materials: [
        {
          itemNumber: 1,
          declaredQuantity: { value: '1000', unit: '035' },
          importedQuantity: null,
          remaining: null,
        },
      ],
    });
    await handbooks.state(FIRST, { 1: '1000' }, { basis: 'CUSTOMS_BALANCE' });
    expect((await handbooks.preview([FIRST])).materials).toMatchObject([
      { quantity: null, openingQuantity: { value: '1000' } },
    ]);
  });

  test('a workbook with errors keeps nothing and lists every one with its cell', async () => {
    const { head, materials, products, consumptions } = documentOf();
    const wrong = {
      head: { ...head, district: '0999' },
      materials: materials.map((line) => ({ ...line, hsCode: '0000000001', currency: 'KRW' })),
      products,
      consumptions: consumptions.map((line) => ({ ...line, tangibleLossRate: null })),
    };
    const file = await writeHandbookWorkbook({ ...wrong, head }, AS_CODES);
    const answer = await refused(() => handbooks.import(file, 'wb-1'));
    expect(answer.faults?.map(({ rule, path }) => `${path} ${rule}`)).toEqual([
      '料件!R3[币制] CURRENCY_WITHOUT_RATE',
      '单损耗!R3[单耗] LOSS_RATE_MISSING',
      '料件!R3[商品编码] HS_CODE_UNKNOWN',
    ]);
    const unread = await refused(async () =>
      handbooks.import(await writeHandbookWorkbook(wrong, AS_CODES), 'wb-2'),
    );
    expect(rulesOf(unread)).toEqual(['表头!R8[主管海关] UNKNOWN_DISTRICT']);
  });

  test('balances must name every material, and no more than came in', async () => {
    await handbooks.file(handbookFiling(FIRST));
    const answer = await refused(() =>
      handbooks.state(FIRST, { 1: '60000.00001', 9: '-1' }, { asOf: addDays(TODAY, 1) }),
    );
    expect(rulesOf(answer)).toEqual([
      'asOf DATE_IN_FUTURE',
      'balances[0].remaining BALANCE_ABOVE_RECEIPTS',
      'balances[1].itemNumber ITEM_UNKNOWN',
      'balances HANDBOOK_BALANCE_MISSING',
    ]);
    expect(answer.faults?.at(-1)?.value).toBe('2');
    expect(answer.faults?.[1]?.allowed).toBe('at most 60000');
  });

  test('an enterprise keeps, sees and moves its own handbooks only', async () => {
    expect((await handbooks.file(handbookFiling(FIRST), stranger)).__typename).toBe('NotFound');
    await handbooks.keepBoth();
    expect((await handbooks.preview([FIRST], 'ITEM', stranger)).__typename).toBe('NotFound');
    const { digest } = await handbooks.preview([FIRST, SECOND]);
    expect((await handbooks.move(digest, {}, stranger)).__typename).toBe('NotFound');
    const balances = await handbooks.state(FIRST, { 1: '1', 2: '1' }, {}, stranger);
    expect(balances.__typename).toBe('NotFound');
    const seenBy = async (caller: typeof stranger) =>
      fieldOf<unknown[]>(
        await world.ask(
          `query ($r: [_Any!]!) { _entities(representations: $r) { ... on Handbook { handbookNumber state materials { itemNumber declaredQuantity { value } importedQuantity { value } remaining { value } } products { exportedQuantity { value } consumptions { version netConsumption } } } ... on Enterprise { handbooks { handbookNumber } } } }`,
          {
            r: [
              { __typename: 'Handbook', handbookNumber: SECOND },
              { __typename: 'Enterprise', usci: PLASTICS },
            ],
          },
          caller,
        ),
        '_entities',
      );
    expect(await seenBy(stranger)).toEqual([null, { handbooks: [] }]);
    expect(await seenBy(officer)).toMatchObject([
      {
        handbookNumber: SECOND,
        state: 'OPEN',
        materials: [
          {
            itemNumber: 5,
            declaredQuantity: { value: '50000' },
            importedQuantity: { value: '10000' },
            remaining: { value: '654.32109' },
          },
          { itemNumber: 7, remaining: { value: '0' } },
        ],
        products: [
          {
            exportedQuantity: { value: '0' },
            consumptions: [{ version: 'A', netConsumption: '1.35' }, { netConsumption: '0.01' }],
          },
        ],
      },
      { handbooks: [{ handbookNumber: FIRST }, { handbookNumber: SECOND }] },
    ]);
    const forbidden = await world.ask(
      'mutation { stateHandbookBalances(input: { requestId: "o", handbookNumber: "C09061900011", asOf: "2020-05-31", basis: COUNTED, balances: [] }) { __typename } }',
      {},
      officer,
    );
    expect(forbidden.errors?.map(({ extensions }) => extensions['code'])).toEqual(['FORBIDDEN']);
  });
});
