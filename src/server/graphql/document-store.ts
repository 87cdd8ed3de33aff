import type { DocumentNode } from 'graphql';
import type { CacheFacts } from '../../cache/cache-facts.js';
import { CountedCache } from '../../cache/counted-cache.js';

/** Keeps validated documents, as many as their characters allow, in the form that Apollo asks. */
export class DocumentStore {
  readonly #documents: CountedCache<DocumentNode>;

  constructor(maxCharacters: number) {
    this.#documents = new CountedCache({
      name: 'documents',
      bytes: { max: Math.max(1, maxCharacters), of: ({ loc }) => Math.max(1, loc?.source.body.length ?? 1) },
    });
  }

  /** How full it is, in characters, and how often it served. */
  get facts(): CacheFacts {
    return this.#documents.facts;
  }

  get(key: string): Promise<DocumentNode | undefined> {
    return Promise.resolve(this.#documents.get(key));
  }

  set(key: string, document: DocumentNode): Promise<void> {
    this.#documents.set(key, document);
    return Promise.resolve();
  }

  delete(key: string): Promise<boolean> {
    return Promise.resolve(this.#documents.delete(key));
  }
}
