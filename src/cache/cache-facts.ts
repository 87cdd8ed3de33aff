/** How full a cache is, and how often it served. */
export interface CacheFacts {
  /** One of a few fixed words, such as `answers`. */
  readonly name: string;
  /** Entries that it holds. */
  readonly size: number;
  /** Entries that it may hold. Null: it is bounded by bytes alone. */
  readonly max: number | null;
  /** Bytes that its entries take. Null: it is bounded by entries alone. */
  readonly bytes: number | null;
  /** Bytes that they may take. */
  readonly maxBytes: number | null;
  readonly hits: number;
  readonly misses: number;
}
