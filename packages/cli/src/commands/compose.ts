import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { composeSupergraph } from '@trust-supervision/gateway';
import { fieldsWithoutRule } from '@trust-supervision/subgraph';
import { DEFINITIONS } from '../definitions';
import { Sentence } from '../sentence';
import { SUPERGRAPH_FILE } from '../world';

/** The supergraph of the four subgraphs as their SDL stands now. Throws when a field says of nobody who may see it. */
function composed(): string {
  const open = DEFINITIONS.flatMap(({ name, typeDefs }) =>
    fieldsWithoutRule(typeDefs).map((field) => `  - ${name}: ${field}`),
  );
  if (open.length > 0)
    throw new Sentence(
      [
        'These fields have no access rule; give each @requiresScopes, @authenticated, @policy, or @tag(name: "public"):',
        ...open,
      ].join('\n'),
    );
  return composeSupergraph(DEFINITIONS.map(({ name, typeDefs }) => ({ name, typeDefs })));
}

export type ComposeOptions = { readonly check?: boolean };

/** `compose`: writes the supergraph; with `check` throws when the committed one differs, after printing how. */
export function compose({ check = false }: ComposeOptions, print: (line: string) => void): void {
  const fresh = composed();
  if (!check) {
    writeFileSync(SUPERGRAPH_FILE, fresh);
    print(`Written: gateway/supergraph.graphql (${fresh.split('\n').length - 1} lines)`);
    return;
  }
  if (readFileSync(SUPERGRAPH_FILE, 'utf8') === fresh) {
    print('gateway/supergraph.graphql is what the subgraphs compose to.');
    return;
  }
  printDifference(fresh);
  throw new Sentence(
    'gateway/supergraph.graphql is not what the subgraphs compose to; run `npm run compose` and commit it.',
  );
}

function printDifference(fresh: string): void {
  const folder = mkdtempSync(join(tmpdir(), 'compose-check-'));
  const file = join(folder, 'supergraph.graphql');
  writeFileSync(file, fresh);
  spawnSync('git', ['diff', '--no-index', '--', SUPERGRAPH_FILE, file], { stdio: 'inherit' });
  rmSync(folder, { recursive: true });
}
