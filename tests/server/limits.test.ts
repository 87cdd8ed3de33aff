import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { getIntrospectionQuery } from 'graphql';
import { ask } from './support/ask.js';
import { startTestServer, type TestServer } from './support/start-test-server.js';

let server: TestServer;

beforeAll(async () => {
  server = await startTestServer();
});

afterAll(() => server.stop());

async function expectRefused(query: string, code: string, sentence: string, variables?: object): Promise<void> {
  const ranBefore = server.fields.ran.length;
  const answer = await ask(server.url, query, variables);
  expect([answer.status, answer.code, answer.message]).toEqual([400, code, sentence]);
  expect(answer.body.data).toBeUndefined();
  expect(server.fields.ran.slice(ranBefore)).toEqual([]);
}

async function expectAnswered(query: string, variables?: object): Promise<void> {
  const answer = await ask(server.url, query, variables);
  expect(answer.body.errors).toBeUndefined();
  expect(answer.status).toBe(200);
}

/** `levels` connections one in another, with `around` for each. */
const nested = (levels: number, page = ''): string => (levels === 0 ? 'id' : `tasks${page} { edges { node { ${nested(levels - 1, page)} } } }`);

describe('depth', () => {
  test('an operation as deep as allowed is answered', () => expectAnswered(`{ ${nested(1, '(first: 1)')} }`));

  test('one level more is refused, naming the limit, what is allowed and what was found', () =>
    expectRefused(
      `{ ${nested(9, '(first: 1)')} }`,
      'DEPTH_LIMIT_EXCEEDED',
      'The operation has 9 levels of connections and nodes; the limit maxDepth allows 8. Nothing was run.',
    ));

  test('fragments do not hide depth', () =>
    expectRefused(
      `{ tasks(first: 1) { edges { node { ...a } } } }
       fragment a on Task { parent { ... on Task { parent { ...b } } } }
       fragment b on Task { parent { parent { parent { parent { parent { parent { id } } } } } } }`,
      'DEPTH_LIMIT_EXCEEDED',
      'The operation has 9 levels of connections and nodes; the limit maxDepth allows 8. Nothing was run.',
    ));

  test('a document of two thousand levels is refused as too deep, not with a failure', async () => {
    const answer = await ask(server.url, `{ node(id: 1) { ... on Task { ${'parent { '.repeat(1200)} id ${'}'.repeat(1200)} } } }`);
    expect([answer.status, answer.code]).toEqual([400, 'DEPTH_LIMIT_EXCEEDED']);
  });

  test('values nested beyond what a parser can read are refused as too deep', async () => {
    const answer = await ask(server.url, `{ echo(text: ${'['.repeat(2400)} ${']'.repeat(2400)}) }`);
    expect([answer.status, answer.code]).toEqual([400, 'DEPTH_LIMIT_EXCEEDED']);
  });
});

describe('aliases and root fields', () => {
  test('an alias counts once for every place that its fragment is spread at', () =>
    expectRefused(
      `{ tasks { edges { node { ...many ...three } } }
         more: tasks { edges { node { ...three } } } }
       fragment three on Task { parent { ...many } }
       fragment many on Task { ${Array.from({ length: 25 }, (_, index) => `a${index}: id`).join(' ')} }`,
      'ALIAS_LIMIT_EXCEEDED',
      'The operation has 76 aliases, fragments spread out; the limit maxAliases allows 60. Nothing was run.',
    ));

  test('more root fields than allowed are refused', () =>
    expectRefused(
      `{ ${Array.from({ length: 21 }, (_, index) => `a${index}: ping`).join(' ')} }`,
      'ROOT_FIELD_LIMIT_EXCEEDED',
      'The operation has 21 root fields; the limit maxRootFields allows 20. Nothing was run.',
    ));

  test('a root field repeated under the same name is one', () => expectAnswered(`{ ${'ping '.repeat(500)} }`));
});

