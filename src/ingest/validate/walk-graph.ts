import type { WrittenStatement } from '../outline/outline.js';

/** Statements by the id that they start from. */
export type StatementsByStart = ReadonlyMap<string, readonly WrittenStatement[]>;

/** What walks from every id find: the longest way down, and the ways that come back to where they were. */
export interface GraphWalk {
  /** Relationships on the longest way from an id; of a cycle, as far as it was walked. */
  readonly depths: ReadonlyMap<string, number>;
  readonly cycles: readonly { readonly ids: readonly string[]; readonly closing: WrittenStatement }[];
}

export function groupByStart(statements: readonly WrittenStatement[]): StatementsByStart {
  const groups = new Map<string, WrittenStatement[]>();
  for (const statement of statements) {
    const id = statement.start.id;
    if (id === null) continue;
    const group = groups.get(id);
    if (group) group.push(statement);
    else groups.set(id, [statement]);
  }
  return groups;
}

interface Visit {
  readonly id: string;
  readonly ways: readonly WrittenStatement[];
  next: number;
  depth: number;
}

/** Walks everything once, without calling itself: a hostile chain may be longer than the stack. */
export function walkGraph(byStart: StatementsByStart): GraphWalk {
  const depths = new Map<string, number>();
  const cycles: { ids: readonly string[]; closing: WrittenStatement }[] = [];
  const onPath = new Set<string>();
  const path: Visit[] = [];
  const enter = (id: string) => {
    onPath.add(id);
    path.push({ id, ways: byStart.get(id) ?? [], next: 0, depth: 0 });
  };
  const leave = (visit: Visit) => {
    path.pop();
    onPath.delete(visit.id);
    depths.set(visit.id, visit.depth);
    const parent = path.at(-1);
    if (parent) parent.depth = Math.max(parent.depth, visit.depth + 1);
  };
  const step = (visit: Visit) => {
    const way = visit.ways[visit.next];
    visit.next += 1;
    if (!way) {
      leave(visit);
      return;
    }
    const known = depths.get(way.to);
    if (known !== undefined) visit.depth = Math.max(visit.depth, known + 1);
    else if (onPath.has(way.to)) cycles.push({ ids: [...path.map(({ id }) => id).slice(path.findIndex(({ id }) => id === way.to)), way.to], closing: way });
    else enter(way.to);
  };
  for (const start of byStart.keys()) {
    if (!depths.has(start)) enter(start);
    for (let visit = path.at(-1); visit; visit = path.at(-1)) step(visit);
  }
  return { depths, cycles };
}
