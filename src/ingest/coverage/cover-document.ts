import { join } from 'node:path';
import type { Outline } from '../outline/outline.js';
import { EXCLUSIONS_FILE } from '../read-bundle/list-bundle-folders.js';
import type { SourceText } from '../verify/source-text.js';
import type { CoverageReport } from './coverage-report.js';
import { NO_EXCLUSIONS, type Exclusions } from './exclusions/exclusions.js';
import { readExclusions } from './exclusions/read-exclusions.js';
import { measureCoverage } from './measure-coverage.js';

/** A document's coverage, and what was set aside for it. */
export interface CoveredDocument {
  readonly report: CoverageReport;
  readonly exclusions: Exclusions;
}

/**
 * Measures how completely the bundles under `seedsDir` hold a document, with the exclusions that stand beside its bundle.
 * Rejects with SOURCE_MISMATCH where the text is no bundle's, and with BUNDLE_INVALID where the exclusions are malformed.
 */
export async function coverDocument(outline: Outline, source: SourceText, seedsDir: string): Promise<CoveredDocument> {
  const document = outline.nodes.find(({ type, content }) => type.label === 'Document' && content['sha256'] === source.sha256);
  const folder = document ? join(seedsDir, document.home.bundle.document) : null;
  const exclusions = folder === null ? NO_EXCLUSIONS : await readExclusions(join(folder, EXCLUSIONS_FILE));
  return Object.freeze({ report: await measureCoverage(outline, source, exclusions), exclusions });
}
