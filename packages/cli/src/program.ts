import { parseLegalDate, type LegalDate } from '@trust-supervision/kernel';
import { Command, InvalidArgumentError, Option } from 'commander';
import { compose, type ComposeOptions } from './commands/compose';
import { contract, type ContractOptions } from './commands/contract';
import { connect, tokenOf, type ConnectionOptions } from './commands/connection';
import { dryRun } from './commands/dry-run';
import { exportWriteOff } from './commands/export-write-off';
import { importBook, importLists, type ImportReport } from './commands/imports';
import { loadTariff, type TariffOptions } from './commands/load-tariff';
import { start, type StartOptions } from './commands/start';
import { watch, WATCHED } from './commands/watch';
import { PERSONAS } from './personas';
import { CONTRACTS_FOLDER } from './world';

const DATA_FOLDER = '.data/demo';
const URL_OF_START = 'http://127.0.0.1:4000';
const PERSONA_NAMES = Object.keys(PERSONAS).join(', ');

/** Where a command writes; tests read it. */
export type Output = { readonly print: (line: string) => void; readonly fail: () => void };

/** The command line: `npm start` and `npm run trust -- <command>`. */
export function program(output: Output): Command {
  const trust = new Command('trust')
    .description(
      'Whole-process trust supervision of processing trade: serve the graph, and work with a running one.',
    )
    .showHelpAfterError();
  addServing(trust, output);
  addImports(trust, output);
  addWriteOff(trust, output);
  addContract(trust, output);
  addWatch(trust, output);
  trust
    .command('compose')
    .description('compose gateway/supergraph.graphql from the four subgraphs')
    .option('--check', 'write nothing; print the difference and fail when there is one')
    .action((options: ComposeOptions) => compose(options, output.print));
  return trust;
}

function addWriteOff(trust: Command, output: Output): void {
  trust
    .command('dry-run')
    .description('print the write-off of an account book as it would be on a day')
    .argument('<bookNumber>', 'number of the account book, for example E09062000001')
    .option('--as-of <day>', 'the day, YYYY-MM-DD; the business day when left out', day)
    .addOption(urlOption())
    .addOption(tokenOption())
    .addOption(asOption('officer'))
    .addOption(dataOption())
    .action(async (bookNumber: string, { asOf, ...options }: ConnectionOptions & { asOf?: LegalDate }) =>
      output.print(await dryRun(await connect(options), { bookNumber, asOf: asOf ?? null })),
    );
  trust
    .command('export-write-off')
    .description(
      'write the dry run, or a reported period, to a file: a workbook, CSV rows or an EMS121 message',
    )
    .argument('<bookNumber>', 'number of the account book, for example E09062000001')
    .argument('<file.xlsx|file.csv|file.xml>', 'the file to write')
    .option('--as-of <day>', 'the day, YYYY-MM-DD; the business day when left out', day)
    .option('--stock-take <id>', 'a closed stock-take, for the differences; its cut-off is then the day')
    .addOption(
      new Option('--period <number>', 'instead: what was reported last for this period')
        .argParser(periodNumber)
        .conflicts(['asOf', 'stockTake']),
    )
    .addOption(urlOption())
    .addOption(tokenOption())
    .addOption(asOption('officer'))
    .addOption(dataOption())
    .action(
      async (
        bookNumber: string,
        file: string,
        {
          asOf,
          stockTake,
          period,
          ...options
        }: ConnectionOptions & {
          asOf?: LegalDate;
          stockTake?: string;
          period?: number;
        },
      ) => {
        const chosen = { asOf: asOf ?? null, stockTake: stockTake ?? null, period: period ?? null };
        const question = { bookNumber, ...chosen };
        output.print(await exportWriteOff(await connect(options), question, file));
      },
    );
}

function addContract(trust: Command, output: Output): void {
  trust
    .command('contract')
    .description('print the schema of a partner agency, and try the operations it registered')
    .argument('<name>', 'name of the contract, for example tax')
    .option('--contracts <folder>', 'the folder of the contracts', CONTRACTS_FOLDER)
    .option('--run', 'send its queries to a running graph as well', false)
    .option('--variables <json>', 'variables for the queries that are sent, as a JSON object', jsonObject)
    .addOption(urlOption())
    .addOption(tokenOption())
    .option('--as <persona>', 'act as somebody of the local demonstration; the agency when left out')
    .addOption(dataOption())
    .action(async (name: string, options: ContractOptions) => {
      const { lines, faults } = await contract(name, options);
      for (const line of lines) output.print(line);
      if (faults.length === 0) return;
      output.print(['', 'Faults:', ...faults.map((fault) => `  - ${fault}`)].join('\n'));
      output.fail();
    });
}

