import { createHash } from 'node:crypto';
import type { CacheFacts } from '../../cache/cache-facts.js';
import { CountedCache } from '../../cache/counted-cache.js';

/** The tag of an answer that was given, and the state of the graph that it was given from. */
export interface KnownTag {
  readonly tag: string;
  /** Null: the answer does not come from the graph, as of introspection. */
  readonly edition: number | null;
}

/** What an answer to a GET depends on, beside the state of the graph. */
export interface Requested {
  readonly url: string;
  readonly headers: { readonly accept?: string | undefined };
}

// Of one length, so that the number of entries bounds the memory that they take.
const keyOf = ({ url, headers }: Requested): string =>
  createHash('sha1')
    .update(`${headers.accept ?? ''}\n${url}`)
    .digest('base64url');

/** The tags of answers that this process has given. That it has given one says that the request is valid. */
export class KnownTags {
  readonly #kept: CountedCache<KnownTag>;

  constructor(max: number) {
    this.#kept = new CountedCache({ name: 'tags', max });
  }

  get facts(): CacheFacts {
    return this.#kept.facts;
  }

  of(request: Requested): KnownTag | undefined {
    return this.#kept.get(keyOf(request));
  }

  set(request: Requested, known: KnownTag): void {
    this.#kept.set(keyOf(request), known);
  }
}
