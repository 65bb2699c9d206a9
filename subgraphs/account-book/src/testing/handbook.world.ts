import { fieldOf } from '@trust-supervision/testkit';
import {
  consumption,
  material,
  officer,
  PLASTICS,
  product,
  staff,
  type Fault,
  type World,
} from './account-book.world';

export const FIRST = 'C09061900011';
export const SECOND = 'C09061900012';

/** A handbook that passes: 2 materials, 1 product; number and other fields may be changed. */
export const handbookFiling = (handbookNumber: string, fields: object = {}) => ({
  requestId: `file-${handbookNumber}`,
  handbookNumber,
  internalNumber: `HT-${handbookNumber.slice(-2)}`,
  enterpriseUsci: PLASTICS,
  enterpriseName: 'Dalian Engineering Plastics',
  district: '0906',
  importContractNumber: `IM-${handbookNumber.slice(-2)}`,
  exportContractNumber: `EX-${handbookNumber.slice(-2)}`,
  validUntil: '2020-12-31',
  materials: [
    material(1, { name: 'Polyamide 6,6', price: '2.00', quantity: '100000', quantityDone: '60000' }),
    material(2, { name: 'Glass fibre', price: '1.50', quantity: '40000', quantityDone: '40000' }),
  ],
  products: [product(1, { name: 'Gear housing', quantity: '50000', quantityDone: '20000' })],
  consumptions: [consumption(1, 1), consumption(1, 2, { netConsumption: '0.2' })],
  ...fields,
});

/** The second handbook: the same polyamide and gear housing under other names and numbers, and a material of its own. */
export const secondHandbook = (fields: object = {}) =>
  handbookFiling(SECOND, {
    materials: [
      material(5, {
        partNumber: 'M-1',
        name: 'POLYAMIDE 6.6 (granules)',
        price: '2.15',
        quantity: '50000',
        quantityDone: '10000',
      }),
      material(7, {
        partNumber: 'M-7',
        name: 'Masterbatch',
        price: '6',
        quantity: '900',
        quantityDone: '900',
      }),
    ],
    products: [product(3, { partNumber: 'P-1', name: 'Gear-housing', quantity: '9000', quantityDone: '0' })],
    consumptions: [
      consumption(3, 5, { version: 'A', netConsumption: '1.35' }),
      consumption(3, 7, {
        version: 'A',
        netConsumption: '0.01',
        tangibleLossRate: '0',
        intangibleLossRate: '0',
      }),
    ],
    ...fields,
  });

const FAULTS =
  '... on FilingRefused { faults { path rule value allowed sheet row column } } ... on NotFound { kind key } ... on RequestIdReused { requestId }';
const FILE = `mutation ($input: FileHandbookInput!) { fileHandbook(input: $input) {
  __typename ... on HandbookFiled { changed handbook { handbookNumber state } } ${FAULTS} } }`;
const IMPORT = `mutation ($input: ImportHandbookInput!) { importHandbook(input: $input) {
  __typename ... on HandbookFiled { changed warnings { rule } handbook { handbookNumber state } } ${FAULTS} } }`;
const STATE = `mutation ($input: StateHandbookBalancesInput!) { stateHandbookBalances(input: $input) {
  __typename ... on HandbookBalancesStated { handbook { balancesAsOf balancesBasis materials { itemNumber remaining { value } } } } ${FAULTS} } }`;
const ORIGINS = 'origins { handbook { handbookNumber } itemNumber name quantity { value } }';
const PREVIEW = `query ($u: String!, $n: [String!]!, $g: Granularity!) { handbookMove(enterpriseUsci: $u, handbookNumbers: $n, granularity: $g) {
  __typename
  ... on HandbookMove {
    digest handbooks { handbookNumber }
    materials { itemNumber partNumber name price { amount currency } quantity { value } openingQuantity { value } ${ORIGINS} }
    products { itemNumber name quantity { value } openingQuantity { value } ${ORIGINS} }
    consumptions { productItemNumber materialItemNumber version netConsumption tangibleLossRate origin { handbook { handbookNumber } productItemNumber version } }
    limits { importCeilingUsd maxTurnoverAmount surplusUsd } conflicts { path rule value }
  } ... on FilingRefused { faults { path rule value allowed } } ... on NotFound { kind key } } }`;
