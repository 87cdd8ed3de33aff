import { GRAPH_MODEL } from '../../model/graph-model.js';
import type { Bundle, BundleNode } from '../read-bundle/bundle.js';
import { makeOutline } from './make-outline.js';
import type { Outline, OutlinedBundle, WrittenNode } from './outline.js';
import { statedLines } from './stated-lines.js';
import { outlineStatements, type OutlinedStatements } from './outline-statements.js';

/** Lines of the document, as a bundle with this node says; null where it does not say. */
export function lineCountOf(document: BundleNode | undefined): number | null {
  const lineCount = document?.content['lineCount'];
  return typeof lineCount === 'number' && Number.isInteger(lineCount) && lineCount > 0 ? lineCount : null;
}

/** A node as it is written; none where its type is unknown, which its file's name tells. */
export function writtenNode(home: OutlinedBundle, { label, content, place }: BundleNode): readonly WrittenNode[] {
  const type = GRAPH_MODEL.nodeTypes[label];
  const id = Object.hasOwn(content, 'id') ? content['id'] : null;
  return type ? [{ home, type, id: typeof id === 'string' ? id : null, content, lines: statedLines(type, content), place }] : [];
}

const outlineBundle = (bundle: Bundle): OutlinedBundle => ({ bundle, lineCount: lineCountOf(bundle.nodes.find(({ label }) => label === 'Document')) });

/** Sees all bundles together as nodes and statements, so that checks and the graph's making need not know files. */
export function outlineBundles(bundles: readonly Bundle[]): Outline {
  const homes = [...bundles].sort((a, b) => (a.document < b.document ? -1 : 1)).map(outlineBundle);
  const nodes = homes.flatMap((home) => home.bundle.nodes.flatMap((node) => writtenNode(home, node)));
  const outlined: OutlinedStatements = { statements: [], misshapen: [] };
  for (const node of nodes) outlineStatements(node, outlined);
  return makeOutline({ bundles: homes, nodes, ...outlined });
}
