import type { ErrorCode } from '../../errors/catalog.js';
import type { OperationMeasure } from '../../api/limits/operation-measure.js';

/** What the log line of a request says of its operation; filled while the request is answered. Never holds values of variables. */
export interface RequestReport {
  operation: string | null;
  measure: OperationMeasure | null;
  /** Statements that were run for it. */
  statements: number;
  readonly errorCodes: ErrorCode[];
}

declare module 'fastify' {
  interface FastifyRequest {
    /** Null until the request has been taken on. */
    report: RequestReport | null;
  }
}

export const createRequestReport = (): RequestReport => ({ operation: null, measure: null, statements: 0, errorCodes: [] });
