import { GraphApiError } from '../../../errors/graph-api-error.js';
import { enumWord } from '../../../model/enum-word.js';
import type { PropertyModel } from '../../../model/graph-model-data.js';
import { foldedName } from '../../../model/stored-form/folded-text.js';
import type { Condition } from '../condition.js';
import { memberVariable, type AggregateSubject } from './aggregate-subject.js';
import type { GroupKey } from './aggregation-plan.js';

/** Whether a condition leaves one value of a property at most. */
function pins(condition: Condition | null, variable: string, property: string): boolean {
  if (condition?.kind === 'All') return condition.conditions.some((part) => pins(part, variable, property));
  // Texts are compared as their folded copies.
  if (condition?.kind !== 'Compare' || condition.variable !== variable || ![property, foldedName(property)].includes(condition.property ?? '')) return false;
  return condition.operator === 'EQ' || (condition.operator === 'IN' && Array.isArray(condition.value) && condition.value.length === 1);
}

function whereOf({ members }: AggregateSubject): Condition | null {
  if (members.kind === 'Grouped') return null;
  return members.kind === 'Related' ? members.way.where : members.where;
}

/** Whether all nodes of the list, or of each of its groups, have one value of a property. */
function isFixed(property: string, keys: readonly GroupKey[], subject: AggregateSubject): boolean {
  if (keys.some((key) => key.kind === 'Value' && key.property === property)) return true;
  if (subject.within) return isFixed(property, subject.within.keys, subject.within.subject);
  return pins(whereOf(subject), memberVariable(subject), property);
}

/**
 * Checks that numbers which count different things, such as won and dollars, are not reckoned together: the filter of the
 * list leaves one unit, or each group has one. Rejects with UNIT_NOT_FIXED. `figure` names what is asked for.
 */
export function checkUnit({ name, measuredIn }: PropertyModel, figure: string, keys: readonly GroupKey[], subject: AggregateSubject): void {
  if (measuredIn === null || isFixed(measuredIn, keys, subject)) return;
  throw new GraphApiError(
    'UNIT_NOT_FIXED',
    `${subject.path} is asked for ${name}.${figure}, but its ${name} may count different things. Give one, as filter: { ${measuredIn}: { eq: … } }, or group by it, as groups(by: [${enumWord(measuredIn)}]).`,
  );
}
