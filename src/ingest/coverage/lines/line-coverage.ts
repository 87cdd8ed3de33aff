import type { CoverageList } from '../coverage-report.js';
import type { CoverageGround } from '../facts/coverage-ground.js';
import { holdersByLine, printedLines } from './covered-lines.js';
import { wideHeadings } from './wide-headings.js';

/** List 1: every printed line is cited by something other than the headings that enclose it. */
export function lineCoverage(ground: CoverageGround): CoverageList {
  const { text, exclusions } = ground;
  const holders = holdersByLine(ground);
  const printed = printedLines(text);
  const open = printed.filter((line) => !holders.has(line));
  const set = new Set(exclusions.lines.map(({ line }) => line));
  const excluded = open.filter((line) => set.has(line));
  const left = open.filter((line) => !set.has(line));
  const idle = exclusions.lines.filter(({ line }) => !open.includes(line));
  return {
    name: 'LINES',
    kinds: { 'printed lines': printed.length },
    total: printed.length,
    entries: printed.map((line) => ({ line, text: String(line), heldBy: holders.get(line)?.id ?? null })),
    held: printed.length - open.length,
    excluded: excluded.length,
    gaps: [
      ...left.map((line) => ({ code: 'LINE_NOT_CITED', line }) as const),
      ...wideHeadings(ground),
      ...idle.map(({ line }) => ({ code: 'EXCLUSION_IDLE', line, text: text.lines[line - 1] ?? '' }) as const),
    ],
  };
}
