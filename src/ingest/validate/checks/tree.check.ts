import { GRAPH_MODEL } from '../../../model/graph-model.js';
import { issueAt, type IssueDraft } from '../../issue/issue-draft.js';
import type { Outline, WrittenNode, WrittenStatement } from '../../outline/outline.js';

const TREE_TYPES = Object.values(GRAPH_MODEL.relationshipTypes).filter(({ tree }) => tree);

const typesThatContain: ReadonlyMap<string, readonly string[]> = new Map(
  Object.keys(GRAPH_MODEL.nodeTypes).map((label) => {
    const types = TREE_TYPES.filter(({ endpoints }) => endpoints.some(({ to }) => to === label));
    return [label, types.map(({ type }) => type)];
  }),
);

function groupByTarget(statements: readonly WrittenStatement[]): ReadonlyMap<string, readonly WrittenStatement[]> {
  const groups = new Map<string, WrittenStatement[]>();
  for (const statement of statements) {
    if (!statement.type.tree) continue;
    const group = groups.get(statement.to);
    if (group) group.push(statement);
    else groups.set(statement.to, [statement]);
  }
  return groups;
}

function checkParents(node: WrittenNode, parents: ReadonlyMap<string, readonly WrittenStatement[]>): readonly IssueDraft[] {
  const { id, type } = node;
  const types = typesThatContain.get(type.label) ?? [];
  if (id === null || types.length === 0 || parents.has(id)) return [];
  return [issueAt(node.place, { code: 'PARENT_MISSING', given: id, types })];
}

function checkGroup(statements: readonly WrittenStatement[]): readonly IssueDraft[] {
  const parents = statements.map(({ start }) => start.id ?? start.type.label);
  return statements.slice(1).map(({ to, place }) => issueAt(place, { code: 'PARENT_SECOND', given: to, parents }));
}

/** Nodes of the printed structure that nothing contains, or that stand in it twice. */
export function checkTree({ nodes, statements }: Outline): readonly IssueDraft[] {
  const parents = groupByTarget(statements);
  return [...nodes.flatMap((node) => checkParents(node, parents)), ...[...parents.values()].filter(({ length }) => length > 1).flatMap(checkGroup)];
}
