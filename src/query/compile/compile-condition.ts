import type {
  All,
  Any,
  Climb,
  Compare,
  Condition,
  Contained,
  HasEntry,
  HasLabel,
  HasPlace,
  HasType,
  IsNull,
  Leads,
  LeadsToCount,
  Not,
  Operator,
} from '../plan/condition.js';
import { compileClimb } from './compile-climb.js';
import type { CompileContext } from './compile-context.js';
import { labelCondition, matchClause, nodePattern, propertyOf, relationshipPattern, subquery } from './compile-pattern.js';
import { compileWay } from './compile-way.js';

/** A condition as it is written. */
export interface CompiledCondition {
  /** Subqueries that must stand before the condition, each of which gives a number that it speaks of; often none. */
  readonly facts: readonly string[];
  /** An expression that is true where the condition holds. */
  readonly holds: string;
}

const SIGNS: Readonly<Record<Operator, string>> = {
  EQ: '=',
  IN: 'IN',
  CONTAINS: 'CONTAINS',
  STARTS_WITH: 'STARTS WITH',
  GT: '>',
  GTE: '>=',
  LT: '<',
  LTE: '<=',
};

const plain = (holds: string): CompiledCondition => ({ facts: [], holds });

function join(conditions: readonly Condition[], word: 'AND' | 'OR', context: CompileContext): CompiledCondition {
  const parts = conditions.map((condition) => ({ condition, ...context.compileCondition(condition) }));
  const written = parts.map(({ condition, holds }) => (condition.kind === 'All' || condition.kind === 'Any' ? `(${holds})` : holds));
  const empty = word === 'AND' ? 'true' : 'false';
  return { facts: parts.flatMap(({ facts }) => facts), holds: written.length === 0 ? empty : written.join(` ${word} `) };
}

function compileCompare({ variable, property, place, operator, parameter, value }: Compare, { parameters }: CompileContext): CompiledCondition {
  const compared = property === null ? variable : propertyOf(variable, property);
  return plain(`${compared}${place === undefined ? '' : `[${place}]`} ${SIGNS[operator]} ${parameters.value(parameter, value)}`);
}

// A comparison with what is missing is null, and so is its opposite.
function compileNot({ condition }: Not, context: CompileContext): CompiledCondition {
  if (condition.kind === 'IsNull') return plain(`${propertyOf(condition.variable, condition.property)} IS NOT NULL`);
  const { facts, holds } = context.compileCondition(condition);
  return { facts, holds: `NOT coalesce(${holds}, false)` };
}

function compileHasEntry({ variable, property, entry, where }: HasEntry, context: CompileContext): CompiledCondition {
  return plain(`any(${entry} IN ${propertyOf(variable, property)} WHERE ${context.compileCondition(where).holds})`);
}

function compileHasPlace({ variable, property, place, where }: HasPlace, context: CompileContext): CompiledCondition {
  return plain(`any(${place} IN range(0, size(${propertyOf(variable, property)}) - 1) WHERE ${context.compileCondition(where).holds})`);
}

function compileHasLabel({ variable, labels }: HasLabel): CompiledCondition {
  const [holds] = labelCondition(variable, labels);
  return plain(labels.length === 1 ? String(holds) : `(${String(holds)})`);
}

/** Whether clauses lead to anything, counted before the condition: what is asked of it needs subqueries, which EXISTS does not take. */
function countFirst(from: string, clauses: readonly string[], target: string, name: string, exists: boolean): CompiledCondition {
  const facts = subquery([from], [...clauses, `WITH ${target} LIMIT 1`, `RETURN count(${target}) AS ${name}`]);
  return { facts, holds: `${name} ${exists ? '>' : '='} 0` };
}

function existence(clauses: readonly string[], exists: boolean): CompiledCondition {
  return plain(`${exists ? '' : 'NOT '}EXISTS { ${clauses.join(' ')} }`);
}

function compileLeads({ name, exists, way }: Leads, context: CompileContext): CompiledCondition {
  const asked = way.where ? context.compileCondition(way.where) : plain('true');
  if (asked.facts.length > 0) return countFirst(way.from, compileWay(way, context), way.target, name, exists);
  return existence(compileWay(way, context, { inExpression: true }), exists);
}

function compileLeadsToCount({ name, way, where }: LeadsToCount, context: CompileContext): CompiledCondition {
  const facts = subquery([way.from], [...compileWay(way, context), `RETURN count(DISTINCT ${way.target}) AS ${name}`]);
  return { facts, holds: context.compileCondition(where).holds };
}

function anyContainer({ from, fromLabels, types, direction, depth, label, target }: Climb, holds: string): string {
  const pattern = `${nodePattern(from)}${relationshipPattern({ types, direction, hops: [1, depth] })}${nodePattern(target, label)}`;
  return matchClause(pattern, [...labelCondition(from, fromLabels), ...(holds === 'true' ? [] : [`(${holds})`])]);
}

function compileContained({ name, exists, climb, where }: Contained, context: CompileContext): CompiledCondition {
  const asked = context.compileCondition(where);
  if (asked.facts.length === 0 && !climb.nests) return existence([anyContainer(climb, asked.holds)], exists);
  const clauses = [...compileClimb(climb, name), ...asked.facts, `WITH * WHERE ${asked.holds}`];
  return countFirst(climb.from, clauses, climb.target, name, exists);
}

type Compilers = { readonly [Kind in Condition['kind']]: (condition: Extract<Condition, { kind: Kind }>, context: CompileContext) => CompiledCondition };

const COMPILERS: Compilers = {
  All: ({ conditions }: All, context) => join(conditions, 'AND', context),
  Any: ({ conditions }: Any, context) => join(conditions, 'OR', context),
  Not: compileNot,
  Compare: compileCompare,
  IsNull: ({ variable, property }: IsNull) => plain(`${propertyOf(variable, property)} IS NULL`),
  HasEntry: compileHasEntry,
  HasPlace: compileHasPlace,
  HasLabel: compileHasLabel,
  HasType: ({ variable, parameter, types }: HasType, { parameters }) => plain(`type(${variable}) IN ${parameters.value(parameter, types)}`),
  Leads: compileLeads,
  LeadsToCount: compileLeadsToCount,
  Contained: compileContained,
};

/** Writes a condition on variables that are bound. Values stand in the parameters only. */
export function compileCondition(condition: Condition, context: CompileContext): CompiledCondition {
  const compile = COMPILERS[condition.kind] as (condition: Condition, context: CompileContext) => CompiledCondition;
  return compile(condition, context);
}
