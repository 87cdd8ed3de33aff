import type { MemorySample } from '../memory/watch-memory.js';
import type { RunHead } from './run-head.js';

/** Memory after so many requests. */
export interface MemoryPoint extends MemorySample {
  readonly requests: number;
}

/** Memory of one peer over a long load. */
export interface MemoryOfPeer {
  readonly peer: string;
  readonly failed: number;
  readonly points: readonly MemoryPoint[];
}

/** Memory over many requests of many different operations. */
export interface MemoryRun extends RunHead {
  readonly requests: number;
  readonly operations: number;
  readonly peers: readonly MemoryOfPeer[];
}
