import { composeSupergraph, CompositionError } from './compose';
import { stripAccessDirectives } from './strip-directives';

const LINK = `extend schema @link(url: "https://specs.apollo.dev/federation/v2.9",
  import: ["@key", "@shareable", "@authenticated", "@requiresScopes", "@policy", "@tag"])`;

const books = {
  name: 'account-book',
  url: 'http://account-book:4002/graphql',
  typeDefs: `${LINK}
    type Query { book(id: ID!): Book @authenticated }
    type Book @key(fields: "id") {
      id: ID!
      number: String! @tag(name: "tax")
      ceiling: String @requiresScopes(scopes: [["book:read"], ["book:write", "zone:read"]])
      remark: String @policy(policies: [["own_enterprise"]])
    }
    enum BookState @authenticated { OPEN CLOSED }
    interface Numbered { id: ID! }
    extend type Book { state: BookState }`,
};
const ratings = {
  name: 'enterprise-credit',
  typeDefs: `${LINK} type Query { level: String } type Book @key(fields: "id") { id: ID! rating: String }`,
};

const compositionFailure = (...services: Parameters<typeof composeSupergraph>[0]): CompositionError => {
  try {
    composeSupergraph(services);
  } catch (failure) {
    if (failure instanceof CompositionError) return failure;
    throw failure;
  }
  throw new Error('the subgraphs composed');
};

describe('composing the supergraph', () => {
  it('gives the same text whatever the order of the subgraphs', () => {
    expect(composeSupergraph([books, ratings])).toBe(composeSupergraph([ratings, books]));
  });

  it('keeps the address of a subgraph, by default the host of its name', () => {
    const sdl = composeSupergraph([books, ratings]);
    expect(sdl).toContain('@join__graph(name: "account-book", url: "http://account-book:4002/graphql")');
    expect(sdl).toContain('@join__graph(name: "enterprise-credit", url: "http://enterprise-credit/graphql")');
  });

  it('names every conflict with its code', () => {
    const { conflicts, message } = compositionFailure(books, {
      name: 'guarantee',
      typeDefs: `${LINK} type Query { book(id: ID!): Book }
        type Book @key(fields: "id") { id: ID! number: Int! }`,
    });
    expect(conflicts.map((line) => line.split(':')[0])).toEqual(
      expect.arrayContaining(['FIELD_TYPE_MISMATCH', 'INVALID_FIELD_SHARING']),
    );
    expect(message).toContain('account-book');
    expect(message).toContain('guarantee');
  });

  it('names the subgraph whose SDL cannot be read', () => {
    const { conflicts } = compositionFailure({ name: 'account-book', typeDefs: 'type Query { book' });
    expect(conflicts).toEqual(['INVALID_GRAPHQL: [account-book] Syntax Error: Expected ":", found <EOF>.']);
  });
});

describe('stripping the access directives', () => {
  const composed = composeSupergraph([books, ratings]);
  const stripped = stripAccessDirectives(composed);

  it('starts from a supergraph that carries them all', () => {
    for (const rule of [
      '@authenticated',
      '@requiresScopes',
      '@policy',
      'requiresScopes__Scope',
      'policy__Policy',
    ]) {
      expect(composed).toContain(rule);
    }
  });

  it('leaves no trace of them', () => {
    expect(stripped).not.toMatch(/authenticated|requiresScopes|policy/i);
  });

  it('leaves everything else as it was', () => {
    expect(stripped).toContain('@tag(name: "tax")');
    expect(stripped).toContain('https://specs.apollo.dev/join/');
    expect(stripped).toMatch(/ceiling: String\b/);
    expect(stripAccessDirectives(stripped)).toBe(stripped);
  });

  it('removes what a subgraph linked by itself', () => {
    const sdl = `schema
      @join__directive(graphs: [A], name: "link", args: {url: "https://specs.apollo.dev/policy/v0.1"})
      @join__directive(graphs: [A], name: "link", args: {url: "https://specs.apollo.dev/connect/v0.1"})
      @join__directive(graphs: [A], name: "authenticated") { query: Query }`;
    expect(stripAccessDirectives(sdl).match(/@join__directive/g)).toHaveLength(1);
  });
});
