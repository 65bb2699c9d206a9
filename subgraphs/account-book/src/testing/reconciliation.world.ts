import { fieldOf } from '@trust-supervision/testkit';
import {
  BOOK,
  consumption,
  importOf,
  material,
  product,
  staff,
  type Answered,
  type World,
} from './account-book.world';
import { enveloped, posting } from './receipts.world';

const FAULTS =
  '... on FilingRefused { faults { path rule value allowed message sheet row column } } ... on NotFound { kind key } ... on RequestIdReused { requestId }';
export const REPORT = `mutation ($input: ReportStockLedgerInput!) {
  reportStockLedger(input: $input) { __typename ... on StockLedgerReported { report { version cutOff takenAt reportedBy } accountBook { bookNumber } } ${FAULTS} }
}`;
export const RECEIVE = `mutation ($input: ReceiveCustomsReceiptInput!) {
  receiveCustomsReceipt(input: $input) { __typename ... on CustomsReceiptsReceived { repeated receipts { messageType listNumber outcome notes bondedList { internalNumber } } } ${FAULTS} }
}`;
export const KEEP = `mutation ($input: KeepMergeRelationInput!) {
  keepMergeRelation(input: $input) { __typename ... on MergeRelationKept { mergeRelation { partNumber effectiveFrom keptBy material { itemNumber } } } ${FAULTS} }
}`;
export const RECONCILIATION = `query ($book: String!, $asOf: Date) { accountBook(bookNumber: $book) { reconciliation(asOf: $asOf) {
  state asOf cutOff syncAgeMinutes freshHours itemsWithQuantityGap itemsWithAmountGap unmatchedListCount
  stockLedger { version reportedBy }
  lines { nodes { kind itemNumber material { partNumber } ledgerQuantity bookQuantity
    book { imported exported receivedAmount { amount } } receipts { imported exported receivedAmount { amount } }
    ledgerQuantityGap ledgerAmountGap { amount } importedGap exportedGap receivedAmountGap { amount } } }
  unmatchedLists { nodes { reason listNumber internalNumber bondedList { state } receipt { messageType } } }
} } }`;

/** A comparison as it is answered. */
export type Compared = {
  state: string;
  cutOff: string;
  syncAgeMinutes: number | null;
  lines: { nodes: Record<string, unknown>[] };
  unmatchedLists: { nodes: Record<string, unknown>[] };
};
/** What became of a report or of receipts. */
export type Taken = Answered & {
  report?: { version: number };
  receipts?: { listNumber: string }[];
  repeated?: number;
};

/** A line of the ledger, of material 1 unless it says otherwise. */
export const held = (quantity: string, receivedAmount: string, fields: object = {}) => ({
  partNumber: 'M-1',
  quantity,
  unit: '035',
  receivedAmount,
  ...fields,
});

/** Rules and paths of a refusal, in its order. */
export const rulesOf = ({ faults }: Answered) => (faults ?? []).map(({ rule, path }) => `${rule} ${path}`);

/** A book of two materials, 12,500 of the first at hand, and what is done to reconcile it. */
export async function reconcilingIn(world: World) {
  await world.fileBook({
    materials: [material(1, { openingQuantity: '12500' }), material(2)],
    products: [product(1)],
    consumptions: [consumption(1, 1)],
  });
  let requests = 0;
  const reportInput = (lines: object[] | null, fields: object = {}) => ({
    requestId: `report-${(requests += 1)}`,
    bookNumber: BOOK,
    cutOff: '2020-06-01',
    takenAt: '2020-06-01T10:00:00+08:00',
    lines,
    ...fields,
  });
  const report = async (input: object, identity = staff): Promise<Taken> =>
    world.mutate(REPORT, 'reportStockLedger', input, identity);
  const receive = async (xml: string, identity = staff, fields: object = {}): Promise<Taken> => {
    const uploadId = await world.upload(Buffer.from(xml), identity);
    const input = { requestId: `receipt-${(requests += 1)}`, uploadId, ...fields };
    return world.mutate(RECEIVE, 'receiveCustomsReceipt', input, identity);
  };
  const keep = async (fields: object, identity = staff): Promise<Answered> => {
    const input = { requestId: `keep-${(requests += 1)}`, bookNumber: BOOK, ...fields };
    return world.mutate(KEEP, 'keepMergeRelation', input, identity);
  };
  const compared = async (asOf: string | null = null): Promise<Compared> => {
    const answer = await world.ask(RECONCILIATION, { book: BOOK, asOf });
    return fieldOf<{ reconciliation: Compared }>(answer, 'accountBook').reconciliation;
  };
  const stateNow = async (): Promise<string> => (await compared()).state;
  const unmoved = async (answer: () => Promise<Answered>): Promise<Answered> => {
    const before = await world.facts();
    const outcome = await answer();
    expect(await world.facts()).toBe(before);
    return outcome;
  };

  /** An import of 1,000 kg for 2,200 dollars, reported and confirmed: nothing differs. */
  const equalise = async (): Promise<string> => {
    const filed = await world.fileList(importOf('I-1', '1000', '2200'));
    const listNumber = filed.bondedList?.listNumber ?? '';
    await report(reportInput([held('13500', '2200')]));
    await receive(enveloped(posting({ listNumber, lines: [{ quantity: '1000', usd: '2200' }] })));
    return listNumber;
  };
  return { reportInput, report, receive, keep, compared, stateNow, unmoved, equalise };
}

export type Reconciling = Awaited<ReturnType<typeof reconcilingIn>>;
