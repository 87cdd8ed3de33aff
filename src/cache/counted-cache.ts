import { LRUCache } from 'lru-cache';
import type { CacheFacts } from './cache-facts.js';

/** The bounds of a cache; one of them is needed. */
export interface CountedCacheOptions<Value> {
  readonly name: string;
  /** Entries that it may hold. @default any number */
  readonly max?: number;
  /** Bytes that its entries may take, and how many one takes, at least 1. @default any number */
  readonly bytes?: { readonly max: number; readonly of: (value: Value, key: string) => number };
}

/** Holds what was used last within its bounds, and counts how often it served. */
export class CountedCache<Value extends object> {
  readonly #name: string;
  readonly #kept: LRUCache<string, Value>;
  #hits = 0;
  #misses = 0;

  constructor({ name, max = 0, bytes }: CountedCacheOptions<Value>) {
    this.#name = name;
    this.#kept = new LRUCache(bytes ? { max, maxSize: bytes.max, sizeCalculation: bytes.of } : { max });
  }

  get facts(): CacheFacts {
    const { size, max, maxSize, calculatedSize } = this.#kept;
    const bounded = maxSize > 0;
    return {
      name: this.#name,
      size,
      max: max > 0 ? max : null,
      bytes: bounded ? calculatedSize : null,
      maxBytes: bounded ? maxSize : null,
      hits: this.#hits,
      misses: this.#misses,
    };
  }

  get(key: string): Value | undefined {
    const kept = this.#kept.get(key);
    if (kept === undefined) this.#misses += 1;
    else this.#hits += 1;
    return kept;
  }

  /** Keeps a value in place of what was used longest ago; one that is larger than all bytes is not kept. */
  set(key: string, value: Value): void {
    this.#kept.set(key, value);
  }

  delete(key: string): boolean {
    return this.#kept.delete(key);
  }

  clear(): void {
    this.#kept.clear();
  }
}
