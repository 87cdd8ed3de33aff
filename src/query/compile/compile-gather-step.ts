import type { Direction } from '../../model/graph-model-data.js';
import type { GatherGraph, GatherHop, GatherStep } from '../plan/gather/gather-graph.js';
import type { CompileContext } from './compile-context.js';
import { labelCondition, matchClause, nodePattern, propertyOf, relationshipPattern, subquery } from './compile-pattern.js';
import { compileRow } from './compile-row.js';
import { rowsVariable, setVariable } from './gather-variables.js';

interface StepNames {
  readonly near: string;
  readonly far: string;
  readonly stated: string;
}

/** One type list and direction serve the pattern where all hops agree; else the pattern is open and a condition tells the hops apart. */
function patternOf(hops: readonly GatherHop[]): GatherHop {
  const [first] = hops;
  if (hops.length === 1 && first) return first;
  return { types: [...new Set(hops.flatMap(({ types }) => types))].sort(), direction: 'both' };
}

const quoted = (types: readonly string[]) => `[${types.map((type) => `'${type}'`).join(', ')}]`;

function hopCondition({ types, direction }: GatherHop, { near, stated }: StepNames): string {
  const typed = `type(${stated}) IN ${quoted(types)}`;
  const end: Readonly<Record<Direction, string | null>> = { out: 'startNode', in: 'endNode', both: null };
  return end[direction] === null ? typed : `(${typed} AND ${end[direction]}(${stated}).id = ${propertyOf(near, 'id')})`;
}

function conditionsOf(step: GatherStep, names: StepNames, parameters: CompileContext['parameters'], set: string): readonly string[] {
  const { hops, labels, withoutLabels, withoutIds, reportOnly } = step;
  const { far, stated } = names;
  return [
    ...(hops.length > 1 ? [`(${hops.map((hop) => hopCondition(hop, names)).join(' OR ')})`] : []),
    ...(reportOnly ? [`${propertyOf(stated, 'origin')} = 'REPORT'`] : []),
    ...labelCondition(far, labels).map((condition) => `(${condition})`),
    ...withoutLabels.map((label) => `NOT ${far}:${label}`),
    ...(withoutIds.length > 0 ? [`NOT ${propertyOf(far, 'id')} IN ${parameters.value(`${set}_without`, withoutIds)}`] : []),
  ];
}

function singleHop(step: GatherStep, names: StepNames, parameters: CompileContext['parameters'], set: string): readonly string[] {
  const { near, far, stated } = names;
  const relationship = relationshipPattern({ variable: stated, ...patternOf(step.hops) });
  return [
    matchClause(`${nodePattern(near)}${relationship}${nodePattern(far, 'Entity')}`, conditionsOf(step, names, parameters, set)),
    `WITH DISTINCT ${stated}, ${far}`,
  ];
}

/** Several relationships in a row: each of them is gathered once, with the node that it leads to. */
function severalHops(step: GatherStep, names: StepNames): readonly string[] {
  const { near, far, stated } = names;
  const [hop] = step.hops;
  if (!hop || step.hops.length > 1 || hop.direction === 'both') throw new Error('A walk of several relationships goes over one hop that has a direction.');
  const walk = relationshipPattern({ ...hop, hops: [1, step.depth] });
  const ofReport = step.reportOnly ? [`all(part IN relationships(walked) WHERE ${propertyOf('part', 'origin')} = 'REPORT')`] : [];
  const conditions = [...labelCondition(far, step.labels).map((condition) => `(${condition})`), ...ofReport];
  return [
    matchClause(`walked = ${nodePattern(near)}${walk}${nodePattern(far, 'Entity')}`, conditions),
    `UNWIND relationships(walked) AS ${stated}`,
    `WITH DISTINCT ${stated}`,
    `WITH ${stated}, ${hop.direction === 'out' ? 'endNode' : 'startNode'}(${stated}) AS ${far}`,
  ];
}

/** One step: the relationships that it follows as rows, and the set of nodes that it reaches. */
export function compileGatherStep(step: GatherStep, { name, relationship }: GatherGraph, { parameters }: CompileContext): readonly string[] {
  const set = setVariable(name, step.set);
  const names: StepNames = { near: `${set}_near`, far: `${set}_far`, stated: relationship.variable };
  const { near, far, stated } = names;
  const from = step.from.map((known) => setVariable(name, known));
  const beyond = step.beyond.map((known) => setVariable(name, known));
  const found = `${set}_found`;
  const fresh = beyond.length === 0 ? found : `[member IN ${found} WHERE ${beyond.map((known) => `NOT member IN ${known}`).join(' AND ')}]`;
  return subquery(
    [...new Set([...from, ...beyond])],
    [
      `UNWIND ${from.join(' + ')} AS ${near}`,
      ...(step.depth === 1 ? singleHop(step, names, parameters, set) : severalHops(step, names)),
      `ORDER BY ${propertyOf(stated, 'id')}, ${propertyOf(far, 'id')} LIMIT ${parameters.value(`${set}_limit`, step.limit + 1)}`,
      `WITH collect(${compileRow(relationship)}) AS ${rowsVariable(name, step.set)}, collect(DISTINCT ${far}) AS ${found}`,
      `RETURN ${rowsVariable(name, step.set)}, ${fresh} AS ${set}`,
    ],
  );
}
