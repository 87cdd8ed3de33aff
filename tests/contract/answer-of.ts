import type { CypherStatement, Engine } from '../../src/engine/engine.js';
import { GraphApiError } from '../../src/errors/graph-api-error.js';

/** The JSON of an answer, or the code of the error; an error that is not of the catalogue is thrown on. */
export async function answerOf(engine: Engine, statement: CypherStatement): Promise<string> {
  try {
    return JSON.stringify(await engine.run(statement));
  } catch (error) {
    if (!(error instanceof GraphApiError)) throw error;
    return JSON.stringify(error.code);
  }
}
