import { LONGEST } from '../../model/longest-texts.js';
import type { BundleIssue, IssueCode, IssueFacts } from './bundle-issue.js';

type Facts<Code extends IssueCode> = Extract<IssueFacts, { code: Code }>;

const quoted = (words: readonly string[]) => words.map((word) => `"${word}"`).join(', ');
const suggest = (suggestions: readonly string[]) => (suggestions.length === 0 ? '' : ` Did you mean ${suggestions.map((word) => `"${word}"`).join(' or ')}?`);
const megabytes = (bytes: number) => `${(bytes / 1_000_000).toFixed(1)} MB`;

const SENTENCES: { readonly [Code in IssueCode]: (facts: Facts<Code>) => string } = {
  FILE_NAME_UNKNOWN: ({ given, suggestions }) =>
    `No node type is called "${given}"; a file or folder has the plural of its node type for a name.${suggest(suggestions)}`,
  FILE_TOO_LARGE: ({ bytes, most }) =>
    `The file has ${megabytes(bytes)}; YAML is read up to ${megabytes(most)}. Split it, or write JSON Lines (.jsonl, one node a line).`,
  FILE_NOT_UTF8: () => 'The file is not UTF-8. Save it as UTF-8.',
  FILE_EMPTY: () => 'The file holds nothing. Write a list of nodes, or remove it.',
  SYNTAX: ({ message }) => message,
  ALIAS_USED: ({ given }) => `"${given}" is a YAML anchor or alias, which bundles do not use. Write the value out.`,
  FILE_SHAPE_WRONG: ({ given, wanted }) => `${given} stands where ${wanted} is wanted.`,
  DOCUMENT_MISSING: ({ document }) => `The bundle has no document.yaml, which names the document of id "document:${document}".`,
  KEY_UNKNOWN: ({ owner, given, suggestions }) => `${owner} has no property "${given}".${suggest(suggestions)}`,
  KEY_COMPUTED: ({ owner, given }) => `"${given}" of ${owner} is computed on load; leave it out.`,
  ID_MISSING: ({ label, wanted }) => `A ${label} has no id; write one such as "${wanted}".`,
  ID_MALFORMED: ({ given, wanted }) =>
    `"${given}" is no id; one looks like "${wanted}", in small letters, digits and single hyphens, ${LONGEST.id} characters at most.`,
  ID_PREFIX_WRONG: ({ given, label, wanted }) => `"${given}" is not the id of a ${label}; it has to begin with "${wanted}".`,
  ID_DOCUMENT_WRONG: ({ given, wanted }) => `"${given}" belongs to another document than this bundle; here it has to begin with "${wanted}".`,
  ID_DUPLICATE: ({ given, firstIn }) => `The id "${given}" is given already in ${firstIn}.`,
  TARGET_UNKNOWN: ({ given, suggestions }) => `No bundle has a node of id "${given}".${suggest(suggestions)}`,
  ENDS_WRONG: ({ type, from, to, allowed }) =>
    `${type} cannot lead from ${from} to ${to}. From ${from} it leads to ${allowed.length === 0 ? 'nothing' : allowed.join(', ')}.`,
  PROPERTY_MISSING: ({ owner, name, description }) => `${owner} has no "${name}": ${description}`,
  VALUE_WRONG: ({ name, given, wanted }) => `"${name}" is ${given}, which is not ${wanted}.`,
  WORD_UNKNOWN: ({ name, given, words, suggestions }) =>
    `"${name}" is "${given}", which is not ${words.length === 0 ? 'allowed here: leave it out' : `one of ${words.join(', ')}`}.${suggest(suggestions)}`,
  CITATIONS_MISSING: ({ owner }) => `${owner} has no citations; write the lines that state it: [{ lines: 12, evidence: [term] }].`,
  CITATIONS_UNWANTED: ({ owner }) => `${owner} is of origin REFERENCE, which the document does not state: leave the citations out and name the "source".`,
  LINES_MALFORMED: ({ given }) => `"lines" is ${given}; write a line such as 166, or a range such as 163-164.`,
  LINES_OUTSIDE: ({ given, lineCount }) => `${given} is outside the document, which has lines 1 to ${lineCount}.`,
  RANGE_TOO_LONG: ({ given, most }) => `${given} is more than ${most} lines; cite the narrowest lines, in several citations if need be.`,
  PERIOD_MALFORMED: ({ given }) =>
    `"iso" is ${given}; write 2026, 2026-02, 2026-02-11, a range such as 2026-01/2026-06, or an open one such as ../2030 or 2025-08/..`,
  PERIOD_BACKWARDS: ({ given }) => `${given} ends before it starts.`,
  PRECISION_WRONG: ({ given, precision, wanted }) => `${given} is not of precision ${precision}, which takes ${wanted}.`,
  INFERENCE_UNEXPLAINED: ({ owner, missing }) => `${owner} has no "${missing}": what is inferred names the line it was taken from, and the other way round.`,
  SOURCE_MISSING: ({ owner, reason }) => `${owner} has no "source": ${reason}.`,
  REFERENCE_NOT_ALLOWED: ({ owner, allowed }) => `${owner} cannot be of origin REFERENCE; ${allowed}.`,
  CYCLE: ({ types, ids }) => `${types.join(' and ')} leads back to where it starts: ${ids.join(' -> ')}.`,
  PARENT_SECOND: ({ given, parents }) => `"${given}" is listed more than once, and can stand in one place only. It is listed by ${quoted(parents)}.`,
  PARENT_MISSING: ({ given, types }) => `Nothing contains "${given}"; list it in ${types.join(' or ')} of what it stands under.`,
  DEPTH_EXCEEDED: ({ types, from, depth, most }) => `Below "${from}" it goes ${depth} levels deep over ${types.join(' and ')}; the most is ${most}.`,
  SHARED_VALUE_DIFFERS: ({ id, name, given, defined, document }) =>
    `"${name}" of "${id}" is ${given} here and ${defined} in the bundle ${document}, which comes first and defines it. Make them equal or leave it out here.`,
};

/** One problem in a line: file, line, column, what was given and what would be right. */
export function renderIssue(issue: BundleIssue): string {
  const sentence = SENTENCES[issue.code] as (facts: IssueFacts) => string;
  return `${issue.file}:${issue.line}:${issue.column} ${sentence(issue)}`;
}
