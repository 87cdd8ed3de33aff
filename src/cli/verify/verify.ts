import { GraphApiError } from '../../errors/graph-api-error.js';
import { coverDocument } from '../../ingest/coverage/cover-document.js';
import { isComplete, printCoverageReport } from '../../ingest/coverage/print-coverage-report.js';
import { printIssues } from '../../ingest/issue/print-issues.js';
import { outlineBundles } from '../../ingest/outline/outline-bundles.js';
import type { Outline } from '../../ingest/outline/outline.js';
import { readBundles } from '../../ingest/read-bundle/read-bundles.js';
import { validateBundles } from '../../ingest/validate/validate-bundles.js';
import { printVerifyReport } from '../../ingest/verify/print-verify-report.js';
import { readSourceText } from '../../ingest/verify/read-source-text.js';
import type { SourceText } from '../../ingest/verify/source-text.js';
import { verifyBundles } from '../../ingest/verify/verify-bundles.js';

/** What is held against what. */
export interface VerifyOptions {
  readonly seedsDir: string;
  readonly sourceFile: string;
  /** Whether it is also measured how completely the bundle holds the document. @default false */
  readonly coverage?: boolean;
  /** Whether the lists print what holds each thing, and not the gaps alone. @default false */
  readonly full?: boolean;
}

/** Prints the five lists, and says whether all of them are complete. */
async function printCoverage(
  outline: Outline,
  source: SourceText,
  { seedsDir, full }: { readonly seedsDir: string; readonly full: boolean },
): Promise<boolean> {
  const { report } = await coverDocument(outline, source, seedsDir);
  process.stdout.write(`${printCoverageReport(report, full)}\n`);
  return report.lists.every(isComplete);
}

/** Checks the seeds, then their citations against the document, prints what does not hold, and sets the exit code. */
export async function verify({ seedsDir, sourceFile, coverage = false, full = false }: VerifyOptions): Promise<void> {
  const source = await readSourceText(sourceFile);
  const outline = outlineBundles(await readBundles(seedsDir));
  const problems = await validateBundles(outline);
  if (problems.length > 0) throw new GraphApiError('BUNDLE_INVALID', printIssues(problems));
  const report = await verifyBundles(outline, source);
  process.stdout.write(`${printVerifyReport(report)}\n`);
  const isCovered = !coverage || (await printCoverage(outline, source, { seedsDir, full }));
  process.exitCode = report.issues.length === 0 && isCovered ? 0 : 1;
}
