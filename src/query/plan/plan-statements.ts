import type { FieldSelection, SelectionTree } from '../select/selection-tree.js';
import type { PlanContext } from './plan-context.js';
import { citationCells, namedParts, planProperty } from './plan-property.js';
import { RowBuilder } from './row-builder.js';
import type { EdgeFieldShape, FieldShape, ObjectShape } from './row-shape.js';
import type { Statements, Way } from './traversal-plan.js';

type End = 'holder' | 'start' | 'end';
const ENDS: readonly string[] = ['holder', 'start', 'end'] satisfies End[];

/** Plans what is asked of the statements that an edge rests on. */
export class StatementsPlanner {
  readonly #row: RowBuilder;
  readonly #variables: Readonly<Record<End, string>>;
  readonly #asked = new Set<End>();
  readonly #context: PlanContext;
  #wanted = false;

  constructor(
    readonly name: string,
    way: Way,
    context: PlanContext,
  ) {
    this.#context = context;
    this.#row = new RowBuilder(way.hop.variable);
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
    const bound = (end: End) => (this.#asked.has(end) ? this.#variables[end] : null);
    return Object.freeze({ name: this.name, start: bound('start'), end: bound('end'), row: this.#row.build() });
  }

  #planEdgeField(field: FieldSelection, key: string): EdgeFieldShape | null {
    if (field.name === 'role' || field.name === 'modality') return { kind: 'Common', key, cell: this.#row.property(field.name) };
    if (field.name === 'citations') return { kind: 'Citations', key, cells: citationCells(this.#row), parts: namedParts(field) };
    if (field.name === 'statements' && field.selection) return { kind: 'Statements', key, shape: this.#planStatement(field.selection) };
    if (field.name === 'via' && field.selection) return { kind: 'Via', key, ...this.#planEnd('holder', field.selection) };
    return null;
  }

  #planEnd(end: End, selection: SelectionTree): { readonly cell: number; readonly shape: ObjectShape } {
    this.#asked.add(end);
    const { row, cell } = this.#row.nested(this.#variables[end]);
    return { cell, shape: this.#context.planNode(selection, null, row) };
  }

  #planField(field: FieldSelection, properties: Readonly<Record<string, Parameters<typeof planProperty>[1]>>): FieldShape {
    const key = field.responseKey;
    if (field.name === 'type') return { kind: 'Value', key, cell: this.#row.relationshipType() };
    if (ENDS.includes(field.name) && field.selection) return { kind: 'ToOne', key, ...this.#planEnd(field.name as End, field.selection) };
    const property = properties[field.name];
    if (!property) throw new Error(`Statement has no field ${field.name}.`);
    return planProperty(field, property, this.#row);
  }

  #planStatement(tree: SelectionTree): ObjectShape {
    const { relationshipTypes, statementProperties } = this.#context.model;
    const typed = Object.values(relationshipTypes).flatMap(({ type, typeName, properties }) => {
      const fields = tree.byType[typeName];
      return fields ? [[type, fields.map((field) => this.#planField(field, properties))] as const] : [];
    });
    const fields = tree.fields.map((field) => this.#planField(field, statementProperties));
    return { typeName: null, discriminator: this.#row.relationshipType(), told: 'BY_RELATIONSHIP', fields, byType: Object.fromEntries(typed) };
  }
}
