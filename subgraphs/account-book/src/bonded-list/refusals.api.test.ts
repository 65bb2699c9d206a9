import { engines, temporarySchema } from '@trust-supervision/testkit';
import {
  BOOK,
  importOf,
  listInput,
  material,
  staff,
  startWorld,
  type Fault,
  type World,
} from '../testing/account-book.world';

const rulesOf = (faults: Fault[] | undefined): string[] => (faults ?? []).map(({ rule }) => rule).toSorted();

describe.each(engines)('refused bonded lists on %s', (engine) => {
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

  let refusals = 0;
  const refused = async (list: { internalNumber: string }) => {
    const before = await world.facts();
    const answer = await world.fileList(list, staff, `refused-${(refusals += 1)}`);
    expect(answer.__typename).toBe('FilingRefused');
    expect(await world.facts()).toBe(before);
    return answer.faults ?? [];
  };

  test('every fault of a list is named at once, and nothing moves', async () => {
    await world.fileBook();
    const faults = await refused(
      listInput(
        'X-1',
        {
          mode: '0615',
          direction: 'IMPORT',
          kind: 'MATERIAL',
          lines: [
            { quantity: '-1', itemNumber: 7 },
            { quantity: '5', hsCode: '1234', unit: '007' },
            { quantity: '5', usd: '9000001', soldAs: 'CONVERTED_PRODUCT' },
            { quantity: '5', usd: '9000001', hsCode: '3908101200' },
          ],
        },
        { declaredOn: '2019-12-31' },
      ),
    );
    expect(rulesOf(faults)).toEqual([
      'HS_CODE_MALFORMED',
      'HS_CODE_MISMATCH',
      'ITEM_UNKNOWN',
      'PERIOD_CLOSED',
      'QUANTITY_NOT_POSITIVE',
      'SOLD_AS_NOT_ALLOWED',
      'TURNOVER_EXCEEDED',
      'UNIT_MISMATCH',
    ]);
    expect(faults.find(({ rule }) => rule === 'UNIT_MISMATCH')).toMatchObject({
      path: 'lines[1].unit',
      value: '007',
      allowed: '035',
    });
  });

  test.each([
    ['an unknown mode', { supervisionMode: '9999' }, ['MODE_UNKNOWN']],
    ['a mode of the other direction', { supervisionMode: '0664' }, ['MODE_MISMATCH']],
    ['a day that has not come', { declaredOn: '2020-06-02' }, ['DATE_IN_FUTURE']],
    ['no lines', { lines: [] }, ['LINES_MISSING']],
  ])('%s is refused', async (_case, fields, rules) => {
    await world.fileBook();
    expect(rulesOf(await refused(importOf('X-1', '1', '1', fields)))).toEqual(rules);
  });

  test('numbers and texts that cannot be kept are refused by name, not by the database', async () => {
    await world.fileBook();
    const list = importOf('N'.repeat(65), '0.000001', '1.000001', {
      counterpartBookNumber: 'X'.repeat(13),
    });
    const faults = await refused({
      ...list,
      lines: [{ ...list.lines[0], partNumber: ' ', unitPrice: '-1' }],
    } as { internalNumber: string });
    expect(faults.map(({ path, rule }) => `${path} ${rule}`).toSorted()).toEqual([
      'counterpartBookNumber TEXT_UNFIT',
      'internalNumber TEXT_UNFIT',
      'lines[0].partNumber PART_NUMBER_MISMATCH',
      'lines[0].partNumber TEXT_UNFIT',
      'lines[0].quantity NUMBER_UNFIT',
      'lines[0].totalAmount NUMBER_UNFIT',
      'lines[0].unitPrice NEGATIVE',
    ]);
    expect(faults.find(({ path }) => path === 'lines[0].quantity')).toMatchObject({
      value: '0.000001',
      allowed: 'at most 5 decimal places',
    });
  });

  test('a list that would move more than a book can ever count is refused before it is approved', async () => {
    await world.fileBook({ maxTurnoverAmount: null });
    const exports = listInput(
      'E-1',
      {
        mode: '0615',
        direction: 'EXPORT',
        kind: 'PRODUCT',
        lines: [{ quantity: '89000000000000' }, { quantity: '89000000000000' }],
      },
      { declaresCustoms: true },
    );
    expect(await refused(exports)).toMatchObject([{ rule: 'NUMBER_UNFIT' }]);
    expect((await world.fileList(importOf('I-1', '89000000000000', '1'))).__typename).toBe('BondedListFiled');
    expect(await refused(importOf('I-2', '89000000000000', '1'))).toMatchObject([
      { rule: 'NUMBER_UNFIT', allowed: 'at most 999999987500' },
    ]);
  });

  test('a line in US dollars is worth its amount, and nothing is worth none', async () => {
    await world.fileBook();
    const priced = (fields: object) => {
      const list = importOf('I-1', '1', '90000000000');
      return { ...list, lines: [{ ...list.lines[0], ...fields }] } as { internalNumber: string };
    };
    expect(rulesOf(await refused(priced({ usdAmount: '0.00001' })))).toEqual([
      'TURNOVER_EXCEEDED',
      'USD_AMOUNT_DIFFERS',
    ]);
    expect(rulesOf(await refused(priced({ currency: 'CNY', usdAmount: '0' })))).toEqual([
      'USD_AMOUNT_DIFFERS',
    ]);
    expect(rulesOf(await refused(priced({ currency: 'dollars', usdAmount: '1' })))).toEqual([
      'CURRENCY_MALFORMED',
    ]);
  });

  test.each([['x'], ['1e400'], ['NaN'], ['-1'], ['9999999999999999999999']])(
    'a cursor made of "%s" is refused',
    async (key) => {
      await world.fileBook();
      const after = Buffer.from(JSON.stringify([key])).toString('base64url');
      const { errors } = await world.ask(
        'query ($b: String!, $a: String) { accountBook(bookNumber: $b) { materials(after: $a) { nodes { itemNumber } } } }',
        { b: BOOK, a: after },
      );
      expect(errors?.[0]?.extensions).toEqual({ code: 'BAD_USER_INPUT' });
    },
  );

  test('a version that was never declared, a return beyond what came back and leftovers that never were are refused', async () => {
    await world.fileBook();
    const exported = (mode: string, quantity: string, version = '1') =>
      listInput('X-1', { mode, direction: 'EXPORT', kind: 'PRODUCT', lines: [{ quantity, version }] });
    expect(rulesOf(await refused(exported('0615', '1', '2')))).toEqual(['R08']);
    expect(await refused(exported('4600', '1'))).toMatchObject([
      { rule: 'RETURN_EXCEEDED', value: '1', allowed: 'at most 0' },
    ]);
    const leftovers = listInput('X-1', {
      mode: '0844',
      direction: 'IMPORT',
      kind: 'LEFTOVERS',
      lines: [{ quantity: '0.00001', hsCode: '3915909000' }],
    });
    expect(rulesOf(await refused(leftovers))).toEqual(['LEFTOVERS_EXCEEDED']);
  });

  test('leftovers can be sold up to the tangible loss of what was exported, to the last gram', async () => {
    await world.fileBook();
    await world.fileList(
      listInput('E-1', { mode: '0615', direction: 'EXPORT', kind: 'PRODUCT', lines: [{ quantity: '1000' }] }),
    );
    const sale = (number: string, quantity: string) =>
      listInput(number, {
        mode: '0844',
        direction: 'IMPORT',
        kind: 'LEFTOVERS',
        lines: [{ quantity, hsCode: '3915909000' }],
      });
    expect(await refused(sale('L-1', '34.63919'))).toMatchObject([
      { rule: 'LEFTOVERS_EXCEEDED', allowed: 'at most 34.63918' },
    ]);
    expect((await world.fileList(sale('L-2', '34.63918'))).__typename).toBe('BondedListFiled');
    expect(rulesOf(await refused(sale('L-3', '0.00001')))).toEqual(['LEFTOVERS_EXCEEDED']);
  });

  test('a controlled material is held to its approved maximum, reserved quantities included', async () => {
    await world.fileBook({
      materials: [material(1, { quantityControlled: true, maxRemainingQuantity: '100' })],
    });
    expect((await world.fileList(importOf('I-1', '60', '1', { declaresCustoms: true }))).__typename).toBe(
      'BondedListFiled',
    );
    expect(await refused(importOf('I-2', '41', '1'))).toMatchObject([
      { rule: 'ITEM_QUANTITY_EXCEEDED', value: '41', allowed: 'at most 40' },
    ]);
    expect((await world.fileList(importOf('I-3', '40', '1'))).__typename).toBe('BondedListFiled');
  });

  test('a list is filed once: the same request again answers the same, another one with its number is refused', async () => {
    await world.fileBook();
    const first = await world.fileList(importOf('I-1', '1', '1'));
    const facts = await world.facts();
    expect(await world.fileList(importOf('I-1', '1', '1'))).toEqual(first);
    expect((await world.fileList(importOf('I-1', '2', '1'))).__typename).toBe('RequestIdReused');
    expect(await world.facts()).toBe(facts);
    const again = await world.fileList(importOf('I-1', '1', '1'), staff, 'another request');
    expect(rulesOf(again.faults)).toEqual(['LIST_REPEATED']);
  });
});
