import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { graphql, type ExecutionResult } from 'graphql';
import { buildApiSchema } from '../../src/api/build-api-schema.js';
import type { Limits } from '../../src/config/config.js';
import { readConfig } from '../../src/config/read-config.js';
import type { CypherStatement, EngineCapabilities } from '../../src/engine/engine.js';
import { createRequestContext } from '../../src/query/request-context.js';
import type { ContractEngine } from '../contract/engines.js';
import { answeringStatements, loadGraph, type ServedSeeds } from './load-graph.js';

const ROOT = join(import.meta.dirname, '../..');
const { limits } = readConfig({});
const quiet = { debug: () => undefined, warn: () => undefined, error: () => undefined };

/** A graph on an engine, asked as the API asks it. */
export interface ServedGraph {
  readonly capabilities: EngineCapabilities;
  /** Asks under the published limits, or others where a test gives them. */
  ask(operation: string, variables?: Readonly<Record<string, unknown>>, given?: Partial<Limits>): Promise<ExecutionResult>;
  /** The statements that were run for the graph since they were last forgotten, the pointer's left out. */
  statements(): readonly CypherStatement[];
  forgetStatements(): void;
  close(): Promise<void>;
}

/** The lines of a text file as citations count them. */
export const linesOf = (file: string): readonly string[] => readFileSync(file, 'utf8').replace(/\n$/u, '').split('\n');

/** Loads bundles into a clean engine and serves them. */
export async function openGraph(contract: ContractEngine, seeds: ServedSeeds): Promise<ServedGraph> {
  const { engine, graphStates } = await loadGraph(contract, seeds);
  const schema = await buildApiSchema();
  return {
    capabilities: engine.capabilities,
    ask: async (source, variableValues = {}, given = {}) => {
      const contextValue = createRequestContext({ engine, graphStates, limits: { ...limits, ...given }, logger: quiet });
      return graphql({ schema, source, variableValues, contextValue });
    },
    statements: () => answeringStatements(engine),
    forgetStatements: () => engine.forget(),
    close: () => engine.close(),
  };
}

/** The small made-up plan with its text. */
export function openFixtureGraph(contract: ContractEngine): Promise<ServedGraph> {
  const sources = new Map([['document:harbour-2030', linesOf(join(ROOT, 'tests/fixture/harbour-2030.txt'))]]);
  return openGraph(contract, { seedsDir: join(ROOT, 'tests/fixture/seeds'), sources });
}
