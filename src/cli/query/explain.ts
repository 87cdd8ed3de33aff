import { createSilentContext } from '../../api/create-silent-context.js';
import type { OperationCost } from '../../api/limits/operation-cost.js';
import { capabilitiesOf } from '../../engine/capabilities-of.js';
import { printTrace, type QueryTrace } from '../../query/query-trace.js';
import { executeDocument } from './execute-document.js';
import type { QueryOptions } from './query.js';
import { readDocument } from './read-document.js';
import { reportErrors } from './report-errors.js';

function printCost({ listCost, depth, aliases, rootFields, budget }: OperationCost): string {
  return [
    'cost',
    `list cost ${String(listCost)} of ${String(budget.maxListCost)}`,
    `depth ${String(depth)} of ${String(budget.maxDepth)}`,
    `aliases ${String(aliases)} of ${String(budget.maxAliases)}`,
    `root fields ${String(rootFields)} of ${String(budget.maxRootFields)}`,
    '',
  ].join('\n');
}

/** Prints the stages of a document's root fields and its cost, and on stderr what is wrong with it. Nothing is run. */
export async function explain(given: string | undefined, { config, variables }: QueryOptions): Promise<void> {
  const document = await readDocument(given);
  const traces: QueryTrace[] = [];
  const context = createSilentContext({ limits: config.limits, capabilities: capabilitiesOf(config), onQuery: (trace) => traces.push(trace) });
  const { errors = [], extensions } = await executeDocument(document, { config, variables, context });
  const parts = traces.map((trace) => `${printTrace(trace)}\n`);
  const cost = extensions?.['cost'] as OperationCost | undefined;
  process.stdout.write([...parts, ...(cost ? [printCost(cost)] : [])].join('\n'));
  reportErrors(errors);
}
