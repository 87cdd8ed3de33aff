import type { Outline } from '../outline/outline.js';
import { deriveCitations } from './derive-citations.js';
import { deriveGround } from './derive-ground.js';
import { deriveNode } from './derive-nodes.js';
import { deriveRelationships } from './derive-relationships.js';
import type { DerivedNode } from './derived-rows.js';
import { readNode } from './merged-node.js';

function idsByLabel({ byId }: Outline): ReadonlyMap<string, string[]> {
  const ids = new Map<string, string[]>();
  for (const [id, [first]] of byId) {
    const label = first?.type.label ?? '';
    const some = ids.get(label);
    if (some) some.push(id);
    else ids.set(label, [id]);
  }
  return ids;
}

/** Makes the rows of bundles that have no problems, with everything that follows from what is written: in order of label and id, one at a time. */
export function* deriveRows(outline: Outline): Generator<DerivedNode> {
  const ground = deriveGround(outline);
  const ids = idsByLabel(outline);
  for (const label of [...ids.keys()].sort()) {
    for (const id of ids.get(label)?.sort() ?? []) {
      const written = outline.byId.get(id) ?? [];
      const [first] = written;
      if (!first) continue;
      const node = readNode(id, first.type, written);
      const citations = deriveCitations(node.written, ground.headings);
      const { origin, text } = deriveNode(node, citations, ground.places);
      yield { origin, node: { kind: label, text }, relationships: deriveRelationships(node, citations, ground) };
    }
  }
}
