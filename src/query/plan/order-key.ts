import type { Climb, Way } from './condition.js';

/** Where a value that a list is ordered by comes from. */
export type OrderSource =
  | { readonly kind: 'Property'; readonly variable: string; readonly property: string }
  /** Of the statements that relate a node, the least where the order ascends and the greatest where it descends. */
  | { readonly kind: 'OfStatements'; readonly name: string; readonly variable: string; readonly property: string; readonly greatest: boolean }
  /** Of the nearest node that contains it. */
  | { readonly kind: 'OfContainer'; readonly name: string; readonly climb: Climb; readonly source: OrderSource }
  /** Of all different nodes that a way leads to. */
  | {
      readonly kind: 'OfRelated';
      readonly name: string;
      readonly way: Way;
      readonly aggregate: 'COUNT' | 'SUM' | 'MIN' | 'MAX';
      readonly property: string | null;
    };

/** One of the values that a list is ordered by. */
export interface OrderKey {
  readonly source: OrderSource;
  readonly descending: boolean;
  /** What has no value comes first. */
  readonly nullsFirst: boolean;
  /** There may be no value. */
  readonly nullable: boolean;
  /** What the values are. */
  readonly values: 'text' | 'number' | 'boolean';
}

/** A place in an ordered list: the values of its keys, and the part of the sort key that outlives a generation and ends every order. */
export interface Position {
  readonly keys: readonly (string | number | boolean | null)[];
  readonly sortKey: string;
}
