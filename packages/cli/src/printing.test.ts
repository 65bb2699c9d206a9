import { listsReport, refusal } from './commands/imports';
import { printedDryRun } from './commands/dry-run';
import type { ToldFault } from './outcome';
import { lines, withProgress } from './progress';
import type { GraphClient } from './graph-client';

const UNKNOWN_CODE: ToldFault = {
  path: '料件!R3[商品编码]',
  rule: 'HS_CODE_UNKNOWN',
  message: 'is not in the tariff of the day',
  value: '9999999999',
  allowed: 'a code of the loaded tariff',
  sheet: '料件',
  row: 3,
  column: '商品编码',
};
const NO_ROOM: ToldFault = {
  path: 'lines',
  rule: 'TURNOVER_EXCEEDED',
  message: 'exceeds the maximum turnover amount by 1 USD',
  value: '1001 USD',
  allowed: null,
  sheet: null,
  row: null,
  column: null,
};

describe('the report of an import', () => {
  it('names every fault of a refused file with sheet, row, column, value, rule and what is allowed', () => {
    const report = refusal('book.xlsx', {
      kind: 'FilingRefused',
      message: 'Refused',
      faults: [UNKNOWN_CODE, NO_ROOM],
    });
    expect(report.refused).toBe(true);
    expect(report.lines.join('\n')).toBe(
      [
        'book.xlsx imports nothing: Refused',
        '┌───────┬─────┬──────────┬────────────┬───────────────────┬──────────────────────────────────────────────┬─────────────────────────────┐',
        '│ Sheet │ Row │ Column   │ Value      │ Rule              │ What is wrong                                │ Allowed                     │',
        '│ 料件  │ 3   │ 商品编码 │ 9999999999 │ HS_CODE_UNKNOWN   │ is not in the tariff of the day              │ a code of the loaded tariff │',
        '│ lines │     │          │ 1001 USD   │ TURNOVER_EXCEEDED │ exceeds the maximum turnover amount by 1 USD │                             │',
        '└───────┴─────┴──────────┴────────────┴───────────────────┴──────────────────────────────────────────────┴─────────────────────────────┘',
      ].join('\n'),
    );
  });

  it('tells a problem without faults by its message', () => {
    const report = refusal('book.xlsx', { kind: 'RequestIdReused', message: 'was used before' });
    expect(report).toEqual({ lines: ['book.xlsx imports nothing: was used before'], refused: true });
  });

  it('counts filed and refused lists, and names those refused and what is worth a look', () => {
    const report = listsReport({
      kind: 'BondedListsImported',
      filed: 1,
      refused: 1,
      warnings: [UNKNOWN_CODE],
      outcomes: [
        { internalNumber: 'LY-1', result: { kind: 'BondedListFiled' } },
        { internalNumber: 'LY-2', result: { kind: 'FilingRefused', message: 'Refused', faults: [NO_ROOM] } },
      ],
    });
    expect(report.refused).toBe(true);
    expect(report.lines.filter((line) => !line.startsWith('┌'))).toEqual([
      '1 list filed, 1 refused.',
      'LY-2: Refused',
      '1 warning:',
    ]);
    expect(report.lines.filter((line) => line.includes('TURNOVER_EXCEEDED'))).toHaveLength(1);
  });

  it('is no refusal when every list is filed', () => {
    const report = listsReport({
      kind: 'BondedListsImported',
      filed: 2,
      refused: 0,
      warnings: [],
      outcomes: [],
    });
    expect(report).toEqual({ lines: ['2 lists filed, 0 refused.'], refused: false });
  });
});

describe('the dry run as a table', () => {
  const still = {
    unit: '035',
    opening: '12500',
    imported: '180000',
    carriedOverIn: '0',
    added: '0',
    reduced: '0',
    reexported: '0',
    sold: '0',
    surplusCarriedOut: '0',
    destroyed: '0',
    consumed: '173051.54638',
    theoreticalRemaining: '19448.45362',
    leftoversRemaining: '0',
  };

  it('has a line a material and only the columns in which something moved', () => {
    const printed = printedDryRun(
      'E09062000001',
      {
        asOf: '2020-12-31',
        rowsRead: 7,
        period: { number: 1, beginsOn: '2020-01-02', endsOn: '2021-01-01' },
      },
      [
        { ...still, material: { itemNumber: 1, name: '聚酰胺' } },
        { ...still, sold: '350.5', material: { itemNumber: 2, name: '玻璃纤维' } },
      ],
    );
    expect(printed).toBe(
      [
        'Write-off dry run of E09062000001 as of 2020-12-31: period 1, 2020-01-02 to 2021-01-01; 7 rows read',
        '┌────────────┬──────────┬─────────┬──────────┬───────┬──────────────┬───────────────┐',
        '│ Material   │ Unit     │ Opening │ Imported │  Sold │     Consumed │ Should remain │',
        '│ 料件       │ 单位     │    期初 │     进口 │  内销 │         耗用 │        应剩余 │',
        '│ 1 聚酰胺   │ 035 千克 │   12500 │   180000 │     0 │ 173051.54638 │   19448.45362 │',
        '│ 2 玻璃纤维 │ 035 千克 │   12500 │   180000 │ 350.5 │ 173051.54638 │   19448.45362 │',
        '└────────────┴──────────┴─────────┴──────────┴───────┴──────────────┴───────────────┘',
      ].join('\n'),
    );
  });
});

describe('the progress of an import', () => {
  it('is written as plain lines where no terminal is, none twice', () => {
    const written: string[] = [];
    const view = lines({ write: (text: string) => written.push(text) > 0 });
    view.show({ stage: 'READING', done: 250, total: null });
    view.show({ stage: 'READING', done: 250, total: null });
    view.show({ stage: 'WRITING', done: 500, total: 10_000 });
    view.end();
    expect(written).toEqual(['READING 250\n', 'WRITING 500 of 10000\n']);
  });

  it('is asked for while the import runs, and not knowing it never fails the import', async () => {
    const answers = [{ importProgress: { stage: 'WRITING', done: 1, total: 2 } }, { importProgress: null }];
    let asked = 0;
    const client = {
      run: async () => {
        asked += 1;
        const answer = answers.shift();
        if (!answer) throw new Error('no progress to be had');
        return answer;
      },
    } as unknown as GraphClient;
    const shown: string[] = [];
    const view = {
      show: ({ stage, done }: { stage: string; done: number }) => void shown.push(`${stage} ${done}`),
      end: () => void shown.push('end'),
    };
    const running = new Promise<string>((done) => setTimeout(() => done('imported'), 900));
    await expect(withProgress({ client, requestId: 'r' }, running, view)).resolves.toBe('imported');
    expect(asked).toBe(3);
    expect(shown).toEqual(['WRITING 1', 'end']);
  });
});
