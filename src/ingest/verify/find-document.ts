import { GraphApiError } from '../../errors/graph-api-error.js';
import type { SourceText } from './source-text.js';

/** A document as far as its text is told by it. */
export interface HashedDocument {
  readonly id: string;
  readonly sha256: string;
}

/** The document whose text it is. Throws SOURCE_MISMATCH where it is of none, naming both hashes. */
export function findDocument<Document extends HashedDocument>(documents: readonly Document[], source: SourceText): Document {
  const found = documents.find(({ sha256 }) => sha256.toLowerCase() === source.sha256);
  if (found) return found;
  const wanted = documents.map(({ id, sha256 }) => `${id} has ${sha256}`).join(', ');
  throw new GraphApiError(
    'SOURCE_MISMATCH',
    `The source has the sha256 ${source.sha256}, which no bundle cites: ${wanted}. Give the very file that was cited.`,
  );
}
