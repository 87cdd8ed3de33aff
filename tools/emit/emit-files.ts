import { lexicographicSortSchema, printSchema } from 'graphql';
import { buildApiSchema } from '../../src/api/build-api-schema.js';
import { plainSchema } from '../../src/api/federation/plain-schema.js';
import { subgraphSdl } from '../../src/api/federation/subgraph-sdl.js';
import { schemaStatements } from '../../src/engine/neo4j/schema-statements.js';
import { bundleSchema } from '../../src/model/emit/bundle-schema.js';
import { modelPage } from '../../src/model/emit/model-page.js';
import { GRAPH_MODEL } from '../../src/model/graph-model.js';
import { errorsPage } from '../../src/server/reference/errors-page.js';
import { limitsPage } from '../../src/server/reference/limits-page.js';
import { prepareGraph } from '../../src/ingest/run-ingest.js';
import { performancePage } from '../../bench/measure/report/performance-page.js';
import { coverageFile } from './coverage-file.js';
import type { EmittedFile } from './emitted-file.js';
import { passagePage } from './passage-page.js';
import { withCounts } from './readme-counts.js';

const cypherSchema = (): string =>
  [
    '// Constraints and indexes of the graph on Neo4j. Emitted from src/model by `npm run emit`; loading applies them by itself.',
    ...schemaStatements(GRAPH_MODEL).map((statement) => `${statement};`),
    '',
  ].join('\n');

const EMITTED = '# Emitted from src/model and src/api by `npm run emit`.';

const apiSchema = async (): Promise<string> => `${EMITTED}\n\n${printSchema(lexicographicSortSchema(plainSchema(await buildApiSchema())))}\n`;

const subgraphSchema = async (): Promise<string> => `${EMITTED}\n\n${subgraphSdl(await buildApiSchema())}\n`;

/** The path of the emitted schema, whose changes are also judged. */
export const API_SCHEMA = 'schema/schema.graphql';

/** Every emitted file as the code makes it now. */
export async function emitFiles(): Promise<readonly EmittedFile[]> {
  const { rows, facts } = await prepareGraph({ seedsDir: 'seeds', cacheDir: '.cache' });
  return [
    { path: API_SCHEMA, text: await apiSchema() },
    { path: 'schema/subgraph.graphql', text: await subgraphSchema() },
    { path: 'schema/bundle.schema.json', text: `${JSON.stringify(bundleSchema(GRAPH_MODEL), null, 2)}\n` },
    { path: 'cypher/schema.cypher', text: cypherSchema() },
    { path: 'docs/reference/model.md', text: modelPage(GRAPH_MODEL) },
    { path: 'docs/reference/errors.md', text: errorsPage() },
    { path: 'docs/reference/limits.md', text: limitsPage() },
    { path: 'docs/performance.md', text: performancePage() },
    { path: 'docs/guides/a-passage-becomes-graph.md', text: passagePage(rows) },
    withCounts('README.md', facts),
    withCounts('README.ko.md', facts),
    ...(await coverageFile()),
  ];
}
