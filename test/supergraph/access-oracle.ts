import type { Identity } from '@trust-supervision/subgraph';
import { Kind, parse, valueFromASTUntyped, type DirectiveNode } from 'graphql';

/** Who may see what, worked out from the text of the SDL alone: it shares no code with what it judges. */

/** Somebody who asks, and the scopes they have. */
export type Caller = { readonly identity: Pick<Identity, 'role'>; readonly has: readonly string[] };

/** The directives of the SDL by `Type` and `Type.field`. */
export type Directives = ReadonlyMap<string, readonly DirectiveNode[]>;

/** Reads the directives of object types and their fields, extensions included, from the text of a subgraph's SDL. */
export function directivesIn(sdl: string): Directives {
  const found = new Map<string, readonly DirectiveNode[]>();
  for (const node of parse(sdl).definitions) {
    if (node.kind !== Kind.OBJECT_TYPE_DEFINITION && node.kind !== Kind.OBJECT_TYPE_EXTENSION) continue;
    const type = node.name.value;
    found.set(type, [...(found.get(type) ?? []), ...(node.directives ?? [])]);
    for (const field of node.fields ?? []) found.set(`${type}.${field.name.value}`, field.directives ?? []);
  }
  return found;
}

/** Whether somebody passes all of these directives. */
export function passes(directives: readonly DirectiveNode[], { identity, has }: Caller): boolean {
  return directives.every((directive) => {
    const [value] = directive.arguments?.map((argument) => valueFromASTUntyped(argument.value)) ?? [];
    const lists = (value ?? []) as string[][];
    switch (directive.name.value) {
      case 'authenticated':
        return identity.role !== 'PUBLIC';
      case 'requiresScopes':
        return (
          identity.role !== 'PUBLIC' && lists.some((needed) => needed.every((scope) => has.includes(scope)))
        );
      case 'policy':
        return lists.some((needed) => needed.every((role) => role === identity.role.toLowerCase()));
      default:
        return true;
    }
  });
}

/** The access rules of the whole graph: of each subgraph those it declares itself. */
export class AccessOracle {
  readonly #bySubgraph: readonly Directives[];

  constructor(sdls: readonly string[]) {
    this.#bySubgraph = sdls.map(directivesIn);
  }

  /**
   * Whether a caller must see a field (`Type.field`), must not, or either: a key of an entity is in several subgraphs,
   * and the plan decides which of them is asked.
   */
  of(coordinate: string, caller: Caller): 'MUST' | 'MUST_NOT' | 'EITHER' {
    const [type = ''] = coordinate.split('.');
    const owners = this.#bySubgraph.filter((directives) => directives.has(coordinate));
    const verdicts = owners.map((directives) =>
      passes([...(directives.get(type) ?? []), ...(directives.get(coordinate) ?? [])], caller),
    );
    if (verdicts.every(Boolean)) return 'MUST';
    return verdicts.some(Boolean) ? 'EITHER' : 'MUST_NOT';
  }

  /** Whether a field or its type has the tag, in any subgraph. */
  isTagged(coordinate: string, tag: string): boolean {
    const [type = ''] = coordinate.split('.');
    return this.#bySubgraph
      .flatMap((directives) => [...(directives.get(type) ?? []), ...(directives.get(coordinate) ?? [])])
      .some(
        ({ name, arguments: given = [] }) =>
          name.value === 'tag' && given.some(({ value }) => valueFromASTUntyped(value) === tag),
      );
  }

  /** Whether a type is found by a key in some subgraph. */
  isEntity(type: string): boolean {
    return this.#bySubgraph.some((directives) =>
      (directives.get(type) ?? []).some(({ name }) => name.value === 'key'),
    );
  }
}
