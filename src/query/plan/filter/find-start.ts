import type { GraphModel, NodeTypeModel } from '../../../model/graph-model-data.js';
import { wordProperties } from '../../../model/word-properties.js';
import type { Condition } from '../condition.js';
import type { Listed } from '../listed.js';
import type { PlanOptions } from '../plan-context.js';
import { startAtBoundEnd } from './start-at-bound-end.js';

/** The property that a filter fixes to one word, such as `status: { eq: PASSED }`. */
function fixedWord(where: Condition | null, variable: string, type: NodeTypeModel, model: GraphModel): string | null {
  const all = where?.kind === 'All' ? where.conditions : [where];
  const words = wordProperties(type, model);
  for (const condition of all) {
    if (condition?.kind !== 'Compare' || condition.variable !== variable || condition.operator !== 'EQ') continue;
    if (condition.property !== null && words.includes(condition.property)) return condition.property;
  }
  return null;
}

/** The list of the nodes of a type that pass a filter, and where it is best begun. */
export function findStart(
  { variable, type, includeReference, where }: Pick<Listed, 'variable' | 'includeReference' | 'where'> & { readonly type: NodeTypeModel },
  model: GraphModel,
  options: PlanOptions,
): Listed {
  const all: Listed = { variable, label: type.label, includeReference, start: null, word: null, where };
  const listed = options.startAtBoundEnd ? startAtBoundEnd(all, model) : all;
  return Object.freeze(listed.start || !options.orderByWord ? listed : { ...listed, word: fixedWord(where, variable, type, model) });
}
