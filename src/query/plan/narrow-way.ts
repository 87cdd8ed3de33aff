import type { Direction, GraphModel } from '../../model/graph-model-data.js';
import type { Walk, Way } from './condition.js';

/** A relationship as it is walked: from a node of one label to one of another. */
interface Step {
  readonly type: string;
  readonly direction: 'out' | 'in';
  readonly from: string;
  readonly to: string;
}

type Labels = ReadonlySet<string>;

function stepsOver(types: readonly string[], direction: Direction, { relationshipTypes }: GraphModel): readonly Step[] {
  return types.flatMap((type) =>
    (relationshipTypes[type]?.endpoints ?? []).flatMap(({ from, to }): readonly Step[] => [
      ...(direction === 'in' ? [] : [{ type, direction: 'out' as const, from, to }]),
      ...(direction === 'out' ? [] : [{ type, direction: 'in' as const, from: to, to: from }]),
    ]),
  );
}

/** Labels that steps lead to from some, which are among them. */
function reached(starts: Iterable<string>, steps: readonly Step[]): Labels {
  const found = new Set(starts);
  for (const label of found) for (const { from, to } of steps) if (from === label) found.add(to);
  return found;
}

const turned = (steps: readonly Step[]): readonly Step[] => steps.map(({ from, to, ...step }) => ({ ...step, from: to, to: from }));

/** A walk over the types only that lead from the starts to the ends; null where the starts are the ends and nothing leads on. */
function narrowWalk(walk: Walk, starts: Labels, ends: Labels, model: GraphModel): Walk | null {
  const steps = stepsOver(walk.over, walk.direction, model);
  const ahead = reached(starts, steps);
  const behind = reached(ends, turned(steps));
  const over = walk.over.filter((type) => steps.some((step) => step.type === type && ahead.has(step.from) && behind.has(step.to)));
  if (over.length === 0) return null;
  return Object.freeze({ ...walk, over: Object.freeze(over), least: [...starts].some((label) => ends.has(label)) ? 0 : 1 });
}

/** Labels of the targets of a way; null is any. */
function targetsOf({ label, oneOf }: Way): Labels | null {
  if (label !== null) return new Set([label]);
  return oneOf.length > 0 ? new Set(oneOf) : null;
}

/** What the model says of a way: the steps that its hop can be, and the labels at the other end of it from which its targets are reached. */
function hopSteps(way: Way, start: string, model: GraphModel): readonly Step[] {
  const { holder, hop, below } = way;
  const holders = holder ? reached([start], stepsOver(holder.over, holder.direction, model)) : new Set([start]);
  const targets = targetsOf(way);
  const ends = targets && below ? reached(targets, turned(stepsOver(below.over, below.direction, model))) : targets;
  return stepsOver(hop.types, hop.direction, model).filter(({ from, to }) => holders.has(from) && (ends === null || ends.has(to)));
}

/** Whether what the hop leads to can be nothing but targets, so that their label need not be looked at. */
function leadsOnlyToTargets(way: Way, start: string, model: GraphModel): boolean {
  const targets = targetsOf(way);
  if (targets === null) return true;
  return !way.below && hopSteps({ ...way, label: null, oneOf: [] }, start, model).every(({ to }) => targets.has(to));
}

/**
 * A way without what the model rules out: relationship types that lead from the label at its start to none of its
 * targets, a walk that leads nowhere, the direction that nothing is stored in, and the label of what can have no other.
 */
export function narrowWay(way: Way, start: string, model: GraphModel): Way {
  const steps = hopSteps(way, start, model);
  if (steps.length === 0) return way;
  const directions = new Set(steps.map(({ direction }) => direction));
  const [only] = directions;
  const types = way.hop.types.filter((type) => steps.some((step) => step.type === type));
  const hop = Object.freeze({ ...way.hop, types: Object.freeze(types), direction: directions.size === 1 && only ? only : way.hop.direction });
  const holder = way.holder && narrowWalk(way.holder, new Set([start]), new Set(steps.map(({ from }) => from)), model);
  const below = way.below && narrowWalk(way.below, new Set(steps.map(({ to }) => to)), targetsOf(way) ?? new Set(), model);
  // What states a relation is told by the walk that leads to it, so where there are two both stay.
  const narrowed = Object.freeze({ ...way, hop, holder: holder ?? (way.below ? way.holder : null), below: below ?? way.below });
  return leadsOnlyToTargets(narrowed, start, model) ? Object.freeze({ ...narrowed, labelKnown: true }) : narrowed;
}

/** Whether one step over the types leads from the label as far as they lead at all. */
export function endsAfterOneStep(start: string, types: readonly string[], direction: 'out' | 'in', model: GraphModel): boolean {
  const steps = stepsOver(types, direction, model);
  const next = steps.filter(({ from }) => from === start).map(({ to }) => to);
  return next.length > 0 && !steps.some(({ from }) => next.includes(from));
}
