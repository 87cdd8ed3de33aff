import type { Direction } from '../../model/graph-model-data.js';
import type { GatherHop, GatherStep } from '../plan/gather/gather-graph.js';
import type { CompileContext } from './compile-context.js';
import { labelCondition, propertyOf } from './compile-pattern.js';

/** The variables of one step, and the values that its conditions name. */
export interface StepContext {
  readonly set: string;
  readonly near: string;
  readonly far: string;
  readonly stated: string;
  readonly variableOf: (set: string) => string;
  readonly parameters: CompileContext['parameters'];
}

function hopCondition({ types, direction }: GatherHop, index: number, { set, near, stated, parameters }: StepContext): string {
  const typed = `type(${stated}) IN ${parameters.value(`${set}_types_${String(index + 1)}`, types)}`;
  const end: Readonly<Record<Direction, string | null>> = { out: 'startNode', in: 'endNode', both: null };
  return end[direction] === null ? typed : `(${typed} AND ${end[direction]}(${stated}).id = ${propertyOf(near, 'id')})`;
}

/** Whether the far end is in one of some sets. */
export const amongSets = (sets: readonly string[], { far, variableOf }: StepContext) => sets.map((set) => `${far} IN ${variableOf(set)}`).join(' OR ');

/** One look at all labels of a node costs what one look for one of them does. */
export function withoutLabelsCondition(
  { withoutLabels }: Pick<GatherStep, 'withoutLabels'>,
  { set, far, parameters }: Pick<StepContext, 'set' | 'far' | 'parameters'>,
): readonly string[] {
  if (withoutLabels.length < 2) return withoutLabels.map((label) => `NOT ${far}:${label}`);
  return [`none(label IN labels(${far}) WHERE label IN ${parameters.value(`${set}_without_labels`, withoutLabels)})`];
}

/** Whether the far end is in one of the sets that a step goes into; empty where it may be any node. */
export function intoCondition({ into, intoWhole, limit }: GatherStep, context: StepContext): readonly string[] {
  if (into.length === 0) return [];
  const { set, variableOf, parameters } = context;
  const cut = intoWhole ? into.map((known) => `size(${variableOf(known)}) > ${parameters.value(`${set}_whole`, limit)}`) : [];
  return [`(${[...cut, amongSets(into, context)].join(' OR ')})`];
}

/** What else a step asks of the relationships that it follows, and of their far ends. */
export function conditionsOf(step: GatherStep, context: StepContext): readonly string[] {
  const { hops, labels, withoutIds, reportOnly, beyond, read } = step;
  const { set, far, stated, variableOf, parameters } = context;
  return [
    ...(hops.length > 1 ? [`(${hops.map((hop, index) => hopCondition(hop, index, context)).join(' OR ')})`] : []),
    ...(reportOnly ? [`${propertyOf(stated, 'origin')} = 'REPORT'`] : []),
    ...labelCondition(far, labels).map((condition) => `(${condition})`),
    ...withoutLabelsCondition(step, context),
    ...(withoutIds.length > 0 ? [`NOT ${propertyOf(far, 'id')} IN ${parameters.anyOf(`${set}_without`, withoutIds)}`] : []),
    ...(read ? [] : beyond.map((known) => `NOT ${far} IN ${variableOf(known)}`)),
  ];
}
