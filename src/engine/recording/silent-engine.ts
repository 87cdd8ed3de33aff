import type { Engine, EngineCapabilities, EngineRecord } from '../engine.js';

/** Runs nothing and answers every statement with no row: under a RecordingEngine it shows what would be run. */
export class SilentEngine implements Engine {
  readonly name = 'silent';

  constructor(readonly capabilities: EngineCapabilities) {}

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
