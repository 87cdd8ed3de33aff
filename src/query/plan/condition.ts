import type { Direction } from '../../model/graph-model-data.js';

/** A value that a caller compares with; it becomes a parameter. */
export type ConditionValue = string | number | boolean | readonly (string | number | boolean)[];

/** How a value is compared. Nothing compares with a value that is not there. */
export type Operator = 'EQ' | 'IN' | 'CONTAINS' | 'STARTS_WITH' | 'GT' | 'GTE' | 'LT' | 'LTE';

/** All of several conditions; of none it holds. */
export interface All {
  readonly kind: 'All';
  readonly conditions: readonly Condition[];
}

/** One or more of several conditions; of none it does not hold. */
export interface Any {
  readonly kind: 'Any';
  readonly conditions: readonly Condition[];
}

/** The opposite of a condition that is not made of others; it holds where a value is missing. */
export interface Not {
  readonly kind: 'Not';
  readonly condition: Condition;
}

/** A property of a variable, or the variable itself, compared with a value. */
export interface Compare {
  readonly kind: 'Compare';
  readonly variable: string;
  /** Stored name; null compares the variable itself, such as a count or an entry of a list. */
  readonly property: string | null;
  /** Variable of the place in a list property that is compared. @default the property itself */
  readonly place?: string;
  readonly operator: Operator;
  /** Name of the parameter. */
  readonly parameter: string;
  readonly value: ConditionValue;
}

/** A property that has no value. */
export interface IsNull {
  readonly kind: 'IsNull';
  readonly variable: string;
  readonly property: string;
}

/** An entry of a list property of which a condition holds. */
export interface HasEntry {
  readonly kind: 'HasEntry';
  readonly variable: string;
  readonly property: string;
  /** Variable that the entry is bound to. */
  readonly entry: string;
  readonly where: Condition;
}

/** A place of parallel lists, such as those that citations are stored as, at which a condition holds. */
export interface HasPlace {
  readonly kind: 'HasPlace';
  readonly variable: string;
  /** One of the lists, which tells how many places there are. */
  readonly property: string;
  /** Variable that the place is bound to. */
  readonly place: string;
  readonly where: Condition;
}

/** A node with one of the labels. */
export interface HasLabel {
  readonly kind: 'HasLabel';
  readonly variable: string;
  readonly labels: readonly string[];
}

/** A relationship of one of the types. */
export interface HasType {
  readonly kind: 'HasType';
  readonly variable: string;
  /** Name of the parameter. */
  readonly parameter: string;
  readonly types: readonly string[];
}

/** Whether the way leads to something; what it leads to is filtered by the way itself. */
export interface Leads {
  readonly kind: 'Leads';
  /** Name of a count, where one is needed to tell. */
  readonly name: string;
  /** False: it leads to nothing. */
  readonly exists: boolean;
  readonly way: Way;
}

/** To how many different nodes the way leads. */
export interface LeadsToCount {
  readonly kind: 'LeadsToCount';
  readonly name: string;
  readonly way: Way;
  /** On the count, which is bound to `name`. */
  readonly where: Condition;
}

/** Whether the node is contained in one of a label, the nearest of which the condition holds. */
export interface Contained {
  readonly kind: 'Contained';
  readonly name: string;
  readonly exists: boolean;
  readonly climb: Climb;
  readonly where: Condition;
}

/** What a filter asks of a node or relationship, as plain data: values stand under the names of their parameters. */
export type Condition = All | Any | Not | Compare | IsNull | HasEntry | HasPlace | HasLabel | HasType | Leads | LeadsToCount | Contained;

/** A walk of several relationships, each of one of the types. */
export interface Walk {
  readonly variable: string;
  readonly over: readonly string[];
  readonly direction: 'out' | 'in';
  /** Fewest relationships: none where the start may be what is looked for. */
  readonly least: 0 | 1;
  readonly depth: number;
  /** Several ways may lead to one node. */
  readonly distinct: boolean;
}

/** One relationship from a holder to what lies at its other end. */
export interface Hop {
  readonly variable: string;
  readonly types: readonly string[];
  readonly direction: Direction;
  /** Relationships of `origin: REFERENCE` are left out. */
  readonly reportOnly: boolean;
  /** What is asked of the relationship. */
  readonly where: Condition | null;
}

/** The way from a node to the nodes of a connection. */
export interface Way {
  readonly from: string;
  /** Labels that the start must have, where it may be of several types; empty is any. */
  readonly fromLabels: readonly string[];
  /** `scope: WITHIN`: from the start to the nodes that may hold the relationship. */
  readonly holder: Walk | null;
  readonly hop: Hop;
  /** Targets that count what is below them: from the other end up to the target. */
  readonly below: Walk | null;
  readonly target: string;
  /** Null is any label. */
  readonly label: string | null;
  /** Labels of which the target has one, where several are asked for; empty is no matter. */
  readonly oneOf: readonly string[];
  /** Whether nothing else can be at the end of the way, so that labels need not be looked at. */
  readonly labelKnown: boolean;
  /** The start is no target. */
  readonly apart: boolean;
  /** What is asked of the target, and of the relationship together with it. */
  readonly where: Condition | null;
}

/** From a node up to the nearest node of a label that contains it. */
export interface Climb {
  readonly from: string;
  readonly fromLabels: readonly string[];
  readonly types: readonly string[];
  readonly direction: 'out' | 'in';
  readonly depth: number;
  readonly target: string;
  readonly label: string;
  /** A node of the label may contain another of it, so that the nearest must be told from the others. */
  readonly nests: boolean;
}
