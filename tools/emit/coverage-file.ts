import { coverDocument } from '../../src/ingest/coverage/cover-document.js';
import { coveragePage } from '../../src/ingest/coverage/coverage-page.js';
import { outlineBundles } from '../../src/ingest/outline/outline-bundles.js';
import { readBundles } from '../../src/ingest/read-bundle/read-bundles.js';
import { readSourceText } from '../../src/ingest/verify/read-source-text.js';
import { documentCopy } from '../document-copy.mjs';
import type { EmittedFile } from './emitted-file.js';

const SEEDS = 'seeds';

/** The page of coverage. Without a copy of the document nothing is known of it: the committed page then stays as it is, unchecked. */
export async function coverageFile(): Promise<readonly EmittedFile[]> {
  const copy = documentCopy();
  if (copy === null) return [];
  const outline = outlineBundles(await readBundles(SEEDS));
  return [{ path: 'docs/reference/coverage.md', text: coveragePage(await coverDocument(outline, await readSourceText(copy), SEEDS)) }];
}
