import { fieldOf } from '@trust-supervision/testkit';
import { Decimal, fromScaled, QUANTITY, sum } from '@trust-supervision/kernel';
import type { Identity } from '@trust-supervision/subgraph';
import { MATERIAL_CELLS } from '../write-off/write-off';
import { BOOK, listInput, staff, type Fault, type World } from './account-book.world';

export const OTHER_BOOK = 'E09062000002';
export const unitLine = (unitConsumption: string, fields: object = {}) => ({
  productItemNumber: 1,
  materialItemNumber: 1,
  version: '2',
  unitConsumption,
  ...fields,
});
export const restated = (unitConsumption: string, materialItemNumber = 1) => ({
  materialItemNumber,
  unitConsumption,
});
export const exportOf = (internalNumber: string, quantity: string, version: string, fields: object = {}) =>
  listInput(
    internalNumber,
    { mode: '0615', direction: 'EXPORT', kind: 'PRODUCT', lines: [{ quantity, version }] },
    fields,
  );
/** A report on version 1 of product 1 for the running period. */
export const restatement = (unitConsumption: string, fields: object = {}) => ({
  bookNumber: BOOK,
  productItemNumber: 1,
  version: '1',
  reason: 'process improved',
  lines: [restated(unitConsumption)],
  ...fields,
});

const FAULTS =
  '... on FilingRefused { faults { path rule message value allowed limit { limit used reserved asked exceededBy } } } ... on NotFound { kind key }';
const RECORDED =
  '... on ConsultationRecorded { doubt { id version state outcome replacedBy steps { stepNumber state statement } } }';
const DONE = {
  declareUnitConsumption:
    '... on UnitConsumptionDeclared { movementsPosted overdrawn { itemNumber } versions { version changed product { itemNumber } } }',
  restateUnitConsumption: `... on UnitConsumptionRestated { overdrawn { itemNumber } report {
    reportNumber periodNumber reason movementsReversed movementsPosted
    before { unitConsumption reportNumber material { itemNumber } } after { unitConsumption reportNumber material { itemNumber } } } }`,
  changeConsumptionLink: '... on ConsumptionLinkChanged { link effectiveFrom }',
  doubtUnitConsumption: RECORDED,
  answerConsumptionDoubt: RECORDED,
  closeConsultation: RECORDED,
  enterConsumptionStandard: '... on ConsumptionStandardEntered { standard { upperLimit source } }',
};
const statementOf = (name: keyof typeof DONE): string => {
  const type = `${name[0]?.toUpperCase()}${name.slice(1)}Input`;
  const faults = name === 'enterConsumptionStandard' ? FAULTS.split(' ... on NotFound')[0] : FAULTS;
  return `mutation ($input: ${type}!) { ${name}(input: $input) { __typename ${DONE[name]} ${faults} } }`;
};

const STANDING = `query ($b: String!, $asOf: Date) { accountBook(bookNumber: $b) {
  materials(first: 100) { nodes { itemNumber bookBalance { value } } }
  writeOffDryRun(asOf: $asOf) {
    materials(first: 100) { nodes { material { itemNumber } ${MATERIAL_CELLS.join(' ')} } }
    products(first: 100) { nodes { version consumptionMissing netExports product { itemNumber } } }
  }
} }`;

type MovementRow = { internal_number: string; item_number: unknown; net: bigint | string };

export type SelfApprovalAnswer = {
  __typename: string;
  faults?: Fault[];
  movementsPosted?: number;
  overdrawn?: { itemNumber: number }[];
  versions?: { version: string; changed: boolean }[];
  report?: Record<string, unknown>;
  effectiveFrom?: string;
  doubt?: { id: string } & Record<string, unknown>;
};
export type Standing = {
  materials: { nodes: { itemNumber: number; bookBalance: { value: string } }[] };
  writeOffDryRun: {
    materials: { nodes: Record<string, string>[] };
    products: { nodes: { version: string; consumptionMissing: boolean; netExports: string }[] };
  };
};

/** What tests of self-approval ask of a world. */
export function selfApproval(world: World) {
  let requests = 0;
  const ask = async (
    name: keyof typeof DONE,
    input: object,
    identity: Identity = staff,
  ): Promise<SelfApprovalAnswer> => {
    requests += 1;
    const answer = await world.ask(
      statementOf(name),
      { input: { requestId: `self-${requests}`, ...input } },
      identity,
    );
    return fieldOf<SelfApprovalAnswer>(answer, name);
  };
  const standing = async (bookNumber = BOOK, asOf?: string): Promise<Standing> =>
    fieldOf<Standing>(await world.ask(STANDING, { b: bookNumber, asOf }), 'accountBook');
  return {
    ask,
    standing,
    /** Files a list that must be posted. */
    file: async (list: { internalNumber: string }, request?: string): Promise<void> => {
      const filed = await world.fileList(list, staff, request);
      expect(filed).toMatchObject({ __typename: 'BondedListFiled', bondedList: { state: 'POSTED' } });
    },
    declare: (lines: object[], fields: object = {}) =>
      ask('declareUnitConsumption', { bookNumber: BOOK, lines, ...fields }),
    balance: async (itemNumber = 1): Promise<string | undefined> =>
      (await standing()).materials.nodes.find((node) => node.itemNumber === itemNumber)?.bookBalance.value,
    /** A refusal, which must leave every fact as it was. */
    refused: async (name: keyof typeof DONE, input: object, identity?: Identity): Promise<string[]> => {
      const before = await world.facts();
      const answer = await ask(name, input, identity);
      expect(answer.__typename).toBe('FilingRefused');
      expect(await world.facts()).toBe(before);
      return (answer.faults ?? []).map(({ rule }) => rule);
    },
    /** What each list took of each material, whatever was reversed on the way. */
    takenByLists: async (bookNumber: string): Promise<Record<string, string>> => {
      const rows = await world.database.read((sql) =>
        sql.rows<MovementRow>(
          `SELECT list.internal_number, movement.item_number,
             SUM(CASE movement.direction WHEN 'RECEIPT' THEN movement.quantity ELSE -movement.quantity END) AS net
           FROM movement JOIN bonded_list list ON list.list_id = movement.list_id
           JOIN account_book book ON book.book_id = movement.book_id
           WHERE book.book_number = ? AND movement.account = 'MATERIAL'
           GROUP BY list.internal_number, movement.item_number
           ORDER BY list.internal_number, movement.item_number`,
          [bookNumber],
        ),
      );
      const moved = rows.map((row) => [
        `${row.internal_number}/${String(row.item_number)}`,
        fromScaled(String(row.net), QUANTITY).toFixed(),
      ]);
      return Object.fromEntries(moved.filter(([, net]) => net !== '0')) as Record<string, string>;
    },
    /** The fold of a material's movements. */
    foldOf: async (itemNumber: number): Promise<string> => {
      const rows = await world.database.read((sql) =>
        sql.rows<{ direction: string; quantity: bigint | string }>(
          "SELECT direction, quantity FROM movement WHERE account = 'MATERIAL' AND item_number = ?",
          [itemNumber],
        ),
      );
      const signed = rows.map(({ direction, quantity }) =>
        new Decimal(String(quantity)).times(direction === 'RECEIPT' ? 1 : -1),
      );
      return fromScaled(sum(signed).toFixed(), QUANTITY).toFixed();
    },
  };
}
