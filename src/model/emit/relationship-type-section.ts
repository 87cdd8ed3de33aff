import type { GraphModel, RelationshipTypeModel } from '../graph-model-data.js';
import { tableOrNothing } from './markdown-table.js';
import { propertyTable } from './property-table.js';

/** One line a set of ends that share their starts; all labels together are "any". */
function endpointRows({ endpoints }: RelationshipTypeModel, labels: number): readonly (readonly string[])[] {
  const endsOf = new Map<string, string[]>();
  for (const { from, to } of endpoints) endsOf.set(from, [...(endsOf.get(from) ?? []), to]);
  const startsOf = new Map<string, string[]>();
  for (const [from, ends] of endsOf) {
    const printed = ends.length === labels ? 'any' : ends.join(', ');
    startsOf.set(printed, [...(startsOf.get(printed) ?? []), from]);
  }
  return [...startsOf].map(([ends, starts]) => [starts.length === labels ? 'any' : starts.join(', '), ends]);
}

/** The section of one relationship type: what it says, between which node types, with which roles and own properties. */
export function relationshipTypeSection(type: RelationshipTypeModel, { nodeTypes, statementProperties }: GraphModel): readonly string[] {
  const roles = Object.entries(type.roles).map(([role, sentence]) => [`\`${role}\``, sentence]);
  return [
    `### ${type.type}`,
    '',
    `${type.description} In GraphQL its statements are \`${type.typeName}\`.${type.tree ? ' The start contains the end, which has no other container.' : ''}`,
    '',
    ...tableOrNothing(['from', 'to'], endpointRows(type, Object.keys(nodeTypes).length)),
    ...tableOrNothing(['role', 'what it says of the end'], roles),
    ...propertyTable(type.properties, statementProperties),
  ];
}
