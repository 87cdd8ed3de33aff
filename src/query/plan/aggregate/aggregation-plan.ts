import type { PeriodUnit } from '../../../model/aggregates/group-keys.js';
import type { Climb, Condition, Way } from '../condition.js';
import type { Listed } from '../listed.js';
import type { OrderKey } from '../order-key.js';
import type { Page, Row } from '../traversal-plan.js';

/** The nodes that are reckoned with together: those a way leads to, all of a label, or those of a group, which a variable holds. */
export type Members =
  /** `found` is a list that holds them already; null where the way is walked for them. */
  | { readonly kind: 'Related'; readonly way: Way; readonly found: string | null }
  | { readonly kind: 'Grouped'; readonly list: string; readonly variable: string }
  | ({ readonly kind: 'Listed' } & Listed);

/** What a node is grouped by, and the variable that holds it: of a related node, its sort key. */
export type GroupKey = { readonly name: string } & (
  | { readonly kind: 'Value'; readonly property: string; readonly fraction: boolean; readonly values: OrderKey['values'] }
  | { readonly kind: 'Time'; readonly property: string; readonly unit: PeriodUnit }
  | { readonly kind: 'NodeType' }
  | { readonly kind: 'ToOne'; readonly climb: Climb }
  | { readonly kind: 'ToMany'; readonly way: Way }
);

/**
 * One value that is told of the nodes of a group, and the variable that holds it. A sum of fractions is kept as two
 * whole numbers, which all engines add alike: those before the point, and the millionths after it.
 */
export type Column = { readonly name: string } & (
  | { readonly kind: 'Members' }
  | { readonly kind: 'Nodes' }
  | { readonly kind: 'Known' | 'Least' | 'Greatest' | 'Whole' | 'Millionths'; readonly property: string; readonly fraction: boolean }
  | { readonly kind: 'Distinct'; readonly key: GroupKey }
  | { readonly kind: 'Total'; readonly whole: string; readonly millionths: string | null }
  | { readonly kind: 'Mean'; readonly whole: string; readonly millionths: string | null; readonly known: string }
);

/** Nodes in groups, and what is told of each group. Without keys they are all one group, which is there even if it is empty. */
export interface Grouping {
  readonly members: Members;
  readonly keys: readonly GroupKey[];
  readonly columns: readonly Column[];
  /** What is asked of the columns; null is nothing. */
  readonly having: Condition | null;
}

/** One term of the order of groups: a key or a column. */
export interface GroupOrder {
  /** The variable. */
  readonly name: string;
  /** What messages and cursors call it, such as `amount.sum`. */
  readonly term: string;
  readonly descending: boolean;
  /** Groups without a value come first. */
  readonly nullsFirst: boolean;
  /** What the values are. */
  readonly values: OrderKey['values'];
  /** Holds sort keys, which begin with the generation. */
  readonly node: boolean;
}

/** What a cursor says of a group: the values of the terms of the order, sort keys without their generation. */
export type GroupPosition = readonly (string | number | boolean | null)[];

/** Which part of the ordered groups is taken. */
export interface GroupPage {
  readonly size: number;
  readonly backwards: boolean;
  readonly after: GroupPosition | null;
  readonly before: GroupPosition | null;
}

/** What is told of all nodes of a list together. */
export interface Aggregate {
  readonly kind: 'Aggregate';
  readonly name: string;
  readonly grouping: Grouping;
  readonly row: Row;
}

/** From the nodes of a list to their groups: a list of what is asked of them, in this order. */
export interface ExpandGroups {
  readonly kind: 'ExpandGroups';
  readonly name: string;
  readonly grouping: Grouping;
  readonly order: readonly GroupOrder[];
  readonly page: GroupPage;
  /** The groups of the page; null where none is read. */
  readonly row: Row | null;
  /** How many groups there are. */
  readonly total: boolean;
  /** Whether groups lie on the other side of the cursor. */
  readonly probe: boolean;
}

/** From the sort key that a group has to the node. */
export interface ExpandGroupNode {
  readonly kind: 'ExpandGroupNode';
  readonly name: string;
  readonly sortKey: string;
  /** Null is any label. */
  readonly label: string | null;
  readonly row: Row;
}

/** From a group to a page of its nodes, in natural order. */
export interface ExpandGroupNodes {
  readonly kind: 'ExpandGroupNodes';
  readonly name: string;
  readonly members: Extract<Members, { kind: 'Grouped' }>;
  readonly page: Page;
  readonly row: Row;
}

/** From a group to whether nodes of it lie on the other side of a cursor. */
export interface ProbeGroupNodes {
  readonly kind: 'ProbeGroupNodes';
  readonly name: string;
  readonly members: Extract<Members, { kind: 'Grouped' }>;
  readonly page: Page;
  readonly row: null;
}

/** What is done with the nodes of a list together. */
export type Aggregation = Aggregate | ExpandGroups | ExpandGroupNode | ExpandGroupNodes | ProbeGroupNodes;
