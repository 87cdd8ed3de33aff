import { GRAPH_MODEL } from '../../model/graph-model.js';
import type { Bundle, BundleNode } from '../read-bundle/bundle.js';
import type { Outline, OutlinedBundle, WrittenNode } from './outline.js';
import { outlineStatements } from './outline-statements.js';
import { outlineSubjects } from './outline-subjects.js';

function outlineBundle(bundle: Bundle): OutlinedBundle {
  const lineCount = bundle.nodes.find(({ label }) => label === 'Document')?.content['lineCount'];
  return { bundle, lineCount: typeof lineCount === 'number' && Number.isInteger(lineCount) && lineCount > 0 ? lineCount : null };
}

function writtenNode(home: OutlinedBundle, { label, content, place }: BundleNode): WrittenNode[] {
  const type = GRAPH_MODEL.nodeTypes[label];
  const id = Object.hasOwn(content, 'id') ? content['id'] : null;
  return type ? [{ home, type, id: typeof id === 'string' ? id : null, content, place }] : [];
}

function groupById(nodes: readonly WrittenNode[]): ReadonlyMap<string, readonly WrittenNode[]> {
  const groups = new Map<string, WrittenNode[]>();
  for (const node of nodes) {
    if (node.id === null) continue;
    const group = groups.get(node.id);
    if (group) group.push(node);
    else groups.set(node.id, [node]);
  }
  return groups;
}

/** Sees all bundles together as nodes and statements, so that checks and the graph's making need not know files. */
export function outlineBundles(bundles: readonly Bundle[]): Outline {
  const homes = [...bundles].sort((a, b) => (a.document < b.document ? -1 : 1)).map(outlineBundle);
  const nodes = homes.flatMap((home) => home.bundle.nodes.flatMap((node) => writtenNode(home, node)));
  const outlined = nodes.map(outlineStatements);
  const statements = outlined.flatMap((each) => each.statements);
  return Object.freeze({
    bundles: homes,
    nodes,
    statements,
    misshapen: outlined.flatMap((each) => each.misshapen),
    subjects: outlineSubjects(nodes, statements),
    byId: groupById(nodes),
  });
}
