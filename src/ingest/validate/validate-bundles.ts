import type { BundleIssue } from '../issue/bundle-issue.js';
import type { IssueDraft } from '../issue/issue-draft.js';
import { locateIssues, mergeIssues } from '../issue/locate-issues.js';
import type { Outline } from '../outline/outline.js';
import { checkCitations } from './checks/citation.check.js';
import { checkCycles } from './checks/cycle.check.js';
import { checkDepths } from './checks/depth.check.js';
import { checkDocuments } from './checks/document.check.js';
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

type Check = (outline: Outline) => readonly IssueDraft[];

/** Look at nodes and what they state, and of others only whether a bundle before has the same. */
const NODE_CHECKS: readonly Check[] = [
  checkIds,
  checkDocuments,
  checkUnknownKeys,
  checkMissingProperties,
  checkValues,
  checkWords,
  checkPeriods,
  checkSpans,
  checkCitations,
  checkReferences,
];

/** Look at all together, and at contents only where several bundles write one node. */
const GRAPH_CHECKS: readonly Check[] = [checkStrayEntries, checkDuplicateIds, checkTargets, checkEnds, checkTree, checkCycles, checkDepths, checkSharedValues];

/** Checks bundles as they are read: part by part, then all together. */
export class BundleChecks {
  readonly #found: IssueDraft[] = [];

  /** Looks at nodes with what they state, once the nodes of all documents before are in `byId`. */
  lookAt(part: Outline): void {
    for (const check of NODE_CHECKS) for (const issue of check(part)) this.#found.push(issue);
  }

  /** Everything that is wrong, in the order of the files. */
  async issues(outline: Outline): Promise<readonly BundleIssue[]> {
    const unread = outline.bundles.flatMap(({ bundle }) => bundle.issues);
    const found = await locateIssues([...this.#found, ...GRAPH_CHECKS.flatMap((check) => check(outline))]);
    return mergeIssues(unread, found);
  }
}

/** Everything that is wrong with the bundles, all at once, in the order of their files. Empty: they can be loaded. */
export function validateBundles(outline: Outline): Promise<readonly BundleIssue[]> {
  const checks = new BundleChecks();
  checks.lookAt(outline);
  return checks.issues(outline);
}
