import { basename } from 'node:path';
import { readTextFile } from '../read-text.js';
import { UsageError } from '../usage-error.js';
import { parseFrontMatter, type RefuseLine } from './parse-front-matter.js';
import type { QueryFile } from './query-file.js';

const isComment = (line: string): boolean => line.startsWith('//');

/** What a statement holds besides parameters: texts, names in backticks and comments. */
const NOT_PARAMETERS = /'(?:[^'\\]|\\.)*'|"(?:[^"\\]|\\.)*"|`[^`]*`|\/\/[^\n]*|\/\*[\s\S]*?\*\//g;

function usedParameters(text: string): ReadonlySet<string> {
  const bare = text.replaceAll(NOT_PARAMETERS, ' ');
  return new Set([...bare.matchAll(/\$(\w+)/g)].map(([, name = '']) => name));
}

/** Declared and used parameters are the same, so that a misspelt one is found before the database is asked. */
function checkParameters(declared: readonly string[], text: string, refuse: RefuseLine, firstLine: number): void {
  const used = usedParameters(text);
  for (const name of used) if (!declared.includes(name)) refuse(firstLine, `the statement uses $${name}, which no \`// param ${name}: …\` declares`);
  for (const name of declared) if (!used.has(name)) refuse(1, `the parameter ${name} is declared, and the statement does not use $${name}`);
}

/**
 * Parses a kept query: comment lines of front matter, then one statement. The comments are Cypher's own, so the file
 * pastes unchanged into a query window. Throws a UsageError that names file, line and what would be right.
 */
export function parseQueryFile(source: string, file: string): QueryFile {
  const refuse: RefuseLine = (line, reason) => {
    throw new UsageError(`${file}:${line}: ${reason}.`);
  };
  const lines = source.replace(/^\uFEFF/, '').split(/\r?\n/);
  const start = lines.findIndex((line) => !isComment(line));
  const head = start === -1 ? lines : lines.slice(0, start);
  const text = start === -1 ? '' : lines.slice(start).join('\n').trim().replace(/;$/, '').trimEnd();
  const frontMatter = parseFrontMatter(head, refuse);
  if (text === '') refuse(lines.length, 'there is no statement below the front matter');
  checkParameters(
    frontMatter.parameters.map(({ name }) => name),
    text,
    refuse,
    head.length + 1,
  );
  return Object.freeze({ name: basename(file, '.cypher'), ...frontMatter, text });
}

/** Reads a kept query from its file. */
export async function readQueryFile(path: string): Promise<QueryFile> {
  return parseQueryFile(await readTextFile(path), path);
}
