import { totalNodes, totalRelationships } from '../../model/stored-form/graph-pointer.js';
import type { GraphRows } from './graph-rows.js';

/** What a graph holds, in a few lines. */
export function printGraphRows({ generation, facts }: GraphRows): string {
  const titles = facts.documents.map(({ id, titleEn }) => `  ${id} ${titleEn}`);
  return [`Graph ${generation}: ${totalNodes(facts)} nodes, ${totalRelationships(facts)} relationships`, ...titles].join('\n');
}
