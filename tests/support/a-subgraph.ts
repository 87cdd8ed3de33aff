import type { Subgraph, SubgraphRelationship } from '../../src/query/reason/subgraph.js';

type Facts = Readonly<Record<string, unknown>>;

/** `law:a` is a Law, `organisation:b` an Organisation. */
const labelOf = (id: string) => id.charAt(0).toUpperCase() + id.slice(1, id.indexOf(':'));

/** What a test gathers: statements as `start TYPE end`, what else is known of them or of nodes, and sets of nodes. */
export interface GatheredForTest {
  /** Stored properties of nodes by id. @default none */
  readonly facts?: Readonly<Record<string, Facts>>;
  /** Ids of the nodes of each set. @default none */
  readonly sets?: Readonly<Record<string, readonly string[]>>;
}

/** A gathered subgraph as plain data, from statements written as `start TYPE end` with their properties. */
export function aSubgraph(statements: Readonly<Record<string, Facts>>, { facts = {}, sets = {} }: GatheredForTest = {}): Subgraph {
  const relationships = Object.entries(statements).map(([id, properties]): SubgraphRelationship => {
    const [start = '', type = '', end = ''] = id.split(' ');
    return { id, type, start, end, stated: (properties['stated'] as string | undefined) ?? null, facts: { origin: 'REPORT', ...properties } };
  });
  const ids = [...relationships.flatMap(({ start, end }) => [start, end]), ...Object.keys(facts), ...Object.values(sets).flat()];
  const nodes = [...new Set(ids)].sort().map((id) => ({ id, label: labelOf(id), sortKey: `generation 0 ${id}`, facts: facts[id] ?? {} }));
  return {
    nodes: new Map(nodes.map((node) => [node.id, node])),
    relationships: new Map(relationships.sort((one, other) => (one.id < other.id ? -1 : 1)).map((relationship) => [relationship.id, relationship])),
    sets,
    cut: [],
  };
}
