import type { DocumentNode, ExecutionResult, OperationDefinitionNode } from 'graphql';
import type { ErrorCode } from '../../errors/catalog.js';
import type { OperationMeasure } from '../../api/limits/operation-measure.js';

/** A validated document, and which of its operations is meant. */
export interface ResolvedOperation {
  readonly document: DocumentNode;
  readonly operation: OperationDefinitionNode;
}

/** What is noted of the operation of a request, for the log and for its tag; filled while the request is answered. Never holds values of variables. */
export interface RequestReport {
  operation: string | null;
  measure: OperationMeasure | null;
  /** The state of the graph that it is answered from; null while no field has looked. */
  edition: number | null;
  /** Statements that its answer comes from. */
  statements: number;
  readonly errorCodes: ErrorCode[];
  /** Whether the answer was kept whole. */
  repeated: boolean;
  /** What Apollo found the operation to be; null where it was not asked. */
  resolved: ResolvedOperation | null;
  /** What executing it gave before Apollo was asked; null where it is to be executed. */
  outcome: ExecutionResult | null;
}

declare module 'fastify' {
  interface FastifyRequest {
    /** Null until the request has been taken on. */
    report: RequestReport | null;
  }
}

export const createRequestReport = (): RequestReport => ({
  operation: null,
  measure: null,
  edition: null,
  statements: 0,
  errorCodes: [],
  repeated: false,
  resolved: null,
  outcome: null,
});
