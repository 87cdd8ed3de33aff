import type { PathCost } from './path-cost.js';
import type { PathGraph } from './path-graph.js';

/** One level on: the nodes that are first reached from these, each with the fewest hops by heading among its shortest ways. */
function nextLevel(level: readonly string[], graph: PathGraph, known: ReadonlyMap<string, PathCost>): ReadonlyMap<string, PathCost> {
  const next = new Map<string, PathCost>();
  for (const near of level) {
    const cost = known.get(near) ?? { length: 0, byHeading: 0 };
    for (const { to, byHeading } of graph.get(near) ?? []) {
      if (known.has(to)) continue;
      const fewest = Math.min(cost.byHeading + byHeading, next.get(to)?.byHeading ?? Infinity);
      next.set(to, { length: cost.length + 1, byHeading: fewest });
    }
  }
  return next;
}

/** The least that it costs to come from each node to one of the targets, in at most so many hops. */
export function costToGo(targets: readonly string[], graph: PathGraph, maxLength: number): ReadonlyMap<string, PathCost> {
  const known = new Map<string, PathCost>(targets.map((target) => [target, { length: 0, byHeading: 0 }]));
  let level = targets;
  for (let length = 1; length <= maxLength; length += 1) {
    const next = nextLevel(level, graph, known);
    for (const [node, cost] of next) known.set(node, cost);
    level = [...next.keys()];
  }
  return known;
}
