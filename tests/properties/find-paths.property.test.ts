import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { findPaths } from '../../src/query/reason/paths/find-paths.js';
import { pathGraphOf, type PathGraph } from '../../src/query/reason/paths/path-graph.js';
import { aRelationship } from '../support/a-relationship.js';

const NODES = ['a', 'b', 'c', 'd', 'e', 'f', 'g'];
const node = fc.constantFrom(...NODES);
const edge = fc.record({ start: node, end: node, type: fc.constantFrom('TARGETS', 'LINKS'), stated: fc.constantFrom('PRINTED', 'BY_HEADING', null) });
const graph = fc
  .uniqueArray(edge, { maxLength: 24, selector: ({ start, end, type }) => `${start} ${type} ${end}` })
  .map((edges) => pathGraphOf(edges.map(({ start, end, ...facts }) => aRelationship(start, end, facts))));
// Two sets that have nothing in common: a shuffle of the nodes, cut twice.
const ends = fc.tuple(fc.shuffledSubarray(NODES, { minLength: 2 }), fc.nat(3), fc.nat(3)).map(([nodes, one, other]) => {
  const cut = Math.min(1 + one, nodes.length - 1);
  return { from: nodes.slice(0, cut), to: nodes.slice(cut, cut + 1 + other) };
});

interface TriedPath {
  readonly nodes: readonly string[];
  readonly byHeading: number;
}

/** Every path, by trying every step. */
function allPaths(steps: PathGraph, { from, to }: { from: readonly string[]; to: readonly string[] }, maxLength: number): readonly TriedPath[] {
  const goOn = ({ nodes, byHeading }: TriedPath): readonly TriedPath[] => {
    const last = nodes[nodes.length - 1] ?? '';
    if (to.includes(last)) return [{ nodes, byHeading }];
    if (nodes.length > maxLength) return [];
    const next = (steps.get(last) ?? []).filter((step) => !nodes.includes(step.to) && !from.includes(step.to));
    return next.flatMap((step) => goOn({ nodes: [...nodes, step.to], byHeading: byHeading + step.byHeading }));
  };
  return from.flatMap((start) => goOn({ nodes: [start], byHeading: 0 }));
}

function inOrder(one: TriedPath, other: TriedPath): number {
  return one.nodes.length - other.nodes.length || one.byHeading - other.byHeading || (one.nodes.join() < other.nodes.join() ? -1 : 1);
}

describe('paths in any graph', () => {
  test('are all that there are, in their order', () => {
    fc.assert(
      fc.property(graph, ends, fc.integer({ min: 1, max: 6 }), fc.integer({ min: 1, max: 30 }), (steps, search, maxLength, count) => {
        const expected = [...allPaths(steps, search, maxLength)].sort(inOrder).map(({ nodes }) => nodes);
        const { paths, stopped } = findPaths({ ...search, maxLength, count, maxTried: 1e6 }, steps);
        expect(stopped).toBe(false);
        expect(paths).toEqual(expected.slice(0, count));
      }),
      { numRuns: 500 },
    );
  });

  test('are the beginning of the same list where the search stops early', () => {
    fc.assert(
      fc.property(graph, ends, fc.integer({ min: 1, max: 40 }), (steps, search, maxTried) => {
        const all = findPaths({ ...search, maxLength: 6, count: 1000, maxTried: 1e6 }, steps).paths;
        const { paths, stopped } = findPaths({ ...search, maxLength: 6, count: 1000, maxTried }, steps);
        expect(paths).toEqual(all.slice(0, paths.length));
        expect(stopped || paths.length === all.length).toBe(true);
      }),
    );
  });
});
