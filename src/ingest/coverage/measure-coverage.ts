import { deepFreeze } from '../../model/deep-freeze.js';
import type { Outline, OutlinedBundle } from '../outline/outline.js';
import type { SourceText } from '../verify/source-text.js';
import { verifyBundles } from '../verify/verify-bundles.js';
import type { CoverageList, CoverageReport } from './coverage-report.js';
import { exclusionFaults } from './exclusions/exclusion-faults.js';
import type { Exclusions } from './exclusions/exclusions.js';
import { citedFacts } from './facts/cited-facts.js';
import type { CoverageGround } from './facts/coverage-ground.js';
import { nodesByLine } from './facts/nodes-by-line.js';
import { figureClaims } from './figures/figure-claims.js';
import { figureCoverage } from './figures/figure-coverage.js';
import { lineCoverage } from './lines/line-coverage.js';
import { nameCoverage } from './names/name-coverage.js';
import { reverseCoverage } from './reverse/reverse-coverage.js';
import { printedText } from './text/printed-text.js';
import { vocabularyCoverage } from './vocabulary/vocabulary-coverage.js';

function layGround(outline: Outline, home: OutlinedBundle, source: SourceText, exclusions: Exclusions): CoverageGround {
  const facts = citedFacts(outline, home);
  return { outline, home, text: printedText(source.lines), facts, nodesByLine: nodesByLine(facts), exclusions };
}

const byLine = (one: { readonly line: number }, other: { readonly line: number }) => one.line - other.line;
const inLineOrder = (list: CoverageList): CoverageList => ({ ...list, entries: [...list.entries].sort(byLine), gaps: [...list.gaps].sort(byLine) });

/**
 * Holds a document against its bundle and the bundle against it: five lists, each complete when it has no gaps.
 * Rejects with SOURCE_MISMATCH where the text is no bundle's.
 */
export async function measureCoverage(outline: Outline, source: SourceText, exclusions: Exclusions): Promise<CoverageReport> {
  const verified = await verifyBundles(outline, source);
  const home = outline.byId.get(verified.document)?.[0]?.home;
  if (!home) throw new Error(`No bundle writes "${verified.document}".`);
  const ground = layGround(outline, home, source, exclusions);
  const claims = figureClaims(ground.text, ground.facts);
  const lines = lineCoverage(ground);
  const lists = [
    { ...lines, gaps: [...lines.gaps, ...exclusionFaults(ground)] },
    figureCoverage(ground, claims),
    nameCoverage(ground),
    vocabularyCoverage(ground),
    reverseCoverage(ground, claims, verified),
  ];
  return deepFreeze({ document: verified.document, lists: lists.map(inLineOrder) });
}
