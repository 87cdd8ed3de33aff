import type { Answer } from '../answer.js';
import type { Subgraph, SubgraphRelationship } from '../subgraph.js';
import type { TracedImpact } from './trace-impact.js';

const FIGURES = ['Budget', 'Observation'];

/** What is printed to happen before what is assumed or stands still, and does not wait: by an order of steps, a dependence or a date. */
export function earlierOf({ fallen, spared }: TracedImpact, { nodes, relationships }: Pick<Subgraph, 'nodes' | 'relationships'>): readonly Answer[] {
  const isStep = (id: string) => nodes.has(id) && !FIGURES.includes(nodes.get(id)?.label ?? '');
  const waits = (id: string) => fallen.has(id) && fallen.get(id)?.how !== 'POSSIBLE';
  const precedes = ({ type, start, end }: SubgraphRelationship) => type === 'PRECEDES' && isStep(start) && !fallen.has(start) && waits(end);
  const found = [
    ...[...relationships.values()].filter(precedes).map(({ id, start }) => ({ node: start, statement: id })),
    ...spared
      .filter(({ how }) => how !== 'POSSIBLE')
      .flatMap(({ id, chain }) => chain.slice(-1).map(({ statement }) => ({ node: id, statement: statement.id }))),
  ];
  const inOrder = [...nodes.keys()].filter((id) => found.some(({ node }) => node === id));
  return inOrder.map((node) => {
    const statements = [...new Set(found.filter((each) => each.node === node).map(({ statement }) => statement))].sort();
    return { node, statements, citations: { relationships: statements } };
  });
}
