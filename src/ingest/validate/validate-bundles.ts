import type { BundleIssue } from '../issue/bundle-issue.js';
import type { IssueDraft } from '../issue/issue-draft.js';
import { locateIssues, mergeIssues } from '../issue/locate-issues.js';
import type { Outline } from '../outline/outline.js';
import { checkCitations } from './checks/citation.check.js';
import { checkCycles } from './checks/cycle.check.js';
import { checkDepths } from './checks/depth.check.js';
import { checkDuplicateIds } from './checks/duplicate-id.check.js';
import { checkEnds } from './checks/ends.check.js';
import { checkIds } from './checks/id.check.js';
import { checkMissingProperties } from './checks/missing-property.check.js';
import { checkPeriods } from './checks/period.check.js';
import { checkReferences } from './checks/reference.check.js';
import { checkSharedValues } from './checks/shared-value.check.js';
import { checkSpans } from './checks/span.check.js';
import { checkStrayEntries } from './checks/stray-entry.check.js';
import { checkTargets } from './checks/target.check.js';
import { checkTree } from './checks/tree.check.js';
import { checkUnknownKeys } from './checks/unknown-key.check.js';
import { checkValues } from './checks/value.check.js';
import { checkWords } from './checks/word.check.js';

const CHECKS: readonly ((outline: Outline) => readonly IssueDraft[])[] = [
  checkStrayEntries,
  checkIds,
  checkDuplicateIds,
  checkUnknownKeys,
  checkMissingProperties,
  checkValues,
  checkWords,
  checkPeriods,
  checkSpans,
  checkCitations,
  checkReferences,
  checkTargets,
  checkEnds,
  checkTree,
  checkCycles,
  checkDepths,
  checkSharedValues,
];

/** Everything that is wrong with the bundles, all at once, in the order of their files. Empty: they can be loaded. */
export async function validateBundles(outline: Outline): Promise<readonly BundleIssue[]> {
  const unread = outline.bundles.flatMap(({ bundle }) => bundle.issues);
  const found = await locateIssues(CHECKS.flatMap((check) => check(outline)));
  return mergeIssues(unread, found);
}
