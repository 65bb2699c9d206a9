import type { FieldNode, GraphQLObjectType } from 'graphql';
import { unguarded } from '../access-rules';
import type { ObjectFields } from './completion';
import { CompiledField, PropertyField, type Selected } from './field';
import { isPromise } from './run';

/** Resolves selected fields of an object, all at once: by name in the answer, and in its order. */
export function objectFields(
  selected: ReadonlyMap<string, readonly FieldNode[]>,
  parent: GraphQLObjectType,
  surroundings: Selected['surroundings'],
): ObjectFields {
  const fields = [...selected].map(([key, nodes]) => compiledField({ key, nodes, parent, surroundings }));
  return (source, run, place) => {
    const answer: Record<string, unknown> = {};
    let isWaiting = false;
    try {
      for (const field of fields) {
        const value = field.resolve(source, run, place);
        answer[field.key] = value;
        isWaiting ||= isPromise(value);
      }
    } catch (failure) {
      if (!isWaiting) throw failure;
      // What else is under way may fail as well, and nobody else would hear of it.
      return whole(answer).finally(() => {
        throw failure;
      });
    }
    return isWaiting ? whole(answer) : answer;
  };
}

/** Puts what was promised where its promise stands. */
function whole(answer: Record<string, unknown>): Promise<Record<string, unknown>> {
  const keys = Object.keys(answer);
  return Promise.all(Object.values(answer)).then((values) => {
    for (const [place, key] of keys.entries()) answer[key] = values[place];
    return answer;
  });
}

function compiledField(parts: Selected): Resolving {
  const { key, nodes, parent } = parts;
  const name = (nodes[0] as FieldNode).name.value;
  if (name === '__typename') return { key, resolve: () => parent.name };
  const field = parent.getFields()[name];
  if (!field) throw new Error(`a validated document selects fields that there are: ${parent.name}.${name}`);
  const isProperty = unguarded(field).resolve === undefined && field.args.length === 0;
  return isProperty ? new PropertyField(field, parts) : new CompiledField(field, parts);
}

/** A field of a selection: its name in the answer, and how it gets there from an object of the parent type. */
type Resolving = { readonly key: string; readonly resolve: ObjectFields };
