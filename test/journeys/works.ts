import { randomUUID } from 'node:crypto';
import type { GraphClient, OFFICER } from '@trust-supervision/cli';
import { staffOf } from './graph';

/** The code of the enterprise with a number. */
export const usciOf = (number: number): string => `91210200MA00001${String(number).padStart(2, '0')}A`;

/** The number of its book. */
export const bookOf = (number: number): string => `E09062000${String(number).padStart(3, '0')}`;

/** Where somebody can ask. */
type Place = { as(persona: typeof OFFICER): Promise<GraphClient>; settled(): Promise<void> };

/**
 * An enterprise that is registered in a district, with its level, its book of district 0906, and two lists, one of which
 * customs declares.
 */
export async function settle(
  place: Place,
  officer: GraphClient,
  number: number,
  district = '0906',
): Promise<void> {
  const usci = usciOf(number);
  const bookNumber = bookOf(number);
  await done(officer, 'registerEnterprise', 'RegisterEnterpriseInput', 'EnterpriseRegistered', {
    usci,
    customsCode: `21029600${String(number).padStart(2, '0')}`,
    nameZh: `大连第${number}厂`,
    nameEn: `Works ${number}`,
    district,
    trade: 'Plastics',
    isManufacturer: true,
    tradesInOwnName: true,
  });
  await done(officer, 'rateEnterprise', 'RateEnterpriseInput', 'EnterpriseRated', {
    usci,
    level: 'CERTIFIED',
    effectiveFrom: '2020-01-01',
    reason: 'Certified after an on-site audit',
  });
  await place.settled();
  const staff = await place.as(staffOf(usci));
  const item = { itemNumber: 1, name: 'Item', price: '2.20', currency: 'USD', quantity: '1000' };
  await done(staff, 'fileAccountBook', 'FileAccountBookInput', 'AccountBookFiled', {
    bookNumber,
    internalNumber: 'B-1',
    enterpriseUsci: usci,
    enterpriseName: `Works ${number}`,
    district: '0906',
    bookType: 'ENTERPRISE_UNIT',
    accountingMethod: 'UNIT_CONSUMPTION',
    consumptionLink: 'BEFORE_EXPORT',
    maxTurnoverAmount: '900',
    lastWriteOffOn: '2019-12-31',
    materials: [
      { ...item, hsCode: '3908101101', unit: '035' },
      { ...item, itemNumber: 2, hsCode: '3908101200', unit: '035' },
    ],
    products: [{ ...item, hsCode: '3926909090', unit: '007' }],
    consumptions: [1, 2].map((materialItemNumber) => ({
      productItemNumber: 1,
      materialItemNumber,
      version: '1',
      unitConsumption: '0.5',
    })),
  });
  await fileList(staff, bookNumber, 'L-1', { declaresCustoms: true });
  await fileList(staff, bookNumber, 'L-2', { direction: 'EXPORT', lineKind: 'PRODUCT' }, PRODUCT_LINE);
}

const PRODUCT_LINE = { hsCode: '3926909090', unit: '007', consumptionVersion: '1' };

/** Files a list of 100 pieces of the first item; one that customs need not declare unless told otherwise. */
export function fileList(
  staff: GraphClient,
  bookNumber: string,
  internalNumber: string,
  fields: object = {},
  line: object = {},
): Promise<void> {
  return done(staff, 'fileBondedList', 'FileBondedListInput', 'BondedListFiled', {
    list: {
      internalNumber,
      bookNumber,
      direction: 'IMPORT',
      lineKind: 'MATERIAL',
      supervisionMode: '0615',
      declaresCustoms: false,
      ...fields,
      lines: [
        {
          lineNumber: 1,
          itemNumber: 1,
          hsCode: '3908101101',
          quantity: '100',
          unit: '035',
          currency: 'USD',
          totalAmount: '220',
          ...line,
        },
      ],
    },
  });
}

/** Carries a mutation out and expects what it should come to. */
export async function done(
  client: GraphClient,
  mutation: string,
  inputType: string,
  expected: string,
  fields: object,
): Promise<void> {
  const input = { requestId: randomUUID(), ...fields };
  const { outcome } = await client.run<{ outcome: { __typename: string } }>(
    `mutation ($input: ${inputType}!) { outcome: ${mutation}(input: $input) { __typename ... on FilingRefused { faults { path rule value allowed } } } }`,
    { input },
  );
  if (outcome.__typename !== expected) throw new Error(`${mutation}: ${JSON.stringify(outcome)}`);
}

/** What a mutation came to: its type, its faults, and the fields that were asked for. */
export type Outcome = { readonly __typename: string } & Record<string, unknown>;

/** Carries a mutation out with a request id of its own; throws when it comes to something else than `expected`. */
export async function outcomeOf(
  client: GraphClient,
  [mutation, inputType, fields]: readonly [mutation: string, inputType: string, fields: string],
  input: object,
  expected?: string,
): Promise<Outcome> {
  const { outcome } = await client.run<{ outcome: Outcome }>(
    `mutation ($input: ${inputType}!) { outcome: ${mutation}(input: $input) { __typename ${fields} ... on FilingRefused { faults { path rule value allowed } } } }`,
    { input: { requestId: randomUUID(), ...input } },
  );
  if (expected !== undefined && outcome.__typename !== expected)
    throw new Error(`${mutation}: ${JSON.stringify(outcome)}`);
  return outcome;
}
