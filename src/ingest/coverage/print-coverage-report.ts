import type { CoverageEntry, CoverageList, CoverageReport } from './coverage-report.js';
import { printCoverageGap } from './print-coverage-gap.js';

/** Whether a list stands at 100 %. */
export const isComplete = ({ gaps }: CoverageList): boolean => gaps.length === 0;

/** How much of a list is held or set aside, in percent, rounded down so that only what is complete reads 100. */
export function percentOf({ total, held, excluded, gaps }: CoverageList): string {
  if (gaps.length === 0) return '100';
  const percent = total === 0 ? 0 : ((held + excluded) / total) * 100;
  return (Math.floor(Math.min(percent, 99.9) * 10) / 10).toFixed(1);
}

const printEntry = ({ line, text, heldBy }: CoverageEntry) => `  line ${line}: ${text} <- ${heldBy ?? 'set aside or open'}`;

function printList(list: CoverageList, isFull: boolean): readonly string[] {
  const { name, total, held, excluded, gaps, entries } = list;
  const head = `${name}: ${percentOf(list)} % (${held} of ${total} held, ${excluded} set aside, ${gaps.length} gaps)`;
  return [head, ...(isFull ? entries.map(printEntry) : []), ...gaps.map((gap) => `  ${printCoverageGap(gap)}`)];
}

/** The five lists with every gap, and where `isFull` with everything that was looked for and what holds it. */
export function printCoverageReport({ document, lists }: CoverageReport, isFull = false): string {
  return [`Coverage of ${document}`, ...lists.flatMap((list) => printList(list, isFull))].join('\n');
}
