import {
  isListType,
  isNonNullType,
  isScalarType,
  typeFromAST,
  type GraphQLScalarType,
  type GraphQLSchema,
  type GraphQLType,
  type TypeNode,
  type VariableDefinitionNode,
} from 'graphql';
import { identityFunc } from 'graphql/jsutils/identityFunc';

type Values = Readonly<Record<string, unknown>>;
type Accepts = (value: unknown) => boolean;

/**
 * Reads variables that are what they are declared to be already, as nearly all are: texts, whole numbers, truths, what
 * no parser of its own reads (`_Any`), and lists of these. For anything else it gives null, and `getVariableValues` of
 * graphql-js reads them and says what is wrong; these it gives would leave it unchanged.
 */
export class PlainVariables {
  readonly #declared: readonly Declared[];

  constructor(schema: GraphQLSchema, definitions: readonly VariableDefinitionNode[]) {
    this.#declared = definitions.map(({ variable, type: node, defaultValue }) => {
      const type = typeFromAST(schema, node as TypeNode);
      return {
        name: variable.name.value,
        mayBeAbsent: type !== undefined && defaultValue === undefined && !isNonNullType(type),
        accepts: type ? valuesOf(type) : nothing,
      };
    });
  }

  /** The values of the declared ones, or null. */
  read(given: Values): Record<string, unknown> | null {
    const read: Record<string, unknown> = {};
    for (const { name, mayBeAbsent, accepts } of this.#declared) {
      if (Object.hasOwn(given, name)) {
        const value = given[name];
        if (value === undefined || !accepts(value)) return null;
        read[name] = value;
      } else if (!mayBeAbsent) return null;
    }
    return read;
  }
}

type Declared = { readonly name: string; readonly mayBeAbsent: boolean; readonly accepts: Accepts };

const nothing: Accepts = () => false;

function valuesOf(type: GraphQLType): Accepts {
  if (isNonNullType(type)) {
    const accepts = valuesOf(type.ofType);
    return (value) => value !== null && accepts(value);
  }
  if (isListType(type)) {
    const accepts = valuesOf(type.ofType);
    return (value) => value === null || (Array.isArray(value) && value.every(accepts));
  }
  if (!isScalarType(type)) return nothing;
  const accepts = scalar(type);
  return (value) => value === null || accepts(value);
}

function scalar({ name, parseValue }: GraphQLScalarType): Accepts {
  if (name === 'String' || name === 'ID') return (value) => typeof value === 'string';
  if (name === 'Boolean') return (value) => typeof value === 'boolean';
  // As far as 32 bits go.
  if (name === 'Int') return (value) => typeof value === 'number' && (value | 0) === value;
  return parseValue === identityFunc ? (value) => value !== undefined : nothing;
}
