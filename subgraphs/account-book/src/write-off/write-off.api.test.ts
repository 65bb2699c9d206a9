import { Decimal, sum } from '@trust-supervision/kernel';
import { engines, temporarySchema, fieldOf } from '@trust-supervision/testkit';
import fc from 'fast-check';
import {
  BOOK,
  consumption,
  listInput,
  material,
  product,
  startWorld,
  type World,
} from '../testing/account-book.world';
import { leavePricesAlone } from '../testing/prices.world';
import { w5Lists } from '../testing/w5.world';
import { MATERIAL_CELLS } from './write-off';

type MaterialAnswer = Record<string, string> & { discrepancy: Record<string, string> | null };
type DryRunAnswer = {
  rowsRead: number;
  materials: { nodes: MaterialAnswer[] };
  products: { nodes: Record<string, string>[] };
};

const DRY_RUN = `query ($b: String!, $asOf: Date, $stock: CountedStockInput, $base: ToleranceBase! = THEORETICAL_REMAIN) {
  accountBook(bookNumber: $b) {
    writeOffDryRun(asOf: $asOf, stock: $stock, toleranceBase: $base) {
      rowsRead
      materials(first: 100) { nodes { ${MATERIAL_CELLS.join(' ')} discrepancy { actualRemaining inProducts difference differenceRate } } }
      products(first: 100) { nodes { version exported carriedOverOut returned reexported sold netExports } }
    }
  }
}`;
const EXPLANATION = `query ($b: String!, $cell: MaterialCell!, $after: String) {
  accountBook(bookNumber: $b) { writeOffDryRun { materials { nodes {
    explanation(cell: $cell, first: 100, after: $after) { nodes { contribution quantity flow bondedList { listNumber } product { itemNumber } } pageInfo { hasNextPage endCursor } }
  } } } }
}`;

