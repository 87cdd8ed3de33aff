import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { QueryFile } from '../../src/cli/cypher/query-file.js';
import type { Engine } from '../../src/engine/engine.js';
import { PARAMETER_SETS, type ParameterSet } from './cypher-queries.parameter-sets.js';

/** The defaults of a query, then what else it is asked. */
export function parameterSets({ name, parameters }: QueryFile): readonly ParameterSet[] {
  const defaults: ParameterSet = Object.fromEntries(parameters.map((parameter) => [parameter.name, parameter.defaultValue ?? null]));
  return [defaults, ...(PARAMETER_SETS[name] ?? []).map((others) => ({ ...defaults, ...others }))];
}

/** Asks a query all of its parameter sets; a row a line, so that a change of one fact is a change of one line. */
export async function printAnswers(engine: Engine, query: QueryFile): Promise<string> {
  const answers: string[] = [];
  for (const parameters of parameterSets(query)) {
    const rows = await engine.run({ text: query.text, parameters }, { access: 'READ' });
    const lines = rows.map((row) => `\n    ${JSON.stringify(row)}`);
    answers.push(`  { "parameters": ${JSON.stringify(parameters)}, "rows": [${lines.join(',')}\n  ] }`);
  }
  return `[\n${answers.join(',\n')}\n]\n`;
}

/** The kept text of a query's answers. `UPDATE_GOLDEN=1` keeps the given one first. */
export function keptAnswers({ name }: QueryFile, answers: string): string {
  const file = join(import.meta.dirname, 'cypher-queries', `${name}.json`);
  if (process.env['UPDATE_GOLDEN'] === '1') writeFileSync(file, answers);
  return readFileSync(file, 'utf8');
}
