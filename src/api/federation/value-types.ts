import type { GraphModel, PropertyModel } from '../../model/graph-model-data.js';

/** Value types that are no property of their own. */
const OTHERS = ['Citation', 'PageInfo'];

function namesWithin(property: PropertyModel): readonly string[] {
  if (property.parts === null || property.typeName === null) return [];
  return [property.typeName, ...Object.values(property.parts).flatMap(namesWithin)];
}

/** The GraphQL types that have no id and are told by their values alone, so that several subgraphs may give them. */
export function valueTypes({ entityProperties, statementProperties, nodeTypes, relationshipTypes }: GraphModel): ReadonlySet<string> {
  const declared = [...Object.values(nodeTypes), ...Object.values(relationshipTypes)].map(({ properties }) => properties);
  const properties = [entityProperties, statementProperties, ...declared].flatMap((each) => Object.values(each));
  return new Set([...OTHERS, ...properties.flatMap(namesWithin)]);
}
