import type { Identity } from '@trust-supervision/subgraph';
import { fieldOf } from '@trust-supervision/testkit';
import { BOOK, listInput, type Fault, type World } from './account-book.world';

const REFUSALS = `... on FilingRefused { faults { path rule value allowed sheet row column } }
  ... on NotFound { kind key } ... on RequestIdReused { requestId }`;
const LIST = `consumptionList { listNumber state endsOn withdrawnFor coveredLists { listNumber consumptionList { listNumber } }
  materials { material { itemNumber } quantity { value unit } } leftovers { material { itemNumber } hsCode name quantity { value unit } } }`;
const MUTATIONS = {
  fileConsumptionList: ['ConsumptionListFiled', `overdrawn { itemNumber } ${LIST}`],
  importConsumptionList: ['ConsumptionListFiled', LIST],
  withdrawConsumptionList: ['ConsumptionListWithdrawn', LIST],
  changeAccountingMethod: ['AccountingMethodChanged', 'method fromPeriod'],
  recordWorkOrders: ['WorkOrdersRecorded', 'steps'],
} as const;
type Mutation = keyof typeof MUTATIONS;

export type MethodAnswer = {
  __typename: string;
  faults?: Fault[];
  fromPeriod?: number;
  overdrawn?: { itemNumber: number }[];
  consumptionList?: { listNumber: string; state: string } & Record<string, unknown>;
};

/** The mutations of accounting methods through the graph, each with a request id of its own unless one is given. */
export function methodsIn(world: World) {
  let requests = 0;
  const call = (name: Mutation) => {
    const [done, fields] = MUTATIONS[name];
    const type = `${name.charAt(0).toUpperCase()}${name.slice(1)}Input`;
    const query = `mutation ($input: ${type}!) { ${name}(input: $input) { __typename ... on ${done} { ${fields} } ${REFUSALS} } }`;
    return async (input: object, identity?: Identity): Promise<MethodAnswer> => {
      requests += 1;
      const named = name === 'importConsumptionList' ? {} : { bookNumber: BOOK };
      const filled = { requestId: `${name}-${requests}`, ...named, ...input };
      return fieldOf<MethodAnswer>(await world.ask(query, { input: filled }, identity), name);
    };
  };
  return {
    fileList: call('fileConsumptionList'),
    importList: call('importConsumptionList'),
    withdraw: call('withdrawConsumptionList'),
    changeMethod: call('changeAccountingMethod'),
    recordOrders: call('recordWorkOrders'),
  };
}

/** Files a list and gives its number. */
export async function posted(world: World, list: { internalNumber: string }): Promise<string> {
  const { bondedList, faults } = await world.fileList(list);
  if (!bondedList) throw new Error(JSON.stringify(faults));
  return bondedList.listNumber;
}

/** An export of product 1. */
export const exportOf = (internalNumber: string, quantity: string, fields: object = {}) =>
  listInput(
    internalNumber,
    { mode: '0615', direction: 'EXPORT', kind: 'PRODUCT', lines: [{ quantity }] },
    fields,
  );

const COMPARISON = `query ($b: String!) { accountBook(bookNumber: $b) { periods { number consumptionComparison { nodes {
  product { itemNumber } version material { itemNumber } made used declaredUse declaredConsumption actualConsumption deviation deviationRate } } } } }`;

/** Declared against actual consumption in the book's first period. */
export async function comparedIn(world: World): Promise<Record<string, unknown>[]> {
  const { periods } = fieldOf<{ periods: { consumptionComparison: { nodes: Record<string, unknown>[] } }[] }>(
    await world.ask(COMPARISON, { b: BOOK }),
    'accountBook',
  );
  return periods[0]?.consumptionComparison.nodes ?? [];
}

const LINES = `query ($b: String!, $asOf: Date, $cell: MaterialCell!, $stock: CountedStockInput) { accountBook(bookNumber: $b) {
  materials { nodes { itemNumber bookBalance { value } movements(first: 100) { nodes { cause direction quantity { value } occurredOn lineNumber
    consumptionList { listNumber } workOrderNumber } } } }
  writeOffDryRun(asOf: $asOf, stock: $stock) { period { number accountingMethod } findings { check message rows { material { itemNumber } } }
    materials { nodes { material { itemNumber } opening imported sold soldConverted destroyed destroyedConverted consumed netConsumed tangibleLoss
      intangibleLoss theoreticalRemaining leftoversOpening leftoversRecorded leftoversTakenOut leftoversRemaining
      discrepancy { actualRemaining inProducts difference }
      explanation(cell: $cell) { nodes { contribution lineNumber flow bondedList { listNumber } consumptionList { listNumber } workOrderNumber } } } } } } }`;

export type MethodLine = Record<string, string> & {
  material: { itemNumber: number };
  discrepancy: Record<string, string> | null;
  explanation: {
    nodes: {
      contribution: string;
      lineNumber: number;
      flow: string;
      bondedList: { listNumber: string } | null;
      consumptionList: { listNumber: string } | null;
      workOrderNumber: string | null;
    }[];
  };
};
type Asked = {
  materials: {
    nodes: {
      itemNumber: number;
      bookBalance: { value: string };
      movements: { nodes: Record<string, unknown>[] };
    }[];
  };
  writeOffDryRun: {
    period: { number: number; accountingMethod: string };
    findings: { check: string; message: string; rows: { material: { itemNumber: number } | null }[] }[];
    materials: { nodes: MethodLine[] };
  };
};

/** The dry run of the book with one cell explained, beside its balances and movements. */
export const dryRunOf = async (
  world: World,
  {
    asOf = null,
    cell = 'consumed',
    stock = null,
  }: { asOf?: string | null; cell?: string; stock?: object | null } = {},
): Promise<Asked> => fieldOf<Asked>(await world.ask(LINES, { b: BOOK, asOf, cell, stock }), 'accountBook');
