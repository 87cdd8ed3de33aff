import type { GraphModel, PropertyModel } from '../graph-model-data.js';
import { tableOrNothing } from './markdown-table.js';
import { propertyTable } from './property-table.js';

function allProperties(model: GraphModel): readonly PropertyModel[] {
  const types = [...Object.values(model.nodeTypes), ...Object.values(model.relationshipTypes)];
  const declared = [model.entityProperties, model.statementProperties, ...types.map(({ properties }) => properties)].flatMap((properties) =>
    Object.values(properties),
  );
  return declared.flatMap((property) => [property, ...Object.values(property.parts ?? {})]);
}

/** One property for each named type that has what is asked for, by the type's name. */
function namedTypes(model: GraphModel, has: (property: PropertyModel) => boolean): readonly (readonly [string, PropertyModel])[] {
  const found = new Map(
    allProperties(model)
      .filter(has)
      .map((property) => [property.typeName ?? property.name, property]),
  );
  return [...found].sort(([a], [b]) => (a < b ? -1 : 1));
}

/** The value types with their parts, and the enums with their words. */
export function valueTypesSection(model: GraphModel): readonly string[] {
  const values = namedTypes(model, ({ parts }) => parts !== null);
  const enums = namedTypes(model, (property) => property.values !== null);
  return [
    '## Value types',
    '',
    'A value type is one property in GraphQL and in a bundle, and one stored property a part in the graph.',
    '',
    ...values.flatMap(([name, { parts }]) => [`### ${name}`, '', ...propertyTable(parts ?? {})]),
    '## Words',
    '',
    ...enums.flatMap(([name, property]) => {
      const rows = Object.entries(property.values ?? {}).map(([word, sentence]) => [`\`${word}\``, sentence]);
      return [`### ${name}`, '', ...tableOrNothing(['word', 'what it says'], rows)];
    }),
  ];
}
