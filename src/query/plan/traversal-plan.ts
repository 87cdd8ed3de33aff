import type { Climb, Way } from './condition.js';
import type { Listed } from './listed.js';
import type { OrderKey, Position } from './order-key.js';
import type { GatherGraph } from './gather/gather-graph.js';
import type { Aggregation } from './aggregate/aggregation-plan.js';
import type { ConnectionShape, ObjectShape } from './row-shape.js';
import type { ResolveNames } from './search/resolve-names.js';
import type { SearchNodes } from './search/search-nodes.js';

export type { OrderKey, OrderSource, Position } from './order-key.js';
export type { Climb, Condition, Hop, Walk, Way } from './condition.js';

/** One value of a row: a stored property, the type of a relationship, the id of one of its ends, what an expansion gave, or a row of its own. */
export type Cell =
  | { readonly kind: 'Property'; readonly variable: string; readonly property: string }
  | { readonly kind: 'RelationshipType'; readonly variable: string }
  | { readonly kind: 'EndId'; readonly variable: string; readonly end: 'start' | 'end' }
  | { readonly kind: 'Expansion'; readonly name: string }
  | { readonly kind: 'Row'; readonly row: Row };

/** A node or relationship as a list of values, the expansions that give some of them, and how the list becomes an object. */
export interface Row {
  readonly variable: string;
  readonly cells: readonly Cell[];
  readonly expansions: readonly Expansion[];
  readonly shape: ObjectShape;
}

/** Which part of a list is taken, and how the list is ordered: by the values of an order in turn, and at last in natural order. */
export interface Page {
  /** Rows that the answer may hold. */
  readonly size: number;
  /** Whether one row more is read, since it is asked whether there are more. */
  readonly more: boolean;
  /** Taken from the end. */
  readonly backwards: boolean;
  readonly order: readonly OrderKey[];
  readonly after: Position | null;
  readonly before: Position | null;
}

/** The statements that a connection's edge rests on. */
export interface Statements {
  readonly name: string;
  /** Variables that the stored ends are bound to, where they are asked for. */
  readonly start: string | null;
  readonly end: string | null;
  readonly row: Row;
}

/** Nodes that several rows may lead to: each is read once, and what leads to it names it by its id. */
export interface SharedNodes {
  readonly name: string;
  /** Null is any. */
  readonly label: string | null;
  /** Its first cell holds the id. */
  readonly row: Row;
}

/** From a node to all related nodes: found a single time for everything that is told of them. */
export interface FindRelated {
  readonly kind: 'FindRelated';
  /** List of the nodes, each once. */
  readonly name: string;
  readonly way: Way;
  /** The page that is cut from the list, which has its order; null where none is. */
  readonly page: Page | null;
  /** What the edges of that page rest on. */
  readonly statements: Statements | null;
  /** That page, where it leads on to nothing else, so that its rows are written at once; null where it is an expansion of its own. */
  readonly rows: ExpandConnection | null;
  /** Whether the list is reckoned with, too. */
  readonly reckoned: boolean;
  /** Holds how many there are; null where that is not asked. */
  readonly total: string | null;
}

/** From a node to a page of related nodes. */
export interface ExpandConnection {
  readonly kind: 'ExpandConnection';
  readonly name: string;
  readonly way: Way;
  /** List that the page is cut from; null where the way is walked for it. */
  readonly found: string | null;
  readonly page: Page;
  /** What is read for each edge; its first cell holds the id of the node. */
  readonly row: Row;
  /** What is read of the nodes apart from the edges; null where `row` holds all that is asked of them. */
  readonly shared: SharedNodes | null;
  readonly statements: Statements | null;
  readonly shape: ConnectionShape;
}

/** From a node to how many related nodes there are. */
export interface CountRelated {
  readonly kind: 'CountRelated';
  readonly name: string;
  readonly way: Way;
}

/** From a node to whether related nodes lie on the other side of a cursor. */
export interface ProbeRelated {
  readonly kind: 'ProbeRelated';
  readonly name: string;
  readonly way: Way;
  readonly page: Page;
}

/** From a node to the one node that contains it. */
export interface ExpandToOne {
  readonly kind: 'ExpandToOne';
  readonly name: string;
  readonly climb: Climb;
  readonly row: Row;
}

/** What is done from a node that is at hand. */
export type Expansion = FindRelated | ExpandConnection | CountRelated | ProbeRelated | ExpandToOne | GatherGraph | Aggregation;

/** One node by its id. */
export interface FindNode {
  readonly kind: 'FindNode';
  readonly label: string;
  readonly id: string;
  readonly row: Row;
}

/** Several nodes by their ids. */
export interface FindNodes {
  readonly kind: 'FindNodes';
  /** Null is any label. */
  readonly label: string | null;
  readonly ids: readonly string[];
  readonly row: Row;
}

/** A page of all nodes of a label that pass a filter. */
export interface ListNodes extends Listed {
  readonly kind: 'ListNodes';
  readonly page: Page;
  /** Whether it is asked what lies on the other side of the cursor. */
  readonly probe: boolean;
  /** Null where only the total is asked for. */
  readonly row: Row | null;
  /** Whether they must be counted: how many there are in all, the pointer holds. */
  readonly total: boolean;
  /** What is told of the whole list together; null is nothing. */
  readonly together: Row | null;
  readonly shape: ConnectionShape;
}

/** What one root field does, as plain data: it knows neither GraphQL nor Cypher. */
export type TraversalPlan = FindNode | FindNodes | ListNodes | SearchNodes | ResolveNames | GatherGraph;
