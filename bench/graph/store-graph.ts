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

/** Loads a bundle as `workplan-graph load` does, in a process of its own, and gives the generation that the database now serves. */
export async function storeGraph(seedsDir: string, neo4jUri: string): Promise<string> {
  await run(process.execPath, LOAD, { cwd: ROOT, env: { ...process.env, NEO4J_URI: neo4jUri, SEEDS_DIR: seedsDir }, maxBuffer: 2 ** 30 });
  const driver = neo4j.driver(neo4jUri);
  try {
    const { records } = await driver.executeQuery('MATCH (graph:Graph) RETURN graph.current AS generation', {}, { database: 'neo4j' });
    return String(records[0]?.get('generation'));
  } finally {
    await driver.close();
  }
}
