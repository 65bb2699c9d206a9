import { locatedError, type FieldNode, type GraphQLError, type GraphQLSchema } from 'graphql';
import type { Asking } from '../access-rules';

/** Where a value stands in an answer: the same links as graphql-js hands to resolvers in `info.path`. */
export class Place {
  /** Whether null took the place of what stood here: nothing below it is told any more. */
  isNulled = false;

  constructor(
    readonly prev: Place | undefined,
    readonly key: string | number,
    readonly typename: string | undefined,
  ) {}
}

/** Steps from the root of the answer. */
function stepsTo(place: Place): (string | number)[] {
  const steps: (string | number)[] = [];
  for (let step: Place | undefined = place; step; step = step.prev) steps.push(step.key);
  return steps.toReversed();
}

/** One request's use of a compiled operation: what resolvers are given, and what could not be resolved. */
export class Run {
  readonly errors: GraphQLError[] = [];
  #isNulled = false;
  #arguments: Map<FieldNode, Record<string, unknown>> | undefined;

  constructor(
    readonly schema: GraphQLSchema,
    readonly context: Asking,
    readonly rootValue: unknown,
    readonly variables: Readonly<Record<string, unknown>>,
  ) {}

  /** What the arguments of a field came to in this run: read once, however many objects have the field. */
  argumentsAt(node: FieldNode, read: (run: Run) => Record<string, unknown>): Record<string, unknown> {
    this.#arguments ??= new Map();
    const known = this.#arguments.get(node);
    if (known) return known;
    const fresh = read(this);
    this.#arguments.set(node, fresh);
    return fresh;
  }

  /** Says where something failed, and gives null for it where the schema allows that; otherwise its parent fails. */
  failed(
    failure: unknown,
    { nodes, isRequired }: { readonly nodes: readonly FieldNode[]; readonly isRequired: boolean },
    place: Place,
  ): null {
    const error = locatedError(failure, nodes, stepsTo(place));
    if (isRequired) throw error;
    if (this.#isToldOf(place)) return null;
    place.isNulled = true;
    this.errors.push(error);
    return null;
  }

  /** The whole answer failed. */
  failedWhole(error: GraphQLError): void {
    if (!this.#isNulled) this.errors.push(error);
    this.#isNulled = true;
  }

  /** A promise may fail after null has taken the place of its parent: that is told once. */
  #isToldOf(place: Place): boolean {
    for (let step: Place | undefined = place; step; step = step.prev) if (step.isNulled) return true;
    return this.#isNulled;
  }
}

export const isPromise = <Value = unknown>(value: unknown): value is Promise<Value> =>
  typeof value === 'object' && value !== null && 'then' in value && typeof value.then === 'function';
