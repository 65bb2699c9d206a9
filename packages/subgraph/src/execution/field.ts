import {
  defaultFieldResolver,
  getNullableType,
  isLeafType,
  isNonNullType,
  type FieldNode,
  type GraphQLField,
  type GraphQLObjectType,
  type GraphQLResolveInfo,
} from 'graphql';
import { unguarded, type Asking } from '../access-rules';
import { argumentsOf } from './arguments';
import { completionOf, leaf, type Complete, type FieldsOf } from './completion';
import { isPromise, Place, type Run } from './run';
import type { Completed } from './runtime-type';

type Field = GraphQLField<unknown, Asking>;

/** Where a field is selected; `surroundings` are the same for the whole operation. */
export type Selected = {
  /** Its name in the answer. */
  readonly key: string;
  /** Several nodes of one name are one field. */
  readonly nodes: readonly FieldNode[];
  readonly parent: GraphQLObjectType;
  readonly surroundings: Pick<GraphQLResolveInfo, 'schema' | 'operation' | 'fragments'> & {
    readonly fieldsOf: FieldsOf;
  };
};

/**
 * A field as graphql-js resolves it: arguments, resolver, completion, and where that fails null or a failure of its
 * parent. Methods, and no closures kept under a name: tsx gives each of these its name as it is made, which costs
 * more than all else of a field.
 */
export class CompiledField implements Completed {
  readonly key: string;
  readonly name: string;
  readonly nodes: readonly FieldNode[];
  readonly isRequired: boolean;
  readonly parentName: string;
  readonly #complete: Complete;
  readonly #argumentsIn: (run: Run) => Record<string, unknown>;

  constructor(
    protected readonly field: Field,
    private readonly selected: Selected,
  ) {
    this.key = selected.key;
    this.name = field.name;
    this.parentName = selected.parent.name;
    this.nodes = selected.nodes;
    this.isRequired = isNonNullType(field.type);
    this.#complete = completionOf(field.type, this, selected.surroundings.fieldsOf);
    this.#argumentsIn = argumentsOf(field, selected.nodes[0] as FieldNode);
  }

  /** Gives the value for the answer, or a promise of it. Throws what a field that may not be null failed with. */
  resolve(source: unknown, run: Run, above: Place | undefined): unknown {
    const place = new Place(above, this.key, this.parentName);
    try {
      const resolve = this.field.resolve ?? defaultFieldResolver;
      const given = resolve(source, this.#argumentsIn(run), run.context, this.infoAt(place, run));
      return this.completed(given, run, place);
    } catch (failure) {
      return run.failed(failure, this, place);
    }
  }

  protected completed(given: unknown, run: Run, place: Place): unknown {
    const completed = isPromise(given)
      ? given.then((value) => this.#complete(value, run, place))
      : this.#complete(given, run, place);
    if (!isPromise(completed)) return completed;
    return completed.then(undefined, (failure) => run.failed(failure, this, place));
  }

  /** What graphql-js tells resolvers and types of a field. `place` is the field's, or that of an element of its list. */
  infoAt(place: Place, run: Run): GraphQLResolveInfo {
    const { schema, operation, fragments } = this.selected.surroundings;
    return {
      fieldName: this.name,
      fieldNodes: this.nodes,
      returnType: this.field.type,
      parentType: this.selected.parent,
      path: fieldOf(place),
      schema,
      fragments,
      rootValue: run.rootValue,
      operation,
      variableValues: run.variables,
    };
  }
}

/** The field that a value belongs to: elements of lists have no type above them. */
function fieldOf(place: Place): Place {
  let step = place;
  while (step.typename === undefined && step.prev) step = step.prev;
  return step;
}

/** A field that is a property of its object, as nearly all are. A leaf that is there needs nothing else. */
export class PropertyField extends CompiledField {
  readonly #guard: ((context: Asking) => void) | undefined;
  readonly #serialized: ((value: unknown) => unknown) | null;

  constructor(field: Field, selected: Selected) {
    super(field, selected);
    this.#guard = unguarded(field).guard;
    const type = getNullableType(field.type);
    this.#serialized = isLeafType(type) ? leaf(type) : null;
  }

  override resolve(source: unknown, run: Run, above: Place | undefined): unknown {
    const value = isObject(source) ? source[this.name] : undefined;
    if (!this.#serialized || !isPresent(value)) return this.#resolved(source, value, { run, above });
    try {
      this.#guard?.(run.context);
      return this.#serialized(value);
    } catch {
      return this.#resolved(source, value, { run, above });
    }
  }

  #resolved(
    source: unknown,
    value: unknown,
    { run, above }: { run: Run; above: Place | undefined },
  ): unknown {
    const place = new Place(above, this.key, this.parentName);
    try {
      this.#guard?.(run.context);
      const isMethod = typeof value === 'function';
      const given = isMethod ? defaultFieldResolver(source, {}, run.context, this.infoAt(place, run)) : value;
      return this.completed(given, run, place);
    } catch (failure) {
      return run.failed(failure, this, place);
    }
  }
}

const isObject = (source: unknown): source is Record<string, unknown> =>
  (typeof source === 'object' && source !== null) || typeof source === 'function';

/** Whether there is a value that neither has to be called, waited for, or thrown. */
function isPresent(value: unknown): boolean {
  if (value === null || value === undefined || typeof value === 'function') return false;
  return typeof value !== 'object' || !(value instanceof Error || isPromise(value));
}
