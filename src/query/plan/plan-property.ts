import { CITATION_LISTS } from '../../model/define-property-models.js';
import type { PropertyModel } from '../../model/graph-model-data.js';
import type { FieldSelection } from '../select/selection-tree.js';
import type { RowBuilder } from './row-builder.js';
import type { CitationCells, FieldShape, NamedPart } from './row-shape.js';

/** The cells of the parallel lists that citations are stored as. */
export function citationCells(row: RowBuilder): CitationCells {
  const cells = CITATION_LISTS.map(({ part, name }) => [part, row.property(name)]);
  return Object.freeze(Object.fromEntries(cells) as CitationCells);
}

/** The fields asked of citations, a connection's `pageInfo` and the like. */
export function namedParts({ selection }: FieldSelection): readonly NamedPart[] {
  return (selection?.fields ?? []).map(({ responseKey, name }) => Object.freeze({ key: responseKey, name }));
}

function planComposite({ responseKey, selection }: FieldSelection, { stored, parts }: PropertyModel, row: RowBuilder): FieldShape {
  const storedName = (part: string) => stored.find((entry) => entry.part === part)?.name ?? '';
  const [presence] = Object.values(parts ?? {}).filter(({ required }) => required);
  const present = row.property(storedName(presence?.name ?? ''));
  const asked = (selection?.fields ?? []).map(({ responseKey: key, name }) => Object.freeze({ key, cell: row.property(storedName(name)) }));
  return Object.freeze({ kind: 'Composite', key: responseKey, present, parts: Object.freeze(asked) });
}

/** Plans one property of a node or relationship: which cells it reads and how they become the value. */
export function planProperty(field: FieldSelection, property: PropertyModel, row: RowBuilder): FieldShape {
  const key = field.responseKey;
  if (property.kind === 'Citations') return Object.freeze({ kind: 'Citations', key, cells: citationCells(row), parts: namedParts(field) });
  if (property.kind === 'Value') return planComposite(field, property, row);
  return Object.freeze({ kind: property.list ? 'List' : 'Value', key, cell: row.property(property.name) });
}
