import type { NodeTypeModel } from '../../../model/graph-model-data.js';
import type { FieldSelection } from '../../select/selection-tree.js';
import type { PlanContext } from '../plan-context.js';
import { namedParts } from '../plan-property.js';
import type { RowBuilder } from '../row-builder.js';
import type { SearchEdgeFieldShape, SearchFieldShape } from './search-nodes.js';
import { searchedCells } from './searched-cells.js';

/** What the fields of a search are planned with. */
export interface SearchFields {
  readonly row: RowBuilder;
  readonly types: readonly NodeTypeModel[];
  readonly context: PlanContext;
}

function planEdgeField(field: FieldSelection, { row, types, context }: SearchFields): SearchEdgeFieldShape {
  const { responseKey: key, name, selection } = field;
  if (name === 'node' && selection) return { kind: 'Node', key, shape: context.planNode(selection, null, row) };
  if (name === 'cursor') return { kind: 'Cursor', key };
  if (name === 'match') return { kind: 'Match', key };
  if (name === 'highlights') return { kind: 'Highlights', key, parts: namedParts(field), texts: searchedCells(row, types) };
  throw new Error(`An edge of a search has no field ${name}.`);
}

function planField(field: FieldSelection, fields: SearchFields): SearchFieldShape {
  const { responseKey: key, name, selection } = field;
  if (name === 'totalCount') return { kind: 'TotalCount', key };
  if (name === 'countsByType') return { kind: 'CountsByType', key, parts: namedParts(field) };
  if (name === 'pageInfo') return { kind: 'PageInfo', key, parts: namedParts(field) };
  return { kind: 'Edges', key, fields: (selection?.fields ?? []).map((edge) => planEdgeField(edge, fields)) };
}

/** Plans what is asked of the answer to a search and of its edges. */
export function planSearchFields({ selection }: FieldSelection, fields: SearchFields): readonly SearchFieldShape[] {
  return (selection?.fields ?? []).map((field) => planField(field, fields));
}
