import type { CoverageGap } from '../coverage-gap.js';
import type { CitedFact } from '../facts/cited-fact.js';
import type { CoverageGround } from '../facts/coverage-ground.js';
import { linesOf } from '../facts/own-lines.js';
import { printedNamesOf } from '../facts/printed-names.js';
import { textOf } from '../../text-of.js';
import { linesAbove } from '../tree/lines-above.js';
import { indexTree, type TreeIndex } from '../tree/tree-index.js';
import { findName } from '../text/find-occurrences.js';
import { spanOfLines } from '../text/printed-text.js';

function isOwnerNamed({ text }: CoverageGround, { citations, nodes }: CitedFact, tree: TreeIndex): boolean {
  const metric = tree.parents.get(nodes[0]?.id ?? '')?.content ?? {};
  const names = [...printedNamesOf(metric), textOf(metric['subject'])];
  const cited = linesOf(citations.map(({ range }) => range));
  const lines = [...cited, ...linesAbove(tree, cited)];
  return names.some((name) => lines.some((line) => findName(text, name, spanOfLines(text, { start: line, end: line })).length > 0));
}

/** Values whose indicator is named neither on their lines nor by a heading of these: a figure that could be anyone's. */
export function unnamedOwners(ground: CoverageGround): readonly CoverageGap[] {
  const tree = indexTree(ground);
  return ground.facts.flatMap((fact): CoverageGap[] => {
    if (fact.type !== 'Observation' || isOwnerNamed(ground, fact, tree)) return [];
    return [{ code: 'FIGURE_OWNER_UNNAMED', line: fact.citations[0]?.range.start ?? 0, text: textOf(fact.content['printed']), id: fact.id }];
  });
}
