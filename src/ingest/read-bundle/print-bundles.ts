import type { Bundle } from './bundle.js';

function countByLabel({ nodes }: Bundle): ReadonlyMap<string, number> {
  const counts = new Map<string, number>();
  for (const { label } of nodes) counts.set(label, (counts.get(label) ?? 0) + 1);
  return counts;
}

/** What was read, a line a bundle and a line a node type. */
export function printBundles(bundles: readonly Bundle[]): string {
  return bundles
    .flatMap((bundle) => [
      `Bundle ${bundle.document}: ${bundle.nodes.length} nodes from ${bundle.files.length} files`,
      ...[...countByLabel(bundle)].map(([label, count]) => `  ${label} ${count}`),
    ])
    .join('\n');
}
