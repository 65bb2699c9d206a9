import { spawnSync } from 'node:child_process';
import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { basename, join } from 'node:path';
import {
  composeSupergraph,
  contractNames,
  contractSchemaFile,
  contractSchemaOf,
  contractSettings,
  readContracts,
  zone,
} from '@trust-supervision/gateway';
import { fieldsWithoutRule } from '@trust-supervision/subgraph';
import { DEFINITIONS } from '../definitions';
import { Sentence } from '../sentence';
import { CONTRACTS_FOLDER, SUPERGRAPH_FILE } from '../world';

/** What the graph is made of: the four subgraphs, and the feed of the zone in the gateway. */
const PARTS = [...DEFINITIONS, zone];

/** The supergraph of these as their SDL stands now. Throws when a field says of nobody who may see it. */
function composed(): string {
  const open = PARTS.flatMap(({ name, typeDefs }) =>
    fieldsWithoutRule(typeDefs).map((field) => `  - ${name}: ${field}`),
  );
  if (open.length > 0)
    throw new Sentence(
      [
        'These fields have no access rule; give each @requiresScopes, @authenticated, @policy, or @tag(name: "public"):',
        ...open,
      ].join('\n'),
    );
  return composeSupergraph(PARTS.map(({ name, typeDefs }) => ({ name, typeDefs })));
}

/** Every file that is made of the SDL: the supergraph, and the schema of each contract. */
function composedFiles(): Map<string, string> {
  const supergraph = composed();
  const contracts = contractNames(CONTRACTS_FOLDER).map(
    (name) =>
      [
        contractSchemaFile(CONTRACTS_FOLDER, name),
        contractSchemaOf(supergraph, contractSettings(CONTRACTS_FOLDER, name)),
      ] as const,
  );
  return new Map([[SUPERGRAPH_FILE, supergraph], ...contracts]);
}

export type ComposeOptions = { readonly check?: boolean };

/**
 * `compose`: writes the supergraph and the schemas of the contracts; with `check` throws when a committed one differs,
 * after printing how.
 */
export function compose({ check = false }: ComposeOptions, print: (line: string) => void): void {
  const files = composedFiles();
  if (!check) {
    for (const [file, fresh] of files) writeFileSync(file, fresh);
    print(`Written: gateway/supergraph.graphql and the schemas of ${files.size - 1} contracts`);
    return;
  }
  const stale = [...files].filter(
    ([file, fresh]) => !existsSync(file) || readFileSync(file, 'utf8') !== fresh,
  );
  for (const [file, fresh] of stale) printDifference(file, fresh);
  if (stale.length > 0)
    throw new Sentence(
      `Not what the subgraphs compose to; run \`npm run compose\` and commit: ${stale.map(([file]) => basename(file)).join(', ')}`,
    );
  readContracts(CONTRACTS_FOLDER, readFileSync(SUPERGRAPH_FILE, 'utf8'));
  print('The supergraph and the contracts are what the subgraphs compose to.');
}

function printDifference(file: string, fresh: string): void {
  const folder = mkdtempSync(join(tmpdir(), 'compose-check-'));
  const other = join(folder, basename(file));
  writeFileSync(other, fresh);
  spawnSync('git', ['diff', '--no-index', '--', existsSync(file) ? file : '/dev/null', other], {
    stdio: 'inherit',
  });
  rmSync(folder, { recursive: true });
}
