import type { ErrorCode } from '../../errors/catalog.js';

const SECONDS: Partial<Record<ErrorCode, number>> = {
  ENGINE_UNAVAILABLE: 1,
  ENGINE_BUSY: 1,
  ENGINE_TIMEOUT: 1,
  OVERLOADED: 1,
  GRAPH_NOT_LOADED: 5,
  STOPPING: 1,
};

/** Seconds after which a request that ended with the code is worth sending again; null where it never is. */
export const retryAfterOf = (code: ErrorCode): number | null => SECONDS[code] ?? null;
