import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { execute, getOperationAST, parse, type DocumentNode, type ExecutionResult, type GraphQLSchema } from 'graphql';
import { buildApiSchema } from '../../src/api/build-api-schema.js';
import { GraphExecutor } from '../../src/api/execute/graph-executor.js';
import { readConfig } from '../../src/config/read-config.js';
import type { CypherStatement, CypherValue, Engine, EngineRecord } from '../../src/engine/engine.js';
import { createRequestContext } from '../../src/query/request-context.js';
import { contractEngines, type ContractEngine } from '../contract/engines.js';
import { loadGraph } from '../support/load-graph.js';
import { anyOperation } from './any-operation.js';

const { limits } = readConfig({});
const quiet = { debug: () => undefined, warn: () => undefined, error: () => undefined };
const IDS = ['task:harbour-2030:1-1', 'region:east-coast', 'law:lighthouse-belt-act', 'measure:harbour-2030:zoning', 'cluster:lighthouse-belt', 'task:none:1'];
const NUMBER = 20_261_126;

type Spoil = (value: CypherValue, seen: number) => CypherValue;

const plain: Spoil = (value) => value;

/** Gives back records in which every so many-th value is another one. */
const spoilEvery =
  (nth: number, by: readonly CypherValue[]): Spoil =>
  (value, seen) =>
    seen % nth === 0 ? (by[(seen / nth) % by.length] ?? null) : value;

/** Remembers what the graph answered, so that both ways of answering have the same records. */
class RememberedRecords {
  readonly #records = new Map<string, Promise<readonly EngineRecord[]>>();

  constructor(private readonly engine: Engine) {}

  read(statement: CypherStatement, spoil: Spoil): Promise<readonly EngineRecord[]> {
    const key = JSON.stringify(statement);
    const records = this.#records.get(key) ?? this.engine.run(statement);
    this.#records.set(key, records);
    return records.then((all) => all.map((record) => spoilValues(record, spoil) as EngineRecord));
  }
}

function spoilValues(record: CypherValue, spoil: Spoil): CypherValue {
  let seen = 0;
  const visit = (value: CypherValue): CypherValue => {
    if (Array.isArray(value)) return (value as readonly CypherValue[]).map(visit);
    if (typeof value === 'object' && value !== null) return Object.fromEntries(Object.entries(value).map(([key, entry]) => [key, visit(entry)]));
    seen += 1;
    return spoil(value, seen);
  };
  return visit(record);
}

let schema: GraphQLSchema;
let executor: GraphExecutor;
let graph: Awaited<ReturnType<typeof loadGraph>>;
let records: RememberedRecords;

beforeAll(async () => {
  schema = await buildApiSchema();
  executor = new GraphExecutor(schema, limits);
  graph = await loadGraph(contractEngines()[0] as ContractEngine, { seedsDir: `${import.meta.dirname}/../fixture/seeds` });
  records = new RememberedRecords(graph.engine);
});

afterAll(() => graph.engine.close());

const contextOf = (spoil: Spoil) => {
  const engine = Object.assign(Object.create(graph.engine), { run: (statement: CypherStatement) => records.read(statement, spoil) }) as Engine;
  return createRequestContext({ engine, graphStates: graph.graphStates, limits, logger: quiet });
};

interface Asked {
  readonly source: string;
  readonly variables?: Readonly<Record<string, unknown>>;
  readonly operationName?: string;
}

const written = ({ data, errors }: ExecutionResult): string => JSON.stringify({ errors: errors?.map((error) => error.toJSON()), data });

const documents = new Map<string, DocumentNode>();

/** As a server has it: a document that comes again is the same one. */
function parsed(source: string): DocumentNode {
  const document = documents.get(source) ?? parse(source);
  documents.set(source, document);
  return document;
}

async function bothWays({ source, variables = {}, operationName }: Asked, spoil: Spoil = plain): Promise<readonly [direct: string, walked: string]> {
  const document = parsed(source);
  const operation = getOperationAST(document, operationName) ?? undefined;
  const direct = await executor.execute({ document, operation, operationName, variables, context: contextOf(spoil) });
  const walked = await execute({ schema, document, variableValues: variables, operationName: operationName ?? null, contextValue: contextOf(spoil) });
  return [written(direct), written(walked)];
}

