import type { Config } from '../../config/config.js';
import type { Engine } from '../../engine/engine.js';
import { readStoredSources } from '../../ingest/load/read-stored-sources.js';
import type { DocumentFacts } from '../../model/stored-form/graph-pointer.js';
import { readSources } from '../read-sources.js';
import { faultOf } from './fault-of.js';
import type { Finding } from './finding.js';

/** What citations may be quoted from. */
export interface SourceExamination {
  readonly config: Pick<Config, 'sourceFile'>;
  readonly documents: readonly DocumentFacts[];
  /** Null where it does not answer. */
  readonly engine: Engine | null;
}

const subject = 'source';

async function examineStored(engine: Engine | null): Promise<Finding> {
  const [document, ...more] = engine ? await readStoredSources(engine) : [];
  if (document !== undefined)
    return { state: 'ok', subject, sentence: `The database holds the text of ${[document, ...more].join(', ')}; citations are quoted.` };
  const advice = 'Set SOURCE_FILE to your copy of the document, or serve or load with --source FILE, to have them quoted.';
  return { state: 'remark', subject, sentence: 'No copy of the document is given, so citations name their lines and do not quote them.', advice };
}

/** Whether citations can be quoted: from a file, or from a text that was loaded into the database. */
export async function examineSource({ config, documents, engine }: SourceExamination): Promise<Finding> {
  try {
    if (config.sourceFile === null) return await examineStored(engine);
    const [document = ''] = (await readSources(config, documents)).keys();
    return { state: 'ok', subject, sentence: `${config.sourceFile} is the text of ${document}; citations are quoted.` };
  } catch (error) {
    return faultOf(subject, error);
  }
}
