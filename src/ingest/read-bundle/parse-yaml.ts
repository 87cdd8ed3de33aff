import { isAlias, isNode, visit, type Document, type LineCounter } from 'yaml';
import type { Content } from './bundle.js';
import { composeYaml } from './compose-yaml.js';
import type { FileIssue } from './file-content.js';
import { TOO_DEEP } from './is-nested-too-deep.js';

/** A YAML text as plain values; `null` where something is wrong with it. */
export interface ParsedYaml {
  readonly value: Content;
  readonly issues: readonly FileIssue[];
}

/** One slip can make the parser stumble over all that follows. */
const MOST_SYNTAX_ISSUES = 10;

function syntaxIssues(document: Document, lines: LineCounter): readonly FileIssue[] {
  const errors = [...document.errors, ...document.warnings];
  const issues = errors.slice(0, MOST_SYNTAX_ISSUES).map(({ message, pos }) => {
    const { line, col } = lines.linePos(pos[0]);
    return { code: 'SYNTAX', message, line: Math.max(line, 1), column: Math.max(col, 1) } as const;
  });
  const last = issues.at(-1);
  const more = errors.length - issues.length;
  return last && more > 0 ? [...issues, { ...last, message: `${more} more errors of syntax follow; they may come from the ones before.` }] : issues;
}

function aliasIssues(document: Document, lines: LineCounter): readonly FileIssue[] {
  const issues: FileIssue[] = [];
  visit(document, {
    Node: (_, node) => {
      const given = isAlias(node) ? `*${node.source}` : node.anchor ? `&${node.anchor}` : null;
      if (given === null) return;
      const { line, col } = lines.linePos(node.range?.[0] ?? 0);
      issues.push({ code: 'ALIAS_USED', given, line, column: col });
    },
  });
  return issues;
}

function problemsOf([first, second]: readonly Document[], lines: LineCounter): readonly FileIssue[] {
  if (!first) return [];
  const problems = [...syntaxIssues(first, lines), ...aliasIssues(first, lines)];
  if (!second) return problems;
  const { line, col } = lines.linePos(second.range?.[0] ?? 0);
  return [...problems, { code: 'SYNTAX', message: 'A second YAML document begins here; a file holds one.', line, column: col }];
}

/** Parses YAML 1.2. Anchors and aliases are refused before anything expands them. */
export function parseYaml(text: string): ParsedYaml {
  const { documents, lines } = composeYaml(text);
  if (documents === null) return { value: null, issues: [{ code: 'SYNTAX', message: TOO_DEEP, line: 1, column: 1 }] };
  const issues = problemsOf(documents, lines);
  const [document] = documents;
  const value = issues.length === 0 && isNode(document?.contents) ? (document.toJS() as Content) : null;
  return { value, issues };
}
