import { join } from 'node:path';
import { coverDocument, type CoveredDocument } from '../../../src/ingest/coverage/cover-document.js';
import type { CoverageGap } from '../../../src/ingest/coverage/coverage-gap.js';
import { outlineBundles } from '../../../src/ingest/outline/outline-bundles.js';
import { readBundles } from '../../../src/ingest/read-bundle/read-bundles.js';
import { readSourceText } from '../../../src/ingest/verify/read-source-text.js';
import { issuesOf, temporarySeeds } from '../../support/temporary-seeds.js';
import { SMALL_PLAN, SMALL_SEEDS } from './small-plan.js';

/** A text of a file of the small plan's bundle and what stands there instead. */
export interface Planted {
  readonly file: string;
  readonly from: string | RegExp;
  readonly to: string;
}

function plant(files: Readonly<Record<string, string>>, { file, from, to }: Planted): Readonly<Record<string, string>> {
  const path = `small/${file}.yaml`;
  const text = files[path] ?? '';
  if (from !== '' && text.replace(from, '') === text) throw new Error(`"${String(from)}" is not in ${path}.`);
  return { ...files, [path]: from === '' ? text + to : text.replace(from, to) };
}

/** Covers the small plan by its bundle, with faults planted in it; these are none that validation would find. */
export async function coverSmallPlan(...planted: readonly Planted[]): Promise<CoveredDocument> {
  const seedsDir = await temporarySeeds({ ...planted.reduce(plant, SMALL_SEEDS), 'plan.txt': SMALL_PLAN });
  const issues = await issuesOf(seedsDir);
  if (issues.length > 0) throw new Error(JSON.stringify(issues));
  return coverDocument(outlineBundles(await readBundles(seedsDir)), await readSourceText(join(seedsDir, 'plan.txt')), seedsDir);
}

/** Every gap of every list. */
export const gapsOf = ({ report }: CoveredDocument): readonly CoverageGap[] => report.lists.flatMap(({ gaps }) => gaps);
