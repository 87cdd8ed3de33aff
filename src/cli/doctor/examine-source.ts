import type { Config } from '../../config/config.js';
import type { DocumentFacts } from '../../model/stored-form/graph-pointer.js';
import { readSources } from '../read-sources.js';
import { faultOf } from './fault-of.js';
import type { Finding } from './finding.js';

/** Whether citations can be quoted. */
export async function examineSource(config: Config, documents: readonly DocumentFacts[]): Promise<Finding> {
  const subject = 'source';
  if (config.sourceFile === null) {
    const advice = 'Set SOURCE_FILE to your copy of the document, or serve with --source FILE, to have them quoted.';
    return { state: 'remark', subject, sentence: 'No copy of the document is given, so citations name their lines and do not quote them.', advice };
  }
  try {
    const [document = ''] = (await readSources(config, documents)).keys();
    return { state: 'ok', subject, sentence: `${config.sourceFile} is the text of ${document}; citations are quoted.` };
  } catch (error) {
    return faultOf(subject, error);
  }
}
