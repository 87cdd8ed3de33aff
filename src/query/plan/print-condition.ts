import type { Climb, Condition, Operator, Way } from './condition.js';

const SIGNS: Readonly<Record<Operator, string>> = {
  EQ: '=',
  IN: 'in',
  CONTAINS: 'contains',
  STARTS_WITH: 'starts with',
  GT: '>',
  GTE: '>=',
  LT: '<',
  LTE: '<=',
};

/** An arrow of a pattern, with what stands on it. */
export function printArrow(direction: 'out' | 'in' | 'both', inside: string): string {
  if (direction === 'out') return `-[${inside}]->`;
  return direction === 'in' ? `<-[${inside}]-` : `-[${inside}]-`;
}

const printWhere = (where: Condition | null) => (where ? ` where ${printCondition(where)}` : '');

/** The way from a node to the nodes of a connection, with what is asked of them. */
export function printWay({ from, fromLabels, holder, hop, below, target, label, oneOf, apart, where }: Way): string {
  const start = fromLabels.length > 0 ? `${from} (only ${fromLabels.join(', ')})` : from;
  const within = holder
    ? ` ${printArrow(holder.direction, `${holder.over.join('|')} ${String(holder.least)}..${String(holder.depth)}`)} ${holder.variable}`
    : '';
  const types = `${hop.types.join('|')}${hop.reportOnly ? ' of the report' : ''}${printWhere(hop.where)}`;
  const up = below ? ` ${below.variable} ${printArrow(below.direction, `${below.over.join('|')} ${String(below.least)}..${String(below.depth)}`)}` : '';
  return `${start}${within} ${printArrow(hop.direction, types)}${up} ${target} (${label ?? (oneOf.join(' or ') || 'any')}${apart ? ', not the start' : ''})${printWhere(where)}`;
}

/** The way up to the node that contains another. */
export function printClimb({ from, direction, types, depth, target, label }: Climb): string {
  return `${from} ${printArrow(direction, `${types.join('|')}${depth === 1 ? '' : ` 1..${String(depth)}`}`)} ${target} (${label})`;
}

const named = (variable: string, property: string | null) => (property === null ? variable : `${variable}.${property}`);

function printAll(conditions: readonly Condition[], word: string, empty: string): string {
  return conditions.length === 0 ? empty : `(${conditions.map(printCondition).join(` ${word} `)})`;
}

/** A condition as text; a value stands as the name of its parameter. */
export function printCondition(condition: Condition): string {
  switch (condition.kind) {
    case 'All':
      return printAll(condition.conditions, 'and', 'anything');
    case 'Any':
      return printAll(condition.conditions, 'or', 'nothing');
    case 'Not':
      return `not ${printCondition(condition.condition)}`;
    case 'Compare':
      return `${named(condition.variable, condition.property)}${condition.place === undefined ? '' : ` at ${condition.place}`} ${SIGNS[condition.operator]} $${condition.parameter}`;
    case 'IsNull':
      return `${named(condition.variable, condition.property)} is missing`;
    case 'HasEntry':
      return `an entry ${condition.entry} of ${named(condition.variable, condition.property)}${printWhere(condition.where)}`;
    case 'HasPlace':
      return `a place ${condition.place} of ${named(condition.variable, condition.property)}${printWhere(condition.where)}`;
    case 'HasLabel':
      return `${condition.variable} is ${condition.labels.join(' or ')}`;
    case 'HasType':
      return `${condition.variable} is ${condition.types.join(' or ')}`;
    case 'Leads':
      return `{ ${condition.exists ? 'some' : 'no'} ${printWay(condition.way)} }`;
    case 'LeadsToCount':
      return `{ ${condition.name} of ${printWay(condition.way)} } with ${printCondition(condition.where)}`;
    case 'Contained':
      return `{ ${condition.exists ? 'some' : 'no'} ${printClimb(condition.climb)}${printWhere(condition.where)} }`;
  }
}
