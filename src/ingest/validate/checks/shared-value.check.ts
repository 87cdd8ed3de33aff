import { issueAt, within, type IssueDraft } from '../../issue/issue-draft.js';
import { showValue } from '../../issue/show-value.js';
import type { Outline, WrittenNode } from '../../outline/outline.js';

/** What every bundle adds to, so that it may differ. */
const UNITED: readonly string[] = ['aliases', 'citations'];

function compare(later: WrittenNode, defining: readonly WrittenNode[]): readonly IssueDraft[] {
  const names = Object.keys(later.type.properties).filter((name) => Object.hasOwn(later.content, name) && !UNITED.includes(name));
  return names.flatMap((name) => {
    const first = defining.find(({ content }) => Object.hasOwn(content, name));
    const [given, defined] = [showValue(later.content[name]), showValue(first?.content[name])];
    if (!first || JSON.stringify(later.content[name]) === JSON.stringify(first.content[name])) return [];
    const document = first.home.bundle.document;
    return [issueAt(within(later.place, name), { code: 'SHARED_VALUE_DIFFERS', id: later.id ?? '', name, given, defined, document })];
  });
}

/** Bundles that say different things of one shared node. */
export function checkSharedValues({ byId }: Outline): readonly IssueDraft[] {
  const shared = [...byId.values()].filter(({ length }) => length > 1);
  return shared.flatMap((nodes) =>
    nodes.flatMap((node, index) =>
      compare(
        node,
        nodes.slice(0, index).filter(({ home }) => home !== node.home),
      ),
    ),
  );
}
