import { totalNodes, totalRelationships } from '../../model/stored-form/graph-pointer.js';
import type { LoadReport } from './load-report.js';

/** What a load did, in a few lines. */
export function printLoadReport({ outcome, pointer, removed, left }: LoadReport): string {
  const graph = `graph ${pointer.generation} with ${totalNodes(pointer)} nodes and ${totalRelationships(pointer)} relationships`;
  const lines = [outcome === 'LOADED' ? `Loaded ${graph}.` : `Nothing to do: the database holds this very ${graph}, since ${pointer.loadedAt}.`];
  if (removed.length > 0) lines.push(`Removed ${removed.join(', ')}.`);
  if (left.length > 0) lines.push(`Left for the next load to remove: ${left.join(', ')}.`);
  return lines.join('\n');
}
