import { OFFICER, type GraphClient } from '@trust-supervision/cli';
import {
  writeAccountBookWorkbook,
  writeBondedListCsv,
  type AccountBookDocument,
  type BondedListDocument,
} from '@trust-supervision/golden-pass';
import { addDays, Decimal, legalDate } from '@trust-supervision/kernel';
import { AS_CODES, bookHead, bookLine, consumptionLine, engines } from '@trust-supervision/testkit';
import { staffOf, startGraph, type TestGraph } from './graph';

const USCI = '91210200MA0000001K';
const BOOK = 'E09062000001';
const RESIN = '3908101101';
const HOUSING = '3926909090';
const SCRAP = '3915909000';

/** W-5 of domain 2.7: supervision mode, direction, lines, quantity, whether customs declares it, what it disposes of. */
const FLOWS = [
  ['0615', 'IMPORT', 'MATERIAL', '180000', true],
  ['0654', 'IMPORT', 'MATERIAL', '24000', true],
  ['0657', 'IMPORT', 'MATERIAL', '3200', false],
  ['0700', 'EXPORT', 'MATERIAL', '1500', true],
  ['0700', 'IMPORT', 'MATERIAL', '1500', true],
  ['0664', 'EXPORT', 'MATERIAL', '4000', true],
  ['0644', 'IMPORT', 'MATERIAL', '6000', true, 'MATERIAL'],
  ['0657', 'EXPORT', 'MATERIAL', '2800', false],
  ['0200', 'EXPORT', 'MATERIAL', '350', false, 'MATERIAL'],
  ['0615', 'EXPORT', 'PRODUCT', '90000', true],
  ['0654', 'EXPORT', 'PRODUCT', '30000', true],
  ['4600', 'IMPORT', 'PRODUCT', '1200', true],
  ['4600', 'EXPORT', 'PRODUCT', '1100', true],
  ['0644', 'IMPORT', 'MATERIAL', '500', true, 'CONVERTED_PRODUCT'],
  ['0844', 'IMPORT', 'LEFTOVERS', '3900', true],
  ['0864', 'EXPORT', 'LEFTOVERS', '200', true],
] as const;

describe.each(engines)('W-5 through the gateway on %s', (engine) => {
  let graph: TestGraph;
  let staff: GraphClient;
  let officer: GraphClient;

  beforeEach(async () => {
    graph = await startGraph(engine, '2020-01-02');
    staff = await graph.as(staffOf(USCI));
    officer = await graph.as(OFFICER);
  });
  afterEach(async () => {
    expect(graph.faults).toEqual([]);
    await graph.stop();
  });

  test.each([1, 5])(
    'an enterprise is registered, files its book, moves a year of goods on %i lists a flow, and sees its write-off',
    async (parts) => {
      await registerEnterprise(officer);
      await graph.world.settled();
      await importBook(staff);
      graph.clock.advanceTo(legalDate('2020-12-30'));
      for (const wave of inWaves(listsOf(parts))) {
        await importLists(staff, wave);
        await graph.world.settled();
        await releaseAll(officer);
        await graph.world.settled();
      }

      const { accountBook } = await staff.run<{
        accountBook: {
          bondedLists: { nodes: { state: string }[] };
          writeOffDryRun: { materials: { nodes: object[] }; products: { nodes: object[] } };
        };
      }>(DRY_RUN, { b: BOOK });

      expect(new Set(accountBook.bondedLists.nodes.map(({ state }) => state))).toEqual(new Set(['POSTED']));
      expect(accountBook.writeOffDryRun.products.nodes).toEqual([{ netExports: '119900', sold: '500' }]);
      expect(accountBook.writeOffDryRun.materials.nodes).toEqual([
        {
          opening: '12500',
          imported: '180000',
          carriedOverIn: '24000',
          added: '3200',
          reexported: '4000',
          sold: '6721.64948',
          soldConverted: '721.64948',
          surplusCarriedOut: '2800',
          destroyed: '350',
          consumed: '173773.19586',
          tangibleLoss: '4170.5567',
          intangibleLoss: '1042.63916',
          theoreticalRemaining: '32776.80414',
          leftoversRemaining: '70.5567',
          material: { bookBalance: { value: '32776.80414', unit: '035' } },
          discrepancy: {
            actualRemaining: '32504.94845',
            difference: '-271.85569',
            differenceRate: '-0.829414878',
          },
        },
      ]);
    },
    120_000,
  );
});

