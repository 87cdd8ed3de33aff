import type { StoredValue } from './graph-rows.js';
import { storedText } from './stored-text.js';

/** Values of a row by their places in its form; what has no value is not there. */
export type RowValues = (StoredValue | undefined)[];

/**
 * The stored properties that rows of one kind can have, each with a place in the order of their names, so that equal
 * content is equal text and no row need be sorted.
 */
export class RowForm {
  readonly #places: ReadonlyMap<string, number>;
  readonly #beginnings: readonly string[];

  constructor(names: Iterable<string>) {
    const ordered = [...new Set(names)].sort();
    this.#places = new Map(ordered.map((name, place) => [name, place]));
    this.#beginnings = ordered.map((name) => `${JSON.stringify(name)}:`);
  }

  /** Where a stored property stands; -1 where no row has it. */
  placeOf(name: string): number {
    return this.#places.get(name) ?? -1;
  }

  /** A row without values. */
  open(): RowValues {
    return new Array<StoredValue | undefined>(this.#beginnings.length).fill(undefined);
  }

  /** The stored properties of a row as JSON. */
  textOf(values: RowValues): string {
    let text = '';
    for (let place = 0; place < values.length; place += 1) {
      const value = values[place];
      if (value !== undefined) text += `${text === '' ? '' : ','}${this.#beginnings[place] ?? ''}${storedText(value)}`;
    }
    return `{${text}}`;
  }
}
