import js from '@eslint/js';
import { createTypeScriptImportResolver } from 'eslint-import-resolver-typescript';
import { importX } from 'eslint-plugin-import-x';
import jest from 'eslint-plugin-jest';
import tseslint from 'typescript-eslint';
import { folderOrder } from './tools/lint/folder-order.mjs';
import { stageRules } from './tools/lint/stage-rules.mjs';

const SOURCES = ['src/**/*.ts'];
const TESTS = ['**/*.test.ts', 'tests/**/*.ts'];

const types = {
  files: ['**/*.ts'],
  extends: [tseslint.configs.strictTypeChecked],
  languageOptions: { parserOptions: { projectService: true, tsconfigRootDir: import.meta.dirname } },
  rules: {
    '@typescript-eslint/restrict-template-expressions': ['error', { allowNumber: true }],
    '@typescript-eslint/no-confusing-void-expression': ['error', { ignoreArrowShorthand: true, ignoreVoidReturningFunctions: true }],
    // What an engine gives back is plain JSON, and TypeGraphQL takes plain data for its classes.
    '@typescript-eslint/no-base-to-string': 'off',
    '@typescript-eslint/no-unsafe-class-instance-assignment': 'off',
    // Hooks of Fastify and Apollo are promises by contract, whether or not they wait for anything.
    '@typescript-eslint/require-await': 'off',
    '@typescript-eslint/no-extraneous-class': ['error', { allowWithDecorator: true, allowEmpty: true }],
    '@typescript-eslint/no-unused-vars': ['error', { argsIgnorePattern: '^_' }],
  },
};

const shape = {
  files: ['**/*.ts', '**/*.mjs'],
  rules: {
    'max-depth': ['error', 3],
    'max-lines': ['error', { max: 400, skipBlankLines: true, skipComments: true }],
    eqeqeq: 'error',
    'prefer-const': 'error',
  },
};

const sources = {
  files: SOURCES,
  ignores: TESTS,
  rules: {
    'max-lines-per-function': ['error', { max: 80, skipBlankLines: true, skipComments: true }],
    // What serves is installed without the packages that only building and testing need.
    'import-x/no-extraneous-dependencies': ['error', { devDependencies: false }],
  },
};

const imports = {
  files: ['**/*.ts'],
  plugins: { 'import-x': importX },
  settings: {
    'import-x/parsers': { '@typescript-eslint/parser': ['.ts'] },
    'import-x/resolver-next': [createTypeScriptImportResolver({ project: 'tsconfig.json' })],
  },
  rules: { 'import-x/no-cycle': ['error', { ignoreExternal: true }], 'import-x/no-default-export': 'error', 'import-x/no-self-import': 'error' },
};

const tests = {
  files: TESTS,
  extends: [jest.configs['flat/recommended']],
  rules: { 'jest/expect-expect': ['error', { assertFunctionNames: ['expect*', '**.expect*', 'fc.assert'] }] },
};

const readable = (names) => ({ globals: Object.fromEntries(names.map((name) => [name, 'readonly'])) });

const tools = {
  files: ['**/*.mjs'],
  languageOptions: readable(['process', 'console', 'URL', 'fetch', 'setTimeout', 'clearTimeout', 'setInterval', 'clearInterval', 'performance', 'Buffer']),
};

const page = {
  files: ['ui/**/*.{js,jsx}'],
  languageOptions: { ...readable(['window', 'document', 'self', 'Worker', 'URL', 'location', 'fetch']), parserOptions: { ecmaFeatures: { jsx: true } } },
};

// Its library is installed with the bench alone, whose own check knows its types.
const benchPeer = {
  files: ['bench/peers/neo4j-graphql.ts'],
  extends: [tseslint.configs.disableTypeChecked],
  languageOptions: { parserOptions: { projectService: false } },
};

export default tseslint.config(
  { ignores: ['dist/', '.cache/', 'coverage/', 'node_modules/'] },
  { linterOptions: { reportUnusedDisableDirectives: 'error' } },
  js.configs.recommended,
  tools,
  page,
  types,
  shape,
  imports,
  sources,
  tests,
  folderOrder,
  ...stageRules,
  benchPeer,
);
