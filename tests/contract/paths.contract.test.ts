import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import type { GraphApiError } from '../../src/errors/graph-api-error.js';
import { findPaths } from '../../src/query/reason/paths/find-paths.js';
import { pathGraphOf } from '../../src/query/reason/paths/path-graph.js';
import { openFixtureGraph, type ServedGraph } from '../support/open-fixture-graph.js';
import { shortestPathOf, type Tie } from '../support/shortest-path-of.js';
import { FIXTURE_SEEDS, type HeldRows, rowsOf } from '../support/temporary-seeds.js';
import { contractEngines } from './engines.js';

interface PathsAnswer {
  readonly paths: readonly {
    readonly kind: string;
    readonly nodes: readonly { readonly id: string }[];
    readonly meetsAt: readonly { readonly id: string }[];
  }[];
  readonly missing: readonly string[];
  readonly shortest: number | null;
  readonly hasMore: boolean;
  readonly truncated: boolean;
}

const ENDS = [
  [['region:silver-bay'], ['law:lighthouse-belt-act']],
  [
    ['region:dawn-port', 'region:pine-island'],
    ['law:harbour-data-act', 'industry:cold-chain'],
  ],
  [['industry:shipping', 'industry:shipbuilding'], ['budget:harbour-2030:belt-national']],
  [['pillar:harbour-2030:1'], ['metric:cold-stores', 'cluster:wave']],
] as const;

const REFUSED = [
  ['no start', 'from: [], to: ["law:a"]', 'PATH_ENDS_COUNT', 'paths(from:) has 0 different ids. It takes 1 to 10.'],
  ['too many ends', `from: ["law:a"], to: [${Array.from({ length: 21 }, (_, index) => `"law:l${String(index)}"`).join()}]`, 'PATH_ENDS_COUNT', 'has 21'],
  ['the same thing twice', 'from: ["law:a", "law:b"], to: ["law:b"]', 'PATH_ENDS_SHARED', 'have law:b in common'],
  ['an id of no type', 'from: ["law:a"], to: ["nothing"]', 'ID_MALFORMED', 'paths(to:) is "nothing"'],
  ['a length of nothing', 'from: ["law:a"], to: ["law:b"], maxLength: 0', 'BOUND_OUT_OF_RANGE', 'paths(maxLength:) is 0. It takes 1 to 6.'],
  ['a length over the maximum', 'from: ["law:a"], to: ["law:b"], maxLength: 7', 'BOUND_OUT_OF_RANGE', 'paths(maxLength:) is 7.'],
  ['too many paths', 'from: ["law:a"], to: ["law:b"], first: 21', 'BOUND_OUT_OF_RANGE', 'paths(first:) is 21. It takes 0 to 20.'],
  ['an end to be avoided', 'from: ["law:a"], to: ["law:b"], avoid: ["law:b"]', 'AVOIDS_END', 'paths(avoid:) has law:b'],
  ['no relationship types', 'from: ["law:a"], to: ["law:b"], through: {relationshipTypes: []}', 'TYPES_NOT_APPLICABLE', 'relationshipTypes:}) is [].'],
  ['no node types', 'from: ["law:a"], to: ["law:b"], through: {nodeTypes: []}', 'TYPES_NOT_APPLICABLE', 'nodeTypes:}) is [].'],
] as const;

let rows: HeldRows;

beforeAll(async () => {
  rows = await rowsOf(FIXTURE_SEEDS);
});

const STRUCTURE = ['Document', 'Section', 'Pillar'];

/** What may be walked between these ends in the whole graph. */
function tiesOf(ends: readonly string[], everything: boolean): readonly Tie[] {
  const structure = new Set(rows.nodes.filter(({ label }) => STRUCTURE.includes(label)).map(({ properties }) => String(properties['id'])));
  const isWalked = (id: string) => everything || !structure.has(id) || ends.includes(id);
  const walked = rows.relationships.filter(
    ({ start, end, properties }) => start !== end && (everything || properties['origin'] === 'REPORT') && isWalked(start) && isWalked(end),
  );
  return walked.map(({ start, end, properties }) => ({ start, end, byHeading: properties['stated'] === 'BY_HEADING' }));
}

