import { cpSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { sha256 } from '@trust-supervision/kernel';
import { program } from './program';
import { Sentence } from './sentence';
import { CONTRACTS_FOLDER } from './world';

const BODY = 'query Names { enterprises(first: 50) { nodes { nameZh } } }';
const BANK = {
  name: 'bank',
  title: { en: 'Bank', zh: '银行' },
  scopes: ['enterprise:read'],
  fields: ['Query.enterprises', 'Enterprise.nameZh'],
  operations: {
    format: 'apollo-persisted-query-manifest',
    version: 1,
    operations: [{ id: sha256(BODY), name: 'Names', type: 'query', body: BODY }],
  },
};
/** Operations of one fault each, by what is said of it. */
const WRONG: readonly (readonly [fault: string, name: string, body: string, id?: string])[] = [
  [
    'Cannot query field "usci" on type "Enterprise".',
    'Usci',
    'query Usci { enterprises { nodes { usci } } }',
  ],
  [
    'A page of 101 is asked for; allowed: 100.',
    'Page',
    'query Page { enterprises(first: 101) { nodes { nameZh } } }',
  ],
  ['it calls itself Other', 'Mine', 'query Other { enterprises { nodes { nameZh } } }'],
  ['Syntax Error: Expected Name, found <EOF>.', 'Half', 'query Half {'],
  ['There is no mutation here.', 'Rate', 'mutation Rate { rateEnterprise }'],
  [`its id is 1234; the SHA-256 of its body is ${sha256(BODY)}`, 'Names', BODY, '1234'],
];

describe('trust contract', () => {
  let folder: string;
  beforeEach(() => {
    folder = mkdtempSync(join(tmpdir(), 'contracts-'));
  });
  afterEach(() => rmSync(folder, { recursive: true }));

  async function answerTo(
    settings: object,
    ...words: string[]
  ): Promise<{ printed: string; failed: boolean }> {
    writeFileSync(join(folder, 'bank.contract.json'), JSON.stringify(settings));
    const lines: string[] = [];
    let failed = false;
    const output = { print: (line: string) => void lines.push(line), fail: () => void (failed = true) };
    await program(output).parseAsync(['contract', 'bank', '--contracts', folder, ...words], { from: 'user' });
    return { printed: lines.join('\n'), failed };
  }

  it('prints the schema of a contract, and what each of its operations costs', async () => {
    const { printed, failed } = await answerTo(BANK);
    expect(failed).toBe(false);
    expect(printed).toContain('bank: Bank (银行)\nscopes: enterprise:read\n');
    expect(printed).toMatch(
      /type Enterprise \{\n {2}"""Name in Chinese \(中文名称\)."""\n {2}nameZh: String!\n\}/,
    );
    expect(printed).toContain(`  ok     query Names ${sha256(BODY).slice(0, 12)} costs at most 100`);
  });

  it('names everything that is wrong with its operations, and fails', async () => {
    const operations = WRONG.map(([, name, body, id = sha256(body)]) => ({ id, name, type: 'query', body }));
    const { printed, failed } = await answerTo({ ...BANK, operations: { ...BANK.operations, operations } });
    expect(failed).toBe(true);
    for (const [fault, name] of WRONG) expect(printed).toContain(`  - ${name}: ${fault}`);
    expect(printed).not.toContain('  ok  ');
  });

  it('names everything that is wrong with its file, and fails', async () => {
    const { printed, failed } = await answerTo({
      ...BANK,
      name: 'banks',
      title: { en: 'Bank' },
      scopes: ['enterprise:read', 'filing:write', 'everything'],
      fields: [...BANK.fields, 'Enterprise.nothing', 'Query.accountBook'],
      scope: 'book:read',
    });
    expect(failed).toBe(true);
    expect(printed.split('Faults:\n')[1]?.split('\n')).toEqual([
      '  - bank: its name is banks; its file says bank',
      '  - bank: it has no title in English (title.en) and Chinese (title.zh)',
      '  - bank: filing:write is no scope for reading',
      '  - bank: everything is no scope for reading',
      '  - bank: nothing reads "scope"; known: name, title, scopes, districts, fields, operations',
      '  - there is no field Enterprise.nothing',
      '  - Query.accountBook is refused to all that the contract has scopes for',
    ]);
  });

  it('finds a schema that was composed from another graph', async () => {
    cpSync(join(CONTRACTS_FOLDER, 'tax.graphql'), join(folder, 'bank.graphql'));
    const { printed, failed } = await answerTo(BANK);
    expect([failed, printed.includes('bank.graphql is not what the graph gives now')]).toEqual([true, true]);
  });

  it('says that a graph does not answer, and that a contract is not there', async () => {
    const run = answerTo(BANK, '--run', '--url', 'http://127.0.0.1:1', '--token', 'any');
    expect((await run).printed).toContain('  - Names: http://127.0.0.1:1 does not answer');
    const missing = program({ print: () => undefined, fail: () => undefined });
    await expect(
      missing.parseAsync(['contract', 'nobody', '--contracts', folder], { from: 'user' }),
    ).rejects.toThrow(new Sentence(`There is no contract "nobody" in ${folder}. There are: bank.`));
  });
});
