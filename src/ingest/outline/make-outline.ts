import type { Outline, Subject, WrittenNode } from './outline.js';
import { outlineSubjects } from './outline-subjects.js';

/** What an outline is made of; the rest follows. */
export type OutlineParts = Pick<Outline, 'bundles' | 'nodes' | 'statements' | 'misshapen'>;

/** Nodes by id, as they are added. */
export class NodesById {
  readonly groups = new Map<string, WrittenNode[]>();

  add(node: WrittenNode): void {
    if (node.id === null) return;
    const group = this.groups.get(node.id);
    if (group) group.push(node);
    else this.groups.set(node.id, [node]);
  }
}

function groupById(nodes: readonly WrittenNode[]): Outline['byId'] {
  const byId = new NodesById();
  for (const node of nodes) byId.add(node);
  return byId.groups;
}

/** The outline of a part: `byId` is of more than its nodes. */
export function outlineOf(parts: OutlineParts, byId: Outline['byId']): Outline {
  let made: readonly Subject[] | null = null;
  return Object.freeze({
    ...parts,
    byId,
    // Made only where they are asked for: of a large graph, part by part.
    get subjects(): readonly Subject[] {
      return (made ??= outlineSubjects(parts.nodes, parts.statements));
    },
  });
}

/** Makes an outline of nodes and of what they state, in the order of their documents. */
export const makeOutline = (parts: OutlineParts): Outline => outlineOf(parts, groupById(parts.nodes));
