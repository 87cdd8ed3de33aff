import type { FieldModel, GraphModel, NodeTypeModel } from '../graph-model-data.js';
import { tableOrNothing } from './markdown-table.js';
import { propertyTable } from './property-table.js';

const ARROWS = { out: '→', in: '←', both: '↔' } as const;

const exampleId = ({ kind, prefix }: NodeTypeModel): string => (kind === 'PLAN' ? `${prefix}:<document>:<name>` : `${prefix}:<name>`);

function scopeOf({ scope }: FieldModel): string {
  if (!scope) return '';
  return `default ${scope.defaultScope}; WITHIN walks ${scope.over.join(', ')}`;
}

function fieldRow(field: FieldModel): readonly string[] {
  const target = field.target ?? 'any';
  const leads = field.kind === 'toOne' ? target : `${target}, many`;
  return [`\`${field.name}\``, leads, `${ARROWS[field.direction]} ${field.types.join(', ')}`, scopeOf(field)];
}

/** The section of one node type: what it is, its ids, its own properties, and the fields that lead on from it. */
export function nodeTypeSection(type: NodeTypeModel, { entityProperties }: GraphModel): readonly string[] {
  return [
    `### ${type.label} (${type.korean})`,
    '',
    type.description,
    '',
    `Ids are \`${exampleId(type)}\`; root fields are \`${type.singular}(id)\` and \`${type.plural}\`.`,
    '',
    ...propertyTable(type.properties, entityProperties),
    ...tableOrNothing(['field', 'leads to', 'over', '`scope`'], Object.values(type.fields).map(fieldRow)),
  ];
}
