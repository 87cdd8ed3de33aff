import type { Direction } from '../../model/graph-model-data.js';

const IDENTIFIER = /^[A-Za-z_][A-Za-z0-9_]*$/;

// Labels, types and property names come from the model, and this holds even if a model is ever made from outside.
function checked(identifier: string): string {
  if (!IDENTIFIER.test(identifier)) throw new Error(`"${identifier}" cannot stand in a statement.`);
  return identifier;
}

/** A node of a pattern: `(task:Task)`. */
export function nodePattern(variable: string, label: string | null = null): string {
  return label === null ? `(${checked(variable)})` : `(${checked(variable)}:${checked(label)})`;
}

/** What stands between the nodes of a pattern. */
export interface RelationshipPattern {
  readonly variable?: string;
  /** Empty is any. */
  readonly types: readonly string[];
  readonly direction: Direction;
  /** Fewest and most relationships. @default exactly one */
  readonly hops?: readonly [number, number];
}

/** A relationship of a pattern: `<-[:HAS_MEASURE*0..9]-`. */
export function relationshipPattern({ variable = '', types, direction, hops }: RelationshipPattern): string {
  const range = hops ? `*${hops.map(String).join('..')}` : '';
  const typed = types.length > 0 ? `:${types.map(checked).join('|')}` : '';
  const inside = `[${variable === '' ? '' : checked(variable)}${typed}${range}]`;
  if (direction === 'out') return `-${inside}->`;
  return direction === 'in' ? `<-${inside}-` : `-${inside}-`;
}

/** A property of a variable: `task.name`. */
export function propertyOf(variable: string, property: string): string {
  return `${checked(variable)}.${checked(property)}`;
}

/** A property of what an expression gives: `startNode(stated).name`. */
export function propertyWithin(expression: string, property: string): string {
  return `${expression}.${checked(property)}`;
}

/** A `WHERE` that holds for a variable of one of the labels; empty where any will do. */
export function labelCondition(variable: string, labels: readonly string[]): readonly string[] {
  if (labels.length === 0) return [];
  const condition = labels.map((label) => `${checked(variable)}:${checked(label)}`).join(' OR ');
  return [labels.length === 1 ? condition : `(${condition})`];
}

/** Rows with each node or relationship once. They are told apart by their ids: comparing whole ones takes an engine seconds at a hub. */
export function eachOnce(variable: string): string {
  return `WITH ${propertyOf(variable, 'id')} AS ${variable}_id, head(collect(${variable})) AS ${variable}`;
}

/** A `MATCH` with its conditions, if any. */
export function matchClause(pattern: string, conditions: readonly string[] = []): string {
  return conditions.length === 0 ? `MATCH ${pattern}` : `MATCH ${pattern} WHERE ${conditions.join(' AND ')}`;
}

/**
 * A `MATCH` of nodes whose sort key lies between two ends, with more conditions, if any. A range and nothing else has an engine
 * without an ordered index look through the nodes of every label; `true` keeps it to the label, and costs the others nothing.
 */
export function matchRange(pattern: string, range: readonly string[], conditions: readonly string[]): string {
  return matchClause(pattern, [...range, ...(conditions.length === 0 ? ['true'] : conditions)]);
}

/** Clauses inside a subquery over the named variables. */
export function subquery(variables: readonly string[], clauses: readonly string[]): readonly string[] {
  return [`CALL (${variables.map(checked).join(', ')}) {`, ...clauses.map((clause) => `  ${clause}`), '}'];
}
