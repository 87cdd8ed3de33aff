import type { Engine } from '../../engine/engine.js';
import type { LoadLock } from './load-lock.js';
import type { LoadSettings } from './load-options.js';

/** What every step of a load works with. */
export interface LoadContext {
  readonly engine: Engine;
  readonly lock: LoadLock;
  readonly settings: LoadSettings;
}
