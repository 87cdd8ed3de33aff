import type { PropertyModel } from '../../../model/graph-model-data.js';
import type { Column, GroupKey } from './aggregation-plan.js';

/** The variables of a sum: whole numbers before the point and, of fractions, the millionths after it. */
export interface SumColumns {
  readonly whole: string;
  readonly millionths: string | null;
}

const isFraction = ({ kind }: PropertyModel) => kind === 'Float';

/** Gathers what is told of groups; what is asked twice is reckoned once. */
export class ColumnBuilder {
  readonly #columns = new Map<string, Column>();

  /** `prefix` begins the names of the variables. */
  constructor(readonly prefix: string) {}

  /** How many nodes there are. */
  members(): string {
    return this.#add({ kind: 'Members', name: `${this.prefix}_count` });
  }

  /** The nodes themselves, to read some of them. */
  nodes(): string {
    return this.#add({ kind: 'Nodes', name: `${this.prefix}_nodes` });
  }

  /** How many nodes have a value, or the least or greatest of them. `stored` names the stored property. */
  of(kind: 'Known' | 'Least' | 'Greatest', stored: string, fraction = false): string {
    return this.#add({ kind, name: `${this.prefix}_${stored}_${kind.toLowerCase()}`, property: stored, fraction });
  }

  sum(property: PropertyModel): SumColumns {
    const fraction = isFraction(property);
    const { name } = property;
    const whole = this.#add({ kind: 'Whole', name: `${this.prefix}_${name}_whole`, property: name, fraction });
    if (!fraction) return { whole, millionths: null };
    return { whole, millionths: this.#add({ kind: 'Millionths', name: `${this.prefix}_${name}_millionths`, property: name, fraction }) };
  }

  /** The sum as one number, to compare and to order by. */
  total(property: PropertyModel): string {
    const sum = this.sum(property);
    return sum.millionths === null ? sum.whole : this.#add({ kind: 'Total', name: `${this.prefix}_${property.name}_total`, ...sum });
  }

  /** The mean, to compare and to order by. */
  mean(property: PropertyModel): string {
    return this.#add({ kind: 'Mean', name: `${this.prefix}_${property.name}_mean`, ...this.sum(property), known: this.of('Known', property.name) });
  }

  /** How many different keys the nodes have. */
  distinct(key: GroupKey): string {
    return this.#add({ kind: 'Distinct', name: `${key.name}_number`, key });
  }

  /** The columns; how many nodes there are if nothing is asked, since it takes one for nodes to be told together. */
  buildSome(): readonly Column[] {
    if (this.#columns.size === 0) this.members();
    return Object.freeze([...this.#columns.values()]);
  }

  #add(column: Column): string {
    if (!this.#columns.has(column.name)) this.#columns.set(column.name, Object.freeze(column));
    return column.name;
  }
}
