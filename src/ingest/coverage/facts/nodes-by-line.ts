import type { WrittenNode } from '../../outline/outline.js';
import type { CitedFact } from './cited-fact.js';
import { linesOf } from './own-lines.js';

/** The nodes that each line is cited for: by themselves, or by a statement that they are an end of. */
export function nodesByLine(facts: readonly CitedFact[]): ReadonlyMap<number, ReadonlySet<WrittenNode>> {
  const byLine = new Map<number, Set<WrittenNode>>();
  for (const { citations, nodes } of facts) {
    for (const line of linesOf(citations.map(({ range }) => range))) {
      const tied = byLine.get(line) ?? new Set<WrittenNode>();
      for (const node of nodes) tied.add(node);
      byLine.set(line, tied);
    }
  }
  return byLine;
}
