import type { Engine } from '../../engine/engine.js';
import { findDocument, type HashedDocument } from '../verify/find-document.js';
import type { SourceText } from '../verify/source-text.js';

const STORE = `MERGE (source:SourceText {document: $document})
SET source.sha256 = $sha256, source.lines = $lines`;

/**
 * Keeps the operator's copy of a document in the database, apart from generations, so that citations can quote it.
 * Resolves with the document. Rejects with SOURCE_MISMATCH where the text is that of none of the documents.
 */
export async function storeSource<Document extends HashedDocument>(engine: Engine, documents: readonly Document[], source: SourceText): Promise<Document> {
  const document = findDocument(documents, source);
  const { sha256, lines } = source;
  await engine.write([{ text: STORE, parameters: { document: document.id, sha256, lines } }]);
  return document;
}
