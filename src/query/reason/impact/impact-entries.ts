import { generationFree } from '../../../model/stored-form/sort-key.js';
import type { ImpactQuestion } from '../../plan/questions/impact.question.js';
import type { Adjacency } from '../adjacency.js';
import type { Answer } from '../answer.js';
import type { PagedEntry } from '../page-of.js';
import type { Subgraph, SubgraphNode } from '../subgraph.js';
import { endOf } from './ends-of.js';
import { rankOf, type ChainHop, type Fallen } from './fallen.js';

function timingOf(id: string, until: string | null, adjacency: Adjacency, subgraph: Pick<Subgraph, 'nodes'>): string | null {
  if (until === null) return null;
  const end = endOf(id, adjacency, subgraph);
  if (end === null) return 'UNKNOWN';
  return end < until ? 'OVERTAKEN' : 'LATER';
}

const hopAnswer = ({ statement, from, to }: ChainHop): Answer => ({
  from,
  to,
  statement: statement.id,
  direction: statement.start === from ? 'ALONG' : 'AGAINST',
  citations: { relationships: [statement.id] },
});

function entryOf({ id, label, sortKey }: SubgraphNode, { how, reason, chain }: Fallen, timing: string | null): PagedEntry {
  return {
    node: id,
    nodeType: label,
    how,
    reason,
    timing,
    chain: chain.map(hopAnswer),
    citations: { relationships: chain.map(({ statement }) => statement.id) },
    position: `0 ${String(rankOf(how))} ${generationFree(sortKey)}`,
  };
}

/** What stands still as entries of the answer: the surest first, then in natural order. */
export function impactEntries(
  { until }: Pick<ImpactQuestion, 'until'>,
  fallen: ReadonlyMap<string, Fallen>,
  adjacency: Adjacency,
  subgraph: Pick<Subgraph, 'nodes'>,
): readonly PagedEntry[] {
  return [...subgraph.nodes.values()].flatMap((node) => {
    const one = fallen.get(node.id);
    return one && one.chain.length > 0 ? [entryOf(node, one, timingOf(node.id, until, adjacency, subgraph))] : [];
  });
}
