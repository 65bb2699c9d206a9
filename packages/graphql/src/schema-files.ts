import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

const SHARED = ['shared.graphql', 'review.graphql'];

/** The SDL that every subgraph shares. */
export const sharedSdl = (): string =>
  SHARED.map((file) => readFileSync(join(__dirname, file), 'utf8')).join('\n');

/** The SDL of a subgraph: the shared part and every `.graphql` file below its source folder, in a fixed order. */
export function sdlBelow(folder: string): string {
  const files = readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter((file) =>
    file.endsWith('.graphql'),
  );
  return [sharedSdl(), ...files.toSorted().map((file) => readFileSync(join(folder, file), 'utf8'))].join(
    '\n',
  );
}
