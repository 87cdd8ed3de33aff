import { issueAt, type IssueDraft } from '../../issue/issue-draft.js';
import type { Outline } from '../../outline/outline.js';
import { SCOPES } from '../scopes.js';
import { groupByStart, walkGraph } from '../walk-graph.js';

/** Structure that goes deeper than readers of `scope: WITHIN` walk, so that they would miss what is below. */
export function checkDepths({ statements, nodes }: Outline): readonly IssueDraft[] {
  return SCOPES.flatMap(({ label, scope }) => {
    const { depths } = walkGraph(groupByStart(statements.filter(({ type }) => scope.over.includes(type.type))));
    return nodes.flatMap((node) => {
      const { id, type } = node;
      const depth = type.label === label && id !== null ? (depths.get(id) ?? 0) : 0;
      return depth > scope.depth ? [issueAt(node.place, { code: 'DEPTH_EXCEEDED', types: scope.over, from: id ?? '', depth, most: scope.depth })] : [];
    });
  });
}
