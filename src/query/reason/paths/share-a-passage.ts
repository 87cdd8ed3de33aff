import type { SubgraphRelationship } from '../subgraph.js';

interface Lines {
  readonly document: string;
  readonly from: number;
  readonly until: number;
}

const listOf = (value: unknown) => (Array.isArray(value) ? (value as readonly unknown[]) : []);

// The line that a statement by heading cites is the heading's, under which other passages stand as well.
function printedLines({ facts, stated }: SubgraphRelationship): readonly Lines[] {
  if (stated === 'BY_HEADING') return [];
  const [starts, ends] = [listOf(facts['lineStarts']), listOf(facts['lineEnds'])];
  return listOf(facts['citationDocuments']).map((document, index) => ({ document: String(document), from: Number(starts[index]), until: Number(ends[index]) }));
}

/** Whether two statements are printed on a line in common. */
export function shareAPassage(one: SubgraphRelationship, other: SubgraphRelationship): boolean {
  const lines = printedLines(other);
  return printedLines(one).some(({ document, from, until }) => lines.some((at) => at.document === document && at.from <= until && from <= at.until));
}
