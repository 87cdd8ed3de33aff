import type { GraphRows } from './graph-rows.js';

/** What a graph holds, in a few lines. */
export function printGraphRows({ generation, documents, nodes, relationships }: GraphRows): string {
  const titles = documents.map(({ id, titleEn }) => `  ${id} ${titleEn}`);
  return [`Graph ${generation}: ${nodes.length} nodes, ${relationships.length} relationships`, ...titles].join('\n');
}
