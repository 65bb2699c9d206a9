/** A text so many times, each told its place. */
const times = (count: number, text: (place: number) => string, between = ' '): string =>
  Array.from({ length: count }, (_unused, place) => text(place)).join(between);
const E = 'enterprise(usci: "1")';
const nested = (levels: number, inner: string): string =>
  `${times(levels, () => '{ self', ' ')} { ${inner} } ${'}'.repeat(levels)}`;
/** Fragments that double with each level. */
const bomb = (levels: number): string =>
  `{ ${E} { ...F0 } } ${times(levels, (n) => `fragment F${n} on Enterprise { a${n}: name ...F${n + 1} ...F${n + 1} }`)}
   fragment F${levels} on Enterprise { name }`;
/** A body that is sent to hurt: what it tries, the code it is refused with. */
export type Hostile = [what: string, code: string, body: unknown];
const document = (what: string, code: string, query: string, variables?: object): Hostile => [
  what,
  code,
  { query, ...(variables && { variables }) },
];
const LIMIT = 'LIMIT_EXCEEDED';
/** The code of what does not fit the schema. */
export const INVALID = 'GRAPHQL_VALIDATION_FAILED';

/** What a query may be made of to hurt. */
export const HOSTILE: readonly Hostile[] = [
  document('aliases: 101 of the root', LIMIT, `{ ${times(101, (n) => `a${n}: openLots`)} }`),
  document('aliases: 101 inside', LIMIT, `{ ${E} { ${times(101, (n) => `a${n}: name`)} } }`),
  document('aliases: 3,000 of one field', LIMIT, `{ ${times(3_000, (n) => `a${n}: openLots`)} }`),
  document(
    'aliases: hidden in a fragment',
    LIMIT,
    `{ ${E} { ...A ...A } } fragment A on Enterprise { ${times(60, (n) => `a${n}: name`)} }`,
  ),
  document(
    'aliases: hidden in inline fragments',
    LIMIT,
    `{ ${E} { ${times(60, (n) => `... { a${n}: name b${n}: name }`)} } }`,
  ),
  document('alias: the prototype', LIMIT, '{ __proto__: openLots }'),
  document('root: 21 fields', LIMIT, `{ ${times(21, (n) => `a${n}: openLots`)} }`),
  document(
    'root: 21 fields by fragments',
    LIMIT,
    `{ ...A ...A ...A } fragment A on Query { ${times(7, (n) => `a${n}: openLots`)} }`,
  ),
  document(
    'root: 21 mutations',
    LIMIT,
    `mutation { ${times(21, (n) => `a${n}: rename(usci: "1", name: "x") { name }`)} }`,
  ),
  document('depth: 17 levels', LIMIT, `{ ${E} ${nested(15, 'name')} }`),
  document('depth: 500 levels', LIMIT, `{ ${E} ${nested(500, 'name')} }`),
  document(
    'depth: hidden in fragments',
    LIMIT,
    `{ ${E} { ...A0 } } ${times(20, (n) => `fragment A${n} on Enterprise { self { ...A${n + 1} } }`)} fragment A20 on Enterprise { name }`,
  ),
  document(
    'depth: inline fragments around fields',
    LIMIT,
    `{ ${E} ${times(16, () => '{ ... { self', ' ')} { name } ${'} }'.repeat(16)} }`,
  ),
  document(
    'depth: an operation that is not the one to run',
    LIMIT,
    `query A { openLots } query B { ${E} ${nested(20, 'name')} }`,
  ),
  document('fragments: a bomb of 2^30', LIMIT, bomb(30)),
  document('fragments: a bomb of 2^60', LIMIT, bomb(60)),
  document(
    'fragments: a bomb without any field',
    LIMIT,
    `{ ${E} { ...F0 } } ${times(40, (n) => `fragment F${n} on Enterprise { ...F${n + 1} ...F${n + 1} }`)} fragment F40 on Enterprise { ${times(10, (n) => `a${n}: name`)} }`,
  ),
  document(
    'fragments: a bomb of spreads of nothing',
    INVALID,
    `{ ${E} { ...F0 } } ${times(40, (n) => `fragment F${n} on Enterprise { ...F${n + 1} ...F${n + 1} }`)}`,
  ),
  document(
    'fragments: one that spreads itself',
    INVALID,
    `{ ${E} { ...A } } fragment A on Enterprise { name ...A }`,
  ),
  document(
    'fragments: a ring of three',
    INVALID,
    `{ ${E} { ...A } } fragment A on Enterprise { self { ...B } } fragment B on Enterprise { ...C } fragment C on Enterprise { self { ...A } }`,
  ),
  document(
    'fragments: a ring that nobody spreads',
    INVALID,
    `{ openLots } fragment A on Enterprise { ...B } fragment B on Enterprise { ...A }`,
  ),
  document(
    'fragments: 700 that are not used',
    LIMIT,
    `{ openLots } ${times(700, (n) => `fragment F${n} on Enterprise { name }`)}`,
  ),
  document('fragments: unknown', INVALID, '{ ...Nothing }'),
  document(
    'overlap: 60 spellings of a field that conflict',
    INVALID,
    `{ ${times(15, (n) => `x: enterprise(usci: "${n}") { x: name x: level }`)} }`,
  ),
  document('cost: a page of 101', LIMIT, '{ enterprises(first: 101) { name } }'),
  document('cost: a page of a thousand million', LIMIT, '{ enterprises(first: 1000000000) { name } }'),
  document('cost: a page of 101 by a variable', LIMIT, 'query($n: Int) { enterprises(first: $n) { name } }', {
    n: 101,
  }),
  document(
    'cost: a page by the default of a variable',
    LIMIT,
    'query($n: Int = 500) { enterprises(first: $n) { name } }',
  ),
  document('cost: pages in pages', LIMIT, '{ enterprises(first: 100) { peers(first: 100) { name } } }'),
  document(
    'cost: pages in pages by a variable',
    LIMIT,
    'query($n: Int) { enterprises(first: $n) { peers(first: $n) { name } } }',
    { n: 90 },
  ),
  document(
    'cost: pages in pages in a fragment',
    LIMIT,
    'query($n: Int) { ...A } fragment A on Query { enterprises(first: $n) { ...B } } fragment B on Enterprise { peers(first: $n) { name } }',
    { n: 60 },
  ),
  document('cost: usual pages, four deep', LIMIT, '{ enterprises { peers { peers { name } } } }'),
  document(
    'cost: aliases that add up',
    LIMIT,
    `{ ${times(20, (n) => `a${n}: enterprises(first: 99) { self { name } }`)} }`,
  ),
  document('list: 10,001 elements', LIMIT, 'query($l: [ID!]) { named(uscis: $l) { name } }', {
    l: Array.from({ length: 10_001 }, String),
  }),
  document('list: as a variable that nobody uses', LIMIT, 'query { openLots }', {
    l: Array.from({ length: 200_000 }, () => 0),
  }),
  document('list: 5,000 in the text', LIMIT, `{ named(uscis: [${times(5_000, () => '"1"')}]) { name } }`),
  document('variables: 1,000 levels', LIMIT, 'query { openLots }', {
    v: JSON.parse('['.repeat(1_000) + ']'.repeat(1_000)) as unknown,
  }),
  document(
    'variables: 3,000 definitions',
    LIMIT,
    `query(${times(3_000, (n) => `$v${n}: Int`)}) { openLots }`,
  ),
  document(
    'variables: of the wrong type',
    'BAD_USER_INPUT',
    'query($n: Int) { enterprises(first: $n) { name } }',
    { n: '7' },
  ),
  document('directives: 101 of one field', LIMIT, `{ openLots ${times(101, () => '@include(if: true)')} }`),
  document('directives: two of one kind', INVALID, '{ openLots @skip(if: false) @skip(if: false) }'),
  document('directives: unknown, many', LIMIT, `{ openLots ${times(150, (n) => `@a${n}`)} }`),
  document('directives: unknown', INVALID, '{ openLots @defer }'),
  document('tokens: 10,000 names', LIMIT, `{ ${times(10_000, () => 'openLots')} }`),
  document('tokens: brackets', LIMIT, `{ named(uscis: ${'['.repeat(5_000)}`),
  document('text: half a document', 'GRAPHQL_PARSE_FAILED', '{ openLots '),
  document('text: nothing', 'GRAPHQL_PARSE_FAILED', ''),
  document('text: bytes that are no text', 'GRAPHQL_PARSE_FAILED', '\u0000\u0001'),
  document('introspection: by the public', 'INTROSPECTION_REFUSED', '{ __schema { types { name } } }'),
  document(
    'introspection: of one type',
    'INTROSPECTION_REFUSED',
    '{ __type(name: "Enterprise") { fields { name } } }',
  ),
  document(
    'introspection: hidden in a fragment',
    'INTROSPECTION_REFUSED',
    '{ ...A } fragment A on Query { x: __schema { types { name } } }',
  ),
  document('the entities of a subgraph', INVALID, '{ _entities(representations: []) { __typename } }'),
  document('the text of a subgraph', INVALID, '{ _service { sdl } }'),
  document('a subscription', INVALID, 'subscription { openLots }'),
  document(
    'operations: 2 and no name',
    'OPERATION_RESOLUTION_FAILURE',
    'query A { openLots } query B { openLots }',
  ),
  ['a batch of two', 'BAD_USER_INPUT', [{ query: '{ openLots }' }, { query: '{ openLots }' }]],
  [
    'a batch of a thousand',
    'BAD_USER_INPUT',
    Array.from({ length: 1_000 }, () => ({ query: '{ openLots }' })),
  ],
  ['an empty batch', 'BAD_USER_INPUT', []],
  ['variables that are a list', 'BAD_USER_INPUT', { query: '{ openLots }', variables: [1] }],
  ['a number as query', 'BAD_USER_INPUT', { query: 1 }],
  [
    'a digest that is not that of the text',
    'BAD_USER_INPUT',
    { query: '{ openLots }', extensions: { persistedQuery: { version: 1, sha256Hash: '0'.repeat(64) } } },
  ],
  ['a body of 5 MiB', LIMIT, { query: `{ openLots } #${'x'.repeat(5 * 1024 * 1024)}` }],
];

