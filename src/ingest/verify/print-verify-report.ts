import type { SourceIssue, SourceIssueFacts } from './source-issue.js';
import type { VerifyReport } from './verify-report.js';

type Facts<Code extends SourceIssueFacts['code']> = Extract<SourceIssueFacts, { code: Code }>;

/** The source's own words stay out: only what was searched for is shown. */
const SENTENCES: { readonly [Code in SourceIssueFacts['code']]: (facts: Facts<Code>) => string } = {
  EVIDENCE_NOT_PRINTED: ({ term, lines }) => `The evidence "${term}" does not stand on ${lines} of the document.`,
  NAME_NOT_PRINTED: ({ id, name, lines }) => `The name "${name}" of "${id}" does not stand on ${lines}; cite where it is printed, or say "nameOrigin: OWN".`,
  ALIAS_NOT_PRINTED: ({ id, name }) => `The alias "${name}" of "${id}" stands nowhere in the document.`,
  TARGET_NOT_NAMED: ({ type, target, name, lines }) =>
    `${type} to "${target}": neither "${name}" nor another name of it stands on ${lines}; cite the line that names it too, with "stated: BY_HEADING" where that is a heading.`,
  LINE_COUNT_WRONG: ({ given, counted }) => `"lineCount" is ${given}, but the document has ${counted} lines.`,
};

/** A failure in one line, with its place in the bundle. */
export function printSourceIssue(issue: SourceIssue): string {
  const sentence = SENTENCES[issue.code] as (facts: SourceIssueFacts) => string;
  return `${issue.file}:${issue.line}:${issue.column} ${sentence(issue)}`;
}

/** The report in lines: every failure, then what was held against the text. */
export function printVerifyReport({ document, citations, terms, names, issues }: VerifyReport): string {
  const checked = `${document}: ${citations} citations with ${terms} terms and ${names} printed names held against the document`;
  return [...issues.map(printSourceIssue), issues.length === 0 ? `${checked}: all stand there.` : `${checked}: ${issues.length} do not stand there.`].join(
    '\n',
  );
}
