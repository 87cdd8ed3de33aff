import { describe, expect, test } from '@jest/globals';
import { FactsCollector } from './collect-facts.js';
import { documentName, makeGraph, type GraphRecipe } from './make-graph.js';
import { graphSize } from './graph-size.js';

function factsOf(recipe: GraphRecipe) {
  const collector = new FactsCollector(documentName(recipe.nodes), graphSize(recipe.nodes).tasks);
  for (const node of makeGraph(recipe)) collector.watch(node);
  return collector.facts();
}

describe('a made-up plan', () => {
  test('is the same in every run, and another one with another seed', () => {
    const [one, again, other] = [2026, 2026, 2027].map((seed) => JSON.stringify([...makeGraph({ nodes: 1_000, seed })]));
    expect(one === again).toBe(true);
    expect(one === other).toBe(false);
  });

  test.each([1_000, 10_000])('has %i nodes and no other number', (nodes) => {
    expect(factsOf({ nodes })).toMatchObject({ nodes });
  });

  test('has hubs: the busiest of 300 regions is in a quarter of all tasks and more', () => {
    const { regions, nodesByLabel, pillars, pathEnds, tasksWithLaws, middleTasks } = factsOf({ nodes: 10_000 });
    expect(nodesByLabel).toMatchObject({ Task: 800, Region: 300 });
    expect(regions[0]?.count).toBeGreaterThan(200);
    expect(Math.min(...pillars.map(({ count }) => count))).toBeGreaterThanOrEqual(50);
    expect(middleTasks[0]?.rank).toBe(400);
    expect([pathEnds.length > 50, tasksWithLaws.length > 100]).toEqual([true, true]);
  });

  test('cannot be of a size that it has no shape for', () => {
    expect(() => graphSize(999)).toThrow(RangeError);
    expect(() => graphSize(1_000_001)).toThrow(RangeError);
  });
});
