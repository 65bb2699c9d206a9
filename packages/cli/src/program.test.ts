import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { CommanderError } from 'commander';
import { compose } from './commands/compose';
import { program } from './program';
import { Sentence } from './sentence';

/** What the command line answers to arguments: what it prints, or why it refuses. */
async function answerTo(
  ...words: string[]
): Promise<{ printed: string[]; failed: boolean; refusal: string }> {
  const printed: string[] = [];
  const complaints: string[] = [];
  let failed = false;
  const trust = program({ print: (line) => void printed.push(line), fail: () => void (failed = true) });
  for (const command of [trust, ...trust.commands]) {
    command.exitOverride().showHelpAfterError(false);
    command.configureOutput({
      writeErr: (text) => void complaints.push(text),
      writeOut: (text) => void printed.push(text),
    });
  }
  try {
    await trust.parseAsync(words, { from: 'user' });
    return { printed, failed, refusal: '' };
  } catch (failure) {
    if (failure instanceof CommanderError) return { printed, failed: true, refusal: complaints.join('') };
    if (failure instanceof Sentence) return { printed, failed: true, refusal: failure.message };
    throw failure;
  }
}

describe('the command line', () => {
  let folder: string;
  beforeEach(() => (folder = mkdtempSync(join(tmpdir(), 'command-line-'))));
  afterEach(() => rmSync(folder, { recursive: true }));

  it.each([
    [['start', '--port', '70000'], 'A port is a number from 0 (any free one) to 65535.'],
    [['start', '--business-date', '2020-02-30'], '2020-02-30 is not a calendar day'],
    [['dry-run', 'E09062000001', '--as-of', 'today'], 'today is not a calendar day'],
    [['dry-run', 'E09062000001', '--url', 'nowhere'], 'An address looks like http://127.0.0.1:4000.'],
    [['dry-run'], "missing required argument 'bookNumber'"],
    [['import-book', 'book.xlsx', '--fast'], "unknown option '--fast'"],
    [['audit'], "unknown command 'audit'"],
  ])('refuses %j in words', async (words, refusal) => {
    expect((await answerTo(...words)).refusal).toContain(refusal);
  });

  it('names the personas when it is asked for another', async () => {
    expect((await answerTo('token', 'nobody', '--data', folder)).refusal).toBe(
      'There is no persona "nobody". There are: officer, administrator, plastics, seafood, bearings, garments, auction-house, commerce, foreign-exchange, guarantor, tax.',
    );
  });

  it('says where a demonstration is missing', async () => {
    expect((await answerTo('token', 'officer', '--data', folder)).refusal).toBe(
      `${folder} holds no demonstration. Run \`npm start\` first, or give --data or --token.`,
    );
  });

  it.each(['import-book', 'import-lists', 'load-tariff'])(
    '%s says that a file is not there',
    async (command) => {
      expect((await answerTo(command, 'nothing.csv', '--data', folder)).refusal).toBe(
        'There is no file nothing.csv.',
      );
    },
  );

  it('says that no graph answers, and how to start one', async () => {
    const { refusal } = await answerTo(
      'dry-run',
      'E09062000001',
      '--url',
      'http://127.0.0.1:1',
      '--token',
      'any',
    );
    expect(refusal).toMatch(
      /^http:\/\/127\.0\.0\.1:1 does not answer \(.+\)\. Is the graph running\? `npm start`$/,
    );
  });

  it('does not start where databases of another origin are', async () => {
    writeFileSync(join(folder, 'account-book.db'), '');
    expect((await answerTo('start', '--data', folder)).refusal).toBe(
      `${folder} holds databases, but no finished demonstration. Choose another folder with --data, or empty it.`,
    );
  });

  it('refuses a business date before the end of the demonstration', async () => {
    const { refusal } = await answerTo('start', '--data', folder, '--business-date', '2020-06-30');
    expect(refusal).toBe('The demonstration stands at 2020-12-31; its clock cannot go back to 2020-06-30.');
  });
});

describe('the committed supergraph', () => {
  it('is what the four subgraphs compose to', () => {
    const printed: string[] = [];
    compose({ check: true }, (line) => void printed.push(line));
    expect(printed).toEqual(['The supergraph and the contracts are what the subgraphs compose to.']);
  });
});
