import { setTimeout as pause } from 'node:timers/promises';
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { graphql } from 'graphql';
import { buildApiSchema } from '../../src/api/build-api-schema.js';
import { readConfig } from '../../src/config/read-config.js';
import type { CoalescingFacts, CypherStatement, CypherValue, Engine, RunOptions } from '../../src/engine/engine.js';
import { openEngine } from '../../src/engine/open-engine.js';
import { GraphStateReader } from '../../src/query/graph-state/graph-state-reader.js';
import { createRequestContext } from '../../src/query/request-context.js';
import { openFixtureGraph, type ServedGraph } from '../support/open-fixture-graph.js';
import { contractEngines } from './engines.js';

const { limits } = readConfig({});
const quiet = { debug: () => undefined, warn: () => undefined, error: () => undefined };
const AT_ONCE = 32;

type Variables = Readonly<Record<string, CypherValue>>;

/** Operations, and what is asked of each at once. */
const OPERATIONS: readonly (readonly [operation: string, variables: readonly Variables[]])[] = [
  [
    'query ($id: ID!) { task(id: $id) { name measures { edges { node { name regions { edges { node { name } } } } } } laws { totalCount } } }',
    ['1-1', '1-2', '2-1', 'none'].map((number) => ({ id: `task:harbour-2030:${number}` })),
  ],
  [
    'query ($first: Int!, $text: String!) { measures(first: $first, filter: { name: { contains: $text } }) { totalCount edges { cursor node { id } } pageInfo { hasNextPage } } }',
    [1, 2, 3].flatMap((first) => ['항', '등대', 'none'].map((text) => ({ first, text }))),
  ],
  [
    'query ($query: String!) { search(query: $query, first: 3) { totalCount edges { node { id } } } }',
    ['항만', '등대', 'harbour', 'zz'].map((query) => ({ query })),
  ],
  [
    'query ($from: ID!) { paths(from: [$from], to: ["law:lighthouse-belt-act"], first: 2) { paths { nodes { id } } } }',
    ['region:east-coast', 'cluster:lighthouse-belt', 'region:none'].map((from) => ({ from })),
  ],
];

const DIVIDED: CypherStatement = { text: 'UNWIND [$by] AS by RETURN [100 / by, $name] AS answer', parameters: { by: 1, name: '' }, coalesces: true };
const COUNTED: CypherStatement = { text: 'UNWIND range(1, $times) AS n RETURN [count(n % 7)] AS answer', parameters: { times: 1 }, coalesces: true };
const RANDOM: CypherStatement = { text: 'RETURN [rand(), $n] AS answer', parameters: { n: 1 }, coalesces: true };
/** Outlives every deadline below. */
const ENDLESS = 4_000_000_000;

const withValues = (statement: CypherStatement, parameters: Variables): CypherStatement => ({
  ...statement,
  parameters: { ...statement.parameters, ...parameters },
});
const factsOf = (engine: Engine): CoalescingFacts => engine.facts().coalescing ?? { sent: 0, groups: 0, members: 0, alone: 0, texts: 0, refusedTexts: 0 };
const codeOf = (reason: unknown) => (reason as { readonly code: string }).code;

/** What went as others did, and not by itself. */
const groupedOf = (engine: Engine) => ({ groups: factsOf(engine).groups, members: factsOf(engine).members });

/** Asks three at once, until one more text is known to be one that may go together, or may not. */
async function askUntil(outcome: 'texts' | 'refusedTexts', engine: Engine, ask: () => Promise<unknown>): Promise<void> {
  const before = factsOf(engine)[outcome];
  for (let turn = 0; turn < 200 && factsOf(engine)[outcome] === before; turn += 1) {
    await Promise.all([ask(), ask(), ask()]);
    await pause(20);
  }
  expect(factsOf(engine)[outcome]).toBeGreaterThan(before);
}

