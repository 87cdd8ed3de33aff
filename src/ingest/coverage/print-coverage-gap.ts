import type { CoverageGap, GapOf } from './coverage-gap.js';

/** Lines of the document are named by number: its sentences stay out. */
const SENTENCES: { readonly [Code in CoverageGap['code']]: (gap: GapOf<Code>) => string } = {
  LINE_NOT_CITED: () => 'nothing but its headings cites the line',
  HEADING_CITES_BELOW: ({ id }) => `"${id}" encloses this line and cites it; a heading cites its own line, and "span" says what it encloses`,
  FIGURE_UNCLAIMED: ({ text, nth, kind }) => `no typed field claims the ${kind} "${text}" (${nth})`,
  FIGURE_OWNER_UNNAMED: ({ text, id }) => `"${text}" of "${id}": neither the line nor a heading names what is measured; write "subject" at its metric`,
  TERM_UNNAMED: ({ text, nth }) => `"${text}" (${nth}) lies in no name of a node of this line`,
  WORD_UNLINKED: ({ text, nth, names }) =>
    `"${text}" (${nth}) is not linked here${names.length > 0 ? `; it names ${names.join(', ')}` : ', and ends like a name'}`,
  VALUE_NOT_BORNE: ({ id, field, printed, stored, read }) => `"${field}" of "${id}" holds ${stored}, but "${printed}" reads ${read}`,
  FIGURES_IN_NAME: ({ id, name }) => `the name "${name}" of "${id}" holds figures that belong in typed fields`,
  LAWS_MERGED: ({ id, names }) => `"${id}" has names of different statutes: ${names.join(', ')}`,
  STATEMENT_FAR_FROM_START: ({ id }) => `"${id}" cites no line of its start`,
  STATEMENT_OF_SIBLING: ({ id, sibling }) => `"${id}" shows only what "${sibling}" shows`,
  HEADING_DOES_NOT_ENCLOSE: ({ id }) => `"${id}" is said to hold by a heading, but cites none above it that names the target`,
  SOURCE_NOT_BORNE_OUT: ({ sentence }) => sentence,
  REFERENCE_MISSING: ({ id, wanted }) => `"${id}" has not ${wanted}`,
  EXCLUSION_IDLE: ({ text }) => `the exclusion of "${text}" sets nothing aside`,
  EXCLUSION_HOLDS_FACT: ({ text }) => `the line is excluded although "${text}" stands on it`,
  EXCLUSIONS_TOO_MANY: ({ list, given, most }) => `${given} ${list} are excluded; the limit is ${most}`,
};

/** A gap in one line: where, what, and its code. */
export function printCoverageGap(gap: CoverageGap): string {
  const sentence = SENTENCES[gap.code] as (gap: CoverageGap) => string;
  return `${gap.line === 0 ? 'document' : `line ${gap.line}`}: ${sentence(gap)} [${gap.code}]`;
}
