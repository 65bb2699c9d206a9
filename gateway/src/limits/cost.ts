import { limitExceeded, MOST_PER_PAGE } from '@trust-supervision/graphql';
import {
  getNamedType,
  getNullableType,
  isCompositeType,
  isListType,
  type FieldNode,
  type GraphQLCompositeType,
  type GraphQLError,
  type GraphQLField,
  type GraphQLSchema,
  type OperationDefinitionNode,
  type SelectionSetNode,
  type ValueNode,
} from 'graphql';

type Variables = Readonly<Record<string, unknown>>;
/** A part of the cost, as soon as the variables are known. */
type Cost = (variables: Variables) => number;

/** How many elements a plain list is taken to have: such lists are bounded by what they list. */
const ELEMENTS_OF_A_LIST = 10;
/** The page that a subgraph gives when nobody says how large. */
const DEFAULT_PAGE = 20;
/** What a mutation is worth: a transaction. */
const MUTATION = 10;
/** What a question about the schema is worth; a rule of its own keeps it from nesting. */
const INTROSPECTION = 100;

/**
 * What an operation costs: the objects that its answer may hold. A page counts as many times as `first` says, a plain
 * list 10 times. Worked out once for an operation; what depends on variables is asked for each request, so a page size
 * in a variable costs what one in the text does.
 */
export class CostOf {
  readonly #cost: Cost;
  readonly #pages: ((variables: Variables) => number)[] = [];
  /** Whether it asks about the schema. */
  introspects = false;

  /** The document must be valid and its opened size bounded. */
  constructor(
    private readonly schema: GraphQLSchema,
    private readonly operation: OperationDefinitionNode,
    private readonly fragments: ReadonlyMap<string, { readonly selectionSet: SelectionSetNode }>,
  ) {
    const root = schema.getRootType(operation.operation);
    this.#cost = root ? this.#ofSelections(root, operation.selectionSet, false) : () => 0;
  }

  with(variables: Variables): number {
    return this.#cost(variables);
  }

  /** Pages that are larger than any subgraph gives. */
  tooLargePages(variables: Variables): readonly GraphQLError[] {
    const largest = Math.max(0, ...this.#pages.map((size) => size(variables)));
    if (largest <= MOST_PER_PAGE) return [];
    return [limitExceeded(`A page of ${largest} is asked for; allowed: ${MOST_PER_PAGE}.`)];
  }

  #ofSelections(type: GraphQLCompositeType, { selections }: SelectionSetNode, isPage: boolean): Cost {
    const parts = selections.map((selection): Cost => {
      if (selection.kind === 'Field') return this.#ofField(type, selection, isPage);
      const opened =
        selection.kind === 'FragmentSpread' ? this.fragments.get(selection.name.value) : selection;
      const condition =
        opened && 'typeCondition' in opened
          ? (opened.typeCondition as { name: { value: string } } | undefined)?.name.value
          : undefined;
      const inner = condition === undefined ? type : this.schema.getType(condition);
      return opened && isCompositeType(inner)
        ? this.#ofSelections(inner, opened.selectionSet, isPage)
        : nothing;
    });
    return (variables) => parts.reduce((sum, part) => sum + part(variables), 0);
  }

  /** `isPage`: the field stands in a connection, whose size its parent has counted already. */
  #ofField(parent: GraphQLCompositeType, node: FieldNode, isPage: boolean): Cost {
    if (node.name.value === '__schema' || node.name.value === '__type') {
      this.introspects = true;
      return () => INTROSPECTION;
    }
    const field = 'getFields' in parent ? parent.getFields()[node.name.value] : undefined;
    const type = field && getNamedType(field.type);
    if (!field || !isCompositeType(type) || !node.selectionSet)
      return parent === this.schema.getRootType(this.operation.operation) ? () => 1 : nothing;
    const page = this.#pageOf(field, node);
    const inner = this.#ofSelections(type, node.selectionSet, page !== undefined);
    const own =
      this.operation.operation === 'mutation' && parent === this.schema.getMutationType() ? MUTATION : 1;
    const isList = isListType(getNullableType(field.type));
    const plain = isList && !isPage ? ELEMENTS_OF_A_LIST : 1;
    return (variables) => (page?.(variables) ?? plain) * (own + inner(variables));
  }

  /** How large a page the field gives; undefined for a field that gives none. */
  #pageOf({ args }: GraphQLField<unknown, unknown>, node: FieldNode): Cost | undefined {
    if (!args.some(({ name }) => name === 'first')) return undefined;
    const value = node.arguments?.find(({ name }) => name.value === 'first')?.value;
    const size = value ? this.#numberOf(value) : () => DEFAULT_PAGE;
    this.#pages.push(size);
    return size;
  }

  #numberOf(value: ValueNode): Cost {
    if (value.kind !== 'Variable') {
      const literal = value.kind === 'IntValue' ? Number(value.value) : DEFAULT_PAGE;
      return () => literal;
    }
    const name = value.name.value;
    const given = this.operation.variableDefinitions?.find(({ variable }) => variable.name.value === name);
    const fallback =
      given?.defaultValue?.kind === 'IntValue' ? Number(given.defaultValue.value) : DEFAULT_PAGE;
    return (variables) => {
      const size = Object.hasOwn(variables, name) ? variables[name] : undefined;
      return typeof size === 'number' ? size : fallback;
    };
  }
}

const nothing: Cost = () => 0;
