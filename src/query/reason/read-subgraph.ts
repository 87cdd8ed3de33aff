import { compareCodePoints } from '../../model/stored-form/compare-code-points.js';
import type { GatherGraph } from '../plan/gather/gather-graph.js';
import type { Subgraph, SubgraphNode, SubgraphRelationship } from './subgraph.js';

type Row = readonly unknown[];
type Cells = Readonly<Record<string, number>>;

/** What the statement of a gather gives: rows of nodes, rows of relationships a step, ids a set. */
export type Gathered = readonly [nodes: readonly Row[], steps: readonly (readonly Row[])[], sets: readonly (readonly string[])[]];

/** What is gathered where nothing ran, as when an operation is only explained. */
export function nothingGathered({ sources, steps }: GatherGraph): Gathered {
  return [[], steps.map(() => []), [...sources, ...steps].map(() => [])];
}

/** The facts of a row by name. */
export function factsOf(row: Row, cells: Cells): Readonly<Record<string, unknown>> {
  return Object.fromEntries(Object.entries(cells).map(([name, cell]) => [name, row[cell] ?? null]));
}

function readNode(row: Row, cells: Cells, labelOf: (id: string) => string): SubgraphNode {
  const facts = factsOf(row, cells);
  const id = String(facts['id']);
  return { id, label: labelOf(id), sortKey: String(facts['sortKey']), facts };
}

function readRelationship(row: Row, cells: Cells): SubgraphRelationship {
  const facts = factsOf(row, cells);
  const [id, type, start, end] = ['id', 'type', 'start', 'end'].map((name) => String(facts[name]));
  return { id: id ?? '', type: type ?? '', start: start ?? '', end: end ?? '', stated: typeof facts['stated'] === 'string' ? facts['stated'] : null, facts };
}

const byId = <Entry extends { readonly id: string }>(entries: readonly Entry[]) => new Map(entries.map((entry) => [entry.id, entry]));

function inNaturalOrder(one: SubgraphNode, other: SubgraphNode): number {
  return compareCodePoints(one.sortKey, other.sortKey);
}

function orderById(one: SubgraphRelationship, other: SubgraphRelationship): number {
  return one.id < other.id ? -1 : 1;
}

/** Reads what was gathered as a graph. A relationship that several steps found is there once. */
export function readSubgraph([rows, steps, memberIds]: Gathered, gather: GatherGraph, labelOf: (id: string) => string): Subgraph {
  const nodes = byId(rows.map((row) => readNode(row, gather.nodeFacts, labelOf)).sort(inNaturalOrder));
  const order = new Map([...nodes.keys()].map((id, index) => [id, index]));
  const inOrder = (ids: readonly string[]) => [...ids].sort((one, other) => (order.get(one) ?? 0) - (order.get(other) ?? 0));
  const found = steps.map((step) => step.map((row) => readRelationship(row, gather.relationshipFacts)));
  const named = [...gather.sources, ...gather.steps];
  const cutSources = gather.sources.flatMap((source, index) =>
    source.kind === 'ByLabel' && (memberIds[index]?.length ?? 0) > source.limit ? [{ set: source.set, bound: source.limit }] : [],
  );
  const foundBy = (step: number, read: boolean) => (read ? steps[step] : memberIds[gather.sources.length + step])?.length ?? 0;
  const cutSteps = gather.steps.flatMap(({ set, limit, read }, index) => (foundBy(index, read) > limit ? [{ set, bound: limit }] : []));
  return {
    nodes,
    relationships: byId([...byId(found.flat()).values()].sort(orderById)),
    sets: Object.fromEntries(named.map(({ set }, index) => [set, inOrder(memberIds[index] ?? [])])),
    cut: [...cutSources, ...cutSteps],
  };
}
