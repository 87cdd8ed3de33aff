import { GRAPH_MODEL } from '../../../model/graph-model.js';
import { issueAt, type IssueDraft } from '../../issue/issue-draft.js';
import type { Outline } from '../../outline/outline.js';
import { groupByStart, walkGraph } from '../walk-graph.js';

const TREE_TYPES = Object.values(GRAPH_MODEL.relationshipTypes)
  .filter(({ tree }) => tree)
  .map(({ type }) => type);

/** Relationship types that may not lead back to where they start. */
const ACYCLIC: readonly (readonly string[])[] = [TREE_TYPES, ['PART_OF']];

/** Things that would contain themselves, or be parts of themselves. */
export function checkCycles({ statements }: Outline): readonly IssueDraft[] {
  return ACYCLIC.flatMap((types) => {
    const { cycles } = walkGraph(groupByStart(statements.filter(({ type }) => types.includes(type.type))));
    return cycles.map(({ ids, closing }) => issueAt(closing.place, { code: 'CYCLE', types: [closing.type.type], ids }));
  });
}
