import { limitExceeded } from '@trust-supervision/graphql';
import type {
  DocumentNode,
  FragmentDefinitionNode,
  GraphQLError,
  OperationDefinitionNode,
  SelectionNode,
  SelectionSetNode,
} from 'graphql';
import type { Limits } from './limits';

/** How large an operation or a fragment is with its fragments opened. */
type Size = { fields: number; aliases: number; directives: number; depth: number; rootFields: number };

const NAMES: Readonly<Record<keyof Size, string>> = {
  fields: 'fields, with its fragments opened',
  aliases: 'aliases',
  directives: 'directives',
  depth: 'levels of fields',
  rootFields: 'fields of the root',
};

/**
 * What of a document is larger than allowed, everything at once; nothing when all is well. Looks at the text alone and
 * at each fragment once, so it is quick where validating and planning would not be.
 */
export function tooLargeIn({ definitions }: DocumentNode, limits: Limits): readonly GraphQLError[] {
  const fragments = new Map<string, FragmentDefinitionNode>();
  const operations: OperationDefinitionNode[] = [];
  for (const definition of definitions) {
    if (definition.kind === 'FragmentDefinition') fragments.set(definition.name.value, definition);
    if (definition.kind === 'OperationDefinition') operations.push(definition);
  }
  const measure = new Measure(fragments);
  const sizes = [
    ...operations.map((operation) => measure.ofOperation(operation)),
    // One that no operation spreads is checked as well: it is validated all the same.
    ...[...fragments.values()].map((fragment) => ({ ...measure.ofFragment(fragment), rootFields: 0 })),
  ];
  const names = Object.keys(NAMES) as (keyof Size)[];
  const faults = names
    .map((name) => ({ name, size: Math.max(0, ...sizes.map((size) => size[name])) }))
    .filter(({ name, size }) => size > limits[name])
    .map(({ name, size }) =>
      limitExceeded(`The document has ${size} ${NAMES[name]}; allowed: ${limits[name]}.`),
    );
  return measure.hasReservedAlias
    ? [...faults, limitExceeded('An answer cannot have a field of the name __proto__.')]
    : faults;
}

class Measure {
  readonly #known = new Map<string, Size>();
  /** Fragments that are being measured: one that contains itself is refused by the validation. */
  readonly #open = new Set<string>();
  hasReservedAlias = false;

  constructor(private readonly fragments: ReadonlyMap<string, FragmentDefinitionNode>) {}

  ofOperation({ selectionSet, directives = [], variableDefinitions = [] }: OperationDefinitionNode): Size {
    const size = this.#ofSelections(selectionSet);
    const onVariables = variableDefinitions.flatMap((definition) => definition.directives ?? []);
    size.directives += directives.length + onVariables.length;
    return size;
  }

  ofFragment({ name, selectionSet, directives = [] }: FragmentDefinitionNode): Size {
    const known = this.#known.get(name.value);
    if (known) return known;
    if (this.#open.has(name.value)) return nothing();
    this.#open.add(name.value);
    const size = this.#ofSelections(selectionSet);
    size.directives += directives.length;
    this.#open.delete(name.value);
    this.#known.set(name.value, size);
    return size;
  }

  #ofSelections({ selections }: SelectionSetNode): Size {
    const size = nothing();
    for (const selection of selections) add(size, this.#ofSelection(selection));
    return size;
  }

  #ofSelection(selection: SelectionNode): Size {
    const directives = selection.directives?.length ?? 0;
    if (selection.kind === 'FragmentSpread') {
      const fragment = this.fragments.get(selection.name.value);
      const size = fragment ? this.ofFragment(fragment) : nothing();
      return { ...size, directives: size.directives + directives };
    }
    const inside = selection.selectionSet ? this.#ofSelections(selection.selectionSet) : nothing();
    inside.directives += directives;
    if (selection.kind === 'InlineFragment') return inside;
    if (selection.alias?.value === '__proto__') this.hasReservedAlias = true;
    inside.fields += 1;
    inside.aliases += selection.alias ? 1 : 0;
    inside.depth += 1;
    inside.rootFields = 1;
    return inside;
  }
}

const nothing = (): Size => ({ fields: 0, aliases: 0, directives: 0, depth: 0, rootFields: 0 });

function add(sum: Size, part: Size): void {
  sum.fields += part.fields;
  sum.aliases += part.aliases;
  sum.directives += part.directives;
  sum.rootFields += part.rootFields;
  sum.depth = Math.max(sum.depth, part.depth);
}
