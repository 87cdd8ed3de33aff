import { CITATION_LISTS } from '../../model/define-property-models.js';
import type { PropertyModel } from '../../model/graph-model-data.js';
import type { FieldSelection } from '../select/selection-tree.js';
import type { RowBuilder } from './row-builder.js';
import type { CitationCells, FieldShape, NamedPart } from './row-shape.js';

/** What citations must be read for. Their lines are always read: they tell how many there are. */
const READ_FOR: Readonly<Record<string, readonly string[]>> = {
  document: ['document', 'quote', 'quoteStatus'],
  section: ['section'],
  evidence: ['evidence'],
};

/**
 * The cells of the parallel lists that citations are stored as, of those that are needed for what is asked. Citations of several rows are
 * put together, for which it must be known what document each is of.
 */
export function citationCells(row: RowBuilder, field: FieldSelection, of: 'ONE_ROW' | 'SEVERAL_ROWS'): CitationCells {
  const asked = (field.selection?.fields ?? []).map(({ name }) => name);
  const isRead = (part: string) => (part === 'document' && of === 'SEVERAL_ROWS') || (READ_FOR[part]?.some((name) => asked.includes(name)) ?? true);
  const cells = CITATION_LISTS.map(({ part, name }) => [part, isRead(part) ? row.property(name) : null]);
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
  if (property.kind === 'Citations') return Object.freeze({ kind: 'Citations', key, cells: citationCells(row, field, 'ONE_ROW'), parts: namedParts(field) });
  if (property.kind === 'Value') return planComposite(field, property, row);
  return Object.freeze({ kind: property.list ? 'List' : 'Value', key, cell: row.property(property.name) });
}
