import type { CoverageGap } from '../coverage-gap.js';
import type { CoverageList } from '../coverage-report.js';
import type { CoverageGround } from '../facts/coverage-ground.js';
import type { Claim } from '../figures/claims/claim.js';
import { printSourceIssue } from '../../verify/print-verify-report.js';
import type { VerifyReport } from '../../verify/verify-report.js';
import { farStatements } from './far-statements.js';
import { figuresInNames } from './figures-in-names.js';
import { headingStatements } from './heading-statements.js';
import { mergedLaws } from './merged-laws.js';
import { missingReferences } from './missing-references.js';
import { siblingStatements } from './sibling-statements.js';
import { unprintedSubjects } from './unprinted-subjects.js';

const CHECKS: readonly ((ground: CoverageGround) => readonly CoverageGap[])[] = [
  unprintedSubjects,
  figuresInNames,
  mergedLaws,
  farStatements,
  siblingStatements,
  headingStatements,
  missingReferences,
];

/** List 5: what the graph says stands in the document. It counts terms, names, statements and the values that are read again. */
export function reverseCoverage(ground: CoverageGround, claims: readonly Claim[], verified: VerifyReport): CoverageList {
  const sentences = verified.issues.map((issue): CoverageGap => ({ code: 'SOURCE_NOT_BORNE_OUT', line: 0, sentence: printSourceIssue(issue) }));
  const faults = claims.flatMap((claim) => claim.faults);
  const gaps = [...sentences, ...faults, ...CHECKS.flatMap((check) => check(ground))];
  const statements = ground.facts.filter(({ kind }) => kind === 'STATEMENT').length;
  const kinds = { 'terms of evidence': verified.terms, 'printed names': verified.names, statements, 'values read again': claims.length };
  const total = Object.values(kinds).reduce((sum, count) => sum + count, 0);
  return { name: 'REVERSE', kinds, total, held: Math.max(0, total - gaps.length), entries: [], excluded: 0, gaps };
}
