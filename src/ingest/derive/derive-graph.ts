import { createHash } from 'node:crypto';
import { GRAPH_MODEL } from '../../model/graph-model.js';
import { nodeKey } from '../../model/stored-form/node-key.js';
import { sortKey } from '../../model/stored-form/sort-key.js';
import { deepFreeze } from '../../model/deep-freeze.js';
import type { Outline } from '../outline/outline.js';
import { deriveNodes, type UnkeyedNode } from './derive-nodes.js';
import { deriveRelationships } from './derive-relationships.js';
import { documentFacts } from './document-facts.js';
import type { GraphRows, NodeRow, RelationshipRow } from './graph-rows.js';
import { indexHeadings } from './heading-index.js';
import { mergeNodes } from './merged-node.js';
import { printedPlaces } from './printed-places.js';
import { inNameOrder } from './store-property.js';

const GENERATION_LENGTH = 16;

/** A name for the content: rows come in one order and their properties too, so equal content is equal text. */
function nameGeneration(nodes: readonly UnkeyedNode[], relationships: readonly RelationshipRow[]): string {
  const hash = createHash('sha256').update(GRAPH_MODEL.version);
  for (const row of nodes) hash.update(JSON.stringify([row.label, row.order, row.properties]));
  for (const row of relationships) hash.update(JSON.stringify([row.type, row.start, row.end, row.properties]));
  return hash.digest('hex').slice(0, GENERATION_LENGTH);
}

function keyed({ id, label, origin, order, properties }: UnkeyedNode, generation: string): NodeRow {
  const keys = [
    ['generation', generation],
    ['key', nodeKey(generation, id)],
    ['sortKey', sortKey({ generation, origin, order, id })],
  ] as const;
  return { label, properties: inNameOrder([...Object.entries(properties), ...keys]) };
}

/** Makes the graph of bundles that have no problems, with everything that follows from what is written. */
export function deriveGraph(outline: Outline): GraphRows {
  const headings = indexHeadings(outline);
  const merged = mergeNodes(outline);
  const nodes = deriveNodes(merged, headings, printedPlaces(merged, outline));
  const relationships = deriveRelationships(outline, headings);
  const generation = nameGeneration(nodes, relationships);
  return deepFreeze({
    generation,
    modelVersion: GRAPH_MODEL.version,
    documents: documentFacts(nodes),
    nodes: nodes.map((node) => keyed(node, generation)),
    relationships,
  });
}
