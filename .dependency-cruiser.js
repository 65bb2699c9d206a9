/**
 * Who may import whom. Every rule here has a file under test/architecture/violations/ that breaks it, and
 * test/architecture/boundaries.test.ts proves that each is caught and that the real tree breaks none.
 */

/** What a package may import of ours, beside itself. Tests may import the testkit as well. */
const PACKAGE_LAYERS = {
  kernel: [],
  contracts: ['kernel'],
  graphql: ['kernel'],
  review: ['kernel'],
  'golden-pass': ['kernel'],
  telemetry: [],
  database: ['kernel', 'telemetry'],
  reference: ['kernel', 'contracts', 'database'],
  events: ['kernel', 'contracts', 'database'],
  decisions: ['kernel', 'review', 'database'],
  subgraph: [
    'kernel',
    'contracts',
    'graphql',
    'review',
    'golden-pass',
    'database',
    'reference',
    'events',
    'decisions',
    'telemetry',
  ],
  console: ['kernel'],
};

const OURS = '^(?:packages|subgraphs|gateway|test)/';
const TEST_FILES = ['[.]test[.]tsx?$', '^test/', '^subgraphs/[^/]+/src/testing/'];
const TYPEORM = '(?:^|/)node_modules/typeorm/|^typeorm$';
const DATALOADER = '(?:^|/)node_modules/dataloader/';
const NOT_CODE_OF_OURS = '^test/architecture/violations/';

/** `write-off/write-off.ts` and what it is split into: a plain name without a layer in it. */
const RULE_FILE = '^subgraphs/[^/]+/src/(?!database/|generated/)[^/]+/[^/.]+[.]ts$';

const packageLayerRules = Object.entries(PACKAGE_LAYERS).map(([name, allowed]) => ({
  name: `layer-${name}`,
  comment: `packages/${name} imports of ours only: ${allowed.join(', ') || 'nothing'}.`,
  severity: 'error',
  from: { path: `^packages/${name}/` },
  to: { path: OURS, pathNot: `^packages/(?:${[name, ...allowed, 'testkit'].join('|')})/` },
}));

const layerRules = [
  ...packageLayerRules,
  {
    name: 'layer-testkit',
    comment: 'The testkit builds a world from the packages; the subgraphs are handed to it.',
    severity: 'error',
    from: { path: '^packages/testkit/' },
    to: { path: ['^subgraphs/', '^gateway/', '^test/', '^packages/(?:cli|console)/'] },
  },
  {
    name: 'subgraph-never-another-subgraph',
    comment: 'Subgraphs meet through events and the graph; each is built and deployed alone.',
    severity: 'error',
    from: { path: '^subgraphs/([^/]+)/' },
    to: { path: '^subgraphs/', pathNot: '^subgraphs/$1/' },
  },
  {
    name: 'layer-subgraph-never-above',
    comment: 'A subgraph knows neither the gateway, nor the composition root, nor the journeys.',
    severity: 'error',
    from: { path: '^subgraphs/' },
    to: { path: ['^gateway/', '^test/', '^packages/(?:cli|console)/'] },
  },
  {
    name: 'gateway-never-a-subgraph',
    comment: 'The gateway is handed its subgraphs: over HTTP, or by packages/cli in one process.',
    severity: 'error',
    from: { path: '^gateway/' },
    to: { path: ['^subgraphs/', '^test/', '^packages/(?:cli|console)/'] },
  },
  {
    name: 'entered-through-index',
    comment: 'What a package exports is what its index names; everything else may change.',
    severity: 'error',
    from: { path: '^((?:packages|subgraphs)/[^/]+|gateway|test)/' },
    to: {
      path: ['^(?:(?:packages|subgraphs)/[^/]+|gateway)/src/(?!index[.]ts$)', '^@trust-supervision/[^/]+/.'],
      pathNot: '^$1/',
    },
  },
];

