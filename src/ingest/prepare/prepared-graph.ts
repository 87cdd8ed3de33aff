import type { GraphRows, GraphRowsFacts } from '../derive/graph-rows.js';

/** A graph that is ready to be written to an engine. */
export interface PreparedGraph {
  readonly rows: GraphRows;
  readonly generation: string;
  /** What the Graph node will say, but for when. */
  readonly facts: GraphRowsFacts;
  /** True where the files were as they were the last time, so that they were not parsed again. */
  readonly cached: boolean;
}