/** A return must stand in the ledger before it goes out again, and leftovers must have come up before they are sold. */
function inWaves(lists: readonly BondedListDocument[]): BondedListDocument[][] {
  const waveOf = ({ supervisionMode, direction }: BondedListDocument): number => {
    if (supervisionMode === '4600') return direction === 'IMPORT' ? 0 : 1;
    return ['0844', '0864'].includes(supervisionMode) ? 1 : 0;
  };
  return [0, 1].map((wave) => lists.filter((list) => waveOf(list) === wave));
}

const DRY_RUN = `query ($b: String!) { accountBook(bookNumber: $b) {
  bondedLists(first: 100) { nodes { state } }
  writeOffDryRun(stock: { materials: [{ itemNumber: 1, rawWarehouse: "23850", workInProgress: "5520", atContractor: "970" }], products: [{ itemNumber: 1, quantity: "1500" }] }) {
    materials { nodes { opening imported carriedOverIn added reexported sold soldConverted surplusCarriedOut destroyed consumed tangibleLoss intangibleLoss theoreticalRemaining leftoversRemaining
      material { bookBalance { value unit } } discrepancy { actualRemaining difference differenceRate } } }
    products { nodes { netExports sold } }
  } } }`;

async function registerEnterprise(officer: GraphClient): Promise<void> {
  const input = {
    requestId: 'register',
    usci: USCI,
    customsCode: '2102960001',
    nameZh: '大连工程塑料有限公司',
    nameEn: 'Dalian Engineering Plastics',
    district: '0906',
    trade: 'Engineering plastics',
    isManufacturer: true,
    tradesInOwnName: true,
  };
  const { outcome } = await officer.run<{ outcome: { __typename: string } }>(
    'mutation ($input: RegisterEnterpriseInput!) { outcome: registerEnterprise(input: $input) { __typename } }',
    { input },
  );
  expect(outcome).toEqual({ __typename: 'EnterpriseRegistered' });
  const rating = {
    requestId: 'rate',
    usci: USCI,
    level: 'CERTIFIED',
    effectiveFrom: '2020-01-01',
    reason: 'Audit',
  };
  const { rated } = await officer.run<{ rated: { __typename: string } }>(
    'mutation ($input: RateEnterpriseInput!) { rated: rateEnterprise(input: $input) { __typename } }',
    { input: rating },
  );
  expect(rated).toEqual({ __typename: 'EnterpriseRated' });
}

async function importBook(staff: GraphClient): Promise<void> {
  const { uploadId } = await staff.uploadContent(
    'book.xlsx',
    await writeAccountBookWorkbook(book(), AS_CODES),
  );
  const { outcome } = await staff.run<{ outcome: unknown }>(
    'mutation ($input: ImportAccountBookInput!) { outcome: importAccountBook(input: $input) { __typename ... on AccountBookFiled { accountBook { bookNumber } } ... on FilingRefused { faults { path rule value } } } }',
    { input: { requestId: 'book', uploadId } },
  );
  expect(outcome).toEqual({ __typename: 'AccountBookFiled', accountBook: { bookNumber: BOOK } });
}

async function importLists(staff: GraphClient, lists: readonly BondedListDocument[]): Promise<void> {
  const { uploadId } = await staff.uploadContent('lists.csv', Buffer.from(writeBondedListCsv(lists)));
  const { outcome } = await staff.run<{ outcome: unknown }>(
    'mutation ($input: ImportBondedListsInput!) { outcome: importBondedLists(input: $input) { __typename ... on BondedListsImported { filed refused outcomes { result { ... on FilingRefused { faults { path rule value allowed } } } } } ... on FilingRefused { faults { path rule value } } } }',
    { input: { requestId: `lists-${lists[0]?.internalNumber}`, uploadId } },
  );
  expect(outcome).toMatchObject({ __typename: 'BondedListsImported', filed: lists.length, refused: 0 });
}

