import { execFile } from 'node:child_process';
import { existsSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { promisify } from 'node:util';
import neo4j from 'neo4j-driver';
import { FACTS_FILE, generateGraph } from './generate-graph.js';
import type { GraphFacts } from './graph-facts.js';

const ROOT = join(import.meta.dirname, '../..');
const LOAD = ['--import=./tools/swc-register.mjs', 'src/cli/workplan-graph.ts', 'load', '--no-wait'];
const run = promisify(execFile);
const ATTEMPTS = 5;
/** Statements before a load. */
const WARMING = 20;

/** A bundle on disk. */
export interface BundleOnDisk {
  readonly seedsDir: string;
  readonly facts: GraphFacts;
}

/** Makes the bundle of so many nodes under `.cache/bench`, or takes the one that is there. */
export async function bundleOf(nodes: number): Promise<BundleOnDisk> {
  const seedsDir = join('.cache/bench', String(nodes));
  const facts = join(ROOT, seedsDir, FACTS_FILE);
  if (!existsSync(facts)) return { seedsDir, facts: await generateGraph({ nodes, out: join(ROOT, seedsDir) }) };
  return { seedsDir, facts: JSON.parse(await readFile(facts, 'utf8')) as GraphFacts };
}

/** A database that a busy machine keeps from answering in time is tried again; what is wrong with the bundle comes again. */
async function load(env: NodeJS.ProcessEnv, attempts = ATTEMPTS): Promise<void> {
  try {
    await run(process.execPath, LOAD, { cwd: ROOT, env, maxBuffer: 2 ** 30 });
  } catch (error) {
    if (attempts === 1 || !String(error).includes('ENGINE_')) throw error;
    await load(env, attempts - 1);
  }
}

/** Loads a bundle as `workplan-graph load` does, in a process of its own, and gives the generation that the database now serves. */
export async function storeGraph(seedsDir: string, neo4jUri: string): Promise<string> {
  const driver = neo4j.driver(neo4jUri);
  try {
    // A server that has just started takes seconds for its first statements, which a load does not wait for.
    for (let warm = 0; warm < WARMING; warm += 1) await driver.executeQuery('RETURN 1 AS one', {}, { database: 'neo4j' });
    await load({ ...process.env, NEO4J_URI: neo4jUri, SEEDS_DIR: seedsDir });
    const { records } = await driver.executeQuery('MATCH (graph:Graph) RETURN graph.current AS generation', {}, { database: 'neo4j' });
    return String(records[0]?.get('generation'));
  } finally {
    await driver.close();
  }
}