describe.each(engines)('the write-off dry run on %s', (engine) => {
  let world: World;
  let drop: () => Promise<void>;

  beforeEach(async () => {
    const schema = await temporarySchema(engine);
    world = await startWorld(schema.url);
    await leavePricesAlone(world);
    drop = async () => {
      await world.stop();
      await schema.drop();
    };
  });
  afterEach(async () => {
    expect(world.bugs).toEqual([]);
    await drop();
  });

  const dryRun = async (variables: object = {}): Promise<DryRunAnswer> =>
    fieldOf<{ writeOffDryRun: DryRunAnswer }>(
      await world.ask(DRY_RUN, { b: BOOK, ...variables }),
      'accountBook',
    ).writeOffDryRun;
  const explained = async (cell: string): Promise<Decimal> => {
    let total = new Decimal(0);
    let after: string | null = null;
    do {
      const answer = await world.ask(EXPLANATION, { b: BOOK, cell, after });
      type Page = {
        nodes: { contribution: string; bondedList: { listNumber: string } }[];
        pageInfo: { hasNextPage: boolean; endCursor: string };
      };
      const book = fieldOf<{ writeOffDryRun: { materials: { nodes: { explanation: Page }[] } } }>(
        answer,
        'accountBook',
      );
      const page: Page | undefined = book.writeOffDryRun.materials.nodes[0]?.explanation;
      total = total.plus(sum((page?.nodes ?? []).map(({ contribution }) => new Decimal(contribution))));
      after = page?.pageInfo.hasNextPage ? page.pageInfo.endCursor : null;
    } while (after);
    return total;
  };

  test.each([1, 7])('W-5, each flow on %i lists: the same figures to the last digit', async (lists) => {
    await world.fileBook({ maxTurnoverAmount: null });
    for (const list of w5Lists(lists))
      expect(await world.fileList(list)).toMatchObject({ __typename: 'BondedListFiled' });

    const stock = {
      materials: [{ itemNumber: 1, rawWarehouse: '23850', workInProgress: '5520', atContractor: '970' }],
      products: [{ itemNumber: 1, quantity: '1500' }],
    };
    const { materials, products } = await dryRun({ stock });

    expect(materials.nodes).toEqual([
      {
        opening: '12500',
        imported: '180000',
        exchangedOut: '1500',
        carriedOverIn: '24000',
        added: '3200',
        reduced: '0',
        reexported: '4000',
        sold: '6721.64948',
        soldConverted: '721.64948',
        soldDamaged: '0',
        surplusCarriedOut: '2800',
        destroyed: '350',
        destroyedConverted: '0',
        destroyedDamaged: '0',
        consumed: '173773.19586',
        netConsumed: '168560',
        tangibleLoss: '4170.5567',
        intangibleLoss: '1042.63916',
        theoreticalRemaining: '32776.80414',
        leftoversOpening: '0',
        leftoversRecorded: '0',
        leftoversCounted: '0',
        leftoversTakenOut: '4100',
        leftoversDestroyed: '0',
        byProductsTakenOut: '0',
        byProductsDestroyed: '0',
        leftoversRemaining: '70.5567',
        discrepancy: {
          actualRemaining: '32504.94845',
          inProducts: '2164.94845',
          difference: '-271.85569',
          differenceRate: '-0.829414878',
        },
      },
    ]);
    expect(products.nodes).toEqual([
      {
        version: '1',
        exported: '90000',
        carriedOverOut: '30000',
        returned: '1200',
        reexported: '1100',
        sold: '500',
        netExports: '119900',
      },
    ]);
    expect(
      (await dryRun({ stock, base: 'OPENING_PLUS_IN' })).materials.nodes[0]?.discrepancy?.['differenceRate'],
    ).toBe('-0.122900402');

    for (const cell of MATERIAL_CELLS) {
      const value = new Decimal(materials.nodes[0]?.[cell] ?? 'NaN');
      const start = cell === 'opening' || cell === 'theoreticalRemaining' ? 12500 : 0;
      expect(`${cell} ${(await explained(cell)).plus(start).toFixed()}`).toBe(`${cell} ${value.toFixed()}`);
    }
  });

  test('counted stock that cannot be is refused by name', async () => {
    await world.fileBook();
    const counted = async (...materials: object[]): Promise<string> =>
      (await world.ask(DRY_RUN, { b: BOOK, stock: { materials, products: [] } })).errors?.[0]?.message ?? '';
    expect(await counted({ itemNumber: 1, rawWarehouse: '-1' })).toBe(
      'stock.materials[0].rawWarehouse is negative: -1',
    );
    expect(await counted({ itemNumber: 1, rawWarehouse: '90000000001' })).toContain('is too large');
    expect(
      await counted({ itemNumber: 1, rawWarehouse: '1' }, { itemNumber: 1, rawWarehouse: '1' }),
    ).toContain('is counted twice: 1');
    expect(await counted({ itemNumber: 1, rawWarehouse: '90000000000' })).toBe('');
  });

  test('as of a day it counts what had taken effect by then', async () => {
    await world.fileBook({ maxTurnoverAmount: null });
    const on = (number: string, declaredOn: string, quantity: string) =>
      world.fileList(
        listInput(
          number,
          { mode: '0615', direction: 'IMPORT', kind: 'MATERIAL', lines: [{ quantity }] },
          { declaredOn },
        ),
      );
    await on('I-1', '2020-02-03', '100');
    await on('I-2', '2020-03-02', '10');
    await on('I-3', '2020-03-03', '1');
    const imported = async (asOf: string) => (await dryRun({ asOf })).materials.nodes[0]?.['imported'];
    expect([
      await imported('2020-01-01'),
      await imported('2020-02-03'),
      await imported('2020-03-02'),
      await imported('2020-06-01'),
    ]).toEqual(['0', '100', '110', '111']);
    const before = await world.ask(DRY_RUN, { b: BOOK, asOf: '2019-12-31' });
    expect(before.data?.['accountBook']).toEqual({ writeOffDryRun: null });
  });

  test('random flows: every balance is the fold of its movements and the theoretical remainder, in any order', async () => {
    const flow = fc.constantFrom(
      { mode: '0615', direction: 'IMPORT', kind: 'MATERIAL' } as const,
      { mode: '0664', direction: 'EXPORT', kind: 'MATERIAL' } as const,
      { mode: '0700', direction: 'EXPORT', kind: 'MATERIAL' } as const,
      { mode: '0644', direction: 'IMPORT', kind: 'MATERIAL', soldAs: 'CONVERTED_PRODUCT' } as const,
      { mode: '0615', direction: 'EXPORT', kind: 'PRODUCT' } as const,
      { mode: '4600', direction: 'IMPORT', kind: 'PRODUCT' } as const,
      { mode: '0200', direction: 'EXPORT', kind: 'MATERIAL', soldAs: 'CONVERTED_PRODUCT' } as const,
      { mode: '0200', direction: 'EXPORT', kind: 'MATERIAL', soldAs: 'MATERIAL' } as const,
    );
    const line = fc.record({
      itemNumber: fc.constantFrom(1, 2),
      quantity: fc
        .integer({ min: 1, max: 99_999_999 })
        .map((scaled) => new Decimal(scaled).dividedBy(100_000).toFixed()),
    });
    const lists = fc.array(fc.tuple(flow, fc.array(line, { minLength: 1, maxLength: 3 })), {
      minLength: 1,
      maxLength: 12,
    });
    let books = 0;
    const balancesAfter = async (filed: { internalNumber: string }[]): Promise<string[]> => {
      books += 1;
      const bookNumber = `E0906200${String(books).padStart(4, '0')}`;
      await world.fileBook({
        requestId: bookNumber,
        bookNumber,
        internalNumber: bookNumber,
        maxTurnoverAmount: null,
        materials: [material(1, { openingQuantity: '17.5' }), material(2)],
        products: [product(1), product(2)],
        consumptions: [
          consumption(1, 1),
          consumption(1, 2, { netConsumption: '0.333333333' }),
          consumption(2, 2, { bondedShare: '85' }),
        ],
      });
      for (const list of filed) {
        const answer = await world.fileList(
          { ...list, bookNumber } as typeof list,
          undefined,
          `${bookNumber}/${list.internalNumber}`,
        );
        expect(answer).toMatchObject({ __typename: 'BondedListFiled' });
      }
      const folds = await world.database.read((sql) =>
        sql.rows<{ item_number: unknown; fold: unknown; quantity: unknown }>(
          `SELECT balance.item_number, balance.quantity, SUM(CASE movement.direction WHEN 'RECEIPT' THEN movement.quantity ELSE -movement.quantity END) AS fold
           FROM material_balance balance
           JOIN account_book book ON book.book_id = balance.book_id AND book.book_number = ?
           JOIN movement ON movement.book_id = balance.book_id AND movement.account = 'MATERIAL' AND movement.item_number = balance.item_number
           GROUP BY balance.item_number, balance.quantity ORDER BY balance.item_number`,
          [bookNumber],
        ),
      );
      for (const { fold, quantity } of folds) expect(String(fold)).toBe(String(quantity));
      const answer = await world.ask(
        `query ($b: String!) { accountBook(bookNumber: $b) { writeOffDryRun { materials { nodes { theoreticalRemaining material { bookBalance { value } } } } } } }`,
        { b: bookNumber },
      );
      const { writeOffDryRun } = fieldOf<{
        writeOffDryRun: {
          materials: {
            nodes: { theoreticalRemaining: string; material: { bookBalance: { value: string } } }[];
          };
        };
      }>(answer, 'accountBook');
      return writeOffDryRun.materials.nodes.map(({ theoreticalRemaining, material: { bookBalance } }) => {
        expect(bookBalance.value).toBe(theoreticalRemaining);
        return theoreticalRemaining;
      });
    };

    await fc.assert(
      fc.asyncProperty(
        lists.chain((some) =>
          fc.tuple(fc.constant(some), fc.shuffledSubarray([...some.keys()], { minLength: some.length })),
        ),
        async ([some, order]) => {
          const filed = some.map(([kind, lines], index) =>
            listInput(`R-${index}`, {
              ...kind,
              lines: lines.map((each) => ({ ...each, ...('soldAs' in kind ? { soldAs: kind.soldAs } : {}) })),
            }),
          );
          const inOrder = await balancesAfter(filed);
          const shuffled = await balancesAfter(order.map((index) => filed[index] as (typeof filed)[number]));
          expect(shuffled).toEqual(inOrder);
        },
      ),
      { numRuns: 12 },
    );
  }, 120_000);

  test('lists that are filed at the same moment end in the same balances as one after the other', async () => {
    await world.fileBook({ maxTurnoverAmount: null });
    const exports = Array.from({ length: 40 }, (_, index) =>
      listInput(`E-${index}`, {
        mode: '0615',
        direction: 'EXPORT',
        kind: 'PRODUCT',
        lines: [{ quantity: `${index + 1}.00007` }],
      }),
    );
    const answers = await Promise.all(exports.map((list) => world.fileList(list)));
    expect(answers.every(({ __typename }) => __typename === 'BondedListFiled')).toBe(true);
    // 820.0028 products take 1,183.50914 of the material when it is rounded once.
    const { materials } = await dryRun();
    expect(materials.nodes[0]).toMatchObject({
      consumed: new Decimal('820.0028').times('1.443298969').toDecimalPlaces(5).toFixed(),
    });
    const { data } = await world.ask(
      'query ($b: String!) { accountBook(bookNumber: $b) { materials { nodes { bookBalance { value } } } } }',
      { b: BOOK },
    );
    expect(data?.['accountBook']).toEqual({
      materials: { nodes: [{ bookBalance: { value: materials.nodes[0]?.['theoreticalRemaining'] } }] },
    });
  });
});
