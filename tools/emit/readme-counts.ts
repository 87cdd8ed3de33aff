import { readFileSync } from 'node:fs';
import type { GraphPointer } from '../../src/model/stored-form/graph-pointer.js';
import { GRAPH_MODEL } from '../../src/model/graph-model.js';
import type { EmittedFile } from './emitted-file.js';

const COUNTS = /(<!-- counts -->\n).*?(<!-- \/counts -->)/su;

/** How many nodes of each label and relationships of each type the seeds hold. */
export type GraphCounts = Pick<GraphPointer, 'nodes' | 'referenceNodes' | 'relationships'>;

function nodeRows({ nodes, referenceNodes }: GraphCounts): readonly string[] {
  return Object.values(GRAPH_MODEL.nodeTypes).map(({ label, korean }) => `| ${label} | ${korean} | ${nodes[label] ?? 0} | ${referenceNodes[label] ?? 0} |`);
}

function relationshipList({ relationships }: GraphCounts): string {
  const types = Object.keys(GRAPH_MODEL.relationshipTypes).map((type) => `${type} ${relationships[type] ?? 0}`);
  return types.join(', ');
}

function countsTable(counts: GraphCounts): string {
  const head = ['| node | 노드 | `REPORT` | `REFERENCE` |', '|---|---|---:|---:|'];
  return [...head, ...nodeRows(counts), '', `${relationshipList(counts)}.`, ''].join('\n');
}

/** A README with the counts between its marks made anew. */
export function withCounts(path: string, counts: GraphCounts): EmittedFile {
  const text = readFileSync(path, 'utf8');
  if (!COUNTS.test(text)) throw new Error(`${path} has no place for counts: <!-- counts --> and <!-- /counts -->.`);
  return { path, text: text.replace(COUNTS, (_, begin: string, end: string) => `${begin}\n${countsTable(counts)}\n${end}`) };
}
