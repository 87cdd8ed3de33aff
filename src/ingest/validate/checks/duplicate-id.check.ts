import { issueAt, within, type IssueDraft } from '../../issue/issue-draft.js';
import type { Outline, WrittenNode } from '../../outline/outline.js';

function repeated(nodes: readonly WrittenNode[]): readonly IssueDraft[] {
  return nodes.flatMap((node, index) => {
    const first = nodes.slice(0, index).find(({ home }) => home === node.home);
    return first ? [issueAt(within(node.place, 'id'), { code: 'ID_DUPLICATE', given: node.id ?? '', firstIn: first.place.file })] : [];
  });
}

/** Ids that one bundle gives twice. Two bundles may both speak of a shared thing. */
export function checkDuplicateIds({ byId }: Outline): readonly IssueDraft[] {
  return [...byId.values()].filter(({ length }) => length > 1).flatMap(repeated);
}
