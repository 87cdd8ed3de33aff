import { graphql, type GraphQLSchema } from 'graphql';
import { createSilentContext } from '../../api/create-silent-context.js';
import type { Limits } from '../../config/config.js';
import type { CypherStatement, EngineCapabilities } from '../../engine/engine.js';
import type { Example } from '../graphiql/read-examples.js';

/** What operations are compiled with. */
export interface CompileFor {
  readonly schema: GraphQLSchema;
  readonly limits: Limits;
  /** The generation that is served: its name is a part of most parameters. */
  readonly generation: string;
  /** What the engine can do that plans them. */
  readonly capabilities: EngineCapabilities;
}

/** The statements of an operation; nothing is run. None where it is not valid. */
export async function statementsOf({ query, variables }: Example, { schema, ...compileFor }: CompileFor): Promise<readonly CypherStatement[]> {
  const statements: CypherStatement[] = [];
  const contextValue = createSilentContext({ ...compileFor, onQuery: ({ statement }) => statement && statements.push(statement) });
  const variableValues = variables === null ? {} : (JSON.parse(variables) as Record<string, unknown>);
  await graphql({ schema, source: query, variableValues, contextValue });
  return statements;
}
