import { documentCopy } from './tools/document-copy.mjs';
import { whatIsMissing } from './tools/neo4j/start-neo4j.mjs';
import { pythonWithGql } from './tools/python/python-client.mjs';

const BASE = {
  testEnvironment: 'node',
  extensionsToTreatAsEsm: ['.ts'],
  // The sources import './x.js', which is './x.ts' before it is built.
  moduleNameMapper: { '^(\\.{1,2}/.*)\\.js$': '$1' },
  transform: { '^.+\\.ts$': '@swc/jest' },
  modulePathIgnorePatterns: ['<rootDir>/dist/', '<rootDir>/.cache/'],
};

// A Neo4j is started or given once for all projects that need one, and stopped after them.
const WITH_NEO4J = {
  globalSetup: '<rootDir>/tests/support/start-neo4j.setup.mjs',
  globalTeardown: '<rootDir>/tests/support/stop-neo4j.teardown.mjs',
};

// Where there is no Neo4j, what speaks of nothing else is left out; the setup says so.
const NEO4J_IS_HERE = Boolean(process.env.TEST_NEO4J_URI) || whatIsMissing() === null;
const ONLY_NEO4J = NEO4J_IS_HERE ? [] : ['\\.neo4j\\.test\\.ts$'];

// The text of the report is not part of the repository: what holds the bundle against it runs where there is a copy.
const ONLY_DOCUMENT = documentCopy() === null ? ['\\.document\\.test\\.ts$'] : [];

// `npm test` prepares the client for Python where there is a Python, and says so where there is none.
const ONLY_PYTHON = pythonWithGql() === null ? ['\\.python\\.test\\.ts$'] : [];

const IGNORED = [...ONLY_NEO4J, ...ONLY_DOCUMENT, ...ONLY_PYTHON];

const project = (displayName, testMatch, extra = {}) => ({
  ...BASE,
  ...extra,
  displayName,
  testMatch: [testMatch],
  testPathIgnorePatterns: IGNORED,
});

/** A project whose files may share one load of the sources: with TESTS_TOGETHER=1 they run as one, which saves two seconds a file. */
const shared = (displayName, folder, extra = {}) => {
  if (process.env.TESTS_TOGETHER !== '1') return project(displayName, `<rootDir>/${folder}/**/*.test.ts`, extra);
  const together = { testEnvironment: '<rootDir>/tests/together/environment.mjs', globals: { TOGETHER: { folder, ignored: IGNORED } } };
  return project(displayName, '<rootDir>/tests/together/run-together.ts', { ...extra, ...together });
};

export default {
  testTimeout: 60_000,
  coverageProvider: 'v8',
  collectCoverageFrom: ['src/**/*.ts', '!src/**/*.test.ts'],
  // Tests that share a Neo4j, which each wipes, run one after another; tools/test.mjs runs the others beside them.
  maxWorkers: 1,
  projects: [
    shared('unit', 'src'),
    shared('bench', 'bench'),
    shared('property', 'tests/properties'),
    shared('style', 'tests/style'),
    shared('packaging', 'tests/packaging'),
    shared('ingest', 'tests/ingest'),
    shared('server', 'tests/server'),
    project('cli', '<rootDir>/tests/cli/**/!(*.neo4j).test.ts'),
    shared('golden', 'tests/golden', WITH_NEO4J),
    shared('questions', 'tests/questions', WITH_NEO4J),
    shared('contract', 'tests/contract', WITH_NEO4J),
    project('performance', '<rootDir>/tests/performance/**/*.test.ts', WITH_NEO4J),
    project('cli-neo4j', '<rootDir>/tests/cli/**/*.neo4j.test.ts', WITH_NEO4J),
    shared('docs', 'tests/docs', WITH_NEO4J),
  ],
};
