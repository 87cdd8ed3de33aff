import { registerEnumType } from 'type-graphql';
import { enumType } from '../model/declare/enum-type.js';
import { enumWord } from '../model/enum-word.js';
import { GRAPH_MODEL } from '../model/graph-model.js';

export const Scope = enumType('Scope', 'Which statements a field counts.', {
  DIRECT: 'Those of the node itself.',
  WITHIN: 'Those of the node and of everything below or inside it.',
});

const types = Object.values(GRAPH_MODEL.relationshipTypes);

/** The stored relationship types, for the argument `types`. */
export const RelationshipTypeName = Object.freeze(Object.fromEntries(types.map(({ type }) => [type, type])));

registerEnumType(RelationshipTypeName, {
  name: 'RelationshipType',
  description: 'A stored relationship type; it reads from start to end.',
  valuesConfig: Object.fromEntries(types.map(({ type, description }) => [type, { description }])),
});

const labels = Object.values(GRAPH_MODEL.nodeTypes);

/** The node types, for arguments and keys that name them. Each stands for its label. */
export const NodeTypeName = Object.freeze(Object.fromEntries(labels.map(({ label }) => [enumWord(label), label])));

registerEnumType(NodeTypeName, {
  name: 'NodeType',
  description: 'A type of nodes.',
  valuesConfig: Object.fromEntries(labels.map(({ label, description }) => [enumWord(label), { description }])),
});
