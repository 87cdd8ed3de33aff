// What the framework alone costs: Apollo Server on Fastify over the real schema, with an executor that gives the answer
// of index 0 from memory, whatever the variables say. The answers are made once, on the embedded engine.
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { ApolloServer } from '@apollo/server';
import { graphql } from 'graphql';
import { buildApiSchema } from '../../src/api/build-api-schema.js';
import { graphOnEngine } from '../../src/cli/graph-on-engine.js';
import { readConfig } from '../../src/config/read-config.js';
import { openEngine } from '../../src/engine/open-engine.js';
import { GraphStateReader } from '../../src/query/graph-state/graph-state-reader.js';
import { createRequestContext } from '../../src/query/request-context.js';
import { FACTS_FILE } from '../graph/generate-graph.js';
import type { GraphFacts } from '../graph/graph-facts.js';
import { ALL_SHAPES } from '../shapes/shapes.js';
import { LEAN } from './lean-options.js';
import { serveApollo } from './serve-apollo.js';

const SILENT = { debug: () => undefined, warn: () => undefined, error: () => undefined };

const config = readConfig();
const schema = await buildApiSchema();

async function answersInMemory(): Promise<ReadonlyMap<string, Record<string, unknown>>> {
  const facts = JSON.parse(readFileSync(join(config.seedsDir, FACTS_FILE), 'utf8')) as GraphFacts;
  const engine = await openEngine(config);
  await graphOnEngine(engine, config);
  const contextValue = createRequestContext({ engine, graphStates: new GraphStateReader(engine), limits: config.limits, logger: SILENT });
  const answers = new Map<string, Record<string, unknown>>();
  for (const { ours } of ALL_SHAPES) {
    const { data, errors } = await graphql({ schema, source: ours.query, variableValues: ours.variablesOf(facts, 0), contextValue });
    if (!data) throw new Error(JSON.stringify(errors));
    answers.set(ours.query, JSON.parse(JSON.stringify(data)) as Record<string, unknown>);
  }
  await engine.close();
  return answers;
}

const answers = await answersInMemory();
const apollo = new ApolloServer({
  ...LEAN,
  plugins: [...LEAN.plugins],
  gateway: {
    onSchemaLoadOrUpdate: (loaded) => {
      loaded({ apiSchema: schema, coreSupergraphSdl: '' });
      return () => undefined;
    },
    load: () => Promise.resolve({ executor: ({ source }) => Promise.resolve({ data: answers.get(source) ?? null }) }),
    stop: () => Promise.resolve(),
  },
});
await serveApollo(apollo, () => ({}));
