/** Tests run from source: swc strips the types. jose ships ES modules only, so it is transformed too. */
const swc = [
  '@swc/jest',
  { jsc: { target: 'es2022', parser: { syntax: 'typescript' } }, module: { type: 'commonjs' } },
];

module.exports = {
  roots: ['<rootDir>/packages', '<rootDir>/subgraphs', '<rootDir>/gateway', '<rootDir>/test'],
  testMatch: ['**/*.test.ts'],
  testPathIgnorePatterns: ['/node_modules/', '<rootDir>/test/architecture/violations/'],
  transform: { '^.+\\.(ts|js)$': swc },
  transformIgnorePatterns: ['/node_modules/(?!(jose)/)'],
  testTimeout: 60_000,
  testSequencer: '<rootDir>/test/whole-graph-first.mjs',
  // The default leaves one core idle, which on two cores is half of the machine.
  maxWorkers: '100%',
  // What test files leave behind in a worker is never freed; collecting garbage over it took most of a long run.
  workerIdleMemoryLimit: '700MB',
};
