import { compileExpandGroupNodes, compileProbeGroupNodes } from './compile-group-nodes.js';
import { compileAggregate, compileExpandGroupNode, compileExpandGroups } from './compile-groups.js';

/** How each step that reckons with the nodes of a list is written. */
export const AGGREGATIONS = {
  Aggregate: compileAggregate,
  ExpandGroups: compileExpandGroups,
  ExpandGroupNode: compileExpandGroupNode,
  ExpandGroupNodes: compileExpandGroupNodes,
  ProbeGroupNodes: compileProbeGroupNodes,
} as const;
