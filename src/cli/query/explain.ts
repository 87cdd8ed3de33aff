import { explainOperation, type ExplainOptions } from '../../api/explain-operation.js';
import { printTrace } from '../../query/query-trace.js';
import { reportErrors } from './report-errors.js';
import { readDocument } from './read-document.js';

/** Prints the stages of a document's root fields, and on stderr what is wrong with it. */
export async function explain(given: string | undefined, options: ExplainOptions): Promise<void> {
  const { traces, errors } = await explainOperation(await readDocument(given), options);
  process.stdout.write(traces.map((trace) => `${printTrace(trace)}\n`).join('\n'));
  reportErrors(errors);
}
