import type { Limits } from '../../config/config.js';
import { GraphApiError } from '../../errors/graph-api-error.js';
import type { GraphModel, NodeTypeModel } from '../../model/graph-model-data.js';
import { shown } from './shown.js';

/** The node type that an id is of, told by its prefix. Rejects with ID_MALFORMED where no type has it. */
export function typeOfId(id: string, argument: string, { nodeTypes }: GraphModel): NodeTypeModel {
  const prefix = id.slice(0, Math.max(0, id.indexOf(':')));
  const found = Object.values(nodeTypes).find((type) => type.prefix === prefix);
  if (found && id.length > prefix.length + 1) return found;
  const prefixes = Object.values(nodeTypes).map((type) => `${type.prefix}:`);
  throw new GraphApiError('ID_MALFORMED', `${argument} is ${shown(id)}, which names no type. An id begins with one of ${prefixes.join(' ')}`);
}

/** Checks an id of a field that gives one type, and gives the type. Rejects with ID_OF_OTHER_TYPE and ID_MALFORMED. */
export function checkId(id: string, argument: string, type: NodeTypeModel, model: GraphModel): NodeTypeModel {
  const found = typeOfId(id, argument, model);
  if (found === type) return type;
  throw new GraphApiError(
    'ID_OF_OTHER_TYPE',
    `${argument} is ${shown(id)}, the id of a ${found.label}. It takes an id that begins with "${type.prefix}:"; \`${found.singular}(id:)\` takes this one.`,
  );
}

/** Rejects with TOO_MANY_IDS where an argument has more ids than published. */
export function checkIdCount(argument: string, count: number, { maxIds }: Limits): void {
  if (count > maxIds) throw new GraphApiError('TOO_MANY_IDS', `${argument} has ${String(count)} ids. It takes at most ${String(maxIds)}.`);
}

/** Checks the ids of `nodes`. Rejects with TOO_MANY_IDS and ID_MALFORMED. */
export function checkIds(ids: readonly string[], model: GraphModel, limits: Limits): readonly string[] {
  checkIdCount('nodes(ids:)', ids.length, limits);
  for (const id of ids) typeOfId(id, 'nodes(ids:)', model);
  return Object.freeze([...ids]);
}
