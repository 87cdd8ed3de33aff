import type { GatherGraph, GatherHop, GatherStep } from '../plan/gather/gather-graph.js';
import type { CompileContext } from './compile-context.js';
import { amongSets, conditionsOf, intoCondition, type StepContext } from './compile-gather-conditions.js';
import { eachOnce, labelCondition, matchClause, nodePattern, propertyOf, relationshipPattern, subquery } from './compile-pattern.js';
import { followedVariable, setVariable } from './gather-variables.js';

/** One type list and direction serve the pattern where all hops agree; else the pattern is open and a condition tells the hops apart. */
function patternOf(hops: readonly GatherHop[]): GatherHop {
  const [first] = hops;
  if (hops.length === 1 && first) return first;
  return { types: [...new Set(hops.flatMap(({ types }) => types))].sort(), direction: 'both' };
}

function singleHop(step: GatherStep, context: StepContext): readonly string[] {
  const { near, far, stated } = context;
  const relationship = relationshipPattern({ variable: stated, ...patternOf(step.hops) });
  const pattern = `${nodePattern(near)}${relationship}${nodePattern(far)}`;
  const [into, asked] = [intoCondition(step, context), conditionsOf(step, context)];
  if (into.length === 0 || asked.length === 0) return [matchClause(pattern, [...asked, ...into])];
  // Sets are at hand, properties and labels must be read: the CASE keeps an engine from reading first.
  return [matchClause(pattern, [`CASE WHEN ${into.join(' AND ')} THEN ${asked.join(' AND ')} ELSE false END`])];
}

/** Several relationships in a row: each of them is gathered once, with the node that it leads to. */
function severalHops(step: GatherStep, { near, far, stated }: StepContext): readonly string[] {
  const [hop] = step.hops;
  if (!hop || step.hops.length > 1 || hop.direction === 'both') throw new Error('A walk of several relationships goes over one hop that has a direction.');
  const walk = relationshipPattern({ ...hop, hops: [1, step.depth] });
  const ofReport = step.reportOnly ? [`all(part IN relationships(walked) WHERE ${propertyOf('part', 'origin')} = 'REPORT')`] : [];
  const conditions = [...labelCondition(far, step.labels).map((condition) => `(${condition})`), ...ofReport];
  return [
    matchClause(`walked = ${nodePattern(near)}${walk}${nodePattern(far, 'Entity')}`, conditions),
    `UNWIND relationships(walked) AS ${stated}`,
    eachOnce(stated),
    `WITH ${stated}, ${hop.direction === 'out' ? 'endNode' : 'startNode'}(${stated}) AS ${far}`,
  ];
}

/** The sort key of a node that a step reaches, which tells it from all others and is what they are ordered by. */
const reachedKey = ({ far }: StepContext) => `${far}_order`;

function orderOf({ preferred, read }: GatherStep, context: StepContext): string {
  const { far, stated } = context;
  const first = preferred.length > 0 ? [`NOT (${amongSets(preferred, context)})`] : [];
  const byHeading = `coalesce(${propertyOf(stated, 'stated')} = 'BY_HEADING', false)`;
  const order = read ? [byHeading, propertyOf(stated, 'id'), propertyOf(far, 'id')] : [reachedKey(context)];
  return `ORDER BY ${[...first, ...order].join(', ')}`;
}

// What is sorted is cut as a list. Of the rows that an ORDER BY with a LIMIT holds, each may be counted with all sets that were
// gathered before it, as if there were that many copies: more than a transaction may take. Of those of a whole sort the sets are counted once.

/** The relationships that the step follows, and the set of nodes that it reaches. */
function follow(step: GatherStep, context: StepContext, limit: string): readonly string[] {
  const { set, far, stated, variableOf } = context;
  const [sorted, pair, found] = [`${set}_sorted`, `${set}_pair`, `${set}_found`];
  const fresh =
    step.beyond.length === 0 ? found : `[member IN ${found} WHERE ${step.beyond.map((known) => `NOT member IN ${variableOf(known)}`).join(' AND ')}]`;
  return [
    `WITH ${stated}, ${far} ${orderOf(step, context)}`,
    `WITH collect([${stated}, ${far}]) AS ${sorted}`,
    `UNWIND ${sorted}[..${limit}] AS ${pair}`,
    `WITH collect(${pair}[0]) AS ${followedVariable(set)}, collect(DISTINCT ${pair}[1]) AS ${found}`,
    `RETURN ${followedVariable(set)}, ${fresh} AS ${set}`,
  ];
}

/** Only the set of nodes that the step reaches. */
function reachNodes(step: GatherStep, context: StepContext, limit: string): readonly string[] {
  const { set, far } = context;
  const each = `WITH ${propertyOf(far, 'sortKey')} AS ${reachedKey(context)}, head(collect(${far})) AS ${far}`;
  return [each, `WITH ${far} ${orderOf(step, context)}`, `WITH collect(${far}) AS ${set}_sorted`, `RETURN ${set}_sorted[..${limit}] AS ${set}`];
}

/** One step of a gather. */
export function compileGatherStep(step: GatherStep, { name, relationship }: GatherGraph, { parameters }: CompileContext): readonly string[] {
  const set = setVariable(name, step.set);
  const variableOf = (known: string) => setVariable(name, known);
  const context: StepContext = { set, near: `${set}_near`, far: `${set}_far`, stated: relationship.variable, variableOf, parameters };
  const { near } = context;
  const limit = parameters.value(`${set}_limit`, step.limit + 1);
  const used = [...step.from, ...step.beyond, ...step.into, ...step.preferred].map(variableOf);
  return subquery(
    [...new Set(used)],
    [
      `UNWIND ${step.from.map(variableOf).join(' + ')} AS ${near}`,
      ...(step.from.length > 1 ? [eachOnce(near)] : []),
      ...(step.depth === 1 ? singleHop(step, context) : severalHops(step, context)),
      ...(step.read ? follow(step, context, limit) : reachNodes(step, context, limit)),
    ],
  );
}
