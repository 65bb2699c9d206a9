import { composeServices } from '@apollo/composition';
import { parse } from 'graphql';
import { outageProof } from './outage-proof';

/** A subgraph's schema by its name; `url` is where a router finds it, by default the host of its name. */
export type SubgraphSdl = { readonly name: string; readonly typeDefs: string; readonly url?: string };

/**
 * Composes the SDL of subgraphs into one supergraph (`outageProof`); the same input gives the same text, so that it can be
 * committed and compared. Throws `CompositionError` that lists every conflict.
 */
export function composeSupergraph(services: readonly SubgraphSdl[]): string {
  const inOrder = services.toSorted((a, b) => (a.name < b.name ? -1 : 1));
  const documents = outageProof(new Map(inOrder.map(({ name, typeDefs }) => [name, read(name, typeDefs)])));
  const composed = composeServices(
    inOrder.map(({ name, typeDefs, url }) => ({
      name,
      url: url ?? `http://${name}/graphql`,
      typeDefs: documents.get(name) ?? parse(typeDefs),
    })),
  );
  if (composed.errors) throw new CompositionError(composed.errors.map(conflictText));
  return `${composed.supergraphSdl.trim()}\n`;
}

/**
 * The subgraphs do not fit together. `conflicts` has one line each: the rule's code, then what is wrong
 * where.
 */
export class CompositionError extends Error {
  override readonly name = 'CompositionError';

  constructor(readonly conflicts: readonly string[]) {
    super(
      [
        `the subgraphs do not compose: ${conflicts.length} conflict(s)`,
        ...conflicts.map((line) => `  - ${line}`),
      ].join('\n'),
    );
  }
}

function read(name: string, typeDefs: string) {
  try {
    return parse(typeDefs);
  } catch (failure) {
    throw new CompositionError([`INVALID_GRAPHQL: [${name}] ${(failure as Error).message}`]);
  }
}

const conflictText = (conflict: { message: string; extensions: Record<string, unknown> }): string =>
  `${String(conflict.extensions['code'] ?? 'CONFLICT')}: ${conflict.message.replace(/\s*\n\s*/g, ' ')}`;
