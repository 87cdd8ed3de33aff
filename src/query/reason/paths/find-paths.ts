import { costToGo } from './cost-to-go.js';
import { OrderedQueue } from './ordered-queue.js';
import { compareCosts, plus, type PathCost } from './path-cost.js';
import type { PathGraph } from './path-graph.js';

/** Between what paths are looked for, and how long. */
export interface PathSearch {
  readonly from: readonly string[];
  readonly to: readonly string[];
  readonly maxLength: number;
  /** Paths that are wanted. */
  readonly count: number;
  /** Most beginnings that are followed. */
  readonly maxTried: number;
}

/** Ids of the nodes of each path, in order, and whether the search ended before all was tried. */
export interface FoundPaths {
  readonly paths: readonly (readonly string[])[];
  readonly stopped: boolean;
}

/** The beginning of a path, what it cost so far, and the least that a whole path with this beginning costs. */
interface Beginning {
  readonly nodes: readonly string[];
  readonly cost: PathCost;
  readonly atLeast: PathCost;
}

function compareIds(one: readonly string[], other: readonly string[]): number {
  const at = one.findIndex((id, index) => id !== other[index]);
  if (at < 0) return one.length - other.length;
  const [id, than] = [one[at], other[at]];
  return than === undefined || (id !== undefined && id > than) ? 1 : -1;
}

const comesBefore = (one: Beginning, other: Beginning) => (compareCosts(one.atLeast, other.atLeast) || compareIds(one.nodes, other.nodes)) < 0;

/** A search over the beginnings of paths, the most promising first. */
class PathFinder {
  readonly #queue = new OrderedQueue<Beginning>(comesBefore);
  readonly #toGo: ReadonlyMap<string, PathCost>;
  readonly #starts: ReadonlySet<string>;
  readonly #ends: ReadonlySet<string>;
  #tried = 0;

  constructor(
    readonly search: PathSearch,
    readonly graph: PathGraph,
  ) {
    this.#toGo = costToGo(search.to, graph, search.maxLength);
    this.#starts = new Set(search.from);
    this.#ends = new Set(search.to);
  }

  find(): FoundPaths {
    const { count, maxTried } = this.search;
    for (const start of this.#starts) this.#follow({ nodes: [start], cost: { length: 0, byHeading: 0 } });
    const paths: (readonly string[])[] = [];
    for (let next = this.#queue.take(); next && paths.length < count; next = this.#queue.take()) {
      if (this.#ends.has(next.nodes[next.nodes.length - 1] ?? '')) paths.push(next.nodes);
      else if (this.#tried >= maxTried) return { paths, stopped: true };
      else this.#goOn(next);
    }
    return { paths, stopped: false };
  }

  #goOn({ nodes, cost }: Beginning): void {
    const last = nodes[nodes.length - 1] ?? '';
    for (const { to, byHeading } of this.graph.get(last) ?? []) {
      if (!nodes.includes(to) && !this.#starts.has(to)) this.#follow({ nodes: [...nodes, to], cost: plus(cost, { length: 1, byHeading }) });
    }
  }

  #follow({ nodes, cost }: Omit<Beginning, 'atLeast'>): void {
    const toGo = this.#toGo.get(nodes[nodes.length - 1] ?? '');
    if (!toGo || cost.length + toGo.length > this.search.maxLength) return;
    this.#tried += 1;
    this.#queue.put({ nodes, cost, atLeast: plus(cost, toGo) });
  }
}

/**
 * The paths from one of `from` to one of `to` that pass no node twice and have only their ends in the two sets: shorter ones first,
 * of one length those with fewer hops by heading, then by the ids of their nodes in order. What is given is the beginning of that
 * list even where the search stopped: the best beginning is followed first, by what a path with it costs at least.
 */
export function findPaths(search: PathSearch, graph: PathGraph): FoundPaths {
  return new PathFinder(search, graph).find();
}
