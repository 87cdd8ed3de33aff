import { isAlias, isNode, LineCounter, parseDocument, visit, type Document } from 'yaml';
import type { Content } from './bundle.js';
import type { FileIssue } from './file-content.js';
import { isNestedTooDeep } from './is-nested-too-deep.js';

/** A YAML text as plain values; `null` where something is wrong with it. */
export interface ParsedYaml {
  readonly value: Content;
  readonly issues: readonly FileIssue[];
}

/** One slip can make the parser stumble over all that follows. */
const MOST_SYNTAX_ISSUES = 10;

const TOO_DEEP = 'Lists and mappings stand in each other too deep.';

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

/** The tree of a YAML text with its offsets, and the counter that turns them into lines. */
export function composeYaml(text: string): { readonly document: Document; readonly lines: LineCounter } {
  const lines = new LineCounter();
  const document = parseDocument(text, { lineCounter: lines, prettyErrors: false, schema: 'core', resolveKnownTags: false, stringKeys: true });
  return { document, lines };
}

/** Parses YAML 1.2. Anchors and aliases are refused before anything expands them. */
export function parseYaml(text: string): ParsedYaml {
  try {
    const { document, lines } = composeYaml(text);
    const issues = [...syntaxIssues(document, lines), ...aliasIssues(document, lines)];
    if (issues.length > 0) return { value: null, issues };
    const value = isNode(document.contents) ? (document.toJS() as Content) : null;
    if (!isNestedTooDeep(value)) return { value, issues };
  } catch (error) {
    // The parser calls itself once a level, so that only a text nested thousands deep ends its stack.
    if (!(error instanceof RangeError)) throw error;
  }
  return { value: null, issues: [{ code: 'SYNTAX', message: TOO_DEEP, line: 1, column: 1 }] };
}
