import type { FieldSelection, SelectionTree } from '../select/selection-tree.js';
import type { PlanContext } from './plan-context.js';
import { citationCells, namedParts } from './plan-property.js';
import { planStatement, type StatementEnd } from './plan-statement.js';
import { RowBuilder, type RowCount } from './row-builder.js';
import type { EdgeFieldShape, ObjectShape } from './row-shape.js';
import type { Statements, Way } from './traversal-plan.js';

/** Plans what is asked of the statements that an edge rests on. */
export class StatementsPlanner {
  readonly #row: RowBuilder;
  readonly #variables: Readonly<Record<StatementEnd, string>>;
  readonly #asked = new Set<StatementEnd>();
  readonly #context: PlanContext;
  #wanted = false;

  constructor(
    readonly name: string,
    way: Way,
    count: RowCount,
    context: PlanContext,
  ) {
    this.#context = context;
    this.#row = new RowBuilder(way.hop.variable, count);
    const holder = way.holder ? way.holder.variable : way.below ? way.below.variable : way.from;
    this.#variables = { holder, start: `${name}_start`, end: `${name}_end` };
  }

  /** Plans an edge field that sums up the statements, or gives null where the field is not about them. */
  planEdgeField(field: FieldSelection): EdgeFieldShape | null {
    const key = field.responseKey;
    const planned = this.#planEdgeField(field, key);
    this.#wanted ||= planned !== null;
    return planned;
  }

  /** Whether an edge field about statements was planned. */
  get isWanted(): boolean {
    return this.#wanted;
  }

  /** What the compiler needs; null where no statement was asked for. */
  build(): Statements | null {
    if (!this.#wanted) return null;
    const bound = (end: StatementEnd) => (this.#asked.has(end) ? this.#variables[end] : null);
    return Object.freeze({ name: this.name, start: bound('start'), end: bound('end'), row: this.#row.build() });
  }

  #planEdgeField(field: FieldSelection, key: string): EdgeFieldShape | null {
    if (field.name === 'role' || field.name === 'modality') return { kind: 'Common', key, cell: this.#row.property(field.name) };
    if (field.name === 'citations') return { kind: 'Citations', key, cells: citationCells(this.#row, field, 'SEVERAL_ROWS'), parts: namedParts(field) };
    if (field.name === 'statements' && field.selection) return { kind: 'Statements', key, shape: this.#planStatement(field.selection) };
    if (field.name === 'via' && field.selection) return { kind: 'Via', key, ...this.#planEnd('holder', field.selection) };
    return null;
  }

  #planEnd(end: StatementEnd, selection: SelectionTree): { readonly cell: number; readonly shape: ObjectShape } {
    this.#asked.add(end);
    const { row, cell } = this.#row.nested(this.#variables[end]);
    return { cell, shape: this.#context.planNode(selection, null, row) };
  }

  #planStatement(tree: SelectionTree): ObjectShape {
    return planStatement(tree, this.#row, (key, end, selection) => ({ kind: 'ToOne', key, ...this.#planEnd(end, selection) }), this.#context);
  }
}
