import type { Direction } from '../../model/graph-model-data.js';
import { nodeKey } from '../../model/stored-form/node-key.js';
import type { Compare, Condition, Walk } from '../plan/condition.js';
import type { BackStep, BoundEnd } from '../plan/listed.js';
import type { CompileContext } from './compile-context.js';
import { compileFilter } from './compile-filter.js';
import { labelCondition, matchClause, nodePattern, propertyOf, relationshipPattern } from './compile-pattern.js';
import { holderOf, hopConditions } from './compile-way.js';

/** Nodes that a step starts from or leads to: what they are called, their labels, and what is asked of them. */
interface Stop {
  readonly variable: string;
  readonly label: string | null;
  readonly oneOf: readonly string[];
  readonly where: Condition | null;
}

const BACKWARDS: Readonly<Record<Direction, Direction>> = { out: 'in', in: 'out', both: 'both' };

function endOf(step: BackStep): Stop {
  if (step.kind === 'AgainstWay') return { ...step.way, variable: step.way.target };
  return { variable: step.climb.target, label: step.climb.label, oneOf: [], where: step.where };
}

// Where the clauses are cut by a WITH, an engine cannot choose to begin at the other end.
const once = (variables: readonly string[]): string => `WITH DISTINCT ${variables.join(', ')}`;

/** Each node that a stop is about once, if it passes. */
function passing({ variable, where }: Stop, conditions: readonly string[], context: CompileContext): readonly string[] {
  const filter = compileFilter(where, context);
  const asked = [...filter.conditions, ...conditions];
  return [`${once([variable])}${asked.length === 0 ? '' : ` WHERE ${asked.join(' AND ')}`}`, ...filter.clauses];
}

/** The named nodes, by the index of their keys: one of the engines has none for a list of keys under most labels, so each is looked up. */
function matchNamed({ variable, label, oneOf }: Stop, { operator, parameter, value }: Compare, { parameters }: CompileContext): readonly string[] {
  const keys = [...new Set([value].flat())].map((id) => nodeKey(parameters.generation, String(id)));
  const matched = (key: string) =>
    matchClause(nodePattern(variable, label ?? 'Entity'), [`${propertyOf(variable, 'key')} = ${key}`, ...labelCondition(variable, oneOf)]);
  if (operator === 'EQ') return [matched(parameters.value(parameter, keys[0] ?? ''))];
  return [`UNWIND ${parameters.value(parameter, keys)} AS ${variable}_key`, matched(`${variable}_key`)];
}

function walkBack(to: string, { over, direction, least, depth }: Walk, from: string): string {
  return `${to}${relationshipPattern({ types: over, direction: BACKWARDS[direction], hops: [least, depth] })}${from}`;
}

function againstWay({ way }: Extract<BackStep, { kind: 'AgainstWay' }>, from: Stop, context: CompileContext): readonly string[] {
  const { hop, below, holder, target, apart } = way;
  const kept = apart ? [target] : [];
  const stating = below ? below.variable : target;
  const step = relationshipPattern({ variable: hop.variable, types: hop.types, direction: BACKWARDS[hop.direction] });
  const start = nodePattern(from.variable, from.label ?? 'Entity');
  const onStart = [
    ...labelCondition(from.variable, from.oneOf),
    ...labelCondition(from.variable, holder ? way.fromLabels : []),
    ...(apart ? [`${target} <> ${from.variable}`] : []),
  ];
  const ofHop = hopConditions(way, context);
  return [
    ...(below ? [matchClause(walkBack(nodePattern(target), below, nodePattern(stating))), once([stating, ...kept])] : []),
    matchClause(`${nodePattern(stating)}${step}${holder ? nodePattern(holderOf(way)) : start}`, [...ofHop, ...(holder ? [] : onStart)]),
    ...(holder ? [once([holder.variable, ...kept]), matchClause(walkBack(nodePattern(holder.variable), holder, start), onStart)] : []),
  ];
}

function downFrom({ climb }: Extract<BackStep, { kind: 'DownFrom' }>, { variable, label, oneOf }: Stop): readonly string[] {
  const down = relationshipPattern({ types: climb.types, direction: BACKWARDS[climb.direction], hops: [1, climb.depth] });
  const conditions = [...labelCondition(variable, oneOf), ...labelCondition(variable, climb.fromLabels)];
  return [matchClause(`${nodePattern(climb.target)}${down}${nodePattern(variable, label ?? 'Entity')}`, conditions)];
}

/**
 * Clauses that bind each node of a list once, from the nodes that its filter names: those are found by their keys, and
 * each step leads back from there. `list` is the list itself; `conditions` are asked of its nodes beside its filter.
 */
export function compileBoundEnd({ named, back }: BoundEnd, list: Stop, conditions: readonly string[], context: CompileContext): readonly string[] {
  const [first, ...others] = [...back.map(endOf), list];
  const steps = back.flatMap((step, index) => {
    const stop = others[index] ?? list;
    const walked = step.kind === 'AgainstWay' ? againstWay(step, stop, context) : downFrom(step, stop);
    return [...walked, ...passing(stop, stop === list ? conditions : [], context)];
  });
  const atNamed = first === list ? passing(list, conditions, context) : first.where ? passing(first, [], context) : [];
  return [...matchNamed(first, named, context), ...atNamed, ...steps];
}
