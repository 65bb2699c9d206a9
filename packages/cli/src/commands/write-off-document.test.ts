import type { GraphClient } from '../graph-client';
import { loadWriteOff } from './write-off-document';

const ITEM = { itemNumber: 1, partNumber: 'M-1', hsCode: '3908101101', name: 'Resin', unit: '035' };
const page = (nodes: readonly object[]) => ({ nodes, pageInfo: { hasNextPage: false, endCursor: null } });
const answer = (state: string, steps: readonly object[]) => ({
  accountBook: {
    bookNumber: 'E09062000001',
    district: '0906',
    enterprise: { usci: '91210200MA0000001K', customsCode: '2106W60001', nameZh: '大连工程塑料' },
    bondedLists: page([
      { listNumber: 'QD090620I000000001', direction: 'IMPORT', postedOn: '2020-05-01' },
      { listNumber: 'QD090621I000000001', direction: 'IMPORT', postedOn: '2021-01-04' },
    ]),
    period: {
      number: 1,
      beginsOn: '2020-01-01',
      endsOn: '2020-12-31',
      state,
      amounts: { imported: { amount: '396000.00' }, exported: null },
      writeOff: {
        steps,
        version: {
          number: 2,
          kind: 'SUPPLEMENTARY',
          filedOn: '2021-01-08',
          materials: page([{ material: ITEM, opening: '12500', discrepancy: { difference: '-1.5' } }]),
          products: page([]),
        },
      },
    },
  },
});
const load = async (state: string, steps: readonly object[] = []) =>
  loadWriteOff({ run: async () => answer(state, steps) } as unknown as GraphClient, {
    bookNumber: 'E09062000001',
    asOf: null,
    period: 1,
  });

test('what was reported is written as it was filed, with the lists of its period', async () => {
  const writeOff = await load('REVIEW');
  expect(writeOff).toMatchObject({
    type: 'SUPPLEMENTARY',
    approval: 'MANUAL',
    disposedOf: false,
    beginsOn: '2020-01-01',
    dueOn: '2020-12-31',
    declaredOn: '2021-01-08',
    enterprise: { usci: '91210200MA0000001K', customsCode: '2106W60001', name: '大连工程塑料' },
    exportedAmount: null,
    lists: [{ listNumber: 'QD090620I000000001' }],
  });
  expect(writeOff.importedAmount?.toFixed()).toBe('396000');
  expect(writeOff.lines.map(({ kind, difference }) => [kind, difference?.toFixed()])).toEqual([
    ['I', '-1.5'],
  ]);
});

test.each([
  ['APPROVED', 'PASSED'],
  ['DISPOSAL', 'MANUAL'],
  ['DUE', 'REJECTED'],
])('a period that is %s was %s by customs', async (state, approval) => {
  expect((await load(state)).approval).toBe(approval);
});

test('a disposal of the version that counts is type 3, one of an earlier version is not', async () => {
  const disposal = (version: number) => ({ event: 'DISPOSE', version });
  expect(await load('REVIEW', [disposal(2)])).toMatchObject({ type: 'CUSTOMS_DISPOSAL', disposedOf: true });
  expect(await load('REVIEW', [disposal(1)])).toMatchObject({ type: 'SUPPLEMENTARY', disposedOf: false });
});
