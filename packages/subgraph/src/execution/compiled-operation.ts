import { conditionVariables, PlainVariables } from '@trust-supervision/graphql';
import {
  getVariableValues,
  visit,
  type DocumentNode,
  type ExecutionResult,
  type FragmentDefinitionNode,
  type GraphQLError,
  type GraphQLSchema,
  type OperationDefinitionNode,
} from 'graphql';
import { collectFields, collectSubfields } from 'graphql/execution/collectFields';
import type { Asking } from '../access-rules';
import type { ObjectFields } from './completion';
import type { Selected } from './field';
import { objectFields } from './fields';
import { isPromise, Run } from './run';

/** What one request brings along, by the names of graphql-js; the root value is the event of a subscription. */
type Asked = {
  readonly contextValue: Asking;
  readonly rootValue?: unknown;
  readonly variableValues: Record<string, unknown>;
};

/** More ways than these for `@skip` and `@include` to turn out are compiled anew each time they are met. */
const WAYS_KEPT = 64;
/** As many faults of variables as graphql-js tells. */
const FAULTS_TOLD = { maxErrors: 50 };

/**
 * An operation of a schema, worked out once and run many times, with the answers of graphql-js: which fields are
 * selected, how each is resolved and completed, what fails where. graphql-js works that out for each object.
 */
export class CompiledOperation {
  readonly #fragments: Record<string, FragmentDefinitionNode>;
  readonly #conditions: readonly string[];
  readonly #plain: PlainVariables;
  readonly #ways = new Map<string, ObjectFields>();

  private constructor(
    private readonly schema: GraphQLSchema,
    private readonly operation: OperationDefinitionNode,
    document: DocumentNode,
  ) {
    const fragments = document.definitions.filter((one) => one.kind === 'FragmentDefinition');
    this.#fragments = Object.fromEntries(fragments.map((fragment) => [fragment.name.value, fragment]));
    this.#conditions = conditionVariables([document]);
    this.#plain = new PlainVariables(schema, operation.variableDefinitions ?? []);
  }

  /** Null for what is left to graphql-js: mutations, introspection, documents of several operations. */
  static of(schema: GraphQLSchema, document: DocumentNode): CompiledOperation | null {
    const [operation, ...others] = document.definitions.filter((one) => one.kind === 'OperationDefinition');
    if (!operation || others.length > 0 || operation.operation === 'mutation') return null;
    if (!schema.getRootType(operation.operation) || hasOddNames(document)) return null;
    return new CompiledOperation(schema, operation, document);
  }

  /** Whether a request that names an operation, or none, means this one. */
  isNamed(name: string | undefined): boolean {
    return name === undefined || name === this.operation.name?.value;
  }

  run({ variableValues, contextValue, rootValue }: Asked): ExecutionResult | Promise<ExecutionResult> {
    const plain = this.#plain.read(variableValues);
    const read = plain ? { coerced: plain } : this.#coerced(variableValues);
    if (read.errors) return { errors: read.errors };
    const run = new Run(this.schema, contextValue, rootValue, read.coerced);
    try {
      const data = this.#fields(read.coerced)(rootValue, run, undefined);
      if (!isPromise(data)) return answerOf(run, data);
      return data.then(
        (whole) => answerOf(run, whole),
        (failure) => failed(run, failure),
      );
    } catch (failure) {
      return failed(run, failure);
    }
  }

  #coerced(given: Record<string, unknown>) {
    return getVariableValues(this.schema, this.operation.variableDefinitions ?? [], given, FAULTS_TOLD);
  }

  /** The fields of the root, under the values that its conditions have in this request. */
  #fields(variables: Readonly<Record<string, unknown>>): ObjectFields {
    const way =
      this.#conditions.length === 0 ? '' : JSON.stringify(this.#conditions.map((name) => variables[name]));
    const known = this.#ways.get(way);
    if (known) return known;
    const compiled = this.#compiled(
      Object.fromEntries(this.#conditions.map((name) => [name, variables[name]])),
    );
    if (this.#ways.size < WAYS_KEPT) this.#ways.set(way, compiled);
    return compiled;
  }

  #compiled(conditions: Record<string, unknown>): ObjectFields {
    const { schema, operation } = this;
    const fragments = this.#fragments;
    const root = schema.getRootType(operation.operation);
    if (!root) throw new Error(`a compiled ${operation.operation} has a root type`);
    const surroundings: Selected['surroundings'] = {
      schema,
      operation,
      fragments,
      fieldsOf: (type, nodes) =>
        objectFields(collectSubfields(schema, fragments, conditions, type, nodes), type, surroundings),
    };
    const selected = collectFields(schema, fragments, conditions, root, operation.selectionSet);
    return objectFields(selected, root, surroundings);
  }
}

const answerOf = ({ errors }: Run, data: unknown): ExecutionResult => {
  const given = data as ExecutionResult['data'] & {};
  return errors.length === 0 ? { data: given } : { errors, data: given };
};

function failed(run: Run, failure: unknown): ExecutionResult {
  run.failedWhole(failure as GraphQLError);
  return answerOf(run, null);
}

/** Fields about the schema are graphql-js's own, and an object takes a property of this name for its prototype. */
function hasOddNames(document: DocumentNode): boolean {
  let has = false;
  visit(document, {
    Field: ({ name, alias }) => {
      if (name.value === '__schema' || name.value === '__type' || alias?.value === '__proto__') has = true;
    },
  });
  return has;
}