function addWatch(trust: Command, output: Output): void {
  trust
    .command('watch')
    .description('follow a status of a running graph, a line an event, also through cuts')
    .argument('[status]', `what to follow: ${WATCHED.join(', ')}`, 'zoneStatusChanged')
    .option('--after <cursor>', 'go on behind this event; from now on when left out')
    .addOption(new Option('--count <events>', 'end after so many').argParser(eventCount))
    .addOption(urlOption())
    .addOption(tokenOption())
    .addOption(asOption('officer'))
    .addOption(dataOption())
    .action(async (status: string, options: ConnectionOptions & { after?: string; count?: number }) => {
      const ended = new AbortController();
      const end = (): void => ended.abort();
      process.once('SIGINT', end).once('SIGTERM', end);
      const { print } = output;
      try {
        await watch(await connect(options), { ...options, status }, { print, signal: ended.signal });
      } finally {
        process.off('SIGINT', end).off('SIGTERM', end);
      }
    });
}

function addServing(trust: Command, output: Output): void {
  trust
    .command('start')
    .description('serve the graph with demonstration data; the first start enters it')
    .addOption(dataOption())
    .addOption(new Option('--port <port>', 'port to listen on').env('PORT').default(4000).argParser(port))
    .addOption(new Option('--host <host>', 'address to listen on').default('127.0.0.1'))
    .addOption(
      new Option('--business-date <day>', 'where the clock stands').env('BUSINESS_DATE').argParser(day),
    )
    .option('--verbose', 'log every request', false)
    .action(async (options: StartOptions) => void (await start(options)));
  trust
    .command('token')
    .description('print a token of the local demonstration, valid for a day')
    .argument('<persona>', PERSONA_NAMES)
    .addOption(dataOption())
    .action(async (persona: string, { data }: { data: string }) =>
      output.print(await tokenOf(persona, data)),
    );
  trust
    .command('load-tariff')
    .description('replace the tariff of the local demonstration by a full one')
    .argument('<file.csv>', 'tariff in the published layout')
    .option('--valid-from <day>', 'from which day it holds, where the file does not say', day)
    .option('--source <text>', 'where it comes from')
    .addOption(dataOption())
    .action(async (file: string, options: TariffOptions) => {
      for (const line of await loadTariff(file, options)) output.print(line);
    });
}

function addImports(trust: Command, output: Output): void {
  const told = ({ lines, refused }: ImportReport): void => {
    for (const line of lines) output.print(line);
    if (refused) output.fail();
  };
  trust
    .command('import-book')
    .description('set up an account book from a workbook of Golden Pass II')
    .argument('<file.xlsx>', 'the workbook')
    .addOption(urlOption())
    .addOption(tokenOption())
    .addOption(asOption('administrator'))
    .addOption(dataOption())
    .action(async (file: string, options: ConnectionOptions) => told(await importBook(file, options)));
  trust
    .command('import-lists')
    .description('file bonded lists from CSV rows or an INV101 message')
    .argument('<file.csv|file.xml>', 'the lists')
    .addOption(urlOption())
    .addOption(tokenOption())
    .addOption(asOption('administrator'))
    .addOption(dataOption())
    .action(async (file: string, options: ConnectionOptions) => told(await importLists(file, options)));
}

const dataOption = (): Option =>
  new Option('--data <folder>', 'data folder of the local demonstration').default(DATA_FOLDER);
const urlOption = (): Option =>
  new Option('--url <url>', 'address of the running graph').default(URL_OF_START).argParser(url);
const tokenOption = (): Option => new Option('--token <token>', 'act with this token').env('TRUST_TOKEN');
const asOption = (persona: string): Option =>
  new Option('--as <persona>', `act as somebody of the local demonstration: ${PERSONA_NAMES}`).default(
    persona,
  );

function day(text: string): LegalDate {
  const parsed = parseLegalDate(text);
  if (parsed.ok) return parsed.value;
  throw new InvalidArgumentError(`${text} ${parsed.problem.message}; ${parsed.problem.allowed}.`);
}

function port(text: string): number {
  const number = Number(text);
  if (/^\d+$/.test(text) && number <= 65_535) return number;
  throw new InvalidArgumentError('A port is a number from 0 (any free one) to 65535.');
}

function periodNumber(text: string): number {
  if (/^[1-9]\d{0,5}$/.test(text)) return Number(text);
  throw new InvalidArgumentError('A period is a number from 1.');
}

function jsonObject(text: string): Record<string, unknown> {
  try {
    const value: unknown = JSON.parse(text);
    if (typeof value === 'object' && value !== null && !Array.isArray(value))
      return value as Record<string, unknown>;
  } catch {
    // What is no JSON is no object either.
  }
  throw new InvalidArgumentError('Variables look like {"usci": "91210200MA0QEY1X5K"}.');
}

function eventCount(text: string): number {
  if (/^[1-9]\d{0,8}$/.test(text)) return Number(text);
  throw new InvalidArgumentError('A number of events is a number from 1.');
}

function url(text: string): string {
  if (URL.canParse(text)) return text;
  throw new InvalidArgumentError('An address looks like http://127.0.0.1:4000.');
}
