import type { EngineCapabilities } from '../engine.js';

/** What the embedded engine can do. */
export const CAPABILITIES: EngineCapabilities = Object.freeze({
  persistent: false,
  constraintIsIndex: false,
  orderedIndex: false,
  cancels: false,
  dynamicNames: false,
});
