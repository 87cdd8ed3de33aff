import type { BundleIssue } from './bundle-issue.js';
import { renderIssue } from './render-issue.js';

/** All problems, a line each, under a line that counts them. */
export function printIssues(issues: readonly BundleIssue[]): string {
  const count = issues.length === 1 ? '1 problem' : `${issues.length} problems`;
  return [`The seeds have ${count}:`, ...issues.map(renderIssue)].join('\n');
}
