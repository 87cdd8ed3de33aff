import type { Engine } from '../../engine/engine.js';

const STORED = { text: 'MATCH (source:SourceText) RETURN source.document AS document ORDER BY document', parameters: {} };

/** The ids of the documents whose text the database holds, so that citations of them are quoted whoever serves it. */
export async function readStoredSources(engine: Engine): Promise<readonly string[]> {
  return (await engine.run(STORED)).map(({ document }) => String(document));
}
