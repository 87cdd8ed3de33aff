import type { Machine } from '../system/machine.js';

/** What is told of every run, whatever it measured. */
export interface RunHead {
  /** ISO date and time at the start. */
  readonly when: string;
  /** Short hash of the commit, with `+` where files differed from it. */
  readonly commit: string;
  readonly machine: Machine;
  /** Product by name. */
  readonly versions: Readonly<Record<string, string>>;
  /** Nodes of the graph, where all was measured on one. */
  readonly nodes: number | null;
  /** The command that repeats it. */
  readonly command: string;
}