/** Releases every declaration that waits, as the officer of the district. */
async function releaseAll(officer: GraphClient): Promise<void> {
  type Waiting = {
    declarations: { nodes: { declarationNumber: string }[]; pageInfo: { hasNextPage: boolean } };
  };
  for (;;) {
    const { declarations } = await officer.run<Waiting>(
      '{ declarations(state: GENERATED, first: 100) { nodes { declarationNumber } pageInfo { hasNextPage } } }',
    );
    for (const { declarationNumber } of declarations.nodes) {
      const input = { requestId: `release-${declarationNumber}`, declarationNumber };
      const { outcome } = await officer.run<{ outcome: unknown }>(
        'mutation ($input: ReleaseDeclarationInput!) { outcome: releaseDeclaration(input: $input) { __typename } }',
        { input },
      );
      expect(outcome).toEqual({ __typename: 'DeclarationReleased' });
    }
    if (!declarations.pageInfo.hasNextPage) return;
  }
}

/** Each flow split over uneven lists that add up to it. */
function listsOf(parts: number): BondedListDocument[] {
  return FLOWS.flatMap((flow, index) =>
    sharesOf(flow[3], parts).map((quantity, part) => ({
      internalNumber: `W5-${index}-${part}`,
      listNumber: null,
      bookNumber: BOOK,
      direction: flow[1],
      lineKind: flow[2],
      supervisionMode: flow[0],
      declaresCustoms: flow[4],
      declaredOn: addDays(legalDate('2020-02-03'), index * 14 + part),
      counterpartListNumber: null,
      counterpartBookNumber: null,
      lines: [lineOf(flow, quantity)],
      unknown: { head: [], message: [] },
      source: null,
    })),
  );
}

/** Parts that grow by equal steps; the last one takes what rounding left. */
function sharesOf(quantity: string, parts: number): Decimal[] {
  const steps = (parts * (parts + 1)) / 2;
  const shares = Array.from({ length: parts - 1 }, (_, part) =>
    new Decimal(quantity)
      .times(part + 1)
      .dividedBy(steps)
      .toDecimalPlaces(5, Decimal.ROUND_DOWN),
  );
  return [...shares, shares.reduce((left, share) => left.minus(share), new Decimal(quantity))];
}

function lineOf(
  [, , lineKind, , , soldAs]: (typeof FLOWS)[number],
  quantity: Decimal,
): BondedListDocument['lines'][number] {
  const isProduct = lineKind === 'PRODUCT' || soldAs === 'CONVERTED_PRODUCT';
  const goods = isProduct ? { hsCode: HOUSING, unit: '007' } : { hsCode: RESIN, unit: '035' };
  return {
    ...goods,
    ...(lineKind === 'LEFTOVERS' ? { hsCode: SCRAP } : {}),
    lineNumber: 1,
    itemNumber: 1,
    partNumber: null,
    name: null,
    quantity,
    currency: 'USD',
    unitPrice: null,
    totalAmount: quantity.times('2.2').toDecimalPlaces(2),
    usdAmount: null,
    originCountry: null,
    consumptionVersion: isProduct ? '1' : null,
    soldAs: soldAs ?? null,
    unknown: [],
    source: null,
  };
}

const book = (): AccountBookDocument => ({
  head: bookHead({
    operator: { usci: USCI, customsCode: '2102960001', name: 'Dalian Engineering Plastics' },
    bookNumber: BOOK,
  }),
  materials: [
    bookLine({
      itemNumber: 1,
      hsCode: RESIN,
      name: 'Polyamide 66',
      unit: '035',
      openingQuantity: new Decimal('12500'),
    }),
  ],
  products: [bookLine({ itemNumber: 1, hsCode: HOUSING, name: 'Housing', unit: '007' })],
  consumptions: [
    consumptionLine({
      productItemNumber: 1,
      materialItemNumber: 1,
      netConsumption: new Decimal('1.40'),
      tangibleLossRate: new Decimal('2.4'),
      intangibleLossRate: new Decimal('0.6'),
    }),
  ],
});
