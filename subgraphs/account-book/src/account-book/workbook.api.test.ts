import { writeAccountBookWorkbook, type AccountBookDocument } from '@trust-supervision/golden-pass';
import { Decimal, legalDate } from '@trust-supervision/kernel';
import {
  AS_CODES,
  bookHead,
  bookLine,
  consumptionLine,
  engines,
  temporarySchema,
} from '@trust-supervision/testkit';
import { ARTICLE, BOOK, PLASTICS, RESIN, startWorld, type World } from '../testing/account-book.world';
import { methodsIn } from '../testing/methods.world';
import { selfApproval } from '../testing/self-approval.world';

/** A book of `materials` materials and `products` products that consume `each` materials. */
function bookOf(materials: number, products: number, each: number): AccountBookDocument {
  return {
    head: bookHead({
      operator: { usci: PLASTICS, customsCode: '2102960001', name: 'Dalian Engineering Plastics' },
      bookNumber: BOOK,
      materialCount: materials,
      productCount: products,
    }),
    materials: Array.from({ length: materials }, (_, index) =>
      bookLine({ itemNumber: index + 1, hsCode: RESIN, unit: '035', openingQuantity: new Decimal(index) }),
    ),
    products: Array.from({ length: products }, (_, index) =>
      bookLine({ itemNumber: index + 1, hsCode: ARTICLE, unit: '007' }),
    ),
    consumptions: Array.from({ length: products * each }, (_, index) =>
      consumptionLine({
        productItemNumber: Math.floor(index / each) + 1,
        materialItemNumber: (index % materials) + 1,
        netConsumption: new Decimal('1.2'),
        tangibleLossRate: new Decimal('2.8'),
        intangibleLossRate: new Decimal('0.7'),
      }),
    ),
  };
}