describe('answers that are written directly are those of graphql-js, byte for byte', () => {
  test('for random operations', async () => {
    await fc.assert(
      fc.asyncProperty(anyOperation(schema, IDS), async (source) => {
        const [direct, walked] = await bothWays({ source });
        expect(direct).toBe(walked);
      }),
      { numRuns: 1000, seed: NUMBER },
    );
  });

  test('for records with nulls and values of other types anywhere in them: the same errors, the same nulls', async () => {
    const spoils = fc.tuple(fc.integer({ min: 1, max: 15 }), fc.shuffledSubarray<CypherValue>([null, 'x', 1.5, true, 3_000_000_000, -1, []], { minLength: 1 }));
    let different = 0;
    await fc.assert(
      fc.asyncProperty(anyOperation(schema, IDS), spoils, async (source, [nth, by]) => {
        const [direct, walked] = await bothWays({ source }, spoilEvery(nth, by));
        expect(direct).toBe(walked);
        if (walked.startsWith('{"errors"')) different += 1;
      }),
      { numRuns: 1000, seed: NUMBER },
    );
    expect(different).toBeGreaterThan(50);
  });

  test.each<Asked>([
    { source: '{ b: law(id: "law:lighthouse-belt-act") { z: name __typename a: id t: __typename } __typename a: laws(first: 1) { totalCount } }' },
    { source: 'query ($id: ID!) { law(id: $id) { id name } }', variables: { id: 'law:lighthouse-belt-act' } },
    { source: 'query ($id: ID!) { law(id: $id) { id name } }', variables: { id: 'region:east-coast' } },
    { source: 'query ($id: ID!) { law(id: $id) { id name } }', variables: { id: 'law:none' } },
    { source: 'query ($id: ID!) { law(id: $id) { id name } }', variables: { id: 7 } },
    { source: 'query ($id: ID!) { law(id: $id) { id name } }', variables: { id: 'law:' } },
    { source: 'query ($id: ID!) { law(id: $id) { id name } }', variables: { id: ['law:a'] } },
    { source: 'query ($id: ID!) { law(id: $id) { id name } }' },
    {
      source: 'query ($id: ID!, $n: Int = 2) { node(id: $id) { id ... on Law { tasks(first: $n) { edges { node { id } } } } } }',
      variables: { id: 'law:lighthouse-belt-act' },
    },
    {
      source: 'query ($id: ID!, $n: Int) { node(id: $id) { id ... on Law { tasks(first: $n) { totalCount } } } }',
      variables: { id: 'law:lighthouse-belt-act', n: null },
    },
    {
      source: 'query ($id: ID!, $n: Int) { node(id: $id) { id ... on Law { tasks(first: $n) { totalCount } } } }',
      variables: { id: 'law:lighthouse-belt-act', n: 1000 },
    },
    {
      source:
        'query ($yes: Boolean!) { law(id: "law:lighthouse-belt-act") { id @skip(if: $yes) ...More @include(if: $yes) } } fragment More on Law { name nameEn }',
      variables: { yes: true },
    },
    {
      source:
        'query ($yes: Boolean!) { law(id: "law:lighthouse-belt-act") { id @skip(if: $yes) ...More @include(if: $yes) } } fragment More on Law { name nameEn }',
      variables: { yes: false },
    },
    {
      source: 'query ($yes: Boolean = true) { law(id: "law:lighthouse-belt-act") { id @skip(if: $yes) name } }',
      variables: { yes: null },
    },
    { source: 'query ($yes: Boolean = true) { law(id: "law:lighthouse-belt-act") @include(if: $yes) { id } __typename }', variables: { yes: null } },
    {
      source: 'query ($yes: Boolean = true) { node(id: "law:lighthouse-belt-act") { id ... on Law { name @skip(if: $yes) } } }',
      variables: { yes: null },
    },
    { source: '{ good: laws(first: 1) { totalCount } bad: law(id: "task:x:1") { id } worse: laws(first: 1000) { totalCount } }' },
    { source: '{ meta { engine } law(id: "law:lighthouse-belt-act") { id } __type(name: "Law") { name } }' },
    { source: '{ law(id: "law:lighthouse-belt-act") { __proto__: name constructor: id } }' },
    { source: '{ __proto__: law(id: "law:lighthouse-belt-act") { id } }' },
    { source: 'query A { law(id: "law:lighthouse-belt-act") { id } } query B { laws(first: 1) { totalCount } }', operationName: 'B' },
    { source: 'query A { law(id: "law:lighthouse-belt-act") { id } } query B { laws(first: 1) { totalCount } }' },
    { source: '{ __typename }' },
  ])('for $source with $variables', async (asked) => {
    const [direct, walked] = await bothWays(asked);
    expect(direct).toBe(walked);
  });

  test('for one operation with other ids and other values, each time anew', async () => {
    const source = 'query ($id: ID!, $n: Int) { node(id: $id) { id ... on Entity { name } related(first: $n) { totalCount edges { node { id } } } } }';
    for (const id of [...IDS, ...IDS].reverse()) {
      for (const n of [1, 3, undefined]) {
        const [direct, walked] = await bothWays({ source, variables: { id, ...(n === undefined ? {} : { n }) } });
        expect(direct).toBe(walked);
      }
    }
    expect(executor.caches[0]?.hits).toBeGreaterThan(20);
  });
});
