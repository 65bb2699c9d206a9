import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { buildSchema, parse, validate, type GraphQLSchema } from 'graphql';

/**
 * What a partner agency may ask, by configuration alone: the schema is what the SDL tags with the contract's name, the
 * scopes are the most its tokens are good for, the operations are those it registered.
 */
export type Contract = {
  readonly name: string;
  /** For people, in English and Chinese. */
  readonly title: { readonly en: string; readonly zh: string };
  readonly scopes: readonly string[];
  readonly schema: GraphQLSchema;
  readonly operations: readonly RegisteredOperation[];
};

/** An operation of a manifest in the common persisted-query format. `id` is the SHA-256 of `body`. */
export type RegisteredOperation = {
  readonly id: string;
  readonly name: string;
  readonly type: 'query' | 'subscription';
  readonly body: string;
};

type Manifest = {
  readonly format: 'apollo-persisted-query-manifest';
  readonly version: 1;
  readonly operations: readonly RegisteredOperation[];
};
type Settings = Pick<Contract, 'name' | 'title' | 'scopes'>;

/** The contract of those who have not signed in: what is tagged for everybody. */
export const PUBLIC_CONTRACT = 'public';

/** The names of the contracts that a folder configures. */
export const contractNames = (folder: string): string[] =>
  readdirSync(folder)
    .filter((file) => file.endsWith('.contract.json'))
    .map((file) => file.slice(0, -'.contract.json'.length))
    .toSorted();

/** Where the schema of a contract lies; it is composed and committed. */
export const contractSchemaFile = (folder: string, name: string): string => join(folder, `${name}.graphql`);

/**
 * Reads the contracts of a folder: `<name>.contract.json`, `<name>.graphql`, and `<name>.operations.json` when it has
 * registered some. Throws with every operation that its schema does not hold.
 */
export function readContracts(folder: string): Contract[] {
  const contracts = contractNames(folder).map((name) => readContract(folder, name));
  const faults = contracts.flatMap(faultsOf);
  if (faults.length === 0) return contracts;
  throw new Error(
    ['the contracts do not fit the schema:', ...faults.map((fault) => `  - ${fault}`)].join('\n'),
  );
}

function readContract(folder: string, name: string): Contract {
  const settings = jsonIn<Settings>(join(folder, `${name}.contract.json`));
  const manifests = readdirSync(folder).filter((file) => file === `${name}.operations.json`);
  return {
    ...settings,
    schema: buildSchema(readFileSync(contractSchemaFile(folder, name), 'utf8')),
    operations: manifests.flatMap((file) => jsonIn<Manifest>(join(folder, file)).operations),
  };
}

const jsonIn = <Content>(file: string): Content => JSON.parse(readFileSync(file, 'utf8')) as Content;

function faultsOf({ name, schema, operations }: Contract): string[] {
  return operations.flatMap((operation) =>
    validate(schema, parse(operation.body)).map(({ message }) => `${name}, ${operation.name}: ${message}`),
  );
}
