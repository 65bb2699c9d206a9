import { existsSync, readFileSync } from 'node:fs';
import {
  ContractFaults,
  contractNames,
  contractSchemaFile,
  contractSchemaOf,
  contractSettings,
  DEFAULT_LIMITS,
  operationsOf,
  settingFaults,
  tried,
  type ContractSettings,
  type TriedOperation,
} from '@trust-supervision/gateway';
import { buildSchema } from 'graphql';
import { Sentence } from '../sentence';
import { SUPERGRAPH_FILE } from '../world';
import { connect, type ConnectionOptions } from './connection';

/** What `contract` is asked for. */
export type ContractOptions = Partial<ConnectionOptions> & {
  /** The folder of the contracts. */
  readonly contracts: string;
  /** Whether its operations are sent to a running graph as well. */
  readonly run?: boolean;
  /** Variables for the operations that are sent; each takes those that it declares. */
  readonly variables?: Readonly<Record<string, unknown>>;
};

/** What a contract comes to: lines to print, and everything that is wrong with it. */
export type ContractReport = { readonly lines: readonly string[]; readonly faults: readonly string[] };

/**
 * `contract <name>`: the schema of a partner agency, and how each operation that it registered fares against that schema
 * and the limits; with `run` also what a running graph answers to it. Throws a sentence when there is no such contract.
 */
export async function contract(name: string, options: ContractOptions): Promise<ContractReport> {
  const settings = settingsOf(name, options.contracts);
  const { title, scopes, districts } = settings;
  const head = [
    `${name}: ${title?.en ?? ''} (${title?.zh ?? ''})`,
    `scopes: ${(scopes ?? []).join(', ') || 'none'}`,
    ...(districts ? [`districts: ${districts.join(', ')}`] : []),
  ];
  const faults = settingFaults(name, settings);
  const sdl = schemaOf(settings, faults);
  if (sdl === null) return { lines: head, faults };
  faults.push(...staleness(options.contracts, name, sdl));
  const operations = operationsOf(options.contracts, settings).map((operation) =>
    tried(operation, buildSchema(sdl), DEFAULT_LIMITS),
  );
  const lines = [...head, '', sdl.trimEnd(), '', ...told(operations)];
  faults.push(
    ...operations.flatMap(({ operation, faults: own }) => own.map((fault) => `${operation.name}: ${fault}`)),
  );
  if (!options.run) return { lines, faults };
  const ran = await run(operations, { ...options, as: options.as ?? name } as ContractOptions &
    ConnectionOptions);
  return { lines: [...lines, '', ...ran.lines], faults: [...faults, ...ran.faults] };
}

function settingsOf(name: string, folder: string): ContractSettings {
  const names = existsSync(folder) ? contractNames(folder) : [];
  if (!names.includes(name))
    throw new Sentence(
      `There is no contract "${name}" in ${folder}. There are: ${names.join(', ') || 'none'}.`,
    );
  try {
    return contractSettings(folder, name);
  } catch (failure) {
    if (failure instanceof SyntaxError)
      throw new Sentence(`${name}.contract.json is no JSON: ${failure.message}`);
    throw failure;
  }
}

/** Null when there is none, with the reasons among the faults. */
function schemaOf(settings: ContractSettings, faults: string[]): string | null {
  try {
    return contractSchemaOf(readFileSync(SUPERGRAPH_FILE, 'utf8'), settings);
  } catch (failure) {
    if (!(failure instanceof ContractFaults)) throw failure;
    faults.push(...failure.faults);
    return null;
  }
}

function staleness(folder: string, name: string, sdl: string): string[] {
  const committed = contractSchemaFile(folder, name);
  if (!existsSync(committed) || readFileSync(committed, 'utf8') === sdl) return [];
  return [`${committed} is not what the graph gives now: run \`npm run compose\``];
}

const told = (operations: readonly TriedOperation[]): string[] => [
  operations.length === 0
    ? 'It has registered no operation.'
    : `Operations (at most ${DEFAULT_LIMITS.cost}):`,
  ...operations.map(({ operation: { type, name, id }, cost, faults }) =>
    [
      faults.length === 0 ? '  ok     ' : '  FAULT  ',
      `${type} ${name} ${id.slice(0, 12)}`,
      cost === null ? '' : ` costs at most ${cost}`,
    ].join(''),
  ),
];

/** Sends the queries that can be sent, each with the variables it declares. */
async function run(
  operations: readonly TriedOperation[],
  { variables = {}, ...connection }: ContractOptions & ConnectionOptions,
): Promise<ContractReport> {
  const client = await connect(connection);
  const lines = [`Asked of ${connection.url}:`];
  const faults: string[] = [];
  for (const { operation } of operations.filter((each) => each.faults.length === 0)) {
    const { name, type, body } = operation;
    if (type !== 'query') {
      lines.push(`  -      ${name}: a ${type} is listened to, not asked`);
      continue;
    }
    try {
      lines.push(`  ok     ${name}: ${JSON.stringify(await client.run(body, declared(body, variables)))}`);
    } catch (failure) {
      if (!(failure instanceof Sentence)) throw failure;
      lines.push(`  FAULT  ${name}`);
      faults.push(`${name}: ${failure.message}`);
    }
  }
  return { lines, faults };
}

/** Of the variables those that an operation declares; a manifest holds no others than `$name` in its head. */
const declared = (body: string, variables: Readonly<Record<string, unknown>>): Record<string, unknown> =>
  Object.fromEntries(Object.entries(variables).filter(([name]) => new RegExp(`\\$${name}\\s*:`).test(body)));
