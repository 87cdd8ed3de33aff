import type { CoverageList } from '../coverage-report.js';
import type { CoverageGround } from '../facts/coverage-ground.js';
import { uncoveredLines } from './uncovered-lines.js';
import { wideHeadings } from './wide-headings.js';

/** List 1: every printed line is cited by something other than the headings that enclose it. */
export function lineCoverage(ground: CoverageGround): CoverageList {
  const { text, exclusions } = ground;
  const open = uncoveredLines(ground);
  const set = new Set(exclusions.lines.map(({ line }) => line));
  const excluded = open.filter((line) => set.has(line));
  const left = open.filter((line) => !set.has(line));
  const idle = exclusions.lines.filter(({ line }) => !open.includes(line));
  const total = text.lines.filter((line) => line.trim() !== '').length;
  return {
    name: 'LINES',
    kinds: { 'printed lines': total },
    total,
    held: total - open.length,
    excluded: excluded.length,
    gaps: [
      ...left.map((line) => ({ code: 'LINE_NOT_CITED', line }) as const),
      ...wideHeadings(ground),
      ...idle.map(({ line }) => ({ code: 'EXCLUSION_IDLE', line, text: text.lines[line - 1] ?? '' }) as const),
    ],
  };
}
