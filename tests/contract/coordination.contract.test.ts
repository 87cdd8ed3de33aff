import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { GraphApiError } from '../../src/errors/graph-api-error.js';
import { aCanalPlan } from '../support/a-canal-plan.js';
import { openGraph, type ServedGraph } from '../support/open-fixture-graph.js';
import { removeTemporarySeeds, temporarySeeds } from '../support/temporary-seeds.js';
import { contractEngines } from './engines.js';

interface Side {
  readonly node: { readonly id: string };
  readonly through: readonly { readonly id: string }[];
}

interface Meeting {
  readonly parties: readonly { readonly id: string }[];
  readonly sharedCount: number;
  readonly printedCount: number;
  readonly shared: readonly { readonly node: { readonly id: string }; readonly by: readonly Side[] }[];
}

const ASKED = 'meetings { totalCount edges { node { parties { id } sharedCount printedCount shared { node { id } by { node { id } through { id } } } } } }';
const short = (id: string) => id.slice(id.lastIndexOf(':') + 1);

describe.each(contractEngines())('on $name', (engine) => {
  let graph: ServedGraph;

  beforeAll(async () => {
    graph = await openGraph(engine, { seedsDir: await temporarySeeds(aCanalPlan()) });
  });

  afterAll(async () => {
    await graph.close();
    await removeTemporarySeeds();
  });

  async function meetings(given: string): Promise<readonly Meeting[]> {
    const { data, errors } = await graph.ask(`{ coordination${given} { ${ASKED} } }`);
    expect(errors).toBeUndefined();
    const { coordination } = JSON.parse(JSON.stringify(data)) as { coordination: { meetings: { edges: { node: Meeting }[] } } };
    return coordination.meetings.edges.map(({ node }) => node);
  }

  const told = (all: readonly Meeting[]) =>
    all.map(({ parties, shared }) => [...parties.map(({ id }) => short(id)), ...shared.map(({ node }) => short(node.id))].join(' '));

  test('tasks of different pillars meet on the same things, and a pillar without tasks by its own measures; examples bring nobody together', async () => {
    expect(told(await meetings(''))).toEqual(['1-1 2-1 canal-boats canal-shovels', '3 1-1 canal-boats', '3 2-1 canal-boats']);
  });

  test('only what is asked for meets', async () => {
    expect(told(await meetings('(pillar: "pillar:canal-2030:3")'))).toEqual(['3 1-1 canal-boats', '3 2-1 canal-boats']);
    expect(told(await meetings('(task: "task:canal-2030:1-1", thing: "industry:canal-boats")'))).toEqual(['3 1-1 canal-boats', '1-1 2-1 canal-boats']);
    expect(told(await meetings('(on: [THEME])'))).toEqual(['1-1 2-1 canal-shovels']);
    expect(told(await meetings('(thing: "industry:no-such")'))).toEqual([]);
  });

  test('the greater thing counts only with `broader`, and says through which part', async () => {
    const through = (all: readonly Meeting[]) =>
      all.flatMap(({ shared }) => shared.flatMap(({ by }) => by.flatMap((side) => side.through.map(({ id }) => id))));
    expect(through(await meetings('(thing: "industry:canal-boats")'))).toEqual([]);
    expect(through(await meetings('(thing: "industry:canal-boats", broader: true, task: "task:canal-2030:2-1")'))).toEqual([
      'industry:canal-barges',
      'industry:canal-barges',
    ]);
  });

  test('organisations meet on what one measure says of both them and the thing; generic actors do not', async () => {
    expect(told(await meetings('(between: ORGANISATIONS)'))).toEqual(['canal-guild canal-office canal-boats canal-shovels']);
    expect(told(await meetings('(between: ORGANISATIONS, organisation: "organisation:canal-towns")'))).toEqual([]);
    expect(told(await meetings('(between: ORGANISATIONS, task: "task:canal-2030:1-1")'))).toEqual([]);
  });

  test('each thing has all who meet on it', async () => {
    const { data } = await graph.ask(
      '{ coordination { things { edges { node { id } partyCount parties { node { id } statements { type } citations { lineStart } } } } } }',
    );
    const { coordination } = JSON.parse(JSON.stringify(data)) as { coordination: { things: { edges: { node: { id: string }; parties: Side[] }[] } } };
    expect(coordination.things.edges.map(({ node, parties }) => [node.id, parties.map((side) => short(side.node.id))])).toEqual([
      ['industry:canal-boats', ['3', '1-1', '2-1']],
      ['theme:canal-shovels', ['1-1', '2-1']],
    ]);
  });

  test.each([
    ['TYPES_NOT_APPLICABLE', '(on: [])'],
    ['TYPES_NOT_APPLICABLE', '(on: [NATIONAL_AGENDA])', 'coordination(on:) is [NATIONAL_AGENDA]. It takes one or more of INDUSTRY, THEME, '],
    ['TYPES_NOT_APPLICABLE', '(thing: "task:canal-2030:1-1")', 'coordination(thing:) is "task:canal-2030:1-1", a TASK. It takes the id of one of INDUSTRY, '],
    ['TYPES_NOT_APPLICABLE', '(on: [LAW], thing: "industry:canal-boats")', 'coordination(on:) is [LAW], without the INDUSTRY that `thing` names. '],
    ['COORDINATION_CONFLICT', '(organisation: "organisation:canal-office")'],
    ['ID_OF_OTHER_TYPE', '(task: "pillar:canal-2030:1")'],
    ['ID_MALFORMED', '(thing: "__proto__")'],
  ])('%s is what coordination%s gets', async (code, given, told = '') => {
    const { errors } = await graph.ask(`{ coordination${given} { truncated } }`);
    expect(errors?.[0]?.originalError instanceof GraphApiError ? errors[0].originalError.code : null).toBe(code);
    expect(errors?.[0]?.message).toContain(told);
  });
});
