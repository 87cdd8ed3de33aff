import { cp, mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { deriveGraph } from '../../src/ingest/derive/derive-graph.js';
import type { GraphRows } from '../../src/ingest/derive/graph-rows.js';
import type { BundleIssue } from '../../src/ingest/issue/bundle-issue.js';
import { outlineBundles } from '../../src/ingest/outline/outline-bundles.js';
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

/** The graph of seeds that have no problems. */
export async function rowsOf(seedsDir: string): Promise<GraphRows> {
  const outline = outlineBundles(await readBundles(seedsDir));
  const issues = await validateBundles(outline);
  if (issues.length > 0) throw new Error(JSON.stringify(issues, null, 2));
  return deriveGraph(outline);
}
