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
  const aggregated = labelled.map(([label, node]) => [label, node, declareAggregates(label, node, nodeClass)] as const);
  const mapped = (declare: typeof declareRootConnection) => lookUp(new Map(aggregated.map(([label, ...classes]) => [label, declare(label, ...classes)])));
  return Object.freeze({
    nodeClass,
    root: mapped(declareRootConnection),
    related: mapped(declareRelatedConnection),
    anyNode: declareNodeConnection(declareAggregates(null, Entity, nodeClass)),
  });
}
