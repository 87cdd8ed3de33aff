import type { GraphModel } from '../../model/graph-model-data.js';
import type { FieldSelection, SelectionTree } from '../select/selection-tree.js';
import type { Way } from './condition.js';
import type { PlanContext } from './plan-context.js';
import type { RowCount } from './row-builder.js';

/** Whether two nodes never lead to the same one: a tree has one way down to each of its nodes. */
function leadsDownATree({ hop, holder, below }: Way, { relationshipTypes }: GraphModel): boolean {
  const isTree = (type: string) => relationshipTypes[type]?.tree === true;
  return !below && hop.direction === 'out' && hop.types.every(isTree) && (!holder || holder.over.every(isTree));
}

/** Whether anything is asked of a node beyond its own properties. */
function leadsOn({ typeName, fields, byType }: SelectionTree, { nodeTypes }: GraphModel): boolean {
  const isRelated = (label: string, name: string) => nodeTypes[label] !== undefined && nodeTypes[label].properties[name] === undefined;
  return (
    fields.some(({ name }) => isRelated(typeName, name)) || Object.entries(byType).some(([label, asked]) => asked.some(({ name }) => isRelated(label, name)))
  );
}

function nodeSelections({ selection }: FieldSelection): readonly SelectionTree[] {
  const edges = (selection?.fields ?? []).filter(({ name }) => name === 'edges').flatMap((field) => field.selection?.fields ?? []);
  return edges.flatMap((field) => (field.name === 'node' && field.selection ? [field.selection] : []));
}

/**
 * Whether the nodes of a connection are read apart from its edges, each once: where several rows may lead to the same ones, and
 * more is asked of them than their properties, which are as cheap as the way to a row of their own.
 */
export function sharesNodes(field: FieldSelection, way: Way, from: RowCount, { model, options }: PlanContext): boolean {
  if (from !== 'SEVERAL' || !options.shareNodes || leadsDownATree(way, model)) return false;
  return nodeSelections(field).some((selection) => leadsOn(selection, model));
}
