import type { CypherValue } from '../../engine/engine.js';
import { deepFreeze } from '../../model/deep-freeze.js';
import { nodeKey } from '../../model/stored-form/node-key.js';
import { inGeneration, sortKeyRange } from '../../model/stored-form/sort-key.js';

const FEW = 10;

/** Gathers the values of a statement under readable names; what a caller gave enters the text only as one of these. */
export class StatementParameters {
  readonly #values: Record<string, CypherValue> = {};

  constructor(readonly generation: string) {}

  get values(): Readonly<Record<string, CypherValue>> {
    return Object.freeze({ ...this.#values });
  }

  /** Takes a value, and gives what stands for it in the text. */
  value(name: string, value: CypherValue): string {
    this.#values[name] = deepFreeze(value);
    return `$${name}`;
  }

  /** Values of which one is looked for. A few are filled up with the first: an engine may plan a text anew where a list gets longer by a digit. */
  anyOf(name: string, values: readonly string[]): string {
    const [first] = values;
    const missing = first === undefined ? 0 : Math.max(0, FEW - values.length);
    return this.value(name, [...values, ...Array.from({ length: missing }, () => first ?? '')]);
  }

  /** The unique key of a node of this generation. */
  key(name: string, id: string): string {
    return this.value(name, nodeKey(this.generation, id));
  }

  /** The sort key that a cursor stands for in this generation. */
  position(name: string, cursor: string): string {
    return this.value(name, inGeneration(this.generation, cursor));
  }

  /** The ends of the list of all nodes of a label. */
  range(name: string, includeReference: boolean): { readonly from: string; readonly until: string } {
    const { from, until } = sortKeyRange(this.generation, includeReference);
    return { from: this.value(`${name}_from`, from), until: this.value(`${name}_until`, until) };
  }
}
