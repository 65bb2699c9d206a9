import {
  defaultTypeResolver,
  GraphQLError,
  isObjectType,
  type FieldNode,
  type GraphQLAbstractType,
  type GraphQLObjectType,
  type GraphQLResolveInfo,
} from 'graphql';
import { inspect } from 'graphql/jsutils/inspect';
import type { Place, Run } from './run';

/** A field whose values are completed: what its failures name, and what its types are told of it when they ask. */
export type Completed = {
  readonly name: string;
  readonly parentName: string;
  readonly nodes: readonly FieldNode[];
  infoAt(place: Place, run: Run): GraphQLResolveInfo;
};

/** Of which object type a value of an interface or a union is, where a field gives one. */
export class PossibleTypes {
  constructor(
    private readonly type: GraphQLAbstractType,
    private readonly field: Completed,
  ) {}

  /** What a value says of its type: by `resolveType`, else by `__typename` or `isTypeOf`. */
  nameOf(value: unknown, run: Run, place: Place): unknown {
    const resolveType = this.type.resolveType ?? defaultTypeResolver;
    return resolveType(value, run.context, this.field.infoAt(place, run), this.type);
  }

  /** The object type of that name. Throws, with the words of graphql-js, when it is none of the kind promised. */
  named(name: unknown, value: unknown, { schema }: Run): GraphQLObjectType {
    const found = typeof name === 'string' ? schema.getType(name) : undefined;
    if (isObjectType(found) && schema.isSubType(this.type, found)) return found;
    throw this.#unfit(name, value, found);
  }

  #unfit(name: unknown, value: unknown, found: unknown): GraphQLError {
    const { nodes, parentName } = this.field;
    const must = `Abstract type "${this.type.name}" must resolve to an Object type at runtime for field "${parentName}.${this.field.name}"`;
    if (name === null || name === undefined) {
      const remedy = `Either the "${this.type.name}" type should provide a "resolveType" function or each possible type should provide an "isTypeOf" function.`;
      return new GraphQLError(`${must}. ${remedy}`, { nodes });
    }
    if (typeof name !== 'string')
      return new GraphQLError(`${must} with value ${inspect(value)}, received "${inspect(name)}".`);
    const resolvedTo = `Abstract type "${this.type.name}" was resolved to a`;
    if (!found)
      return new GraphQLError(`${resolvedTo} type "${name}" that does not exist inside the schema.`, {
        nodes,
      });
    if (!isObjectType(found)) return new GraphQLError(`${resolvedTo} non-object type "${name}".`, { nodes });
    const message = `Runtime Object type "${found.name}" is not a possible type for "${this.type.name}".`;
    return new GraphQLError(message, { nodes });
  }
}
