import {
  getNamedType,
  isAbstractType,
  isCompositeType,
  isObjectType,
  type GraphQLCompositeType,
  type GraphQLField,
  type GraphQLSchema,
} from 'graphql';

/** Literals and variables to write for arguments, by the name of the argument. */
export type MadeUpArguments = Readonly<Record<string, readonly string[]>>;

const CONDITIONS = [
  '',
  '',
  '',
  '',
  ' @include(if: $yes)',
  ' @skip(if: $no)',
  ' @skip(if: $yes)',
  ' @include(if: $no)',
];

/** A query that a schema allows, the same for the same seed: nested, with aliases, conditions and fragments. */
export function operationFrom(
  schema: GraphQLSchema,
  seed: number,
  known: MadeUpArguments,
): { query: string; variables: Record<string, unknown> } {
  const writing = new Writing(schema, seed, known);
  const selected = writing.selections(schema.getQueryType() as GraphQLCompositeType, 4);
  const [yes, no] = [writing.oneOf([true, false]), writing.oneOf([true, false])];
  return {
    query: `query($yes: Boolean!, $no: Boolean = false) {
      a: __typename @include(if: $yes) b: __typename @skip(if: $no) ${selected} }`,
    variables: writing.oneOf([true, false]) ? { yes, no } : { yes },
  };
}

class Writing {
  #state: number;

  constructor(
    private readonly schema: GraphQLSchema,
    seed: number,
    private readonly known: MadeUpArguments,
  ) {
    this.#state = seed;
  }

  selections(type: GraphQLCompositeType, depth: number): string {
    const count = 1 + this.#below(4);
    return Array.from({ length: count }, () => this.#selection(type, depth)).join(' ');
  }

  oneOf<Choice>(choices: readonly Choice[]): Choice {
    return choices[this.#below(choices.length)] as Choice;
  }

  #selection(type: GraphQLCompositeType, depth: number): string {
    const fields = 'getFields' in type ? Object.values(type.getFields()) : [];
    const usable = fields.filter((field) => depth > 0 || !isCompositeType(getNamedType(field.type)));
    const choice = this.#below(usable.length + 2);
    if (choice < usable.length)
      return this.#field(type, usable[choice] as GraphQLField<unknown, unknown>, depth);
    return choice > usable.length && depth > 0 ? this.#fragment(type, depth) : '__typename';
  }

  #fragment(type: GraphQLCompositeType, depth: number): string {
    const members = isAbstractType(type) ? this.schema.getPossibleTypes(type) : [type].filter(isObjectType);
    const member = this.oneOf(members);
    return `... on ${member.name}${this.oneOf(CONDITIONS)} { ${this.selections(member, depth - 1)} }`;
  }

  /** An alias says all that makes a field another one, so that no two selections of a name conflict. */
  #field(parent: GraphQLCompositeType, field: GraphQLField<unknown, unknown>, depth: number): string {
    const given = field.args.map(({ name }) => `${name}: ${this.oneOf(this.known[name] ?? [])}`).join(', ');
    const text = given === '' ? '' : `(${given})`;
    const type = getNamedType(field.type);
    const inner = isCompositeType(type) ? ` { ${this.selections(type, depth - 1)} }` : '';
    const isPlain = text === '' && !isAbstractType(parent) && this.oneOf([true, false]);
    const alias = isPlain ? '' : `${parent.name}_${field.name}${text.replaceAll(/\W/g, '_')}: `;
    return `${alias}${field.name}${text}${this.oneOf(CONDITIONS)}${inner}`;
  }

  /** Mulberry32. */
  #below(limit: number): number {
    this.#state = (this.#state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(this.#state ^ (this.#state >>> 15), 1 | this.#state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) % limit;
  }
}
