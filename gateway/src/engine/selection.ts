import type {
  DirectiveNode,
  FieldNode,
  FragmentDefinitionNode,
  SelectionNode,
  SelectionSetNode,
  VariableDefinitionNode,
} from 'graphql';
import type { Json } from './json';

/** The fragments of a document by name. */
export type Fragments = ReadonlyMap<string, FragmentDefinitionNode>;

/** The variables that `@skip` and `@include` ask, with their values. */
export type Conditions = ReadonlyMap<string, boolean>;

const UNCONDITIONAL: Conditions = new Map();

/** The values of condition variables in one request; one that is not given has its default. */
export function conditionsOf(
  names: readonly string[],
  definitions: readonly VariableDefinitionNode[],
  variables: Json,
): Conditions {
  if (names.length === 0) return UNCONDITIONAL;
  return new Map(
    names.map((name) => {
      const given = variables[name];
      if (typeof given === 'boolean') return [name, given];
      const known = definitions.find(({ variable }) => variable.name.value === name)?.defaultValue;
      return [name, known?.kind === 'BooleanValue' && known.value];
    }),
  );
}

/** Whether `@skip` and `@include` leave a selection in. */
function isSelected({ directives = [] }: SelectionNode, conditions: Conditions): boolean {
  return directives.every((directive) => {
    if (directive.name.value === 'skip') return !isMet(directive, conditions);
    return directive.name.value !== 'include' || isMet(directive, conditions);
  });
}

function isMet({ arguments: given = [] }: DirectiveNode, conditions: Conditions): boolean {
  const value = given.find(({ name }) => name.value === 'if')?.value;
  if (value?.kind === 'Variable') return conditions.get(value.name.value) === true;
  return value?.kind === 'BooleanValue' && value.value;
}

type Selecting = {
  readonly fragments: Fragments;
  readonly conditions: Conditions;
  /** Whether a fragment on a type is for the object at hand. */
  readonly applies: (typeCondition: string) => boolean;
};

/** The fields that selections make, by their name in the answer and in its order; nodes of one name are one field. */
export function selectedFields(
  selections: readonly SelectionSetNode[],
  { fragments, conditions, applies }: Selecting,
): ReadonlyMap<string, readonly FieldNode[]> {
  const fields = new Map<string, FieldNode[]>();
  const spread = new Set<string>();
  const collect = (set: SelectionSetNode): void => {
    for (const selection of set.selections) {
      if (!isSelected(selection, conditions)) continue;
      if (selection.kind === 'Field') {
        const name = (selection.alias ?? selection.name).value;
        const nodes = fields.get(name);
        if (nodes) nodes.push(selection);
        else fields.set(name, [selection]);
      } else if (selection.kind === 'InlineFragment') {
        const { typeCondition } = selection;
        if (!typeCondition || applies(typeCondition.name.value)) collect(selection.selectionSet);
      } else if (!spread.has(selection.name.value)) {
        spread.add(selection.name.value);
        const fragment = fragments.get(selection.name.value);
        if (fragment && applies(fragment.typeCondition.name.value)) collect(fragment.selectionSet);
      }
    }
  };
  for (const set of selections) collect(set);
  return fields;
}
