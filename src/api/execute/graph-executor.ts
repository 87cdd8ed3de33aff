import { execute, getVariableValues, type DocumentNode, type ExecutionResult, type GraphQLSchema, type OperationDefinitionNode } from 'graphql';
import type { CacheFacts } from '../../cache/cache-facts.js';
import type { Limits } from '../../config/config.js';
import { planWithout } from '../../query/prepare/plan-without.js';
import { PreparedFields } from '../../query/prepare/prepared-fields.js';
import type { RequestContext } from '../../query/request-context.js';
import { runPrepared } from '../../query/run-prepared.js';
import type { OperationFacts } from '../../query/select/collect-selections.js';
import { graphRootFields } from '../declare-root-fields.js';
import { DirectOperation, type DirectAnswer, type DirectField } from './direct-operation.js';
import { Irregular } from './irregular.js';

/** A validated operation as it was sent. */
export interface OperationRequest {
  readonly document: DocumentNode;
  /** Undefined where the document does not tell which of its operations is meant. */
  readonly operation: OperationDefinitionNode | undefined;
  readonly operationName: string | null | undefined;
  /** Not coerced yet. */
  readonly variables: Readonly<Record<string, unknown>> | undefined;
  readonly context: RequestContext;
}

type Shaped = ReadonlyMap<string, PromiseSettledResult<unknown>>;

// As graphql-js has it, so that a hundred wrong variables are told alike.
const MOST_VARIABLE_ERRORS = 50;

/**
 * Executes operations. What the graph answers is written straight from the shaped records; all that is not so plain - a
 * field that is not the graph's, an error, a value that its type does not take - graphql-js executes, over the same records.
 */
export class GraphExecutor {
  readonly #operations = new WeakMap<OperationDefinitionNode, DirectOperation>();
  readonly #graphFields = graphRootFields();
  readonly #prepared: PreparedFields;

  /** Plans without the choices that `without` names. Throws CONFIG_INVALID for a word that names none. */
  constructor(
    private readonly schema: GraphQLSchema,
    limits: Limits,
    without: readonly string[] = [],
  ) {
    this.#prepared = new PreparedFields(limits, planWithout(without));
  }

  /** How full its caches are, and how often they served. */
  get caches(): readonly CacheFacts[] {
    return [this.#prepared.facts];
  }

  /** Executes one operation, as the function of graphql-js with this name does. */
  async execute(request: OperationRequest): Promise<ExecutionResult> {
    const { document, operation, variables = {} } = request;
    if (!operation) return this.#walk(request, new Map());
    const direct = this.#directOf(document, operation);
    const variableValues = direct.readTexts(variables) ?? this.#coerce(operation, variables);
    if (!variableValues) return this.#walk(request, new Map());
    const answer = direct.answerFor(variableValues);
    if (!answer) return this.#walk(request, new Map());
    const facts: OperationFacts = { schema: this.schema, fragments: direct.fragments, variableValues };
    const settled = await Promise.allSettled(answer.fields.map((field) => this.#ask(field, facts, request.context)));
    const shaped: Shaped = new Map(answer.fields.map(({ responseKey }, index) => [responseKey, settled[index] as PromiseSettledResult<unknown>]));
    const data = this.#complete(answer, shaped);
    return data ? { data } : this.#walk(request, shaped);
  }

  /** Null where a variable is not what its type says. */
  #coerce({ variableDefinitions = [] }: OperationDefinitionNode, sent: Readonly<Record<string, unknown>>): OperationFacts['variableValues'] | null {
    return getVariableValues(this.schema, variableDefinitions, sent, { maxErrors: MOST_VARIABLE_ERRORS }).coerced ?? null;
  }

  #directOf(document: DocumentNode, operation: OperationDefinitionNode): DirectOperation {
    const known = this.#operations.get(operation);
    if (known) return known;
    const made = new DirectOperation(document, operation, { schema: this.schema, graphFields: this.#graphFields });
    this.#operations.set(operation, made);
    return made;
  }

  async #ask(field: DirectField, facts: OperationFacts, context: RequestContext): Promise<unknown> {
    return runPrepared(context, this.#prepared.prepare(field, facts));
  }

  /** The data of an answer in which all is as its types say; null for every other. */
  #complete({ fields, keys }: DirectAnswer, shaped: Shaped): Record<string, unknown> | null {
    const data: Record<string, unknown> = {};
    for (const key of keys) data[key] = 'Query';
    try {
      for (const { responseKey, complete } of fields) {
        const outcome = shaped.get(responseKey);
        if (outcome?.status !== 'fulfilled') return null;
        data[responseKey] = complete(outcome.value);
      }
      return data;
    } catch (error) {
      if (error instanceof Irregular) return null;
      throw error;
    }
  }

  /** Executes by graphql-js, with what has been read of the graph already. */
  async #walk({ document, operationName, variables, context }: OperationRequest, shaped: Shaped): Promise<ExecutionResult> {
    return execute({
      schema: this.schema,
      document,
      operationName: operationName ?? null,
      variableValues: variables ?? null,
      contextValue: { ...context, shaped },
    });
  }
}
