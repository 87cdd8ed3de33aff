import type { CompareQuestion } from '../../plan/questions/compare.question.js';
import type { Answer } from '../answer.js';
import { truncationOf } from '../truncation.js';
import type { Subgraph, SubgraphRelationship } from '../subgraph.js';
import { holdersOf } from './holders-of.js';

/** Related node to the statements that relate it, of one compared thing. */
type Related = ReadonlyMap<string, readonly SubgraphRelationship[]>;

function relatedTo(id: string, { sets, nodes, relationships }: Subgraph): Related {
  const holders = holdersOf(id, [...relationships.values()], new Set(sets['below'] ?? []));
  const found = new Map<string, SubgraphRelationship[]>();
  for (const relationship of relationships.values()) {
    const ends = [relationship.start, relationship.end];
    const far = ends.filter((end) => !holders.has(end));
    if (far.length !== 1) continue;
    for (const end of far) if (nodes.has(end)) found.set(end, [...(found.get(end) ?? []), relationship]);
  }
  return found;
}

const idsOf = (statements: readonly SubgraphRelationship[]) => statements.map(({ id }) => id);

/** What each compared thing is related to by the report: what several share, and what only one has; in natural order. */
export function answerCompare({ ids }: CompareQuestion, subgraph: Subgraph): Answer {
  const compared = ids.filter((id) => subgraph.nodes.has(id)).map((id) => ({ id, related: relatedTo(id, subgraph) }));
  const having = (node: string) => compared.filter(({ related }) => related.has(node));
  const order = [...subgraph.nodes.keys()];
  const shared = order.filter((node) => having(node).length > 1);
  return {
    things: compared.map(({ id, related }) => ({
      node: id,
      relatedCount: related.size,
      only: order
        .filter((node) => related.has(node) && having(node).length === 1)
        .map((node) => ({ node, statements: idsOf(related.get(node) ?? []), citations: { relationships: idsOf(related.get(node) ?? []) } })),
    })),
    shared: shared.map((node) => ({
      node,
      byAll: having(node).length === compared.length,
      by: having(node).map(({ id, related }) => ({
        node: id,
        statements: idsOf(related.get(node) ?? []),
        citations: { relationships: idsOf(related.get(node) ?? []) },
      })),
    })),
    missing: ids.filter((id) => !subgraph.nodes.has(id)),
    ...truncationOf(subgraph),
  };
}
