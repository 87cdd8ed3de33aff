import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { GraphApiError } from '../../src/errors/graph-api-error.js';
import { encodeCursor } from '../../src/query/cursor/cursor.js';
import { openFixtureGraph, type ServedGraph } from '../support/open-fixture-graph.js';
import { contractEngines } from './engines.js';

const cursorOfLaws = encodeCursor({ field: 'Query.laws', signature: '', position: '0 a law:a', keys: [] });

const REFUSED = [
  ['an id of another type', '{ region(id: "law:harbour-data-act") { id } }', 'ID_OF_OTHER_TYPE', 'region(id:) is "law:harbour-data-act", the id of a Law.'],
  ['an id of no type', '{ node(id: "harbour") { id } }', 'ID_MALFORMED', 'node(id:) is "harbour", which names no type.'],
  ['an id that ends with its prefix', '{ law(id: "law:") { id } }', 'ID_MALFORMED', 'law(id:) is "law:", which names no type.'],
  ['one bad id among many', '{ nodes(ids: ["law:harbour-data-act", "nothing:x"]) { id } }', 'ID_MALFORMED', 'nodes(ids:) is "nothing:x"'],
  ['more ids than published', `{ nodes(ids: [${'"law:a",'.repeat(201)}]) { id } }`, 'TOO_MANY_IDS', 'nodes(ids:) has 201 ids. It takes at most 200.'],
  ['a negative page', '{ tasks(first: -1) { totalCount } }', 'PAGE_SIZE_OUT_OF_RANGE', 'Query.tasks(first:) is -1. It takes 0 to 100.'],
  [
    'a page over the maximum, deep down',
    '{ tasks { edges { node { laws(first: 101) { totalCount } } } } }',
    'PAGE_SIZE_OUT_OF_RANGE',
    'Task.laws(first:) is 101. It takes 0 to 100.',
  ],
  ['first with last', '{ tasks(first: 1, last: 1) { totalCount } }', 'PAGE_ARGUMENTS_CONFLICT', 'Query.tasks was given both `first` and `last`.'],
  [
    'a forged cursor',
    '{ tasks(after: "bm90IG9uZQ") { totalCount } }',
    'CURSOR_INVALID',
    'Query.tasks(after:) is "bm90IG9uZQ", which is not a cursor of this API.',
  ],
  [
    'a cursor of another field',
    `{ tasks(after: "${cursorOfLaws}") { totalCount } }`,
    'CURSOR_INVALID',
    'Query.tasks(after:) is a cursor of Query.laws. Give one of Query.tasks.',
  ],
  [
    'types that the field does not run over',
    '{ task(id: "task:harbour-2030:1-1") { laws(types: [LINKS]) { totalCount } } }',
    'TYPES_NOT_APPLICABLE',
    'Task.laws(types:) is [LINKS].',
  ],
  ['no types at all', '{ task(id: "task:harbour-2030:1-1") { laws(types: []) { totalCount } } }', 'TYPES_NOT_APPLICABLE', 'Task.laws(types:) is [].'],
] as const;

const NOTHING = [
  ['an unknown id', '{ region(id: "region:atlantis") { id } }', { region: null }],
  ['an unknown id of any type', '{ node(id: "measure:harbour-2030:none") { id } }', { node: null }],
  ['unknown ids among others', '{ nodes(ids: ["law:none", "law:harbour-data-act"]) { id } }', { nodes: [null, { id: 'law:harbour-data-act' }] }],
  ['an entry of a list that is null', '{ laws(filter: { aliases: { some: { isNull: true } } }) { edges { node { id } } } }', { laws: { edges: [] } }],
  [
    'a node whose type is null',
    '{ law(id: "law:harbour-data-act") { none: dependents(filter: { type: { isNull: true } }) { totalCount } } }',
    { law: { none: { totalCount: 0 } } },
  ],
  ['no ids', '{ nodes(ids: []) { id } }', { nodes: [] }],
  ['an id that tries to be Cypher', `{ law(id: "law:x' OR 1=1 //") { id } }`, { law: null }],
  ['an id of __proto__', '{ law(id: "law:__proto__") { id } }', { law: null }],
] as const;

describe.each(contractEngines())('on $name', (engine) => {
  let graph: ServedGraph;

  beforeAll(async () => {
    graph = await openFixtureGraph(engine);
  });

  afterAll(() => graph.close());

  test.each(REFUSED)('%s is refused before anything is run, and told what is right', async (_, operation, code, message) => {
    graph.forgetStatements();
    const { errors } = await graph.ask(operation);
    const [error] = errors ?? [];
    expect(error?.message).toContain(message);
    expect((error?.originalError as GraphApiError).code).toBe(code);
    expect(graph.statements()).toEqual([]);
  });

  test.each(NOTHING)('%s gives null or nothing, and no error', async (_, operation, data) => {
    const answer = await graph.ask(operation);
    expect(answer.errors).toBeUndefined();
    expect(answer.data).toEqual(data);
  });
});
