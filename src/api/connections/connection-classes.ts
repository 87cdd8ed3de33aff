import type { ClassType } from 'type-graphql';
import { nodeTypeOptions } from '../../model/declare/node-type.js';
import { NODE_CLASSES } from '../../model/graph-model.js';
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
  const mapped = (declare: (label: string, node: ClassType) => ClassType) => lookUp(new Map(labelled.map(([label, node]) => [label, declare(label, node)])));
  return Object.freeze({
    nodeClass: lookUp(new Map(labelled)),
    root: mapped(declareRootConnection),
    related: mapped(declareRelatedConnection),
    anyNode: declareNodeConnection(),
  });
}
