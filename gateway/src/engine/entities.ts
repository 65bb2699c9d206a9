import type { FetchDataRewrite, QueryPlanSelectionNode } from '@apollo/query-planner';
import { isAbstractType, isInterfaceType, isObjectType, type GraphQLSchema } from 'graphql';
import { isJson, merge, type Json } from './json';

/** Objects to ask a subgraph about: each distinct one once, and which of the objects at hand it stands for. */
export type Representations = {
  readonly list: readonly Json[];
  /** For each representation the places, in the objects given, of those that it stands for. */
  readonly owners: readonly (readonly number[])[];
};

/**
 * What a fetch says of the objects it asks about: their type, key and what else the fields need. Equal ones are asked
 * once. An object that lacks a key (its owner did not answer) is not asked about.
 */
export function representationsOf(
  schema: GraphQLSchema,
  objects: readonly Json[],
  fetch: {
    readonly requires: readonly QueryPlanSelectionNode[];
    readonly inputRewrites?: FetchDataRewrite[];
  },
): Representations {
  const list: Json[] = [];
  const owners: number[][] = [];
  const known = new Map<string, number[]>();
  for (let place = 0; place < objects.length; place += 1) {
    const representation = selected(schema, objects[place] as Json, fetch.requires);
    if (!representation?.['__typename']) continue;
    rewrite(schema, fetch.inputRewrites, representation);
    const key = keyOf(representation);
    const same = known.get(key);
    if (same) same.push(place);
    else {
      const mine = [place];
      known.set(key, mine);
      list.push(representation);
      owners.push(mine);
    }
  }
  return { list, owners };
}

/** What tells a representation from others of the same fetch. Their fields follow from their type, which is one of them. */
function keyOf(representation: Json): string {
  let key = '';
  for (const name of Object.keys(representation)) {
    const value = representation[name];
    key += typeof value === 'string' ? `${value.length}:${value}` : `${JSON.stringify(value)};`;
  }
  return key;
}

/** The selected part of an object; null when a part of it is missing. */
function selected(
  schema: GraphQLSchema,
  source: Json,
  selections: readonly QueryPlanSelectionNode[],
): Json | null {
  let result: Json | null = null;
  for (const selection of selections) {
    if (selection.kind === 'InlineFragment') {
      if (selection.typeCondition === undefined) continue;
      if (!isOfType(schema, source['__typename'], selection.typeCondition)) continue;
      const part = selected(schema, source, selection.selections);
      if (result && part) merge(result, part);
      else result ??= part;
    } else {
      const name = selection.alias ?? selection.name;
      if (!Object.hasOwn(source, name) || source[name] === undefined) return null;
      result ??= {};
      result[name] = selectedValue(schema, source[name], selection.selections);
    }
  }
  return result ?? {};
}

function selectedValue(
  schema: GraphQLSchema,
  value: unknown,
  selections: readonly QueryPlanSelectionNode[] | undefined,
): unknown {
  if (!selections) return value;
  if (Array.isArray(value)) return value.map((element) => selectedValue(schema, element, selections));
  return isJson(value) ? selected(schema, value, selections) : null;
}

/** Whether an object of a type meets a type condition. */
export function isOfType(schema: GraphQLSchema, typename: unknown, condition: string): boolean {
  if (typename === condition) return true;
  if (typeof typename !== 'string') return false;
  const type = schema.getType(typename);
  const wanted = schema.getType(condition);
  if (!isAbstractType(wanted) || !(isObjectType(type) || isInterfaceType(type))) return false;
  return schema.isSubType(wanted, type);
}

const ON_TYPE = '... on ';

/** Renames and sets what the planner had to name differently on the way to a subgraph. */
export function rewrite(
  schema: GraphQLSchema,
  rewrites: readonly FetchDataRewrite[] | undefined,
  value: unknown,
): void {
  for (const change of rewrites ?? []) rewriteAt(schema, change, change.path, value);
}

function rewriteAt(
  schema: GraphQLSchema,
  change: FetchDataRewrite,
  [step, ...rest]: readonly string[],
  value: unknown,
): void {
  if (step === undefined) return;
  if (Array.isArray(value)) {
    for (const element of value) rewriteAt(schema, change, [step, ...rest], element);
  } else if (isJson(value)) {
    if (step.startsWith(ON_TYPE)) {
      const typename = value['__typename'];
      if (!typename || isOfType(schema, typename, step.slice(ON_TYPE.length)))
        rewriteAt(schema, change, rest, value);
    } else if (rest.length > 0) {
      if (Object.hasOwn(value, step)) rewriteAt(schema, change, rest, value[step]);
    } else if (change.kind === 'ValueSetter') {
      value[step] = change.setValueTo;
    } else if (Object.hasOwn(value, step)) {
      value[change.renameKeyTo] = value[step];
      delete value[step];
    }
  }
}
