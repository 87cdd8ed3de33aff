import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import type { GraphApiError } from '../../src/errors/graph-api-error.js';
import { openFixtureGraph, type ServedGraph } from '../support/open-fixture-graph.js';
import { contractEngines } from './engines.js';

const OPERATION = `query ($representations: [_Any!]!) {
  _entities(representations: $representations) { __typename ... on Region { isoCode } ... on Law { status } ... on Entity { id name } }
}`;

const PORT = { __typename: 'Region', id: 'region:dawn-port' };
const LAW = { __typename: 'Law', id: 'law:harbour-data-act' };
const TASK = { __typename: 'Task', id: 'task:harbour-2030:1-1' };
const NAMED = { port: '새벽항', law: '항만데이터법', task: '등대 벨트 조성' };

const REFUSED = [
  ['an id of another type', { __typename: 'Region', id: 'law:harbour-data-act' }, 'ID_OF_OTHER_TYPE', '[1].id is "law:harbour-data-act", the id of a Law.'],
  ['an id of no type', { __typename: 'Region', id: 'KR-26' }, 'ID_MALFORMED', '[1].id is "KR-26", which names no type.'],
  ['an id of any type that has none', { __typename: 'Entity', id: 'harbour' }, 'ID_MALFORMED', '[1].id is "harbour", which names no type.'],
  ['no type', { id: 'region:dawn-port' }, 'REPRESENTATION_INVALID', '[1] has no __typename.'],
  ['no id', { __typename: 'Region', isoCode: 'XH-01' }, 'REPRESENTATION_INVALID', '[1] has no id.'],
  ['an id of null', { __typename: 'Region', id: null }, 'REPRESENTATION_INVALID', '[1] has no text as its id.'],
  ['an id that is a number', { __typename: 'Region', id: 26 }, 'REPRESENTATION_INVALID', '[1] has no text as its id.'],
  ['a type that is a list', { __typename: ['Region'], id: 'region:dawn-port' }, 'REPRESENTATION_INVALID', '[1] has no text as its __typename.'],
  ['a type without a key', { __typename: 'Period', iso: '2026' }, 'REPRESENTATION_INVALID', '[1] has the __typename "Period", which is no type with a key'],
  ['a type named __proto__', { __typename: '__proto__', id: 'region:dawn-port' }, 'REPRESENTATION_INVALID', '[1] has the __typename "__proto__"'],
  [
    'what is inherited and not given',
    JSON.parse('{"__proto__": {"__typename": "Region", "id": "region:dawn-port"}}'),
    'REPRESENTATION_INVALID',
    'no __typename',
  ],
  ['a text', 'region:dawn-port', 'REPRESENTATION_INVALID', '[1] is no object.'],
  ['a list', [PORT], 'REPRESENTATION_INVALID', '[1] is no object.'],
] as const;

describe.each(contractEngines())('_entities on $name', (engine) => {
  let graph: ServedGraph;
  const ask = (representations: readonly unknown[]) => graph.ask(OPERATION, { representations });
  const names = (data: unknown) =>
    (data as { readonly _entities: readonly ({ readonly name: string } | null)[] })._entities.map((entity) => entity?.name ?? null);

  beforeAll(async () => {
    graph = await openFixtureGraph(engine);
  });

  afterAll(() => graph.close());

  test('gives nodes of several types in the order that was asked, from one statement a type', async () => {
    graph.forgetStatements();
    const { data, errors } = await ask([LAW, PORT, TASK, PORT, { __typename: 'Region', id: 'region:atlantis' }, LAW]);
    expect(errors).toBeUndefined();
    expect(names(data)).toEqual([NAMED.law, NAMED.port, NAMED.task, NAMED.port, null, NAMED.law]);
    expect(graph.statements().map(({ text }) => /MATCH \(\w+:(\w+)\)/u.exec(text)?.[1])).toEqual(['Law', 'Region', 'Task']);
  });

  test('takes as many as the limit allows in one statement, whatever there is of them', async () => {
    graph.forgetStatements();
    const { data } = await ask([...Array.from({ length: 199 }, (_, index) => ({ __typename: 'Region', id: `region:none-${index}` })), PORT]);
    expect(names(data).filter((name) => name !== null)).toEqual([NAMED.port]);
    expect(graph.statements()).toHaveLength(1);
  });

  test('refuses more before anything is run', async () => {
    graph.forgetStatements();
    const { data, errors } = await ask(Array.from({ length: 201 }, () => PORT));
    expect(data).toBeNull();
    expect(errors?.[0]?.message).toBe('_entities(representations:) has 201 ids. It takes at most 200.');
    expect(graph.statements()).toEqual([]);
  });

  test('tells by the id of which type a node is that is only said to be an Entity', async () => {
    const { data } = await ask([
      { __typename: 'Entity', id: PORT.id },
      { __typename: 'Entity', id: TASK.id },
    ]);
    expect(data).toEqual({
      _entities: [
        { __typename: 'Region', isoCode: 'XH-01', id: PORT.id, name: NAMED.port },
        { __typename: 'Task', id: TASK.id, name: NAMED.task },
      ],
    });
  });

  test('looks at nothing of a representation but its type and its id', async () => {
    const { data, errors } = await ask([{ ...PORT, name: 'another', isoCode: 26, clusters: [{ deep: [] }], "key'": 'x' }]);
    expect(errors).toBeUndefined();
    expect(names(data)).toEqual([NAMED.port]);
  });

  test.each(REFUSED)('%s is an error at its place, and the others are answered', async (_, representation, code, message) => {
    const { data, errors = [] } = await ask([PORT, representation, LAW]);
    expect(names(data)).toEqual([NAMED.port, null, NAMED.law]);
    const [error] = errors;
    expect(error?.path).toEqual(['_entities', 1]);
    expect((error?.originalError as GraphApiError).code).toBe(code);
    expect(error?.message).toContain(message);
    expect(errors).toHaveLength(1);
  });

  test('of no representations is no statement', async () => {
    graph.forgetStatements();
    expect(await ask([])).toEqual({ data: { _entities: [] } });
    expect(graph.statements()).toEqual([]);
  });
});
