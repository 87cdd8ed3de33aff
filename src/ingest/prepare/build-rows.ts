import { GraphApiError } from '../../errors/graph-api-error.js';
import { deriveGraph } from '../derive/derive-graph.js';
import type { GraphRows } from '../derive/graph-rows.js';
import { printIssues } from '../issue/print-issues.js';
import { outlineBundles } from '../outline/outline-bundles.js';
import type { BundleFolder } from '../read-bundle/bundle-files.js';
import { readBundle } from '../read-bundle/read-bundle.js';
import { validateBundles } from '../validate/validate-bundles.js';

/** Reads, checks and derives. Rejects with BUNDLE_INVALID, which lists everything that is wrong. */
export async function buildRows(folders: readonly BundleFolder[]): Promise<GraphRows> {
  const outline = outlineBundles(await Promise.all(folders.map(readBundle)));
  const issues = await validateBundles(outline);
  if (issues.length > 0) throw new GraphApiError('BUNDLE_INVALID', printIssues(issues));
  return deriveGraph(outline);
}
