import type { PropertyModel } from '../../../model/graph-model-data.js';
import type { FieldSelection } from '../../select/selection-tree.js';
import type { RowBuilder } from '../row-builder.js';
import type { FieldShape } from '../row-shape.js';
import type { AggregateSubject } from './aggregate-subject.js';
import type { GroupKey } from './aggregation-plan.js';
import { checkUnit } from './check-unit.js';
import type { ColumnBuilder } from './column-builder.js';

/** Where what is told of groups is gathered, and what they are grouped by. */
export interface FiguresPlan {
  readonly subject: AggregateSubject;
  readonly keys: readonly GroupKey[];
  readonly columns: ColumnBuilder;
  readonly row: RowBuilder;
}

type DayFigure = readonly [kind: 'Least' | 'Greatest', bound: 'Start' | 'End'];

const DAYS: Readonly<Record<string, DayFigure>> = {
  earliest: ['Least', 'Start'],
  latest: ['Greatest', 'End'],
  earliestEnd: ['Least', 'End'],
  latestStart: ['Greatest', 'Start'],
};

/** The column of a figure of periods or numbers, as one value to compare and to order by. Rejects with UNIT_NOT_FIXED. */
export function figureColumn(figure: string, property: PropertyModel, { subject, keys, columns }: Omit<FiguresPlan, 'row'>): string {
  const day = DAYS[figure];
  if (day) return columns.of(day[0], `${property.name}${day[1]}`);
  if (figure === 'count') return columns.of('Known', property.stored[0]?.name ?? property.name);
  checkUnit(property, figure, keys, subject);
  if (figure === 'sum') return columns.total(property);
  if (figure === 'avg') return columns.mean(property);
  return columns.of(figure === 'min' ? 'Least' : 'Greatest', property.name);
}

function planFigure({ responseKey: key, name }: FieldSelection, property: PropertyModel, plan: FiguresPlan): FieldShape {
  const { columns, row, keys, subject } = plan;
  if (name !== 'sum' && name !== 'avg')
    return Object.freeze({ kind: name === 'count' ? 'Count' : 'Value', key, cell: row.result(figureColumn(name, property, plan)) });
  checkUnit(property, name, keys, subject);
  const { whole, millionths } = columns.sum(property);
  const sum = { key, whole: row.result(whole), millionths: millionths === null ? null : row.result(millionths) };
  if (name === 'sum') return Object.freeze({ kind: 'Sum', ...sum, path: `${subject.path}: the sum of ${property.name}` });
  return Object.freeze({ kind: 'Mean', ...sum, known: row.result(columns.of('Known', property.name)) });
}

/** Plans what is asked of the numbers or periods of a group, such as `amount { sum max }`. */
export function planFigures(field: FieldSelection, property: PropertyModel, plan: FiguresPlan): FieldShape {
  const fields = (field.selection?.fields ?? []).map((figure) => planFigure(figure, property, plan));
  return Object.freeze({ kind: 'Nested', key: field.responseKey, fields: Object.freeze(fields) });
}
