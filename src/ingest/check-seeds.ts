// Stopgap until `workplan-graph verify`: node --import ./tools/swc-register.mjs src/ingest/check-seeds.ts [seeds folder] [source file]
import { printIssues } from './issue/print-issues.js';
import { outlineBundles } from './outline/outline-bundles.js';
import { readBundles } from './read-bundle/read-bundles.js';
import { validateBundles } from './validate/validate-bundles.js';
import { printVerifyReport } from './verify/print-verify-report.js';
import { readSourceText } from './verify/read-source-text.js';
import { verifyBundles } from './verify/verify-bundles.js';

const [, , seedsDir = 'seeds', sourceFile] = process.argv;
const outline = outlineBundles(await readBundles(seedsDir));
process.stdout.write(`${printIssues(await validateBundles(outline))}\n`);
if (sourceFile) process.stdout.write(`${printVerifyReport(await verifyBundles(outline, await readSourceText(sourceFile)))}\n`);