const MOVE = `mutation ($input: MoveHandbooksInput!) { moveHandbooks(input: $input) {
  __typename ... on HandbooksMoved { accountBook { bookNumber } handbooks { handbookNumber state accountBook { bookNumber } } } ${FAULTS} } }`;

type Quantity = { value: string } | null;
type Origin = { handbook: { handbookNumber: string }; itemNumber: number; name: string; quantity: Quantity };
type Merged = {
  itemNumber: number;
  partNumber: string | null;
  name: string;
  price: { amount: string; currency: string } | null;
  quantity: Quantity;
  openingQuantity: Quantity;
  origins: Origin[];
};
export type Answered = {
  __typename: string;
  changed?: boolean;
  faults?: Fault[];
  kind?: string;
  accountBook?: { bookNumber: string };
  handbooks?: { handbookNumber: string }[];
  digest?: string;
  materials?: Merged[];
  products?: Merged[];
  consumptions?: { version: string }[];
  limits?: Record<string, string | null>;
  conflicts?: { path: string; rule: string; value: string | null }[];
};
type Caller = typeof staff;

/** What an enterprise does with its handbooks in a world. */
export const handbooksIn = (world: World) => {
  const mutate = async (query: string, field: string, input: object, caller: Caller = staff) =>
    fieldOf<Answered>(await world.ask(query, { input }, caller), field);
  const preview = async (
    handbookNumbers: readonly string[],
    granularity: 'ITEM' | 'PART_NUMBER' = 'ITEM',
    caller: Caller = staff,
  ) =>
    fieldOf<Answered>(
      await world.ask(PREVIEW, { u: PLASTICS, n: handbookNumbers, g: granularity }, caller),
      'handbookMove',
    );
  const state = (
    handbookNumber: string,
    balances: Readonly<Record<number, string>>,
    fields: object = {},
    caller: Caller = staff,
  ) =>
    mutate(
      STATE,
      'stateHandbookBalances',
      {
        requestId: `state-${handbookNumber}`,
        handbookNumber,
        asOf: '2020-05-31',
        basis: 'COUNTED',
        balances: Object.entries(balances).map(([item, remaining]) => ({
          itemNumber: Number(item),
          remaining,
        })),
        ...fields,
      },
      caller,
    );
  return {
    preview,
    state,
    file: (filing: object, caller?: Caller) => mutate(FILE, 'fileHandbook', filing, caller),
    import: async (content: Buffer, requestId: string) =>
      mutate(IMPORT, 'importHandbook', { requestId, uploadId: await world.upload(content, staff) }),
    move: (expectedDigest: string | undefined, fields: object = {}, caller?: Caller) =>
      mutate(
        MOVE,
        'moveHandbooks',
        {
          requestId: 'move-1',
          enterpriseUsci: PLASTICS,
          handbookNumbers: [FIRST, SECOND],
          granularity: 'ITEM',
          expectedDigest: expectedDigest ?? '',
          internalNumber: 'SY-2020-1',
          district: '0906',
          accountingMethod: 'UNIT_CONSUMPTION',
          consumptionLink: 'BEFORE_EXPORT',
          maxTurnoverAmount: '20',
          annualCapacityUsd: '18000000',
          ...fields,
        },
        caller,
      ),
    /** Both handbooks are filed and their balances stated. */
    keepBoth: async () => {
      await mutate(FILE, 'fileHandbook', handbookFiling(FIRST));
      await mutate(FILE, 'fileHandbook', secondHandbook());
      await state(FIRST, { 1: '12345.67891', 2: '800' });
      await state(SECOND, { 5: '654.32109', 7: '0' });
    },
    asOfficer: (handbookNumber: string) =>
      world.ask(
        'query ($n: String!) { handbook(handbookNumber: $n) { state } }',
        { n: handbookNumber },
        officer,
      ),
  };
};
