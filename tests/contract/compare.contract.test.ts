import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import type { GraphApiError } from '../../src/errors/graph-api-error.js';
import { openFixtureGraph, type ServedGraph } from '../support/open-fixture-graph.js';
import { contractEngines } from './engines.js';

const REFUSED = [
  ['one thing twice', '["law:a", "law:a"]', 'COMPARE_COUNT', 'compare(ids:) has 1 different ids. It takes 2 to 5.'],
  ['nothing', '[]', 'COMPARE_COUNT', 'has 0 different ids'],
  ['six things', '["law:a", "law:b", "law:c", "law:d", "law:e", "law:f"]', 'COMPARE_COUNT', 'has 6 different ids'],
  ['things of two kinds', '["law:a", "region:b"]', 'ID_OF_OTHER_TYPE', 'compare(ids:) is "region:b", the id of a Region.'],
  ['an id of no type', '["nothing", "law:a"]', 'ID_MALFORMED', 'compare(ids:) is "nothing"'],
] as const;

const SIDE_BY_SIDE =
  '{ things { node { id } only { node { id } } } shared { node { id } by { node { id } } } between { one { id } other { id } statements { type } } missing }';

describe.each(contractEngines())('on $name', (engine) => {
  let graph: ServedGraph;

  beforeAll(async () => {
    graph = await openFixtureGraph(engine);
  });

  afterAll(() => graph.close());

  async function compare(ids: string): Promise<unknown> {
    const { data, errors } = await graph.ask(`{ compare(ids: ${ids}) ${SIDE_BY_SIDE} }`);
    expect(errors).toBeUndefined();
    return JSON.parse(JSON.stringify((data as { compare: unknown }).compare));
  }

  test('things are side by side by one statement, whichever comes first', async () => {
    graph.forgetStatements();
    const one = await compare('["measure:harbour-2030:hydrogen-pier", "measure:harbour-2030:crane-and-ship"]');
    expect(graph.statements()).toHaveLength(1);
    const other = (await compare('["measure:harbour-2030:crane-and-ship", "measure:harbour-2030:hydrogen-pier"]')) as { things: unknown[] };
    expect({ ...other, things: [...other.things].reverse() }).toMatchObject({ things: (one as typeof other).things });
  });

  test('what ties two of them is neither shared nor of one alone', async () => {
    const answer = await compare('["measure:harbour-2030:hydrogen-pier", "measure:harbour-2030:crane-and-ship", "measure:harbour-2030:none"]');
    expect(answer).toMatchObject({
      between: [
        {
          one: { id: 'measure:harbour-2030:hydrogen-pier' },
          other: { id: 'measure:harbour-2030:crane-and-ship' },
          statements: [{ type: 'LOOKS_LIKE' }],
        },
      ],
      missing: ['measure:harbour-2030:none'],
    });
    const { things, shared } = answer as { things: { only: { node: { id: string } }[] }[]; shared: { node: { id: string } }[] };
    const related = [...shared, ...things.flatMap(({ only }) => only)].map(({ node }) => node.id);
    expect(related.length).toBeGreaterThan(0);
    expect(related).not.toContain('measure:harbour-2030:crane-and-ship');
  });

  test.each(REFUSED)('%s is refused before anything is run', async (_, ids, code, message) => {
    graph.forgetStatements();
    const { errors } = await graph.ask(`{ compare(ids: ${ids}) { missing } }`);
    expect(errors?.[0]?.message).toContain(message);
    expect((errors?.[0]?.originalError as GraphApiError).code).toBe(code);
    expect(graph.statements()).toEqual([]);
  });
});
