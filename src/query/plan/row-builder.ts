import type { ObjectShape } from './row-shape.js';
import type { Cell, Expansion, Row } from './traversal-plan.js';

type OpenCell = Exclude<Cell, { kind: 'Row' }> | { readonly kind: 'Open'; readonly row: RowBuilder };

/**
 * How many rows of a kind a statement reads, as far as it matters: several of them may lead to the same nodes.
 * Untold where nodes cannot be read apart from the rows that lead to them.
 */
export type RowCount = 'ONE' | 'SEVERAL' | 'UNTOLD';

const sameCell = (one: OpenCell, other: OpenCell) => JSON.stringify(one) === JSON.stringify(other);

/** Gathers what is asked of a node or relationship; what is asked twice is read once. */
export class RowBuilder {
  readonly #cells: OpenCell[] = [];
  readonly #expansions: Expansion[] = [];
  #shape: ObjectShape | null = null;

  constructor(
    readonly variable: string,
    readonly count: RowCount = 'UNTOLD',
  ) {}

  /** How many rows there are in a list that each of these rows has. */
  get countBelow(): RowCount {
    return this.count === 'UNTOLD' ? 'UNTOLD' : 'SEVERAL';
  }

  /** Where the value of a stored property stands in the row. */
  property(property: string): number {
    return this.#place({ kind: 'Property', variable: this.variable, property });
  }

  /** Where the type of a relationship stands. */
  relationshipType(): number {
    return this.#place({ kind: 'RelationshipType', variable: this.variable });
  }

  /** Where the id of the node at one end of a relationship, as stored, stands. */
  endId(end: 'start' | 'end'): number {
    return this.#place({ kind: 'EndId', variable: this.variable, end });
  }

  /** Does an expansion from this row, and says where its result stands. */
  expand(expansion: Expansion): number {
    this.#expansions.push(expansion);
    return this.result(expansion.name);
  }

  /** Does an expansion before all others from this row. */
  expandFirst(expansion: Expansion): void {
    this.#expansions.unshift(expansion);
  }

  /** Where a named result stands, which the expansion around this row gives. */
  result(name: string): number {
    return this.#place({ kind: 'Expansion', name });
  }

  /** A row within this one, about another node, and where it stands. */
  nested(variable: string): { readonly row: RowBuilder; readonly cell: number } {
    const found = this.#cells.findIndex((cell) => cell.kind === 'Open' && cell.row.variable === variable);
    const open = this.#cells[found];
    if (open?.kind === 'Open') return { row: open.row, cell: found };
    const row = new RowBuilder(variable, this.count);
    return { row, cell: this.#cells.push({ kind: 'Open', row }) - 1 };
  }

  /** How the row becomes an object, where one shape holds for it. */
  shapeAs(shape: ObjectShape): ObjectShape {
    this.#shape = shape;
    return shape;
  }

  build(): Row {
    const cells = this.#cells.map((cell): Cell => (cell.kind === 'Open' ? Object.freeze({ kind: 'Row', row: cell.row.build() }) : cell));
    const shape = this.#shape ?? { typeName: null, discriminator: 0, told: 'BY_ID', fields: [], byType: {} };
    return Object.freeze({ variable: this.variable, cells: Object.freeze(cells), expansions: Object.freeze([...this.#expansions]), shape });
  }

  #place(cell: OpenCell): number {
    const found = this.#cells.findIndex((placed) => placed.kind !== 'Open' && sameCell(placed, cell));
    return found >= 0 ? found : this.#cells.push(Object.freeze(cell)) - 1;
  }
}
