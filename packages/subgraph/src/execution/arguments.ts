import { getArgumentValues, visit, type FieldNode, type GraphQLField } from 'graphql';
import type { Asking } from '../access-rules';
import type { Run } from './run';

type Field = GraphQLField<unknown, Asking>;
type Arguments = Record<string, unknown>;

/**
 * Reads the arguments of a field: once for an operation when they hold no variable, else once for a run. Each call has
 * an object of its own, which a resolver may change.
 */
export function argumentsOf(field: Field, node: FieldNode): (run: Run) => Arguments {
  if (field.args.length === 0) return () => ({});
  const read = ({ variables }: Run): Arguments =>
    getArgumentValues(field as GraphQLField<unknown, unknown>, node, variables);
  if (hasVariables(node)) {
    const passed = variablesPassedTo(field, node);
    const passOrRead = (run: Run): Arguments => passed?.(run.variables) ?? read(run);
    return (run) => ({ ...run.argumentsAt(node, passOrRead) });
  }
  let constant: Arguments | undefined;
  return (run) => ({ ...(constant ??= read(run)) });
}

/**
 * Hands variables on to a field whose arguments are nothing but variables: these were read already. Gives null when one
 * is absent or null, which may be a default or a fault.
 */
function variablesPassedTo(
  { args }: Field,
  { arguments: given = [] }: FieldNode,
): ((variables: Run['variables']) => Arguments | null) | null {
  if (args.some(({ defaultValue }) => defaultValue !== undefined)) return null;
  const names: { readonly name: string; readonly variable: string }[] = [];
  for (const { name, value } of given) {
    if (value.kind !== 'Variable') return null;
    names.push({ name: name.value, variable: value.name.value });
  }
  return (variables) => {
    const passed: Arguments = {};
    for (const { name, variable } of names) {
      const value = Object.hasOwn(variables, variable) ? variables[variable] : null;
      if (value === null || value === undefined) return null;
      passed[name] = value;
    }
    return passed;
  };
}

function hasVariables({ arguments: given = [] }: FieldNode): boolean {
  let has = false;
  for (const argument of given) visit(argument, { Variable: () => void (has = true) });
  return has;
}
