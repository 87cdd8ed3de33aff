import type { FieldModel, GraphModel } from '../../model/graph-model-data.js';
import type { Climb } from './condition.js';
import type { WayStart } from './plan-way.js';

/** Whether a node of the label may contain another of it over the types. */
function nests(label: string, types: readonly string[], { relationshipTypes }: GraphModel): boolean {
  return types.some((type) => relationshipTypes[type]?.endpoints.some(({ from, to }) => from === label && to === label) ?? false);
}

/** Plans the way up to the node that a to-one field gives; `target` is the variable of that node. */
export function planClimb(field: FieldModel, { variable, type, oneOfSeveral }: WayStart, target: string, model: GraphModel): Climb {
  const { target: label, types, depth, direction } = field;
  if (label === null || field.kind !== 'toOne') throw new Error(`${type.label}.${field.name} is no to-one field.`);
  return Object.freeze({
    from: variable,
    fromLabels: oneOfSeveral ? [type.label] : [],
    types,
    direction: direction === 'out' ? 'out' : 'in',
    depth,
    target,
    label,
    nests: depth > 1 && nests(label, types, model),
  });
}
