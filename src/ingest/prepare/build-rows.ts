import { GraphApiError } from '../../errors/graph-api-error.js';
import { deriveRows } from '../derive/derive-rows.js';
import type { DerivedNode } from '../derive/derived-rows.js';
import { printIssues } from '../issue/print-issues.js';
import { LineReader } from '../outline/line-reader.js';
import { outlineFolders } from '../outline/outline-folders.js';
import type { BundleFolder } from '../read-bundle/bundle-files.js';
import { BundleChecks } from '../validate/validate-bundles.js';

/** Takes rows as they are derived; what it is given may be called again, and derives them anew. */
export type TakeRows<Taken> = (derive: () => Iterable<DerivedNode>) => Promise<Taken>;

/** Reads, checks and derives. Rejects with BUNDLE_INVALID, which lists everything that is wrong. */
export async function buildRows<Taken>(folders: readonly BundleFolder[], take: TakeRows<Taken>): Promise<Taken> {
  const lines = new LineReader();
  try {
    const checks = new BundleChecks();
    const outline = await outlineFolders(folders, lines, (part) => checks.lookAt(part));
    const issues = await checks.issues(outline);
    if (issues.length > 0) throw new GraphApiError('BUNDLE_INVALID', printIssues(issues));
    return await take(() => deriveRows(outline));
  } finally {
    lines.close();
  }
}
