import { GRAPH_MODEL } from '../../../model/graph-model.js';
import { issueAt, type IssueDraft } from '../../issue/issue-draft.js';
import type { Outline, WrittenStatement } from '../../outline/outline.js';
import { groupByStart, walkGraph } from '../walk-graph.js';

const TREE_TYPES = Object.values(GRAPH_MODEL.relationshipTypes)
  .filter(({ tree }) => tree)
  .map(({ type }) => type);

/** Relationship types that may not lead back to where they start. */
const ACYCLIC: readonly (readonly string[])[] = [TREE_TYPES, ['PART_OF']];

const cycle = ({ type, place }: WrittenStatement, ids: readonly string[]): IssueDraft => issueAt(place, { code: 'CYCLE', types: [type.type], ids });

/** Things that would contain themselves, be parts of themselves, or be said to replace, precede or otherwise relate to themselves. */
export function checkCycles({ statements }: Outline): readonly IssueDraft[] {
  const around = ACYCLIC.flatMap((types) => walkGraph(groupByStart(statements.filter(({ type }) => types.includes(type.type)))).cycles);
  const selves = statements.filter(({ start, type, to }) => start.id === to && !ACYCLIC.flat().includes(type.type));
  return [...around.map(({ closing, ids }) => cycle(closing, ids)), ...selves.map((statement) => cycle(statement, [statement.to, statement.to]))];
}
