import type { Limits } from '../../../config/config.js';
import { GraphApiError } from '../../../errors/graph-api-error.js';
import type { GroupKeyModel } from '../../../model/aggregates/group-keys.js';

const leadsToSeveral = (key: GroupKeyModel) => key.kind === 'Node' && key.field.kind === 'connection';

function reasonAgainst(keys: readonly GroupKeyModel[], { maxGroupKeys, maxGroupManyKeys }: Limits): string | null {
  const names = keys.map(({ name }) => name);
  const repeated = names.find((name, index) => names.indexOf(name) !== index);
  const several = keys.filter(leadsToSeveral).map(({ name }) => name);
  if (keys.length === 0) return 'is empty. It takes one or more keys.';
  if (keys.length > maxGroupKeys) return `has ${String(keys.length)} keys. It takes at most ${String(maxGroupKeys)}.`;
  if (repeated !== undefined) return `names ${repeated} twice.`;
  if (several.length <= maxGroupManyKeys) return null;
  return `has ${String(several.length)} keys that lead to several nodes each: ${several.join(', ')}. It takes at most ${String(maxGroupManyKeys)}, since their combinations multiply.`;
}

/** Checks what a list is grouped by. Rejects with GROUP_BY_INVALID. */
export function checkGroupKeys(keys: readonly GroupKeyModel[], path: string, limits: Limits): void {
  const reason = reasonAgainst(keys, limits);
  if (reason !== null) throw new GraphApiError('GROUP_BY_INVALID', `${path}(by:) ${reason}`);
}

/** Checks that each type that narrows the keys is one that some key runs over. Rejects with TYPES_NOT_APPLICABLE. */
export function checkKeyTypes(types: readonly string[], keys: readonly GroupKeyModel[], path: string): void {
  const applicable = [...new Set(keys.flatMap((key) => (key.kind === 'Node' ? key.field.types : [])))].sort();
  if (types.length > 0 && types.every((type) => applicable.includes(type))) return;
  const takes = applicable.length > 0 ? `It takes one or more of ${applicable.join(', ')}.` : 'No key of it is a related node, so it takes none.';
  throw new GraphApiError('TYPES_NOT_APPLICABLE', `${path}(types:) is [${types.join(', ')}]. ${takes}`);
}
