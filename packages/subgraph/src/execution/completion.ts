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
  type GraphQLResolveInfo,
} from 'graphql';
import { inspect } from 'graphql/jsutils/inspect';
import { namedTypeOf, possibleType } from './runtime-type';
import { isPromise, Place, type Run } from './run';

/** What graphql-js tells resolvers of their field, and the run it belongs to. */
export type FieldInfo = GraphQLResolveInfo & { readonly run: Run };

/** Turns what a resolver gave into a part of the answer, or a promise of it. Throws what cannot be completed. */
export type Complete = (value: unknown, info: FieldInfo, place: Place) => unknown;

/** Resolves the fields that a selection has of one object type. */
export type ObjectFields = (source: unknown, run: Run, place: Place | undefined) => unknown;

/** The fields that some nodes select of a type, compiled when it is first met. */
export type FieldsOf = (type: GraphQLObjectType, nodes: readonly FieldNode[]) => ObjectFields;

/** How values of a type are completed, as graphql-js does it. Worked out once for a field. */
export function completionOf(
  type: GraphQLOutputType,
  nodes: readonly FieldNode[],
  fieldsOf: FieldsOf,
): Complete {
  if (isNonNullType(type)) return required(completionOf(type.ofType, nodes, fieldsOf));
  if (isListType(type)) return list(type.ofType, nodes, completionOf(type.ofType, nodes, fieldsOf));
  if (isLeafType(type)) return nullable(leaf(type));
  const objectOf = onceFor((object: GraphQLObjectType) => completeObject(object, fieldsOf(object, nodes)));
  if (!isAbstractType(type)) return nullable((value, info, place) => objectOf(type)(value, info, place));
  return nullable((value, info, place) => {
    const name = namedTypeOf(type, value, info);
    if (!isPromise(name)) return objectOf(possibleType(type, name, { value, info }))(value, info, place);
    return name.then((resolved) => {
      const runtimeType = possibleType(type, resolved, { value, info });
      return objectOf(runtimeType)(value, info, place);
    });
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
  (value, info, place) => {
    if (value === null || value === undefined) return null;
    if (value instanceof Error) throw value;
    return complete(value, info, place);
  };

const required =
  (complete: Complete): Complete =>
  (value, info, place) => {
    const completed = complete(value, info, place);
    if (completed !== null) return completed;
    throw new Error(`Cannot return null for non-nullable field ${info.parentType.name}.${info.fieldName}.`);
  };

function list(itemType: GraphQLOutputType, nodes: readonly FieldNode[], complete: Complete): Complete {
  const at = { nodes, isRequired: isNonNullType(itemType) };
  const item: Complete = (value, info, place) => {
    try {
      const completed = isPromise(value)
        ? value.then((resolved) => complete(resolved, info, place))
        : complete(value, info, place);
      if (!isPromise(completed)) return completed;
      return completed.then(undefined, (failure) => info.run.failed(failure, at, place));
    } catch (failure) {
      return info.run.failed(failure, at, place);
    }
  };
  return nullable((value, info, place) => {
    if (!isIterable(value)) {
      const message = `Expected Iterable, but did not find one for field "${info.parentType.name}.${info.fieldName}".`;
      throw new GraphQLError(message);
    }
    const items: unknown[] = [];
    try {
      for (const each of value) items.push(item(each, info, new Place(place, items.length, undefined)));
    } catch (failure) {
      // What is under way may fail as well, and nobody else would hear of it.
      void Promise.allSettled(items);
      throw failure;
    }
    return items.some(isPromise) ? Promise.all(items) : items;
  });
}

const isIterable = (value: unknown): value is Iterable<unknown> =>
  typeof value === 'object' && value !== null && Symbol.iterator in value;

function completeObject(type: GraphQLObjectType, fields: ObjectFields): Complete {
  if (!type.isTypeOf) return (value, info, place) => fields(value, info.run, place);
  const isOfType = type.isTypeOf.bind(type);
  return (value, info, place) => {
    const is = isOfType(value, info.run.context, info);
    if (!isPromise(is)) return fields(ofType(type, is, { value, info }), info.run, place);
    return is.then((resolved) => fields(ofType(type, resolved, { value, info }), info.run, place));
  };
}

function ofType(
  { name }: GraphQLObjectType,
  is: unknown,
  { value, info }: { value: unknown; info: FieldInfo },
): unknown {
  if (is) return value;
  const message = `Expected value of type "${name}" but got: ${inspect(value)}.`;
  throw new GraphQLError(message, { nodes: info.fieldNodes });
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
