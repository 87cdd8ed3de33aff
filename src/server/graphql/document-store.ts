import type { DocumentNode } from 'graphql';
import { LRUCache } from 'lru-cache';

/** Keeps validated documents, as many as their characters allow. */
export class DocumentStore {
  readonly #documents: LRUCache<string, DocumentNode>;
  #hits = 0;
  #misses = 0;

  constructor(maxCharacters: number) {
    this.#documents = new LRUCache({ maxSize: Math.max(1, maxCharacters), sizeCalculation: ({ loc }) => Math.max(1, loc?.source.body.length ?? 1) });
  }

  /** How full it is, and how often it served. */
  get facts(): { readonly name: string; readonly size: number; readonly max: number; readonly hits: number; readonly misses: number } {
    return { name: 'documents', size: this.#documents.calculatedSize, max: this.#documents.maxSize, hits: this.#hits, misses: this.#misses };
  }

  get(key: string): Promise<DocumentNode | undefined> {
    const document = this.#documents.get(key);
    if (document) this.#hits += 1;
    else this.#misses += 1;
    return Promise.resolve(document);
  }

  set(key: string, document: DocumentNode): Promise<void> {
    this.#documents.set(key, document);
    return Promise.resolve();
  }

  delete(key: string): Promise<boolean> {
    return Promise.resolve(this.#documents.delete(key));
  }
}
