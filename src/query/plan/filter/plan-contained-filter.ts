import type { FieldModel } from '../../../model/graph-model-data.js';
import type { Condition } from '../condition.js';
import { planClimb } from '../plan-climb.js';
import type { PlanContext } from '../plan-context.js';
import type { FilterSubject } from './filter-subject.js';

/** Plans what a filter asks of the node that contains another, such as `pillar`; where there is none it does not hold. */
export function planContainedFilter(field: FieldModel, given: object, subject: FilterSubject, context: PlanContext): Condition {
  const { type, variable, oneOfSeveral = false } = subject;
  if (!type) throw new Error(`Entity has no field ${field.name}.`);
  const name = context.names.take(`${variable}_${field.name}`);
  const climb = planClimb(field, { variable, type, oneOfSeveral }, `${name}_node`, context);
  const where = context.planFilter(given as Readonly<Record<string, unknown>>, { variable: climb.target, type: context.model.nodeTypes[climb.label] ?? null });
  return Object.freeze({ kind: 'Contained', name, exists: true, climb, where });
}
