import type { BulkWriter, Engine, EngineCapabilities, EngineFacts, EngineRecord } from '../engine.js';

/** What an engine can do of which nothing is known. */
export const NO_CAPABILITIES: EngineCapabilities = Object.freeze({
  persistent: false,
  constraintIsIndex: false,
  orderedIndex: false,
  cancels: false,
  keepsRelationships: false,
  comfortableNodes: null,
});

/** Runs nothing and answers every statement with no row: under a RecordingEngine it shows what would be run. */
export class SilentEngine implements Engine {
  readonly name = 'silent';
  readonly bulk: BulkWriter = { createNodes: () => Promise.resolve([]), createRelationships: () => Promise.resolve() };
  readonly prepare = null;

  constructor(readonly capabilities: EngineCapabilities) {}

  facts(): EngineFacts {
    return { load: { running: 0, heavy: 0, waiting: 0, abandoned: 0, started: 0, refused: 0, waited: 0 }, caches: [], coalescing: null };
  }

  version(): Promise<string> {
    return Promise.resolve('silent');
  }

  run(): Promise<readonly EngineRecord[]> {
    return Promise.resolve([]);
  }

  write(): Promise<void> {
    return Promise.resolve();
  }

  applySchema(): Promise<void> {
    return Promise.resolve();
  }

  close(): Promise<void> {
    return Promise.resolve();
  }
}
