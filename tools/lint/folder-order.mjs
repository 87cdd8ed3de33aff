import boundaries from 'eslint-plugin-boundaries';

/** Every part of `src`, most particular first, with the other parts that it may import. */
const PARTS = [
  {
    part: 'main',
    pattern: 'src/main.ts',
    imports: ['cli', 'server', 'api', 'ingest', 'query', 'query-ground', 'engine', 'contract', 'model', 'config', 'errors'],
  },
  {
    part: 'cli',
    pattern: 'src/cli/**',
    imports: ['server', 'api', 'ingest', 'query', 'query-ground', 'compile', 'plan', 'select', 'engine', 'contract', 'model', 'config', 'errors'],
  },
  {
    part: 'server',
    pattern: 'src/server/**',
    imports: ['api', 'ingest', 'query', 'answers', 'query-ground', 'cache', 'contract', 'model', 'config', 'errors'],
  },
  {
    part: 'api',
    pattern: 'src/api/**',
    imports: ['ingest', 'query', 'prepare', 'query-ground', 'collected-fields', 'shape-product', 'recording', 'cache', 'contract', 'model', 'config', 'errors'],
  },
  { part: 'ingest', pattern: 'src/ingest/**', imports: ['query', 'query-ground', 'contract', 'model', 'config', 'errors'] },
  // The stages of the read pipeline see of each other only the product of the stage before.
  { part: 'select', pattern: 'src/query/select/**', imports: ['query-ground', 'model', 'config', 'errors'] },
  { part: 'plan', pattern: 'src/query/plan/**', imports: ['selection-product', 'query-ground', 'model', 'config', 'errors'] },
  { part: 'compile', pattern: 'src/query/compile/**', imports: ['plan-product', 'query-ground', 'contract', 'model', 'config', 'errors'] },
  { part: 'reason', pattern: 'src/query/reason/**', imports: ['plan-product', 'query-ground', 'model', 'config', 'errors'] },
  { part: 'shape', pattern: 'src/query/shape/**', imports: ['plan-product', 'reason', 'query-ground', 'contract', 'model', 'config', 'errors'] },
  { part: 'answers', pattern: 'src/query/answers/**', imports: ['plan-product', 'query-ground', 'cache', 'contract', 'model', 'config', 'errors'] },
  { part: 'query-ground', pattern: 'src/query/{cursor,graph-state}/**', imports: ['contract', 'model', 'config', 'errors'] },
  // The stages before the engine as one: what can be kept between requests.
  {
    part: 'prepare',
    pattern: 'src/query/prepare/**',
    imports: ['select', 'plan', 'compile', 'query-ground', 'cache', 'contract', 'model', 'config', 'errors'],
  },
  {
    part: 'query',
    pattern: 'src/query/*',
    imports: ['prepare', 'select', 'plan', 'compile', 'reason', 'shape', 'answers', 'query-ground', 'contract', 'model', 'config', 'errors'],
  },
  { part: 'contract', pattern: 'src/engine/{engine,call-end}.ts', imports: ['cache', 'model', 'config', 'errors'] },
  { part: 'recording', pattern: 'src/engine/recording/**', imports: ['contract', 'model', 'config', 'errors'] },
  { part: 'engine', pattern: 'src/engine/**', imports: ['contract', 'cache', 'model', 'config', 'errors'] },
  { part: 'model', pattern: 'src/model/**', imports: ['config', 'errors'] },
  { part: 'config', pattern: 'src/config/**', imports: ['errors'] },
  { part: 'cache', pattern: 'src/cache/**', imports: [] },
  { part: 'errors', pattern: 'src/errors/**', imports: [] },
];

/** The files that hold what a stage hands on. */
const PRODUCTS = [
  { part: 'collected-fields', pattern: 'src/query/select/collect-selections.ts' },
  { part: 'selection-product', pattern: 'src/query/select/selection-tree.ts' },
  // The plan and, beside it, how its rows are laid out, which is what shaping reads.
  {
    part: 'plan-product',
    pattern:
      'src/query/plan/{traversal-plan,row-shape,answer-shape,answer-page,condition,order-key,listed,gather/gather-graph,aggregate/aggregation-plan,questions/question,questions/*.question,search/search-nodes,search/resolve-names}.ts',
  },
  { part: 'shape-product', pattern: 'src/query/shape/shape-context.ts' },
];

const mayImport = ({ part, imports }) => ({
  from: { file: { categories: part } },
  allow: { to: { file: { categories: { anyOf: [part, ...imports] } } } },
});

const PACKAGES = { allow: { to: { module: { origin: ['external', 'core'] } } } };

/** Imports go one way, from `main` down to `errors`. */
export const folderOrder = {
  files: ['src/**/*.ts'],
  ignores: ['src/**/*.test.ts'],
  plugins: { boundaries },
  settings: {
    'boundaries/include': ['src/**/*.ts'],
    'boundaries/files': [...PRODUCTS, ...PARTS].map(({ part, pattern }) => ({ category: part, pattern })),
    'import/resolver': { typescript: { project: 'tsconfig.json' } },
  },
  rules: {
    'boundaries/no-unknown-files': 'error',
    'boundaries/no-unknown-dependencies': 'error',
    'boundaries/dependencies': ['error', { default: 'disallow', checkInternals: true, policies: [...PARTS.map(mayImport), PACKAGES] }],
  },
};