/** Ends all over the graph, one or two of them at each side: the same in every run. */
function endsAllOver(count: number): readonly (readonly [from: readonly string[], to: readonly string[]])[] {
  const ids = rows.nodes.map(({ properties }) => String(properties['id'])).sort();
  const at = (place: number) => ids[place % ids.length] ?? '';
  return Array.from({ length: count }, (_, turn) => {
    const [first, second, third] = [at(turn * 7), at(turn * 13 + 5), at(turn * 29 + 11)];
    const from = [...new Set(turn % 3 === 0 ? [first, third] : [first])];
    return [from, from.includes(second) ? [at(turn * 7 + 1)] : [second]] as const;
  }).filter(([from, to]) => !to.some((id) => from.includes(id)));
}

/** The paths of the whole graph, found without gathering. */
function pathsOfRows(from: readonly string[], to: readonly string[], maxLength: number): readonly (readonly string[])[] {
  const structure = rows.nodes.filter(({ label }) => ['Document', 'Section', 'Pillar'].includes(label)).map(({ properties }) => String(properties['id']));
  const isWalked = (id: string) => !structure.includes(id) || from.includes(id) || to.includes(id);
  const walked = rows.relationships.filter(({ start, end, properties }) => properties['origin'] === 'REPORT' && isWalked(start) && isWalked(end));
  const relationships = walked.map(({ type, start, end, properties }) => ({
    id: String(properties['id']),
    type,
    start,
    end,
    stated: properties['stated'] === undefined ? null : String(properties['stated']),
    facts: {},
  }));
  return findPaths({ from, to, maxLength, count: 20, maxTried: 1e6 }, pathGraphOf(relationships)).paths;
}

