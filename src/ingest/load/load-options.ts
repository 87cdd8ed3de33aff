import type { ReportProgress } from './load-progress.js';

/** How a load is done. */
export interface LoadOptions {
  /** Milliseconds between the flip and the removal of the old generation, in which readers end what they began. @default 30000 */
  readonly settle?: number;
  /** False: the old generation is left for the next load to remove, and this one ends with the flip. @default true */
  readonly wait?: boolean;
  /** Milliseconds after which a lock counts as left behind, where its holder no longer renews it. @default 30000 */
  readonly lockExpiry?: number;
  /** Told of each step. @default nothing is told */
  readonly onProgress?: ReportProgress;
}

/** The options with their defaults. */
export type LoadSettings = Required<LoadOptions>;

/** Fills in the defaults. */
export function loadSettings({ settle = 30_000, wait = true, lockExpiry = 30_000, onProgress = () => undefined }: LoadOptions): LoadSettings {
  return Object.freeze({ settle, wait, lockExpiry, onProgress });
}
