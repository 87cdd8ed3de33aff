import type { OrderKey, OrderSource, Position } from '../plan/order-key.js';
import type { Page } from '../plan/traversal-plan.js';
import { compileClimb } from './compile-climb.js';
import type { CompileContext } from './compile-context.js';
import { propertyOf, subquery } from './compile-pattern.js';
import { compileWay } from './compile-way.js';

/** What stands for the value of an order in an expression. */
export function orderExpression(source: OrderSource): string {
  return source.kind === 'Property' ? propertyOf(source.variable, source.property) : source.name;
}

function aggregateOf({ way, aggregate, property }: Extract<OrderSource, { kind: 'OfRelated' }>): string {
  if (property === null) return `count(DISTINCT ${way.target})`;
  const value = propertyOf(way.target, property);
  // Of nothing, one of the engines makes the sum null and the other 0.
  return aggregate === 'SUM' ? `coalesce(sum(${value}), 0)` : `${aggregate.toLowerCase()}(${value})`;
}

/** The subqueries that give a value which no variable holds yet. */
function sourceClauses(source: OrderSource, context: CompileContext): readonly string[] {
  if (source.kind === 'OfContainer') {
    const inner = sourceClauses(source.source, context);
    const found = `RETURN head(collect(${orderExpression(source.source)})) AS ${source.name}`;
    return subquery([source.climb.from], [...compileClimb(source.climb, source.name), ...inner, found]);
  }
  if (source.kind !== 'OfRelated') return [];
  const { way, property, name } = source;
  const distinct = property === null ? [] : [`WITH DISTINCT ${way.target}`];
  return subquery([way.from], [...compileWay(way, context), ...distinct, `RETURN ${aggregateOf(source)} AS ${name}`]);
}

/** The values of an order that must be computed, in the order that they are named. */
export const computedKeys = ({ order }: Page): readonly string[] => order.flatMap(({ source }) => (source.kind === 'Property' ? [] : [source.name]));

/** Values that are taken over all statements of a node, for the WITH that gathers them. */
export function gatheredKeys({ order }: Page): readonly string[] {
  return order.flatMap(({ source }) => {
    if (source.kind !== 'OfStatements') return [];
    return [`${source.greatest ? 'max' : 'min'}(${propertyOf(source.variable, source.property)}) AS ${source.name}`];
  });
}

/** The subqueries that compute the other values of an order. */
export const keyClauses = ({ order }: Page, context: CompileContext): readonly string[] => order.flatMap(({ source }) => sourceClauses(source, context));

function orderTerms({ source, descending, nullsFirst, nullable }: OrderKey, backwards: boolean): readonly string[] {
  const value = orderExpression(source);
  const missing = nullable ? [`${value} IS NULL${nullsFirst === backwards ? '' : ' DESC'}`] : [];
  return [...missing, `${value}${descending === backwards ? '' : ' DESC'}`];
}

/**
 * The order of a page as it is read: turned round where it is taken from the end. A property that is the same in all
 * rows changes no order, but has to be named for the index over it and the sort key to be seen to give it.
 */
export function orderClause(target: string, { order, backwards }: Page, same: string | null = null): string {
  const first = same === null || order.length > 0 ? [] : [`${propertyOf(target, same)}${backwards ? ' DESC' : ''}`];
  const last = `${propertyOf(target, 'sortKey')}${backwards ? ' DESC' : ''}`;
  return `ORDER BY ${[...first, ...order.flatMap((key) => orderTerms(key, backwards)), last].join(', ')}`;
}

interface Sought {
  readonly page: Page;
  readonly target: string;
  /** What the parameters begin with. */
  readonly name: string;
  readonly position: Position;
  /** What comes after the position in the order as it is read, or what comes before it or stands at it. */
  readonly side: 'BEYOND' | 'UP_TO';
}

function keyName(name: string, index: number): string {
  return `${name}_key_${String(index + 1)}`;
}

function isAt(key: OrderKey, value: Position['keys'][number], parameter: string, { parameters }: CompileContext): string {
  const compared = orderExpression(key.source);
  return value === null ? `${compared} IS NULL` : `${compared} = ${parameters.value(parameter, value)}`;
}

/** A value that comes after another one; null where none can. */
function isPast(key: OrderKey, turned: boolean, value: Position['keys'][number], parameter: string, { parameters }: CompileContext): string | null {
  const compared = orderExpression(key.source);
  const nullsFirst = key.nullsFirst !== turned;
  if (value === null) return nullsFirst ? `${compared} IS NOT NULL` : null;
  const past = `${compared} ${key.descending === turned ? '>' : '<'} ${parameters.value(parameter, value)}`;
  return key.nullable && !nullsFirst ? `(${past} OR ${compared} IS NULL)` : past;
}

/** What lies on one side of a position: keyed by every value in turn, and at last by the sort key. */
function sought({ page, target, name, position, side }: Sought, context: CompileContext): string {
  const turned = page.backwards === (side === 'BEYOND');
  const at = page.order.map((key, index) => isAt(key, position.keys[index] ?? null, keyName(name, index), context));
  const steps = page.order.map((key, index) => {
    const past = isPast(key, turned, position.keys[index] ?? null, keyName(name, index), context);
    return past === null ? [] : [...at.slice(0, index), past];
  });
  const sign = `${turned ? '<' : '>'}${side === 'BEYOND' ? '' : '='}`;
  const last = [...at, `${propertyOf(target, 'sortKey')} ${sign} ${context.parameters.position(name, position.sortKey)}`];
  const ways = [...steps.filter((step) => step.length > 0), last].map((step) => (step.length === 1 ? String(step[0]) : `(${step.join(' AND ')})`));
  return ways.length === 1 ? String(ways[0]) : `(${ways.join(' OR ')})`;
}

/** What lies after the cursor of a page, as the page is read; empty where it has none. */
export function beyondCursor(page: Page, target: string, name: string, context: CompileContext): readonly string[] {
  const position = page.after ?? page.before;
  if (!position) return [];
  return [sought({ page, target, name: `${name}_${page.after ? 'after' : 'before'}`, position, side: 'BEYOND' }, context)];
}

/** What lies at or before the cursor of a page, as the page is read. */
export function upToCursor(page: Page, target: string, name: string, context: CompileContext): string {
  const position = page.after ?? page.before;
  if (!position) throw new Error('A page without a cursor has nothing before it.');
  return sought({ page, target, name: `${name}_${page.after ? 'after' : 'before'}`, position, side: 'UP_TO' }, context);
}
