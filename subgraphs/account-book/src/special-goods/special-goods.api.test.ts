import { engines, fieldOf, temporarySchema } from '@trust-supervision/testkit';
import { BOOK, listInput, material, startWorld, type World } from '../testing/account-book.world';
import { exportOf } from '../testing/self-approval.world';
import { unmoved } from '../testing/write-off.world';

const RUN = `query ($b: String!) { accountBook(bookNumber: $b) { writeOffDryRun { findings { check }
  materials { nodes { sold soldConverted soldDamaged destroyed destroyedConverted destroyedDamaged consumed theoreticalRemaining
    tangibleLoss leftoversTakenOut leftoversDestroyed byProductsTakenOut byProductsDestroyed leftoversRemaining
    explanation(cell: byProductsTakenOut) { nodes { contribution bondedList { internalNumber } } } } }
  products { nodes { sold soldDamaged destroyed destroyedDamaged netExports } } } } }`;
const GOODS = `query ($n: String!) { bondedList(listNumber: $n) { lines { flow soldAs
  specialGoods { kind disposal treatment { classifiedAs valueBasis bearsInterest licence } } } } }`;

const SCRAP = '3915909000';
const scrapList = (internalNumber: string, mode: string, lines: { quantity: string; soldAs?: string }[]) =>
  listInput(internalNumber, {
    mode,
    direction: mode === '0844' ? 'IMPORT' : 'EXPORT',
    kind: 'LEFTOVERS',
    lines: lines.map((line) => ({ ...line, hsCode: SCRAP })),
  });
const disposal = (internalNumber: string, mode: '0644' | '0200', [soldAs, quantity]: [string, string]) =>
  listInput(internalNumber, {
    mode,
    direction: mode === '0644' ? 'IMPORT' : 'EXPORT',
    kind: 'MATERIAL',
    lines: [{ quantity, soldAs }],
  });

describe.each(engines)('goods of special condition on %s', (engine) => {
  let world: World;
  let drop: () => Promise<void>;

  beforeAll(async () => {
    const schema = await temporarySchema(engine);
    world = await startWorld(schema.url);
    drop = schema.drop;
    await world.fileBook({ materials: [material(1, { openingQuantity: '50000' })] });
    await posted(exportOf('E-1', '10000', '1'));
  });
  afterAll(async () => {
    expect(world.bugs).toEqual([]);
    await world.stop();
    await drop();
  });

  async function posted(list: { internalNumber: string }): Promise<string> {
    const { bondedList } = await world.fileList(list);
    expect(bondedList).toMatchObject({ state: 'POSTED' });
    return bondedList?.listNumber ?? '';
  }
  const faultsOf = (list: { internalNumber: string }) =>
    unmoved(world, async () => (await world.fileList(list)).faults);

  test('by-products leave the balance of the scrap they are part of, and are told apart from leftovers', async () => {
    // 10,000 pieces of P left 346.39175 kg of scrap.
    const sold = await posted(
      scrapList('S-1', '0844', [{ quantity: '200' }, { quantity: '100', soldAs: 'BY_PRODUCT' }]),
    );
    await posted(scrapList('S-2', '0864', [{ quantity: '5.5', soldAs: 'BY_PRODUCT' }]));
    await posted(scrapList('S-3', '0400', [{ quantity: '10', soldAs: 'BY_PRODUCT' }, { quantity: '20' }]));
    expect(
      await faultsOf(scrapList('S-4', '0844', [{ quantity: '10.9', soldAs: 'BY_PRODUCT' }])),
    ).toMatchObject([{ rule: 'LEFTOVERS_EXCEEDED', value: '10.9', allowed: 'at most 10.89175' }]);
    const answer = await world.ask(GOODS, { n: sold });
    expect(fieldOf<{ lines: object[] }>(answer, 'bondedList').lines).toEqual([
      {
        flow: 'LEFTOVERS_SALE',
        soldAs: null,
        specialGoods: {
          kind: 'LEFTOVERS',
          disposal: 'SOLD',
          treatment: {
            classifiedAs: 'AS_PRESENTED',
            valueBasis: 'DOMESTIC_PRICE',
            bearsInterest: false,
            licence: 'EXEMPT',
          },
        },
      },
      {
        flow: 'BY_PRODUCT_SALE',
        soldAs: 'BY_PRODUCT',
        specialGoods: {
          kind: 'BY_PRODUCT',
          disposal: 'SOLD',
          treatment: {
            classifiedAs: 'AS_PRESENTED',
            valueBasis: 'BONDED_SHARE_OF_DOMESTIC_PRICE',
            bearsInterest: true,
            licence: 'BY_CODE_AS_PRESENTED',
          },
        },
      },
    ]);
  });

  test('W-7 damaged: 120 pieces lost in a flood take 173.19588 kg, as material and not as scrap', async () => {
    await posted(disposal('D-1', '0200', ['DISASTER_PRODUCT', '120']));
    await posted(disposal('D-2', '0200', ['DISASTER_MATERIAL', '350']));
    await posted(disposal('D-3', '0200', ['MATERIAL', '1']));
    await posted(disposal('D-4', '0644', ['DAMAGED_MATERIAL', '50']));
    await posted(disposal('D-5', '0644', ['DAMAGED_PRODUCT', '10']));
    const answer = await world.ask(RUN, { b: BOOK });
    const { writeOffDryRun: run } = fieldOf<{ writeOffDryRun: object }>(answer, 'accountBook');
    expect(run).toEqual({
      findings: expect.not.arrayContaining([{ check: 'NEGATIVE_QUANTITY' }, { check: 'TOTALS_DIFFER' }]),
      materials: {
        nodes: [
          {
            sold: '64.43299',
            soldConverted: '14.43299',
            soldDamaged: '50',
            destroyed: '524.19588',
            destroyedConverted: '173.19588',
            destroyedDamaged: '350',
            consumed: '14620.61856',
            // 50,000 less what products took, 351 destroyed and 50 sold.
            theoreticalRemaining: '34978.38144',
            tangibleLoss: '350.89484',
            leftoversTakenOut: '305.5',
            leftoversDestroyed: '30',
            byProductsTakenOut: '105.5',
            byProductsDestroyed: '10',
            leftoversRemaining: '15.39484',
            explanation: {
              nodes: [
                { contribution: '100', bondedList: { internalNumber: 'S-1' } },
                { contribution: '5.5', bondedList: { internalNumber: 'S-2' } },
              ],
            },
          },
        ],
      },
      products: {
        nodes: [
          { sold: '10', soldDamaged: '10', destroyed: '120', destroyedDamaged: '120', netExports: '10000' },
        ],
      },
    });
  });

  test('a list disposes only of what its mode does', async () => {
    expect(await faultsOf(disposal('B-1', '0644', ['BY_PRODUCT', '1']))).toMatchObject([
      {
        path: 'lines[0].soldAs',
        rule: 'SOLD_AS_NOT_ALLOWED',
        value: 'BY_PRODUCT',
        allowed:
          'MATERIAL, CONVERTED_PRODUCT, DISASTER_MATERIAL, DISASTER_PRODUCT, DAMAGED_MATERIAL, DAMAGED_PRODUCT, blank',
      },
    ]);
    expect(
      await faultsOf(scrapList('B-2', '0844', [{ quantity: '1', soldAs: 'DISASTER_MATERIAL' }])),
    ).toMatchObject([{ rule: 'SOLD_AS_NOT_ALLOWED', allowed: 'BY_PRODUCT, blank' }]);
  });
});
