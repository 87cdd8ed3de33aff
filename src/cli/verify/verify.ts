import { GraphApiError } from '../../errors/graph-api-error.js';
import { printIssues } from '../../ingest/issue/print-issues.js';
import { outlineBundles } from '../../ingest/outline/outline-bundles.js';
import { readBundles } from '../../ingest/read-bundle/read-bundles.js';
import { validateBundles } from '../../ingest/validate/validate-bundles.js';
import { printVerifyReport } from '../../ingest/verify/print-verify-report.js';
import { readSourceText } from '../../ingest/verify/read-source-text.js';
import { verifyBundles } from '../../ingest/verify/verify-bundles.js';

/** What is held against what. */
export interface VerifyOptions {
  readonly seedsDir: string;
  readonly sourceFile: string;
}

/** Checks the seeds, then their citations against the document, prints what does not hold, and sets the exit code. */
export async function verify({ seedsDir, sourceFile }: VerifyOptions): Promise<void> {
  const source = await readSourceText(sourceFile);
  const outline = outlineBundles(await readBundles(seedsDir));
  const problems = await validateBundles(outline);
  if (problems.length > 0) throw new GraphApiError('BUNDLE_INVALID', printIssues(problems));
  const report = await verifyBundles(outline, source);
  process.stdout.write(`${printVerifyReport(report)}\n`);
  process.exitCode = report.issues.length === 0 ? 0 : 1;
}
