import type { Answer } from '../answer.js';
import { boundOf, joinBounds, oppositeBound } from '../exact/bounds.js';
import { subtract } from '../exact/decimal.js';
import { findLast } from './find-last.js';
import { neededAYear } from './needed-a-year.js';
import type { ObservedValue } from './observed-value.js';
import { progressValue } from './progress-value.js';
import type { ValueRelations } from './value-relations.js';

/** What the print puts right before the aim, else the indicator's one baseline, else the last value. */
function findBaseline(aim: ObservedValue, values: readonly ObservedValue[], relations: ValueRelations, last: ObservedValue | null): ObservedValue | null {
  const comparable = values.filter(({ kind, value, unit }) => (kind === 'BASELINE' || kind === 'LEVEL') && value !== null && unit === aim.unit);
  const precededBy = relations.precededBy(aim.id);
  const printed = comparable.filter(({ id }) => precededBy.includes(id));
  const [baseline, ...more] = printed.length > 0 ? printed : comparable.filter(({ kind, id }) => kind === 'BASELINE' && !relations.isPart(id));
  return baseline && more.length === 0 ? baseline : last;
}

function changeOf(aim: ObservedValue, baseline: ObservedValue | null): Answer | null {
  if (aim.value === null || aim.isRank) return null;
  if (aim.kind === 'ADDITION') return progressValue(aim.value, aim.unit, boundOf(aim.qualifier));
  if (!baseline?.value) return null;
  const bound = joinBounds([boundOf(aim.qualifier), oppositeBound(boundOf(baseline.qualifier))]);
  return bound && progressValue(subtract(aim.value, baseline.value), aim.unit, bound);
}

/** One aim of an indicator: from which baseline, by how much, and what it needs a year. */
export function answerAim(aim: ObservedValue, values: readonly ObservedValue[], relations: ValueRelations): Answer {
  const last = findLast(aim, values, relations);
  const baseline = findBaseline(aim, values, relations, last.value);
  const named = [aim, baseline, last.value].flatMap((value) => value ?? []).map(({ id }) => id);
  return {
    aim: aim.id,
    changes: aim.kind === 'ADDITION' ? 'ADDITION' : 'LEVEL',
    baseline: baseline?.id ?? null,
    last: last.value?.id ?? null,
    change: changeOf(aim, baseline),
    ...neededAYear(aim, last),
    restates: relations.restates(aim.id),
    citations: { nodes: [...new Set(named)] },
  };
}
