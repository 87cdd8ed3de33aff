import type { SubgraphRelationship } from '../../src/query/reason/subgraph.js';

/** A relationship for tests: printed on line 1 of one document unless said otherwise. */
export function aRelationship(
  start: string,
  end: string,
  { type = 'TARGETS', stated = 'PRINTED', line = 1, role = '' }: { type?: string; stated?: string | null; line?: number; role?: string } = {},
): SubgraphRelationship {
  const facts = { citationDocuments: ['document:a'], lineStarts: [line], lineEnds: [line] };
  return { id: `${start}|${type}|${end}|${role}`, type, start, end, stated, facts };
}
