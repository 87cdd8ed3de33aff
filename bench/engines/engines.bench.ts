// `npm run bench:engines [-- --nodes 1000,10000]`: from which size on Neo4j answers lists and paths sooner than the embedded
// engine. One process holds the same graph on both and asks them in turn; what is told is the median of the ratios, embedded to
// Neo4j, of the whole way from an operation to its answer. Takes the Neo4j at NEO4J_URI, which must be empty, else starts one.
import { parseArgs } from 'node:util';
import { graphql } from 'graphql';
import { buildApiSchema } from '../../src/api/build-api-schema.js';
import { readConfig } from '../../src/config/read-config.js';
import type { Engine } from '../../src/engine/engine.js';
import { openEngine } from '../../src/engine/open-engine.js';
import { loadGraph } from '../../src/ingest/load/load-graph.js';
import { prepareGraph } from '../../src/ingest/run-ingest.js';
import { GraphStateReader } from '../../src/query/graph-state/graph-state-reader.js';
import { createRequestContext } from '../../src/query/request-context.js';
import { startNeo4j } from '../../tools/neo4j/start-neo4j.mjs';
import { generateGraph } from '../graph/generate-graph.js';
import type { GraphFacts } from '../graph/graph-facts.js';
import { SHAPES } from '../shapes/shapes.js';
import type { Operation } from '../shapes/shape.js';

const { values } = parseArgs({ options: { nodes: { type: 'string', default: '1000,10000' }, rounds: { type: 'string', default: '40' } } });
const sizes = values.nodes.split(',').map(Number);
const rounds = Number(values.rounds);
const WARMING = 10;
const ASKED: readonly string[] = ['S2', 'S6', 'S7', 'S10'];
const config = readConfig({});
const quiet = { debug: () => undefined, warn: () => undefined, error: () => undefined };
const schema = await buildApiSchema();

type Ask = (index: number) => Promise<number>;

const median = (sorted: readonly number[]) => sorted[Math.floor(sorted.length / 2)] ?? 0;

async function graphOn(engine: Engine, out: string) {
  const { rows } = await prepareGraph({ seedsDir: out, cacheDir: '.cache/bench' });
  const began = performance.now();
  await loadGraph(engine, rows, { settle: 0 });
  const graphStates = new GraphStateReader(engine);
  const asks =
    (operation: Operation, facts: GraphFacts): Ask =>
    async (index) => {
      const context = createRequestContext({ engine, graphStates, limits: config.limits, logger: quiet });
      const asked = performance.now();
      const variableValues = operation.variablesOf(facts, index);
      const { errors } = await graphql({ schema, source: operation.query, variableValues, contextValue: context });
      if (errors) throw new Error(errors.map(String).join());
      return performance.now() - asked;
    };
  return { asks, seconds: (performance.now() - began) / 1000 };
}

async function compare(embedded: Ask, other: Ask) {
  const pairs: (readonly [number, number])[] = [];
  for (let index = 0; index < WARMING + rounds; index += 1) {
    const first = index % 2 === 0;
    const one = await (first ? embedded : other)(index);
    const two = await (first ? other : embedded)(index);
    if (index >= WARMING) pairs.push(first ? [one, two] : [two, one]);
  }
  const ratios = pairs.map(([ours, theirs]) => ours / theirs).sort((a, b) => a - b);
  const at = (part: number) => Number((ratios[Math.floor(ratios.length * part)] ?? 0).toFixed(2));
  const milliseconds = [0, 1].map((side) => Number(median(pairs.map((pair) => pair[side] ?? 0).sort((a, b) => a - b)).toFixed(1)));
  return { median: at(0.5), quarters: [at(0.25), at(0.75)], milliseconds };
}

const given = process.env['NEO4J_URI'];
const server = given === undefined ? await startNeo4j() : null;
const neo4j = await openEngine({ ...config, neo4jUri: server?.uri ?? given ?? null, engineDeadline: 60_000 });
for (const nodes of sizes) {
  const out = `.cache/bench/${nodes}`;
  const facts = await generateGraph({ nodes, out, seed: 2026 });
  const embedded = await openEngine({ ...config, neo4jUri: null, engineDeadline: 60_000 });
  const [one, other] = [await graphOn(embedded, out), await graphOn(neo4j, out)];
  console.log(JSON.stringify({ nodes, load: { embedded: one.seconds, neo4j: other.seconds } }));
  for (const { name, ours } of SHAPES.filter((shape) => ASKED.includes(shape.name))) {
    console.log(JSON.stringify({ nodes, shape: name, embeddedToNeo4j: await compare(one.asks(ours, facts), other.asks(ours, facts)) }));
  }
  await embedded.close();
}
await neo4j.close();
await server?.stop();
