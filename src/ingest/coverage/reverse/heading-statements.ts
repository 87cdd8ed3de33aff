import type { CoverageGap } from '../coverage-gap.js';
import type { CitedFact } from '../facts/cited-fact.js';
import type { CoverageGround } from '../facts/coverage-ground.js';
import { linesOf, ownLines } from '../facts/own-lines.js';
import { printedNames } from '../facts/printed-names.js';
import { findName } from '../text/find-occurrences.js';
import { spanOfLines } from '../text/printed-text.js';
import { linesAbove } from '../tree/lines-above.js';
import { indexTree, type TreeIndex } from '../tree/tree-index.js';

function namingLines({ text }: CoverageGround, { citations, nodes }: CitedFact): readonly number[] {
  const names = printedNames(nodes.slice(1));
  const lines = [...linesOf(citations.map(({ range }) => range))];
  // What the document gives no name, such as a special act that it only announces, can be held to no name.
  return names.length === 0
    ? lines
    : lines.filter((line) => names.some((name) => findName(text, name, spanOfLines(text, { start: line, end: line })).length > 0));
}

/** Whether a line stands over the other lines of a statement, or over its start. */
function standsOver(tree: TreeIndex, { nodes, citations }: CitedFact, heading: number): boolean {
  const [start] = nodes;
  const lines = new Set([...linesOf(citations.map(({ range }) => range)), ...(start ? ownLines(start) : [])]);
  lines.delete(heading);
  return linesAbove(tree, lines).has(heading);
}

/** Statements said to hold by a heading, of which no cited line is a heading over them that names the target. */
export function headingStatements(ground: CoverageGround): readonly CoverageGap[] {
  const tree = indexTree(ground);
  return ground.facts.flatMap((fact): CoverageGap[] => {
    if (fact.content['stated'] !== 'BY_HEADING' || fact.nodes[1]?.type.kind !== 'SHARED') return [];
    if (namingLines(ground, fact).some((line) => standsOver(tree, fact, line))) return [];
    return [{ code: 'HEADING_DOES_NOT_ENCLOSE', line: fact.citations[0]?.range.start ?? 0, id: fact.id }];
  });
}
