import type { GraphQLSchema } from 'graphql';
import { operationCost, type OperationCost } from '../../api/limits/operation-cost.js';
import { operationLimits, type OperationLimits } from '../../api/limits/operation-limits.js';
import type { MeasuredOperation } from '../../api/limits/operation-measurer.js';
import type { Limits } from '../../config/config.js';
import type { ServerContext } from '../graphql/server-context.js';
import type { RequestReport } from '../observability/request-report.js';

/** Holds the operations of a server to its limits, and tells what they cost. */
export class OperationBudget {
  readonly #limits: Limits;
  readonly #operations: OperationLimits;

  constructor(schema: GraphQLSchema, limits: Limits) {
    this.#limits = limits;
    this.#operations = operationLimits(schema, limits);
  }

  /** Notes what an operation costs. Throws the error of the first limit that it is over, before any statement runs. */
  admit(measured: MeasuredOperation, { report, runOptions }: Pick<ServerContext, 'report' | 'runOptions'>): void {
    const measure = this.#operations.measure(measured);
    report.measure = measure;
    this.#operations.check(measure);
    runOptions.cost = measure.listCost;
  }

  /** What an answer says of its operation; null where none was measured. */
  costOf({ measure, statements }: RequestReport): OperationCost | null {
    return measure && operationCost(measure, statements, this.#limits);
  }
}
