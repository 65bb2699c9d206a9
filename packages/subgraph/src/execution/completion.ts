import {
  GraphQLBoolean,
  GraphQLError,
  GraphQLID,
  GraphQLString,
  isAbstractType,
  isLeafType,
  isListType,
  isNonNullType,
  type FieldNode,
  type GraphQLLeafType,
  type GraphQLObjectType,
  type GraphQLOutputType,
} from 'graphql';
import { inspect } from 'graphql/jsutils/inspect';
import { PossibleTypes, type Completed } from './runtime-type';
import { isPromise, Place, type Run } from './run';

/** Turns what a resolver gave into a part of the answer, or a promise of it. Throws what cannot be completed. */
export type Complete = (value: unknown, run: Run, place: Place) => unknown;

/** Resolves the fields that a selection has of one object type. */
export type ObjectFields = (source: unknown, run: Run, place: Place | undefined) => unknown;

/** The fields that some nodes select of a type, compiled when it is first met. */
export type FieldsOf = (type: GraphQLObjectType, nodes: readonly FieldNode[]) => ObjectFields;

/** How values of a type are completed, as graphql-js does it. Worked out once for a field. */
export function completionOf(type: GraphQLOutputType, field: Completed, fieldsOf: FieldsOf): Complete {
  if (isNonNullType(type)) return required(completionOf(type.ofType, field, fieldsOf), field);
  if (isListType(type)) return list(type.ofType, field, completionOf(type.ofType, field, fieldsOf));
  if (isLeafType(type)) return nullable(leaf(type));
  const objectOf = onceFor((object: GraphQLObjectType) =>
    completeObject(object, field, fieldsOf(object, field.nodes)),
  );
  if (!isAbstractType(type)) return nullable((value, run, place) => objectOf(type)(value, run, place));
  const possible = new PossibleTypes(type, field);
  return nullable((value, run, place) => {
    const name = possible.nameOf(value, run, place);
    if (!isPromise(name)) return objectOf(possible.named(name, value, run))(value, run, place);
    return name.then((resolved) => objectOf(possible.named(resolved, value, run))(value, run, place));
  });
}

/** Remembers what was made of each type. */
function onceFor<Type extends object, Made>(make: (type: Type) => Made): (type: Type) => Made {
  const made = new Map<Type, Made>();
  return (type) => {
    const known = made.get(type);
    if (known !== undefined) return known;
    const fresh = make(type);
    made.set(type, fresh);
    return fresh;
  };
}

const nullable =
  (complete: Complete): Complete =>
  (value, run, place) => {
    if (value === null || value === undefined) return null;
    if (value instanceof Error) throw value;
    return complete(value, run, place);
  };

const required =
  (complete: Complete, { name, parentName }: Completed): Complete =>
  (value, run, place) => {
    const completed = complete(value, run, place);
    if (completed !== null) return completed;
    throw new Error(`Cannot return null for non-nullable field ${parentName}.${name}.`);
  };

function list(itemType: GraphQLOutputType, field: Completed, complete: Complete): Complete {
  const at = { nodes: field.nodes, isRequired: isNonNullType(itemType) };
  const item: Complete = (value, run, place) => {
    try {
      const completed = isPromise(value)
        ? value.then((resolved) => complete(resolved, run, place))
        : complete(value, run, place);
      if (!isPromise(completed)) return completed;
      return completed.then(undefined, (failure) => run.failed(failure, at, place));
    } catch (failure) {
      return run.failed(failure, at, place);
    }
  };
  return nullable((value, run, place) => {
    if (!isIterable(value)) {
      const message = `Expected Iterable, but did not find one for field "${field.parentName}.${field.name}".`;
      throw new GraphQLError(message);
    }
    const items: unknown[] = [];
    let isWaiting = false;
    try {
      for (const each of value) {
        const completed = item(each, run, new Place(place, items.length, undefined));
        items.push(completed);
        isWaiting ||= isPromise(completed);
      }
    } catch (failure) {
      // What is under way may fail as well, and nobody else would hear of it.
      void Promise.allSettled(items);
      throw failure;
    }
    return isWaiting ? Promise.all(items) : items;
  });
}

const isIterable = (value: unknown): value is Iterable<unknown> =>
  typeof value === 'object' && value !== null && Symbol.iterator in value;

function completeObject(type: GraphQLObjectType, field: Completed, fields: ObjectFields): Complete {
  if (!type.isTypeOf) return fields;
  const isOfType = type.isTypeOf.bind(type);
  return (value, run, place) => {
    const is = isOfType(value, run.context, field.infoAt(place, run));
    if (!isPromise(is)) return fields(ofType(type, is, { value, field }), run, place);
    return is.then((resolved) => fields(ofType(type, resolved, { value, field }), run, place));
  };
}

function ofType(
  { name }: GraphQLObjectType,
  is: unknown,
  { value, field }: { value: unknown; field: Completed },
): unknown {
  if (is) return value;
  const message = `Expected value of type "${name}" but got: ${inspect(value)}.`;
  throw new GraphQLError(message, { nodes: field.nodes });
}

/** Scalars and enums. What nearly all values of a built-in scalar are already needs no serializing. */
export function leaf(type: GraphQLLeafType): (value: unknown) => unknown {
  const primitive = PRIMITIVES.get(type.name);
  return (value) => {
    if (typeof value === primitive) return value;
    const serialized: unknown = type.serialize(value);
    if (serialized !== null && serialized !== undefined) return serialized;
    throw new Error(
      `Expected \`${inspect(type)}.serialize(${inspect(value)})\` to return non-nullable value, returned: ${inspect(serialized)}`,
    );
  };
}

const PRIMITIVES: ReadonlyMap<string, string> = new Map([
  [GraphQLString.name, 'string'],
  [GraphQLID.name, 'string'],
  [GraphQLBoolean.name, 'boolean'],
]);