describe('list cost', () => {
  const refused = (cost: string, branch: string) =>
    `The operation has ${cost} objects that its lists could hold; the limit maxListCost allows 50,000. The largest branch is ${branch}. Nothing was run.`;

  test('page sizes are multiplied down each branch and branches are added', () =>
    expectRefused(`{ ${nested(3, '(first: 40)')} a: ${nested(1)} }`, 'LIST_COST_LIMIT_EXCEEDED', refused('65,660', 'tasks 40 × tasks 40 × tasks 40 = 64,000')));

  test('pages without a size count with the default of the schema', () =>
    expectRefused(`{ ${nested(4)} }`, 'LIST_COST_LIMIT_EXCEEDED', refused('168,420', 'tasks 20 × tasks 20 × tasks 20 × tasks 20 = 160,000')));

  test('sizes given by variables, or by their defaults, count as the literals would', async () => {
    const query = `query ($outer: Int!, $inner: Int = 100) { tasks(first: $outer) { edges { node { tasks(last: $inner) { edges { node { tasks(first: 10) { edges { node { id } } } } } } } } } }`;
    await expectAnswered(query, { outer: 45 });
    await expectRefused(query, 'LIST_COST_LIMIT_EXCEEDED', refused('50,646', 'tasks 46 × tasks 100 × tasks 10 = 46,000'), { outer: 46 });
    await expectAnswered(query, { outer: 46, inner: 10 });
  });

  test('what @skip and @include leave out costs nothing', async () => {
    const query = `query ($yes: Boolean!) { tasks(first: 100) { edges { node { tasks(first: 100) @include(if: $yes) { edges { node { ...deep } } } } } } }
      fragment deep on Task { tasks(first: 100) @skip(if: true) { edges { node { id } } } other: tasks(first: 5) { edges { node { id } } } }`;
    await expectAnswered(query, { yes: false });
    await expectRefused(query, 'LIST_COST_LIMIT_EXCEEDED', refused('60,100', 'tasks 100 × tasks 100 × tasks 5 = 50,000'), { yes: true });
  });

  test('ids multiply what is asked of each node', () =>
    expectRefused(
      'query ($ids: [ID!]!) { nodes(ids: $ids) { ... on Task { tasks(first: 100) { edges { node { tasks(first: 2) { edges { node { id } } } } } } } } }',
      'LIST_COST_LIMIT_EXCEEDED',
      refused('60,200', 'nodes 200 × tasks 100 × tasks 2 = 40,000'),
      { ids: Array.from({ length: 200 }, (_, index) => `task:${index}`) },
    ));

  test('a connection asked for its count alone costs one', () =>
    expectAnswered(
      '{ tasks(first: 100) { edges { node { tasks(first: 100) { edges { node { a: tasks(first: 100) { totalCount } b: tasks { totalCount } } } } } } } }',
    ));

  test('sizes out of range are left to the field that refuses them', async () => {
    for (const first of [-1, 2_147_483_647]) await expectAnswered('query ($first: Int) { tasks(first: $first) { edges { node { id } } } }', { first });
  });
});

describe('the cost that an answer tells', () => {
  const BUDGET = { maxListCost: 50_000, maxDepth: 8, maxAliases: 60, maxRootFields: 20, maxFilterHops: 30 };

  test('is what the limits were held against, with the limits', async () => {
    const { body } = await ask(server.url, '{ ping few: tasks(first: 2) { edges { node { tasks(first: 3) { edges { node { id } } } } } } }');
    expect(body['extensions']).toEqual({ cost: { listCost: 2 * (1 + 3), depth: 2, aliases: 1, rootFields: 2, filterHops: 0, statements: 0, budget: BUDGET } });
  });

  test('is told with a refusal too', async () => {
    const { body } = await ask(server.url, `{ ${nested(4)} }`);
    expect(body['extensions']).toMatchObject({ cost: { listCost: 168_420, statements: 0, budget: BUDGET } });
  });

  test('is not told of what is no operation', async () => {
    expect((await ask(server.url, '{ nothing }')).body['extensions']).toBeUndefined();
    expect((await ask(server.url, '{ ping')).body['extensions']).toBeUndefined();
  });
});

