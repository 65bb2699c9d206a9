import {
  getNamedType,
  getNullableType,
  GraphQLError,
  isAbstractType,
  isCompositeType,
  isEnumType,
  isLeafType,
  isListType,
  isNonNullType,
  isObjectType,
  isSpecifiedScalarType,
  type FieldNode,
  type GraphQLCompositeType,
  type GraphQLLeafType,
  type GraphQLOutputType,
  type GraphQLSchema,
  type SelectionSetNode,
} from 'graphql';
import { isJson, type Json, type Place } from './json';
import { selectedFields, type Conditions, type Fragments } from './selection';

/** Answers a field of introspection (`__schema`, `__type`); several nodes of one name are one field. */
export type Introspect = (nodes: readonly FieldNode[]) => unknown;

/** One request's use of a shape: what could not be completed, and where it stands. */
type Pass = { readonly incomplete: GraphQLError[]; readonly at: Place; readonly introspect: Introspect };

/** Gives a value of the answer; null when there is none. */
type Complete = (value: unknown, pass: Pass) => unknown;
type FieldShape = {
  readonly name: string;
  /** Whether every object has a property of this name: `constructor` may be somebody's alias. */
  readonly isInherited: boolean;
  readonly complete: Complete;
  /** Of a leaf: whether a value can stay as it is, which nearly all can. */
  readonly accepts: ((value: unknown) => boolean) | null;
};

/** A subgraph may say of an object what it likes: more types than these are looked up each time. */
const TYPES_KEPT = 1_000;

/** A null that the type forbids: the nearest parent that may be null becomes null. */
const BROKEN = Symbol('null where the schema promises a value');

/**
 * How an answer looks: the fields that the operation selects, in its order, of the types that the schema promises.
 * Made once for an operation, and for each way its conditions (`@skip`, `@include`) turn out; what a runtime type
 * selects is worked out when it is first met.
 */
export class Shape {
  readonly #root: Complete;

  constructor(
    private readonly schema: GraphQLSchema,
    private readonly fragments: Fragments,
    private readonly conditions: Conditions,
    root: { readonly type: GraphQLCompositeType; readonly selections: SelectionSetNode },
  ) {
    this.#root = this.#object(root.type, [root.selections]);
  }

  /** Shapes what the subgraphs said, and tells what of it the schema does not allow. */
  complete(data: Json, introspect: Introspect): { data: Json | null; incomplete: readonly GraphQLError[] } {
    const pass: Pass = { incomplete: [], at: [], introspect };
    const whole = this.#root(data, pass);
    return { data: isJson(whole) ? whole : null, incomplete: pass.incomplete };
  }

  #of(type: GraphQLOutputType, nodes: readonly FieldNode[]): Complete {
    if (isNonNullType(type)) return required(this.#of(type.ofType, nodes), String(getNamedType(type)));
    if (isListType(type)) return list(this.#of(type.ofType, nodes));
    if (!isCompositeType(type)) return leaf(type);
    return this.#object(
      type,
      nodes.flatMap(({ selectionSet }) => selectionSet ?? []),
    );
  }

