import { mkdir, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { BundleWriter } from './bundle-writer.js';
import { FactsCollector } from './collect-facts.js';
import type { GraphFacts } from './graph-facts.js';
import { graphSize } from './graph-size.js';
import { documentName, makeGraph, type GraphRecipe } from './make-graph.js';

/** What to make, and where. */
export interface GenerateOptions extends GraphRecipe {
  /** Folder for the bundle, which `SEEDS_DIR` can then name. What stands there of the same document is replaced. */
  readonly out: string;
}

/** The file beside the bundle that holds its facts. */
export const FACTS_FILE = 'facts.json';

/** Writes a made-up work plan as a bundle of JSON Lines, node by node, and tells what it holds. */
export async function generateGraph({ out, ...recipe }: GenerateOptions): Promise<GraphFacts> {
  const document = documentName(recipe.nodes);
  const folder = join(out, document);
  const collector = new FactsCollector(document, graphSize(recipe.nodes).tasks);
  await rm(folder, { recursive: true, force: true });
  await mkdir(folder, { recursive: true });
  const writer = new BundleWriter(folder);
  for (const node of makeGraph(recipe)) {
    collector.watch(node);
    await writer.write(node);
  }
  await writer.end();
  const facts = collector.facts();
  await writeFile(join(out, FACTS_FILE), `${JSON.stringify(facts)}\n`);
  return facts;
}
