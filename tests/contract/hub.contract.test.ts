import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { aLargePlan } from '../support/a-large-plan.js';
import { openGraph, type ServedGraph } from '../support/open-fixture-graph.js';
import { removeTemporarySeeds, temporarySeeds } from '../support/temporary-seeds.js';
import { contractEngines } from './engines.js';

// Every budget is part of the first, which so has as many relationships: on one engine more than a neighbourhood takes in, on the other fewer.
const BUDGETS: Readonly<Record<string, number>> = { embedded: 6001, neo4j: 2001 };
const LOADING = 120_000;

const budget = (index: number) => `budget:large-2030:b-${String(index)}`;

describe.each(contractEngines())('a hub, on $name', (engine) => {
  const budgets = BUDGETS[engine.name] ?? 0;
  let graph: ServedGraph;

  beforeAll(async () => {
    graph = await openGraph(engine, { seedsDir: await temporarySeeds(aLargePlan({ budgets })) });
  }, LOADING);

  afterAll(async () => {
    await graph.close();
    await removeTemporarySeeds();
  }, LOADING);

  async function ask<Answer>(operation: string): Promise<Answer> {
    const { data, errors } = await graph.ask(operation);
    expect(errors).toBeUndefined();
    return data as Answer;
  }

  test('in the middle of a path is passed, and the answer says what was cut', async () => {
    const { paths } = await ask<{ paths: object }>(
      `{ paths(from: ["${budget(1)}"], to: ["${budget(budgets - 1)}"], maxLength: 6) { shortest truncated bounds { name limit } paths { nodes { id } meetsAt { id } } } }`,
    );
    expect(JSON.parse(JSON.stringify(paths))).toMatchObject({
      shortest: 2,
      truncated: true,
      bounds: expect.arrayContaining([{ name: 'from_2', limit: 1000 }]) as unknown,
      paths: [{ nodes: [{ id: budget(1) }, { id: budget(0) }, { id: budget(budgets - 1) }], meetsAt: [{ id: budget(0) }] }],
    });
  });

  test('in the middle of the only path that is asked for is met from both sides, with nothing cut', async () => {
    const [start, end] = [budget(1), budget(budgets - 1)];
    const { paths } = await ask<{ paths: object }>(`{ paths(from: ["${start}"], to: ["${end}"], first: 1) { truncated paths { nodes { id } } } }`);
    expect(JSON.parse(JSON.stringify(paths))).toEqual({ truncated: false, paths: [{ nodes: [{ id: start }, { id: budget(0) }, { id: end }] }] });
  });

  test.each([
    ['start', 0, 'last'],
    ['end', 'last', 0],
  ] as const)('at the %s of a path loses no path that the other end sees', async (_, from, to) => {
    const [start, end] = [from, to].map((index) => budget(index === 'last' ? budgets - 1 : index));
    const { paths } = await ask<{ paths: object }>(`{ paths(from: ["${start ?? ''}"], to: ["${end ?? ''}"]) { shortest paths { nodes { id } } } }`);
    expect(JSON.parse(JSON.stringify(paths))).toEqual({ shortest: 1, paths: [{ nodes: [{ id: start }, { id: end }] }] });
  });

  test('at the centre of a neighbourhood gives the nodes asked for, and says what was cut', async () => {
    const { neighbourhood } = await ask<{ neighbourhood: { nodes: unknown[]; truncated: boolean } }>(
      `{ neighbourhood(id: "${budget(0)}", depth: 3, first: 200) { truncated nodes { key } } }`,
    );
    expect(neighbourhood.nodes).toHaveLength(201);
    expect(neighbourhood.truncated).toBe(budgets > 5000);
  });
});
