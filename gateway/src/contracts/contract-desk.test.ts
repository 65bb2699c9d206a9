import type { Identity } from '@trust-supervision/subgraph';
import { callerOf } from '@trust-supervision/testkit';
import { buildSchema } from 'graphql';
import { Contracts } from './contract-desk';
import { settingFaults } from './contracts';

const OWN = '91210213MA0XXXXX1A';
const contract = (districts?: readonly string[]) => ({
  name: 'tax',
  title: { en: 'Tax authority', zh: '税务部门' },
  scopes: ['enterprise:read'],
  schema: buildSchema('type Query { enterprise: String }'),
  operations: [],
  ...(districts && { districts }),
});
type Given = Pick<Identity, 'enterprises' | 'districts'>;

describe('the rows of a partner agency', () => {
  test.each<[string, readonly string[] | undefined, Given, Given]>([
    [
      'of its token, where the contract names no districts',
      undefined,
      { districts: ['0906'] },
      { districts: ['0906'] },
    ],
    ['none, where neither names any', undefined, {}, {}],
    ['of the contract, where its token names none', ['0906', '0908'], {}, { districts: ['0906', '0908'] }],
    [
      'of both, where both name some',
      ['0906', '0908'],
      { districts: ['0908', '0912'] },
      { districts: ['0908'] },
    ],
    ['of no district, where they name others', ['0906'], { districts: ['0912'] }, { districts: [] }],
    [
      'of the enterprises that its token names alone',
      ['0906'],
      { enterprises: [OWN] },
      { enterprises: [OWN] },
    ],
    [
      'of enterprises and districts, where its token names both',
      ['0906'],
      { enterprises: [OWN], districts: ['0906', '0912'] },
      { enterprises: [OWN], districts: ['0906'] },
    ],
  ])('are those %s', (_which, districts, given, expected) => {
    const identity: Identity = { ...callerOf('tax', 'AGENCY'), agency: 'tax', ...given };
    const terms = new Contracts([contract(districts)], 'ANY').termsFor(identity);
    if (!terms.ok) throw terms.problem;
    const { enterprises, districts: seen } = terms.value.identity;
    expect({ ...(enterprises && { enterprises }), ...(seen && { districts: seen }) }).toEqual(expected);
  });

  test('are refused as part of a contract that names what is no district', () => {
    const { schema: _schema, operations: _operations, ...settings } = contract(['0906', 'Dalian']);
    expect(settingFaults('tax', settings)).toEqual(['tax: Dalian is no customs district of 4 digits']);
  });
});
