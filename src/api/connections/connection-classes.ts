import type { ClassType } from 'type-graphql';
import { nodeTypeOptions } from '../../model/declare/node-type.js';
import { NODE_CLASSES } from '../../model/graph-model.js';
import { Entity } from '../../model/nodes/entity.js';
import { declareAggregates } from '../aggregates/aggregate-classes.js';
import { declareNodeConnection, declareRelatedConnection, declareRootConnection } from './declare-connection.js';

/** The GraphQL classes that lists of each node type are made of. */
export interface ConnectionClasses {
  readonly nodeClass: (label: string) => ClassType;
  readonly root: (label: string) => ClassType;
  readonly related: (label: string) => ClassType;
  readonly anyNode: ClassType;
}

const ANY = 'Entity';

function lookUp(classes: ReadonlyMap<string, ClassType>): (label: string) => ClassType {
  return (label) => {
    const found = classes.get(label);
    if (!found) throw new Error(`There is no node type ${label}.`);
    return found;
  };
}

/** Declares them once, for all node types. */
export function declareConnectionClasses(): ConnectionClasses {
  const labelled = NODE_CLASSES.map((declared) => [nodeTypeOptions(declared).label, declared as ClassType] as const);
  const nodeClass = lookUp(new Map(labelled));
  // Connections have groups, whose nodes are connections: those are looked up when the schema is built.
  const roots = new Map<string, ClassType>();
  const root = lookUp(roots);
  const aggregated = labelled.map(([label, node]) => [label, node, declareAggregates(label, node, nodeClass, () => root(label))] as const);
  for (const [label, ...classes] of aggregated) roots.set(label, declareRootConnection(label, ...classes));
  const related = lookUp(new Map(aggregated.map(([label, ...classes]) => [label, declareRelatedConnection(label, ...classes)])));
  const ofAnyType = declareAggregates(null, Entity, nodeClass, () => root(ANY));
  roots.set(ANY, declareRootConnection(ANY, Entity, ofAnyType));
  return Object.freeze({ nodeClass, root, related, anyNode: declareNodeConnection(ofAnyType) });
}
