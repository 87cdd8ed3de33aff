import type { LoadRequest } from '../load-request.js';

/** A peer that serves, as the bench looks at it. */
export interface MeasuredPeer {
  readonly name: string;
  readonly url: string;
  /** The process that serves. */
  readonly pid: number;
  /** The process of its database; null where it asks none. */
  readonly databasePid: number | null;
  /** The requests of a shape, varied over the graph; none where the peer cannot say it. */
  readonly requests: (shape: string) => readonly LoadRequest[];
}
