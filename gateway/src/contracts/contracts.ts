import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { isScope } from '@trust-supervision/contracts';
import { buildSchema, type GraphQLSchema } from 'graphql';
import { DEFAULT_LIMITS } from '../limits/limits';
import { contractSchemaOf, PUBLIC_CONTRACT } from './contract-schema';
import { tried, type RegisteredOperation } from './registered';

/**
 * What a partner agency may ask, by configuration alone: the schema is what the SDL tags with the contract's name and
 * what its file names, the scopes are the most its tokens are good for, the operations are those it registered. Where
 * customs districts are named, its tokens are good for no others, and one that names no rows has them all.
 */
export type Contract = {
  readonly name: string;
  /** For people, in English and Chinese. */
  readonly title: { readonly en: string; readonly zh: string };
  readonly scopes: readonly string[];
  readonly districts?: readonly string[];
  readonly schema: GraphQLSchema;
  readonly operations: readonly RegisteredOperation[];
};

/** A manifest of operations, as the usual tools write it. */
type Manifest = {
  readonly format: 'apollo-persisted-query-manifest';
  readonly version: 1;
  readonly operations: readonly RegisteredOperation[];
};

/** The file of a contract, `<name>.contract.json`. */
export type ContractSettings = Pick<Contract, 'name' | 'title' | 'scopes' | 'districts'> & {
  /** What belongs to it beside what the SDL tags with its name, as `Type.field`. */
  readonly fields?: readonly string[];
  /** What it registers, unless a file of its own says so (`<name>.operations.json`). */
  readonly operations?: Manifest;
};

/** The names of the contracts that a folder configures. */
export const contractNames = (folder: string): string[] =>
  readdirSync(folder)
    .filter((file) => file.endsWith('.contract.json'))
    .map((file) => file.slice(0, -'.contract.json'.length))
    .toSorted();

/** Where the schema of a contract lies, when it is composed and committed. */
export const contractSchemaFile = (folder: string, name: string): string => join(folder, `${name}.graphql`);

/** The file of a contract. Throws when it is no JSON. */
export const contractSettings = (folder: string, name: string): ContractSettings =>
  jsonIn<ContractSettings>(join(folder, `${name}.contract.json`));

/** What a contract registered, in its own file or in a manifest beside it. */
export function operationsOf(folder: string, { name, operations }: ContractSettings): RegisteredOperation[] {
  const beside = join(folder, `${name}.operations.json`);
  const manifests = [operations, existsSync(beside) ? jsonIn<Manifest>(beside) : undefined];
  return manifests.flatMap((manifest) => manifest?.operations ?? []);
}

/**
 * Reads the contracts of a folder. A schema that is not committed beside a contract is composed from the supergraph; for
 * another supergraph than the one that is committed (`ANEW`) all are. Throws with everything that is wrong with any of them: what it names and is not there, and each operation that its
 * schema does not hold or that is beyond the usual limits.
 */
export function readContracts(
  folder: string,
  supergraphSdl: string,
  schemas: 'COMMITTED' | 'ANEW' = 'COMMITTED',
): Contract[] {
  const faults: string[] = [];
  const contracts = contractNames(folder).map((name) => {
    const settings = contractSettings(folder, name);
    const { title, scopes, districts } = settings;
    const schema = buildSchema(
      schemas === 'ANEW'
        ? contractSchemaOf(supergraphSdl, settings)
        : schemaOf(folder, settings, supergraphSdl),
    );
    const operations = operationsOf(folder, settings);
    faults.push(...settingFaults(name, settings), ...operationFaults({ name, schema, operations }));
    return { name, title, scopes, schema, operations, ...(districts && { districts }) };
  });
  if (faults.length === 0) return contracts;
  throw new Error(
    ['the contracts do not fit the schema:', ...faults.map((fault) => `  - ${fault}`)].join('\n'),
  );
}

function schemaOf(folder: string, settings: ContractSettings, supergraphSdl: string): string {
  const committed = contractSchemaFile(folder, settings.name);
  return existsSync(committed) ? readFileSync(committed, 'utf8') : contractSchemaOf(supergraphSdl, settings);
}

const jsonIn = <Content>(file: string): Content => JSON.parse(readFileSync(file, 'utf8')) as Content;

const KEYS = ['name', 'title', 'scopes', 'districts', 'fields', 'operations'];

/** What is wrong with the file of a contract, each with what is allowed. */
export function settingFaults(file: string, settings: ContractSettings): string[] {
  const { name, title, scopes, districts = [] } = settings;
  const unread = Object.keys(settings).filter((key) => !KEYS.includes(key));
  const closed = Array.isArray(scopes)
    ? scopes.filter((scope) => !isScope(scope) || !scope.endsWith(':read'))
    : [];
  return [
    ...(name === file ? [] : [`its name is ${name}; its file says ${file}`]),
    ...(title?.en && title.zh ? [] : ['it has no title in English (title.en) and Chinese (title.zh)']),
    ...(Array.isArray(scopes) ? [] : ['it has no list of scopes']),
    ...(name !== PUBLIC_CONTRACT || scopes?.length === 0 ? [] : ['what is for everybody has no scopes']),
    ...closed.map((scope) => `${scope} is no scope for reading`),
    ...(Array.isArray(districts) ? [] : ['its districts are no list']),
    ...[districts]
      .flat()
      .filter((district) => !/^\d{4}$/.test(district))
      .map((district) => `${district} is no customs district of 4 digits`),
    ...(name !== PUBLIC_CONTRACT || districts.length === 0 ? [] : ['what is for everybody has no districts']),
    ...unread.map((key) => `nothing reads "${key}"; known: ${KEYS.join(', ')}`),
  ].map((fault) => `${file}: ${fault}`);
}

function operationFaults({
  name,
  schema,
  operations,
}: Pick<Contract, 'name' | 'schema' | 'operations'>): string[] {
  return operations
    .map((operation) => tried(operation, schema, DEFAULT_LIMITS))
    .flatMap(({ operation, faults }) => faults.map((fault) => `${name}, ${operation.name}: ${fault}`));
}
