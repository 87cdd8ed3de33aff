import type { QueryFile, QueryParameter } from './query-file.js';

function printParameter({ name, type, defaultValue }: QueryParameter): string {
  return `    --param ${name}=…  ${type}${defaultValue === undefined ? ', must be given' : `, default ${JSON.stringify(defaultValue)}`}`;
}

/** The kept queries for a person who chooses one: name, titles, question, parameters. */
export function printQueries(queries: readonly QueryFile[]): string {
  const blocks = queries.map(({ name, title, titleKo, question, parameters }) =>
    [name, `  ${title} · ${titleKo}`, `  ${question}`, ...parameters.map(printParameter)].join('\n'),
  );
  return blocks.join('\n\n');
}
