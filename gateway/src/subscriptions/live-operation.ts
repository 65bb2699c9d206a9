import { ok, refuse, type Result } from '@trust-supervision/kernel';
import {
  GraphQLError,
  Kind,
  print,
  separateOperations,
  visit,
  type ArgumentNode,
  type DocumentNode,
  type FieldNode,
  type GraphQLSchema,
  type OperationDefinitionNode,
} from 'graphql';

/** What a caller sends to subscribe. */
export type SubscriptionRequest = {
  /** Empty where an agency names the operation by the id it was registered under, in `extensions`. */
  readonly query: string;
  readonly operationName?: string | null | undefined;
  readonly variables?: Record<string, unknown> | null | undefined;
  readonly extensions?: Record<string, unknown> | null | undefined;
};

/**
 * A subscription apart from where it begins: callers that differ only in `after` have the same `text` and `variables`,
 * and share one stream.
 */
export type LiveOperation = {
  readonly text: string;
  /** Without `after`. */
  readonly variables: Readonly<Record<string, unknown>>;
  readonly after: string | null;
};

/** The variable under which the gateway itself says where a stream begins. */
export const AFTER_VARIABLE = 'gatewayAfter';

/**
 * Takes the cursor out of a subscription that fits the schema. Of a document with several operations only the named one
 * counts, with the fragments it uses.
 */
export function liveOperationOf(
  document: DocumentNode,
  { operationName, variables }: SubscriptionRequest,
  schema: GraphQLSchema,
): Result<LiveOperation, readonly GraphQLError[]> {
  const operations = separateOperations(document);
  const only = operations[operationName ?? ''] ?? Object.values(operations)[0] ?? document;
  return withoutCursor(only, variables ?? {}, schema);
}

/** The operation of a document that has one. */
function operationOf(document: DocumentNode): OperationDefinitionNode {
  const operation = document.definitions.find((node) => node.kind === Kind.OPERATION_DEFINITION);
  if (!operation) throw new Error('a document of one operation has one');
  return operation;
}

/** Puts a variable of the gateway in the place of the caller's `after`. */
function withoutCursor(
  document: DocumentNode,
  given: Record<string, unknown>,
  schema: GraphQLSchema,
): Result<LiveOperation, readonly GraphQLError[]> {
  const operation = operationOf(document);
  const root = rootField(operation);
  if (!root) return refuse([coded('The subscription must select its field itself.', 'BAD_USER_INPUT')]);
  const argument = root.arguments?.find(({ name }) => name.value === 'after');
  const field = schema.getSubscriptionType()?.getFields()[root.name.value];
  const takesCursor = field?.args.some(({ name }) => name === 'after');
  const after = cursorGiven(argument, given);
  if (!after.ok) return after;
  const cut = takesCursor ? replaceCursor(document, root, argument) : document;
  const used = new Set(operationOf(cut).variableDefinitions?.map(({ variable }) => variable.name.value));
  const variables = Object.fromEntries(
    Object.entries(given)
      .filter(([name]) => used.has(name) && name !== AFTER_VARIABLE)
      .toSorted(([a], [b]) => (a < b ? -1 : 1)),
  );
  return ok({ text: print(withoutName(cut)), variables, after: after.value });
}

/** How callers call an operation makes no other one of it. */
const withoutName = (document: DocumentNode): DocumentNode =>
  visit(document, { OperationDefinition: ({ name: _name, ...node }) => node });

function rootField({ selectionSet }: OperationDefinitionNode): FieldNode | null {
  const [first] = selectionSet.selections;
  return first?.kind === Kind.FIELD ? first : null;
}

function cursorGiven(
  argument: ArgumentNode | undefined,
  variables: Record<string, unknown>,
): Result<string | null, readonly GraphQLError[]> {
  const { value } = argument ?? {};
  if (value?.kind === Kind.STRING) return ok(value.value);
  const given = value?.kind === Kind.VARIABLE ? variables[value.name.value] : undefined;
  if (given === undefined || given === null || given === '') return ok(null);
  return typeof given === 'string' ? ok(given) : refuse([coded('after must be text.', 'BAD_USER_INPUT')]);
}

function replaceCursor(
  document: DocumentNode,
  root: FieldNode,
  argument: ArgumentNode | undefined,
): DocumentNode {
  const name = { kind: Kind.NAME, value: AFTER_VARIABLE } as const;
  const variable = { kind: Kind.VARIABLE, name } as const;
  const others = (root.arguments ?? []).filter((each) => each !== argument);
  const cursor: ArgumentNode = {
    kind: Kind.ARGUMENT,
    name: { kind: Kind.NAME, value: 'after' },
    value: variable,
  };
  const freed = argument?.value.kind === Kind.VARIABLE ? argument.value.name.value : null;
  const replaced = visit(document, {
    Field: (node) => (node === root ? { ...node, arguments: [...others, cursor] } : undefined),
  });
  return visit(replaced, {
    OperationDefinition: ({ variableDefinitions = [], ...node }) => ({
      ...node,
      variableDefinitions: [
        ...variableDefinitions.filter(
          ({
            variable: {
              name: { value },
            },
          }) => value !== freed || isUsed(replaced, value),
        ),
        {
          kind: Kind.VARIABLE_DEFINITION,
          variable,
          type: { kind: Kind.NAMED_TYPE, name: { kind: Kind.NAME, value: 'String' } },
        },
      ],
    }),
  });
}

/** Whether a variable is used beside its definition. */
function isUsed(document: DocumentNode, name: string): boolean {
  let used = false;
  visit(document, {
    VariableDefinition: () => false,
    Variable: (node) => {
      used ||= node.name.value === name;
    },
  });
  return used;
}

/** An error of the registry, made here. */
export const coded = (message: string, code: string): GraphQLError =>
  new GraphQLError(message, { extensions: { code } });