const sliceRules = [
  {
    name: 'rule-files-are-pure',
    comment: 'A rule of the trade imports the kernel, review, contracts and rules of its subgraph: no I/O.',
    severity: 'error',
    from: { path: RULE_FILE },
    to: { pathNot: [RULE_FILE, '^packages/(?:kernel|review|contracts)/'] },
  },
  {
    name: 'rule-files-stay-in-their-subgraph',
    comment: 'A sibling rule is a rule of the same subgraph.',
    severity: 'error',
    from: { path: RULE_FILE.replace('[^/]+', '([^/]+)') },
    to: { path: '^subgraphs/', pathNot: '^subgraphs/$1/' },
  },
  {
    name: 'stores-know-storage-only',
    comment:
      'A store loads and saves: it learns no GraphQL name and reads nothing but the database. Of packages/subgraph it ' +
      'uses the stores that all subgraphs share.',
    severity: 'error',
    from: { path: '^subgraphs/([^/]+)/src/.+[.]store[.]ts$' },
    to: {
      pathNot: [
        RULE_FILE,
        '^subgraphs/$1/src/.+[.](?:store|entity)[.]ts$',
        '^subgraphs/$1/src/database/',
        '^packages/(?:kernel|review|contracts|database|events|reference|decisions|subgraph)/',
        TYPEORM,
        DATALOADER,
      ],
    },
  },
  {
    name: 'resolvers-never-another-slices-store',
    comment: 'A resolver reaches storage through its context; another slice is asked through its rule.',
    severity: 'error',
    from: { path: '^subgraphs/([^/]+)/src/([^/]+)/.*[.]resolvers[.]ts$' },
    to: { path: '[.]store[.]ts$', pathNot: '^subgraphs/$1/src/$2/' },
  },
  {
    name: 'resolvers-never-typeorm',
    comment: 'GraphQL in, GraphQL out: no table and no query in a resolver.',
    severity: 'error',
    from: { path: '[.]resolvers[.]ts$' },
    to: { path: [TYPEORM, '[.]entity[.]ts$'] },
  },
  {
    name: 'typeorm-in-stores-only',
    comment: 'Tables are known to stores, entities and the database folders.',
    severity: 'error',
    from: {
      path: '^(?:packages|subgraphs|gateway|test)/',
      pathNot: ['[.](?:store|entity)[.]ts$', '/src/database/', '^packages/database/'],
    },
    to: { path: TYPEORM },
  },
];

const hygieneRules = [
  {
    name: 'testkit-in-tests-only',
    comment: 'The test world is no part of the product.',
    severity: 'error',
    from: { path: OURS, pathNot: [...TEST_FILES, '^packages/testkit/'] },
    to: { path: '^packages/testkit/' },
  },
  {
    name: 'no-test-code-in-production',
    comment: 'Production code imports no test.',
    severity: 'error',
    from: { path: OURS, pathNot: [...TEST_FILES, '^packages/testkit/'] },
    to: { path: TEST_FILES },
  },
  {
    name: 'no-circular-imports',
    comment: 'A ring of imports can only be understood, tested and loaded as a whole.',
    severity: 'error',
    from: {},
    to: { circular: true },
  },
  {
    name: 'resolvable',
    comment: 'An import that resolves to nothing is seen by no other rule.',
    severity: 'error',
    from: {},
    to: { couldNotResolve: true },
  },
];

module.exports = {
  forbidden: [...layerRules, ...sliceRules, ...hygieneRules],
  options: {
    parser: 'tsc',
    tsPreCompilationDeps: true,
    exclude: { path: NOT_CODE_OF_OURS },
    doNotFollow: { path: 'node_modules' },
    enhancedResolveOptions: {
      exportsFields: ['exports'],
      conditionNames: ['node', 'require', 'import', 'types', 'default'],
      mainFields: ['main', 'types'],
      extensions: ['.ts', '.tsx', '.js', '.json', '.d.ts'],
    },
  },
};
