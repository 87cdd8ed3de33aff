import type { GraphPointer } from '../../model/stored-form/graph-pointer.js';
import type { GraphRows } from '../derive/graph-rows.js';

/** A graph that is ready to be written to an engine. */
export interface PreparedGraph {
  readonly rows: GraphRows;
  readonly generation: string;
  /** What the Graph node will say, but for when. */
  readonly facts: Omit<GraphPointer, 'loadedAt'>;
  /** True where the files were as they were the last time, so that they were not parsed again. */
  readonly cached: boolean;
}
