import type { FastifyReply, FastifyRequest } from 'fastify';
import type { ExecutionResult } from 'graphql';
import type { GraphExecutor } from '../../api/execute/graph-executor.js';
import { GraphApiError } from '../../errors/graph-api-error.js';
import type { ServerContext } from '../graphql/server-context.js';
import type { OperationBudget } from '../limits/operation-budget.js';
import type { AnswerHooks, Done } from '../revalidate/answer-hooks.js';
import { isWhole } from '../revalidate/is-current.js';
import type { KnownOperation, KnownOperations } from './known-operations.js';
import { plainRequestOf, type PlainRequest } from './plain-request.js';

/** What answers an operation that is known. */
export interface KnownAnswerOptions {
  readonly operations: KnownOperations;
  readonly executor: GraphExecutor;
  readonly budget: OperationBudget;
  readonly contextOf: (request: FastifyRequest, reply: FastifyReply) => ServerContext;
}

/** Whether the operation is within the limits with these variables. One that is not is for Apollo to refuse. */
function isAdmitted({ document, operation }: KnownOperation, { variables }: PlainRequest, context: ServerContext, budget: OperationBudget): boolean {
  try {
    budget.admit({ document, operation, variables }, context);
    return true;
  } catch (error) {
    if (error instanceof GraphApiError) return false;
    throw error;
  }
}

const answerKnown =
  ({ operations, executor, budget, contextOf }: KnownAnswerOptions) =>
  async (request: FastifyRequest, reply: FastifyReply): Promise<FastifyReply | undefined> => {
    const plain = plainRequestOf(request);
    const known = plain && operations.of(plain);
    if (!known) return undefined;
    const context = contextOf(request, reply);
    const { report } = context;
    const { document, operation, contentType } = known;
    const { operationName, variables } = plain;
    if (!isAdmitted(known, plain, context, budget)) return undefined;
    const outcome: ExecutionResult = await executor.execute({ document, operation, operationName, variables, context });
    if (outcome.errors) {
      report.outcome = outcome;
      return undefined;
    }
    report.operation = operation.name?.value ?? null;
    // As Apollo writes it, with its last line break.
    return reply.header('content-type', contentType).send(`${JSON.stringify({ data: outcome.data, extensions: { cost: budget.costOf(report) } })}\n`);
  };

const keepOperation =
  ({ operations }: KnownAnswerOptions) =>
  (request: FastifyRequest, reply: FastifyReply, payload: unknown, done: Done): void => {
    const { report } = request;
    const plain = report?.resolved && isWhole(request, reply) ? plainRequestOf(request) : null;
    if (plain && report?.resolved) operations.keep(plain, { ...report.resolved, contentType: String(reply.getHeader('content-type')) });
    done(null, payload);
  };

/**
 * The hooks by which an operation that Apollo has answered before is answered with other variables at once: it is
 * parsed, valid and negotiated already. An answer with errors is given to Apollo to be told, and is not executed again.
 */
export function knownAnswer(options: KnownAnswerOptions): AnswerHooks {
  return { preHandler: answerKnown(options), onSend: keepOperation(options) };
}
