import type { EngineCapabilities } from '../engine.js';

/** What Neo4j can do. */
export const CAPABILITIES: EngineCapabilities = Object.freeze({
  persistent: true,
  constraintIsIndex: true,
  orderedIndex: true,
  cancels: true,
  keepsRelationships: true,
  comfortableNodes: null,
});
