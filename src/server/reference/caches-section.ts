import { READING_TEXTS, STATEMENT_TIMES } from '../../cache/cache-sizes.js';
import { SETTINGS } from '../../config/config.js';
import { markdownTable } from '../../model/emit/markdown-table.js';

const INTRODUCTION = `## What is kept between requests

Every cache is bounded and drops what was used longest ago. \`/metrics\` tells how full each is and how often it served
([how to watch a service](../how-to/watch-a-service.md)); the first column is its name there.`;

const sizeOf = (name: keyof typeof SETTINGS): string => `${SETTINGS[name].defaultText} (\`${SETTINGS[name].variable}\`)`;

const ROWS: readonly (readonly string[])[] = [
  ['`documents`', 'Documents, parsed and validated', `${sizeOf('limits.keptDocuments')} characters`],
  ['`operations`', 'Operations that were answered without an error, by what was sent', `${sizeOf('limits.keptOperations')} characters`],
  [
    '`prepared_fields`',
    'Root fields, planned and compiled, with the values of their variables',
    `${sizeOf('limits.keptFields')} characters of their documents`,
  ],
  [
    '`answers`',
    'Answers of root fields in the state of the graph that is served; equal questions at one time are one statement',
    `${sizeOf('limits.keptAnswers')}, ${sizeOf('limits.keptAnswerBytes')} bytes`,
  ],
  ['`responses`', 'Answers to whole requests, as they were sent, for requests that come again word for word', `${sizeOf('limits.keptResponseBytes')} bytes`],
  ['`tags`', 'The `ETag` of answers to a GET, so that an unchanged one is answered 304 without a statement', sizeOf('limits.keptTags')],
  ['`statement_times`', 'How long statements took, by their text, so that light ones need not wait for heavy ones', String(STATEMENT_TIMES)],
  ['`reading_texts`', 'Statements that are known only to read, where the engine in memory serves', String(READING_TEXTS)],
];

/** The part of `docs/reference/limits.md` on caches. */
export function cachesSection(): string {
  return `${INTRODUCTION}\n\n${markdownTable(['cache', 'what it keeps', 'bound'], ROWS)}`;
}
