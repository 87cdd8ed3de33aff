import { cp, mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import type { GraphRows, GraphRowsFacts, NodeRow, RelationshipRow } from '../../src/ingest/derive/graph-rows.js';
import type { BundleIssue } from '../../src/ingest/issue/bundle-issue.js';
import { outlineBundles } from '../../src/ingest/outline/outline-bundles.js';
import { prepareGraph } from '../../src/ingest/prepare/prepare-graph.js';
import { readBundles } from '../../src/ingest/read-bundle/read-bundles.js';
import { validateBundles } from '../../src/ingest/validate/validate-bundles.js';

/** The made-up plan that tests share. */
export const FIXTURE_SEEDS = join(import.meta.dirname, '../fixture/seeds');

const made: string[] = [];

/** A folder of seeds: those of another folder, with files laid over them by their paths. */
export async function temporarySeeds(files: Readonly<Record<string, string | Uint8Array>>, base?: string): Promise<string> {
  const seedsDir = await mkdtemp(join(tmpdir(), 'seeds-'));
  made.push(seedsDir);
  if (base !== undefined) await cp(base, seedsDir, { recursive: true });
  for (const [path, content] of Object.entries(files)) {
    await mkdir(dirname(join(seedsDir, path)), { recursive: true });
    await writeFile(join(seedsDir, path), content);
  }
  return seedsDir;
}

/** Removes the folders that were made. */
export async function removeTemporarySeeds(): Promise<void> {
  await Promise.all(made.splice(0).map((folder) => rm(folder, { recursive: true, force: true })));
}

/** What is wrong with seeds. */
export async function issuesOf(seedsDir: string): Promise<readonly BundleIssue[]> {
  return validateBundles(outlineBundles(await readBundles(seedsDir)));
}

/** The rows of a graph, all held, for tests that look at them. */
export class HeldRows implements GraphRows {
  readonly generation: string;
  readonly facts: GraphRowsFacts;
  readonly nodes: readonly NodeRow[];
  readonly relationships: readonly RelationshipRow[];
  readonly #rows: GraphRows;

  constructor(rows: GraphRows) {
    this.#rows = rows;
    this.generation = rows.generation;
    this.facts = rows.facts;
    this.nodes = [...rows.nodeBatches()].flat();
    this.relationships = [...rows.relationshipBatches()].flat();
  }

  nodeBatches(): Iterable<readonly NodeRow[]> {
    return this.#rows.nodeBatches();
  }

  relationshipBatches(): Iterable<readonly RelationshipRow[]> {
    return this.#rows.relationshipBatches();
  }
}

/** The graph of seeds that have no problems. */
export async function rowsOf(seedsDir: string): Promise<HeldRows> {
  const cacheDir = await mkdtemp(join(tmpdir(), 'rows-'));
  made.push(cacheDir);
  return new HeldRows((await prepareGraph({ seedsDir, cacheDir })).rows);
}
