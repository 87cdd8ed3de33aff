import { GraphApiError } from '../../../errors/graph-api-error.js';
import type { FieldSelection } from '../../select/selection-tree.js';
import type { PlanContext } from '../plan-context.js';
import { typeOfId } from '../plan-ids.js';

/** Where paths run from and to: two sets of ids that have none in common. */
export interface PathEnds {
  readonly from: readonly string[];
  readonly to: readonly string[];
}

function endsOf(name: 'from' | 'to', { arguments: given }: FieldSelection, { model, limits }: PlanContext): readonly string[] {
  const ids = [...new Set(given[name] as readonly string[])];
  const most = limits.maxPathEnds;
  if (ids.length < 1 || ids.length > most) {
    throw new GraphApiError('PATH_ENDS_COUNT', `paths(${name}:) has ${String(ids.length)} different ids. It takes 1 to ${String(most)}.`);
  }
  for (const id of ids) typeOfId(id, `paths(${name}:)`, model);
  return ids;
}

/** Reads `from` and `to`. Rejects with PATH_ENDS_COUNT, ID_MALFORMED and PATH_ENDS_SHARED. */
export function planPathEnds(field: FieldSelection, context: PlanContext): PathEnds {
  const [from, to] = [endsOf('from', field, context), endsOf('to', field, context)];
  const shared = from.filter((id) => to.includes(id));
  if (shared.length === 0) return { from, to };
  throw new GraphApiError('PATH_ENDS_SHARED', `paths(from:) and paths(to:) have ${shared.join(', ')} in common. A path runs between different things.`);
}