describe.each(contractEngines())('on $name', (engine) => {
  let graph: ServedGraph;

  beforeAll(async () => {
    graph = await openFixtureGraph(engine);
  });

  afterAll(() => graph.close());

  async function pathsBy(given: string): Promise<PathsAnswer> {
    const { data, errors } = await graph.ask(`{ paths(${given}) { shortest hasMore missing truncated paths { kind nodes { id } meetsAt { id } } } }`);
    expect(errors).toBeUndefined();
    return (data as { paths: PathsAnswer }).paths;
  }

  const nodesOf = ({ paths }: PathsAnswer) => paths.map(({ nodes }) => nodes.map(({ id }) => id));

  // A server plans a text for each length.
  const lengths = engine.name === 'embedded' ? [1, 2, 3, 4, 5, 6] : [3, 6];

  test.each(ENDS)('what half the way from both ends gathers gives the paths of the whole graph: %j to %j', async (from, to) => {
    for (const maxLength of lengths) {
      const answer = await pathsBy(`from: ${JSON.stringify(from)}, to: ${JSON.stringify(to)}, maxLength: ${String(maxLength)}, first: 20`);
      expect(nodesOf(answer)).toEqual(pathsOfRows(from, to, maxLength));
      expect(answer.truncated).toBe(false);
    }
  });

  test.each([
    ['what the report says', ''],
    ['all that there is', ', includeStructure: true, includeReference: true'],
  ])('one path over %s is the first of the shortest, wherever its ends are', async (_, walked) => {
    const found: boolean[] = [];
    for (const [from, to] of endsAllOver(60)) {
      const given = `from: ${JSON.stringify(from)}, to: ${JSON.stringify(to)}, first: 1${walked}`;
      const { data } = await graph.ask(`{ paths(${given}) { shortest truncated paths { nodes { id } } } }`);
      const path = shortestPathOf(from, to, tiesOf([...from, ...to], walked !== ''), 4);
      const nodes = path?.map((id) => ({ id }));
      expect({ given, ...(data?.['paths'] as object) }).toEqual({
        given,
        shortest: path ? path.length - 1 : null,
        truncated: false,
        paths: nodes ? [{ nodes }] : [],
      });
      found.push(path !== null);
    }
    expect(found.filter(Boolean).length).toBeGreaterThan(20);
  });

  test('a search that would look at too much says so, and finds nothing wrong', async () => {
    const path = '{ paths(from: ["region:silver-bay"], to: ["law:lighthouse-belt-act"], first: 1) { shortest truncated bounds { name limit } } }';
    expect((await graph.ask(path)).data).toMatchObject({ paths: { shortest: 4, truncated: false, bounds: [] } });
    const { data } = await graph.ask(path, {}, { maxPathSearch: 2 });
    expect(data).toMatchObject({ paths: { shortest: null, truncated: true, bounds: [{ name: 'between', limit: 2 }] } });
  });

  test('a path is walked by one statement, and backwards it is the same path', async () => {
    graph.forgetStatements();
    const there = await pathsBy('from: ["region:silver-bay"], to: ["law:lighthouse-belt-act"], first: 1');
    expect(graph.statements()).toHaveLength(1);
    const back = await pathsBy('to: ["region:silver-bay"], from: ["law:lighthouse-belt-act"], first: 1');
    expect(nodesOf(back).map((nodes) => [...nodes].reverse())).toEqual(nodesOf(there));
    expect(back.paths.map(({ kind }) => kind)).toEqual(there.paths.map(({ kind }) => kind));
  });

  test('what may be walked over narrows the paths, and what is avoided is on none', async () => {
    const ends = 'from: ["region:silver-bay"], to: ["region:dawn-port"], first: 20';
    const tasks = 'from: ["task:harbour-2030:1-1"], to: ["task:harbour-2030:1-2"], maxLength: 2';
    const [any, avoiding, measures, structure, named] = [
      await pathsBy(ends),
      await pathsBy(`${ends}, avoid: ["cluster:lighthouse-belt", "law:not-there"]`),
      await pathsBy(`${ends}, through: {nodeTypes: [MEASURE, TASK], relationshipTypes: [LOCATED_IN, HAS_MEASURE]}`),
      await pathsBy(`${tasks}, includeStructure: true`),
      await pathsBy(`${tasks}, through: {nodeTypes: [PILLAR]}`),
    ];
    const inner = (answer: PathsAnswer) => nodesOf(answer).flatMap((nodes) => nodes.slice(1, -1));
    expect(inner(any)).toContain('cluster:lighthouse-belt');
    expect(inner(avoiding)).not.toContain('cluster:lighthouse-belt');
    expect(inner(measures).length).toBeGreaterThan(0);
    expect(inner(measures).filter((id) => !/^(measure|task):/u.test(id))).toEqual([]);
    expect((await pathsBy(tasks)).shortest).toBeNull();
    expect(structure.paths).toMatchObject([{ kind: 'CONNECTION', meetsAt: [{ id: 'pillar:harbour-2030:1' }] }]);
    expect(named).toEqual(structure);
  });

  test('what only a reference states is walked only where it is asked for', async () => {
    const ends = 'from: ["region:dawn-port"], to: ["region:tide-province"], maxLength: 1';
    expect((await pathsBy(ends)).shortest).toBeNull();
    expect((await pathsBy(`${ends}, includeReference: true`)).shortest).toBe(1);
  });

  test('ids that are not there are named, and nothing is no error', async () => {
    const answer = await pathsBy('from: ["law:not-there", "region:silver-bay"], to: ["law:nor-this"]');
    expect(answer).toEqual({ paths: [], shortest: null, hasMore: false, missing: ['law:not-there', 'law:nor-this'], truncated: false });
    expect(await pathsBy('from: ["region:silver-bay"], to: ["region:dawn-port"], first: 0')).toMatchObject({ paths: [], hasMore: true });
  });

  test.each(REFUSED)('%s is refused before anything is run', async (_, given, code, message) => {
    graph.forgetStatements();
    const { errors } = await graph.ask(`{ paths(${given}) { shortest } }`);
    expect(errors?.[0]?.message).toContain(message);
    expect((errors?.[0]?.originalError as GraphApiError).code).toBe(code);
    expect(graph.statements()).toEqual([]);
  });
});
