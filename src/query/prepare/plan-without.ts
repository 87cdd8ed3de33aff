import { GraphApiError } from '../../errors/graph-api-error.js';
import { EVERY_CHOICE, type PlanOptions } from '../plan/plan-context.js';

const isChoice = (name: string): name is keyof PlanOptions => Object.hasOwn(EVERY_CHOICE, name);

/** Planning without some of its choices. Rejects with CONFIG_INVALID for a word that names none. */
export function planWithout(names: readonly string[]): Partial<PlanOptions> {
  const unknown = names.find((name) => !isChoice(name));
  if (unknown === undefined) return Object.freeze(Object.fromEntries(names.map((name) => [name, false])));
  throw new GraphApiError('CONFIG_INVALID', `PLAN_WITHOUT names "${unknown}". It takes ${Object.keys(EVERY_CHOICE).join(', ')}, comma separated.`);
}
