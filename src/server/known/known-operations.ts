import type { CacheFacts } from '../../cache/cache-facts.js';
import { CountedCache } from '../../cache/counted-cache.js';
import type { ResolvedOperation } from '../observability/request-report.js';
import type { PlainRequest } from './plain-request.js';

/** An operation that was answered without an error: it is valid, whatever its variables are. */
export interface KnownOperation extends ResolvedOperation {
  /** Media type of its answer. */
  readonly contentType: string;
}

/** A name may be empty, and may hold any character: its length says where it ends. */
const written = (name: string | null): string => (name === null ? '' : `${name.length}:${name}`);

const keyOf = ({ accept, operationName, query }: PlainRequest): string => `${accept}\n${written(operationName)}\n${query}`;

/** Keeps operations that were answered before, by what was sent. */
export class KnownOperations {
  readonly #kept: CountedCache<KnownOperation>;

  /** Keeps as many as come to so many characters, at least one. */
  constructor(maxCharacters: number) {
    this.#kept = new CountedCache({ name: 'operations', bytes: { max: maxCharacters, of: (_, key) => key.length } });
  }

  get facts(): CacheFacts {
    return this.#kept.facts;
  }

  of(request: PlainRequest): KnownOperation | undefined {
    return this.#kept.get(keyOf(request));
  }

  keep(request: PlainRequest, operation: KnownOperation): void {
    this.#kept.set(keyOf(request), Object.freeze(operation));
  }
}