describe.each(engines)('workbooks on %s', (engine) => {
  let world: World;
  let drop: () => Promise<void>;

  beforeEach(async () => {
    const schema = await temporarySchema(engine);
    world = await startWorld(schema.url);
    drop = async () => {
      await world.stop();
      await schema.drop();
    };
  });
  afterEach(async () => {
    expect(world.bugs).toEqual([]);
    await drop();
  });

  test('a workbook of 10,000 lines is imported with progress, and importing it again changes nothing', async () => {
    const file = await writeAccountBookWorkbook(bookOf(2_000, 1_000, 7), AS_CODES);
    const stages = new Set<string>();
    const look = async (): Promise<void> => {
      const { data } = await world.ask('{ importProgress(requestId: "wb-1") { stage done total } }');
      const progress = data?.['importProgress'] as { stage: string } | null;
      if (progress) stages.add(progress.stage);
    };
    const watch = setInterval(() => void look(), 20);
    const started = performance.now();
    const first = await world.importBook(file, 'wb-1');
    const seconds = (performance.now() - started) / 1000;
    clearInterval(watch);
    process.stdout.write(
      `${engine}: 10,000 lines imported in ${seconds.toFixed(1)} s, progress seen: ${[...stages].join(', ')}\n`,
    );

    expect(first).toMatchObject({ __typename: 'AccountBookFiled', changed: true });
    expect([...stages]).toContain('READING');
    const count = async (table: string) => {
      const [row] = await world.database.read((sql) =>
        sql.rows<{ number: unknown }>(`SELECT COUNT(*) AS number FROM ${table}`),
      );
      return Number(row?.number);
    };
    expect([await count('book_item'), await count('unit_consumption'), await count('movement')]).toEqual([
      3_000, 7_000, 1_999,
    ]);
    expect((await world.ask('{ importProgress(requestId: "wb-1") { stage done total } }')).data).toEqual({
      importProgress: { stage: 'DONE', done: 10_000, total: 10_000 },
    });

    const facts = await world.facts();
    expect(await world.importBook(file, 'wb-2')).toMatchObject({
      __typename: 'AccountBookFiled',
      changed: false,
    });
    expect(await world.facts()).toBe(facts);
  }, 120_000);

  test('a changed workbook is refused as a set-up and taken as a change: items change, but no consumption does', async () => {
    const book = bookOf(3, 1, 2);
    await world.importBook(await writeAccountBookWorkbook(book, AS_CODES), 'wb-1');
    const [first, second, third] = book.materials;
    if (!first || !second || !third) throw new Error('the book has these lines');
    const price = new Decimal('3.75');
    const changed = { ...book, materials: [first, { ...second, price }, third] };
    const file = await writeAccountBookWorkbook(changed, AS_CODES);
    expect((await world.importBook(file, 'wb-2')).faults?.map(({ rule }) => rule)).toEqual(['BOOK_REPEATED']);

    const more = consumptionLine({
      productItemNumber: 1,
      materialItemNumber: 3,
      unitConsumption: new Decimal('0.5'),
    });
    const before = await world.facts();
    const fixed = {
      ...changed,
      head: { ...book.head, district: '0908', accountingMethod: 'WORK_ORDER' as const },
      consumptions: [...book.consumptions, more],
    };
    const refused = await world.importBookChange(await writeAccountBookWorkbook(fixed, AS_CODES), 'wb-3');
    expect(refused.faults?.map(({ rule, row }) => [rule, row])).toEqual([
      ['HEAD_FIXED', expect.any(Number)],
      ['HEAD_FIXED', expect.any(Number)],
      ['CONSUMPTION_APART', expect.any(Number)],
    ]);
    // A period keeps its accounting method (domain 2.3): a change of the book is no way around that.
    expect(refused.faults).toContainEqual(
      expect.objectContaining({ rule: 'HEAD_FIXED', value: 'WORK_ORDER', allowed: 'UNIT_CONSUMPTION' }),
    );
    expect(await world.facts()).toBe(before);

    expect(await world.importBookChange(file, 'wb-4')).toMatchObject({
      __typename: 'AccountBookChangeFiled',
      change: { state: 'APPROVED', fields: [{ path: 'MATERIAL 2.price', before: '2.2', after: '3.75' }] },
    });
    expect(await world.importBook(file, 'wb-5')).toMatchObject({ changed: false });
    expect(await world.importBookChange(file, 'wb-6')).toMatchObject({ change: null });
  });

  test('a workbook names the method and the link that the book has by now, not those of its set-up', async () => {
    const book = bookOf(1, 1, 1);
    await world.importBook(await writeAccountBookWorkbook(book, AS_CODES), 'wb-1');
    const asked = selfApproval(world);
    const [method, link] = ['WORK_ORDER', 'BEFORE_WRITE_OFF'] as const;
    expect(await methodsIn(world).changeMethod({ method })).toMatchObject({ fromPeriod: 2 });
    expect(await asked.ask('changeConsumptionLink', { bookNumber: BOOK, link })).toMatchObject({
      __typename: 'ConsumptionLinkChanged',
    });
    const { head } = book;
    const named = async (accountingMethod: typeof method | 'UNIT_CONSUMPTION', request: string) => {
      const changed = { ...book, head: { ...head, accountingMethod, consumptionLink: link } };
      return world.importBookChange(await writeAccountBookWorkbook(changed, AS_CODES), request);
    };
    // The method holds from the next period on, the link already.
    expect(await named('UNIT_CONSUMPTION', 'wb-2')).toMatchObject({ change: null });
    expect((await named(method, 'wb-3')).faults).toMatchObject([
      { rule: 'HEAD_FIXED', value: method, allowed: 'UNIT_CONSUMPTION' },
    ]);
    world.clock.advanceTo(legalDate('2021-06-01'));
    expect(await named(method, 'wb-4')).toMatchObject({ change: null });
    const before = await world.facts();
    const late = await world.importBookChange(await writeAccountBookWorkbook(book, AS_CODES), 'wb-5');
    expect(late.faults).toMatchObject([
      { rule: 'HEAD_FIXED', value: 'UNIT_CONSUMPTION', allowed: method },
      { rule: 'HEAD_FIXED', value: head.consumptionLink, allowed: link },
    ]);
    expect(await world.facts()).toBe(before);
  });

  test('a workbook with errors imports nothing and lists every one with sheet, row, column and value', async () => {
    const book = bookOf(3, 1, 2);
    const [first, second, third] = book.materials;
    const [one, two] = book.consumptions;
    if (!first || !second || !third || !one || !two) throw new Error('the book has these lines');
    const file = await writeAccountBookWorkbook(
      {
        ...book,
        materials: [
          { ...first, hsCode: '0000000001' },
          { ...second, price: new Decimal('1'), currency: 'KRW' },
          third,
        ],
        consumptions: [
          { ...one, unitConsumption: new Decimal('1') },
          { ...two, tangibleLossRate: new Decimal('99.9'), intangibleLossRate: new Decimal('0.2') },
        ],
      },
      AS_CODES,
    );
    const before = await world.facts();
    const answer = await world.importBook(file, 'wb-1');
    expect(
      answer.faults?.map(({ rule, sheet, row, column, value }) => ({ rule, sheet, row, column, value })),
    ).toEqual([
      { rule: 'CURRENCY_WITHOUT_RATE', sheet: '料件', row: 4, column: '币制', value: 'KRW' },
      {
        rule: 'CONSUMPTION_TWICE',
        sheet: '单耗',
        row: 3,
        column: '单耗',
        value: 'unitConsumption 1, netConsumption 1.2',
      },
      { rule: 'LOSS_RATE_OUT_OF_RANGE', sheet: '单耗', row: 4, column: '单耗', value: '99.9 + 0.2' },
      { rule: 'HS_CODE_UNKNOWN', sheet: '料件', row: 3, column: '商品编码', value: '0000000001' },
    ]);
    expect(await world.facts()).toBe(before);
  });

  test('what a change deleted is not set up, and a cancelled book not at all', async () => {
    const book = bookOf(2, 1, 2);
    const [first, second] = book.materials;
    const [one, two] = book.consumptions;
    if (!first || !second || !one || !two) throw new Error('the book has these lines');
    const changed = {
      ...book,
      head: { ...book.head, declarationType: 'CHANGE' as const },
      materials: [first, { ...second, modification: 'DELETED' as const }],
      consumptions: [one, { ...two, modification: 'DELETED' as const }],
    };
    const cancelled = { ...changed, head: { ...book.head, declarationType: 'CANCEL' as const } };
    const refused = await world.importBook(await writeAccountBookWorkbook(cancelled, AS_CODES), 'wb-0');
    expect(refused.faults).toMatchObject([
      { rule: 'BOOK_CANCELLED', sheet: '表头', column: '申报类型', value: '注销' },
    ]);
    await world.importBook(await writeAccountBookWorkbook(changed, AS_CODES), 'wb-1');
    const { data } = await world.ask(
      'query ($b: String!) { accountBook(bookNumber: $b) { materials { nodes { itemNumber } } products { nodes { unitConsumptions { material { itemNumber } } } } } }',
      { b: BOOK },
    );
    expect(data?.['accountBook']).toEqual({
      materials: { nodes: [{ itemNumber: 1 }] },
      products: { nodes: [{ unitConsumptions: [{ material: { itemNumber: 1 } }] }] },
    });
  });

  test('an upload of somebody else is not there', async () => {
    const file = await writeAccountBookWorkbook(bookOf(1, 1, 1), AS_CODES);
    expect(await world.importBook(file.subarray(0, 100), 'wb-1')).toMatchObject({
      __typename: 'FilingRefused',
    });
    const { data } = await world.ask(
      'mutation ($i: ImportAccountBookInput!) { importAccountBook(input: $i) { __typename } }',
      { i: { requestId: 'wb-2', uploadId: 'not-mine' } },
    );
    expect(data).toEqual({ importAccountBook: { __typename: 'NotFound' } });
  });
});
