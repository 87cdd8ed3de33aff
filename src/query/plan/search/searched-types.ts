import { GraphApiError } from '../../../errors/graph-api-error.js';
import type { GraphModel, NodeTypeModel } from '../../../model/graph-model-data.js';

/** The node types that are searched: those given, in the order of the model, or all. Rejects with TYPES_NOT_APPLICABLE for an empty list. */
export function searchedTypes(given: unknown, argument: string, { nodeTypes }: GraphModel): readonly NodeTypeModel[] {
  const types = Object.values(nodeTypes);
  if (given === undefined || given === null) return types;
  const asked = given as readonly string[];
  if (asked.length === 0) throw new GraphApiError('TYPES_NOT_APPLICABLE', `${argument} is []. It takes one or more node types.`);
  return types.filter(({ label }) => asked.includes(label));
}

/** What the ids of the types begin with; empty where they are all there are. */
export function prefixesOf(types: readonly NodeTypeModel[], { nodeTypes }: GraphModel): readonly string[] {
  return types.length === Object.keys(nodeTypes).length ? [] : types.map(({ prefix }) => `${prefix}:`);
}