  #object(declared: GraphQLCompositeType, selections: readonly SelectionSetNode[]): Complete {
    const fieldsOf = new Map<string | undefined, readonly FieldShape[] | null>();
    return (value, pass) => {
      if (value === null || value === undefined) return null;
      if (!isJson(value)) return invalid(pass);
      const said = value['__typename'];
      const typename = typeof said === 'string' ? said : undefined;
      let fields = fieldsOf.get(typename);
      if (fields === undefined) {
        const type = typename === undefined ? declared : this.schema.getType(typename);
        fields = isCompositeType(type) ? this.#fields(type, selections) : null;
        if (fieldsOf.size < TYPES_KEPT) fieldsOf.set(typename, fields);
      }
      return fields ? completedFields(value, fields, pass) : invalid(pass);
    };
  }

  #fields(type: GraphQLCompositeType, selections: readonly SelectionSetNode[]): readonly FieldShape[] {
    const selected = selectedFields(selections, {
      fragments: this.fragments,
      conditions: this.conditions,
      applies: (condition) => this.#applies(condition, type),
    });
    return [...selected].map(([name, nodes]) => ({
      name,
      isInherited: name in Object.prototype,
      complete: this.#field(type, nodes),
      accepts: this.#acceptedBy(type, nodes),
    }));
  }

  #field(type: GraphQLCompositeType, nodes: readonly FieldNode[]): Complete {
    const name = nodes[0]?.name.value ?? '';
    // A type that is no object is none that a caller may be told of.
    if (name === '__typename') return isObjectType(type) ? () => type.name : () => BROKEN;
    if (name.startsWith('__')) return (_value, pass) => pass.introspect(nodes);
    const field = 'getFields' in type ? type.getFields()[name] : undefined;
    // An inexact runtime type has no such field; the validated document says it is an ancestor's.
    return field ? this.#of(field.type, nodes) : () => null;
  }

  #acceptedBy(type: GraphQLCompositeType, nodes: readonly FieldNode[]): FieldShape['accepts'] {
    const field = 'getFields' in type ? type.getFields()[nodes[0]?.name.value ?? ''] : undefined;
    const leafType = field && getNullableType(field.type);
    if (!isLeafType(leafType)) return null;
    const accepts = accepted(leafType);
    return (value) => value !== null && value !== undefined && accepts(value);
  }

  #applies(condition: string, type: GraphQLCompositeType): boolean {
    if (condition === type.name) return true;
    const wanted = this.schema.getType(condition);
    if (!isAbstractType(wanted)) return false;
    return (
      'getFields' in type &&
      this.schema.getPossibleTypes(wanted).length > 0 &&
      this.schema.isSubType(wanted, type)
    );
  }
}

/** The selected fields of an object. */
function completedFields(value: Json, fields: readonly FieldShape[], pass: Pass): unknown {
  const completed: Json = {};
  for (const { name, isInherited, complete, accepts } of fields) {
    const given = isInherited && !Object.hasOwn(value, name) ? null : value[name];
    if (accepts?.(given)) {
      completed[name] = given;
      continue;
    }
    pass.at.push(name);
    const part = complete(given, pass);
    pass.at.pop();
    if (part === BROKEN) return null;
    completed[name] = part;
  }
  return completed;
}

const required =
  (complete: Complete, typeName: string): Complete =>
  (value, pass) => {
    const told = pass.incomplete.length;
    const completed = complete(value, pass);
    if (completed !== null) return completed;
    // What made it null has told why, unless it simply was.
    if (pass.incomplete.length === told) {
      const message = `Cannot return null for non-nullable ${typeName} at ${pass.at.join('.')}.`;
      pass.incomplete.push(new GraphQLError(message, { path: [...pass.at] }));
    }
    return BROKEN;
  };

const list =
  (complete: Complete): Complete =>
  (value, pass) => {
    if (value === null || value === undefined) return null;
    if (!Array.isArray(value)) return invalid(pass);
    let broken = false;
    const whole: unknown[] = [];
    for (let place = 0; place < value.length; place += 1) {
      pass.at.push(place);
      const element = complete(value[place], pass);
      pass.at.pop();
      if (element === BROKEN) broken = true;
      whole.push(element);
    }
    return broken ? null : whole;
  };

function leaf(type: GraphQLLeafType): Complete {
  const accepts = accepted(type);
  return (value, pass) => {
    if (value === null || value === undefined) return null;
    return accepts(value) ? value : invalid(pass);
  };
}

/** Scalars of our own are written by the subgraph that owns the field; the five of the specification are checked. */
function accepted(type: GraphQLLeafType): (value: unknown) => boolean {
  if (isEnumType(type)) return (value) => typeof value === 'string' && type.getValue(value) !== undefined;
  if (!isSpecifiedScalarType(type)) return () => true;
  switch (type.name) {
    case 'Boolean':
      return (value) => typeof value === 'boolean';
    case 'Int':
      return (value) => Number.isInteger(value);
    case 'Float':
      return (value) => Number.isFinite(value);
    case 'ID':
      return (value) => typeof value === 'string' || Number.isInteger(value);
    default:
      return (value) => typeof value === 'string';
  }
}

function invalid({ incomplete, at }: Pass): null {
  const message = `A subgraph gave a value that does not fit the schema at ${at.join('.')}.`;
  incomplete.push(new GraphQLError(message, { path: [...at] }));
  return null;
}
