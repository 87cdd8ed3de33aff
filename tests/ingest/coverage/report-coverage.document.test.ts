import { describe, expect, test } from '@jest/globals';
import { coverDocument } from '../../../src/ingest/coverage/cover-document.js';
import { COVERAGE_LISTS } from '../../../src/ingest/coverage/coverage-report.js';
import { printCoverageGap } from '../../../src/ingest/coverage/print-coverage-gap.js';
import { outlineBundles } from '../../../src/ingest/outline/outline-bundles.js';
import { readBundles } from '../../../src/ingest/read-bundle/read-bundles.js';
import { readSourceText } from '../../../src/ingest/verify/read-source-text.js';
import { documentCopy } from '../../../tools/document-copy.mjs';

const SEEDS = 'seeds';

describe('the report is held whole', () => {
  const covered = (async () => coverDocument(outlineBundles(await readBundles(SEEDS)), await readSourceText(documentCopy() ?? ''), SEEDS))();

  test.each(COVERAGE_LISTS)('%s', async (name) => {
    const { report } = await covered;
    expect(report.lists.find((list) => list.name === name)?.gaps.map(printCoverageGap)).toEqual([]);
  });
});
