import type { GraphFacts } from '../graph/graph-facts.js';

/** Variables of a request, as JSON carries them. */
export type Variables = Readonly<Record<string, string | number>>;

/** A GraphQL operation with variables that are varied over the graph: the same `index` asks the same question of every peer. */
export interface Operation {
  readonly query: string;
  readonly variablesOf: (facts: GraphFacts, index: number) => Variables;
}

/** As the library that a user would otherwise take asks it. */
export interface PeerOperation {
  readonly query: string;
  /** `generation` is that of the stored graph: the library finds nodes by their unique `key`, which carries it. */
  readonly variablesOf: (facts: GraphFacts, index: number, generation: string) => Variables;
  /** Its `data` in the form of ours, so that the two can be compared. */
  readonly normalise: (data: never) => unknown;
}

/** The best hand-written Cypher: one statement that gives one record with one column, `answer`, of nested lists. */
export interface FloorStatement {
  readonly cypher: string;
  /** What its client sends. */
  readonly variablesOf: (facts: GraphFacts, index: number) => Variables;
  readonly parametersOf: (variables: Variables, generation: string) => Readonly<Record<string, string>>;
  /** The lists as `data` of ours, field for field. */
  readonly dataOf: (answer: never) => unknown;
}

/** One question, asked of every peer in its own way. */
export interface Shape {
  readonly name: string;
  readonly title: string;
  /** Whether it touches a bounded number of rows, however large the graph. */
  readonly bounded: boolean;
  readonly ours: Operation;
  readonly floor: FloorStatement;
  /** Null where the library cannot say it. */
  readonly neo4jGraphql: PeerOperation | null;
}

/** An entry of a list that is never empty, round and round. */
export function atTurn<Item>(list: readonly Item[], index: number): Item {
  const item = list[index % list.length];
  if (item === undefined) throw new Error('A graph without such a thing cannot be asked about it.');
  return item;
}