describe('tokens', () => {
  test('a document with too many tokens is refused with its count', () =>
    expectRefused(`{ ${'ping '.repeat(6000)} }`, 'TOKEN_LIMIT_EXCEEDED', 'The document has 6002 tokens; the limit maxTokens allows 5000. Nothing was run.'));

  test('of a document that is far too large, not all is counted', () =>
    expectRefused(
      `{ ${'a '.repeat(400_000)} }`,
      'TOKEN_LIMIT_EXCEEDED',
      'The document has 50000 or more tokens; the limit maxTokens allows 5000. Nothing was run.',
    ));
});

describe('bombs', () => {
  /** Every fragment spreads the next one twice. */
  const bomb = (length: number): string => {
    const fragments = Array.from({ length }, (_, index) => `fragment f${index} on Task { a: parent { ...f${index + 1} } b: parent { ...f${index + 1} } }`);
    return `{ tasks { edges { node { ...f0 } } } } ${fragments.join(' ')} fragment f${length} on Task { id }`;
  };

  test('a fragment bomb is refused before it is spread out', async () => {
    const ranBefore = server.fields.ran.length;
    for (const length of [7, 20, 40, 100]) {
      const answer = await ask(server.url, bomb(length));
      // Beyond ten million selections Apollo's own rule is first.
      expect([answer.status, answer.code]).toEqual([400, length > 20 ? 'GRAPHQL_VALIDATION_FAILED' : 'ALIAS_LIMIT_EXCEEDED']);
    }
    expect(server.fields.ran.slice(ranBefore)).toEqual([]);
  });

  test('a document that repeats fields without end is refused, and told what to do', async () => {
    const answer = await ask(server.url, `{ ${'tasks { totalCount } '.repeat(1_200)} }`);
    expect([answer.status, answer.code]).toEqual([400, 'GRAPHQL_VALIDATION_FAILED']);
    expect(answer.message).toBe('The document repeats fields so often that it cannot be validated. Ask for each field once. Nothing was run.');
  });

  test('a cycle of fragments is refused as a document that does not validate', async () => {
    const answer = await ask(server.url, '{ ...a } fragment a on Query { ping ...b } fragment b on Query { ...a }');
    expect([answer.status, answer.code]).toEqual([400, 'GRAPHQL_VALIDATION_FAILED']);
  });
});

describe('introspection', () => {
  test('what tools ask of the whole schema is answered, however low the limits are set', async () => {
    const strict = await startTestServer({
      environment: { MAX_DEPTH: '1', MAX_LIST_COST: '1', DEFAULT_PAGE_SIZE: '100', MAX_ROOT_FIELDS: '1', MAX_ALIASES: '0' },
    });
    const answer = await ask(strict.url, getIntrospectionQuery({ inputValueDeprecation: true, oneOf: true, schemaDescription: true, specifiedByUrl: true }));
    await strict.stop();
    expect(answer.body.errors).toBeUndefined();
  });

  test('introspection repeated within itself is refused', async () => {
    const types = (index: number) => `a${index}: types { fields { type { fields { args { type { name } } } } } }`;
    const answer = await ask(server.url, `{ __schema { ${Array.from({ length: 60 }, (_, index) => types(index)).join(' ')} } }`);
    expect([answer.status, answer.code]).toEqual([400, 'LIST_COST_LIMIT_EXCEEDED']);
    expect(answer.message).toContain('the limit maxIntrospectionCost allows');
  });

  test('introspection that walks from type to type is refused', async () => {
    const walk = (levels: number): string => (levels === 0 ? 'name' : `fields { type { ${walk(levels - 1)} } }`);
    expect((await ask(server.url, `{ __type(name: "Task") { ${walk(6)} } }`)).status).toBe(400);
  });
});
