import type { GraphClient } from '@trust-supervision/cli';
import {
  getNamedType,
  isAbstractType,
  isCompositeType,
  isObjectType,
  isRequiredArgument,
  type GraphQLField,
  type GraphQLNamedType,
  type GraphQLSchema,
} from 'graphql';

/** Everything by which the rows of one enterprise are known, and the keys to ask for them. */
export type Rows = {
  readonly marks: readonly string[];
  readonly keys: Readonly<Record<string, readonly string[]>>;
};

type Found = {
  enterprise: {
    usci: string;
    nameZh: string;
    accountBooks: {
      id: string;
      bookNumber: string;
      materials: { nodes: { id: string }[] };
      products: { nodes: { id: string }[] };
      bondedLists: {
        nodes: { id: string; listNumber: string; declaration: { declarationNumber: string } | null }[];
      };
    }[];
  };
};
const ALL = `query ($usci: String!) { enterprise(usci: $usci) { usci nameZh accountBooks { id bookNumber
  materials { nodes { id } } products { nodes { id } }
  bondedLists { nodes { id listNumber declaration { declarationNumber } } } } } }`;

/** The rows of an enterprise, as somebody sees them who may see all. */
export async function rowsOf(client: GraphClient, usci: string): Promise<Rows> {
  const { enterprise } = await client.run<Found>(ALL, { usci });
  const books = enterprise.accountBooks;
  const lists = books.flatMap(({ bondedLists }) => bondedLists.nodes);
  const ids = [
    ...books.map(({ id }) => id),
    ...lists.map(({ id }) => id),
    ...books.flatMap(({ materials, products }) =>
      [...materials.nodes, ...products.nodes].map(({ id }) => id),
    ),
  ];
  const keys = {
    usci: [usci],
    bookNumber: books.map(({ bookNumber }) => bookNumber),
    listNumber: lists.map(({ listNumber }) => listNumber),
    declarationNumber: lists.flatMap(({ declaration }) => declaration?.declarationNumber ?? []),
    id: ids,
  };
  return { marks: [enterprise.nameZh, ...Object.values(keys).flat()], keys };
}

/** Those of the marks that a text gives away, but for the key that was asked for. */
export const marksIn = (text: string, { marks }: Rows, asked: string | null): string[] =>
  marks.filter((mark) => mark !== asked && text.includes(mark));

/** Selects all that can be selected without an argument, so many levels deep; no type inside itself. */
export function everything(
  type: GraphQLNamedType,
  levels: number,
  around: ReadonlySet<string> = new Set(),
): string {
  if (!isObjectType(type) || around.has(type.name)) return '__typename';
  const inside = new Set([...around, type.name]);
  const fields = Object.values(type.getFields()).filter(({ args }) => !args.some(isRequiredArgument));
  const texts = fields.map((field) => {
    const returned = getNamedType(field.type);
    if (!isCompositeType(returned)) return field.name;
    if (levels === 0 || isAbstractType(returned)) return `${field.name} { __typename }`;
    return `${called(field)} { ${everything(returned, levels - 1, inside)} }`;
  });
  return ['__typename', ...texts].join(' ');
}

/** Small pages, so that what lies in them may be deep. */
const called = ({ name, args }: GraphQLField<unknown, unknown>): string =>
  args.some((argument) => argument.name === 'first') ? `${name}(first: 5)` : name;

/** A query for one field of the root; its argument, if it must have one, is the variable `key`. */
export type Question = { readonly name: string; readonly keyed: string | null; readonly text: string };

/** One question for each field of the root that returns objects and needs no more than a key. */
export function questionsOf(schema: GraphQLSchema, levels: number): Question[] {
  return Object.values(schema.getQueryType()?.getFields() ?? {}).flatMap((field): Question[] => {
    const required = field.args.filter(isRequiredArgument);
    const [only] = required;
    const returned = getNamedType(field.type);
    if (!isCompositeType(returned)) return [];
    if (
      required.length > 1 ||
      (only && !['usci', 'bookNumber', 'listNumber', 'declarationNumber', 'id'].includes(only.name))
    )
      return [];
    const name = `All_${field.name}`;
    const head = only ? `query ${name}($key: ${String(only.type)})` : `query ${name}`;
    const call = only ? `${field.name}(${only.name}: $key)` : called(field);
    const text = `${head} { ${call} { ${everything(returned, levels)} } }`;
    return [{ name, keyed: only?.name ?? null, text }];
  });
}
