import type { LineRange } from '../../outline/line-range.js';
import type { WrittenNode } from '../../outline/outline.js';
import { writtenCitations } from '../../outline/written-citations.js';

/** The lines of ranges, each once. */
export function linesOf(ranges: readonly LineRange[]): ReadonlySet<number> {
  const lines = new Set<number>();
  for (const { start, end } of ranges) for (let line = start; line <= end; line++) lines.add(line);
  return lines;
}

/** The lines that a node cites itself. */
export const ownLines = ({ content }: WrittenNode): ReadonlySet<number> => linesOf(writtenCitations(content).map(({ range }) => range));
