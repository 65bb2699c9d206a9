import { randomUUID } from 'node:crypto';
import { OFFICER, type GraphClient } from '@trust-supervision/cli';
import { legalDate } from '@trust-supervision/kernel';
import { engines } from '@trust-supervision/testkit';
import { registerEnterprise, staffOf, startGraph, type TestGraph } from './graph';
import {
  USCI,
  BOOK,
  FIRST,
  SECOND,
  POLYAMIDE,
  GLASS,
  V1,
  VA,
  PERIOD,
  WRITE_OFF,
  FORM,
  PREVIEW,
  TERMS,
  material,
  handbook,
  RESTATED,
  listOf,
  made,
  IMPORT_OF,
  YEAR,
  STOCK,
  SHEET,
  STOCK_LINES,
  stockLine,
} from './two-handbooks';
import { outcomeOf, type Outcome } from './works';

/**
 * The first year of an enterprise that comes from contracts, as its people live it: two handbooks become a book, a year
 * of flows, a stock-take with a shortage inside the interval of 1 % and one outside, a supplementary report, and the
 * write-off after which the next period opens with what was counted. Every figure was worked out by hand.
 */
describe.each(engines)('two handbooks become a book, and the book lives a year, on %s', (engine) => {
  let graph: TestGraph;
  let staff: GraphClient;
  let officer: GraphClient;

  beforeAll(async () => {
    graph = await startGraph(engine, '2024-01-02');
    await registerEnterprise(graph, USCI);
    [staff, officer] = await Promise.all([graph.as(staffOf(USCI)), graph.as(OFFICER)]);
  }, 60_000);
  afterAll(async () => {
    expect(graph.faults).toEqual([]);
    await graph.stop();
  });

  test('the preview shows the book: polyamide of both contracts is one material, 13,000 kg at 2.00755', async () => {
    await filed(
      handbook(
        FIRST,
        [material(1, POLYAMIDE, 'Polyamide 6,6', '2.00'), material(2, GLASS, 'Glass fibre', '1.50')],
        1,
      ),
    );
    await filed(handbook(SECOND, [material(5, POLYAMIDE, 'POLYAMIDE 6.6 (granules)', '2.15')], 3));
    await stated(FIRST, { 1: '12345.67891', 2: '800' });
    await stated(SECOND, { 5: '654.32109' });
    // (12,345.67891 x 2.00 + 654.32109 x 2.15) / 13,000 = 26,098.1481635 / 13,000 = 2.00754986 -> 2.00755
    expect(await preview()).toMatchObject({
      materials: [
        { itemNumber: 1, price: { amount: '2.00755' }, openingQuantity: { value: '13000' } },
        { itemNumber: 2, price: { amount: '1.50' }, openingQuantity: { value: '800' } },
      ],
      products: [{ itemNumber: 1 }],
      consumptions: [{ version: V1 }, { version: V1 }, { version: VA }],
      conflicts: [],
    });
  });

  test('moved in one step, the handbooks refuse further lists and point to the book', async () => {
    const { digest } = await preview();
    const moved = await outcomeOf(
      staff,
      [
        'moveHandbooks',
        'MoveHandbooksInput',
        '... on HandbooksMoved { handbooks { handbookNumber state accountBook { bookNumber } } }',
      ],
      { ...TERMS, expectedDigest: digest },
    );
    const at = { state: 'MOVED', accountBook: { bookNumber: BOOK } };
    expect(moved).toMatchObject({
      handbooks: [
        { ...at, handbookNumber: FIRST },
        { ...at, handbookNumber: SECOND },
      ],
    });
    for (const handbookNumber of [FIRST, SECOND]) {
      const late = await file({ bookNumber: handbookNumber, ...IMPORT_OF(1, POLYAMIDE, '1') });
      expect(late).toEqual({
        __typename: 'FilingRefused',
        faults: [{ path: 'bookNumber', rule: 'HANDBOOK_MOVED', value: handbookNumber, allowed: BOOK }],
      });
    }
    expect(await balances()).toEqual(['13000', '800']);
  });

  test('a year of flows leaves 38,258.24744 kg of polyamide and 8,160.82475 kg of glass fibre', async () => {
    graph.clock.advanceTo(legalDate('2024-12-20'));
    // Customs releases the first import; all others need no declaration.
    const imported = await file({
      ...IMPORT_OF(1, POLYAMIDE, '180000'),
      declaresCustoms: true,
      declaredOn: undefined,
    });
    expect(imported).toMatchObject({ bondedList: { state: 'APPROVED' } });
    await released(`${(imported['bondedList'] as { listNumber: string }).listNumber}`);
    for (const list of YEAR) expect(await file(list)).toMatchObject({ bondedList: { state: 'POSTED' } });
    // Polyamide: 13,000 + 180,000 + 1,500 - 1,500 - 4,000 - 6,000 - 350 = 182,650, less what the products took:
    //   version 1, 1.40 / 0.97 = 1.443298969: 90,000 - 1,200 + 1,100 = 89,900 pieces take 129,752.57731
    //   the same, 500 pieces sold in China: 721.64948
    //   version A, 1.35 / 0.97 = 1.391752577: 10,000 pieces take 13,917.52577
    //   182,650 - 144,391.75256 = 38,258.24744
    // Glass fibre: 800 + 26,000 - 89,900 x 0.206185567 (18,536.08247) - 500 x 0.206185567 (103.09278) = 8,160.82475
    expect(await balances()).toEqual(['38258.24744', '8160.82475']);
    // Scrap: 3,114.06186 + 17.31959 + 334.02062 = 3,465.40207, of which 3,000 are sold.
    expect(await lines()).toMatchObject([
      {
        opening: '13000',
        tangibleLoss: '3465.40207',
        leftoversTakenOut: '3000',
        leftoversRemaining: '465.40207',
      },
      { opening: '800', imported: '26000', consumed: '18639.17525', soldConverted: '103.09278' },
    ]);
    // What is not there cannot go out again: 1,200 came back and 1,100 went out.
    const beyond = await file(listOf('0-beyond', ['4600', 'EXPORT', 'PRODUCT'], made('100.00001', V1)));
    expect(beyond).toMatchObject({
      faults: [{ rule: 'RETURN_EXCEEDED', value: '100.00001', allowed: 'at most 100' }],
    });
  });

  test('the stock-take finds 258.24744 kg too little of one, inside 1 %, and 260.82475 kg of the other, outside', async () => {
    graph.clock.advanceTo(legalDate('2025-01-06'));
    const stockTakeId = await counted();
    const closed = await outcomeOf(staff, ['closeStockTake', 'CloseStockTakeInput', STOCK_LINES], {
      stockTakeId,
    });
    // 258.24744 / 38,258.24744 = 0.675 %; 260.82475 / 8,160.82475 = 3.196 %
    expect((closed['stockTake'] as { lines: { nodes: unknown } }).lines.nodes).toEqual([
      stockLine(['30000', '6500', '1500'], ['38000', '-258.24744', '-0.67501116']),
      stockLine(['7900', '0', '0'], ['7900', '-260.82475', '-3.196058707']),
    ]);
    const reported = await writeOff('reportWriteOff', 'WriteOffReported', { stock: STOCK });
    expect(reported).toMatchObject({
      period: { state: 'DIFF_TO_CONFIRM' },
      versions: [{ number: 1, intervalPercent: '1' }],
    });
    expect(reported.outcomes).toMatchObject([
      { difference: '-258.24744', row: 3, needsDisposal: false },
      { difference: '-260.82475', row: null, needsDisposal: true },
    ]);
  });

  test('a supplementary report restates the glass fibre; the shortage shrinks and stays outside', async () => {
    await outcomeOf(
      staff,
      ['restateUnitConsumption', 'RestateUnitConsumptionInput', ''],
      RESTATED,
      'UnitConsumptionRestated',
    );
    // Glass fibre at 0.2015 / 0.97 = 0.207731959: 18,675.10311 and 103.86598 are taken, 26,800 less that is 8,021.03091.
    expect(await balances()).toEqual(['38258.24744', '8021.03091']);
    const restated = await writeOff('supplementWriteOff', 'WriteOffReported', { stock: STOCK });
    expect(restated.versions).toMatchObject([
      { number: 1, kind: 'NORMAL' },
      { number: 2, kind: 'SUPPLEMENTARY' },
    ]);
    // 121.03091 / 8,021.03091 = 1.509 %
    expect(restated.outcomes).toMatchObject([
      { difference: '-258.24744' },
      { difference: '-121.03091', needsDisposal: true },
    ]);
  });

  test('confirmed, disposed of by customs, approved: the next period opens with exactly what was counted', async () => {
    const explanations = [1, 2].map((itemNumber) => ({
      itemNumber,
      explanation: 'dust that the filters took',
    }));
    expect(
      await writeOff('confirmDiscrepancies', 'DiscrepanciesConfirmed', { version: 2, explanations }),
    ).toMatchObject({ period: { state: 'REVIEW' } });
    await writeOff('claimWriteOff', 'WriteOffClaimed', {}, officer);
    const early = await outcomeOf(officer, ['approveWriteOff', 'ApproveWriteOffInput', ''], { ...PERIOD });
    expect(early).toMatchObject({ faults: [{ rule: 'DISPOSAL_MISSING', value: '2' }] });
    const findings = [{ itemNumber: 2, reasonAccepted: true }];
    expect(
      await writeOff(
        'disposeDiscrepancy',
        'DiscrepancyDisposed',
        { findings, reason: 'outside the interval' },
        officer,
      ),
    ).toMatchObject({ period: { state: 'DISPOSAL' } });
    await writeOff('settleDisposal', 'DisposalSettled', { reason: 'the tax bill is paid' }, officer);
    const approved = await writeOff('approveWriteOff', 'WriteOffApproved', { reason: 'settled' }, officer);
    expect(approved).toMatchObject({
      period: { number: 1, state: 'APPROVED' },
      outcomes: [
        { row: 3, treatments: ['TAX_AS_DOMESTIC_SALE'], carriedForward: '38000' },
        { row: 5, treatments: ['TAX_AS_DOMESTIC_SALE'], carriedForward: '7900' },
      ],
    });
    expect(await balances()).toEqual(['38000', '7900']);
    expect(await lines()).toMatchObject([
      { opening: '38000', theoreticalRemaining: '38000', leftoversOpening: '465.40207' },
      { opening: '7900', theoreticalRemaining: '7900' },
    ]);
    const late = await file({ ...IMPORT_OF(1, POLYAMIDE, '1'), declaredOn: '2024-12-31' });
    expect(late).toMatchObject({
      faults: [{ path: 'declaredOn', rule: 'PERIOD_CLOSED', value: '2024-12-31' }],
    });
    expect(await balances()).toEqual(['38000', '7900']);
  });

  const filed = (input: object): Promise<Outcome> =>
    outcomeOf(staff, ['fileHandbook', 'FileHandbookInput', ''], input, 'HandbookFiled');
  const stated = (handbookNumber: string, remaining: Readonly<Record<number, string>>): Promise<Outcome> => {
    const kept = Object.entries(remaining).map(([item, left]) => ({
      itemNumber: Number(item),
      remaining: left,
    }));
    const input = { handbookNumber, asOf: '2023-12-31', basis: 'COUNTED', balances: kept };
    return outcomeOf(
      staff,
      ['stateHandbookBalances', 'StateHandbookBalancesInput', ''],
      input,
      'HandbookBalancesStated',
    );
  };
  const preview = async (): Promise<{ digest: string } & Record<string, unknown>> =>
    (await staff.run<{ move: { digest: string } & Record<string, unknown> }>(PREVIEW)).move;
  const file = (fields: object): Promise<Outcome> =>
    outcomeOf(
      staff,
      ['fileBondedList', 'FileBondedListInput', '... on BondedListFiled { bondedList { listNumber state } }'],
      { list: { internalNumber: randomUUID(), bookNumber: BOOK, declaresCustoms: false, ...fields } },
    );
  /** Customs releases the declaration of a list; the book knows when this resolves. */
  const released = async (listNumber: string): Promise<void> => {
    await graph.world.settled();
    const { bondedList } = await officer.run<{ bondedList: { declaration: { declarationNumber: string } } }>(
      'query ($n: String!) { bondedList(listNumber: $n) { declaration { declarationNumber } } }',
      { n: listNumber },
    );
    await outcomeOf(
      officer,
      ['releaseDeclaration', 'ReleaseDeclarationInput', ''],
      bondedList.declaration,
      'DeclarationReleased',
    );
    await graph.world.settled();
  };
  const balances = async (): Promise<string[]> => {
    const { accountBook } = await staff.run<{
      accountBook: { materials: { nodes: { bookBalance: { value: string } }[] } };
    }>(`{ accountBook(bookNumber: "${BOOK}") { materials { nodes { bookBalance { value } } } } }`);
    return accountBook.materials.nodes.map(({ bookBalance }) => bookBalance.value);
  };
  const lines = async (): Promise<unknown> =>
    (await staff.run<{ accountBook: { writeOffDryRun: { materials: { nodes: unknown } } } }>(FORM))
      .accountBook.writeOffDryRun.materials.nodes;
  /** Two persons count on 3 January; what moved since New Year stands on the sheet. */
  const counted = async (): Promise<string> => {
    const plan = {
      bookNumber: BOOK,
      cutOff: '2024-12-31',
      beginsOn: '2025-01-03',
      method: 'weighed',
      locations: ['Hall 1'],
    };
    const planned = await outcomeOf(
      staff,
      ['planStockTake', 'PlanStockTakeInput', '... on StockTakePlanned { stockTake { id } }'],
      plan,
    );
    const { id: stockTakeId } = planned['stockTake'] as { id: string };
    await outcomeOf(
      staff,
      ['recordCount', 'RecordCountInput', ''],
      { stockTakeId, sheet: SHEET },
      'CountRecorded',
    );
    return stockTakeId;
  };
  type WriteOff = { period: unknown; versions: unknown[]; outcomes: unknown[] };
  const writeOff = async (step: string, does: string, fields: object, client = staff): Promise<WriteOff> => {
    const type = `${step.charAt(0).toUpperCase()}${step.slice(1)}Input`;
    const outcome = await outcomeOf(
      client,
      [step, type, `... on ${does} { ${WRITE_OFF} }`],
      { ...PERIOD, ...fields },
      does,
    );
    return outcome['writeOff'] as WriteOff;
  };
});
