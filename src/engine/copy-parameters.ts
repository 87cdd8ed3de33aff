import { GraphApiError } from '../errors/graph-api-error.js';
import type { CypherValue } from './engine.js';

const MAX_DEPTH = 32;
const MAX_VALUES = 1_000_000;
const MAX_CHARACTERS = 64_000_000;

/** What an engine makes of one number. */
export type EncodeNumber<Encoded> = (value: number) => Encoded;

/** A parameter value in the terms of an engine, whose numbers may be objects of its own. */
export type EncodedValue<Encoded> = null | boolean | string | Encoded | readonly EncodedValue<Encoded>[] | { readonly [key: string]: EncodedValue<Encoded> };

/**
 * Copies parameters for an engine. Only plain JSON passes: anything else could crash the embedded engine or would be
 * stored differently by the two. Throws STATEMENT_REFUSED, naming the parameter, for another kind of object, for
 * nesting over 32 levels (so also for cycles), for over a million values and for over 64 million characters.
 */
export function copyParameters<Encoded>(
  parameters: Readonly<Record<string, CypherValue>>,
  encodeNumber: EncodeNumber<Encoded>,
): Record<string, EncodedValue<Encoded>> {
  if (!isPlainObject(parameters)) refuse('Parameters', `are ${describe(parameters)}, where an object by name is wanted`);
  const copier = new ParameterCopier(encodeNumber);
  const entries = Object.entries(parameters).map(([name, value]) => [name, copier.copyParameter(name, value)] as const);
  return Object.fromEntries(entries);
}

class ParameterCopier<Encoded> {
  #values = 0;
  #characters = 0;
  /** Where the value stands that is being copied: told only where it is refused. */
  readonly #path: (string | number)[] = [];

  constructor(private readonly encodeNumber: EncodeNumber<Encoded>) {}

  copyParameter(name: string, value: unknown): EncodedValue<Encoded> {
    return this.#copyChild(name, value);
  }

  #copyChild(step: string | number, value: unknown): EncodedValue<Encoded> {
    this.#path.push(step);
    const copied = this.#copy(value);
    this.#path.pop();
    return copied;
  }

  #copy(value: unknown): EncodedValue<Encoded> {
    this.#values += 1;
    if (this.#values > MAX_VALUES) this.#refuse(`brings the parameters over ${MAX_VALUES} values; send them in several statements`);
    if (value === null || typeof value === 'boolean') return value;
    if (typeof value === 'string') return this.#copyText(value);
    if (typeof value === 'number') return this.#copyNumber(value);
    if (this.#path.length > MAX_DEPTH) this.#refuse(`nests deeper than ${MAX_DEPTH} levels, or holds itself`);
    if (Array.isArray(value)) return Array.from(value, (item, index) => this.#copyChild(index, item));
    if (isPlainObject(value)) return this.#copyMap(value);
    return this.#refuse(`is ${describe(value)}; give plain JSON (dates as ISO text, null for nothing)`);
  }

  #copyMap(value: object): EncodedValue<Encoded> {
    const entries = Object.entries(value).map(([key, item]) => [this.#copyText(key), this.#copyChild(key, item)] as const);
    return Object.fromEntries(entries);
  }

  #copyText(text: string): string {
    this.#characters += text.length;
    if (this.#characters > MAX_CHARACTERS) this.#refuse(`brings the parameters over ${MAX_CHARACTERS} characters; send them in several statements`);
    return text;
  }

  #copyNumber(value: number): Encoded {
    if (!Number.isFinite(value)) this.#refuse(`is ${value}; give a finite number`);
    if (Number.isInteger(value) && !Number.isSafeInteger(value)) {
      this.#refuse(`is ${value}, a whole number over 2^53, whose last digits are lost; give it as text`);
    }
    return this.encodeNumber(value);
  }

  #refuse(what: string): never {
    const [name = '', ...below] = this.#path;
    return refuse(`$${name}${below.map((step) => (typeof step === 'number' ? `[${step}]` : `.${step}`)).join('')}`, what);
  }
}

function isPlainObject(value: unknown): value is object {
  if (typeof value !== 'object' || value === null) return false;
  const prototype: unknown = Object.getPrototypeOf(value);
  return prototype === null || Object.getPrototypeOf(prototype) === null;
}

function describe(value: unknown): string {
  // Tells a Map from a Date also where the constructor is missing or lies.
  return `of kind ${Object.prototype.toString.call(value).slice('[object '.length, -1)}`;
}

function refuse(path: string, what: string): never {
  throw new GraphApiError('STATEMENT_REFUSED', `Parameter ${path} ${what}.`);
}
