import { PART_MARK } from '../../../model/stored-form/search/search-forms.js';
import { rankOf } from '../../../model/stored-form/search/search-match.js';
import type { SearchNodes } from '../../plan/search/search-nodes.js';
import type { SearchWord } from '../../plan/search/search-nodes.js';
import type { CompileContext } from '../compile-context.js';
import { compileFilter } from '../compile-filter.js';
import { matchClause, nodePattern, propertyOf } from '../compile-pattern.js';
import { narrowedTo } from './compile-narrowed.js';
import { placeOf, startOfKey, textsOfWord, wholeKey, wordParameters } from './word-parameters.js';

type Part = Parameters<typeof placeOf>[0];

interface FindNames {
  readonly forms: (part: Part) => string;
  readonly word: string;
}

const namesOf = ({ variable }: SearchNodes): FindNames => ({ forms: (part) => `${variable}_forms[${placeOf(part)}]`, word: `${variable}_word` });

// The longest word leaves least to look at closely.
const telling = (words: readonly SearchWord[]) => words.reduce((best, word) => (word.key.length > best.key.length ? word : best));

/** What the stored text of every find holds: one of a few texts, which an index can look up. */
function heldText({ variable, words }: SearchNodes, { parameters }: CompileContext): string {
  const texts = textsOfWord(telling(words)).map((text, index) => parameters.value(`${variable}_text_${String(index)}`, text));
  const held = texts.map((text) => `${propertyOf(variable, 'searchText')} CONTAINS ${text}`);
  return held.length === 1 ? held.join('') : `(${held.join(' OR ')})`;
}

function holdsWord({ forms, word }: FindNames): string {
  return [
    `${forms('names')} CONTAINS ${word}.key`,
    `${forms('printed')} CONTAINS ${word}.key`,
    `(${word}.initials <> '' AND ${forms('initials')} CONTAINS ${word}.initials AND ${forms('names')} =~ ${word}.initialsPattern)`,
    `(any(piece IN ${word}.pieces WHERE ${forms('words')} CONTAINS piece) AND ${forms('words')} =~ ${word}.errorsPattern)`,
  ].join(' OR ');
}

/** The MATCH of the nodes that hold every word and are not left out, with the parts of their stored text at hand. */
export function matchFinds(plan: SearchNodes, context: CompileContext): readonly string[] {
  const { variable, words, where } = plan;
  const names = namesOf(plan);
  const filter = compileFilter(where, context);
  const given = context.parameters.value(`${variable}_words`, words.map(wordParameters));
  return [
    matchClause(nodePattern(variable, 'Entity'), [...narrowedTo(plan, context), heldText(plan, context), ...filter.conditions]),
    `WITH ${variable}, split(${propertyOf(variable, 'searchText')}, '${PART_MARK}') AS ${variable}_forms`,
    `WHERE all(${names.word} IN ${given} WHERE ${holdsWord(names)})`,
    ...filter.clauses,
  ];
}

function rankOfWord({ forms, word }: FindNames): string {
  return [
    `CASE WHEN ${forms('names')} CONTAINS ${word}.whole THEN ${String(rankOf('EXACT'))}`,
    `WHEN ${forms('names')} CONTAINS ${word}.start THEN ${String(rankOf('PREFIX'))}`,
    `WHEN ${forms('starts')} CONTAINS ${word}.start THEN ${String(rankOf('WORD_START'))}`,
    `WHEN ${forms('names')} CONTAINS ${word}.key THEN ${String(rankOf('INSIDE'))}`,
    `WHEN ${forms('printed')} CONTAINS ${word}.key THEN ${String(rankOf('PRINTED'))}`,
    `WHEN ${word}.initials <> '' THEN ${String(rankOf('INITIALS'))} ELSE ${String(rankOf('TYPING_ERROR'))} END`,
  ].join(' ');
}

/** The worst of the ranks of the words, or that of all of them in a row where it is better. */
function rankClauses(plan: SearchNodes, { parameters }: CompileContext): readonly string[] {
  const { variable, words } = plan;
  const names = namesOf(plan);
  const phrase = words.map(({ key }) => key).join('');
  const [whole, start, key] = [
    parameters.value(`${variable}_whole`, wholeKey(phrase)),
    parameters.value(`${variable}_start`, startOfKey(phrase)),
    parameters.value(`${variable}_phrase`, phrase),
  ];
  const worst = `${variable}_worst`;
  const better = (rank: 'PREFIX' | 'WORD_START' | 'INSIDE', held: string) => `WHEN ${worst} > ${String(rankOf(rank))} AND ${held} THEN ${String(rankOf(rank))}`;
  return [
    `WITH ${variable}, ${variable}_forms, reduce(worst = 0, rank IN [${names.word} IN $${variable}_words | ${rankOfWord(names)}] | CASE WHEN rank > worst THEN rank ELSE worst END) AS ${worst}`,
    [
      `WITH ${variable}, CASE WHEN ${names.forms('names')} CONTAINS ${whole} THEN ${String(rankOf('EXACT'))}`,
      better('PREFIX', `${names.forms('names')} CONTAINS ${start}`),
      better('WORD_START', `${names.forms('starts')} CONTAINS ${start}`),
      better('INSIDE', `${names.forms('names')} CONTAINS ${key}`),
      `ELSE ${worst} END AS ${variable}_rank`,
    ].join(' '),
  ];
}

/** The finds with the rank of their match. */
export function rankedFinds(plan: SearchNodes, context: CompileContext): readonly string[] {
  return [...matchFinds(plan, context), ...rankClauses(plan, context)];
}
