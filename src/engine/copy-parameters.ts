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
  const entries = Object.entries(parameters).map(([name, value]) => [name, copier.copy(value, `$${name}`, 1)] as const);
  return Object.fromEntries(entries);
}

class ParameterCopier<Encoded> {
  #values = 0;
  #characters = 0;

  constructor(private readonly encodeNumber: EncodeNumber<Encoded>) {}

  copy(value: unknown, path: string, depth: number): EncodedValue<Encoded> {
    this.#count(path);
    if (value === null || typeof value === 'boolean') return value;
    if (typeof value === 'string') return this.#copyText(value, path);
    if (typeof value === 'number') return this.#copyNumber(value, path);
    if (depth > MAX_DEPTH) refuse(path, `nests deeper than ${MAX_DEPTH} levels, or holds itself`);
    if (Array.isArray(value)) return Array.from(value, (item, index) => this.copy(item, `${path}[${index}]`, depth + 1));
    if (isPlainObject(value)) return this.#copyMap(value, path, depth);
    return refuse(path, `is ${describe(value)}; give plain JSON (dates as ISO text, null for nothing)`);
  }

  #copyMap(value: object, path: string, depth: number): EncodedValue<Encoded> {
    const entries = Object.entries(value).map(([key, item]) => [this.#copyText(key, path), this.copy(item, `${path}.${key}`, depth + 1)] as const);
    return Object.fromEntries(entries);
  }

  #copyText(text: string, path: string): string {
    this.#characters += text.length;
    if (this.#characters > MAX_CHARACTERS) refuse(path, `brings the parameters over ${MAX_CHARACTERS} characters; send them in several statements`);
    return text;
  }

  #copyNumber(value: number, path: string): Encoded {
    if (!Number.isFinite(value)) refuse(path, `is ${value}; give a finite number`);
    if (Number.isInteger(value) && !Number.isSafeInteger(value)) {
      refuse(path, `is ${value}, a whole number over 2^53, whose last digits are lost; give it as text`);
    }
    return this.encodeNumber(value);
  }

  #count(path: string): void {
    this.#values += 1;
    if (this.#values > MAX_VALUES) refuse(path, `brings the parameters over ${MAX_VALUES} values; send them in several statements`);
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