describe('reads of one text that wait at the same time', () => {
  let graph: ServedGraph;
  let together: Engine;
  let apart: Engine;

  beforeAll(async () => {
    const contract = contractEngines().find(({ name }) => name === 'neo4j');
    if (!contract) throw new Error('There is no Neo4j.');
    graph = await openFixtureGraph(contract);
    together = await openEngine({ ...contract.config, engineDeadline: 20_000 });
    apart = await openEngine({ ...contract.config, engineDeadline: 20_000, coalesce: false });
  });
  afterAll(async () => {
    await Promise.all([together.close(), apart.close(), graph.close()]);
  });

  /** Runs the statement with each of the values, all at once; each with its records or the code of its error. */
  async function outcomes(statement: CypherStatement, calls: readonly (readonly [Variables, RunOptions?])[]): Promise<readonly unknown[]> {
    const settled = await Promise.allSettled(calls.map(([values, options]) => together.run(withValues(statement, values), options)));
    return settled.map((call) => (call.status === 'fulfilled' ? call.value[0]?.['answer'] : codeOf(call.reason)));
  }

  test('go as a few statements, and are answered as they are alone, byte for byte', async () => {
    const schema = await buildApiSchema();
    const asker = (engine: Engine) => {
      const graphStates = new GraphStateReader(engine);
      return async (source: string, variableValues: Variables) =>
        JSON.stringify(await graphql({ schema, source, variableValues, contextValue: createRequestContext({ engine, graphStates, limits, logger: quiet }) }));
    };
    const [askTogether, askApart] = [asker(together), asker(apart)];
    for (const [operation, variables] of OPERATIONS) {
      const wanted: string[] = [];
      for (const values of variables) wanted.push(await askApart(operation, values));
      expect(wanted.join('')).not.toContain('"errors"');
      await askUntil('texts', together, () => askTogether(operation, variables[0] ?? {}));
      const answers = await Promise.all(Array.from({ length: AT_ONCE }, (_, index) => askTogether(operation, variables[index % variables.length] ?? {})));
      expect(answers).toEqual(answers.map((_, index) => wanted[index % wanted.length]));
    }
    // Long reads are kept apart, and on a busy machine all may seem long for a while.
    const [operation = '', [values = {}] = []] = OPERATIONS[0] ?? [];
    for (let round = 0; round < 100 && factsOf(together).members <= factsOf(together).groups + factsOf(together).alone; round += 1) {
      await Promise.all(Array.from({ length: AT_ONCE }, () => askTogether(operation, values)));
    }
    const { groups, members, alone } = factsOf(together);
    expect(groups).toBeGreaterThan(0);
    // Statements that were spared.
    expect(members - groups - alone).toBeGreaterThan(0);
    expect(factsOf(together).refusedTexts).toBe(0);
    expect(apart.facts().coalescing).toBeNull();
  }, 60_000);

  test('go alone while there is one of them, in the text that is known', async () => {
    await askUntil('texts', together, () => together.run(DIVIDED));
    const before = groupedOf(together);
    for (let by = 1; by <= 5; by += 1) expect(await together.run(withValues(DIVIDED, { by }))).toEqual([{ answer: [Math.trunc(100 / by), ''] }]);
    expect(groupedOf(together)).toEqual(before);
  });

  test('are answered each for itself where one of them fails', async () => {
    const calls = Array.from({ length: 20 }, (_, index) => [{ by: (index + 11) % 20, name: `${index}` }] as const);
    const answers = await outcomes(DIVIDED, calls);
    expect(answers).toEqual(calls.map(([{ by, name }]) => (by === 0 ? 'STATEMENT_REFUSED' : [Math.trunc(100 / by), name])));
  });

  test('keep each its own deadline and its own client where one of them takes long', async () => {
    await askUntil('texts', together, () => together.run(COUNTED));
    const client = new AbortController();
    const calls = Array.from({ length: 20 }, (_, index) => {
      if (index === 7) return [{ times: ENDLESS }, { deadline: 700 }] as const;
      if (index === 8) return [{ times: ENDLESS }, { signal: client.signal }] as const;
      return [{ times: index }] as const;
    });
    setTimeout(() => client.abort(), 30);
    const answers = await outcomes(COUNTED, calls);
    expect(answers).toEqual(calls.map(([{ times }]) => (times === ENDLESS ? 'ENGINE_TIMEOUT' : [times])));
  });

  test('never go together where they were not answered the same', async () => {
    await askUntil('refusedTexts', together, () => together.run(RANDOM));
    const before = groupedOf(together);
    await Promise.all(Array.from({ length: AT_ONCE }, () => together.run(RANDOM)));
    expect(groupedOf(together)).toEqual(before);
  });
});
