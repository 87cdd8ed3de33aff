import type { SubgraphRelationship } from '../subgraph.js';

/** A thing and everything below it in its tree, of the nodes that were gathered as lying below. */
export function holdersOf(id: string, relationships: readonly SubgraphRelationship[], below: ReadonlySet<string>): ReadonlySet<string> {
  const holders = new Set([id]);
  for (const holder of holders) {
    for (const { start, end, type } of relationships) {
      if (start === holder && below.has(end) && type.startsWith('HAS_')) holders.add(end);
    }
  }
  return holders;
}
