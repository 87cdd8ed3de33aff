import { beforeAll, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { parse, validate, type GraphQLSchema } from 'graphql';
import { buildApiSchema } from '../../src/api/build-api-schema.js';
import { explainOperation } from '../support/explain-operation.js';
import { readConfig } from '../../src/config/read-config.js';
import { anyOperation } from './any-operation.js';

const { limits } = readConfig({});
const IDS = ['task:p:1', 'region:gwangju', 'law:a', 'measure:p:m', 'finding:p:f', 'cluster:c', 'national-agenda:30'];
let schema: GraphQLSchema;

beforeAll(async () => {
  schema = await buildApiSchema();
});

const explain = (source: string) => explainOperation(source, { limits });

test('any valid operation compiles to one statement a root field, and always to the same', async () => {
  await fc.assert(
    fc.asyncProperty(anyOperation(schema, IDS), async (source) => {
      expect(validate(schema, parse(source))).toEqual([]);
      const [first, second] = [await explain(source), await explain(source)];
      expect(first.errors).toEqual([]);
      expect(first.traces).toHaveLength(1);
      expect(second.traces).toEqual(first.traces);
    }),
    { numRuns: 300 },
  );
});

/** What the subqueries of each scope give: a name given twice in one scope would be refused, in scopes side by side it is not. */
function givenNames(text: string): readonly (readonly string[])[] {
  const scopes: string[][] = [[]];
  const open = [0];
  for (const line of text.split('\n').map((each) => each.trim())) {
    if (line.startsWith('CALL (')) open.push(scopes.push([]) - 1);
    // What a WITH does not name is given up, and may be given again.
    const current = open.length - 1;
    const kept = (scopes[open[current] ?? 0] ?? []).filter((name) => new RegExp(`\\b${name}\\b`, 'u').test(line));
    if (/^WITH (?!\*)/u.test(line)) open[current] = scopes.push(kept) - 1;
    const given = /^RETURN .* AS (\w+)$/u.exec(line)?.[1];
    if (given !== undefined && open.length > 1) scopes[open[open.length - 2] ?? 0]?.push(given);
    if (line === '}') open.pop();
  }
  return scopes;
}

test('no variable is bound twice in one scope: every name that a subquery gives is taken once', async () => {
  await fc.assert(
    fc.asyncProperty(anyOperation(schema, IDS), async (source) => {
      const { traces } = await explain(source);
      for (const names of givenNames(traces[0]?.statement?.text ?? '')) expect(new Set(names).size).toBe(names.length);
    }),
    { numRuns: 100 },
  );
});

test('whatever text is given as an id, it stands in the parameters only', async () => {
  await fc.assert(
    fc.asyncProperty(fc.string({ minLength: 8, unit: 'binary' }), async (text) => {
      const source = 'query ($id: ID!) { law(id: $id) { id name } }';
      const { traces } = await explainOperation(source, { limits, variables: { id: `law:${text}` } });
      expect(traces[0]?.statement?.text).toBe('MATCH (law:Law) WHERE law.key = $law_key\nRETURN [law.id, law.name] AS answer');
    }),
  );
});
