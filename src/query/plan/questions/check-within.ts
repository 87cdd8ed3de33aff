import { GraphApiError } from '../../../errors/graph-api-error.js';
import { checkIdCount, typeOfId } from '../plan-ids.js';
import type { PlanContext } from '../plan-context.js';
import { shown } from '../shown.js';
import type { Within } from './within.question.js';

/** Things that figures, dates and indicators can belong to; `belonging.ts` in `reason/` says how. */
const WHOLES = [
  'Pillar',
  'Task',
  'Measure',
  'Finding',
  'Programme',
  'Cluster',
  'Instrument',
  'Organisation',
  'Industry',
  'Technology',
  'Theme',
  'Region',
  'Law',
];

/** Checks the ids of an argument `within`; null where it is not given. Rejects with TOO_MANY_IDS, ID_MALFORMED and ID_OF_OTHER_TYPE. */
export function checkWithin(given: unknown, argument: string, { model, limits }: PlanContext): Within {
  if (given === undefined || given === null) return null;
  const ids = given as readonly string[];
  checkIdCount(argument, ids.length, limits);
  const byLabel = new Map<string, string[]>();
  for (const id of new Set(ids)) {
    const { label } = typeOfId(id, argument, model);
    if (!WHOLES.includes(label))
      throw new GraphApiError('ID_OF_OTHER_TYPE', `${argument} has ${shown(id)}, the id of a ${label}. It takes ids of ${WHOLES.join(', ')}.`);
    byLabel.set(label, [...(byLabel.get(label) ?? []), id]);
  }
  return [...byLabel].map(([label, found]) => ({ label, ids: found }));
}