/** What a subscription may be made of to hurt. */
export const HOSTILE_SUBSCRIPTIONS: readonly Hostile[] = [
  document('aliases: 101 inside', LIMIT, `subscription { renamed { ${times(101, (n) => `a${n}: name`)} } }`),
  document('depth: 18 levels', LIMIT, `subscription { renamed ${nested(16, 'name')} }`),
  document('fragments: a bomb of 2^30', LIMIT, bomb(30).replace(`{ ${E}`, 'subscription { renamed')),
  document(
    'fragments: one that spreads itself',
    INVALID,
    'subscription { renamed { ...A } } fragment A on Enterprise { ...A }',
  ),
  document(
    'cost: a page of 101 by a variable',
    LIMIT,
    'subscription($n: Int) { renamed { peers(first: $n) { name } } }',
    { n: 101 },
  ),
  document(
    'cost: a page by the default of a variable',
    LIMIT,
    'subscription($n: Int = 500) { renamed { peers(first: $n) { name } } }',
  ),
  document(
    'cost: pages in pages by a variable',
    LIMIT,
    'subscription($n: Int) { renamed { peers(first: $n) { peers(first: $n) { name } } } }',
    { n: 60 },
  ),
  document('list: 10,001 elements in a variable', LIMIT, 'subscription { renamed { name } }', {
    l: Array.from({ length: 10_001 }, () => 0),
  }),
  document('variables: 1,000 levels', LIMIT, 'subscription { renamed { name } }', {
    v: JSON.parse('['.repeat(1_000) + ']'.repeat(1_000)) as unknown,
  }),
  document('directives: unknown', INVALID, 'subscription { renamed @defer { name } }'),
  document('tokens: 10,000 names', LIMIT, `subscription { renamed { ${times(10_000, () => 'name')} } }`),
  document('root: two fields', INVALID, 'subscription { renamed { name } other: renamed { name } }'),
  document('introspection', INVALID, 'subscription { __schema { types { name } } }'),
];
