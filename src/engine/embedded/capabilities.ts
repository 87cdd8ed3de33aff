import type { EngineCapabilities } from '../engine.js';

/** What the embedded engine can do. */
export const CAPABILITIES: EngineCapabilities = Object.freeze({
  persistent: false,
  constraintIsIndex: false,
  orderedIndex: false,
  cancels: false,
  // A relationship in a list that `reduce` put together is taken for the node of the same number, and its properties come back null.
  keepsRelationships: false,
  // Without an ordered index a page of a list costs as much as the list is long. Beside a Neo4j, whole answers took at 1,000 and at
  // 10,000 nodes: a page of 20 tasks x0.37 and x0.50, with its total x0.32 and x0.47, after the middle x0.47 and x0.99, a path x0.41 and
  // x0.68. At 100,000 the statements of the three lists alone took x6, x3.4 and x4.8.
  comfortableNodes: 10_000,
});
