import { Int, type ClassType } from 'type-graphql';
import type { DeclaredClass } from '../../model/declare/declaration.js';
import { nodeTypeOptions } from '../../model/declare/node-type.js';
import { GRAPH_MODEL, NODE_CLASSES } from '../../model/graph-model.js';
import type { FieldModel, NodeTypeModel } from '../../model/graph-model-data.js';
import { Entity } from '../../model/nodes/entity.js';
import { NodeTypeName, RelationshipTypeName, Scope } from '../arguments.js';
import { declareInput, type InputField } from '../declare-input.js';
import { connectives } from './connectives.js';
import { enumFilter, propertyFilterFields } from './property-filter-fields.js';
import { quantityField } from './quantity-filters.js';
import { numberOperators } from './scalar-filters.js';
import { declareStatementFilter } from './statement-filter.js';

/** The input types that filters are made of. A label that is null stands for nodes of any type. */
export interface FilterClasses {
  /** `LawFilter`, or `EntityFilter`. */
  readonly node: (label: string | null) => ClassType;
  /** `RelatedLawMatch`: what is asked of one related node. */
  readonly match: (label: string | null) => ClassType;
  readonly statement: ClassType;
}

const ANY = 'Entity';

function declareMatch(name: string, label: string | null, classes: FilterClasses): ClassType {
  const reference = label !== null && GRAPH_MODEL.nodeTypes[label]?.reference;
  return declareInput(`Related${name}Match`, `A related ${label ?? 'node'} and the statement that relates it.`, [
    { name: 'node', type: () => classes.node(label), description: 'What the node must be.' },
    { name: 'edge', type: () => classes.statement, description: 'What the statement must be.' },
    { name: 'types', type: () => [RelationshipTypeName], description: 'Only these relationship types, as the field takes them.' },
    { name: 'scope', type: () => Scope.members, description: 'How far to look, as the field takes it.' },
    ...(reference ? [{ name: 'includeReference', type: () => Boolean, description: 'Also what is of a named source.' }] : []),
  ]);
}

function declareRelatedFilter(name: string, match: () => ClassType): ClassType {
  const count = declareInput(`Related${name}Count`, 'How many different nodes match.', [
    { name: 'of', type: match, description: 'What is counted; all related nodes where it is left out.' },
    ...numberOperators(Int),
  ]);
  const quantifier = (key: string, description: string): InputField => ({ name: key, type: match, description, hop: true });
  return declareInput(`Related${name}Filter`, 'Asks something of related nodes, each with each statement that relates it.', [
    quantifier('some', 'One or more match.'),
    quantifier('every', 'Each one matches, or there is none.'),
    quantifier('none', 'None matches.'),
    quantifier('single', 'Exactly one node matches.'),
    { name: 'count', type: () => count, description: 'So many nodes match.', hop: true },
  ]);
}

function fieldFilter({ name, kind, target }: FieldModel, node: FilterClasses['node'], related: FilterClasses['node']): InputField {
  if (kind === 'toOne')
    return { name, type: () => node(target), description: `Filters by the ${target ?? 'node'} that contains it; nothing passes without one.`, hop: true };
  return { name, type: () => related(target), description: `Filters by \`${name}\`.` };
}

function nodeFields(declared: DeclaredClass, type: NodeTypeModel, node: FilterClasses['node'], related: FilterClasses['node']): readonly InputField[] {
  return [
    ...connectives(() => node(type.label)),
    ...propertyFilterFields(declared),
    ...(type.quantity ? [quantityField(type.quantity)] : []),
    ...Object.values(type.fields).map((field) => fieldFilter(field, node, related)),
  ];
}

function entityFields(node: FilterClasses['node']): readonly InputField[] {
  const nodeType = enumFilter({ name: 'NodeType', members: NodeTypeName });
  return [
    ...connectives(() => node(null)),
    { name: 'type', type: () => nodeType, description: 'Filters by the type of the node.' },
    ...propertyFilterFields(Entity),
  ];
}

/** Declares the filters of all node types once. */
export function declareFilterClasses(): FilterClasses {
  const [nodes, matches, related] = [new Map<string, ClassType>(), new Map<string, ClassType>(), new Map<string, ClassType>()];
  const lookUp = (declared: ReadonlyMap<string, ClassType>) => (label: string | null) => declared.get(label ?? ANY) as ClassType;
  const classes: FilterClasses = Object.freeze({ node: lookUp(nodes), match: lookUp(matches), statement: declareStatementFilter() });
  const declareAll = (name: string, label: string | null, fields: readonly InputField[]) => {
    nodes.set(
      name,
      declareInput(`${name}Filter`, `Asks something of a ${label ?? 'node of any type'}. All that is given must hold; \`{}\` asks for nothing.`, fields),
    );
    matches.set(name, declareMatch(name, label, classes));
    related.set(
      name,
      declareRelatedFilter(name, () => classes.match(label)),
    );
  };
  for (const declared of NODE_CLASSES as readonly DeclaredClass[]) {
    const type = GRAPH_MODEL.nodeTypes[nodeTypeOptions(declared).label];
    if (type) declareAll(type.label, type.label, nodeFields(declared, type, classes.node, lookUp(related)));
  }
  declareAll(ANY, null, entityFields(classes.node));
  return classes;
}
