import { compareCodePoints } from '../../model/stored-form/compare-code-points.js';
import { readRelationshipId } from '../../model/stored-form/relationship-id.js';
import type { GatherGraph } from '../plan/gather/gather-graph.js';
import type { Subgraph, SubgraphNode, SubgraphRelationship } from './subgraph.js';

type Row = readonly unknown[];
type Cells = Readonly<Record<string, number>>;

/**
 * What the statement of a gather gives: rows of nodes, rows of relationships a step, ids a set. Where it searched for the shortest ways,
 * their rows come last, and how many relationships the last step that was left had to look at: over the limit where it was not taken.
 */
export type Gathered = readonly [nodes: readonly Row[], steps: readonly (readonly Row[])[], sets: readonly (readonly string[])[], left?: number];

/** What is gathered where nothing ran, as when an operation is only explained. */
export function nothingGathered({ sources, steps }: GatherGraph): Gathered {
  return [[], steps.map(() => []), [...sources, ...steps].map(() => [])];
}

type Facts = Readonly<Record<string, unknown>>;

const NO_FACTS: Facts = Object.freeze({});

/** Reads the facts of rows by name, in one go for thousands of them. */
function factsReader(cells: Cells): (row: Row) => Facts {
  const named = Object.entries(cells);
  if (named.length === 0) return () => NO_FACTS;
  return (row) => {
    const facts: Record<string, unknown> = {};
    for (const [name, cell] of named) facts[name] = row[cell] ?? null;
    return facts;
  };
}

function nodeReader({ id: idCell = 0, sortKey = 0, ...others }: Cells, labelOf: (id: string) => string): (row: Row) => SubgraphNode {
  const factsOf = factsReader(others);
  return (row) => {
    const id = String(row[idCell]);
    return { id, label: labelOf(id), sortKey: String(row[sortKey]), facts: factsOf(row) };
  };
}

function relationshipReader({ id: idCell = 0, stated: statedCell = 0, ...others }: Cells): (row: Row) => SubgraphRelationship {
  const factsOf = factsReader(others);
  return (row) => {
    const [id, stated] = [String(row[idCell]), row[statedCell]];
    const { start, type, end } = readRelationshipId(id);
    return { id, type, start, end, stated: typeof stated === 'string' ? stated : null, facts: factsOf(row) };
  };
}

const byId = <Entry extends { readonly id: string }>(entries: readonly Entry[]) => new Map(entries.map((entry) => [entry.id, entry]));

function inNaturalOrder(one: SubgraphNode, other: SubgraphNode): number {
  return compareCodePoints(one.sortKey, other.sortKey);
}

function orderById(one: SubgraphRelationship, other: SubgraphRelationship): number {
  return one.id < other.id ? -1 : 1;
}

/** Reads what was gathered as a graph. A relationship that several steps found is there once. */
export function readSubgraph([rows, steps, memberIds, left = 0]: Gathered, gather: GatherGraph, labelOf: (id: string) => string): Subgraph {
  const nodes = byId(rows.map(nodeReader(gather.nodeFacts, labelOf)).sort(inNaturalOrder));
  const order = new Map([...nodes.keys()].map((id, index) => [id, index]));
  const inOrder = (ids: readonly string[]) => [...ids].sort((one, other) => (order.get(one) ?? 0) - (order.get(other) ?? 0));
  const readRelationship = relationshipReader(gather.relationshipFacts);
  const found = steps.map((step) => step.map((row) => readRelationship(row)));
  const named = [...gather.sources, ...gather.steps];
  const cutSources = gather.sources.flatMap((source, index) =>
    source.kind === 'ByLabel' && (memberIds[index]?.length ?? 0) > source.limit ? [{ set: source.set, bound: source.limit }] : [],
  );
  const foundBy = (step: number, read: boolean) => (read ? steps[step] : memberIds[gather.sources.length + step])?.length ?? 0;
  const cutSteps = gather.steps.flatMap(({ set, limit, read }, index) => (foundBy(index, read) > limit ? [{ set, bound: limit }] : []));
  const { shortest } = gather;
  const cutSearch = shortest && left > shortest.limit ? [{ set: shortest.set, bound: shortest.limit }] : [];
  return {
    nodes,
    relationships: byId(found.flat().sort(orderById)),
    sets: Object.fromEntries(named.map(({ set }, index) => [set, inOrder(memberIds[index] ?? [])])),
    cut: [...cutSources, ...cutSteps, ...cutSearch],
  };
}
