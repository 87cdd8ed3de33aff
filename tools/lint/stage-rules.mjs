/** A text that reads as Cypher: a clause and what can follow it. */
const CYPHER = '/\\b(MATCH|MERGE|UNWIND|CALL|DETACH DELETE|WITH|RETURN)\\s+[\\w($\\[{]/';

const refuseCypher = (message) => [`Literal[value=${CYPHER}]`, `TemplateElement[value.raw=${CYPHER}]`].map((selector) => ({ selector, message }));

const refuseErrors = [
  {
    selector: "NewExpression[callee.name='GraphQLError']",
    message: 'What a client can see is a code of src/errors/catalog.ts, thrown as GraphApiError; only src/server/errors turns it into GraphQL.',
  },
];

const WRITES_CYPHER = ['src/query/compile/**', 'src/query/graph-state/**', 'src/engine/**', 'src/ingest/**'];

const WITHOUT_GRAPHQL = ['src/query/{plan,compile,shape,cursor,graph-state}/**', 'src/engine/**', 'src/ingest/**'];
const GRAPHQL = { regex: '^(graphql|type-graphql|graphql-scalars|@apollo/.*)(/.*)?$', message: 'GraphQL ends where the selection tree stands.' };

/** What each folder may not say. */
export const stageRules = [
  {
    files: ['src/**/*.ts'],
    ignores: [...WRITES_CYPHER, 'src/server/errors/**', '**/*.test.ts'],
    rules: {
      'no-restricted-syntax': ['error', ...refuseCypher('Cypher text is written by compile, graph-state, ingest and the engines only.'), ...refuseErrors],
    },
  },
  {
    files: WRITES_CYPHER,
    ignores: ['**/*.test.ts'],
    rules: { 'no-restricted-syntax': ['error', ...refuseErrors] },
  },
  {
    files: WITHOUT_GRAPHQL,
    ignores: ['**/*.test.ts'],
    rules: { 'no-restricted-imports': ['error', { patterns: [GRAPHQL] }] },
  },
];
