import type { Config } from '../config/config.js';
import { findDocument } from '../ingest/verify/find-document.js';
import { readSourceText } from '../ingest/verify/read-source-text.js';
import type { DocumentFacts } from '../model/stored-form/graph-pointer.js';
import type { SourceTexts } from '../query/graph-state/graph-state.js';

/** The text that SOURCE_FILE or `--source` gives, by the document that it is of; none where no file is given. Rejects with SOURCE_MISMATCH where it is of none. */
export async function readSources({ sourceFile }: Pick<Config, 'sourceFile'>, documents: readonly DocumentFacts[]): Promise<SourceTexts> {
  if (sourceFile === null) return new Map();
  const source = await readSourceText(sourceFile);
  return new Map([[findDocument(documents, source).id, source.lines]]);
}
