import type { FieldModel, GraphModel, NodeTypeModel, PropertyModel } from '../graph-model-data.js';

/** What the day of a period is cut down to. */
export const PERIOD_UNITS = Object.freeze(['Year', 'Half', 'Quarter', 'Month', 'Day'] as const);

/** A part of the calendar. */
export type PeriodUnit = (typeof PERIOD_UNITS)[number];

/** What the nodes of a list can be grouped by: a value, the time that a day falls into, a related node, or their own type. */
export type GroupKeyModel = { readonly name: string; readonly description: string } & (
  | { readonly kind: 'Value'; readonly property: PropertyModel; readonly stored: string }
  | { readonly kind: 'Time'; readonly stored: string; readonly unit: PeriodUnit }
  | { readonly kind: 'Node'; readonly field: FieldModel }
  | { readonly kind: 'NodeType' }
);

const SCALARS: readonly string[] = ['String', 'Int', 'SafeInt', 'Float', 'Boolean', 'Enum'] satisfies PropertyModel['kind'][];

function valueKey(property: PropertyModel): readonly GroupKeyModel[] {
  const { name, kind, list } = property;
  return SCALARS.includes(kind) && !list ? [{ kind: 'Value', name, description: `The value of \`${name}\`.`, property, stored: name }] : [];
}

function periodKeys({ name, typeName, parts }: PropertyModel): readonly GroupKeyModel[] {
  if (typeName !== 'Period' || !parts) return [];
  const values = (['iso', 'precision'] as const).flatMap((part): GroupKeyModel[] => {
    const [property, stored] = [parts[part], `${name}${part.charAt(0).toUpperCase()}${part.slice(1)}`];
    return property ? [{ kind: 'Value', name: stored, description: `\`${part}\` of \`${name}\`.`, property, stored }] : [];
  });
  const times = (['Start', 'End'] as const).flatMap((bound) =>
    PERIOD_UNITS.map((unit): GroupKeyModel => {
      const description = `${unit} of the ${bound === 'Start' ? 'first' : 'last'} day of \`${name}\`.`;
      return { kind: 'Time', name: `${name}${bound}${unit}`, description, stored: `${name}${bound}`, unit };
    }),
  );
  return [...values, ...times];
}

const ANY_TYPE: GroupKeyModel = { kind: 'NodeType', name: 'nodeType', description: 'The type of the node.' };

function nodeKey(field: FieldModel): GroupKeyModel {
  const description = field.kind === 'connection' ? `Each node that \`${field.name}\` gives.` : `The node that \`${field.name}\` gives.`;
  return { kind: 'Node', name: field.name, description, field };
}

/** What nodes of a type, or of any type, can be grouped by, by name; the names are those of the fields. */
export function groupKeysOf(type: NodeTypeModel | null, { entityProperties }: GraphModel): Readonly<Record<string, GroupKeyModel>> {
  const properties = Object.values(type?.properties ?? entityProperties);
  const keys = [
    ...(type ? [] : [ANY_TYPE]),
    ...properties.flatMap((property) => [...valueKey(property), ...periodKeys(property)]),
    ...Object.values(type?.fields ?? {}).map(nodeKey),
  ];
  return Object.freeze(Object.fromEntries(keys.map((key) => [key.name, Object.freeze(key)])));
}
