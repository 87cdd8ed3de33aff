import { tableOrNothing } from '../../model/emit/markdown-table.js';
import type { CoveredDocument } from './cover-document.js';
import type { CoverageList, CoverageListName } from './coverage-report.js';
import { EXCLUSION_LIMITS } from './exclusions/exclusion-limits.js';
import { EXCLUSION_REASONS, type ExcludedToken, type Exclusions, type ListedWord } from './exclusions/exclusions.js';
import { FIGURE_GRAMMAR } from './figures/grammar/figure-grammar.js';
import { percentOf } from './print-coverage-report.js';
import { NAME_ENDINGS, PARTICLES } from './vocabulary/ending-words.js';
import { VOCABULARY_LABELS } from './vocabulary/vocabulary-labels.js';

const MEANINGS: Readonly<Record<CoverageListName, string>> = {
  LINES: 'Every printed line is cited by a node or relationship other than the headings that enclose it.',
  FIGURES: 'Every figure is claimed by a typed field, whose value is read again from the printed text.',
  NAMES: 'Every quoted term, and every term in Latin letters, lies in a name of a node that its line is cited for.',
  VOCABULARY: 'Every name and alias of the bundle, wherever it stands, and every word that ends like a name is linked on its line.',
  REVERSE: 'Every term, name, statement and value of the bundle stands on the lines that it cites.',
};

const showKinds = ({ kinds }: CoverageList) =>
  Object.entries(kinds)
    .map(([kind, count]) => `${count} ${kind}`)
    .join(', ');

function listTable(lists: readonly CoverageList[]): readonly string[] {
  const rows = lists.map((list) => [list.name, MEANINGS[list.name], String(list.total), String(list.held), String(list.excluded), `${percentOf(list)} %`]);
  return tableOrNothing(['List', 'What it asks', 'Looked for', 'Held', 'Set aside', 'Covered'], rows);
}

const CLAIMANTS: Readonly<Record<string, string>> = {
  DATE: 'periods of nodes and relationships',
  MONEY: '`Budget.amount`, or an Observation in a currency',
  PERCENT: 'an Observation in percent, or `Budget.sharePercent`',
  RANK: '`Observation.rank`',
  MULTIPLE: '`Observation.value`',
  COUNT: '`Observation.value`, where its indicator is named on the line or by a heading',
  PLUS: 'the qualifier AT_LEAST beside the amount or value',
  ORDINAL: 'the name that it is a part of',
  LABEL: 'numbers of sections, pillars and tasks, markers of items',
  BARE: 'the name that it is a part of, or a value with `unitFrom`',
};

const grammarTable = () =>
  tableOrNothing(
    ['Kind', 'Printed as', 'Claimed by'],
    FIGURE_GRAMMAR.map(({ kind, shown }) => [kind, shown, CLAIMANTS[kind] ?? '']),
  );

const showToken = ({ line, text, nth, reason }: ExcludedToken) => [String(line), text, String(nth), EXCLUSION_REASONS[reason]];

function exclusionTables({ lines, figures, terms }: Exclusions): readonly string[] {
  if (lines.length + figures.length + terms.length === 0) return ['Nothing: no line, figure or term is excluded.', ''];
  const lineRows = lines.map(({ line, reason }) => [String(line), '(whole line)', '', EXCLUSION_REASONS[reason]]);
  return tableOrNothing(['Line', 'Text', 'Occurrence', 'Reason'], [...lineRows, ...[...figures, ...terms].map(showToken)]);
}

function wordRows(words: readonly ListedWord[]): readonly (readonly string[])[] {
  return words.map(({ word, within, line }) => [word, within ?? '', line === null ? 'everywhere' : `line ${line}`]);
}

function figureRows(lists: readonly CoverageList[]): readonly (readonly string[])[] {
  const entries = lists.find(({ name }) => name === 'FIGURES')?.entries ?? [];
  return entries.map(({ line, text, heldBy }) => [String(line), text, heldBy === null ? '' : `\`${heldBy}\``]);
}

/** `docs/reference/coverage.md`: what of a document its bundle holds, how that is measured, and what is set aside. */
export function coveragePage({ report, exclusions }: CoveredDocument): string {
  const { document, lists } = report;
  const lines = [
    '# Coverage',
    '',
    'Emitted by `npm run emit` where the document is at hand; `workplan-graph verify --source FILE --coverage` prints it with every gap.',
    `The document is \`${document}\`; its text is not part of this repository, so lines are named by their numbers.`,
    '',
    ...listTable(lists),
    '## What was looked for',
    '',
    ...lists.map((list) => `- ${list.name}: ${showKinds(list)}.`),
    '',
    '## The grammar of figures',
    '',
    'Forms are tried in this order at each place. An apostrophe before two digits is a year, whichever way it is curled.',
    '',
    ...grammarTable(),
    '## The vocabulary',
    '',
    `Names and aliases of ${VOCABULARY_LABELS.join(', ')}; words that end in ${NAME_ENDINGS.join(', ')}, with or without a particle (${PARTICLES.join(', ')}).`,
    '',
    '## What is excluded',
    '',
    `At most ${EXCLUSION_LIMITS.lines} lines, ${EXCLUSION_LIMITS.figures} figures and ${EXCLUSION_LIMITS.terms} terms may be, each by itself and with a reason; a line that holds a figure or a name never.`,
    '',
    ...exclusionTables(exclusions),
    '## Every figure',
    '',
    ...tableOrNothing(['Line', 'Figure', 'Held by'], figureRows(lists)),
    '## Homographs',
    '',
    'Syllables that are a name elsewhere: part of another word, or of a longer name that has a node of its own.',
    '',
    ...tableOrNothing(['Looks like', 'In', 'Where'], wordRows(exclusions.homographs)),
    '## Generic words',
    '',
    'Words that end like a name and name nothing here.',
    '',
    ...tableOrNothing(['Word', 'In', 'Where'], wordRows(exclusions.generic)),
  ];
  return `${lines.join('\n').trimEnd()}\n`;
}
