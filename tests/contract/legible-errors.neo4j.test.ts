import { afterAll, beforeAll, expect, test } from '@jest/globals';
import type { CypherStatement, Engine } from '../../src/engine/engine.js';
import { GraphApiError } from '../../src/errors/graph-api-error.js';
import { contractEngines } from './engines.js';

let engine: Engine;
beforeAll(async () => {
  const contract = contractEngines().find(({ name }) => name === 'neo4j');
  if (!contract) throw new Error('There is no Neo4j.');
  engine = await contract.open();
});
afterAll(() => engine.close());

async function whatIsSaidOf(statement: CypherStatement): Promise<GraphApiError> {
  try {
    await engine.run(statement);
  } catch (error) {
    if (error instanceof GraphApiError) return error;
  }
  throw new Error('It was answered.');
}

// The driver is called without stacks; who asked must be seen all the same.
test.each([false, true])('an error tells what was wrong with which statement, and who ran it; together with others: %s', async (coalesces) => {
  const { message, code, stack, cause } = await whatIsSaidOf({ text: 'RETURN $a / 0 AS answer', parameters: { a: 1 }, coalesces });
  expect([code, message]).toEqual([
    'STATEMENT_REFUSED',
    expect.stringMatching(/^Neo4j at .* refused \(Neo\.ClientError\.Statement\.ArithmeticError\): .*zero/),
  ]);
  expect(stack).toContain('whatIsSaidOf');
  expect(cause).toMatchObject({ code: 'Neo.ClientError.Statement.ArithmeticError', stack: expect.stringContaining('zero') });
});

test('an error of the text shows the place in the text', async () => {
  const { message } = await whatIsSaidOf({ text: 'MATCH (n:Task\nRETURN n', parameters: {} });
  expect(message).toMatch(/Invalid input 'RETURN'.*line 2, column 1/s);
});
