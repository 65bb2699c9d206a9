import { operationFromDocument } from '@apollo/federation-internals';
import type { FetchNode, PlanNode } from '@apollo/query-planner';
import { conditionVariables, PlainVariables } from '@trust-supervision/graphql';
import {
  type DocumentNode,
  type FragmentDefinitionNode,
  type OperationDefinitionNode,
  type OperationTypeNode,
} from 'graphql';
import { CostOf } from '../limits/cost';
import { conditionsOf, type Conditions, type Fragments } from './selection';
import { Shape } from './shape';
import type { Json } from './json';
import type { LoadedSupergraph } from './supergraph';

/** More ways than these for its conditions to turn out are worked out anew each time they are met. */
const SHAPES_KEPT = 64;

/** A document as it is sent, and which of its operations is meant. */
export type Document = { readonly query: string; readonly operationName: string | null };

/** An operation that fits the schema, planned once: what is done for each request is in `GraphEngine.execute`. */
export class PreparedOperation {
  readonly kind: OperationTypeNode;
  readonly name: string | null;
  readonly fragments: Fragments;
  /** What is fetched; nothing for an operation that only asks about the schema. */
  readonly plan: PlanNode | undefined;
  /** Of a subscription: the fetch that its owner answers event by event. `plan` is what each event still needs. */
  readonly primary: FetchNode | undefined;
  readonly cost: CostOf;
  readonly variables: PlainVariables;
  readonly #conditionVariables: readonly string[];
  readonly #shapes = new Map<string, Shape>();

  /** Throws what the planner throws; the document must be valid. */
  constructor(
    private readonly supergraph: LoadedSupergraph,
    readonly document: DocumentNode,
    readonly operation: OperationDefinitionNode,
    /** What it was prepared from. */
    readonly source: Document,
  ) {
    this.kind = operation.operation;
    this.name = operation.name?.value ?? null;
    this.fragments = fragmentsOf(document);
    this.cost = new CostOf(supergraph.schema, operation, this.fragments);
    this.variables = new PlainVariables(supergraph.schema, operation.variableDefinitions ?? []);
    const { node } = supergraph.planner.buildQueryPlan(
      operationFromDocument(supergraph.api, document, {
        validate: false,
        ...(this.name !== null && { operationName: this.name }),
      }),
    );
    this.primary = node?.kind === 'Subscription' ? node.primary : undefined;
    this.plan = node?.kind === 'Subscription' ? node.rest : node;
    this.#conditionVariables = conditionVariables([operation, ...this.fragments.values()]);
  }

  conditions(variables: Json): Conditions {
    return conditionsOf(this.#conditionVariables, this.operation.variableDefinitions ?? [], variables);
  }

  /** How the answer looks under these conditions. */
  shape(conditions: Conditions): Shape {
    const key = conditions.size === 0 ? '' : [...conditions.values()].join();
    const known = this.#shapes.get(key);
    if (known) return known;
    const type = this.supergraph.schema.getRootType(this.kind);
    if (!type) throw new Error(`a validated ${this.kind} has a root type`);
    const root = { type, selections: this.operation.selectionSet };
    const shape = new Shape(this.supergraph.schema, this.fragments, conditions, root);
    if (this.#shapes.size < SHAPES_KEPT) this.#shapes.set(key, shape);
    return shape;
  }
}

/** The fragments of a document by name. */
export const fragmentsOf = ({ definitions }: DocumentNode): Fragments =>
  new Map(
    definitions
      .filter((definition): definition is FragmentDefinitionNode => definition.kind === 'FragmentDefinition')
      .map((fragment) => [fragment.name.value, fragment]),
  );
