import { expect, test } from '@jest/globals';
import { readConfig } from '../../src/config/read-config.js';
import { explainOperation } from '../support/explain-operation.js';

const { limits } = readConfig({});

// Neo4j counts what a subquery was given once for each row that is cut in order: thousands of rows with sets of thousands are more than it may hold.
test.each([
  ['coordination', '{ coordination(between: ORGANISATIONS, broader: true) { truncated } }'],
  ['impact', '{ impact(of: "law:a", assume: CANCELLED) { truncated } }'],
  ['landscape', '{ region(id: "region:a") { landscape { truncated } } }'],
  ['neighbourhood', '{ neighbourhood(id: "industry:a", depth: 3) { truncated } }'],
  ['compare', '{ compare(ids: ["industry:a", "industry:b"]) { truncated } }'],
])('%s cuts no rows in order where sets are at hand', async (_, source) => {
  const { traces, errors } = await explainOperation(source, { limits });
  expect(errors).toEqual([]);
  const steps = traces.flatMap(({ statement }) => statement?.text.match(/CALL \(\w.*\) \{[\s\S]*?\n *\}/gu) ?? []);
  expect(steps.length).toBeGreaterThan(0);
  expect(steps.filter((step) => /ORDER BY .* LIMIT/u.test(step))).toEqual([]);
});
