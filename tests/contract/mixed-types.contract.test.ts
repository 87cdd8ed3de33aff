import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { openFixtureGraph, type ServedGraph } from '../support/open-fixture-graph.js';
import { contractEngines } from './engines.js';

interface NodesOfAnyType {
  readonly edges: readonly { readonly node: { readonly __typename: string; readonly id: string } }[];
}

const NODES = '{ edges { node { __typename id } } }';

describe.each(contractEngines())('on $name', (engine) => {
  let graph: ServedGraph;

  beforeAll(async () => {
    graph = await openFixtureGraph(engine);
  });

  afterAll(() => graph.close());

  async function ask<Answer>(operation: string): Promise<Answer> {
    const { data, errors } = await graph.ask(operation);
    expect(errors).toBeUndefined();
    return data as Answer;
  }

  const idsOf = ({ edges }: NodesOfAnyType) => edges.map(({ node }) => node.id).sort();

  test('what is related to a thing is what its fields of one type give together, each once, under its own type', async () => {
    const { law } = await ask<{ law: Record<string, NodesOfAnyType> }>(`{
      law(id: "law:lighthouse-belt-act") {
        related ${NODES} measures ${NODES} instruments ${NODES} replaces ${NODES} replacedBy ${NODES} milestones ${NODES} findings ${NODES}
      }
    }`);
    const { related, ...ofOneType } = law;
    expect(idsOf(related ?? { edges: [] })).toEqual([...new Set(Object.values(ofOneType).flatMap(idsOf))].sort());
    for (const { node } of related?.edges ?? []) expect(node.id.startsWith(`${node.__typename.toLowerCase()}:`)).toBe(true);
  });

  test('what contains a thing is related to it only where the type is named', async () => {
    const { task } = await ask<{ task: Record<string, NodesOfAnyType> }>(`{
      task(id: "task:harbour-2030:1-1") {
        plain: related(nodeTypes: [PILLAR], scope: DIRECT) ${NODES}
        named: related(nodeTypes: [PILLAR], scope: DIRECT, types: [HAS_TASK]) ${NODES}
      }
    }`);
    expect(Object.values(task).map(idsOf)).toEqual([[], ['pillar:harbour-2030:1']]);
  });

  test('what only a reference source relates is left out unless asked for, and a thing is never related to itself', async () => {
    const { region, wide } = await ask<{ region: Record<string, NodesOfAnyType>; wide: { related: NodesOfAnyType } }>(`{
      region(id: "region:dawn-port") { printed: related(nodeTypes: [REGION]) ${NODES} all: related(nodeTypes: [REGION], includeReference: true) ${NODES} }
      wide: region(id: "region:east-coast") { related(nodeTypes: [REGION], scope: WITHIN, includeReference: true) ${NODES} }
    }`);
    expect(Object.values(region).map(idsOf)).toEqual([[], ['region:tide-province']]);
    expect(idsOf(wide.related)).toEqual(['region:dawn-port', 'region:north-harbour', 'region:silver-bay', 'region:tide-province']);
  });

  test('several node types are one list, in the order of its page, and a type that is not there leaves it empty', async () => {
    const { finding, law } = await ask<{ finding: Record<string, NodesOfAnyType>; law: { related: NodesOfAnyType & { totalCount: number } } }>(`{
      finding(id: "finding:harbour-2030:tide-line") { all: about ${NODES} some: about(nodeTypes: [REGION, PROGRAMME]) ${NODES} }
      law(id: "law:lighthouse-belt-act") { related(nodeTypes: [COUNTRY]) { totalCount edges { node { __typename id } } } }
    }`);
    const kept = finding['all']?.edges.filter(({ node }) => ['Region', 'Programme'].includes(node.__typename));
    expect(finding['some']?.edges).toEqual(kept);
    expect(law.related).toEqual({ totalCount: 0, edges: [] });
  });

  test('a fragment on Citable reads the lines of nodes, edges and statements alike', async () => {
    const lines = '...Lines';
    const { law } = await ask<{ law: Record<string, unknown> }>(`
      { law(id: "law:harbour-data-act") { ${lines} dependents { edges { ${lines} node { ${lines} } statements { ${lines} } } } related(first: 1) { edges { ${lines} node { ${lines} } statements { ${lines} } } } } }
      fragment Lines on Citable { citations { lineStart } }
    `);
    const cited = { citations: [{ lineStart: 37 }] };
    expect(JSON.parse(JSON.stringify(law))).toMatchObject({ ...cited, related: { edges: [{ ...cited, node: cited, statements: [cited] }] } });
  });

  test('no node types at all are refused', async () => {
    const { errors } = await graph.ask('{ law(id: "law:harbour-data-act") { related(nodeTypes: []) { totalCount } } }');
    expect(errors?.[0]?.message).toContain('Law.related(nodeTypes:) is []. It takes one or more node types.');
  });
});
