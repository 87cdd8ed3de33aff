import { foldedName, foldText } from '../../../model/stored-form/folded-text.js';
import type { PropertyModel } from '../../../model/graph-model-data.js';
import type { Condition } from '../condition.js';
import type { VariableNames } from '../plan-context.js';
import { allOf, oppositeOf } from './combine-conditions.js';
import { planComparisons } from './plan-comparisons.js';
import { planPeriodFilter } from './plan-period-filter.js';

/** Plans the filter of a list of texts: an entry that passes, or whether there is any. */
function planListFilter(given: object, property: string, variable: string, names: VariableNames): Condition {
  const conditions = Object.entries(given).map(([key, value]): Condition => {
    const entry = names.take(`${variable}_${property}_entry`);
    const where = key === 'some' ? planComparisons({ variable: entry, property: null, name: entry, names }, value as object, foldText) : allOf([]);
    const has: Condition = Object.freeze({ kind: 'HasEntry', variable, property: foldedName(property), entry, where });
    return key === 'isEmpty' && value === true ? oppositeOf(has) : has;
  });
  return allOf(conditions);
}

/** Plans the filter of citations: one of them that passes, or whether there is any. They are stored as parallel lists. */
function planCitationFilter(given: object, { stored }: PropertyModel, variable: string, names: VariableNames): Condition {
  const storedName = (part: string) => stored.find((entry) => entry.part === part)?.name ?? '';
  const conditions = Object.entries(given).map(([key, value]): Condition => {
    const place = names.take(`${variable}_citation`);
    const parts = key === 'some' ? Object.entries(value as object) : [];
    const where = allOf(
      parts.map(([part, asked]) => planComparisons({ variable, property: storedName(part), place, name: `${place}_${part}`, names }, asked as object)),
    );
    const has: Condition = Object.freeze({ kind: 'HasPlace', variable, property: storedName('lineStart'), place, where });
    return key === 'isEmpty' && value === true ? oppositeOf(has) : has;
  });
  return allOf(conditions);
}

function planPartFilters(given: object, { name, stored }: PropertyModel, variable: string, names: VariableNames): Condition {
  const parts = Object.entries(given).map(([part, value]) => {
    const property = stored.find((entry) => entry.part === part)?.name ?? '';
    return planComparisons({ variable, property, name: `${variable}_${name}_${part}`, names }, value as object);
  });
  return allOf(parts);
}

/** Plans what a filter asks of one property of a node or relationship. Texts are compared as their folded copies. */
export function planPropertyFilter(given: object, model: PropertyModel, variable: string, names: VariableNames): Condition {
  const { name, kind, list, typeName } = model;
  if (typeName === 'Period') return planPeriodFilter(given, { variable, property: name, names });
  if (kind === 'Citations') return planCitationFilter(given, model, variable, names);
  if (kind === 'Value') return planPartFilters(given, model, variable, names);
  if (list) return planListFilter(given, name, variable, names);
  const compared = { variable, name: `${variable}_${name}`, names };
  if (kind === 'String') return planComparisons({ ...compared, property: foldedName(name) }, given, foldText);
  return planComparisons({ ...compared, property: name }, given);
}
