import { beforeAll, describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { getOperationAST, getVariableValues, parse, validate, type GraphQLSchema } from 'graphql';
import { buildApiSchema } from '../../src/api/build-api-schema.js';
import { graphRootFields } from '../../src/api/declare-root-fields.js';
import { DirectOperation } from '../../src/api/execute/direct-operation.js';
import { readConfig } from '../../src/config/read-config.js';
import { encodeCursor } from '../../src/query/cursor/cursor.js';
import { listSignature, signedOf } from '../../src/query/cursor/list-signature.js';
import { prepareField, PreparedFields } from '../../src/query/prepare/prepared-fields.js';

const { limits } = readConfig({});

type Variables = Readonly<Record<string, unknown>>;

/** An operation that comes with any ids and cursors. */
interface Repeated {
  readonly document: string;
  readonly variables: (text: () => string) => Variables;
}

const cursorOf = (field: string, position: string, signed: Variables = {}): string =>
  encodeCursor({ field, signature: listSignature(signedOf(signed)), position: `0 ${position}`, keys: [] });

const inStatus = { status: { eq: 'IN_FORCE' } };

const REPEATED: Readonly<Record<string, Repeated>> = {
  'a node by its id': {
    document: 'query ($id: ID!) { task(id: $id) { id name laws { edges { node { name } } } } }',
    variables: (text) => ({ id: `task:${text()}` }),
  },
  'a node of any type': {
    document: 'query ($id: ID!) { node(id: $id) { id __typename ... on Region { name } } }',
    variables: (text) => ({ id: `region:${text()}` }),
  },
  'a list filtered by a related id': {
    document: 'query ($region: ID!) { tasks(first: 5, filter: { regions: { some: { node: { id: { eq: $region } } } } }) { edges { node { name } } } }',
    variables: (text) => ({ region: `region:${text()}` }),
  },
  'a list filtered by two ids in turn': {
    document: 'query ($a: ID!, $b: ID!) { tasks(filter: { regions: { some: { node: { id: { in: [$a, $b] } } } } }) { edges { node { name } } } }',
    variables: (text) => ({ a: `region:${text()}`, b: `region:${text()}` }),
  },
  'a page after a cursor': {
    document: 'query ($after: String) { tasks(first: 5, after: $after) { pageInfo { hasNextPage hasPreviousPage endCursor } edges { cursor node { name } } } }',
    variables: (text) => ({ after: cursorOf('Query.tasks', text()) }),
  },
  'a page before a cursor': {
    document: 'query ($before: String) { tasks(last: 5, before: $before) { totalCount edges { node { name } } } }',
    variables: (text) => ({ before: cursorOf('Query.tasks', text()) }),
  },
  'a page of a filtered list after a cursor': {
    document: 'query ($after: String) { laws(first: 5, after: $after, filter: { status: { eq: IN_FORCE } }) { edges { cursor node { name } } } }',
    variables: (text) => ({ after: cursorOf('Query.laws', text(), { filter: inStatus }) }),
  },
  'a nested page after a cursor': {
    document:
      'query ($id: ID!, $after: String) { task(id: $id) { laws(first: 2, after: $after) { pageInfo { hasNextPage } edges { cursor node { name } } } } }',
    variables: (text) => ({ id: `task:${text()}`, after: cursorOf('Task.laws', text()) }),
  },
  'cursors that name a filter by an id': {
    document:
      'query ($region: ID!) { tasks(filter: { regions: { some: { node: { id: { eq: $region } } } } }) { pageInfo { endCursor } edges { cursor node { name } } } }',
    variables: (text) => ({ region: `region:${text()}` }),
  },
  'paths between two nodes': {
    document: 'query ($from: ID!, $to: ID!) { paths(from: [$from], to: [$to], first: 2) { paths { nodes { id name } } } }',
    variables: (text) => ({ from: `region:${text()}`, to: `law:${text()}` }),
  },
  'nodes by their ids': {
    document: 'query ($a: ID!, $b: ID!) { nodes(ids: [$a, $b]) { id } }',
    variables: (text) => ({ a: `task:${text()}`, b: `law:${text()}` }),
  },
};

let schema: GraphQLSchema;

beforeAll(async () => {
  schema = await buildApiSchema();
});

/** What the first root field of a document asks with these variables. */
function fieldOf({ document: source }: Repeated, sent: Variables) {
  const document = parse(source);
  expect(validate(schema, document)).toEqual([]);
  const operation = getOperationAST(document);
  const { coerced } = getVariableValues(schema, operation?.variableDefinitions ?? [], sent);
  if (!operation || !coerced) throw new Error(JSON.stringify(sent));
  return { operation: new DirectOperation(document, operation, { schema, graphFields: graphRootFields() }), variableValues: coerced };
}

const ABILITIES = { keepsRelationships: false };

/** Of a field that is ready: all that the answer depends on. */
const told = (ready: ReturnType<typeof prepareField>) =>
  JSON.stringify([ready.selection, ready.plan, ready.statementIn('g1', ABILITIES), ready.statementIn('g2', ABILITIES)]);

const text = fc.stringMatching(/^[a-z0-9][a-z0-9-]{0,11}(:[a-z0-9-]{1,8})?$/);

describe('a root field that comes again with other ids and cursors', () => {
  test.each(Object.entries(REPEATED))('%s: is what planning it anew makes of it', (_, repeated) => {
    const kept = new PreparedFields(limits);
    const { operation } = fieldOf(
      repeated,
      repeated.variables(() => 'some'),
    );
    const asked = new Set<string>();
    fc.assert(
      fc.property(fc.array(text, { minLength: 2, maxLength: 2 }), (texts) => {
        const left = [...texts];
        const { variableValues } = fieldOf(
          repeated,
          repeated.variables(() => left.shift() ?? 'some'),
        );
        const [field] = operation.answerFor(variableValues)?.fields ?? [];
        if (!field) throw new Error('The graph does not answer it.');
        const facts = { schema, fragments: operation.fragments, variableValues };
        const ready = kept.prepare(field, facts);
        expect(told(ready)).toBe(told(prepareField(field, facts, limits)));
        if (new Set(texts).size === 2) asked.add(JSON.stringify(variableValues));
      }),
      { numRuns: 60, seed: 20_261_126 },
    );
    // One more for values that equal each other or stand in the document.
    expect(kept.facts.size).toBeLessThan(asked.size / 4);
  });

  test('is refused as anew where the values are wrong, also once it is kept', () => {
    const repeated = REPEATED['a page after a cursor'] as Repeated;
    const kept = new PreparedFields(limits);
    const { operation } = fieldOf(repeated, {});
    const ask = (after: string) => {
      const { variableValues } = fieldOf(repeated, { after });
      const [field] = operation.answerFor(variableValues)?.fields ?? [];
      return () => field && kept.prepare(field, { schema, fragments: operation.fragments, variableValues });
    };
    expect(ask(cursorOf('Query.tasks', 'a'))).not.toThrow();
    expect(ask(cursorOf('Query.laws', 'a'))).toThrow('is a cursor of Query.laws. Give one of Query.tasks.');
    expect(ask(cursorOf('Query.tasks', 'a', { filter: inStatus }))).toThrow('with another `filter`');
    expect(ask('0 0-stands-in')).toThrow('which is not a cursor of this API');
    expect(ask(cursorOf('Query.tasks', 'b'))).not.toThrow();
  });
});
