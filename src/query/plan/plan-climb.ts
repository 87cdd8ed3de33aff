import type { FieldModel, GraphModel } from '../../model/graph-model-data.js';
import type { Climb } from './condition.js';
import { endsAfterOneStep } from './narrow-way.js';
import type { PlanContext } from './plan-context.js';
import type { WayStart } from './plan-way.js';

/** Whether a node of the label may contain another of it over the types. */
function nests(label: string, types: readonly string[], { relationshipTypes }: GraphModel): boolean {
  return types.some((type) => relationshipTypes[type]?.endpoints.some(({ from, to }) => from === label && to === label) ?? false);
}

/** Plans the way up to the node that a to-one field gives; `target` is the variable of that node. */
export function planClimb(
  field: FieldModel,
  { variable, type, oneOfSeveral }: WayStart,
  target: string,
  { model, options }: Pick<PlanContext, 'model' | 'options'>,
): Climb {
  const { target: label, types } = field;
  if (label === null || field.kind !== 'toOne') throw new Error(`${type.label}.${field.name} is no to-one field.`);
  const direction = field.direction === 'out' ? 'out' : 'in';
  const depth = options.narrowWays && endsAfterOneStep(type.label, types, direction, model) ? 1 : field.depth;
  const fromLabels = oneOfSeveral ? [type.label] : [];
  return Object.freeze({ from: variable, fromLabels, types, direction, depth, target, label, nests: depth > 1 && nests(label, types, model) });
}
